"""One Merkmal over a table, at the speed of the table: for measures, single rules, and reforms that touch one rule.

Its leaves become small digits, the digits one number, and the number finds status and explanation of every element in tables
that are filled once per distinct pattern (nachzug.massen.tabelle does the same for whole Wege).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import polars as pl

from nachzug.logik.angabe import Zustand
from nachzug.logik.bewertung import Bewertung
from nachzug.logik.plan import Plan
from nachzug.logik.regel import Merkmal, Status
from nachzug.massen.spalten import Spalten
from nachzug.massen.uebersetzen import Uebersetzer

_BASIS = Zustand.NICHT_VORGETRAGEN + 1
"""Leaves of facts have a Zustand from NEIN to NICHT_VORGETRAGEN."""
STATUS = tuple(Status)


class Spaltenregel:
    """A rule compiled for tables without collections. merkmale: the elements that get a column each, the rule first."""

    def __init__(self, plan: Plan, merkmale: tuple[Merkmal, ...]) -> None:
        self.plan = plan
        self.merkmale = merkmale
        groesse = _BASIS ** len(plan.fragen)
        if groesse > 40_000_000:
            raise ValueError(f"zu viele Fragen ({len(plan.fragen)}) für eine Nachschlagetafel")
        self._tafel: npt.NDArray[np.uint8] = np.full((len(merkmale), groesse), 255, dtype=np.uint8)

    def nummern(self, tabelle: pl.DataFrame) -> pl.Series:
        """The number of each row's pattern; equal numbers have equal explanations."""
        spalten = Spalten(dict(tabelle.schema))
        summe = pl.lit(0, pl.Int32)
        for i, frage in enumerate(self.plan.fragen):
            zustand = Uebersetzer(spalten, frage.mass).lies(frage.blatt)
            summe = summe + zustand.cast(pl.Int32) * _BASIS**i
        return tabelle.lazy().select(summe.alias("erklaerung")).collect().to_series()

    def _fuelle(self, nummern: npt.NDArray[np.int32]) -> None:
        """Evaluate the patterns that were not met before."""
        vorhanden = np.zeros(self._tafel.shape[1], dtype=bool)
        vorhanden[nummern] = True
        for nummer in np.flatnonzero(vorhanden & (self._tafel[0] == 255)).tolist():
            vektor = tuple(nummer // _BASIS**i % _BASIS for i in range(len(self.plan.fragen)))
            bewertung = Bewertung(self.plan.benannt(vektor), self.plan)
            for j, m in enumerate(self.merkmale):
                self._tafel[j, nummer] = STATUS.index(bewertung.befund(m).status)

    def rechne(self, tabelle: pl.DataFrame) -> pl.DataFrame:
        """One status column per element (position in `STATUS`) and the number of the explanation."""
        reihe = self.nummern(tabelle)
        nummern = reihe.to_numpy()
        self._fuelle(nummern)
        spalten = [pl.Series(m.id, self._tafel[j][nummern]) for j, m in enumerate(self.merkmale)]
        return pl.DataFrame([*spalten, reihe])

    def ergebnis(self, tabelle: pl.DataFrame) -> pl.Series:
        """The status of the rule alone."""
        nummern = self.nummern(tabelle).to_numpy()
        self._fuelle(nummern)
        return pl.Series(self.merkmale[0].id, self._tafel[0][nummern])
