"""JSON Schema 2020-12 of the case file, from the model: the same descriptions, the same strictness, short and long forms."""

from __future__ import annotations

from typing import Any

import msgspec

from nachzug.fall.felder import BEWEISE, Feld, Geld, Tag, Text, Wahl, Wahrheit, Zahl
from nachzug.fall.modell import Fall

_TEXT = {"type": "string"}
_BELEG = {"anyOf": [_TEXT, {"type": "array", "items": _TEXT}]}
_JA_NEIN = ["ja", "nein", "unbekannt", "true", "false", "wahr", "falsch"]


def _wert(art: type[Feld]) -> dict[str, Any]:
    """The short form of a field."""
    if issubclass(art, Wahrheit):
        return {"anyOf": [{"type": "boolean"}, {"enum": _JA_NEIN}]}
    if issubclass(art, Wahl):
        return {"enum": [*art.werte, "unbekannt"]}
    if issubclass(art, Zahl):
        return {"anyOf": [{"type": "number", "minimum": 0}, {"type": "string", "minLength": 1}]}
    if issubclass(art, Tag):
        return {
            "type": "string",
            "minLength": 4,
            "examples": ["2019-08-03", "2019-08", "1985", "2020-11~", "unbekannt"],
        }
    return {"type": "string"}


def _feld(art: type[Feld]) -> dict[str, Any]:
    kurz = _wert(art)
    lang = {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "wert": kurz,
            "beweis": {"enum": list(BEWEISE)},
            "beleg": _BELEG,
            "notiz": _TEXT,
            "von": _TEXT,
            "bis": _TEXT,
        },
    }
    return {"anyOf": [kurz, lang, {"type": "array", "minItems": 1, "items": {"anyOf": [kurz, lang]}}]}


def schema() -> dict[str, Any]:
    """The schema; every field with its description."""

    def haken(typ: type) -> dict[str, Any]:
        if issubclass(typ, Feld):
            return {"$ref": f"#/$defs/{typ.__name__}"}
        raise NotImplementedError(typ.__name__)

    (wurzel,), teile = msgspec.json.schema_components([Fall], schema_hook=haken, ref_template="#/$defs/{name}")
    arten = [Wahrheit, Tag, Zahl, Geld, Text, *Wahl.__subclasses__()]
    teile |= {art.__name__: _feld(art) for art in arten}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://nachzug.example/fall.schema.json",
        "title": "nachzug: Fallakte",
        **wurzel,
        "$defs": _ohne_null(teile),
    }


def _ohne_null(teil: Any) -> Any:
    """Silence is the absence of a key: `null` and defaults of null are dropped from the schema."""
    if isinstance(teil, dict):
        neu: dict[str, Any] = {k: _ohne_null(v) for k, v in teil.items() if not (k == "default" and v is None)}  # pyright: ignore[reportUnknownVariableType]
        if isinstance(neu.get("anyOf"), list):
            neu["anyOf"] = [x for x in neu["anyOf"] if x != {"type": "null"}]
        return neu
    return [_ohne_null(x) for x in teil] if isinstance(teil, list) else teil  # pyright: ignore[reportUnknownVariableType]
