"""Names of laws that have several words ("Bürgerliches Gesetzbuch" in any case) become one token of class G."""

from __future__ import annotations

import re

from nachzug.quellen.zitate import namen
from nachzug.quellen.zitate.marken import Marken

_ANFANG = re.compile(r"[JHBVgcGWMTκ]")


class _Beginnt(dict[str, bool]):
    """Whether a name of several words begins with the word, in any case; remembered up to a bound."""

    def __missing__(self, wort: str) -> bool:
        if len(self) > 200_000:
            self.clear()
        beginnt = self[wort] = namen.stamm(wort) in namen.baum()
        return beginnt


_BEGINNT = _Beginnt()


def fasse_zusammen(m: Marken) -> Marken:
    """The same tokens; the first of a known name has class G, the others "_"."""
    klassen: list[str] | None = None
    wurzel = namen.baum()
    ende = 0
    for t in _ANFANG.finditer(m.klassen):
        i = t.start()
        if i < ende or not _BEGINNT[m.woerter[i]]:
            continue
        if n := _laenge(m, i, wurzel):
            klassen = klassen or list(m.klassen)
            klassen[i : i + n] = "G" + "_" * (n - 1)
            ende = i + n
    return m if klassen is None else m._replace(klassen="".join(klassen))


def _laenge(m: Marken, i: int, wurzel: namen.Baum) -> int:
    """Tokens of the longest name that begins at token i; 0 for none."""
    knoten: namen.Baum = wurzel
    laenge = 0
    for j in range(i, min(i + 40, len(m.woerter))):
        if j > i and m.klassen[j] in ",-(":
            continue
        for wort in m.woerter[j].split():
            naechster = knoten.get(namen.stamm(wort))
            if not isinstance(naechster, dict):
                return laenge
            knoten = naechster
        if "" in knoten and j > i:
            laenge = j - i + 1
    return laenge
