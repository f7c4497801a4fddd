"""From the Befunde of its Merkmale to the Ergebnis of a Weg.

The precedence is nicht_anwendbar, gesperrt, ausgeschlossen, nicht_erfuellt, offen, Rechtsfolge. All five are Boolean
functions of the open leaves, so that the result is firm wherever every possible completion gives the same, what decides is
what can still change it, and an open Merkmal that cannot change it may stay open (dahingestellt).
"""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from msgspec.structs import replace

from nachzug.logik.bdd import FALSCH, WAHR, Grenze
from nachzug.logik.befund import Befund, Gliedbefund, Wegbefund
from nachzug.logik.bewertung import Bewertung
from nachzug.logik.regel import (
    FOLGE,
    Anwendbar,
    Ausschluss,
    Ergebnis,
    Ermessensgrund,
    Glied,
    Hinweis,
    Merkmal,
    Rechtsfolge,
    Sperre,
    Status,
    Voraussetzung,
    Warum,
    Weg,
    glied_merkmale,
)
from nachzug.logik.terme import Anspruch

_STRIKT = Anspruch()
_STUFEN = (
    Ergebnis.NICHT_ANWENDBAR,
    Ergebnis.GESPERRT,
    Ergebnis.AUSGESCHLOSSEN,
    Ergebnis.NICHT_ERFUELLT,
    Ergebnis.ERMESSEN,
)


class Negativ(NamedTuple):
    """The functions that make up a result, in the order of their precedence."""

    nicht_anwendbar: int
    gesperrt: int
    ausgeschlossen: int
    nicht_erfuellt: int
    ermessen: int


_NICHTS = Negativ(*[FALSCH] * 5)


