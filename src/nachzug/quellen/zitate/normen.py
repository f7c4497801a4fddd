"""Where norms are cited: a chain of §§ or Articles with their parts, the law it names, and laws named alone.

The grammar runs over the class string (one character per token, see worte). Every repetition is possessive or bounded, and a chain is
consumed even when no law follows it: each token is looked at a bounded number of times.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from nachzug.quellen.zitate.marken import Marken

_ZAHL = r"(?:[nyqz][lL]?|R|L|l)"
_KLAMMER = r"\([nlLR]\)"
_TEIL = rf"(?:[sShfnyqRlLdi,u/PA.-]|{_KLAMMER}|t(?=[PAsh]))"
_KETTE = rf"(?P<kette>[PA]{{1,2}}{_ZAHL}(?:{_TEIL})*+)"
_NUMMER = rf"(?P<nummer>[sh]{_ZAHL}(?:{_TEIL}){{0,24}}+)"
_EU_TITEL = r"(?:t[^().;:]{1,12}?)?(?:vD(?:[wZ](?:[^().;:,b]|,(?=[wZ])){0,60})?)?"
_EU = rf"V(?:\([MWRGK]\)|M)?s?[zr](?:{_EU_TITEL})"
_FASSUNG = r"(?:F|[yn](?=F))?"
_VERKUENDET = r"(?:(?:\([^()]{1,12}\))?[va]D(?:\(Q[^()]{1,40}\)|,?Q[RSnyq,]{1,8})?)"
_GESETZ = rf"(?:BR|Bn|B|[Gg]_*(?:[yR](?!,n))?[Y]?{_FASSUNG}|{_EU})"
_NAMENLOS = r"(?:M[yY]{0,2}F?|c)"
_NAME = rf"(?P<gesetz>(?:t?J{{0,3}}(?:{_GESETZ}|{_NAMENLOS}))F?)"
_VORN = rf"(?P<vorn>{_GESETZ}),?(?P<vkette>[PA]{{1,2}}{_ZAHL}(?:{_TEIL})*+)(?:(?<=[,/i-])|(?![GgBMVcJt]))"
_ZITAT = re.compile(rf"{_VORN}|(?:{_KETTE}|{_NUMMER})(?:{_NAME})?|(?P<allein>(?:J{{0,3}}(?=[g])|)(?:BR|[Gg]_*[y]?Y?F?|{_EU}))")


class Fund(NamedTuple):
    """Tokens von..bis (half-open) of one citation; gesetz: the tokens that name the law (empty when none does)."""

    von: int
    bis: int
    gesetz: tuple[int, int]
    kette: tuple[int, int]


def suche(marken: Marken) -> list[Fund]:
    """All citations of norms, in order, without those inside commentaries."""
    funde: list[Fund] = []
    k = marken.klassen
    for t in _ZITAT.finditer(k):
        if t["allein"]:
            funde.append(Fund(*t.span(), t.span(), (t.start(), t.start())))
        elif t["vorn"]:
            a, e = t.span("vkette")
            e = _ohne_trenner(k, a, e)
            funde.append(Fund(t.start(), e, t.span("vorn"), (a, e)))
        elif t["gesetz"]:
            a, e = t.span("gesetz")
            funde.append(Fund(t.start(), e, (a, e), (t.start(), a)))
        elif t["kette"]:
            e = _ohne_trenner(k, *t.span())
            funde.append(Fund(t.start(), e, (e, e), (t.start(), e)))
    return funde


def _ohne_trenner(k: str, von: int, bis: int) -> int:
    """The end of a chain without the separators and dangling words it ran into."""
    while bis > von + 2 and k[bis - 1] in ",/iu-.sShdtPA(":
        bis -= 1
    return bis
