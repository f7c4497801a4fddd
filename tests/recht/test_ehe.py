"""Spouses, families of Germans and of citizens of the Union: every exception met, not met and open, on both sides of its date."""

from __future__ import annotations

from pathlib import Path

import pytest

from nachzug.fall.lesen import lies_datei
from nachzug.pruefung.pruefen import pruefe
from tests.faelle.tabelle import lies_tabelle, urteile

BEISPIELE = Path(__file__).parent.parent.parent / "beispiele"
RAHMEN, ZEILEN = lies_tabelle(Path(__file__).parent / "ehe.erwartung.yaml")


@pytest.mark.parametrize("kennung", ZEILEN)
def test_the_law_of_the_date_decides(kennung: str) -> None:
    urteile(RAHMEN, kennung, ZEILEN[kennung])


@pytest.mark.parametrize(
    ("name", "weg", "ergebnis"),
    [
        ("ehefrau-ohne-a1", "AufenthG.28.1.nr1", "anspruch"),
        ("frau-eines-tuerkischen-arbeiters", "AufenthG.30.1", "anspruch"),
        ("stiefkind-eines-unionsbuergers", "FreizuegG.3.1.weg", "anspruch"),
        ("bverwg-1-c-15-12", "AEUV.20", "offen"),
    ],
)
def test_the_examples_come_out_as_their_comments_say(name: str, weg: str, ergebnis: str) -> None:
    wege = {w.befund.weg.id: w.befund.ergebnis.value for w in pruefe(lies_datei(BEISPIELE / f"{name}.yaml")).wege}
    assert wege[weg] == ergebnis
