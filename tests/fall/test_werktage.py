"""The last day for an application: next working day, certain where the whole Federation rests, a span where some Länder do."""

from __future__ import annotations

from datetime import date

import pytest

from nachzug.fall.werktage import antragsende, naechster_werktag, ostersonntag
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, Spanne


@pytest.mark.parametrize(
    "ostern",
    [
        date(2005, 3, 27),
        date(2008, 3, 23),
        date(2011, 4, 24),
        date(2019, 4, 21),
        date(2024, 3, 31),
        date(2025, 4, 20),
        date(2038, 4, 25),
    ],
)
def test_easter(ostern: date) -> None:
    assert ostersonntag(ostern.year) == ostern


@pytest.mark.parametrize(
    ("tag", "sicher", "moeglich"),
    [
        (20240614, 20240614, 20240614),  # Friday
        (20240615, 20240617, 20240617),  # Saturday
        (20240616, 20240617, 20240617),  # Sunday
        (20240329, 20240402, 20240402),  # Good Friday, over Easter Monday
        (20240509, 20240510, 20240510),  # Ascension
        (20240520, 20240521, 20240521),  # Whit Monday
        (20240501, 20240502, 20240502),
        (20241003, 20241004, 20241004),
        (20231225, 20231227, 20231227),  # both Christmas days
        (20230101, 20230102, 20230102),
        (20240530, 20240530, 20240531),  # Corpus Christi in some Länder
        (20241101, 20241101, 20241104),  # All Saints, a Friday
        (20171031, 20171101, 20171102),  # everywhere in 2017; All Saints follows
        (20241120, 20241120, 20241121),  # Day of Repentance, Saxony
        (20250508, 20250508, 20250509),  # Berlin 2025
    ],
)
def test_the_next_working_day(tag: int, sicher: int, moeglich: int) -> None:
    assert naechster_werktag(tag) == sicher
    assert naechster_werktag(tag, auch_moeglich=True) == moeglich


@pytest.mark.parametrize(
    ("von", "bis", "ende"),
    [
        (20180615, 20180615, (20180917, 20180917)),  # 15 September 2018 was a Saturday
        (20191130, 20191130, (20200302, 20200302)),  # 29 February 2020 was a Saturday
        (20240801, 20240801, (20241101, 20241104)),
        (20240701, 20240731, (20241001, 20241104)),
        (FRUEHESTENS, SPAETESTENS, (FRUEHESTENS, SPAETESTENS)),
    ],
)
def test_three_months_after_an_event(von: int, bis: int, ende: tuple[int, int]) -> None:
    assert antragsende(Spanne(von, bis)) == Spanne(*ende)


def test_the_holidays_agree_with_the_library() -> None:
    from holidays.countries.germany import Germany

    for jahr in range(2005, 2031):
        bund = set(Germany(years=jahr, categories=("public",)))
        laender = {
            tag
            for land in Germany.subdivisions
            for tag in Germany(
                subdiv=land, years=jahr, categories=("public", "catholic") if land in ("BY", "SN", "TH") else ("public",)
            )
        }
        for n in range(365):
            tag = date.fromordinal(date(jahr, 1, 1).toordinal() + n)
            zahl = int(tag.strftime("%Y%m%d"))
            ruht = tag.weekday() >= 5 or tag in bund
            assert (naechster_werktag(zahl) != zahl) == ruht, tag
            if tag in laender:
                assert naechster_werktag(zahl, auch_moeglich=True) != zahl, tag
