"""The calendar, read back by another library as a calendar program would."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
import vobject

from nachzug.fall.lesen import lies_datei, lies_fall
from nachzug.verfahren.fristenbuch import buch
from nachzug.verfahren.kalender import als_ics
from tests.conftest import WURZEL

BEISPIELE = sorted((WURZEL / "beispiele").glob("*.yaml"))
FALL = """
fall: kalender
stichtag: {tag}
antragsteller: [k]
personen: {{k: {{name: K}}, s: {{}}}}
antraege: [{{person: k, zu: s, ort: ausland, stelle: Botschaft Kairo}}]
verfahrensschritte:
  - {{art: bescheid, stelle: Botschaft Kairo, am: 2026-03-01, zugestellt: {zugestellt}, ausgang: abgelehnt, rechtsbehelfsbelehrung: ja}}
"""


def gelesen(tag: str = "2026-03-10", zugestellt: str = "2026-03-03"):
    fall = lies_fall(FALL.format(tag=tag, zugestellt=zugestellt))
    return vobject.readOne(als_ics(buch([fall])).decode()).vevent_list


@pytest.mark.parametrize("datei", BEISPIELE, ids=[d.stem for d in BEISPIELE])
def test_the_calendar_of_every_example_is_read_by_another_library(datei: Path) -> None:
    eintraege = buch([lies_datei(datei)])
    kalender = vobject.readOne(als_ics(eintraege).decode())
    termine = getattr(kalender, "vevent_list", [])
    assert len({t.uid.value for t in termine}) == len(termine)
    for t in termine:
        t.validate(raiseException=True)
        assert t.dtend.value - t.dtstart.value == timedelta(days=1)
        assert t.valarm_list


def test_a_deadline_is_an_all_day_entry_with_alarms_before_it() -> None:
    (termin,) = [t for t in gelesen() if "Klage" in t.summary.value]
    assert termin.dtstart.value == date(2026, 4, 7)
    assert "Klage erheben (K, kalender)" in termin.summary.value
    assert "VwGO § 74" in termin.description.value
    assert termin.location.value == "Verwaltungsgericht Berlin"
    wecker = sorted(w.trigger.value for w in termin.valarm_list)
    assert wecker == [timedelta(days=-n, hours=9) for n in (14, 7, 3, 1)]


def test_a_new_calculation_moves_the_entry_and_keeps_its_identity() -> None:
    vorher = {t.uid.value for t in gelesen()}
    nachher = {t.uid.value for t in gelesen(tag="2026-03-12", zugestellt="2026-03-05")}
    assert vorher == nachher


def test_the_same_case_gives_the_same_file() -> None:
    fall = lies_fall(FALL.format(tag="2026-03-10", zugestellt="2026-03-03"))
    assert als_ics(buch([fall])) == als_ics(buch([fall]))
