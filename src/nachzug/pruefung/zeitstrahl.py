"""The examination over time: periods of equal result, with the cause of each change.

All thresholds are terms, so the days on which anything can change are known beforehand: bounds that the Stichtag is
compared with, changes in the facts themselves, changes of the law. Between two such days nothing changes.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from msgspec import Struct

from nachzug.fall.modell import Fall
from nachzug.fall.sicht import FallSicht
from nachzug.logik.befund import Befund
from nachzug.logik.blatt import schwellen
from nachzug.logik.regel import Ergebnis, Status, Warum
from nachzug.logik.zeit import naechster_tag, vortag
from nachzug.pruefung.pruefen import Pruefung, Wegpruefung, paare, pruefe
from nachzug.pruefung.vorbereitung import aus_modul
from nachzug.recht.lage import Lage
from nachzug.recht.verzeichnis import RECHT_BEKANNT_BIS, moegliche, rechtswenden
from nachzug.recht.worte import in_worten


class Modus(StrEnum):
    """What moves: only the facts under a fixed Rechtsstand, or facts and law together."""

    TATSACHEN = "tatsachen"
    BEIDES = "beides"


class Aenderung(Struct, frozen=True, eq=False):
    """What changed on a day: a Merkmal (by id) or, with merkmal None, the Weg itself; why it did."""

    am: int
    antragsteller: str
    zu: str
    weg: str
    merkmal: str | None
    titel: str
    vorher: str
    nachher: str
    ursache: str


class Abschnitt(Struct, frozen=True, eq=False):
    """A period (both days included) in which every result is the same, all of it known law or all of it prognosis."""

    von: int
    bis: int
    pruefung: Pruefung


class Zeitstrahl(Struct, frozen=True, eq=False):
    modus: Modus
    abschnitte: tuple[Abschnitt, ...]
    aenderungen: tuple[Aenderung, ...]


def zeitstrahl(
    fall: Fall,
    von: int,
    bis: int,
    *,
    modus: Modus = Modus.TATSACHEN,
    rechtsstand: int | None = None,
    lesarten: tuple[tuple[str, str], ...] = (),
    weg: Callable[[str], bool] = lambda _: True,
) -> Zeitstrahl:
    """All changes from `von` to `bis` (days as JJJJMMTT). rechtsstand: the law that stays fixed in the mode TATSACHEN, by
    default that of the case file, else of the first day. weg: which Wege (by id) to follow."""
    fest = rechtsstand or fall.rechtsstand_am(von)

    def am(tag: int) -> Pruefung:
        recht = fest if modus is Modus.TATSACHEN else tag
        p = pruefe(fall, stichtag=tag, rechtsstand=recht, lesarten=lesarten, entscheidend=False)
        p.wege = tuple(w for w in p.wege if weg(w.befund.weg.id))
        return p

    tage = sorted(t for t in _tage(fall, von, modus, fest, lesarten, bis) if von < t <= bis)
    jetzt, anfang = am(von), von
    abschnitte: list[Abschnitt] = []
    aenderungen: list[Aenderung] = []
    for tag in tage:
        dann = am(tag)
        neu = unterschiede(jetzt, dann, tag)
        if neu or jetzt.prognose != dann.prognose:
            abschnitte.append(Abschnitt(anfang, vortag(tag), jetzt))
            aenderungen += neu
            jetzt, anfang = dann, tag
        else:
            jetzt = dann
    abschnitte.append(Abschnitt(anfang, bis, jetzt))
    return Zeitstrahl(modus, tuple(abschnitte), tuple(aenderungen))


def _tage(fall: Fall, von: int, modus: Modus, rechtsstand: int, lesarten: tuple[tuple[str, str], ...], bis: int) -> set[int]:
    """Every day on which anything can change."""
    tage: set[int] = set()
    wenden = [t for t in (*rechtswenden(), naechster_tag(RECHT_BEKANNT_BIS)) if von < t <= bis] if modus is Modus.BEIDES else []
    tage.update(wenden)
    for person, zu in paare(fall):
        sicht = FallSicht(fall, person, zu, von)
        wechsel = {t for t in sicht.wendepunkte() for t in (t, naechster_tag(t))}
        tage |= wechsel
        zeiten = [von, *(t for t in wechsel if von < t <= bis)]
        module = {m for t in zeiten for m in moegliche(Lage(FallSicht(fall, person, zu, t)))}
        for stand in [rechtsstand] if modus is Modus.TATSACHEN else [von, *wenden]:
            for v in (v for m in module for v in aus_modul(m, stand, lesarten)):
                for frage in v.plan.fragen:
                    tage |= schwellen(frage.blatt, sicht)
    return tage


def unterschiede(vorher: Pruefung, nachher: Pruefung, am: int) -> list[Aenderung]:
    """Changes of every Weg and Merkmal between two examinations."""
    alte = {(w.antragsteller, w.zu, w.befund.weg.id): w for w in vorher.wege}
    neue = {(w.antragsteller, w.zu, w.befund.weg.id): w for w in nachher.wege}
    recht = vorher.rechtsstand != nachher.rechtsstand
    gefunden: list[Aenderung] = []
    for schluessel in dict.fromkeys((*neue, *alte)):
        a, b = alte.get(schluessel), neue.get(schluessel)
        merkmale = _merkmale(am, a, b, recht) if a and b else []
        erg_a, erg_b = (w.befund.ergebnis.value if w else "kommt nicht in Betracht" for w in (a, b))
        if erg_a != erg_b:
            w = b or a
            assert w is not None
            ursache = "; ".join(dict.fromkeys(m.ursache for m in merkmale)) or _ursache_des_weges(a, b)
            gefunden.append(
                Aenderung(am, w.antragsteller, w.zu, w.befund.weg.grundlage, None, w.befund.weg.titel, erg_a, erg_b, ursache)
            )
        gefunden += merkmale
    return gefunden


def _ursache_des_weges(a: Wegpruefung | None, b: Wegpruefung | None) -> str:
    if a and b and Ergebnis.NICHT_ANWENDBAR in (a.befund.ergebnis, b.befund.ergebnis):
        return "Inkrafttreten oder Außerkrafttreten der Vorschrift"
    return "Änderung der Tatsachen, von denen die Vorschrift ausgeht"


def _befunde(w: Wegpruefung) -> dict[str, Befund]:
    """By Merkmal, without the side notes: they change nothing about the Weg."""
    nebenbei = {x.merkmal.id for g in w.befund.glieder if g.nebenbei for x in g.alle()}
    return {x.merkmal.id: x for x in w.befund.alle() if x.merkmal.id not in nebenbei}


def _merkmale(am: int, a: Wegpruefung, b: Wegpruefung, recht: bool) -> list[Aenderung]:
    alt, neu = _befunde(a), _befunde(b)
    gefunden: list[Aenderung] = []
    for kennung in dict.fromkeys((*neu, *alt)):
        x, y = alt.get(kennung), neu.get(kennung)
        vorher, nachher = (s.status.value if s else "nicht vorgesehen" for s in (x, y))
        if vorher == nachher or (x and y and x.warum is Warum.GRENZE and y.status is Status.OFFEN):
            continue
        m = (y or x).merkmal  # type: ignore[union-attr]
        ursache = _ursache(a, b, kennung, recht and not (x and y))
        gefunden.append(Aenderung(am, b.antragsteller, b.zu, b.befund.weg.grundlage, kennung, m.titel, vorher, nachher, ursache))
    return gefunden


def _ursache(a: Wegpruefung, b: Wegpruefung, kennung: str, recht: bool) -> str:
    """The leaves of the Merkmal that changed, in words; else the law."""
    if recht:
        return "Änderung des Rechts"
    plan = b.plan
    eigene = {s for m in plan.merkmale if m.id == kennung for s in plan.von(m).alle} if plan else set[str]()
    if not eigene and plan:
        eigene = {f.schluessel for f in plan.fragen}
    anders = [
        in_worten(f.blatt)
        for f in (plan.fragen if plan else ())
        if f.schluessel in eigene and a.zustaende.get(f.schluessel) != b.zustaende.get(f.schluessel)
    ]
    if anders:
        return "; ".join(dict.fromkeys(anders))
    geaendert = [
        in_worten(f.blatt)
        for f in (plan.fragen if plan else ())
        if a.zustaende.get(f.schluessel) != b.zustaende.get(f.schluessel)
    ]
    return "; ".join(dict.fromkeys(geaendert)) or "Änderung des Rechts"
