"""What a leaf is worth for one case: a Zustand (nachzug.logik.angabe), the number that a column would hold.

Inside a leaf (a comparison, a quantifier with its inner term) strong Kleene logic on Zustand numbers is enough; what is
open there stays one open leaf. Above the leaves nachzug.logik.bewertung asks whether an open leaf matters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nachzug.logik.angabe import OFFEN, Angabe, Beweis, Zustand
from nachzug.logik.regel import Beweismass
from nachzug.logik.terme import (
    Ausdruck,
    Befindung,
    Blatt,
    Fest,
    GibtEs,
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
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, naechster_tag, plus, vortag

if TYPE_CHECKING:
    from nachzug.logik.sicht import Eintrag, Sicht

NEIN, JA = Zustand.NEIN, Zustand.JA


def zustand_und(zustaende: list[int]) -> int:
    """Strong Kleene conjunction; of several reasons for being open the greatest prevails."""
    return NEIN if NEIN in zustaende else max(zustaende, default=JA)


def zustand_oder(zustaende: list[int]) -> int:
    return JA if JA in zustaende else max(zustaende, default=NEIN)


def zustand_nicht(zustand: int) -> int:
    return 1 - zustand if zustand <= JA else zustand


class Leser:
    """Reads leaves of one Sicht at one standard of proof, for the members of a collection as well."""

    __slots__ = ("glaubhaft_genuegt", "sicht")

    def __init__(self, sicht: Sicht, mass: Beweismass) -> None:
        self.sicht = sicht
        self.glaubhaft_genuegt = mass is not Beweismass.VOLL

    def angabe(self, tatsache: Tatsache, eintrag: Eintrag | None) -> Angabe:
        return eintrag.angabe(tatsache.pfad) if tatsache.von and eintrag else self.sicht.angabe(tatsache.pfad)

    def offen(self, angabe: Angabe, tatsache: Tatsache) -> int:
        """Why the fact is not settled. A member that is in the file but lacks a detail is incomplete, not silent."""
        zustand = OFFEN[angabe.beweis]
        return Zustand.FEHLT if tatsache.von and zustand == Zustand.NICHT_VORGETRAGEN else zustand

    def gilt(self, angabe: Angabe) -> bool:
        """Whether the bounds of the fact may be used at this standard of proof."""
        return angabe.beweis is not Beweis.GLAUBHAFT or self.glaubhaft_genuegt

    def spanne(self, ausdruck: Ausdruck, eintrag: Eintrag | None) -> tuple[int, int, int]:
        """(least, greatest, Zustand if the value between them matters)"""
        match ausdruck:
            case Tatsache():
                angabe = self.angabe(ausdruck, eintrag)
                if not self.gilt(angabe):
                    return FRUEHESTENS, SPAETESTENS, Zustand.UNBEWIESEN
                von, bis = angabe.rahmen
                return von, bis, NEIN if von == bis else self.offen(angabe, ausdruck)
            case Fest(wert):
                return wert, wert, NEIN
            case Plus(basis, frist):
                von, bis, offen = self.spanne(basis, eintrag)
                return plus(von, frist), plus(bis, frist), offen
            case _:
                raise TypeError(f"kein Ausdruck: {ausdruck!r}")

    def lies(self, term: Term, eintrag: Eintrag | None = None) -> int:
        match term:
            case Ja(tatsache):
                angabe = self.angabe(tatsache, eintrag)
                von, bis = angabe.rahmen
                return von if von == bis and self.gilt(angabe) else self.offen(angabe, tatsache)
            case Vergleich(links, op, rechts):
                return self._vergleich(links, op, rechts, eintrag)
            case In(tatsache, werte):
                angabe = self.angabe(tatsache, eintrag)
                bekannt = angabe.steht_fest or (angabe.beweis is Beweis.GLAUBHAFT and self.glaubhaft_genuegt)
                if bekannt and angabe.text is not None:
                    return int(angabe.text in werte)
                return self.offen(angabe, tatsache)
            case GibtEs(name, innen):
                return self._gibt_es(name, innen)
            case Und(terme):
                return zustand_und([self.lies(t, eintrag) for t in terme])
            case Oder(terme):
                return zustand_oder([self.lies(t, eintrag) for t in terme])
            case Nicht(innen):
                return zustand_nicht(self.lies(innen, eintrag))
            case Wahr():
                return JA
            case NichtAbgebildet():
                return Zustand.NICHT_ABGEBILDET
            case Weiche(art):
                return Zustand.LESART if art == "lesart" else Zustand.RECHT_UNSICHER
            case Befindung(merkmal):
                fund = self.sicht.feststellung(merkmal)
                return int(fund.erfuellt) if fund and fund.bindet else Zustand.WERTUNG
            case _:
                raise TypeError(f"kein Blatt: {term!r}")

    def _vergleich(self, links: Ausdruck, op: str, rechts: Ausdruck, eintrag: Eintrag | None) -> int:
        a_von, a_bis, a_offen = self.spanne(links, eintrag)
        b_von, b_bis, b_offen = self.spanne(rechts, eintrag)
        if op == "<":
            sicher, moeglich = a_bis < b_von, a_von < b_bis
        else:
            sicher, moeglich = a_bis <= b_von, a_von <= b_bis
        if sicher:
            return JA
        return max(a_offen, b_offen, Zustand.NICHT_ERWEISLICH) if moeglich else NEIN

    def _gibt_es(self, name: str, innen: Term) -> int:
        sammlung = self.sicht.sammlung(name)
        fund = zustand_oder([self.lies(innen, eintrag) for eintrag in sammlung.eintraege])
        if fund != NEIN or sammlung.vollstaendig:
            return fund
        return Zustand.NICHT_VORGETRAGEN if sammlung.vollstaendig is None else Zustand.FEHLT


def schwellen(blatt: Blatt, sicht: Sicht) -> set[int]:
    """The days of a Stichtag on which the leaf may change: every bound that it is compared with, and the day after."""
    tage: set[int] = set()
    leser = Leser(sicht, Beweismass.GLAUBHAFT)

    def sammle(term: Term, eintrag: Eintrag | None) -> None:
        match term:
            case Vergleich(links, _, rechts):
                for seite, andere in ((links, rechts), (rechts, links)):
                    if _am_stichtag(seite):
                        for grenze in leser.spanne(andere, eintrag)[:2]:
                            if FRUEHESTENS < grenze < SPAETESTENS:
                                tage.update((naechster_tag(vortag(grenze)), naechster_tag(grenze)))
            case GibtEs(name, innen):
                for e in sicht.sammlung(name).eintraege:
                    sammle(innen, e)
            case Und(terme) | Oder(terme):
                for t in terme:
                    sammle(t, eintrag)
            case Nicht(innen):
                sammle(innen, eintrag)
            case _:
                pass

    sammle(blatt, None)
    return tage


def _am_stichtag(ausdruck: Ausdruck) -> bool:
    """Periods are always added to the other side of a comparison with the Stichtag (`abgelaufen`, `vollendet`)."""
    return isinstance(ausdruck, Tatsache) and ausdruck.pfad == "stichtag"
