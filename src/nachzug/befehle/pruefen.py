"""`nachzug pruefen`: the complete examination of one case."""

from __future__ import annotations

import argparse
import os
import sys

from nachzug.befehle.gemeinsam import drucke_json, fallargumente, gewaehlte_lesarten, lies_fall, ordnung, spracheargument, tag


def anmelden(p: argparse.ArgumentParser) -> None:
    fallargumente(p)
    spracheargument(p)
    p.add_argument("--format", choices=("text", "json", "md", "html"), default="text", help="Ausgabeform")
    p.add_argument("--alles", action="store_true", help="auch zeigen, was nur angenommen und unauffällig ist")
    p.add_argument("--bis", type=tag, metavar="TAG", help="Änderungen bis zu diesem Tag nennen")
    p.set_defaults(befehl=_pruefen)


def _pruefen(a: argparse.Namespace) -> None:
    from nachzug.pruefung.pruefen import pruefe

    fall, lesarten = lies_fall(a), gewaehlte_lesarten(a)
    p = pruefe(fall, stichtag=a.stichtag, rechtsstand=a.rechtsstand, lesarten=lesarten)
    strahl = None
    if a.bis:
        from nachzug.pruefung.zeitstrahl import zeitstrahl

        ordnung(p.stichtag, a.bis)
        strahl = zeitstrahl(fall, p.stichtag, a.bis, rechtsstand=p.rechtsstand, lesarten=lesarten)
    if a.format == "json":
        from nachzug.gutachten.ergebnis import als_daten

        drucke_json(als_daten(p, strahl))
    elif a.format == "text":
        from nachzug.gutachten.text import Textbild

        farbe = sys.stdout.isatty() and "NO_COLOR" not in os.environ
        print("\n".join(Textbild(farbe=farbe, sprache=a.sprache, alles=a.alles).zeilen(p, strahl)))
    else:
        from nachzug.gutachten.dokument import als_html, als_markdown

        print(als_markdown(p, strahl) if a.format == "md" else als_html(p, strahl))
