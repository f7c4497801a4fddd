"""Words of a text and their German stems, for the word index."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

_WORT = re.compile(r"[^\W_]{1,100}")
"""What is longer than any word is cut, so that a file without spaces costs no more than one with."""


class StammFehler(Exception):
    """The stemmer is not installed."""


@cache
def _stemmer() -> Any:
    try:
        import snowballstemmer
    except ImportError:
        raise StammFehler("Für Entscheidungen fehlt snowballstemmer: pip install 'nachzug[quellen]'") from None
    return snowballstemmer.stemmer("german")


@cache
def stamm(wort: str) -> str:
    """Stem of a word in lower case; numbers and what carries digits stay as they are."""
    return wort if any(z.isdigit() for z in wort) else str(_stemmer().stemWord(wort))


def worte(text: str) -> list[str]:
    """Words in lower case, in order."""
    return _WORT.findall(text.lower())


def kern(wort: str) -> str:
    """The part of a word that its inflected forms and compounds share, with its umlauts: Härte gives härt."""
    return wort if "ß" in wort else wort[: len(stamm(wort))]
