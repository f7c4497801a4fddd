"""Looks figures up for one calculation and keeps what it must own up to: missing figures, and how long the used ones hold."""

from __future__ import annotations

from nachzug.logik.zeit import SPAETESTENS, vortag
from nachzug.werte import Wert, WertUnbekannt, wert


class Nachschlag:
    """One per calculation."""

    __slots__ = ("_bis", "_fehlt", "am", "gebiet")

    def __init__(self, am: int, gebiet: str = "west") -> None:
        self.am = am
        self.gebiet = gebiet
        self._bis = SPAETESTENS
        self._fehlt: dict[str, None] = {}

    def wert(self, name: str) -> Wert | None:
        """The figure, or None where it is not known for the day (and then the calculation stays open)."""
        try:
            w = wert(name, self.am, self.gebiet)
        except WertUnbekannt as fehler:
            self._fehlt[str(fehler)] = None
            return None
        self._bis = min(self._bis, w.bis)
        return w

    @property
    def fehlt(self) -> tuple[str, ...]:
        return tuple(self._fehlt)

    @property
    def bekannt_bis(self) -> int:
        return vortag(self._bis)
