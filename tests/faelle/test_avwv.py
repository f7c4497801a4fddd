"""The examples that the administrative regulation gives for § 28: each with facts, and what our rules say of them."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.faelle.tabelle import lies_tabelle, urteile

RAHMEN, BEISPIELE = lies_tabelle(Path(__file__).parent / "avwv_28.erwartung.yaml")


@pytest.mark.parametrize("kennung", [k for k, b in BEISPIELE.items() if "ohne" not in b])
def test_the_rules_say_what_the_example_says(kennung: str) -> None:
    urteile(RAHMEN, kennung, BEISPIELE[kennung])


def test_no_example_is_left_out(pruefdaten: Path) -> None:
    daten = yaml.safe_load((pruefdaten / "faelle" / "avwv_28_examples.yaml").read_text("utf-8"))
    assert {e["id"].removeprefix("AVwV-") for e in daten["examples"]} == set(BEISPIELE)
    assert len(BEISPIELE) == len(daten["examples"]) == 51
