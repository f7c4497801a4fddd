"""How one element of a decided case is compared with ours.

`merkmal` with `status`: the state of a Merkmal of the way; `variante` first changes the case (path to value), so that a principle
shows in the difference that it makes. `kein_weg`: the way must not be examined. `folge`: the legal consequence of the way, which is
reached only where `ergebnis` says so. `rechnung`: a line of the livelihood calculation, with the figures of the court. Everything
else says why it is not compared (`entfaellt`, `nicht_bindend`).
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from nachzug.fall.lesen import lies_datei, lies_fall
from nachzug.fall.modell import Fall
from nachzug.logik.befund import Befund
from nachzug.logik.regel import Warum
from nachzug.pruefung.pruefen import Pruefung, Wegpruefung, pruefe
from nachzug.unterhalt.betrag import Betrag, genau
from nachzug.unterhalt.lebensunterhalt import berechne
from nachzug.unterhalt.zeile import Rechnung, Zeile

WURZEL = Path(__file__).parent.parent.parent
ORDNER = WURZEL / "tests" / "faelle" / "entschieden"
VERGLICHEN = ("merkmal", "kein_weg", "folge", "rechnung")


class Urteil(NamedTuple):
    """vergleich: ja, befunden (our status is the finding recorded in the file), nein, andere (not compared)."""

    merkmal: str
    vergleich: str
    bemerkung: str


@cache
def pruefung(fall: Path, lesarten: tuple[tuple[str, str], ...], variante: str = "") -> Pruefung:
    """The examination of a case, after the changes of a variant (JSON of path to value)."""
    return pruefe(_veraendert(fall, json.loads(variante)) if variante else lies_datei(fall), lesarten=lesarten)


def _veraendert(fall: Path, aenderungen: dict[str, Any]) -> Fall:
    roh: Any = yaml.load(fall.read_text("utf-8"), Loader=yaml.BaseLoader)
    for pfad, wert in aenderungen.items():
        *davor, letzter = (int(t) if t.isdigit() else t for t in pfad.split("."))
        ort = roh
        for teil in davor:
            ort = ort[teil]
        if wert is None:
            del ort[letzter]
        else:
            ort[letzter] = wert
    return lies_fall(json.dumps(roh), f"{fall.stem} (Variante)")


def vergleiche(fall: Path, soll: dict[str, Any], weg: dict[str, Any], element: dict[str, Any]) -> Urteil:
    """Our answer to one element of one way of an expectation file."""
    if "rechnung" in element:
        return _rechnung(fall, element)
    variante = json.dumps(element["variante"], sort_keys=True, default=str) if "variante" in element else ""
    geprueft = pruefung(fall, tuple(sorted(soll.get("lesarten", {}).items())), variante)
    wege = {w.befund.weg.id: w for w in reversed(geprueft.von(weg["antragsteller"]))}
    gefunden = wege.get(element.get("weg", weg["weg"]))
    if "kein_weg" in element:
        kennung = element["kein_weg"]
        da = kennung in wege
        return Urteil("", "nein" if da else "ja", f"Weg {kennung} {'wird geprüft' if da else 'kommt nicht in Betracht'}")
    if "folge" in element:
        return _folge(gefunden, element)
    if "merkmal" in element:
        return _merkmal(gefunden, element)
    grund = str(element.get("entfaellt") or element.get("nicht_bindend") or "")
    return Urteil("", "andere", f"nicht bindend: {grund}" if "nicht_bindend" in element else grund)


def befunde(weg: Wegpruefung) -> dict[str, Befund]:
    alle = {b.merkmal.id: b for b in weg.befund.alle()}
    return alle | {g.befund.merkmal.id: g.befund for g in weg.befund.glieder}


def _merkmal(weg: Wegpruefung | None, element: dict[str, Any]) -> Urteil:
    befund = befunde(weg).get(element["merkmal"]) if weg else None
    ist = befund.status.value if befund else "fehlt"
    bemerkung = str(element.get("umgekehrt") or element.get("gilt") or "")
    if befund and ist == element["status"]:
        return Urteil(element["merkmal"], "befunden" if befund.warum is Warum.FESTSTELLUNG else "ja", bemerkung or ist)
    return Urteil(element["merkmal"], "nein", f"{ist}, erwartet {element['status']}")


def _folge(weg: Wegpruefung | None, element: dict[str, Any]) -> Urteil:
    ist = weg.befund.weg.folge.value if weg else "fehlt"
    ergebnis = weg.befund.ergebnis.value if weg else "fehlt"
    gleich = ist == element["folge"] and ergebnis == element.get("ergebnis", ergebnis)
    return Urteil("", "ja" if gleich else "nein", f"Rechtsfolge {ist}, Ergebnis {ergebnis}")


def _rechnung(fall: Path, element: dict[str, Any]) -> Urteil:
    soll = element["rechnung"]
    akte = lies_datei(WURZEL / soll["akte"] if "akte" in soll else fall)
    r = berechne(akte, soll["person"], soll["zu"], akte.stichtag_tag, akte.rechtsstand_tag).rechnung
    if "personen" in soll:
        ist = sorted({z.person for z in r.bedarf if z.person})
        return Urteil("AufenthG.2.3", "ja" if ist == sorted(soll["personen"]) else "nein", f"Bedarf von {', '.join(ist)}")
    zeilen = _zeilen(r, soll["zeile"])
    if soll.get("fehlt"):
        return Urteil("AufenthG.2.3", "nein" if zeilen else "ja", f"keine Zeile »{soll['zeile']}«")
    passt = bool(zeilen) and all(_passt(z.betrag, soll) for z in zeilen)
    return Urteil("AufenthG.2.3", "ja" if passt else "nein", "; ".join(f"{z.text}: {z.betrag}" for z in zeilen) or "keine Zeile")


def _zeilen(r: Rechnung, teil: str) -> list[Zeile]:
    return [z for z in (*r.bedarf, *r.einnahmen, *r.abzuege, *r.unbeachtlich) if teil in z.text]


def _passt(betrag: Betrag, soll: dict[str, Any]) -> bool:
    """The amount of the court exactly, or as the end of a range that the court left open."""
    if "euro" in soll:
        return betrag == genau(_cent(soll["euro"]))
    enden = {k: _cent(soll[k]) for k in ("ab", "bis") if k in soll}
    richtig = betrag.von == enden.get("ab", betrag.von) and betrag.bis == enden.get("bis", betrag.bis)
    return richtig and (betrag.von != betrag.bis or not soll.get("offen"))


def _cent(euro: object) -> int:
    return round(float(str(euro)) * 100)
