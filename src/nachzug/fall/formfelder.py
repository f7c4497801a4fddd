"""The fields of the case model as forms need them: read from the model itself, so that a new field needs no form."""

from __future__ import annotations

import types
from functools import cache
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin, get_type_hints

import msgspec

from nachzug.fall.beziehung import Ehe, Gemeinschaft, Kindschaft
from nachzug.fall.felder import Feld, Geld, Tag, Text, Wahl, Wahrheit, Zahl
from nachzug.fall.modell import Antrag, Vortrag
from nachzug.fall.orte import Ort
from nachzug.fall.person import Person

_ARTEN: tuple[tuple[type[Feld], str], ...] = (
    (Wahrheit, "wahrheit"),
    (Tag, "tag"),
    (Geld, "geld"),
    (Zahl, "zahl"),
    (Wahl, "wahl"),
    (Text, "text"),
)
TRAEGER: dict[str, type[msgspec.Struct]] = {
    "person": Person,
    "ehe": Ehe,
    "kindschaft": Kindschaft,
    "gemeinschaft": Gemeinschaft,
    "antrag": Antrag,
    "vortrag": Vortrag,
}


class Formfeld(NamedTuple):
    """art: wahrheit, tag, zahl, geld, text, wahl (facts with a state of proof), wort, worte (plain), liste (of eintrag).
    teil: the part of the case file to which it belongs."""

    name: str
    art: str
    beschreibung: str
    werte: tuple[str, ...] = ()
    eintrag: type[msgspec.Struct] | None = None
    pflicht: bool = False
    teil: str = ""

    @property
    def mit_beweis(self) -> bool:
        return self.art in ("wahrheit", "tag", "zahl", "geld", "text", "wahl")


@cache
def felder(typ: type[msgspec.Struct]) -> tuple[Formfeld, ...]:
    """Every field of a part of the case file, in the order of the model."""
    hinweise = get_type_hints(typ, include_extras=True)
    alle = (_feld(x.name, hinweise[x.name], x.required) for x in msgspec.structs.fields(typ))
    return tuple(f._replace(teil=typ.__name__.lower()) for f in alle if f is not None)


def _feld(name: str, typ: Any, pflicht: bool) -> Formfeld | None:
    text = name.replace("_", " ")
    if get_origin(typ) is Annotated:
        typ, *meta = get_args(typ)
        text = next((m.description for m in meta if isinstance(m, msgspec.Meta) and m.description), text)
    if get_origin(typ) in (Union, types.UnionType):
        typ = next(t for t in get_args(typ) if t is not type(None))
    if isinstance(typ, type) and issubclass(typ, Feld):
        art = next(a for t, a in _ARTEN if issubclass(typ, t))
        return Formfeld(name, art, text, typ.werte if issubclass(typ, Wahl) else ())
    if get_origin(typ) is list:
        (innen,) = get_args(typ)
        if isinstance(innen, type) and issubclass(innen, msgspec.Struct):
            return Formfeld(name, "liste", text, eintrag=innen)
        return Formfeld(name, "worte", text) if innen is str else None
    return Formfeld(name, "wort", text, pflicht=pflicht) if typ is str else None


def feld_zu(ort: Ort) -> Formfeld | None:
    """The field that a place names."""
    if ort.art == "vortrag":
        return Formfeld(ort.feld, "wahrheit", ort.feld)
    typ = TRAEGER.get(ort.art)
    return next((f for f in felder(typ) if f.name == ort.feld), None) if typ else None
