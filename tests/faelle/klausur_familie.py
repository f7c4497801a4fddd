"""The invented cases on children, parents and relatives: custody, kinship, care, schooling, who lives where.

Added to a case file made by klausur.als_fall. Only what the words of the case say is translated.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

Daten = dict[str, Any]

_VERWANDT = (
    ("schwieger", "schwiegerelternteil"),
    ("gro(ß|ss)(eltern|mutter|vater)", "grosselternteil"),
    ("enkel", "enkel"),
    ("geschwister|bruder|schwester", "geschwister"),
    ("onkel|tante", "onkel_tante"),
    ("nichte|neffe", "nichte_neffe"),
    ("stiefkind|stiefsohn|stieftochter", "stiefkind"),
    ("pflegekind", "pflegekind"),
)
_STAEDTE = (
    *("Aachen", "Augsburg", "Berlin", "Bielefeld", "Bochum", "Bonn", "Braunschweig", "Bremen", "Celle", "Chemnitz"),
    *("Cottbus", "Darmstadt", "Deutschland", "Dortmund", "Dresden", "Duisburg", "Düsseldorf", "Erfurt", "Essen"),
    *("Frankfurt", "Freiburg", "Fulda", "Gera", "Gießen", "Göttingen", "Halle", "Hamburg", "Hamm", "Hannover", "Heidelberg"),
    *("Heilbronn", "Ingolstadt", "Jena", "Karlsruhe", "Kassel", "Kiel", "Koblenz", "Köln", "Leipzig", "Lübeck"),
    *("Ludwigshafen", "Magdeburg", "Mainz", "Mannheim", "Marburg", "München", "Münster", "Nürnberg", "Oldenburg"),
    *("Osnabrück", "Paderborn", "Passau", "Pforzheim", "Pirna", "Potsdam", "Regensburg", "Rostock", "Saarbrücken"),
    *("Schwerin", "Siegen", "Stuttgart", "Trier", "Ulm", "Weimar", "Wiesbaden", "Wolfsburg", "Worms", "Wuppertal"),
    *("Würzburg", "Zwickau"),
)


def in_deutschland(ort: str, k: Daten) -> bool:
    """Whether a place is a German town: a known one, or where somebody with a German title lives."""
    hiesige = [str(p.get("residence", "")).split(" ")[0] for p in k["persons"] if p.get("titles") or p["role"] == "sponsor"]
    return ort.split(" ")[0].strip(",(") in (*_STAEDTE, *filter(None, hiesige))


def ergaenze(fall: Daten, k: Daten) -> None:
    """Everything about families that the general translation leaves out."""
    fall["kindschaften"] = list(_kindschaften(k))
    fall["verwandtschaften"] = list(_verwandtschaften(k))
    for p in k["persons"]:
        _person(p, fall["personen"][p["id"]], k)
    for beweis in k.get("proof", ()):
        _beweis(beweis, fall, k)
    for a in fall["antraege"]:
        eigener = next((p.get("application") for p in k["persons"] if p["id"] == a["person"]), None)
        if eigener:
            a["gestellt"] = str(eigener)
        if "fristversaeumnis" in k["facts"]:
            a["frist_entschuldbar"] = "entschuldbar" in str(k["facts"]["fristversaeumnis"])
    _gemeinschaften(fall, k)
    fall["feststellungen"] = [f for f in map(_feststellung, k.get("feststellungen", ())) if f]


# Relations


def verwandte(k: Daten) -> Iterator[frozenset[str]]:
    """Pairs of parent and child and of other relatives."""
    for r in k.get("relations", ()):
        yield from (frozenset((a, b)) for a in _kinder(r) for b in _eltern(r))
        if r["type"] not in ("Ehe", "Lebenspartnerschaft") and len(r.get("of", ())) == 2:
            yield frozenset(r["of"])


def _kinder(r: Daten) -> list[str]:
    return list(r.get("children") or ([r["child"]] if "child" in r else []))


def _eltern(r: Daten) -> list[str]:
    return list(r.get("parents") or ([r["parent"]] if "parent" in r else []))


def _kindschaften(k: Daten) -> Iterator[Daten]:
    for r in k.get("relations", ()):
        for kind in _kinder(r):
            for elternteil in _eltern(r):
                yield _kindschaft(kind, elternteil, r, k)


def _kindschaft(kind: str, elternteil: str, r: Daten, k: Daten) -> Daten:
    neu: Daten = {"kind": kind, "elternteil": elternteil}
    sorge = str(r.get("custody", "")).lower()
    if re.search(r"gemeinsam|geteilt|beide", sorge):
        neu["sorge"] = "gemeinsam"
    elif "allein" in sorge:
        traeger = re.match(r"(\w+) ", str(r["custody"]))
        bekannt = traeger and traeger[1] in {p["id"] for p in k["persons"]}
        neu["sorge"] = "allein" if not bekannt or (traeger and traeger[1] == elternteil) else "keine"
    elif re.search(r"kein|ohne sorge|entzogen", sorge):
        neu["sorge"] = "keine"
    text = " ".join(
        str(v).lower() for n, v in (*r.items(), *k["facts"].items()) if re.search(r"custody|einverst|zustimm|sorge", n)
    )
    if re.search(r"(nicht|kein)\w* (einverst|zustimm)|verweiger", text):
        neu["einverstaendnis_anderer_elternteil"] = False
    elif re.search(r"einverst|zustimm", text):
        neu["einverstaendnis_anderer_elternteil"] = True
    if re.search(r"mitentscheid|anvertraut", text):
        neu["mitentscheidung_anderer"] = not re.search(r"(ohne|kein\w*) (wesentliche |substantielle )?mitentscheid", text)
    umzug = " ".join(str(v) for n, v in k["facts"].items() if re.search(r"zuzug|zieht|umzug", n)).lower()
    if umzug:
        neu["zieht_gemeinsam_um"] = not re.search(r"kein gemeinsam|nicht gemeinsam|lebt (schon|seit)", umzug)
    if "lebt_zusammen" in r or "familiäre lebensgemeinschaft" in text:
        neu["lebt_zusammen"] = bool(r.get("lebt_zusammen", True))
    return neu


def _verwandtschaften(k: Daten) -> Iterator[Daten]:
    for r in k.get("relations", ()):
        art = next((a for muster, a in _VERWANDT if re.search(muster, str(r["type"]).lower())), None)
        if art and not _eltern(r) and len(r.get("of", ())) == 2:
            yield {"person": r["of"][0], "zu": r["of"][1], "art": art}


# People


def _person(p: Daten, neu: Daten, k: Daten) -> None:
    fakten = k["facts"]
    if isinstance(p.get("entry"), dict):
        neu["einreise"] = str(p["entry"]["datum"])
        neu.pop("eu_einreise", None)
        visum = str(p["entry"].get("visum", ""))
        if visum.startswith("Schengen"):
            neu["mit_erforderlichem_visum_eingereist"] = False
            neu["angaben_im_visumantrag"] = "von Anfang an" not in visum
    if p.get("asylum_application"):
        neu["asylantrag"] = str(p["asylum_application"])
    elif p.get("asylum_request"):
        neu["asylantrag"] = str(p["asylum_request"])
    if p["role"] not in ("applicant", "sponsor"):
        neu.pop("gewoehnlicher_aufenthalt_im_bundesgebiet", None)
        wohnt = str(p.get("residence") or "")
        neu["im_bundesgebiet"] = in_deutschland(wohnt, k) if wohnt else bool(p.get("titles"))
        neu["gewoehnlicher_aufenthalt_im_bundesgebiet"] = neu["im_bundesgebiet"]
    for alt, titel in zip(p.get("titles", ()), neu["titel"], strict=True):
        if alt.get("vorheriger_titel"):
            titel["vorheriger"] = str(alt["vorheriger_titel"])
        if alt.get("verlaengerung"):
            titel["erstmals"] = False
        if re.search(r"leitend|führungskraft|spezialist|wissenschaft|lehrkraft", str(alt).lower()):
            titel["gehobene_beschaeftigung"] = True
    if p.get("birth_place"):
        neu["im_bundesgebiet_geboren"] = in_deutschland(str(p["birth_place"]), k)
    if "unbegleitet" in p or "unbegleitet" in fakten:
        neu["unbegleitet"] = bool(p.get("unbegleitet", fakten.get("unbegleitet")))
    _sprache(p, neu)
    if p["role"] == "applicant":
        _umstaende(p, neu, k)


def _sprache(p: Daten, neu: Daten) -> None:
    if p.get("german") is None:
        return
    stufe = re.search(r"\b([ABC][12])\b", str(p["german"]))
    kein = re.match(r"kein", str(p["german"]).lower())
    neu["sprachnachweise"] = [{"niveau": stufe[1]}] if stufe and not kein else []
    neu["vollstaendig"].append("sprachnachweise")


def _umstaende(p: Daten, neu: Daten, k: Daten) -> None:
    fakten = k["facts"]
    zu = {e for r in k.get("relations", ()) for e in (*_eltern(r), *_kinder(r), *r.get("of", ())) if p["id"] in str(r)}
    for wort, feld in (("lebensunterhalt", "lebensunterhalt_gesichert"), ("wohnraum", "ausreichender_wohnraum")):
        passend = [fakten[n] for n in (f"{wort}_{p['id']}", *(f"{wort}_{x}" for x in sorted(zu)), wort) if n in fakten]
        if passend:
            neu[feld] = _gesichert(str(passend[0]))
    if "bürgergeld" in str(fakten.get("lebensunterhalt", "")).lower():
        neu["leistungsbezug"] = True
    ausbildung = fakten.get("ausbildung")
    if ausbildung:
        kein = str(ausbildung).lower().startswith("kein")
        neu["ausbildungen"] = [] if kein else [{"art": str(ausbildung), "anerkannter_abschluss": True}]
    prognose = str(fakten.get("integrationsprognose", "")).lower()
    if prognose:
        neu["integrationsprognose_positiv"] = not re.search(r"negativ|ungünstig|nicht", prognose)
    gesundheit = f"{p.get('health', '')} {fakten.get('gesundheit', '')}".lower()
    if re.search(r"selbständig|altersgemäß", gesundheit):
        neu["eigenstaendiges_leben_moeglich"] = True
    if "autonomieverlust" in gesundheit:
        neu["autonomieverlust"] = not re.search(r"kein\w* (weit )?fortgeschritten\w* autonomieverlust", gesundheit)
    if "pflege_am_ort" in fakten:
        neu["hilfe_am_aufenthaltsort_zumutbar"] = not re.search(r"\b(keine|nicht|ungenügend)", str(fakten["pflege_am_ort"]))


def _gesichert(text: str) -> Any:
    """Livelihood or space in words: enough, not enough, unknown; a room that is smaller than what would be needed is not."""
    klein = text.lower()
    if klein.startswith("unbekannt"):
        return {"wert": "unbekannt", "beweis": "unbekannt"}
    return not re.match(r"nicht|kein|bürgergeld|grundsicherung", klein) and not re.search(r"wären .* nötig", klein)


# States of proof


def _beweis(b: Daten, fall: Daten, k: Daten) -> None:
    text, stand, person = str(b["tatsache"]), b["beweis"], b.get("person")
    feld = {"beweis": stand}
    if ort := re.match(r"Aufenthalt (?:im|in) (\w+)", text):
        hier = ort[1] == "Bundesgebiet" or in_deutschland(ort[1], k)
        fall["personen"][person]["im_bundesgebiet"] = feld | {"wert": hier if stand != "unbekannt" else "unbekannt"}
    elif re.match(r"(Mit)?[Ss]orge", text):
        for bindung in fall["kindschaften"]:
            if bindung["elternteil"] == person:
                bindung["sorge"] = feld | {"wert": "gemeinsam" if stand != "unbekannt" else "unbekannt"}
    elif "hilfebedürftig" in text.lower():
        fall["personen"][person]["auf_beistand_angewiesen"] = feld | {"wert": True}
    elif re.search(r"pflege durch dritte", text.lower()):
        fall["personen"][person]["hilfe_am_aufenthaltsort_zumutbar"] = feld | {"wert": True}


def _gemeinschaften(fall: Daten, k: Daten) -> None:
    fakten = k["facts"]
    aufnahme = str(fakten.get("aufnahme", "")).lower()
    for g in fall["gemeinschaften"]:
        if aufnahme:
            g["aufnahme_moeglich"] = "bereit und fähig" in aufnahme
            g["wunsch_nachvollziehbar"] = "nachvollziehbar" in aufnahme or "vertrauensverhältnis" in aufnahme
        if str(fakten.get("drittstaat", "")).startswith("kein"):
            g.setdefault("moeglich_im_aufenthaltsstaat", False)


# Findings


def _feststellung(f: Daten) -> Daten | None:
    kennung = _merkmal(str(f["merkmal"]).lower())
    if kennung is None:
        return None
    rolle = "gericht" if re.search(r"gericht|kammer|senat", str(f["rolle"]).lower()) else "behoerde"
    return {
        "merkmal": kennung,
        "ergebnis": f["ergebnis"],
        "rolle": rolle,
        "am": str(f["datum"]),
        "gruende": str(f.get("gruende", "")),
    }


@cache
def _merkmal(titel: str) -> str | None:
    """The Wertung with this title."""
    from nachzug.logik.regel import Merkmal, glied_merkmale
    from nachzug.logik.terme import alle_terme
    from nachzug.recht.verzeichnis import alle_wege

    alle = (m for w in alle_wege() for g in w.glieder for t in glied_merkmale(g) for m in alle_terme(t))
    return next((m.id for m in alle if isinstance(m, Merkmal) and m.wertung is not None and m.titel.lower() == titel), None)
