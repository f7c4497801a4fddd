"""`nachzug fragen`: the open facts that can still change the result."""

from __future__ import annotations

import argparse

from nachzug.befehle.gemeinsam import drucke_json, fallargumente, gewaehlte_lesarten, lies_fall


def anmelden(p: argparse.ArgumentParser) -> None:
    fallargumente(p)
    p.add_argument("--format", choices=("text", "json"), default="text", help="Ausgabeform")
    p.set_defaults(befehl=_fragen)


def _fragen(a: argparse.Namespace) -> None:
    from nachzug.fall.orte import frage_zu
    from nachzug.gutachten.ergebnis import entscheidend
    from nachzug.pruefung.pruefen import pruefe
    from nachzug.pruefung.schweigen import oeffnende

    p = pruefe(lies_fall(a), stichtag=a.stichtag, rechtsstand=a.rechtsstand, lesarten=gewaehlte_lesarten(a))
    namen = {k: x.name or k for k, x in p.fall.personen.items()}
    offene = [w for w in p.wege if w.befund.entscheidend]
    unausgesprochen = [(f.frage, x) for x in oeffnende(p) if x.ort and (f := frage_zu(x.ort, namen, "de"))]
    if a.format == "json":
        drucke_json(
            [{"antragsteller": w.antragsteller, "weg": w.befund.weg.grundlage, "entscheidend": entscheidend(w)} for w in offene]
            + [
                {"antragsteller": wer, "weg": weg, "unausgesprochen": frage}
                for frage, x in unausgesprochen
                for wer, weg in dict.fromkeys((w.weg.antragsteller, w.weg.befund.weg.grundlage) for w in x.wirkungen)
            ]
        )
        return
    if not offene and not unausgesprochen:
        print("Nichts Offenes kann das Ergebnis noch ändern.")
    for w in offene:
        print(f"{w.befund.weg.grundlage} ({w.antragsteller})")
        for punkt in entscheidend(w):
            print(f"  * {punkt['frage']}")
    if unausgesprochen:
        print("Noch nicht angesprochen; eine Antwort allein könnte einen geschlossenen Weg öffnen:")
    for frage, x in unausgesprochen:
        print(f"  * {frage} ({', '.join(x.wege)})")
