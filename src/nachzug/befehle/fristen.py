"""`nachzug fristen`: the deadline book of one or many cases, as text, data or calendar."""

from __future__ import annotations

import argparse
import sys

from nachzug.befehle.gemeinsam import Eingabefehler, drucke_json, lies_faelle, mit_fristen, tag


def anmelden(p: argparse.ArgumentParser) -> None:
    p.add_argument("fall", nargs="+", help="Fallakten (YAML oder JSON); - liest die Standardeingabe")
    p.add_argument("--stichtag", type=tag, metavar="TAG", help="Tag, auf den gerechnet wird, statt des Tages im Fall")
    p.add_argument("--heute", action="store_true", help="auf den heutigen Tag rechnen")
    p.add_argument("--format", choices=("text", "json", "ics"), default="text", help="Ausgabeform; ics für Kalenderprogramme")
    p.add_argument("--kurz", action="store_true", help="nur eine Zeile je Frist")
    p.set_defaults(befehl=_fristen)


def _fristen(a: argparse.Namespace) -> None:
    mit_fristen()
    from nachzug.verfahren.fristenbuch import buch

    eintraege = buch(lies_faelle(a.fall), _heute() if a.heute else a.stichtag)
    if a.format == "json":
        from nachzug.gutachten.fristen import als_daten

        drucke_json(als_daten(eintraege))
    elif a.format == "ics":
        from nachzug.verfahren.kalender import als_ics

        try:
            sys.stdout.buffer.write(als_ics(eintraege))
        except ImportError as fehler:
            raise Eingabefehler(f"Für --format ics fehlt {fehler.name}: pip install 'nachzug[verfahren]'") from None
    else:
        from nachzug.gutachten.fristen import zeilen

        print("\n".join(zeilen(eintraege, kurz=a.kurz)))


def _heute() -> int:
    from datetime import date

    from nachzug.logik.zeit import tag_aus

    return tag_aus(date.today())
