"""A Sicht made of plain dictionaries, for tests: facts by path, members of collections by field."""

from __future__ import annotations

from dataclasses import dataclass, field

from nachzug.logik.angabe import FEHLT, Angabe, Beweis
from nachzug.logik.sicht import Feststellung, Sammlung
from nachzug.logik.zeit import Spanne, lies_datum


def wahr(wert: bool, beweis: Beweis = Beweis.UNSTREITIG) -> Angabe:
    fest = beweis in (Beweis.FESTGESTELLT, Beweis.UNSTREITIG, Beweis.GLAUBHAFT)
    return Angabe(beweis, Spanne(int(wert), int(wert)) if fest else Spanne(0, 1))


def tag(text: str, beweis: Beweis = Beweis.UNSTREITIG) -> Angabe:
    return Angabe(beweis, lies_datum(text))


def wahl(text: str, beweis: Beweis = Beweis.UNSTREITIG) -> Angabe:
    return Angabe(beweis, text=text)


@dataclass
class Glied:
    felder: dict[str, Angabe]

    def angabe(self, feld: str) -> Angabe:
        return self.felder.get(feld, FEHLT)


@dataclass
class TestSicht:
    __test__ = False
    fakten: dict[str, Angabe]
    sammlungen: dict[str, Sammlung] = field(default_factory=dict)
    feststellungen: dict[str, Feststellung] = field(default_factory=dict)

    def angabe(self, pfad: str) -> Angabe:
        return self.fakten.get(pfad, FEHLT)

    def sammlung(self, pfad: str) -> Sammlung:
        return self.sammlungen.get(pfad, Sammlung((), None))

    def feststellung(self, merkmal: str) -> Feststellung | None:
        return self.feststellungen.get(merkmal)
