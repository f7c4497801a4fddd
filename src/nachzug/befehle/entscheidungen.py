"""`nachzug entscheidungen`: load decisions, show, search, who cites whom, export."""

from __future__ import annotations

import argparse
import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nachzug.befehle.gemeinsam import Eingabefehler, drucke_json, tag
from nachzug.befehle.rechtstexte import eigene_akten, norm_aus, oeffne_speicher, speicherargument

if TYPE_CHECKING:
    from nachzug.quellen.ablage import Geladen
    from nachzug.quellen.entscheidung import Entscheidung
    from nachzug.quellen.speicher import Speicher


def anmelden(p: argparse.ArgumentParser) -> None:
    ansichten = p.add_subparsers(required=True, metavar="ANSICHT")
    z = ansichten.add_parser("laden", help="Entscheidungen laden (Text, HTML, PDF, XML; Datei, Ordner, zip)")
    z.add_argument("quellen", nargs="+", type=Path, metavar="QUELLE")
    z.add_argument("--still", action="store_true", help="nur die Summe und was nicht ging")
    _gemeinsam(z, _laden, formate=())
    z = ansichten.add_parser("liste", help="was geladen ist")
    _gemeinsam(z, _liste)
    z = ansichten.add_parser("zeigen", help="eine Entscheidung mit Randnummern und allem, was an der Quelle auffiel")
    z.add_argument("entscheidung", help="Aktenzeichen, ECLI oder Kennung")
    _gemeinsam(z, _zeigen, formate=("text", "json", "html"))
    z = ansichten.add_parser("suchen", help='Volltext: Wörter, "Wortfolgen", -ohne; Wortstämme und Zusammensetzungen')
    z.add_argument("worte", nargs="+")
    z.add_argument("--norm", help="nur Entscheidungen, die diese Vorschrift zitieren")
    z.add_argument("--gericht", default="", help="zum Beispiel BVerwG")
    z.add_argument("--von", type=tag, metavar="TAG", help="ergangen seit")
    z.add_argument("--bis", type=tag, metavar="TAG", help="ergangen bis")
    z.add_argument("--zahl", type=int, default=20, metavar="N", help="höchstens so viele Absätze")
    _gemeinsam(z, _suchen)
    z = ansichten.add_parser("graph", help="was eine Entscheidung oder Vorschrift zitiert und wer sie zitiert")
    z.add_argument("worum", help="Entscheidung oder Vorschrift (§ 36a Abs. 3 AufenthG)")
    z.add_argument(
        "--akten", type=Path, metavar="ORDNER", help="eigene Fallakten: welche Regeln brauchen, die sich darauf stützen"
    )
    _gemeinsam(z, _graph)
    z = ansichten.add_parser("export", help="alle Zitate als Graph")
    z.add_argument("--format", choices=("jsonld", "graphml", "csv"), required=True)
    z.add_argument("--aus", type=Path, metavar="DATEI", help="sonst Standardausgabe")
    _gemeinsam(z, _export, formate=())


def _gemeinsam(z: argparse.ArgumentParser, befehl: Any, formate: tuple[str, ...] = ("text", "json")) -> None:
    speicherargument(z)
    if formate:
        z.add_argument("--format", choices=formate, default="text", help="Ausgabeform")
    z.set_defaults(befehl=befehl)


def _laden(a: argparse.Namespace) -> None:
    gc.enable()
    from nachzug.quellen.ablage import dateien, lade
    from nachzug.quellen.entscheidung import EntscheidungFehler
    from nachzug.quellen.staemme import StammFehler

    zahlen = {"neu": 0, "ersetzt": 0, "behalten": 0, "bekannt": 0, "fehler": 0}
    try:
        with oeffne_speicher(a, neu=True) as speicher:
            for g in lade(speicher, dateien(a.quellen)):
                _zaehle(zahlen, g)
                if not a.still or g.fehler:
                    _melde(g)
    except (EntscheidungFehler, StammFehler) as fehler:
        raise Eingabefehler(str(fehler)) from None
    einzig = len(a.quellen) == 1 and a.quellen[0].is_file()
    if einzig and zahlen["fehler"]:
        raise Eingabefehler("nichts geladen")
    print(
        f"{zahlen['neu']} neu, {zahlen['ersetzt']} durch vollere Fassung ersetzt, {zahlen['behalten']} schon besser vorhanden, "
        f"{zahlen['bekannt']} Dateien schon geladen, {zahlen['fehler']} nicht lesbar"
    )


def _zaehle(zahlen: dict[str, int], g: Geladen) -> None:
    for name, liste in (("neu", g.neu), ("ersetzt", g.ersetzt), ("behalten", g.behalten)):
        zahlen[name] += len(liste)
    zahlen["bekannt"] += g.bekannt
    zahlen["fehler"] += bool(g.fehler)


