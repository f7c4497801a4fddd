"""The attachable part of earnings (§ 850c ZPO), by the amounts announced for the day.

Up to May 2021 the rounding stood in Abs. 3 and the dependants with income in Abs. 4; since then they are Abs. 5 and 6. The
amounts printed in the section itself are those of 2019; only the announcements (Pfändungsfreigrenzenbekanntmachungen) hold.
"""

from __future__ import annotations

from typing import Literal

from nachzug.unterhalt.betrag import Betrag, rund
from nachzug.werte import Wert, wert

DECKT = {"286": "pfaendbar"}
"""Numbers of the coverage table (docs/stand.md) and what implements them."""

Zeitraum = Literal["monat", "woche", "tag"]
_STUFE: dict[Zeitraum, int] = {"monat": 1000, "woche": 250, "tag": 50}
"""Net income is rounded down to a multiple of this many cents (§ 850c Abs. 5)."""
HOECHSTENS = 5
"""More dependants do not count."""


def pfaendbar(netto: int, unterhaltspflichten: int, am: int, zeitraum: Zeitraum = "monat") -> int:
    """The attachable part in cents.

    netto: after § 850e Nr. 1 and without what § 850a exempts, in cents; unterhaltspflichten: persons maintained by law.
    Raises WertUnbekannt where no table is known for the day. All official rows since 2005 are reproduced in tests.
    """
    personen = min(unterhaltspflichten, HOECHSTENS)
    frei, erste, weitere, hoechst = (wert(f"pfaendung.{zeitraum}_{s}", am).zahl for s in ("frei", "erste", "weitere", "hoechst"))
    freibetrag = frei + (erste + (personen - 1) * weitere if personen else 0)
    voll = max(0, netto - hoechst)
    stufe = _STUFE[zeitraum]
    gerundet = min(netto, hoechst) // stufe * stufe
    zehntel = 7 - (1 + personen if personen else 0)
    return rund(max(0, gerundet - freibetrag) * zehntel, 10) + voll


def tabelle(am: int, zeitraum: Zeitraum = "monat") -> Wert:
    """The announcement in force on the day (the figure is the basic amount that cannot be attached)."""
    return wert(f"pfaendung.{zeitraum}_frei", am)


def pfaendbar_spanne(netto: Betrag, personen: range, am: int) -> Betrag:
    """Bounds over unknown net income and over how many dependants count (few of them: more can be attached)."""
    if netto.offen:
        return Betrag(pfaendbar(netto.von, personen[-1], am), netto.bis)
    return Betrag(pfaendbar(max(0, netto.von), personen[-1], am), pfaendbar(max(0, netto.bis), personen[0], am))
