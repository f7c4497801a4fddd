"""Writing a case and reading it again gives the same case."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nachzug.fall.felder import Feld, Geld, Tag, Text, Wahl, Wahrheit, Zahl
from nachzug.fall.lesen import lies_datei, lies_fall
from nachzug.fall.modell import Fall
from nachzug.fall.quelltext import lies
from nachzug.fall.schreiben import als_daten, schreibe_fall
from tests.conftest import WURZEL
from tests.fall.test_fragen import FELDER, MODELL

AKTEN = [
    p
    for o in ("beispiele", "tests/faelle/entschieden")
    for p in sorted((WURZEL / o).rglob("*.yaml"))
    if "erwartung" not in p.name
]
TEXTE = st.text(st.characters(exclude_categories=("Cs",)), max_size=30) | st.sampled_from(
    [
        "ja",
        "null",
        "~",
        "- a",
        "a: b",
        "a #b",
        "<<",
        "*a",
        "&a",
        "!x",
        "1985",
        "",
        " ",
        "[x]",
        "{y",
        "a,b",
        "'",
        '"',
        "\\",
        "%a",
        "@",
        "`",
    ]
)
_JE_ART: dict[type[Feld], st.SearchStrategy[str]] = {
    Wahrheit: st.sampled_from(["ja", "nein", "unbekannt"]),
    Tag: st.sampled_from(["1990-05-03", "1985", "2020-11~", "[2019-10-15,2019-11-20]", "../2020-01-31", "201X", "unbekannt"]),
    Zahl: st.sampled_from(["3", "3..5", "mindestens 3", "unbekannt"]),
    Geld: st.sampled_from(["1234.56", "1200..1400", "unbekannt"]),
    Text: TEXTE,
}


def _feld(art: type[Feld]) -> st.SearchStrategy[object]:
    kurz = st.sampled_from([*art.werte, "unbekannt"]) if issubclass(art, Wahl) else _JE_ART[art]
    lang = st.fixed_dictionaries(
        {"wert": kurz},
        optional={
            "beweis": st.sampled_from(["festgestellt", "behauptet", "bestritten", "nicht_erweislich"]),
            "beleg": st.lists(TEXTE, max_size=2),
            "notiz": TEXTE,
        },
    )
    verlauf = st.lists(lang, min_size=1, max_size=2).map(
        lambda teile: [{**t, "von": f"20{10 + 2 * i}", "bis": f"20{11 + 2 * i}"} for i, t in enumerate(teile)]
    )
    return kurz | lang | st.lists(lang, min_size=1, max_size=2) | verlauf


def _struct(typ: type, hoechstens: int) -> st.SearchStrategy[dict[str, Any]]:
    """A few of the facts of a struct."""
    name = typ.__name__.lower()
    felder: dict[str, st.SearchStrategy[object]] = {}
    for feld in msgspec.structs.fields(typ):
        if f"{name}.{feld.name}" in FELDER and feld.name not in ("geboren", "gestorben"):
            art = next(t for t in _flach(MODELL[typ][feld.name]) if isinstance(t, type) and issubclass(t, Feld))
            felder[feld.name] = _feld(art)
    namen = st.lists(st.sampled_from(sorted(felder)), max_size=hoechstens, unique=True)
    return namen.flatmap(lambda n: st.fixed_dictionaries({k: felder[k] for k in n}))


def _flach(hinweis: Any) -> list[Any]:
    teile = getattr(hinweis, "__args__", ())
    return [hinweis, *(x for t in teile for x in _flach(t))]


KLASSEN = {t.__name__: t for t in MODELL}
KENNUNGEN = st.text(st.characters(categories=("L", "N"), include_characters="_-. :"), min_size=1, max_size=8)


@st.composite
def faelle(ziehe: st.DrawFn) -> dict[str, Any]:
    kennungen = ziehe(st.lists(KENNUNGEN, min_size=2, max_size=3, unique=True))
    personen = {k: ziehe(_struct(KLASSEN["Person"], 5)) for k in kennungen}
    zeiten = ("flucht", "eu_einreise", "einreise", "asylgesuch", "asylantrag", "schutz_bescheid", "schutz_unanfechtbar")
    for p in personen.values():
        for z in zeiten[5:]:
            p.pop(z, None)
    ehe = {k: v for k, v in ziehe(_struct(KLASSEN["Ehe"], 4)).items() if k not in ("beendet", "trennung")}
    antrag = {k: v for k, v in ziehe(_struct(KLASSEN["Antrag"], 3)).items() if k not in ("entschieden", "zugestellt")}
    return {
        "fall": ziehe(TEXTE),
        "stichtag": "2024-05-01",
        "notiz": ziehe(TEXTE),
        "personen": personen,
        "ehen": [{"zwischen": kennungen[:2], **ehe}],
        "antraege": [{"person": kennungen[0], "zu": kennungen[1], **antrag}],
    }


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(faelle())
def test_what_was_written_reads_back_as_the_same(daten: dict[str, Any]) -> None:
    fall = msgspec.convert(daten, Fall, dec_hook=lambda typ, wert: typ(wert))
    text = schreibe_fall(fall)
    assert lies(text) == als_daten(fall)
    zurueck = lies_fall(text)
    assert zurueck == fall
    assert schreibe_fall(zurueck) == text
    assert lies_fall(msgspec.json.encode(als_daten(fall))) == fall


@pytest.mark.parametrize("akte", AKTEN, ids=[a.stem for a in AKTEN])
def test_every_case_file_reads_back_as_the_same(akte: Path) -> None:
    fall = lies_datei(akte)
    assert lies_fall(schreibe_fall(fall)) == fall


def test_the_text_is_one_that_people_like_to_read() -> None:
    roh = """\
fall: probe
stichtag: 2024-05-01

personen:
  frau:
    geboren: 1990-05-03
    paesse:
      - {staat: Syrien, gueltig_bis: {wert: 2025-01-01, beweis: festgestellt}}
    verurteilungen: []
  mann: {deutsch: ja}

ehen:
  - {zwischen: [frau, mann], geschlossen: 2019-08}
"""
    assert schreibe_fall(lies_fall(roh)) == roh
