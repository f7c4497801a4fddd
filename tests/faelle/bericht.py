"""The report of agreement: every decided case, element by element, with the reason for each one that is not compared.

`python -m tests.faelle.bericht` writes docs/entschieden.md; a test compares.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

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


def zeilen() -> Iterator[tuple[str, str, str, str, str]]:
    """(case, element, our Merkmal, agreement, remark)"""
    for pfad in sorted(ORDNER.glob("*.erwartung.yaml")):
        fall = ORDNER / pfad.name.replace(".erwartung", "")
        soll = yaml.safe_load(pfad.read_text("utf-8"))
        pruefung = pruefe(lies_datei(fall), lesarten=tuple(sorted(soll.get("lesarten", {}).items())))
        for weg in soll["wege"]:
            gefunden = [w for w in pruefung.von(weg["antragsteller"]) if w.befund.weg.id == weg["weg"]][:1]
            befunde = {b.merkmal.id: b for w in gefunden for b in w.befund.alle()}
            befunde |= {g.befund.merkmal.id: g.befund for w in gefunden for g in w.befund.glieder}
            wege = {w.befund.weg.id for w in pruefung.von(weg["antragsteller"])}
            for schluessel, element in weg["elemente"].items():
                yield (
                    fall.stem,
                    schluessel,
                    *(_ohne_weg(element, wege) if "kein_weg" in element else _vergleich(element, befunde)),
                )


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


def bericht() -> str:
    alle = list(zeilen())
    zahl = Counter(z[3] for z in alle)
    faelle = len({z[0] for z in alle})
    kopf = [
        "# Entschiedene Fälle",
        "",
        f"{faelle} Entscheidungen als Fallakten, mit {len(alle)} Elementen: {zahl['ja']} stimmen mit dem Gericht überein, {zahl['befunden']}",
        "folgen einer Feststellung des Gerichts, die in der Akte steht (das zeigt, dass Feststellungen binden, nicht, dass eine Regel das",
        f"Ergebnis ergibt), {zahl['nein']} weichen ab, {zahl['andere']} sind nicht verglichen; warum, steht dabei (nicht bindend: aus dem Gedächtnis",
        "oder erschlossen). Erzeugt mit `python -m tests.faelle.bericht`.",
        "",
        "| Fall | Element | Merkmal | Vergleich | Bemerkung |",
        "|---|---|---|---|---|",
    ]
    inhalt = [
        f"| {fall} | {element} | {f'`{m}`' if m else '–'} | {_ZEICHEN[v]} | {b.replace('|', '/').replace(chr(10), ' ')} |"
        for fall, element, m, v, b in alle
    ]
    return "\n".join([*kopf, *inhalt]) + "\n"


if __name__ == "__main__":
    SEITE.write_text(bericht(), "utf-8")
