"""Papers of Bundestag and Bundesrat: BT-Drs. 19/2438 S. 22, BR-Drs., minutes of plenary sessions."""

from __future__ import annotations

import re

from nachzug.quellen.zitate.marken import Marken
from nachzug.quellen.zitate.zitat import Zitat

_ZU = r"(?:,?Z(?:PP?|A|[sh])[nyRLlρ](?:[,u]?[PAsh]?[nyRLlρ]){0,6}(?:BR|[Gg]_*)?(?:<[^<>]{1,12}>(?:sl)?)?)"
"""What a page of the reasons speaks of: "zu Art. 1 Nr. 22 <§ 77>"; it belongs to the paper."""
_PAPIER = re.compile(rf"k[sw]?(?:z|R/n|n/n)(?:\([^()]{{1,3}}\))?(?:,?S[nyq](?:f|[-u,][nyq])*)?{_ZU}{{0,3}}")
_ENTWURF = re.compile(r"\b(?:[Ee]ntwurfs?|Entw|\w*entwurf(?:e?s)?)\b")
_WEITESTER_ENTWURF = 60
"""Tokens between the word draft and the number of its paper, at most."""
_NUMMER = re.compile(r"(?:\d+|[IVX]+)/\d+")
_SEITE = re.compile(r"\bS(?:eiten?)?\.?\s?(\d[\d\s,.fund–-]*(?:zu\s.*)?)$", re.S)


def suche(text: str, m: Marken) -> list[tuple[Zitat, int, int]]:
    """The papers with their tokens."""
    papiere: list[tuple[Zitat, int, int]] = []
    frei = 0
    for t in _PAPIER.finditer(m.klassen):
        von, bis = _entwurf(m, max(frei, t.start() - _WEITESTER_ENTWURF), *t.span())
        papiere.append(
            (_zitat((m.von[von], m.bis[bis - 1]), m.woerter[t.start()], text[m.von[t.start()] : m.bis[t.end() - 1]]), von, bis)
        )
        frei = bis
    return papiere


def _entwurf(m: Marken, ab: int, von: int, bis: int) -> tuple[int, int]:
    """The tokens from the draft that is named right before its paper (a draft is no law), in brackets or not; else the paper itself."""
    vor = m.klassen[von - 1] if von > ab else ""
    if vor != "," and not (vor == "(" and m.klassen[bis : bis + 1] == ")"):
        return von, bis
    for i in range(von - 2, ab - 1, -1):
        if m.klassen[i] in ";bKTX":
            break
        if _ENTWURF.fullmatch(m.woerter[i]):
            return i, bis + (vor == "(")
    return von, bis


def _zitat(spanne: tuple[int, int], wort: str, wortlaut: str) -> Zitat:
    nummer = _NUMMER.search(wortlaut)
    seite = _SEITE.search(wortlaut)
    name = f"{_gattung(wort)} {nummer[0]}" if nummer else wortlaut
    return Zitat("material", *spanne, (name,), pinpoint=f"S. {seite[1].strip(' ,')}" if seite else "")


def _gattung(wort: str) -> str:
    klein = wort.lower()
    if "prot" in klein or "plpr" in klein or "plenar" in klein:
        return "BT-PlProt."
    if klein.startswith(("br", "bundesrat")):
        return "BR-Drs."
    return "LT-Drs." if klein.startswith(("lt", "landtag")) else "BT-Drs."
