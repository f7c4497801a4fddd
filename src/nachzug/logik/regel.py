"""Elements and ways: the parts of a provision as lawyers name them.

A `Merkmal` is a named, cited term. It says separately who must plead it (`schweigen`: what silence means), who bears the
burden when it cannot be proven (`last`) and how much proof it takes (`beweismass`); see DESIGN idea 3. A `Wertung` is a
Merkmal that only a person may decide. A `Weg` is one legal basis: its elements in the order of the examination, how they
fall away, what excludes, blocks or opens it, and what follows.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from nachzug.logik.terme import Fassung, Lesart, NachRecht, Nicht, Oder, Term, Und, Weiche
from nachzug.logik.zeit import SPAETESTENS


class Art(StrEnum):
    VORAUSSETZUNG = "voraussetzung"
    AUSNAHME = "ausnahme"
    AUSSCHLUSS = "ausschluss"
    SCHWELLE = "schwelle"
    UEBERGANG = "uebergang"
    ERMESSENSGRUND = "ermessensgrund"
    RECHNUNG = "rechnung"
    VERFAHREN = "verfahren"


class Schweigen(StrEnum):
    """What it means that nobody pleaded the facts of a Merkmal (§ 82 Abs. 1 AufenthG; §§ 24 VwVfG, 86 VwGO)."""

    OFFEN = "offen"
    NICHT_ERFUELLT = "nicht_erfuellt"
    ERFUELLT = "erfuellt"


class Last(StrEnum):
    """Who bears the burden of proof: the one who relies on a norm that favours them."""

    ANTRAGSTELLER = "antragsteller"
    BEHOERDE = "behoerde"


class Beweismass(StrEnum):
    VOLL = "voll"
    GLAUBHAFT = "glaubhaft"
    ANHALTSPUNKTE = "anhaltspunkte"


class Status(StrEnum):
    ERFUELLT = "erfuellt"
    NICHT_ERFUELLT = "nicht_erfuellt"
    OFFEN = "offen"
    ENTFAELLT = "entfaellt"


class Warum(IntEnum):
    """Why a Merkmal has its status. The firm reasons are ordered from the strongest; the order is used to find the
    strongest reason that carries a result, so it must not be changed."""

    TATSACHE = 0
    FESTSTELLUNG = 1
    TYPISCHE_REGEL = 2
    BEWEISLAST = 3
    ANNAHME = 4
    WERTUNG = 5
    UNBEWIESEN = 6
    FEHLT = 7
    LESART = 8
    RECHT_UNSICHER = 9
    NICHT_ABGEBILDET = 10
    GRENZE = 11

    __hash__ = int.__hash__

    @property
    def wort(self) -> str:
        return self.name.lower()


class Rechtsfolge(StrEnum):
    MUSS = "muss"
    SOLL = "soll"
    REGEL = "regel"
    KANN = "kann"


class Ergebnis(StrEnum):
    ANSPRUCH = "anspruch"
    SOLL = "soll"
    REGELMAESSIG = "regelmaessig"
    ERMESSEN = "ermessen"
    OFFEN = "offen"
    NICHT_ERFUELLT = "nicht_erfuellt"
    AUSGESCHLOSSEN = "ausgeschlossen"
    GESPERRT = "gesperrt"
    NICHT_ANWENDBAR = "nicht_anwendbar"


FOLGE = {
    Rechtsfolge.MUSS: Ergebnis.ANSPRUCH,
    Rechtsfolge.SOLL: Ergebnis.SOLL,
    Rechtsfolge.REGEL: Ergebnis.REGELMAESSIG,
    Rechtsfolge.KANN: Ergebnis.ERMESSEN,
}


class Faktor(Struct, frozen=True, eq=False):
    """A circumstance that decided cases weigh; present where its term is fulfilled."""

    titel: str
    term: Term
    fundstellen: tuple[str, ...] = ()


class Typisch(Struct, frozen=True, eq=False):
    """A rule that a court has laid down for a Wertung ('regelmaessig ...'): if `wenn`, then fulfilled or not."""

    titel: str
    wenn: Term
    erfuellt: bool
    fundstellen: tuple[str, ...]


class Wertung(Struct, frozen=True, eq=False):
    """What a person must weigh: factors for and against, and the rules courts have laid down."""

    dafuer: tuple[Faktor, ...] = ()
    dagegen: tuple[Faktor, ...] = ()
    typisch: tuple[Typisch, ...] = ()

    def teile(self) -> tuple[Term, ...]:
        return (*(t.wenn for t in self.typisch), *(f.term for f in (*self.dafuer, *self.dagegen)))


_UNGUENSTIG = frozenset({Art.AUSSCHLUSS})
_STILL_NICHT = frozenset({Art.AUSNAHME, Art.AUSSCHLUSS, Art.ERMESSENSGRUND})


class Merkmal(Term, frozen=True, eq=False, kw_only=True):
    """An element of a rule.

    id: stable, e.g. "AufenthG.36a.3.nr1"; normen: canonical citations; term: its condition (None for a pure Wertung);
    hinweis: facts that, once they are in the file, make silence about the rest an open question instead of a no;
    definition: what the words mean, in our words (the Definition of the Gutachten); erfuellt/nicht_erfuellt/offen: the
    sentence for each status; gilt: half-open period of the law in which the Merkmal exists; zeitpunkt: the decisive moment,
    where it is not the Stichtag; deckt: numbers of the coverage table (docs/stand.md) that the Merkmal answers.
    """

    id: str
    titel: str
    normen: tuple[str, ...]
    term: Term | None = None
    wertung: Wertung | None = None
    hinweis: Term | None = None
    art: Art = Art.VORAUSSETZUNG
    schweigen: Schweigen | None = None
    last: Last | None = None
    beweismass: Beweismass = Beweismass.VOLL
    fundstellen: tuple[str, ...] = ()
    definition: str = ""
    erfuellt: str = ""
    nicht_erfuellt: str = ""
    offen: str = ""
    gilt: tuple[int, int] = (0, SPAETESTENS)
    zeitpunkt: str = ""
    deckt: tuple[str, ...] = ()

    def teile(self) -> tuple[Term, ...]:
        eigene = tuple(t for t in (self.term, self.hinweis) if t is not None)
        return eigene + (self.wertung.teile() if self.wertung else ())

    @property
    def guenstig(self) -> bool:
        """Whether its being fulfilled favours the applicant."""
        return self.art not in _UNGUENSTIG

    @property
    def bei_schweigen(self) -> Schweigen:
        if self.schweigen is not None:
            return self.schweigen
        return Schweigen.NICHT_ERFUELLT if self.art in _STILL_NICHT else Schweigen.OFFEN

    @property
    def beweislast(self) -> Last:
        if self.last is not None:
            return self.last
        return Last.ANTRAGSTELLER if self.guenstig else Last.BEHOERDE

    @property
    def non_liquet_erfuellt(self) -> bool:
        """What holds when the facts stay unproven: against whoever bears the burden."""
        return self.guenstig != (self.beweislast is Last.ANTRAGSTELLER)


class Voraussetzung(Struct, frozen=True, eq=False):
    """A requirement of a Weg.

    entfaellt: Merkmale of which each makes the requirement fall away by law (mandatory waiver, atypical case of an
    "in der Regel"); kann: Merkmale of which each lets the authority waive it, so that the Weg ends in discretion.
    """

    merkmal: Merkmal
    entfaellt: tuple[Merkmal, ...] = ()
    kann: tuple[Merkmal, ...] = ()


class Ausschluss(Struct, frozen=True, eq=False):
    """What excludes the Weg. With `regel`, only as a rule: the exceptions are Merkmale of their own."""

    merkmal: Merkmal
    ausnahmen: tuple[Merkmal, ...] = ()
    regel: bool = False


class Sperre(Struct, frozen=True, eq=False):
    """What blocks the Weg from outside (§§ 5 Abs. 4, 10 Abs. 3, 11, 104 Abs. 13 and 14 AufenthG), whatever its merits."""

    merkmal: Merkmal
    ausnahmen: tuple[Merkmal, ...] = ()


class Anwendbar(Struct, frozen=True, eq=False):
    """Whether the Weg is the right track at all and its norm in force."""

    merkmal: Merkmal


class Ermessensgrund(Struct, frozen=True, eq=False):
    """A ground that lets the authority refuse: a claim becomes discretion."""

    merkmal: Merkmal


class Hinweis(Struct, frozen=True, eq=False):
    """Examined and shown, without effect on the result of the Weg (procedure, selection, failed analogies).

    nebenbei: of no interest where it does not apply, so that only what applies or may apply is shown.
    """

    merkmal: Merkmal
    nebenbei: bool = False


Glied: TypeAlias = Voraussetzung | Ausschluss | Sperre | Anwendbar | Ermessensgrund | Hinweis


class Weg(Struct, frozen=True, eq=False, kw_only=True):
    """One legal basis.

    grundlage: canonical citation; fuer: whether the Weg comes into question at all for these two persons (a firm no
    leaves it out); glieder: in the order of the examination; strikt: a claim without exception or discretion on the way
    if all goes well; folge: the legal consequence.
    """

    id: str
    grundlage: str
    titel: str
    fuer: Term
    folge: Rechtsfolge
    glieder: tuple[Glied, ...]
    ueberblick: str = ""
    gilt: tuple[int, int] = (0, SPAETESTENS)
    allein: bool = False
    """Depends on the applicant only, so that it is examined once and not per Stammberechtigter."""
    ausserhalb: str = ""
    """Why the Residence Act does not apply to whom this Weg concerns (Union citizens' families, Germans); said first."""
    ohne_titel: bool = False
    """Gives no residence title (toleration, expulsion); shown after everything that does."""
    belastend: bool = False
    """A measure of the authority against the person, never a way that remains."""


def glied_merkmale(glied: Glied) -> tuple[Merkmal, ...]:
    match glied:
        case Voraussetzung(merkmal, entfaellt, kann):
            return (merkmal, *entfaellt, *kann)
        case Ausschluss(merkmal, ausnahmen) | Sperre(merkmal, ausnahmen):
            return (merkmal, *ausnahmen)
        case _:
            return (glied.merkmal,)


class Rechtslage:
    """Picks versions and readings: turns rules as written (all dates) into the rules of one day.

    rechtsstand: the day of the law; lesarten: chosen readings by name. Inside a span where the day of a change is not
    known, and where no reading is chosen, a `Weiche` keeps both, so that only a difference that matters is open.
    """

    def __init__(self, rechtsstand: int, lesarten: dict[str, str] | None = None) -> None:
        self.rechtsstand = rechtsstand
        self.lesarten = lesarten or {}
        self._merkmale: dict[int, Merkmal] = {}

    def weg(self, weg: Weg) -> Weg:
        glieder = tuple(g for g in (self._glied(g) for g in weg.glieder if self._gilt(g.merkmal)) if g is not None)
        return replace(weg, fuer=self.term(weg.fuer), glieder=glieder)

    def _gilt(self, merkmal: Merkmal) -> bool:
        return merkmal.gilt[0] <= self.rechtsstand < merkmal.gilt[1]

    def _glied(self, glied: Glied) -> Glied | None:
        def mehrere(ms: tuple[Merkmal, ...]) -> tuple[Merkmal, ...]:
            return tuple(self.merkmal(m) for m in ms if self._gilt(m))

        match glied:
            case Voraussetzung(merkmal, entfaellt, kann):
                return Voraussetzung(self.merkmal(merkmal), mehrere(entfaellt), mehrere(kann))
            case Ausschluss(merkmal, ausnahmen, regel):
                return Ausschluss(self.merkmal(merkmal), mehrere(ausnahmen), regel)
            case Sperre(merkmal, ausnahmen):
                return Sperre(self.merkmal(merkmal), mehrere(ausnahmen))
            case _:
                return replace(glied, merkmal=self.merkmal(glied.merkmal))

    def merkmal(self, merkmal: Merkmal) -> Merkmal:
        fund = self._merkmale.get(id(merkmal))
        if fund is None:
            term = self.term(merkmal.term) if merkmal.term is not None else None
            hinweis = self.term(merkmal.hinweis) if merkmal.hinweis is not None else None
            wertung = self._wertung(merkmal.wertung) if merkmal.wertung else None
            neu = (term, hinweis, wertung) != (merkmal.term, merkmal.hinweis, merkmal.wertung)
            fund = replace(merkmal, term=term, hinweis=hinweis, wertung=wertung) if neu else merkmal
            self._merkmale[id(merkmal)] = fund
        return fund

    def _wertung(self, wertung: Wertung) -> Wertung:
        typisch = tuple(replace(t, wenn=self.term(t.wenn)) for t in wertung.typisch)
        dafuer = tuple(replace(f, term=self.term(f.term)) for f in wertung.dafuer)
        dagegen = tuple(replace(f, term=self.term(f.term)) for f in wertung.dagegen)
        return Wertung(dafuer, dagegen, typisch)

    def term(self, term: Term) -> Term:
        match term:
            case Und(terme):
                return Und(tuple(self.term(t) for t in terme if self._bleibt(t)))
            case Oder(terme):
                return Oder(tuple(self.term(t) for t in terme if self._bleibt(t)))
            case Nicht(innen):
                return Nicht(self.term(innen)) if self._bleibt(innen) else Und(())
            case NachRecht(fassungen):
                return self._fassung(fassungen)
            case Lesart(name, lesarten, vorgabe):
                return self._lesart(name, lesarten, vorgabe)
            case Merkmal():
                return self.merkmal(term)
            case _:
                return term

    def _bleibt(self, term: Term) -> bool:
        """A part that is a Merkmal of another time falls out of its conjunction or list of alternatives."""
        return not isinstance(term, Merkmal) or self._gilt(term)

    def _fassung(self, fassungen: tuple[Fassung, ...]) -> Term:
        tag = self.rechtsstand
        for frueher, f in zip((None, *fassungen), fassungen, strict=False):
            if f.ab <= tag < f.bis:
                if tag < f.unsicher_bis and frueher is not None:
                    return weiche("recht_unsicher", f"{f.akt or 'Inkrafttreten'}", self.term(f.term), self.term(frueher.term))
                return self.term(f.term)
        return Oder(())

    def _lesart(self, name: str, lesarten: tuple[tuple[str, Term, tuple[str, ...]], ...], vorgabe: str) -> Term:
        gewaehlt = self.lesarten.get(name, vorgabe)
        for lesart, term, _ in lesarten:
            if lesart == gewaehlt:
                return self.term(term)
        (_, ergebnis, _), *weitere = lesarten
        ergebnis = self.term(ergebnis)
        for lesart, term, _ in weitere:
            ergebnis = weiche("lesart", f"{name}: {lesart}", self.term(term), ergebnis)
        return ergebnis


def weiche(art: str, name: str, wenn: Term, sonst: Term) -> Term:
    blatt = Weiche("lesart" if art == "lesart" else "recht_unsicher", name)
    return Oder((Und((blatt, wenn)), Und((Nicht(blatt), sonst))))
