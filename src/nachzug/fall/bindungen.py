"""Who is bound to whom: the relations of a case by the people in them, found without searching."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from nachzug.fall.beziehung import Ehe, Gemeinschaft, Kindschaft
from nachzug.fall.felder import Feld
from nachzug.logik.zeit import FRUEHESTENS

K = TypeVar("K")
W = TypeVar("W")


def _gruppiert(paare: Iterable[tuple[K, W]]) -> dict[K, list[W]]:
    gruppen: dict[K, list[W]] = {}
    for schluessel, wert in paare:
        gruppen.setdefault(schluessel, []).append(wert)
    return gruppen


def _beginn(feld: Feld | None) -> int:
    return feld.angabe.rahmen.von if feld is not None else FRUEHESTENS


class Bindungen:
    """Made once for a case."""

    __slots__ = ("_ehen", "_ehen_von", "_gemeinschaften", "_kinder", "_kindschaften")

    def __init__(self, ehen: Sequence[Ehe], kindschaften: Sequence[Kindschaft], gemeinschaften: Sequence[Gemeinschaft]) -> None:
        self._ehen = _gruppiert((frozenset(e.zwischen), e) for e in ehen)
        self._ehen_von = _gruppiert((p, e) for e in ehen for p in e.zwischen)
        self._gemeinschaften = _gruppiert((frozenset(g.zwischen), g) for g in gemeinschaften)
        self._kindschaften = {(k.kind, k.elternteil): k for k in reversed(kindschaften)}
        self._kinder = _gruppiert((k.elternteil, k.kind) for k in kindschaften)

    def ehe(self, a: str, b: str, stichtag: int) -> Ehe | None:
        """The marriage of the two: of several the latest that may have been contracted by the day."""
        alle = self._ehen.get(frozenset((a, b)), [])
        schon = [e for e in alle if _beginn(e.geschlossen) <= stichtag] or alle
        return max(reversed(schon), key=lambda e: _beginn(e.geschlossen), default=None)

    def ehen_von(self, person: str) -> Sequence[Ehe]:
        return self._ehen_von.get(person, ())

    def kindschaft(self, kind: str, elternteil: str) -> Kindschaft | None:
        return self._kindschaften.get((kind, elternteil))

    def kinder(self, *eltern: str) -> dict[str, set[str]]:
        """The children of these people, each with those of them that are its parents."""
        gefunden: dict[str, set[str]] = {}
        for elternteil in eltern:
            for kind in self._kinder.get(elternteil, ()):
                gefunden.setdefault(kind, set()).add(elternteil)
        return gefunden

    def gemeinschaft(self, a: str, b: str) -> Gemeinschaft | None:
        return next(iter(self._gemeinschaften.get(frozenset((a, b)), ())), None)
