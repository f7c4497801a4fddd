"""Nationalities and states as people write them: deutsch, Deutschland, syrisch, Syrien, französisch, Frankreich."""

from __future__ import annotations

_UNION = (
    *("belg", "bulgar", "dän", "daen", "deutsch", "estn", "estl", "finn", "franz", "frankr", "griech", "irisch", "irland"),
    *("ital", "kroat", "lett", "litau", "luxemb", "malta", "maltes", "niederl", "österr", "oesterr", "poln", "polen"),
    *("portug", "rumän", "rumaen", "schwed", "slowak", "slowen", "spani", "tschech", "ungar", "zypr", "zyper"),
)
_EWR = ("island", "isländ", "islaend", "liechtenst", "norweg")
"""Their nationals are treated as citizens of the Union (§ 12 FreizügG/EU)."""


def ist_deutsch(staat: str) -> bool:
    return staat.strip().lower().startswith("deutsch")


def ist_union(staat: str) -> bool:
    return staat.strip().lower().startswith((*_UNION, *_EWR))


def ist_bundesgebiet(staat: str) -> bool:
    return staat.strip().lower() in ("deutschland", "bundesgebiet", "bundesrepublik deutschland")


def ist_tuerkisch(staat: str) -> bool:
    return staat.strip().lower().startswith(("türk", "tuerk", "turk"))


_LANGAUFENTHALT = (
    *("austral", "israel", "japan", "kanad", "südkorea", "suedkorea", "republik korea", "koreanisch", "neuseel"),
    *("brit", "vereinigtes königreich", "großbrit", "us-", "usa", "u.s.", "vereinigte staaten", "amerikan"),
)


def ist_visumfrei_fuer_langaufenthalt(staat: str) -> bool:
    """States of § 41 Abs. 1 AufenthV."""
    return staat.strip().lower().startswith(_LANGAUFENTHALT)


_P41_2 = ("andorra", "brasil", "salvador", "el salvador", "hondur", "monaco", "monegass", "san marino", "sanmarin")


def ist_privilegiert_p41_2(staat: str) -> bool:
    """States of § 41 Abs. 2 AufenthV: without gainful employment."""
    return staat.strip().lower().startswith(_P41_2)


_ANHANG_II = (
    *("alban", "argentin", "bosni", "chile", "costa", "georgi", "guatemal", "kolumb", "malays", "mauriti", "mexik", "moldau"),
    *("moldaw", "montenegr", "nicarag", "nordmazedon", "mazedon", "panam", "paragu", "peru", "serb", "singap", "taiwan"),
    *("ukrain", "urugu", "venezol", "venezuel", "emirat", "bruneis", "brunei", "hongkong", "macau", "kosov"),
)
_KOSOVO_AB = 20240101


def ist_anhang_ii(staat: str, am: int) -> bool:
    """Nationals exempt from the visa for short stays (Annex II of Regulation (EU) 2018/1806; from memory, not complete for
    small island states). Georgia and Ukraine: since 2017; Kosovo: since 1 January 2024."""
    name = staat.strip().lower()
    if name.startswith("kosov"):
        return am >= _KOSOVO_AB
    return name.startswith(_ANHANG_II) or ist_visumfrei_fuer_langaufenthalt(staat) or ist_privilegiert_p41_2(staat)
