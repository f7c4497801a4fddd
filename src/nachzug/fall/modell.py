"""The case: people, what binds them, applications, what was pleaded and what people found."""

from __future__ import annotations

from functools import cached_property
from typing import Annotated

from msgspec import Meta, Struct

from nachzug.fall.felder import Tag, Text, Wahrheit
from nachzug.fall.person import J, Person, T, Teil, _d
from nachzug.fall.wahlen import Antragsort, Antragszweck, Anwesenheit, Eheart, Eheform, Kindschaftsart, Sorge
from nachzug.logik.zeit import lies_tag

Paar = Annotated[list[str], Meta(min_length=2, max_length=2, description="Kennungen der beiden Personen")]


class Zusammenleben(Teil):
    """A period of living together; `bis` is its last day, silent: it goes on."""

    von: Annotated[T, _d("erster Tag")] = None
    bis: Annotated[T, _d("letzter Tag")] = None
    im_bundesgebiet: Annotated[J, _d("in Deutschland")] = None
    rechtmaessig: Annotated[J, _d("rechtmäßiger Aufenthalt")] = None
    in_anderem_mitgliedstaat: Annotated[J, _d("in einem anderen Mitgliedstaat der Union")] = None


class Ehe(Teil):
    """A marriage or registered partnership."""

    zwischen: Paar
    art: Annotated[Eheart | None, _d("Ehe oder Lebenspartnerschaft")] = None
    geschlossen: Annotated[T, _d("Tag der Eheschließung")] = None
    ort: Annotated[Text | None, _d("Ort oder Staat der Eheschließung")] = None
    form: Annotated[Eheform | None, _d("Form der Eheschließung")] = None
    anwesenheit: Annotated[Anwesenheit | None, _d("persönlich, durch Stellvertreter oder fernübertragen")] = None
    registriert: Annotated[T, _d("Tag der staatlichen Registrierung")] = None
    wirksam: Annotated[J, _d("nach deutschem Recht wirksam")] = None
    beendet: Annotated[T, _d("Scheidung, Aufhebung")] = None
    gemeinschaft_gewollt: Annotated[J, _d("eheliche Lebensgemeinschaft gelebt oder gewollt")] = None
    zusammenleben: Annotated[list[Zusammenleben] | None, _d("Zeiten des Zusammenlebens; [] = keine")] = None
    trennung: Annotated[T, _d("Tag der endgültigen Trennung")] = None
    endgueltig_getrennt: Annotated[J, _d("Lebensgemeinschaft endgültig aufgehoben")] = None
    nur_zum_aufenthaltszweck: Annotated[J, _d("Scheinehe (§ 27 Abs. 1a Nr. 1)")] = None
    anhaltspunkte_zwang: Annotated[J, _d("Anhaltspunkte für Zwangsehe (§ 27 Abs. 1a Nr. 2)")] = None
    minderjaehrigenehe_unwirksam: Annotated[J, _d("wegen Minderjährigkeit unwirksam oder aufgehoben")] = None
    haeusliche_gewalt: Annotated[J, _d("Opfer häuslicher Gewalt")] = None
    rueckkehrbeeintraechtigung: Annotated[J, _d("Nachteile bei Rückkehr")] = None
    rueckkehrbeeintraechtigung_ehebezogen: Annotated[J, _d("Nachteile gerade wegen der Ehe oder ihrer Auflösung")] = None
    festhalten_unzumutbar: Annotated[J, _d("konkrete, auch psychische Misshandlung")] = None
    schwerste_eingriffe: Annotated[J, _d("schwerste Eingriffe in Freiheit oder körperliche Unversehrtheit")] = None
    kindeswohl_beeintraechtigt: Annotated[J, _d("Wohl eines mitlebenden Kindes beeinträchtigt")] = None
    unterhalt_aus_eigenen_mitteln: Annotated[J, _d("Stammberechtigter zahlt Unterhalt aus eigenen Mitteln")] = None
    nachzug_eroeffnungszweck: Annotated[J, _d("nur geschlossen, um den Nachzug zu eröffnen")] = None
    besondere_umstaende: Annotated[J, _d("besondere Umstände gerade dieser Ehe oder Familie")] = None
    verlaengernde_umstaende: Annotated[J, _d("Umstände, die längere Trennung verlangen")] = None
    notiz: str | None = None


class Kindschaft(Teil):
    """Parent and child."""

    kind: Annotated[str, _d("Kennung des Kindes")]
    elternteil: Annotated[str, _d("Kennung des Elternteils")]
    art: Annotated[Kindschaftsart | None, _d("Grund der Elternschaft")] = None
    sorge: Annotated[Sorge | None, _d("Sorge dieses Elternteils, auch im Zeitverlauf")] = None
    sorge_grund: Annotated[Text | None, _d("Gesetz oder Entscheidung, auf der die Sorge beruht")] = None
    einverstaendnis_anderer_elternteil: Annotated[J, _d("anderer Elternteil einverstanden")] = None
    entscheidung_anstelle_einverstaendnis: Annotated[J, _d("verbindliche Entscheidung anstelle des Einverständnisses")] = None
    anderer_elternteil_zieht_mit: Annotated[J, _d("auch der andere Elternteil lebt hier oder zieht mit")] = None
    lebt_zusammen: Annotated[J, _d("leben zusammen")] = None
    nur_zum_aufenthaltszweck: Annotated[J, _d("nur zum Zweck des Aufenthalts begründet")] = None
    notiz: str | None = None


