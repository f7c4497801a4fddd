"""Every text of the pages is translated, nothing superfluous is kept, writing direction follows the language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from nachzug.web import sprache
from nachzug.web.erste import BEZIEHUNG, STATUS
from nachzug.web.interview import BEWEISE
from nachzug.web.seite import ROLLEN
from nachzug.web.wahlworte import WORTE
from tests.web.conftest import Besuch, text

WEB = Path(__file__).parent.parent.parent / "src" / "nachzug" / "web"


def texte() -> set[str]:
    """What the sources mark for translation, and what tables of the program hold."""
    arten = [("**.py", "python"), ("vorlagen/**.html", "jinja2")]
    wahl = {"vorlagen/**.html": {"newstyle_gettext": "true"}}
    funde = extract_from_dir(str(WEB), method_map=arten, options_map=wahl, keywords={"_": None})
    gefunden = {str(f[2]) for f in funde}
    tabellen = (*ROLLEN.values(), *BEZIEHUNG.values(), *BEWEISE.values(), *WORTE.values(), *(s.text for s in STATUS.values()))
    return gefunden | set(tabellen)


def test_english_is_complete_and_holds_nothing_else() -> None:
    uebersetzt = set(sprache.katalog("en"))
    assert texte() - uebersetzt == set()
    assert uebersetzt - texte() == set()


def test_translations_keep_the_placeholders() -> None:
    for kuerzel in sprache.NAMEN:
        for deutsch, fremd in sprache.katalog(kuerzel).items():
            assert sorted(re.findall(r"%\(\w+\)s", deutsch)) == sorted(re.findall(r"%\(\w+\)s", fremd)), deutsch


@pytest.mark.parametrize("kuerzel", ["en", "tr", "ar", "uk", "fa"])
def test_catalogs_are_valid(kuerzel: str) -> None:
    with open(WEB / "sprachen" / f"{kuerzel}.po", "rb") as strom:
        katalog = read_po(strom, locale=kuerzel)
    assert not [fehler for m in katalog for fehler in m.check(katalog)]


@pytest.mark.parametrize("kuerzel", ["tr", "ar", "uk", "fa"])
def test_the_frame_of_the_family_letter_is_translated(kuerzel: str) -> None:
    vorlage = (WEB / "vorlagen" / "familienbrief.html").read_text("utf-8")
    gebraucht = set(re.findall(r'_\("([^"]+)"\)', vorlage))
    assert gebraucht <= set(sprache.katalog(kuerzel))


@pytest.mark.parametrize(("kuerzel", "richtung"), [("de", "ltr"), ("en", "ltr"), ("ar", "rtl"), ("fa", "rtl"), ("uk", "ltr")])
def test_pages_and_letters_run_in_the_direction_of_their_language(besuch: Besuch, kuerzel: str, richtung: str) -> None:
    pfad = besuch.beispiel()
    besuch.sende("/sprache", {"sprache": kuerzel, "zurueck": "/"})
    for adresse in ("/", pfad, f"{pfad}/familienbrief?auf={kuerzel}"):
        assert f'<html lang="{kuerzel}" dir="{richtung}">' in besuch.hole(adresse).text


def test_the_english_page_has_no_german_frame(besuch: Besuch) -> None:
    besuch.sende("/sprache", {"sprache": "en", "zurueck": "/"})
    seite = text(besuch.hole("/"))
    assert "Examine family reunification" in seite
    assert not re.search(r"\b(Fälle|Beginnen|Suchen|Öffnen)\b", seite)


def test_results_errors_and_sections_speak_the_language_too(besuch: Besuch) -> None:
    pfad = besuch.beispiel()
    besuch.sende("/sprache", {"sprache": "en", "zurueck": "/"})
    assert "Still possible" in text(besuch.hole(pfad))
    assert "Marriage: ehefrau" in text(besuch.hole(f"{pfad}/formular"))
    assert "This page does not exist" in text(besuch.hole("/gibt-es-nicht"))
    assert "Please choose a file" in text(besuch.sende("/oeffnen", files={"datei": ("", b"")}))
    besuch.sende("/sprache", {"sprache": "de", "zurueck": "/"})
    assert "Ehe: ehefrau" in text(besuch.hole(f"{pfad}/formular"))
