"""Amounts of money as closed intervals of whole cents: what is not known exactly lies somewhere inside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from nachzug.logik.zeit import SPAETESTENS

UNENDLICH = SPAETESTENS
"""A million EUR and more counts as without limit (as in the case file)."""


class Betrag(NamedTuple):
    """Cents; von <= bis."""

    von: int
    bis: int

    @property
    def genau(self) -> bool:
        return self.von == self.bis

    @property
    def offen(self) -> bool:
        """Nobody knows an upper bound."""
        return self.bis >= UNENDLICH

    def plus(self, b: Betrag) -> Betrag:
        return summe((self, b))

    def minus(self, b: Betrag) -> Betrag:
        return summe((self, b.negativ()))

    def mindestens_null(self) -> Betrag:
        return Betrag(max(self.von, 0), max(self.bis, 0))

    def hoechstens(self, b: Betrag) -> Betrag:
        return Betrag(min(self.von, b.von), min(self.bis, b.bis))

    def negativ(self) -> Betrag:
        return Betrag(-self.bis, -self.von)

    def anteil(self, zaehler: int, nenner: int) -> Betrag:
        """A share, commercially rounded to the cent."""
        return Betrag(_anteil(self.von, zaehler, nenner), _anteil(self.bis, zaehler, nenner))

    def umfasst(self, b: Betrag) -> Betrag:
        """The smallest interval that holds both."""
        return Betrag(min(self.von, b.von), max(self.bis, b.bis))

    def __str__(self) -> str:
        if self.genau:
            return euro(self.von)
        if self.bis >= UNENDLICH:
            return "unbekannt" if self.von <= 0 else f"mindestens {euro(self.von)}"
        if self.von <= -UNENDLICH:
            return f"höchstens {euro(self.bis)}"
        return f"{euro(self.von)} bis {euro(self.bis)}"


def _begrenzt(cent: int) -> int:
    return max(-UNENDLICH, min(cent, UNENDLICH))


def _anteil(cent: int, zaehler: int, nenner: int) -> int:
    if abs(cent) >= UNENDLICH:
        return cent if zaehler else 0
    return rund(cent * zaehler, nenner)


def rund(zaehler: int, nenner: int) -> int:
    """Commercial rounding of a fraction; half goes away from zero."""
    betrag = (2 * abs(zaehler) + nenner) // (2 * nenner)
    return betrag if zaehler >= 0 else -betrag


NULL = Betrag(0, 0)
UNBEKANNT = Betrag(0, UNENDLICH)


def genau(cent: int) -> Betrag:
    return Betrag(cent, cent)


def summe(betraege: Sequence[Betrag]) -> Betrag:
    """The sum; what is without limit on a side makes the sum so, whatever else is added or taken."""
    von = sum(b.von for b in betraege)
    bis = sum(b.bis for b in betraege)
    unten = any(b.von <= -UNENDLICH for b in betraege)
    oben = any(b.bis >= UNENDLICH for b in betraege)
    return Betrag(-UNENDLICH if unten else _begrenzt(von), UNENDLICH if oben else _begrenzt(bis))


def euro(cent: int) -> str:
    """1234567 -> '12.345,67 €'."""
    vorzeichen = "-" if cent < 0 else ""
    ganz, rest = divmod(abs(cent), 100)
    return f"{vorzeichen}{ganz:,}".replace(",", ".") + f",{rest:02} €"
