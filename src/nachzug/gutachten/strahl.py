"""The timeline as plain data."""

from __future__ import annotations

from typing import Any

from nachzug.logik.zeit import iso
from nachzug.pruefung.zeitstrahl import Zeitstrahl


def als_daten(z: Zeitstrahl) -> dict[str, Any]:
    """Periods of equal result and the cause of each change (docs/befehle.md)."""
    return {
        "modus": z.modus.value,
        "abschnitte": [
            {
                "von": iso(s.von),
                "bis": iso(s.bis),
                "prognose": s.pruefung.prognose,
                "ergebnisse": [
                    {"antragsteller": w.antragsteller, "weg": w.befund.weg.grundlage, "ergebnis": w.befund.ergebnis.value}
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
