"""The picture of the timeline can be read by eye, by ear and without colour."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from nachzug.fall.lesen import lies_datei
from nachzug.gutachten.zeitstrahl_bild import STILE, als_svg, in_saetzen, zeilen
from nachzug.logik.regel import Ergebnis
from nachzug.pruefung.zeitstrahl import Modus, zeitstrahl
from nachzug.verfahren.fristenbuch import buch
from tests.conftest import WURZEL

SVG = "{http://www.w3.org/2000/svg}"
FALL = lies_datei(WURZEL / "beispiele" / "paar-vier-tage.yaml")
STRAHL = zeitstrahl(FALL, 20250501, 20281231, modus=Modus.BEIDES)
FRISTEN = buch([FALL], 20250801)


@pytest.fixture(scope="module")
def bild() -> ET.Element:
    return ET.fromstring(als_svg(FALL, STRAHL, FRISTEN))


def test_the_picture_has_a_name_and_says_everything_in_sentences(bild: ET.Element) -> None:
    assert bild.get("role") == "img"
    titel, text = bild.find(f"{SVG}title"), bild.find(f"{SVG}desc")
    assert titel is not None
    assert text is not None
    assert bild.get("aria-labelledby") == f"{titel.get('id')} {text.get('id')}"
    gesagt = text.text or ""
    assert "24.07.2025 bis 22.09.2026 gesperrt" in gesagt
    assert "24.07.2027 bis 31.12.2028 Ermessen der Behörde (Prognose)" in gesagt
    assert "Möglich ab 24.07.2027: Ende der Aussetzung" in gesagt


def test_every_bar_has_a_title_and_a_word_or_sign(bild: ET.Element) -> None:
    balken = [g for g in bild.iter(f"{SVG}g") if g.find(f"{SVG}rect") is not None]
    assert len(balken) == sum(len(z.balken) for z in zeilen(FALL, STRAHL))
    for g in balken:
        assert g.findtext(f"{SVG}title")
        rechteck, text = g.find(f"{SVG}rect"), g.find(f"{SVG}text")
        assert rechteck is not None
        assert text is not None or float(rechteck.get("width") or 0) < 20


def test_a_prognosis_has_a_dashed_frame(bild: ET.Element) -> None:
    for g in bild.iter(f"{SVG}g"):
        rechteck = g.find(f"{SVG}rect")
        if rechteck is not None:
            assert ("Prognose" in (g.findtext(f"{SVG}title") or "")) == (rechteck.get("stroke-dasharray") is not None)


def _helligkeit(farbe: str) -> float:
    """Relative luminance (WCAG 2)."""
    teile = [int(farbe[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (t / 12.92 if t <= 0.04045 else ((t + 0.055) / 1.055) ** 2.4 for t in teile)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


@pytest.mark.parametrize("ergebnis", Ergebnis)
def test_the_words_in_the_bars_have_enough_contrast(ergebnis: Ergebnis) -> None:
    stil = STILE[ergebnis]
    hell, dunkel = sorted((_helligkeit(stil.farbe), _helligkeit(stil.schrift)), reverse=True)
    assert (hell + 0.05) / (dunkel + 0.05) >= 4.5


def test_bars_lie_side_by_side_from_the_first_to_the_last_day() -> None:
    for z in zeilen(FALL, STRAHL):
        assert (z.balken[0].von, z.balken[-1].bis) == (20250501, 20281231)
        assert all(a.ergebnis != b.ergebnis or a.prognose != b.prognose for a, b in zip(z.balken, z.balken[1:], strict=False))


def test_the_text_alternative_tells_each_change_with_its_cause() -> None:
    saetze = list(in_saetzen(FALL, STRAHL))
    assert any("Ursache: Änderung des Rechts" in s for s in saetze)


def test_names_are_escaped() -> None:
    fall = lies_datei(WURZEL / "beispiele" / "paar-vier-tage.yaml")
    fall.personen["frau"].name = "<i>&"
    svg = als_svg(fall, STRAHL)
    assert "<i>" not in svg
    ET.fromstring(svg)
