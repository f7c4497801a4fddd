"""The livelihood cases of shared/klausuren as case files: amounts, homes, the household after the move, the family's ranking.

The keys of the cases are read by the words in them (rente_..., netto, brutto, warmmiete_4), so that another case of the same
kind is read as well; what is not understood raises, so that it cannot pass as nothing.
"""

from __future__ import annotations

import re
from typing import Any

from tests.faelle.klausur import als_fall

Daten = dict[str, Any]
_LEISTUNGEN = (
    ("unterhaltsvorschuss", "unterhaltsvorschuss"),
    ("wohngeld", "wohngeld"),
    ("kinderzuschlag", "kinderzuschlag"),
    ("buergergeld", "buergergeld"),
    ("alg_ii", "buergergeld"),
    ("arbeitslosengeld_ii", "buergergeld"),
    ("sgb_ii", "buergergeld"),
    ("grundsicherung", "grundsicherung"),
    ("sozialhilfe", "sozialhilfe"),
    ("arbeitslosengeld", "arbeitslosengeld"),
    ("alg_i", "arbeitslosengeld"),
    ("krankengeld", "krankengeld"),
    ("mutterschaftsgeld", "mutterschaftsgeld"),
    ("bafoeg", "ausbildungsfoerderung"),
    ("pflegegeld", "pflegegeld"),
)
_ARTEN = (
    ("elterngeld", "elterngeld"),
    ("kindergeld", "kindergeld"),
    ("rente", "rente"),
    ("miet", "miete"),
    ("selbst", "selbststaendig"),
    ("gewinn", "selbststaendig"),
    ("unterhalt", "unterhalt"),
    ("netto", "arbeit"),
    ("brutto", "arbeit"),
    ("lohn", "arbeit"),
    ("gehalt", "arbeit"),
    ("arbeit", "arbeit"),
    ("erwerb", "arbeit"),
)
_MERKMALE = ("unbefristet", "befristet", "probezeit", "nebentaetigkeit")


def als_unterhaltsfall(k: Daten) -> Daten:
    """The case file with everything about the livelihood."""
    eben = {**k, "relations": [r for alt in k.get("relations", ()) for r in _je_kind(alt)]}
    fall = als_fall(eben)
    fakten = k.get("facts", {})
    for p in k["persons"]:
        person = fall["personen"][p["id"]]
        person["einkommen"] = einkommen_aus(p.get("income"))
        if _versicherung(fakten):
            person["versicherungen"] = [{"art": _versicherung(fakten)}]
        if p.get("role") in ("sponsor", "parent", "child") and _im_inland(p, k):
            person["im_bundesgebiet"] = True
        person.pop("lebensunterhalt_gesichert", None)
    _wohnungen(fall, k)
    _haushalt(fall, k)
    _rangfolge(fall, fakten, k)
    return fall


def _je_kind(r: Daten) -> list[Daten]:
    if r.get("type") != "Kinder":
        return [r]
    return [{**{n: w for n, w in r.items() if n != "children"}, "type": "Kind", "child": kind} for kind in r["children"]]


def _im_inland(p: Daten, k: Daten) -> bool:
    stamm = next(x for x in k["persons"] if x["role"] == "sponsor")
    return str(p.get("residence", "")) == str(stamm.get("residence", ""))


def _versicherung(fakten: Daten) -> str:
    text = str(fakten.get("krankenversicherung", "")).lower()
    return next((w for w in ("gesetzlich", "familienversichert", "freiwillig", "basistarif", "privat") if w in text), "")


def einkommen_aus(einkommen: Any) -> list[Daten]:
    if not isinstance(einkommen, dict):
        return []
    merkmale = {n: bool(einkommen[n]) for n in _MERKMALE if n in einkommen}
    tage = {n: str(w) for n, w in einkommen.items() if re.fullmatch(r"\d{4}-\d\d-\d\d", str(w))}
    posten: dict[str, Daten] = {}
    for name, wert in einkommen.items():
        if name in _MERKMALE or name in tage:
            continue
        assert type(wert) in (int, float), f"unverstanden: {name}: {wert}"
        _posten(posten, str(name), wert)
    for eintrag in posten.values():
        if eintrag["art"] in ("arbeit", "selbststaendig"):
            eintrag |= {n: w for n, w in merkmale.items() if n != "unbefristet"}
        if eintrag["art"] != "kindergeld":
            eintrag |= _zeiten(tage)
    return list(posten.values())


