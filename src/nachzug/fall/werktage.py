"""The end of a period within which an application must be made, moved to the next working day.

A period for an act ends on the next working day if its last day is a Saturday, Sunday or public holiday: § 31 Abs. 3 Satz 1 VwVfG
before a German authority, § 193 BGB before a mission abroad (the VwVfG does not apply there, § 2 Abs. 3 Nr. 3), Art. 3 Abs. 4 of
Regulation 1182/71 where the period is one of Union law. Times that only have to pass (ages, three years of community) are no such
periods and never move. Holidays of the whole Federation are certain; one of some Länder only is possible, so that the end is a
span. Holidays of other states are not known here.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, Frist, Spanne, datum_aus, fristende, naechster_tag

DREI_MONATE, SECHS_MONATE = Frist(monate=3), Frist(monate=6)
_FEST = ((1, 1), (5, 1), (10, 3), (12, 25), (12, 26))
_OSTERN_PLUS = (-2, 1, 39, 50)
"""Good Friday, Easter Monday, Ascension, Whit Monday."""
_REFORMATION_2017 = date(2017, 10, 31)
_MANCHERORTS = ((1, 6), (3, 8), (5, 8), (8, 8), (8, 15), (9, 20), (10, 31), (11, 1))
"""Epiphany, Women's Day, 8 May (Berlin 2020, 2025), Augsburg, Assumption, Children's Day, Reformation, All Saints."""
_FRONLEICHNAM = 60


@cache
def ostersonntag(jahr: int) -> date:
    """Easter Sunday by the Gregorian rule (Meeus)."""
    a, b, c = jahr % 19, jahr // 100, jahr % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    monat, tag = divmod(h + k - 7 * m + 114, 31)
    return date(jahr, monat, tag + 1)


def _busstag(tag: date) -> bool:
    """The Wednesday before 23 November (Saxony)."""
    return tag.month == 11 and 16 <= tag.day <= 22 and tag.weekday() == 2


def _ruht(tag: date, *, auch_moeglich: bool) -> bool:
    ostern = ostersonntag(tag.year)
    if tag.weekday() >= 5 or (tag.month, tag.day) in _FEST or tag == _REFORMATION_2017:
        return True
    if any(tag == ostern + timedelta(days=n) for n in _OSTERN_PLUS):
        return True
    moeglich = (tag.month, tag.day) in _MANCHERORTS or tag == ostern + timedelta(days=_FRONLEICHNAM) or _busstag(tag)
    return auch_moeglich and moeglich


def naechster_werktag(tag: int, *, auch_moeglich: bool = False) -> int:
    """The day itself or the next working day. auch_moeglich: holidays of single Länder move it as well."""
    while _ruht(datum_aus(tag), auch_moeglich=auch_moeglich):
        tag = naechster_tag(tag)
    return tag


def antragsende(ereignis: Spanne, frist: Frist = DREI_MONATE) -> Spanne:
    """The last day for an application within a period that an event on one of these days sets running; unbounded stays so."""

    def ende(tag: int, *, auch_moeglich: bool) -> int:
        if tag <= FRUEHESTENS or tag >= SPAETESTENS:
            return tag
        return naechster_werktag(fristende(tag, frist), auch_moeglich=auch_moeglich)

    return Spanne(ende(ereignis.von, auch_moeglich=False), ende(ereignis.bis, auch_moeglich=True))
