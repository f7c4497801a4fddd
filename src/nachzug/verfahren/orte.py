"""Authorities and courts from the way people write them, and where they sit: the public holidays of that place count.

The seats of the administrative courts follow from the laws of the Länder. Whether Mariä Himmelfahrt (Bavaria) and Fronleichnam
(parts of Saxony and Thuringia) are holidays depends on the municipality; for places that are not named here it stays open.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from nachzug.fall.staaten import ist_bundesgebiet

LAENDER = {
    "BW": "Baden-Württemberg",
    "BY": "Bayern",
    "BE": "Berlin",
    "BB": "Brandenburg",
    "HB": "Bremen",
    "HH": "Hamburg",
    "HE": "Hessen",
    "MV": "Mecklenburg-Vorpommern",
    "NI": "Niedersachsen",
    "NW": "Nordrhein-Westfalen",
    "RP": "Rheinland-Pfalz",
    "SL": "Saarland",
    "SN": "Sachsen",
    "ST": "Sachsen-Anhalt",
    "SH": "Schleswig-Holstein",
    "TH": "Thüringen",
}
AUSLAND = "Ausland"


class Ort(NamedTuple):
    """land: code as in LAENDER, AUSLAND, or "" where it is not known; gemeinde: its name, "" where it is not known."""

    land: str = ""
    gemeinde: str = ""

    def __str__(self) -> str:
        land = LAENDER.get(self.land, self.land)
        if self.gemeinde and self.gemeinde != land:
            return f"{self.gemeinde} ({land})" if land else self.gemeinde
        return land or "Ort nicht bekannt"


class Stellenart(StrEnum):
    AUSLANDSVERTRETUNG = "auslandsvertretung"
    LAND = "land"
    BUND = "bund"
    VG = "vg"
    OVG = "ovg"
    BVERWG = "bverwg"
    BVERFG = "bverfg"
    UNBEKANNT = "unbekannt"


GERICHTE = frozenset((Stellenart.VG, Stellenart.OVG, Stellenart.BVERWG, Stellenart.BVERFG))


class Stelle(NamedTuple):
    art: Stellenart
    ort: Ort
    name: str


_SITZE = {
    "BW": "Stuttgart Karlsruhe Freiburg Sigmaringen Mannheim Heidelberg Ulm Heilbronn",
    "BY": "München Augsburg Regensburg Würzburg Ansbach Bayreuth Nürnberg Fürth Erlangen Ingolstadt Bamberg Aschaffenburg Passau "
    "Landshut Coburg Hof Schweinfurt Rosenheim",
    "BE": "Berlin",
    "BB": "Potsdam Cottbus Frankfurt_(Oder)",
    "HB": "Bremen Bremerhaven",
    "HH": "Hamburg",
    "HE": "Wiesbaden Frankfurt_am_Main Frankfurt Darmstadt Kassel Gießen Offenbach",
    "MV": "Schwerin Greifswald Rostock",
    "NI": "Hannover Braunschweig Göttingen Lüneburg Oldenburg Osnabrück Stade",
    "NW": "Köln Düsseldorf Aachen Arnsberg Gelsenkirchen Minden Münster Dortmund Essen Duisburg Bonn Bielefeld Wuppertal Bochum",
    "RP": "Koblenz Mainz Neustadt_an_der_Weinstraße Trier Ludwigshafen Kaiserslautern",
    "SL": "Saarlouis Saarbrücken",
    "SN": "Dresden Leipzig Chemnitz Bautzen Zwickau",
    "ST": "Magdeburg Halle",
    "SH": "Schleswig Kiel Lübeck Flensburg",
    "TH": "Weimar Gera Meiningen Erfurt Jena Eisenach Heiligenstadt",
}
GEMEINDEN = {name.replace("_", " "): land for land, namen in _SITZE.items() for name in namen.split()}
KATHOLISCH = frozenset(
    (
        *("München", "Augsburg", "Regensburg", "Würzburg", "Ingolstadt", "Bamberg", "Aschaffenburg", "Passau", "Landshut"),
        *("Schweinfurt", "Rosenheim", "Heiligenstadt"),
    )
)
NICHT_KATHOLISCH = frozenset(
    (
        *("Ansbach", "Bayreuth", "Nürnberg", "Fürth", "Erlangen", "Coburg", "Hof", "Dresden", "Leipzig", "Chemnitz", "Zwickau"),
        *("Weimar", "Gera", "Meiningen", "Erfurt", "Jena", "Eisenach"),
    )
)
"""Predominantly Catholic municipalities by the announcement of the statistical office, as far as named here (from memory)."""
OVG = {
    "BW": ("Verwaltungsgerichtshof Baden-Württemberg", "Mannheim"),
    "BY": ("Bayerischer Verwaltungsgerichtshof", "München"),
    "BE": ("Oberverwaltungsgericht Berlin-Brandenburg", "Berlin"),
    "BB": ("Oberverwaltungsgericht Berlin-Brandenburg", "Berlin"),
    "HB": ("Oberverwaltungsgericht Bremen", "Bremen"),
    "HH": ("Hamburgisches Oberverwaltungsgericht", "Hamburg"),
    "HE": ("Hessischer Verwaltungsgerichtshof", "Kassel"),
    "MV": ("Oberverwaltungsgericht Mecklenburg-Vorpommern", "Greifswald"),
    "NI": ("Niedersächsisches Oberverwaltungsgericht", "Lüneburg"),
    "NW": ("Oberverwaltungsgericht Nordrhein-Westfalen", "Münster"),
    "RP": ("Oberverwaltungsgericht Rheinland-Pfalz", "Koblenz"),
    "SL": ("Oberverwaltungsgericht des Saarlandes", "Saarlouis"),
    "SN": ("Sächsisches Oberverwaltungsgericht", "Bautzen"),
    "ST": ("Oberverwaltungsgericht Sachsen-Anhalt", "Magdeburg"),
    "SH": ("Schleswig-Holsteinisches Oberverwaltungsgericht", "Schleswig"),
    "TH": ("Thüringer Oberverwaltungsgericht", "Weimar"),
}
_VG = (
    "Stuttgart Karlsruhe Freiburg Sigmaringen München Augsburg Regensburg Würzburg Ansbach Bayreuth Berlin Potsdam Cottbus Bremen "
    "Hamburg Wiesbaden Darmstadt Kassel Gießen Schwerin Greifswald Hannover Braunschweig Göttingen Lüneburg Oldenburg Osnabrück Stade "
    "Köln Düsseldorf Aachen Arnsberg Gelsenkirchen Minden Münster Koblenz Mainz Trier Saarlouis Dresden Leipzig Chemnitz Magdeburg Halle "
    "Schleswig Weimar Gera Meiningen"
)
VG_SITZE = frozenset((*_VG.split(), "Frankfurt (Oder)", "Frankfurt am Main", "Frankfurt", "Neustadt an der Weinstraße"))
EIN_VG = {"BE": "Berlin", "HB": "Bremen", "HH": "Hamburg", "SL": "Saarlouis", "SH": "Schleswig"}
"""Länder with a single administrative court."""
VG_BERLIN = Stelle(Stellenart.VG, Ort("BE", "Berlin"), "Verwaltungsgericht Berlin")
BVERWG = Stelle(Stellenart.BVERWG, Ort("SN", "Leipzig"), "Bundesverwaltungsgericht")
BVERFG = Stelle(Stellenart.BVERFG, Ort("BW", "Karlsruhe"), "Bundesverfassungsgericht")

_ARTEN: tuple[tuple[str, Stellenart], ...] = (
    (r"bundesverfassungsgericht|\bbverfg\b", Stellenart.BVERFG),
    (r"bundesverwaltungsgericht|\bbverwg\b", Stellenart.BVERWG),
    (r"oberverwaltungsgericht|verwaltungsgerichtshof|\bovg\b|vgh\b", Stellenart.OVG),
    (r"verwaltungsgericht|\bvg\b", Stellenart.VG),
    (r"bundesamt für auswärtige|\bbfaa\b|bundesverwaltungsamt|\bbva\b|bundesamt|\bbamf\b|bundespolizei", Stellenart.BUND),
    (r"botschaft|konsulat|auslandsvertretung|visastelle|vertretungsbüro|auswärtiges amt", Stellenart.AUSLANDSVERTRETUNG),
    (
        r"ausländerbehörde|ausländeramt|landesamt für einwanderung|\blea\b|\babh\b|landratsamt|landkreis|kreisverwaltung|stadt |"
        r"^stadt|regierung von|regierungspräsidium|migrationsamt|einwanderung|bürgeramt|ordnungsamt|zab\b|zentrale ausländer",
        Stellenart.LAND,
    ),
)


def deute_stelle(text: str, wohnort: Ort | None = None) -> Stelle:
    """What kind of authority or court the text names and where it sits; wohnort: taken where the text names no place."""
    klein = text.lower()
    art = next((a for muster, a in _ARTEN if re.search(muster, klein)), Stellenart.UNBEKANNT)
    match art:
        case Stellenart.BVERWG:
            return BVERWG._replace(name=text)
        case Stellenart.BVERFG:
            return BVERFG._replace(name=text)
        case Stellenart.AUSLANDSVERTRETUNG:
            return Stelle(art, Ort(AUSLAND), text)
        case Stellenart.OVG:
            return Stelle(art, _sitz_ovg(klein), text)
        case _:
            ort = deute_ort(text)
            return Stelle(art, ort if ort.land else (wohnort or ort), text)


def _sitz_ovg(klein: str) -> Ort:
    ort = deute_ort(klein)
    if "bayerisch" in klein or "bayvgh" in klein:
        ort = Ort("BY")
    eigene = {k: name.lower().split()[0] for k, (name, _) in OVG.items() if not name.startswith(("Ober", "Verw"))}
    land = ort.land or next((k for k, wort in eigene.items() if wort in klein), "")
    return Ort(land, OVG[land][1]) if land in OVG else ort


def deute_ort(text: str) -> Ort:
    """A municipality or Land in a text; the longest name wins (Sachsen-Anhalt before Sachsen, Frankfurt (Oder) before Frankfurt)."""
    klein = text.lower()
    if ist_bundesgebiet(text):
        return Ort()
    for name in sorted(GEMEINDEN, key=len, reverse=True):
        if re.search(rf"(?<![a-zäöüß]){re.escape(name.lower())}(?![a-zäöüß])", klein):
            return Ort(GEMEINDEN[name], name)
    for kuerzel, name in sorted(LAENDER.items(), key=lambda x: len(x[1]), reverse=True):
        if name.lower() in klein or _ascii(name) in _ascii(klein):
            return Ort(kuerzel)
    return Ort()


def _ascii(text: str) -> str:
    return text.lower().translate(str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}))


def land_von(bundesland: str) -> str:
    """The code of a Land from the word of the case file."""
    return next((k for k, name in LAENDER.items() if _ascii(name) == bundesland), "")


def vg_zu(behoerde: Ort) -> Stelle:
    """The administrative court in whose district an authority sits, as far as the place tells it."""
    sitz = behoerde.gemeinde if behoerde.gemeinde in VG_SITZE else EIN_VG.get(behoerde.land, "")
    if sitz:
        return Stelle(Stellenart.VG, Ort(behoerde.land, sitz), f"Verwaltungsgericht {sitz}")
    land = LAENDER.get(behoerde.land, "")
    name = f"Verwaltungsgericht, in dessen Bezirk die Behörde entschieden hat{f' ({land})' if land else ''}"
    return Stelle(Stellenart.VG, Ort(behoerde.land), name)


def ovg_zu(vg: Ort) -> Stelle:
    """The higher administrative court above an administrative court."""
    if vg.land not in OVG:
        return Stelle(Stellenart.OVG, Ort(vg.land), "zuständiges Oberverwaltungsgericht")
    name, sitz = OVG[vg.land]
    return Stelle(Stellenart.OVG, Ort(GEMEINDEN[sitz], sitz), name)
