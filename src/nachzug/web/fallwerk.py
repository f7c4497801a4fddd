"""A case of the store as the examination sees it: read, examined, logged, changed with checks."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from itertools import islice
from typing import Any

from nachzug.akte.speicher import Akte, Speicher
from nachzug.fall.lesen import deute
from nachzug.fall.mangel import Mangel
from nachzug.fall.modell import Fall
from nachzug.pruefung.protokoll import protokoll
from nachzug.pruefung.pruefen import Pruefung, pruefe
from nachzug.web.sprache import _


class Abgelehnt(Exception):
    """An answer that cannot be: the faults, each with its place and remedy."""

    def __init__(self, maengel: list[Mangel]) -> None:
        super().__init__("; ".join(m.text for m in maengel))
        self.maengel = maengel


class Gelesen:
    """A case with its examination, which is made when it is asked for."""

    def __init__(self, akte: Akte) -> None:
        self.akte = akte
        self.fall = fall_aus(akte.daten)

    @cached_property
    def pruefung(self) -> Pruefung:
        return pruefe(self.fall)


def fall_aus(daten: dict[str, Any]) -> Fall:
    """The case that the data mean. Raises Abgelehnt."""
    fall, funde = deute(daten)
    erste = list(islice(funde, 20))
    if fall is None or erste:
        raise Abgelehnt(erste or [Mangel((), _("Die Angaben ergeben keinen Fall."))])
    return fall


def gelesen(speicher: Speicher, kennung: str) -> Gelesen:
    return Gelesen(speicher.lies(kennung))


def geaendert(speicher: Speicher, kennung: str, aenderung: Callable[[Akte], Akte], was: str) -> Akte:
    """Change a case; what is impossible afterwards is refused and nothing is changed."""

    def geprueft(akte: Akte) -> Akte:
        neu = aenderung(akte)
        if neu.daten is not akte.daten:
            fall_aus(neu.daten)
        return neu

    return speicher.aendere(kennung, geprueft, was)


def protokolliert(speicher: Speicher, g: Gelesen, anlass: str) -> None:
    """Enter the examination in the log of the case."""
    ergebnis = [
        {"antragsteller": w.antragsteller, "zu": w.zu, "weg": w.befund.weg.grundlage, "ergebnis": w.befund.ergebnis.value}
        for w in g.pruefung.wege
    ]
    speicher.protokolliere(g.akte.id, anlass, protokoll(g.pruefung), ergebnis)
