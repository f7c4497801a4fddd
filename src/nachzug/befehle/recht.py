"""`nachzug recht`: the rules of a provision on a day, the list of all rules, and the statutes in the user's store."""

from __future__ import annotations

import argparse

from nachzug.befehle import rechtstexte
from nachzug.befehle.gemeinsam import Eingabefehler, drucke_json, tag


def anmelden(p: argparse.ArgumentParser) -> None:
    ansichten = p.add_subparsers(required=True, metavar="ANSICHT")
    z = ansichten.add_parser("zeigen", help="eine Vorschrift mit allen Merkmalen an einem Tag")
    z.add_argument("norm", help='zum Beispiel "§ 36a AufenthG"')
    z.add_argument("--am", type=tag, metavar="TAG", help="Rechtsstand (sonst das zuletzt bekannte Recht)")
    z.add_argument("--format", choices=("text", "json"), default="text", help="Ausgabeform")
    z.add_argument("--text", action="store_true", help="dazu der Wortlaut aus dem eigenen Speicher")
    rechtstexte.speicherargument(z)
    z.set_defaults(befehl=_zeigen)
    z = ansichten.add_parser("liste", help="alle Regeln mit Norm, Geltung, Fundstellen und Tatsachen")
    z.add_argument("--am", type=tag, metavar="TAG", help="Rechtsstand (sonst das zuletzt bekannte Recht)")
    z.set_defaults(befehl=_liste)
    rechtstexte.anmelden(ansichten)


def _zeigen(a: argparse.Namespace) -> None:
    from nachzug.gutachten.regelwerk import UnbekannteNorm, als_daten, zeige
    from nachzug.recht.verzeichnis import RECHT_BEKANNT_BIS

    am = a.am or RECHT_BEKANNT_BIS
    zeilen, wortlaut = rechtstexte.zeige_wortlaut(a, am) if a.text else ([], None)
    try:
        if a.format == "json":
            regeln = als_daten(a.norm, am)
            drucke_json({"regeln": regeln, "wortlaut": wortlaut} if a.text else regeln)
        else:
            print("\n".join([*zeilen, *([""] if zeilen else []), *zeige(a.norm, am)]))
    except UnbekannteNorm as fehler:
        if wortlaut is None or wortlaut["text"] is None:
            raise Eingabefehler(str(fehler)) from None
        if a.format == "json":
            drucke_json({"regeln": [], "wortlaut": wortlaut})
        else:
            print("\n".join([*zeilen, "", "Regeln zu dieser Vorschrift gibt es nicht."]))


def _liste(a: argparse.Namespace) -> None:
    from nachzug.gutachten.regelwerk import liste
    from nachzug.recht.verzeichnis import RECHT_BEKANNT_BIS

    print("\n".join(liste(a.am or RECHT_BEKANNT_BIS)))
