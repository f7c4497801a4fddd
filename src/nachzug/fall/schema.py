"""JSON Schema 2020-12 of the case file, from the model: the same descriptions, the same strictness, short and long forms."""

from __future__ import annotations

from typing import Any

import msgspec

from nachzug.fall.felder import BEWEISE, Feld, Tag, Wahl, Wahrheit, Zahl
from nachzug.fall.modell import Fall

_TEXT = {"type": "string"}
_JA_NEIN = ["ja", "nein", "true", "false", "wahr", "falsch", "unbekannt"]
_DATUM = r"^(unbekannt|[0-9X]{4}(-[0-9X]{2}(-[0-9X]{2})?)?[~?%]?|\[.+\]|[0-9X.-]*/[0-9X.-]*)$"
_LANG = {
    "beweis": ({"enum": list(BEWEISE)}, "Stand des Beweises; ohne Angabe unstreitig"),
    "beleg": ({"anyOf": [_TEXT, {"type": "array", "items": _TEXT}]}, "Urkunden und andere Belege"),
    "notiz": (_TEXT, "freie Bemerkung"),
    "von": ({"$ref": "#/$defs/Datum"}, "gilt ab diesem Tag"),
    "bis": ({"$ref": "#/$defs/Datum"}, "gilt bis einschließlich diesem Tag"),
    "rahmen": (_TEXT, "Grenzen, die nicht im Streit sind, z. B. [2019-07,2019-10]"),
}


def _kurz(art: type[Feld]) -> dict[str, Any]:
    """The short form of a field."""
    if issubclass(art, Wahrheit):
        return {"anyOf": [{"type": "boolean"}, {"enum": _JA_NEIN}]}
    if issubclass(art, Wahl):
        return {"enum": [*art.werte, "unbekannt"]}
    if issubclass(art, Zahl):
        return {"anyOf": [{"type": "number", "minimum": 0}, {"type": "string", "pattern": f"^(unbekannt|{art.muster()})$"}]}
    return {"$ref": "#/$defs/Datum"} if issubclass(art, Tag) else _TEXT


def _feld(art: type[Feld]) -> dict[str, Any]:
    kurz = _kurz(art)
    lang = {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "wert": {**kurz, "description": f"der Wert: {art.erlaubt}"},
            **{name: {**teil, "description": text} for name, (teil, text) in _LANG.items()},
        },
    }
    einzeln = {"anyOf": [kurz, lang]}
    verlauf = {"type": "array", "minItems": 1, "items": einzeln}
    return {
        "description": f"{art.erlaubt}; kurz oder ausführlich; als Liste: Zeitverlauf oder Widerstreit",
        "anyOf": [kurz, lang, verlauf],
    }


def _datum() -> dict[str, Any]:
    beispiele = ["2019-08-03", "2019-08", "1985", "2020-11~", "[2019-10-15,2019-11-20]", "../2020-01-31", "unbekannt"]
    text = {"type": "string", "pattern": _DATUM}
    return {"description": Tag.erlaubt, "anyOf": [text, {"type": "integer", "minimum": 1}], "examples": beispiele}


def schema() -> dict[str, Any]:
    """The schema; every field with its description."""

    def haken(typ: type) -> dict[str, Any]:
        if issubclass(typ, Feld):
            return {"$ref": f"#/$defs/{typ.__name__}"}
        raise NotImplementedError(typ.__name__)

    (wurzel,), teile = msgspec.json.schema_components([Fall], schema_hook=haken, ref_template="#/$defs/{name}")
    teile |= {art.__name__: _feld(art) for art in _arten(Feld)}
    teile["Datum"] = _datum()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://nachzug.example/fall.schema.json",
        "title": "nachzug: Fallakte",
        **wurzel,
        "$defs": _ohne_null(teile),
    }


def _arten(art: type[Feld]) -> list[type[Feld]]:
    """Every kind of field."""
    return [a for unter in art.__subclasses__() for a in (*([unter] if unter is not Wahl else []), *_arten(unter))]


def _ohne_null(teil: Any) -> Any:
    """Silence is the absence of a key: `null` and defaults of null are dropped from the schema."""
    if isinstance(teil, dict):
        neu: dict[str, Any] = {k: _ohne_null(v) for k, v in teil.items() if not (k == "default" and v is None)}  # pyright: ignore[reportUnknownVariableType]
        if isinstance(neu.get("anyOf"), list):
            neu["anyOf"] = [x for x in neu["anyOf"] if x != {"type": "null"}]
        return neu
    return [_ohne_null(x) for x in teil] if isinstance(teil, list) else teil  # pyright: ignore[reportUnknownVariableType]
