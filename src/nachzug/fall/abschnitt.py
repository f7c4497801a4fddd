"""Parts of a course: a fact that holds from one day to another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from nachzug.logik.angabe import Angabe
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, UNBEGRENZT, Spanne, iso, monatsende, naechster_tag, vortag


class Abschnitt(NamedTuple):
    """An Angabe with the span in which it begins to hold and the span of its last day (unbounded: always)."""

    angabe: Angabe
    von: Spanne
    bis: Spanne

    @property
    def befristet(self) -> bool:
        return self.von != UNBEGRENZT or self.bis != UNBEGRENZT

    @property
    def sicher(self) -> Spanne:
        """The days on which it certainly holds (empty if von > bis)."""
        von = FRUEHESTENS if self.von == UNBEGRENZT else self.von.bis
        return Spanne(von, SPAETESTENS if self.bis == UNBEGRENZT else self.bis.von)


def umgerechnet(a: Angabe, rahmen: Spanne) -> Angabe:
    """The Angabe of another day that follows from this one; it says that day, not the one it was computed from."""
    return a if rahmen == a.rahmen else a._replace(rahmen=rahmen, text=None, wert=_geschrieben(rahmen))


def _geschrieben(rahmen: Spanne) -> str:
    """A span as the case file would write it."""
    von, bis = (iso(_wirklich(t)) if FRUEHESTENS < t < SPAETESTENS else ".." for t in rahmen)
    return von if von == bis else f"{von}/{bis}" if ".." in (von, bis) else f"[{von},{bis}]"


def _wirklich(tag: int) -> int:
    """An ideal day such as 29 February 2023 as the day after the end of the month."""
    return naechster_tag(tag) if tag % 100 > monatsende(tag // 10_000, tag // 100 % 100) % 100 else tag


def gedeckt(abschnitte: Sequence[Abschnitt], tag: Spanne) -> bool:
    """Whether the parts together certainly cover every day of the span."""
    noch = tag.von
    for a in sorted(abschnitte, key=lambda a: a.sicher.von):
        if a.sicher.von <= noch <= a.sicher.bis:
            noch = naechster_tag(a.sicher.bis)
            if a.sicher.bis >= tag.bis:
                return True
    return False


def verlauf(teile: Sequence[Abschnitt]) -> tuple[Abschnitt, ...]:
    """A course: what has no end ends when the next begins, what has no beginning begins when the one before ended."""
    ganz: list[Abschnitt] = []
    for i, t in enumerate(teile):
        danach_von = teile[i + 1].von if i + 1 < len(teile) else UNBEGRENZT
        davor_bis = teile[i - 1].bis if i else UNBEGRENZT
        if t.bis == UNBEGRENZT and danach_von != UNBEGRENZT and danach_von.von > _beginn(t):
            t = t._replace(bis=Spanne(vortag(danach_von.von), vortag(danach_von.bis)))
        if t.von == UNBEGRENZT and davor_bis != UNBEGRENZT:
            t = t._replace(von=danach(davor_bis))
        ganz.append(t)
    return tuple(ganz)


def _beginn(t: Abschnitt) -> int:
    return FRUEHESTENS if t.von == UNBEGRENZT else t.von.von


def danach(spanne: Spanne) -> Spanne:
    """The day after, for both bounds."""
    return Spanne(naechster_tag(spanne.von), naechster_tag(spanne.bis))