def _melde(g: Geladen) -> None:
    if g.fehler:
        print(f"nicht gelesen: {g.fehler}", file=sys.stderr)
        return
    if g.bekannt or g.quelle is None:
        print(f"{g.name}: schon geladen")
        return
    print(f"{g.name} ({g.quelle.entscheidung.layout})")
    for was, liste in (("neu", g.neu), ("ersetzt", g.ersetzt), ("schon besser vorhanden", g.behalten)):
        for kennung in liste:
            print(f"  {was}: {kennung}")
    for e in g.quelle.entscheidungen():
        for b in e.bemerkungen:
            print(f"  Bemerkung{f' (Zeile {b.zeile})' if b.zeile else ''}: {e.kennung}: {b.text}")
    for b in _seitenbemerkungen(g):
        print(f"  Bemerkung{f' (Zeile {b.zeile})' if b.zeile else ''}: {b.text}")


def _seitenbemerkungen(g: Geladen) -> tuple[Any, ...]:
    """What the page says against what its decision cites, where the page says anything."""
    from nachzug.quellen.radevergleich import vergleiche

    assert g.quelle is not None
    if not g.quelle.zitierte_normen:
        return g.quelle.bemerkungen
    return (*g.quelle.bemerkungen, *vergleiche(g.quelle).bemerkungen)


def _liste(a: argparse.Namespace) -> None:
    from nachzug.logik.zeit import deutsch, iso

    with oeffne_speicher(a, neu=False) as speicher:
        zeilen = speicher.lies("SELECT kennung, art, datum, titel FROM entscheidung ORDER BY datum, kennung")
    if a.format == "json":
        drucke_json([{"kennung": k, "art": art, "datum": iso(d) if d else None, "titel": t} for k, art, d, t in zeilen])
        return
    for kennung, art, datum, titel in zeilen:
        print("  ".join(t for t in (deutsch(datum) if datum else "          ", kennung, art, titel) if t))


def _gefunden(speicher: Speicher, angabe: str) -> tuple[int, Entscheidung]:
    from nachzug.quellen.graph import NichtGefunden, finde_entscheidung

    try:
        return finde_entscheidung(speicher, angabe)
    except NichtGefunden as fehler:
        raise Eingabefehler(str(fehler)) from None


def _zeigen(a: argparse.Namespace) -> None:
    from nachzug.quellen.textausgabe import zeige

    with oeffne_speicher(a, neu=False) as speicher:
        kennung, e = _gefunden(speicher, a.entscheidung)
        if a.format == "json":
            drucke_json(e)
        elif a.format == "html":
            from nachzug.quellen.seite import seite

            print(seite(speicher, kennung, e), end="")
        else:
            print("\n".join(zeige(e)))


def _suchen(a: argparse.Namespace) -> None:
    from nachzug.quellen.staemme import StammFehler
    from nachzug.quellen.suche import Filter, SuchFehler, suche
    from nachzug.quellen.textausgabe import zeige_treffer

    if a.zahl < 1:
        raise Eingabefehler("--zahl: wenigstens 1")
    norm = norm_aus(a.norm) if a.norm else None
    with oeffne_speicher(a, neu=False) as speicher:
        try:
            treffer = suche(speicher, " ".join(a.worte), Filter(a.gericht, a.von or 0, a.bis or 0, norm), a.zahl)
        except (SuchFehler, StammFehler) as fehler:
            raise Eingabefehler(str(fehler)) from None
    if a.format == "json":
        drucke_json(treffer)
    else:
        print("\n".join(zeige_treffer(treffer)))


def _graph(a: argparse.Namespace) -> None:
    from nachzug.quellen.graph import zitieren_norm
    from nachzug.quellen.textausgabe import graphdaten, zeige_graph, zeige_zitierende

    with oeffne_speicher(a, neu=False) as speicher:
        if "§" in a.worum or a.worum.startswith("Art"):
            norm = norm_aus(a.worum)
            zitate = zitieren_norm(speicher, norm)
            if a.format == "json":
                drucke_json({"norm": str(norm), "zitiert_von": zitate})
            else:
                print("\n".join(zeige_zitierende(str(norm), zitate)))
            return
        kennung, e = _gefunden(speicher, a.worum)
        daten = graphdaten(speicher, kennung, e, eigene_akten(a.akten))
    if a.format == "json":
        drucke_json(daten)
    else:
        print("\n".join(zeige_graph(daten)))


def _export(a: argparse.Namespace) -> None:
    import msgspec

    from nachzug.quellen.ausgabe import als_csv, als_graphml, json_ld

    with oeffne_speicher(a, neu=False) as speicher:
        if a.format == "csv":
            text = als_csv(speicher)
        elif a.format == "graphml":
            text = "".join(als_graphml(speicher))
        else:
            text = msgspec.json.format(msgspec.json.encode(json_ld(speicher)), indent=2).decode() + "\n"
    if a.aus:
        try:
            a.aus.write_text(text, "utf-8")
        except OSError as fehler:
            raise Eingabefehler(f"{a.aus}: nicht schreibbar ({fehler.strerror})") from None
    else:
        sys.stdout.write(text)
