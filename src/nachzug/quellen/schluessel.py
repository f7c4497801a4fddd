"""Under which names courts, dockets and decisions are the same: for joining citations with what is loaded.

A docket is written with a full stop or a stroke, with or without the court before it, with narrow spaces; a court is written
out or abbreviated, with the land before or behind. Keys compare, labels are shown.
"""

from __future__ import annotations

import re

DECKT = {"415": "az_schluessel"}

_KURZ = {
    "Bundesverwaltungsgericht": "BVerwG",
    "Bundesverfassungsgericht": "BVerfG",
    "Bundesgerichtshof": "BGH",
    "Bundessozialgericht": "BSG",
    "Bundesarbeitsgericht": "BAG",
    "Bundesfinanzhof": "BFH",
    "Bundespatentgericht": "BPatG",
    "Gerichtshof der Europäischen Union": "EuGH",
    "Europäischer Gerichtshof": "EuGH",
    "Europäischer Gerichtshof für Menschenrechte": "EGMR",
    "Bayerischer Verwaltungsgerichtshof": "BayVGH",
    "Bayerisches Oberstes Landesgericht": "BayObLG",
    "VGH Bayern": "BayVGH",
    "VGH München": "BayVGH",
    "Bayer. VGH": "BayVGH",
    "Hessischer Verwaltungsgerichtshof": "VGH Hessen",
    "Hessischer VGH": "VGH Hessen",
    "HessVGH": "VGH Hessen",
    "VGH Kassel": "VGH Hessen",
    "VGH Mannheim": "VGH Baden-Württemberg",
    "VGH BW": "VGH Baden-Württemberg",
    "OVG NRW": "OVG Nordrhein-Westfalen",
    "OVG NW": "OVG Nordrhein-Westfalen",
    "OVG Münster": "OVG Nordrhein-Westfalen",
    "OVG Lüneburg": "OVG Niedersachsen",
    "NdsOVG": "OVG Niedersachsen",
    "Niedersächsisches Oberverwaltungsgericht": "OVG Niedersachsen",
    "Sächsisches Oberverwaltungsgericht": "OVG Sachsen",
    "SächsOVG": "OVG Sachsen",
    "Thüringer Oberverwaltungsgericht": "OVG Thüringen",
    "Hamburgisches Oberverwaltungsgericht": "OVG Hamburg",
    "OVG des Saarlandes": "OVG Saarland",
    "OVG Saarlouis": "OVG Saarland",
    "OVG Berlin-Bbg": "OVG Berlin-Brandenburg",
    "Kammergericht": "KG",
}
_ARTEN = (
    ("Oberverwaltungsgericht", "OVG"),
    ("Verwaltungsgerichtshof", "VGH"),
    ("Verwaltungsgericht", "VG"),
    ("Verfassungsgerichtshof", "VerfGH"),
    ("Oberlandesgericht", "OLG"),
    ("Landessozialgericht", "LSG"),
    ("Landesarbeitsgericht", "LAG"),
    ("Landgericht", "LG"),
    ("Amtsgericht", "AG"),
    ("Sozialgericht", "SG"),
    ("Arbeitsgericht", "ArbG"),
    ("Finanzgericht", "FG"),
)
_LAND = re.compile(
    r"^(OVG|VGH|VG|VerfGH|OLG|LSG|LAG|LG|AG|SG|ArbG|FG)\s+(?:des Landes|für das Land|der Freien Hansestadt|des|der)\s+(.+?)$"
)
GERICHTSWORT = re.compile(
    r"\b(?:Bundes(?:verwaltungs|verfassungs|sozial|arbeits|patent)gericht|Bundesgerichtshof|Bundesfinanzhof|"
    r"(?:(?:Bayerisch|Hessisch|Niedersächsisch|Sächsisch|Hamburgisch|Thüringer)\w*\s+)?"
    r"(?:Oberverwaltungsgericht|Verwaltungsgerichtshof|Verwaltungsgericht|Oberlandesgericht|Landessozialgericht|Landgericht|"
    r"Amtsgericht|Sozialgericht|Finanzgericht|Kammergericht)(?:\s+(?:für das Land |des Landes |des |der )?[A-ZÄÖÜ][\wäöüß-]+)?|"
    r"BVerwG|BVerfG|BGH|BSG|BAG|BFH|BPatG|EuGH|EGMR|BayVGH|BayObLG|"
    r"(?:OVG|VGH|VG|OLG|LG|AG|LSG|SG|FG)(?:\s+des)?\s+[A-ZÄÖÜ][\wäöüß-]+)\b"
)


def gericht_kurz(name: str) -> str:
    """The court as it is cited: BVerwG, BayVGH, VG Ansbach, OVG Saarland."""
    name = " ".join(name.split()).strip(" ,.")
    if name in _KURZ:
        return _KURZ[name]
    for lang, kurz in _ARTEN:
        if name.startswith(lang):
            name = kurz + name[len(lang) :]
            break
    if treffer := _LAND.match(name):
        land = treffer[2].removesuffix("es") if treffer[2] == "Saarlandes" else treffer[2]
        name = f"{treffer[1]} {land}"
    return _KURZ.get(name, name)


def az_schluessel(aktenzeichen: str) -> str:
    """Equal for every way of writing one docket: case, space and the kind of separator do not count."""
    kern = re.sub(r"^(?:Az\.?:?|AZ:?|Rs\.|Nr\.)\s*", "", aktenzeichen.strip())
    kern = re.sub(r"^(?:BVerwG|BVerfG|BGH|BSG|BAG|BFH|EuGH|OVG|VGH|VG)\s+(?=\S*\d)", "", kern)
    return re.sub(r"[\s\u00a0\u2009\u202f]+", "", kern).replace(".", "/").lower()


def az_anzeige(gericht: str, aktenzeichen: str) -> str:
    """The docket as its court writes it: the Federal Administrative Court with a full stop, whatever a portal makes of it."""
    az = " ".join(aktenzeichen.split()).removeprefix(f"{gericht} ")
    return re.sub(r"(?<=\d)/(?=\d)", ".", az) if gericht == "BVerwG" else az


def entscheidung_schluessel(gericht: str, aktenzeichen: str) -> str:
    """Court and docket; "" as court matches nothing but itself."""
    return f"{gericht_kurz(gericht).lower()}|{az_schluessel(aktenzeichen)}"
