"""Is the livelihood secured? Several applicants, their ranking, and the calculation that decides.

First everybody who wants to come is counted. If the means do not suffice for all, the family may say who shall come first; an
earlier application gives no precedence. Whoever stays behind is still owed maintenance (BVerwG 1 C 17.08).
"""

from __future__ import annotations

from itertools import chain, combinations

from msgspec import Struct

from nachzug.fall.modell import Fall
from nachzug.unterhalt.aus_fall import lage
from nachzug.unterhalt.gemeinschaft import eltern, kinder, name, partner
from nachzug.unterhalt.rechnung import rechne
from nachzug.unterhalt.zeile import Ausgang, Rechnung

DECKT = {"253": "berechne", "254": "RANGFOLGE"}
"""Numbers of the coverage table (docs/stand.md) and what implements them."""

_HOECHSTENS_EINZELN = 6
"""Applicants up to whom every combination is tried; beyond, only all and the applicant alone."""
RANGFOLGE = "Die Mittel reichen nicht für alle. Eine frühere Antragstellung begründet keinen Vorrang; die Familie kann eine Rangfolge vorgeben."


class Lebensunterhalt(Struct, frozen=True, kw_only=True):
    """The result for one applicant: the calculation that decides, and the others that were needed to say so."""

    antragsteller: str
    zu: str
    ausgang: Ausgang
    rechnung: Rechnung
    weitere: tuple[Rechnung, ...] = ()
    grund: str = ""

    @property
    def fest(self) -> bool | None:
        """Secured, not secured, or open (None)."""
        return None if self.ausgang is Ausgang.OFFEN else self.ausgang is Ausgang.GESICHERT

    @property
    def kurz(self) -> str:
        """One line for a list of facts."""
        r = self.rechnung
        return f"Bedarf {r.bedarf_summe}, Mittel {r.mittel_summe}"

    @property
    def alle(self) -> tuple[Rechnung, ...]:
        return (self.rechnung, *self.weitere)


def mitziehende(fall: Fall, antragsteller: str, zu: str, am: int) -> tuple[str, ...]:
    """The applicants who want to join the same family, in the order of the file: spouses, children and parents, and who belongs
    to one of them (both parents of a child here, and their other children)."""
    familie = {zu, *partner(fall, zu, am)}
    vorher = 0
    while vorher < len(familie):
        vorher = len(familie)
        familie |= {p for p in fall.antragsteller_ids if familie & {*eltern(fall, p), *partner(fall, p, am), *kinder(fall, p)}}
    return tuple(p for p in fall.antragsteller_ids if p == antragsteller or p in familie)


def berechne(fall: Fall, antragsteller: str, zu: str, am: int, recht_am: int) -> Lebensunterhalt:
    """The livelihood of one applicant with one Stammberechtigter on a day, under the figures and rules of another day."""

    def mit(kommen: tuple[str, ...]) -> Rechnung:
        ergebnis = lage(fall, antragsteller, zu, frozenset(kommen), am, recht_am)
        return rechne(ergebnis.haushalt, _titel(fall, kommen, zu), ergebnis.hinweise, ergebnis.nachschlag)

    gruppe = mitziehende(fall, antragsteller, zu, am)
    alle = mit(gruppe)
    if len(gruppe) == 1 or alle.ausgang is Ausgang.GESICHERT:
        return Lebensunterhalt(antragsteller=antragsteller, zu=zu, ausgang=alle.ausgang, rechnung=alle)
    if antragsteller in fall.rangfolge:
        rang = [p for p in fall.rangfolge if p in gruppe]
        davor = tuple(rang[: rang.index(antragsteller) + 1])
        eigene = alle if set(davor) == set(gruppe) else mit(davor)
        grund = f"Rangfolge der Familie: {', '.join(name(fall, p) for p in rang)} (BVerwG 1 C 17.08)."
        weitere = () if eigene is alle else (alle,)
        return Lebensunterhalt(
            antragsteller=antragsteller, zu=zu, ausgang=eigene.ausgang, rechnung=eigene, weitere=weitere, grund=grund
        )
    return _ohne_rangfolge(fall, antragsteller, zu, gruppe, alle, [mit(k) for k in _kleinere(antragsteller, gruppe)])


def _ohne_rangfolge(
    fall: Fall, antragsteller: str, zu: str, gruppe: tuple[str, ...], alle: Rechnung, kleinere: list[Rechnung]
) -> Lebensunterhalt:
    """Firm only where every order of the applicants gives the same."""
    if fall.rangfolge:
        return Lebensunterhalt(
            antragsteller=antragsteller, zu=zu, ausgang=alle.ausgang, rechnung=alle, grund="In der Rangfolge nicht genannt."
        )
    ausgaenge = {r.ausgang for r in (alle, *kleinere)}
    ausgang = ausgaenge.pop() if len(ausgaenge) == 1 else Ausgang.OFFEN
    beste = max(kleinere, key=lambda r: r.differenz)
    grund = RANGFOLGE if ausgang is Ausgang.OFFEN and alle.ausgang is Ausgang.NICHT_GESICHERT else ""
    return Lebensunterhalt(antragsteller=antragsteller, zu=zu, ausgang=ausgang, rechnung=alle, weitere=(beste,), grund=grund)


def _kleinere(antragsteller: str, gruppe: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Every smaller group of applicants that the applicant belongs to, the applicant alone first."""
    andere = [p for p in gruppe if p != antragsteller]
    zahlen = range(len(andere)) if len(gruppe) <= _HOECHSTENS_EINZELN else range(1)
    wahl = chain.from_iterable(combinations(andere, k) for k in zahlen)
    return [tuple(p for p in gruppe if p == antragsteller or p in w) for w in wahl]


def _titel(fall: Fall, kommen: tuple[str, ...], zu: str) -> str:
    return f"{', '.join(name(fall, p) for p in kommen)} zu {name(fall, zu)}"
