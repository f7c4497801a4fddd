"""Which leaves a Weg asks, and which of them belong to which Merkmal. Computed once per Weg and state of the law.

`Plan` keeps the Merkmale it describes alive, so that their identity can be the key.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from nachzug.logik.lesefunktion import Lesefunktion, lesefunktion
from nachzug.logik.regel import Beweismass, Merkmal, Weg, glied_merkmale
from nachzug.logik.sicht import Sicht
from nachzug.logik.terme import Anspruch, Befindung, Blatt, Ja, Nicht, Oder, Tatsache, Term, Und, tatsachen


def frage_schluessel(blatt: Blatt, mass: Beweismass) -> str:
    return blatt.schluessel if mass is Beweismass.VOLL else f"{blatt.schluessel} ({mass})"


class Frage(NamedTuple):
    """A leaf asked at a standard of proof: what has one Zustand per case, and one column in a table."""

    blatt: Blatt
    mass: Beweismass
    schluessel: str

    def pfade(self) -> tuple[str, ...]:
        """The facts that the leaf reads."""
        return tuple(dict.fromkeys(t.schluessel for t in tatsachen(self.blatt)))


def frage(blatt: Blatt, mass: Beweismass = Beweismass.VOLL) -> Frage:
    return Frage(blatt, mass, frage_schluessel(blatt, mass))


def eigene_blaetter(term: Term) -> Iterator[Blatt]:
    """The leaves of a term outside the Merkmale in it."""
    match term:
        case Blatt():
            yield term
        case Und(terme) | Oder(terme):
            for t in terme:
                yield from eigene_blaetter(t)
        case Nicht(innen):
            yield from eigene_blaetter(innen)
        case _:
            return


def eingebettet(term: Term) -> Iterator[Merkmal]:
    """The Merkmale that stand directly in a term."""
    match term:
        case Merkmal():
            yield term
        case Und(terme) | Oder(terme):
            for t in terme:
                yield from eingebettet(t)
        case Nicht(innen):
            yield from eingebettet(innen)
        case _:
            return


def _ansprueche(term: Term) -> Iterator[Anspruch]:
    """The questions whether the Weg is a strict claim, outside the Merkmale in a term."""
    match term:
        case Anspruch():
            yield term
        case Und(terme) | Oder(terme):
            for t in terme:
                yield from _ansprueche(t)
        case Nicht(innen):
            yield from _ansprueche(innen)
        case _:
            return


def vorgetragen(merkmal: Merkmal) -> Blatt:
    """Whether anybody pleaded circumstances for a Wertung (`vortrag` in the case file)."""
    return Ja(Tatsache(f"vortrag.{merkmal.id}", "wahrheit"))


class Merkmalplan(NamedTuple):
    """Keys of leaves: eigene (outside inner Merkmale), alle (with them), hinweis, befindung and vortrag of a Wertung;
    gelesen: everything that the Befund depends on."""

    eigene: tuple[str, ...]
    alle: tuple[str, ...]
    hinweis: tuple[str, ...]
    kinder: tuple[Merkmal, ...]
    befindung: str
    vortrag: str
    gelesen: tuple[str, ...]


class Plan:
    """The leaves of one Weg (or of single Merkmale) at one state of the law, in the order of the examination."""

    def __init__(self, merkmale: tuple[Merkmal, ...]) -> None:
        self._plaene: dict[int, Merkmalplan] = {}
        self._merkmale: list[Merkmal] = []
        self._vorfahren: dict[int, frozenset[int]] = {}
        self._leser: tuple[Lesefunktion, ...] | None = None
        self._fragen: dict[str, Frage] = {}
        self.vom_weg: set[int] = set()
        """Identities of the questions whether the Weg is a strict claim and of the Merkmale that ask them: they depend on all."""
        for merkmal in merkmale:
            self._plane(merkmal)
        self.fragen: tuple[Frage, ...] = tuple(self._fragen.values())
        self.schluessel = tuple(self._fragen)
        self.befindungen = tuple(p.befindung for p in self._plaene.values() if p.befindung)
        self.hat_typisches = any(m.wertung is not None and m.wertung.typisch for m in self._merkmale)

    def von(self, merkmal: Merkmal) -> Merkmalplan:
        return self._plaene[id(merkmal)]

    def vektor(self, sicht: Sicht) -> tuple[int, ...]:
        """The Zustand of every leaf for one case, in the order of `fragen`: a row of the second engine's table."""
        if self._leser is None:
            self._leser = tuple(lesefunktion(f.blatt, f.mass) for f in self.fragen)
        return tuple([lies(sicht) for lies in self._leser])

    def zustaende(self, sicht: Sicht, bekannt: dict[str, int]) -> dict[str, int]:
        """The Zustand of every leaf by its key; `bekannt` keeps them for the other Wege of the same Sicht."""
        if self._leser is None:
            self._leser = tuple(lesefunktion(f.blatt, f.mass) for f in self.fragen)
        gelesen: dict[str, int] = {}
        for schluessel, lies in zip(self.schluessel, self._leser, strict=True):
            zustand = bekannt.get(schluessel)
            if zustand is None:
                zustand = bekannt[schluessel] = lies(sicht)
            gelesen[schluessel] = zustand
        return gelesen

    def benannt(self, vektor: tuple[int, ...]) -> dict[str, int]:
        return dict(zip(self.schluessel, vektor, strict=True))

    def vorfahren(self, merkmal: Merkmal) -> frozenset[int]:
        """The identities of the Merkmal and of everything that contains it."""
        fund = self._vorfahren.get(id(merkmal))
        if fund is None:
            gesucht = {id(merkmal), *self.vom_weg}
            while neue := {k for k, p in self._plaene.items() if any(id(m) in gesucht for m in p.kinder)} - gesucht:
                gesucht |= neue
            fund = self._vorfahren[id(merkmal)] = frozenset(gesucht)
        return fund

    @property
    def merkmale(self) -> tuple[Merkmal, ...]:
        return tuple(self._merkmale)

    def _frage(self, blatt: Blatt, mass: Beweismass) -> str:
        f = frage(blatt, mass)
        self._fragen.setdefault(f.schluessel, f)
        return f.schluessel

    def _plane(self, merkmal: Merkmal) -> Merkmalplan:
        fund = self._plaene.get(id(merkmal))
        if fund is not None:
            return fund
        self._merkmale.append(merkmal)
        wertung = merkmal.wertung
        bedingungen = [merkmal.term] if merkmal.term is not None else []
        bedingungen += [t.wenn for t in wertung.typisch] if wertung else []
        hinweise = [merkmal.hinweis] if merkmal.hinweis is not None else []
        eigene = [self._frage(b, merkmal.beweismass) for t in bedingungen for b in eigene_blaetter(t)]
        angedeutet = [self._frage(b, Beweismass.GLAUBHAFT) for t in hinweise for b in eigene_blaetter(t)]
        vortrag = befindung = ""
        if wertung is not None:
            befindung = self._frage(Befindung(merkmal.id), Beweismass.VOLL)
            vortrag = self._frage(vorgetragen(merkmal), Beweismass.GLAUBHAFT)
            eigene += angedeutet
            angedeutet = [*angedeutet, vortrag]
        kinder = tuple(dict.fromkeys(m for t in (*bedingungen, *hinweise) for m in eingebettet(t)))
        plaene = [self._plane(kind) for kind in kinder]
        fragen = {id(a) for t in bedingungen for a in _ansprueche(t)}
        if fragen or any(id(kind) in self.vom_weg for kind in kinder):
            self.vom_weg |= {id(merkmal), *fragen}
        innen = [s for p in plaene for s in p.alle]
        gelesen = (*eigene, *angedeutet, *([befindung] if befindung else []), *(s for p in plaene for s in p.gelesen))
        plan = Merkmalplan(
            tuple(dict.fromkeys(eigene)),
            tuple(dict.fromkeys((*eigene, *innen))),
            tuple(dict.fromkeys(angedeutet)),
            kinder,
            befindung,
            vortrag,
            tuple(dict.fromkeys(gelesen)),
        )
        self._plaene[id(merkmal)] = plan
        return plan


def plan_des_weges(weg: Weg) -> Plan:
    return Plan(tuple(m for glied in weg.glieder for m in glied_merkmale(glied)))
