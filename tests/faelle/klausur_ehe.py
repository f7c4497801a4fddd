"""The invented cases on spouses and on family of Germans: sham and forced marriage, will to live together, entry, security.

Added to a case file made by klausur.als_fall. Only what the words of the case say is translated.
"""

from __future__ import annotations

import re
from typing import Any

Daten = dict[str, Any]

_ZWECK = r"zum zweck des aufenthalts|scheinehe|aufenthaltszweck"
_WILLE = r"wille zur|herstellungswille|lebensgemeinschaft (gewollt|beabsichtigt)"
_ANHALT = r"anhaltspunkt|droh|verletzung|druck der familie|zwang der familie"
_NOETIGUNG = r"nötigung|zwangsehe|genötigt"
_SICHERHEIT = (
    (r"willkür", "aufstachelung_willkuer"),
    (r"verächtlich", "boeswillige_veraechtlichmachung"),
    (r"billig|wirbt|werbung für", "billigung_von_verbrechen"),
    (r"hass", "hassaufruf"),
    (r"verein.* verboten|verbotenen? verein", "leiter_verbotener_verein"),
    (r"gewalttätigkeit|gewaltanwendung", "gewalttaetigkeit"),
    (r"terror|vereinigung|gefährdet die sicherheit|grundordnung", "gefaehrdung_sicherheit"),
)
_VISUM = (
    (r"national|§ 6 abs\. 3|\bd-visum|visum d\b", "national_fuer_anderen_zweck"),
    (r"schengen|besuch", "schengen"),
    (r"§ 41|visumfrei|anhang ii|keines", "visumfrei"),
    (r"ohne|unerlaubt", "keines"),
)


def ergaenze_ehe(fall: Daten, k: Daten) -> None:
    """Everything about marriages that the general translation leaves out."""
    for p in k["persons"]:
        _person(p, fall["personen"][p["id"]], k)
    for ehe in fall["ehen"]:
        _ehe(ehe, k)
    for b in k.get("proof", ()):
        for ehe in fall["ehen"]:
            if b.get("person") is None or b["person"] in ehe["zwischen"]:
                _beweis(b, ehe)


# The marriage


def _ehe(ehe: Daten, k: Daten) -> None:
    relation = next(r for r in k["relations"] if r.get("of") and set(r["of"]) == set(ehe["zwischen"]))
    if relation.get("place"):
        ehe["ort"] = str(relation["place"])
    texte = {str(p.get("general", {}).get("scheinehe_zwang", "")) for p in k["persons"] if p["id"] in ehe["zwischen"]}
    text = " ".join(sorted(texte)).lower()
    if re.search(r"restzweifel", text):
        ehe["restzweifel_zweck"] = True
    if re.search(r"scheinehe (festgestellt|steht fest)|geständnis", text):
        ehe["nur_zum_aufenthaltszweck"] = {"wert": True, "beweis": "festgestellt"}
    elif re.search(_ANHALT, text) and "keine anhaltspunkte" not in text:
        ehe["anhaltspunkte_zwang"] = {"wert": True, "beweis": "behauptet", "beleg": ["dokumentierte Umstände"]}
    stand = " ".join(str(relation.get(n) or k["facts"].get(n) or "") for n in ("gemeinschaft_in_deutschland", "gemeinschaft"))
    if re.search(r"besteht fort", stand.lower()):
        ehe["gemeinschaft_gewollt"] = True
        ehe["endgueltig_getrennt"] = False
    if re.search(r"mehrehe|weitere[rn]? (ehefrau|ehegatt)", str(k["facts"]).lower()):
        ehe.setdefault("notiz", "Mehrehe")


def _beweis(b: Daten, ehe: Daten) -> None:
    text, stand = str(b["tatsache"]).lower(), b["beweis"]
    wert: Daten = {"wert": "unbekannt" if stand == "unbekannt" else True, "beweis": stand}
    if re.search(_WILLE, text):
        ehe["gemeinschaft_gewollt"] = wert
    elif re.search(_ZWECK, text):
        ehe["nur_zum_aufenthaltszweck"] = wert
    elif re.search(_ANHALT, text) or (re.search(_NOETIGUNG, text) and "anhaltspunkte_zwang" not in ehe):
        ehe["anhaltspunkte_zwang"] = wert


# People


def _person(p: Daten, neu: Daten, k: Daten) -> None:
    sicherheit = str(p.get("sicherheit", "")).lower()
    if sicherheit:
        neu.update({feld: True for muster, feld in _SICHERHEIT if re.search(muster, sicherheit)})
    bedenken = str(p.get("general", {}).get("sicherheitsbedenken", ""))
    if re.search(r"§ 54 Abs\. 1 Nr\. [24]", bedenken):
        neu["ausweisungsinteresse_sicherheit"] = True
    if "58a" in bedenken:
        neu["abschiebungsanordnung"] = True
    if re.search(r"nicht möglich|krank|behinder", str(p.get("german", "")).lower()):
        neu["sprachnachweis_unmoeglich"] = True
    if isinstance(p.get("entry"), dict):
        _einreise(p["entry"], neu, k)
    wohnt = re.search(r"seit (\d{4}(?:-\d\d){0,2})", str(p.get("residence", "")))
    if wohnt and "einreise" not in neu:
        neu["einreise"] = wohnt[1]


def _einreise(entry: Daten, neu: Daten, k: Daten) -> None:
    text = str(entry.get("visum", "")).lower()
    visum = next((art for muster, art in _VISUM if re.search(muster, text)), None)
    tage = [str(entry["datum"]), *([str(entry["wiedereinreise"])] if entry.get("wiedereinreise") else [])]
    neu["einreisen"] = [{"tag": t, **({"visum": visum} if visum else {})} for t in tage]
    neu["vollstaendig"].append("einreisen")
    neu["einreise"] = tage[0]
    if re.search(r"rechtmäßig", str(k["facts"].get("aufenthalt", "")).lower()):
        neu["rechtmaessig_im_bundesgebiet"] = True
    if visum == "schengen":
        bis = re.search(r"bis (\d{4}-\d\d-\d\d)", text)
        neu["titel"] = [*neu["titel"], {"grundlage": "Schengen-Visum", "von": tage[0], **({"bis": bis[1]} if bis else {})}]
    if re.search(r"von anfang an beabsichtigt|falsche angaben|verschwiegen", text):
        neu["angaben_im_visumantrag"] = False
    elif re.search(r"wahr\b|erst (danach|nach)", text):
        neu["angaben_im_visumantrag"] = "zweck" not in text or "besuch" not in text
    if str(k["facts"].get("unzumutbarkeit_nachholung", "")).startswith("nicht"):
        neu["visumverfahren_unzumutbar"] = False
