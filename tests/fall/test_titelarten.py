"""Kinds of titles, above all § 25 Abs. 2 in its two countings."""

from __future__ import annotations

import pytest

from nachzug.fall.titelarten import ARTEN, TitelFehler, titelart
from nachzug.logik.zeit import FRUEHESTENS, Spanne

ALT, NEU = Spanne(20260611, 20260611), Spanne(20260612, 20260612)
UNGEWISS = Spanne(20260101, 20261231)


@pytest.mark.parametrize(
    ("grundlage", "alt", "neu", "ungewiss"),
    [
        ("§ 25 Abs. 2 Satz 1 Alt. 2 AufenthG", "p25_2_subsidiaer", None, None),
        ("§ 25 Abs. 2 Satz 1 Alt. 1 AufenthG", "p25_2_fluechtling", "p25_2_fluechtling", "p25_2_fluechtling"),
        ("§ 25 Abs. 2 Satz 1 AufenthG", None, "p25_2_fluechtling", None),
        ("§ 25 Abs. 2 AufenthG", None, None, None),
    ],
)
def test_the_counting_is_that_of_the_day_of_issue(grundlage: str, alt: str | None, neu: str | None, ungewiss: str | None) -> None:
    assert [titelart(grundlage, e).art for e in (ALT, NEU, UNGEWISS)] == [alt, neu, ungewiss]


def test_sentence_two_before_the_change_is_an_error_of_the_file_and_says_what_it_was_called() -> None:
    assert titelart("§ 25 Abs. 2 Satz 2 AufenthG", NEU).art == "p25_2_subsidiaer"
    with pytest.raises(TitelFehler, match=r"erst ab 12\.06\.2026; bis dahin hieß er § 25 Abs\. 2 Satz 1 Alt\. 2"):
        titelart("§ 25 Abs. 2 Satz 2 AufenthG", ALT)


@pytest.mark.parametrize("schutz", ["subsidiaer", "fluechtling"])
def test_the_kind_of_protection_settles_what_the_text_leaves_open(schutz: str) -> None:
    assert titelart("§ 25 Abs. 2 AufenthG", ALT, schutz).art == f"p25_2_{schutz}"


@pytest.mark.parametrize("schutz", ["subsidiaer", "fluechtling"])
def test_a_second_alternative_that_no_longer_exists_means_what_the_protection_says(schutz: str) -> None:
    assert titelart("§ 25 Abs. 2 Satz 1 Alt. 2 AufenthG", NEU, schutz).art == f"p25_2_{schutz}"


def test_the_kind_of_protection_does_not_overrule_the_text() -> None:
    assert titelart("§ 25 Abs. 2 Satz 1 Alt. 1 AufenthG", ALT, "subsidiaer").art == "p25_2_fluechtling"


@pytest.mark.parametrize(
    "schreibweise",
    [
        "§ 25 Abs. 2 Satz 1 Alt. 2 AufenthG",
        "§ 25 Abs. 2 S. 1 2. Alt. AufenthG",
        "§ 25 Abs. 2 Satz 1 zweite Alternative AufenthG",
        "§ 25 Abs. 2 Satz 1, 2. Alternative AufenthG",
        "§25 Abs.2 S.1 Alt.2",
        "§ 25 II 1 Alt. 2 AufenthG",
        "AufenthG § 25 Abs. 2 Satz 1 Alt. 2",
        "Aufenthaltserlaubnis nach § 25 Abs. 2 Satz 1 Alt. 2 AufenthG",
    ],
)
def test_lawyers_write_it_in_many_ways(schreibweise: str) -> None:
    assert titelart(schreibweise, ALT).art == "p25_2_subsidiaer"


@pytest.mark.parametrize(
    ("grundlage", "art"),
    [
        ("§ 28 Abs. 1 Satz 1 Nr. 1 AufenthG", "p28_1_ehegatte"),
        ("§ 28 Abs. 1 Satz 4 AufenthG", "p28_1_elternteil"),
        ("§ 28 Abs. 4 i.V.m. § 36 Abs. 2 AufenthG", "p36_2"),
        ("§ 28 Abs. 3 Satz 1 i.V.m. § 31 Abs. 1 AufenthG", "p31"),
        ("§ 31 Abs. 3 AufenthG", "p31_3"),
        ("§ 36a Abs. 1 Satz 1 1. Alt. AufenthG", "p36a_ehegatte"),
        ("§ 36a Abs. 1 Satz 1 Alt. 2 AufenthG", "p36a_kind"),
        ("§ 36a Abs. 1 Satz 2 AufenthG", "p36a_eltern"),
        ("§ 26 Abs. 4 AufenthG", "p26_4"),
        ("§ 18b Abs. 2 AufenthG", "p18g_blaue_karte"),
        ("§ 19a AufenthG", "p18g_blaue_karte"),
        ("Niederlassungserlaubnis", "p9"),
        ("Niederlassungserlaubnis nach § 26 Abs. 4 AufenthG", "p26_4"),
        ("Blaue Karte EU", "p18g_blaue_karte"),
        ("Blaue Karte", "p18g_blaue_karte"),
        ("Erlaubnis zum Daueraufenthalt EU", "p9a"),
        ("D-Visum", "visum_national"),
        ("nationales Visum § 6 Abs. 3 AufenthG", "visum_national"),
        ("Duldung", "duldung"),
        ("§ 60a Abs. 2 AufenthG", "duldung"),
        ("§ 55 AsylG", "gestattung"),
    ],
)
def test_the_norm_gives_the_kind(grundlage: str, art: str) -> None:
    assert titelart(grundlage, Spanne(20230105, 20230105)).art == art
    assert art in ARTEN


def test_skilled_workers_sections_were_renumbered_in_march_2020() -> None:
    vor, nach = Spanne(20200229, 20200229), Spanne(20200301, 20200301)
    assert [titelart("§ 19 AufenthG", e).art for e in (vor, nach)] == ["p18c_3", "ict_karte"]
    assert [titelart("§ 18a AufenthG", e).art for e in (vor, nach)] == ["p19d", "p18a"]
    assert titelart("§ 19 AufenthG", Spanne(FRUEHESTENS, 20230101)).art is None


@pytest.mark.parametrize("text", ["Deutscher", "", "§ 30 Abs. 4 AuslG", "§ 99z AufenthG", "§ 23 AufenthG", "§ § §", "§ 25 Abs."])
def test_what_is_not_understood_stays_open(text: str) -> None:
    assert titelart(text, ALT).art is None
