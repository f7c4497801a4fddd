"""The expert form, the case as text, what an answer would change, findings of persons."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from tests.web.conftest import Besuch, text


def daten(besuch: Besuch, pfad: str) -> dict[str, Any]:
    return besuch.speicher.lies(pfad.rsplit("/", 1)[1]).daten


def felder(seite: str) -> dict[str, str]:
    """What the form would send if nothing were touched."""
    gefunden: dict[str, str] = {}
    for name, innen in re.findall(r'<textarea[^>]*name="([^"]+)"[^>]*>(.*?)</textarea>', seite, re.S):
        gefunden[unescape(name)] = unescape(innen)
    for marke in re.findall(r"<input type=\"text\"[^>]*>", seite):
        name, wert = re.search(r'name="([^"]+)"', marke), re.search(r'value="([^"]*)"', marke)
        if name and wert:
            gefunden[unescape(name[1])] = unescape(wert[1])
    for name, innen in re.findall(r'<select[^>]*name="([^"]+)"[^>]*>(.*?)</select>', seite, re.S):
        gewaehlt = re.search(r'value="([^"]*)" selected', innen)
        gefunden[unescape(name)] = unescape(gewaehlt[1]) if gewaehlt else ""
    return gefunden


def test_sending_the_whole_form_untouched_changes_nothing(besuch: Besuch) -> None:
    for name in ("bverwg-1-c-17-23", "paar-vier-tage", "witwe-nach-fuenf-monaten"):
        pfad = besuch.beispiel(name)
        vorher = daten(besuch, pfad)
        alles = felder(besuch.hole(f"{pfad}/formular").text)
        assert len(alles) > 100
        assert besuch.sende(f"{pfad}/formular", alles).status_code == 200
        assert daten(besuch, pfad) == vorher


def test_a_field_keeps_note_and_source_when_only_its_value_changes(besuch: Besuch) -> None:
    pfad = besuch.beispiel()
    besuch.sende(f"{pfad}/formular", {"f|person:ehemann:asylgesuch": "4.12.2020", "b|person:ehemann:asylgesuch": "festgestellt"})
    assert daten(besuch, pfad)["personen"]["ehemann"]["asylgesuch"] == {"wert": "2020-12-04", "beweis": "festgestellt"}


def test_lists_are_written_in_the_notation_of_the_file(besuch: Besuch) -> None:
    pfad = besuch.beispiel()
    besuch.sende(f"{pfad}/formular", {"f|person:ehemann:einkommen": "[{art: arbeit, netto: 2100, von: 2023-01-01}]"})
    assert daten(besuch, pfad)["personen"]["ehemann"]["einkommen"] == [{"art": "arbeit", "netto": "2100", "von": "2023-01-01"}]


def test_an_impossible_entry_is_named_at_its_field_and_nothing_is_changed(besuch: Besuch) -> None:
    pfad = besuch.beispiel()
    vorher = daten(besuch, pfad)
    antwort = besuch.sende(f"{pfad}/formular", {"f|person:ehemann:asylgesuch": "1.1.1990", "f|person:ehemann:geboren": "2002"})
    assert antwort.status_code == 422
    assert 'href="#f|person:ehemann:asylgesuch"' in antwort.text
    assert "vor der Geburt" in text(antwort)
    assert daten(besuch, pfad) == vorher


def test_saving_in_the_background_answers_with_the_time_or_the_fault(besuch: Besuch) -> None:
    pfad = besuch.beispiel()
    kopf = {"hx-request": "true"}
    gut = besuch.sende(f"{pfad}/formular", {"f|person:ehemann:name": "Omar"}, headers=kopf)
    assert "Gespeichert um" in text(gut)
    schlecht = besuch.sende(f"{pfad}/formular", {"f|person:ehemann:geboren": "morgen"}, headers=kopf)
    assert "Nicht gespeichert" in text(schlecht)


def test_the_text_of_the_case_is_read_with_line_and_remedy(besuch: Besuch) -> None:
    pfad = besuch.beispiel()
    antwort = besuch.sende(f"{pfad}/text", {"text": "fall: x\nstichtag: heute\npersonen: {}\n"})
    assert antwort.status_code == 422
    assert "Zeile:2: stichtag" in text(antwort)
    besuch.sende(f"{pfad}/text", {"text": "fall: x\nstichtag: 2024-01-01\npersonen: {a: {geboren: 1990}}\n"})
    assert daten(besuch, pfad)["personen"] == {"a": {"geboren": "1990"}}


def test_a_trial_shows_what_changes_and_keeps_nothing(besuch: Besuch) -> None:
    pfad = besuch.beispiel()
    vorher = daten(besuch, pfad)
    seite = text(besuch.hole(f"{pfad}/entscheidend?ort=person:ehefrau:schwerwiegend_erkrankt&wert=nein"))
    assert "Probe: nein" in seite
    assert "→ ausgeschlossen" in seite
    assert daten(besuch, pfad) == vorher


def test_a_finding_needs_role_name_day_and_reasons_and_then_binds(besuch: Besuch) -> None:
    pfad = besuch.beispiel()
    baum = unescape(besuch.hole(f"{pfad}/pruefung?zeige=wertung").text)
    adresse = re.search(r'href="(/fall/[^"]*/wertung\?merkmal=AufenthG\.22[^"]*)"', baum)
    assert adresse
    seite = besuch.hole(adresse[1])
    versteckt = dict(re.findall(r'name="(merkmal|antragsteller|zu)" value="([^"]*)"', seite.text))
    antwort = besuch.sende(f"{pfad}/wertung", versteckt | {"ergebnis": "nicht_erfuellt"})
    assert antwort.status_code == 422
    assert "Eine Feststellung ohne Gründe lässt sich nicht nachprüfen" in text(antwort)
    ganz = versteckt | {"ergebnis": "nicht_erfuellt", "rolle": "gericht", "durch": "VG", "am": "2024-10-24", "gruende": "geprüft"}
    besuch.sende(f"{pfad}/wertung", ganz)
    (eintrag,) = daten(besuch, pfad)["feststellungen"]
    assert (eintrag["rolle"], eintrag["durch"], eintrag["gruende"]) == ("gericht", "VG", "geprüft")
    assert "festgestellt durch eine Person" in text(besuch.hole(f"{pfad}/pruefung?zeige=wertung"))
