"""Is the child German already? Birth, parentage, adoption; relatives as guardians."""

from __future__ import annotations

from typing import Any

import pytest

from nachzug.fall.lesen import lies_fall
from nachzug.pruefung.pruefen import pruefe
from tests.recht.familienfall import status, titel, weg

JA, NEIN, OFFEN = "erfuellt", "nicht_erfuellt", "offen"
DEUTSCH = {"vater.staatsangehoerigkeiten": ["deutsch"], "vater.titel": None}
ANERKANNT = {"kindschaft.vaterschaft_wirksam": "ja", "kindschaft.vaterschaft_erklaert": "2012-07-01"}


@pytest.mark.parametrize(
    ("merkmal", "aenderung", "erwartet"),
    [
        ("elternteil", {}, JA),
        ("elternteil", {"vater.deutsch_seit": "2012-06-01"}, JA),
        ("elternteil", {"vater.deutsch_seit": "2012-06-02"}, NEIN),
        ("abstammung", {"kindschaft.mutter": "ja"}, JA),
        ("abstammung", {"kindschaft.eltern_bei_geburt_verheiratet": "ja"}, JA),
        ("vaterschaft", ANERKANNT, JA),
        ("vaterschaft", ANERKANNT | {"kind.geboren": "1993-06-30", "kindschaft.vaterschaft_erklaert": "1994-01-01"}, NEIN),
        ("vaterschaft", ANERKANNT | {"kind.geboren": "1993-07-01", "kindschaft.vaterschaft_erklaert": "1994-01-01"}, JA),
        ("vaterschaft", ANERKANNT | {"kind.geboren": "1994-01-01", "kindschaft.vaterschaft_erklaert": "2017-01-01"}, NEIN),
        ("vaterschaft", ANERKANNT | {"kindschaft.vaterschaft_wirksam": "nein"}, NEIN),
        ("vaterschaft", {"kindschaft.vaterschaft_wirksam": None}, OFFEN),
    ],
)
def test_nationality_by_birth(merkmal: str, aenderung: dict[str, Any], erwartet: str) -> None:
    assert status("StAG.4.1", f"StAG.4.1.{merkmal}", DEUTSCH | aenderung) == erwartet


@pytest.mark.parametrize(
    ("aenderung", "erwartet"),
    [
        ({}, JA),
        (
            {
                "vater.geboren": "2000-01-01",
                "vater.im_bundesgebiet_geboren": "nein",
                "vater.gewoehnlicher_aufenthalt_im_bundesgebiet": "nein",
                "kindschaft.geburtsanzeige_im_ersten_jahr": "nein",
                "kind.im_bundesgebiet_geboren": "nein",
                "kind.geboren": "2022-01-01",
            },
            NEIN,
        ),
        (
            {
                "vater.geboren": "1999-12-31",
                "vater.im_bundesgebiet_geboren": "nein",
                "vater.gewoehnlicher_aufenthalt_im_bundesgebiet": "nein",
                "kindschaft.geburtsanzeige_im_ersten_jahr": "nein",
                "kind.im_bundesgebiet_geboren": "nein",
                "kind.geboren": "2022-01-01",
            },
            JA,
        ),
        (
            {
                "vater.geboren": "2000-01-01",
                "vater.im_bundesgebiet_geboren": "nein",
                "vater.gewoehnlicher_aufenthalt_im_bundesgebiet": "nein",
                "kindschaft.geburtsanzeige_im_ersten_jahr": "ja",
                "kind.im_bundesgebiet_geboren": "nein",
                "kind.geboren": "2022-01-01",
            },
            JA,
        ),
    ],
)
def test_the_second_generation_abroad(aenderung: dict[str, Any], erwartet: str) -> None:
    assert status("StAG.4.1", "StAG.4.4", DEUTSCH | aenderung) == erwartet


@pytest.mark.parametrize(
    ("geboren", "seit", "erwartet"),
    [
        ("2024-06-26", "2016-06-26", JA),
        ("2024-06-26", "2016-06-27", NEIN),
        ("2024-06-27", "2019-06-27", JA),
        ("2024-06-27", "2019-06-28", NEIN),
    ],
)
def test_eight_years_until_26_june_2024_and_five_since(geboren: str, seit: str, erwartet: str) -> None:
    aenderung = {
        "kind.im_bundesgebiet_geboren": "ja",
        "kind.geboren": geboren,
        "antrag.gestellt": None,
        "vater.rechtmaessiger_aufenthalt_seit": seit,
        "vater.titel": titel("§ 9 AufenthG", "2023-01-01"),
    }
    assert status("StAG.4.3", "StAG.4.3.aufenthalt", aenderung, stichtag="2024-08-01") == erwartet


