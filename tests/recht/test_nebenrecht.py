"""Beside the ways: residence obligation (§ 12a), lapse of a title (§ 51), effect of an application (§ 81), no suspension (§ 84)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.recht.familienfall import befund, status, titel

JA, NEIN, OFFEN = "erfuellt", "nicht_erfuellt", "offen"
WEG = "AufenthG.32.1"
FLUECHTLING = {
    "vater.titel": titel("§ 25 Abs. 2 Satz 1 Alt. 1 AufenthG", "2022-06-20", "2030-01-01"),
    "vater.schutz_art": "fluechtling",
    "vater.schutz_bescheid": "2022-06-17",
}


def urteil(merkmal: str, aenderung: dict[str, Any], stichtag: str = "2024-06-17") -> str:
    return status(WEG if stichtag >= "2013-09-06" else "AufenthG.32.4", merkmal, aenderung, stichtag=stichtag)


# § 12a: three years from the decision of 17 June 2022 end with 17 June 2025 (§§ 187 Abs. 1, 188 Abs. 2 BGB).


@pytest.mark.parametrize(
    ("aenderung", "stichtag", "erwartet"),
    [
        ({}, "2024-06-17", JA),
        ({}, "2025-06-17", JA),
        ({}, "2025-06-18", NEIN),
        ({"vater.wohnsitzpflicht_arbeit_oder_ausbildung": "ja"}, "2024-06-17", NEIN),
        ({"vater.wohnsitzpflicht_kurs": "ja"}, "2024-06-17", NEIN),
        ({"vater.wohnsitzpflicht_kurs": "unbekannt"}, "2024-06-17", OFFEN),
        ({"vater.wohnsitzpflicht_aufgehoben": "ja"}, "2024-06-17", NEIN),
        ({"kind.wohnsitzpflicht_aufgehoben": "ja"}, "2024-06-17", NEIN),
        ({"vater.schutz_bescheid": "unbekannt"}, "2024-06-17", OFFEN),
        ({"vater.titel": titel("§ 9 AufenthG")}, "2024-06-17", NEIN),
    ],
)
def test_who_joins_a_refugee_is_bound_for_the_rest_of_three_years(
    aenderung: dict[str, Any], stichtag: str, erwartet: str
) -> None:
    assert urteil("AufenthG.12a.6", FLUECHTLING | aenderung, stichtag) == erwartet


@pytest.mark.parametrize(("bescheid", "erwartet"), [("2015-12-31", NEIN), ("2016-01-01", JA)])
def test_recognitions_before_2016_are_free(bescheid: str, erwartet: str) -> None:
    frueh = FLUECHTLING | {
        "vater.schutz_bescheid": bescheid,
        "vater.titel": titel("§ 25 Abs. 2 Satz 1 Alt. 1 AufenthG", "2016-01-05", "2030-01-01"),
    }
    assert urteil("AufenthG.12a.6", frueh, "2017-06-17") == erwartet


def test_the_obligation_begins_on_6_august_2016() -> None:
    frueh = FLUECHTLING | {
        "vater.schutz_bescheid": "2016-03-01",
        "vater.titel": titel("§ 25 Abs. 2 Satz 1 Alt. 1 AufenthG", "2016-03-05", "2030-01-01"),
    }
    with pytest.raises(KeyError):
        befund(WEG, "AufenthG.12a.6", frueh, stichtag="2016-08-05")
    assert urteil("AufenthG.12a.6", frueh, "2016-08-06") == JA


@pytest.mark.parametrize(("stichtag", "erwartet"), [("2022-05-31", JA), ("2022-06-01", NEIN)])
def test_a_course_frees_since_june_2022(stichtag: str, erwartet: str) -> None:
    frueh = FLUECHTLING | {
        "vater.schutz_bescheid": "2021-01-10",
        "vater.titel": titel("§ 25 Abs. 2 Satz 1 Alt. 1 AufenthG", "2021-02-01", "2030-01-01"),
        "vater.wohnsitzpflicht_kurs": "ja",
    }
    assert urteil("AufenthG.12a.6", frueh, stichtag) == erwartet


@pytest.mark.parametrize(
    ("grundlage", "stichtag", "erwartet"),
    [
        ("§ 22 AufenthG", "2022-05-31", JA),
        ("§ 24 AufenthG", "2022-05-31", NEIN),
        ("§ 24 AufenthG", "2022-06-01", JA),
        ("§ 25 Abs. 5 AufenthG", "2022-06-01", NEIN),
        ("§ 22 AufenthG", "2025-04-01", JA),
        ("§ 22 AufenthG", "2025-04-02", NEIN),
    ],
)
def test_first_permits_of_admission_bind_for_three_years(grundlage: str, stichtag: str, erwartet: str) -> None:
    assert urteil("AufenthG.12a.6", {"vater.titel": titel(grundlage, "2022-04-01", "2030-01-01")}, stichtag) == erwartet


def test_a_later_permit_of_the_same_kind_is_not_the_first() -> None:
    zwei = titel("§ 22 AufenthG", "2020-01-01", "2023-12-31") + titel("§ 22 AufenthG", "2024-01-01", "2030-01-01")
    assert urteil("AufenthG.12a.6", {"vater.titel": zwei}) == NEIN


# § 51: six months from 15 January end with 15 July.

FORT = {"vater.titel": titel("§ 9 AufenthG"), "vater.ausgereist": "2024-01-15", "vater.im_bundesgebiet": "nein"}
BLAU = {"vater.titel": titel("§ 18g AufenthG", "2023-11-18", "2027-01-01")}
ERLOSCHEN = "AufenthG.51.1.nr6_7.stammberechtigter"


@pytest.mark.parametrize(
    ("aenderung", "stichtag", "erwartet"),
    [
        ({}, "2024-07-15", NEIN),
        ({}, "2024-07-16", JA),
        ({"vater.ausgereist": None}, "2024-07-16", NEIN),
        ({"vater.ausgereist": "unbekannt"}, "2024-07-16", OFFEN),
        ({"vater.im_bundesgebiet": "ja"}, "2024-07-16", OFFEN),
        ({"vater.im_bundesgebiet": "ja", "vater.wieder_eingereist": "2024-07-15"}, "2024-09-01", NEIN),
        ({"vater.im_bundesgebiet": "ja", "vater.wieder_eingereist": "2024-07-16"}, "2024-09-01", JA),
        ({"vater.wiedereinreisefrist": "2024-12-31"}, "2024-12-31", NEIN),
        ({"vater.wiedereinreisefrist": "2024-12-31"}, "2025-01-01", JA),
        ({"vater.dauerhaft_ausgereist": "ja"}, "2024-02-01", JA),
        ({"vater.ausreise_unschaedlich": "ja"}, "2024-09-01", NEIN),
        (BLAU, "2025-01-15", NEIN),
        (BLAU, "2025-01-16", JA),
        ({"vater.titel": titel("Daueraufenthalt-EU")}, "2024-09-01", NEIN),
        ({"vater.titel": titel("Nationales Visum", "2023-12-01", "2025-01-01")}, "2024-09-01", NEIN),
        ({"vater.titel": titel("§ 9 AufenthG", "2024-03-01")}, "2024-09-01", NEIN),
    ],
)
def test_a_title_lapses_when_its_holder_does_not_return_in_time(aenderung: dict[str, Any], stichtag: str, erwartet: str) -> None:
    assert urteil(ERLOSCHEN, FORT | aenderung, stichtag) == erwartet


GEFESTIGT = FORT | {
    "vater.rechtmaessiger_aufenthalt_seit": "2009-01-15",
    "vater.lebensunterhalt_gesichert": "ja",
    "vater.ausweisungsinteresse": "nein",
}


@pytest.mark.parametrize(
    ("aenderung", "erwartet"),
    [
        ({}, NEIN),
        ({"vater.rechtmaessiger_aufenthalt_seit": "2009-01-16"}, JA),
        ({"vater.lebensunterhalt_gesichert": "nein"}, JA),
        ({"vater.ausweisungsinteresse": "ja", "vater.ausweisungsinteresse_p51": "nein"}, NEIN),
        ({"vater.ausweisungsinteresse": "ja", "vater.ausweisungsinteresse_p51": "ja"}, JA),
        ({"vater.titel": titel("§ 18a AufenthG", "2015-01-01", "2030-01-01")}, JA),
    ],
)
def test_settlement_after_fifteen_years_survives_an_absence(aenderung: dict[str, Any], erwartet: str) -> None:
    assert urteil(ERLOSCHEN, GEFESTIGT | aenderung, "2024-09-01") == erwartet


@pytest.mark.parametrize(
    ("geboren", "stichtag", "erwartet"),
    [("1964-01-15", "2025-01-15", NEIN), ("1964-01-15", "2025-01-16", JA), ("1964-01-17", "2025-01-15", JA)],
)
def test_at_sixty_settled_people_have_twelve_months(geboren: str, stichtag: str, erwartet: str) -> None:
    alt = GEFESTIGT | {"vater.geboren": geboren, "vater.lebensunterhalt_gesichert": "nein"}
    assert urteil(ERLOSCHEN, alt, stichtag) == erwartet


@pytest.mark.parametrize(("stichtag", "erwartet"), [("2012-07-31", JA), ("2012-08-01", NEIN)])
def test_the_blue_card_has_twelve_months_since_august_2012(stichtag: str, erwartet: str) -> None:
    blau = {
        "vater.titel": titel("§ 18g AufenthG", "2011-01-01", "2014-01-01"),
        "vater.ausgereist": "2012-01-15",
        "vater.im_bundesgebiet": "nein",
    }
    assert urteil(ERLOSCHEN, blau, stichtag) == erwartet


@pytest.mark.parametrize(("reiseausweis", "erwartet"), [("ja", NEIN), ("nein", JA), (None, OFFEN)])
def test_a_refugee_travel_document_keeps_the_title(reiseausweis: str | None, erwartet: str) -> None:
    fort = FLUECHTLING | {
        "vater.ausgereist": "2024-01-15",
        "vater.im_bundesgebiet": "nein",
        "vater.reiseausweis_fluechtlinge": reiseausweis,
    }
    assert urteil(ERLOSCHEN, fort, "2024-09-01") == erwartet


@pytest.mark.parametrize(
    ("aenderung", "stichtag", "erwartet"),
    [
        ({}, "2025-01-15", NEIN),
        ({}, "2025-01-16", JA),
        ({"vater.ausserhalb_der_union": "nein"}, "2025-01-16", NEIN),
        ({"vater.ausserhalb_der_union": "nein"}, "2030-01-15", NEIN),
        ({"vater.ausserhalb_der_union": "nein"}, "2030-01-16", JA),
        ({"vater.titel": titel("§ 9a AufenthG", vorheriger="§ 18g AufenthG")}, "2026-01-15", NEIN),
        ({"vater.titel": titel("§ 9a AufenthG", vorheriger="§ 18g AufenthG")}, "2026-01-16", JA),
    ],
)
def test_long_term_residence_lapses_by_its_own_periods(aenderung: dict[str, Any], stichtag: str, erwartet: str) -> None:
    fort = FORT | {"vater.titel": titel("§ 9a AufenthG"), "vater.ausserhalb_der_union": "ja"}
    assert urteil("AufenthG.51.9.stammberechtigter", fort | aenderung, stichtag) == erwartet


@pytest.mark.parametrize(
    ("grundlage", "asylantrag", "erwartet"),
    [
        ("§ 25 Abs. 5 AufenthG", "2023-01-01", JA),
        ("§ 25 Abs. 5 AufenthG", "2021-01-01", NEIN),
        ("§ 23 Abs. 1 AufenthG", "2023-01-01", JA),
        ("§ 30 AufenthG", "2023-01-01", NEIN),
        ("§ 25 Abs. 5 AufenthG", "unbekannt", OFFEN),
    ],
)
def test_an_asylum_application_ends_certain_titles(grundlage: str, asylantrag: str, erwartet: str) -> None:
    fall = {"vater.titel": titel(grundlage, "2022-01-01", "2027-01-01"), "vater.asylantrag": asylantrag}
    assert urteil("AufenthG.51.1.nr8.stammberechtigter", fall) == erwartet


def test_the_applicant_can_lose_a_title_too_and_the_blue_card_family_has_twelve_months() -> None:
    kind = {
        "kind.titel": titel("§ 32 AufenthG", "2022-01-01", "2027-01-01"),
        "kind.ausgereist": "2024-01-15",
        "kind.im_bundesgebiet": "nein",
    }
    merkmal = "AufenthG.51.1.nr6_7.antragsteller"
    assert urteil(merkmal, kind, "2024-07-16") == JA
    assert urteil(merkmal, kind | BLAU, "2025-01-15") == NEIN
    assert urteil(merkmal, kind | BLAU, "2025-01-16") == JA


# §§ 81, 84: the application is of 10 January 2024.

HIER = {"kind.im_bundesgebiet": "ja"}


@pytest.mark.parametrize(
    ("aenderung", "fort", "erlaubt", "eilantrag"),
    [
        ({"kind.titel": titel("§ 32 AufenthG", "2022-01-01", "2024-01-10")}, JA, NEIN, JA),
        ({"kind.titel": titel("§ 32 AufenthG", "2022-01-01", "2024-01-09")}, NEIN, OFFEN, OFFEN),
        ({"kind.titel": titel("Schengen-Visum", "2023-12-01", "2024-02-01")}, NEIN, NEIN, NEIN),
        ({"kind.titel": titel("Nationales Visum", "2023-12-01", "2024-02-01")}, JA, NEIN, JA),
        (
            {"kind.titel": titel("Duldung", "2023-12-01", "2024-12-01"), "kind.rechtmaessig_im_bundesgebiet": "nein"},
            NEIN,
            NEIN,
            NEIN,
        ),
        ({"kind.titel": [], "kind.rechtmaessig_im_bundesgebiet": "ja"}, NEIN, JA, JA),
        ({}, OFFEN, OFFEN, OFFEN),
        ({"kind.titel": [], "kind.rechtmaessig_im_bundesgebiet": "nein"}, NEIN, NEIN, NEIN),
        ({"kind.im_bundesgebiet": "nein", "kind.rechtmaessig_im_bundesgebiet": "ja"}, NEIN, NEIN, NEIN),
    ],
)
def test_what_an_application_in_germany_does(aenderung: dict[str, Any], fort: str, erlaubt: str, eilantrag: str) -> None:
    fall = HIER | aenderung
    if erlaubt == OFFEN:
        fall |= {"kind.rechtmaessig_im_bundesgebiet": "unbekannt"}
    assert urteil("AufenthG.81.4.s1", fall) == fort
    assert urteil("AufenthG.81.3.s1", fall) == erlaubt
    assert urteil("AufenthG.84.1.eilantrag", fall) == eilantrag


@pytest.mark.parametrize(("stichtag", "erwartet"), [("2013-09-05", JA), ("2013-09-06", OFFEN), ("2017-11-08", NEIN)])
def test_a_schengen_visa_no_longer_continues(stichtag: str, erwartet: str) -> None:
    """The wording of 1 August 2012 has no exception, the one of 8 November 2017 has; the day in between was not seen."""
    fall = HIER | {"kind.titel": titel("Schengen-Visum", "2012-12-01", "2013-02-01"), "antrag.gestellt": "2013-01-10"}
    assert urteil("AufenthG.81.4.s1", fall, stichtag) == erwartet


@pytest.mark.parametrize(("hier", "erwartet"), [("ja", JA), ("nein", NEIN), ("unbekannt", OFFEN)])
def test_remedies_against_a_refusal_do_not_suspend(hier: str, erwartet: str) -> None:
    assert urteil("AufenthG.84.1.nr1", {"kind.im_bundesgebiet": hier}) == erwartet


@pytest.mark.parametrize(
    ("stichtag", "gilt"),
    [
        ("2015-07-31", ()),
        ("2015-08-01", (".2015",)),
        ("2024-02-26", (".2015",)),
        ("2024-02-27", ("",)),
    ],
)
def test_the_ban_on_entry_lost_suspension_in_two_steps(stichtag: str, gilt: tuple[str, ...]) -> None:
    fall = HIER | {"kind.einreiseverbote": [{"von": "2012-01-01", "bis": "2030-01-01"}]}
    for teil in (".2015", ""):
        merkmal = f"AufenthG.84.1.nr7{teil}"
        if teil in gilt:
            assert urteil(merkmal, fall, stichtag) == JA
            assert urteil(merkmal, HIER | {"kind.einreiseverbote": []}, stichtag) == NEIN
        else:
            with pytest.raises(KeyError):
                befund(WEG, merkmal, fall, stichtag=stichtag)


@pytest.mark.parametrize(
    ("frist", "hingewiesen", "erwartet"),
    [
        ("2024-06-16", "ja", JA),
        ("2024-06-17", "ja", NEIN),
        ("2024-06-16", "nein", NEIN),
        ("2024-06-16", None, OFFEN),
        (None, None, NEIN),
    ],
)
def test_after_a_missed_period_late_pleading_may_be_ignored(frist: str | None, hingewiesen: str | None, erwartet: str) -> None:
    fall = {"antrag.mitwirkungsfrist": frist, "antrag.auf_fristfolgen_hingewiesen": hingewiesen}
    assert urteil("AufenthG.82.1.s4", fall) == erwartet
