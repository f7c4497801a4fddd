"""The costs of a case as text and as data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from nachzug.fall.modell import Fall
from nachzug.logik.zeit import deutsch, iso
from nachzug.verfahren.kosten import HINWEISE, Instanz, Kostenplan
from nachzug.verfahren.streitwert import Rechenposten, euro, summe


def zeilen(fall: Fall, k: Kostenplan) -> Iterator[str]:
    yield f"Kosten am {deutsch(k.am)}: {fall.titel or fall.fall}"
    yield ""
    yield "Gebühren der Behörde"
    for b in k.behoerde:
        name = fall.personen[b.person].name or b.person
        yield f"  {name}: {b.posten.titel}: {euro(b.posten.cent)} ({b.posten.formel}) [{b.posten.norm}]{_stand(b.posten)}"
        yield f"    {b.grund}"
    if not k.behoerde:
        yield "  Keine Antragsteller in der Akte."
    yield ""
    worum = ", ".join(g.capitalize() for g in k.gegenstaende)
    yield f"Gericht und Anwalt, falls geklagt wird ({k.personen} {'Person' if k.personen == 1 else 'Personen'}; {worum})"
    for i in k.instanzen:
        yield from _instanz(i)
    yield ""
    yield "Zu wissen"
    yield from (f"  - {h}" for h in HINWEISE)


def _instanz(i: Instanz) -> Iterator[str]:
    yield f"  {i.titel}"
    yield f"    Streitwert: {euro(i.streitwert.cent)}"
    for p in i.streitwert.posten:
        rechnung = p.formel if p.formel == euro(p.cent) else f"{p.formel} = {euro(p.cent)}"
        yield f"      {p.titel.capitalize()}: {rechnung} [{p.norm}, § 39 Abs. 1 GKG]{_stand(p)}"
    yield f"    {i.gericht.titel}: {euro(i.gericht.cent)} = {i.gericht.formel}{_stand(i.gericht)}"
    for p in i.anwalt:
        yield f"    {p.titel}: {euro(p.cent)} = {p.formel}{_stand(p)}"
    if i.anwalt:
        yield f"    Eigene Anwaltskosten: {euro(summe(i.anwalt))}; bei Verlust zusammen mit dem Gericht {euro(i.risiko)}"


def _stand(p: Rechenposten) -> str:
    return "" if p.sicherheit == "amtlich" else f" ({p.sicherheit}: {p.quelle})"


def als_daten(fall: Fall, k: Kostenplan) -> dict[str, Any]:
    """The costs as plain data; amounts in EUR as decimal text."""
    return {
        "fall": fall.fall,
        "am": iso(k.am),
        "personen": k.personen,
        "gegenstaende": list(k.gegenstaende),
        "behoerde": [{"person": b.person, **_posten(b.posten), "grund": b.grund} for b in k.behoerde],
        "gericht": [
            {
                "verfahren": i.name,
                "titel": i.titel,
                "streitwert": _euro(i.streitwert.cent),
                "streitwert_posten": [_posten(p) for p in i.streitwert.posten],
                "gerichtsgebuehr": _euro(i.gericht.cent),
                "gerichtsgebuehr_posten": _posten(i.gericht),
                "anwalt": [_posten(p) for p in i.anwalt],
                "anwalt_summe": _euro(summe(i.anwalt)) if i.anwalt else None,
                "kostentragung": i.norm,
            }
            for i in k.instanzen
        ],
        "hinweise": list(HINWEISE),
    }


def _euro(cent: int) -> str:
    return f"{cent // 100}.{cent % 100:02}"


def _posten(p: Rechenposten) -> dict[str, str]:
    return {
        "titel": p.titel,
        "betrag": _euro(p.cent),
        "formel": p.formel,
        "norm": p.norm,
        "quelle": p.quelle,
        "sicherheit": p.sicherheit,
    }
