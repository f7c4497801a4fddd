"""A fault of a case file, and suggestions for what was meant."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple


class Mangel(NamedTuple):
    """A fault: where (path of keys and indices), what and what is allowed, and a second place it concerns."""

    pfad: tuple[str | int, ...]
    text: str
    siehe: tuple[str | int, ...] = ()


def gemeint(wort: str, bekannt: Iterable[str]) -> str:
    """A suggestion for a word that nobody knows, as the end of a sentence; empty where nothing is near."""
    nah = aehnliche(wort, bekannt, 1, 0.6)
    return f"; gemeint ist vielleicht »{nah[0]}«" if nah else ""


def aehnliche(wort: str, bekannt: Iterable[str], hoechstens: int, ab: float) -> list[str]:
    """The most similar of the known words (the first few hundred are looked at: it is only a suggestion)."""
    from difflib import get_close_matches

    return get_close_matches(wort[:60], list(islice(bekannt, 500)), n=hoechstens, cutoff=ab)
