"""What several commands share: reading the case, days and readings from arguments, writing JSON."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nachzug.fall.modell import Fall


class Eingabefehler(Exception):
    """Bad input: the message says where, what and what is allowed."""


def fallargumente(p: argparse.ArgumentParser) -> None:
    p.add_argument("fall", help="Fallakte (YAML oder JSON); - liest die Standardeingabe")
    p.add_argument("--stichtag", type=tag, metavar="TAG", help="Tag der Tatsachen (JJJJ-MM-TT) statt des Tages im Fall")
    p.add_argument("--rechtsstand", type=tag, metavar="TAG", help="Tag des Rechts statt des Tages im Fall")
    p.add_argument("--lesart", action="append", default=[], metavar="NAME=LESART", help="streitige Auslegung wählen")


def spracheargument(p: argparse.ArgumentParser) -> None:
    p.add_argument("--sprache", choices=("de", "en"), default="de", help="Sprache des Rahmens")


def tag(text: str) -> int:
    """A day of the command line, JJJJ-MM-TT."""
    from nachzug.logik.zeit import DatumFehler, lies_tag

    try:
        return lies_tag(text)
    except DatumFehler as fehler:
        raise argparse.ArgumentTypeError(str(fehler)) from None


def lies_fall(a: argparse.Namespace) -> Fall:
    from nachzug.fall.lesen import FallFehler, lies_datei, lies_strom

    try:
        return lies_strom(sys.stdin.buffer, "Standardeingabe") if a.fall == "-" else lies_datei(a.fall)
    except FallFehler as fehler:
        raise Eingabefehler(str(fehler)) from None


def mit_fristen() -> None:
    """Deadlines need the public holidays."""
    from importlib.util import find_spec

    if find_spec("holidays") is None:
        raise Eingabefehler("Für Fristen fehlt holidays: pip install 'nachzug[verfahren]'")


def lies_faelle(pfade: list[str]) -> list[Fall]:
    """Several case files, in order; the first faulty one ends the command."""
    return [lies_fall(argparse.Namespace(fall=pfad)) for pfad in pfade]


def gewaehlte_lesarten(a: argparse.Namespace) -> tuple[tuple[str, str], ...]:
    from nachzug.recht.verzeichnis import lesarten

    if not a.lesart:
        return ()
    bekannt = lesarten()
    gewaehlt: list[tuple[str, str]] = []
    for text in a.lesart:
        name, _, wahl = str(text).partition("=")
        if wahl not in bekannt.get(name, ()):
            erlaubt = "; ".join(f"{n}={'|'.join(w)}" for n, w in bekannt.items())
            raise Eingabefehler(f"--lesart {text}: erlaubt sind {erlaubt}")
        gewaehlt.append((name, wahl))
    return tuple(sorted(gewaehlt))


def ordnung(von: int, bis: int) -> None:
    if bis < von:
        raise Eingabefehler("--bis liegt vor dem ersten Tag")


def drucke_json(daten: object) -> None:
    import msgspec

    sys.stdout.buffer.write(msgspec.json.format(msgspec.json.encode(daten), indent=2) + b"\n")
