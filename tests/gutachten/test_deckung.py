"""The coverage table in docs/stand.md is the one that the rules give, and names only numbers that exist."""

from __future__ import annotations

import re
from pathlib import Path

from nachzug.gutachten.deckung import SEITENAUFBAU, UEBERHOLT, eingesetzt, gruppe, nummern, regeln

WURZEL = Path(__file__).parent.parent.parent
ANFANG_DER_ZEILE = re.compile(r"^(\d+[ab]?)\. ", re.M)


def test_the_numbers_are_those_of_the_list(pruefdaten: Path) -> None:
    liste = (pruefdaten / "mission" / "CHECKLIST.md").read_text("utf-8")
    assert set(nummern()) == set(ANFANG_DER_ZEILE.findall(liste))
    assert len(nummern()) == 430


def test_rules_name_only_numbers_of_the_list_that_are_law() -> None:
    assert set(regeln()) <= set(nummern())


def test_what_the_list_marks_as_overtaken_carries_the_dagger(pruefdaten: Path) -> None:
    liste = (pruefdaten / "mission" / "CHECKLIST.md").read_text("utf-8")
    markiert = {m[1] for z in liste.splitlines() if "†" in z and (m := ANFANG_DER_ZEILE.match(z))}
    assert markiert <= set(UEBERHOLT)


def test_every_number_belongs_to_a_group() -> None:
    assert {gruppe(n) for n in SEITENAUFBAU} == {"Aufbau einer Entscheidungsseite"}
    assert all(gruppe(n) for n in nummern())


def test_the_committed_table_is_up_to_date() -> None:
    seite = (WURZEL / "docs" / "stand.md").read_text("utf-8")
    assert seite == eingesetzt(seite, WURZEL / "tests"), "python -m nachzug.gutachten.deckung schreibt sie neu"
