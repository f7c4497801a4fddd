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


def lang(wort: str) -> str:
    """The short name of a long one in any case ("Bundesgerichtshofs"), or ""."""
    klein = wort.lower()
    for laenge in (0, 1, 2):
        stamm = klein[: len(klein) - laenge] if laenge else klein
        if stamm in LANG and klein[len(stamm) :] in ("", "s", "es", "e", "en"):
            return LANG[stamm]
    return ""


MIT_ORT = frozenset(
    ["OLG", "LG", "AG", "ArbG", "LAG", "SG", "LSG", "FG", "VG", "OVG", "VGH", "VerfGH", "StGH", "LVerfG", "VerfG"]
)
"""Courts of which there is more than one: the place belongs to the name."""
_LAENDER = {
    "bayerisch": "Bay",
    "hessisch": "Hess",
    "niedersächsisch": "Nds",
    "sächsisch": "Sächs",
    "thüringer": "Thür",
    "hamburgisch": "Hmb",
    "saarländisch": "Saarl",
    "schleswig-holsteinisch": "SH",
    "rheinland-pfälzisch": "RhPf",
    "brandenburgisch": "Bbg",
    "berliner": "Bln",
    "württembergisch": "Württ",
}


def mit_land(adjektiv: str, kurz: str) -> str:
    """ "Bayerischer", "VGH" -> "BayVGH"."""
    klein = adjektiv.lower()
    return next(
        (
            f"{land}{kurz}"
            for stamm, land in _LAENDER.items()
            if klein.startswith(stamm.rstrip("er") if stamm.endswith("er") else stamm)
        ),
        "",
    )


def am_ort(kurz: str, ort: str, danach: str) -> str:
    """ "VGH", "Bayern" -> "BayVGH"; "OLG", "Köln" -> "OLG Köln"."""
    if kurz == "VGH" and ort in ("Bayern", "München", "Bayer"):
        return "BayVGH"
    if kurz == "VGH" and ort in ("Hessen", "Kassel"):
        return "HessVGH"
    return f"{kurz} {ort}"


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
