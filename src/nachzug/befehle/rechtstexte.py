"""The part of `nachzug recht` that works on statutes in the user's store: load, show, compare, check the rules against them."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nachzug.befehle.gemeinsam import Eingabefehler, drucke_json, ordnung, tag

if TYPE_CHECKING:
    from nachzug.quellen.abgleich import Abgleich
    from nachzug.quellen.gesetzesspeicher import Auskunft
    from nachzug.quellen.gesetzestext import Absatz
    from nachzug.quellen.speicher import Speicher
    from nachzug.zitat.norm import Norm


def speicherargument(p: argparse.ArgumentParser) -> None:
    p.add_argument("--speicher", metavar="ORT", help="Datei oder postgresql://… (sonst NACHZUG_QUELLEN oder der Datenordner)")


def oeffne_speicher(a: argparse.Namespace, *, neu: bool) -> Speicher:
    from nachzug.quellen.speicher import SpeicherFehler, oeffne

    try:
        return oeffne(a.speicher, neu=neu)
    except SpeicherFehler as fehler:
        raise Eingabefehler(str(fehler)) from None


def anmelden(ansichten: Any) -> None:
    """Add the views; ansichten is the set of sub-commands of `recht`."""
    z = ansichten.add_parser(
        "laden", help="Gesetze in den eigenen Speicher laden (XML von gesetze-im-internet.de, zip, Ordner, URL)"
    )
    z.add_argument(
        "quellen", nargs="+", metavar="QUELLE", help="Datei, Ordner oder Adresse (https://www.gesetze-im-internet.de/…)"
    )
    z.add_argument("--server", metavar="URL", help="anderer Server mit denselben Dateien")
    z.add_argument("--pause", type=float, default=1.0, metavar="SEKUNDEN", help="zwischen zwei Abrufen (Vorgabe 1)")
    speicherargument(z)
    z.set_defaults(befehl=_laden)
    z = ansichten.add_parser("geladen", help="welche Gesetze in welchem Stand geladen sind")
    z.add_argument("--format", choices=("text", "json"), default="text", help="Ausgabeform")
    speicherargument(z)
    z.set_defaults(befehl=_geladen)
    z = ansichten.add_parser(
        "fassungen", help="jeder geladene Wortlaut einer Vorschrift mit den Tagen, an denen er gesehen wurde"
    )
    z.add_argument("norm", help='zum Beispiel "§ 36a AufenthG"')
    z.add_argument("--format", choices=("text", "json"), default="text", help="Ausgabeform")
    speicherargument(z)
    z.set_defaults(befehl=_fassungen)
    z = ansichten.add_parser("vergleich", help="was sich am Wortlaut einer Vorschrift zwischen zwei Tagen geändert hat")
    z.add_argument("norm", help='zum Beispiel "§ 36a Abs. 1 AufenthG"')
    z.add_argument("--von", type=tag, metavar="TAG", required=True)
    z.add_argument("--bis", type=tag, metavar="TAG", required=True)
    z.add_argument("--format", choices=("text", "json"), default="text", help="Ausgabeform")
    speicherargument(z)
    z.set_defaults(befehl=_vergleich)
    z = ansichten.add_parser("abgleich", help="welche Regeln nach neu geladenem Recht noch auf bekanntem Wortlaut stehen")
    z.add_argument("--akten", type=Path, metavar="ORDNER", help="eigene Fallakten: welche die betroffenen Regeln brauchen")
    z.add_argument("--regelstand", type=tag, metavar="TAG", help="als wären die Regeln nach dem Recht dieses Tages geschrieben")
    z.add_argument("--am", type=tag, metavar="TAG", help="das geladene Recht bis zu diesem Tag statt des neuesten")
    z.add_argument("--format", choices=("text", "json"), default="text", help="Ausgabeform")
    speicherargument(z)
    z.set_defaults(befehl=_abgleich)
    z = ansichten.add_parser("digests", help="Prüfsummen aller geladenen Wortlaute schreiben (für Entwickler)")
    z.add_argument("--aus", type=Path, metavar="DATEI", required=True)
    speicherargument(z)
    z.set_defaults(befehl=_digests)


def norm_aus(text: str) -> Norm:
    from nachzug.zitat.norm import ZitatFehler, lies_norm

    try:
        return lies_norm(text)
    except ZitatFehler as fehler:
        raise Eingabefehler(str(fehler)) from None


def _laden(a: argparse.Namespace) -> None:
    from nachzug.quellen.gesetzesdateien import dateien

    with oeffne_speicher(a, neu=True) as speicher:
        for quelle in a.quellen:
            if "://" in quelle:
                _lade_datei(speicher, _geholt(a, quelle, speicher.ort), einzeln=True)
                continue
            pfad = Path(quelle)
            if not pfad.exists():
                raise Eingabefehler(f"{quelle}: nicht gefunden; erlaubt sind Datei, Ordner oder Adresse")
            for datei in dateien(pfad):
                _lade_datei(speicher, datei, einzeln=not pfad.is_dir())


def _geholt(a: argparse.Namespace, quelle: str, ort: str) -> Path:
    from nachzug.quellen.holen import SERVER, HolenFehler, Holer
    from nachzug.quellen.speicher import vorgabeort

    neben = Path(ort if "://" not in ort else vorgabeort()).parent / "gesetze-abruf"
    try:
        return Holer(neben, a.server or SERVER, max(a.pause, 0.0)).hole(quelle)
    except HolenFehler as fehler:
        raise Eingabefehler(str(fehler)) from None


def _lade_datei(speicher: Speicher, datei: Path, *, einzeln: bool) -> None:
    """Load one file and say what came of it. In a folder, a file that is no statute is reported and passed over."""
    from nachzug.logik.zeit import deutsch
    from nachzug.quellen.gesetz import GesetzFehler, hinweise
    from nachzug.quellen.gesetzesdateien import lies_gesetze
    from nachzug.quellen.gesetzesspeicher import lade

    try:
        for gesetz in lies_gesetze(datei):
            neu = lade(speicher, gesetz)
            was = f"{gesetz.name} vom {deutsch(gesetz.bau)}" if gesetz.vollstaendig else f"{gesetz.vorschriften[0].norm}"
            zahl = f", {len(gesetz.vorschriften)} Vorschriften" if gesetz.vollstaendig else f" vom {deutsch(gesetz.bau)}"
            print(f"{'geladen' if neu else 'schon geladen'}: {was}{zahl}")
            for hinweis in hinweise(gesetz.stand, gesetz.bau):
                print(f"  Hinweis: {hinweis}")
    except GesetzFehler as fehler:
        if einzeln:
            raise Eingabefehler(str(fehler)) from None
        print(f"ausgelassen: {fehler}", file=sys.stderr)


def _geladen(a: argparse.Namespace) -> None:
    from nachzug.logik.zeit import deutsch, iso
    from nachzug.quellen.gesetzesspeicher import staende

    with oeffne_speicher(a, neu=False) as speicher:
        alle = staende(speicher)
    if a.format == "json":
        drucke_json([{"gesetz": g, "abruf": iso(b), "vorschriften": n, "stand": s, "quelle": q} for g, b, n, s, q in alle])
        return
    for gesetz, bau, zahl, stand, _ in alle:
        print(f"{gesetz}  Abruf {deutsch(bau)}  {zahl} Vorschriften  {stand or '(ohne Standangabe)'}")


def _fassungen(a: argparse.Namespace) -> None:
    from nachzug.logik.zeit import deutsch, iso
    from nachzug.quellen.gesetzesspeicher import fassungen

    norm = norm_aus(a.norm)
    with oeffne_speicher(a, neu=False) as speicher:
        alle = fassungen(speicher, norm)
    if not alle:
        raise Eingabefehler(f"{norm} ist nicht geladen")
    if a.format == "json":
        drucke_json(
            [
                {
                    "von": iso(f.von),
                    "bis": iso(f.bis),
                    "weggefallen": f.weggefallen,
                    "titel": f.titel,
                    "digest": f.digest,
                    "stand": f.stand,
                }
                for f in alle
            ]
        )
        return
    for f in alle:
        was = "nicht im Gesetz" if f.weggefallen else f.titel
        stand = next((s.text for s in f.stand if s.typ == "Stand"), "ohne Standangabe")
        print(f"{deutsch(f.von)} bis {deutsch(f.bis)}  {f.digest[:8] or '-':8}  {was}  ({stand})")


def zeige_wortlaut(a: argparse.Namespace, am: int) -> tuple[list[str], dict[str, Any]]:
    """The statute text of the user's own store beside the rules: lines, and the same as data."""
    from nachzug.quellen.gesetzesspeicher import auskunft

    norm = norm_aus(a.norm if "§" in a.norm or "Art" in a.norm else f"§ {a.norm}")
    with oeffne_speicher(a, neu=False) as speicher:
        antwort = auskunft(speicher, norm, am)
    return _textzeilen(norm, antwort), _textdaten(norm, antwort)


