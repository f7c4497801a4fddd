"""The interview: which question comes next, and what an answer does to the case."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from nachzug.akte.antworten import aufgeschoben, beantwortet, bereinigt, trifft_nicht_zu
from nachzug.akte.speicher import Akte
from nachzug.fall.felder import BEWEISE as STAENDE
from nachzug.fall.felder import ist_liste, ist_zuordnung
from nachzug.fall.formfelder import Formfeld, feld_zu, felder
from nachzug.fall.orte import Ort, gesetzt, wert
from nachzug.pruefung.naechste import gelesene_orte, punkte
from nachzug.web import eingabe
from nachzug.web.fallwerk import Gelesen, fall_aus
from nachzug.web.offenes import Offen, oeffnende_fragen, offene_fragen
from nachzug.web.sprache import _

_RUNDEN = 3
"""How often setting answers aside may open or close Wege before it comes to rest."""
BEWEISE = {
    "": "Das steht fest oder bestreitet niemand",
    "behauptet": "Das wird behauptet, ist aber nicht belegt",
    "bestritten": "Darüber besteht Streit oder es gibt Widersprüche",
    "nicht_erweislich": "Das lässt sich nicht mehr klären",
}


class Leer(ValueError):
    """Nothing was answered."""


class Blatt(NamedTuple):
    """A question as its page shows it. roh: the answer that stands there; eintraege: of a list."""

    offen: Offen | None
    ort: Ort
    feld: Formfeld
    frage: str
    nachweis: str
    wert: str
    beweis: str
    beleg: str
    verlauf: bool
    eintraege: tuple[dict[str, Any], ...]
    vollstaendig: bool
    sprache: str


def aufgeraeumt(neu: Akte, alt: Akte) -> Akte:
    """The case after a change, with answers set aside that nobody asks for any more. A case that is impossible stays as it is:
    whoever keeps it says why."""
    heute = date.today().isoformat()
    for _runde in range(_RUNDEN):
        orte = gelesene_orte(fall_aus(neu.daten))
        danach = bereinigt(neu, orte, heute, alt.daten)
        if danach is neu:
            break
        neu = danach
    return neu


def reihe(g: Gelesen) -> list[Offen]:
    """The questions still to be asked: what decides an open Weg, then what would open a closed one, last what was put off."""
    offene = [o for o in offene_fragen(g, punkte(g.pruefung)) if o.ort and not o.beantwortet and o.stand != "entfaellt"]
    if all(o.stand == "spaeter" for o in offene):
        offene += [o for o in oeffnende_fragen(g) if o.ort not in {x.ort for x in offene}]
    return sorted(offene, key=lambda o: o.stand == "spaeter")


def blatt(g: Gelesen, ort: Ort, offen: Offen | None) -> Blatt | None:
    """The page of a question; None where the place is no question."""
    from nachzug.web.offenes import frage_im_fall

    feld = Formfeld("kindschaften", "kinder", _("Kinder")) if ort.art == "fall" else feld_zu(ort)
    gefragt = frage_im_fall(g, ort)
    if feld is None or gefragt is None:
        return None
    roh = wert(g.akte.daten, ort)
    liste: list[Any] = list(roh) if ist_liste(roh) else []
    lang: dict[str, Any] = dict(roh) if ist_zuordnung(roh) else {}
    if feld.art == "worte":
        text = ", ".join(map(str, liste))
    else:
        text = "" if ist_liste(roh) or roh is None else str(lang.get("wert", "")) if lang else str(roh)
    beleg: Any = lang.get("beleg", "")
    return Blatt(
        offen,
        ort,
        feld,
        gefragt.frage,
        gefragt.nachweis,
        eingabe.tag_fuer_menschen(text) if feld.art == "tag" else text,
        str(lang.get("beweis", "")),
        ", ".join(map(str, beleg)) if ist_liste(beleg) else str(beleg),
        feld.mit_beweis and ist_liste(roh),
        tuple(liste) if feld.art in ("liste", "kinder") else (),
        _vollstaendig(g.akte.daten, ort),
        gefragt.sprache,
    )


def _vollstaendig(daten: dict[str, Any], ort: Ort) -> bool:
    if ort.art == "fall":
        return "kinder" in daten.get("vollstaendig", ())
    return ort.art == "person" and ort.feld in daten["personen"][ort.wer[0]].get("vollstaendig", ())


def antworte(akte: Akte, ort: Ort, feld: Formfeld, formular: dict[str, Any]) -> Akte:
    """The case after a form was sent. Raises Leer, and Abgelehnt where the answer cannot be."""
    heute = date.today().isoformat()
    match str(formular.get("tat", "antwort")):
        case "spaeter":
            return aufgeschoben(akte, ort)
        case "entfaellt":
            return trifft_nicht_zu(akte, ort)
        case "unbekannt" if feld.art in ("liste", "kinder"):
            return _liste_unklar(akte, ort, heute)
        case "unbekannt":
            neu = beantwortet(akte, ort, "unbekannt", heute, "unbekannt")
        case "keine":
            neu = _liste_ganz(akte, ort, heute)
        case "eintrag":
            neu = beantwortet(akte, ort, [*(wert(akte.daten, ort) or ()), _eintrag(feld, formular)], heute, "antwort")
        case "kind":
            neu = _kind(akte, formular)
        case tat if tat.startswith("streiche"):
            alt = list(wert(akte.daten, ort) or ())
            nummer = int(tat[8:]) if tat[8:].isdigit() else len(alt)
            neu = beantwortet(akte, ort, [e for i, e in enumerate(alt) if i != nummer] or None, heute, "antwort")
        case _:
            neu = beantwortet(akte, ort, _angabe(feld, formular), heute, "antwort")
    return aufgeraeumt(neu, akte)


def _angabe(feld: Formfeld, formular: dict[str, Any]) -> Any:
    """The fact as the file has it: short where it is undisputed, long with its state of proof."""
    text = str(formular.get("wert", "")).strip()
    if not text:
        raise Leer
    if feld.art == "worte":
        return [w.strip().lower() for w in text.split(",") if w.strip()]
    return angabe(feld.art, text, str(formular.get("beweis", "")), str(formular.get("beleg", "")))


def angabe(art: str, text: str, beweis: str, beleg: str) -> Any:
    roh = eingabe.wert(art, text)
    belege = [b.strip() for b in beleg.split(",") if b.strip()]
    beweis = beweis if beweis in STAENDE else ""
    if not (beweis or belege):
        return roh
    return {"wert": roh} | ({"beweis": beweis} if beweis else {}) | ({"beleg": belege} if belege else {})


def _eintrag(feld: Formfeld, formular: dict[str, Any]) -> dict[str, Any]:
    """A member of a list from the fields of the form (named `e.<field>`)."""
    assert feld.eintrag is not None
    texte = {f: str(formular.get(f"e.{f.name}", "")).strip() for f in felder(feld.eintrag)}
    eintrag = {f.name: eingabe.wert(f.art, text) for f, text in texte.items() if text and f.art != "liste"}
    if not eintrag:
        raise Leer
    return eintrag


def _liste_ganz(akte: Akte, ort: Ort, heute: str) -> Akte:
    """The list is complete; an empty one is stated to be empty."""
    daten = akte.daten
    if ort.art != "fall" and not wert(daten, ort):
        return beantwortet(akte, ort, [], heute, "antwort")
    if ort.art == "ehe":
        return beantwortet(akte, ort, wert(daten, ort), heute, "antwort")
    return beantwortet(_markiert(akte, ort, "vollstaendig", "unvollstaendig"), ort, wert(daten, ort), heute, "antwort")


def _liste_unklar(akte: Akte, ort: Ort, heute: str) -> Akte:
    """More may exist than the list says; the periods of a marriage have no such mark and only count as asked."""
    if ort.art == "ehe":
        return beantwortet(akte, ort, wert(akte.daten, ort), heute, "unbekannt")
    return beantwortet(_markiert(akte, ort, "unvollstaendig", "vollstaendig"), ort, wert(akte.daten, ort), heute, "unbekannt")


def _markiert(akte: Akte, ort: Ort, dies: str, statt: str) -> Akte:
    name = "kinder" if ort.art == "fall" else ort.feld
    traeger = Ort("person", ort.wer, "") if ort.art == "person" else Ort("fall", (), "")
    daten = akte.daten
    for marke, drin in ((dies, True), (statt, False)):
        stelle = traeger._replace(feld=marke)
        ohne = [x for x in wert(daten, stelle) or () if x != name]
        daten = gesetzt(daten, stelle, [*ohne, name] if drin else ohne or None)
    return akte._replace(daten=daten)


def _kind(akte: Akte, formular: dict[str, Any]) -> Akte:
    """A child of the family: a person, and its parents among the people of the case."""
    from nachzug.web.erste import neue_kennung

    eltern = formular.get("eltern", [])
    eltern = [e for e in ([eltern] if isinstance(eltern, str) else eltern) if e in akte.daten["personen"]]
    if not eltern:
        raise Leer
    kennung = neue_kennung(akte.daten, "kind")
    person = {
        f: eingabe.wert(art, t)
        for f, art in (("name", "wort"), ("geboren", "tag"))
        if (t := str(formular.get(f"e.{f}", "")).strip())
    }
    daten = akte.daten | {"personen": akte.daten["personen"] | {kennung: person}}
    daten["kindschaften"] = [*daten.get("kindschaften", ()), *({"kind": kennung, "elternteil": e} for e in eltern)]
    return akte._replace(daten=daten)
