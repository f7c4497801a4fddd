"""Facts of the case file as amounts and circumstances with bounds, on one day."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar

from nachzug.fall.felder import Feld, Geld, Tag, Wahl, Wahrheit, Zahl
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, Spanne
from nachzug.unterhalt.betrag import UNENDLICH, Betrag
from nachzug.unterhalt.haushalt import JA, NEIN, OFFEN


class MitZeit(Protocol):
    @property
    def von(self) -> Tag | None: ...
    @property
    def bis(self) -> Tag | None: ...


T = TypeVar("T", bound=MitZeit)


def spanne(feld: Feld | None, am: int) -> Spanne | None:
    """The bounds of a fact on a day; None where the file is silent."""
    fund = feld.am(Spanne(am, am)) if feld is not None else None
    return fund.rahmen if fund is not None else None


def geld(feld: Geld | None, am: int) -> Betrag | None:
    s = spanne(feld, am)
    return None if s is None else Betrag(max(0, s.von), min(s.bis, UNENDLICH))


def wahrheit(feld: Wahrheit | None, am: int, schweigen: Spanne = NEIN) -> Spanne:
    s = spanne(feld, am)
    return schweigen if s is None else Spanne(max(s.von, 0), min(s.bis, 1))


def tag(feld: Tag | None, am: int) -> Spanne:
    return spanne(feld, am) or Spanne(FRUEHESTENS, SPAETESTENS)


def zahl(feld: Zahl | None, am: int) -> Spanne | None:
    return spanne(feld, am)


def wahl(feld: Wahl | None, am: int) -> str | None:
    fund = feld.am(Spanne(am, am)) if feld is not None else None
    return fund.text if fund is not None else None


def text(feld: Feld | None, am: int) -> str:
    fund = feld.am(Spanne(am, am)) if feld is not None else None
    return (fund.text or fund.wert) if fund is not None else ""


def laeuft(x: MitZeit, am: int) -> Spanne:
    """Bounds of whether something with a beginning and an end holds on the day; silence about either means it does."""
    von, bis = tag(x.von, am), tag(x.bis, am)
    von = Spanne(FRUEHESTENS, FRUEHESTENS) if x.von is None else von
    bis = Spanne(SPAETESTENS, SPAETESTENS) if x.bis is None else bis
    if von.bis <= am <= bis.von:
        return JA
    return NEIN if am < von.von or bis.bis < am else OFFEN


def laufende(alle: Iterable[T] | None, am: int) -> list[tuple[T, Spanne]]:
    """The members of a list that hold or may hold on the day."""
    paare = ((x, laeuft(x, am)) for x in alle or ())
    return [(x, s) for x, s in paare if s != NEIN]


def in_euro(waehrung: Feld | None, am: int) -> bool:
    """Whether an income flows in EUR; silence means it does."""
    return text(waehrung, am).upper() in ("", "EUR", "EURO", "€")