def _textzeilen(norm: Norm, antwort: Auskunft) -> list[str]:
    from nachzug.logik.zeit import deutsch
    from nachzug.quellen.gesetzestext import finde_stelle

    f = antwort.fassung
    kopf = f"Wortlaut {norm}" + (f" ({f.titel})" if f and f.titel else "")
    zeilen = [kopf]
    if f:
        zeilen.append(f"  gesehen vom {deutsch(f.von)} bis {deutsch(f.bis)}{'' if antwort.sicher else '; unsicher'}")
    zeilen.extend(f"  Hinweis: {h}" for h in antwort.hinweise)
    if antwort.vorschrift is None:
        return zeilen
    stelle = finde_stelle(antwort.vorschrift, norm)
    if stelle is None:
        return [*zeilen, f"  {norm} gibt es in diesem Wortlaut nicht"]
    if not stelle.genau:
        zeilen.append("  Halbsatz und Alternative sind im Text nicht abgegrenzt; gezeigt ist der ganze Teil")
    return [*zeilen, *(f"  | {z}" for z in stelle.klartext().split("\n"))]


def _textdaten(norm: Norm, antwort: Auskunft) -> dict[str, Any]:
    from nachzug.logik.zeit import iso
    from nachzug.quellen.gesetzestext import finde_stelle

    f = antwort.fassung
    stelle = finde_stelle(antwort.vorschrift, norm) if antwort.vorschrift else None
    return {
        "norm": str(norm),
        "gesehen_von": iso(f.von) if f else None,
        "gesehen_bis": iso(f.bis) if f else None,
        "sicher": antwort.sicher,
        "hinweise": list(antwort.hinweise),
        "text": stelle.klartext() if stelle else None,
    }


