"""Days as integers against the calendar; §§ 187, 188 BGB; EDTF."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nachzug.logik.zeit import (
    FRUEHESTENS,
    SPAETESTENS,
    DatumFehler,
    Frist,
    Spanne,
    datum_aus,
    deutsch,
    fristende,
    iso,
    lies_datum,
    lies_tag,
    naechster_tag,
    plus,
    tag_aus,
    vortag,
)

TAGE = st.dates(date(1950, 1, 1), date(2060, 12, 31))
FRISTEN = st.builds(Frist, jahre=st.integers(0, 25), monate=st.integers(0, 30), tage=st.just(0))


def letzter_tag_nach_p188(ereignis: date, frist: Frist) -> date:
    """§ 188 Abs. 2 Alt. 1, Abs. 3 BGB by the calendar: the day of the same number, or the last day of the month."""
    monate = ereignis.month - 1 + frist.monate
    jahr, monat = ereignis.year + frist.jahre + monate // 12, monate % 12 + 1
    return date(jahr, monat, min(ereignis.day, monthrange(jahr, monat)[1]))


@given(TAGE, FRISTEN, TAGE)
def test_a_period_is_over_from_the_day_after_its_last_day(ereignis: date, frist: Frist, heute: date) -> None:
    ende = letzter_tag_nach_p188(ereignis, frist)
    assert (tag_aus(heute) > plus(tag_aus(ereignis), frist)) == (heute > ende)
    assert datum_aus(fristende(tag_aus(ereignis), frist)) == ende


@given(TAGE, st.integers(0, 100), TAGE)
def test_a_year_of_life_is_completed_at_the_end_of_the_day_before_the_birthday(geboren: date, alter: int, heute: date) -> None:
    """§ 187 Abs. 2 Satz 2, § 188 Abs. 2 Alt. 2 BGB, written out: the day before the day of the same number."""
    try:
        vollendet_mit_ablauf = geboren.replace(year=geboren.year + alter) - timedelta(days=1)
    except ValueError:  # born on 29 February: that day is missing, the day before it is 28 February
        vollendet_mit_ablauf = date(geboren.year + alter, 2, 28)
    assert (tag_aus(heute) >= plus(tag_aus(geboren), Frist(jahre=alter))) == (heute > vollendet_mit_ablauf)


@pytest.mark.parametrize(
    ("ereignis", "frist", "ende"),
    [
        ("2020-12-03", Frist(jahre=4), "2024-12-03"),
        ("2020-02-29", Frist(jahre=1), "2021-02-28"),
        ("2020-02-29", Frist(jahre=4), "2024-02-29"),
        ("2021-11-30", Frist(monate=3), "2022-02-28"),
        ("2023-12-31", Frist(monate=2), "2024-02-29"),
        ("2021-01-31", Frist(monate=1), "2021-02-28"),
        ("2021-12-28", Frist(tage=5), "2022-01-02"),
    ],
)
def test_last_days_of_periods(ereignis: str, frist: Frist, ende: str) -> None:
    assert fristende(lies_tag(ereignis), frist) == lies_tag(ende)


@given(TAGE)
def test_neighbouring_days_are_those_of_the_calendar(d: date) -> None:
    assert naechster_tag(tag_aus(d)) == tag_aus(d + timedelta(days=1))
    assert vortag(tag_aus(d)) == tag_aus(d - timedelta(days=1))


@pytest.mark.parametrize(
    ("text", "von", "bis"),
    [
        ("2019-08-03", 20190803, 20190803),
        ("2019-08", 20190801, 20190831),
        ("2020-02", 20200201, 20200229),
        ("1985", 19850101, 19851231),
        ("2020-11~", 20201001, 20201231),
        ("2020-01~", 20191201, 20200229),
        ("2019~", 20180101, 20201231),
        ("2020-03-01~", 20200229, 20200302),
        ("201X", 20100101, 20191231),
        ("2019-XX", 20190101, 20191231),
        ("2019-02-XX", 20190201, 20190228),
        ("[2019-10-15,2019-11-20]", 20191015, 20191120),
        ("[2019-10-15..2019-11-20]", 20191015, 20191120),
        ("../2020-01-31", 0, 20200131),
        ("2019-05/..", 20190501, 99999999),
        ("2019-05/2019-07", 20190501, 20190731),
    ],
)
def test_partial_dates_are_intervals(text: str, von: int, bis: int) -> None:
    assert lies_datum(text) == Spanne(von, bis)


@pytest.mark.parametrize("text", ["2019-02-29", "2019-13", "0000", "19", "morgen", "2019-1-1", "", "2020/2019", "[]"])
def test_what_is_no_date_is_refused_with_a_remedy(text: str) -> None:
    with pytest.raises(DatumFehler):
        lies_datum(text)


def test_an_exact_day_is_demanded_where_only_that_will_do() -> None:
    with pytest.raises(DatumFehler, match="genauer Tag"):
        lies_tag("2019-08")


@given(TAGE, TAGE)
def test_every_day_of_an_interval_lies_in_it(a: date, b: date) -> None:
    a, b = min(a, b), max(a, b)
    spanne = lies_datum(f"{a.isoformat()}/{b.isoformat()}")
    mitte = a + (b - a) / 2
    assert spanne.von <= tag_aus(mitte) <= spanne.bis


@pytest.mark.parametrize(
    ("frist", "text"),
    [
        (Frist(jahre=1), "1 Jahr"),
        (Frist(jahre=4), "4 Jahre"),
        (Frist(monate=1), "1 Monat"),
        (Frist(monate=3), "3 Monate"),
        (Frist(tage=1), "1 Tag"),
        (Frist(tage=90), "90 Tage"),
        (Frist(jahre=1, monate=6), "1 Jahr 6 Monate"),
        (Frist(), "0 Tage"),
    ],
)
def test_periods_in_words(frist: Frist, text: str) -> None:
    assert str(frist) == text


def test_days_in_words() -> None:
    assert (deutsch(20201203), iso(20201203)) == ("03.12.2020", "2020-12-03")
    assert (deutsch(9990101), iso(9990101)) == ("01.01.999", "0999-01-01")
    assert deutsch(FRUEHESTENS) == deutsch(SPAETESTENS) == "unbekannt"


def test_unbounded_days_stay_unbounded() -> None:
    for tag in (FRUEHESTENS, SPAETESTENS):
        assert plus(tag, Frist(jahre=4)) == tag
        assert fristende(tag, Frist(monate=3)) == tag
        assert naechster_tag(tag) == vortag(tag) == tag


@pytest.mark.parametrize(
    ("tag", "davor", "danach"),
    [
        (20210229, 20210228, 20210301),
        (20210230, 20210228, 20210301),
        (20210431, 20210430, 20210501),
        (20201231, 20201230, 20210101),
        (20210101, 20201231, 20210102),
        (20240229, 20240228, 20240301),
    ],
)
def test_ideal_days_lie_between_real_ones(tag: int, davor: int, danach: int) -> None:
    assert (vortag(tag), naechster_tag(tag)) == (davor, danach)
