"""All faults of kind in a case file at once: unknown keys, missing keys, values of the wrong kind.

Only used after the fast reader has refused the file, so that a person mends everything in one go.
"""

# The data are of any shape here, that is the point: nothing is known about them before it is checked.
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

import types
from difflib import get_close_matches
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin, get_type_hints

import msgspec

from nachzug.fall.felder import Feld, FeldFehler


class Mangel(NamedTuple):
    """A fault: where (path of keys and indices), what and what is allowed, and a second place it concerns."""

    pfad: tuple[str | int, ...]
    text: str
    siehe: tuple[str | int, ...] = ()


def maengel(daten: Any, typ: Any, pfad: tuple[str | int, ...] = ()) -> list[Mangel]:
    """Every fault of the data against a type of the model."""
    regel = None
    if get_origin(typ) is Annotated:
        typ, *meta = get_args(typ)
        regel = next((m for m in meta if isinstance(m, msgspec.Meta)), None)
    if get_origin(typ) in (Union, types.UnionType):
        typ = next(t for t in get_args(typ) if t is not type(None))
        return maengel(daten, typ, pfad)
    if isinstance(typ, type) and issubclass(typ, Feld):
        try:
            typ(daten)
        except FeldFehler as fehler:
            return [Mangel(pfad, str(fehler))]
        return []
    if isinstance(typ, type) and issubclass(typ, msgspec.Struct):
        return _struct(daten, typ, pfad)
    if get_origin(typ) is list:
        return _liste(daten, typ, pfad, regel)
    if get_origin(typ) is dict:
        if not isinstance(daten, dict):
            return [Mangel(pfad, "hier steht eine Zuordnung (kennung: ...)")]
        wert = get_args(typ)[1]
        return [m for k, v in daten.items() for m in maengel(v, wert, (*pfad, k))]
    return _text(daten, pfad, regel)


def _text(daten: Any, pfad: tuple[str | int, ...], regel: msgspec.Meta | None) -> list[Mangel]:
    if not isinstance(daten, str):
        return [Mangel(pfad, "hier steht ein einzelner Text")]
    if regel and regel.pattern and regel.pattern.startswith("^("):
        werte = regel.pattern[2:-2].split("|")
        if daten not in werte:
            return [Mangel(pfad, f"»{daten}«: erlaubt ist {', '.join(werte)}")]
    return []


def _liste(daten: Any, typ: Any, pfad: tuple[str | int, ...], regel: msgspec.Meta | None) -> list[Mangel]:
    if not isinstance(daten, list):
        return [Mangel(pfad, "hier steht eine Liste (Zeilen mit - oder [..., ...])")]
    if regel and regel.min_length and len(daten) != regel.min_length:
        return [Mangel(pfad, f"hier stehen genau {regel.min_length} Einträge, nicht {len(daten)}")]
    return [m for i, x in enumerate(daten) for m in maengel(x, get_args(typ)[0], (*pfad, i))]


def _struct(daten: Any, typ: type[msgspec.Struct], pfad: tuple[str | int, ...]) -> list[Mangel]:
    if not isinstance(daten, dict):
        return [Mangel(pfad, f"hier steht eine Zuordnung mit {', '.join(typ.__struct_fields__[:6])}, ...")]
    hinweise = get_type_hints(typ, include_extras=True)
    funde: list[Mangel] = []
    for schluessel, wert in daten.items():
        if schluessel not in typ.__struct_fields__:
            funde.append(Mangel((*pfad, schluessel), _unbekannt(schluessel, typ.__struct_fields__)))
        else:
            funde += maengel(wert, hinweise[schluessel], (*pfad, schluessel))
    pflicht = (f.name for f in msgspec.structs.fields(typ) if f.required)
    funde += [Mangel(pfad, f"»{f}« fehlt") for f in pflicht if f not in daten]
    return funde


def _unbekannt(schluessel: str, erlaubt: tuple[str, ...]) -> str:
    nah = get_close_matches(schluessel, erlaubt, n=1)
    vorschlag = f"; gemeint ist vielleicht »{nah[0]}«" if nah else ""
    return f"unbekannter Schlüssel{vorschlag}; erlaubt sind {', '.join(erlaubt)}"
