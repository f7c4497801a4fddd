"""Where decisions are cited: court, kind, date, docket, reporters, pinpoint, in the orders in which German courts write them.

Like the grammar of norms it runs over the class string; every repetition is possessive or bounded.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from nachzug.quellen.zitate.marken import Marken

_ZUSATZ = r"(?:\([wWMxlnT]{1,2}\))?"
_AZ1 = rf"(?:[LSTWMx]?n[MLxSRTKW]{_ZUSATZ}[zq](?:[LMTx](?![zqn])){{0,3}}|R[xLMTK]{_ZUSATZ}[zq]|[xM]{_ZUSATZ}z|[C]|[LMx]?n?[xM]z)"
_AZ = rf"(?:{_AZ1}(?:(?:,u?|u)(?:{_AZ1}|z(?!x)))*+)"
_NR = r"(?:s?z(?:[,u]{1,2}s?z)*)"
_SPITZ = r"(?:<[^<>;]{1,25}>)"
_N = r"[nyq]"
_SEITE = rf"(?:S?(?:{_N}|R-{_N})(?:/n)?[lL]?f?)"
_BLATT = (
    rf"(?:X(?:G_*R?|BR)(?:[PA]{_N}l?)?(?:s{_N}l?)*(?:[,]?[WwutZIMJ]){{0,7}}{_N}"
    rf"|X{_N}?(?:-n)?(?:[PA]{_N}l?)(?:(?:,|u)?[PA]?{_N}l?)*(?:G_*R?|BR)?(?:s{_N}(?:(?:,|u){_N})*)?"
    rf"|X{_N}?s{_N}Z[^;.()]{{1,9}}"
    rf"|XR?{_N}(?:,?{_SEITE})*{_SPITZ}?(?:;{_N},{_SEITE}(?:,{_SEITE})*{_SPITZ}?)*)"
)
_RN = rf"(?:p{_N}[lL]?f?(?:(?:[,/]|u|-){_N}[lL]?f?)*)"
_GRUENDE = r"(?:Z[RLTnlWwMu,.)]{1,9}?t\$|Z(?:[RLTS]\.?)(?:[nl]{1,2}[.)]{0,2}){0,4}|Zn[.]?(?:[nl][.)]?){0,3})"
_STELLE = rf"(?:{_RN}|\(s{_N}(?:,{_N})*\)|s{_N}f?(?:,{_N}f?)*|{_GRUENDE}|{_SEITE}{_SPITZ}?|{_SPITZ}|dW|\[W\])"
_EINTRAG = rf"(?:{_AZ}|{_BLATT}|E|j|o|{_STELLE}|N(?=,[XjE])|\[[^\[\]]{{1,12}}\])"
_TRENN = r"(?:[-,=]{0,3})"
_KERN = rf"(?:{_EINTRAG}|\({_EINTRAG}(?:{_TRENN}{_EINTRAG}){{0,8}}\))"
_RUMPF = rf"(?:{_KERN}(?:{_TRENN}{_KERN}){{0,14}})"
_ORT = r"(?:/?(?:W|Y|J)(?:[/u]?[WY]|tW|w[WY])?|tW|ItW)"
_GERICHT = rf"(?:J?K(?:<[^<>]{{1,4}}>|O|\(W\))?{_ORT}?(?:-K-)?)"
_SPRUCH = rf"(?:t(?:(?:n\.)?W(?:t(?:J|W)O)?|JO|O|{_GERICHT}))"
_KOPF = (
    rf"(?:(?:{_GERICHT}|O)[,:]?(?:T{_SPRUCH}?)?(?:,?v?D)?"
    rf"|T(?:{_SPRUCH}{{1,2}})?(?:-K-)?(?:vD|D)?"
    rf"|vD|D)"
)
_ENTSCHEIDUNG = re.compile(
    rf"(?P<kopf>{_KOPF})(?:,[^;()]{{1,14}}?(?=,[Cs]?[Cz]))?{_TRENN}(?:T[:.]?)?I?(?:s(?=z))?(?P<rumpf>{_RUMPF}|{_NR}(?:{_TRENN}{_KERN}){{0,5}})(?P<ende>-(?![nWMG]))?"
    rf"|(?P<nackt>(?:{_BLATT}|{_AZ}|E)(?:{_TRENN}{_KERN}){{0,14}})"
)


class Fund(NamedTuple):
    von: int
    bis: int


_TRAEGT = re.compile(r"[XECo]|[zq]")


def suche(marken: Marken) -> list[Fund]:
    """All citations of decisions, in order."""
    k = marken.klassen
    funde: list[Fund] = []
    for t in _ENTSCHEIDUNG.finditer(k):
        if t["kopf"] and not _TRAEGT.search(t["rumpf"]):
            continue
        funde.append(Fund(t.start(), t.end()))
    return funde


AZ = re.compile(f"{_AZ}|{_NR}")
BLATT = re.compile(_BLATT)
STELLE = re.compile(_STELLE)
