"""Papers of Bundestag and Bundesrat: BT-Drs. 19/2438 S. 22, BR-Drs., minutes of plenary sessions."""

from __future__ import annotations

import re

from nachzug.quellen.zitate.marken import Marken
from nachzug.quellen.zitate.zitat import Zitat

_PAPIER = re.compile(r"k[sw]?(?:z|R/n)(?:\([^()]{1,3}\))?(?:,?S[nyq](?:f|[-u,][nyq])*)?")
_NUMMER = re.compile(r"(?:\d+|[IVX]+)/\d+")
_SEITE = re.compile(r"S\.?\s?(\d[\d\s,.fund–-]*)$")


def suche(text: str, m: Marken) -> list[tuple[Zitat, int, int]]:
    """The papers with their tokens."""
    return [(_zitat(text, m, t.start(), t.end()), t.start(), t.end()) for t in _PAPIER.finditer(m.klassen)]


def _zitat(text: str, m: Marken, von: int, bis: int) -> Zitat:
    a, e = m.von[von], m.bis[bis - 1]
    wortlaut = text[a:e]
    nummer = _NUMMER.search(wortlaut)
    seite = _SEITE.search(wortlaut)
    name = f"{_gattung(m.woerter[von])} {nummer[0]}" if nummer else wortlaut
    return Zitat("material", a, e, (name,), pinpoint=f"S. {seite[1].strip(' ,')}" if seite else "")


def _gattung(wort: str) -> str:
    klein = wort.lower()
    if "prot" in klein or "plpr" in klein or "plenar" in klein:
        return "BT-PlProt."
    if klein.startswith(("br", "bundesrat")):
        return "BR-Drs."
    return "LT-Drs." if klein.startswith(("lt", "landtag")) else "BT-Drs."
