"""The courts as they are cited: short names, long names with their places, the registers that make a docket."""

from __future__ import annotations

import re

LANG = {
    "bundesverfassungsgericht": "BVerfG",
    "bundesgerichtshof": "BGH",
    "bundesverwaltungsgericht": "BVerwG",
    "bundesarbeitsgericht": "BAG",
    "bundessozialgericht": "BSG",
    "bundesfinanzhof": "BFH",
    "bundespatentgericht": "BPatG",
    "truppendienstgericht": "TDG",
    "reichsgericht": "RG",
    "reichsfinanzhof": "RFH",
    "kammergericht": "KG",
    "oberlandesgericht": "OLG",
    "landgericht": "LG",
    "amtsgericht": "AG",
    "arbeitsgericht": "ArbG",
    "landesarbeitsgericht": "LAG",
    "sozialgericht": "SG",
    "landessozialgericht": "LSG",
    "finanzgericht": "FG",
    "verwaltungsgericht": "VG",
    "oberverwaltungsgericht": "OVG",
    "verwaltungsgerichtshof": "VGH",
    "verfassungsgerichtshof": "VerfGH",
    "staatsgerichtshof": "StGH",
    "landesverfassungsgericht": "LVerfG",
    "gerichtshof": "EuGH",
    "obergericht": "Obergericht",
    "landesgericht": "ObLG",
}


_ZUSAMMENGESETZT = {
    "NdsOVG": "OVG Niedersachsen",
    "ThürOVG": "OVG Thüringen",
    "Thür-OVG": "OVG Thüringen",
    "SächsOVG": "OVG Sachsen",
    "HmbOVG": "OVG Hamburg",
    "HbgOVG": "OVG Hamburg",
    "BayLSG": "LSG Bayern",
    "HansOLG": "OLG Hamburg",
    "BverwG": "BVerwG",
    "BverfG": "BVerfG",
    "GmSOGB": "GmS-OGB",
}


def kurz(wort: str) -> str:
    """The canonical short name of a court however it is written."""
    return _ZUSAMMENGESETZT.get(wort) or lang(wort) or wort


def lang(wort: str) -> str:
    """The short name of a long one in any case ("Bundesgerichtshofs"), or ""."""
    klein = wort.lower()
    for laenge in (0, 1, 2):
        stamm = klein[: len(klein) - laenge] if laenge else klein
        if stamm in LANG and klein[len(stamm) :] in ("", "s", "es", "e", "en"):
            return LANG[stamm]
    return ""


MIT_ORT = frozenset(
    ["TDG", "OLG", "LG", "AG", "ArbG", "LAG", "SG", "LSG", "FG", "VG", "OVG", "VGH", "VerfGH", "StGH", "LVerfG", "VerfG"]
)
"""Courts of which there is more than one: the place belongs to the name."""
_LAENDER = {
    "bayerisch": "Bayern",
    "hessisch": "Hessen",
    "niedersächsisch": "Niedersachsen",
    "sächsisch": "Sachsen",
    "thüring": "Thüringen",
    "hamburgisch": "Hamburg",
    "saarländisch": "Saarland",
    "schleswig-holsteinisch": "Schleswig-Holstein",
    "rheinland-pfälzisch": "Rheinland-Pfalz",
    "brandenburgisch": "Brandenburg",
    "berliner": "Berlin",
    "bremisch": "Bremen",
}


def mit_land(adjektiv: str, kurz: str) -> str:
    """ "Bayerischer", "VGH" -> "BayVGH"; "" for an adjective that is no land."""
    klein = adjektiv.lower()
    land = next((land for stamm, land in _LAENDER.items() if klein.startswith(stamm)), "")
    return am_ort(kurz, land) if land else ""


_SITZ = {
    "Mannheim": "Baden-Württemberg",
    "Ba-Wü": "Baden-Württemberg",
    "BW": "Baden-Württemberg",
    "München": "Bayern",
    "Kassel": "Hessen",
    "Münster": "Nordrhein-Westfalen",
    "NRW": "Nordrhein-Westfalen",
    "NW": "Nordrhein-Westfalen",
    "Lüneburg": "Niedersachsen",
    "Nds": "Niedersachsen",
    "Koblenz": "Rheinland-Pfalz",
    "Saarlouis": "Saarland",
    "Saarlandes": "Saarland",
    "Bautzen": "Sachsen",
    "Magdeburg": "Sachsen-Anhalt",
    "Greifswald": "Mecklenburg-Vorpommern",
    "Schleswig": "Schleswig-Holstein",
    "Weimar": "Thüringen",
    "Landes": "",
}
_EIGENNAMEN = {"VGH Bayern": "BayVGH", "VGH Hessen": "HessVGH"}


def am_ort(kurz: str, ort: str) -> str:
    """ "VGH", "Bayern" -> "BayVGH"; "OVG", "Münster" -> "OVG Nordrhein-Westfalen"; "OLG", "Köln" -> "OLG Köln"."""
    if kurz in ("VGH", "OVG"):
        ort = _SITZ.get(ort, ort)
    name = f"{kurz} {ort}".strip()
    return _EIGENNAMEN.get(name, name)


NACH_AKTENZEICHEN = tuple(
    (re.compile(muster), gericht)
    for muster, gericht in (
        (r"\bBv[A-Z]\b|\bPBvU\b", "BVerfG"),
        (r"\b(?:AZR|ABR|AZB|AZN|ABN|AZA)\b", "BAG"),
        (r"\b(?:ZR|ZB|StR|StB|ARZ|AnwZ|NotZ|KZR|KVR|RiZ|EnVR|BLw|LwZR)\b", "BGH"),
        (r"^B \d+ [A-Z]{1,3} ", "BSG"),
        (r"^[IVX]+[a-z]? [RBSKE] ", "BFH"),
        (r"\((?:pat|EP|EU)\)", "BPatG"),
        (r"^[C]-", "EuGH"),
        (r"^[T]-", "EuG"),
        (r"^\d{1,2} [ABCDEK]N? \d+\.\d{2}$", "BVerwG"),
        (r"^\d{3,6}/\d\d$", "EGMR"),
    )
)
NACH_SAMMLUNG = {
    "BVerfGE": "BVerfG", "BVerfGK": "BVerfG", "BGHZ": "BGH", "BGHSt": "BGH", "BGHR": "BGH", "BAGE": "BAG", "BSGE": "BSG",
    "BVerwGE": "BVerwG", "BFHE": "BFH", "BFH/NV": "BFH", "BPatGE": "BPatG", "RGZ": "RG", "RGSt": "RG", "RFHE": "RFH",
}  # fmt: skip
