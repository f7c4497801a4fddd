"""The same expressions inside Spark: every partition is a stream of Arrow batches, each computed by nachzug.massen.lauf.

Collections must be list columns of structs (nachzug.massen.spalten). Explanation numbers are digests of the pattern of
leaves, so they are the same on every worker; `erklaerung` decodes one from its row.
"""

# PySpark has incomplete types.
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownParameterType=false
# pyright: reportMissingTypeArgument=false, reportMissingImports=false

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import polars as pl
import pyarrow as pa

from nachzug.massen.lauf import Lauf, eintraege, wege
from nachzug.massen.spalten import SCHLUESSEL, bedarf
from nachzug.massen.tabelle import ZEILE
from nachzug.pruefung.vorbereitung import vorbereitet
from nachzug.recht.verzeichnis import RECHT_BEKANNT_BIS, rechtswenden

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

_PUNKT = "__"
"""Spark reads a dot in a column name as access to a field, so names travel with this instead."""


def pruefe_rahmen(rahmen: DataFrame, weg: str, rechtsstand: int | None = None) -> DataFrame:
    """One row per row of `rahmen` and Weg: keys, stichtag, weg, ergebnis, erklaerung, a status column per Merkmal.

    weg: as for `nachzug massen --weg`; rechtsstand: day of the law for all rows, else their column rechtsstand or stichtag.
    """
    kennungen = wege(weg)
    staende = (rechtsstand,) if rechtsstand else (*rechtswenden(), RECHT_BEKANNT_BIS)
    alle = [v for r in staende for v in vorbereitet(r) if v.weg.id in kennungen]
    namen = {n for v in alle for n in bedarf(v.plan).sammlungen}
    merkmale = list(dict.fromkeys(m.id for v in alle for m in v.plan.merkmale))
    kopf = [c for c in SCHLUESSEL if c in rahmen.columns]
    text = [*kopf, "weg", "ergebnis", *merkmale]
    schema = ", ".join(["`stichtag` int", "`erklaerung` bigint", *(f"`{c}` string" for c in text)])
    ziel = pa.schema([("stichtag", pa.int32()), ("erklaerung", pa.int64()), *((c, pa.string()) for c in text)])

    def rechne(stapel: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        lauf = Lauf(kennungen, rechtsstand)
        for teil in stapel:
            tabelle = pl.DataFrame(pl.from_arrow(pa.Table.from_batches([teil])))
            tabelle = tabelle.rename({c: c.replace(_PUNKT, ".") for c in tabelle.columns}).with_row_index(ZEILE)
            ergebnis = lauf.stapel(tabelle, eintraege(tabelle, {}, namen)).with_columns(pl.col(pl.Enum).cast(pl.String))
            fehlend = [
                pl.lit(None, pl.Int64 if c == "erklaerung" else pl.String).alias(c)
                for c in ziel.names
                if c not in ergebnis.columns
            ]
            ergebnis = ergebnis.with_columns(*fehlend, pl.col("stichtag").cast(pl.Int32)).select(ziel.names)
            yield from ergebnis.to_arrow().cast(ziel).to_batches()

    ohne_punkte = rahmen.toDF(*(c.replace(".", _PUNKT) for c in rahmen.columns))
    return ohne_punkte.mapInArrow(rechne, schema)
