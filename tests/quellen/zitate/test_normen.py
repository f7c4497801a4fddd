"""Norms as lawyers write them, with the canonical ids a lawyer would write beside them."""

from __future__ import annotations

import pytest

from nachzug.quellen.zitate import finde
from nachzug.zitat.norm import lies_norm

KANONISCH = {
    "§ 36 II 1 AufenthG": ["AufenthG § 36 Abs. 2 Satz 1"],
    "§§ 28 Abs. 4, 36 Abs. 2 AufenthG": ["AufenthG § 28 Abs. 4", "AufenthG § 36 Abs. 2"],
    "§ 36a Abs. 1 Satz 1 i. V. m. Abs. 2 Satz 1 AufenthG": ["AufenthG § 36a Abs. 1 Satz 1", "AufenthG § 36a Abs. 2 Satz 1"],
    "§ 29 Abs. 1 Satz 1 Nr. 2 und des § 5 Abs. 1 Nr. 1 AufenthG": [
        "AufenthG § 29 Abs. 1 Satz 1 Nr. 2",
        "AufenthG § 5 Abs. 1 Nr. 1",
    ],
    "§ 5 Abs. 1 Nr. 1 i.V.m. § 2 Abs. 3 AufenthG": ["AufenthG § 5 Abs. 1 Nr. 1", "AufenthG § 2 Abs. 3"],
    "§ 36a Abs. 2 Satz 1 Nr. 4 Satz 2 AufenthG": ["AufenthG § 36a Abs. 2 Satz 1 Nr. 4 Satz 2"],
    "§ 36a Abs. 1 Satz 2 Halbs. 2 AufenthG": ["AufenthG § 36a Abs. 1 Satz 2 Halbsatz 2"],
    "§ 25 Absatz 2 Satz 1 zweite Alternative AufenthG": ["AufenthG § 25 Abs. 2 Satz 1 Alt. 2"],
    "§ 60a Abs. 2c Satz 3 AufenthG": ["AufenthG § 60a Abs. 2c Satz 3"],
    "§ 5 Absatz 2 und 4, § 11 und § 27 Absatz 3 AufenthG": [
        "AufenthG § 5 Abs. 2",
        "AufenthG § 5 Abs. 4",
        "AufenthG § 11",
        "AufenthG § 27 Abs. 3",
    ],
    "§ 5 Abs. 2 Satz 1 Nrn. 1 und 2 AufenthG": ["AufenthG § 5 Abs. 2 Satz 1 Nr. 1", "AufenthG § 5 Abs. 2 Satz 1 Nr. 2"],
    "§§ 3 u. 4 VwGO": ["VwGO § 3", "VwGO § 4"],
    "§§ 3 bis 6 VwGO": ["VwGO § 3", "VwGO § 4", "VwGO § 5", "VwGO § 6"],
    "§§ 60a II, 25 V AufenthG": ["AufenthG § 60a Abs. 2", "AufenthG § 25 Abs. 5"],
    "§§ 63 II, 47, 53 III, 52 II GKG": ["GKG § 63 Abs. 2", "GKG § 47", "GKG § 53 Abs. 3", "GKG § 52 Abs. 2"],
    "§ 36 II, III AufenthG": ["AufenthG § 36 Abs. 2", "AufenthG § 36 Abs. 3"],
    "AufenthG § 36a Abs. 1 Satz 1, Abs. 3 Nr. 1": ["AufenthG § 36a Abs. 1 Satz 1", "AufenthG § 36a Abs. 3 Nr. 1"],
    "§ 242 des Bürgerlichen Gesetzbuchs": ["BGB § 242"],
    "§ 11 Abs. 2 Nr. 7 des Zweiten Buches Sozialgesetzbuch": ["SGB II § 11 Abs. 2 Nr. 7"],
    "§ 22 Abs. 1 SGB 2": ["SGB II § 22 Abs. 1"],
    "Art. 8 EMRK": ["EMRK Art. 8"],
    "Art. 8 Abs. 1 der Europäischen Menschenrechtskonvention": ["EMRK Art. 8 Abs. 1"],
    "Art. 3 Abs. 1, Art. 9 Abs. 1 Satz 1 und Art. 18 Abs. 1 Satz 1 KRK": [
        "KRK Art. 3 Abs. 1",
        "KRK Art. 9 Abs. 1 Satz 1",
        "KRK Art. 18 Abs. 1 Satz 1",
    ],
    "Art. 6 Abs. 1 und 2 Satz 1 GG": ["GG Art. 6 Abs. 1", "GG Art. 6 Abs. 2 Satz 1"],
    "Art. 4 Abs. 1 Unterabs. 1 Buchst. c der Richtlinie 2003/86/EG": ["RL 2003/86/EG Art. 4 Abs. 1 Unterabs. 1 Buchst. c"],
    "Art. 2 Nr. 9 der Verordnung (EG) Nr. 2201/2003": ["VO (EG) 2201/2003 Art. 2 Nr. 9"],
    "Artikel 19 I EGBGB": ["EGBGB Art. 19 Abs. 1"],
    "Art. 7 ARB 1/80": ["ARB 1/80 Art. 7"],
    "§ 7 Abs. 1 BeschV": ["BeschV § 7 Abs. 1"],
    "§ 3 Abs. 1 FreizügG/EU": ["FreizügG/EU § 3 Abs. 1"],
    "Nr. 28.1.2.3 AVwV-AufenthG": ["AVwV 28.1.2.3"],
    "SGB II und XII": ["SGB II", "SGB XII"],
    "Aufenthaltsgesetzes": ["AufenthG"],
    "§ 4 Abs. 2 TVG": ["TVG § 4 Abs. 2"],
    "§ 47 Abs. 1 des Gesetzes über Ordnungswidrigkeiten": ["OWiG § 47 Abs. 1"],
    "§ 14 Abs. 2 des Gesetzes über Teilzeitarbeit und befristete Arbeitsverträge": ["TzBfG § 14 Abs. 2"],
    "§ 69 Sozialgesetzbuch Neuntes Buch": ["SGB IX § 69"],
    "§ 3 Abs. 1 der Versorgungsmedizin-Verordnung": ["VersMedV § 3 Abs. 1"],
    "§ 2 Abs. 1 16. BImSchV": ["16. BImSchV § 2 Abs. 1"],
    "§ 7 Abs. 1 QXG": ["QXG § 7 Abs. 1"],
    "§ 7 Abs. 1 des Mondfahrtgesetzes": ["Mondfahrtgesetz § 7 Abs. 1"],
    "§ 7 des Bremischen Mondfahrtgesetzes": ["Bremisches Mondfahrtgesetz § 7"],
    "§ 7 der Bremischen Mondfahrtordnung": ["Bremische Mondfahrtordnung § 7"],
}


