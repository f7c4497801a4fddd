"""`nachzug massen`: the same rules over tables of any size."""

from __future__ import annotations

import argparse
import gc

from nachzug.befehle.gemeinsam import Eingabefehler, tag


def anmelden(p: argparse.ArgumentParser) -> None:
    p.add_argument("eingabe", nargs="*", help="Tabelle (.parquet, .csv) oder Fallakten")
    p.add_argument("--weg", required=True, help='zum Beispiel "§ 36a" oder "AufenthG § 36a Abs. 1 Satz 2"')
    p.add_argument("--aus", metavar="DATEI", help="Ergebnis als Parquet oder CSV; Erklärungen daneben")
    p.add_argument("--sammlung", action="append", default=[], metavar="NAME=DATEI", help="lange Tabelle einer Sammlung")
    p.add_argument("--rechtsstand", type=tag, metavar="TAG", help="Recht für alle Zeilen (sonst Spalte rechtsstand, stichtag)")
    p.add_argument("--schema", action="store_true", help="nur die Spalten nennen, die die Regeln lesen")
    p.set_defaults(befehl=_massen)


def _massen(a: argparse.Namespace) -> None:
    gc.enable()
    try:
        from nachzug.massen import lauf
    except ImportError as fehler:
        raise Eingabefehler(f"Für massen fehlt {fehler.name}: pip install 'nachzug[massen]'") from None
    try:
        if a.schema:
            print("\n".join(lauf.schema(a.weg, a.rechtsstand)))
        else:
            print(lauf.starte(a.eingabe, a.weg, a.aus, a.sammlung, a.rechtsstand))
    except lauf.Massenfehler as fehler:
        raise Eingabefehler(str(fehler)) from None
