"""A store of its own per test, and one with the statutes of the test data that is only read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from nachzug.quellen.gesetzesdateien import dateien, lies_gesetze
from nachzug.quellen.gesetzesspeicher import lade
from nachzug.quellen.speicher import Speicher, oeffne


@pytest.fixture
def speicher() -> Iterator[Speicher]:
    with oeffne(":memory:") as offen:
        yield offen


@pytest.fixture(scope="session")
def gii(pruefdaten: Path) -> Path:
    return pruefdaten / "recht" / "gii"


@pytest.fixture(scope="session")
def gesetze(gii: Path) -> Iterator[Speicher]:
    """The five states of the Residence Act and the four other laws, as a user would load them."""
    with oeffne(":memory:") as offen:
        for datei in dateien(gii):
            for gesetz in lies_gesetze(datei):
                lade(offen, gesetz)
        yield offen
