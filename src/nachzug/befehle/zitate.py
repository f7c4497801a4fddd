"""`nachzug zitate`: the citations of a text, listed, marked in the text, or exported."""

from __future__ import annotations

import argparse
import gc
import sys
from pathlib import Path

from nachzug.befehle.gemeinsam import Eingabefehler, drucke_json


def anmelden(p: argparse.ArgumentParser) -> None:
    p.add_argument("datei", help="Textdatei (UTF-8); - liest die Standardeingabe")
    p.add_argument("--gesetz", default="", metavar="NAME", help="Gesetz, zu dem Paragraphen ohne Gesetz gehören, z. B. AufenthG")
    p.add_argument(
        "--format",
        choices=("text", "ansi", "html", "json", "csv"),
        default="text",
        help="Liste (text), der Text mit Marken (ansi, html) oder Daten (json, csv)",
    )
    p.set_defaults(befehl=_zitate)


def _zitate(a: argparse.Namespace) -> None:
    from nachzug.quellen.zitate import ausgabe, finde

    gc.enable()
    text = _lies(a.datei)
    zitate = finde(text, a.gesetz)
    if a.format == "json":
        drucke_json(ausgabe.als_daten(text, zitate))
    elif a.format == "csv":
        sys.stdout.write(ausgabe.als_csv(text, zitate))
    elif a.format == "html":
        sys.stdout.write(ausgabe.als_html(text, zitate, Path(a.datei).name if a.datei != "-" else "Zitate"))
    elif a.format == "ansi":
        sys.stdout.write(ausgabe.als_ansi(text, zitate))
    else:
        print("\n".join(ausgabe.als_liste(text, zitate)))


def _lies(datei: str) -> str:
    try:
        roh = sys.stdin.buffer.read() if datei == "-" else Path(datei).read_bytes()
    except OSError as fehler:
        raise Eingabefehler(f"{datei}: nicht lesbar ({fehler.strerror})") from None
    try:
        return roh.decode("utf-8-sig")
    except UnicodeDecodeError as fehler:
        zeile = roh[: fehler.start].count(b"\n") + 1
        raise Eingabefehler(f"{datei}, Zeile {zeile}: kein Text in UTF-8") from None
