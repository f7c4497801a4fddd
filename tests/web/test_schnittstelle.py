"""The interface for programs: the same results as the functions, described by OpenAPI 3.1 and true to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from nachzug.fall.lesen import lies_datei
from nachzug.fall.schreiben import als_daten
from nachzug.gutachten import ergebnis
from nachzug.pruefung.pruefen import pruefe
from tests.conftest import WURZEL
from tests.web.browser import Server
from tests.web.conftest import Besuch


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    server = Server(tmp_path_factory.mktemp("api") / "akten.sqlite")
    yield schemathesis.openapi.from_url(f"{server.adresse}/api/openapi.json")
    server.toete()


def test_every_answer_is_as_described(api: Any) -> None:
    pruefungen = [
        schemathesis.checks.not_a_server_error,
        status_code_conformance,
        content_type_conformance,
        response_schema_conformance,
    ]
    operationen = [o.ok() for o in api.get_all_operations()]
    assert len(operationen) == 9
    for operation in operationen:

        @given(case=operation.as_strategy())
        @settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), database=None)
        def wie_beschrieben(case: Any) -> None:
            case.call_and_validate(checks=pruefungen)

        wie_beschrieben()


def akte(name: str = "bverwg-1-c-17-23") -> dict[str, Any]:
    return als_daten(lies_datei(WURZEL / "beispiele" / f"{name}.yaml"))


def test_the_description_is_openapi_3_1_and_names_every_function(besuch: Besuch) -> None:
    daten = besuch.hole("/api/openapi.json").json()
    assert daten["openapi"].startswith("3.1")
    assert set(daten["paths"]) == {
        f"/api/{n}"
        for n in ("pruefen", "fragen", "zeitstrahl", "unterhalt", "fristen", "verfahren", "unterlagen", "zitate", "schema")
    }


def test_the_examination_is_that_of_the_command(besuch: Besuch) -> None:
    fall = lies_datei(WURZEL / "beispiele" / "bverwg-1-c-17-23.yaml")
    antwort = besuch.anfrage("POST", "/api/pruefen", json={"fall": akte()})
    assert antwort.status_code == 200
    assert antwort.json() == ergebnis.als_daten(pruefe(fall))
    assert besuch.speicher.liste() == []


def test_a_case_that_cannot_be_is_refused_with_every_fault(besuch: Besuch) -> None:
    kaputt = akte() | {"stichtag": "gestern", "gibt_es_nicht": 1}
    antwort = besuch.anfrage("POST", "/api/pruefen", json={"fall": kaputt})
    assert antwort.status_code == 422
    assert any("gibt_es_nicht" in f for f in antwort.json()["fehler"])


def test_citations_are_found_with_their_place(besuch: Besuch) -> None:
    text = "Nach § 36a Abs. 3 Nr. 1 AufenthG (BVerwG, Urteil vom 24.10.2024 - 1 C 17.23)"
    funde = besuch.anfrage("POST", "/api/zitate", json={"text": text}).json()
    assert [f["kanonisch"] for f in funde] == [["AufenthG § 36a Abs. 3 Nr. 1"], ["BVerwG 1 C 17.23"]]
    assert text[funde[0]["von"] : funde[0]["bis"]] == "§ 36a Abs. 3 Nr. 1 AufenthG"


def test_timeline_livelihood_and_deadlines_answer_for_an_example(besuch: Besuch) -> None:
    strahl = besuch.anfrage(
        "POST", "/api/zeitstrahl", json={"fall": akte("paar-vier-tage"), "bis": "2027-12-31", "modus": "beides"}
    )
    assert any(a["am"] == "2025-07-24" and a["nachher"] == "gesperrt" for a in strahl.json()["aenderungen"])
    assert besuch.anfrage("POST", "/api/unterhalt", json={"fall": akte()}).json()[0]["ausgang"] == "offen"
    assert besuch.anfrage("POST", "/api/fristen", json={"fall": akte()}).json()[0]["rechnung"]


def test_stages_and_documents_are_those_of_the_commands(besuch: Besuch) -> None:
    (wer,) = besuch.anfrage("POST", "/api/verfahren", json={"fall": akte("mutter-pflege")}).json()
    assert wer["person"] == "mutter"
    assert {"antrag", "zustimmung", "klage"} <= {s["id"] for s in wer["stufen"]}
    (liste,) = besuch.anfrage("POST", "/api/unterlagen", json={"fall": akte("mutter-pflege")}).json()
    assert {"pass", "visumantrag"} <= {u["id"] for u in liste["unterlagen"]}
