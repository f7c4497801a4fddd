"""Public holidays against a list of our own: what is one only once, only since a year, or only in some municipalities."""

from __future__ import annotations

import pytest

from nachzug.verfahren.feiertage import feiertag, kein_werktag, naechster_werktag
from nachzug.verfahren.orte import AUSLAND, LAENDER, Ort, deute_ort, deute_stelle

UEBERALL_2025 = (20250101, 20250418, 20250421, 20250501, 20250529, 20250609, 20251003, 20251225, 20251226)
IN_2025 = {
    20250106: {"BW", "BY", "ST"},
    20250308: {"BE", "MV"},
    20250508: {"BE"},
    20250619: {"BW", "BY", "HE", "NW", "RP", "SL"},
    20250815: {"SL"},
    20250920: {"TH"},
    20251031: {"BB", "HB", "HH", "MV", "NI", "SN", "ST", "SH", "TH"},
    20251101: {"BW", "BY", "NW", "RP", "SL"},
    20251119: {"SN"},
    20251224: set[str](),
    20251231: set[str](),
    20250808: set[str](),
}
"""Holidays of a whole Land in 2025, from the holiday acts of the Länder."""


@pytest.mark.parametrize("tag", UEBERALL_2025)
def test_these_days_are_holidays_everywhere_even_where_the_land_is_not_known(tag: int) -> None:
    assert all((f := feiertag(tag, Ort(land))) and f.sicher for land in LAENDER)
    ohne_ort = feiertag(tag, Ort())
    assert ohne_ort
    assert ohne_ort.sicher


@pytest.mark.parametrize(("tag", "laender"), IN_2025.items())
def test_these_days_are_certain_holidays_in_these_laender_only(tag: int, laender: set[str]) -> None:
    assert {land for land in LAENDER if (f := feiertag(tag, Ort(land))) and f.sicher} == laender


@pytest.mark.parametrize("land", LAENDER)
def test_reformation_day_2017_was_a_holiday_everywhere(land: str) -> None:
    assert kein_werktag(20171031, Ort(land), vorsichtig=True) == "Reformationstag"


@pytest.mark.parametrize("land", ["HB", "HH", "NI", "SH"])
def test_the_north_keeps_reformation_day_since_2018_and_not_in_2016(land: str) -> None:
    assert feiertag(20181031, Ort(land))
    assert feiertag(20161031, Ort(land)) is None


@pytest.mark.parametrize(
    ("tag", "ort", "ist"),
    [
        (20200508, Ort("BE"), True),
        (20250508, Ort("BE"), True),
        (20240508, Ort("BE"), False),
        (20260508, Ort("BE"), False),
        (20280617, Ort("BE"), True),
        (20180308, Ort("BE"), False),
        (20190308, Ort("BE"), True),
        (20220308, Ort("MV"), False),
        (20230308, Ort("MV"), True),
        (20180920, Ort("TH"), False),
        (20190920, Ort("TH"), True),
        (20250808, Ort("BY", "Augsburg"), True),
        (20250808, Ort("BY", "München"), False),
        (20250815, Ort("BY", "Augsburg"), True),
        (20250815, Ort("BY", "Nürnberg"), False),
    ],
)
def test_a_day_is_a_holiday_since_its_year_and_at_its_place(tag: int, ort: Ort, ist: bool) -> None:
    assert bool(feiertag(tag, ort)) is ist


def test_where_the_municipality_decides_and_is_not_known_a_holiday_is_only_possible() -> None:
    assumption = feiertag(20250815, Ort("BY", "Kleinstadt"))
    assert assumption
    assert not assumption.sicher
    corpus_christi = feiertag(20250619, Ort("TH"))
    assert corpus_christi
    assert not corpus_christi.sicher
    assert feiertag(20250619, Ort("TH", "Weimar")) is None
    assert naechster_werktag(20250815, Ort("BY"), vorsichtig=True)[0] == 20250815
    assert naechster_werktag(20250815, Ort("BY"), vorsichtig=False)[0] == 20250818


def test_abroad_no_holiday_is_known() -> None:
    assert feiertag(20251225, Ort(AUSLAND)) is None
    assert kein_werktag(20251227, Ort(AUSLAND), vorsichtig=True) == "Samstag"


@pytest.mark.parametrize(
    ("text", "art", "ort"),
    [
        ("Botschaft Beirut", "auslandsvertretung", Ort(AUSLAND)),
        ("Generalkonsulat Istanbul", "auslandsvertretung", Ort(AUSLAND)),
        ("Bundesamt für Auswärtige Angelegenheiten", "bund", Ort()),
        ("Bundesamt für Migration und Flüchtlinge", "bund", Ort()),
        ("Landesamt für Einwanderung Berlin", "land", Ort("BE", "Berlin")),
        ("Landratsamt Ansbach", "land", Ort("BY", "Ansbach")),
        ("VG Frankfurt (Oder)", "vg", Ort("BB", "Frankfurt (Oder)")),
        ("Verwaltungsgericht Frankfurt am Main", "vg", Ort("HE", "Frankfurt am Main")),
        ("OVG Berlin-Brandenburg", "ovg", Ort("BE", "Berlin")),
        ("BayVGH", "ovg", Ort("BY", "München")),
        ("Sächsisches Oberverwaltungsgericht", "ovg", Ort("SN", "Bautzen")),
        ("Oberverwaltungsgericht Sachsen-Anhalt", "ovg", Ort("ST", "Magdeburg")),
        ("Bundesverwaltungsgericht", "bverwg", Ort("SN", "Leipzig")),
    ],
)
def test_authorities_and_courts_are_understood_as_people_write_them(text: str, art: str, ort: Ort) -> None:
    stelle = deute_stelle(text)
    assert (stelle.art.value, stelle.ort) == (art, ort)


def test_the_longest_name_of_a_place_wins() -> None:
    assert deute_ort("Ministerium Sachsen-Anhalt").land == "ST"
    assert deute_ort("Niedersachsen").land == "NI"
    assert deute_ort("Deutschland") == Ort()
