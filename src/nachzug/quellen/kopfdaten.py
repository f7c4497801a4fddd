"""What the head of a decision says: dates in every spelling, kind, court, docket, ECLI."""

from __future__ import annotations

import re

from nachzug.quellen.schluessel import GERICHTSWORT, gericht_kurz

_MONATE = {
    m: i
    for i, ms in enumerate(
        (
            "januar jan jänner", "februar feb feber", "märz mär mrz maerz", "april apr", "mai", "juni jun", "juli jul",
            "august aug", "september sep sept", "oktober okt", "november nov", "dezember dez",
        ),
        1,
    )
    for m in ms.split()
}  # fmt: skip
DATUM = r"\d{1,2}\.\s?(?:\d{1,2}\.\s?(?:19|20)\d\d|[A-Za-zä]{3,9}\.?\s+(?:19|20)\d\d)"
_TAG = re.compile(r"(\d{1,2})\.\s?(?:(\d{1,2})\.\s?|([A-Za-zä]{3,9})\.?\s+)((?:19|20)\d\d)")
ART = re.compile(
    r"\b((?:Nichtannahme|Teil|Zwischen|End|Versäumnis|Prozesskostenhilfe|Vorlage|Kammer|Senats)?"
    r"(?:[Bb]eschlu(?:ss|ß)|[Uu]rteil)|Gerichtsbescheid)\b"
)
ECLI = re.compile(r"ECLI:[A-Z]{2}:[A-Za-z0-9]{1,7}:\d{4}:[A-Za-z0-9.]{1,25}")
AKTENZEICHEN = re.compile(
    r"\b(?:[CT][-‑]\d{1,4}/\d\d(?:\s?PPU)?"
    r"|(?:(?:[A-Z][A-Za-z]?|RO|RN)\s)?\d{1,2}\s(?:[A-Z][A-Za-z]{0,3}\s?(?:\(\w+\)\s)?){1,2}\d{1,5}[./]\d{1,5}(?:\.[A-Z]{1,2}\b)?(?:\s[A-Z]\b)?"
    r"|[IVX]+[ab]?\s(?:[A-Z][A-Za-z]{0,3}(?:\s?\([A-Za-z]+\))?)\s\d{1,5}/\d\d"
    r"|B\s\d{1,2}\s[A-Z]{1,3}\s\d{1,4}/\d\d\s(?:R|B|KR|S|BH)"
    r"|L?\s?\d{1,2}\s[A-Z]{1,3}\s\d{1,5}/\d\d(?:\s[A-Z]{1,2}){0,2})"
)


def lies_datum(text: str) -> int:
    """The first day in the text, JJJJMMTT; 0 where there is none that exists."""
    for treffer in _TAG.finditer(text):
        monat = int(treffer[2]) if treffer[2] else _MONATE.get(treffer[3].lower(), 0)
        tag = int(treffer[1])
        if 1 <= monat <= 12 and 1 <= tag <= 31:
            return int(treffer[4]) * 10000 + monat * 100 + tag
    return 0


def lies_tag_iso(text: str) -> int:
    """JJJJMMTT or JJJJ-MM-TT."""
    ziffern = re.sub(r"\D", "", text)
    return int(ziffern) if re.fullmatch(r"(?:19|20)\d{6}", ziffern) else 0


def lies_art(text: str) -> str:
    treffer = ART.search(text)
    return treffer[1].replace("Beschluß", "Beschluss").replace("beschluß", "beschluss") if treffer else ""


def lies_gericht(text: str) -> str:
    treffer = GERICHTSWORT.search(text) or (GERICHTSWORT.search(text.title()) if text.isupper() else None)
    return gericht_kurz(treffer[0]) if treffer else ""


def lies_aktenzeichen(text: str) -> str:
    treffer = AKTENZEICHEN.search(text)
    return " ".join(treffer[0].split()) if treffer else ""


def lies_ecli(text: str) -> str:
    treffer = ECLI.search(text)
    return treffer[0].rstrip(".") if treffer else ""
