"""The rule book: a page per section and version, links that lead somewhere, changes of a day that are those of the statute."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from nachzug.gutachten.buch import schreibe, schreibe_aenderungen, seiten
from nachzug.logik.zeit import SPAETESTENS
from nachzug.recht.verzeichnis import BEGINN, MODULE

WURZEL = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def buch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    ordner = tmp_path_factory.mktemp("buch")
    schreibe(ordner, WURZEL / "tests")
    return ordner


def test_every_section_has_a_page_for_every_version_without_gaps() -> None:
    alle = list(seiten())
    for modul in MODULE:
        fassungen = [s for s in alle if s.modul == modul.modul]
        assert fassungen[0].ab == BEGINN
        assert fassungen[-1].bis == SPAETESTENS
        assert [s.bis for s in fassungen[:-1]] == [s.ab for s in fassungen[1:]]


def test_every_link_leads_to_a_page_and_a_place_on_it(buch: Path) -> None:
    seiten_text = {p.name: p.read_text("utf-8") for p in buch.glob("*.html")}
    for name, text in seiten_text.items():
        for ziel in set(re.findall(r'href="([^"]+)"', text)):
            datei, _, anker = ziel.partition("#")
            assert not datei or datei in seiten_text, (name, ziel)
            if anker and not datei:
                assert f'id="{anker}"' in text, (name, ziel)


def test_a_page_says_condition_burden_moment_and_authorities(buch: Path) -> None:
    seite = sorted(buch.glob("aufenthg-p-36a-*.html"))[-1].read_text("utf-8")
    for wort in ("Bedingung", "Beweislast", "Zeitpunkt", "Fundstellen", "BVerwG 1 C 17.23", "es sei denn", "geprüft an"):
        assert wort in seite, wort


def test_changes_between_two_days_are_those_of_the_statute(tmp_path: Path) -> None:
    text = schreibe_aenderungen(tmp_path, 20250701, 20250801).read_text("utf-8")
    assert "24.07.2025" in text
    assert "Aussetzung" in text
    assert "12.06.2026" not in text


def test_nothing_between_the_marks_is_unescaped(buch: Path) -> None:
    text = sorted(buch.glob("aufenthg-p-31-*.html"))[-1].read_text("utf-8")
    assert "&lt;" in text or "<script" not in text
