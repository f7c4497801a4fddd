"""Since when a title has been held, and what came before; and what nationalities and places say."""

from __future__ import annotations

import json
from typing import Any

import pytest

from nachzug.fall.lesen import lies_fall
from nachzug.fall.sicht import FallSicht
from nachzug.logik.angabe import FEHLT
from nachzug.logik.zeit import FRUEHESTENS, Spanne


def sicht(person: dict[str, Any], ehe: dict[str, Any] | None = None) -> FallSicht:
    fall = {
        "fall": "x",
        "stichtag": "2026-06-12",
        "personen": {"a": {}, "s": person},
        "antragsteller": ["a"],
        "ehen": [{"zwischen": ["a", "s"], **(ehe or {})}],
    }
    return FallSicht(lies_fall(json.dumps(fall), "x"), "a", "s", 20260612)


def titel(*eintraege: tuple[str, str, str | None], **person: Any) -> list[Any]:
    liste = [{"grundlage": g, "von": v} | ({"bis": b} if b else {}) for g, v, b in eintraege]
    return list(sicht({"titel": liste, "vollstaendig": ["titel"], **person}).sammlung("stammberechtigter.titel").eintraege)


def test_a_renewed_title_has_been_held_since_the_first() -> None:
    _, zweiter = titel(("§ 18a AufenthG", "2020-06-15", "2024-06-14"), ("§ 18a AufenthG", "2024-06-15", "2028-06-14"))
    assert zweiter.angabe("besitz_seit").rahmen == Spanne(20200615, 20200615)
    assert zweiter.angabe("art_seit").rahmen == Spanne(20200615, 20200615)


def test_a_gap_of_one_day_begins_a_new_time() -> None:
    _, zweiter = titel(("§ 18a AufenthG", "2020-06-15", "2024-06-13"), ("§ 18a AufenthG", "2024-06-15", "2028-06-14"))
    assert zweiter.angabe("besitz_seit").rahmen == Spanne(20240615, 20240615)


def test_another_purpose_counts_for_possession_but_not_for_the_kind() -> None:
    _, zweiter = titel(
        ("§ 16 Abs. 1 AufenthG", "2010-10-01", "2013-09-05"), ("§ 28 Abs. 1 S. 1 Nr. 1 AufenthG", "2013-09-06", None)
    )
    assert zweiter.angabe("besitz_seit").rahmen.von == 20101001
    assert zweiter.angabe("p28_seit").rahmen.von == 20130906
    assert zweiter.angabe("vorherige_art").text == "p16"


def test_a_national_visum_counts_from_the_entry() -> None:
    eintraege = (("§ 6 Abs. 3 AufenthG", "2020-01-01", "2020-03-31"), ("§ 28 Abs. 1 S. 1 Nr. 1 AufenthG", "2020-04-01", None))
    assert titel(*eintraege, einreise="2020-02-01")[1].angabe("p28_seit").rahmen == Spanne(20200201, 20200201)
    assert titel(*eintraege)[1].angabe("p28_seit").rahmen == Spanne(20200101, 20200331)


def test_a_fiktionsbescheinigung_may_bridge_a_gap() -> None:
    eintraege = titel(
        ("§ 30 AufenthG", "2018-01-01", "2020-01-01"),
        ("Fiktionsbescheinigung", "2020-01-02", "2020-06-30"),
        ("§ 30 AufenthG", "2020-07-01", None),
    )
    assert eintraege[2].angabe("besitz_seit").rahmen == Spanne(20180101, 20200701)


def test_where_a_day_is_not_known_the_beginning_is_a_span() -> None:
    _, zweiter = titel(("§ 30 AufenthG", "2018-01-01", "2020-03"), ("§ 30 AufenthG", "2020-03-15", None))
    assert zweiter.angabe("besitz_seit").rahmen == Spanne(20180101, 20200315)


def test_the_first_title_has_none_before_it_and_one_may_be_named() -> None:
    (einziger,) = titel(("§ 9 AufenthG", "2018-02-01", None))
    assert einziger.angabe("vorherige_art").text == "keiner"
    liste = [{"grundlage": "§ 9 AufenthG", "von": "2018-02-01", "vorheriger": "Blaue Karte EU"}]
    (eintrag,) = sicht({"titel": liste}).sammlung("stammberechtigter.titel").eintraege
    assert eintrag.angabe("vorherige_art").text == "p18g_blaue_karte"


def test_a_title_without_a_beginning_has_been_held_for_long() -> None:
    (eintrag,) = sicht({"titel": [{"grundlage": "§ 9 AufenthG"}]}).sammlung("stammberechtigter.titel").eintraege
    assert eintrag.angabe("besitz_seit").rahmen.von == FRUEHESTENS


@pytest.mark.parametrize(
    ("staaten", "feld", "wert"),
    [
        (["türkisch"], "tuerkisch", 1),
        (["Türkei"], "tuerkisch", 1),
        (["syrisch"], "tuerkisch", 0),
        (["US-amerikanisch"], "langaufenthalt_visumfrei", 1),
        (["japanisch"], "langaufenthalt_visumfrei", 1),
        (["serbisch"], "langaufenthalt_visumfrei", 0),
        (["deutsch", "afghanisch"], "doppelstaater", 1),
        (["deutsch"], "doppelstaater", 0),
        (["afghanisch", "iranisch"], "doppelstaater", 0),
    ],
)
def test_nationalities_say(staaten: list[str], feld: str, wert: int) -> None:
    assert sicht({"staatsangehoerigkeiten": staaten}).angabe(f"stammberechtigter.{feld}").rahmen == Spanne(wert, wert)


@pytest.mark.parametrize(
    ("ehe", "wert"),
    [
        ({"voraussetzungen_heimatrechte": "ja", "ortsform_gewahrt": "ja"}, 1),
        ({"voraussetzungen_heimatrechte": "ja", "ortsform_gewahrt": "nein", "form_heimatrechte_gewahrt": "ja"}, 1),
        ({"voraussetzungen_heimatrechte": "ja", "ortsform_gewahrt": "nein"}, 0),
        ({"voraussetzungen_heimatrechte": "nein", "ortsform_gewahrt": "ja"}, 0),
        ({"wirksam": "ja", "ortsform_gewahrt": "nein"}, 1),
    ],
)
def test_the_validity_of_a_marriage_follows_from_law_and_form(ehe: dict[str, str], wert: int) -> None:
    assert sicht({}, ehe).angabe("ehe.wirksam").rahmen == Spanne(wert, wert)


def test_without_the_form_the_validity_is_not_pleaded() -> None:
    assert sicht({}, {"voraussetzungen_heimatrechte": "ja"}).angabe("ehe.wirksam") is FEHLT


def test_a_wedding_in_germany_is_seen_from_its_place() -> None:
    assert sicht({}, {"ort": "Deutschland"}).angabe("ehe.im_inland_geschlossen").rahmen == Spanne(1, 1)
    assert sicht({}, {"ort": "Boston"}).angabe("ehe.im_inland_geschlossen") is FEHLT
