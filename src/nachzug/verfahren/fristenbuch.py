"""The deadline book: every date of a case, the next first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from nachzug.fall.modell import Fall
from nachzug.verfahren.ereignisse import ereignisse
from nachzug.verfahren.frist import NICHT, Fallfrist, Sinn, Stand
from nachzug.verfahren.lebensdaten import lebensfristen
from nachzug.verfahren.rechtsmittel import fristen_nach
from nachzug.verfahren.titelfristen import titelfristen
from nachzug.verfahren.unterlagen import unterlagenfristen


class Eintrag(NamedTuple):
    """An entry of the book: the case, the day of the question, the deadline and where it stands."""

    fall: Fall
    heute: int
    frist: Fallfrist
    stand: Stand

    @property
    def name(self) -> str:
        return self.fall.personen[self.frist.person].name or self.frist.person


def fristen(fall: Fall, stichtag: int | None = None) -> tuple[Fallfrist, ...]:
    """Every date of the case, the next first; each once."""
    tag = stichtag or fall.stichtag_tag
    gefunden: dict[str, Fallfrist] = {}
    for f in _alle(fall, tag):
        gefunden.setdefault(f.id, f)
    return tuple(sorted(gefunden.values(), key=lambda f: (f.sicher, f.id)))


def _alle(fall: Fall, stichtag: int) -> Iterator[Fallfrist]:
    for person in fall.antragsteller_ids:
        verlauf = [e for e in ereignisse(fall, person) if e.zeit <= stichtag]
        for e in verlauf:
            yield from fristen_nach(e, verlauf)
        yield from lebensfristen(fall, person, stichtag)
        yield from titelfristen(fall, person, stichtag)
        yield from unterlagenfristen(fall, person, stichtag)


def buch(faelle: Sequence[Fall], stichtag: int | None = None) -> tuple[Eintrag, ...]:
    """The book of many cases: what runs first, by safe day; what is kept or possible after it."""
    eintraege = [
        Eintrag(fall, tag, f, f.stand(tag))
        for fall in faelle
        for tag in (stichtag or fall.stichtag_tag,)
        for f in fristen(fall, tag)
    ]
    return tuple(sorted(eintraege, key=lambda e: (_RANG[e.stand], e.frist.sicher, e.fall.fall, e.frist.id)))


_RANG = {
    Stand.HEUTE: 0,
    Stand.FRAGLICH: 0,
    Stand.LAEUFT: 1,
    Stand.KOMMT: 2,
    Stand.MOEGLICH: 3,
    Stand.VORBEI: 4,
    Stand.GEWAHRT: 5,
}


def naechste(eintraege: Sequence[Eintrag]) -> Eintrag | None:
    """The next thing to do: the first running deadline, urgent ones before others of the same day."""
    laufend = (Stand.HEUTE, Stand.FRAGLICH, Stand.LAEUFT)
    offen = [e for e in eintraege if e.stand in laufend and e.frist.sinn is Sinn.BIS and e.frist.gehandelt == NICHT]
    return min(offen, key=lambda e: (e.frist.sicher, not e.frist.dringend), default=None)
