"""The days on which the livelihood of a case can change: birthdays that move somebody to another stage, beginnings and ends."""

from __future__ import annotations

from collections.abc import Iterator

from nachzug.fall.felder import Feld
from nachzug.fall.modell import Fall
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, Frist, naechster_tag, plus
from nachzug.werte.lesen import wenden as wertewenden

_ALTER = (2, 6, 7, 12, 14, 15, 16, 18, 25, 30, 40, 50)


def wendetage(fall: Fall) -> set[int]:
    """Days (JJJJMMTT), real ones; figures change on the days that nachzug.werte names."""
    tage: set[int] = set(wertewenden())
    for p in fall.personen.values():
        tage.update(_geburtstage(p.geboren))
        for liste in (p.einkommen, p.wohnungen, p.ausbildungen):
            for x in liste or ():
                tage.update(_grenzen(x.von, x.bis))
    return tage


def _geburtstage(geboren: Feld | None) -> Iterator[int]:
    if geboren is not None:
        for t in set(geboren.angabe.rahmen):
            if FRUEHESTENS < t < SPAETESTENS:
                yield from (_wirklich(plus(t, Frist(jahre=n))) for n in _ALTER)


def _wirklich(tag: int) -> int:
    """29 February of a year that has none is 1 March."""
    return naechster_tag(tag) if tag % 10_000 == 229 and not _schaltjahr(tag // 10_000) else tag


def _schaltjahr(jahr: int) -> bool:
    return jahr % 4 == 0 and (jahr % 100 != 0 or jahr % 400 == 0)


def _grenzen(von: Feld | None, bis: Feld | None) -> Iterator[int]:
    if von is not None:
        yield from von.angabe.rahmen
    if bis is not None:
        yield from (naechster_tag(t) for t in bis.angabe.rahmen)
