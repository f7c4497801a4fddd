"""`nachzug schema`: the JSON Schema of the case file."""

from __future__ import annotations

import argparse

from nachzug.befehle.gemeinsam import drucke_json


def anmelden(p: argparse.ArgumentParser) -> None:
    p.set_defaults(befehl=_schema)


def _schema(_: argparse.Namespace) -> None:
    from nachzug.fall.schema import schema

    drucke_json(schema())
