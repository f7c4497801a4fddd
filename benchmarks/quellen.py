"""Decisions: a search over 10,000 of them against the bare full-text query for the same words in the same database.

The decisions are made of sentences of federal courts (the training part of the German LER data), five to seven in each, in the order
of the court's file. Words are asked one, two and three at a time: frequent ones, middling ones, rare ones.
"""

from __future__ import annotations

import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.messen import bestens, melde
from nachzug.quellen.ablage import lade
from nachzug.quellen.speicher import Speicher, oeffne
from nachzug.quellen.staemme import stamm, worte
from nachzug.quellen.suche import suche

ZAHL = 10_000
TREFFER = 20
GERICHT = {"bag": "BAG", "bfh": "BFH", "bgh": "BGH", "bpatg": "BPatG", "bsg": "BSG", "bverfg": "BVerfG"}


def entscheidungen(datei: Path, zahl: int = ZAHL) -> Iterator[tuple[str, bytes]]:
    """Texts of decisions with a head, from the rows grouped by court."""
    je_gericht: dict[str, list[str]] = {}
    with datei.open(encoding="utf-8") as strom:
        for zeile in strom:
            satz = json.loads(zeile)
            je_gericht.setdefault(satz["court"], []).append(satz["text"])
    gesamt = sum(len(s) for s in je_gericht.values())
    nummer = 0
    for gericht, saetze in sorted(je_gericht.items()):
        anteil = max(1, round(zahl * len(saetze) / gesamt))
        for i in range(anteil):
            stuecke = saetze[i * len(saetze) // anteil : (i + 1) * len(saetze) // anteil]
            nummer += 1
            yield f"{nummer}.txt", _text(GERICHT[gericht], nummer, stuecke).encode()


def _text(gericht: str, nummer: int, saetze: list[str]) -> str:
    kopf = f"Gericht: {gericht}\nAktenzeichen: {nummer} X {nummer}/17\nDatum: {nummer % 28 + 1}.{nummer % 12 + 1}.2017\nUrteil\n"
    return f"{kopf}\nGründe\n\n" + "\n\n".join(f"{i}\n\n{s}" for i, s in enumerate(saetze, 1)) + "\n"


def anfragen(speicher: Speicher, zahl: int = 60) -> list[str]:
    """Queries from words of the texts themselves, so that each finds something; chosen once and for all by a fixed seed."""
    wuerfel = random.Random(7)
    (hoechste,) = speicher.eine("SELECT max(id) FROM absatz") or (0,)
    fragen: list[str] = []
    while len(fragen) < zahl:
        zeile = speicher.eine("SELECT text FROM absatz WHERE id = ?", (wuerfel.randint(1, hoechste),))
        lang = sorted({w for w in worte(zeile[0]) if len(w) > 3 and w.isalpha()}) if zeile else []
        if len(lang) >= 3:
            fragen.append(" ".join(wuerfel.sample(lang, 1 + len(fragen) % 3)))
    return fragen


def blank(speicher: Speicher, frage: str) -> object:
    """What anybody would write: the words, best first, so many."""
    wort = " AND ".join(f'staemme:"{stamm(w)}"' for w in worte(frage))
    return speicher.lies("SELECT rowid FROM wortsuche WHERE wortsuche MATCH ? ORDER BY rank LIMIT ?", (wort, TREFFER))


def main() -> None:
    daten = Path(os.environ.get("NACHZUG_PRUEFDATEN") or "../shared") / "ler" / "train.jsonl"
    if not daten.is_file():
        print(f"LER-Daten fehlen ({daten}); NACHZUG_PRUEFDATEN zeigt auf sie", file=sys.stderr)
        raise SystemExit(1)
    with tempfile.TemporaryDirectory() as ordner, oeffne(str(Path(ordner) / "q.db")) as speicher:
        anfang = time.perf_counter()
        geladen = sum(len(g.neu) for g in lade(speicher, entscheidungen(daten)))
        sekunden = time.perf_counter() - anfang
        fragen = anfragen(speicher)
        unsere, blanke = _summen(speicher, fragen)
        unsere_h, blanke_h = _summen(speicher, ["gericht verfahren", "urteil", "klägerin bescheid"])
    notiz = (
        f"{geladen} Entscheidungen, {geladen / sekunden:.0f} je Sekunde geladen; {len(fragen)} Anfragen, Stellen mit Ausschnitt"
    )
    melde("Suche gegen die blanke Volltextanfrage derselben Wörter", unsere / blanke, "<= 2", unsere / blanke <= 2, notiz)
    melde("dasselbe, häufige Wörter", unsere_h / blanke_h, "<= 2", unsere_h / blanke_h <= 2)


def _summen(speicher: Speicher, fragen: list[str]) -> tuple[float, float]:
    """Seconds for all queries, each at its best; both sides of one query right after each other."""
    unsere, blanke = 0.0, 0.0
    for frage in fragen:
        blanke += bestens(lambda: blank(speicher, frage), je_runde=3)  # noqa: B023
        unsere += bestens(lambda: suche(speicher, frage, zahl=TREFFER), je_runde=3)  # noqa: B023
    return unsere, blanke


if __name__ == "__main__":
    main()
