"""What is kept of a case beside its facts: put off, not applicable, set aside, ticked off, in which order it was answered."""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field


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
    """spaeter: put off; entfaellt: said not to apply; haken: documents at hand, by person; triage: the first answers."""

    antworten: tuple[Antwort, ...] = ()
    beiseite: tuple[Beiseite, ...] = ()
    spaeter: tuple[str, ...] = ()
    entfaellt: tuple[str, ...] = ()
    haken: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
