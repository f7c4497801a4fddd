"""Writing a case: plain data, and YAML that reads back as the same case."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from nachzug.fall.felder import Feld, ist_liste, ist_zuordnung
from nachzug.fall.modell import Fall

_EINFACH = re.compile(r"[A-Za-zÄÖÜäöüß0-9§][A-Za-zÄÖÜäöüß0-9§ ._/()~+-]*(?<! )")
"""Texts that YAML reads as themselves without quotation marks."""
_STEUERZEICHEN = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_VERWECHSELBAR = frozenset(("null", "Null", "NULL", "~"))
_BREITE = 110


def _roh(wert: Any) -> Any:
    if isinstance(wert, Feld):
        return wert.roh
    raise TypeError(type(wert).__name__)


def als_daten(fall: Fall) -> dict[str, Any]:
    """The case as plain data: what was pleaded and nothing else, in the order of the model."""
    daten: dict[str, Any] = msgspec.to_builtins(fall, enc_hook=_roh)
    return daten


def schreibe_fall(fall: Fall) -> str:
    """The case as YAML. Reading it gives the same case."""
    zeilen: list[str] = []
    for schluessel, wert in als_daten(fall).items():
        if zeilen and _teile(wert):
            zeilen.append("")
        zeilen += _paar(schluessel, wert, 0)
    return "\n".join(zeilen) + "\n"


def _skalar(wert: object) -> str:
    if isinstance(wert, bool):
        return "ja" if wert else "nein"
    text = str(wert)
    if _EINFACH.fullmatch(text) and text not in _VERWECHSELBAR:
        return text
    return _STEUERZEICHEN.sub(lambda t: f"\\u{ord(t[0]):04x}", json.dumps(text, ensure_ascii=False))


def fluss(wert: object) -> str:
    """On one line."""
    if ist_zuordnung(wert):
        return "{" + ", ".join(f"{_skalar(k)}: {fluss(v)}" for k, v in wert.items()) + "}"
    if ist_liste(wert):
        return "[" + ", ".join(map(fluss, wert)) + "]"
    return _skalar(wert)


def _passt(wert: object, schon: int) -> bool:
    """Whether it is read more easily on one line."""
    verschachtelt = any(_teile(innen) for teil in _teile(wert) for innen in _teile(teil))
    return not verschachtelt and len(fluss(wert)) + schon <= _BREITE


def _teile(wert: object) -> list[object]:
    return list(wert.values()) if ist_zuordnung(wert) else list(wert) if ist_liste(wert) else []


def _paar(schluessel: str, wert: object, tiefe: int) -> Iterator[str]:
    kopf = f"{' ' * tiefe}{_skalar(schluessel)}:"
    if _passt(wert, len(kopf)) and (tiefe > 0 or not ist_zuordnung(wert)):
        yield f"{kopf} {fluss(wert)}"
    elif ist_zuordnung(wert):
        yield kopf
        yield from _zuordnung(wert, tiefe + 2)
    elif ist_liste(wert):
        yield kopf
        for teil in wert:
            yield from _glied(teil, tiefe + 2)
    else:
        yield f"{kopf} {fluss(wert)}"


def _zuordnung(wert: Mapping[str, object], tiefe: int) -> Iterator[str]:
    for k, v in wert.items():
        yield from _paar(k, v, tiefe)


def _glied(wert: object, tiefe: int) -> Iterator[str]:
    strich = f"{' ' * tiefe}- "
    if ist_zuordnung(wert) and not _passt(wert, tiefe + 2):
        zeilen = list(_zuordnung(wert, tiefe + 2))
        yield strich + zeilen[0][tiefe + 2 :]
        yield from zeilen[1:]
    else:
        yield strich + fluss(wert)
