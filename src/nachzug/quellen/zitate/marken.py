"""Text to tokens, tokens to classes: one character per token, so that the grammars are short regular expressions over a short string.

Every token regex starts with a fixed kind of character and repeats without alternatives inside: one pass, linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import compress
from typing import NamedTuple

from nachzug.quellen.zitate import worte


def _muster(worte: Iterable[str]) -> str:
    """A pattern for one of the words, written as a tree of letters: a word that is none of them fails at its first letters."""
    nach_anfang: dict[str, list[str]] = {}
    for wort in sorted(set(worte)):
        nach_anfang.setdefault(wort[:1], []).append(wort[1:])
    zweige = [a + _muster(reste) if a else "" for a, reste in nach_anfang.items()]
    return zweige[0] if len(zweige) == 1 else f"(?:{'|'.join(reversed(zweige))})"


_MONAT = r"(?:Jan(?:uar|\.)?|Feb(?:ruar|r?\.)?|M(?:ärz|rz\.)|Apr(?:il|\.)?|Mai|Jun[i.]|Jul[i.]|Aug(?:ust|\.)?|Sep(?:tember|t?\.)|Okt(?:ober|\.)?|Nov(?:ember|\.)?|Dez(?:ember|\.)?)"
_ZAHL = (
    rf"(?P<D>\d{{1,2}}\.\s?(?:\d{{1,2}}\.\s?\d{{4}}|{_MONAT}\s\d{{4}})(?!\d|\.\d)"
    r"|(?:(?<=vom\s)|(?<=v\.\s)|(?<=v\.))\d{1,2}\.\d{1,2}\.\d\d(?!\d|\.\d))"
    r"|(?P<r>\d{1,4}/\d{1,4}/E(?:G|U|WG|GKS)\b|\d{4}/\d{1,4}/(?:JI|GASP|EURATOM|Euratom)\b)"
    r"|(?P<z>\d{1,7}/\d{2,4}(?:\.[A-Z]+)?(?![\d/])|\d{1,4}-[IVX]+-\d{2}\b)"
    r"|(?P<q>\d+\.\d+(?:\.[A-Z])?(?:\b|(?=ECLI))(?!\.\d))"
    r"|(?P<ρ>\d+(?:\.\d+[a-z]?)+|\d{1,2}(?:\.\s\d{1,2}){1,4}\.?(?=\s?\d?\s?[(])|\d-\d{4}\b)"
    r"|(?P<y>(?:18|19|20)\d\d\b)"
    r"|(?P<n>\d+(?:ter|bis|quater|[a-z]{1,2})?\b)"
)
_KUERZEL = (
    r"(?P<E>(?:ECLI\s?:\s?)?EU\s?:\s?[CTF]\s?:\s?\d{4}\s?:\s?\d+|ECLI\s?:\s?[A-Z]{2}\s?:\s?\w+\s?:\s?\d{4}\s?:\s?[\w.]*\w)"
    r"|(?P<G>E(?:W?G|U)(?:RL|V)\s\d{1,4}/\d{2,4}\b)"
    r"|(?P<C>(?:(?<![\dIVX]\s)C\s|[CTF]\s?[-–‑]\s?)\d{1,4}/\d{2}(?:\sP(?:PU)?\b)?|Vf\.\s?\d{1,3}-[IVX]+\s?-\s?\d{2})"
    r"|(?P<i>i\.?\s?V\.?\s?m(?:it\b|\.)?|in\sVerbindung\smit\b)"
    r"|(?P<F>[an]\.\s?F\.|[an]F\b)"
    r"|(?P<o>a\.?\s?a\.?\s?O\b\.?)"
    r"|(?P<U>u\.\s?a\.|ua\b\.?|et\sal\.)"
    r"|(?P<j>zitiert\snach\s[Jj]uris\b|www\.[\w-]+\.[a-z]+\b)"
    r"|(?P<N>(?:jeweils\s|jew\.\s)?m\.?\s?w\.?\s?N\b\.?)"
)
_KUERZELANFANG = r"[CTF]\s?[-–‑]|C\s\d|Vf\.|E[CUGW]|i[.V]|in\sV|[an](?:[.F]|\sF)|aa|m[.wW]|jew|u[.a]|et\sa|zit|www"
"""How those begin; looked at first, because most words begin otherwise."""
_WORT = r"[A-Za-zÀ-ÿ]\w*+(?:(?:[-‑&’'´`]|(?<=[a-zG])/(?=EU\b|EWG\b)|(?<=BFH)/(?=NV)|\.(?=EKD))\w++)*+"
_EIGENE = _muster(w for w, k in worte.feste().items() if w.islower() and len(w) >= 8 and k != "w")
_LANG = rf"(?!{_EIGENE}\b)[a-zäöüß]{{8,}}+(?![\w-])(?<!ische)(?<!ische[nrsm])"
"""Long words in small letters mean nothing to the grammars; a run of them is one token, save those that the table knows."""
_TOKEN = re.compile(
    rf"(?P<w>{_LANG}(?: {_LANG})*+)|(?=\d)(?:{_ZAHL})|(?={_KUERZELANFANG})(?:{_KUERZEL})|(?P<wort>{_WORT})|(?P<absatz>\n[ \t\r]*\n)|(?P<P>§\s?§?)|(?P<s>[^\w\s])|(?P<W>\w+)"
)


class Marken(NamedTuple):
    """The tokens of a text: classes one character each, the words, and where each begins and ends."""

    klassen: str
    woerter: list[str]
    von: list[int]
    bis: list[int]


class _Zeichen(dict[str, str]):
    """Classes of punctuation."""

    def __missing__(self, zeichen: str) -> str:
        return "?"


_ZEICHEN = _Zeichen({z: z for z in ",;()[]<>=/-.:+"} | dict.fromkeys("–—‐‑−", "-") | dict.fromkeys('„“”»«"', '"'))
_MIT_PUNKT = re.compile(r"[sAhpvTτX&fSkajd~ßu]\.")
"""Classes whose words carry a dot of abbreviation: it belongs to them."""


_KANDIDAT = re.compile(r"[PAGgBVHJβX&ECozqhc]")
"""Without one of these there is no citation."""
LEER = Marken("", [], [], [])


def zerlege(text: str, immer: bool = False) -> Marken:
    """Tokens and classes of the text; none when it cannot hold a citation, unless immer."""
    treffer = list(_TOKEN.finditer(text))
    woerter = [t[0] for t in treffer]
    klasse, zeichen = worte.KLASSE, _ZEICHEN
    klassen = "".join(
        [
            klasse[w] if a == "wort" else zeichen[w] if a == "s" else ";" if a == "absatz" else a or "?"
            for w, a in zip(woerter, [t.lastgroup for t in treffer], strict=True)
        ]
    )
    if not immer and not _KANDIDAT.search(klassen) and "Ky," not in klassen:
        return LEER
    return _mit_punkten(Marken(klassen, woerter, [t.start() for t in treffer], [t.end() for t in treffer]))


def _mit_punkten(m: Marken) -> Marken:
    """The same tokens, the dots of abbreviations joined to their words."""
    if not _MIT_PUNKT.search(m.klassen):
        return m
    bleibt = bytearray(b"\1") * len(m.klassen)
    for t in _MIT_PUNKT.finditer(m.klassen):
        i = t.start()
        if m.von[i + 1] == m.bis[i]:
            m.bis[i] += 1
            bleibt[i + 1] = 0
    return Marken(
        "".join(compress(m.klassen, bleibt)),
        list(compress(m.woerter, bleibt)),
        list(compress(m.von, bleibt)),
        list(compress(m.bis, bleibt)),
    )
