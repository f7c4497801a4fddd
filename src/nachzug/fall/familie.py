"""What follows from the family as a whole: the other parent, a parent with custody already here, both parents applying.

Each is asked with the person or relation that the path names; what the file says itself comes first
(nachzug.fall.sicht reads the field before it asks here).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct

from nachzug.fall.abschnitt import umgerechnet
from nachzug.fall.beziehung import Ehe, Kindschaft
from nachzug.fall.felder import Feld
from nachzug.fall.person import Person
from nachzug.fall.staaten import ist_bundesgebiet
from nachzug.logik.angabe import FEHLT, Angabe, Beweis
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, Frist, Spanne, fristende, plus

if TYPE_CHECKING:
    from nachzug.fall.sicht import FallSicht

_JA, _NEIN, _OFFEN = Spanne(1, 1), Spanne(0, 0), Spanne(0, 1)


def _wahr(wert: bool, text: str) -> Angabe:
    return Angabe(Beweis.UNSTREITIG, _JA if wert else _NEIN, wert=text)


def und(*angaben: Angabe) -> Angabe:
    """Strong Kleene conjunction of yes/no facts: no if one is firmly no, yes if all are, else as uncertain as the rest."""
    if any(a.rahmen == _NEIN for a in angaben):
        return next(a for a in angaben if a.rahmen == _NEIN)
    if all(a.rahmen == _JA for a in angaben):
        return angaben[0]
    return Angabe(max(a.beweis for a in angaben if a.rahmen != _JA), _OFFEN)


def oder(*angaben: Angabe) -> Angabe:
    if any(a.rahmen == _JA for a in angaben):
        return next(a for a in angaben if a.rahmen == _JA)
    if all(a.rahmen == _NEIN for a in angaben):
        return angaben[0]
    return Angabe(max(a.beweis for a in angaben if a.rahmen != _NEIN), _OFFEN)


def nicht(a: Angabe) -> Angabe:
    return a._replace(rahmen=Spanne(1 - a.rahmen.bis, 1 - a.rahmen.von)) if a.rahmen.genau else a


def _am(feld: Feld | None, sicht: FallSicht) -> Angabe | None:
    return feld.am(Spanne(sicht.stichtag, sicht.stichtag)) if feld is not None else None


def hier(sicht: FallSicht, kennung: str) -> Angabe:
    """Whether a person is in Germany: what is said, else the state of residence, else where they filed."""
    person = sicht.fall.personen[kennung]
    gesagt = _am(person.im_bundesgebiet, sicht)
    if gesagt is not None:
        return gesagt
    staat = _am(person.aufenthaltsstaat, sicht)
    if staat is not None:
        return _aus_wort(staat, ist_bundesgebiet(staat.text or ""))
    orte = [a.ort.angabe for a in sicht.fall.antraege_von.get(kennung, ()) if a.ort is not None]
    return _aus_wort(orte[-1], orte[-1].text == "inland") if orte else FEHLT


def _aus_wort(a: Angabe, wert: bool) -> Angabe:
    if a.text is None or not (a.steht_fest or a.beweis is Beweis.GLAUBHAFT):
        return a._replace(rahmen=_OFFEN, text=None)
    return a._replace(rahmen=Spanne(int(wert), int(wert)), text=None)


def _lebt(sicht: FallSicht, kennung: str) -> Angabe:
    tod = sicht.fall.personen[kennung].gestorben
    if tod is None:
        return _wahr(True, "lebt")
    tage = tod.angabe.rahmen
    if tage.bis <= sicht.stichtag:
        return _wahr(False, "verstorben")
    return _wahr(True, "lebt") if tage.von > sicht.stichtag else Angabe(Beweis.UNBEKANNT, _OFFEN)


def _hat_sorge(k: Kindschaft, sicht: FallSicht) -> Angabe:
    sorge = _am(k.sorge, sicht)
    return FEHLT if sorge is None else _aus_wort(sorge, sorge.text != "keine")


def sorgeberechtigter_hier(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """Whether a parent with custody other than the applicant is in Germany. Both parents in the file: nobody else can be."""
    kind = sicht.kennung(rolle)
    eltern = sicht.bindungen.eltern(kind) if kind else {}
    andere = [k for e, k in eltern.items() if e != sicht.antragsteller]
    je = [und(_lebt(sicht, k.elternteil), hier(sicht, k.elternteil), _hat_sorge(k, sicht)) for k in andere]
    return oder(*je) if je and len(eltern) > 1 else next((a for a in je if a.rahmen == _JA), FEHLT)


def anderer_elternteil_zieht_mit(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """Whether the other parent lives here or has applied as well."""
    anderer = sicht.kennung("anderer_elternteil")
    if anderer is None:
        return FEHLT
    beantragt = anderer in sicht.fall.antragsteller_ids
    return und(_lebt(sicht, anderer), _wahr(True, "auch Antragsteller") if beantragt else hier(sicht, anderer))


def gemeinsam_beantragt(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """Whether both parents applied to join the child at the same time: their days of application may be the same."""
    anderer, kind = sicht.kennung("anderer_elternteil"), sicht.stammberechtigter
    je = [sicht.fall.antraege_von.get(p, ()) for p in (sicht.antragsteller, anderer) if p]
    tage = [[a.gestellt.angabe.rahmen for a in antraege if a.zu == kind and a.gestellt is not None] for antraege in je]
    if len(tage) < 2 or not all(tage):
        return FEHLT
    gleich = any(a.von <= b.bis and b.von <= a.bis for a in tage[0] for b in tage[1])
    return _wahr(gleich, "Anträge beider Eltern")


def auslaender(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """No German: the contrary of what the file says, and so where it says nothing."""
    deutsch = sicht.angabe(f"{rolle}.deutsch")
    return _wahr(True, "keine deutsche Staatsangehörigkeit in der Akte") if deutsch is FEHLT else nicht(deutsch)


def eltern_verheiratet(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """Whether the parents of the child of this pair are married to each other on the Stichtag."""
    anderer = sicht.kennung("anderer_elternteil")
    ehe = sicht.bindungen.ehe(sicht.stammberechtigter, anderer, sicht.stichtag) if anderer else None
    if ehe is None:
        andere = [e for e in sicht.bindungen.ehen_von(sicht.stammberechtigter) if e.beendet is None and e.geschlossen is not None]
        return _wahr(False, "mit einer anderen Person verheiratet") if andere else FEHLT
    beendet = ehe.beendet.angabe.rahmen if ehe.beendet is not None else Spanne(SPAETESTENS, SPAETESTENS)
    if beendet.von <= sicht.stichtag < beendet.bis:
        return Angabe(Beweis.UNBEKANNT, _OFFEN)
    return _wahr(beendet.von > sicht.stichtag, "Ehe der Eltern")


def gestorben(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """The other parent of the file lives, unless the file says otherwise; of the main persons silence stays silence."""
    if rolle != "anderer_elternteil":
        return FEHLT
    return Angabe(Beweis.UNSTREITIG, Spanne(SPAETESTENS, SPAETESTENS), wert="lebt")


def kommt_noch(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """Whether the person applies as well and is certainly not in Germany yet, so that nobody can join them."""
    kennung = sicht.kennung(rolle)
    fern = kennung in sicht.fall.antragsteller_ids and hier(sicht, kennung).rahmen == _NEIN
    return _wahr(fern, "zieht selbst erst nach" if fern else "nein")


def zieht_mit_eltern(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """Whether a parent of the person applies in this case as well."""
    kennung = sicht.kennung(rolle)
    eltern = sicht.bindungen.eltern(kennung) if kennung else {}
    return _wahr(True, "ein Elternteil beantragt ebenfalls") if set(eltern) & set(sicht.fall.antragsteller_ids) else FEHLT


def ist_antragsteller(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """Whether the person applies in this case as well."""
    return _wahr(sicht.kennung(rolle) in sicht.fall.antragsteller_ids, "Antragsteller des Falls")


def zieht_gemeinsam_um(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """No joint move where the parent has lived here for more than a year before the application."""
    antrag = sicht.angabe("antrag.gestellt").rahmen
    einreise = sicht.fall.personen[sicht.stammberechtigter].einreise
    beginn = [einreise.angabe.rahmen.bis] if einreise is not None else []
    beginn += [t.von.angabe.rahmen.bis for t in sicht.fall.personen[sicht.stammberechtigter].titel or () if t.von is not None]
    vor_einem_jahr = plus(antrag.von, Frist(jahre=-1)) if FRUEHESTENS < antrag.von < SPAETESTENS else FRUEHESTENS
    return _wahr(False, "lebt seit über einem Jahr hier") if any(b < vor_einem_jahr for b in beginn) else FEHLT


def lebt_getrennt(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """Whether the spouse of the Stammberechtigte lives apart from them: finally separated, or no community wanted."""
    person = sicht.kennung(rolle)
    ehe = sicht.bindungen.ehe(sicht.stammberechtigter, person, sicht.stichtag) if person else None
    if ehe is None:
        return FEHLT
    getrennt = _am(ehe.endgueltig_getrennt, sicht)
    gewollt = _am(ehe.gemeinschaft_gewollt, sicht)
    gesagt = [a for a in (getrennt, nicht(gewollt) if gewollt is not None else None) if a is not None]
    return oder(*gesagt) if gesagt else FEHLT


def ab_alter(jahre: int) -> Callable[[FallSicht, Struct, str], Angabe]:
    """The day from which the person has completed this age."""

    def tag(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
        geboren = struct.geboren if isinstance(struct, Person) else None
        if geboren is None:
            return FEHLT
        a = geboren.angabe
        frist = Frist(jahre=jahre)
        return umgerechnet(a, Spanne(plus(a.rahmen.von, frist), plus(a.rahmen.bis, frist)))

    return tag


def arbeitnehmer_drei_jahre(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """Whether someone belonged to the labour force during the first three years of living together with the applicant, from the
    course of the one and the beginning of the other; a course that is not told says nothing about the past."""
    markt = struct.regulaerer_arbeitsmarkt if isinstance(struct, Person) else None
    if rolle != "stammberechtigter" or markt is None or not any(a.befristet for a in markt.abschnitte):
        return FEHLT
    ehe = sicht.bindung("ehe")
    zeiten = [z.von.angabe for z in ehe.zusammenleben or () if z.von is not None] if isinstance(ehe, Ehe) else []
    beginne = [sicht.angabe("kindschaft.lebt_zusammen_seit"), sicht.angabe("elternschaft.lebt_zusammen_seit"), *zeiten]
    spannen = [Spanne(a.rahmen.von, fristende(a.rahmen.bis, Frist(3))) for a in beginne if a is not FEHLT and a.rahmen.genau]
    funde = [_durchgehend(markt, s) for s in spannen]
    return max((a for a in funde if a is not None), key=lambda a: a.rahmen, default=FEHLT)


def _durchgehend(feld: Feld, spanne: Spanne) -> Angabe | None:
    """The yes/no fact over a whole span: no where one part of the course certainly falls into it and says no."""
    nein = (
        t.angabe
        for t in feld.abschnitte
        if t.angabe.rahmen == _NEIN and max(t.sicher.von, spanne.von) <= min(t.sicher.bis, spanne.bis)
    )
    return next(nein, None) or feld.am(spanne)
