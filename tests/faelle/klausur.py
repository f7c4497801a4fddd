"""Reads the invented cases (shared/klausuren) as case files of the project, and their expected elements.

A closed world holds there: what a case does not mention was not pleaded, and collections are complete. The texts in free
words (an offence, a penalty, whether a third state exists) are read by the words that the cases use; what is not understood
is kept out, so that it shows as an open element and not as a guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from tests.faelle.klausur_ehe import ergaenze_ehe
from tests.faelle.klausur_familie import ergaenze, verwandte

Daten = dict[str, Any]
STATUS = {"met": "erfuellt", "not_met": "nicht_erfuellt", "open": "offen", "waived": "entfaellt"}
ERGEBNIS = {
    "claim": "anspruch",
    "soll": "soll",
    "regular": "regelmaessig",
    "discretion": "ermessen",
    "open": "offen",
    "not_met": "nicht_erfuellt",
    "excluded": "ausgeschlossen",
    "blocked": "gesperrt",
    "not_applicable": "nicht_anwendbar",
}


def klausuren(ordner: Path) -> Iterator[Daten]:
    """Every invented case of a folder."""
    for datei in sorted(ordner.glob("*.yaml")):
        for fall in yaml.safe_load_all(datei.read_text("utf-8")):
            if fall:
                yield fall


def als_fall(k: Daten) -> Daten:
    """The case file of an invented case."""
    personen = {p["id"]: _person(p, k) for p in k["persons"]}
    fall: Daten = {
        "fall": k["id"],
        "titel": k["title"],
        "stichtag": str(k["regime_date"]["facts"]),
        "rechtsstand": str(k["regime_date"]["law"]),
        "personen": personen,
        "antragsteller": list(dict.fromkeys(str(e["applicant"]) for e in k["expected"])),
        "ehen": [],
        "kindschaften": [],
        "gemeinschaften": [],
        "antraege": [],
        "vollstaendig": ["kinder", "ehen"],
    }
    for relation in k.get("relations", ()):
        _relation(relation, fall, k)
    for paar in {frozenset(e["zwischen"]) for e in fall["ehen"]} | set(verwandte(k)):
        fall["gemeinschaften"].append(_gemeinschaft(sorted(paar), k, personen))
    antrag = str(k["regime_date"].get("application", "-"))
    for a in fall["antragsteller"]:
        ort = "inland" if str(k.get("place", "")).startswith("Deutschland") else "ausland"
        eintrag = {"person": a, "ort": ort}
        if antrag != "-":
            eintrag["gestellt"] = antrag
        fall["antraege"].append(eintrag)
    ergaenze(fall, k)
    ergaenze_ehe(fall, k)
    return fall


def _beweis(k: Daten, person: str, *worte: str) -> Daten | None:
    """What the case says about the state of proof of a fact, found by its words."""
    for p in k.get("proof", ()):
        if p.get("person") in (person, None) and all(w.lower() in str(p["tatsache"]).lower() for w in worte):
            return p
    return None


def _person(p: Daten, k: Daten) -> Daten:
    allgemein = p.get("general", {})
    fakten = k.get("facts", {})
    neu: Daten = {"vollstaendig": []}
    for von, nach in (
        ("birth_date", "geboren"),
        ("died", "gestorben"),
        ("left_home_country", "flucht"),
        ("entry", "einreise"),
        ("asylum_request", "asylgesuch"),
    ):
        if p.get(von) is not None:
            neu[nach] = str(p[von])
    if p.get("entry") is not None:
        neu["eu_einreise"] = str(p["entry"])
    if p.get("nationality"):
        neu["staatsangehoerigkeiten"] = list(p["nationality"])
    schutz = p.get("protection")
    if schutz:
        art = str(schutz.get("art", ""))
        neu["schutz_art"] = "subsidiaer" if "subsid" in art else "fluechtling" if "lüchtling" in art else "asyl"
        if schutz.get("unanfechtbar"):
            neu["schutz_unanfechtbar"] = str(schutz["unanfechtbar"])
    neu["titel"] = [_titel(t) for t in p.get("titles", ())]
    neu["vollstaendig"].append("titel")
    wohnt = str(p.get("residence", ""))
    inland = p.get("role") == "sponsor" or str(k.get("place", "")).startswith("Deutschland")
    neu["im_bundesgebiet"] = inland
    neu["gewoehnlicher_aufenthalt_im_bundesgebiet"] = inland
    if not inland and wohnt:
        neu["lebt_im_herkunftsstaat"] = _lebt_in_herkunft(wohnt, k)
    if p.get("marital"):
        neu["familienstand"] = str(p["marital"])
    if allgemein:
        _allgemein(allgemein, neu)
    _straftaten(p, neu)
    grenze = p.get("grenzuebertrittsbescheinigung")
    if grenze is not None:
        neu["grenzuebertrittsbescheinigung_beantragt"] = bool(grenze)
    if p.get("integration"):
        neu["integrationsleistungen"] = True
    if p.get("role") == "applicant":
        for feld, name in (("lebensunterhalt", "lebensunterhalt_gesichert"), ("wohnraum", "ausreichender_wohnraum")):
            text = str(fakten.get(feld, "")).lower()
            if text:
                neu[name] = not text.startswith(("nicht", "kein"))
    if p.get("role") == "sponsor" and "personensorgeberechtigter_elternteil_im_inland" in fakten:
        neu["personensorgeberechtigter_elternteil_im_bundesgebiet"] = bool(
            fakten["personensorgeberechtigter_elternteil_im_inland"]
        )
    return neu


_SYRISCHE_ORTE = ("Syrien", "Aleppo", "Damaskus", "Homs", "Manbidsch", "Idlib", "Hama")


def _lebt_in_herkunft(wohnt: str, k: Daten) -> bool:
    """Whether the place lies in the country that the Stammberechtigte fled from (the cases with protection: Syria)."""
    stamm = next((p for p in k["persons"] if p["role"] == "sponsor"), {})
    return "syrisch" in stamm.get("nationality", ()) and wohnt.startswith(_SYRISCHE_ORTE)


def _titel(t: Daten) -> Daten:
    neu: Daten = {"grundlage": str(t["norm"])}
    for von, nach in (("ab", "von"), ("bis", "bis")):
        wert = t.get(von)
        if wert is not None and re.match(r"[\d\[]", str(wert)):
            neu[nach] = str(wert)
    return neu


def _allgemein(a: Daten, neu: Daten) -> None:
    if "identitaet" in a:
        neu["identitaet_geklaert"] = str(a["identitaet"]).startswith("geklaert")
    if "ausweisungsinteresse" in a:
        neu["ausweisungsinteresse"] = not str(a["ausweisungsinteresse"]).startswith("kein")
    if str(a.get("einreise_und_aufenthaltsverbot", "")).startswith("kein"):
        neu["einreiseverbote"] = []
    if str(a.get("sicherheitsbedenken", "")).startswith("kein"):
        neu["ausweisungsinteresse_sicherheit"] = False
    pass_bis = a.get("pass_gueltig_bis")
    if pass_bis:
        neu["paesse"] = [{"gueltig_bis": str(pass_bis)}]
        neu["vollstaendig"].append("paesse")


def _straftaten(p: Daten, neu: Daten) -> None:
    urteile = p.get("verurteilungen")
    if urteile == "keine" or p.get("strafverfahren") == "keine":
        neu["verurteilungen"] = []
    elif isinstance(urteile, list):
        neu["verurteilungen"] = [_urteil(u) for u in urteile]
        neu["vollstaendig"].append("verurteilungen")
    verfahren = str(p.get("strafverfahren", "keine"))
    if verfahren != "keine":
        tag = re.search(r"\d{4}-\d{2}-\d{2}", verfahren)
        neu["verfahren"] = [
            {
                "art": "strafverfahren",
                "eingeleitet": tag.group() if tag else "unbekannt",
                "straftat_p36a": _gruppe(verfahren) in ("leben", "koerper", "sexuell", "eigentum", "widerstand"),
                "ohne_ausgang_entscheidbar": "nicht möglich" not in verfahren,
            }
        ]
    elif p.get("strafverfahren") == "keine" or urteile is not None:
        neu["verfahren"] = []


_GRUPPEN = (
    ("eigentum", ("diebstahl", "raub", "unterschlag", "hehlerei", "erpress", "einbruch")),
    ("koerper", ("körperverletz", "misshandl")),
    ("leben", ("totschlag", "mord")),
    ("sexuell", ("vergewalt", "sexuell", "§ 177")),
    ("widerstand", ("widerstand",)),
    ("betaeubungsmittel", ("btmg", "betäubung")),
)


def _gruppe(text: str) -> str:
    klein = text.lower()
    return next((g for g, worte in _GRUPPEN if any(w in klein for w in worte)), "sonstige")


def _urteil(u: Daten) -> Daten:
    delikt, strafe = str(u["delikt"]), str(u["strafe"])
    neu: Daten = {
        "datum": str(u["datum"]),
        "tat": delikt,
        "vorsaetzlich": "fahrlässig" not in delikt.lower(),
        "deliktgruppe": _gruppe(delikt),
        "gewalt_drohung_list": bool(re.search(r"(?<!ohne )gewalt|raub|drohung", delikt.lower()))
        and "ohne gewalt" not in delikt.lower(),
        "p177_stgb": "§ 177" in delikt,
        "serienmaessig": "serie" in delikt.lower() or "mehrfach" in delikt.lower(),
        "p29_btmg": "§ 29 Abs. 1 S. 1 Nr. 1 BtMG" in delikt,
        "bewaehrung": "bewährung" in strafe.lower(),
    }
    if u.get("rechtskraeftig"):
        neu["rechtskraeftig"] = str(u["rechtskraeftig"])
    for wort, art in (
        ("freiheitsstrafe", "freiheitsstrafe"),
        ("jugendstrafe", "jugendstrafe"),
        ("geldstrafe", "geldstrafe"),
    ):
        if wort in strafe.lower():
            neu["strafart"] = art
    jahre, monate = re.search(r"(\d+) Jahr", strafe), re.search(r"(\d+) Monat", strafe)
    if jahre or monate:
        neu["monate"] = str((int(jahre[1]) if jahre else 0) * 12 + (int(monate[1]) if monate else 0))
    return neu


def _relation(r: Daten, fall: Daten, k: Daten) -> None:
    if r["type"] in ("Ehe", "Lebenspartnerschaft"):
        fall["ehen"].append(_ehe(r, k))


def _ehe(r: Daten, k: Daten) -> Daten:
    a, b = r["of"]
    neu: Daten = {"zwischen": [a, b]}
    if r.get("date"):
        neu["geschlossen"] = str(r["date"])
    if "valid" in r:
        neu["wirksam"] = bool(r["valid"])
    antragsteller = next((p for p in k["persons"] if p["role"] == "applicant"), {})
    allgemein = antragsteller.get("general", {})
    if "gemeinschaft_gewollt" in allgemein:
        neu["gemeinschaft_gewollt"] = bool(allgemein["gemeinschaft_gewollt"])
    if "keine" in str(allgemein.get("scheinehe_zwang", "")):
        neu["nur_zum_aufenthaltszweck"] = neu["anhaltspunkte_zwang"] = False
    if "nicht nur zur Eröffnung" in str(r.get("note", "")):
        neu["nachzug_eroeffnungszweck"] = False
    if "endgueltig_getrennt" in r:
        neu["endgueltig_getrennt"] = bool(r["endgueltig_getrennt"])
    if "gemeinschaft_in_deutschland" in r and not isinstance(r["gemeinschaft_in_deutschland"], str):
        neu["zusammenleben"] = _zeiten(r, k)
    return neu


def _zeiten(r: Daten, k: Daten) -> list[Daten]:
    zeit = r["gemeinschaft_in_deutschland"]
    if not zeit:
        return []
    von: Any = str(zeit[0])
    for p in k.get("proof", ()):
        frueher = re.search(r"Beginn .* am (\d{4}-\d{2}-\d{2})", str(p["tatsache"]))
        if frueher:
            von = [{"wert": von, "beweis": "festgestellt"}, {"wert": frueher[1], "beweis": p["beweis"]}]
        elif str(p["tatsache"]).startswith("Beginn") and p["beweis"] == "bestritten":
            von = {"wert": von, "beweis": "bestritten"}
    eintrag: Daten = {"von": von, "im_bundesgebiet": True}
    if zeit[1] is not None:
        eintrag["bis"] = str(zeit[1])
    if "rechtmaessig" in r:
        eintrag["rechtmaessig"] = bool(r["rechtmaessig"])
    return [eintrag]


def _gemeinschaft(paar: list[str], k: Daten, personen: Daten) -> Daten:
    """Whether the family can live elsewhere. In the closed world a third state that nobody names does not exist."""
    fakten = k.get("facts", {})
    neu: Daten = {"zwischen": paar}
    for p in paar:
        person = next(x for x in k["persons"] if x["id"] == p)
        if "gemeinschaft_gewollt" in person.get("general", {}):
            neu["gewollt"] = bool(person["general"]["gemeinschaft_gewollt"])
    hier = str(fakten.get("herstellung_im_aufenthaltsstaat", ""))
    if "ausgeschlossen" in hier or "nicht" in hier:
        neu["moeglich_im_aufenthaltsstaat"] = False
    elif "möglich" in hier:
        neu["moeglich_im_aufenthaltsstaat"] = True
    dort = str(fakten.get("drittstaat", "keiner"))
    kein = dort.startswith("kein") or re.search(r"kein(e)? (legaler|Aufenthalt|Bindung)", dort)
    neu["moeglich_in_drittstaat"] = False if kein else "möglich" in dort
    if kein and "moeglich_im_aufenthaltsstaat" not in neu and ":" in dort:
        neu["moeglich_im_aufenthaltsstaat"] = False
    for p in paar:
        beweis = _beweis(k, p, "herstellbar")
        if beweis:
            neu["moeglich_im_aufenthaltsstaat"] = {"wert": "unbekannt", "beweis": beweis["beweis"]}
    return neu
