"""Who is bound to whom: the relations of a case by the people in them, found without searching."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from typing import TypeVar

from nachzug.fall.beziehung import Ehe, Gemeinschaft, Kindschaft, Verwandtschaft
from nachzug.fall.felder import Feld
from nachzug.fall.wahlen import Verwandtschaftsart
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


_UMGEKEHRT = {
    a: b
    for paar in (
        ("elternteil", "kind"),
        ("grosselternteil", "enkel"),
        ("onkel_tante", "nichte_neffe"),
        ("schwiegerelternteil", "schwiegerkind"),
        ("stiefelternteil", "stiefkind"),
        ("pflegeelternteil", "pflegekind"),
    )
    for a, b in (paar, paar[::-1])
}


class Bindungen:
    """Made once for a case."""

    __slots__ = ("_ehen", "_ehen_von", "_eltern", "_gemeinschaften", "_kinder", "_kindschaften", "_verwandtschaften")

    def __init__(
        self,
        ehen: Sequence[Ehe],
        kindschaften: Sequence[Kindschaft],
        gemeinschaften: Sequence[Gemeinschaft],
        verwandtschaften: Sequence[Verwandtschaft] = (),
    ) -> None:
        self._ehen = _gruppiert((frozenset(e.zwischen), e) for e in ehen)
        self._ehen_von = _gruppiert((p, e) for e in ehen for p in e.zwischen)
        self._gemeinschaften = _gruppiert((frozenset(g.zwischen), g) for g in gemeinschaften)
        self._kindschaften = {(k.kind, k.elternteil): k for k in reversed(kindschaften)}
        self._kinder = _gruppiert((k.elternteil, k.kind) for k in kindschaften)
        self._eltern = _gruppiert((k.kind, k.elternteil) for k in kindschaften)
        self._verwandtschaften = {(v.person, v.zu): v for v in reversed(verwandtschaften)}

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

    def eltern(self, kind: str) -> dict[str, Kindschaft]:
        """The parents of a child with the relation to each."""
        return {e: self._kindschaften[kind, e] for e in self._eltern.get(kind, ())}

    def anderer_elternteil(self, kind: str, elternteil: str) -> str | None:
        return next((e for e in self._eltern.get(kind, ()) if e != elternteil), None)

    def verwandtschaft(self, person: str, zu: str) -> Verwandtschaft | None:
        """What the person is to the other: as stated (either way round), else as it follows from parents and children."""
        if (fund := self._verwandtschaften.get((person, zu))) is not None:
            return fund
        umgekehrt = self._verwandtschaften.get((zu, person))
        art = umgekehrt.art.angabe.text if umgekehrt is not None and umgekehrt.art is not None else self._art(person, zu)
        if art is None:
            return None
        return Verwandtschaft(person=person, zu=zu, art=Verwandtschaftsart(_UMGEKEHRT.get(art, art) if umgekehrt else art))

    def _art(self, person: str, zu: str) -> str | None:
        eltern_von, kinder_von = self._eltern, self._kinder
        eltern, seine = eltern_von.get(zu, ()), eltern_von.get(person, ())
        if person in eltern or zu in seine:
            return "elternteil" if person in eltern else "kind"
        if set(eltern) & set(seine):
            return "geschwister"
        if any(person in eltern_von.get(e, ()) for e in eltern):
            return "grosselternteil"
        if any(zu in eltern_von.get(e, ()) for e in seine):
            return "enkel"
        if any(set(eltern_von.get(e, ())) & set(seine) for e in eltern):
            return "onkel_tante"
        if any(set(eltern_von.get(e, ())) & set(eltern) for e in seine):
            return "nichte_neffe"
        return self._art_durch_ehe(zu, kinder_von.get(person, ()), seine)

    def _art_durch_ehe(self, zu: str, kinder: Sequence[str], eltern: Sequence[str]) -> str | None:
        ehegatten = {p for e in self._ehen_von.get(zu, ()) for p in e.zwischen} - {zu}
        if ehegatten & set(kinder):
            return "schwiegerelternteil"
        return "stiefkind" if ehegatten & set(eltern) else None

    def entferntere(self, antragsteller: Set[str]) -> Iterator[tuple[str, str]]:
        """Pairs of relatives beyond parents and children in which one applies and the other does not."""
        personen = dict.fromkeys((*self._eltern, *self._kinder))
        for person in personen:
            for zu in personen:
                wer = person in antragsteller and zu not in antragsteller
                if wer and self._art(person, zu) not in (None, "elternteil", "kind"):
                    yield person, zu

    def gemeinschaft(self, a: str, b: str) -> Gemeinschaft | None:
        return next(iter(self._gemeinschaften.get(frozenset((a, b)), ())), None)
