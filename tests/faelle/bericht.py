"""The report of agreement: every decided case, element by element, with the reason for each one that is not compared.

Two parts, counted apart: the collection of decided cases, and further decisions whose text was seen only in part or which are
held from memory. `python -m tests.faelle.bericht` writes docs/entschieden.md; a test compares.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

import yaml

from tests.faelle.vergleich import ORDNER, WURZEL, vergleiche

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
    art: str = ""


def zeilen() -> Iterator[Zeile]:
    """Every element of every decided case; those of the collection have no `basis`."""
    for pfad in sorted(ORDNER.glob("*.erwartung.yaml")):
        fall = ORDNER / pfad.name.replace(".erwartung", "")
        soll = yaml.safe_load(pfad.read_text("utf-8"))
        stand = soll.get("entscheidung", {}).get("stand", "")
        for weg in soll["wege"]:
            for schluessel, element in weg["elemente"].items():
                basis = element.get("basis", stand) if stand else ""
                urteil = vergleiche(fall, soll, weg, element)
                yield Zeile(fall.stem, schluessel, *urteil, basis, str(element.get("stelle", "")), art(element))


def art(element: dict[str, Any]) -> str:
    """What is compared: an element, the legal consequence, a step of the calculation, a principle by a variant."""
    if "rechnung" in element:
        return "Rechenschritt"
    if "folge" in element:
        return "Rechtsfolge"
    return "Variante" if "variante" in element else ""


def _sammlung(alle: list[Zeile]) -> list[str]:
    zahl = Counter(z.vergleich for z in alle)
    davon = Counter(z.art for z in alle if z.vergleich == "ja")
    return [
        "# Entschiedene Fälle",
        "",
        f"{len({z.fall for z in alle})} Entscheidungen als Fallakten, mit {len(alle)} Elementen: {zahl['ja']} stimmen mit dem Gericht überein, {zahl['befunden']}",
        "folgen einer Feststellung des Gerichts, die in der Akte steht (das zeigt, dass Feststellungen binden, nicht, dass eine Regel das",
        f"Ergebnis ergibt), {zahl['nein']} weichen ab, {zahl['andere']} sind nicht verglichen; warum, steht dabei (nicht bindend: aus dem Gedächtnis",
        f"oder erschlossen). Unter den Übereinstimmungen sind {davon['Rechenschritt']} Rechenschritte des Lebensunterhalts (mit den Zahlen des Gerichts, wo es sie nennt),",
        f"{davon['Rechtsfolge']} Rechtsfolgen und {davon['Variante']} Rechtssätze, die sich an einer veränderten Akte zeigen (Variante). Erzeugt mit",
        "`python -m tests.faelle.bericht`.",
        "",
        "| Fall | Element | Merkmal | Vergleich | Bemerkung |",
        "|---|---|---|---|---|",
        *(f"| {z.fall} | {z.element} | {_merkmal(z)} | {_ZEICHEN[z.vergleich]} | {_art(z)}{_text(z.bemerkung)} |" for z in alle),
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


def _art(zeile: Zeile) -> str:
    return f"{zeile.art}: " if zeile.art else ""


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
