"""A family as a case file, changed by dotted keys, for tables of tests: child, father (the one joined), mother, and so on.

`kind.geboren`, `vater.titel`, `kindschaft.sorge` (child and father), `kindschaft_mutter.sorge`, `antrag.gestellt` (of whoever
applies, to whom they join), `gemeinschaft.gewollt`; a value of None takes the key away.
"""

from __future__ import annotations

import json
from typing import Any

from nachzug.fall.lesen import lies_fall
from nachzug.logik.befund import Befund
from nachzug.pruefung.pruefen import Wegpruefung, pruefe

Aenderung = dict[str, Any]
ALLE = ("titel", "sprachnachweise", "ausbildungen", "verurteilungen", "paesse")


def titel(grundlage: str, von: str = "2015-01-01", bis: str | None = None, **mehr: Any) -> list[dict[str, Any]]:
    return [{"grundlage": grundlage, "von": von, **({"bis": bis} if bis else {}), **mehr}]


def familie(aenderungen: Aenderung, *, wer: str, zu: str, stichtag: str, rechtsstand: str | None) -> dict[str, Any]:
    personen: dict[str, dict[str, Any]] = {
        "kind": {"geboren": "2012-06-01", "familienstand": "ledig", "im_bundesgebiet": "nein", "vollstaendig": list(ALLE)},
        "vater": {"geboren": "1980-01-01", "titel": titel("§ 9 AufenthG"), "im_bundesgebiet": "ja", "vollstaendig": list(ALLE)},
        "mutter": {"geboren": "1982-01-01", "titel": [], "im_bundesgebiet": "nein"},
    }
    teile: dict[str, dict[str, Any]] = {
        "kindschaft": {"kind": "kind", "elternteil": "vater", "sorge": "allein"},
        "kindschaft_mutter": {"kind": "kind", "elternteil": "mutter"},
        "antrag": {"person": wer, "zu": zu, "gestellt": "2024-01-10"},
        "gemeinschaft": {"zwischen": [wer, zu], "gewollt": "ja"},
    }
    mehr: dict[str, Any] = {}
    for schluessel, wert in aenderungen.items():
        kopf, _, feld = schluessel.partition(".")
        if not feld:
            mehr[kopf] = wert
            continue
        ziel = teile.get(kopf)
        ziel = personen.setdefault(kopf, {}) if ziel is None else ziel
        if wert is None:
            ziel.pop(feld, None)
        else:
            ziel[feld] = wert
    return {
        "fall": "tabelle",
        "stichtag": stichtag,
        "rechtsstand": rechtsstand or stichtag,
        "antragsteller": [wer],
        "personen": personen,
        "kindschaften": [teile["kindschaft"], teile["kindschaft_mutter"], *mehr.pop("weitere_kindschaften", [])],
        "antraege": [teile["antrag"]],
        "gemeinschaften": [teile["gemeinschaft"]],
        **mehr,
    }


def weg(
    kennung: str,
    aenderungen: Aenderung,
    *,
    wer: str = "kind",
    zu: str = "vater",
    stichtag: str = "2024-06-17",
    rechtsstand: str | None = None,
) -> Wegpruefung:
    fall = familie(aenderungen, wer=wer, zu=zu, stichtag=stichtag, rechtsstand=rechtsstand)
    pruefung = pruefe(lies_fall(json.dumps(fall), "tabelle"))
    return next(w for w in pruefung.von(wer) if w.befund.weg.id == kennung and w.zu == zu)


def befund(kennung: str, merkmal: str, aenderungen: Aenderung, **umstaende: Any) -> Befund:
    w = weg(kennung, aenderungen, **umstaende)
    gefunden = {b.merkmal.id: b for b in w.befund.alle()} | {g.befund.merkmal.id: g.befund for g in w.befund.glieder}
    return gefunden[merkmal]


def status(kennung: str, merkmal: str, aenderungen: Aenderung, **umstaende: Any) -> str:
    return befund(kennung, merkmal, aenderungen, **umstaende).status.value
