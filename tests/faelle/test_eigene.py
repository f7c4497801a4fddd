"""Our own invented cases, one series per file: a frame, what a case changes in it, and what the law must say of it.

The expected results come from the derivation written beside each case (`herleitung`), never from the program. A case:
`rahmen` names a frame, `dazu` changes it (path: value, null takes away), `erwartet` lists per way the result and the status of
elements, named by their citation as in the other collections.
"""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from nachzug.fall.lesen import lies_fall
from nachzug.pruefung.pruefen import pruefe
from tests.faelle.tabelle import gesetzt
from tests.faelle.zuordnung import befunde_zu, weg_zu

ORDNER = Path(__file__).parent / "eigene"
STATUS = {"erfuellt", "nicht_erfuellt", "offen", "entfaellt"}


def _faelle() -> dict[str, tuple[dict[str, Any], dict[str, Any]]]:
    alle: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {}
    for datei in sorted(ORDNER.glob("*.yaml")):
        daten = yaml.safe_load(datei.read_text("utf-8"))
        for kennung, fall in daten["faelle"].items():
            assert kennung not in alle, kennung
            alle[kennung] = (daten["rahmen"][fall["rahmen"]], fall)
    return alle


FAELLE = _faelle()


def fallakte(kennung: str) -> dict[str, Any]:
    """The case file of one of the cases."""
    rahmen, fall = FAELLE[kennung]
    akte = {"fall": kennung, "titel": fall["titel"], **copy.deepcopy(rahmen)}
    for pfad, wert in fall.get("dazu", {}).items():
        gesetzt(akte, pfad, wert)
    return akte


def abweichungen(kennung: str) -> list[str]:
    """Where the program says something else than the derivation."""
    pruefung = pruefe(lies_fall(json.dumps(fallakte(kennung), default=str), kennung))
    abweichend: list[str] = []
    for erwartet in FAELLE[kennung][1]["erwartet"]:
        weg = weg_zu(pruefung, erwartet["grundlage"], erwartet["antragsteller"])
        if weg is None:
            if erwartet["ergebnis"] != "kein_weg":
                abweichend.append(f"{erwartet['grundlage']}: kein Weg")
            continue
        if weg.befund.ergebnis.value != erwartet["ergebnis"]:
            abweichend.append(f"{erwartet['grundlage']}: {weg.befund.ergebnis.value}, erwartet {erwartet['ergebnis']}")
        for norm, soll in erwartet.get("merkmale", {}).items():
            status, _, warum = soll.partition(" ")
            assert status in STATUS, soll
            funde = befunde_zu(weg, norm)
            ist = funde[0].status.value if funde else "fehlt"
            if ist != status or (warum and funde[0].warum.name.lower() != warum):
                abweichend.append(f"{norm}: {ist} {funde[0].warum.name.lower() if funde else ''}, erwartet {soll}")
    return abweichend


@pytest.mark.parametrize("kennung", FAELLE)
def test_the_rules_say_what_the_derivation_says(kennung: str) -> None:
    assert not abweichungen(kennung)


@pytest.mark.parametrize("kennung", FAELLE)
def test_every_case_says_why(kennung: str) -> None:
    assert len(FAELLE[kennung][1]["herleitung"]) > 20
