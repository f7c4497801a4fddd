"""What kind of word a word is, for the class string. Known words stand in tables, the others are told by their shape."""

from __future__ import annotations

import re
from functools import cache

from nachzug.quellen.zitate import gerichte, namen


@cache
def feste() -> dict[str, str]:
    """The words of the table and their classes."""
    return {wort: zeile[0] for zeile in namen.zeilen("woerter.tsv") for wort in zeile[2].split()}


_KUERZEL = re.compile(
    r"(?![\w-]*-BG$)(?:[A-ZÄÖÜ][\w-]*[a-zäöü-][\w-]*[B-JL-ZÄÖÜ]G$|[A-ZÄÖÜ][\w-]*[a-zäöü](?:G|GB|VO|VwV|StV|GO)(?:-E)?$|[A-ZÄÖÜ][\w-]+[a-zäöü]O$|[A-ZÄÖÜ][\w-]+-(?:VO|ÄndG)$)"
)
_KOMMENTAR = re.compile(r"(?:BeckOK|BeckOGK|MüKo|MünchKomm|[Jj]urisPK|NK|KK|LK|SK|HK|GK|LPK)-?[A-ZÄÖÜ]|Münch(?:ener|K)")
"""Commentaries that bear the name of a law."""
_MEHRDEUTIG = re.compile(r"[A-ZÄÖÜ]{2,3}V$|WO$|ABG$|GOP$|STIKO$|BMG$|BMF$|MTB$|FGr$|PÜV$")
"""Three capitals that end in V name many things: a law only after a section."""
_MISCH = re.compile(r"[A-ZÄÖÜ][\w&/.-]*[A-ZÄÖÜ]")
_ADJEKTIV = re.compile(
    r"[A-ZÄÖÜ][\w-]{2,}(?:isch|lich|sch|deutsch|eit|ig|ärt|hessisch)(?:e[nsrm]?)$|(?:Erst|Zweit|Dritt|Viert|Fünft|Sechst|Siebt|Siebent|Acht|Neunt|Zehnt|Elft|Zwölft|Dreizehnt|Vierzehnt)e[nsrm]?$|[Dd]eutsche[nsrm]?$|Europäische[nsrm]?$|Genfer$|Haager$|Wiener$|Allgemeine[nsrm]?$|Berliner$|Pariser$"
)
_STAAT = re.compile(
    r"(?:afghan|ägypt|alban|alger|amerikan|argentin|armen|aserbaidschan|äthiop|austral|belg|belaruss|bosn|brasilian|brit|bulgar|chilen|chines|dän|engl|eritre|estn|finn|französ|georg|griech"
    r"|guine|ind|indones|irak|iran|ir|isländ|israel|italien|japan|jordan|jugoslaw|kanad|kasach|kenian|kolumbian|korean|kosovar|kroat|kuban|lett|libanes|liby|litau|luxemburg|maltes|marokkan"
    r"|mazedon|mexikan|moldau|mongol|montenegrin|niederländ|nigerian|norweg|österreich|pakistan|palästinens|peruan|philippin|poln|portugies|rumän|russ|saudi-arab|schott|schwed|schweizer"
    r"|senegales|serb|slowak|slowen|somal|sowjet|span|südafrikan|sudanes|syr|tadschik|thailänd|togo|tschech|tunes|türk|turkmen|ukrain|ungar|usbek|venezolan|vietnames|zypr"
    r"|baden-württemberg|bayer|brandenburg|brem|hamburg|hess|mecklenburg-vorpommer|niedersächs|nordrhein-westfäl|rheinland-pfälz|saarländ|sächs|sachsen-anhalt|schleswig-holstein|thüring)"
    r"isch(?:e[nrsm]?)$"
)
"""The adjective of a state or Land: its law is another law than the one of the same name."""
_SATZUNG = re.compile(
    r"[\w-]*(?:erlass|kodex|konvention|charta|vertrag|abkommen|übereinkommen|protokoll|satzung|verfassung|ordnung|richtlinien?|statut|vereinbarung|vorschrift|grundsätze|katalog)(?:e?s|e|en)?$",
    re.I,
)
_SPRUCH = re.compile(
    r"[A-ZÄÖÜ][\w-]*(?<!Vor)(?<!vor)(?:urteil(?:s|e|en)?|beschl(?:uss|üsse)(?:es|n)?|entscheidung(?:en)?|bescheid)$|(?:Ausgangs|Klage|Parallel|Leit|Eil|Neben|Revisions|Beschwerde|Berufungs|Haupt)verfahrens?$"
)
_VOR_GERICHT = re.compile(
    r"(BVerfGE|BGH|BFH|BAG|BSG|BVerwG|BVerfG|EuGH|EGMR|FG|OLG|LG|LSG|LAG|VGH|OVG|Senats|Kammer|BPatG|RG|RFH|EuG)-(?=Urt|Besch|Entsch|Gutachten|Vorl|Rs|Kammer|Gerichtsb|Zwischenurt|Grunds)"
)


LAENGSTES_WORT = 80
"""The longest name of a German law in one word has 63 letters."""


_BEKANNTE_V = frozenset(
    ["AEUV", "EUV", "EGV", "EWGV", "WRV", "AVV", "BKV", "BLV", "SLV", "BNV", "TGV", "AUV", "FZV", "GMV", "UMV"]
)


class _Klassen(dict[str, str]):
    """Classes of words; a new word is told by its shape and remembered, up to a bound that keeps memory flat."""

    def __missing__(self, wort: str) -> str:
        if len(self) > 200_000:
            self.clear()
            self.update(_grund())
        if len(wort) > LAENGSTES_WORT:
            return "W"
        klasse = self[wort] = _nach_gestalt(wort)
        return klasse


def _nach_gestalt(wort: str) -> str:
    if len(wort) == 1:
        return "R" if wort in "IVX" else "L" if wort.isupper() else "l"
    if wort[0].islower():
        if "isch" in wort and _STAAT.match(wort):
            return "κ"
        return "l" if len(wort) == 2 and wort[0] == wort[1] else "w"
    if re.fullmatch(r"[IVX]+-\d+", wort):
        return "n"
    if re.fullmatch(r"[IVX]+[a-c]?", wort):
        return "R"
    if _KOMMENTAR.match(wort):
        return "W"
    if gerichte.lang(wort):
        return "K"
    if _VOR_GERICHT.match(wort):
        return "T"
    if _SPRUCH.match(wort):
        return "T"
    if art := namen.nach_endung(wort):
        return art
    if _KUERZEL.match(wort):
        return "g"
    if wort.endswith("RL") and wort != "URL":
        return "M"
    if _SATZUNG.match(wort):
        return "c"
    if _ADJEKTIV.match(wort):
        return "J"
    if _MISCH.match(wort):
        return "M" if len(wort) < 6 else "m"
    return "W"


def _grund() -> dict[str, str]:
    grund = {n: "M" if _MEHRDEUTIG.match(n) and n not in _BEKANNTE_V else "G" for n in namen.abkuerzungen()}
    return grund | feste()


KLASSE = _Klassen(_grund())
