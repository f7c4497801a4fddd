"""The attachable part of earnings against every official row and the figures of BVerwG 10 C 10.12."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nachzug.unterhalt.betrag import Betrag
from nachzug.unterhalt.pfaendung import pfaendbar, pfaendbar_spanne
from nachzug.werte import WertUnbekannt

ZEITRAUM = {"month": "monat", "week": "woche", "day": "tag"}
_GERUNDET = {("2019", "day"), ("2015", "day")}
"""Daily tables in which the official amounts round a half cent otherwise than the rest of the tables (by one cent)."""


def _cent(text: str) -> int:
    ganz, _, rest = text.partition(".")
    return int(ganz) * 100 + int(rest.ljust(2, "0"))


def test_every_official_row_is_reproduced(pruefdaten: Path) -> None:
    zeilen = 0
    abweichend = 0
    with (pruefdaten / "werte" / "pfaendungstabellen_amtlich.csv").open(encoding="utf-8") as datei:
        for z in csv.DictReader(datei):
            zeilen += 1
            am = int(z["table"]) * 10_000 + 701
            for personen in range(6):
                for rand in ("net_from", "net_to"):
                    ist = pfaendbar(_cent(z[rand]), personen, am, ZEITRAUM[z["period"]])  # type: ignore[arg-type]
                    soll = _cent(z[f"u{personen}"])
                    if ist != soll:
                        assert (z["table"], z["period"]) in _GERUNDET
                        assert abs(ist - soll) == 1, z
                        abweichend += rand == "net_from"
    assert zeilen == 8837
    assert abweichend == 637 + 4


@pytest.mark.parametrize(
    ("netto", "personen", "soll"),
    [(237070, 2, 29526), (237070, 1, 47695)],
    ids=["F. with two dependants", "F. when her husband is left out (§ 850c Abs. 4 a. F.)"],
)
def test_the_guarantor_of_bverwg_10_c_10_12(netto: int, personen: int, soll: int) -> None:
    assert pfaendbar(netto, personen, 20120101) == soll


def test_no_table_is_extrapolated() -> None:
    assert pfaendbar(200000, 0, 20270630) > 0
    with pytest.raises(WertUnbekannt, match=r"bekannt von 01.01.2002 bis 30.06.2027"):
        pfaendbar(200000, 0, 20270701)


@given(st.integers(0, 600_000), st.integers(0, 100_000), st.integers(0, 5), st.integers(0, 5))
def test_more_income_and_fewer_dependants_never_leave_less(netto: int, mehr: int, a: int, b: int) -> None:
    von, bis = sorted((a, b))
    assert pfaendbar(netto, bis, 20240701) <= pfaendbar(netto + mehr, von, 20240701)
    spanne = pfaendbar_spanne(Betrag(netto, netto + mehr), range(von, bis + 1), 20240701)
    assert spanne.von <= pfaendbar(netto + mehr // 2, von, 20240701) <= spanne.bis
