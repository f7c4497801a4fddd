"""Days, partial dates and legal periods.

A day is an integer JJJJMMTT (20201203). Such integers compare as days do, and a period of months or years is added by
plain arithmetic without a calendar: 29 February 2020 plus one year is the integer 20210229, an *ideal day* that lies
after the 28th and before 1 March. This is what §§ 187, 188 BGB demand in every case that we use, with and without
month ends (shown against a calendar in tests/logik/test_zeit.py):

- a period that begins with an event (§ 187 Abs. 1, § 188 Abs. 2 Alt. 1) is over when `day > start + period`;
- a period in which the first day counts, and every age (§ 187 Abs. 2, § 188 Abs. 2 Alt. 2), is complete on `day` when
  `day >= start + period`.

An unknown or partial date is an interval of such integers; `FRUEHESTENS` and `SPAETESTENS` bound what nobody knows.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

FRUEHESTENS = 0
SPAETESTENS = 99_999_999


class DatumFehler(ValueError):
    """The text is not a date that exists, or not one in EDTF (ISO 8601-2)."""


class Spanne(NamedTuple):
    """A closed interval of days: the day lies somewhere in it. One exact day has von == bis."""

    von: int
    bis: int

    @property
    def genau(self) -> bool:
        return self.von == self.bis


UNBEGRENZT = Spanne(FRUEHESTENS, SPAETESTENS)


class Frist(NamedTuple):
    """A period of years and months, or of days (never mixed: no norm we model mixes them)."""

    jahre: int = 0
    monate: int = 0
    tage: int = 0

    def __str__(self) -> str:
        teile = [
            f"{zahl} {einzahl if zahl == 1 else mehrzahl}"
            for zahl, einzahl, mehrzahl in (
                (self.jahre, "Jahr", "Jahre"),
                (self.monate, "Monat", "Monate"),
                (self.tage, "Tag", "Tage"),
            )
            if zahl
        ]
        return " ".join(teile) or "0 Tage"


def tag_aus(datum: date) -> int:
    return datum.year * 10_000 + datum.month * 100 + datum.day


def datum_aus(tag: int) -> date:
    """The calendar date of a real day; raises ValueError for an ideal day such as 20210229."""
    return date(tag // 10_000, tag // 100 % 100, tag % 100)


def monatsende(jahr: int, monat: int) -> int:
    return jahr * 10_000 + monat * 100 + monthrange(jahr, monat)[1]


def naechster_tag(tag: int) -> int:
    """The first real day after a real or ideal day."""
    if tag >= SPAETESTENS or tag <= FRUEHESTENS:
        return tag
    jahr, monat, nummer = tag // 10_000, tag // 100 % 100, tag % 100
    if nummer < monthrange(jahr, monat)[1]:
        return tag + 1
    return (jahr + 1) * 10_000 + 101 if monat == 12 else jahr * 10_000 + (monat + 1) * 100 + 1


def vortag(tag: int) -> int:
    """The real day before a real or ideal day."""
    if tag >= SPAETESTENS or tag <= FRUEHESTENS:
        return tag
    jahr, monat, nummer = tag // 10_000, tag // 100 % 100, tag % 100
    if nummer > 1:
        return min(tag - 1, monatsende(jahr, monat))
    return monatsende(jahr - 1, 12) if monat == 1 else monatsende(jahr, monat - 1)


def plus(tag: int, frist: Frist) -> int:
    """The (ideal) day a period after `tag`; unbounded days stay unbounded. Days are added by the calendar."""
    if tag >= SPAETESTENS or tag <= FRUEHESTENS:
        return tag
    if frist.tage:
        return tag_aus(datum_aus(tag) + timedelta(days=frist.tage))
    monate = (tag // 100 % 100) - 1 + frist.monate
    return tag + (frist.jahre + monate // 12) * 10_000 + (monate % 12 - (tag // 100 % 100) + 1) * 100


def fristende(ereignis: int, frist: Frist) -> int:
    """Last day of a period that an event on `ereignis` sets running (§ 187 Abs. 1, § 188 Abs. 2 Alt. 1, Abs. 3 BGB)."""
    tag = plus(ereignis, frist)
    return min(tag, monatsende(tag // 10_000, tag // 100 % 100)) if FRUEHESTENS < tag < SPAETESTENS else tag


def deutsch(tag: int) -> str:
    """The day as German courts write it: 03.12.2020."""
    if tag <= FRUEHESTENS or tag >= SPAETESTENS:
        return "unbekannt"
    return f"{tag % 100:02}.{tag // 100 % 100:02}.{tag // 10_000}"


def iso(tag: int) -> str:
    return f"{tag // 10_000:04}-{tag // 100 % 100:02}-{tag % 100:02}"


_TAG = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?")
_LUECKE = re.compile(r"(\d{1,3}X{1,3}|\d{4}-XX(?:-XX)?|\d{4}-\d{2}-XX)")


def lies_tag(text: str) -> int:
    """An exact day, JJJJ-MM-TT. Raises DatumFehler for anything else."""
    spanne = lies_datum(text)
    if not spanne.genau:
        raise DatumFehler(f"»{text}« ist kein genauer Tag; erlaubt ist JJJJ-MM-TT")
    return spanne.von


def lies_datum(text: str) -> Spanne:
    """Read a date in the part of EDTF (ISO 8601-2) that case files need.

    `2019-08-03`, `2019-08`, `1985`; `2020-11~` (about: the unit before and after may be meant, our convention, stated in
    docs/fallakte.md); `201X`, `2019-XX`, `2019-08-XX`; `[2019-10-15,2019-11-20]` (one of these, or a day between);
    `2019-10-15..2019-11-20` within brackets likewise; `../2020-01-31` (at the latest) and `2019-05-01/..` (at the
    earliest). Raises DatumFehler naming what is allowed.
    """
    text = text.strip()
    if text.startswith("[") and text.endswith("]"):
        teile = [lies_datum(teil) for teil in re.split(r",|\.\.", text[1:-1]) if teil.strip()]
        if teile:
            return Spanne(min(t.von for t in teile), max(t.bis for t in teile))
    if "/" in text:
        links, _, rechts = text.partition("/")
        von = FRUEHESTENS if links in ("..", "") else lies_datum(links).von
        bis = SPAETESTENS if rechts in ("..", "") else lies_datum(rechts).bis
        if von > bis:
            raise DatumFehler(f"»{text}«: der Anfang liegt nach dem Ende")
        return Spanne(von, bis)
    if _LUECKE.fullmatch(text):
        fest = text.rstrip("X-")
        if len(fest) < 4:
            luecke = 4 - len(fest)
            return Spanne(int(fest + "0" * luecke) * 10_000 + 101, int(fest + "9" * luecke) * 10_000 + 1231)
        return lies_datum(fest)
    treffer = _TAG.fullmatch(text)
    if not treffer:
        raise DatumFehler(
            f"»{text}« ist kein Datum; erlaubt sind JJJJ-MM-TT, JJJJ-MM, JJJJ, ungefähr 2020-11~, eines von [A,B], ../A"
        )
    jahr, monat, tag, art = treffer.groups()
    try:
        if tag:
            d = date(int(jahr), int(monat), int(tag))
            spanne, einheit = Spanne(tag_aus(d), tag_aus(d)), "tag"
        elif monat:
            spanne, einheit = Spanne(int(jahr + monat) * 100 + 1, monatsende(int(jahr), int(monat))), "monat"
        else:
            if int(jahr) == 0:
                raise ValueError
            spanne, einheit = Spanne(int(jahr) * 10_000 + 101, int(jahr) * 10_000 + 1231), "jahr"
    except (ValueError, IndexError):
        raise DatumFehler(f"»{text}«: diesen Tag gibt es nicht") from None
    return _erweitert(spanne, einheit) if art else spanne


def _erweitert(spanne: Spanne, einheit: str) -> Spanne:
    """One unit more on either side: 'about 2019' may be late 2018 or early 2020."""
    if einheit == "tag":
        return Spanne(vortag(spanne.von), naechster_tag(spanne.bis))
    if einheit == "monat":
        vor = vortag(spanne.von)
        nach = naechster_tag(spanne.bis)
        return Spanne(vor // 100 * 100 + 1, monatsende(nach // 10_000, nach // 100 % 100))
    return Spanne(spanne.von - 10_000, spanne.bis + 10_000)
