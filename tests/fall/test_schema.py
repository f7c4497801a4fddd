"""The JSON Schema takes what the reader takes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator

from nachzug.fall.quelltext import lies
from nachzug.fall.schema import schema
from tests.fall.test_lesen import GUT
from tests.fall.test_schreiben import AKTEN, faelle

SCHEMA = schema()
PRUEFER = Draft202012Validator(SCHEMA)


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"].endswith("2020-12/schema")


def test_every_property_is_described() -> None:
    for name, teil in SCHEMA["$defs"].items():
        for feld, inhalt in teil.get("properties", {}).items():
            assert inhalt.get("description"), (name, feld)
        if "properties" in teil:
            assert teil["additionalProperties"] is False, name


@pytest.mark.parametrize("akte", AKTEN, ids=[a.stem for a in AKTEN])
def test_it_takes_every_case_file(akte: Path) -> None:
    assert [f.message for f in PRUEFER.iter_errors(lies(akte.read_text("utf-8")))] == []


@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(faelle())
def test_it_takes_what_the_reader_takes(daten: dict[str, Any]) -> None:
    assert [f.message for f in PRUEFER.iter_errors(daten)] == []


@pytest.mark.parametrize(
    ("alt", "neu"),
    [
        ("geklaert: ja", "geklaert: jo"),
        ("geboren: 1990", "gebohren: 1990"),
        ("1990-05-03", "gestern"),
        ("beweis: behauptet", "beweis: sicher"),
        ("[frau, mann]", "[frau]"),
        ("fall: probe\n", ""),
        ("identitaet_geklaert: ja", "titel: p25"),
        ("geschlossen: 2019-08", "form: heimlich"),
        ("ehen:\n", "eehen:\n"),
    ],
)
def test_it_refuses_what_is_broken(alt: str, neu: str) -> None:
    assert PRUEFER.is_valid(lies(GUT))
    assert not PRUEFER.is_valid(lies(GUT.replace(alt, neu, 1)))


def test_numbers_and_booleans_of_json_are_taken() -> None:
    roh = '{"fall": "x", "stichtag": "2024-01-01", "personen": {"a": {"geboren": "1985", "identitaet_geklaert": true}}}'
    assert PRUEFER.is_valid(lies(roh))
