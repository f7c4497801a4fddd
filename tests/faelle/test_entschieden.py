"""Decided cases as judges: the facts as the court found them, each of its findings compared with ours.

Next to each case stands its `.erwartung.yaml`: for every element of the test data the Merkmal that speaks of it, or why none
does; `kein_weg` where the court held that a provision does not apply at all, so that its way must not be examined; `anspruch`
counts the claims of the data where two of them have elements of the same name. No element of the data may be left out, and
binding ones (read, derived, and all of the source documents) may only be set aside where no Merkmal can speak of them:
discretion, steps of a calculation, principles about a norm, procedure, questions that no court answered. The file says which.

Further decisions outside the collection say in their expectation what of them was read (`entscheidung`): `stand: gelesen` or
`gedaechtnis`, and an element of its own `basis` where it is only inferred or remembered. The report counts them apart.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from nachzug.recht.verzeichnis import alle_wege
from tests.faelle.vergleich import ORDNER, VERGLICHEN, WURZEL, befunde, pruefung, vergleiche

FAELLE = sorted(p for p in ORDNER.glob("*.yaml") if not p.name.endswith(".erwartung.yaml"))
BASEN = ("gelesen", "erschlossen", "gedaechtnis")
STATUS = {"met": ("erfuellt", "entfaellt"), "not_met": ("nicht_erfuellt",), "open": ("offen",), "not_reached": ("offen",)}

_UMGEKEHRT = {"met": "not_met", "not_met": "met"}
"""Where the data name the ground of exclusion and the rule its absence; the file says why."""


def erwartung(pfad: Path) -> dict[str, Any]:
    return yaml.safe_load(pfad.with_suffix(".erwartung.yaml").read_text("utf-8"))


SAMMLUNG = [p for p in FAELLE if "quelle" in erwartung(p)]
WEITERE = [p for p in FAELLE if "quelle" not in erwartung(p)]


@pytest.mark.parametrize("pfad", FAELLE, ids=[p.stem for p in FAELLE])
def test_each_element_agrees_with_the_court(pfad: Path) -> None:
    soll = erwartung(pfad)
    geprueft = pruefung(pfad, tuple(sorted(soll.get("lesarten", {}).items())))
    for erwartet in soll["wege"]:
        weg = next(w for w in geprueft.von(erwartet["antragsteller"]) if w.befund.weg.id == erwartet["weg"])
        if "ergebnis" in erwartet:
            assert weg.befund.ergebnis.value == erwartet["ergebnis"], erwartet["weg"]
        for schluessel, element in erwartet["elemente"].items():
            urteil = vergleiche(pfad, soll, erwartet, element)
            assert urteil.vergleich != "nein", (schluessel, urteil)
            assert urteil.vergleich != "andere" or not set(VERGLICHEN) & set(element), schluessel
            if element.get("dahingestellt"):
                assert weg.befund.dahingestellt(befunde(weg)[element["merkmal"]]), schluessel


@pytest.mark.parametrize("pfad", SAMMLUNG, ids=[p.stem for p in SAMMLUNG])
def test_no_element_of_the_court_is_left_out_and_none_is_bent(pfad: Path, pruefdaten: Path) -> None:
    soll = erwartung(pfad)
    daten = yaml.safe_load((pruefdaten / "faelle" / f"{soll['quelle']}.yaml").read_text("utf-8"))
    unsere = {(weg.get("anspruch"), s): e for weg in soll["wege"] for s, e in weg["elemente"].items()}
    aus_quelldokument = "seed" in str(daten["source"].get("ref", ""))
    for nummer, anspruch in enumerate(daten["claims"]):
        for element in anspruch["elements"]:
            schluessel = element["key"]
            unser = unsere.get((nummer, schluessel)) or unsere.get((None, schluessel))
            assert unser is not None, schluessel
            bindend = element.get("basis", "read" if aus_quelldokument else "") in ("read", "derived")
            assert not (bindend and "nicht_bindend" in unser), schluessel
            if "kein_weg" in unser:
                assert element["result"] == "not_met", schluessel
                assert unser["kein_weg"] in {w.id for w in alle_wege()}, schluessel
            if "folge" in unser and element["result"] in ("open", "not_reached"):
                assert unser.get("ergebnis") not in (None, "ermessen", "anspruch", "soll"), schluessel
            if "rechnung" in unser:
                _zahlen_sind_die_des_gerichts(unser["rechnung"], element, daten)
            if bindend and "merkmal" in unser and "variante" not in unser:
                gefunden = _UMGEKEHRT[element["result"]] if "umgekehrt" in unser else element["result"]
                erlaubt = ("entfaellt",) if element.get("waived") else STATUS.get(gefunden, (unser["status"],))
                assert unser["status"] in erlaubt, schluessel


def _zahlen_sind_die_des_gerichts(rechnung: dict[str, Any], element: dict[str, Any], daten: dict[str, Any]) -> None:
    zahlen = str(daten["figures"])
    for k in ("euro", "ab", "bis"):
        assert str(rechnung.get(k, "")).rstrip("0").rstrip(".") in zahlen, element["key"]
    assert bool(rechnung.get("offen")) == (element["result"] == "open"), element["key"]
    assert bool(rechnung.get("fehlt")) == (element["result"] == "not_met"), element["key"]


@pytest.mark.parametrize("pfad", WEITERE, ids=[p.stem for p in WEITERE])
def test_a_further_decision_says_what_of_it_was_read(pfad: Path) -> None:
    soll = erwartung(pfad)
    entscheidung = soll["entscheidung"]
    assert {"gericht", "datum", "aktenzeichen", "stand"} <= set(entscheidung)
    assert entscheidung["stand"] in ("gelesen", "gedaechtnis")
    assert "gelesen" in entscheidung or entscheidung["stand"] == "gedaechtnis"
    bekannt = {w.id for w in alle_wege()}
    for weg in soll["wege"]:
        assert weg["weg"] in bekannt
        for schluessel, element in weg["elemente"].items():
            basis = element.get("basis", entscheidung["stand"])
            assert basis in BASEN, schluessel
            assert basis != "gelesen" or element.get("stelle"), schluessel
            assert entscheidung["stand"] == "gelesen" or basis != "gelesen", schluessel
            assert element.get("kein_weg", weg["weg"]) in bekannt, schluessel
            assert {*VERGLICHEN, "entfaellt"} & set(element), schluessel


def test_no_further_decision_is_one_of_the_collection(pruefdaten: Path) -> None:
    aktenzeichen = {erwartung(p)["entscheidung"]["aktenzeichen"].lower().replace(" ", "-").replace(".", "-") for p in WEITERE}
    for datei in (pruefdaten / "faelle").glob("*.yaml"):
        assert not any(datei.stem.endswith(f"_{a}") for a in aktenzeichen), datei.stem


def test_every_decided_case_on_both_sections_is_there(pruefdaten: Path) -> None:
    vorhanden = {erwartung(p)["quelle"] for p in SAMMLUNG}
    for datei in (pruefdaten / "faelle").glob("*.yaml"):
        daten = yaml.safe_load(datei.read_text("utf-8"))
        basen = [str(c.get("basis", "")) for c in daten.get("claims", ())]
        if any("§ 36a" in b or "§ 31 " in b for b in basen):
            assert datei.stem in vorhanden, datei.stem


@pytest.mark.parametrize("pfad", FAELLE, ids=[p.stem for p in FAELLE])
def test_the_case_in_the_examples_is_the_tested_one(pfad: Path) -> None:
    beispiel = WURZEL / "beispiele" / pfad.name
    if beispiel.exists():
        assert beispiel.read_text("utf-8") == pfad.read_text("utf-8")