class Wegbewertung(Bewertung):
    """One evaluation of one Weg for one pattern of leaves."""

    _anteile: list[tuple[tuple[int, int], ...]]
    _ohne_glieder: dict[tuple[int, ...], Negativ]

    def in_weg(self, weg: Weg) -> Wegbewertung:
        """For Befunde of single Merkmale, which may ask whether the Weg is a strict claim."""
        self._weg = weg
        return self

    def weg(self, weg: Weg, *, entscheidend: bool = True) -> Wegbefund:
        """Examine every member of the Weg (no short cut) and say what follows."""
        self._weg = weg
        glieder = tuple(self._glied(g) for g in weg.glieder)
        try:
            return self._gerechnet(weg, glieder, entscheidend)
        except Grenze:
            offene = dict.fromkeys(o for g in glieder for b in g.alle() for o in b.offene)
            alle = (*_STUFEN, FOLGE[weg.folge])
            return Wegbefund(weg, Ergebnis.OFFEN, tuple(dict.fromkeys(alle)), glieder, tuple(offene))

    def _gerechnet(self, weg: Weg, glieder: tuple[Gliedbefund, ...], entscheidend: bool) -> Wegbefund:
        teile = self._negativ(weg)
        ergebnis, moeglich = self._ergebnis(weg, teile)
        befund = Wegbefund(weg, ergebnis, moeglich, glieder, strikt=self._strikt(weg, ergebnis))
        if entscheidend:
            if ergebnis is Ergebnis.OFFEN:
                befund.entscheidend = self._entscheidend(teile[:4] if weg.folge is Rechtsfolge.KANN else teile)
            befund.dahin = frozenset(self._dahingestellt(weg, befund))
        return befund

    def _dahingestellt(self, weg: Weg, befund: Wegbefund) -> Iterator[str]:
        """The open Merkmale that cannot change the result."""
        wichtig = frozenset(befund.entscheidend)
        gesehen: set[int] = set()
        for glied in befund.glieder:
            for b in glied.alle() if not isinstance(glied.glied, Hinweis) else ():
                if b.status is Status.OFFEN and id(b.merkmal) not in gesehen:
                    gesehen.add(id(b.merkmal))
                    offen = wichtig.intersection(b.offene)
                    if (not offen and b.warum is not Warum.GRENZE) or self._gleichgueltig(weg, b.merkmal, offen):
                        yield b.merkmal.id

    def _glied(self, glied: Glied) -> Gliedbefund:
        haupt, *neben = (self.befund(m) for m in glied_merkmale(glied))
        if isinstance(glied, Voraussetzung):
            for b in neben[: len(glied.entfaellt)]:
                # Where only a rule with exceptions frees from it, a requirement that is met anyway is better called met.
                if b.status is Status.ERFUELLT and (b.merkmal.wertung is None or haupt.status is not Status.ERFUELLT):
                    haupt = replace(
                        haupt, status=Status.ENTFAELLT, warum=b.warum, annahmen=b.annahmen, offene=(), notiz=b.merkmal.id
                    )
                    break
            else:
                haupt = self._vielleicht_entfallen(haupt, neben[: len(glied.entfaellt)])
        return Gliedbefund(glied, haupt, tuple(neben))

    def _vielleicht_entfallen(self, haupt: Befund, dispense: Sequence[Befund]) -> Befund:
        """A requirement that is not met is open where a fact that is still missing may make it fall away by law."""
        offen = [b for b in dispense if b.status is Status.OFFEN and b.merkmal.wertung is None]
        if haupt.status is not Status.NICHT_ERFUELLT or not offen:
            return haupt
        return replace(haupt, status=Status.OFFEN, warum=offen[0].warum, offene=offen[0].offene, notiz=offen[0].merkmal.id)

    def offen_ueber(self, weg: Weg, ersatz: Mapping[int, int]) -> int:
        """The function that is true where the Weg is open, with a diagram put in the place of some Merkmale (by id)."""
        self._weg = weg
        with self._ersetzt(ersatz, frozenset(id(m) for m in self.plan.merkmale)):
            zu = FALSCH
            for f in self._negativ(weg)[:4]:
                zu = self.diagramme.oder(zu, f)
        return self.diagramme.nicht(zu)

    @contextmanager
    def _ersetzt(self, ersatz: Mapping[int, int], betroffen: Collection[int]) -> Generator[None]:
        """Put diagrams in the place of Merkmale; `betroffen` are these and everything that contains them."""
        alles = self._betroffen, self._oertlich
        self._ersatz, self._betroffen, self._oertlich = dict(ersatz), betroffen, {}
        try:
            yield
        finally:
            self._ersatz = {}
            self._betroffen, self._oertlich = alles

    def _negativ(self, weg: Weg) -> Negativ:
        self._anteile = [self._beitraege(glied) for glied in weg.glieder]
        self._ohne_glieder = {}
        return self._summe(b for anteil in self._anteile for b in anteil)

    def _summe(self, beitraege: Iterable[tuple[int, int]]) -> Negativ:
        d = self.diagramme
        summen = [FALSCH] * 5
        for stelle, f in beitraege:
            summen[stelle] = f if summen[stelle] == FALSCH else d.oder(summen[stelle], f)
        return Negativ(*summen)

    def _f(self, merkmal: Merkmal) -> int:
        return self.roh(merkmal, Warum.ANNAHME) if self._ersatz else self._eintrag(merkmal).befund.funktion

    def _eines(self, merkmale: tuple[Merkmal, ...]) -> int:
        summe = FALSCH
        for m in merkmale:
            if (g := self._f(m)) != FALSCH:
                summe = self.diagramme.oder(summe, g)
        return summe

    def _beitraege(self, glied: Glied) -> tuple[tuple[int, int], ...]:
        """What a member adds to the functions of a Negativ: (position, function), nothing where it is false."""
        d = self.diagramme
        match glied:
            case Voraussetzung(merkmal, entfaellt, kann):
                if (erfuellt := self._f(merkmal)) == WAHR:
                    return ()
                fehlt = d.und(d.nicht(erfuellt), d.nicht(self._eines(entfaellt)))
                dispens = self._eines(kann)
                paare = (3, d.und(fehlt, d.nicht(dispens))), (4, d.und(fehlt, dispens))
            case Ausschluss(merkmal, ausnahmen) | Sperre(merkmal, ausnahmen):
                if (greift := self._f(merkmal)) == FALSCH:
                    return ()
                paare = ((1 if isinstance(glied, Sperre) else 2, d.und(greift, d.nicht(self._eines(ausnahmen)))),)
            case Anwendbar(merkmal):
                paare = ((0, d.nicht(self._f(merkmal))),)
            case Ermessensgrund(merkmal):
                paare = ((4, self._f(merkmal)),)
            case Hinweis():
                return ()
        return tuple(p for p in paare if p[1] != FALSCH)

    def _ergebnis(self, weg: Weg, teile: Negativ) -> tuple[Ergebnis, tuple[Ergebnis, ...]]:
        d = self.diagramme
        moeglich: list[Ergebnis] = []
        rest = self.moeglich
        sicher: Ergebnis | None = None
        for ergebnis, f in zip(_STUFEN, teile, strict=True):
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
        if all(m in _STUFEN[:4] for m in moeglich):
            return Ergebnis.NICHT_ERFUELLT, tuple(moeglich)
        return Ergebnis.OFFEN, tuple(moeglich)

    def _strikt(self, weg: Weg, ergebnis: Ergebnis) -> bool:
        """A claim with every requirement itself fulfilled or fallen away by an express rule, no discretion on the way."""
        return ergebnis is Ergebnis.ANSPRUCH and self._fest(self.anspruch(_STRIKT, Warum.ANNAHME)) == WAHR

    def anspruch(self, term: Anspruch, stufe: Warum) -> int:
        """The function of "otherwise a strict claim": see nachzug.logik.terme.Anspruch."""
        if self._weg.folge is not Rechtsfolge.MUSS:
            return FALSCH
        schluessel = (id(term), stufe)
        fund = self._oertlich.get(schluessel)
        if fund is None:
            # A claim nearly always rests on something that nobody pleaded: only with assumptions is it worth asking for.
            fund = self._anspruch(term, stufe) if stufe is Warum.ANNAHME else self._unbekannt(term)
            self._oertlich[schluessel] = fund
        return fund

    def _anspruch(self, term: Anspruch, stufe: Warum) -> int:
        f = WAHR
        for glied in self._weg.glieder:
            if not isinstance(glied, Hinweis) and glied.merkmal.id not in term.ohne and f != FALSCH:
                f = self.diagramme.und(f, self._haelt(glied, term.auch_ausnahme, stufe))
        return f

    def _haelt(self, glied: Glied, auch_ausnahme: bool, stufe: Warum) -> int:
        """Whether a member leaves a claim strict."""
        d = self.diagramme
        f = self.roh(glied.merkmal, stufe)
        match glied:
            case Voraussetzung(_, entfaellt):
                gruende = [m for m in entfaellt if auch_ausnahme or m.wertung is None]
                return d.oder(f, self._oder(gruende, stufe))
            case Ausschluss(_, ausnahmen, regel):
                return d.nicht(f if regel and not auch_ausnahme else d.und(f, d.nicht(self._oder(ausnahmen, stufe))))
            case Sperre(_, ausnahmen):
                gruende = [m for m in ausnahmen if id(m) not in self.plan.vom_weg]
                return WAHR if len(gruende) < len(ausnahmen) else d.nicht(d.und(f, d.nicht(self._oder(gruende, stufe))))
            case Ermessensgrund():
                return d.nicht(f)
            case _:
                return f

    def _oder(self, merkmale: Iterable[Merkmal], stufe: Warum) -> int:
        f = FALSCH
        for m in merkmale:
            f = self.diagramme.oder(f, self.roh(m, stufe))
        return f

    def _entscheidend(self, teile: Sequence[int]) -> tuple[str, ...]:
        """Open leaves that can still change the result; `teile` without discretion where the Weg ends in it anyway."""
        d = self.diagramme
        variablen: set[int] = set()
        stufe = self.moeglich
        for f in teile:
            rest = d.und(stufe, f)
            for v in (d.traeger(rest) & d.traeger(f)) - variablen:
                # A leaf without links may always be either way, so that what depends on it changes with it.
                if v not in self._verbunden or self._aendert(rest, v):
                    variablen.add(v)
            stufe = d.und(stufe, d.nicht(f))
        return self._namen(variablen, self.plan.schluessel)

    def _aendert(self, f: int, v: int) -> bool:
        """Whether some possible completion goes over into another result when only this leaf flips."""
        d = self.diagramme
        beide = d.und(d.setze(self.moeglich, v, 0), d.setze(self.moeglich, v, 1))
        verschieden = d.ite(d.setze(f, v, 0), d.nicht(d.setze(f, v, 1)), d.setze(f, v, 1))
        return d.und(beide, verschieden) != FALSCH

    def _gleichgueltig(self, weg: Weg, merkmal: Merkmal, offen: frozenset[str]) -> bool:
        """Whether the result is the same with the Merkmal fulfilled and not fulfilled; beyond the limit it counts.

        offen: its leaves that can change the result. What one of them changes only by way of the Merkmal depends on it."""
        if any(self._nummern[s] not in self._verbunden for s in offen & self.plan.beherrscht(merkmal)):
            return False
        try:
            eins, zwei = self._varianten(weg, merkmal)
            if all(self._gleich(a, b) for a, b in zip(eins, zwei, strict=True)):
                return True
            ergebnis = self._ergebnis(weg, eins)[0]
            return ergebnis is self._ergebnis(weg, zwei)[0] and ergebnis is not Ergebnis.OFFEN
        except Grenze:
            return False

    def _varianten(self, weg: Weg, merkmal: Merkmal) -> tuple[Negativ, Negativ]:
        """The result with the Merkmal fulfilled and with it not fulfilled; the same twice where no member changes."""
        betroffen = self.plan.vorfahren(merkmal)
        stellen = tuple(n for n, g in enumerate(weg.glieder) if any(id(m) in betroffen for m in glied_merkmale(g)))

        def mit(wert: int) -> list[tuple[int, int]]:
            with self._ersetzt({id(merkmal): wert}, betroffen):
                return [b for n in stellen for b in self._beitraege(weg.glieder[n])]

        eins, zwei = mit(WAHR), mit(FALSCH)
        ruhend = enumerate(self._ruhend(weg, stellen) if eins != zwei else _NICHTS)
        ruhend = [b for b in ruhend if b[1] != FALSCH]
        return self._summe([*ruhend, *eins]), self._summe([*ruhend, *zwei])

    def _ruhend(self, weg: Weg, stellen: tuple[int, ...]) -> Negativ:
        """The functions of a result without some members of the Weg."""
        fund = self._ohne_glieder.get(stellen)
        if fund is None:
            ohne = frozenset(stellen)
            fund = self._summe(b for n, anteil in enumerate(self._anteile) if n not in ohne for b in anteil)
            self._ohne_glieder[stellen] = fund
        return fund

    def _gleich(self, f: int, g: int) -> bool:
        if f == g or self.moeglich == WAHR:
            return f == g
        d = self.diagramme
        return d.und(self.moeglich, f) == d.und(self.moeglich, g)
