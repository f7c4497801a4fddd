"""`nachzug fragen`: the open facts that can still change the result."""

from __future__ import annotations

import argparse

from nachzug.befehle.gemeinsam import drucke_json, fallargumente, gewaehlte_lesarten, lies_fall


def anmelden(p: argparse.ArgumentParser) -> None:
    fallargumente(p)
    p.add_argument("--format", choices=("text", "json"), default="text", help="Ausgabeform")
    p.set_defaults(befehl=_fragen)


def _fragen(a: argparse.Namespace) -> None:
    from nachzug.gutachten.ergebnis import entscheidend
    from nachzug.pruefung.pruefen import pruefe

    p = pruefe(lies_fall(a), stichtag=a.stichtag, rechtsstand=a.rechtsstand, lesarten=gewaehlte_lesarten(a))
    offene = [w for w in p.wege if w.befund.entscheidend]
    if a.format == "json":
        drucke_json(
            [{"antragsteller": w.antragsteller, "weg": w.befund.weg.grundlage, "entscheidend": entscheidend(w)} for w in offene]
        )
        return
    if not offene:
        print("Nichts Offenes kann das Ergebnis noch ändern.")
    for w in offene:
        print(f"{w.befund.weg.grundlage} ({w.antragsteller})")
        for punkt in entscheidend(w):
            print(f"  * {punkt['frage']}")
