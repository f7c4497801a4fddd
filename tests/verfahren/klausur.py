"""Invented procedure cases (group 7) as the program sees them. Read by what the fields mean, not by the id of a case."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from nachzug.logik.zeit import lies_tag
from nachzug.verfahren.streitwert import INSTANZEN

GEGENSTANDSWORTE = (
    ("visum", r"visum|familiennachzug"),
    ("niederlassungserlaubnis", r"niederlassungserlaubnis"),
    ("aufenthaltserlaubnis", r"aufenthaltserlaubnis|aufenthaltstitel|verlängerung"),
    ("ausweisung", r"ausweisung"),
    ("abschiebung", r"abschiebung"),
    ("duldung", r"duldung"),
)


def klausuren(pruefdaten: Path) -> list[dict[str, Any]]:
    text = (pruefdaten / "klausuren" / "verfahren_kosten.yaml").read_text("utf-8")
    return [d for d in yaml.load_all(text, yaml.BaseLoader) if d]


def ist_kostenfall(doc: Mapping[str, Any]) -> bool:
    return any("streitwert" in e.get("values", {}) for e in doc["expected"])


def instanz(doc: Mapping[str, Any]) -> str:
    """The stage, by the number of the Kostenverzeichnis that the case names."""
    nummer = re.sub(r"\D", "", doc["facts"]["verfahren"])
    return next(name for name, (kv, _, _) in INSTANZEN.items() if kv == nummer)


def gegenstaende(doc: Mapping[str, Any]) -> tuple[str, ...]:
    """What is in dispute; a case that names nothing is about the title applied for."""
    text = doc["facts"]["gegenstand"].lower()
    gefunden = tuple(g for g, muster in GEGENSTANDSWORTE if re.search(muster, text))
    return gefunden or ("aufenthaltserlaubnis",)


def klaeger(doc: Mapping[str, Any]) -> int:
    return int(doc["facts"].get("klaeger") or doc["persons"][0].get("anzahl_klaeger", 1))


def klagetag(doc: Mapping[str, Any]) -> int:
    return lies_tag(doc["facts"]["klage"])
