"""All faults of kind in a case file at once: unknown keys, missing keys, values of the wrong kind.

Only used after the fast reader has refused the file, so that a person mends everything in one go. Lazy: whoever reads
twenty faults pays for twenty.
"""

# The data are of any shape here, that is the point: nothing is known about them before it is checked.
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

import types
from collections.abc import Iterator
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

import msgspec

from nachzug.fall.felder import Feld, FeldFehler, kurz
from nachzug.fall.mangel import Mangel, aehnliche, gemeint


def maengel(daten: Any, typ: Any, pfad: tuple[str | int, ...] = ()) -> Iterator[Mangel]:
    """Every fault of the data against a type of the model."""
    regel = None
    if get_origin(typ) is Annotated:
        typ, *meta = get_args(typ)
        regel = next((m for m in meta if isinstance(m, msgspec.Meta)), None)
    if get_origin(typ) in (Union, types.UnionType):
        if daten is None:
            return
        typ = next(t for t in get_args(typ) if t is not type(None))
        yield from maengel(daten, Annotated[typ, regel] if regel else typ, pfad)
    elif isinstance(typ, type) and issubclass(typ, Feld):
        try:
            typ(daten)
        except FeldFehler as fehler:
            yield Mangel(pfad, str(fehler))
    elif isinstance(typ, type) and issubclass(typ, msgspec.Struct):
        yield from _struct(daten, typ, pfad)
    elif get_origin(typ) is list:
        yield from _liste(daten, typ, pfad, regel)
    elif get_origin(typ) is dict:
        yield from _zuordnung(daten, get_args(typ)[1], pfad)
    else:
        yield from _text(daten, pfad, regel)


def _zuordnung(daten: Any, typ: Any, pfad: tuple[str | int, ...]) -> Iterator[Mangel]:
    if not isinstance(daten, dict):
        yield Mangel(pfad, "hier steht eine Zuordnung (kennung: ...)")
        return
    for schluessel, wert in daten.items():
        yield from maengel(wert, typ, (*pfad, schluessel))


def _text(daten: Any, pfad: tuple[str | int, ...], regel: msgspec.Meta | None) -> Iterator[Mangel]:
    if not isinstance(daten, str):
        yield Mangel(pfad, "hier steht ein einzelner Text")
    elif regel and regel.pattern and regel.pattern.startswith("^("):
        werte = regel.pattern[2:-2].split("|")
        if daten not in werte:
            yield Mangel(pfad, f"»{kurz(daten)}«: erlaubt ist {', '.join(werte)}")


def _liste(daten: Any, typ: Any, pfad: tuple[str | int, ...], regel: msgspec.Meta | None) -> Iterator[Mangel]:
    if not isinstance(daten, list):
        yield Mangel(pfad, "hier steht eine Liste (Zeilen mit - oder [..., ...])")
    elif regel and regel.min_length and len(daten) != regel.min_length:
        yield Mangel(pfad, f"hier stehen genau {regel.min_length} Einträge, nicht {len(daten)}")
    else:
        for i, x in enumerate(daten):
            yield from maengel(x, get_args(typ)[0], (*pfad, i))


@cache
def _hinweise(typ: type[msgspec.Struct]) -> dict[str, Any]:
    return get_type_hints(typ, include_extras=True)


def _struct(daten: Any, typ: type[msgspec.Struct], pfad: tuple[str | int, ...]) -> Iterator[Mangel]:
    if not isinstance(daten, dict):
        yield Mangel(pfad, f"hier steht eine Zuordnung mit {', '.join(typ.__struct_fields__[:6])}, ...")
        return
    hinweise = _hinweise(typ)
    for schluessel, wert in daten.items():
        if schluessel in hinweise:
            yield from maengel(wert, hinweise[schluessel], (*pfad, schluessel))
        else:
            yield Mangel((*pfad, schluessel), _unbekannt(schluessel, typ.__struct_fields__))
    for f in msgspec.structs.fields(typ):
        if f.required and f.name not in daten:
            yield Mangel(pfad, f"»{f.name}« fehlt")


_AUFGEZAEHLT = 20


def _unbekannt(schluessel: str, erlaubt: tuple[str, ...]) -> str:
    rat = f"unbekannter Schlüssel{gemeint(schluessel, erlaubt)}; erlaubt sind "
    if len(erlaubt) <= _AUFGEZAEHLT:
        return rat + ", ".join(erlaubt)
    nah = aehnliche(schluessel, erlaubt, 8, 0.3)
    rest = len(erlaubt) - len(nah)
    return rat + ", ".join([*nah, f"{rest} weitere (siehe nachzug schema)"])
