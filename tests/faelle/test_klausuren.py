"""The invented cases with certain solutions: result and every element, as far as the provisions are written."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from nachzug.fall.lesen import lies_fall
from nachzug.pruefung.pruefen import pruefe
from tests.conftest import pruefdaten_ordner
from tests.faelle.klausur import ERGEBNIS, STATUS, als_fall, klausuren
from tests.faelle.zuordnung import ausser_kraft, befunde_zu, weg_zu

ABGEBILDET = re.compile(r"§ (22|28|30|31|32|33|34|35|36|36a)\b")
BERECHNUNG = re.compile(r"X4-")
"""Cases on sums: the livelihood has tests of its own."""


def _faelle() -> list[dict[str, Any]]:
    ordner = pruefdaten_ordner() / "klausuren"
    alle = klausuren(ordner) if ordner.is_dir() else ()
    return [k for k in alle if any(ABGEBILDET.search(e["basis"]) for e in k["expected"]) and not BERECHNUNG.match(k["id"])]


FAELLE = _faelle()


def test_the_invented_cases_are_there(pruefdaten: object) -> None:
    assert len(FAELLE) >= 82


@pytest.mark.parametrize("k", FAELLE, ids=[k["id"] for k in FAELLE])
def test_result_and_every_element_agree(k: dict[str, Any]) -> None:
    pruefung = pruefe(lies_fall(json.dumps(als_fall(k)), k["id"]))
    abweichend: list[str] = []
    for erwartet in k["expected"]:
        if not ABGEBILDET.search(erwartet["basis"]):
            continue
        weg = weg_zu(pruefung, erwartet["basis"], erwartet["applicant"])
        assert weg is not None, erwartet["basis"]
        erlaubt = {ERGEBNIS[erwartet["result"]], *(ERGEBNIS[a] for a in erwartet.get("alternatives", ()))}
        if weg.befund.ergebnis.value not in erlaubt:
            abweichend.append(f"{erwartet['basis']}: {weg.befund.ergebnis.value}, erwartet {erlaubt}")
        for element in erwartet["elements"]:
            funde = befunde_zu(weg, element["norm"])
            if not funde and element["status"] == "not_met" and ausser_kraft(element["norm"], pruefung.rechtsstand):
                continue
            assert funde, element["norm"]
            if funde[0].status.value != STATUS[element["status"]]:
                abweichend.append(f"{element['norm']}: {funde[0].status.value}, erwartet {STATUS[element['status']]}")
            if element.get("dahingestellt") and not weg.befund.dahingestellt(funde[0]):
                abweichend.append(f"{element['norm']}: müsste dahinstehen")
    assert not abweichend
