"""The names of laws: abbreviations, short and long titles with their inflected forms, and what they stand for canonically.

daten/gesetze.tsv lists laws and ordinances (abbreviation, class, further names, highest section, highest Absatz), daten/weitere.tsv in
the same form Union and international law, administrative rules and contracts, daten/abkuerzungen.tsv abbreviations without a title.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple, TypeAlias


class Gesetz(NamedTuple):
    """A law: canonical abbreviation, its class, and the highest section and Absatz known (0 = not known)."""

    abkuerzung: str
    klasse: str
    hoechster: int = 0
    hoechster_absatz: int = 0


_ENDUNGEN_GESETZ = re.compile(r"^[\w-]{2,}(?:gesetz(?:e?s|e|en)?|gesetzbuch(?:e?s|e)?|-(?:Gesetz(?:e?s)?|Gesetzbuch))$")
_ERLASS = re.compile(r"^[\w-]{3,}erlass(?:es|e)?$")
_KEIN_ERLASS = re.compile(
    r"^(?:Billigkeits|Sanierungs|Teil|Straf|Schuld|Schulden|Gebühren|Steuer|Bescheid|Urteils|Beschluss|Forderungs|Zins|Beitrags|Restschuld|Verwaltungsakts?|Darlehens|Haftbefehls|Normen?|Gesetzes|Amnestie|Gnaden|Verordnungs|Rund|Richtlinien|Kosten|Abgaben)-?[Ee]rlass"
)
_ENDUNGEN_VERORDNUNG = re.compile(r"^[\w-]{3,}(?:verordnung(?:en)?|-Verordnung(?:en)?)$")
_KEIN_GESETZ = re.compile(
    r"^(?:Denk|Erfahrungs|Natur|Bundes|Landes|Steuer|Straf|Sitten|Partei|Parlaments|Reichs|Schutz|Spezial|Sonder|Rahmen|Umsetzungs|Einzelfall|Maßnahme|Ausführungs|Änderungs|Artikel|Fach|Vor|"
    r"Vorgänger|Nachfolge|Zeit|Vertrags|Ausgangs|Stamm|Einspruchs|Leistungs|Haupt|Begleit|Unions|Rechts|Not|Durchführungs|Neben|Regelungs|Ermächtigungs|Haushalts|Mantel|Verfahrens|Justiz|Plan|Gebühren|Zustimmungs|Vertrag|Verbots|"
    r"Ausgleichs|Übergangs|Grund-|Kern|Muster|Zoll|Pflicht|Basis|Gemeinschafts|Rats|Stufen|Kommissions|Beitrags|Folge|Gründungs|Transformations|Umlage|Sperr|Abgaben|Eingriffs|Hochschul(?=gesetze)|Beihilfe|EU-|Organ|Tausch|Moral|Wert|Vollzugs|Jagd-)"
    r"-?(?:[Gg]esetz(?:e?s|e|en)?|[Vv]erordnung(?:en)?)$"
)


def nach_endung(wort: str) -> str:
    """Class "g" for a word that ends like a law or an ordinance and is not a common noun, else ""."""
    if "rlass" in wort and _ERLASS.match(wort) and not _KEIN_ERLASS.match(wort):
        return "g"
    if "esetz" not in wort and "erordnung" not in wort:
        return ""
    if _KEIN_GESETZ.match(wort):
        return ""
    if _ENDUNGEN_GESETZ.match(wort) or _ENDUNGEN_VERORDNUNG.match(wort):
        return "g"
    return ""


@cache
def _tafel() -> dict[str, Gesetz]:
    tafel: dict[str, Gesetz] = {}
    for zeile in (*zeilen("weitere.tsv"), *zeilen("gesetze.tsv")):
        abk, klasse, weitere, hoechster, absatz = (zeile + [""] * 5)[:5]
        gesetz = Gesetz(abk, klasse, int(hoechster or 0), int(absatz or 0))
        for name in (abk, *weitere.split("|")):
            if name:
                tafel.setdefault(name, gesetz)
    for (abk,) in zeilen("abkuerzungen.tsv"):
        tafel.setdefault(abk, Gesetz(abk, _klasse(abk)))
    return tafel


@cache
def regelwerke() -> frozenset[str]:
    """Abbreviations of administrative rules that count by numbers, without a section."""
    return frozenset(n for n, g in _tafel().items() if g.klasse == "verwaltungsvorschrift" and " " not in n)


def zeilen(datei: str) -> list[list[str]]:
    """Rows of a table in daten/, without comments."""
    text = (files("nachzug.quellen.zitate") / "daten" / datei).read_text("utf-8")
    return [z.split("\t") for z in text.splitlines() if z and not z.startswith("#")]


_KEINE_ABKUERZUNG = frozenset(
    ["AG", "EG", "KG", "GE", "SE", "BV", "US", "IV", "VI", "UN", "DB", "MB", "WG", "LV", "ALG", "OHG", "SAG"]
)


_EIN_NAME = re.compile(
    r"^[^ ]*[A-ZÄÖÜ\d][^ ]*[A-ZÄÖÜ\d][^ ]*$|^[^ ]*(?:gesetz|buch|ordnung|kodex|konvention|charta|katalog|pakt|richtlinien?)[^ ]*$"
)
"""A single word that cannot be taken for another: an abbreviation, or a word that ends as laws do."""


@cache
def abkuerzungen() -> tuple[str, ...]:
    """All single words that name a law, in every form."""
    return tuple(n for n in _tafel() if len(n) > 1 and _EIN_NAME.search(n) and n not in _KEINE_ABKUERZUNG)


_WORT = re.compile(r"\w+(?:[-/]\w+)*")
_ENDUNG = re.compile(r"(?:es|en|er|em|e|s|n)$")
_BUCH = [
    "Erstes",
    "Zweites",
    "Drittes",
    "Viertes",
    "Fünftes",
    "Sechstes",
    "Siebtes",
    "Achtes",
    "Neuntes",
    "Zehntes",
    "Elftes",
    "Zwölftes",
    "Dreizehntes",
    "Vierzehntes",
]
_ZAHLEN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV"]


@lru_cache(maxsize=100_000)
def stamm(wort: str) -> str:
    """The word without its ending, so that all cases of a name are one."""
    klein = wort.lower().replace("ß", "ss")
    while len(klein) > 4 and (kuerzer := _ENDUNG.sub("", klein)) != klein:
        klein = kuerzer
    return klein


Baum: TypeAlias = "dict[str, Baum | Gesetz]"


@cache
def baum() -> Baum:
    """Names of several words as a tree of stems; the key "" holds the law that ends there."""
    wurzel: Baum = {}
    for name, g in _mehrwortnamen():
        knoten = wurzel
        for wort in _WORT.findall(name):
            knoten = knoten.setdefault(stamm(wort), {})  # type: ignore[assignment]
        knoten.setdefault("", g)  # type: ignore[union-attr]
    return wurzel


_VORSCHRIFT = re.compile(
    r"esetz|ordnung|erfassung|[Bb]uch|ertrag|bkommen|reinkommen|onvention|harta|Pakt|ichtlinie|atzung|tatut|atalog|maßstab|orschrift|rundsätze|rotokoll|beschluss"
    r"|Code|[A-Z]V\b|[A-ZÜ]\b|VO\b|\d"
)
"""What a name of several words holds at least, so that no authority is taken for a law."""


def _mehrwortnamen() -> list[tuple[str, Gesetz]]:
    namen = [(n, g) for n, g in _tafel().items() if " " in n and _VORSCHRIFT.search(n) and not re.fullmatch(r"SGB [IVX]+", n)]
    for buch, zahl in zip(_BUCH, _ZAHLEN, strict=True):
        g = _tafel().get(f"SGB {zahl}") or Gesetz(f"SGB {zahl}", "gesetz")
        for form in (
            "{} Buch Sozialgesetzbuch",
            "{} Buch des Sozialgesetzbuchs",
            "Sozialgesetzbuch {} Buch",
            "Sozialgesetzbuchs {} Buch",
        ):
            namen.append((form.format(buch), g))
        for form in ("Siebent", "Sieb"):
            if buch == "Siebtes":
                namen.append((f"{form}tes Buch Sozialgesetzbuch", g))
    return namen


@cache
def _staemme() -> dict[str, Gesetz]:
    staemme: dict[str, Gesetz] = {}
    for name, g in _tafel().items():
        if " " not in name and len(name) > 7:
            staemme.setdefault(stamm(name), g)
    return staemme


_EU_AKT = re.compile(r"\b(?:RL|Richtlinien?|[\w-]*(?:RL|[Rr]ichtlinie))\b.*?(?P<nr>\d{1,4}/\d{1,4}(?:/[A-Z]\w+)?)")
_EU_VO = re.compile(
    r"\b(?:VO|Verordnung(?:en)?|[\w-]*VO)\b\s*[(<\[]?(?P<org>E[GUW]G?)?[)>\]]?\s*(?:Nr\.?\s*)?(?P<nr>\d{1,4}/\d{2,4})"
)
_JURIS = re.compile(r"(?P<org>EW?G|EU)(?P<art>RL|V) (?P<nr>\d+)/(?P<jahr>\d+)")
"""How a database names acts of the Union: number before year, "EWGRL 43/92"."""
_ARTIKEL = re.compile(r"^(?:der|des|dem|den|das|die|zum|zur|für)\s+")
_GENITIV = re.compile(r"^(Gesetz|Vertrag|Abkommen|Übereinkommen|Protokoll)(?:e?s)\b")
_GESETZES = re.compile(r"(?P<davor>(?:\d+\. )?(?:[\w-]+en )*)(?P<wort>[\w/-]*[Gg]esetz(?:buch)?)e?s")
_DER_ORDNUNG = re.compile(r"(?P<davor>(?:[\w-]+en )+)(?P<wort>[\w-]*[Oo]rdnung)")
_ENDE = re.compile(
    r"\s*(?:\(?[an]\.?\s?F\.?\)?|(?:vom|am)\s\d.*|idF.*|i\.\s?d\.\s?F.*|in\sder\s.*[Ff]assung.*|,.*|\(.*|<.*|[-–]\s[\w-]+\s?[-–]?)$",
    re.S,
)


_NUR_TAG = re.compile(r"(Gesetz|Verordnung)(?:es)?\s(vom\s\d{1,2}\.\s?\w+\.?\s?\d{4})")
"""A law that is named by its day alone."""
HOECHSTE_LAENGE = 600
"""No name of a law is longer; what is longer is looked at from its end."""


@lru_cache(maxsize=20_000)
def nenne(text: str) -> Gesetz:
    """The law that a name as written stands for; a name not known stands for itself."""
    kern = re.sub(r"\s+", " ", _ARTIKEL.sub("", text[-HOECHSTE_LAENGE:], count=1)).strip()
    if t := _JURIS.fullmatch(kern):
        return Gesetz(
            f"RL {t['jahr']}/{t['nr']}/{t['org']}" if t["art"] == "RL" else f"VO ({t['org']}) {t['nr']}/{t['jahr']}", "eu"
        )
    if t := _EU_AKT.search(kern):
        return Gesetz(f"RL {t['nr']}", "eu")
    if t := _EU_VO.search(kern):
        return Gesetz(f"VO ({t['org']}) {t['nr']}" if t["org"] else f"VO {t['nr']}", "eu")
    if t := _NUR_TAG.match(kern):
        return Gesetz(f"{t[1]} {t[2]}", _klasse(t[1]))
    kern = _ENDE.sub("", kern).strip() or kern
    if g := _genau(kern):
        return g
    kern = _GENITIV.sub(r"\1", kern)
    ohne_jahr = re.sub(r"\s(?:18|19|20)\d\d$", "", kern)
    return _genau(ohne_jahr) or Gesetz(_nennform(kern), _klasse(kern))


def _nennform(name: str) -> str:
    """The nominative of a name not known: "Bremischen Hafengesetzes" is "Bremisches Hafengesetz"."""
    for muster, endung in ((_GESETZES, "es "), (_DER_ORDNUNG, "e ")):
        if t := muster.fullmatch(name):
            return t["davor"].replace("en ", endung) + t["wort"]
    return name


_MEHRERE_BUECHER = re.compile(r"SGB ([IVX]+)((?:(?:,| und| oder| bzw\.?) [IVX]+)+)$")


def nenne_alle(text: str) -> tuple[Gesetz, ...]:
    """The laws that a name stands for: "SGB II und XII" are two."""
    t = _MEHRERE_BUECHER.search(text)
    if not t:
        return (nenne(text),)
    return tuple(nenne(f"SGB {zahl}") for zahl in (t[1], *re.findall(r"[IVX]+", t[2])))


def _genau(name: str) -> Gesetz | None:
    if g := _tafel().get(name):
        return g
    if t := re.fullmatch(r"(?:SGB|Sozialgesetzbuch(?:e?s)?)[- ](\d{1,2}|[IVX]+)", name):
        zahl = _ZAHLEN[int(t[1]) - 1] if t[1].isdigit() and 1 <= int(t[1]) <= len(_ZAHLEN) else t[1]
        return _tafel().get(f"SGB {zahl}") or Gesetz(f"SGB {zahl}", "gesetz")
    worte = _WORT.findall(name)
    if len(worte) == 1:
        return _staemme().get(stamm(name))
    knoten: Baum | Gesetz | None = baum()
    for wort in worte:
        if not isinstance(knoten, dict):
            return None
        knoten = knoten.get(stamm(wort))
    g = knoten.get("") if isinstance(knoten, dict) else None
    return g if isinstance(g, Gesetz) else None


_VERTRAG = re.compile(
    r"(?:^|[a-zäöü-])(?:TV|BV|GBV|KBV)(?:$|[^a-zäöü])|(?<!S)(?<!St)TV(?:$|[ -])|TVöD|TVÜ|[a-z]AT$|^BAT|^KAT|^KTD|^DVO\.EKD|^AVR|^AVB|^AGB|^HVV|[Tt]arifvertr|[Aa]rbeitsvertr|[Vv]ereinbarung|[Vv]ertrag|^Satzung"
)


def _klasse(name: str) -> str:
    if _VERTRAG.search(name) and "taatsvertr" not in name:
        return "vertrag"
    if re.match(r"(?:[A-ZÄÖÜ]\w+ )?(?:Zusatz)?(?:[Aa]bkommen|[Üü]bereinkommen|[Pp]rotokoll)", name):
        return "voelkerrecht"
    if re.search(r"[Ee]rlass|[Rr]ichtlinie|RL$|RiL$", name):
        return "verwaltungsvorschrift"
    if "erordnung" in name or re.search(r"(?:VO|V)$", name):
        return "verordnung"
    return "gesetz" if re.search(r"esetz|G$|GB$|O$", name) else ""
