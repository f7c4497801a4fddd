"""§§ 33, 34, 35, 37 AufenthG: the child born here, the permit that goes on, the settlement permit, the return."""

from __future__ import annotations

from typing import Any

import pytest

from tests.recht.familienfall import status, titel, weg

JA, NEIN, OFFEN, ENTFAELLT = "erfuellt", "nicht_erfuellt", "offen", "entfaellt"
HIER = {"kind.im_bundesgebiet_geboren": "ja", "kind.geboren": "2020-05-05", "kind.im_bundesgebiet": "ja"}


@pytest.mark.parametrize(
    ("merkmal", "aenderung", "erwartet"),
    [
        ("s2.titel_bei_geburt", {}, JA),
        ("s2.titel_bei_geburt", {"vater.titel": titel("§ 9 AufenthG", "2020-05-06")}, NEIN),
        ("s2.titel_bei_geburt", {"kindschaft.sorge": "gemeinsam"}, NEIN),
        ("s2.titel_bei_geburt", {"kindschaft.sorge": "gemeinsam", "mutter.titel": titel("§ 30 AufenthG")}, JA),
        ("s2.titel_bei_geburt", {"kindschaft.sorge": None}, OFFEN),
    ],
)
def test_ex_officio_where_the_parents_held_titles_at_birth(merkmal: str, aenderung: dict[str, Any], erwartet: str) -> None:
    assert status("AufenthG.33.s2", f"AufenthG.33.{merkmal}", HIER | aenderung) == erwartet


def test_at_discretion_where_one_parent_held_a_title_at_birth() -> None:
    einer = HIER | {"kindschaft.sorge": "gemeinsam"}
    assert weg("AufenthG.33.s1", einer).befund.ergebnis.value == "ermessen"
    assert weg("AufenthG.33.s2", einer).befund.ergebnis.value == "nicht_erfuellt"
    spaet = titel("§ 9 AufenthG", "2023-01-01")
    assert weg("AufenthG.33.s1", HIER | {"vater.titel": spaet}).befund.ergebnis.value == "nicht_erfuellt"
    beantragt = [spaet[0] | {"beantragt": "2020-05-04"}]
    assert weg("AufenthG.33.s1", HIER | {"vater.titel": beantragt}).befund.ergebnis.value == "ermessen"
    danach = [spaet[0] | {"beantragt": "2020-05-05"}]
    assert weg("AufenthG.33.s1", HIER | {"vater.titel": danach}).befund.ergebnis.value == "nicht_erfuellt"
    assert weg("AufenthG.33.s2", HIER).befund.ergebnis.value == "anspruch"
    assert status("AufenthG.33.s1", "AufenthG.33.s1.titel", HIER | {"vater.titel": [], "mutter.titel": []}) == NEIN


@pytest.mark.parametrize("name", ["AufenthG.33.s1", "AufenthG.33.s2"])
def test_no_permit_where_no_reunification_is_granted(name: str) -> None:
    ausgeschlossen = HIER | {"vater.titel": titel("§ 25 Abs. 5 AufenthG", "2018-01-01")}
    assert status(name, "AufenthG.29.3.s3", ausgeschlossen) == JA
    assert weg(name, ausgeschlossen).befund.ergebnis.value not in ("anspruch", "ermessen")


def test_until_2007_only_the_mother_counted() -> None:
    alt = {"stichtag": "2007-08-27"}
    aenderung = {
        "kind.im_bundesgebiet_geboren": "ja",
        "kind.geboren": "2007-01-01",
        "vater.titel": titel("§ 9 AufenthG", "2005-01-01"),
    }
    assert status("AufenthG.33.2005", "AufenthG.33.2005.mutter", aenderung | {"kindschaft.mutter": "nein"}, **alt) == NEIN
    assert status("AufenthG.33.2005", "AufenthG.33.2005.mutter", aenderung | {"kindschaft.mutter": "ja"}, **alt) == JA
    with pytest.raises(StopIteration):
        weg("AufenthG.33.2005", aenderung, stichtag="2007-08-28")


def test_a_visa_at_birth_makes_the_stay_lawful() -> None:
    visum = HIER | {"vater.titel": titel("nationales Visum", "2020-03-01", "2020-08-31")}
    assert status("AufenthG.33.s3", "AufenthG.33.s3.visum_bei_geburt", visum) == JA


KIND = {"kind.titel": titel("§ 32 AufenthG", "2018-06-10"), "kind.im_bundesgebiet": "ja", "kindschaft.lebt_zusammen": "ja"}


