"""Links between leaves: which combinations of answers cannot be.

More than five years since the request imply more than four; a day before 2016 lies before 2018; if A lies before B, B does
not lie before A. Such links are generated for comparisons that share operands; others are declared next to the rules
(`folgt`). They make firmness complete where leaves depend on each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum

from nachzug.logik.terme import Ausdruck, Blatt, Fest, Plus, Vergleich
from nachzug.logik.zeit import Frist


class Verknuepfung(Enum):
    FOLGT = "folgt"
    SCHLIESST_AUS = "schliesst aus"


_ERKLAERT: dict[str, set[str]] = {}


def folgt(aus: Blatt, ergibt: Blatt) -> None:
    """Declare that whenever `aus` is so, `ergibt` is so as well."""
    _ERKLAERT.setdefault(aus.schluessel, set()).add(ergibt.schluessel)


def _zerlegt(ausdruck: Ausdruck) -> tuple[str, Frist | int]:
    """(what is compared, how far shifted): constants are shifts of one nameless basis."""
    match ausdruck:
        case Plus(basis, frist):
            return basis.schluessel, frist
        case Fest(wert):
            return "", wert
        case _:
            return ausdruck.schluessel, Frist()


def _spaeter(a: Frist | int, b: Frist | int) -> bool:
    """Whether shifting by `a` leads at least as far as by `b` (from any day)."""
    if isinstance(a, int) or isinstance(b, int):
        return isinstance(a, int) and isinstance(b, int) and a >= b
    if bool(a.tage) or bool(b.tage):
        return a.jahre == b.jahre and a.monate == b.monate and a.tage >= b.tage
    return a.jahre * 12 + a.monate >= b.jahre * 12 + b.monate


def verknuepfungen(blaetter: Sequence[Blatt]) -> Iterator[tuple[int, int, Verknuepfung]]:
    """(i, j, link) for every pair of leaves that is linked."""
    gruppen: dict[frozenset[str], list[tuple[int, str, str, Frist | int, str, Frist | int]]] = {}
    stellen: dict[str, list[int]] = {}
    for i, blatt in enumerate(blaetter):
        stellen.setdefault(blatt.schluessel, []).append(i)
        if isinstance(blatt, Vergleich):
            (a, a_um), (b, b_um) = _zerlegt(blatt.links), _zerlegt(blatt.rechts)
            gruppen.setdefault(frozenset((a, b)), []).append((i, blatt.op, a, a_um, b, b_um))
    for gruppe in gruppen.values():
        for i, op_i, a, a_um, b, b_um in gruppe:
            for j, op_j, c, c_um, d, d_um in gruppe:
                if i == j:
                    continue
                if (a, b) == (c, d) and _spaeter(a_um, c_um) and _spaeter(d_um, b_um) and (op_i == "<" or op_j == "<="):
                    yield i, j, Verknuepfung.FOLGT
                elif (a, b) == (d, c) and i < j and "<" in (op_i, op_j) and _spaeter(a_um, d_um) and _spaeter(c_um, b_um):
                    yield i, j, Verknuepfung.SCHLIESST_AUS
    for schluessel, ziele in _ERKLAERT.items():
        for i in stellen.get(schluessel, ()):
            for ziel in ziele:
                for j in stellen.get(ziel, ()):
                    yield i, j, Verknuepfung.FOLGT
