"""Deadlines counted by hand agree with the program, each from a case file as a user would write it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from nachzug.fall.lesen import lies_fall
from nachzug.fall.modell import Fall
from nachzug.logik.zeit import SPAETESTENS, lies_tag
from nachzug.verfahren.frist import Fallfrist
from nachzug.verfahren.fristenbuch import fristen
from nachzug.zitat.fundstelle import lies_fundstelle
from nachzug.zitat.norm import lies_norm

TABELLE: list[dict[str, Any]] = [
    z
    for datei in ("fristen.yaml", "fristen_gerichte.yaml")
    for z in yaml.load((Path(__file__).parent / datei).read_text("utf-8"), yaml.BaseLoader)
]


def akte(z: Mapping[str, Any]) -> Fall:
    """A case file with one applicant k and one person s in Germany."""
    k = {"geboren": "1990-01-01", **z.get("person", {}), **z.get("kind", {})}
    s = {"geboren": "1980-01-01", "bundesland": "nordrhein-westfalen", **z.get("stamm", {})}
    antrag = {"person": "k", "zu": "s", **z.get("antrag", {})}
    schritt = {"rechtsbehelfsbelehrung": "ja", **z["schritt"]} if "schritt" in z else None
    daten: dict[str, Any] = {
        "fall": "tabelle",
        "stichtag": z.get("stichtag") or _tag_danach(schritt, antrag, s),
        "antragsteller": ["k"],
        "personen": {"k": k, "s": s},
        "antraege": [antrag],
        "verfahrensschritte": [schritt] if schritt else [],
    }
    if "kind" in z:
        daten["kindschaften"] = [{"kind": "k", "elternteil": "s"}]
    elif "elternteil" in z:
        daten["kindschaften"] = [{"kind": "s", "elternteil": "k"}]
    else:
        ehe: dict[str, Any] = {"zwischen": ["k", "s"], "geschlossen": "2015-01-01"}
        daten["ehen"] = [ehe | ({"zusammenleben": [z["zusammenleben"]]} if "zusammenleben" in z else {})]
    return lies_fall(yaml.safe_dump(daten, allow_unicode=True))


def _tag_danach(schritt: Mapping[str, Any] | None, antrag: Mapping[str, Any], s: Mapping[str, Any]) -> str:
    """A day after everything that the row tells, so that it has happened."""
    quellen = [schritt or {}, antrag, s]
    tage = [
        w for q in quellen for n, w in q.items() if n in ("zugestellt", "zur_post_gegeben", "am", "gestellt", "schutz_bescheid")
    ]
    return str(date.fromisoformat(max(t.strip("[]").split(",")[-1] for t in tage)) + timedelta(days=1))


def gesucht(z: Mapping[str, Any]) -> Fallfrist:
    gefunden = [f for f in fristen(akte(z)) if f.id.split(":")[0] == z["frist"]]
    assert len(gefunden) == 1, (z["was"], [f.id for f in fristen(akte(z))])
    return gefunden[0]


def test_the_table_is_long_and_every_row_is_calculated_in_words() -> None:
    assert len(TABELLE) >= 60
    assert len({z["was"] for z in TABELLE}) == len(TABELLE)
    assert all(len(z["rechnung"]) > 20 for z in TABELLE)


@pytest.mark.parametrize("z", TABELLE, ids=[z["was"] for z in TABELLE])
def test_a_deadline_counted_by_hand(z: dict[str, Any]) -> None:
    f = gesucht(z)
    spaet = z.get("spaetestens", z["sicher"])
    assert (f.sicher, f.spaetestens) == (lies_tag(z["sicher"]), SPAETESTENS if spaet == "offen" else lies_tag(spaet))


@pytest.mark.parametrize("z", TABELLE, ids=[z["was"] for z in TABELLE])
def test_every_deadline_shows_its_steps_and_what_remains(z: dict[str, Any]) -> None:
    f = gesucht(z)
    assert f.rechnung
    assert f.danach
    assert f.rechnung[-1].text
    assert f.sicher <= f.spaetestens


@pytest.mark.parametrize("z", TABELLE, ids=[z["was"] for z in TABELLE])
def test_every_norm_and_authority_of_every_deadline_can_be_read(z: dict[str, Any]) -> None:
    for f in fristen(akte(z)):
        for s in (*f.rechnung, *f.rechnung_spaet):
            for n in filter(None, s.norm.split(", ")):
                assert str(lies_norm(n)) == n
        assert [str(lies_norm(n)) for n in f.normen] == list(f.normen)
        for x in f.fundstellen:
            lies_fundstelle(x)
