"""Spouses, families of Germans and of citizens of the Union: every exception met, not met and open, on both sides of its date."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faelle.tabelle import lies_tabelle, urteile

RAHMEN, ZEILEN = lies_tabelle(Path(__file__).parent / "ehe.yaml")


@pytest.mark.parametrize("kennung", ZEILEN)
def test_the_law_of_the_date_decides(kennung: str) -> None:
    urteile(RAHMEN, kennung, ZEILEN[kennung])
