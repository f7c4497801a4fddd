"""How rules see facts: the one protocol that a case file, a row of a table and a random test case all implement."""

from __future__ import annotations

from collections.abc import Set
from typing import NamedTuple, Protocol

from nachzug.logik.angabe import Angabe


class Eintrag(Protocol):
    """One member of a collection (a child, a title, a conviction)."""

    def angabe(self, feld: str) -> Angabe: ...


class Sammlung(NamedTuple):
    """Members of a collection.

    vollstaendig: True complete; False stated to be incomplete (more is known to exist); None: nothing said about more.
    """

    eintraege: tuple[Eintrag, ...]
    vollstaendig: bool | None


class Feststellung(NamedTuple):
    """What a person found on a Wertung: role (gericht and behoerde bind, others give a prognosis), day, reasons."""

    erfuellt: bool
    rolle: str
    am: int
    gruende: str

    @property
    def bindet(self) -> bool:
        return self.rolle in ("gericht", "behoerde")


class Sicht(Protocol):
    """One applicant seen together with one Stammberechtigter on one Stichtag."""

    def angabe(self, pfad: str) -> Angabe: ...

    def sammlung(self, pfad: str) -> Sammlung: ...

    def feststellung(self, merkmal: str) -> Feststellung | None: ...


class Aktensicht(Sicht, Protocol):
    """A Sicht that can tell beforehand what its file says nothing of."""

    @staticmethod
    def stichworte(pfade: tuple[str, ...]) -> Set[str]:
        """Words of which the file must mention one, or a leaf over these facts or collections is silent; none: read it always."""
        ...

    @property
    def erwaehnt(self) -> Set[str]:
        """The words of which the file says something; every other fact is silent."""
        ...
