"""Leaves as functions: the same answers as nachzug.logik.blatt, without walking the term for every case.

Most leaves compare two days or ask one yes/no fact; for these a closure is made once per Plan. Everything else (choices,
collections) goes the general way. Both are compared on random cases of every rule in tests/konform.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from nachzug.logik.angabe import OFFEN, Beweis, Zustand
from nachzug.logik.blatt import Leser, zustand_nicht, zustand_oder, zustand_und
from nachzug.logik.regel import Beweismass
from nachzug.logik.sicht import Sicht
from nachzug.logik.terme import Ausdruck, Fest, Ja, Nicht, Oder, Plus, Tatsache, Term, Und, Vergleich
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, Frist, plus

Lesefunktion: TypeAlias = Callable[[Sicht], int]
_Spanne: TypeAlias = Callable[[Sicht], tuple[int, int, int]]
_GLAUBHAFT = Beweis.GLAUBHAFT
_UNBEWIESEN = (FRUEHESTENS, SPAETESTENS, Zustand.UNBEWIESEN)


def lesefunktion(term: Term, mass: Beweismass) -> Lesefunktion:
    """A function from a Sicht to the Zustand of a leaf, or of leaves combined."""
    voll = mass is Beweismass.VOLL
    match term:
        case Ja(Tatsache(pfad, _, _, "")):
            return _ja(pfad, voll)
        case Vergleich(links, op, rechts):
            return _vergleich(_spanne(links, voll), op, _spanne(rechts, voll))
        case Und(terme):
            return _alle([lesefunktion(t, mass) for t in terme])
        case Oder(terme):
            return _eines([lesefunktion(t, mass) for t in terme])
        case Nicht(innen):
            lies = lesefunktion(innen, mass)
            return lambda sicht: zustand_nicht(lies(sicht))
        case _:
            return lambda sicht: Leser(sicht, mass).lies(term)


def _alle(teile: list[Lesefunktion]) -> Lesefunktion:
    def lies(sicht: Sicht) -> int:
        zustaende: list[int] = []
        for teil in teile:
            zustand = teil(sicht)
            if zustand == Zustand.NEIN:
                return zustand
            zustaende.append(zustand)
        return zustand_und(zustaende)

    return lies


def _eines(teile: list[Lesefunktion]) -> Lesefunktion:
    return lambda sicht: zustand_oder([teil(sicht) for teil in teile])


def _ja(pfad: str, voll: bool) -> Lesefunktion:
    def lies(sicht: Sicht) -> int:
        angabe = sicht.angabe(pfad)
        von, bis = angabe[1]
        if von == bis and not (voll and angabe[0] is _GLAUBHAFT):
            return von
        return OFFEN[angabe[0]]

    return lies


def _spanne(ausdruck: Ausdruck, voll: bool) -> _Spanne:
    match ausdruck:
        case Tatsache(pfad):
            return _tag(pfad, voll)
        case Fest(wert):
            return lambda _: (wert, wert, Zustand.NEIN)
        case Plus(basis, frist):
            return _verschoben(_spanne(basis, voll), frist)
        case _:
            raise TypeError(f"kein Ausdruck: {ausdruck!r}")


def _tag(pfad: str, voll: bool) -> _Spanne:
    def lies(sicht: Sicht) -> tuple[int, int, int]:
        angabe = sicht.angabe(pfad)
        beweis = angabe[0]
        if voll and beweis is _GLAUBHAFT:
            return _UNBEWIESEN
        von, bis = angabe[1]
        return von, bis, 0 if von == bis else OFFEN[beweis]

    return lies


def _verschoben(basis: _Spanne, frist: Frist) -> _Spanne:
    jahre = frist.jahre * 10_000

    def nur_jahre(sicht: Sicht) -> tuple[int, int, int]:
        von, bis, offen = basis(sicht)
        if FRUEHESTENS < von < SPAETESTENS:
            von += jahre
        if FRUEHESTENS < bis < SPAETESTENS:
            bis += jahre
        return von, bis, offen

    def allgemein(sicht: Sicht) -> tuple[int, int, int]:
        von, bis, offen = basis(sicht)
        return plus(von, frist), plus(bis, frist), offen

    return allgemein if frist.monate or frist.tage else nur_jahre


def _vergleich(links: _Spanne, op: str, rechts: _Spanne) -> Lesefunktion:
    gleich = int(op == "<=")

    def lies(sicht: Sicht) -> int:
        a_von, a_bis, a_offen = links(sicht)
        b_von, b_bis, b_offen = rechts(sicht)
        if a_bis < b_von + gleich:
            return Zustand.JA
        if a_von >= b_bis + gleich:
            return Zustand.NEIN
        return max(a_offen, b_offen, Zustand.NICHT_ERWEISLICH)

    return lies
