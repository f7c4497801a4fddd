"""Leaves as functions: the same answers as nachzug.logik.blatt, without walking the term for every case.

A closure is made once per Plan; inside a collection it is asked for one member after the other. Both are compared on random
cases of every rule in tests/konform.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeAlias

from nachzug.logik.angabe import OFFEN, Angabe, Beweis, Zustand
from nachzug.logik.blatt import Leser, zustand_nicht, zustand_oder, zustand_und
from nachzug.logik.regel import Beweismass
from nachzug.logik.sicht import Eintrag, Sicht
from nachzug.logik.terme import Ausdruck, Fest, GibtEs, In, Ja, Nicht, Oder, Plus, Tatsache, Term, Und, Vergleich
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, Frist, plus


class Lesefunktion(Protocol):
    """The Zustand of a leaf in a Sicht, or of a term for one member of a collection."""

    def __call__(self, sicht: Sicht, eintrag: Eintrag | None = None, /) -> int: ...


_Angabe: TypeAlias = Callable[[Sicht, Eintrag | None], Angabe]
_Spanne: TypeAlias = Callable[[Sicht, Eintrag | None], tuple[int, int, int]]
_GLAUBHAFT = Beweis.GLAUBHAFT
_UNBEWIESEN = (FRUEHESTENS, SPAETESTENS, Zustand.UNBEWIESEN)
_OFFEN_INNEN = tuple(Zustand.FEHLT if z == Zustand.NICHT_VORGETRAGEN else z for z in OFFEN)
"""A member that is in the file but lacks a detail is incomplete, not silent."""


def lesefunktion(term: Term, mass: Beweismass) -> Lesefunktion:
    """A function from a Sicht to the Zustand of a leaf, or of leaves combined."""
    voll = mass is Beweismass.VOLL
    match term:
        case Ja(tatsache):
            return _ja(tatsache, voll)
        case Vergleich(links, op, rechts):
            return _vergleich(_spanne(links, voll), op, _spanne(rechts, voll))
        case In(tatsache, werte):
            return _in(tatsache, frozenset(werte), voll)
        case GibtEs(sammlung, innen):
            return _gibt_es(sammlung, lesefunktion(innen, mass))
        case Und(terme):
            return _alle([lesefunktion(t, mass) for t in terme])
        case Oder(terme):
            return _eines([lesefunktion(t, mass) for t in terme])
        case Nicht(innen):
            lies = lesefunktion(innen, mass)
            return lambda sicht, eintrag=None, /: zustand_nicht(lies(sicht, eintrag))
        case _:
            return lambda sicht, eintrag=None, /: Leser(sicht, mass).lies(term, eintrag)


def _alle(teile: list[Lesefunktion]) -> Lesefunktion:
    def lies(sicht: Sicht, eintrag: Eintrag | None = None, /) -> int:
        zustaende: list[int] = []
        for teil in teile:
            zustand = teil(sicht, eintrag)
            if zustand == Zustand.NEIN:
                return zustand
            zustaende.append(zustand)
        return zustand_und(zustaende)

    return lies


def _eines(teile: list[Lesefunktion]) -> Lesefunktion:
    def lies(sicht: Sicht, eintrag: Eintrag | None = None, /) -> int:
        zustaende: list[int] = []
        for teil in teile:
            zustand = teil(sicht, eintrag)
            if zustand == Zustand.JA:
                return zustand
            zustaende.append(zustand)
        return zustand_oder(zustaende)

    return lies


def _gibt_es(name: str, innen: Lesefunktion) -> Lesefunktion:
    def lies(sicht: Sicht, _: Eintrag | None = None, /) -> int:
        sammlung = sicht.sammlung(name)
        zustaende: list[int] = []
        for eintrag in sammlung.eintraege:
            zustand = innen(sicht, eintrag)
            if zustand == Zustand.JA:
                return zustand
            zustaende.append(zustand)
        fund = zustand_oder(zustaende)
        if fund != Zustand.NEIN or sammlung.vollstaendig:
            return fund
        return Zustand.NICHT_VORGETRAGEN if sammlung.vollstaendig is None else Zustand.FEHLT

    return lies


def _angabe(tatsache: Tatsache) -> tuple[_Angabe, tuple[int, ...]]:
    """(how to read the fact, by state of proof why it is open)"""
    pfad = tatsache.pfad
    if not tatsache.von:
        return lambda sicht, _: sicht.angabe(pfad), OFFEN
    return lambda sicht, eintrag: eintrag.angabe(pfad) if eintrag else sicht.angabe(pfad), _OFFEN_INNEN


def _ja(tatsache: Tatsache, voll: bool) -> Lesefunktion:
    hole, offen = _angabe(tatsache)

    def lies(sicht: Sicht, eintrag: Eintrag | None = None, /) -> int:
        angabe = hole(sicht, eintrag)
        von, bis = angabe[1]
        if von == bis and not (voll and angabe[0] is _GLAUBHAFT):
            return von
        return offen[angabe[0]]

    return lies


def _in(tatsache: Tatsache, werte: frozenset[str], voll: bool) -> Lesefunktion:
    hole, offen = _angabe(tatsache)

    def lies(sicht: Sicht, eintrag: Eintrag | None = None, /) -> int:
        angabe = hole(sicht, eintrag)
        if angabe.text is not None and (angabe.steht_fest or (angabe.beweis is _GLAUBHAFT and not voll)):
            return int(angabe.text in werte)
        return offen[angabe.beweis]

    return lies


def _spanne(ausdruck: Ausdruck, voll: bool) -> _Spanne:
    match ausdruck:
        case Tatsache():
            return _tag(ausdruck, voll)
        case Fest(wert):
            return lambda _, __: (wert, wert, Zustand.NEIN)
        case Plus(basis, frist):
            return _verschoben(_spanne(basis, voll), frist)
        case _:
            raise TypeError(f"kein Ausdruck: {ausdruck!r}")


def _tag(tatsache: Tatsache, voll: bool) -> _Spanne:
    hole, offen = _angabe(tatsache)

    def lies(sicht: Sicht, eintrag: Eintrag | None) -> tuple[int, int, int]:
        angabe = hole(sicht, eintrag)
        beweis = angabe[0]
        if voll and beweis is _GLAUBHAFT:
            return _UNBEWIESEN
        von, bis = angabe[1]
        return von, bis, 0 if von == bis else offen[beweis]

    return lies


def _verschoben(basis: _Spanne, frist: Frist) -> _Spanne:
    jahre = frist.jahre * 10_000

    def nur_jahre(sicht: Sicht, eintrag: Eintrag | None) -> tuple[int, int, int]:
        von, bis, offen = basis(sicht, eintrag)
        if FRUEHESTENS < von < SPAETESTENS:
            von += jahre
        if FRUEHESTENS < bis < SPAETESTENS:
            bis += jahre
        return von, bis, offen

    def allgemein(sicht: Sicht, eintrag: Eintrag | None) -> tuple[int, int, int]:
        von, bis, offen = basis(sicht, eintrag)
        return plus(von, frist), plus(bis, frist), offen

    return allgemein if frist.monate or frist.tage else nur_jahre


def _vergleich(links: _Spanne, op: str, rechts: _Spanne) -> Lesefunktion:
    gleich = int(op == "<=")

    def lies(sicht: Sicht, eintrag: Eintrag | None = None, /) -> int:
        a_von, a_bis, a_offen = links(sicht, eintrag)
        b_von, b_bis, b_offen = rechts(sicht, eintrag)
        if a_bis < b_von + gleich:
            return Zustand.JA
        if a_von >= b_bis + gleich:
            return Zustand.NEIN
        return max(a_offen, b_offen, Zustand.NICHT_ERWEISLICH)

    return lies
