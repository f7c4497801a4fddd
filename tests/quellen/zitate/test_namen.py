"""The tables of names: every name means one law."""

from __future__ import annotations

from collections import Counter

import pytest

from nachzug.quellen.zitate import namen

KLASSEN = {"gesetz", "verordnung", "verwaltungsvorschrift", "eu", "voelkerrecht", "staatsvertrag", "vertrag"}


@pytest.mark.parametrize("datei", ["gesetze.tsv", "weitere.tsv"])
def test_every_row_has_a_class_and_limits_that_are_numbers(datei: str) -> None:
    for zeile in namen.zeilen(datei):
        abk, klasse, _, hoechster, absatz = (*zeile, "", "", "")[:5]
        assert abk
        assert klasse in KLASSEN
        assert all(not grenze or grenze.isdigit() for grenze in (hoechster, absatz))


def test_no_name_stands_for_two_laws() -> None:
    zeilen = [*namen.zeilen("gesetze.tsv"), *namen.zeilen("weitere.tsv"), *namen.zeilen("abkuerzungen.tsv")]
    zaehlung = Counter(name for abk, *rest in zeilen for name in {abk, *"".join(rest[1:2]).split("|")} - {""})
    assert [name for name, anzahl in zaehlung.items() if anzahl > 1] == []


@pytest.mark.parametrize(
    ("wie_geschrieben", "gemeint"),
    [
        ("der Verwaltungsgerichtsordnung", "VwGO"),
        ("des Asylbewerberleistungsgesetzes", "AsylbLG"),
        ("Fünftes Vermögensbildungsgesetz", "5. VermBG"),
        ("des Gesetzes über Gerichtskosten in Familiensachen", "FamGKG"),
        ("Zweiten Buches Sozialgesetzbuch", "SGB II"),
    ],
)
def test_short_and_long_titles_in_any_case_mean_the_same_law(wie_geschrieben: str, gemeint: str) -> None:
    assert namen.nenne(wie_geschrieben).abkuerzung == gemeint
