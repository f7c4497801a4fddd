"""Links between leaves: which combinations of answers cannot be.

More than five years since the request imply more than four; a day before 2016 lies before 2018; if A lies before B, B does
not lie before A. Such links are generated for comparisons that share operands; others are declared next to the rules
(`folgt`). They make firmness complete where leaves depend on each other.
"""

from __future__ import annotations

from collections.abc import Set
from enum import Enum
from typing import NamedTuple

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
    """Whether shifting by `a` leads at least as far as by `b` (from any day); transitive."""
    if isinstance(a, int) or isinstance(b, int):
        return isinstance(a, int) and isinstance(b, int) and a >= b
    return a.tage >= b.tage and a.jahre * 12 + a.monate >= b.jahre * 12 + b.monate


class Link(NamedTuple):
    """Two leaves by number, of which not every combination of answers can be."""

    a: int
    b: int
    art: Verknuepfung


class _Vergleich(NamedTuple):
    nummer: int
    op: str
    links: str
    links_um: Frist | int
    rechts: str
    rechts_um: Frist | int


class Verknuepfungen:
    """The links among all leaves that are known; whether two leaves are linked depends on nothing but these two."""

    def __init__(self) -> None:
        self._von: dict[int, list[Link]] = {}
        self._vergleiche: dict[frozenset[str], list[_Vergleich]] = {}
        self._gleiche: dict[str, list[int]] = {}
        """The numbers of a leaf at its standards of proof."""

    def nimm_auf(self, nummer: int, blatt: Blatt) -> None:
        """One more leaf."""
        schluessel = blatt.schluessel
        self._gleiche.setdefault(schluessel, []).append(nummer)
        for ziel in _ERKLAERT.get(schluessel, ()):
            for b in self._gleiche.get(ziel, ()):
                self._verbinde(Link(nummer, b, Verknuepfung.FOLGT))
        for aus, ziele in _ERKLAERT.items():
            for a in self._gleiche.get(aus, ()) if schluessel in ziele else ():
                self._verbinde(Link(a, nummer, Verknuepfung.FOLGT))
        if isinstance(blatt, Vergleich):
            (a, a_um), (b, b_um) = _zerlegt(blatt.links), _zerlegt(blatt.rechts)
            neu = _Vergleich(nummer, blatt.op, a, a_um, b, b_um)
            gruppe = self._vergleiche.setdefault(frozenset((a, b)), [])
            for alt in gruppe:
                for link in (_folgt(alt, neu), _folgt(neu, alt), _schliesst_aus(alt, neu)):
                    if link is not None:
                        self._verbinde(link)
            gruppe.append(neu)

    def _verbinde(self, link: Link) -> None:
        self._von.setdefault(link.a, []).append(link)
        self._von.setdefault(link.b, []).append(link)

    def __contains__(self, nummer: int) -> bool:
        return nummer in self._von

    def unter(self, nummern: Set[int]) -> list[Link]:
        """The links among these leaves."""
        return [link for n in nummern for link in self._von.get(n, ()) if link.a == n and link.b in nummern]

    def verbunden(self, ab: Set[int], unter: Set[int]) -> frozenset[int]:
        """The leaves `unter` these that links lead to from at least two of the others."""
        gefunden: set[int] = set()
        for anfang in ab:
            if anfang in gefunden or anfang not in self._von:
                continue
            teil, offen = {anfang}, [anfang]
            while offen:
                for link in self._von.get(offen.pop(), ()):
                    for n in (link.a, link.b):
                        if n in unter and n not in teil:
                            teil.add(n)
                            offen.append(n)
            if len(teil & ab) > 1:
                gefunden |= teil
        return frozenset(gefunden)


def _folgt(i: _Vergleich, j: _Vergleich) -> Link | None:
    if (i.links, i.rechts) != (j.links, j.rechts) or (i.op == "<=" and j.op == "<"):
        return None
    weiter = _spaeter(i.links_um, j.links_um) and _spaeter(j.rechts_um, i.rechts_um)
    return Link(i.nummer, j.nummer, Verknuepfung.FOLGT) if weiter else None


def _schliesst_aus(i: _Vergleich, j: _Vergleich) -> Link | None:
    if (i.links, i.rechts) != (j.rechts, j.links) or "<" not in (i.op, j.op):
        return None
    weiter = _spaeter(i.links_um, j.rechts_um) and _spaeter(j.links_um, i.rechts_um)
    return Link(i.nummer, j.nummer, Verknuepfung.SCHLIESST_AUS) if weiter else None
