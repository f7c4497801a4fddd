"""Fields of the case file: a value, short or long, with state of proof, sources and validity over time.

Short: `geboren: 1990-05-03`. Long: `{wert: 2019-08, beweis: behauptet, beleg: [heiratsurkunde], notiz: ...}`. A list of long
forms is a course over time if any has `von` or `bis`, else competing accounts of one value. What each form is worth to a
rule is decided here once, as an Angabe (nachzug.logik.angabe).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import ClassVar, NamedTuple, TypeGuard

from nachzug.logik.angabe import Angabe, Beweis
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, UNBEGRENZT, DatumFehler, Spanne, lies_datum, naechster_tag

BEWEISE = {
    "festgestellt": Beweis.FESTGESTELLT,
    "unstreitig": Beweis.UNSTREITIG,
    "behauptet": Beweis.BEHAUPTET,
    "bestritten": Beweis.BESTRITTEN,
    "unbekannt": Beweis.UNBEKANNT,
    "nicht_erweislich": Beweis.NICHT_ERWEISLICH,
}
_SCHWAECHE = (
    Beweis.FESTGESTELLT,
    Beweis.UNSTREITIG,
    Beweis.GLAUBHAFT,
    Beweis.NICHT_ERWEISLICH,
    Beweis.BEHAUPTET,
    Beweis.BESTRITTEN,
    Beweis.UNBEKANNT,
)
SCHLUESSEL = ("wert", "beweis", "beleg", "notiz", "von", "bis")


class FeldFehler(ValueError):
    """The value of a field is not of its kind; the text says what is allowed."""


class Abschnitt(NamedTuple):
    """An Angabe with the span in which it begins to hold and the span of its last day (unbounded: always)."""

    angabe: Angabe
    von: Spanne
    bis: Spanne

    @property
    def befristet(self) -> bool:
        return self.von != UNBEGRENZT or self.bis != UNBEGRENZT


class Feld:
    """A fact of the case file. roh: as written (for writing it back); abschnitte: what it means."""

    __slots__ = ("abschnitte", "roh")
    art: ClassVar[str] = ""
    erlaubt: ClassVar[str] = ""
    ist_wahrheit: ClassVar[bool] = False

    def __init__(self, roh: object) -> None:
        self.roh = roh
        self.abschnitte = _abschnitte(type(self), roh)

    def __eq__(self, anderes: object) -> bool:
        return isinstance(anderes, Feld) and type(self) is type(anderes) and self.roh == anderes.roh

    def __hash__(self) -> int:
        return hash((type(self), repr(self.roh)))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.roh!r})"

    @classmethod
    def lies(cls, text: str) -> tuple[Spanne, str | None]:
        """(bounds, text of a choice); raises FeldFehler."""
        raise NotImplementedError

    @property
    def angabe(self) -> Angabe:
        """The fact where time does not matter (a course: its last part)."""
        return self.abschnitte[-1].angabe

    def am(self, tag: Spanne) -> Angabe | None:
        """The fact at a moment; None where the file is silent about it. Where the moment or the turn of the course is not
        exact and the parts differ, it is unknown."""
        if len(self.abschnitte) == 1 and not self.abschnitte[0].befristet:
            return self.abschnitte[0].angabe
        moeglich = [a for a in self.abschnitte if a.von.von <= tag.bis and tag.von <= _letzter(a.bis)]
        sicher = [a for a in moeglich if _spaetester_beginn(a.von) <= tag.von and tag.bis <= a.bis.von]
        if len(moeglich) == 1 and (sicher or not self._luecke(moeglich[0])):
            return moeglich[0].angabe
        if not moeglich:
            return None
        werte = {(a.angabe.rahmen, a.angabe.text) for a in moeglich}
        return moeglich[0].angabe if len(werte) == 1 and len(sicher) > 0 else Angabe(Beweis.UNBEKANNT, wert="wechselt")

    def _luecke(self, a: Abschnitt) -> bool:
        """Whether outside this part the file knows nothing, and its ends are not exact."""
        return not (a.von.genau or a.von == UNBEGRENZT) or not (a.bis.genau or a.bis == UNBEGRENZT)


def _letzter(bis: Spanne) -> int:
    return bis.bis


def _spaetester_beginn(von: Spanne) -> int:
    return FRUEHESTENS if von == UNBEGRENZT else von.bis


def _abschnitte(art: type[Feld], roh: object) -> tuple[Abschnitt, ...]:
    if isinstance(roh, list):
        teile = [_einer(art, teil) for teil in roh]
        if not teile:
            raise FeldFehler(f"leere Liste; erlaubt ist {art.erlaubt}")
        if any(t.befristet for t in teile):
            return tuple(teile)
        return (Abschnitt(_widerstreit([t.angabe for t in teile]), UNBEGRENZT, UNBEGRENZT),)
    return (_einer(art, roh),)


def ist_zuordnung(roh: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(roh, dict)


def _einer(art: type[Feld], roh: object) -> Abschnitt:
    if not ist_zuordnung(roh):
        return Abschnitt(_angabe(art, roh, "", (), ""), UNBEGRENZT, UNBEGRENZT)
    for name in roh:
        if name not in SCHLUESSEL:
            raise FeldFehler(f"unbekannter Schlüssel »{name}«; erlaubt sind {', '.join(SCHLUESSEL)}")
    beweis = str(roh.get("beweis") or "")
    if beweis and beweis not in BEWEISE:
        raise FeldFehler(f"beweis »{beweis}«; erlaubt sind {', '.join(BEWEISE)}")
    belege = roh.get("beleg") or ()
    if isinstance(belege, str):
        belege = (belege,)
    if not isinstance(belege, Sequence):
        raise FeldFehler("beleg ist eine Liste von Texten")
    angabe = _angabe(art, roh.get("wert"), beweis, tuple(map(str, belege)), str(roh.get("notiz") or ""))
    return Abschnitt(angabe, _grenze(roh.get("von")), _grenze(roh.get("bis")))


def _grenze(roh: object) -> Spanne:
    if roh is None:
        return UNBEGRENZT
    try:
        return lies_datum(str(roh))
    except DatumFehler as fehler:
        raise FeldFehler(str(fehler)) from None


def _angabe(art: type[Feld], roh: object, beweis: str, belege: tuple[str, ...], notiz: str) -> Angabe:
    wert = "" if roh is None else _als_text(roh)
    if wert in ("", "unbekannt"):
        stand = BEWEISE.get(beweis, Beweis.UNBEKANNT)
        stand = stand if stand > Beweis.UNSTREITIG else Beweis.UNBEKANNT
        return Angabe(stand, art_unbegrenzt(art), None, wert, belege, notiz)
    zweifel = art.art == "tag" and wert[-1] in "?%"
    spanne, text = art.lies(wert)
    stand = BEWEISE[beweis] if beweis else Beweis.UNSTREITIG
    if zweifel and stand <= Beweis.UNSTREITIG:
        stand = Beweis.BEHAUPTET
    if stand is Beweis.BEHAUPTET and belege:
        stand = Beweis.GLAUBHAFT
    rahmen_gilt = stand <= Beweis.UNSTREITIG or stand is Beweis.GLAUBHAFT or wert.startswith("[")
    return Angabe(stand, spanne if rahmen_gilt else art_unbegrenzt(art), text, wert, belege, notiz)


def art_unbegrenzt(art: type[Feld]) -> Spanne:
    return Spanne(0, 1) if art.ist_wahrheit else UNBEGRENZT


def _als_text(roh: object) -> str:
    if isinstance(roh, bool):
        return "ja" if roh else "nein"
    if isinstance(roh, str | int | float):
        return str(roh).strip()
    raise FeldFehler("hier steht ein einzelner Wert oder {wert, beweis, beleg, notiz, von, bis}")


def _widerstreit(angaben: list[Angabe]) -> Angabe:
    """Competing accounts: what they leave possible, as firm as the weakest of them."""
    beweis = max((a.beweis for a in angaben), key=_SCHWAECHE.index)
    wert = " / ".join(a.wert for a in angaben)
    belege = tuple(b for a in angaben for b in a.belege)
    texte = {a.text for a in angaben}
    bekannte = [_erzaehlt(a) for a in angaben]
    rahmen = Spanne(min(r.von for r in bekannte), max(r.bis for r in bekannte))
    if rahmen.genau and len(texte) == 1:
        return Angabe(beweis, rahmen, angaben[0].text, wert, belege)
    if beweis <= Beweis.UNSTREITIG or beweis is Beweis.GLAUBHAFT:
        beweis = Beweis.BESTRITTEN
    return Angabe(beweis, rahmen, None, wert, belege)


def _erzaehlt(a: Angabe) -> Spanne:
    """What an account says, whether proven or not."""
    if a.rahmen != UNBEGRENZT or not a.wert:
        return a.rahmen
    try:
        return lies_datum(a.wert)
    except DatumFehler:
        return a.rahmen


_JA = {"ja": 1, "true": 1, "wahr": 1, "nein": 0, "false": 0, "falsch": 0}


class Wahrheit(Feld):
    """Yes or no."""

    __slots__ = ()
    art = "wahrheit"
    erlaubt = "ja, nein oder unbekannt"
    ist_wahrheit = True

    @classmethod
    def lies(cls, text: str) -> tuple[Spanne, str | None]:
        wert = _JA.get(text.lower())
        if wert is None:
            raise FeldFehler(f"»{text}«: erlaubt ist {cls.erlaubt}")
        return Spanne(wert, wert), None


class Tag(Feld):
    """A day, possibly partial (EDTF)."""

    __slots__ = ()
    art = "tag"
    erlaubt = "ein Datum (JJJJ-MM-TT, JJJJ-MM, JJJJ, 2020-11~, [A,B], ../A) oder unbekannt"

    @classmethod
    def lies(cls, text: str) -> tuple[Spanne, str | None]:
        try:
            return lies_datum(text), None
        except DatumFehler as fehler:
            raise FeldFehler(str(fehler)) from None


class Zahl(Feld):
    """A whole number, or a range `3..5`, `mindestens 3`, `hoechstens 5`."""

    __slots__ = ()
    art = "zahl"
    erlaubt = "eine ganze Zahl, 3..5, mindestens 3, hoechstens 5 oder unbekannt"
    _muster: ClassVar[re.Pattern[str]] = re.compile(r"(?:(mindestens|hoechstens) )?(\d{1,9})(?:\.\.(\d{1,9}))?")
    faktor: ClassVar[int] = 1

    @classmethod
    def _zahl(cls, text: str) -> int:
        return int(text) * cls.faktor

    @classmethod
    def lies(cls, text: str) -> tuple[Spanne, str | None]:
        treffer = cls._muster.fullmatch(text)
        if not treffer:
            raise FeldFehler(f"»{text}«: erlaubt ist {cls.erlaubt}")
        wort, a, b = treffer.groups()
        von = cls._zahl(a)
        bis = cls._zahl(b) if b else von
        if von > bis:
            raise FeldFehler(f"»{text}«: die erste Zahl ist größer als die zweite")
        if wort == "mindestens":
            return Spanne(von, SPAETESTENS), None
        return (Spanne(0, bis) if wort else Spanne(von, bis)), None


class Geld(Zahl):
    """An amount in EUR, kept in cents; ranges as for numbers."""

    __slots__ = ()
    erlaubt = "ein Betrag in EUR (1234.56), eine Spanne 1200..1400, mindestens 1200, hoechstens 1400 oder unbekannt"
    _muster = re.compile(r"(?:(mindestens|hoechstens) )?(\d{1,6}(?:\.\d{1,2})?)(?:\.\.(\d{1,6}(?:\.\d{1,2})?))?")

    @classmethod
    def _zahl(cls, text: str) -> int:
        euro, _, cent = text.partition(".")
        return int(euro) * 100 + int(cent.ljust(2, "0") or 0)


class Text(Feld):
    """Free text."""

    __slots__ = ()
    art = "wahl"
    erlaubt = "ein Text"

    @classmethod
    def lies(cls, text: str) -> tuple[Spanne, str | None]:
        return UNBEGRENZT, text


class Wahl(Feld):
    """One of a fixed list of words."""

    __slots__ = ()
    art = "wahl"
    werte: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        cls.erlaubt = ", ".join((*cls.werte, "unbekannt"))

    @classmethod
    def lies(cls, text: str) -> tuple[Spanne, str | None]:
        if text not in cls.werte:
            raise FeldFehler(f"»{text}«: erlaubt ist {cls.erlaubt}")
        return UNBEGRENZT, text


class Familienstand(Wahl):
    __slots__ = ()
    werte = ("ledig", "verheiratet", "verpartnert", "geschieden", "verwitwet", "getrennt")


class Asylverfahren(Wahl):
    __slots__ = ()
    werte = ("keines", "laufend", "anerkannt", "abgelehnt", "offensichtlich_unbegruendet", "zurueckgenommen")


class Schutzart(Wahl):
    __slots__ = ()
    werte = ("keiner", "asyl", "fluechtling", "subsidiaer", "abschiebungsverbot", "vorlaeufig")


class Eheart(Wahl):
    __slots__ = ()
    werte = ("ehe", "lebenspartnerschaft")


class Eheform(Wahl):
    __slots__ = ()
    werte = ("standesamtlich", "religioes", "religioes_registriert", "konsularisch", "sonstige")


class Anwesenheit(Wahl):
    __slots__ = ()
    werte = ("beide", "stellvertretung_einer", "stellvertretung_beide", "fern_uebertragung")


class Kindschaftsart(Wahl):
    __slots__ = ()
    werte = ("abstammung", "anerkennung", "adoption", "stiefkind", "pflegekind")


class Sorge(Wahl):
    __slots__ = ()
    werte = ("allein", "gemeinsam", "keine")


class Strafart(Wahl):
    __slots__ = ()
    werte = ("freiheitsstrafe", "jugendstrafe", "geldstrafe", "sonstige")


class Deliktgruppe(Wahl):
    __slots__ = ()
    werte = ("leben", "koerper", "sexuell", "eigentum", "widerstand", "betaeubungsmittel", "sonstige")


class Verfahrensart(Wahl):
    __slots__ = ()
    werte = ("strafverfahren", "verfahren_p27_3a", "widerruf_schutz", "ausweisung", "sonstige")


class Antragszweck(Wahl):
    __slots__ = ()
    werte = ("ehegatte", "kind", "eltern", "sonstige_angehoerige", "eigenstaendig", "niederlassung", "humanitaer")


class Antragsort(Wahl):
    __slots__ = ()
    werte = ("ausland", "inland")


class Sprachniveau(Wahl):
    __slots__ = ()
    werte = ("keine", "A1", "A2", "B1", "B2", "C1", "C2")


class Einkommensart(Wahl):
    __slots__ = ()
    werte = ("arbeit", "selbststaendig", "rente", "unterhalt", "kindergeld", "elterngeld", "miete", "leistung", "sonstiges")


def danach(spanne: Spanne) -> Spanne:
    """The day after, for both bounds."""
    return Spanne(naechster_tag(spanne.von), naechster_tag(spanne.bis))
