"""Invented deadline cases: the day, and whether the act was in time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from nachzug.logik.zeit import lies_tag
from nachzug.verfahren.frist import Stand
from tests.conftest import pruefdaten_ordner
from tests.verfahren.klausur import klausuren
from tests.verfahren.klausur_fristen import als_fristfall, frist_zu, ist_fristfall

_ORDNER = pruefdaten_ordner()
_EIGENE = [d for d in yaml.load_all((Path(__file__).parent / "klausur_fristen.yaml").read_text("utf-8"), yaml.BaseLoader) if d]
_FREMDE = klausuren(_ORDNER) if (_ORDNER / "klausuren").is_dir() else []
FAELLE: list[dict[str, Any]] = [d for d in (*_EIGENE, *_FREMDE) if ist_fristfall(d)]
_STAND = {"met": {Stand.GEWAHRT}, "not_met": {Stand.VORBEI}, "open": {Stand.FRAGLICH, Stand.LAEUFT}}


def test_our_own_cases_are_all_about_deadlines() -> None:
    assert len(FAELLE) >= len(_EIGENE) >= 7


@pytest.mark.parametrize("doc", FAELLE, ids=[d["id"] for d in FAELLE])
def test_a_deadline_case_agrees_in_result_and_day(doc: dict[str, Any]) -> None:
    fall = als_fristfall(doc)
    for e in doc["expected"]:
        f = frist_zu(fall, e["basis"])
        assert f.stand(fall.stichtag_tag) in _STAND[e["result"]], (f.id, f.sicher, f.stand(fall.stichtag_tag))
        tage = [w for n, w in e.get("values", {}).items() if n in ("fristende", "ende", "letzter_tag", "zulaessig_ab")]
        assert all(f.sicher == lies_tag(t) for t in tage), (f.sicher, tage)
