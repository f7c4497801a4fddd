"""From a case file to the community that is computed: one applicant, one Stammberechtigter, and those who come with them."""

from __future__ import annotations

from typing import NamedTuple

from msgspec.structs import replace

from nachzug.fall.modell import Fall
from nachzug.fall.verhaeltnisse import Wohnung
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, Frist, Spanne, monatsende, plus
from nachzug.unterhalt.alter import alter, ueber_altersgrenze
from nachzug.unterhalt.bedarf import unterkunft
from nachzug.unterhalt.betrag import NULL, Betrag
from nachzug.unterhalt.einkommen import einnahmen
from nachzug.unterhalt.gemeinschaft import Bewohner, bewohner, eltern, gemeinschaft, kinder, name, volljaehrig
from nachzug.unterhalt.haushalt import JA, NEIN, OFFEN, Garantie, Haushalt, Mitglied, Recht, Rolle, Sicht, Zusatz
from nachzug.unterhalt.krankenversicherung import beitraege
from nachzug.unterhalt.krankenversicherung import hinweise as zur_versicherung
from nachzug.unterhalt.lesen import geld, laufende, spanne, tag, wahl, wahrheit
from nachzug.unterhalt.nachschlag import Nachschlag
from nachzug.unterhalt.pflichten import abzuege, anspruch_gegen_kinder
from nachzug.unterhalt.sicht import sicht
from nachzug.unterhalt.vermoegen import ueberschuss
from nachzug.unterhalt.verpflichtung import garantien
from nachzug.unterhalt.wohnkosten import kosten, wohnung

DECKT = {"250": "_recht", "251": "_recht", "252": "_recht", "259": "lage"}
"""Numbers of the coverage table (docs/stand.md) and what implements them."""

DIFFERENZ_AB = 20170701
"""Since then an adult who lives with parents or grown children without owing rent has only the difference of the appropriate
costs (§ 42a Abs. 3 SGB XII; first day not checked)."""
EINHEITLICH_AB = 20060701
_OST = ("brandenburg", "mecklenburg-vorpommern", "sachsen", "sachsen-anhalt", "thueringen")
_VOR_DER_GEBURT = Frist(tage=-196)
"""The thirteenth week begins 28 weeks before the expected birth."""


class Lage(NamedTuple):
    """A community ready to be computed, and what a reader must know about how it was put together."""

    haushalt: Haushalt
    hinweise: tuple[str, ...]
    nachschlag: Nachschlag


def lage(fall: Fall, antragsteller: str, zu: str, kommen: frozenset[str], am: int, recht_am: int) -> Lage:
    """The community of the applicant if these applicants come."""
    gebiet, zum_gebiet = _gebiet(fall, zu, am, recht_am)
    n = Nachschlag(recht_am, gebiet)
    b = bewohner(fall, antragsteller, zu, kommen, am)
    rollen = gemeinschaft(fall, antragsteller, b, am)
    recht = _recht(fall, rollen, am)
    mitglieder = tuple(_mitglied(fall, p, rollen, recht, zu, n, am) for p in rollen)
    koepfe = len(b.personen) + b.weitere
    w = wohnung(fall, b.personen, koepfe, am)
    kost = kosten(w, am)
    rest, zum_vermoegen = ueberschuss(fall, rollen, recht, am, n)
    ansicht, warum = sicht(fall, antragsteller, zu, am, recht_am)
    verdient = any(e.art in ("arbeit", "selbststaendig") for m in mitglieder for e in m.einnahmen)
    h = Haushalt(
        am=am,
        recht_am=recht_am,
        mitglieder=mitglieder,
        koepfe=koepfe,
        unterkunft=kost.betrag,
        unterkunft_ungewiss=kost.ungewiss,
        hoechstens=_angemessen(w, len(rollen), koepfe, am),
        warmwasser=wahrheit(w.warmwasser_dezentral, am) if w else NEIN,
        recht=recht,
        sicht=ansicht if verdient else Sicht.SOZIALRECHT,
        gebiet=gebiet,
        fremder_haushalt=len(rollen) == 1 and koepfe > 1,
        abzuege=tuple(abzuege(fall, rollen, frozenset(b.personen), n, am)),
        vermoegen=rest,
    )
    h = _mit_differenz(fall, h, b, w, am)
    h, zur_erklaerung = _mit_hilfe_anderer(fall, h, antragsteller, b, w)
    hinweise = (
        *b.hinweise,
        *zum_gebiet,
        *kost.hinweise,
        *zum_vermoegen,
        *zur_erklaerung,
        *zur_versicherung(fall, tuple(rollen), am, recht_am),
        *((warum,) if verdient else ()),
    )
    return Lage(h, hinweise, n)


