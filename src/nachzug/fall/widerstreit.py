"""Competing accounts of one fact: what they leave possible, and how firm that is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from nachzug.logik.angabe import Angabe, Beweis
from nachzug.logik.zeit import UNBEGRENZT, Spanne

Lies = Callable[[str], tuple[Spanne, str | None]]
"""How the kind of field reads a value (Feld.lies)."""

SCHWAECHE = (
    Beweis.FESTGESTELLT,
    Beweis.UNSTREITIG,
    Beweis.GLAUBHAFT,
    Beweis.NICHT_ERWEISLICH,
    Beweis.BEHAUPTET,
    Beweis.BESTRITTEN,
    Beweis.UNBEKANNT,
)
"""From the best proven to the least."""


def widerstreit(art: str, lies: Lies, angaben: Sequence[Angabe]) -> Angabe:
    """Competing accounts. Where they agree, the best proven counts; else they bound what is possible between them, and
    that is as firm as the weakest of them (firm accounts that exclude each other: disputed)."""
    wert = " / ".join(dict.fromkeys(a.wert for a in angaben))
    belege = tuple(dict.fromkeys(b for a in angaben for b in a.belege))
    notiz = "; ".join(dict.fromkeys(a.notiz for a in angaben if a.notiz))
    erzaehlt = [_erzaehlt(lies, a) for a in angaben]
    if len({*erzaehlt}) == 1:
        return min(angaben, key=lambda a: SCHWAECHE.index(a.beweis))._replace(wert=wert, belege=belege, notiz=notiz)
    schwaechster = max((a.beweis for a in angaben), key=SCHWAECHE.index)
    spannen = [s for s, _ in erzaehlt]
    if schwaechster <= Beweis.UNSTREITIG and art in ("tag", "zahl"):
        schnitt = Spanne(max(s.von for s in spannen), min(s.bis for s in spannen))
        if schnitt.von <= schnitt.bis:
            return Angabe(schwaechster, schnitt, None, wert, belege, notiz)
    if schwaechster <= Beweis.UNSTREITIG or schwaechster is Beweis.GLAUBHAFT or art in ("wahl", "wahrheit"):
        schwaechster = Beweis.BESTRITTEN
    return Angabe(schwaechster, Spanne(min(s.von for s in spannen), max(s.bis for s in spannen)), None, wert, belege, notiz)


def _erzaehlt(lies: Lies, a: Angabe) -> tuple[Spanne, str | None]:
    """What an account says, whether proven or not."""
    if a.wert in ("", "unbekannt") or a.rahmen not in (UNBEGRENZT, Spanne(0, 1)):
        return a.rahmen, a.text
    return lies(a.wert)