class Gemeinschaft(Teil):
    """Where else two people could live together."""

    zwischen: Paar
    gewollt: Annotated[J, _d("familiäre Lebensgemeinschaft gewollt")] = None
    moeglich_im_aufenthaltsstaat: Annotated[J, _d("im Staat des Antragstellers legal und zumutbar möglich")] = None
    moeglich_in_drittstaat: Annotated[J, _d("in einem Drittstaat mit besonderer Bindung möglich")] = None
    drittstaat: Annotated[Text | None, _d("welcher Staat")] = None
    notiz: str | None = None


class Antrag(Teil):
    """An application for a visa or residence permit."""

    person: Annotated[str, _d("Kennung des Antragstellers")]
    zu: Annotated[str | None, _d("Kennung des Stammberechtigten")] = None
    zweck: Annotated[Antragszweck | None, _d("Zweck")] = None
    gestellt: Annotated[T, _d("Tag der Antragstellung")] = None
    ort: Annotated[Antragsort | None, _d("im Ausland oder im Inland gestellt")] = None
    stelle: Annotated[Text | None, _d("Auslandsvertretung oder Ausländerbehörde")] = None
    durch: Annotated[Text | None, _d("wer den Antrag gestellt hat")] = None
    formlos: Annotated[J, _d("formlos gestellt")] = None
    erstmals: Annotated[J, _d("erster Antrag zu diesem Zweck")] = None
    entschieden: Annotated[T, _d("Tag der Entscheidung")] = None
    entscheidung: Annotated[Text | None, _d("Inhalt der Entscheidung")] = None
    zugestellt: Annotated[T, _d("Tag der Zustellung oder Bekanntgabe")] = None
    notiz: str | None = None


class Vortrag(Teil):
    """Circumstances pleaded for a Wertung, so that it stays open instead of being assumed absent."""

    merkmal: Annotated[str, _d("Kennung des Merkmals, z. B. AufenthG.5.1.ausnahme")]
    umstand: Annotated[Wahrheit, _d("ob der Umstand besteht, mit Beweisstand")]
    notiz: str | None = None


class Feststellungseintrag(Teil):
    """What a person found on a Wertung."""

    merkmal: Annotated[str, _d("Kennung des Merkmals")]
    ergebnis: Annotated[str, Meta(pattern="^(erfuellt|nicht_erfuellt)$", description="erfuellt oder nicht_erfuellt")]
    rolle: Annotated[str, Meta(pattern="^(gericht|behoerde|anwalt|beratung|wissenschaft)$", description="wer entschieden hat")]
    am: Annotated[str, _d("Tag")]
    gruende: str = ""
    antragsteller: str | None = None


class Fall(Struct, forbid_unknown_fields=True, kw_only=True, omit_defaults=True, dict=True):
    """A case file."""

    fall: Annotated[str, _d("Kennung des Falls")]
    stichtag: Annotated[str, _d("Tag, auf den die Tatsachen geprüft werden (JJJJ-MM-TT)")]
    personen: Annotated[dict[str, Person], _d("Personen nach Kennung")]
    titel: Annotated[str | None, _d("Überschrift")] = None
    notiz: str | None = None
    rechtsstand: Annotated[str | None, _d("Tag des angewandten Rechts; ohne Angabe der Stichtag")] = None
    antragsteller: Annotated[list[str], _d("Antragsteller in der Rangfolge, die die Familie wünscht")] = []
    ehen: list[Ehe] = []
    kindschaften: list[Kindschaft] = []
    gemeinschaften: list[Gemeinschaft] = []
    antraege: list[Antrag] = []
    vortrag: list[Vortrag] = []
    feststellungen: list[Feststellungseintrag] = []
    vollstaendig: Annotated[list[str], _d("Listen des Falls, die vollständig sind: kinder, ehen")] = []
    unvollstaendig: Annotated[list[str], _d("Listen des Falls, von denen feststeht, dass etwas fehlt")] = []
    quellen: Annotated[list[str], _d("woher die Angaben stammen")] = []

    @cached_property
    def stichtag_tag(self) -> int:
        return lies_tag(self.stichtag)

    @cached_property
    def rechtsstand_tag(self) -> int:
        return lies_tag(self.rechtsstand) if self.rechtsstand else self.stichtag_tag

    @cached_property
    def antragsteller_ids(self) -> tuple[str, ...]:
        """The applicants in the ranking of the family; without one those who filed an application."""
        return tuple(dict.fromkeys(self.antragsteller or [a.person for a in self.antraege]))

    @cached_property
    def _bindungen(self) -> dict[str, dict[str, None]]:
        bindungen: dict[str, dict[str, None]] = {}
        paare = [(a, b) for a, b in (e.zwischen for e in self.ehen)]
        paare += [(k.kind, k.elternteil) for k in self.kindschaften]
        paare += [(a, b) for a, b in (g.zwischen for g in self.gemeinschaften)]
        paare += [(a.person, a.zu) for a in self.antraege if a.zu]
        for a, b in paare:
            bindungen.setdefault(a, {})[b] = None
            bindungen.setdefault(b, {})[a] = None
        return bindungen

    def verbundene(self, person: str) -> tuple[str, ...]:
        """Whom a person might join: everyone they are related to or named in an application, not other applicants first."""
        andere = self._bindungen.get(person, {})
        return tuple(sorted(andere, key=lambda p: (p in self.antragsteller_ids, list(andere).index(p))))


__all__ = ["Antrag", "Ehe", "Fall", "Gemeinschaft", "Kindschaft", "Person", "Tag"]