def _gebiet(fall: Fall, zu: str, am: int, recht_am: int) -> tuple[str, tuple[str, ...]]:
    """West or east, where the home is; all of Berlin counts as west. Until June 2006 the standard need differed."""
    land = wahl(fall.personen[zu].bundesland, am)
    if land in _OST:
        return "ost", ()
    if land or recht_am >= EINHEITLICH_AB:
        return "west", ()
    return "west", ("Das Land des Wohnorts ist nicht angegeben: gerechnet ist mit den Beträgen für West und ganz Berlin.",)


def _erwerbsfaehig(fall: Fall, person: str, am: int) -> bool:
    """Fit for work and of the age for it (§§ 7, 8 SGB II); what the file leaves open counts as fit."""
    p = fall.personen[person]
    geboren = tag(p.geboren, am)
    if alter(geboren, am)[-1] < 15 or ueber_altersgrenze(geboren, am) is True:
        return False
    return wahrheit(p.erwerbsfaehig, am, JA) != NEIN


def _recht(fall: Fall, rollen: dict[str, Rolle], am: int) -> Recht:
    return Recht.SGB_II if any(_erwerbsfaehig(fall, p, am) for p in rollen) else Recht.SGB_XII


def _mitglied(fall: Fall, person: str, rollen: dict[str, Rolle], recht: Recht, zu: str, n: Nachschlag, am: int) -> Mitglied:
    p = fall.personen[person]
    eigene = einnahmen(fall, person, am, n.am, unbekannt=person == zu)
    if recht is Recht.SGB_XII:
        eigene = (*eigene, *anspruch_gegen_kinder(fall, person, n.am, am))
    return Mitglied(
        person=person,
        name=name(fall, person),
        geboren=tag(p.geboren, am),
        rolle=rollen[person],
        einnahmen=eigene,
        kindergeld=_kindergeld(fall, person, rollen[person], am),
        schwanger=_schwanger(spanne(p.entbindung, am), am),
        merkzeichen_g=_merkzeichen_g(fall, person, recht, am),
        teilhabe=wahrheit(p.teilhabe_am_arbeitsleben, am),
        zusaetze=(*_ernaehrung(fall, person, am), *beitraege(fall, person, tuple(rollen), n, am)),
    )


def _merkzeichen_g(fall: Fall, person: str, recht: Recht, am: int) -> Spanne:
    """Only for those who are not fit for work (§ 23 Nr. 4 SGB II, § 30 Abs. 1 SGB XII)."""
    fit = recht is Recht.SGB_II and _erwerbsfaehig(fall, person, am)
    return NEIN if fit else wahrheit(fall.personen[person].merkzeichen_g, am)


def _kindergeld(fall: Fall, person: str, rolle: Rolle, am: int) -> Spanne:
    """For children up to 18, in training up to 25; unless the file says otherwise."""
    p = fall.personen[person]
    if rolle is not Rolle.KIND and not (eltern(fall, person) and alter(tag(p.geboren, am), am)[-1] < 18):
        return NEIN
    angegeben = spanne(p.kindergeldanspruch, am)
    if angegeben is not None:
        return Spanne(max(angegeben.von, 0), min(angegeben.bis, 1))
    jahre = alter(tag(p.geboren, am), am)
    if jahre[-1] < 18:
        return JA
    lernt = bool(laufende(p.ausbildungen, am))
    if jahre[0] >= 18:
        return JA if lernt and jahre[-1] < 25 else NEIN
    return JA if lernt else OFFEN


