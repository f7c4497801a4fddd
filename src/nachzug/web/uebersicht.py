"""The one page that decides: per person the best way, what decides, the next deadline, what to do now and what to bring."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from nachzug.logik.regel import Ergebnis
from nachzug.pruefung.naechste import punkte
from nachzug.pruefung.pruefen import Wegpruefung, paare
from nachzug.pruefung.schweigen import oeffnend
from nachzug.verfahren.frist import NICHT, Sinn, Stand
from nachzug.verfahren.fristenbuch import Eintrag, buch
from nachzug.verfahren.stufen import Lage, Stufe, naechste_stufe, stufen
from nachzug.verfahren.unterlagen import Haken, unterlagen
from nachzug.verfahren.wirkung import Wirkung, wirkungen
from nachzug.web.baum import Karte, karten
from nachzug.web.fallwerk import Gelesen
from nachzug.web.offenes import Offen, oeffnende_fragen, offene_fragen
from nachzug.web.sprache import _

_WICHTIGE = 3
_MITZUBRINGEN = 6
_DRAENGEND = (Stand.HEUTE, Stand.FRAGLICH, Stand.LAEUFT)
_FERN = 20_000
"""Two years: what ends later is no next deadline where something nearer is possible."""


class Gruppe(NamedTuple):
    """The ways of one applicant. satz: what the best one means, in plain words; still: closed only because nobody has spoken."""

    name: str
    beste: Karte
    satz: str
    weitere: tuple[Karte, ...]
    still: tuple[Karte, ...]
    zu: tuple[Karte, ...]


class Termin(NamedTuple):
    """An entry of the deadline book, for everybody whom it concerns on the same day."""

    eintrag: Eintrag
    namen: tuple[str, ...]
    alle: tuple[Eintrag, ...]


class Schritt(NamedTuple):
    """The stage in which some of the applicants are now."""

    stufe: Stufe
    namen: tuple[str, ...]


class Verlauf(NamedTuple):
    """The stages and the effects of application and remedy, for everybody for whom they are the same."""

    namen: tuple[str, ...]
    stufen: tuple[Stufe, ...]
    wirkungen: tuple[Wirkung, ...]


class Mitbringen(NamedTuple):
    """Documents that are needed in any case: those missing, how many are there, how many there must be."""

    fehlt: tuple[Any, ...]
    da: int
    noetig: int


def satz_zum_weg(w: Wegpruefung, *, still: bool = False) -> str:
    """The result in plain words, without promise and without a bare no. still: closed only because nobody has spoken yet."""
    if still:
        return _("Solange nicht mehr bekannt ist, ist dieser Weg zu. Eine weitere Angabe kann ihn öffnen.")
    match w.befund.ergebnis:
        case Ergebnis.ANSPRUCH:
            return _("Nach den Angaben besteht ein Anspruch.")
        case Ergebnis.SOLL | Ergebnis.REGELMAESSIG:
            return _("Nach den Angaben soll die Behörde in der Regel zustimmen.")
        case Ergebnis.ERMESSEN:
            return _("Nach den Angaben darf die Behörde zustimmen; sie muss abwägen.")
        case Ergebnis.OFFEN:
            return _("Das ist noch offen. Es fehlen Angaben oder Nachweise.")
        case Ergebnis.GESPERRT:
            return _("Dieser Weg ist zurzeit gesperrt. Das kann sich ändern.")
        case _:
            return _("Dieser Weg ist nach den jetzigen Angaben zu.")


def gruppen(g: Gelesen) -> list[Gruppe]:
    """Per applicant, in the order of the case file; the best way first."""
    fragen = oeffnende_fragen(g)
    alle = [
        k._replace(fragen=tuple(o for o in fragen if any(w.weg is k.weg for w in o.punkt.wirkungen))) for k in karten(g.pruefung)
    ]
    gefunden: list[Gruppe] = []
    for person in g.fall.antragsteller_ids:
        eigene = [k for k in alle if k.weg.antragsteller == person]
        if not eigene:
            continue
        offene = [k for k in eigene if k.farbe != "schlecht"]
        versorgt = any(k.farbe == "gut" for k in eigene)
        zu = [k for k in eigene if k.farbe == "schlecht" and (versorgt or not oeffnend(k.weg))]
        still = [_still(k) for k in eigene if k.farbe == "schlecht" and k not in zu]
        beste = _beste(offene, still, zu)
        ohne = [[k for k in gruppe if k is not beste] for gruppe in (offene, still, zu)]
        gefunden.append(Gruppe(beste.wer, beste, satz_zum_weg(beste.weg, still=beste in still), *map(tuple, ohne)))
    return gefunden


def _still(k: Karte) -> Karte:
    return k._replace(farbe="offen", ergebnis=_("hängt an weiteren Angaben"))


def _beste(offene: list[Karte], still: list[Karte], zu: list[Karte]) -> Karte:
    """What is open for certain; then an open way of the family, one that is blocked for a time, one about which nobody has spoken; the
    admission at large (§ 22) last, because it is never the way that a family means."""
    eigentlich = [k for k in offene if not k.weg.befund.weg.allein]
    return next(
        iter(
            [
                *(k for k in offene if k.farbe == "gut"),
                *eigentlich,
                *(k for k in zu if k.weg.befund.ergebnis is Ergebnis.GESPERRT),
                *still,
                *offene,
                *zu,
            ]
        )
    )


def alle_fragen(g: Gelesen) -> list[Offen]:
    """Facts that decide an open way, then those that would open a closed one, last what a person must judge."""
    offen = offene_fragen(g, punkte(g.pruefung))
    fragen = [o for o in offen if o.ort]
    return [*fragen, *(o for o in oeffnende_fragen(g) if o.ort not in {x.ort for x in fragen}), *(o for o in offen if not o.ort)]


def wichtige_fragen(g: Gelesen) -> tuple[list[Offen], int]:
    """The first of them, and how many there are."""
    alle = alle_fragen(g)
    return alle[:_WICHTIGE], len(alle)


def zusammengefasst(eintraege: Sequence[Eintrag]) -> list[Termin]:
    """The same date of several people as one entry."""
    gefunden: dict[tuple[Any, ...], list[Eintrag]] = {}
    for e in eintraege:
        f = e.frist
        gefunden.setdefault((e.fall.fall, f.titel, f.sicher, f.spaetestens, e.stand, f.wo, f.normen), []).append(e)
    return [Termin(liste[0], tuple(dict.fromkeys(e.name for e in liste)), tuple(liste)) for liste in gefunden.values()]


def naechste_termine(g: Gelesen) -> list[Termin]:
    """What runs next, and what has become possible: at most two. A deadline years ahead gives way to what can be done now."""
    alle = zusammengefasst(buch([g.fall]))
    laufend = [t for t in alle if t.eintrag.stand in _DRAENGEND and t.eintrag.frist.sinn is Sinn.BIS]
    laufend = [t for t in laufend if t.eintrag.frist.gehandelt == NICHT]
    laufend.sort(key=lambda t: (t.eintrag.frist.sicher, not t.eintrag.frist.dringend))
    nah = [t for t in laufend if t.eintrag.frist.sicher <= g.pruefung.stichtag + _FERN]
    moeglich = [t for t in alle if t.eintrag.stand is Stand.MOEGLICH]
    return (nah[:1] + moeglich[:1]) or laufend[:1]


def schritte(g: Gelesen) -> list[Schritt]:
    """Where each applicant stands in the procedure; equal stages together."""
    gefunden: dict[tuple[str, str], tuple[Stufe, list[str]]] = {}
    for person in g.fall.antragsteller_ids:
        s = naechste_stufe(stufen(g.fall, person, g.pruefung.stichtag))
        if s is not None and s.lage is not Lage.ERLEDIGT:
            gefunden.setdefault((s.id, s.zustaendig), (s, []))[1].append(g.fall.personen[person].name or person)
    return [Schritt(s, tuple(namen)) for s, namen in gefunden.values()]


def verlaeufe(g: Gelesen) -> list[Verlauf]:
    """The whole procedure of each applicant; equal ones together."""
    gefunden: dict[tuple[Any, ...], list[str]] = {}
    am = g.pruefung.stichtag
    for person in g.fall.antragsteller_ids:
        schluessel = (stufen(g.fall, person, am), tuple(wirkungen(g.fall, person, am)))
        gefunden.setdefault(schluessel, []).append(g.fall.personen[person].name or person)
    return [Verlauf(tuple(namen), *schluessel) for schluessel, namen in gefunden.items()]


def mitbringen(g: Gelesen) -> Mitbringen:
    """The documents that every applicant needs in any case; each of the same person once."""
    alle = {
        (x.person, x.vorgabe.id): x
        for p, zu in paare(g.fall)
        if zu not in g.fall.antragsteller_ids
        for x in unterlagen(g.fall, p, zu)
        if x.vorgabe.pflicht == "ja"
    }
    fehlt = [x for x in alle.values() if x.haken in (Haken.FEHLT, Haken.VERALTET)]
    return Mitbringen(
        tuple({x.vorgabe.id: x for x in reversed(fehlt)}.values())[::-1][:_MITZUBRINGEN], len(alle) - len(fehlt), len(alle)
    )
