"""The calculation as it is shown: one line per amount, with norm, date and source of the figure."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from nachzug.unterhalt.betrag import NULL, Betrag, genau, summe
from nachzug.werte import Wert


class Ausgang(StrEnum):
    GESICHERT = "gesichert"
    NICHT_GESICHERT = "nicht_gesichert"
    OFFEN = "offen"


class Zeile(Struct, frozen=True, kw_only=True):
    """One amount per month. stand: first day of the figure (0: an amount of the case); rechenweg: how it came about;
    ungewiss: why it is a range."""

    text: str
    betrag: Betrag
    norm: str
    person: str = ""
    rechenweg: str = ""
    stand: int = 0
    quelle: str = "Angabe der Akte"
    sicherheit: str = ""
    ungewiss: str = ""
    art: str = ""


def aus_wert(w: Wert, text: str, norm: str, person: str = "", betrag: Betrag | None = None, rechenweg: str = "") -> Zeile:
    """A line that rests on an official figure."""
    return Zeile(
        text=text,
        betrag=genau(w.zahl) if betrag is None else betrag,
        norm=norm,
        person=person,
        rechenweg=rechenweg,
        stand=w.ab,
        quelle=w.quelle,
        sicherheit=w.sicherheit,
    )


class Rechnung(Struct, frozen=True, kw_only=True):
    """Need and means of one community.

    einnahmen: what counts as income; abzuege: what is taken off it (negative); unbeachtlich: income that does not count,
    with the reason; hinweise: what a reader must know; fehlt: figures that no source gives; bekannt_bis: last day for
    which every figure used is known.
    """

    titel: str
    recht: str
    sicht: str
    bedarf: tuple[Zeile, ...]
    einnahmen: tuple[Zeile, ...]
    abzuege: tuple[Zeile, ...]
    unbeachtlich: tuple[Zeile, ...] = ()
    hinweise: tuple[str, ...] = ()
    fehlt: tuple[str, ...] = ()
    bekannt_bis: int = 0
    vermoegen: Betrag = NULL
    """Assets beyond what is protected: they may close a gap for a time (a Wertung)."""
    enger: tuple[int, int] = (0, 0)
    """What the bounds of the means gain because deductions fall away together with the income that they belong to."""
    freibetrag_rest: int = 0
    """How much more the allowances can still grow when earnings grow."""

    @property
    def bedarf_summe(self) -> Betrag:
        return summe([z.betrag for z in self.bedarf])

    @property
    def einnahmen_summe(self) -> Betrag:
        return summe([z.betrag for z in self.einnahmen])

    @property
    def mittel_summe(self) -> Betrag:
        von, bis = self.einnahmen_summe.plus(summe([z.betrag for z in self.abzuege]))
        return Betrag(von + self.enger[0], bis + self.enger[1])

    @property
    def differenz(self) -> Betrag:
        return self.mittel_summe.minus(self.bedarf_summe)

    @property
    def ausgang(self) -> Ausgang:
        """Firm where every completion of the unknown amounts gives the same."""
        if self.fehlt:
            return Ausgang.OFFEN
        d = self.differenz
        if d.von >= 0:
            return Ausgang.GESICHERT
        return Ausgang.NICHT_GESICHERT if d.bis < 0 and self.vermoegen.bis <= 0 else Ausgang.OFFEN

    @property
    def fehlbetrag(self) -> Betrag:
        """How much more net income closes the gap (without the allowances that more earnings may bring)."""
        return self.differenz.negativ().mindestens_null()

    @property
    def ungewisse(self) -> tuple[Zeile, ...]:
        return tuple(z for z in (*self.bedarf, *self.einnahmen, *self.abzuege) if not z.betrag.genau)

    @property
    def dahingestellt(self) -> tuple[Zeile, ...]:
        """Lines whose uncertainty changes nothing: firm as the result is, all of them."""
        return self.ungewisse if self.ausgang is not Ausgang.OFFEN else ()
