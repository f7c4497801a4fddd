"""The receipt of an examination: what was examined, with which program and rules, at which dates.

The same receipt gives the same result again: it names everything the result depends on, by digest where it is long.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Any

import msgspec

from nachzug import __version__
from nachzug.fall.felder import Feld
from nachzug.fall.modell import Fall
from nachzug.logik.zeit import iso
from nachzug.pruefung.pruefen import Pruefung
from nachzug.recht.verzeichnis import RECHT_BEKANNT_BIS, REGELSTAND


def _roh(wert: Any) -> Any:
    if isinstance(wert, Feld):
        return wert.roh
    raise TypeError(type(wert).__name__)


def fall_digest(fall: Fall) -> str:
    """Digest of the facts, independent of layout, comments and order of keys."""
    return sha256(msgspec.json.encode(fall, enc_hook=_roh, order="deterministic")).hexdigest()


def regeln_digest(pruefung: Pruefung) -> str:
    """Digest of the rules that were applied: every leaf and Merkmal of every Weg at this state of the law."""
    summe = sha256(REGELSTAND.encode())
    for w in pruefung.wege:
        summe.update(w.befund.weg.id.encode())
        if w.plan is not None:
            summe.update(w.plan.wortlaut)
    return summe.hexdigest()


def protokoll(pruefung: Pruefung) -> dict[str, Any]:
    """The receipt as plain data; `quittung` is the digest of all the rest."""
    inhalt: dict[str, Any] = {
        "programm": f"nachzug {__version__}",
        "regelstand": REGELSTAND,
        "regeln": regeln_digest(pruefung),
        "fall": fall_digest(pruefung.fall),
        "stichtag": iso(pruefung.stichtag),
        "rechtsstand": iso(pruefung.rechtsstand),
        "recht_bekannt_bis": iso(RECHT_BEKANNT_BIS),
        "lesarten": dict(pruefung.lesarten),
        "werte": [],
        "feststellungen": [
            {"merkmal": f.merkmal, "ergebnis": f.ergebnis, "rolle": f.rolle, "am": f.am} for f in pruefung.fall.feststellungen
        ],
    }
    inhalt["quittung"] = sha256(msgspec.json.encode(inhalt, order="deterministic")).hexdigest()
    return inhalt
