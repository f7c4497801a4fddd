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
