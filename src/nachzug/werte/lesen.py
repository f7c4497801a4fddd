"""Reads the figures. A figure holds in a half-open period; outside every period it is unknown and never extrapolated.

One CSV file per subject in `daten/`: `ab` (first day), `bis` (day after the last), optionally `gebiet`, then one column per
figure, `quelle` and `sicherheit`. Amounts are EUR and become cents; columns ending in `_satz` are shares and become
hundred-thousandths; columns ending in `_zahl` are whole numbers. An empty cell: no such figure in that period. Where the
law gives no end, `bis` is the first day that no text we have seen covers.
"""

from __future__ import annotations

import csv
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from nachzug.logik.zeit import deutsch, lies_tag, vortag

ORDNER = Path(__file__).parent / "daten"
SICHERHEITEN = ("amtlich", "berechnet", "gettsim", "sekundaer", "ungeprueft")
"""amtlich: read in an official text or a judgment; berechnet: computed from such figures; gettsim: parameter file of that
project with its citation; sekundaer: only an unofficial source; ungeprueft: from memory."""
_KOPF = ("ab", "bis", "gebiet", "quelle", "sicherheit")
_JE_EINHEIT = {"_satz": 100_000, "_zahl": 1}


class Wert(NamedTuple):
    """A figure (cents, hundred-thousandths or a count) with its half-open period, source and certainty."""

    zahl: int
    ab: int
    bis: int
    quelle: str
    sicherheit: str

    @property
    def stand(self) -> str:
        """The figure's date as people cite it: the first day on which it holds."""
        return deutsch(self.ab)


class WertUnbekannt(LookupError):
    """No source gives the figure for this day."""

    def __init__(self, name: str, am: int, bekannt: tuple[int, int] | None) -> None:
        self.name = name
        self.am = am
        self.bekannt = bekannt
        wann = f"bekannt von {deutsch(bekannt[0])} bis {deutsch(vortag(bekannt[1]))}" if bekannt else "unbekannt"
        super().__init__(f"{name}: kein Wert für den {deutsch(am)} ({wann})")


class _Zeile(NamedTuple):
    ab: int
    bis: int
    gebiet: str
    zahlen: dict[str, int]
    quelle: str
    sicherheit: str


@cache
def _tabelle(gegenstand: str) -> tuple[_Zeile, ...]:
    with (ORDNER / f"{gegenstand}.csv").open(encoding="utf-8", newline="") as datei:
        return tuple(_zeile(roh) for roh in csv.DictReader(datei))


def _zeile(roh: dict[str, str]) -> _Zeile:
    zahlen = {n: _zahl(n, w) for n, w in roh.items() if n not in _KOPF and w != ""}
    ab, bis = lies_tag(roh["ab"]), lies_tag(roh["bis"])
    return _Zeile(ab, bis, roh.get("gebiet", ""), zahlen, roh["quelle"], roh["sicherheit"])


def _zahl(name: str, text: str) -> int:
    """Exact: decimal text to whole units without a float on the way."""
    je = _JE_EINHEIT.get(name[-5:], 100)
    ganz, _, rest = text.partition(".")
    stellen = len(str(je)) - 1
    if len(rest) > stellen and rest[stellen:].strip("0"):
        raise ValueError(f"{name}: {text} ist genauer als {je} Teile")
    return int(ganz) * je + int(rest[:stellen].ljust(stellen, "0") or 0)


@lru_cache(maxsize=8192)
def wert(name: str, am: int, gebiet: str = "west") -> Wert:
    """The figure `gegenstand.spalte` on a day (JJJJMMTT). gebiet: west (with all of Berlin) or ost, where figures differed.

    Raises WertUnbekannt where no period covers the day.
    """
    gegenstand, _, spalte = name.partition(".")
    for z in _tabelle(gegenstand):
        if z.ab <= am < z.bis and z.gebiet in ("", gebiet) and spalte in z.zahlen:
            return Wert(z.zahlen[spalte], z.ab, z.bis, z.quelle, z.sicherheit)
    raise WertUnbekannt(name, am, _bekannt(name))


def reihe(name: str, gebiet: str = "west") -> tuple[Wert, ...]:
    """Every period of a figure, the oldest first."""
    gegenstand, _, spalte = name.partition(".")
    zeilen = (z for z in _tabelle(gegenstand) if z.gebiet in ("", gebiet) and spalte in z.zahlen)
    return tuple(Wert(z.zahlen[spalte], z.ab, z.bis, z.quelle, z.sicherheit) for z in zeilen)


def _bekannt(name: str) -> tuple[int, int] | None:
    werte = reihe(name)
    return (werte[0].ab, werte[-1].bis) if werte else None


def bekannt_bis(name: str) -> int:
    """The last day for which the figure is known."""
    bekannt = _bekannt(name)
    return vortag(bekannt[1]) if bekannt else 0


@cache
def wenden() -> tuple[int, ...]:
    """Every day on which one of the figures changes."""
    dateien = (d.stem for d in sorted(ORDNER.glob("*.csv")))
    return tuple(sorted({t for d in dateien for z in _tabelle(d) for t in (z.ab, z.bis)}))


@cache
def _jahrgaenge(gegenstand: str) -> tuple[tuple[int, int], ...]:
    with (ORDNER.parent / "jahrgang" / f"{gegenstand}.csv").open(encoding="utf-8", newline="") as datei:
        zeilen = [(int(z["jahrgang"]), int(z["monate"])) for z in csv.DictReader(datei)]
    return tuple(sorted(zeilen, reverse=True))


def nach_jahrgang(gegenstand: str, jahr: int) -> int:
    """A figure that depends on the year of birth: that of the latest year listed that is not later."""
    return next(zahl for ab, zahl in _jahrgaenge(gegenstand) if ab <= jahr)
