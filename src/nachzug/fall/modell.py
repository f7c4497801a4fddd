"""The case: people, what binds them, applications, what was pleaded and what people found."""

from functools import cached_property
from typing import Annotated

from msgspec import Meta, Struct

from nachzug.fall.beziehung import Ehe, Gemeinschaft, Kindschaft, Verwandtschaft, Zusammenleben
from nachzug.fall.bindungen import Bindungen
from nachzug.fall.felder import Wahrheit, Zahl
from nachzug.fall.person import Person
from nachzug.fall.teil import J, T, Teil, Wort, heisst
from nachzug.fall.wahlen import Antragsort, Antragszweck, Ausgang, Schrittart, Streitgegenstand, Zustellart
from nachzug.logik.zeit import lies_tag


class Antrag(Teil):
    """An application for a visa or residence permit."""

    person: Annotated[str, heisst("Kennung des Antragstellers")]
    zu: Annotated[str | None, heisst("Kennung des Stammberechtigten")] = None
    zweck: Annotated[Antragszweck | None, heisst("Zweck")] = None
    gestellt: Annotated[T, heisst("Tag der Antragstellung")] = None
    ort: Annotated[Antragsort | None, heisst("im Ausland oder im Inland gestellt")] = None
    stelle: Annotated[Wort, heisst("Auslandsvertretung oder Ausländerbehörde")] = None
    durch: Annotated[Wort, heisst("wer den Antrag gestellt hat")] = None
    formlos: Annotated[J, heisst("formlos gestellt")] = None
    erstmals: Annotated[J, heisst("erster Antrag zu diesem Zweck")] = None
    fristwahrende_anzeige: Annotated[T, heisst("Anzeige bei der Ausländerbehörde nach § 29 Abs. 2 Satz 3 AufenthG")] = None
    frist_entschuldbar: Annotated[J, heisst("späte Antragstellung entschuldbar, z. B. unzureichend belehrt")] = None
    mitwirkungsfrist: Annotated[T, heisst("Ende der Frist der Behörde, Angaben und Belege nachzureichen (§ 82 Abs. 1)")] = None
    auf_fristfolgen_hingewiesen: Annotated[J, heisst("dabei auf die Folgen der Versäumung hingewiesen (§ 82 Abs. 3)")] = None
    zugleich_blaue_karte_ict: Annotated[
        J,
        heisst(
            "zugleich mit dem Antrag des Stammberechtigten auf Blaue Karte, ICT- oder Mobiler-ICT-Karte gestellt (§ 81 Abs. 6)"
        ),
    ] = None
    zugleich_fachkraft: Annotated[
        J, heisst("zugleich mit dem Antrag des Stammberechtigten nach § 18a oder § 18b gestellt (§ 81 Abs. 6 Satz 2)")
    ] = None
    vorsprache_unzumutbar: Annotated[J, heisst("persönliches Erscheinen unmöglich oder übermäßig schwierig")] = None
    urkunden_fehlen: Annotated[J, heisst("Urkunden über die Verwandtschaft sind nicht zu beschaffen")] = None
    entschieden: Annotated[T, heisst("Tag der Entscheidung")] = None
    entscheidung: Annotated[Wort, heisst("Inhalt der Entscheidung")] = None
    ausgang: Annotated[Ausgang | None, heisst("wie entschieden wurde")] = None
    zur_post_gegeben: Annotated[T, heisst("Tag, an dem der Bescheid zur Post gegeben oder elektronisch abgesandt wurde")] = None
    zustellart: Annotated[Zustellart | None, heisst("wie der Bescheid bekannt gegeben wurde")] = None
    zugestellt: Annotated[T, heisst("Tag der Zustellung oder Bekanntgabe")] = None
    rechtsbehelfsbelehrung: Annotated[J, heisst("richtige Rechtsbehelfsbelehrung beigefügt")] = None
    aktenzeichen: Annotated[Wort, heisst("Aktenzeichen, Barcode oder Vorgangsnummer")] = None
    notiz: Annotated[str | None, heisst("freie Bemerkung")] = None


