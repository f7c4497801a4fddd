"""Random cases for every rule: as a Sicht for the interpreter and as a row of a table for the compiled engine.

Every state of proof, partial dates, open ends, incomplete and unpleaded collections occur; days lie around the thresholds
that the rules name, so that dates fall inside uncertain spans.
"""

from __future__ import annotations

from collections.abc import Set
from random import Random

import polars as pl

from nachzug.logik.angabe import FEHLT, Angabe, Beweis
from nachzug.logik.plan import Plan
from nachzug.logik.sicht import Feststellung, Sammlung
from nachzug.logik.terme import In
from nachzug.logik.terme import alle_terme as _alle
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, Spanne
from nachzug.massen.spalten import OFFENES_ENDE, Bedarf, Spalte, bedarf
from nachzug.massen.tabelle import ZEILE
from tests.sichten import Glied, TestSicht

_SEIT = ("von", "gueltig_von")


def zufallstag(z: Random) -> int:
    jahr = z.choice((1985, 2000, 2004, 2005, 2010, 2013, 2016, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025))
    return jahr * 10_000 + z.randint(1, 12) * 100 + z.choice((1, 2, 15, 27, 28))


def zufallsspanne(z: Random) -> Spanne:
    a, b = sorted((zufallstag(z), zufallstag(z)))
    return z.choice((Spanne(a, a), Spanne(a, a), Spanne(a, a), Spanne(a, b), Spanne(FRUEHESTENS, b), Spanne(a, SPAETESTENS)))


class Neigung:
    """How a population leans: for each fact how often it is so, how often it is settled; so that every result occurs."""

    def __init__(self, z: Random) -> None:
        self._z = z
        self._ja: dict[str, float] = {}
        self._fest: dict[str, float] = {}

    def ja(self, pfad: str) -> int:
        p = self._ja.setdefault(pfad, self._z.choice((0.0, 0.0, 0.5, 1.0, 1.0)))
        return int(self._z.random() < p)

    def beweis(self, pfad: str) -> Beweis:
        p = self._fest.setdefault(pfad, self._z.choice((0.3, 0.9, 1.0)))
        if self._z.random() < p:
            return self._z.choice((Beweis.FESTGESTELLT, Beweis.UNSTREITIG))
        return self._z.choice(tuple(Beweis))


def zufallsangabe(z: Random, neigung: Neigung, spalte: Spalte, werte: tuple[str, ...]) -> Angabe:
    pfad = f"{spalte.sammlung}.{spalte.pfad}"
    beweis = neigung.beweis(pfad)
    if beweis is Beweis.NICHT_VORGETRAGEN:
        if spalte.sammlung and spalte.pfad in OFFENES_ENDE:
            return Angabe(Beweis.UNSTREITIG, Spanne(SPAETESTENS, SPAETESTENS))
        if spalte.sammlung and spalte.pfad in _SEIT:
            return Angabe(Beweis.UNSTREITIG, Spanne(FRUEHESTENS, FRUEHESTENS))
        return FEHLT
    if spalte.typ == "wahl":
        return Angabe(beweis, text=z.choice(werte[:-1] * 3 + werte[-1:]) if beweis is not Beweis.UNBEKANNT else None)
    if spalte.typ == "wahrheit":
        wert = neigung.ja(pfad)
        fest = beweis in (Beweis.FESTGESTELLT, Beweis.UNSTREITIG, Beweis.GLAUBHAFT)
        return Angabe(beweis, Spanne(wert, wert) if fest else Spanne(0, 1))
    if beweis is Beweis.UNBEKANNT:
        return Angabe(beweis)
    if spalte.typ == "zahl":
        zahl = z.choice((3, 11, 12, 13))
        return Angabe(beweis, Spanne(zahl, zahl))
    return Angabe(beweis, zufallsspanne(z))


def werte_der_wahlen(plan: Plan) -> dict[str, tuple[str, ...]]:
    gefunden: dict[str, set[str]] = {}
    for frage in plan.fragen:
        for blatt in [frage.blatt, *(_alle(frage.blatt.term) if hasattr(frage.blatt, "term") else ())]:
            if isinstance(blatt, In):
                gefunden.setdefault(blatt.tatsache.schluessel, set()).update(blatt.werte)
    return {pfad: (*sorted(werte), "anderes") for pfad, werte in gefunden.items()}


def genaue(a: Angabe) -> Angabe:
    """The fact as one exact column can hold it: undisputed and exact, or not pleaded."""
    return a._replace(beweis=Beweis.UNSTREITIG) if a.text is not None or a.rahmen.genau else FEHLT


def genauer_wert(spalte: Spalte, a: Angabe) -> object:
    if a is FEHLT:
        return None
    return a.text if spalte.typ == "wahl" else bool(a.rahmen.von) if spalte.typ == "wahrheit" else a.rahmen.von


