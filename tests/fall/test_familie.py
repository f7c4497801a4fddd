"""What follows from the persons of a case: nobody is asked for it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from nachzug.fall.lesen import lies_fall
from nachzug.fall.sicht import FallSicht
from nachzug.logik.angabe import FEHLT, Beweis
from nachzug.logik.zeit import Spanne

PERSONEN: dict[str, dict[str, Any]] = {
    "kind": {"geboren": "2010-02-20", "im_bundesgebiet": "ja"},
    "mutter": {"im_bundesgebiet": "nein"},
    "vater": {},
}


def sicht(a: str = "mutter", s: str = "kind", *, stichtag: str = "2024-06-17", **fall: Any) -> FallSicht:
    voll = {"fall": "familie", "stichtag": stichtag, "antragsteller": [a], "personen": PERSONEN, **fall}
    return FallSicht(lies_fall(json.dumps(voll), "familie"), a, s, int(stichtag.replace("-", "")))


def familie(vater: dict[str, Any], **kindschaft: Any) -> FallSicht:
    return sicht(
        personen={**PERSONEN, "vater": vater},
        kindschaften=[{"kind": "kind", "elternteil": "mutter"}, {"kind": "kind", "elternteil": "vater", **kindschaft}],
    )


HIER = "stammberechtigter.personensorgeberechtigter_elternteil_im_bundesgebiet"


@pytest.mark.parametrize(
    ("vater", "sorge", "erwartet"),
    [
        ({"aufenthaltsstaat": "Deutschland"}, {"sorge": "gemeinsam"}, Spanne(1, 1)),
        ({"aufenthaltsstaat": "Deutschland"}, {"sorge": "keine"}, Spanne(0, 0)),
        ({"aufenthaltsstaat": "Türkei"}, {}, Spanne(0, 0)),
        ({"aufenthaltsstaat": "Türkei"}, {"sorge": "unbekannt"}, Spanne(0, 0)),
        ({"aufenthaltsstaat": "Deutschland"}, {"sorge": "unbekannt"}, Spanne(0, 1)),
        ({"im_bundesgebiet": "unbekannt"}, {"sorge": "gemeinsam"}, Spanne(0, 1)),
        ({"im_bundesgebiet": "ja", "gestorben": "2020-01-01"}, {"sorge": "gemeinsam"}, Spanne(0, 0)),
    ],
)
def test_a_parent_with_custody_in_germany_follows_from_where_the_parents_live(
    vater: dict[str, Any], sorge: dict[str, Any], erwartet: Spanne
) -> None:
    a = familie(vater, **sorge).angabe(HIER)
    assert a.rahmen == erwartet
    assert (a.beweis is Beweis.UNBEKANNT) == (erwartet == Spanne(0, 1))


def test_with_only_one_parent_in_the_file_nothing_is_concluded_about_the_other() -> None:
    assert sicht(kindschaften=[{"kind": "kind", "elternteil": "mutter"}]).angabe(HIER) is FEHLT


def test_the_other_parent_lives_here_or_applies_too() -> None:
    bindung = [{"kind": "kind", "elternteil": e} for e in ("mutter", "vater")]
    personen = {**PERSONEN, "vater": {"im_bundesgebiet": "nein"}, "mutter": {"im_bundesgebiet": "ja"}}
    pfad = "kindschaft.anderer_elternteil_zieht_mit"
    allein = sicht("kind", "mutter", personen=personen, kindschaften=bindung)
    assert allein.angabe(pfad).rahmen == Spanne(0, 0)
    beide = sicht("kind", "mutter", personen=personen, kindschaften=bindung, antragsteller=["kind", "vater"])
    assert beide.angabe(pfad).rahmen == Spanne(1, 1)


def test_parents_who_apply_in_the_same_month_may_have_applied_together() -> None:
    bindung = [{"kind": "kind", "elternteil": e} for e in ("mutter", "vater")]
    antraege = [
        {"person": "mutter", "zu": "kind", "gestellt": "2009-11"},
        {"person": "vater", "zu": "kind", "gestellt": "2009-11-20"},
    ]
    s = sicht(kindschaften=bindung, antraege=antraege, stichtag="2011-12-19")
    assert s.angabe("elternschaft.gemeinsam_beantragt").rahmen == Spanne(1, 1)
    antraege[1]["gestellt"] = "2010-03-01"
    assert sicht(kindschaften=bindung, antraege=antraege).angabe("elternschaft.gemeinsam_beantragt").rahmen == Spanne(0, 0)


def test_ages_are_days() -> None:
    assert sicht().angabe("stammberechtigter.volljaehrig_ab").rahmen == Spanne(20280220, 20280220)
    assert sicht().angabe("stammberechtigter.sechzehn_ab").rahmen == Spanne(20260220, 20260220)


def test_a_parent_who_has_lived_here_for_more_than_a_year_does_not_move_together_with_the_child() -> None:
    personen = {**PERSONEN, "mutter": {"einreise": "2015-01-01"}}
    pfad = "kindschaft.zieht_gemeinsam_um"
    bindung = [{"kind": "kind", "elternteil": "mutter"}]
    antrag = [{"person": "kind", "zu": "mutter", "gestellt": "2016-01-02"}]
    assert sicht("kind", "mutter", personen=personen, kindschaften=bindung, antraege=antrag).angabe(pfad).rahmen == Spanne(0, 0)
    antrag[0]["gestellt"] = "2015-12-31"
    assert sicht("kind", "mutter", personen=personen, kindschaften=bindung, antraege=antrag).angabe(pfad) is FEHLT


def test_without_any_application_the_examination_asks_for_one_filed_today_only_if_the_file_says_that_there_is_none() -> None:
    assert sicht().angabe("antrag.gestellt") is FEHLT
    assert sicht(vollstaendig=["antraege"]).angabe("antrag.gestellt").rahmen == Spanne(20240617, 20240617)


@pytest.mark.parametrize(
    ("person", "zu", "art"),
    [
        ("oma", "enkel", "grosselternteil"),
        ("enkel", "oma", "enkel"),
        ("tante", "enkel", "onkel_tante"),
        ("enkel", "tante", "nichte_neffe"),
        ("tante", "mutter", "geschwister"),
        ("mutter", "enkel", "elternteil"),
        ("oma", "vater", "schwiegerelternteil"),
        ("fremde", "enkel", "sonstige"),
        ("enkel", "fremde", "sonstige"),
        ("pflegekind", "mutter", "pflegekind"),
        ("mutter", "pflegekind", "pflegeelternteil"),
    ],
)
def test_relatives_follow_from_parents_children_and_marriages(person: str, zu: str, art: str) -> None:
    namen = ("oma", "mutter", "tante", "vater", "enkel", "fremde", "pflegekind")
    s = sicht(
        person,
        zu,
        personen={n: {} for n in namen},
        ehen=[{"zwischen": ["mutter", "vater"]}],
        kindschaften=[
            {"kind": "mutter", "elternteil": "oma"},
            {"kind": "tante", "elternteil": "oma"},
            {"kind": "enkel", "elternteil": "mutter"},
        ],
        verwandtschaften=[
            {"person": "fremde", "zu": "enkel", "art": "sonstige"},
            {"person": "pflegekind", "zu": "mutter", "art": "pflegekind"},
        ],
    )
    assert s.angabe("verwandtschaft.art").text == art


def test_relatives_who_do_not_apply_themselves_can_be_joined() -> None:
    s = sicht(
        "oma",
        "enkel",
        antragsteller=["oma"],
        personen={n: {} for n in ("oma", "mutter", "enkel")},
        kindschaften=[{"kind": "mutter", "elternteil": "oma"}, {"kind": "enkel", "elternteil": "mutter"}],
    )
    assert s.fall.verbundene("oma") == ("mutter", "enkel")


TITEL = [
    {"grundlage": "nationales Visum", "von": "2018-03-01", "bis": "2018-06-09"},
    {"grundlage": "§ 32 AufenthG", "von": "2018-06-10", "bis": "2021-06-09"},
    {"grundlage": "§ 34 AufenthG", "von": "2021-06-10"},
]


def test_permits_without_a_gap_form_a_chain_that_begins_with_the_visa() -> None:
    voll = {**PERSONEN, "kind": {"titel": TITEL, "vollstaendig": ["titel"]}}
    pfad = "antragsteller.aufenthaltserlaubnis_seit"
    assert sicht("kind", "mutter", personen=voll).angabe(pfad).rahmen == Spanne(20180301, 20180301)
    luecke = [TITEL[0], {**TITEL[1], "bis": "2021-05-01"}, TITEL[2]]
    voll = {**PERSONEN, "kind": {"titel": luecke, "vollstaendig": ["titel"]}}
    assert sicht("kind", "mutter", personen=voll).angabe(pfad).rahmen == Spanne(20210610, 20210610)
    offen = {**PERSONEN, "kind": {"titel": luecke}}
    assert sicht("kind", "mutter", personen=offen).angabe(pfad).rahmen == Spanne(0, 20210610)


def test_the_kind_of_the_title_held_immediately_before() -> None:
    titel = [
        {"grundlage": "§ 18a AufenthG", "von": "2020-06-15", "bis": "2024-06-14"},
        {"grundlage": "§ 9 AufenthG", "von": "2024-06-15"},
    ]
    s = sicht(personen={**PERSONEN, "kind": {"titel": titel, "vollstaendig": ["titel"]}})
    arten = [e.angabe("vorherige_art").text for e in s.sammlung("stammberechtigter.titel").eintraege]
    assert arten == ["keiner", "p18a"]
    gesagt = [{"grundlage": "§ 9 AufenthG", "von": "2018-02-01", "vorheriger": "§ 30 AufenthG"}]
    s = sicht(personen={**PERSONEN, "kind": {"titel": gesagt}})
    assert s.sammlung("stammberechtigter.titel").eintraege[0].angabe("vorherige_art").text == "p30"
    unbekannt = sicht(personen={**PERSONEN, "kind": {"titel": [{"grundlage": "§ 9 AufenthG", "von": "2018-02-01"}]}})
    assert unbekannt.sammlung("stammberechtigter.titel").eintraege[0].angabe("vorherige_art") is FEHLT
