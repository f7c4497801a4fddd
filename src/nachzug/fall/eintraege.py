"""Members of collections as rules see them: their fields, and what follows from them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from nachzug.fall.abschnitt import danach, umgerechnet
from nachzug.fall.aufenthalt import Titel
from nachzug.fall.felder import Feld
from nachzug.fall.titelarten import titelart
from nachzug.fall.werktage import antragsende
from nachzug.logik.angabe import FEHLT, Angabe, Beweis
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, UNBEGRENZT, Spanne, vortag

_LAEUFT_WEITER = Angabe(Beweis.UNSTREITIG, Spanne(SPAETESTENS, SPAETESTENS), wert="ohne Ende")
_SEIT_LANGEM = Angabe(Beweis.UNSTREITIG, Spanne(FRUEHESTENS, FRUEHESTENS), wert="ohne Anfang")
_STUMM = (
    ("von", _SEIT_LANGEM),
    ("gueltig_von", _SEIT_LANGEM),
    ("bis", _LAEUFT_WEITER),
    ("abgeschlossen", _LAEUFT_WEITER),
    ("jugendstrafe_ausgesetzt", Angabe(Beweis.UNSTREITIG, Spanne(0, 0), wert="nein")),
    ("nebenbestimmung_p8_2", Angabe(Beweis.UNSTREITIG, Spanne(0, 0), wert="keine")),
)
"""What silence means: it has lasted for some time, it goes on; a title that is silent about a condition has none, a conviction none of
the rarer kinds of penalty."""


class Eintrag:
    """A member of a collection, with what follows from its other fields."""

    __slots__ = ("abgeleitet", "struct")

    def __init__(self, struct: Struct | None, abgeleitet: Mapping[str, Angabe]) -> None:
        self.struct = struct
        self.abgeleitet = abgeleitet

    def angabe(self, feld: str) -> Angabe:
        fund = self.abgeleitet.get(feld)
        if fund is not None:
            return fund
        wert = getattr(self.struct, feld, None)
        return wert.angabe if isinstance(wert, Feld) else FEHLT


def eintrag(x: Struct, schutz: str | None, spaetestens: int, liste: Sequence[Struct] = ()) -> Eintrag:
    """A member with open ends, the kind of a title and the day after the last day. schutz: kind of protection of the person
    whose title it is; spaetestens: a title of unknown age was issued by then; liste: all titles of a person whose titles are
    known completely."""
    felder = x.__struct_fields__
    neu = {name: stumm for name, stumm in _STUMM if name in felder and getattr(x, name) is None}
    if isinstance(x, Titel):
        neu |= _titel(x, schutz, spaetestens)
        neu["vorherige_art"] = _vorherige_art(x, liste, schutz)
        if x.erstmals is None and liste and x.von is not None:
            neu["erstmals"] = _erstmals(x, liste, schutz)
    if "bis" in felder:
        letzter: Feld | None = getattr(x, "bis", None)
        bis = neu.get("bis") or (letzter.angabe if letzter is not None else _LAEUFT_WEITER)
        neu["bis_danach"] = bis._replace(rahmen=danach(bis.rahmen))
    return Eintrag(x, neu)


def _titel(x: Titel, schutz: str | None, spaetestens: int) -> dict[str, Angabe]:
    erteilt = x.erteilt or x.von
    rahmen = erteilt.angabe.rahmen if erteilt else Spanne(FRUEHESTENS, spaetestens)
    art = titelart(x.grundlage, rahmen, schutz).art
    neu = {
        "art": Angabe(Beweis.UNSTREITIG if art else Beweis.UNBEKANNT, UNBEGRENZT, art, x.grundlage),
        "erteilt": erteilt.angabe if erteilt else Angabe(Beweis.UNBEKANNT),
        "antrag_nach_erteilung_bis": (umgerechnet(erteilt.angabe, antragsende(rahmen)) if erteilt else Angabe(Beweis.UNBEKANNT)),
    }
    if x.beantragt is None:
        neu["beantragt"] = neu["erteilt"]
    if x.zurueckgenommen is not None:
        neu["bis"] = _bis_ruecknahme(x.bis.angabe if x.bis else _LAEUFT_WEITER, x.zurueckgenommen.angabe)
    return neu


def _erstmals(x: Titel, liste: Sequence[Struct], schutz: str | None) -> Angabe:
    """Whether no title of the kind was held before, among all titles of the person."""
    arten = {
        t.von.angabe.rahmen.bis: titelart(t.grundlage, t.von.angabe.rahmen, schutz).art
        for t in liste
        if isinstance(t, Titel) and t.von
    }
    beginn = x.von.angabe.rahmen if x.von else UNBEGRENZT
    vorher = [art for tag, art in arten.items() if tag < beginn.von]
    wert = titelart(x.grundlage, beginn, schutz).art not in vorher
    return Angabe(Beweis.UNSTREITIG, Spanne(int(wert), int(wert)), wert="nach der Liste der Titel")


def _vorherige_art(x: Titel, liste: Sequence[Struct], schutz: str | None) -> Angabe:
    """The kind of the title held immediately before: as stated, else the one that ended the day before at the earliest."""
    if x.vorheriger is not None:
        a = x.vorheriger.angabe
        return a._replace(text=titelart(a.text, UNBEGRENZT, schutz).art if a.text else None)
    if x.von is None or not liste:
        return FEHLT
    beginn = _vor_der_fiktion(x.von.angabe.rahmen, liste)
    davor = [
        t
        for t in liste
        if isinstance(t, Titel) and t is not x and t.von is not None and t.von.angabe.rahmen.bis < beginn.von and not _fiktion(t)
    ]
    letzter = max(davor, key=lambda t: t.von.angabe.rahmen if t.von else beginn, default=None)
    if letzter is None or (letzter.bis is not None and letzter.bis.angabe.rahmen.bis < vortag(beginn.von)):
        return Angabe(Beweis.UNSTREITIG, UNBEGRENZT, "keiner", "kein Titel")
    von = letzter.von.angabe.rahmen if letzter.von else UNBEGRENZT
    art = titelart(letzter.grundlage, von, schutz).art
    return Angabe(Beweis.UNSTREITIG if art else Beweis.UNBEKANNT, UNBEGRENZT, art, letzter.grundlage)


def _fiktion(t: Titel) -> bool:
    genannt = t.grundlage.casefold()
    return ("fiktion" in genannt or "81" in genannt) and titelart(t.grundlage, UNBEGRENZT, None).art == "fiktion"


def _vor_der_fiktion(beginn: Spanne, liste: Sequence[Struct]) -> Spanne:
    """The day from which a title counted as going on until the next one (§ 81 Abs. 4 AufenthG), or the day itself."""
    for t in liste:
        if isinstance(t, Titel) and t.von is not None and _fiktion(t):
            von = t.von.angabe.rahmen
            ende = t.bis.angabe.rahmen if t.bis is not None else UNBEGRENZT
            if von.bis < beginn.von and ende.bis >= vortag(beginn.von):
                return _vor_der_fiktion(von, liste)
    return beginn


def _bis_ruecknahme(bis: Angabe, ende: Angabe) -> Angabe:
    """The last day of a title that was taken back: the day before, if that is earlier."""
    letzter = Spanne(vortag(ende.rahmen.von), vortag(ende.rahmen.bis))
    rahmen = Spanne(min(bis.rahmen.von, letzter.von), min(bis.rahmen.bis, letzter.bis))
    beweis = bis.beweis if rahmen == bis.rahmen else ende.beweis
    return Angabe(beweis, rahmen, None, f"zurückgenommen {ende.wert}", ende.belege, ende.notiz)
