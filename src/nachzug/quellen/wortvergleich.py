"""Differences between two wordings, word by word, with the words before them so that one finds the place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from msgspec import Struct

from nachzug.quellen.gesetzestext import Absatz, zeilen

_WORT = re.compile(r"\w+(?:[-/]\w+)*-?|§+|[^\w\s]")
ZUSAMMENHANG = 6


class Aenderung(Struct, frozen=True):
    """davor: the words before; alt, neu: what was taken out and put in ("" where nothing)."""

    davor: str
    alt: str
    neu: str


def worte(text: str) -> list[str]:
    """Words (also compound ones: ICT-Karte, 604/2013) and signs."""
    return _WORT.findall(text)


def vergleiche(alt: str, neu: str) -> tuple[Aenderung, ...]:
    """Changes in order of reading; none where only space differs."""
    a, b = worte(alt), worte(neu)
    return tuple(_aenderungen(a, b))


def je_absatz(alt: tuple[Absatz, ...], neu: tuple[Absatz, ...]) -> dict[str, tuple[Aenderung, ...]]:
    """Changes by Absatz, in the order of the new text; those that are gone last."""
    a = {x.nummer: "\n".join(zeilen((x,))) for x in alt}
    b = {x.nummer: "\n".join(zeilen((x,))) for x in neu}
    paare = {n: vergleiche(a.get(n, ""), b.get(n, "")) for n in (*b, *(n for n in a if n not in b))}
    return {n: v for n, v in paare.items() if v}


def _aenderungen(a: list[str], b: list[str]) -> Iterator[Aenderung]:
    for art, i, j, k, m in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if art != "equal":
            yield Aenderung(fuege(a[max(0, i - ZUSAMMENHANG) : i]), fuege(a[i:j]), fuege(b[k:m]))


def fuege(folge: list[str]) -> str:
    """Tokens as text again."""
    text = " ".join(folge)
    text = re.sub(r" ([.,;:)\]»“])", r"\1", text)
    return re.sub(r"([(\[«„]) ", r"\1", text)


def als_zeilen(aenderungen: tuple[Aenderung, ...]) -> Iterator[str]:
    """One line per change: … before [-old-] {+new+}."""
    for a in aenderungen:
        alt = f"[-{a.alt}-]" if a.alt else ""
        neu = f"{{+{a.neu}+}}" if a.neu else ""
        yield " ".join(t for t in (f"… {a.davor}" if a.davor else "", alt, neu) if t)
