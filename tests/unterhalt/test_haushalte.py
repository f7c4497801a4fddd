"""Worked households: every line as computed by hand (haushalte.yaml, haushalte_jahre.yaml)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from nachzug.fall.lesen import lies_fall
from nachzug.unterhalt.betrag import Betrag
from nachzug.unterhalt.lebensunterhalt import Lebensunterhalt, berechne
from nachzug.unterhalt.zeile import Zeile

HAUSHALTE: list[dict[str, Any]] = [
    h
    for datei in ("haushalte.yaml", "haushalte_jahre.yaml")
    for h in yaml.load_all((Path(__file__).parent / datei).read_text("utf-8"), Loader=yaml.BaseLoader)
]


def _cent(text: str) -> int:
    vorzeichen = -1 if text.startswith("-") else 1
    ganz, _, rest = text.lstrip("-").partition(".")
    return vorzeichen * (int(ganz) * 100 + int(rest.ljust(2, "0") or 0))


def _betrag(wert: str | list[str]) -> Betrag:
    von, bis = (wert, wert) if isinstance(wert, str) else wert
    return Betrag(_cent(von), _cent(bis))


def _rechne(h: dict[str, Any]) -> Lebensunterhalt:
    fall = lies_fall(json.dumps({"fall": h["titel"], **h["fall"]}), h["titel"])
    person = fall.antragsteller_ids[0]
    zu = next(p for p in fall.verbundene(person) if p not in fall.antragsteller_ids)
    return berechne(fall, person, zu, fall.stichtag_tag, fall.rechtsstand_tag)


def test_there_are_ten_of_four_years() -> None:
    assert len(HAUSHALTE) >= 10
    assert {h["fall"]["stichtag"][:4] for h in HAUSHALTE} >= {"2012", "2019", "2024", "2026"}


@pytest.mark.parametrize("h", HAUSHALTE, ids=[h["titel"] for h in HAUSHALTE])
def test_every_line_is_as_computed_by_hand(h: dict[str, Any]) -> None:
    ergebnis = _rechne(h)
    r = ergebnis.rechnung
    zeilen: tuple[Zeile, ...] = (*r.bedarf, *r.einnahmen, *r.abzuege)
    assert [(z.text[: len(text)], z.betrag) for z, (text, _) in zip(zeilen, h["zeilen"], strict=True)] == [
        (text, _betrag(wert)) for text, wert in h["zeilen"]
    ]
    assert r.bedarf_summe == _betrag(h["bedarf"])
    assert r.mittel_summe == _betrag(h["mittel"])
    assert r.differenz == _betrag(h["differenz"])
    assert r.vermoegen == _betrag(h.get("vermoegen", "0"))
    assert ergebnis.ausgang.value == h["ausgang"]


@pytest.mark.parametrize("h", HAUSHALTE, ids=[h["titel"] for h in HAUSHALTE])
def test_every_line_cites_its_norm_and_where_its_figure_comes_from(h: dict[str, Any]) -> None:
    r = _rechne(h).rechnung
    for z in (*r.bedarf, *r.einnahmen, *r.abzuege):
        assert z.norm
        assert z.quelle == "Angabe der Akte" or (z.stand and z.sicherheit), z.text
        assert z.betrag.genau or z.ungewiss, z.text
