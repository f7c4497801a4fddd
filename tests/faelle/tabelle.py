"""Cases in tables: a frame, what is changed in it, and what the rules must say of it."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import yaml

from nachzug.fall.lesen import lies_fall
from nachzug.pruefung.pruefen import pruefe


def lies_tabelle(pfad: Path) -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
    daten: dict[str, Any] = yaml.safe_load(pfad.read_text("utf-8"))
    return daten["rahmen"], daten["beispiele"]


def gesetzt(fall: Any, pfad: str, wert: Any) -> None:
    *vorn, letzter = pfad.split(".")
    for teil in vorn:
        fall = fall[int(teil)] if teil.isdigit() else fall[teil]
    if wert is None:
        fall.pop(letzter, None)
    else:
        fall[letzter] = wert


def urteile(rahmen: dict[str, Any], kennung: str, beispiel: dict[str, Any]) -> None:
    """Assert what the example expects: [way, Merkmal, status], [way, "", result], gilt_nicht where the law of the date has no
    such Merkmal, or a way that must not be a candidate."""
    fall = {"fall": kennung, **copy.deepcopy(rahmen[beispiel["rahmen"]])}
    for pfad, wert in beispiel.get("dazu", {}).items():
        gesetzt(fall, pfad, wert)
    pruefung = pruefe(lies_fall(json.dumps(fall, default=str), kennung), lesarten=tuple(beispiel.get("lesarten", {}).items()))
    wege = {w.befund.weg.id: w.befund for w in pruefung.wege}
    if "kein_weg" in beispiel:
        assert beispiel["kein_weg"] not in wege
    gesagt = []
    for weg, merkmal, _ in beispiel.get("erwartet", ()):
        befunde = {b.merkmal.id: b for b in wege[weg].alle()} | {g.befund.merkmal.id: g.befund for g in wege[weg].glieder}
        befund = befunde.get(merkmal)
        gesagt.append([weg, merkmal, befund.status.value if befund else "gilt_nicht" if merkmal else wege[weg].ergebnis.value])
    assert gesagt == beispiel.get("erwartet", [])
