"""One Merkmal over a table, at the speed of the table: for measures, single rules, and reforms that touch one rule.

Its leaves become digits (base 3 where all columns are exact: no, yes, not pleaded; else base 6), the digits one number, and
the number finds status and explanation of every element in a table that is filled once per distinct pattern
(nachzug.massen.tabelle does the same for whole Wege). Everything happens in pieces that stay in the cache: Polars answers
the leaves as bits, eight rows of bits become eight bytes by look-up, and the statuses of all elements lie side by side in
one word per pattern, so that one more look-up per row fetches them all.
"""

# pyarrow has no types.
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false

from __future__ import annotations

import os
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import cache, reduce
from math import prod
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt
import polars as pl

from nachzug.logik.angabe import Zustand
from nachzug.logik.bewertung import Bewertung
from nachzug.logik.plan import Frage, Plan
from nachzug.logik.regel import Beweismass, Merkmal, Status
from nachzug.logik.terme import Blatt, Nicht, Oder, Term, Und, Wahr
from nachzug.massen.spalten import Spalten
from nachzug.massen.uebersetzen import Uebersetzer

_Bytes: TypeAlias = npt.NDArray[np.uint8]
_Worte: TypeAlias = npt.NDArray[np.uint64]
_Zahlen: TypeAlias = npt.NDArray[np.uint32]

_GENAU = (Zustand.NEIN, Zustand.JA, Zustand.NICHT_VORGETRAGEN)
"""What a leaf over exact columns can be worth."""
_BASIS = Zustand.NICHT_VORGETRAGEN + 1
"""How many states a leaf over other columns has."""
_HOECHSTENS = 40_000_000
_LEER = 255
_VIEL_OFFEN = 0.1
"""Missing values per row above which most rows are not settled by Kleene logic anyway."""
_STUECK = 1 << 15
"""Rows taken at a time; a multiple of 8."""
_BITS: _Bytes = np.unpackbits(np.arange(256, dtype=np.uint8)[:, None], axis=1, bitorder="little")
STATUS = tuple(Status)


class _Bitspalte(NamedTuple):
    """A leaf as bits: rows where it is so, rows where nobody pleaded it."""

    ja: _Bytes
    stumm: _Bytes


class _Stelle(NamedTuple):
    """Where a digit stands: the byte it is added to, its weight there."""

    byte: int
    gewicht: int