def _zeiten(tage: dict[str, str]) -> Daten:
    """The days that a case names with an income: its end, its beginning, the end of probation."""
    zeiten: Daten = {}
    for name, tag in tage.items():
        if name.startswith("probezeit"):
            zeiten["probezeit"] = [{"wert": "ja", "bis": tag}]
        elif name.endswith("bis"):
            zeiten["bis"] = tag
        else:
            assert re.fullmatch(r"(seit|ab|von|beginn)|.*_(seit|ab)", name), f"unverstandener Tag: {name}"
            zeiten["von"] = tag
    return zeiten


def _posten(posten: dict[str, Daten], name: str, wert: float) -> None:
    leistung = next((art for teil, art in _LEISTUNGEN if teil in name), None)
    art = "leistung" if leistung else next((a for teil, a in _ARTEN if teil in name), None)
    assert art is not None, f"unbekanntes Einkommen {name}"
    kern = re.sub(r"_?(netto|brutto)_?", "", name)
    eintrag = posten.setdefault(f"{art}:{leistung or kern}", {"art": art})
    if leistung:
        eintrag["leistung"] = leistung
    if re.search(r"werbungskosten|absetz", name):
        eintrag["absetzbetraege"] = f"{wert:.2f}"
    else:
        eintrag["brutto" if "brutto" in name else "netto"] = f"{wert:.2f}"


def _wohnungen(fall: Daten, k: Daten) -> None:
    stamm = next(p["id"] for p in k["persons"] if p["role"] == "sponsor")
    wohnungen: list[Daten] = []
    for name, wert in k.get("facts", {}).items():
        treffer = re.fullmatch(r"(warmmiete|kaltmiete)(?:_(\d+))?(?:_personen)?", str(name))
        if treffer and isinstance(wert, int | float):
            wohnung: Daten = {treffer[1]: f"{wert:.2f}"}
            if treffer[2]:
                wohnung["personen"] = treffer[2]
            wohnungen.append(wohnung)
    for name in ("nebenkosten", "heizkosten", "flaeche"):
        for wohnung in wohnungen if name in k.get("facts", {}) else ():
            wohnung[name] = str(k["facts"][name])
    if wohnungen:
        fall["personen"][stamm]["wohnungen"] = wohnungen
    for a in fall["antragsteller"]:
        text = str(k.get("facts", {}).get("wohnraum", "")).lower()
        if text:
            fall["personen"][a]["ausreichender_wohnraum"] = not text.startswith(("nicht", "kein"))


def _haushalt(fall: Daten, k: Daten) -> None:
    """As the case says; else everybody who lives where the sponsor lives, and the applicants."""
    personen = [p.strip() for p in str(k.get("facts", {}).get("haushalt_nach_zuzug", "")).split(",") if p.strip()]
    personen = personen or [p["id"] for p in k["persons"] if _im_inland(p, k) or p["id"] in fall["antragsteller"]]
    assert set(personen) <= set(fall["personen"]), personen
    fall["haushalte"] = [{"personen": personen, "geplant": True}]


def _rangfolge(fall: Daten, fakten: Daten, k: Daten) -> None:
    """`F erklärt: K2 soll zuerst nachziehen` puts K2 first; the others follow as they stand."""
    zuerst = re.search(r"(\w+) soll (?:zuerst|vorrangig|als erste)", str(fakten.get("rangfolge", "")))
    if zuerst and zuerst[1] in fall["antragsteller"]:
        fall["rangfolge"] = [zuerst[1], *(a for a in fall["antragsteller"] if a != zuerst[1])]
    je_kind = fakten.get("tatsaechlicher_unterhalt_je_auslandskind")
    stamm = next(p["id"] for p in k["persons"] if p["role"] == "sponsor")
    if je_kind is not None:
        fall["personen"][stamm]["unterhaltspflichten"] = [{"fuer": a, "gezahlt": f"{je_kind:.2f}"} for a in fall["antragsteller"]]
