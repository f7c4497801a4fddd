"""Citations: exact spans on the German LER data side by side with peers, speed as a ratio, and growth on hostile input.

    python -m benchmarks.zitate [LER-ORDNER] [--teil dev] [--peers SITE-PACKAGES]

LER-ORDNER (default: ler in NACHZUG_PRUEFDATEN) holds dev.jsonl and bench_ler.py, whose scoring is used. --peers: the site-packages of an environment with
legal-reference-extraction, quantlaw and gesetze, so that nothing of theirs is installed beside the program.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.messen import melde
from nachzug.quellen.zitate import finde

Spanne = tuple[int, int, str]
Werkzeug = Callable[[str], list[Spanne]]
FEINDLICH = (
    "§",
    "§ 1, ",
    "((((",
    "BGH, ",
    "1 C 1.20, ",
    "Gesetz zur Änderung des ",
    "vom 1. Mai 2000 ",
    "BVerfGE 1, 2 <3>; ",
    "a-",
    "Nr. 1 ",
    "Entwurf, BT-Drs. 1/23 ",
    "LStR R 39b.2 ",
    "SGB II/",
    "„Mond“ (",
)
LAENGE = 100_000


def nachzug(text: str) -> list[Spanne]:
    """Our citations by the conventions of the gold: a law that is not named does not count, nor does a contract."""
    spannen: list[Spanne] = []
    for z in finde(text):
        if z.art == "entscheidung" and (z.aktenzeichen or z.fundorte or z.ecli or z.name):
            spannen.append((z.von, z.bis, "case"))
        elif z.art == "norm" and z.kanonisch and "aufgeloest" not in z.bemerkung and z.klasse not in ("vertrag", "staatsvertrag"):
            spannen.append((z.von, z.bis, "law"))
    return spannen


def quantlaw(paket: Path) -> Werkzeug:
    """quantlaw's extractor with the law names of gesetze as its list."""
    areas: Any = importlib.import_module("quantlaw.de_extract.statutes_areas")
    stem: Any = importlib.import_module("quantlaw.de_extract.stemming").stem_law_name
    namen = {stem(r[0]): r[0] for r in sqlite3.connect(paket / "gesetze" / "nomoi.sqlite").execute("select law from idx")}
    sucher = areas.StatutesExtractor(namen)

    def suche(text: str) -> list[Spanne]:
        return [
            (m.start, m.end + m.suffix_len + m.law_len, "law") for m in sucher.find_all(text) if m.has_main_area() and m.law_len
        ]

    return suche


def werkzeuge(bewerter: Any, peers: Path | None) -> dict[str, Werkzeug]:
    alle: dict[str, Werkzeug] = {"nachzug": nachzug}
    if peers:
        sys.path.append(str(peers))
        alle |= {"legal-reference-extraction": bewerter.refex_all, "quantlaw": quantlaw(peers), "gesetze": bewerter.py_gesetze}
    return alle


def sekunden(tun: Werkzeug, texte: list[str], runden: int = 3) -> float:
    """Processor seconds of the best of several passes."""
    tun(texte[0])
    beste = float("inf")
    for _ in range(runden):
        anfang = time.process_time()
        for text in texte:
            tun(text)
        beste = min(beste, time.process_time() - anfang)
    return beste


def vergleiche(ordner: Path, teil: str, peers: Path | None) -> None:
    """The table of all tools in one run."""
    sys.path.insert(0, str(ordner))
    bewerter: Any = importlib.import_module("bench_ler")
    zeilen = [json.loads(z) for z in (ordner / f"{teil}.jsonl").read_text("utf-8").splitlines()]
    texte = [z["text"] for z in zeilen]
    dauer: dict[str, float] = {}
    for name, tun in werkzeuge(bewerter, peers).items():
        punkte = bewerter.score(zeilen, [tun(t) for t in texte])
        dauer[name] = sekunden(tun, texte)
        print(json.dumps({"werkzeug": name, "tempo_zu_nachzug": round(dauer["nachzug"] / dauer[name], 2)} | {
            k: punkte[k] for k in ("law_exact", "law_overlap", "rs_exact", "rs_overlap", "recall_exact")
        }), flush=True)  # fmt: skip
        if name == "nachzug":
            melde(
                f"Zitate {teil}: Normen, genaue Spannen, F1", punkte["law_exact"]["f1"], ">= 97", punkte["law_exact"]["f1"] >= 97
            )
            melde(
                f"Zitate {teil}: Entscheidungen, genaue Spannen, F1",
                punkte["rs_exact"]["f1"],
                ">= 95.5",
                punkte["rs_exact"]["f1"] >= 95.5,
            )
    if peers:
        tempo = dauer["legal-reference-extraction"] / dauer["nachzug"]
        melde("Zitate: Tempo zu legal-reference-extraction", tempo, ">= 1", tempo >= 1)


def wachstum() -> None:
    """Four times the text may cost about four times as much: hostile input and plain text."""
    for stueck in FEINDLICH:
        kurz, lang = stueck * (LAENGE // len(stueck)), stueck * (4 * LAENGE // len(stueck))
        verhaeltnis = sekunden(_still, [lang], 2) / max(sekunden(_still, [kurz], 2), 1e-4)
        mass = "Zitate: vierfache Länge"
        melde(f"{mass} von »{stueck.strip()}«", verhaeltnis, "<= 8", verhaeltnis <= 8, gruppe=mass)


def _still(text: str) -> list[Spanne]:
    finde(text)
    return []


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("ordner", nargs="?", type=Path, help="Ordner der LER-Daten")
    p.add_argument("--teil", default="dev")
    p.add_argument("--peers", type=Path)
    a = p.parse_args()
    sys.dont_write_bytecode = True
    ordner = a.ordner or Path(os.environ.get("NACHZUG_PRUEFDATEN", "../shared")) / "ler"
    if ordner.is_dir():
        vergleiche(ordner, a.teil, a.peers)
    wachstum()


if __name__ == "__main__":
    main()
