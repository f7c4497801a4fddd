"""The report of agreement: every decided case, element by element, with the reason for each one that is not compared.

Two parts, counted apart: the collection of decided cases, and further decisions whose text was seen only in part or which are
held from memory. `python -m tests.faelle.bericht` writes docs/entschieden.md; a test compares.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from nachzug.fall.lesen import lies_datei
from nachzug.logik.befund import Befund
from nachzug.logik.regel import Warum
from nachzug.pruefung.pruefen import pruefe

WURZEL = Path(__file__).parent.parent.parent
ORDNER = WURZEL / "tests" / "faelle" / "entschieden"
SEITE = WURZEL / "docs" / "entschieden.md"
_ZEICHEN = {
    "ja": "stimmt überein",
    "befunden": "folgt der Feststellung",
    "nein": "**weicht ab**",
    "andere": "nicht verglichen",
}
"""`befunden`: our status is the finding of the court that the case file records; it shows that findings bind, not that a rule
derives the result."""
GELESEN, ERSCHLOSSEN, GEDAECHTNIS = "gelesen", "erschlossen", "gedaechtnis"
_SICHERHEIT = {GELESEN: "gelesen", ERSCHLOSSEN: "erschlossen", GEDAECHTNIS: "Gedächtnis"}


class Zeile(NamedTuple):
    """One element of one case; `basis` and `stelle` only for further decisions."""

    fall: str
    element: str
    merkmal: str
    vergleich: str
    bemerkung: str
    basis: str = ""
    stelle: str = ""


def zeilen() -> Iterator[Zeile]:
    """Every element of every decided case; those of the collection have no `basis`."""
    for pfad in sorted(ORDNER.glob("*.erwartung.yaml")):
        fall = ORDNER / pfad.name.replace(".erwartung", "")
        soll = yaml.safe_load(pfad.read_text("utf-8"))
        stand = soll.get("entscheidung", {}).get("stand", "")
        pruefung = pruefe(lies_datei(fall), lesarten=tuple(sorted(soll.get("lesarten", {}).items())))
        for weg in soll["wege"]:
            gefunden = [w for w in pruefung.von(weg["antragsteller"]) if w.befund.weg.id == weg["weg"]][:1]
            befunde = {b.merkmal.id: b for w in gefunden for b in w.befund.alle()}
            befunde |= {g.befund.merkmal.id: g.befund for w in gefunden for g in w.befund.glieder}
            wege = {w.befund.weg.id for w in pruefung.von(weg["antragsteller"])}
            for schluessel, element in weg["elemente"].items():
                verglichen = _ohne_weg(element, wege) if "kein_weg" in element else _vergleich(element, befunde)
                basis = element.get("basis", stand) if stand else ""
                yield Zeile(fall.stem, schluessel, *verglichen, basis, str(element.get("stelle", "")))


def _ohne_weg(element: dict[str, Any], wege: set[str]) -> tuple[str, str, str]:
    weg = element["kein_weg"]
    return ("", "nein", f"Weg {weg} wird geprüft") if weg in wege else ("", "ja", f"Weg {weg} kommt nicht in Betracht")


def _vergleich(element: dict[str, Any], befunde: dict[str, Befund]) -> tuple[str, str, str]:
    if "merkmal" not in element:
        grund = next((str(v) for k, v in element.items() if k in ("entfaellt", "nicht_bindend")), "")
        return "", "andere", ("nicht bindend: " if "nicht_bindend" in element else "") + grund
    befund = befunde.get(element["merkmal"])
    ist = befund.status.value if befund else "fehlt"
    bemerkung = str(element.get("umgekehrt", ""))
    if befund and ist == element["status"]:
        return element["merkmal"], "befunden" if befund.warum is Warum.FESTSTELLUNG else "ja", bemerkung or ist
    return element["merkmal"], "nein", f"{ist}, erwartet {element['status']}"


def _sammlung(alle: list[Zeile]) -> list[str]:
    zahl = Counter(z.vergleich for z in alle)
    return [
        "# Entschiedene Fälle",
        "",
        f"{len({z.fall for z in alle})} Entscheidungen als Fallakten, mit {len(alle)} Elementen: {zahl['ja']} stimmen mit dem Gericht überein, {zahl['befunden']}",
        "folgen einer Feststellung des Gerichts, die in der Akte steht (das zeigt, dass Feststellungen binden, nicht, dass eine Regel das",
        f"Ergebnis ergibt), {zahl['nein']} weichen ab, {zahl['andere']} sind nicht verglichen; warum, steht dabei (nicht bindend: aus dem Gedächtnis",
        "oder erschlossen). Erzeugt mit `python -m tests.faelle.bericht`.",
        "",
        "| Fall | Element | Merkmal | Vergleich | Bemerkung |",
        "|---|---|---|---|---|",
        *(f"| {z.fall} | {z.element} | {_merkmal(z)} | {_ZEICHEN[z.vergleich]} | {_text(z.bemerkung)} |" for z in alle),
    ]


def _weitere(alle: list[Zeile]) -> list[str]:
    zahl = Counter((z.basis, z.vergleich) for z in alle)

    def satz(basis: str) -> str:
        return (
            f"{zahl[basis, 'ja']} stimmen überein, {zahl[basis, 'befunden']} folgen einer Feststellung in der Akte, "
            f"{zahl[basis, 'nein']} weichen ab, {zahl[basis, 'andere']} sind nicht verglichen"
        )

    return [
        "",
        "## Weitere Entscheidungen",
        "",
        f"{len({z.fall for z in alle})} Entscheidungen, die nicht zur Sammlung gehören, mit {len(alle)} Elementen, eigens gezählt. Was gelesen wurde (meist Leitsätze,",
        "Tenor und Tatbestand, nicht die ganzen Gründe), steht in der `.erwartung.yaml` jedes Falls.",
        "",
        f"- gelesen: {satz(GELESEN)}",
        f"- aus dem Ergebnis erschlossen, nicht bindend: {satz(ERSCHLOSSEN)}",
        f"- aus dem Gedächtnis, nicht bindend: {satz(GEDAECHTNIS)}",
        "",
        "| Fall | Element | Merkmal | Vergleich | Sicherheit | Stelle | Bemerkung |",
        "|---|---|---|---|---|---|---|",
        *(
            f"| {z.fall} | {z.element} | {_merkmal(z)} | {_ZEICHEN[z.vergleich]} | {_SICHERHEIT[z.basis]} | {_text(z.stelle)} | {_text(z.bemerkung)} |"
            for z in alle
        ),
    ]


def _merkmal(zeile: Zeile) -> str:
    return f"`{zeile.merkmal}`" if zeile.merkmal else "–"


def _text(text: str) -> str:
    return text.replace("|", "/").replace("\n", " ")


def bericht() -> str:
    alle = list(zeilen())
    teile = [*_sammlung([z for z in alle if not z.basis]), *_weitere([z for z in alle if z.basis])]
    return "\n".join(teile) + "\n"


if __name__ == "__main__":
    SEITE.write_text(bericht(), "utf-8")
