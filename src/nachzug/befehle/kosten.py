"""`nachzug kosten`: fees of authorities and courts, lawyer's fees, who bears them."""

from __future__ import annotations

import argparse

from nachzug.befehle.gemeinsam import Eingabefehler, drucke_json, lies_fall, tag


def anmelden(p: argparse.ArgumentParser) -> None:
    p.add_argument("fall", help="Fallakte (YAML oder JSON); - liest die Standardeingabe")
    p.add_argument("--am", type=tag, metavar="TAG", help="Tag, an dem die Instanz eingeleitet wird (sonst der Stichtag)")
    p.add_argument("--personen", type=int, metavar="ZAHL", help="Zahl der Kläger (sonst die Antragsteller des Falls)")
    p.add_argument("--gegenstand", action="append", default=[], metavar="WORT", help="worum gestritten wird; mehrfach möglich")
    p.add_argument(
        "--verfahren", action="append", default=[], metavar="WORT", help="nur diese Verfahren, z. B. klage, eilverfahren"
    )
    p.add_argument("--format", choices=("text", "json"), default="text", help="Ausgabeform")
    p.set_defaults(befehl=_kosten)


def _kosten(a: argparse.Namespace) -> None:
    from nachzug.gutachten.kosten import als_daten, zeilen
    from nachzug.verfahren.kosten import kostenplan
    from nachzug.verfahren.streitwert import GEGENSTAENDE, INSTANZEN, UEBLICH
    from nachzug.werte import WertUnbekannt

    _erlaubt("--gegenstand", a.gegenstand, GEGENSTAENDE)
    _erlaubt("--verfahren", a.verfahren, tuple(INSTANZEN))
    if a.personen is not None and not 1 <= a.personen <= 100:
        raise Eingabefehler("--personen: erlaubt ist eine Zahl von 1 bis 100")
    fall = lies_fall(a)
    try:
        plan = kostenplan(
            fall,
            a.am,
            gegenstaende=tuple(a.gegenstand),
            personen=a.personen,
            instanzen=tuple(a.verfahren) or UEBLICH,
        )
    except WertUnbekannt as fehler:
        raise Eingabefehler(str(fehler)) from None
    if a.format == "json":
        drucke_json(als_daten(fall, plan))
    else:
        print("\n".join(zeilen(fall, plan)))


def _erlaubt(name: str, worte: list[str], erlaubt: tuple[str, ...]) -> None:
    for wort in worte:
        if wort not in erlaubt:
            raise Eingabefehler(f"{name} {wort}: erlaubt sind {', '.join(erlaubt)}")
