"""A fact with its state of proof.

What is certain about a fact and why it is not more certain are two things: `rahmen` bounds what may be true, `beweis`
says how well it stands. An asserted exact date bounds nothing (it may be false), so its rahmen is unbounded until it is
proven; a dispute between two named days bounds a great deal, and a threshold both days pass is passed.
"""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from nachzug.logik.zeit import UNBEGRENZT, Spanne


class Beweis(IntEnum):
    """State of proof; the order is from firm to missing, and the number is what a column holds."""

    FESTGESTELLT = 0
    UNSTREITIG = 1
    NICHT_ERWEISLICH = 2
    BEHAUPTET = 3
    BESTRITTEN = 4
    UNBEKANNT = 5
    NICHT_VORGETRAGEN = 6
    GLAUBHAFT = 7
    """Asserted with recorded evidence: enough where a norm asks no more than a credible account, else unproven."""


class Zustand:
    """What a leaf of a rule is worth: no, yes, or why neither. Columns hold these numbers; the greater reason prevails.

    NICHT_ERWEISLICH: inquired in vain, so the burden of proof decides. UNBEWIESEN: asserted or disputed. FEHLT: asked or
    imprecise. NICHT_VORGETRAGEN: nobody pleaded it. WERTUNG, NICHT_ABGEBILDET, RECHT_UNSICHER and LESART never come from
    facts but from rules.
    """

    NEIN = 0
    JA = 1
    NICHT_ERWEISLICH = 2
    UNBEWIESEN = 3
    FEHLT = 4
    NICHT_VORGETRAGEN = 5
    WERTUNG = 6
    LESART = 7
    RECHT_UNSICHER = 8
    NICHT_ABGEBILDET = 9


_OFFEN = {
    Beweis.FESTGESTELLT: Zustand.FEHLT,
    Beweis.UNSTREITIG: Zustand.FEHLT,
    Beweis.NICHT_ERWEISLICH: Zustand.NICHT_ERWEISLICH,
    Beweis.BEHAUPTET: Zustand.UNBEWIESEN,
    Beweis.BESTRITTEN: Zustand.UNBEWIESEN,
    Beweis.UNBEKANNT: Zustand.FEHLT,
    Beweis.NICHT_VORGETRAGEN: Zustand.NICHT_VORGETRAGEN,
    Beweis.GLAUBHAFT: Zustand.UNBEWIESEN,
}
OFFEN: tuple[int, ...] = tuple(_OFFEN[b] for b in Beweis)
"""Index: Beweis; value: the Zustand of a leaf that the fact's bounds do not settle."""


class Angabe(NamedTuple):
    """One fact as rules see it.

    rahmen: bounds of the value (days as JJJJMMTT, yes/no as 1/0, amounts in cents, counts); text: a choice's value;
    wert: what the file says, for display; ort: where it stands (line), for messages.
    """

    beweis: Beweis
    rahmen: Spanne = UNBEGRENZT
    text: str | None = None
    wert: str = ""
    belege: tuple[str, ...] = ()
    notiz: str = ""

    @property
    def steht_fest(self) -> bool:
        return self.beweis <= Beweis.UNSTREITIG


FEHLT = Angabe(Beweis.NICHT_VORGETRAGEN)
