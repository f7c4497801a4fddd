"""The livelihood over tables gives what the single calculation gives."""

from __future__ import annotations

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nachzug.massen.unterhalt import KINDER, passt, rechne_tabelle, spalten, zeilen_aus_haushalten
from nachzug.unterhalt.haushalt import JA, Haushalt, Recht
from nachzug.unterhalt.rechnung import rechne
from tests.unterhalt.zufall import haushalte


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(haushalte(), min_size=1, max_size=25))
def test_columns_and_single_calculation_agree(alle: list[Haushalt]) -> None:
    tabelle = rechne_tabelle(zeilen_aus_haushalten(alle))
    for h, zeile in zip(alle, tabelle.iter_rows(named=True), strict=True):
        r = rechne(h)
        assert zeile["ausgang"] == r.ausgang.value
        if r.fehlt:
            assert zeile["bedarf_von"] is None
            continue
        for name, betrag in (("bedarf", r.bedarf_summe), ("mittel", r.mittel_summe), ("differenz", r.differenz)):
            assert (zeile[f"{name}_von"], zeile[f"{name}_bis"]) == betrag, (name, h)


@given(haushalte())
@settings(max_examples=30, deadline=None)
def test_what_a_row_cannot_hold_is_refused(h: Haushalt) -> None:
    from msgspec.structs import replace

    erstes = replace(h.mitglieder[0], schwanger=JA)
    for anders in (
        replace(h, recht=Recht.SGB_XII),
        replace(h, recht_am=20050930),
        replace(h, mitglieder=(erstes, *h.mitglieder[1:])),
    ):
        assert passt(h)
        assert not passt(anders)
        with pytest.raises(ValueError, match="passt nicht"):
            zeilen_aus_haushalten([anders])


def test_missing_columns_mean_nothing_is_there() -> None:
    zeilen = pl.DataFrame({"stichtag": [20240301], "rechtsstand": [20240301], "erwachsene": [1], "unterkunft_von": [50_000],
                           "unterkunft_bis": [50_000]})  # fmt: skip
    assert rechne_tabelle(zeilen).row(0) == (106_300, 106_300, 0, 0, -106_300, -106_300, "nicht_gesichert")
    assert len(spalten()) > KINDER
