"""The facts of a case in words."""

from __future__ import annotations

import pytest

from nachzug.fall.lesen import lies_datei, lies_fall
from nachzug.gutachten.sachverhalt import sachverhalt
from nachzug.gutachten.werte_in_worten import in_worten, tag_in_worten
from tests.conftest import WURZEL

FALL = """
fall: worte
stichtag: 2024-05-01
personen:
  mutter:
    name: Frau M.
    geboren: {wert: 1990-05-03, beweis: festgestellt, beleg: [Pass]}
    staatsangehoerigkeiten: [kosovarisch, serbisch]
    familienstand: [{wert: ledig, bis: 2015-06-30}, {wert: verheiratet, von: 2015-07-01, beweis: behauptet}]
    schutz_art: fluechtling
    paesse: [{staat: Kosovo, gueltig_bis: 2030-06}, {staat: Serbien}]
    verurteilungen: []
    einkommen: [{art: arbeit, netto: 1234.50}]
  kind: {}
kindschaften:
  - {kind: kind, elternteil: mutter, sorge: allein}
antraege:
  - {person: kind, zu: mutter, gestellt: 2024-04~, ort: ausland}
"""


def zeilen() -> dict[str, tuple[str, ...]]:
    return {g.titel: g.zeilen for g in sachverhalt(lies_fall(FALL))}


def test_every_fact_stands_under_the_person_it_belongs_to() -> None:
    assert list(zeilen()) == ["Frau M.", "kind", "Elternschaft: Frau M. für kind", "Antrag: kind zu Frau M."]
    assert zeilen()["kind"] == ()


@pytest.mark.parametrize(
    "zeile",
    [
        "Geburtstag: 03.05.1990 (festgestellt; Beleg: Pass)",
        "Staatsangehörigkeit: kosovarisch, serbisch",
        "Familienstand: ledig (bis 30.06.2015; unstreitig)",
        "Familienstand: verheiratet (ab 01.07.2015; behauptet)",
        "Zuerkannter Schutz: Flüchtlingsschutz (unstreitig)",
        "Pässe: Ausstellender Staat: Kosovo (unstreitig); Gültig bis einschließlich: Juni 2030 (unstreitig)",
        "Pässe: Ausstellender Staat: Serbien (unstreitig)",
        "Verurteilungen: keine",
    ],
)
def test_values_periods_proof_and_sources_are_named(zeile: str) -> None:
    assert zeile in zeilen()["Frau M."]


def test_amounts_relations_and_applications() -> None:
    assert any("1234,50 EUR (unstreitig)" in z for z in zeilen()["Frau M."])
    assert "allein (unstreitig)" in zeilen()["Elternschaft: Frau M. für kind"][0]
    assert "Tag der Antragstellung: etwa April 2024 (unstreitig)" in zeilen()["Antrag: kind zu Frau M."]


@pytest.mark.parametrize(
    ("text", "worte"),
    [
        ("2024-05-01", "01.05.2024"),
        ("2024-05", "Mai 2024"),
        ("1985", "1985"),
        ("2020-11~", "etwa November 2020"),
        ("1985?", "vermutlich 1985"),
        ("[2019-10-15,2019-11-20]", "zwischen 15.10.2019 und 20.11.2019"),
        ("../2020-01-31", "spätestens 31.01.2020"),
        ("2019-05-01/..", "frühestens 01.05.2019"),
        ("2019/2020-06", "2019 bis Juni 2020"),
        ("201X", "01.01.2010 bis 31.12.2019"),
        ("2019-XX", "01.01.2019 bis 31.12.2019"),
        ("Damaskus", "Damaskus"),
        ("2024-13", "2024-13"),
        ("12", "12"),
    ],
)
def test_days_as_lawyers_write_them(text: str, worte: str) -> None:
    assert tag_in_worten(text) == worte


def test_choices_carry_their_umlauts() -> None:
    assert in_worten("subsidiaer") == "subsidiärer Schutz"
    assert in_worten("laufend") == "laufend"


@pytest.mark.parametrize("pfad", sorted((WURZEL / "beispiele").glob("*.yaml")), ids=lambda p: p.stem)
def test_every_example_can_be_told_in_words(pfad: object) -> None:
    gruppen = list(sachverhalt(lies_datei(str(pfad))))
    assert gruppen
    assert not any("_" in z.partition(":")[0] for g in gruppen for z in g.zeilen)
