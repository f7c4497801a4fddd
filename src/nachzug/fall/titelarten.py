"""Kinds of residence titles, from the norm a title was issued under and the day of issue.

Trap: until 11 June 2026 § 25 Abs. 2 Satz 1 Alt. 2 AufenthG was the title for subsidiary protection, Alt. 1 the one for
refugees. For titles issued from 12 June 2026 on, Satz 2 is subsidiary protection and Satz 1, in any alternative, the refugee
title (BGBl. 2026 I Nr. 111). A title keeps the coding under which it was issued. Likewise the Act on the Immigration of
Skilled Workers renumbered §§ 18 to 20 on 1 March 2020.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from nachzug.logik.zeit import Spanne
from nachzug.zitat.norm import Norm, ZitatFehler, lies_normen

NEUE_ZAEHLUNG_AB = 20260612
FACHKRAEFTE_AB = 20200301
VISUM_ABS3_AB = 20111126
"""The national visum was § 6 Abs. 4 until 25 November 2011, and has been Abs. 3 since."""


class TitelFehler(ValueError):
    """The norm cannot have been the basis of a title on that day."""


class Titelart(NamedTuple):
    """art: the kind, or None where the text does not settle it."""

    art: str | None


_AUSDRUECKLICH = {
    "niederlassungserlaubnis": "p9",
    "daueraufenthalt-eu": "p9a",
    "erlaubnis zum daueraufenthalt – eu": "p9a",
    "erlaubnis zum daueraufenthalt-eu": "p9a",
    "daueraufenthalt eu": "p9a",
    "erlaubnis zum daueraufenthalt eu": "p9a",
    "blaue karte eu": "p18g_blaue_karte",
    "blaue karte": "p18g_blaue_karte",
    "ict-karte": "ict_karte",
    "mobiler-ict-karte": "mobiler_ict",
    "nationales visum": "visum_national",
    "visum d": "visum_national",
    "d-visum": "visum_national",
    "nationales visum d": "visum_national",
    "nationales visum (d)": "visum_national",
    "schengen-visum": "schengen_visum",
    "schengen-visum c": "schengen_visum",
    "visum c": "schengen_visum",
    "c-visum": "schengen_visum",
    "schengenvisum": "schengen_visum",
    "duldung": "duldung",
    "aufenthaltsgestattung": "gestattung",
    "fiktionsbescheinigung": "fiktion",
    "aufenthaltskarte": "freizuegigkeit",
    "daueraufenthaltskarte": "freizuegigkeit",
}
_EINFACH = frozenset(
    (
        *("9", "9a", "16", "16a", "16b", "16d", "16e", "16f", "16g", "17", "18", "18a", "18b", "18d", "18f"),
        *("19d", "19e", "20", "21", "22", "23a", "24", "25a", "25b", "30", "31", "32", "33", "34", "35", "37", "37a"),
        *("38", "38a", "104a", "104c"),
    )
)
"""Sections whose titles are one kind, p and the number."""
_VOR_FACHKRAEFTE = {
    "18a": "p19d",
    "18b": "p18c",
    "19": "p18c_3",
    "19b": "ict_karte",
    "19d": "mobiler_ict",
    "20": "p18d",
    "20b": "p18f",
}
"""What these sections were until 29 February 2020, by their kind today."""
_GENAUER = {
    ("6", "1"): "schengen_visum",
    ("6", "3"): "visum_national",
    ("7", "1"): "p7_1_3",
    ("18b", "2"): "p18g_blaue_karte",
    ("18c", ""): None,
    ("18c", "1"): "p18c",
    ("18c", "2"): "p18c",
    ("18c", "3"): "p18c_3",
    ("18g", ""): "p18g_blaue_karte",
    ("19a", ""): "p18g_blaue_karte",
    ("19", ""): "ict_karte",
    ("19b", ""): "mobiler_ict",
    ("19c", "1"): "p19c_1",
    ("19c", "2"): "p19c_2",
    ("19c", "3"): "p19c_3",
    ("19c", "4"): "p19c_4",
    ("19c", ""): "p19c",
    ("23", "1"): "p23_1",
    ("23", "2"): "p23_2",
    ("23", "4"): "p23_4",
    ("25", "1"): "p25_1",
    ("25", "3"): "p25_3",
    ("25", "4"): "p25_4",
    ("25", "4a"): "p25_4a",
    ("25", "4b"): "p25_4b",
    ("25", "5"): "p25_5",
    ("25a", "2"): "p25a_2",
    ("25b", "4"): "p25b_4",
    ("26", "3"): "p26_3",
    ("26", "4"): "p26_4",
    ("28", "2"): "p28_2",
    ("31", "3"): "p31_3",
    ("36", "1"): "p36_1",
    ("36", "2"): "p36_2",
    ("36", "3"): "p36_3",
    ("60a", ""): "duldung",
    ("81", ""): "fiktion",
}
"""(section, paragraph; "" for any or none): the kind."""
_P28_1 = {"1": "p28_1_ehegatte", "2": "p28_1_kind", "3": "p28_1_elternteil"}
_P36A = {"1": "p36a_ehegatte", "2": "p36a_kind"}
ARTEN = frozenset(
    (
        *(a for a in (*_AUSDRUECKLICH.values(), *_GENAUER.values()) if a),
        *(f"p{p}" for p in _EINFACH),
        *(*_P28_1.values(), *_P36A.values(), "p36a_eltern", "p25_2_fluechtling", "p25_2_subsidiaer"),
    )
)
"""Every kind there is."""


def titelart(grundlage: str, erteilt: Spanne, schutz: str | None = None) -> Titelart:
    """The kind of a title. grundlage: as written; schutz: kind of protection, if known (asyl, fluechtling, subsidiaer).

    None where the text is not understood or leaves several kinds possible: what is not known stays open. Raises
    TitelFehler where the coding did not exist on any possible day of issue.
    """
    text = re.sub(r"\s+", " ", grundlage).strip()
    wort = re.sub(r" (nach|gem\.|gemäß|i\. ?S\. ?d\.)? ?§.*| AufenthG$", "", text).strip().lower()
    norm = _norm(text)
    if norm is None or (norm.paragraph in ("6", "4") and wort in _AUSDRUECKLICH):
        return Titelart(_AUSDRUECKLICH.get(wort))
    if norm.gesetz in ("AsylG", "AsylVfG"):
        return Titelart("gestattung")
    if norm.gesetz == "FreizügG/EU":
        return Titelart("freizuegigkeit")
    return Titelart(_art(norm, erteilt, schutz, text) if norm.gesetz == "AufenthG" else None)


def _norm(text: str) -> Norm | None:
    """The norm that carries the title: § 36 Abs. 2 in "§ 28 Abs. 4 i.V.m. § 36 Abs. 2", § 31 in "§ 28 Abs. 3 i.V.m. § 31"."""
    _, zeichen, rest = text.partition("§")
    vorn = re.search(r"(AufenthG|Asyl(?:G|VfG)|AuslG)\s*$", text.partition("§")[0])
    rest = re.sub(r"(?<=\d) ([IVX]+)(?: (\d))?\b", _roemisch, rest)
    rest = re.sub(r",\s*(?=\d\.? ?Alt|zweite|erste|Alt|S\.|Satz|Abs|Nr|Hs)", " ", rest)
    gesetz = "" if re.search(r"\b\w+G\b", rest) else f" {vorn[1] if vorn else 'AufenthG'}"
    try:
        normen = lies_normen(f"{zeichen}{rest}{gesetz}") if zeichen else ()
    except ZitatFehler:
        return None
    if not normen:
        return None
    nach_31 = next((n for n in normen if n.paragraph == "31"), None)
    return nach_31 or (normen[-1] if (normen[0].paragraph, normen[0].absatz) == ("28", "4") else normen[0])


_ROEMISCH = {"I": "1", "II": "2", "III": "3", "IV": "4", "V": "5"}


def _roemisch(treffer: re.Match[str]) -> str:
    absatz = _ROEMISCH.get(treffer[1])
    if absatz is None:
        return treffer[0]
    return f" Abs. {absatz}" + (f" Satz {treffer[2]}" if treffer[2] else "")


def _art(n: Norm, erteilt: Spanne, schutz: str | None, text: str) -> str | None:
    if (n.paragraph, n.absatz) == ("6", "4"):
        return "visum_national" if erteilt.bis < VISUM_ABS3_AB else None
    if (n.paragraph, n.absatz) == ("25", "2"):
        return _p25_2(n.satz, n.alternative, erteilt, schutz, text)
    if n.paragraph == "28" and n.absatz in ("", "1"):
        return _P28_1.get(n.nummer, "p28_1_elternteil" if n.satz == "4" else None)
    if n.paragraph == "36a":
        return "p36a_eltern" if n.satz == "2" else _P36A.get(n.alternative)
    if n.paragraph in _VOR_FACHKRAEFTE and erteilt.von < FACHKRAEFTE_AB:
        return _VOR_FACHKRAEFTE[n.paragraph] if erteilt.bis < FACHKRAEFTE_AB else None
    for absatz in (n.absatz, ""):
        if (n.paragraph, absatz) in _GENAUER:
            return _GENAUER[n.paragraph, absatz]
    return f"p{n.paragraph}" if n.paragraph in _EINFACH else None


def _p25_2(satz: str, alternative: str, erteilt: Spanne, schutz: str | None, text: str) -> str | None:
    alt, neu = erteilt.von < NEUE_ZAEHLUNG_AB, erteilt.bis >= NEUE_ZAEHLUNG_AB
    beide = frozenset(("fluechtling", "subsidiaer"))
    if satz == "2":
        if not neu:
            raise TitelFehler(
                f"»{text}«: als Titel wegen subsidiären Schutzes zählt Satz 2 erst ab 12.06.2026; bis dahin hieß er "
                "§ 25 Abs. 2 Satz 1 Alt. 2 AufenthG"
            )
        moeglich = frozenset(("subsidiaer",))
    elif satz == "1" or alternative:
        nach_alter = {"1": frozenset(("fluechtling",)), "2": frozenset(("subsidiaer",))}.get(alternative, beide)
        # Since then sentence 1 has no second alternative: whoever writes one may mean the old counting, as § 104 Abs. 14 still does.
        nach_neuer = beide if alternative == "2" else frozenset(("fluechtling",))
        moeglich = (nach_alter if alt else frozenset[str]()) | (nach_neuer if neu else frozenset[str]())
    else:
        moeglich = beide
    if len(moeglich) > 1 and schutz in moeglich:
        moeglich = frozenset((schutz,))
    return f"p25_2_{next(iter(moeglich))}" if len(moeglich) == 1 else None
