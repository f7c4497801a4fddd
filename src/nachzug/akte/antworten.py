"""Answers of the interview: given, put off, set aside and taken back, without ever losing one.

An answer counts as long as a Weg that comes into question reads it. When an earlier answer changes and no Weg asks for it any
more, it is set aside: it stays visible, no longer stands in the case, and comes back by itself when it is asked for again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from nachzug.akte.speicher import Akte
from nachzug.akte.stand import Antwort, Beiseite, Stand
from nachzug.fall.orte import Ort, UnbekannterOrt, gesetzt, lies_ort, wert


def _stand(stand: Stand, **neu: Any) -> Stand:
    from msgspec.structs import replace

    return replace(stand, **neu)


def beantwortet(akte: Akte, ort: Ort, neu: Any, am: str, art: str) -> Akte:
    """The case with an answer; an answer to the same question takes its place."""
    text = str(ort)
    andere = tuple(a for a in akte.stand.antworten if a.ort != text)
    stand = _stand(
        akte.stand,
        antworten=(*andere, Antwort(text, am, art)),
        spaeter=_ohne(akte.stand.spaeter, text),
        entfaellt=_ohne(akte.stand.entfaellt, text),
        beiseite=tuple(b for b in akte.stand.beiseite if b.ort != text),
    )
    return akte._replace(daten=gesetzt(akte.daten, ort, neu), stand=stand)


def aufgeschoben(akte: Akte, ort: Ort) -> Akte:
    """Not now: it is asked again at the end."""
    text = str(ort)
    spaeter = (*_ohne(akte.stand.spaeter, text), text)
    return akte._replace(stand=_stand(akte.stand, spaeter=spaeter, entfaellt=_ohne(akte.stand.entfaellt, text)))


def trifft_nicht_zu(akte: Akte, ort: Ort) -> Akte:
    """Does not apply: it is not asked again and nothing is stated in the case."""
    text = str(ort)
    entfaellt = (*_ohne(akte.stand.entfaellt, text), text)
    return akte._replace(stand=_stand(akte.stand, entfaellt=entfaellt, spaeter=_ohne(akte.stand.spaeter, text)))


def wieder_fragen(akte: Akte, ort: Ort) -> Akte:
    """Take back that it was put off or does not apply."""
    text = str(ort)
    return akte._replace(
        stand=_stand(akte.stand, spaeter=_ohne(akte.stand.spaeter, text), entfaellt=_ohne(akte.stand.entfaellt, text))
    )


def _ohne(texte: tuple[str, ...], text: str) -> tuple[str, ...]:
    return tuple(t for t in texte if t != text)


def _gelesen(text: str, daten: dict[str, Any], orte: Collection[Ort]) -> bool:
    try:
        return lies_ort(text, daten) in orte
    except UnbekannterOrt:
        return False


def bereinigt(akte: Akte, orte: Collection[Ort], am: str, vorher: dict[str, Any]) -> Akte:
    """The case with answers set aside that nobody asks for, and those brought back that are asked for again. orte: every place
    that a Weg in question reads; vorher: the facts before the change, where the values of answers still stand. Only answers of
    the interview move; what a file or a form stated stays."""
    weg = [a for a in akte.stand.antworten if not _gelesen(a.ort, akte.daten, orte)]
    zurueck = [b for b in akte.stand.beiseite if _gelesen(b.ort, akte.daten, orte)]
    if not weg and not zurueck:
        return akte
    daten = akte.daten
    beiseite = [b for b in akte.stand.beiseite if b not in zurueck]
    for a in weg:
        beiseite.append(Beiseite(a.ort, _wert(a.ort, vorher), a.am))
        daten = _ohne_wert(a.ort, daten)
    for b in zurueck:
        if _wert(b.ort, daten) is None:
            daten = gesetzt(daten, lies_ort(b.ort, daten), b.wert)
    antworten = tuple(a for a in akte.stand.antworten if a not in weg) + tuple(Antwort(b.ort, b.am, "antwort") for b in zurueck)
    return akte._replace(daten=daten, stand=_stand(akte.stand, antworten=antworten, beiseite=tuple(beiseite)))


def _wert(text: str, daten: dict[str, Any]) -> Any:
    try:
        return wert(daten, lies_ort(text, daten))
    except UnbekannterOrt:
        return None


def _ohne_wert(text: str, daten: dict[str, Any]) -> dict[str, Any]:
    try:
        return gesetzt(daten, lies_ort(text, daten), None)
    except UnbekannterOrt:
        return daten


def geloest(akte: Akte, wer: str, hier: str, am: str) -> Akte:
    """The case without what binds two people; what was known about it is set aside."""
    beiseite = list(akte.stand.beiseite)
    daten = dict(akte.daten)
    for art, liste, schluessel in (("ehe", "ehen", ("zwischen",)), ("gemeinschaft", "gemeinschaften", ("zwischen",))):
        beiseite += _felder(daten, art, liste, {wer, hier}, schluessel, am)
        daten[liste] = [e for e in daten.get(liste, ()) if set(e["zwischen"]) != {wer, hier}]
    beiseite += _felder(daten, "kindschaft", "kindschaften", {wer, hier}, ("kind", "elternteil"), am)
    daten["kindschaften"] = [k for k in daten.get("kindschaften", ()) if {k["kind"], k["elternteil"]} != {wer, hier}]
    daten = {k: v for k, v in daten.items() if v or k in ("fall", "stichtag", "personen")}
    orte = {b.ort for b in beiseite}
    antworten = tuple(a for a in akte.stand.antworten if a.ort not in orte)
    return akte._replace(daten=daten, stand=_stand(akte.stand, antworten=antworten, beiseite=tuple(beiseite)))


def _felder(
    daten: dict[str, Any], art: str, liste: str, beide: set[str], schluessel: tuple[str, ...], am: str
) -> Iterator[Beiseite]:
    """What is known about a relation, field by field."""
    for e in daten.get(liste, ()):
        paar = tuple(e["zwischen"]) if schluessel == ("zwischen",) else tuple(e[k] for k in schluessel)
        if set(paar) == beide:
            wer = paar if art == "kindschaft" else tuple(sorted(paar))
            for feld, inhalt in e.items():
                if feld not in schluessel:
                    yield Beiseite(str(Ort(art, wer, feld)), inhalt, am)


def person_entfernt(akte: Akte, person: str) -> Akte:
    """The case without a person and all that refers to it."""
    daten = dict(akte.daten)
    daten["personen"] = {k: v for k, v in daten["personen"].items() if k != person}
    daten["antragsteller"] = [a for a in daten.get("antragsteller", ()) if a != person]
    for liste in ("ehen", "gemeinschaften"):
        daten[liste] = [e for e in daten.get(liste, ()) if person not in e["zwischen"]]
    daten["kindschaften"] = [k for k in daten.get("kindschaften", ()) if person not in (k["kind"], k["elternteil"])]
    daten["antraege"] = [a for a in daten.get("antraege", ()) if person not in (a["person"], a.get("zu"))]
    daten["haushalte"] = [h | {"personen": [p for p in h["personen"] if p != person]} for h in daten.get("haushalte", ())]
    return akte._replace(daten={k: v for k, v in daten.items() if v or k in ("fall", "stichtag", "personen")})
