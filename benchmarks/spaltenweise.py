"""Columns: one rule with element columns and explanation numbers against Polars written by hand with the same inputs and
outputs, and point dates without explanation numbers against OpenFisca in ordinary use and tuned by hand.

OpenFisca runs in an environment of its own (`benchmarks/alle.py` makes it); its figures are read from a file it writes.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import polars as pl

from benchmarks.messen import bestens, melde
from benchmarks.regel import ELEMENTE, REGEL, TAGE, kleene, spalten, zeilen
from nachzug.logik.plan import Plan
from nachzug.logik.regel import Status
from nachzug.massen.merkmal import STATUS, Spaltenregel

ANZAHL = 1_000_000


def rahmen(luecken: bool) -> pl.DataFrame:
    reihen = []
    for name, (werte, bekannt) in spalten(ANZAHL, luecken=luecken).items():
        reihe = pl.Series(name, werte.astype("int32")) if name in TAGE else pl.Series(name, werte.astype(bool))
        reihen.append(reihe.set(pl.Series(~bekannt), None))
    return pl.DataFrame(reihen)


def von_hand(f: pl.DataFrame) -> pl.DataFrame:
    """The rule in Polars as an expert writes it: nullable Booleans, integer days, a column per element, a ternary number."""
    c = pl.col
    ueber4, ueber5 = c("gesuch") + 40_000 < c("stichtag"), c("gesuch") + 50_000 < c("stichtag")
    teile = {
        "titel": c("titel"),
        "nach_flucht": ~(c("ehe") < c("flucht")),
        "vier_jahre": ueber4 & ~c("herstellbar") & c("vor_der_union"),
        "fuenf_jahre": ueber5 & c("herstellbar"),
        "besondere_umstaende": c("besonders"),
    }
    lf = f.lazy().select(a.alias(n) for n, a in teile.items())
    lf = lf.with_columns(ausnahme=c("vier_jahre") | c("fuenf_jahre") | c("besondere_umstaende"))
    lf = lf.with_columns(regelausschluss=c("titel") & c("nach_flucht") & ~c("ausnahme"))
    ziffern = [c(n).cast(pl.Int16).fill_null(2) * 3**i for i, n in enumerate(teile)]
    return lf.with_columns(erklaerung=pl.sum_horizontal(ziffern)).collect()


def main() -> None:
    f = rahmen(luecken=True)
    regel = Spaltenregel(Plan((REGEL,)), ELEMENTE)
    _stimmt(f, regel.rechne(f))
    mit_nummern = bestens(lambda: regel.rechne(f), 9)
    hand = bestens(lambda: von_hand(f), 9)
    melde(
        "Spalten mit Elementen und Nummern / Polars von Hand",
        hand / mit_nummern,
        "≥ 0.6",
        hand / mit_nummern >= 0.6,
        f"{ANZAHL:,}",
    )
    ohne_luecken = rahmen(luecken=False)
    je_sekunde = {
        True: ANZAHL / bestens(lambda: regel.ergebnis(f), 9),
        False: ANZAHL / bestens(lambda: regel.ergebnis(ohne_luecken), 9),
    }
    ja = {luecken: int((regel.ergebnis(t) == 0).sum()) for luecken, t in ((True, f), (False, ohne_luecken))}
    datei = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    for zeile in datei.read_text("utf-8").splitlines() if datei and datei.exists() else ():
        o = json.loads(zeile)
        verhaeltnis = je_sekunde[o["luecken"]] / o["je_sekunde"]
        ziel = _ZIELE.get(o["art"])
        gleich = (
            "gleich viele Ja"
            if o["ja"] == ja[o["luecken"]]
            else f"Ja: {ja[o['luecken']]:,} statt {o['ja']:,} (fest über Kleene hinaus)"
        )
        erreicht = ziel is None or verhaeltnis >= ziel
        melde(f"Spalten / OpenFisca {o['version']}, {o['art']}", verhaeltnis, f"≥ {ziel}" if ziel else "-", erreicht, gleich)


_ZIELE = {"gewoehnlich": 20, "ganze Zahlen, dreiwertig von Hand": 3}


def _stimmt(f: pl.DataFrame, ergebnis: pl.DataFrame) -> None:
    """Before any speed counts: where the function written by hand is firm we say the same, and the columns by hand too."""
    firm = {True: STATUS.index(Status.ERFUELLT), False: STATUS.index(Status.NICHT_ERFUELLT)}
    hand = von_hand(f)[REGEL.id].to_list()
    for soll, spalte, wir in zip((kleene(z) for z in zeilen(spalten(ANZAHL))), hand, ergebnis[REGEL.id].to_list(), strict=False):
        if soll is not spalte or (soll is not None and firm[soll] != wir):
            raise SystemExit(f"die Rechnungen stimmen nicht überein: {soll}, {spalte}, {wir}")


if __name__ == "__main__":
    main()
