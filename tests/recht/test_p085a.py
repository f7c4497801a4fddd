"""Paternity acknowledged for the sake of residence: the old examination, the new consent, and which of them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.recht.familienfall import status, weg

JA, NEIN, OFFEN = "erfuellt", "nicht_erfuellt", "offen"
ALT = {"kindschaft.anerkennung_wird_geprueft": "ja", "kindschaft.anerkennung_in_pruefung_seit": "2026-07-28"}
NEU = {"kindschaft.anerkennung_wird_geprueft": "ja", "kindschaft.anerkennung_in_pruefung_seit": "2026-07-29"}
TAG = {"stichtag": "2026-09-01"}
VERMUTET = {"kindschaft.missbrauch_vermutet": "ja"}


def ergebnis(kennung: str, aenderung: dict[str, Any], stichtag: str = "2026-09-01") -> str:
    return str(weg(kennung, aenderung, stichtag=stichtag).befund.ergebnis)


def test_examinations_begun_before_29_july_2026_end_under_the_old_law() -> None:
    assert ergebnis("AufenthG.85a.alt", ALT) == "anspruch"
    assert ergebnis("AufenthG.85a.alt", NEU) == "nicht_anwendbar"
    assert ergebnis("AufenthG.85b.3", NEU) == "anspruch"
    assert ergebnis("AufenthG.85b.3", ALT) == "nicht_anwendbar"


@pytest.mark.parametrize(("kennung", "stichtag"), [("AufenthG.85a.alt", "2017-07-28"), ("AufenthG.85b.3", "2026-07-28")])
def test_each_procedure_has_its_first_day(kennung: str, stichtag: str) -> None:
    with pytest.raises(StopIteration):
        ergebnis(kennung, ALT, stichtag)


def test_without_an_examination_there_is_nothing_to_say() -> None:
    with pytest.raises(StopIteration):
        ergebnis("AufenthG.85b.3", {})


@pytest.mark.parametrize(
    ("aenderung", "erwartet"),
    [
        ({}, NEIN),
        ({"kindschaft.missbrauch_festgestellt": "ja"}, JA),
        (VERMUTET, OFFEN),
        (VERMUTET | {"kindschaft.missbrauch_widerlegt": "nein"}, JA),
        (VERMUTET | {"kindschaft.missbrauch_widerlegt": "ja"}, NEIN),
        (VERMUTET | {"kindschaft.missbrauch_widerlegt": "nein", "kindschaft.leiblicher_vater": "ja"}, NEIN),
        (VERMUTET | {"kindschaft.missbrauch_widerlegt": "nein", "kindschaft.zustimmung_entbehrlich": "ja"}, NEIN),
        (VERMUTET | {"kindschaft.missbrauch_vermutet": "unbekannt"}, OFFEN),
    ],
)
def test_abuse_is_for_the_authority_to_establish_and_can_be_rebutted(aenderung: dict[str, Any], erwartet: str) -> None:
    assert status("AufenthG.85b.3", "AufenthG.85b.missbrauch", NEU | aenderung, **TAG) == erwartet


@pytest.mark.parametrize(
    ("stichtag", "mehr", "erwartet"),
    [
        ("2026-11-29", {}, JA),
        ("2026-11-30", {}, NEIN),
        ("2026-11-30", {"kindschaft.pruefung_gehemmt": "ja"}, JA),
    ],
)
def test_consent_counts_as_given_after_four_months(stichtag: str, mehr: dict[str, Any], erwartet: str) -> None:
    vermutet = NEU | VERMUTET | {"kindschaft.missbrauch_widerlegt": "nein"} | mehr
    assert status("AufenthG.85b.3", "AufenthG.85b.missbrauch", vermutet, stichtag=stichtag) == erwartet


@pytest.mark.parametrize(
    ("aenderung", "erwartet"),
    [({}, NEIN), (VERMUTET, JA), (VERMUTET | {"kindschaft.leiblicher_vater": "ja"}, NEIN)],
)
def test_the_old_presumption_spares_the_natural_father(aenderung: dict[str, Any], erwartet: str) -> None:
    assert status("AufenthG.85a.alt", "AufenthG.85a.alt.missbrauch", ALT | aenderung, **TAG) == erwartet
