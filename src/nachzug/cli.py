"""The command line: one thin command per use. argparse, because a cold start must stay cheap; all else is imported late.

Exit status 0 when the work is done, whatever the result; 2 on bad input, with one clear message and never a traceback.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

from nachzug import __version__

if TYPE_CHECKING:
    from nachzug.fall.modell import Fall

FORMATE = ("text", "json", "md", "html")


class Eingabefehler(Exception):
    """Bad input: the message says where, what and what is allowed."""


def main(argumente: Sequence[str] | None = None) -> NoReturn:
    """Run a command and exit."""
    gc.disable()  # a command lives for a tenth of a second; long runs turn it on again
    a = _leser().parse_args(argumente)
    try:
        a.befehl(a)
        sys.stdout.flush()
    except Eingabefehler as fehler:
        print(fehler, file=sys.stderr)
        sys.exit(2)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except KeyboardInterrupt:
        sys.exit(130)
    sys.exit(0)


def _leser() -> argparse.ArgumentParser:
    leser = argparse.ArgumentParser(
        prog="nachzug", description="Familiennachzug prüfen: jeder Weg, jedes Merkmal, mit Fundstelle und Datum."
    )
    leser.add_argument("--version", action="version", version=f"nachzug {__version__}")
    befehle = leser.add_subparsers(required=True, metavar="BEFEHL")

    def befehl(name: str, hilfe: str, tun: object) -> argparse.ArgumentParser:
        p = befehle.add_parser(name, help=hilfe, description=hilfe)
        p.set_defaults(befehl=tun)
        return p

    def fall(p: argparse.ArgumentParser) -> None:
        p.add_argument("fall", help="Fallakte (YAML oder JSON); - liest die Standardeingabe")
        p.add_argument("--stichtag", type=_tag, metavar="TAG", help="Tag der Tatsachen (JJJJ-MM-TT) statt des Tages im Fall")
        p.add_argument("--rechtsstand", type=_tag, metavar="TAG", help="Tag des Rechts statt des Tages im Fall")
        p.add_argument("--lesart", action="append", default=[], metavar="NAME=LESART", help="streitige Auslegung wählen")

    def sprache(p: argparse.ArgumentParser) -> None:
        p.add_argument("--sprache", choices=("de", "en"), default="de", help="Sprache des Rahmens")

    p = befehl("pruefen", "einen Fall vollständig prüfen", _pruefen)
    fall(p)
    sprache(p)
    p.add_argument("--format", choices=FORMATE, default="text", help="Ausgabeform")
    p.add_argument("--alles", action="store_true", help="auch zeigen, was nur angenommen und unauffällig ist")
    p.add_argument("--bis", type=_tag, metavar="TAG", help="Änderungen bis zu diesem Tag nennen")
    p = befehl("fragen", "was den Fall noch entscheidet", _fragen)
    fall(p)
    p.add_argument("--format", choices=("text", "json"), default="text", help="Ausgabeform")
    p = befehl("zeitstrahl", "wann sich welches Ergebnis ändert und warum", _zeitstrahl)
    fall(p)
    sprache(p)
    p.add_argument("--von", type=_tag, metavar="TAG", help="erster Tag (sonst der Stichtag)")
    p.add_argument("--bis", type=_tag, metavar="TAG", required=True, help="letzter Tag")
    p.add_argument("--modus", choices=("tatsachen", "beides"), default="tatsachen", help="ob sich auch das Recht bewegt")
    p.add_argument("--format", choices=("text", "json"), default="text", help="Ausgabeform")
    recht = befehl("recht", "die Regeln ansehen", None).add_subparsers(required=True, metavar="ZEIGEN")
    p = recht.add_parser("zeigen", help="eine Vorschrift mit allen Merkmalen an einem Tag")
    p.set_defaults(befehl=_recht_zeigen)
    p.add_argument("norm", help='zum Beispiel "§ 36a AufenthG"')
    p.add_argument("--am", type=_tag, metavar="TAG", help="Rechtsstand (sonst das zuletzt bekannte Recht)")
    p.add_argument("--format", choices=("text", "json"), default="text", help="Ausgabeform")
    p = recht.add_parser("liste", help="alle Regeln mit Norm, Geltung, Fundstellen und Tatsachen")
    p.set_defaults(befehl=_recht_liste)
    p.add_argument("--am", type=_tag, metavar="TAG", help="Rechtsstand (sonst das zuletzt bekannte Recht)")
    p = befehl("massen", "viele Fälle auf einmal prüfen (Parquet, CSV oder Fallakten)", _massen)
    p.add_argument("eingabe", nargs="*", help="Tabelle (.parquet, .csv) oder Fallakten")
    p.add_argument("--weg", required=True, help='zum Beispiel "§ 36a" oder "AufenthG § 36a Abs. 1 Satz 2"')
    p.add_argument("--aus", metavar="DATEI", help="Ergebnis als Parquet oder CSV; Erklärungen daneben")
    p.add_argument("--sammlung", action="append", default=[], metavar="NAME=DATEI", help="lange Tabelle einer Sammlung")
    p.add_argument("--rechtsstand", type=_tag, metavar="TAG", help="Recht für alle Zeilen (sonst Spalte rechtsstand, stichtag)")
    p.add_argument("--schema", action="store_true", help="nur die Spalten nennen, die die Regeln lesen")
    p = befehl("schema", "das JSON-Schema der Fallakte (2020-12)", _schema)
    return leser


def _tag(text: str) -> int:
    from nachzug.logik.zeit import DatumFehler, lies_tag

    try:
        return lies_tag(text)
    except DatumFehler as fehler:
        raise argparse.ArgumentTypeError(str(fehler)) from None


def _fall(a: argparse.Namespace) -> Fall:
    from nachzug.fall.lesen import FallFehler, lies_datei, lies_strom

    try:
        return lies_strom(sys.stdin.buffer, "Standardeingabe") if a.fall == "-" else lies_datei(a.fall)
    except FallFehler as fehler:
        raise Eingabefehler(str(fehler)) from None


def _lesarten(a: argparse.Namespace) -> tuple[tuple[str, str], ...]:
    from nachzug.recht.verzeichnis import lesarten

    bekannt = lesarten()
    gewaehlt: list[tuple[str, str]] = []
    for text in a.lesart:
        name, _, wahl = str(text).partition("=")
        if wahl not in bekannt.get(name, ()):
            erlaubt = "; ".join(f"{n}={'|'.join(w)}" for n, w in bekannt.items())
            raise Eingabefehler(f"--lesart {text}: erlaubt sind {erlaubt}")
        gewaehlt.append((name, wahl))
    return tuple(sorted(gewaehlt))


def _json(daten: object) -> None:
    import msgspec

    sys.stdout.buffer.write(msgspec.json.format(msgspec.json.encode(daten), indent=2) + b"\n")


def _pruefen(a: argparse.Namespace) -> None:
    from nachzug.pruefung.pruefen import pruefe

    fall, lesarten = _fall(a), _lesarten(a)
    p = pruefe(fall, stichtag=a.stichtag, rechtsstand=a.rechtsstand, lesarten=lesarten)
    strahl = None
    if a.bis:
        from nachzug.pruefung.zeitstrahl import zeitstrahl

        _ordnung(p.stichtag, a.bis)
        strahl = zeitstrahl(fall, p.stichtag, a.bis, rechtsstand=p.rechtsstand, lesarten=lesarten)
    if a.format == "json":
        from nachzug.gutachten.ergebnis import als_daten

        _json(als_daten(p, strahl))
    elif a.format == "text":
        from nachzug.gutachten.text import Textbild

        farbe = sys.stdout.isatty() and "NO_COLOR" not in os.environ
        print("\n".join(Textbild(farbe=farbe, sprache=a.sprache, alles=a.alles).zeilen(p, strahl)))
    else:
        from nachzug.gutachten.dokument import als_html, als_markdown

        print(als_markdown(p, strahl) if a.format == "md" else als_html(p, strahl))


def _ordnung(von: int, bis: int) -> None:
    if bis < von:
        raise Eingabefehler("--bis liegt vor dem ersten Tag")


def _fragen(a: argparse.Namespace) -> None:
    from nachzug.gutachten.ergebnis import entscheidend
    from nachzug.pruefung.pruefen import pruefe

    p = pruefe(_fall(a), stichtag=a.stichtag, rechtsstand=a.rechtsstand, lesarten=_lesarten(a))
    offene = [w for w in p.wege if w.befund.entscheidend]
    if a.format == "json":
        _json(
            [{"antragsteller": w.antragsteller, "weg": w.befund.weg.grundlage, "entscheidend": entscheidend(w)} for w in offene]
        )
        return
    if not offene:
        print("Nichts Offenes kann das Ergebnis noch ändern.")
    for w in offene:
        print(f"{w.befund.weg.grundlage} ({w.antragsteller})")
        for punkt in entscheidend(w):
            print(f"  * {punkt['frage']}")


def _zeitstrahl(a: argparse.Namespace) -> None:
    from nachzug.gutachten.sprachen import wort
    from nachzug.gutachten.text import tag
    from nachzug.logik.zeit import iso
    from nachzug.pruefung.zeitstrahl import Modus, zeitstrahl

    fall = _fall(a)
    von = a.von or a.stichtag or fall.stichtag_tag
    _ordnung(von, a.bis)
    z = zeitstrahl(fall, von, a.bis, modus=Modus(a.modus), rechtsstand=a.rechtsstand, lesarten=_lesarten(a))
    if a.format == "json":
        _json(
            {
                "modus": z.modus.value,
                "abschnitte": [
                    {
                        "von": iso(s.von),
                        "bis": iso(s.bis),
                        "prognose": s.pruefung.prognose,
                        "ergebnisse": [
                            {
                                "antragsteller": w.antragsteller,
                                "weg": w.befund.weg.grundlage,
                                "ergebnis": w.befund.ergebnis.value,
                            }
                            for w in s.pruefung.wege
                        ],
                    }
                    for s in z.abschnitte
                ],
                "aenderungen": [
                    {
                        "am": iso(x.am),
                        "antragsteller": x.antragsteller,
                        "weg": x.weg,
                        "merkmal": x.merkmal,
                        "vorher": x.vorher,
                        "nachher": x.nachher,
                        "ursache": x.ursache,
                    }
                    for x in z.aenderungen
                ],
            }
        )
        return
    for s in z.abschnitte:
        prognose = " (Prognose)" if s.pruefung.prognose else ""
        print(f"{tag(s.von, a.sprache)} bis {tag(s.bis, a.sprache)}{prognose}")
        for w in s.pruefung.wege:
            print(f"  {w.antragsteller}: {w.befund.weg.grundlage}: {wort(a.sprache, w.befund.ergebnis.value)}")
        for x in (x for x in z.aenderungen if x.am == _danach(s.bis)):
            vorher, nachher = wort(a.sprache, x.vorher), wort(a.sprache, x.nachher)
            print(f"    -> {x.titel} ({x.merkmal or x.weg}): {vorher} -> {nachher} ({x.ursache})")


def _danach(tag: int) -> int:
    from nachzug.logik.zeit import naechster_tag

    return naechster_tag(tag)


def _recht_zeigen(a: argparse.Namespace) -> None:
    from nachzug.gutachten.regelwerk import UnbekannteNorm, als_daten, zeige
    from nachzug.recht.verzeichnis import RECHT_BEKANNT_BIS

    am = a.am or RECHT_BEKANNT_BIS
    try:
        if a.format == "json":
            _json(als_daten(a.norm, am))
        else:
            print("\n".join(zeige(a.norm, am)))
    except UnbekannteNorm as fehler:
        raise Eingabefehler(str(fehler)) from None


def _recht_liste(a: argparse.Namespace) -> None:
    from nachzug.gutachten.regelwerk import liste
    from nachzug.recht.verzeichnis import RECHT_BEKANNT_BIS

    print("\n".join(liste(a.am or RECHT_BEKANNT_BIS)))


def _massen(a: argparse.Namespace) -> None:
    gc.enable()
    try:
        from nachzug.massen import lauf
    except ImportError as fehler:
        raise Eingabefehler(f"Für massen fehlt {fehler.name}: pip install 'nachzug[massen]'") from None
    try:
        if a.schema:
            print("\n".join(lauf.schema(a.weg, a.rechtsstand)))
        else:
            print(lauf.starte(a.eingabe, a.weg, a.aus, a.sammlung, a.rechtsstand))
    except lauf.Massenfehler as fehler:
        raise Eingabefehler(str(fehler)) from None


def _schema(_: argparse.Namespace) -> None:
    from nachzug.fall.schema import schema

    _json(schema())