def test_an_unlimited_right_is_needed_and_the_year_2000() -> None:
    aenderung = {"kind.im_bundesgebiet_geboren": "ja", "vater.rechtmaessiger_aufenthalt_seit": "2000-01-01"}
    assert status("StAG.4.3", "StAG.4.3.aufenthalt", aenderung | {"vater.titel": titel("§ 30 AufenthG", "2000-01-01")}) == NEIN
    alt = aenderung | {"kind.geboren": "1999-12-31", "antrag.gestellt": "2010-01-01"}
    assert status("StAG.4.3", "StAG.4.3.geburt", alt) == NEIN


def test_a_german_child_is_said_to_need_no_title_first() -> None:
    import json

    from tests.recht.familienfall import familie

    fall = familie(DEUTSCH | {"kindschaft.mutter": "ja"}, wer="kind", zu="vater", stichtag="2024-06-17", rechtsstand=None)
    pruefung = pruefe(lies_fall(json.dumps(fall), "x"))
    assert pruefung.wege[0].befund.weg.id == "StAG.4.1"
    assert pruefung.ausserhalb("kind")


ADOPTION = DEUTSCH | {"kindschaft.art": "adoption", "kindschaft.adoptionsantrag": "2020-01-01", "kindschaft.seit": "2021-01-01"}
GEPRUEFT = {
    "kindschaft.adoption_kindeswohl_geprueft": "ja",
    "kindschaft.adoption_eignung_begutachtet": "ja",
    "kindschaft.adoption_beduerfnis": "ja",
    "kindschaft.adoption_haue": "nein",
    "kindschaft.adoption_anerkannt": "nein",
}


@pytest.mark.parametrize(
    ("merkmal", "aenderung", "rechtsstand", "erwartet"),
    [
        ("Adoption.wirksam", {"kindschaft.adoption_haue": "ja"}, "2024-06-17", JA),
        ("Adoption.wirksam", {"kindschaft.adoption_anerkannt": "ja"}, "2024-06-17", JA),
        ("Adoption.wirksam", GEPRUEFT, "2024-06-17", NEIN),
        ("Adoption.wirksam", GEPRUEFT, "2021-03-31", JA),
        ("Adoption.wirksam", GEPRUEFT | {"kindschaft.adoption_eignung_begutachtet": "nein"}, "2021-03-31", NEIN),
        ("Adoption.wirksam", {}, "2024-06-17", OFFEN),
        ("Adoption.stark", {}, "2024-06-17", JA),
        ("Adoption.stark", {"kindschaft.adoption_stark": "nein"}, "2024-06-17", NEIN),
        ("StAG.6.alter", {}, "2024-06-17", JA),
        ("StAG.6.alter", {"kindschaft.adoptionsantrag": "2030-06-01", "kind.geboren": "2002-01-01"}, "2024-06-17", NEIN),
    ],
)
def test_adoption(merkmal: str, aenderung: dict[str, Any], rechtsstand: str, erwartet: str) -> None:
    assert status("StAG.6", merkmal, ADOPTION | aenderung, rechtsstand=rechtsstand) == erwartet


def test_care_before_adoption_needs_a_proposal_to_adopt() -> None:
    pflege = {"kindschaft.adoptionspflege": "ja", "kindschaft.adoptionsvermittlungsvorschlag": "ja"}
    assert weg("AdUebAG.6", pflege).befund.ergebnis.value == "anspruch"
    nur_pflege = pflege | {"kindschaft.adoptionsvermittlungsvorschlag": "nein"}
    assert weg("AdUebAG.6", nur_pflege).befund.ergebnis.value == "nicht_erfuellt"


@pytest.mark.parametrize(
    ("aenderung", "ergebnis"),
    [
        ({"gemeinschaft.enge_bindung": "ja"}, "soll"),
        ({"gemeinschaft.enge_bindung": "nein"}, "nicht_erfuellt"),
        ({}, "offen"),
        ({"gemeinschaft.enge_bindung": "ja", "gemeinschaft.kindeswohl_bei_dritten": "ja"}, "ausgeschlossen"),
    ],
)
def test_a_grandmother_as_guardian(aenderung: dict[str, Any], ergebnis: str) -> None:
    oma = {
        "kind.vormund_zu_bestellen": "ja",
        "oma.im_bundesgebiet": "ja",
        "weitere_kindschaften": [{"kind": "mutter", "elternteil": "oma"}],
    }
    assert weg("BGB.1779", oma | aenderung, wer="oma", zu="kind").befund.ergebnis.value == ergebnis
