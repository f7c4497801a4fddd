"""Citations that cannot be: a section beyond the last of its law, an Absatz that no section has. Flagged, never repaired."""

from __future__ import annotations

import re
from collections.abc import Iterable

from nachzug.quellen.zitate.namen import Gesetz
from nachzug.zitat.norm import Norm


def pruefe(teile: Iterable[Norm], g: Gesetz) -> str:
    """ "unmoeglich: ..." for the first citation that cannot be, else ""."""
    for n in teile:
        if grund := _grund(n, g):
            return f"unmoeglich: {grund}"
    return ""


def _zahl(text: str) -> int:
    t = re.match(r"\d+", text)
    return int(t[0]) if t else 0


def _grund(n: Norm, g: Gesetz) -> str:
    if g.hoechster and _zahl(n.paragraph) > g.hoechster:
        return f"{g.abkuerzung} endet mit {n.art} {g.hoechster}"
    if n.art == "§" and (g.klasse in ("eu", "voelkerrecht") or g.abkuerzung == "GG"):
        return f"{g.abkuerzung} zählt nach Artikeln, nicht nach Paragraphen"
    if n.paragraph.isdigit() and int(n.paragraph) == 0:
        return f"{n.art} 0 gibt es nicht"
    if g.hoechster_absatz and _zahl(n.absatz) > g.hoechster_absatz:
        return f"{g.abkuerzung} hat nirgends mehr als {g.hoechster_absatz} Absätze"
    return ""
