"""Public holidays of a place, and the next working day.

The days come from the library `holidays` (tested against a list of our own). Where the municipality decides and is not known, a
holiday is only possible: a cautious calculation does not count on it, a generous one does.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import NamedTuple

from nachzug.logik.zeit import datum_aus, naechster_tag
from nachzug.verfahren.orte import AUSLAND, KATHOLISCH, LAENDER, NICHT_KATHOLISCH, Ort

WOCHENTAGE = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")


class Feiertag(NamedTuple):
    """sicher: it is one whatever else is not known of the place."""

    name: str
    sicher: bool


@cache
def _tage(land: str, jahr: int, kategorie: str) -> dict[date, str]:
    from holidays.countries.germany import Germany

    return dict(Germany(subdiv=land, years=jahr, language="de", categories=(kategorie,)))


def wochentag(tag: int) -> str:
    return WOCHENTAGE[datum_aus(tag).weekday()]


def feiertag(tag: int, ort: Ort) -> Feiertag | None:
    """The public holiday on a day at a place. Abroad: none, because the holidays of other states are not known here."""
    datum = datum_aus(tag)
    if ort.land == AUSLAND:
        return None
    if ort.land:
        return _im_land(datum, ort)
    funde = [_im_land(datum, Ort(land)) for land in LAENDER]
    namen = [f for f in funde if f is not None]
    if not namen:
        return None
    return Feiertag(namen[0].name, len(namen) == len(funde) and all(f.sicher for f in namen))


def _im_land(datum: date, ort: Ort) -> Feiertag | None:
    if ort.gemeinde == "Augsburg":
        name = _tage("Augsburg", datum.year, "public").get(datum)
        return Feiertag(name, True) if name else None
    if name := _tage(ort.land, datum.year, "public").get(datum):
        return Feiertag(name, True)
    name = _tage(ort.land, datum.year, "catholic").get(datum)
    if name and ort.gemeinde not in NICHT_KATHOLISCH:
        return Feiertag(name, ort.gemeinde in KATHOLISCH)
    if not ort.gemeinde and ort.land == "BY" and (name := _tage("Augsburg", datum.year, "public").get(datum)):
        return Feiertag(name, False)
    return None


def kein_werktag(tag: int, ort: Ort, *, vorsichtig: bool) -> str:
    """Why nothing ends on this day: Samstag, Sonntag or the name of the holiday; "" on a working day.

    vorsichtig: holidays that are only possible do not count.
    """
    if (wt := datum_aus(tag).weekday()) >= 5:
        return WOCHENTAGE[wt]
    fund = feiertag(tag, ort)
    return fund.name if fund and (fund.sicher or not vorsichtig) else ""


def naechster_werktag(tag: int, ort: Ort, *, vorsichtig: bool) -> tuple[int, tuple[tuple[int, str], ...]]:
    """The day itself or the next working day, and each day passed over with its reason."""
    uebersprungen: list[tuple[int, str]] = []
    while grund := kein_werktag(tag, ort, vorsichtig=vorsichtig):
        uebersprungen.append((tag, grund))
        tag = naechster_tag(tag)
    return tag, tuple(uebersprungen)