@pytest.mark.parametrize(
    ("merkmal", "aenderung", "erwartet"),
    [
        ("AufenthG.34.1.ableitung", {}, JA),
        ("AufenthG.34.1.ableitung", {"vater.titel": []}, NEIN),
        ("AufenthG.34.1.ableitung", {"kindschaft.lebt_zusammen": "nein"}, NEIN),
        ("AufenthG.34.1.ableitung", {"kindschaft.lebt_zusammen": None}, OFFEN),
        ("AufenthG.34.1.ableitung", {"kindschaft.sorge": "keine"}, NEIN),
        ("AufenthG.34.1.ableitung", {"kindschaft.sorge": "gemeinsam"}, JA),
        (
            "AufenthG.34.1.ableitung",
            {
                "vater.titel": [],
                "kind.geboren": "2008-01-01",
                "kind.rechtmaessige_jahre_als_minderjaehriger": "8",
                "kind.schuljahre_im_bundesgebiet": "6",
                "kind.lebensunterhalt_gesichert": "ja",
            },
            JA,
        ),
        ("AufenthG.5.1.nr1", {"kind.lebensunterhalt_gesichert": "nein"}, ENTFAELLT),
        ("AufenthG.29.1.nr2", {"kind.ausreichender_wohnraum": "nein"}, ENTFAELLT),
    ],
)
def test_the_permit_of_the_child_goes_on_with_a_parent(merkmal: str, aenderung: dict[str, Any], erwartet: str) -> None:
    assert status("AufenthG.34.1", merkmal, KIND | aenderung) == erwartet


@pytest.mark.parametrize(
    ("geboren", "bis", "erwartet"),
    [("2006-06-17", None, JA), ("2006-06-17", "2024-06-16", NEIN), ("2006-06-16", "2024-06-16", JA)],
)
def test_with_majority_the_permit_becomes_a_right_of_its_own(geboren: str, bis: str | None, erwartet: str) -> None:
    danach = titel("§ 34 AufenthG", "2024-06-17") if bis is not None and erwartet == JA else []
    aenderung = KIND | {"kind.geboren": geboren, "kind.titel": [*titel("§ 32 AufenthG", "2018-06-10", bis), *danach]}
    if erwartet == NEIN:
        with pytest.raises(StopIteration):
            weg("AufenthG.34.2", aenderung)
    else:
        assert status("AufenthG.34.2", "AufenthG.34.2.s1", aenderung) == erwartet


SCHUELERIN = {"kind.geboren": "2007-06-20", "kind.titel": titel("§ 32 AufenthG", "2017-06-10"), "kind.verurteilungen": []}
HEUTE = {"stichtag": "2024-03-11"}
URTEIL = {"vorsaetzlich": "ja", "rechtskraeftig": "2022-03-01", "strafart": "jugendstrafe", "monate": "6"}


@pytest.mark.parametrize(
    ("merkmal", "aenderung", "erwartet"),
    [
        ("35.1.s1.fuenf_jahre", {"kind.titel": titel("§ 32 AufenthG", "2018-06-20")}, JA),
        ("35.1.s1.fuenf_jahre", {"kind.titel": titel("§ 32 AufenthG", "2018-06-21")}, NEIN),
        (
            "35.1.s1.fuenf_jahre",
            {"kind.titel": [*titel("nationales Visum", "2018-05-01", "2018-07-01"), *titel("§ 32 AufenthG", "2018-07-02")]},
            JA,
        ),
        (
            "35.1.s1.fuenf_jahre",
            {"kind.titel": [*titel("§ 32 AufenthG", "2015-05-01", "2018-07-01"), *titel("§ 34 AufenthG", "2018-09-02")]},
            NEIN,
        ),
        ("35.3.s1.nr1", {"kind.ausweisungsinteresse": "ja"}, JA),
        ("35.3.s1.nr1", {}, NEIN),
        ("35.3.s1.nr2", {"kind.verurteilungen": [URTEIL]}, JA),
        ("35.3.s1.nr2", {"kind.verurteilungen": [{**URTEIL, "monate": "5"}]}, NEIN),
        ("35.3.s1.nr2", {"kind.verurteilungen": [{**URTEIL, "vorsaetzlich": "nein"}]}, NEIN),
        ("35.3.s1.nr2", {"kind.verurteilungen": [{**URTEIL, "rechtskraeftig": "2021-03-10"}]}, NEIN),
        ("35.3.s1.nr2", {"kind.verurteilungen": [{**URTEIL, "strafart": "freiheitsstrafe", "monate": "3"}]}, JA),
        ("35.3.s1.nr2", {"kind.verurteilungen": [{**URTEIL, "strafart": "geldstrafe", "tagessaetze": "89"}]}, NEIN),
        ("35.3.s1.nr2", {"kind.verurteilungen": [{**URTEIL, "strafart": "geldstrafe", "tagessaetze": "90"}]}, JA),
        ("35.3.s1.nr3", {"kind.lebensunterhalt_gesichert": "nein", "kind.ausbildungen": []}, JA),
        ("35.3.s1.nr3", {"kind.lebensunterhalt_gesichert": "nein", "kind.ausbildungen": [{"anerkannter_abschluss": "ja"}]}, NEIN),
        ("35.3.s1.nr3", {"kind.lebensunterhalt_gesichert": "nein", "kind.ausbildungen": [], "kind.schwerbehindert": "ja"}, NEIN),
        ("35.3.s1.nr3", {"kind.lebensunterhalt_gesichert": "ja"}, NEIN),
        ("35.2", {"kind.schulzeit_im_ausland": "ja"}, JA),
        ("35.2", {}, NEIN),
    ],
)
def test_the_settlement_permit_of_the_child(merkmal: str, aenderung: dict[str, Any], erwartet: str) -> None:
    assert status("AufenthG.35.1.s1", f"AufenthG.{merkmal}", SCHUELERIN | aenderung, **HEUTE) == erwartet


