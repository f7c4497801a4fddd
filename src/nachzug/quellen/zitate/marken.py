"""Text to tokens, tokens to classes: one character per token, so that the grammars are short regular expressions over a short string.

Every token regex starts with a fixed kind of character and repeats without alternatives inside: one pass, linear in the text.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from nachzug.quellen.zitate import worte

_MONAT = r"(?:Jan(?:uar|\.)?|Feb(?:ruar|r?\.)?|M(?:ärz|rz\.)|Apr(?:il|\.)?|Mai|Jun[i.]|Jul[i.]|Aug(?:ust|\.)?|Sep(?:tember|t?\.)|Okt(?:ober|\.)?|Nov(?:ember|\.)?|Dez(?:ember|\.)?)"
_ZAHL = (
    rf"(?P<D>\d{{1,2}}\.\s?(?:\d{{1,2}}\.\s?\d{{4}}|{_MONAT}\s\d{{4}})(?!\d|\.\d)"
    r"|(?:(?<=vom\s)|(?<=v\.\s)|(?<=v\.))\d{1,2}\.\d{1,2}\.\d\d(?!\d|\.\d))"
    r"|(?P<r>\d{1,4}/\d{1,4}/E(?:G|U|WG|GKS)\b|\d{4}/\d{1,4}/(?:JI|GASP|EURATOM|Euratom)\b)"
    r"|(?P<z>\d{1,7}/\d{2,4}(?:\.[A-Z]+)?(?![\d/])|\d{1,4}-[IVX]+-\d{2}\b)"
    r"|(?P<q>\d+(?:\.\d+[a-z]?)+|\d{1,2}(?:\.\s\d{1,2}){1,4}\.?(?=\s?\d?\s?[(])|\d-\d{4}\b)"
    r"|(?P<y>(?:18|19|20)\d\d\b)"
    r"|(?P<n>\d+(?:ter|bis|quater|[a-z]{1,2})?\b)"
)
_KUERZEL = (
    r"(?P<E>(?:ECLI\s?:\s?)?EU\s?:\s?[CTF]\s?:\s?\d{4}\s?:\s?\d+|ECLI\s?:\s?[A-Z]{2}\s?:\s?\w+\s?:\s?\d{4}\s?:\s?[\w.]*\w)"
    r"|(?P<C>[CTF]\s?[-–‑]\s?\d{1,4}/\d{2}(?:\sP(?:PU)?\b)?)"
    r"|(?P<i>i\.?\s?V\.?\s?m(?:it\b|\.)?|in\sVerbindung\smit\b)"
    r"|(?P<F>[an]\.?\s?F\.|[an]F\b)"
    r"|(?P<o>a\.?\s?a\.?\s?O\b\.?)"
    r"|(?P<N>(?:jeweils\s|jew\.\s)?m\.?\s?w\.?\s?N\b\.?)"
)
_WORT = r"[A-Za-zÀ-ÿ]\w*+(?:(?:[-‑&’'´`]|(?<=[a-z])/(?=EU\b|EWG\b)|(?<=BFH)/(?=NV)|\.(?=EKD))\w++)*+"
_TOKEN = re.compile(
    rf"(?P<w>(?:[a-zäöüß]{{8,}}+(?![\w-]) ?)++)|(?=\d)(?:{_ZAHL})|(?=[CTFEainmj])(?:{_KUERZEL})|(?P<wort>{_WORT})|(?P<P>§\s?§?)|(?P<s>[^\w\s])|(?P<sonst>\w+)"
)

_ZEICHEN = {
    "–": "-",
    "—": "-",
    "‐": "-",
    "‑": "-",
    "−": "-",
    "„": '"',
    "“": '"',
    "”": '"',
    "»": '"',
    "«": '"',
    '"': '"',
    "+": "+",
}
_MIT_PUNKT = frozenset("sAhpvTXfSkajd")
"""Classes whose words carry a dot of abbreviation: it belongs to them."""


class Marken(NamedTuple):
    """The tokens of a text: classes one character each, the words, and where each begins and ends."""

    klassen: str
    woerter: list[str]
    von: list[int]
    bis: list[int]


def zerlege(text: str) -> Marken:
    """Tokens and classes of the text."""
    klassen: list[str] = []
    woerter: list[str] = []
    von: list[int] = []
    bis: list[int] = []
    klasse = worte.KLASSE
    for treffer in _TOKEN.finditer(text):
        wort = treffer[0]
        anfang, ende = treffer.span()
        art = treffer.lastgroup
        if art == "wort":
            art = klasse[wort]
        elif art == "s":
            if wort == "." and klassen and klassen[-1] in _MIT_PUNKT and bis[-1] == anfang:
                bis[-1] = ende
                continue
            art = wort if wort in ",;()[]<>=/-.:" else _ZEICHEN.get(wort, "?")
        elif art == "sonst":
            art = "W"
        klassen.append(art)  # type: ignore[arg-type]
        woerter.append(wort)
        von.append(anfang)
        bis.append(ende)
    return Marken("".join(klassen), woerter, von, bis)
