"""Fields of the case file: a value, short or long, with state of proof, sources and validity over time.

Short: `geboren: 1990-05-03`. Long: `{wert: 2019-08, beweis: behauptet, beleg: [heiratsurkunde], notiz: ...}`. A list of
long forms is a course over time if any has `von` or `bis`, else competing accounts of one value. In a course an entry
without `bis` ends when the next begins. `rahmen` bounds what is disputed: `{wert: 2019-08, beweis: bestritten, rahmen:
"[2019-07,2019-10]"}`. What each form is worth to a rule is decided here once, as an Angabe (nachzug.logik.angabe).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import ClassVar, TypeGuard

from nachzug.fall.abschnitt import Abschnitt, gedeckt, verlauf
from nachzug.fall.widerstreit import SCHWAECHE, widerstreit
from nachzug.logik.angabe import Angabe, Beweis
from nachzug.logik.zeit import SPAETESTENS, UNBEGRENZT, DatumFehler, Spanne, lies_datum

BEWEISE = {
    "festgestellt": Beweis.FESTGESTELLT,
    "unstreitig": Beweis.UNSTREITIG,
    "behauptet": Beweis.BEHAUPTET,
    "bestritten": Beweis.BESTRITTEN,
    "unbekannt": Beweis.UNBEKANNT,
    "nicht_erweislich": Beweis.NICHT_ERWEISLICH,
}
SCHLUESSEL = ("wert", "beweis", "beleg", "notiz", "von", "bis", "rahmen")
_LAENGSTENS = 200
"""Characters of a value that is not free text; what is longer is no date, number or word."""


class FeldFehler(ValueError):
    """The value of a field is not of its kind; the text says what is allowed."""


class Feld:
    """A fact of the case file. roh: as written, scalars as text (for writing it back); abschnitte: what it means."""

    __slots__ = ("abschnitte", "roh")
    art: ClassVar[str] = ""
    erlaubt: ClassVar[str] = ""
    ist_wahrheit: ClassVar[bool] = False

    def __init__(self, roh: object) -> None:
        self.roh = _glatt(roh)
        self.abschnitte = _abschnitte(type(self), self.roh)

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
        moeglich = [a for a in self.abschnitte if a.von.von <= tag.bis and tag.von <= a.bis.bis]
        if not moeglich:
            return None
        angaben = [a.angabe for a in moeglich]
        if all(a.sicher.von <= tag.von and tag.bis <= a.sicher.bis for a in moeglich):
            return angaben[0] if len(angaben) == 1 else widerstreit(self.art, self.lies, angaben)
        werte = {(a.rahmen, a.text) for a in angaben}
        if len(werte) == 1 and gedeckt(moeglich, tag):
            return max(angaben, key=lambda a: SCHWAECHE.index(a.beweis))
        offen = Spanne(min(a.rahmen.von for a in angaben), max(a.rahmen.bis for a in angaben))
        rahmen = offen if len(moeglich) > 1 and gedeckt(moeglich, tag) else art_unbegrenzt(type(self))
        return Angabe(Beweis.UNBEKANNT, rahmen, wert=" / ".join(dict.fromkeys(a.wert for a in angaben)))


def _abschnitte(art: type[Feld], roh: object) -> tuple[Abschnitt, ...]:
    if ist_liste(roh):
        teile = [_einer(art, teil) for teil in roh]
        if not teile:
            raise FeldFehler(f"leere Liste; erlaubt ist {art.erlaubt}")
        if any(t.befristet for t in teile):
            return verlauf(teile)
        return (Abschnitt(widerstreit(art.art, art.lies, [t.angabe for t in teile]), UNBEGRENZT, UNBEGRENZT),)
    return (_einer(art, roh),)


def _glatt(roh: object) -> object:
    """As a YAML file would give it: true is ja, numbers are text, null says nothing."""
    if isinstance(roh, str):
        return roh
    if ist_zuordnung(roh):
        return {k: _glatt(v) for k, v in roh.items() if v is not None}
    if ist_liste(roh):
        return [_glatt(teil) for teil in roh]
    return _als_text(roh)


def ist_zuordnung(roh: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(roh, dict)


def ist_liste(roh: object) -> TypeGuard[Sequence[object]]:
    return isinstance(roh, list)


def _einer(art: type[Feld], roh: object) -> Abschnitt:
    if not ist_zuordnung(roh):
        return Abschnitt(_angabe(art, roh, "", (), ""), UNBEGRENZT, UNBEGRENZT)
    for name in roh:
        if name not in SCHLUESSEL:
            raise FeldFehler(f"unbekannter Schlüssel »{name}«; erlaubt sind {', '.join(SCHLUESSEL)}")
    beweis = str(roh.get("beweis") or "")
    if beweis and beweis not in BEWEISE:
        raise FeldFehler(f"beweis »{beweis}«; erlaubt sind {', '.join(BEWEISE)}")
    angabe = _angabe(art, roh.get("wert"), beweis, _belege(roh.get("beleg")), str(roh.get("notiz") or ""))
    if roh.get("rahmen") is not None:
        angabe = _begrenzt(art, angabe, _als_text(roh["rahmen"]))
    return Abschnitt(angabe, _grenze(roh.get("von")), _grenze(roh.get("bis")))


def _belege(roh: object) -> tuple[str, ...]:
    if roh is None or isinstance(roh, str):
        return (roh,) if roh else ()
    if not ist_liste(roh) or not all(isinstance(b, str) for b in roh):
        raise FeldFehler("beleg ist ein Text oder eine Liste von Texten")
    return tuple(map(str, roh))


def _begrenzt(art: type[Feld], angabe: Angabe, text: str) -> Angabe:
    """The fact with the bounds that are beyond dispute."""
    if art.art not in ("tag", "zahl"):
        raise FeldFehler("rahmen gibt es nur für Daten, Zahlen und Beträge")
    return angabe._replace(rahmen=art.lies(text)[0])


def _grenze(roh: object) -> Spanne:
    return UNBEGRENZT if roh is None else Tag.lies(_als_text(roh))[0]


def _angabe(art: type[Feld], roh: object, beweis: str, belege: tuple[str, ...], notiz: str) -> Angabe:
    wert = "" if roh is None else _als_text(roh)
    if wert in ("", "unbekannt"):
        stand = BEWEISE.get(beweis, Beweis.UNBEKANNT)
        stand = stand if stand > Beweis.UNSTREITIG else Beweis.UNBEKANNT
        return Angabe(stand, art_unbegrenzt(art), None, wert, belege, notiz)
    if len(wert) > _LAENGSTENS and art is not Text:
        raise FeldFehler(f"»{kurz(wert)}« ist zu lang; erlaubt ist {art.erlaubt}")
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
    raise FeldFehler("hier steht ein einzelner Wert oder {wert, beweis, beleg, notiz, von, bis, rahmen}")


def kurz(text: str) -> str:
    """A value for a message, cut where it is long."""
    return text if len(text) <= 60 else f"{text[:57]}..."


_JA = {"ja": 1, "true": 1, "wahr": 1, "nein": 0, "false": 0, "falsch": 0}


class Wahrheit(Feld):
    """Yes or no (also true, wahr, false, falsch)."""

    __slots__ = ()
    art = "wahrheit"
    erlaubt = "ja, nein oder unbekannt"
    ist_wahrheit = True

    @classmethod
    def lies(cls, text: str) -> tuple[Spanne, str | None]:
        wert = _JA.get(text.lower())
        if wert is None:
            raise FeldFehler(f"»{kurz(text)}«: erlaubt ist {cls.erlaubt}")
        return Spanne(wert, wert), None


class Tag(Feld):
    """A day, possibly partial (EDTF)."""

    __slots__ = ()
    art = "tag"
    erlaubt = "ein Datum (JJJJ-MM-TT, JJJJ-MM, JJJJ, 2020-11~, [A,B], ../A) oder unbekannt"

    @classmethod
    def lies(cls, text: str) -> tuple[Spanne, str | None]:
        if len(text) > _LAENGSTENS:
            raise FeldFehler(f"»{kurz(text)}« ist kein Datum; erlaubt ist {cls.erlaubt}")
        try:
            return lies_datum(text), None
        except (DatumFehler, ValueError) as fehler:
            raise FeldFehler(_mit_ausweg(str(fehler), cls.erlaubt) + _gemeint(text)) from None


_ANDERS = (
    (re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})"), "{2}-{1:0>2}-{0:0>2}"),
    (re.compile(r"(?:ca\.|etwa|um|~) ?(\d{4}(?:-\d\d)?)"), "{0}~"),
    (re.compile(r"spätestens (\d{4}(?:-\d\d){0,2})"), "../{0}"),
    (re.compile(r"frühestens (\d{4}(?:-\d\d){0,2})"), "{0}/.."),
)
"""Days as people write them, and how the case file does."""


def _gemeint(text: str) -> str:
    for muster, form in _ANDERS:
        if treffer := muster.fullmatch(text.strip()):
            return f"; gemeint ist wohl {form.format(*treffer.groups())}"
    return ""


def _mit_ausweg(fehler: str, erlaubt: str) -> str:
    return fehler if "erlaubt" in fehler else f"{fehler}; erlaubt ist {erlaubt}"


class Zahl(Feld):
    """A whole number, or a range `3..5`, `mindestens 3`, `hoechstens 5`."""

    __slots__ = ()
    art = "zahl"
    erlaubt = "eine ganze Zahl, 3..5, mindestens 3, hoechstens 5 oder unbekannt"
    _muster: ClassVar[re.Pattern[str]] = re.compile(r"(?:(mindestens|hoechstens) )?(\d{1,9})(?:\.\.(\d{1,9}))?")

    @classmethod
    def muster(cls) -> str:
        """The short form as a regular expression."""
        return cls._muster.pattern

    @classmethod
    def _zahl(cls, text: str) -> int:
        return int(text)

    @classmethod
    def lies(cls, text: str) -> tuple[Spanne, str | None]:
        treffer = cls._muster.fullmatch(text)
        if not treffer or (treffer[1] and treffer[3]):
            raise FeldFehler(f"»{kurz(text)}«: erlaubt ist {cls.erlaubt}")
        wort, a, b = treffer.groups()
        von = min(cls._zahl(a), SPAETESTENS)
        bis = min(cls._zahl(b), SPAETESTENS) if b else von
        if von > bis:
            raise FeldFehler(f"»{text}«: die erste Zahl ist größer als die zweite; erlaubt ist {cls.erlaubt}")
        if wort == "mindestens":
            return Spanne(von, SPAETESTENS), None
        return (Spanne(0, bis) if wort else Spanne(von, bis)), None


class Geld(Zahl):
    """An amount in EUR, kept in cents; ranges as for numbers. A million and more counts as unbounded."""

    __slots__ = ()
    erlaubt = "ein Betrag in EUR (1234.56), eine Spanne 1200..1400, mindestens 1200, hoechstens 1400 oder unbekannt"
    _muster = re.compile(r"(?:(mindestens|hoechstens) )?(\d{1,12}(?:\.\d{1,2})?)(?:\.\.(\d{1,12}(?:\.\d{1,2})?))?")

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
            raise FeldFehler(f"»{kurz(text)}«: erlaubt ist {cls.erlaubt}")
        return UNBEGRENZT, text
