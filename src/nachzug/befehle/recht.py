"""`nachzug recht`: the rules of a provision on a day, the list of all rules, and the statutes in the user's store."""

from __future__ import annotations

import argparse

from nachzug.befehle import rechtstexte
from nachzug.befehle.gemeinsam import Eingabefehler, drucke_json, ordnung, tag


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
    z = ansichten.add_parser("buch", help="das Regelbuch als HTML: eine Seite je Vorschrift und Fassung")
    z.add_argument("-o", "--ordner", default="buch", metavar="ORDNER", help="wohin (wird angelegt)")
    z.add_argument("--von", type=tag, metavar="TAG", help="nur die Änderungen nach diesem Tag, als Seite nach ORDNER")
    z.add_argument("--bis", type=tag, metavar="TAG", help="letzter Tag der Änderungen")
    z.add_argument("--tests", default="tests", metavar="ORDNER", help="entschiedene Fälle, auf die die Seiten verweisen")
    z.set_defaults(befehl=_buch)
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


def _buch(a: argparse.Namespace) -> None:
    from pathlib import Path

    from nachzug.gutachten.buch import schreibe, schreibe_aenderungen
    from nachzug.logik.zeit import SPAETESTENS

    ordner = Path(a.ordner)
    try:
        if a.von or a.bis:
            bis = a.bis or SPAETESTENS
            ordnung(a.von or 0, bis)
            print(schreibe_aenderungen(ordner, a.von or 0, bis))
        else:
            print(f"{schreibe(ordner, Path(a.tests))} Seiten in {ordner}; Anfang: {ordner / 'index.html'}")
    except OSError as fehler:
        raise Eingabefehler(f"-o {ordner}: {fehler.strerror}") from None
