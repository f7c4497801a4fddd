"""One rule in many hands: the exclusion of § 36a Abs. 3 Nr. 1 AufenthG with its exceptions, reduced to eight facts.

excluded if the Stammberechtigte has subsidiary protection, the marriage was not concluded before leaving the home country,
and no exception holds: more than four years since the request, living together impossible, married before entry into the
Union; more than five years, living together possible; special circumstances of this family. A quarter of the facts about
living together is unknown, five to fifteen percent of the others.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nachzug.logik.angabe import FEHLT, Angabe, Beweis
from nachzug.logik.regel import Art, Merkmal, Schweigen
from nachzug.logik.sicht import Feststellung, Sammlung
from nachzug.logik.terme import STICHTAG, Tatsache, abgelaufen, ja, nicht, oder, und
from nachzug.logik.zeit import Frist, Spanne

WAHRHEITEN = ("titel", "herstellbar", "vor_der_union", "besonders")
TAGE = ("ehe", "flucht", "gesuch", "stichtag")
BEKANNT = {
    "titel": 0.95,
    "herstellbar": 0.75,
    "vor_der_union": 0.85,
    "besonders": 0.75,
    "ehe": 0.9,
    "flucht": 0.9,
    "gesuch": 0.92,
}

_f = {n: Tatsache(n, "wahrheit") for n in WAHRHEITEN} | {n: Tatsache(n, "tag") for n in TAGE}
_f["stichtag"] = STICHTAG
_UEBER_4 = abgelaufen(_f["gesuch"], Frist(jahre=4))
_UEBER_5 = abgelaufen(_f["gesuch"], Frist(jahre=5))


def _m(kennung: str, **rest: object) -> Merkmal:
    return Merkmal(id=kennung, titel=kennung, normen=("AufenthG § 36a Abs. 3 Nr. 1",), schweigen=Schweigen.OFFEN, **rest)  # type: ignore[arg-type]


VIER = _m("vier_jahre", art=Art.AUSNAHME, term=und(_UEBER_4, nicht(ja(_f["herstellbar"])), ja(_f["vor_der_union"])))
FUENF = _m("fuenf_jahre", art=Art.AUSNAHME, term=und(_UEBER_5, ja(_f["herstellbar"])))
BESONDERS = _m("besondere_umstaende", art=Art.AUSNAHME, term=ja(_f["besonders"]))
AUSNAHME = _m("ausnahme", art=Art.AUSNAHME, term=oder(VIER, FUENF, BESONDERS))
NACH_FLUCHT = _m("nach_flucht", art=Art.AUSSCHLUSS, term=nicht(_f["ehe"] < _f["flucht"]))
TITEL = _m("titel", term=ja(_f["titel"]))
REGEL = _m("regelausschluss", art=Art.AUSSCHLUSS, term=und(TITEL, NACH_FLUCHT, nicht(AUSNAHME)))
ELEMENTE = (REGEL, TITEL, NACH_FLUCHT, AUSNAHME, VIER, FUENF, BESONDERS)

Spalte = tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]


def _ymd(tage: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    d = tage.astype("datetime64[D]")
    monat = d.astype("datetime64[M]")
    return (
        (d.astype("datetime64[Y]").astype(int) + 1970) * 10_000 + (monat.astype(int) % 12 + 1) * 100 + (d - monat).astype(int) + 1
    )


def spalten(anzahl: int, saat: int = 36, luecken: bool = True) -> dict[str, Spalte]:
    """Columns as (values, known); days as JJJJMMTT."""
    z = np.random.default_rng(saat)
    anfang = np.datetime64("2011-01-01", "D").astype(int)
    flucht = anfang + z.integers(0, 12 * 365, anzahl)
    gesuch = flucht + z.integers(10, 500, anzahl)
    heute = np.datetime64("2026-11-24", "D").astype(int)
    tage = {
        "ehe": flucht + z.integers(-3650, 1500, anzahl),
        "flucht": flucht,
        "gesuch": gesuch,
        "stichtag": np.minimum(gesuch + z.integers(30, 8 * 365, anzahl), heute),
    }
    ja_anteil = {"titel": 0.95, "herstellbar": 0.35, "vor_der_union": 0.6, "besonders": 0.1}
    werte = {n: (z.random(anzahl) < p).astype(np.int64) for n, p in ja_anteil.items()} | {n: _ymd(t) for n, t in tage.items()}
    return {n: (w, (z.random(anzahl) < BEKANNT.get(n, 1.0)) | (not luecken)) for n, w in werte.items()}


@dataclass(slots=True)
class Zeile:
    """One case as a Sicht."""

    fakten: dict[str, Angabe]

    def angabe(self, pfad: str) -> Angabe:
        return self.fakten.get(pfad, FEHLT)

    def sammlung(self, pfad: str) -> Sammlung:
        return Sammlung((), None)

    def feststellung(self, merkmal: str) -> Feststellung | None:
        return None


def zeilen(sp: dict[str, Spalte]) -> list[dict[str, int | None]]:
    """Plain rows: None where unknown."""
    listen = {
        n: [w if b else None for w, b in zip(werte.tolist(), bekannt.tolist(), strict=True)] for n, (werte, bekannt) in sp.items()
    }
    return [dict(zip(listen, z, strict=True)) for z in zip(*listen.values(), strict=True)]


def sichten(rows: list[dict[str, int | None]]) -> list[Zeile]:
    """The same rows as facts."""
    return [Zeile({n: Angabe(Beweis.UNSTREITIG, Spanne(w, w)) for n, w in z.items() if w is not None}) for z in rows]


def kleene(z: dict[str, int | None]) -> bool | None:
    """The rule written by hand: a Kleene function without reasons."""

    def nicht_(a: bool | None) -> bool | None:
        return None if a is None else not a

    def und_(*xs: bool | None) -> bool | None:
        return False if any(x is False for x in xs) else None if any(x is None for x in xs) else True

    def oder_(*xs: bool | None) -> bool | None:
        return True if any(x is True for x in xs) else None if any(x is None for x in xs) else False

    def vor(a: int | None, b: int | None) -> bool | None:
        return None if a is None or b is None else a < b

    def ja_(n: str) -> bool | None:
        w = z[n]
        return None if w is None else bool(w)

    gesuch, heute, herstellbar = z["gesuch"], z["stichtag"], ja_("herstellbar")
    ueber4 = vor(None if gesuch is None else gesuch + 40_000, heute)
    ueber5 = vor(None if gesuch is None else gesuch + 50_000, heute)
    ausnahme = oder_(und_(ueber4, nicht_(herstellbar), ja_("vor_der_union")), und_(ueber5, herstellbar), ja_("besonders"))
    return und_(ja_("titel"), nicht_(vor(z["ehe"], z["flucht"])), nicht_(ausnahme))
