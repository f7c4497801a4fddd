"""Kinds of residence titles, from the norm a title was issued under and the day of issue.

Trap: until 11 June 2026 § 25 Abs. 2 Satz 1 Alt. 2 AufenthG was the title for subsidiary protection, Alt. 1 the one for
refugees. For titles issued from 12 June 2026 on, Satz 2 is subsidiary protection and Satz 1, in any alternative, the refugee
title (BGBl. 2026 I Nr. 111). A title keeps the coding under which it was issued.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from nachzug.logik.zeit import Spanne

NEUE_ZAEHLUNG_AB = 20260612


class TitelFehler(ValueError):
    """The norm cannot have been the basis of a title on that day."""


class Titelart(NamedTuple):
    """art: the kind, or None where the text does not settle it."""

    art: str | None


_AUSDRUECKLICH = {
    "niederlassungserlaubnis": "p9",
    "daueraufenthalt-eu": "p9a",
    "erlaubnis zum daueraufenthalt – eu": "p9a",
    "blaue karte eu": "p18g_blaue_karte",
    "ict-karte": "ict_karte",
    "mobiler-ict-karte": "mobiler_ict",
    "nationales visum": "visum_national",
    "schengen-visum": "schengen_visum",
    "duldung": "duldung",
    "aufenthaltsgestattung": "gestattung",
}
_NORM = re.compile(
    r"§{1,2}\s*(?P<p>\d+[a-z]?)(?:\s*Abs(?:atz|\.)?\s*(?P<a>\d+[a-z]?))?"
    r"(?:\s*S(?:atz|\.)?\s*(?P<s>\d+))?(?:\s*N(?:ummer|r\.)?\s*(?P<n>\d+[a-z]?))?"
    r"(?:\s*Alt(?:ernative|\.)?\s*(?P<alt>\d))?(?:\s*S(?:atz|\.)?\s*(?P<s2>\d+))?"
)
_EINFACH = frozenset(
    [
        "9",
        "9a",
        "16",
        "16a",
        "16b",
        "16d",
        "16e",
        "16f",
        "17",
        "18a",
        "18b",
        "18d",
        "18f",
        "19c",
        "20",
        "21",
        "22",
        "23a",
        "24",
        "25a",
        "25b",
        "30",
        "31",
        "32",
        "33",
        "34",
        "35",
        "37",
        "38",
        "38a",
        "104c",
    ]
)
_MIT_ABSATZ = {
    ("18c", "3"): "p18c_3",
    ("23", "1"): "p23_1",
    ("23", "2"): "p23_2",
    ("23", "4"): "p23_4",
    ("25", "1"): "p25_1",
    ("25", "3"): "p25_3",
    ("25", "4"): "p25_4",
    ("25", "4a"): "p25_4a",
    ("25", "4b"): "p25_4b",
    ("25", "5"): "p25_5",
    ("26", "3"): "p26_3",
    ("26", "4"): "p26_4",
    ("28", "2"): "p28_2",
    ("36", "1"): "p36_1",
    ("36", "2"): "p36_2",
    ("36", "3"): "p36_3",
    ("7", "1"): "p7_1_3",
    ("6", "3"): "visum_national",
    ("18b", "2"): "p18g_blaue_karte",
}


def titelart(grundlage: str, erteilt: Spanne, schutz: str | None = None) -> Titelart:
    """The kind of a title. grundlage: as written; schutz: kind of protection, if known (asyl, fluechtling, subsidiaer).

    Raises TitelFehler where the coding did not exist on any possible day of issue.
    """
    text = grundlage.replace("\u00a0", " ").replace("\u202f", " ").strip()
    wort = text.lower().removesuffix(" aufenthg").strip()
    if wort in _AUSDRUECKLICH:
        return Titelart(_AUSDRUECKLICH[wort])
    if "i.v.m." in wort and "§ 31" in text:
        return Titelart("p31")
    treffer = _NORM.search(text)
    if not treffer:
        return Titelart("sonstige")
    p, a = treffer["p"], treffer["a"]
    if p == "25" and a == "2":
        return _p25_2(treffer["s"], treffer["alt"], erteilt, schutz, text)
    if p == "28" and a in (None, "1"):
        arten = {"1": "p28_1_ehegatte", "2": "p28_1_kind", "3": "p28_1_elternteil"}
        return Titelart(arten.get(treffer["n"] or "", "p28_1_elternteil" if treffer["s"] == "4" else None))
    if p == "36a":
        if treffer["s"] == "2":
            return Titelart("p36a_eltern")
        return Titelart({"1": "p36a_ehegatte", "2": "p36a_kind"}.get(treffer["alt"] or ""))
    if p == "31" and a == "3":
        return Titelart("p31_3")
    if p in ("18g", "19a"):
        return Titelart("p18g_blaue_karte")
    if p == "19" and erteilt.bis >= 20170801:
        return Titelart("ict_karte")
    if (p, a or "") in _MIT_ABSATZ:
        return Titelart(_MIT_ABSATZ[p, a or ""])
    if p in _EINFACH:
        return Titelart(f"p{p}")
    return Titelart(None if p in ("18c", "23", "25", "26", "36") else "sonstige")


def _p25_2(satz: str | None, alt: str | None, erteilt: Spanne, schutz: str | None, text: str) -> Titelart:
    alte_zaehlung = erteilt.von < NEUE_ZAEHLUNG_AB
    neue_zaehlung = erteilt.bis >= NEUE_ZAEHLUNG_AB
    moeglich: set[str] = set()
    if satz == "2":
        if not neue_zaehlung:
            raise TitelFehler(
                f"»{text}«: als Titel wegen subsidiären Schutzes zählt Satz 2 erst ab 12.06.2026; bis dahin hieß er "
                "§ 25 Abs. 2 Satz 1 Alt. 2 AufenthG"
            )
        return Titelart("p25_2_subsidiaer")
    if satz == "1" or alt:
        if alte_zaehlung:
            moeglich |= {"1": {"p25_2_fluechtling"}, "2": {"p25_2_subsidiaer"}}.get(
                alt or "", {"p25_2_fluechtling", "p25_2_subsidiaer"}
            )
        if neue_zaehlung:
            moeglich.add("p25_2_fluechtling")
    else:
        moeglich = {"p25_2_fluechtling", "p25_2_subsidiaer"}
    if len(moeglich) > 1 and schutz in ("fluechtling", "subsidiaer"):
        moeglich &= {f"p25_2_{schutz}"}
    return Titelart(next(iter(moeglich)) if len(moeglich) == 1 else None)
