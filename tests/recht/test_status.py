"""General requirements, visa procedure, bars, humanitarian and asylum ways: met, not met, open, on both sides of their dates."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faelle.tabelle import lies_tabelle, urteile

RAHMEN, ZEILEN = lies_tabelle(Path(__file__).parent / "status.yaml")


@pytest.mark.parametrize("kennung", ZEILEN)
def test_the_law_of_the_date_decides(kennung: str) -> None:
    urteile(RAHMEN, kennung, ZEILEN[kennung])
