"""The facts of the case in words: who, what binds them, what each has, with state of proof, source and time.

The words for a field are its description in the case model, so that schema, questions and Gutachten say the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple, get_args, get_type_hints

from msgspec import Meta, Struct

from nachzug.fall.abschnitt import Abschnitt
from nachzug.fall.felder import Feld, Geld, Text, Zahl
from nachzug.fall.modell import Fall
from nachzug.gutachten.werte_in_worten import in_worten
from nachzug.logik.angabe import Beweis
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, Spanne, deutsch

BEWEISWORTE = {
    "festgestellt": "festgestellt",
    "unstreitig": "unstreitig",
    "behauptet": "behauptet",
    "glaubhaft": "behauptet, mit Beleg",
    "bestritten": "bestritten",
    "unbekannt": "unbekannt",
    "nicht_erweislich": "nicht erweislich",
}


class Gruppe(NamedTuple):
    """What belongs under one heading: a person or what binds people, and its facts, one line each."""

    titel: str
    zeilen: tuple[str, ...]


def sachverhalt(fall: Fall) -> Iterator[Gruppe]:
    """Every pleaded fact of the case, people first."""

    def name(kennung: str) -> str:
        person = fall.personen.get(kennung)
        return (person.name if person else None) or kennung

    for kennung, person in fall.personen.items():
        yield Gruppe(name(kennung), tuple(_zeilen(person, name)))
    for ehe in fall.ehen:
        yield Gruppe(f"Ehe: {name(ehe.zwischen[0])} und {name(ehe.zwischen[1])}", tuple(_zeilen(ehe, name)))
    for k in fall.kindschaften:
        yield Gruppe(f"Elternschaft: {name(k.elternteil)} für {name(k.kind)}", tuple(_zeilen(k, name)))
    for g in fall.gemeinschaften:
        yield Gruppe(f"Familie: {name(g.zwischen[0])} und {name(g.zwischen[1])}", tuple(_zeilen(g, name)))
    for a in fall.antraege:
        zu = f" zu {name(a.zu)}" if a.zu else ""
        yield Gruppe(f"Antrag: {name(a.person)}{zu}", tuple(_zeilen(a, name)))
    for s in fall.verfahrensschritte:
        yield Gruppe("Verfahren", tuple(_zeilen(s, name)))
    for h in fall.haushalte:
        yield Gruppe(f"Haushalt: {', '.join(map(name, h.personen))}", tuple(_zeilen(h, name)))


_UEBERSCHRIFT = frozenset(
    ("name", "zwischen", "kind", "elternteil", "person", "zu", "personen", "vollstaendig", "unvollstaendig", "notiz")
)
"""Fields that the heading already says, or that only tell how complete the file is."""


def _zeilen(teil: Struct, name: Any) -> Iterator[str]:
    for feld in teil.__struct_fields__:
        if feld in _UEBERSCHRIFT:
            continue
        wert = getattr(teil, feld)
        titel = bezeichnung(type(teil), feld)
        if isinstance(wert, Feld):
            for a in wert.abschnitte:
                yield f"{titel}: {_in_worten(wert, a)}"
        elif isinstance(wert, str):
            yield f"{titel}: {wert}"
        elif isinstance(wert, list):
            yield from _liste(titel, wert, name)  # pyright: ignore[reportUnknownArgumentType]


def _liste(titel: str, werte: list[Any], name: Any) -> Iterator[str]:
    if not werte:
        yield f"{titel}: keine"
    elif all(isinstance(w, str) for w in werte):
        yield f"{titel}: {', '.join(werte)}"
    else:
        for w in werte:
            yield f"{titel}: {'; '.join(_zeilen(w, name)) or 'ohne nähere Angaben'}"


def _in_worten(feld: Feld, a: Abschnitt) -> str:
    angabe = a.angabe
    text = angabe.wert or "unbekannt"
    if isinstance(feld, Geld) and text != "unbekannt":
        text = f"{text.replace('.', ',')} EUR"
    elif not isinstance(feld, Text | Zahl):
        text = in_worten(text)
    zusatz = [_zeit(a.von, a.bis)] if a.befristet else []
    if angabe.beweis is not Beweis.UNBEKANNT:
        zusatz.append(BEWEISWORTE[angabe.beweis.name.lower()])
    if angabe.belege:
        zusatz.append(f"Beleg: {', '.join(angabe.belege)}")
    if angabe.notiz:
        zusatz.append(angabe.notiz)
    return f"{text} ({'; '.join(zusatz)})" if zusatz else text


def _zeit(von: Spanne, bis: Spanne) -> str:
    teile = [f"ab {deutsch(von.von)}"] if von.von > FRUEHESTENS else []
    teile += [f"bis {deutsch(bis.bis)}"] if bis.bis < SPAETESTENS else []
    return " ".join(teile) or "durchgehend"


@cache
def _bezeichnungen(art: type) -> dict[str, str]:
    gefunden: dict[str, str] = {}
    for feld, typ in get_type_hints(art, include_extras=True).items():
        for teil in get_args(typ):
            if isinstance(teil, Meta) and teil.description:
                gefunden[feld] = teil.description
    return gefunden


_KURZ = {
    "aufenthaltsstaat": "Lebt in",
    "drittstaat": "Drittstaat",
    "flucht": "Herkunftsland endgültig verlassen",
    "grundlage": "Grundlage",
    "herkunftsstaat": "Herkunftsstaat",
    "ort": "Ort",
    "staatsangehoerigkeiten": "Staatsangehörigkeit",
}


def bezeichnung(art: type, feld: str) -> str:
    """What a field is called: its description up to the first explanation, a shorter name where that is a sentence."""
    if feld in _KURZ:
        return _KURZ[feld]
    text = _bezeichnungen(art).get(feld, feld.replace("_", " "))
    for trenner in (";", ", auch", ", z. B.", ", formlos", ", sonst"):
        text = text.partition(trenner)[0]
    return text[:1].upper() + text[1:]
