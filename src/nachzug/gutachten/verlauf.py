"""Stages, effects and documents of a case as text and as data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from nachzug.fall.modell import Fall
from nachzug.logik.zeit import deutsch
from nachzug.verfahren.ereignisse import stammberechtigte
from nachzug.verfahren.stufen import Lage, Stufe, naechste_stufe, stufen
from nachzug.verfahren.unterlagen import Haken, Posten, beziehung, unterlagen
from nachzug.verfahren.wirkung import Wirkung, wirkungen

ZEICHEN = {Lage.ERLEDIGT: "✓", Lage.LAEUFT: "▶", Lage.OFFEN: "·", Lage.ENTFAELLT: "∕"}
LAGEWORTE = {Lage.ERLEDIGT: "erledigt", Lage.LAEUFT: "läuft", Lage.OFFEN: "noch nicht", Lage.ENTFAELLT: "entfällt"}
HAKEN = {Haken.EINGEREICHT: "☑", Haken.VORHANDEN: "☑", Haken.VERALTET: "☒", Haken.FEHLT: "☐"}
HAKENWORTE = {
    Haken.EINGEREICHT: "eingereicht",
    Haken.VORHANDEN: "vorhanden",
    Haken.VERALTET: "zu alt",
    Haken.FEHLT: "fehlt",
}
PFLICHT = {"ja": "", "falls": " (wenn es darauf ankommt)", "auf_verlangen": " (nur auf Verlangen)"}
BEZIEHUNG = {"ehegatte": "als Ehegatte", "kind": "als Kind", "eltern": "als Elternteil", "sonstige": "als sonstiger Angehöriger"}


def name(fall: Fall, person: str) -> str:
    return fall.personen[person].name or person


# Stages


def verfahrenszeilen(fall: Fall, am: int) -> Iterator[str]:
    yield f"Verfahren am {deutsch(am)}: {fall.titel or fall.fall}"
    for person in fall.antragsteller_ids:
        alle = stufen(fall, person, am)
        yield ""
        yield name(fall, person)
        if n := naechste_stufe(alle):
            yield f"  Jetzt: {n.titel}, zuständig: {n.zustaendig}"
        for s in alle:
            yield from _stufe(s)
        if w := wirkungen(fall, person, am):
            yield "  Was der Antrag und ein Rechtsbehelf bewirken"
            yield from (f"    {_wirkung(x)}" for x in w)


def _stufe(s: Stufe) -> Iterator[str]:
    am = f" ({s.am})" if s.am else ""
    yield f"  {ZEICHEN[s.lage]} {s.titel}: {LAGEWORTE[s.lage]}{am}"
    yield f"      Zuständig: {s.zustaendig}"
    if s.beteiligt:
        yield f"      Beteiligt: {s.beteiligt}"
    yield f"      {s.satz}"
    if belege := ", ".join((*s.normen, *s.fundstellen)):
        yield f"      [{belege}]"


def _wirkung(w: Wirkung) -> str:
    wort = {"erfuellt": "ja", "nicht_erfuellt": "nein", "offen": "offen"}[w.ergebnis.value]
    return f"{w.titel}: {wort}. {w.grund} [{w.norm}]"


def verfahrensdaten(fall: Fall, am: int) -> list[dict[str, Any]]:
    """Stages and effects as plain data."""
    return [
        {
            "person": person,
            "stufen": [
                {
                    "id": s.id,
                    "titel": s.titel,
                    "lage": s.lage.value,
                    "am": s.am or None,
                    "zustaendig": s.zustaendig,
                    "beteiligt": s.beteiligt,
                    "satz": s.satz,
                    "normen": list(s.normen),
                    "fundstellen": list(s.fundstellen),
                }
                for s in stufen(fall, person, am)
            ],
            "wirkungen": [
                {
                    "norm": w.norm,
                    "titel": w.titel,
                    "status": w.ergebnis.value,
                    "grund": w.grund,
                    "fundstellen": list(w.fundstellen),
                }
                for w in wirkungen(fall, person, am)
            ],
        }
        for person in fall.antragsteller_ids
    ]


# Documents


def unterlagenzeilen(fall: Fall, am: int) -> Iterator[str]:
    """The checklist of every applicant, for print: box, document, whose, source."""
    yield f"Unterlagen am {deutsch(am)}: {fall.titel or fall.fall}"
    yield "Maßgeblich ist das Merkblatt der zuständigen Stelle; Quelle und Stand stehen bei jeder Unterlage."
    for person in fall.antragsteller_ids:
        for zu in stammberechtigte(fall, person):
            posten = unterlagen(fall, person, zu, am)
            yield ""
            yield f"{name(fall, person)}, {BEZIEHUNG[beziehung(fall, person, zu, am)]} zu {name(fall, zu)}"
            fehlt = sum(x.haken in (Haken.FEHLT, Haken.VERALTET) and x.vorgabe.pflicht == "ja" for x in posten)
            yield f"  Es fehlen {fehlt} von {len(posten)}." if fehlt else "  Alles Pflichtige liegt vor."
            for x in posten:
                yield from _posten(fall, x)


def _posten(fall: Fall, x: Posten) -> Iterator[str]:
    v = x.vorgabe
    notiz = f"; {x.notiz}" if x.notiz else ""
    yield f"  {HAKEN[x.haken]} {v.titel}{PFLICHT[v.pflicht]} – {name(fall, x.person)}: {HAKENWORTE[x.haken]}{notiz}"
    alter = f"; höchstens {v.hoechstalter_monate} Monate alt" if v.hoechstalter_monate else ""
    gueltig = f"; noch mindestens {v.mindestens_gueltig_monate} Monate gültig" if v.mindestens_gueltig_monate else ""
    norm = f"{v.norm}; " if v.norm else ""
    yield f"      {norm}{v.quelle}, Stand {v.stand}{alter}{gueltig}; Kennung {v.id}"


def unterlagendaten(fall: Fall, am: int) -> list[dict[str, Any]]:
    """The checklists as plain data."""
    return [
        {
            "person": person,
            "zu": zu,
            "beziehung": beziehung(fall, person, zu, am),
            "unterlagen": [
                {
                    "id": x.vorgabe.id,
                    "titel": x.vorgabe.titel,
                    "wessen": x.person,
                    "stand": x.haken.value,
                    "pflicht": x.vorgabe.pflicht,
                    "notiz": x.notiz,
                    "norm": x.vorgabe.norm or None,
                    "tatsachen": list(x.vorgabe.tatsachen),
                    "hoechstalter_monate": x.vorgabe.hoechstalter_monate or None,
                    "quelle": x.vorgabe.quelle,
                    "quelle_stand": x.vorgabe.stand,
                }
                for x in unterlagen(fall, person, zu, am)
            ],
        }
        for person in fall.antragsteller_ids
        for zu in stammberechtigte(fall, person)
    ]
