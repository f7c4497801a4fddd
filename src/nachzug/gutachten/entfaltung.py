"""A Merkmal that unfolds into a calculation: the livelihood and the living space, for the trees and documents of a Pruefung."""

from __future__ import annotations

from typing import Any

from nachzug.fall.sicht import FallSicht
from nachzug.recht.aufenthg.p002 import ENTFALTET


def entfaltet_kurz(sicht: FallSicht, merkmal: str) -> tuple[str, ...]:
    """One line per amount, and the sums; empty where nothing is computed."""
    ergebnis = ENTFALTET[merkmal](sicht) if merkmal in ENTFALTET else None
    if ergebnis is None:
        return ()
    from nachzug.gutachten import unterhalt
    from nachzug.unterhalt.wohnraum import Wohnraum

    return tuple(unterhalt.wohnraum_text(ergebnis) if isinstance(ergebnis, Wohnraum) else unterhalt.als_kurztext(ergebnis))


def entfaltet_daten(sicht: FallSicht, merkmal: str) -> dict[str, Any] | None:
    """The calculation as plain data; None where nothing is computed."""
    ergebnis = ENTFALTET[merkmal](sicht) if merkmal in ENTFALTET else None
    if ergebnis is None:
        return None
    from nachzug.gutachten import unterhalt
    from nachzug.unterhalt.wohnraum import Wohnraum

    return unterhalt.wohnraum_daten(ergebnis) if isinstance(ergebnis, Wohnraum) else unterhalt.als_daten(ergebnis)
