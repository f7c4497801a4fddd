"""What people type, in the form of the case file: dates and amounts as Germans write them, names of months, "about", "before".

Whatever is not recognised goes on unchanged, so that the reader of the case file says what is allowed.
"""

from __future__ import annotations

import re

from babel.core import Locale

_UNGEFAEHR = re.compile(r"^(?:ca\.?|circa|etwa|ungefähr|um|about|around)\s+", re.IGNORECASE)
_SPAETESTENS = re.compile(r"^(?:vor|bis|spätestens|before|until|by)\s+", re.IGNORECASE)
_FRUEHESTENS = re.compile(r"^(?:nach|seit|ab|frühestens|after|since|from)\s+", re.IGNORECASE)
_DEUTSCH = re.compile(r"(\d{1,2})\s*[./]\s*(\d{1,2})\s*[./]\s*(\d{4})")
_MONAT_JAHR = re.compile(r"(\d{1,2})\s*[./]\s*(\d{4})")
_MIT_NAMEN = re.compile(r"(?:(\d{1,2})\.?\s+)?([A-Za-zÄÖÜäöüé]{3,})\.?,?\s+(\d{4})")
_TAUSENDER = re.compile(r"\d{1,3}(?:[.\s]\d{3})+(?:,\d{1,2})?")
_MONATE = {
    wort.lower().rstrip("."): nummer
    for sprache in ("de", "en")
    for breite in ("wide", "abbreviated")
    for nummer, wort in Locale(sprache).months["format"][breite].items()
}


def tag(text: str) -> str:
    """`3.8.2019` → 2019-08-03, `August 2019`, `8/2019` → 2019-08, `ca. 2019` → 2019~, `vor 5.2020` → ../2020-05."""
    text = " ".join(text.split())
    if treffer := _UNGEFAEHR.match(text):
        return f"{tag(text[treffer.end() :])}~"
    if treffer := _SPAETESTENS.match(text):
        return f"../{tag(text[treffer.end() :])}"
    if treffer := _FRUEHESTENS.match(text):
        return f"{tag(text[treffer.end() :])}/.."
    if treffer := _DEUTSCH.fullmatch(text):
        t, m, j = treffer.groups()
        return f"{j}-{int(m):02}-{int(t):02}"
    if treffer := _MONAT_JAHR.fullmatch(text):
        return f"{treffer[2]}-{int(treffer[1]):02}"
    if (treffer := _MIT_NAMEN.fullmatch(text)) and (monat := _MONATE.get(treffer[2].lower())):
        return f"{treffer[3]}-{monat:02}" + (f"-{int(treffer[1]):02}" if treffer[1] else "")
    return text


def tag_fuer_menschen(wert: str) -> str:
    """A day of the case file as a form shows it and takes it back: 03.08.2019, 08.2019, ca. 2019, vor 05.2020, ab 2021."""
    if wert.endswith("~") and len(wert) > 1:
        return f"ca. {tag_fuer_menschen(wert[:-1])}"
    if wert.startswith("../"):
        return f"vor {tag_fuer_menschen(wert[3:])}"
    if wert.endswith("/.."):
        return f"ab {tag_fuer_menschen(wert[:-3])}"
    teile = wert.split("-")
    return ".".join(reversed(teile)) if re.fullmatch(r"\d{4}(-\d{2}){0,2}", wert) else wert


def betrag(text: str) -> str:
    """`1.234,56 €` → 1234.56; ranges and words like `mindestens` stay."""
    text = re.sub(r"\s*(?:€|EUR|Euro)\s*", "", text, flags=re.IGNORECASE).strip()
    text = _TAUSENDER.sub(lambda t: re.sub(r"[.\s]", "", t[0]), text)
    text = re.sub(r"(\d),(\d{1,2})(?!\d)", r"\1.\2", text)
    return re.sub(r"\s*(?:bis|[-–])\s*(?=\d)", "..", text) if re.match(r"\d", text) else text.replace("höchstens", "hoechstens")


def zahl(text: str) -> str:
    text = re.sub(r"\s*(?:m²|m2|qm|Monate?|Personen?)\s*$", "", text.strip())
    return re.sub(r"\s*(?:bis|[-–])\s*(?=\d)", "..", text) if re.match(r"\d", text) else text.replace("höchstens", "hoechstens")


def wert(art: str, text: str) -> str:
    """A typed value in the form of the case file, by the kind of its field."""
    match art:
        case "tag":
            return tag(text)
        case "geld":
            return betrag(text)
        case "zahl":
            return zahl(text)
        case _:
            return text.strip()
