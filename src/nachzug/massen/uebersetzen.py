"""Leaves as column expressions: for each the same Zustand that nachzug.logik.blatt reads from one case.

Days are integers JJJJMMTT, so that a period is an addition (nachzug.logik.zeit) and no calendar is needed per row.
"""

from __future__ import annotations

from functools import reduce

import polars as pl

from nachzug.logik.angabe import OFFEN, Beweis, Zustand
from nachzug.logik.regel import Beweismass
from nachzug.logik.terme import (
    Ausdruck,
    Befindung,
    Fest,
    In,
    Ja,
    Nicht,
    NichtAbgebildet,
    Oder,
    Plus,
    Tatsache,
    Term,
    Und,
    Vergleich,
    Wahr,
    Weiche,
)
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, Frist
from nachzug.massen.spalten import OFFENES_ENDE, Grenzen, Spalten

I8 = pl.Int8
_BESITZT_SEIT = ("von", "gueltig_von")
"""Fields of members whose silence means that the state began some time before."""


def lit(zustand: int) -> pl.Expr:
    return pl.lit(zustand, I8)


def groesste(ausdruecke: list[pl.Expr]) -> pl.Expr:
    return pl.max_horizontal(ausdruecke) if len(ausdruecke) > 1 else ausdruecke[0]


class Uebersetzer:
    """Translates leaves for one table. zeilen: its columns; eintrag: the columns of the members of a collection, if inside
    one (then zeilen has been joined to them)."""

    def __init__(self, zeilen: Spalten, mass: Beweismass, eintrag: Spalten | None = None) -> None:
        self.zeilen = zeilen
        self.mass = mass
        self.eintrag = eintrag

    def _quelle(self, t: Tatsache) -> Spalten:
        return self.eintrag if t.von and self.eintrag is not None else self.zeilen

    def _offen(self, beweis: pl.Expr, im_eintrag: bool) -> pl.Expr:
        """Zustand of an unsettled fact by its Beweis: a chain over the few states that differ."""
        stumm = Zustand.FEHLT if im_eintrag else Zustand.NICHT_VORGETRAGEN
        return (
            pl.when(beweis == int(Beweis.NICHT_VORGETRAGEN))
            .then(lit(stumm))
            .when(beweis == int(Beweis.NICHT_ERWEISLICH))
            .then(lit(Zustand.NICHT_ERWEISLICH))
            .when(beweis.is_in([int(b) for b in Beweis if OFFEN[b] == Zustand.UNBEWIESEN]))
            .then(lit(Zustand.UNBEWIESEN))
            .otherwise(lit(Zustand.FEHLT))
        )

    def _stumm(self, t: Tatsache) -> int:
        return Zustand.FEHLT if t.von else Zustand.NICHT_VORGETRAGEN

    def spanne(self, ausdruck: Ausdruck) -> tuple[pl.Expr, pl.Expr, pl.Expr | None]:
        """(least, greatest, Zustand if open; None where the value is always exact)"""
        match ausdruck:
            case Fest(wert):
                return pl.lit(wert, pl.Int32), pl.lit(wert, pl.Int32), None
            case Plus(basis, frist):
                von, bis, offen = self.spanne(basis)
                return _plus(von, frist), _plus(bis, frist), offen
            case Tatsache():
                return self._tatsache(ausdruck)
            case _:
                raise TypeError(f"kein Ausdruck: {ausdruck!r}")

    def _tatsache(self, t: Tatsache) -> tuple[pl.Expr, pl.Expr, pl.Expr | None]:
        leer = None
        if t.von:
            leer = SPAETESTENS if t.pfad in OFFENES_ENDE else FRUEHESTENS if t.pfad in _BESITZT_SEIT else None
        grenzen = self._quelle(t).tag(t.pfad, leer)
        if grenzen is None:
            return pl.lit(FRUEHESTENS, pl.Int32), pl.lit(SPAETESTENS, pl.Int32), lit(self._stumm(t))
        if t.pfad == "stichtag" or (leer is not None and grenzen.genau):
            return grenzen.von, grenzen.bis, None
        if grenzen.genau:
            stumm = grenzen.beweis == int(Beweis.NICHT_VORGETRAGEN)
            return grenzen.von, grenzen.bis, pl.when(stumm).then(lit(self._stumm(t))).otherwise(lit(Zustand.NEIN))
        return self._mit_beweis(grenzen, t)

    def _mit_beweis(self, g: Grenzen, t: Tatsache) -> tuple[pl.Expr, pl.Expr, pl.Expr]:
        von, bis = g.von, g.bis
        if self.mass is Beweismass.VOLL:
            nur_glaubhaft = g.beweis == int(Beweis.GLAUBHAFT)
            von = pl.when(nur_glaubhaft).then(FRUEHESTENS).otherwise(von)
            bis = pl.when(nur_glaubhaft).then(SPAETESTENS).otherwise(bis)
        offen = pl.when(von == bis).then(lit(Zustand.NEIN)).otherwise(self._offen(g.beweis, bool(t.von)))
        return von, bis, offen

    def _vergleich(self, links: Ausdruck, op: str, rechts: Ausdruck) -> pl.Expr:
        a_von, a_bis, a_offen = self.spanne(links)
        b_von, b_bis, b_offen = self.spanne(rechts)
        sicher = a_bis < b_von if op == "<" else a_bis <= b_von
        moeglich = a_von < b_bis if op == "<" else a_von <= b_bis
        offene = [o for o in (a_offen, b_offen) if o is not None]
        if not offene:
            return sicher.cast(I8)
        offen = groesste([*offene, lit(Zustand.NICHT_ERWEISLICH)])
        return pl.when(sicher).then(lit(Zustand.JA)).when(moeglich).then(offen).otherwise(lit(Zustand.NEIN))

    def _bekannt(self, beweis: pl.Expr) -> pl.Expr:
        fest = beweis <= int(Beweis.UNSTREITIG)
        return fest if self.mass is Beweismass.VOLL else fest | (beweis == int(Beweis.GLAUBHAFT))

    def _wert(self, fund: tuple[pl.Expr, pl.Expr] | None, ja: pl.Expr | None, t: Tatsache) -> pl.Expr:
        if fund is None or ja is None:
            return lit(self._stumm(t))
        wert, beweis = fund
        bekannt = self._bekannt(beweis) & wert.is_not_null()
        return pl.when(bekannt).then(ja.cast(I8)).otherwise(self._offen(beweis, bool(t.von)))

    def als_wahrheit(self, blatt: Term) -> pl.Expr | None:
        """A question about exact columns as a Boolean, null where nobody pleaded one of them; None for any other."""
        match blatt:
            case Ja(t) if not t.von:
                return self.zeilen.genau_wahr(t.pfad)
            case Vergleich(links, op, rechts):
                a, b = self._genau(links), self._genau(rechts)
                if a is None or b is None:
                    return None
                return a < b if op == "<" else a <= b
            case _:
                return None

    def _genau(self, ausdruck: Ausdruck) -> pl.Expr | None:
        match ausdruck:
            case Fest(wert):
                return pl.lit(wert, pl.Int32)
            case Plus(basis, Frist(jahre, 0, 0)):
                innen = self._genau(basis)
                return None if innen is None else innen + pl.lit(jahre * 10_000, pl.Int32)
            case Tatsache(pfad, von=""):
                return self.zeilen.genauer_tag(pfad)
            case _:
                return None

    def lies(self, term: Term) -> pl.Expr:
        if self.eintrag is None and (wahr := self.als_wahrheit(term)) is not None:
            return wahr.cast(I8).fill_null(lit(Zustand.NICHT_VORGETRAGEN))
        match term:
            case Ja(t):
                fund = self._quelle(t).wahr(t.pfad)
                return self._wert(fund, fund[0] if fund else None, t)
            case In(t, werte):
                fund = self._quelle(t).wahl(t.pfad)
                return self._wert(fund, fund[0].is_in(sorted(werte)) if fund else None, t)
            case Vergleich(links, op, rechts):
                return self._vergleich(links, op, rechts)
            case Und(terme):
                return reduce(_und, (self.lies(t) for t in terme), lit(Zustand.JA))
            case Oder(terme):
                return reduce(_oder, (self.lies(t) for t in terme), lit(Zustand.NEIN))
            case Nicht(innen):
                zustand = self.lies(innen)
                return pl.when(zustand <= Zustand.JA).then(lit(1) - zustand).otherwise(zustand)
            case Wahr():
                return lit(Zustand.JA)
            case NichtAbgebildet():
                return lit(Zustand.NICHT_ABGEBILDET)
            case Weiche(art):
                return lit(Zustand.LESART if art == "lesart" else Zustand.RECHT_UNSICHER)
            case Befindung(merkmal):
                name = f"feststellung.{merkmal}"
                if not self.zeilen.hat(name):
                    return lit(Zustand.WERTUNG)
                return self.zeilen.spalte(name).cast(pl.Boolean).cast(I8).fill_null(lit(Zustand.WERTUNG))
            case _:
                raise TypeError(f"kein Blatt: {term!r}")


