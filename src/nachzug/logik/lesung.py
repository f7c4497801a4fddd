"""Reads the leaves of a Plan from a case file. Most facts that rules ask for, a file is silent about; these need not be read.

A leaf over such a fact has the Zustand of silence, whatever else it compares, so that only the leaves are read of whose facts
the file says something.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Set
from typing import TYPE_CHECKING

from nachzug.logik.angabe import FEHLT, Angabe
from nachzug.logik.lesefunktion import Lesefunktion, lesefunktion
from nachzug.logik.sicht import Aktensicht, Feststellung, Sammlung
from nachzug.logik.terme import Befindung, Blatt, GibtEs, tatsachen

if TYPE_CHECKING:
    from nachzug.logik.plan import Frage


class _Stille:
    """A case of which nothing is known."""

    def angabe(self, pfad: str) -> Angabe:
        return FEHLT

    def sammlung(self, pfad: str) -> Sammlung:
        return Sammlung((), None)

    def feststellung(self, merkmal: str) -> Feststellung | None:
        return None


_STILLE = _Stille()


def pfade(blatt: Blatt) -> tuple[str, ...]:
    """The facts of the case that a leaf reads; of a collection its name."""
    match blatt:
        case GibtEs(sammlung):
            return (sammlung,)
        case Befindung(merkmal):
            return (f"feststellung.{merkmal}",)
        case _:
            return tuple(t.pfad for t in tatsachen(blatt))


class Lesung:
    """How the leaves of a Plan are read from case files.

    still: the Zustand of every leaf where nothing is known; je_stichwort: the leaves to read where a file speaks of something;
    immer: those to read in every case.
    """

    __slots__ = ("_immer", "_je_stichwort", "still")

    def __init__(self, fragen: Iterable[Frage], stichworte: Callable[[tuple[str, ...]], Set[str]]) -> None:
        self.still: dict[str, int] = {}
        self._immer: list[tuple[str, Lesefunktion]] = []
        self._je_stichwort: dict[str, list[tuple[str, Lesefunktion]]] = {}
        for f in fragen:
            lies = lesefunktion(f.blatt, f.mass)
            self.still[f.schluessel] = lies(_STILLE)
            if alle := pfade(f.blatt):
                worte = stichworte(alle)
                for ziel in [self._je_stichwort.setdefault(w, []) for w in worte] or [self._immer]:
                    ziel.append((f.schluessel, lies))

    def lies(self, sicht: Aktensicht, bekannt: dict[str, int], laut: set[str]) -> dict[str, int]:
        """The Zustand of every leaf. bekannt: what has been read of this Sicht; laut: the keys of what is not silent; both grow."""
        still = self.still
        zustaende = dict(still)
        je_stichwort = self._je_stichwort
        for gruppe in (self._immer, *[je_stichwort[w] for w in je_stichwort.keys() & sicht.erwaehnt]):
            for schluessel, lies in gruppe:
                zustand = bekannt.get(schluessel)
                if zustand is None:
                    zustand = bekannt[schluessel] = lies(sicht)
                    if zustand != still[schluessel]:
                        laut.add(schluessel)
                zustaende[schluessel] = zustand
        return zustaende
