"""The command line: a table of commands, each a module of nachzug.befehle. argparse, because a cold start must stay cheap:
only the chosen command is imported, and it imports late what it needs.

Exit status 0 when the work is done, whatever the result; 2 on bad input, with one clear message and never a traceback.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

from nachzug import __version__
from nachzug.befehle.gemeinsam import Eingabefehler

BEFEHLE = {
    "pruefen": "einen Fall vollständig prüfen",
    "fragen": "was den Fall noch entscheidet",
    "zeitstrahl": "wann sich welches Ergebnis ändert und warum",
    "fristen": "Fristen und Termine mit Rechnung, auch als Kalender",
    "unterhalt": "Lebensunterhalt und Wohnraum berechnen, Zeile für Zeile",
    "verfahren": "Stufen, Zuständigkeit, was ein Antrag und ein Rechtsbehelf bewirken",
    "unterlagen": "welche Unterlagen nötig sind, abgehakt je Person",
    "schreiben": "Entwürfe von Anträgen, Anfragen und Klagen (DOCX, PDF)",
    "kosten": "was Behörde, Gericht und Anwalt kosten und wer es trägt",
    "recht": "die Regeln ansehen; Gesetze laden, vergleichen, mit den Regeln abgleichen",
    "entscheidungen": "Entscheidungen laden, zeigen, durchsuchen; wer wen zitiert",
    "zitate": "Normen und Entscheidungen in einem Text finden, markieren, ausgeben",
    "massen": "viele Fälle auf einmal prüfen (Parquet, CSV oder Fallakten)",
    "serve": "die Anwendung im Browser, nur auf diesem Rechner",
    "schema": "das JSON-Schema der Fallakte (2020-12)",
}
"""Name and what it does; the module of the same name in nachzug.befehle has `anmelden`, which adds its arguments."""


def main(argumente: Sequence[str] | None = None) -> NoReturn:
    """Run a command and exit."""
    gc.disable()  # a command lives for a tenth of a second; long runs turn it on again
    argumente = sys.argv[1:] if argumente is None else argumente
    a = _leser(argumente).parse_args(argumente)
    try:
        a.befehl(a)
        sys.stdout.flush()
    except Eingabefehler as fehler:
        print(fehler, file=sys.stderr)
        sys.exit(2)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except KeyboardInterrupt:
        sys.exit(130)
    sys.exit(0)


def _leser(argumente: Sequence[str]) -> argparse.ArgumentParser:
    leser = argparse.ArgumentParser(
        prog="nachzug", description="Familiennachzug prüfen: jeder Weg, jedes Merkmal, mit Fundstelle und Datum."
    )
    leser.add_argument("--version", action="version", version=f"nachzug {__version__}")
    befehle = leser.add_subparsers(required=True, metavar="BEFEHL")
    gewaehlt = next(iter(argumente), "")
    for name, hilfe in BEFEHLE.items():
        if name == gewaehlt or gewaehlt not in BEFEHLE:
            p = befehle.add_parser(name, help=hilfe, description=hilfe)
            if name in argumente:
                import_module(f"nachzug.befehle.{name}").anmelden(p)
    return leser
