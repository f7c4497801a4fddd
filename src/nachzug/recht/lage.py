"""What two people are to each other, as far as the index of the law needs it: cheap questions that decide which rule
modules can matter, before any of them is loaded.

Every question here may answer "perhaps" too often and must never answer "no" wrongly; tests hold each module's test
against the `fuer` of its ways.
"""

from __future__ import annotations

from nachzug.fall.sicht import FallSicht
from nachzug.logik.angabe import Beweis


class Lage:
    """One applicant with one person that they are connected with, on the Stichtag."""

    __slots__ = ("_sicht", "ehe", "elternteil", "kind")

    def __init__(self, sicht: FallSicht) -> None:
        self._sicht = sicht
        self.ehe = sicht.bindung("ehe") is not None
        self.kind = sicht.bindung("kindschaft") is not None
        """The applicant is the other's child."""
        self.elternteil = sicht.bindung("elternschaft") is not None
        """The applicant is the other's parent."""

    @property
    def verwandt(self) -> bool:
        """The two are related in any way that the file knows."""
        return self._sicht.bindung("verwandtschaft") is not None

    @property
    def gemeinschaft(self) -> bool:
        return self._sicht.bindung("gemeinschaft") is not None

    @property
    def fluechtling(self) -> bool:
        """The other may be a recognised refugee."""
        arten = ("p25_1", "p25_2_fluechtling", "p26_3")
        return self.titel("stammberechtigter", *arten) or self.wahl("stammberechtigter.schutz_art", "fluechtling", "asyl")

    def ja(self, pfad: str) -> bool:
        """The yes/no fact may be so: it stands in the file and is not firmly denied."""
        a = self._sicht.angabe(pfad)
        return a.beweis is not Beweis.NICHT_VORGETRAGEN and a.rahmen.bis >= 1

    def nein(self, pfad: str) -> bool:
        """The yes/no fact may be not so, or nobody said."""
        return self._sicht.angabe(pfad).rahmen.von <= 0

    def wahl(self, pfad: str, *werte: str) -> bool:
        """The choice may be one of these."""
        a = self._sicht.angabe(pfad)
        return a.beweis is not Beweis.NICHT_VORGETRAGEN and (a.text is None or a.text in werte)

    def bekannt(self, pfad: str) -> bool:
        """Anything is said about the fact."""
        return self._sicht.angabe(pfad).beweis is not Beweis.NICHT_VORGETRAGEN

    def sammlung(self, pfad: str) -> bool:
        """The collection may have a member."""
        sammlung = self._sicht.sammlung(pfad)
        return bool(sammlung.eintraege) or sammlung.vollstaendig is False

    def titel(self, wer: str, *arten: str) -> bool:
        """The person may hold or have held a title of one of these kinds (of any kind, if none is named)."""
        sammlung = self._sicht.sammlung(f"{wer}.titel")
        if sammlung.vollstaendig is False:
            return True
        gehalten = (e.angabe("art").text for e in sammlung.eintraege)
        return any(art is None or not arten or art in arten for art in gehalten)

    @property
    def verwandt_oder_ehe(self) -> bool:
        """Spouses, or parent and child."""
        return self.ehe or self.kind or self.elternteil

    @property
    def vielleicht_deutscher(self) -> bool:
        """The other may be German or stand like one (§ 28 Abs. 1 AufenthG)."""
        return self.zu_deutschen or self.ja("stammberechtigter.spaetaussiedler")

    @property
    def zu_deutschen(self) -> bool:
        """The other may be German."""
        return self.ja("stammberechtigter.deutsch")

    @property
    def zu_auslaendern(self) -> bool:
        """The other may be no German."""
        return self.nein("stammberechtigter.deutsch")