def _und(a: pl.Expr, b: pl.Expr) -> pl.Expr:
    return pl.when((a == Zustand.NEIN) | (b == Zustand.NEIN)).then(lit(Zustand.NEIN)).otherwise(pl.max_horizontal(a, b))


def _oder(a: pl.Expr, b: pl.Expr) -> pl.Expr:
    return pl.when((a == Zustand.JA) | (b == Zustand.JA)).then(lit(Zustand.JA)).otherwise(pl.max_horizontal(a, b))


_IRGENDEIN_TAG = 20_000_101


def _plus(tag: pl.Expr, frist: Frist) -> pl.Expr:
    """nachzug.logik.zeit.plus on a column; unbounded days stay so."""
    begrenzt = (tag > FRUEHESTENS) & (tag < SPAETESTENS)
    if frist.tage:
        fest = pl.when(begrenzt).then(tag).otherwise(_IRGENDEIN_TAG)  # unbounded days are no calendar days
        datum = pl.date(fest // 10_000, fest // 100 % 100, fest % 100).dt.offset_by(f"{frist.tage}d")
        neu = datum.dt.year() * 10_000 + datum.dt.month().cast(pl.Int32) * 100 + datum.dt.day().cast(pl.Int32)
    elif frist.monate:
        monate = tag // 100 % 100 - 1 + frist.monate
        neu = tag + (frist.jahre + monate // 12) * 10_000 + (monate % 12 - tag // 100 % 100 + 1) * 100
    else:
        return pl.when(begrenzt).then(tag + frist.jahre * 10_000).otherwise(tag)
    return pl.when(begrenzt).then(neu).otherwise(tag)