class Spaltenregel:
    """A rule compiled for tables without collections. merkmale: the elements that get a column each, the rule first."""

    def __init__(self, plan: Plan, merkmale: tuple[Merkmal, ...]) -> None:
        self.plan = plan
        self.merkmale = merkmale
        self._breite = -(-len(merkmale) // 8)
        self._tafeln: dict[tuple[int, ...], _Worte] = {}

    def rechne(self, tabelle: pl.DataFrame) -> pl.DataFrame:
        """One status column per element (position in `STATUS`) and the number of the explanation: equal numbers have
        equal explanations (in tables with the same columns)."""
        nummern, stati = self._rechne(tabelle, len(self.merkmale))
        spalten = [pl.Series(m.id, s) for m, s in zip(self.merkmale, stati, strict=True)]
        return pl.DataFrame([*spalten, pl.Series("erklaerung", nummern)])

    def ergebnis(self, tabelle: pl.DataFrame) -> pl.Series:
        """The status of the rule alone: by strong Kleene logic, and only where that stays open by pattern; where much is missing,
        by pattern at once, because scattered rows cost more than all in a row."""
        schema, regel = Spalten(dict(tabelle.schema)), self.merkmale[0]
        if sum(s.null_count() for s in tabelle) > _VIEL_OFFEN * tabelle.height:
            return pl.Series(regel.id, self._rechne(tabelle, 1)[1][0])
        ausdruck = _kleene(schema, regel, regel.beweismass).alias(regel.id)
        kleene = tabelle.lazy().with_columns(ausdruck).select(regel.id).collect().to_series()
        nein = (~kleene).cast(pl.UInt8)
        if not nein.null_count():
            return nein
        offen = nein.is_null()
        stati = pl.Series(self._rechne(tabelle.filter(offen), 1)[1][0])
        return nein.scatter(offen.arg_true(), stati)

    def _rechne(self, tabelle: pl.DataFrame, elemente: int) -> tuple[_Zahlen, _Bytes]:
        schema = Spalten(dict(tabelle.schema))
        blaetter = [_blatt(schema, frage, f"b{i}") for i, frage in enumerate(self.plan.fragen)]
        basen = tuple(basis for _, basis in blaetter)
        tafel = self._tafel(basen)
        stellen, gewichte = _stellen(basen)
        antworten = [_spalte(s) for s in tabelle.lazy().select(b for b, _ in blaetter).collect()]
        nummern = np.empty(tabelle.height, dtype=np.uint32)
        stati = np.empty((elemente, tabelle.height), dtype=np.uint8)

        def stueck(anfang: int) -> None:
            ende = min(anfang + _STUECK, tabelle.height)
            bytes_ = [np.zeros(-(-(ende - anfang) // 8), dtype=np.uint64) for _ in gewichte]
            for antwort, stelle in zip(antworten, stellen, strict=True):
                _addiere(antwort, stelle, anfang, ende, bytes_[stelle.byte])
            zahlen = [b.view(np.uint8)[: ende - anfang] for b in bytes_]
            nummern[anfang:ende] = sum(
                (z.astype(np.uint32) * np.uint32(g) for z, g in zip(zahlen[1:], gewichte[1:], strict=True)), zahlen[0]
            )
            nachgeschlagen(anfang)

        def nachgeschlagen(anfang: int) -> None:
            ende = anfang + _STUECK
            _schlage_nach(tafel, nummern[anfang:ende], stati[:, anfang:ende])

        anfaenge = range(0, tabelle.height, _STUECK)
        list(_kerne().map(stueck, anfaenge))
        if self._ergaenze(tafel, basen, nummern[stati[0] == _LEER]):
            list(_kerne().map(nachgeschlagen, anfaenge))
        return nummern, stati

    def _tafel(self, basen: tuple[int, ...]) -> _Worte:
        if prod(basen) > _HOECHSTENS:
            raise ValueError(f"zu viele Fragen ({len(basen)}) für eine Nachschlagetafel")
        if basen not in self._tafeln:
            leer = np.full((prod(basen), 8 * self._breite), _LEER, dtype=np.uint8)
            self._tafeln[basen] = leer.view(np.uint64)
        return self._tafeln[basen]

    def _ergaenze(self, tafel: _Worte, basen: tuple[int, ...], nummern: _Zahlen) -> bool:
        """Evaluate the patterns that were not met before; whether there were any."""
        neue = np.unique(nummern).tolist()
        for nummer in neue:
            tafel.view(np.uint8)[nummer, : len(self.merkmale)] = self._bewertet(nummer, basen)
        return bool(neue)

    def _bewertet(self, nummer: int, basen: tuple[int, ...]) -> list[int]:
        vektor: list[int] = []
        for basis in basen:
            nummer, ziffer = divmod(nummer, basis)
            vektor.append(_GENAU[ziffer] if basis == len(_GENAU) else ziffer)
        bewertung = Bewertung(self.plan.benannt(tuple(vektor)), self.plan)
        return [STATUS.index(bewertung.befund(m).status) for m in self.merkmale]


def _kleene(schema: Spalten, term: Term, mass: Beweismass) -> pl.Expr:
    """Yes, no, or null where missing facts or a Wertung may matter: what is firm by Kleene is firm, whatever else holds."""
    match term:
        case Merkmal(term=Term() as innen, wertung=None, beweismass=eigenes):
            return _kleene(schema, innen, eigenes)
        case Und(terme):
            return reduce(lambda a, b: a & b, (_kleene(schema, t, mass) for t in terme), pl.lit(True))
        case Oder(terme):
            return reduce(lambda a, b: a | b, (_kleene(schema, t, mass) for t in terme), pl.lit(False))
        case Nicht(innen):
            return ~_kleene(schema, innen, mass)
        case Wahr():
            return pl.lit(True)
        case Blatt():
            wahr = Uebersetzer(schema, mass).als_wahrheit(term)
            return pl.lit(None, pl.Boolean) if wahr is None else wahr
        case _:
            return pl.lit(None, pl.Boolean)


def _blatt(schema: Spalten, frage: Frage, name: str) -> tuple[pl.Expr, int]:
    """(the leaf as a column, how many digits it has)"""
    uebersetzer = Uebersetzer(schema, frage.mass)
    wahr = uebersetzer.als_wahrheit(frage.blatt)
    if wahr is None:
        return uebersetzer.lies(frage.blatt).cast(pl.UInt8).alias(name), _BASIS
    return wahr.alias(name), len(_GENAU)


def _spalte(reihe: pl.Series) -> _Bitspalte | _Bytes:
    if reihe.dtype != pl.Boolean:
        return reihe.to_numpy()
    feld: Any = reihe.rechunk().to_arrow()
    gueltig, werte = feld.buffers()
    beginn: int = feld.offset
    if beginn % 8:  # a slice that starts inside a byte
        return reihe.cast(pl.UInt8).fill_null(2).to_numpy()
    teil = slice(beginn // 8, -(-(beginn + len(reihe)) // 8))
    ja = np.frombuffer(werte, dtype=np.uint8)[teil]
    if gueltig is None:
        return _Bitspalte(ja, np.zeros_like(ja))
    da = np.frombuffer(gueltig, dtype=np.uint8)[teil]
    return _Bitspalte(ja & da, ~da)


def _stellen(basen: Iterable[int]) -> tuple[list[_Stelle], list[int]]:
    """Digits packed into bytes as long as they fit: (place of each digit, weight of each byte in the number)."""
    stellen: list[_Stelle] = []
    gewichte: list[int] = [1]
    innen = 1
    for basis in basen:
        if innen * basis > 256:
            gewichte.append(gewichte[-1] * innen)
            innen = 1
        stellen.append(_Stelle(len(gewichte) - 1, innen))
        innen *= basis
    return stellen, gewichte


@cache
def _gespreizt(gewicht: int) -> _Worte:
    """For each byte of eight bits: eight bytes, the weight where the bit is set."""
    return (_BITS * np.uint8(gewicht)).view(np.uint64)[:, 0].copy()


def _addiere(antwort: _Bitspalte | _Bytes, stelle: _Stelle, anfang: int, ende: int, ziel: _Worte) -> None:
    if isinstance(antwort, _Bitspalte):
        bits = slice(anfang // 8, -(-ende // 8))
        ziel += _gespreizt(stelle.gewicht).take(antwort.ja[bits])
        ziel += _gespreizt(2 * stelle.gewicht).take(antwort.stumm[bits])
    else:
        ziel.view(np.uint8)[: ende - anfang] += antwort[anfang:ende] * np.uint8(stelle.gewicht)


def _schlage_nach(tafel: _Worte, nummern: _Zahlen, ziel: _Bytes) -> None:
    stellen = nummern.astype(np.intp)
    for wort in range(-(-len(ziel) // 8)):
        funde = tafel[:, wort].take(stellen, mode="wrap").view(np.uint8).reshape(-1, 8)
        teil = ziel[wort * 8 : wort * 8 + 8]
        teil[:] = funde.T[: len(teil)]


@cache
def _kerne() -> ThreadPoolExecutor:
    """numpy lets go of the interpreter while it computes."""
    return ThreadPoolExecutor(os.cpu_count() or 1)