@pytest.mark.parametrize("text", KANONISCH)
def test_a_norm_gets_its_canonical_ids_and_the_whole_span(text: str) -> None:
    satz = f"Nach {text} gilt dies nicht."
    (zitat,) = finde(satz)
    assert list(zitat.kanonisch) == KANONISCH[text]
    assert satz[zitat.von : zitat.bis] == text


@pytest.mark.parametrize(
    "text", ["§ 36 II 1 AufenthG", "§ 36a Abs. 2 Satz 1 Nr. 4 Satz 2 AufenthG", "Art. 8 Abs. 1 EMRK", "§ 60a Abs. 2c VwGO"]
)
def test_canonical_ids_are_read_back_as_the_same_norm(text: str) -> None:
    (zitat,) = finde(text)
    assert [lies_norm(k) for k in zitat.kanonisch] == list(zitat.normen)


@pytest.mark.parametrize("hart", ["\u00a0", "\u202f", "\u2009"])
def test_hard_spaces_change_nothing(hart: str) -> None:
    (zitat,) = finde("§ 36a Abs. 3 Nr. 1 AufenthG".replace(" ", hart))
    assert zitat.kanonisch == ("AufenthG § 36a Abs. 3 Nr. 1",)
    assert (zitat.von, zitat.bis) == (0, 27)


def test_an_old_version_and_following_sections_are_remarked() -> None:
    alt, folgende = finde("§ 55 Abs. 1 AufenthG a.F. und §§ 27 ff. AufenthG")
    assert (alt.kanonisch, alt.bemerkung) == (("AufenthG § 55 Abs. 1",), "a.F.")
    assert (folgende.kanonisch, folgende.bemerkung) == (("AufenthG § 27",), "ff.")


@pytest.mark.parametrize(
    "text",
    [
        "(Happ in Eyermann, VwGO, 14. Aufl. 2014, § 124, Rn. 12 m. w. N.)",
        "Buchholz 402.242 § 36a AufenthG Nr. 2",
        "(Bauer in Renner/Bergmann/Dienelt, Ausländerrecht, 10. Aufl. 2014, § 56 AufenthG Rn. 14)",
    ],
)
def test_sections_inside_commentaries_and_collections_are_no_norms(text: str) -> None:
    assert [z for z in finde(text) if z.art == "norm" and z.kanonisch] == []


@pytest.mark.parametrize(
    ("text", "grund"),
    [
        ("Art. 300 GG", "GG endet mit Art. 146"),
        ("§ 36a Abs. 99 AufenthG", "Abs"),
        ("§ 999 AufenthG", "AufenthG endet mit § 107"),
        ("§ 0 VwGO", "§ 0 gibt es nicht"),
        ("§ 1200 ZPO", "ZPO endet mit § 1136"),
        ("§ 8 Abs. 1 EMRK", "EMRK zählt nach Artikeln, nicht nach Paragraphen"),
    ],
)
def test_the_impossible_is_flagged_and_not_repaired(text: str, grund: str) -> None:
    (zitat,) = finde(f"nach {text} ist")
    assert zitat.bemerkung.startswith("unmoeglich: ")
    assert grund in zitat.bemerkung
    teile = text.split()
    assert zitat.kanonisch == (" ".join([teile[-1], *teile[:-1]]),)


def test_a_possible_citation_is_not_flagged() -> None:
    assert [z.bemerkung for z in finde("Art. 146 GG, § 107 AufenthG, § 36a Abs. 5 AufenthG und § 2385 BGB")] == ["", "", "", ""]


def test_what_is_not_known_for_certain_is_not_called_impossible() -> None:
    assert [z.bemerkung for z in finde("§ 53 Abs. 10 BRAO, § 1228 RVO, Art. 229 § 38 EGBGB und § 121 LBG")] == [""] * 4
