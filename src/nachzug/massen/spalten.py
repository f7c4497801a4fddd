"""Which columns a Weg needs, and how the columns of a table become facts.

A scalar fact is one column where it is exact (`ehe.geschlossen`: a date, or an integer JJJJMMTT; yes/no as Boolean; choices
as text) or three where it is not: `x_von`, `x_bis` (bounds) and `x_beweis` (number of nachzug.logik.angabe.Beweis). A
missing column, or a null in an exact one, means that nobody pleaded the fact. A collection is a list column of structs with
the members' fields (named likewise), or a long table of its own keyed by `fall`; `<sammlung>_vollstaendig` says whether it is
complete (null: never pleaded).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

import polars as pl

from nachzug.logik.angabe import Beweis
from nachzug.logik.plan import Plan
from nachzug.logik.terme import GibtEs, Tatsache, Typ, tatsachen
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS

SCHLUESSEL = ("fall", "antragsteller", "stammberechtigter")
OFFENES_ENDE = ("bis", "bis_danach", "abgeschlossen")
"""Fields of members whose silence means that the state goes on (as in the case file)."""


class Spalte(NamedTuple):
    """One fact that a rule reads: path, type, and the collection it is a field of (or none)."""

    pfad: str
    typ: Typ
    sammlung: str


@dataclass(frozen=True, slots=True)
class Bedarf:
    """What a Plan needs: scalar facts, the fields of each collection, findings of persons (ids of Merkmale)."""

    skalare: tuple[Spalte, ...]
    sammlungen: dict[str, tuple[Spalte, ...]] = field(default_factory=dict[str, tuple[Spalte, ...]])
    wertungen: tuple[str, ...] = ()


def bedarf(plan: Plan) -> Bedarf:
    """The input schema, derived from the facts that the rules read."""
    skalare: dict[str, Spalte] = {}
    sammlungen: dict[str, dict[str, Spalte]] = {}
    wertungen: list[str] = []
    for frage in plan.fragen:
        if isinstance(frage.blatt, GibtEs):
            sammlungen.setdefault(frage.blatt.sammlung, {})
        if frage.schluessel.startswith("wertung: "):
            wertungen.append(frage.schluessel.removeprefix("wertung: "))
        for t in tatsachen(frage.blatt):
            if t.von:
                sammlungen.setdefault(t.von, {})[t.pfad] = Spalte(t.pfad, t.typ, t.von)
            else:
                skalare[t.pfad] = Spalte(t.pfad, t.typ, "")
    return Bedarf(
        tuple(skalare.values()),
        {name: tuple(felder.values()) for name, felder in sammlungen.items()},
        tuple(wertungen),
    )


class Grenzen(NamedTuple):
    """A day or number as columns: least, greatest, Beweis; genau: no interval and no state but present or not pleaded."""

    von: pl.Expr
    bis: pl.Expr
    beweis: pl.Expr
    genau: bool


class Spalten:
    """Finds the columns of a fact in a table with these columns."""

    def __init__(self, schema: dict[str, pl.DataType], vorsatz: str = "") -> None:
        self._schema = schema
        self._vorsatz = vorsatz

    def _hat(self, name: str) -> bool:
        return self._vorsatz + name in self._schema

    def _spalte(self, name: str) -> pl.Expr:
        return pl.col(self._vorsatz + name)

    def beweis(self, pfad: str, wert: pl.Expr) -> pl.Expr:
        if self._hat(f"{pfad}_beweis"):
            return self._spalte(f"{pfad}_beweis").cast(pl.Int8).fill_null(int(Beweis.NICHT_VORGETRAGEN))
        stumm = pl.lit(int(Beweis.NICHT_VORGETRAGEN), pl.Int8)
        return pl.when(wert.is_null()).then(stumm).otherwise(pl.lit(int(Beweis.UNSTREITIG), pl.Int8))

    def tag(self, pfad: str, leer: int | None = None) -> Grenzen | None:
        """The bounds of a day (or number); None where the table has no such column. leer: value that silence means."""
        if self._hat(f"{pfad}_von") or self._hat(f"{pfad}_bis"):
            von, bis = self._tage(f"{pfad}_von"), self._tage(f"{pfad}_bis")
            beweis = self.beweis(pfad, von)
            if leer is not None:
                stumm = beweis == int(Beweis.NICHT_VORGETRAGEN)
                von = pl.when(stumm).then(leer).otherwise(von)
                bis = pl.when(stumm).then(leer).otherwise(bis)
            return Grenzen(von.fill_null(FRUEHESTENS), bis.fill_null(SPAETESTENS), beweis, False)
        if not self._hat(pfad):
            return None if leer is None else Grenzen(pl.lit(leer), pl.lit(leer), pl.lit(int(Beweis.UNSTREITIG), pl.Int8), True)
        wert = self._tage(pfad)
        if leer is not None:
            return Grenzen(wert.fill_null(leer), wert.fill_null(leer), pl.lit(int(Beweis.UNSTREITIG), pl.Int8), True)
        beweis = self.beweis(pfad, wert)
        return Grenzen(wert.fill_null(FRUEHESTENS), wert.fill_null(SPAETESTENS), beweis, not self._hat(f"{pfad}_beweis"))

    def _tage(self, name: str) -> pl.Expr:
        typ = self._schema[self._vorsatz + name]
        spalte = self._spalte(name)
        if typ == pl.String:
            spalte = spalte.str.to_date(strict=False)
            typ = pl.Date()
        if typ.is_temporal():
            jahr, monat, tag = spalte.dt.year(), spalte.dt.month().cast(pl.Int32), spalte.dt.day().cast(pl.Int32)
            return jahr * 10_000 + monat * 100 + tag
        return spalte.cast(pl.Int32)

    def genauer_tag(self, pfad: str) -> pl.Expr | None:
        """The day (or number) where it is one exact column; null: nobody pleaded it."""
        return self._tage(pfad) if self._ist_genau(pfad) else None

    def genau_wahr(self, pfad: str) -> pl.Expr | None:
        """The yes/no fact where it is one exact column; null: nobody pleaded it."""
        return self._spalte(pfad).cast(pl.Boolean) if self._ist_genau(pfad) else None

    def _ist_genau(self, pfad: str) -> bool:
        return self._hat(pfad) and not any(self._hat(f"{pfad}_{teil}") for teil in ("von", "bis", "beweis"))

    def wahr(self, pfad: str) -> tuple[pl.Expr, pl.Expr] | None:
        """(value as Boolean or null, Beweis)"""
        if not self._hat(pfad):
            if not self._hat(f"{pfad}_beweis"):
                return None
            wert = pl.lit(None, pl.Boolean)
        else:
            wert = self._spalte(pfad).cast(pl.Boolean)
        return wert, self.beweis(pfad, wert)

    def wahl(self, pfad: str) -> tuple[pl.Expr, pl.Expr] | None:
        if not self._hat(pfad):
            if not self._hat(f"{pfad}_beweis"):
                return None
            wert = pl.lit(None, pl.String)
        else:
            wert = self._spalte(pfad).cast(pl.String)
        return wert, self.beweis(pfad, wert)

    def vollstaendig(self, sammlung: str) -> pl.Expr | None:
        name = f"{sammlung}_vollstaendig"
        return self._spalte(name).cast(pl.Boolean) if self._hat(name) else None

    def hat(self, name: str) -> bool:
        return self._hat(name)

    def spalte(self, name: str) -> pl.Expr:
        return self._spalte(name)


def beschreibung(b: Bedarf) -> list[dict[str, str]]:
    """The input schema as rows for documentation: column, type, meaning of null."""
    namen = {"wahrheit": "Boolean", "tag": "Date oder Int32 (JJJJMMTT)", "zahl": "Int32", "wahl": "String"}
    zeilen = [{"spalte": s.pfad, "typ": namen[s.typ], "sammlung": ""} for s in b.skalare]
    for sammlung, felder in b.sammlungen.items():
        zeilen += [{"spalte": s.pfad, "typ": namen[s.typ], "sammlung": sammlung} for s in felder]
        zeilen.append({"spalte": f"{sammlung}_vollstaendig", "typ": "Boolean", "sammlung": ""})
    zeilen += [{"spalte": f"feststellung.{m}", "typ": "Boolean (bindende Feststellung)", "sammlung": ""} for m in b.wertungen]
    return zeilen


def tatsachen_von(blatt: GibtEs) -> tuple[Tatsache, ...]:
    """The facts outside the collection that a quantifier also reads."""
    return tuple({t.pfad: t for t in tatsachen(blatt) if not t.von}.values())
