"""`nachzug zeitstrahl`: periods of equal result and the cause of each change."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from nachzug.befehle.gemeinsam import (
    drucke_json,
    fallargumente,
    gewaehlte_lesarten,
    lies_fall,
    mit_fristen,
    ordnung,
    spracheargument,
    tag,
)

if TYPE_CHECKING:
    from nachzug.fall.modell import Fall
    from nachzug.pruefung.zeitstrahl import Zeitstrahl
    from nachzug.verfahren.fristenbuch import Eintrag


def anmelden(p: argparse.ArgumentParser) -> None:
    fallargumente(p)
    spracheargument(p)
    p.add_argument("--von", type=tag, metavar="TAG", help="erster Tag (sonst der Stichtag)")
    p.add_argument("--bis", type=tag, metavar="TAG", required=True, help="letzter Tag")
    p.add_argument("--modus", choices=("tatsachen", "beides"), default="tatsachen", help="ob sich auch das Recht bewegt")
    p.add_argument(
        "--format", choices=("text", "json", "svg"), default="text", help="Ausgabeform; svg ist ein Bild mit Textfassung"
    )
    p.add_argument("--fristen", action="store_true", help="Fristen und Termine dieser Zeit dazu")
    p.set_defaults(befehl=_zeitstrahl)


def _zeitstrahl(a: argparse.Namespace) -> None:
    from nachzug.pruefung.zeitstrahl import Modus, zeitstrahl

    fall = lies_fall(a)
    von = a.von or a.stichtag or fall.stichtag_tag
    ordnung(von, a.bis)
    z = zeitstrahl(fall, von, a.bis, modus=Modus(a.modus), rechtsstand=a.rechtsstand, lesarten=gewaehlte_lesarten(a))
    fristen = _fristen(fall, von, a.bis, a.stichtag or fall.stichtag_tag) if a.fristen else []
    if a.format == "json":
        from nachzug.gutachten.strahl import als_daten

        drucke_json(als_daten(z))
    elif a.format == "svg":
        from nachzug.gutachten.zeitstrahl_bild import als_svg

        print(als_svg(fall, z, fristen, a.sprache), end="")
    else:
        _drucke(z, a.sprache)
        _drucke_fristen(fristen)


def _fristen(fall: Fall, von: int, bis: int, heute: int) -> list[Eintrag]:
    """The dates of the period as they are seen on a day in it."""
    mit_fristen()
    from nachzug.verfahren.fristenbuch import buch

    return sorted(
        (e for e in buch([fall], max(von, min(heute, bis))) if von <= e.frist.sicher <= bis), key=lambda e: e.frist.sicher
    )


def _drucke_fristen(eintraege: list[Eintrag]) -> None:
    from nachzug.logik.zeit import deutsch

    if eintraege:
        print("Fristen und Termine")
    for e in eintraege:
        print(f"  {e.frist.sinn.value} {deutsch(e.frist.sicher)}: {e.frist.titel} ({e.name})")


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
