"""The deadline book as an iCalendar file: all-day entries with alarms, and identifiers that stay the same when it is made again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

from nachzug.logik.zeit import SPAETESTENS, datum_aus, deutsch, naechster_tag
from nachzug.verfahren.frist import NICHT, Fallfrist, Sinn, Stand
from nachzug.verfahren.fristenbuch import Eintrag

if TYPE_CHECKING:
    from icalendar import Event

VORFRISTEN = (14, 7, 3, 1)
"""Days before the end of an urgent deadline on which the calendar reminds, at nine in the morning; other entries: a week."""
_UHR = timedelta(hours=9)


def als_ics(eintraege: Sequence[Eintrag]) -> bytes:
    """Everything that is still to come; what is over or kept is left out."""
    from icalendar import Calendar

    kalender = Calendar()
    kalender.add("prodid", "-//nachzug//Fristenbuch//DE")
    kalender.add("version", "2.0")
    kalender.add("calscale", "GREGORIAN")
    kalender.add("method", "PUBLISH")
    kalender.add("x-wr-calname", "Fristen Familiennachzug")
    for e in eintraege:
        if tag := _tag(e):
            kalender.add_component(_termin(e, tag))
    return kalender.to_ical()


def uid(fall: str, frist: Fallfrist) -> str:
    """Depends on the case and the kind of deadline, not on its day: a new calculation moves the entry instead of doubling it."""
    return sha256("\n".join((fall, frist.id)).encode()).hexdigest()[:32] + "@nachzug"


def _tag(e: Eintrag) -> int:
    """The day of the entry: the safe one; where that is past and something can still be argued, the last arguable one."""
    if e.frist.gehandelt != NICHT:
        return 0
    match e.stand:
        case Stand.GEWAHRT | Stand.VORBEI | Stand.MOEGLICH:
            return 0
        case Stand.FRAGLICH:
            return e.frist.spaetestens if e.frist.spaetestens < SPAETESTENS else naechster_tag(e.heute)
        case _:
            return e.frist.sicher


def _termin(e: Eintrag, tag: int) -> Event:
    from icalendar import Alarm, Event

    f = e.frist
    termin = Event()
    termin.add("uid", uid(e.fall.fall, f))
    termin.add("dtstamp", datetime(*_jmt(e.heute), tzinfo=UTC))
    termin.add("dtstart", datum_aus(tag))
    termin.add("dtend", datum_aus(naechster_tag(tag)))
    termin.add("summary", f"{_vorwort(e)}{f.titel} ({e.name}, {e.fall.fall})")
    termin.add("description", beschreibung(e))
    termin.add("categories", ["Frist" if f.sinn is Sinn.BIS else "Hinweis"])
    termin.add("class", "PRIVATE")
    termin.add("transp", "TRANSPARENT")
    termin.add("priority", 1 if f.dringend and f.sinn is Sinn.BIS else 5)
    if f.wo:
        termin.add("location", f.wo)
    for tage in VORFRISTEN if f.dringend and f.sinn is Sinn.BIS else (7,):
        wecker = Alarm()
        wecker.add("action", "DISPLAY")
        wecker.add("description", f"Noch {tage} {'Tag' if tage == 1 else 'Tage'}: {f.titel}")
        wecker.add("trigger", _UHR - timedelta(days=tage))
        termin.add_component(wecker)
    return termin


def _jmt(tag: int) -> tuple[int, int, int]:
    return tag // 10_000, tag // 100 % 100, tag % 100


def _vorwort(e: Eintrag) -> str:
    if e.stand is Stand.FRAGLICH:
        return "Letzter vertretbarer Tag: "
    return {Sinn.BIS: "Frist: ", Sinn.AB: "Ab heute: ", Sinn.AM: ""}[e.frist.sinn]


def beschreibung(e: Eintrag) -> str:
    """The calculation and what follows, as plain text."""
    f = e.frist
    zeilen = [f"Sicher: {deutsch(f.sicher)}"]
    if f.spaetestens not in (f.sicher, SPAETESTENS):
        zeilen.append(f"Rechtlich spätestens vertretbar: {deutsch(f.spaetestens)}")
    zeilen += [f"- {s.text}{f' ({s.norm})' if s.norm else ''}" for s in f.rechnung]
    if f.normen:
        zeilen.append(f"Normen: {', '.join(f.normen)}")
    zeilen += [f"Hinweis: {h}" for h in f.hinweise]
    if f.danach:
        zeilen.append(f"Danach: {f.danach}")
    return "\n".join(zeilen)
