"""What evaluations under the same law share, so that a pattern of leaves is thought through once.

Nothing in it belongs to a case. Leaves are variables with one number for every Weg; diagrams over them and the Befunde of
Merkmale are kept. Each thread has a memory of its own: diagrams are built in several steps.
"""

from __future__ import annotations

import threading
from itertools import count

from nachzug.logik.bdd import Diagramme
from nachzug.logik.befund import Befund
from nachzug.logik.regel import Warum

HOECHSTENS_GEMERKT = 20_000
"""Patterns of leaves kept; real populations have far fewer."""
_HOECHSTENS_KNOTEN = 100_000
_JE_AUSWERTUNG = 50_000
"""Nodes that one evaluation may add. What meets this limit stays open and says so; what an earlier case has left in the memory
is not counted again."""
_UNBEKANNT_AB = 1 << 20
"""Variables for what is decided, but not on the level of reasons that is asked for, are numbered from here."""


class Eintrag:
    """A Merkmal at one pattern of leaves: its Befund, its function by level of reasons, and a number that names the pattern.

    fluechtig: holds for one evaluation only, because it met the limit.
    """

    __slots__ = ("befund", "fluechtig", "nummer", "roh")

    def __init__(self, nummer: int) -> None:
        self.befund: Befund
        self.roh: dict[Warum, int] = {}
        self.nummer = nummer
        self.fluechtig = False


class Vorrat:
    """Diagrams and what is known in terms of them; thrown away as a whole."""

    __slots__ = ("_unbekannt", "_zaehler", "diagramme", "eintraege", "erlaubt", "still")

    def __init__(self) -> None:
        self.diagramme = Diagramme()
        self.eintraege: dict[tuple[object, ...], Eintrag] = {}
        self.still: dict[int, Eintrag] = {}
        """By identity of a Merkmal what it is where a file says nothing that it reads."""
        self.erlaubt: dict[frozenset[int], int] = {}
        """By leaves which of their completions the links between them allow."""
        self._unbekannt: dict[int, int] = {}
        self._zaehler = count()

    @property
    def voll(self) -> bool:
        return len(self.eintraege) > HOECHSTENS_GEMERKT or len(self.diagramme.knoten) > _HOECHSTENS_KNOTEN

    def beginne(self) -> None:
        """Room for the diagrams of one more evaluation."""
        self.diagramme.hoechstens = len(self.diagramme.knoten) + _JE_AUSWERTUNG

    def eintrag(self) -> Eintrag:
        return Eintrag(next(self._zaehler))

    def unbekannt(self, wovon: int) -> int:
        """A variable of its own for what is decided, but not on the level of reasons that is asked for."""
        nummer = self._unbekannt.setdefault(wovon, _UNBEKANNT_AB + len(self._unbekannt))
        self.diagramme.hoechstens += 1  # one is needed even where the limit is met
        return self.diagramme.variable(nummer)


class Gedaechtnis(threading.local):
    """What is kept of one state of the law, and let go of where it grows too large."""

    def __init__(self) -> None:
        self._vorrat = Vorrat()

    def vorrat(self) -> Vorrat:
        if self._vorrat.voll:
            self._vorrat = Vorrat()
        return self._vorrat

    def vergiss(self) -> None:
        self._vorrat = Vorrat()


class Sichtstand:
    """What has been read and found on one Sicht so far, for the other Wege of the same two people.

    blaetter: leaves that were read; laut: those of them that the file is not silent about; befunde: by identity of the Merkmal.
    """

    __slots__ = ("befunde", "blaetter", "gedaechtnis", "laut", "vorrat")

    def __init__(self, gedaechtnis: Gedaechtnis) -> None:
        self.gedaechtnis = gedaechtnis
        self.vorrat = gedaechtnis.vorrat()
        self.befunde: dict[int, Eintrag] = {}
        self.blaetter: dict[str, int] = {}
        self.laut: set[str] = set()