def spaltenwerte(spalte: Spalte, a: Angabe) -> dict[str, object]:
    """The columns of one fact in their long form."""
    zeile: dict[str, object] = {f"{spalte.pfad}_beweis": int(a.beweis)}
    if spalte.typ == "wahl":
        zeile[spalte.pfad] = a.text
    elif spalte.typ == "wahrheit":
        zeile[spalte.pfad] = bool(a.rahmen.von) if a.rahmen.genau else None
    else:
        zeile[f"{spalte.pfad}_von"], zeile[f"{spalte.pfad}_bis"] = a.rahmen
    return zeile


def typen(spalten: tuple[Spalte, ...], genau: Set[str] = frozenset()) -> dict[str, pl.DataType]:
    schema: dict[str, pl.DataType] = {}
    for s in spalten:
        if s.pfad in genau:
            schema[s.pfad] = {"wahl": pl.String(), "wahrheit": pl.Boolean()}.get(s.typ, pl.Int32())
            continue
        schema[f"{s.pfad}_beweis"] = pl.Int8()
        if s.typ == "wahl":
            schema[s.pfad] = pl.String()
        elif s.typ == "wahrheit":
            schema[s.pfad] = pl.Boolean()
        else:
            schema[f"{s.pfad}_von"] = schema[f"{s.pfad}_bis"] = pl.Int32()
    return schema


def zufallsfaelle(plan: Plan, anzahl: int, saat: int) -> tuple[list[TestSicht], pl.DataFrame, dict[str, pl.DataFrame]]:
    """The same random cases as Sichten and as tables."""
    z = Random(saat)
    b: Bedarf = bedarf(plan)
    werte = werte_der_wahlen(plan)
    sichten: list[TestSicht] = []
    zeilen: list[dict[str, object]] = []
    lange: dict[str, list[dict[str, object]]] = {name: [] for name in b.sammlungen}
    neigung = Neigung(z)
    genau = {s.pfad for s in b.skalare if z.random() < 0.3}
    """Facts that this table holds in one exact column: undisputed or not pleaded."""
    stumm = {s.pfad for s in b.skalare if z.random() < 0.3}
    """Facts that this population leaves unpleaded more often, so that assumptions and open results both occur."""
    for nummer in range(anzahl):
        stichtag = zufallstag(z)
        fakten = {"stichtag": Angabe(Beweis.FESTGESTELLT, Spanne(stichtag, stichtag))}
        zeile: dict[str, object] = {ZEILE: nummer, "stichtag": stichtag}
        for s in b.skalare:
            if s.pfad == "stichtag":
                continue
            a = FEHLT if s.pfad in stumm and z.random() < 0.8 else zufallsangabe(z, neigung, s, werte.get(s.pfad, ("x",)))
            if s.pfad in genau:
                a = genaue(a)
                zeile[s.pfad] = genauer_wert(s, a)
            else:
                zeile |= spaltenwerte(s, a)
            fakten[s.pfad] = a
        sammlungen: dict[str, Sammlung] = {}
        for name, felder in b.sammlungen.items():
            glieder = []
            for _ in range(z.choice((0, 0, 1, 1, 2))):
                angaben = {f.pfad: zufallsangabe(z, neigung, f, werte.get(f"{name}[].{f.pfad}", ("x",))) for f in felder}
                glieder.append(Glied(angaben))
                eintrag: dict[str, object] = {ZEILE: nummer}
                for f in felder:
                    eintrag |= spaltenwerte(f, angaben[f.pfad])
                lange[name].append(eintrag)
            voll = z.choice((True, True, False, None))
            sammlungen[name] = Sammlung(tuple(glieder), voll)
            zeile[f"{name}_vollstaendig"] = voll
        findungen: dict[str, Feststellung] = {}
        for m in b.wertungen:
            wahl = z.choice((None, None, None, True, False))
            zeile[f"feststellung.{m}"] = wahl
            if wahl is not None:
                findungen[m] = Feststellung(wahl, "gericht", stichtag, "")
        sichten.append(TestSicht(fakten, sammlungen, findungen))
        zeilen.append(zeile)
    schema = {ZEILE: pl.UInt32(), "stichtag": pl.Int32(), **typen(tuple(s for s in b.skalare if s.pfad != "stichtag"), genau)}
    schema |= {f"{name}_vollstaendig": pl.Boolean() for name in b.sammlungen}
    schema |= {f"feststellung.{m}": pl.Boolean() for m in b.wertungen}
    tabelle = pl.DataFrame(zeilen, schema=schema)
    return (
        sichten,
        tabelle,
        {n: pl.DataFrame(r, schema={ZEILE: pl.UInt32(), **typen(b.sammlungen[n])}) for n, r in lange.items()},
    )
