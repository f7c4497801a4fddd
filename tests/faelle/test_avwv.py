"""The examples that the administrative regulation gives for § 28: each with facts, and what our rules say of them."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from nachzug.fall.lesen import lies_fall
from nachzug.pruefung.pruefen import pruefe

DATEN: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "avwv_28.yaml").read_text("utf-8"))
BEISPIELE: dict[str, dict[str, Any]] = DATEN["beispiele"]


def _gesetzt(fall: Any, pfad: str, wert: Any) -> None:
    *vorn, letzter = pfad.split(".")
    for teil in vorn:
        fall = fall[int(teil)] if teil.isdigit() else fall[teil]
    if wert is None:
        fall.pop(letzter, None)
    else:
        fall[letzter] = wert


@pytest.mark.parametrize("kennung", [k for k, b in BEISPIELE.items() if "ohne" not in b])
def test_the_rules_say_what_the_example_says(kennung: str) -> None:
    beispiel = BEISPIELE[kennung]
    fall = {"fall": kennung, **copy.deepcopy(DATEN["rahmen"][beispiel["rahmen"]])}
    for pfad, wert in beispiel.get("dazu", {}).items():
        _gesetzt(fall, pfad, wert)
    pruefung = pruefe(lies_fall(json.dumps(fall, default=str), kennung), lesarten=tuple(beispiel.get("lesarten", {}).items()))
    wege = {w.befund.weg.id: w.befund for w in pruefung.wege}
    if "kein_weg" in beispiel:
        assert beispiel["kein_weg"] not in wege
    for weg, merkmal, erwartet in beispiel.get("erwartet", ()):
        befunde = {b.merkmal.id: b for b in wege[weg].alle()} | {g.befund.merkmal.id: g.befund for g in wege[weg].glieder}
        assert (befunde[merkmal].status.value if merkmal else wege[weg].ergebnis.value) == erwartet, (weg, merkmal)


def test_no_example_is_left_out(pruefdaten: Path) -> None:
    daten = yaml.safe_load((pruefdaten / "faelle" / "avwv_28_examples.yaml").read_text("utf-8"))
    assert {e["id"].removeprefix("AVwV-") for e in daten["examples"]} == set(BEISPIELE)
    assert len(BEISPIELE) == len(daten["examples"]) == 51
