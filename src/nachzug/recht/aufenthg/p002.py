"""§ 2 AufenthG: what a secured livelihood (Abs. 3) and sufficient living space (Abs. 4) are.

Both are computed (nachzug.unterhalt) where the case file holds income or declarations of commitment, or a home with its area;
then the computed fact stands for the asserted one, unless a person found otherwise. The calculation is loaded only for such a
file.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from nachzug.fall.ableitungen import melde_an
from nachzug.fall.felder import Feld
from nachzug.fall.person import Person
from nachzug.fall.sicht import FallSicht
from nachzug.logik.angabe import Angabe, Beweis
from nachzug.logik.zeit import Spanne

if TYPE_CHECKING:
    from nachzug.unterhalt.lebensunterhalt import Lebensunterhalt
    from nachzug.unterhalt.wohnraum import Wohnraum


def _hat_daten(sicht: FallSicht) -> bool:
    return any(p.einkommen is not None or p.verpflichtungserklaerungen for p in sicht.fall.personen.values())


def _im_fall(sicht: FallSicht, struct: Struct, feld: str) -> Angabe | None:
    wert: Feld | None = getattr(struct, feld, None)
    return wert.am(Spanne(sicht.stichtag, sicht.stichtag)) if wert is not None else None


@lru_cache(maxsize=64)
def lebensunterhalt(sicht: FallSicht) -> Lebensunterhalt | None:
    """The calculation for the applicant of a view; None where the file holds nothing to compute from."""
    if not _hat_daten(sicht):
        return None
    from nachzug.unterhalt.lebensunterhalt import berechne

    return berechne(sicht.fall, sicht.antragsteller, sicht.stammberechtigter, sicht.stichtag, sicht.rechtsstand)


@lru_cache(maxsize=64)
def wohnraum(sicht: FallSicht) -> Wohnraum | None:
    """The living space for the household after the move; None where the file names no area."""
    if not any(w.flaeche is not None for p in sicht.fall.personen.values() for w in p.wohnungen or ()):
        return None
    from nachzug.unterhalt.wohnraum import pruefe_wohnraum

    return pruefe_wohnraum(sicht.fall, sicht.antragsteller, sicht.stammberechtigter, sicht.stichtag, sicht.rechtsstand)


def _als_angabe(im_fall: Angabe | None, fest: bool | None, wert: str) -> Angabe | None:
    """A firm calculation goes before what is merely asserted; an open one leaves a firm fact alone."""
    if im_fall is not None and (im_fall.beweis is Beweis.FESTGESTELLT or (fest is None and im_fall.steht_fest)):
        return None
    if fest is None:
        return Angabe(Beweis.UNBEKANNT, Spanne(0, 1), wert=wert)
    return Angabe(Beweis.UNSTREITIG, Spanne(int(fest), int(fest)), wert=wert)


def _gesichert(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe | None:
    im_fall = _im_fall(sicht, struct, "lebensunterhalt_gesichert")
    if rolle != "antragsteller" or not isinstance(struct, Person) or (im_fall and im_fall.beweis is Beweis.FESTGESTELLT):
        return None
    ergebnis = lebensunterhalt(sicht)
    return _als_angabe(im_fall, ergebnis.fest, ergebnis.kurz) if ergebnis is not None else None


def _ausreichend(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe | None:
    im_fall = _im_fall(sicht, struct, "ausreichender_wohnraum")
    if rolle != "antragsteller" or not isinstance(struct, Person) or (im_fall and im_fall.steht_fest):
        return None
    ergebnis = wohnraum(sicht)
    return _als_angabe(im_fall, ergebnis.fest, ergebnis.kurz) if ergebnis is not None else None


def _wenden(sicht: FallSicht) -> set[int]:
    if not _hat_daten(sicht) and not any(p.wohnungen for p in sicht.fall.personen.values()):
        return set()
    from nachzug.unterhalt.wenden import wendetage

    return wendetage(sicht.fall)


def _keine_wenden(_: FallSicht) -> set[int]:
    """Those of the livelihood cover the home as well."""
    return set()


BERECHNET = ("lebensunterhalt_gesichert", "ausreichender_wohnraum")
melde_an(BERECHNET[0], _gesichert, _wenden)
melde_an(BERECHNET[1], _ausreichend, _keine_wenden)

ENTFALTET: dict[str, Callable[[FallSicht], Lebensunterhalt | Wohnraum | None]] = {
    "AufenthG.5.1.nr1": lebensunterhalt,
    "AufenthG.29.1.nr2": wohnraum,
}
"""Merkmale that unfold into a calculation, by id."""
