"""From the Zustand of every leaf to the Befund of every Merkmal and the Ergebnis of a Weg.

Both engines call this module: the interpreter with the leaves of one case, the compiler with each distinct pattern of
leaves in a table. Open leaves are variables of Boolean functions (nachzug.logik.bdd). A Merkmal is firm when its function
is constant on every possible completion; links between leaves (five years imply four) rule completions out.

The strongest reason that carries a firm result is found by trying: first with facts alone, then adding findings of
persons, rules that courts have laid down, the burden of proof and, last, assumptions for what nobody pleaded.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from nachzug.logik.angabe import Zustand
from nachzug.logik.bdd import FALSCH, WAHR, Diagramme, Grenze
from nachzug.logik.plan import Plan, eigene_blaetter, frage_schluessel
from nachzug.logik.regel import (
    FOLGE,
    Anwendbar,
    Ausschluss,
    Beweismass,
    Ergebnis,
    Ermessensgrund,
    Glied,
    Hinweis,
    Merkmal,
    Schweigen,
    Sperre,
    Status,
    Voraussetzung,
    Warum,
    Weg,
    glied_merkmale,
)
from nachzug.logik.terme import Blatt, Nicht, Oder, Term, Und, Wahr
from nachzug.logik.verknuepfung import Verknuepfung, verknuepfungen


@dataclass(slots=True)
class Befund:
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
    dahingestellt: bool = False
    notiz: str = ""

    def alle(self) -> Iterator[Befund]:
        yield self
        for kind in self.kinder:
            yield from kind.alle()


@dataclass(slots=True)
class Gliedbefund:
    """A member of a Weg with the Befunde of its Merkmal, its waivers and its exceptions."""

    glied: Glied
    befund: Befund
    neben: tuple[Befund, ...] = ()

    def alle(self) -> Iterator[Befund]:
        yield from self.befund.alle()
        for b in self.neben:
            yield from b.alle()


@dataclass(slots=True)
class Wegbefund:
    """The result of one Weg: ergebnis; moeglich: every result that the missing facts still allow; entscheidend: the
    leaves (schluessel) that can change it, in the order of the examination."""

    weg: Weg
    ergebnis: Ergebnis
    moeglich: tuple[Ergebnis, ...]
    glieder: tuple[Gliedbefund, ...]
    entscheidend: tuple[str, ...] = ()
    strikt: bool = False

    def alle(self) -> Iterator[Befund]:
        for glied in self.glieder:
            yield from glied.alle()


_WARUM_OFFEN = {
    Zustand.NICHT_ERWEISLICH: Warum.UNBEWIESEN,
    Zustand.UNBEWIESEN: Warum.UNBEWIESEN,
    Zustand.FEHLT: Warum.FEHLT,
    Zustand.NICHT_VORGETRAGEN: Warum.FEHLT,
    Zustand.WERTUNG: Warum.WERTUNG,
    Zustand.LESART: Warum.LESART,
    Zustand.RECHT_UNSICHER: Warum.RECHT_UNSICHER,
    Zustand.NICHT_ABGEBILDET: Warum.NICHT_ABGEBILDET,
}
_VORGETRAGEN = frozenset({Zustand.JA, Zustand.NICHT_ERWEISLICH, Zustand.UNBEWIESEN, Zustand.FEHLT})
_ENTSCHEIDET = frozenset({Schweigen.NICHT_ERFUELLT, Schweigen.ERFUELLT})


class Negativ(NamedTuple):
    """The functions that make up a result, in the order of their precedence."""

    nicht_anwendbar: int
    gesperrt: int
    ausgeschlossen: int
    nicht_erfuellt: int
    ermessen: int


@dataclass(slots=True)
class Bewertung:
    """One evaluation of one Weg (or Merkmal) for one pattern of leaves."""

    zustaende: Mapping[str, int]
    plan: Plan
    diagramme: Diagramme = field(default_factory=Diagramme)
    _variable: dict[str, int] = field(default_factory=dict[str, int])
    _namen: list[str] = field(default_factory=list[str])
    _roh: dict[tuple[int, Warum], int] = field(default_factory=dict[tuple[int, Warum], int])
    _befunde: dict[int, Befund] = field(default_factory=dict[int, Befund])
    _ersatz: dict[int, int] = field(default_factory=dict[int, int])
    moeglich: int = WAHR
    """The completions that the links between open leaves allow."""

    def __post_init__(self) -> None:
        offene: list[Blatt] = []
        for frage in self.plan.fragen:
            schluessel = frage.schluessel
            if self.zustaende[schluessel] > Zustand.JA:
                self._variable[schluessel] = len(self._namen)
                self._namen.append(schluessel)
                offene.append(frage.blatt)
        for a, b, art in verknuepfungen(offene):
            f, g = self.diagramme.variable(a), self.diagramme.variable(b)
            if art is Verknuepfung.FOLGT:
                verboten = self.diagramme.und(f, self.diagramme.nicht(g))
            else:
                verboten = self.diagramme.und(f, g)
            self.moeglich = self.diagramme.und(self.moeglich, self.diagramme.nicht(verboten))

    def _fest(self, f: int) -> int:
        """The constant that a function is on every possible completion, else the function itself."""
        d = self.diagramme
        if f <= WAHR:
            return f
        if d.und(self.moeglich, f) == FALSCH:
            return FALSCH
        return WAHR if d.und(self.moeglich, d.nicht(f)) == FALSCH else f

    def _blatt(self, blatt: Blatt, mass: Beweismass) -> int:
        schluessel = frage_schluessel(blatt, mass)
        zustand = self.zustaende[schluessel]
        if zustand > Zustand.JA:
            return self.diagramme.variable(self._variable[schluessel])
        return zustand

    def funktion(self, term: Term, mass: Beweismass, stufe: Warum) -> int:
        d = self.diagramme
        match term:
            case Merkmal():
                return self.roh(term, stufe)
            case Blatt():
                return self._blatt(term, mass)
            case Und(terme):
                f = WAHR
                for t in terme:
                    f = d.und(f, self.funktion(t, mass, stufe))
                return f
            case Oder(terme):
                f = FALSCH
                for t in terme:
                    f = d.oder(f, self.funktion(t, mass, stufe))
                return f
            case Nicht(innen):
                return d.nicht(self.funktion(innen, mass, stufe))
            case Wahr():
                return WAHR
            case _:
                raise TypeError(f"nicht auf einen Rechtsstand gebracht: {term!r}")

    def roh(self, merkmal: Merkmal, stufe: Warum) -> int:
        """The function of a Merkmal when only reasons up to `stufe` are used."""
        ersatz = self._ersatz.get(id(merkmal))
        if ersatz is not None:
            return ersatz
        schluessel = (id(merkmal), stufe)
        fund = self._roh.get(schluessel)
        if fund is None:
            fund = self._roh[schluessel] = self._berechne(merkmal, stufe)
        return fund

    def _berechne(self, merkmal: Merkmal, stufe: Warum) -> int:
        if merkmal.wertung is not None:
            f = self._wertung(merkmal, stufe)
        elif merkmal.term is not None:
            f = self.funktion(merkmal.term, merkmal.beweismass, stufe)
        else:
            raise TypeError(f"{merkmal.id} hat weder Bedingung noch Wertung")
        if f > WAHR and stufe >= Warum.BEWEISLAST:
            f = self._ohne(f, merkmal, Zustand.NICHT_ERWEISLICH, merkmal.non_liquet_erfuellt)
        if f > WAHR and stufe >= Warum.ANNAHME and merkmal.bei_schweigen in _ENTSCHEIDET and not self._angedeutet(merkmal):
            f = self._ohne(f, merkmal, Zustand.NICHT_VORGETRAGEN, merkmal.bei_schweigen is Schweigen.ERFUELLT)
        return self._fest(f)

    def _ohne(self, f: int, merkmal: Merkmal, zustand: int, erfuellt: bool) -> int:
        """Decide the Merkmal's own leaves in this Zustand towards fulfilled or not; Merkmale inside answer for theirs."""
        d = self.diagramme
        for schluessel in self.plan.von(merkmal).eigene:
            if self.zustaende[schluessel] == zustand:
                v = self._variable[schluessel]
                f = d.fuer_eines(f, v) if erfuellt else d.fuer_alle(f, v)
        return f

    def _wertung(self, merkmal: Merkmal, stufe: Warum) -> int:
        """A finding that binds decides; else the rule a court laid down; else only a person can say."""
        assert merkmal.wertung is not None
        d = self.diagramme
        plan = self.plan.von(merkmal)
        zustand = self.zustaende[plan.befindung]
        if zustand <= Zustand.JA and stufe >= Warum.FESTSTELLUNG:
            return zustand
        f = d.variable(self._variable[plan.befindung]) if zustand > Zustand.JA else self._unbekannt()
        stumm = stufe >= Warum.ANNAHME and merkmal.bei_schweigen in _ENTSCHEIDET
        if merkmal.hinweis is not None:
            grund = self.funktion(merkmal.hinweis, Beweismass.GLAUBHAFT, stufe)
            if stumm and self.zustaende[plan.vortrag] not in _VORGETRAGEN:
                grund = self._angedeutete(merkmal.hinweis, stufe)
            f = d.und(grund, f)
        elif stumm and self.zustaende.get(plan.vortrag, Zustand.NICHT_VORGETRAGEN) == Zustand.NICHT_VORGETRAGEN:
            f = WAHR if merkmal.bei_schweigen is Schweigen.ERFUELLT else FALSCH
        if stufe >= Warum.TYPISCHE_REGEL:
            for typisch in reversed(merkmal.wertung.typisch):
                wenn = self.funktion(typisch.wenn, merkmal.beweismass, stufe)
                if stumm:
                    wenn = self._ohne(wenn, merkmal, Zustand.NICHT_VORGETRAGEN, False)
                f = d.ite(wenn, WAHR if typisch.erfuellt else FALSCH, f)
        return f

    def _angedeutete(self, term: Term, stufe: Warum) -> int:
        """The pointers to a Wertung, without those that nobody pleaded: an alternative counts only if part of it is in the
        file, and then the rest of it is a gap."""
        d = self.diagramme
        match term:
            case Oder(terme):
                f = FALSCH
                for t in terme:
                    f = d.oder(f, self._angedeutete(t, stufe))
                return f
            case Und(terme):
                eigene = [s for t in terme if not isinstance(t, Oder) for s in self._schluessel(t)]
                behalten = any(self.zustaende[s] in _VORGETRAGEN for s in eigene)
                f = WAHR
                for t in terme:
                    g = self._angedeutete(t, stufe) if isinstance(t, Oder) or not behalten else self._ganz(t, stufe)
                    f = d.und(f, g)
                return f
            case _:
                f = self._ganz(term, stufe)
                for s in self._schluessel(term):
                    if self.zustaende[s] == Zustand.NICHT_VORGETRAGEN:
                        f = d.fuer_alle(f, self._variable[s])
                return f

    def _ganz(self, term: Term, stufe: Warum) -> int:
        return self.funktion(term, Beweismass.GLAUBHAFT, stufe)

    def _schluessel(self, term: Term) -> list[str]:
        return [frage_schluessel(b, Beweismass.GLAUBHAFT) for b in eigene_blaetter(term)]

    def _unbekannt(self) -> int:
        """A variable of its own for what is decided, but not on this level of reasons."""
        self._namen.append("")
        return self.diagramme.variable(len(self._namen) - 1)

    def _angedeutet(self, merkmal: Merkmal) -> bool:
        """Whether a fact in the file points to the Merkmal, so that silence about the rest is a gap and not a no."""
        return any(self.zustaende[schluessel] in _VORGETRAGEN for schluessel in self.plan.von(merkmal).hinweis)

    def befund(self, merkmal: Merkmal) -> Befund:
        fund = self._befunde.get(id(merkmal))
        if fund is None:
            fund = self._befunde[id(merkmal)] = self._befinde(merkmal)
        return fund

    def _befinde(self, merkmal: Merkmal) -> Befund:
        kinder = tuple(self.befund(m) for m in self.plan.von(merkmal).kinder)
        try:
            f = self.roh(merkmal, Warum.ANNAHME)
            if f > WAHR:
                offene = self._offene(f)
                warum = max((_WARUM_OFFEN[self.zustaende[o]] for o in offene), default=Warum.FEHLT)
                return Befund(merkmal, f, Status.OFFEN, warum, (), offene, kinder)
            warum = next(w for w in Warum if self.roh(merkmal, w) == f)
        except Grenze:
            return Befund(merkmal, self._unbekannt(), Status.OFFEN, Warum.GRENZE, (), (), kinder)
        status = Status.ERFUELLT if f == WAHR else Status.NICHT_ERFUELLT
        annahmen = self._angenommen(merkmal) if warum is Warum.ANNAHME else ()
        return Befund(merkmal, f, status, warum, annahmen, (), kinder)

    def _offene(self, f: int) -> tuple[str, ...]:
        return tuple(name for v in sorted(self.diagramme.traeger(f)) if (name := self._namen[v]))

    def _angenommen(self, merkmal: Merkmal) -> tuple[str, ...]:
        """The unpleaded leaves that the assumption concerns; the Merkmal itself where nobody pleaded a Wertung."""
        alle = self.plan.von(merkmal).alle
        stumm = tuple(s for s in alle if self.zustaende[s] == Zustand.NICHT_VORGETRAGEN)
        return stumm or (merkmal.id,)

    # The Weg

    def weg(self, weg: Weg, *, entscheidend: bool = True) -> Wegbefund:
        """Examine every member of the Weg (no short cut) and say what follows."""
        glieder = tuple(self._glied(g) for g in weg.glieder)
        teile = self._negativ(weg)
        ergebnis, moeglich = self._ergebnis(weg, teile)
        befund = Wegbefund(weg, ergebnis, moeglich, glieder, strikt=self._strikt(weg, ergebnis))
        if entscheidend:
            if ergebnis is Ergebnis.OFFEN:
                befund.entscheidend = self._entscheidend(teile)
            wichtig = frozenset(befund.entscheidend)
            for glied in glieder:
                for b in glied.alle() if not isinstance(glied.glied, Hinweis) else ():
                    if b.status is Status.OFFEN:
                        unwichtig = b.warum is not Warum.GRENZE and wichtig.isdisjoint(b.offene)
                        b.dahingestellt = unwichtig or self._gleichgueltig(weg, b.merkmal)
        return befund

    def _glied(self, glied: Glied) -> Gliedbefund:
        haupt, *neben = (self.befund(m) for m in glied_merkmale(glied))
        if isinstance(glied, Voraussetzung):
            for b in neben[: len(glied.entfaellt)]:
                if b.status is Status.ERFUELLT:
                    haupt = Befund(
                        haupt.merkmal,
                        haupt.funktion,
                        Status.ENTFAELLT,
                        b.warum,
                        b.annahmen,
                        (),
                        haupt.kinder,
                        notiz=b.merkmal.id,
                    )
                    break
        return Gliedbefund(glied, haupt, tuple(neben))

    def offen_ueber(self, weg: Weg, ersatz: Mapping[int, int]) -> int:
        """The function that is true where the Weg is open, with a diagram put in the place of some Merkmale (by id)."""
        self._ersatz, self._roh = dict(ersatz), {}
        zu = FALSCH
        for f in self._negativ(weg)[:4]:
            zu = self.diagramme.oder(zu, f)
        self._ersatz, self._roh = {}, {}
        return self.diagramme.nicht(zu)

    def _negativ(self, weg: Weg) -> Negativ:
        d = self.diagramme
        unanwendbar = gesperrt = ausgeschlossen = unerfuellt = ermessen = FALSCH

        def f(merkmal: Merkmal) -> int:
            b = self.befund(merkmal) if not self._ersatz else None
            return b.funktion if b is not None and b.warum is Warum.GRENZE else self.roh(merkmal, Warum.ANNAHME)

        def eines(merkmale: tuple[Merkmal, ...]) -> int:
            summe = FALSCH
            for m in merkmale:
                summe = d.oder(summe, f(m))
            return summe

        for glied in weg.glieder:
            match glied:
                case Voraussetzung(merkmal, entfaellt, kann):
                    fehlt = d.und(d.nicht(f(merkmal)), d.nicht(eines(entfaellt)))
                    dispens = eines(kann)
                    unerfuellt = d.oder(unerfuellt, d.und(fehlt, d.nicht(dispens)))
                    ermessen = d.oder(ermessen, d.und(fehlt, dispens))
                case Ausschluss(merkmal, ausnahmen):
                    ausgeschlossen = d.oder(ausgeschlossen, d.und(f(merkmal), d.nicht(eines(ausnahmen))))
                case Sperre(merkmal, ausnahmen):
                    gesperrt = d.oder(gesperrt, d.und(f(merkmal), d.nicht(eines(ausnahmen))))
                case Anwendbar(merkmal):
                    unanwendbar = d.oder(unanwendbar, d.nicht(f(merkmal)))
                case Ermessensgrund(merkmal):
                    ermessen = d.oder(ermessen, f(merkmal))
                case Hinweis():
                    pass
        return Negativ(unanwendbar, gesperrt, ausgeschlossen, unerfuellt, ermessen)

    def _ergebnis(self, weg: Weg, teile: Negativ) -> tuple[Ergebnis, tuple[Ergebnis, ...]]:
        d = self.diagramme
        moeglich: list[Ergebnis] = []
        rest = self.moeglich
        stufen = (
            Ergebnis.NICHT_ANWENDBAR,
            Ergebnis.GESPERRT,
            Ergebnis.AUSGESCHLOSSEN,
            Ergebnis.NICHT_ERFUELLT,
            Ergebnis.ERMESSEN,
        )
        sicher: Ergebnis | None = None
        for ergebnis, f in zip(stufen, teile, strict=True):
            if sicher is None and ergebnis is not Ergebnis.ERMESSEN and self._fest(f) == WAHR:
                sicher = ergebnis
            if d.und(rest, f) != FALSCH:
                moeglich.append(ergebnis)
                rest = d.und(rest, d.nicht(f))
        if rest != FALSCH:
            folge = FOLGE[weg.folge]
            moeglich += [folge] if folge not in moeglich else []
        if sicher is not None:
            return sicher, tuple(moeglich)
        if len(moeglich) == 1:
            return moeglich[0], tuple(moeglich)
        if all(m in stufen[:4] for m in moeglich):
            return Ergebnis.NICHT_ERFUELLT, tuple(moeglich)
        return Ergebnis.OFFEN, tuple(moeglich)

    def _strikt(self, weg: Weg, ergebnis: Ergebnis) -> bool:
        """A claim with every requirement itself fulfilled or fallen away by an express rule, no discretion on the way."""
        if ergebnis is not Ergebnis.ANSPRUCH:
            return False
        for glied in weg.glieder:
            if isinstance(glied, Voraussetzung) and self.befund(glied.merkmal).status is not Status.ERFUELLT:
                gruende = [m for m in glied.entfaellt if self.befund(m).status is Status.ERFUELLT]
                if all(m.wertung is not None for m in gruende):
                    return False
        return True

    def _entscheidend(self, teile: Negativ) -> tuple[str, ...]:
        """Open leaves that can still change the result."""
        d = self.diagramme
        variablen: set[int] = set()
        stufe = self.moeglich
        for f in teile:
            for v in d.traeger(d.und(stufe, f)) & d.traeger(f):
                if self._aendert(d.und(stufe, f), v):
                    variablen.add(v)
            stufe = d.und(stufe, d.nicht(f))
        return tuple(name for v in sorted(variablen) if (name := self._namen[v]))

    def _aendert(self, f: int, v: int) -> bool:
        """Whether some possible completion goes over into another result when only this leaf flips."""
        d = self.diagramme
        beide = d.und(d.setze(self.moeglich, v, 0), d.setze(self.moeglich, v, 1))
        verschieden = d.ite(d.setze(f, v, 0), d.nicht(d.setze(f, v, 1)), d.setze(f, v, 1))
        return d.und(beide, verschieden) != FALSCH

    def _gleichgueltig(self, weg: Weg, merkmal: Merkmal) -> bool:
        """Whether the result is the same with the Merkmal fulfilled and not fulfilled."""
        varianten: list[Negativ] = []
        sicherung = self._roh
        for wert in (WAHR, FALSCH):
            self._ersatz, self._roh = {id(merkmal): wert}, {}
            varianten.append(self._negativ(weg))
        self._ersatz, self._roh = {}, sicherung
        if all(self._gleich(a, b) for a, b in zip(*varianten, strict=True)):
            return True
        eins, zwei = (self._ergebnis(weg, v)[0] for v in varianten)
        return eins is zwei and eins is not Ergebnis.OFFEN

    def _gleich(self, f: int, g: int) -> bool:
        d = self.diagramme
        return d.und(self.moeglich, f) == d.und(self.moeglich, g)
