"""Every text of the pages is translated, nothing superfluous is kept, writing direction follows the language."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from urllib.parse import quote

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from nachzug.fall import wahlen
from nachzug.fall.felder import Wahl
from nachzug.fall.fragen import FRAGEN
from nachzug.web import sprache
from nachzug.web.erste import BEZIEHUNG, STATUS
from nachzug.web.interview import BEWEISE
from nachzug.web.seite import ROLLEN
from nachzug.web.wahlworte import WORTE
from tests.web.conftest import Besuch, text
from tests.web.test_fragen import naechster_ort, neuer_fall

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


def test_no_text_is_hidden_from_the_catalog() -> None:
    """What stands inside an f-string is not found when the catalog is made."""
    baeume = [ast.parse(datei.read_text("utf-8")) for datei in WEB.glob("*.py")]
    rufe = [
        k for b in baeume for k in ast.walk(b) if isinstance(k, ast.Call) and isinstance(k.func, ast.Name) and k.func.id == "_"
    ]
    gemeint = {str(k.args[0].value) for k in rufe if isinstance(k.args[0], ast.Constant)}
    assert gemeint - texte() == set()


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


DEUTSCHE_FRAGEN = re.compile(
    "|".join(sorted({re.escape(f).replace(r"\{wer\}", ".{1,40}?") for f, _nachweis in FRAGEN.values()}, key=len, reverse=True))
)


def test_every_choice_of_the_case_file_has_its_word_in_both_languages() -> None:
    arten = [t for t in vars(wahlen).values() if isinstance(t, type) and issubclass(t, Wahl) and t is not Wahl]
    ohne = {w for t in arten for w in t.werte} - WORTE.keys()
    assert ohne == {"A1", "A2", "B1", "B2", "C1", "C2"}


@pytest.mark.parametrize("beispiel", ["bverwg-1-c-17-23", "mutter-pflege"])
def test_english_pages_ask_no_german_question(besuch: Besuch, beispiel: str) -> None:
    pfad = besuch.beispiel(beispiel)
    besuch.sende("/sprache", {"sprache": "en", "zurueck": "/"})
    seiten = [pfad, f"{pfad}/frage", f"{pfad}/entscheidend", f"{pfad}/antworten", f"{pfad}/formular"]
    for adresse in (*seiten, f"{pfad}/familienbrief?auf=en"):
        gelesen = text(besuch.hole(adresse))
        assert not DEUTSCHE_FRAGEN.search(gelesen), adresse
    assert "When was the person born?" in text(besuch.hole(f"{pfad}/formular"))


def test_an_english_interview_is_english_from_the_first_to_the_last_question(besuch: Besuch) -> None:
    pfad = neuer_fall(besuch)
    besuch.sende("/sprache", {"sprache": "en", "zurueck": "/"})
    gesehen: list[str] = []
    while len(gesehen) < 12 and (ort := naechster_ort(besuch, pfad)) and ort not in gesehen:
        seite = besuch.hole(f"{pfad}/frage?ort={quote(ort, safe='')}")
        assert '<h1 id="fragetext"><span lang="en">' in seite.text, ort
        assert not DEUTSCHE_FRAGEN.search(text(seite)), ort
        assert 'label for="wert" lang="de"' not in seite.text
        gesehen.append(ort)
        besuch.sende(f"{pfad}/frage", {"ort": ort, "tat": "unbekannt"})
    assert len(gesehen) == 12
    was = [s[1] for s in besuch.speicher.schritte(pfad.rsplit("/", 1)[1])]
    assert any(DEUTSCHE_FRAGEN.search(w) for w in was if w.startswith("Antwort: "))
