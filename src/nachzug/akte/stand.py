"""What is kept of a case beside its facts: put off, not applicable, set aside, in which order it was answered."""

from __future__ import annotations

from typing import Any

from msgspec import Struct


class Antwort(Struct, frozen=True):
    """An answer of the interview: which fact (text of an Ort), on which day, in which kind."""

    ort: str
    am: str
    art: str


class Beiseite(Struct, frozen=True):
    """An answer whose question is no longer asked: kept, and not counted."""

    ort: str
    wert: Any
    am: str


class Stand(Struct, frozen=True):
    """antworten: in their order; beiseite: set aside; spaeter: put off; entfaellt: said not to apply."""

    antworten: tuple[Antwort, ...] = ()
    beiseite: tuple[Beiseite, ...] = ()
    spaeter: tuple[str, ...] = ()
    entfaellt: tuple[str, ...] = ()
