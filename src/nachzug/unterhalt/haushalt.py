"""What the livelihood is computed from: people, income, housing, duties, guarantees. Free of case files and tables, so that
both feed the same calculation."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from nachzug.logik.zeit import Spanne
from nachzug.unterhalt.betrag import NULL, UNBEKANNT, Betrag

NEIN, JA, OFFEN = Spanne(0, 0), Spanne(1, 1), Spanne(0, 1)
"""Whether a circumstance holds, as bounds."""


class Rolle(StrEnum):
    ALLEIN = "allein"
    PARTNER = "partner"
    KIND = "kind"


class Sicht(StrEnum):
    """How earnings are counted: with the allowance that SGB II takes off, or without it, where the directive forbids to
    take it off; UNKLAR where the file does not say which applies: then both are computed."""

    RICHTLINIE = "richtlinie"
    SOZIALRECHT = "sozialrecht"
    UNKLAR = "unklar"


class Recht(StrEnum):
    SGB_II = "SGB II"
    SGB_XII = "SGB XII"


class Zusatz(Struct, frozen=True):
    """An amount that the file gives with its reason (insurance premium, special diet)."""

    text: str
    betrag: Betrag
    norm: str
    quelle: str = ""
    stand: int = 0
    sicherheit: str = ""
    ungewiss: str = ""


class Einnahme(Struct, frozen=True, kw_only=True):
    """One source of income per month.

    art: word of the case file; netto, brutto: bounds; absetzbar: proven costs and insurance together; zweifel: why it may
    not last (a Wertung); ungewiss: why its amount is not known; anrechenbar: bounds of whether it counts at all.
    """

    art: str
    netto: Betrag
    brutto: Betrag = UNBEKANNT
    absetzbar: Betrag | None = None
    kosten: Betrag = NULL
    bezeichnung: str = ""
    zweifel: str = ""
    ungewiss: str = ""
    anrechenbar: Spanne = JA
    grund: str = ""
    """Why it does not count, or may not."""


class Mitglied(Struct, frozen=True, kw_only=True):
    """A member of the community whose need is computed."""

    person: str
    name: str
    geboren: Spanne
    rolle: Rolle
    einnahmen: tuple[Einnahme, ...] = ()
    kindergeld: Spanne = NEIN
    """Whether child benefit is due for this person."""
    schwanger: Spanne = NEIN
    merkzeichen_g: Spanne = NEIN
    teilhabe: Spanne = NEIN
    zusaetze: tuple[Zusatz, ...] = ()
    """Insurance premiums and other needs that are given as amounts."""


class Abzug(Struct, frozen=True, kw_only=True):
    """Maintenance owed to somebody outside the household."""

    person: str
    text: str
    betrag: Betrag
    ungewiss: str = ""


class Garantie(Struct, frozen=True, kw_only=True):
    """What a declaration under § 68 AufenthG adds: lines computed from the guarantor's income."""

    text: str
    betrag: Betrag
    norm: str
    quelle: str = ""
    stand: int = 0
    sicherheit: str = ""
    ungewiss: str = ""


class Haushalt(Struct, frozen=True, kw_only=True):
    """One community on one day. am: day of the facts (ages); recht_am: day whose figures and rules apply.

    koepfe: all who live in the home; unterkunft: cost of the home with heating for all of them; anteil: if given, the
    community's share instead of the share by heads; fremder_haushalt: an adult who keeps no household of their own.
    """

    am: int
    recht_am: int
    mitglieder: tuple[Mitglied, ...]
    koepfe: int
    unterkunft: Betrag
    unterkunft_ungewiss: str = ""
    hoechstens: Betrag | None = None
    anteil: Zusatz | None = None
    warmwasser: Spanne = NEIN
    recht: Recht = Recht.SGB_II
    sicht: Sicht = Sicht.SOZIALRECHT
    gebiet: str = "west"
    fremder_haushalt: bool = False
    abzuege: tuple[Abzug, ...] = ()
    garantien: tuple[Garantie, ...] = ()
    vermoegen: Betrag = NULL
