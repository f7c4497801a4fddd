"""A letter: its parts, gaps that a person must fill, and hints that stay out of it.

A gap stands in the text between double square brackets and is printed as »[bitte ergänzen: Anschrift]«, marked in colour and by
the words. Letters are drafts: a person checks, completes and signs them; the program never sends anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec import Struct

ENTWURF = "ENTWURF: vor dem Absenden prüfen, ergänzen und unterschreiben"
NICHT_MITSENDEN = "Für die unterzeichnende Person, nicht mitsenden"
_LUECKE = re.compile(r"\[\[(.+?)\]\]")
_ZITAT = re.compile(r"(?<=§) |(?<=Abs\.) |(?<=Satz) (?=\d)|(?<=Nr\.) |(?<=Rn\.) ")


class Stueck(NamedTuple):
    """A run of text; luecke: it is missing and must be filled."""

    text: str
    luecke: bool


class Absatz(NamedTuple):
    """art: p (paragraph), h (heading), antrag (a numbered motion), punkt (a list item)."""

    art: str
    text: str


class Brief(Struct, frozen=True):
    """A draft. hinweise: what the person who signs must check; printed on a page of their own."""

    titel: str
    absender: tuple[str, ...]
    empfaenger: tuple[str, ...]
    betreff: str
    anrede: str
    absaetze: tuple[Absatz, ...]
    unterschrift: tuple[str, ...]
    anlagen: tuple[str, ...] = ()
    hinweise: tuple[str, ...] = ()
    ort_datum: str = "[[Ort]], den [[Datum]]"
    gruss: str = "Mit freundlichen Grüßen"


def luecke(was: str) -> str:
    return f"[[{was}]]"


def oder(text: str, was: str) -> str:
    """The text, or a gap that names what is missing."""
    return text or luecke(was)


def stuecke(text: str) -> Iterator[Stueck]:
    """The text with its gaps, ready to be printed."""
    ende = 0
    for treffer in _LUECKE.finditer(text):
        if treffer.start() > ende:
            yield Stueck(text[ende : treffer.start()], False)
        yield Stueck(f"[bitte ergänzen: {treffer[1]}]", True)
        ende = treffer.end()
    if ende < len(text):
        yield Stueck(text[ende:], False)


def geklammert(text: str) -> str:
    """Signs and abbreviations of a citation stay on one line with their number."""
    return _ZITAT.sub("\u00a0", text)


def glatt(text: str) -> str:
    return "".join(s.text for s in stuecke(text))


def luecken(b: Brief) -> tuple[str, ...]:
    """Every gap of the letter, each once."""
    teile = (*b.absender, *b.empfaenger, b.ort_datum, b.betreff, *(a.text for a in b.absaetze), *b.unterschrift, *b.anlagen)
    return tuple(dict.fromkeys(t for teil in teile for t in _LUECKE.findall(teil)))


def p(*texte: str) -> Absatz:
    return Absatz("p", " ".join(t for t in texte if t))


def h(text: str) -> Absatz:
    return Absatz("h", text)


def punkte(texte: Sequence[str]) -> list[Absatz]:
    return [Absatz("punkt", t) for t in texte]


def antraege(texte: Sequence[str]) -> list[Absatz]:
    return [Absatz("antrag", t) for t in texte]
