"""Brings the rules of all dates to the law of one day, once per day and choice of readings, and only those that are asked for."""

from __future__ import annotations

from functools import cached_property, lru_cache
from threading import RLock

from nachzug.logik.befund import Wegbefund
from nachzug.logik.gedaechtnis import Gedaechtnis
from nachzug.logik.lesefunktion import Lesefunktion, lesefunktion
from nachzug.logik.plan import Plan, Planung, plan_des_weges
from nachzug.logik.regel import Beweismass, Rechtslage, Weg
from nachzug.recht.verzeichnis import MODULE, wege_aus

_SCHLOSS = RLock()
"""Several threads must see the same Merkmale: their identity is what plans know them by."""


class Vorbereitet:
    """A Weg at one state of the law: whether it is in force, whom it can concern, and its leaves.

    gemerkt, ohne_sperre: results by pattern of leaves, and what they would be without what blocks the Weg from outside. They hold
    nothing of a case, so that cases may share them.
    """

    def __init__(self, modul: str, geschrieben: Weg, rechtslage: Rechtslage, planung: Planung) -> None:
        self.modul = modul
        self.geschrieben = geschrieben
        self.in_kraft = geschrieben.gilt[0] <= rechtslage.rechtsstand < geschrieben.gilt[1]
        self._planung = planung
        self.gemerkt: dict[tuple[tuple[int, ...], bool], Wegbefund] = {}
        self.ohne_sperre: dict[tuple[int, ...], Wegbefund] = {}
        self._rechtslage = rechtslage

    @cached_property
    def kommt_in_frage(self) -> Lesefunktion:
        """The Zustand of whether the Weg comes into question at all."""
        return lesefunktion(self._rechtslage.term(self.geschrieben.fuer), Beweismass.GLAUBHAFT)

    @cached_property
    def weg(self) -> Weg:
        with _SCHLOSS:
            return self.__dict__.get("weg") or self._rechtslage.weg(self.geschrieben)

    @cached_property
    def plan(self) -> Plan:
        with _SCHLOSS:
            return self.__dict__.get("plan") or plan_des_weges(self.weg, self._planung)


class _Recht:
    """The law of one day: one for all modules, so that a Merkmal that several Wege use stays one Merkmal."""

    def __init__(self, rechtsstand: int, lesarten: tuple[tuple[str, str], ...]) -> None:
        self.rechtslage = Rechtslage(rechtsstand, dict(lesarten))
        self.planung = Planung()
        self.module: dict[str, tuple[Vorbereitet, ...]] = {}


@lru_cache(maxsize=128)
def _recht(rechtsstand: int, lesarten: tuple[tuple[str, str], ...]) -> _Recht:
    return _Recht(rechtsstand, lesarten)


def gedaechtnis(rechtsstand: int, lesarten: tuple[tuple[str, str], ...] = ()) -> Gedaechtnis:
    """What is remembered of examinations under the law of a day."""
    return _recht(rechtsstand, lesarten).planung.gedaechtnis


def aus_modul(modul: str, rechtsstand: int, lesarten: tuple[tuple[str, str], ...] = ()) -> tuple[Vorbereitet, ...]:
    """The Wege of one module at the law of a day."""
    recht = _recht(rechtsstand, lesarten)
    fund = recht.module.get(modul)
    if fund is None:
        neu = tuple(Vorbereitet(modul, weg, recht.rechtslage, recht.planung) for weg in wege_aus(modul))
        fund = recht.module.setdefault(modul, neu)
    return fund


def vorbereitet(rechtsstand: int, lesarten: tuple[tuple[str, str], ...] = ()) -> tuple[Vorbereitet, ...]:
    """All Wege at the law of a day."""
    return tuple(v for m in MODULE for v in aus_modul(m.modul, rechtsstand, lesarten))
