"""Titles in their succession: since when one has been held without a gap.

A title follows another if it begins by the day after the other's last day. A national visum counts from the entry on (§ 6
Abs. 3 Satz 3 AufenthG). Where days or kinds leave it open whether there was a gap, the beginning is a span.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from nachzug.fall.abschnitt import danach, umgerechnet
from nachzug.fall.eintraege import Eintrag
from nachzug.logik.angabe import Angabe, Beweis
from nachzug.logik.zeit import Spanne

P28 = ("p28_1_ehegatte", "p28_1_kind", "p28_1_elternteil")
VISUM = "visum_national"
KEIN_BESITZ = ("duldung", "gestattung", "fiktion", "schengen_visum", "freizuegigkeit")
"""What is no residence title, or none that counts as one; a Fiktionsbescheinigung may bridge a gap."""


class Titeleintrag(Eintrag):
    """A title that knows its neighbours; what follows from them is worked out when a rule asks."""

    __slots__ = ("_alle", "_einreise")

    def __init__(self, eintrag: Eintrag, einreise: Angabe | None) -> None:
        super().__init__(eintrag.struct, eintrag.abgeleitet)
        self._alle: Sequence[Titeleintrag] = ()
        self._einreise = einreise

    def unter(self, alle: Sequence[Titeleintrag]) -> Titeleintrag:
        self._alle = alle
        return self

    def angabe(self, feld: str) -> Angabe:
        match feld:
            case "besitz_seit":
                return self._seit(None)
            case "art_seit":
                return self._seit((self.art,) if self.art else ())
            case "p28_seit":
                return self._seit((*P28, VISUM))
            case _:
                return super().angabe(feld)

    @property
    def art(self) -> str | None:
        return super().angabe("art").text

    @property
    def beginn(self) -> Spanne:
        von = super().angabe("von").rahmen
        if self.art != VISUM:
            return von
        if self._einreise is None or not self._einreise.steht_fest:
            return Spanne(von.von, super().angabe("bis").rahmen.bis)
        ein = self._einreise.rahmen
        return Spanne(max(von.von, ein.von), max(von.bis, ein.bis))

    def _seit(self, arten: Collection[str] | None) -> Angabe:
        eigene = super().angabe("von")
        beginn = self.beginn
        gesehen = {id(self)}
        while True:
            folge = [(t, _reicht(t.super_angabe("bis").rahmen, beginn)) for t in self._alle if id(t) not in gesehen]
            nahe = [(t, sicher and _gehoert(t.art, arten)) for t, sicher in folge if sicher is not None and _kann(t.art, arten)]
            frueher = [(t, sicher) for t, sicher in nahe if t.beginn.von < beginn.von]
            if not frueher:
                break
            naechster, sicher = min(frueher, key=lambda x: (not x[1], x[0].beginn))
            gesehen.add(id(naechster))
            beginn = naechster.beginn if sicher else Spanne(naechster.beginn.von, beginn.bis)
        stand = eigene.beweis if eigene.steht_fest or beginn == eigene.rahmen else Beweis.UNSTREITIG
        return umgerechnet(eigene._replace(beweis=stand, text=None), beginn)

    def super_angabe(self, feld: str) -> Angabe:
        return super().angabe(feld)


def _gehoert(art: str | None, arten: Collection[str] | None) -> bool:
    return art is not None and (art not in KEIN_BESITZ if arten is None else art in arten)


def _kann(art: str | None, arten: Collection[str] | None) -> bool:
    return art in (None, "fiktion") or _gehoert(art, arten)


def _reicht(ende: Spanne, beginn: Spanne) -> bool | None:
    """Whether a title with this end certainly reaches the beginning of the next one; None: it cannot."""
    nach = danach(ende)
    if nach.bis < beginn.von:
        return None
    return nach.von >= beginn.bis


def verkettet(eintraege: Sequence[Eintrag], einreise: Angabe | None) -> tuple[Eintrag, ...]:
    """The titles of one person, each with what follows from the others."""
    alle = tuple(Titeleintrag(e, einreise) for e in eintraege)
    return tuple(t.unter(alle) for t in alle)