class Verfahrensschritt(Teil):
    """A stage of the procedure after the application."""

    art: Annotated[Schrittart | None, heisst("was geschehen ist")] = None
    person: Annotated[str | None, heisst("Kennung des Antragstellers, um den es geht; ohne Angabe alle")] = None
    am: Annotated[T, heisst("Tag")] = None
    zur_post_gegeben: Annotated[T, heisst("Tag, an dem das Schreiben zur Post gegeben oder elektronisch abgesandt wurde")] = None
    zustellart: Annotated[Zustellart | None, heisst("wie zugestellt oder bekannt gegeben wurde")] = None
    zugestellt: Annotated[T, heisst("Tag der Zustellung oder Bekanntgabe")] = None
    stelle: Annotated[Wort, heisst("Behörde oder Gericht, mit Ort")] = None
    inhalt: Annotated[Wort, heisst("Inhalt in Worten")] = None
    ausgang: Annotated[Ausgang | None, heisst("wie entschieden wurde")] = None
    gegenstand: Annotated[Streitgegenstand | None, heisst("worum es geht; ohne Angabe der beantragte Titel")] = None
    rechtsbehelfsbelehrung: Annotated[J, heisst("richtige Rechtsbehelfsbelehrung beigefügt")] = None
    rechtsmittel_zugelassen: Annotated[J, heisst("Berufung oder Revision in der Entscheidung zugelassen")] = None
    aktenzeichen: Annotated[Wort, heisst("Aktenzeichen")] = None


class Haushalt(Teil):
    """People who share a household, now or after the move."""

    personen: Annotated[list[str], heisst("Kennungen der Bewohner")]
    von: Annotated[T, heisst("erster Tag")] = None
    bis: Annotated[T, heisst("letzter Tag; ohne Angabe läuft es weiter")] = None
    geplant: Annotated[J, heisst("erst nach dem Zuzug")] = None
    weitere: Annotated[Zahl | None, heisst("Zahl weiterer Bewohner, die im Fall nicht einzeln stehen")] = None


class Vortrag(Teil):
    """Circumstances pleaded for a Wertung, so that it stays open instead of being assumed absent."""

    merkmal: Annotated[str, heisst("Kennung des Merkmals, z. B. AufenthG.5.1.ausnahme")]
    umstand: Annotated[Wahrheit, heisst("ob der Umstand besteht, mit Beweisstand")]
    notiz: Annotated[str | None, heisst("freie Bemerkung")] = None


class Feststellungseintrag(Teil):
    """What a person found on a Wertung."""

    merkmal: Annotated[str, heisst("Kennung des Merkmals")]
    ergebnis: Annotated[str, Meta(pattern="^(erfuellt|nicht_erfuellt)$", description="erfuellt oder nicht_erfuellt")]
    rolle: Annotated[str, Meta(pattern="^(gericht|behoerde|anwalt|beratung|wissenschaft)$", description="wer entschieden hat")]
    am: Annotated[str, heisst("Tag")]
    gruende: Annotated[str, heisst("Begründung")] = ""
    durch: Annotated[str | None, heisst("Name, Zeichen oder Stelle der Person")] = None
    antragsteller: Annotated[str | None, heisst("nur für diesen Antragsteller")] = None
    zu: Annotated[str | None, heisst("nur im Verhältnis zu diesem Stammberechtigten")] = None


