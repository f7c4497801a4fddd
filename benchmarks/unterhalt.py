"""The livelihood: one household against reading its case file, and a million households in columns against GETTSIM.

GETTSIM computes needs, child benefit and allowances of the same households by the same law; its policy environment is built
beforehand and not timed. Both get their tables ready made.
"""

from __future__ import annotations

import time
from pathlib import Path

import polars as pl

from benchmarks.messen import bestens, melde
from nachzug.fall.lesen import lies_fall
from nachzug.massen.unterhalt import rechne_tabelle
from nachzug.unterhalt.lebensunterhalt import berechne

FALL = Path(__file__).parent.parent / "beispiele" / "familie-mit-zwei-kindern.yaml"
AM = 20241115
HAUSHALTE = 1_000_000
DEREN = 100_000
"""Households for GETTSIM, whose time per household no longer falls with more of them; memory is the limit."""


def einzeln() -> None:
    text = FALL.read_text("utf-8")
    fall = lies_fall(text, FALL.name)
    person = fall.antragsteller_ids[0]
    zu = next(p for p in fall.verbundene(person) if p not in fall.antragsteller_ids)
    lesen = bestens(lambda: lies_fall(text, FALL.name), runden=7, je_runde=50)
    rechnen = bestens(lambda: berechne(fall, person, zu, fall.stichtag_tag, fall.rechtsstand_tag), runden=7, je_runde=50)
    melde("Lebensunterhalt eines Haushalts / Lesen seiner Fallakte", rechnen / lesen, "≤ 1", rechnen <= lesen)


def _zeilen(haushalte: pl.DataFrame) -> pl.DataFrame:
    lohn = (
        pl.when(pl.col(f"brutto_{i}") > 0).then(pl.col(f"brutto_{i}") * 100).cast(pl.Int64).alias(f"{art}_{i}_{s}")
        for i in (1, 2)
        for art in ("brutto", "netto")
        for s in ("von", "bis")
    )
    geboren = (
        pl.when(pl.col(f"alter_k{k}") >= 0).then(AM - 10_000 * pl.col(f"alter_k{k}")).cast(pl.Int32).alias(f"geboren_k{k}")
        for k in range(1, 6)
    )
    return haushalte.select(
        pl.lit(AM, pl.Int32).alias("stichtag"),
        pl.lit(AM, pl.Int32).alias("rechtsstand"),
        (1 + pl.col("paar")).cast(pl.Int8).alias("erwachsene"),
        pl.lit(1, pl.Int8).alias("sicht"),
        pl.lit(60_000, pl.Int64).alias("unterkunft_von"),
        pl.lit(60_000, pl.Int64).alias("unterkunft_bis"),
        *geboren,
        *lohn,
    )


def spalten() -> None:
    from tests.unterhalt import gettsim_gegenstueck as gettsim

    zeilen = _zeilen(pl.from_pandas(gettsim.haushalte(HAUSHALTE, 2024)))
    unsere = bestens(lambda: rechne_tabelle(zeilen), runden=3) / HAUSHALTE
    leute = gettsim.personen(gettsim.haushalte(DEREN, 2024))
    rechne = gettsim.vorbereitet("2024-11-15")
    rechne(leute)
    anfang = time.perf_counter()
    rechne(leute)
    deren = (time.perf_counter() - anfang) / DEREN
    notiz = f"{1 / unsere / 1e6:.2f} Mio. Haushalte/s gegen {1 / deren / 1e6:.2f} Mio."
    melde("Lebensunterhalt in Spalten: Haushalte/s gegen GETTSIM", deren / unsere, "≥ 1", deren >= unsere, notiz)


def main() -> None:
    einzeln()
    spalten()


if __name__ == "__main__":
    main()
