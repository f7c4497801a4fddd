"""Decisions, hits and the graph as text for the terminal, and the graph of one decision as data."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import fill
from typing import Any

from nachzug.logik.zeit import deutsch
from nachzug.quellen.entscheidung import Entscheidung
from nachzug.quellen.graph import Regelstelle, ZitiertVon, kozitiert, nach_randnummer, ort, stuetzt_regeln, zitiert, zitiert_von
from nachzug.quellen.speicher import Speicher
from nachzug.quellen.suche import Treffer

BREITE = 100


def zeige(e: Entscheidung) -> Iterator[str]:
    """Head, remarks, Leitsätze, parts with Randnummern in the margin."""
    yield e.kennung
    for name, wert in (
        ("Titel", e.titel),
        ("Art", e.art),
        ("Spruchkörper", e.spruchkoerper),
        ("ECLI", e.ecli),
        ("Vorinstanzen", "; ".join(v.text for v in e.vorinstanzen)),
        ("Normen", "; ".join(e.normen)),
        ("Schlagwörter", ", ".join(e.schlagwoerter)),
        ("Fundstellen", "; ".join(e.parallelstellen)),
        ("Besetzung", e.besetzung),
        ("Quelle", f"{e.layout}: {e.quelle}"),
    ):
        if wert:
            yield fill(f"{name}: {wert}", BREITE, subsequent_indent="  ")
    for b in e.bemerkungen:
        yield fill(f"Bemerkung: {b.text}", BREITE, subsequent_indent="  ")
    for name, saetze in (("Leitsätze", e.leitsaetze), ("Orientierungssätze", e.orientierungssaetze)):
        if saetze:
            yield from ("", name)
            yield from (fill(s, BREITE, initial_indent="      ", subsequent_indent="      ") for s in saetze)
    for a in e.abschnitte:
        yield from ("", a.titel or a.teil.value)
        ziffer = ""
        for p in a.passagen:
            if p.ziffer and p.ziffer != ziffer:
                yield f"      {p.ziffer}."
            ziffer = p.ziffer
            yield fill(p.text, BREITE, initial_indent=f"{p.rn:>4}  ", subsequent_indent="      ")


def zeige_treffer(treffer: tuple[Treffer, ...]) -> Iterator[str]:
    if not treffer:
        yield "Nichts gefunden."
    for t in treffer:
        yield f"{t.kennung}{'  ' + t.titel if t.titel else ''}"
        for s in t.stellen:
            yield fill(s.ausschnitt, BREITE, initial_indent=f"  {ort(s.rn, s.teil)}: ", subsequent_indent="    ")


def graphdaten(speicher: Speicher, kennung: int, e: Entscheidung, akten: dict[str, tuple[str, ...]] | None) -> dict[str, Any]:
    """All that the graph knows of one decision."""
    je_regel: dict[str, list[Regelstelle]] = {}
    for r in stuetzt_regeln(speicher, kennung):
        je_regel.setdefault(r.regel.id, []).append(r)
    regeln = [
        {
            "id": kennung_,
            "titel": stellen[0].regel.titel,
            "fundstellen": [r.fundstelle for r in stellen],
            **({"akten": list(akten.get(kennung_, ()))} if akten is not None else {}),
        }
        for kennung_, stellen in je_regel.items()
    ]
    return {
        "kennung": e.kennung,
        "zitiert": zitiert(speicher, kennung),
        "zitiert_von": {s or "ohne Stelle": z for s, z in nach_randnummer(zitiert_von(speicher, kennung)).items()},
        "zusammen_zitiert": [{"zitat": k, "absaetze": n} for k, n in kozitiert(speicher, kennung)],
        "regeln": regeln,
    }


def zeige_graph(daten: dict[str, Any]) -> Iterator[str]:
    yield daten["kennung"]
    yield from ("", "zitiert:")
    for z in daten["zitiert"]:
        geladen = " (geladen)" if z.geladen else ""
        stellen = f", {'; '.join(z.stellen)}" if z.stellen else ""
        falsch = f"  !! {'; '.join(z.beanstandungen)}" if z.beanstandungen else ""
        yield f"  {z.kanonisch}{stellen}{geladen}  [{', '.join(z.orte)}]{falsch}"
    yield from ("", "zitiert von:")
    for stelle, zitate in daten["zitiert_von"].items():
        yield f"  {stelle}: " + "; ".join(f"{z.kennung} ({z.ort})" for z in zitate)
    if daten["zusammen_zitiert"]:
        yield from ("", "zusammen mit ihr zitiert:")
        yield from (f"  {x['zitat']} ({x['absaetze']})" for x in daten["zusammen_zitiert"])
    yield from ("", "Regeln, die sich auf sie stützen:")
    if not daten["regeln"]:
        yield "  keine"
    for r in daten["regeln"]:
        yield f"  {r['titel']} [{r['id']}]: {'; '.join(r['fundstellen'])}"
        if "akten" in r:
            yield f"    eigene Akten: {', '.join(r['akten']) or '-'}"


def zeige_zitierende(norm: str, zitate: tuple[ZitiertVon, ...]) -> Iterator[str]:
    yield f"{norm} wird zitiert von:"
    if not zitate:
        yield "  keiner geladenen Entscheidung"
    je: dict[tuple[str, int], list[str]] = {}
    for z in zitate:
        je.setdefault((z.kennung, z.datum), []).append(f"{z.ort}: {z.stelle}")
    for (kennung, datum), orte in je.items():
        yield f"  {kennung}" + ("" if f"({deutsch(datum)})" in kennung or not datum else f" {deutsch(datum)}")
        yield from (f"    {o}" for o in dict.fromkeys(orte))
