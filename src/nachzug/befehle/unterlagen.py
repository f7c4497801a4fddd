"""`nachzug unterlagen`: which document proves what, ticked off per person."""

from __future__ import annotations

import argparse

from nachzug.befehle.gemeinsam import drucke_json, lies_fall, tag


def anmelden(p: argparse.ArgumentParser) -> None:
    p.add_argument("fall", help="Fallakte (YAML oder JSON); - liest die Standardeingabe")
    p.add_argument("--stichtag", type=tag, metavar="TAG", help="Tag statt des Tages im Fall")
    p.add_argument("--format", choices=("text", "json"), default="text", help="Ausgabeform")
    p.set_defaults(befehl=_unterlagen)


def _unterlagen(a: argparse.Namespace) -> None:
    from nachzug.gutachten.verlauf import unterlagendaten, unterlagenzeilen

    fall = lies_fall(a)
    am = a.stichtag or fall.stichtag_tag
    if a.format == "json":
        drucke_json(unterlagendaten(fall, am))
    else:
        print("\n".join(unterlagenzeilen(fall, am)))
