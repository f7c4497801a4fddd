"""From the Zustand of every leaf to the Befund of every Merkmal.

Both engines call this module: the interpreter with the leaves of one case, the compiler with each distinct pattern of
leaves in a table. Open leaves are variables of Boolean functions (nachzug.logik.bdd). A Merkmal is firm when its function
is constant on every possible completion; links between leaves (five years imply four) rule completions out.

The strongest reason that carries a firm result is found by trying: first with facts alone, then adding findings of
persons, rules that courts have laid down, the burden of proof and, last, assumptions for what nobody pleaded.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import cached_property

from nachzug.logik.angabe import Zustand
from nachzug.logik.bdd import FALSCH, WAHR, Grenze
from nachzug.logik.befund import Befund
from nachzug.logik.gedaechtnis import HOECHSTENS_GEMERKT, Eintrag, Sichtstand
from nachzug.logik.plan import Plan, frage_schluessel, teile
from nachzug.logik.regel import Beweismass, Merkmal, Schweigen, Status, Warum
from nachzug.logik.sicht import Sicht
from nachzug.logik.terme import Anspruch, Blatt, Nicht, Oder, Term, Und, Wahr
from nachzug.logik.verknuepfung import Link, Verknuepfung

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


def _stelle(link: Link) -> tuple[int, int]:
    return link.a, link.b


class Auskunft:
    """Befunde of one Merkmal for many cases: each distinct pattern of leaves is evaluated once and its tree is shared."""

    __slots__ = ("_gemerkt", "merkmal", "plan")

    def __init__(self, merkmal: Merkmal) -> None:
        self.merkmal = merkmal
        self.plan = Plan((merkmal,))
        self._gemerkt: dict[tuple[int, ...], Befund] = {}

    def befund(self, sicht: Sicht) -> Befund:
        vektor = self.plan.vektor(sicht)
        fund = self._gemerkt.get(vektor)
        if fund is None:
            fund = Bewertung(self.plan.benannt(vektor), self.plan).befund(self.merkmal)
            if len(self._gemerkt) < HOECHSTENS_GEMERKT:
                self._gemerkt[vektor] = fund
        return fund


class Bewertung:
    """One evaluation of Merkmale for one pattern of leaves.

    stand: what other Wege have found on the same Sicht.
    """

    def __init__(self, zustaende: Mapping[str, int], plan: Plan, stand: Sichtstand | None = None) -> None:
        self.zustaende = zustaende
        self.plan = plan
        self._nummern = plan.nummern
        self._links = plan.planung.verknuepfungen
        self._laut = stand.laut if stand else None
        if stand is None or stand.gedaechtnis is not plan.planung.gedaechtnis:
            stand = Sichtstand(plan.planung.gedaechtnis)
        self._vorrat = stand.vorrat
        self._vorrat.beginne()
        self.diagramme = self._vorrat.diagramme
        self._bekannt = stand.befunde
        self._eigene: dict[int, Eintrag] = {}
        self._ersatz: dict[int, int] = {}
        self._betroffen: Collection[int] = plan.vom_weg
        self._oertlich: dict[tuple[int, Warum], int] = {}
        self._stufen = self._noetige_stufen()

    @cached_property
    def _offen(self) -> frozenset[int]:
        """The open leaves by number."""
        nummern = self._nummern
        return frozenset([nummern[s] for s, zustand in self.zustaende.items() if zustand > Zustand.JA])

    @cached_property
    def _verbunden(self) -> frozenset[int]:
        """The open leaves that links join with others."""
        return self._links.verbunden(self._offen, self._offen)

    @cached_property
    def moeglich(self) -> int:
        """The completions that the links between open leaves allow."""
        return self._erlaubt(self._verbunden)

    def _erlaubt(self, blaetter: frozenset[int]) -> int:
        """The completions of some leaves that the links between them allow."""
        gemerkt = self._vorrat.erlaubt
        fund = gemerkt.get(blaetter)
        if fund is None:
            d = self.diagramme
            fund = WAHR
            for a, b, art in sorted(self._links.unter(blaetter), key=_stelle):
                f, g = d.variable(a), d.variable(b)
                fund = d.und(fund, d.nicht(d.und(f, d.nicht(g) if art is Verknuepfung.FOLGT else g)))
            gemerkt[blaetter] = fund
        return fund

    def _noetige_stufen(self) -> tuple[Warum, ...]:
        """The levels of reasons that can differ from the one before for these leaves."""
        zustaende = self.zustaende
        stufen = [Warum.TATSACHE]
        if any(zustaende[s] <= Zustand.JA for s in self.plan.befindungen):
            stufen.append(Warum.FESTSTELLUNG)
        if self.plan.hat_typisches:
            stufen.append(Warum.TYPISCHE_REGEL)
        if Zustand.NICHT_ERWEISLICH in zustaende.values():
            stufen.append(Warum.BEWEISLAST)
        return (*stufen, Warum.ANNAHME)

    def _fest(self, f: int, merkmal: Merkmal | None = None) -> int:
        """The constant that a function is on every possible completion, else the function itself. Of a Merkmal, the links among
        the leaves that it reads count, so that its Befund depends on no others."""
        if f <= WAHR:
            return f
        d, links = self.diagramme, self._links
        verknuepft = {v for v in d.traeger(f) if v in links}
        if len(verknuepft) < 2:
            return f
        unter = self._offen if merkmal is None else self._offen & self._gelesen(merkmal)
        verbunden = links.verbunden(verknuepft, unter)
        if not verbunden:
            return f
        erlaubt = self._erlaubt(verbunden)
        if d.und(erlaubt, f) == FALSCH:
            return FALSCH
        return WAHR if d.und(erlaubt, d.nicht(f)) == FALSCH else f

    def _gelesen(self, merkmal: Merkmal) -> frozenset[int]:
        plan = self.plan.von(merkmal)
        nummern = self._nummern
        return self._offen if plan.vom_weg else frozenset([nummern[s] for s in plan.gelesen])

    def funktion(self, term: Term, mass: Beweismass, stufe: Warum) -> int:
        """The function of a term. What cannot change it any more is not read: the Merkmale inside get their Befund anyway."""
        d = self.diagramme
        match term:
            case Merkmal():
                return self.roh(term, stufe)
            case Blatt():
                schluessel = term.schluessel if mass is Beweismass.VOLL else frage_schluessel(term, mass)
                zustand = self.zustaende[schluessel]
                return zustand if zustand <= Zustand.JA else d.variable(self._nummern[schluessel])
            case Und(terme):
                f = WAHR
                for t in terme:
                    g = self.funktion(t, mass, stufe)
                    if g == FALSCH:
                        return FALSCH
                    f = g if f == WAHR else f if g == WAHR else d.und(f, g)
                return f
            case Oder(terme):
                f = FALSCH
                for t in terme:
                    g = self.funktion(t, mass, stufe)
                    if g == WAHR:
                        return WAHR
                    f = g if f == FALSCH else f if g == FALSCH else d.oder(f, g)
                return f
            case Nicht(innen):
                g = self.funktion(innen, mass, stufe)
                return 1 - g if g <= WAHR else d.nicht(g)
            case Wahr():
                return WAHR
            case Anspruch():
                return self.anspruch(term, stufe)
            case _:
                raise TypeError(f"nicht auf einen Rechtsstand gebracht: {term!r}")

    def anspruch(self, term: Anspruch, stufe: Warum) -> int:
        raise TypeError("ob ein strikter Anspruch besteht, kann nur ein Weg sagen")

    def roh(self, merkmal: Merkmal, stufe: Warum) -> int:
        """The function of a Merkmal when only reasons up to `stufe` are used."""
        kennung = id(merkmal)
        if kennung in self._betroffen:
            if (ersatz := self._ersatz.get(kennung)) is not None:
                return ersatz
            gemerkt, schluessel = self._oertlich, (kennung, stufe)
            fund = gemerkt.get(schluessel)
            if fund is None:
                fund = gemerkt[schluessel] = self._berechne(merkmal, stufe)
            return fund
        roh = self._eintrag(merkmal).roh
        fund = roh.get(stufe)
        if fund is None:
            fund = roh[stufe] = self._berechne(merkmal, stufe)
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
        return self._fest(f, merkmal)

    def _ohne(self, f: int, merkmal: Merkmal, zustand: int, erfuellt: bool) -> int:
        """Decide the Merkmal's own leaves in this Zustand towards fulfilled or not; Merkmale inside answer for theirs."""
        d = self.diagramme
        for schluessel in self.plan.von(merkmal).eigene:
            if self.zustaende[schluessel] == zustand:
                v = self._nummern[schluessel]
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
        f = d.variable(self._nummern[plan.befindung]) if zustand > Zustand.JA else self._unbekannt(merkmal)
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
                        f = d.fuer_alle(f, self._nummern[s])
                return f

    def _ganz(self, term: Term, stufe: Warum) -> int:
        return self.funktion(term, Beweismass.GLAUBHAFT, stufe)

    def _schluessel(self, term: Term) -> list[str]:
        return [frage_schluessel(b, Beweismass.GLAUBHAFT) for b in teile(term, Blatt)]

    def _unbekannt(self, wovon: Term) -> int:
        """A variable of its own for what is decided, but not on this level of reasons."""
        return self._vorrat.unbekannt(id(wovon))

    def _angedeutet(self, merkmal: Merkmal) -> bool:
        """Whether a fact in the file points to the Merkmal, so that silence about the rest is a gap and not a no."""
        return any(self.zustaende[schluessel] in _VORGETRAGEN for schluessel in self.plan.von(merkmal).hinweis)

    def befund(self, merkmal: Merkmal) -> Befund:
        return self._eintrag(merkmal).befund

    def _eintrag(self, merkmal: Merkmal) -> Eintrag:
        """The Befund of a Merkmal and what is kept with it: of this evaluation, of the same case, of this pattern, or new."""
        kennung = id(merkmal)
        fund = self._eigene.get(kennung)
        if fund is not None:
            return fund
        if (fund := self._bekannt.get(kennung)) is not None:
            self._eigene[kennung] = fund
            return fund
        plan = self.plan.von(merkmal)
        still = not plan.vom_weg and self._laut is not None and plan.gelesenes.isdisjoint(self._laut)
        if still and (fund := self._vorrat.still.get(kennung)) is not None:
            self._eigene[kennung] = self._bekannt[kennung] = fund
            return fund
        kinder = [self._eintrag(kind) for kind in plan.kinder]
        zustaende = self.zustaende
        muster = (kennung, *[zustaende[s] for s in plan.nah], *[kind.nummer for kind in kinder])
        if plan.vom_weg:
            muster += self._vom_weg(plan.vom_weg)
        gemerkt = self._vorrat.eintraege
        fund = gemerkt.get(muster)
        if fund is None:
            fund = self._eigene[kennung] = self._vorrat.eintrag()
            self._befinde(merkmal, fund, kinder)
            if not fund.fluechtig:
                gemerkt[muster] = fund
        else:
            self._eigene[kennung] = fund
        if not plan.vom_weg and not fund.fluechtig:
            self._bekannt[kennung] = fund
            if still:
                self._vorrat.still[kennung] = fund
        return fund

    def _vom_weg(self, ansprueche: Iterable[Anspruch]) -> tuple[object, ...]:
        """What distinguishes the Weg for a Merkmal that asks whether it is a strict claim."""
        try:
            stufen = (Warum.TATSACHE, Warum.ANNAHME)
            return (*[self.anspruch(a, stufe) for a in ansprueche for stufe in stufen], self._verbunden)
        except Grenze:
            return (self._vorrat.eintrag(),)

    def _befinde(self, merkmal: Merkmal, eintrag: Eintrag, innen: list[Eintrag]) -> None:
        kinder = tuple([kind.befund for kind in innen])
        try:
            f = self.roh(merkmal, Warum.TATSACHE)
            warum = Warum.TATSACHE
            if f > WAHR:
                f = self.roh(merkmal, Warum.ANNAHME)
                warum = next((w for w in self._stufen if self.roh(merkmal, w) == f), Warum.ANNAHME)
            if f > WAHR:
                offene = self._offene(f, merkmal)
                warum = max((_WARUM_OFFEN[self.zustaende[o]] for o in offene), default=Warum.FEHLT)
                eintrag.befund = Befund(merkmal, f, Status.OFFEN, warum, (), offene, kinder)
                return
        except Grenze:
            eintrag.fluechtig = True
            eintrag.befund = Befund(merkmal, self._unbekannt(merkmal), Status.OFFEN, Warum.GRENZE, (), (), kinder)
            return
        status = Status.ERFUELLT if f == WAHR else Status.NICHT_ERFUELLT
        annahmen = self._angenommen(merkmal) if warum is Warum.ANNAHME else ()
        eintrag.befund = Befund(merkmal, f, status, warum, annahmen, (), kinder)

    def _offene(self, f: int, merkmal: Merkmal) -> tuple[str, ...]:
        plan = self.plan.von(merkmal)
        unter = dict.fromkeys((*plan.gelesen, *sorted(self.plan.schluessel))) if plan.vom_weg else plan.gelesen
        return self._namen(self.diagramme.traeger(f), unter)

    def _namen(self, variablen: set[int], unter: Iterable[str]) -> tuple[str, ...]:
        """The keys of leaves by number, in the order of the examination."""
        nummern = self._nummern
        return tuple([s for s in unter if nummern[s] in variablen])

    def _angenommen(self, merkmal: Merkmal) -> tuple[str, ...]:
        """The unpleaded leaves that the assumption concerns; the Merkmal itself where nobody pleaded a Wertung."""
        alle = self.plan.von(merkmal).alle
        stumm = tuple(s for s in alle if self.zustaende[s] == Zustand.NICHT_VORGETRAGEN)
        return stumm or (merkmal.id,)
