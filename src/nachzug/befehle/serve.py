"""`nachzug serve`: the application in the browser, on this machine only."""

from __future__ import annotations

import argparse
import gc
from pathlib import Path

from nachzug.befehle.gemeinsam import Eingabefehler


def anmelden(p: argparse.ArgumentParser) -> None:
    p.add_argument(
        "datei", nargs="?", type=Path, metavar="DATEI", help="Aktendatei; sonst nachzug-akten.sqlite im Ordner der Person"
    )
    p.add_argument("--port", type=_port, default=8117, help="Anschluss auf 127.0.0.1 (0: ein freier)")
    p.add_argument("--browser", action="store_true", help="die Startseite im Browser öffnen")
    p.set_defaults(befehl=_serve)


def _port(text: str) -> int:
    if text.isdigit() and int(text) < 65_536:
        return int(text)
    raise argparse.ArgumentTypeError(f"»{text}« ist kein Anschluss; erlaubt ist 0 bis 65535")


def _serve(a: argparse.Namespace) -> None:
    gc.enable()
    try:
        from nachzug.web.dienst import starte
    except ImportError as fehler:
        raise Eingabefehler(f"Für serve fehlt {fehler.name}: pip install 'nachzug[web]'") from None
    from nachzug.akte.speicher import SpeicherFehler

    try:
        starte(a.datei or Path.home() / "nachzug-akten.sqlite", a.port, oeffne=a.browser)
    except (SpeicherFehler, OSError) as fehler:
        raise Eingabefehler(str(fehler)) from None
