"""`nachzug zeitstrahl`: periods of equal result and the cause of each change."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from nachzug.befehle.gemeinsam import (
    drucke_json,
    fallargumente,
    gewaehlte_lesarten,
    lies_fall,
    ordnung,
    spracheargument,
    tag,
)

if TYPE_CHECKING:
    from nachzug.pruefung.zeitstrahl import Zeitstrahl


def anmelden(p: argparse.ArgumentParser) -> None:
    fallargumente(p)
    spracheargument(p)
    p.add_argument("--von", type=tag, metavar="TAG", help="erster Tag (sonst der Stichtag)")
    p.add_argument("--bis", type=tag, metavar="TAG", required=True, help="letzter Tag")
    p.add_argument("--modus", choices=("tatsachen", "beides"), default="tatsachen", help="ob sich auch das Recht bewegt")
    p.add_argument("--format", choices=("text", "json"), default="text", help="Ausgabeform")
    p.set_defaults(befehl=_zeitstrahl)


def _zeitstrahl(a: argparse.Namespace) -> None:
    from nachzug.pruefung.zeitstrahl import Modus, zeitstrahl

    fall = lies_fall(a)
    von = a.von or a.stichtag or fall.stichtag_tag
    ordnung(von, a.bis)
    z = zeitstrahl(fall, von, a.bis, modus=Modus(a.modus), rechtsstand=a.rechtsstand, lesarten=gewaehlte_lesarten(a))
    if a.format == "json":
        from nachzug.gutachten.strahl import als_daten

        drucke_json(als_daten(z))
    else:
        _drucke(z, a.sprache)


def _drucke(z: Zeitstrahl, sprache: str) -> None:
    from nachzug.gutachten.sprachen import wort
    from nachzug.gutachten.text import tag as in_worten
    from nachzug.logik.zeit import naechster_tag

    for s in z.abschnitte:
        prognose = " (Prognose)" if s.pruefung.prognose else ""
        print(f"{in_worten(s.von, sprache)} bis {in_worten(s.bis, sprache)}{prognose}")
        for w in s.pruefung.wege:
            print(f"  {w.antragsteller}: {w.befund.weg.grundlage}: {wort(sprache, w.befund.ergebnis.value)}")
        for x in (x for x in z.aenderungen if x.am == naechster_tag(s.bis)):
            vorher, nachher = wort(sprache, x.vorher), wort(sprache, x.nachher)
            print(f"    -> {x.titel} ({x.merkmal or x.weg}): {vorher} -> {nachher} ({x.ursache})")