def test_the_grounds_of_abs_3_turn_the_claim_into_discretion() -> None:
    voll = SCHUELERIN | {
        "kind.identitaet_geklaert": "ja",
        "kind.staatsangehoerigkeit_geklaert": "ja",
        "kind.paesse": [{"gueltig_bis": "2030-01-01"}],
        "kind.lebensunterhalt_gesichert": "ja",
    }
    assert weg("AufenthG.35.1.s1", voll, **HEUTE).befund.ergebnis.value == "anspruch"
    assert weg("AufenthG.35.1.s1", voll | {"kind.ausweisungsinteresse": "ja"}, **HEUTE).befund.ergebnis.value == "ermessen"
    arm = voll | {"kind.lebensunterhalt_gesichert": "nein", "kind.ausbildungen": []}
    assert weg("AufenthG.35.1.s1", arm, **HEUTE).befund.ergebnis.value == "ermessen"


@pytest.mark.parametrize(
    ("merkmal", "aenderung", "erwartet"),
    [
        ("35.1.s2.nr1", {}, JA),
        ("35.1.s2.nr1", {"kind.titel": titel("§ 32 AufenthG", "2019-03-12")}, NEIN),
        ("35.1.s2.nr2", {"kind.sprachnachweise": [{"niveau": "B1"}]}, JA),
        ("35.1.s2.nr2", {"kind.sprachnachweise": [{"niveau": "A2"}]}, NEIN),
        ("35.1.s2.nr2", {"kind.sprachnachweise": [], "kind.sprachnachweis_unmoeglich": "ja"}, ENTFAELLT),
        ("35.1.s2.nr3", {"kind.lebensunterhalt_gesichert": "nein", "kind.ausbildungen": []}, NEIN),
        ("35.1.s2.nr3", {"kind.lebensunterhalt_gesichert": "nein", "kind.ausbildungen": [{"anerkannter_abschluss": "ja"}]}, JA),
    ],
)
def test_the_settlement_permit_of_the_child_that_came_of_age(merkmal: str, aenderung: dict[str, Any], erwartet: str) -> None:
    erwachsen = {"kind.geboren": "2005-01-01", "kind.titel": titel("§ 32 AufenthG", "2019-03-11")}
    assert status("AufenthG.35.1.s2", f"AufenthG.{merkmal}", erwachsen | aenderung, **HEUTE) == erwartet


RUECKKEHR = {
    "kind.geboren": "2004-01-01",
    "kind.rechtmaessige_jahre_als_minderjaehriger": "8",
    "kind.schuljahre_im_bundesgebiet": "6",
    "kind.ausgereist": "2020-01-01",
    "kind.lebensunterhalt_gesichert": "ja",
}


@pytest.mark.parametrize(
    ("merkmal", "aenderung", "erwartet"),
    [
        ("37.1.nr1", {}, JA),
        ("37.1.nr1", {"kind.schuljahre_im_bundesgebiet": "5"}, NEIN),
        ("37.1.nr1", {"kind.schuljahre_im_bundesgebiet": None}, OFFEN),
        ("37.1.nr3", {}, JA),
        ("37.1.nr3", {"kind.geboren": "2003-01-10"}, NEIN),
        ("37.1.nr3", {"kind.ausgereist": "2019-01-09"}, NEIN),
        ("37.3", {"kind.ausweisungsinteresse": "ja"}, JA),
    ],
)
def test_the_right_of_return(merkmal: str, aenderung: dict[str, Any], erwartet: str) -> None:
    assert status("AufenthG.37.1", f"AufenthG.{merkmal}", RUECKKEHR | aenderung) == erwartet
