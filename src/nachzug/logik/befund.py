"""What an evaluation yields: the Befund of a Merkmal, of a member of a Weg, of the Weg."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from nachzug.logik.regel import Ergebnis, Glied, Hinweis, Merkmal, Status, Warum, Weg


class Befund(Struct, eq=False):
    """The result at one Merkmal.

    funktion: its Boolean function (a diagram of the Bewertung it belongs to); annahmen: paths that were assumed because
    nobody pleaded them; offene: leaves on which it still depends; kinder: Befunde of the Merkmale inside it.
    """

    merkmal: Merkmal
    funktion: int
    status: Status
    warum: Warum
    annahmen: tuple[str, ...] = ()
    offene: tuple[str, ...] = ()
    kinder: tuple[Befund, ...] = ()
    notiz: str = ""

    def alle(self) -> Iterator[Befund]:
        yield self
        for kind in self.kinder:
            yield from kind.alle()


class Gliedbefund(Struct, eq=False):
    """A member of a Weg with the Befunde of its Merkmal, its waivers and its exceptions."""

    glied: Glied
    befund: Befund
    neben: tuple[Befund, ...] = ()

    @property
    def nebenbei(self) -> bool:
        """A side note (see `Hinweis`)."""
        return isinstance(self.glied, Hinweis) and self.glied.nebenbei

    @property
    def beilaeufig(self) -> bool:
        """A side note that does not apply: of no interest to a reader."""
        return self.nebenbei and self.befund.status is Status.NICHT_ERFUELLT

    def alle(self) -> Iterator[Befund]:
        yield from self.befund.alle()
        for b in self.neben:
            yield from b.alle()


class Wegbefund(Struct, eq=False):
    """The result of one Weg: ergebnis; moeglich: every result that the missing facts still allow; entscheidend: the
    leaves (schluessel) that can change it, in the order of the examination; dahin: the open Merkmale (id) that cannot."""

    weg: Weg
    ergebnis: Ergebnis
    moeglich: tuple[Ergebnis, ...]
    glieder: tuple[Gliedbefund, ...]
    entscheidend: tuple[str, ...] = ()
    strikt: bool = False
    dahin: frozenset[str] = frozenset()

    def dahingestellt(self, b: Befund) -> bool:
        """Whether an open Merkmal may stay open, because the result is the same either way."""
        return b.status is Status.OFFEN and b.merkmal.id in self.dahin

    def alle(self) -> Iterator[Befund]:
        for glied in self.glieder:
            yield from glied.alle()