def _schwanger(entbindung: Spanne | None, am: int) -> Spanne:
    """From the thirteenth week to the end of the month of birth (§ 21 Abs. 2 SGB II)."""
    if entbindung is None or entbindung.von <= FRUEHESTENS or entbindung.bis >= SPAETESTENS:
        return NEIN if entbindung is None else OFFEN
    gilt = [plus(t, _VOR_DER_GEBURT) <= am <= monatsende(t // 10_000, t // 100 % 100) for t in (entbindung.von, entbindung.bis)]
    return JA if all(gilt) else OFFEN if any(gilt) else NEIN


def _ernaehrung(fall: Fall, person: str, am: int) -> tuple[Zusatz, ...]:
    betrag = geld(fall.personen[person].ernaehrung, am)
    return (Zusatz("Mehrbedarf Ernährung", betrag, "SGB II § 21 Abs. 5"),) if betrag is not None else ()


def _angemessen(w: Wohnung | None, personen: int, koepfe: int, am: int) -> Betrag | None:
    grenze = geld(w.angemessen, am) if w is not None else None
    return grenze.anteil(personen, koepfe) if grenze is not None else None


def _mit_differenz(fall: Fall, h: Haushalt, b: Bewohner, w: Wohnung | None, am: int) -> Haushalt:
    """Somebody under SGB XII who lives with parents, grown children or siblings without owing rent (§ 42a Abs. 3 SGB XII)."""
    if h.recht is not Recht.SGB_XII or h.recht_am < DIFFERENZ_AB or not h.fremder_haushalt or w is None:
        return h
    person = h.mitglieder[0].person
    nahe = {*eltern(fall, person), *(k for k in kinder(fall, person) if volljaehrig(fall, k, am) == JA)}
    if not nahe & set(b.personen) or wahrheit(w.mietbeteiligung, am) == JA:
        return h
    mit, ohne = geld(w.angemessen, am), geld(w.angemessen_ohne, am)
    kopfteil = h.unterkunft.anteil(1, h.koepfe)
    norm, text = "SGB XII § 42a Abs. 3", "Unterkunft und Heizung (Differenz zum kleineren Haushalt)"
    if mit is not None and ohne is not None:
        return replace(h, anteil=Zusatz(text, mit.minus(ohne).mindestens_null(), norm))
    ungewiss = "Der Unterschied der angemessenen Kosten für einen Kopf mehr ist nicht angegeben; höchstens der Kopfteil."
    return replace(h, anteil=Zusatz(text, Betrag(0, kopfteil.bis), norm, ungewiss=ungewiss))


def _mit_hilfe_anderer(
    fall: Fall, h: Haushalt, antragsteller: str, b: Bewohner, w: Wohnung | None
) -> tuple[Haushalt, tuple[str, ...]]:
    """Guarantees under § 68 AufenthG, and what residents outside the community add (§ 2 Abs. 3 Satz 4 AufenthG)."""
    eigene = {m.person for m in h.mitglieder}
    andere = tuple(p for p in b.personen if p not in eigene)
    anteil = unterkunft(h).betrag if len(eigene) == 1 else NULL
    mehrkosten = geld(w.mehrkosten, h.am) if w is not None else None
    zeilen, hinweise = garantien(fall, antragsteller, andere, anteil, mehrkosten, h.am, h.recht_am, ohne=frozenset(eigene))
    beitraege_ = tuple(
        Garantie(
            text=f"Beitrag von {name(fall, p)} zum Haushaltseinkommen",
            betrag=e.netto if e.anrechenbar == JA and not e.zweifel else Betrag(0, e.netto.bis),
            norm="AufenthG § 2 Abs. 3 Satz 4",
            ungewiss=" ".join(t for t in (e.zweifel, e.ungewiss, e.grund) if t),
        )
        for p in andere
        for e in einnahmen(fall, p, h.am, h.recht_am, unbekannt=False)
        if e.art == "beitrag"
    )
    return replace(h, garantien=(*zeilen, *beitraege_)), hinweise
