"""The invented livelihood cases: the element, and every amount that the solution names."""

from __future__ import annotations

import json
from typing import Any

import pytest

from nachzug.fall.lesen import lies_fall
from nachzug.pruefung.pruefen import pruefe
from nachzug.unterhalt.lebensunterhalt import Lebensunterhalt, berechne
from nachzug.unterhalt.zeile import Ausgang, Rechnung
from tests.conftest import pruefdaten_ordner
from tests.faelle.klausur import ERGEBNIS, STATUS, klausuren
from tests.faelle.zuordnung import befunde_zu, weg_zu
from tests.unterhalt.klausur_zahlen import als_unterhaltsfall, einkommen_aus

_AUSGANG = {"met": Ausgang.GESICHERT, "not_met": Ausgang.NICHT_GESICHERT, "open": Ausgang.OFFEN}


def _faelle() -> list[tuple[dict[str, Any], dict[str, Any]]]:
    ordner = pruefdaten_ordner() / "klausuren"
    alle = klausuren(ordner) if ordner.is_dir() else ()
    return [(k, e) for k in alle for e in k["expected"] if _element(e) and "bedarf" in json.dumps(e.get("values", {}))]


def _element(e: dict[str, Any]) -> dict[str, Any] | None:
    return next((x for x in e["elements"] if x["kind"] == "rechnung" and "§ 5 Abs. 1 Nr. 1" in x["norm"]), None)


FAELLE = _faelle()


def _rechne(k: dict[str, Any], e: dict[str, Any]) -> Lebensunterhalt:
    fall = lies_fall(json.dumps(als_unterhaltsfall(k)), k["id"])
    stamm = next(p["id"] for p in k["persons"] if p["role"] == "sponsor")
    return berechne(fall, e["applicant"], stamm, fall.stichtag_tag, fall.rechtsstand_tag)


def test_the_livelihood_cases_are_there(pruefdaten: object) -> None:
    assert len(FAELLE) >= 6


@pytest.mark.parametrize(("k", "e"), FAELLE, ids=[f"{k['id']}-{e['applicant']}" for k, e in FAELLE])
def test_the_livelihood_is_decided_as_in_the_solution(k: dict[str, Any], e: dict[str, Any]) -> None:
    element = _element(e)
    assert element is not None
    assert _rechne(k, e).ausgang is _AUSGANG[element["status"]]


@pytest.mark.parametrize(("k", "e"), FAELLE, ids=[f"{k['id']}-{e['applicant']}" for k, e in FAELLE])
def test_every_amount_of_the_solution_is_found(k: dict[str, Any], e: dict[str, Any]) -> None:
    rechnungen = [r for x in k["expected"] for r in _rechne(k, x).alle]
    nach_groesse = sorted(rechnungen, key=lambda r: -r.bedarf_summe.von)
    for name, wert in e["values"].items():
        r = nach_groesse[-1] if name.endswith("_eines") else nach_groesse[0]
        ist = _betrag(r, name)
        assert ist is None or ist == round(wert * 100), (name, ist)


@pytest.mark.parametrize("k", {k["id"]: k for k, _ in FAELLE}.values(), ids=dict.fromkeys(k["id"] for k, _ in FAELLE))
def test_the_whole_examination_agrees_in_result_and_every_element(k: dict[str, Any]) -> None:
    pruefung = pruefe(lies_fall(json.dumps(als_unterhaltsfall(k)), k["id"]))
    abweichend: list[str] = []
    for e in k["expected"]:
        weg = weg_zu(pruefung, e["basis"], e["applicant"])
        assert weg is not None, e["basis"]
        if weg.befund.ergebnis.value != ERGEBNIS[e["result"]]:
            abweichend.append(f"{e['applicant']}: {weg.befund.ergebnis.value}, erwartet {ERGEBNIS[e['result']]}")
        for element in e["elements"]:
            funde = befunde_zu(weg, element["norm"])
            assert funde, element["norm"]
            if funde[0].status.value != STATUS[element["status"]]:
                abweichend.append(f"{e['applicant']}, {element['norm']}: {funde[0].status.value}")
    assert not abweichend


def _betrag(r: Rechnung, name: str) -> int | None:
    kern = name.removesuffix("_beide").removesuffix("_eines").removesuffix("_nach_pauschale")
    spannen = {"bedarf": r.bedarf_summe, "einkommen": r.einnahmen_summe, "mittel": r.mittel_summe, "differenz": r.differenz}
    spanne = spannen.get(kern)
    if spanne is None:
        return None
    assert spanne.genau, (name, str(spanne))
    return spanne.von


def test_days_that_a_case_names_with_an_income_are_read() -> None:
    einkommen = {"alg_i": 1300, "befristet_bis": "2022-06-30", "seit": "2022-01-01"}
    assert einkommen_aus(einkommen) == [
        {"art": "leistung", "leistung": "arbeitslosengeld", "netto": "1300.00", "bis": "2022-06-30", "von": "2022-01-01"}
    ]
    assert einkommen_aus({"lohn_netto": 1800, "probezeit_bis": "2024-08-31"})[0]["probezeit"] == [
        {"wert": "ja", "bis": "2024-08-31"}
    ]
    with pytest.raises(AssertionError):
        einkommen_aus({"lohn_netto": "schwankend"})
