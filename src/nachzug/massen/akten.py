"""Case files as rows: the facts that the rules read, already resolved at the Stichtag (courses over time, derived facts)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import polars as pl

from nachzug.fall.modell import Fall
from nachzug.fall.sicht import FallSicht
from nachzug.logik.angabe import Angabe
from nachzug.logik.plan import Plan
from nachzug.massen.spalten import Bedarf, Spalte, bedarf
from nachzug.massen.tabelle import ZEILE


def vereint(plaene: Sequence[Plan]) -> Bedarf:
    """What several Plaene need together."""
    skalare: dict[str, Spalte] = {}
    sammlungen: dict[str, dict[str, Spalte]] = {}
    wertungen: dict[str, None] = {}
    for b in map(bedarf, plaene):
        skalare |= {s.pfad: s for s in b.skalare}
        for name, felder in b.sammlungen.items():
            sammlungen.setdefault(name, {}).update({f.pfad: f for f in felder})
        wertungen |= dict.fromkeys(b.wertungen)
    return Bedarf(tuple(skalare.values()), {n: tuple(f.values()) for n, f in sammlungen.items()}, tuple(wertungen))


def werte(spalte: Spalte, a: Angabe) -> dict[str, object]:
    """The columns of one fact in their long form."""
    zeile: dict[str, object] = {f"{spalte.pfad}_beweis": int(a.beweis)}
    if spalte.typ == "wahl":
        zeile[spalte.pfad] = a.text
    elif spalte.typ == "wahrheit":
        zeile[spalte.pfad] = bool(a.rahmen.von) if a.rahmen.genau else None
    else:
        zeile[f"{spalte.pfad}_von"], zeile[f"{spalte.pfad}_bis"] = a.rahmen
    return zeile


def typen(spalten: Sequence[Spalte]) -> dict[str, pl.DataType]:
    schema: dict[str, pl.DataType] = {}
    for s in spalten:
        schema[f"{s.pfad}_beweis"] = pl.Int8()
        if s.typ in ("wahl", "wahrheit"):
            schema[s.pfad] = pl.String() if s.typ == "wahl" else pl.Boolean()
        else:
            schema[f"{s.pfad}_von"] = schema[f"{s.pfad}_bis"] = pl.Int32()
    return schema


def _paare(fall: Fall) -> Iterator[tuple[str, str]]:
    for person in fall.antragsteller_ids:
        for zu in fall.verbundene(person):
            yield person, zu


def zeilen_aus_akten(akten: Sequence[Fall], plaene: Sequence[Plan]) -> tuple[pl.DataFrame, dict[str, pl.DataFrame]]:
    """One row per case, applicant and Stammberechtigter, with the long tables of its collections."""
    b = vereint(plaene)
    zeilen: list[dict[str, object]] = []
    lange: dict[str, list[dict[str, object]]] = {name: [] for name in b.sammlungen}
    for fall in akten:
        for person, zu in _paare(fall):
            sicht = FallSicht(fall, person, zu, fall.stichtag_tag)
            nummer = len(zeilen)
            zeile: dict[str, object] = {
                ZEILE: nummer,
                "fall": fall.fall,
                "antragsteller": person,
                "stammberechtigter": zu,
                "stichtag": fall.stichtag_tag,
                "rechtsstand": fall.rechtsstand_tag,
            }
            for s in b.skalare:
                if s.pfad != "stichtag":
                    zeile |= werte(s, sicht.angabe(s.pfad))
            for name, felder in b.sammlungen.items():
                sammlung = sicht.sammlung(name)
                zeile[f"{name}_vollstaendig"] = sammlung.vollstaendig
                for eintrag in sammlung.eintraege:
                    lang: dict[str, object] = {ZEILE: nummer}
                    for f in felder:
                        lang |= werte(f, eintrag.angabe(f.pfad))
                    lange[name].append(lang)
            for m in b.wertungen:
                fund = sicht.feststellung(m)
                zeile[f"feststellung.{m}"] = fund.erfuellt if fund and fund.bindet else None
            zeilen.append(zeile)
    schema: dict[str, pl.DataType] = {ZEILE: pl.UInt32(), "fall": pl.String(), "antragsteller": pl.String()}
    schema |= {"stammberechtigter": pl.String(), "stichtag": pl.Int32(), "rechtsstand": pl.Int32()}
    schema |= typen([s for s in b.skalare if s.pfad != "stichtag"])
    schema |= {f"{name}_vollstaendig": pl.Boolean() for name in b.sammlungen}
    schema |= {f"feststellung.{m}": pl.Boolean() for m in b.wertungen}
    tabellen = {n: pl.DataFrame(r, schema={ZEILE: pl.UInt32(), **typen(b.sammlungen[n])}) for n, r in lange.items()}
    return pl.DataFrame(zeilen, schema=schema), tabellen