class Fall(Struct, forbid_unknown_fields=True, kw_only=True, omit_defaults=True, dict=True):
    """A case file."""

    fall: Annotated[str, heisst("Kennung des Falls")]
    titel: Annotated[str | None, heisst("Überschrift")] = None
    notiz: Annotated[str | None, heisst("freie Bemerkung")] = None
    quellen: Annotated[list[str], heisst("woher die Angaben stammen")] = []
    stichtag: Annotated[str, heisst("Tag, auf den die Tatsachen geprüft werden (JJJJ-MM-TT)")]
    rechtsstand: Annotated[str | None, heisst("Tag des angewandten Rechts; ohne Angabe der Stichtag")] = None
    antragsteller: Annotated[list[str], heisst("Antragsteller in der Rangfolge, die die Familie wünscht")] = []
    rangfolge: Annotated[
        list[str], heisst("Reihenfolge, die die Familie erklärt, wenn die Mittel nicht für alle Antragsteller reichen")
    ] = []
    personen: Annotated[dict[str, Person], heisst("Personen nach Kennung")]
    ehen: Annotated[list[Ehe], heisst("Ehen und Lebenspartnerschaften")] = []
    kindschaften: Annotated[list[Kindschaft], heisst("Eltern-Kind-Verhältnisse")] = []
    verwandtschaften: Annotated[
        list[Verwandtschaft], heisst("Verwandtschaften, die aus den Eltern-Kind-Verhältnissen nicht folgen")
    ] = []
    gemeinschaften: Annotated[list[Gemeinschaft], heisst("wo die Familie sonst zusammenleben könnte")] = []
    antraege: Annotated[list[Antrag], heisst("Anträge auf Visum oder Aufenthaltserlaubnis")] = []
    verfahrensschritte: Annotated[list[Verfahrensschritt], heisst("Stationen des Verfahrens nach dem Antrag")] = []
    haushalte: Annotated[list[Haushalt], heisst("wer mit wem in einem Haushalt lebt oder leben wird")] = []
    vortrag: Annotated[list[Vortrag], heisst("Umstände, die für eine Wertung vorgetragen sind")] = []
    feststellungen: Annotated[list[Feststellungseintrag], heisst("was Personen zu Wertungen festgestellt haben")] = []
    vollstaendig: Annotated[list[str], heisst("Listen des Falls, die vollständig sind: kinder, ehen, antraege")] = []
    unvollstaendig: Annotated[list[str], heisst("Listen des Falls, von denen feststeht, dass etwas fehlt")] = []

    @cached_property
    def stichtag_tag(self) -> int:
        return lies_tag(self.stichtag)

    @property
    def rechtsstand_tag(self) -> int:
        return self.rechtsstand_am(self.stichtag_tag)

    def rechtsstand_am(self, stichtag: int) -> int:
        """The law applied to the facts of a day: that of the case file, or silent the law of the same day."""
        return lies_tag(self.rechtsstand) if self.rechtsstand else stichtag

    @cached_property
    def antragsteller_ids(self) -> tuple[str, ...]:
        """The applicants in the ranking of the family; without one those who filed an application."""
        return tuple(dict.fromkeys(self.antragsteller or [a.person for a in self.antraege]))

    @cached_property
    def _gesetzt(self) -> dict[int, tuple[str, ...]]:
        return {}

    def gesetzte_felder(self, struct: Struct) -> tuple[str, ...]:
        """The fields of a person or relation of this case that hold something, and `~` for what may follow from them."""
        fund = self._gesetzt.get(id(struct))
        if fund is None:
            felder = tuple(f for f in struct.__struct_fields__ if getattr(struct, f) is not None)
            fund = self._gesetzt[id(struct)] = (*felder, "~")
        return fund

    @cached_property
    def antraege_von(self) -> dict[str, list[Antrag]]:
        """The applications by the person who filed them."""
        je_person: dict[str, list[Antrag]] = {}
        for a in self.antraege:
            je_person.setdefault(a.person, []).append(a)
        return je_person

    @cached_property
    def bindungen(self) -> Bindungen:
        """The relations by the people in them."""
        return Bindungen(self.ehen, self.kindschaften, self.gemeinschaften, self.verwandtschaften)

    @cached_property
    def _verbundene(self) -> dict[str, dict[str, None]]:
        paare = [(a, b) for a, b in (e.zwischen for e in self.ehen)]
        paare += [(k.kind, k.elternteil) for k in self.kindschaften]
        paare += [(a, b) for a, b in (g.zwischen for g in self.gemeinschaften)]
        paare += [(a.person, a.zu) for a in self.antraege if a.zu]
        paare += [(v.person, v.zu) for v in self.verwandtschaften]
        paare += self.bindungen.entferntere(self._wer_beantragt)
        verbundene: dict[str, dict[str, None]] = {}
        for a, b in paare:
            verbundene.setdefault(a, {})[b] = None
            verbundene.setdefault(b, {})[a] = None
        return verbundene

    @cached_property
    def _wer_beantragt(self) -> frozenset[str]:
        return frozenset(self.antragsteller_ids)

    def verbundene(self, person: str) -> tuple[str, ...]:
        """Whom a person might join: everyone they are related to or named in an application, other applicants last."""
        return tuple(sorted(self._verbundene.get(person, {}), key=lambda p: p in self._wer_beantragt))


__all__ = ["Antrag", "Ehe", "Fall", "Gemeinschaft", "Kindschaft", "Person", "Zusammenleben"]