def _vergleich(a: argparse.Namespace) -> None:
    from nachzug.logik.zeit import deutsch
    from nachzug.quellen.gesetzesspeicher import auskunft
    from nachzug.quellen.wortvergleich import als_zeilen, je_absatz

    ordnung(a.von, a.bis)
    norm = norm_aus(a.norm)
    with oeffne_speicher(a, neu=False) as speicher:
        alt, neu = auskunft(speicher, norm, a.von), auskunft(speicher, norm, a.bis)
    for tag_, antwort in ((a.von, alt), (a.bis, neu)):
        if antwort.fassung is None:
            raise Eingabefehler(f"{deutsch(tag_)}: {'; '.join(antwort.hinweise)}")
    unterschiede = je_absatz(_ausschnitt(norm, alt), _ausschnitt(norm, neu))
    if a.format == "json":
        seiten = {"alt": _textdaten(norm, alt), "neu": _textdaten(norm, neu)}
        drucke_json(seiten | {"unterschiede": unterschiede})
        return
    for name, antwort in (("alt", alt), ("neu", neu)):
        assert antwort.fassung
        print(f"{name}: {norm}, gesehen vom {deutsch(antwort.fassung.von)} bis {deutsch(antwort.fassung.bis)}")
        for hinweis in antwort.hinweise:
            print(f"  Hinweis: {hinweis}")
    for absatz, aenderungen in unterschiede.items():
        if absatz:
            print(f"Abs. {absatz}")
        print("\n".join(f"  {z}" for z in als_zeilen(aenderungen)))
    if not unterschiede:
        print("Der Wortlaut ist gleich.")


def _ausschnitt(norm: Norm, antwort: Auskunft) -> tuple[Absatz, ...]:
    """What the citation names, as Absätze; a part of one Absatz stands under its number."""
    from nachzug.quellen.gesetzestext import Absatz, finde_stelle

    stelle = finde_stelle(antwort.vorschrift, norm) if antwort.vorschrift else None
    if stelle is None:
        return ()
    return stelle.absaetze or (Absatz(norm.absatz, stelle.saetze),)


def _abgleich(a: argparse.Namespace) -> None:
    from nachzug.quellen.abgleich import gleiche_ab
    from nachzug.quellen.abgleichbericht import als_daten, bericht
    from nachzug.quellen.regelbezug import lies_digests

    with oeffne_speicher(a, neu=False) as speicher:
        ergebnis: Abgleich = gleiche_ab(speicher, lies_digests(), regelstand=a.regelstand or 0, am=a.am or 0)
    akten = eigene_akten(a.akten) or {}
    if a.format == "json":
        drucke_json(als_daten(ergebnis, akten))
    else:
        print("\n".join(bericht(ergebnis, akten, mit_akten=a.akten is not None)))


def eigene_akten(ordner: Path | None) -> dict[str, tuple[str, ...]] | None:
    """Case files by the rules they use; None where no folder is given. What is no case is reported and left out."""
    from nachzug.quellen.abgleichbericht import akten_je_regel

    if ordner is None:
        return None
    if not ordner.is_dir():
        raise Eingabefehler(f"--akten {ordner}: kein Ordner")
    akten, unlesbar = akten_je_regel(ordner)
    for meldung in unlesbar:
        print(f"ausgelassen: {meldung}", file=sys.stderr)
    return akten


def _digests(a: argparse.Namespace) -> None:
    from nachzug.quellen.regelbezug import abschnitte, bilde_digests, schreibe_digests

    with oeffne_speicher(a, neu=False) as speicher:
        ergebnis = bilde_digests(speicher)
    schreibe_digests(ergebnis, a.aus)
    fehlt = [x for x in abschnitte() if x not in ergebnis]
    print(f"{len(ergebnis)} Vorschriften, {sum(len(x) for x in ergebnis.values())} Wortlaute")
    print(f"zitiert, aber ohne geladenen Wortlaut: {', '.join(fehlt) or '-'}")
