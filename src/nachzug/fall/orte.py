"""Where a fact stands in a case file: a place that a form, an address or a log can name, and reading and writing it there.

Rules ask by role (`stammberechtigter.titel[].von`); a file holds people and relations. An `Ort` names the person or the
relation itself, so that it means the same whoever is examined: `person:mann:titel`, `ehe:frau+mann:geschlossen`.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any, NamedTuple
from urllib.parse import quote, unquote

from nachzug.fall.fragen import Frage, frage

_LISTEN = {"ehe": "ehen", "kindschaft": "kindschaften", "gemeinschaft": "gemeinschaften", "antrag": "antraege"}
_ABGELEITET = {
    "ledig": "familienstand",
    "gemeinschaft_ende": "trennung",
    "bis_danach": "bis",
    "letzte_ausreise": "ausgereist",
    "antrag_nach_schutz_bis": "schutz_unanfechtbar",
    "antrag_nach_zwangslage_bis": "zwangslage_ende",
    "antrag_nach_geburt_bis": "geboren",
    "letzter_asylantrag": "asylantrag",
    "lebt_im_herkunftsstaat": "aufenthaltsstaat",
    "volljaehrig_ab": "geboren",
    "sechzehn_ab": "geboren",
    "letzte_einreise": "einreise",
    "anspruch_im_bundesgebiet": "anspruch_nach_einreise",
    "ausgewiesen_oder_abgeschoben": "abgeschoben",
    "aufenthaltserlaubnis_seit": "titel",
    "doppelstaater": "staatsangehoerigkeiten",
    "tuerkisch": "staatsangehoerigkeiten",
    "anhang_ii": "staatsangehoerigkeiten",
    "privilegiert_p41_2": "staatsangehoerigkeiten",
}
"""Facts that rules derive, and the field a person can answer instead."""


class Ort(NamedTuple):
    """art: person, ehe, kindschaft (child, parent), gemeinschaft, antrag (applicant, Stammberechtigter), fall; wer: whose."""

    art: str
    wer: tuple[str, ...]
    feld: str

    def __str__(self) -> str:
        return f"{self.art}:{'+'.join(quote(w, safe='') for w in self.wer)}:{self.feld}"


class UnbekannterOrt(ValueError):
    """The text names no place in this case."""


def lies_ort(text: str, daten: Mapping[str, Any]) -> Ort:
    """The place that a text names. Raises UnbekannterOrt, also where it names nobody in the case."""
    teile = text.split(":")
    if len(teile) != 3 or teile[0] not in ("person", "fall", "vortrag", *_LISTEN):
        raise UnbekannterOrt(text)
    wer = tuple(unquote(w) for w in teile[1].split("+")) if teile[1] else ()
    ort = Ort(teile[0], wer, unquote(teile[2]))
    zahl = {"person": 1, "fall": 0, "vortrag": 0}.get(ort.art, 2)
    if len(wer) != zahl or any(w not in daten["personen"] for w in wer):
        raise UnbekannterOrt(text)
    return ort


def ort_von(pfad: str, antragsteller: str, stammberechtigter: str) -> Ort | None:
    """The place of a fact by the path that a rule uses for these two; None where no answer can be given for it."""
    pfad = pfad.partition("@")[0]
    rolle, _, feld = pfad.partition(".")
    feld = feld.partition("[]")[0].partition(".")[0]
    feld = _ABGELEITET.get(feld, feld)
    a, s = antragsteller, stammberechtigter
    match rolle:
        case "antragsteller":
            return Ort("person", (a,), feld)
        case "stammberechtigter":
            return Ort("person", (s,), feld)
        case "ehe" | "gemeinschaft":
            return Ort(rolle, tuple(sorted((a, s))), feld) if feld != "vorhanden" else None
        case "kindschaft" | "elternschaft":
            return Ort("kindschaft", (a, s) if rolle == "kindschaft" else (s, a), feld) if feld != "vorhanden" else None
        case "antrag":
            return Ort("antrag", (a, s), feld) if feld != "vorhanden" else None
        case "vortrag":
            return Ort("vortrag", (), pfad.partition(".")[2])
        case "kinder[]":
            return Ort("fall", (), "kindschaften")
        case _:
            return None


def _gehoert(art: str, eintrag: Mapping[str, Any], wer: tuple[str, ...]) -> bool:
    match art:
        case "kindschaft":
            return (eintrag.get("kind"), eintrag.get("elternteil")) == wer
        case "antrag":
            return eintrag.get("person") == wer[0] and eintrag.get("zu") in (None, wer[1])
        case _:
            return sorted(eintrag.get("zwischen", ())) == sorted(wer)


def _traeger(daten: Mapping[str, Any], ort: Ort) -> dict[str, Any] | None:
    """The mapping in which the field stands; of several applications or marriages of the two the last one written."""
    if ort.art == "person":
        return daten["personen"].get(ort.wer[0])
    if ort.art == "fall":
        return dict(daten)
    if ort.art == "vortrag":
        return next((v for v in daten.get("vortrag", ()) if v.get("merkmal") == ort.feld), None)
    return next((e for e in reversed(daten.get(_LISTEN[ort.art], ())) if _gehoert(ort.art, e, ort.wer)), None)


def wert(daten: Mapping[str, Any], ort: Ort) -> Any:
    """What the file says there, as written; None where it is silent."""
    traeger = _traeger(daten, ort)
    if traeger is None:
        return None
    return traeger.get("umstand" if ort.art == "vortrag" else ort.feld)


def _neuer_traeger(daten: dict[str, Any], ort: Ort) -> dict[str, Any]:
    match ort.art:
        case "kindschaft":
            eintrag: dict[str, Any] = {"kind": ort.wer[0], "elternteil": ort.wer[1]}
        case "antrag":
            eintrag = {"person": ort.wer[0], "zu": ort.wer[1]}
        case "vortrag":
            eintrag = {"merkmal": ort.feld}
        case _:
            eintrag = {"zwischen": list(ort.wer)}
    daten.setdefault(_LISTEN.get(ort.art, "vortrag"), []).append(eintrag)
    return eintrag


def gesetzt(daten: Mapping[str, Any], ort: Ort, neu: Any) -> dict[str, Any]:
    """The data with another value there (None: silence); a relation that is not in the file yet is added."""
    ergebnis: dict[str, Any] = deepcopy(dict(daten))
    if ort.art == "fall":
        traeger: dict[str, Any] | None = ergebnis
    else:
        traeger = _traeger(ergebnis, ort)
    if traeger is None:
        if neu is None:
            return ergebnis
        traeger = _neuer_traeger(ergebnis, ort)
    if ort.art == "vortrag":
        if neu is None:
            ergebnis["vortrag"].remove(traeger)
        else:
            traeger["umstand"] = neu
    elif neu is None:
        traeger.pop(ort.feld, None)
    else:
        traeger[ort.feld] = neu
    return ergebnis


def frage_zu(ort: Ort, name: Mapping[str, str], sprache: str = "de") -> Frage | None:
    """The question about a place and its usual proof; name: how people are called."""
    rolle = {"person": "antragsteller", "vortrag": "vortrag"}.get(ort.art, ort.art)
    wer = name.get(ort.wer[0], ort.wer[0]) if ort.wer else ""
    return frage(f"{rolle}.{ort.feld}", wer, sprache)
