"""Terms: what rules are made of. Plain data that can be listed, rendered, evaluated for one case and compiled to columns.

A term is true, false or open. Its *leaves* (`Blatt`) ask the facts one question each: is a yes/no fact so, does one day
lie before another, is a choice one of these, is there a member of a collection of which a term holds. Everything above
the leaves is Und, Oder, Nicht, a version of the law (`NachRecht`), a competing reading (`Lesart`) or a named element
(`Merkmal`, in nachzug.logik.regel).

Each leaf has a `schluessel`, a readable canonical text. Two leaves with the same schluessel ask the same question, so
that an unknown fact used in three elements is one unknown and not three.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal

from msgspec import Struct
from msgspec.structs import force_setattr

from nachzug.logik.zeit import SPAETESTENS, Frist, iso, lies_datum, lies_tag

Typ = Literal["wahrheit", "tag", "zahl", "wahl"]


class Ausdruck(Struct, frozen=True, eq=False, kw_only=True):
    """A value: a fact, a constant, a day shifted by a period. Comparisons of expressions are leaves."""

    schluessel: str = ""

    def __lt__(self, anderer: Ausdruck) -> Vergleich:
        return Vergleich(self, "<", anderer)

    def __le__(self, anderer: Ausdruck) -> Vergleich:
        return Vergleich(self, "<=", anderer)

    def __gt__(self, anderer: Ausdruck) -> Vergleich:
        return Vergleich(anderer, "<", self)

    def __ge__(self, anderer: Ausdruck) -> Vergleich:
        return Vergleich(anderer, "<=", self)

    def __add__(self, frist: Frist) -> Plus:
        return Plus(self, frist)


class Tatsache(Ausdruck, frozen=True, eq=False):
    """A fact by its path (`ehe.geschlossen`); inside a collection the path is the member's field and `von` the collection."""

    pfad: str
    typ: Typ
    titel: str = ""
    von: str = ""

    def __post_init__(self) -> None:
        force_setattr(self, "schluessel", f"{self.von}[].{self.pfad}" if self.von else self.pfad)

    def zum(self, moment: Tatsache) -> Tatsache:
        """The same fact at another moment than the Stichtag (its course over time read at that day)."""
        return Tatsache(f"{self.pfad}@{moment.pfad}", self.typ, self.titel, self.von)


class Fest(Ausdruck, frozen=True, eq=False):
    """A constant day or number that the law itself names."""

    wert: int

    def __post_init__(self) -> None:
        force_setattr(self, "schluessel", iso(self.wert) if self.wert > 10_000_000 else str(self.wert))


class Plus(Ausdruck, frozen=True, eq=False):
    """A day shifted by a period (§§ 187, 188 BGB; see nachzug.logik.zeit)."""

    basis: Ausdruck
    frist: Frist

    def __post_init__(self) -> None:
        force_setattr(self, "schluessel", f"{self.basis.schluessel} + {self.frist}")


class Term(Struct, frozen=True, eq=False):
    """Something true, false or open."""


class Blatt(Term, frozen=True, eq=False, kw_only=True):
    """A leaf: one question to the facts."""

    schluessel: str = ""


class Ja(Blatt, frozen=True, eq=False):
    """The yes/no fact is so."""

    tatsache: Tatsache

    def __post_init__(self) -> None:
        force_setattr(self, "schluessel", self.tatsache.schluessel)


class Vergleich(Blatt, frozen=True, eq=False):
    """One day (or number) lies before, or not after, another."""

    links: Ausdruck
    op: Literal["<", "<="]
    rechts: Ausdruck

    def __post_init__(self) -> None:
        force_setattr(self, "schluessel", f"{self.links.schluessel} {self.op} {self.rechts.schluessel}")


class In(Blatt, frozen=True, eq=False):
    """The choice is one of these values."""

    tatsache: Tatsache
    werte: frozenset[str]

    def __post_init__(self) -> None:
        werte = "|".join(sorted(self.werte))
        force_setattr(self, "schluessel", f"{self.tatsache.schluessel} in {werte}")


class GibtEs(Blatt, frozen=True, eq=False):
    """At least one member of a collection fulfils the term; over an incomplete collection never a firm no."""

    sammlung: str
    term: Term
    titel: str = ""

    def __post_init__(self) -> None:
        force_setattr(self, "schluessel", f"gibt es in {self.sammlung}: {schreibe(self.term)}")


class NichtAbgebildet(Blatt, frozen=True, eq=False):
    """Law that is not written here: open, and it taints whatever depends on it."""

    was: str

    def __post_init__(self) -> None:
        force_setattr(self, "schluessel", f"nicht abgebildet: {self.was}")


class Und(Term, frozen=True, eq=False):
    terme: tuple[Term, ...]


class Oder(Term, frozen=True, eq=False):
    terme: tuple[Term, ...]


class Nicht(Term, frozen=True, eq=False):
    term: Term


class Wahr(Term, frozen=True, eq=False):
    """True by law."""


class Fassung(Struct, frozen=True, eq=False):
    """One version: in force from `ab` (inclusive) to `bis` (exclusive), half-open.

    Where the day is known only as a span, `ab_spaetestens` is its last day: within the span both versions are evaluated
    and a difference is open (recht_unsicher). akt: the amending act.
    """

    term: Term
    ab: int
    bis: int = SPAETESTENS
    akt: str = ""
    ab_spaetestens: int = 0

    @property
    def unsicher_bis(self) -> int:
        return max(self.ab, self.ab_spaetestens)


class NachRecht(Term, frozen=True, eq=False):
    """What holds depends on the law applied: versions in order of time, without gaps or overlaps between them."""

    fassungen: tuple[Fassung, ...]

    def __post_init__(self) -> None:
        for frueher, spaeter in zip(self.fassungen, self.fassungen[1:], strict=False):
            if frueher.bis != spaeter.ab:
                raise ValueError(f"Fassungen ab {iso(frueher.ab)} und {iso(spaeter.ab)} schliessen nicht aneinander an")


class Lesart(Term, frozen=True, eq=False):
    """Competing readings of the same words, by name; a setting chooses, else a difference is open (lesart)."""

    name: str
    lesarten: tuple[tuple[str, Term, tuple[str, ...]], ...]
    """(name of the reading, term, authorities)"""
    vorgabe: str = ""
    """The reading that is followed without a setting, where the highest court has settled the question."""


class Anspruch(Term, frozen=True, eq=False):
    """The Weg that is being examined is otherwise a strict claim: it must be granted, and every requirement is itself
    fulfilled or falls away by an express rule; no exception from an "in der Regel", no discretion.

    ohne: ids of Merkmale left out of account; auch_ausnahme: an atypical case counts as well. Only a Weg can say.
    """

    ohne: tuple[str, ...] = ()
    auch_ausnahme: bool = False


class Weiche(Blatt, frozen=True, eq=False):
    """Which of two versions or readings applies; made by the interpreter where nobody knows."""

    art: Literal["lesart", "recht_unsicher"]
    name: str

    def __post_init__(self) -> None:
        force_setattr(self, "schluessel", f"{self.art}: {self.name}")


class Befindung(Blatt, frozen=True, eq=False):
    """What a person found on a Wertung (by the id of its Merkmal); open until somebody who may bind has decided."""

    merkmal: str

    def __post_init__(self) -> None:
        force_setattr(self, "schluessel", f"wertung: {self.merkmal}")


WAHR = Wahr()
STICHTAG = Tatsache("stichtag", "tag", "Stichtag")


def und(*terme: Term) -> Und:
    return Und(terme)


def oder(*terme: Term) -> Oder:
    return Oder(terme)


def nicht(term: Term) -> Nicht:
    return Nicht(term)


def ja(tatsache: Tatsache) -> Ja:
    return Ja(tatsache)


def eines_von(tatsache: Tatsache, *werte: str) -> In:
    return In(tatsache, frozenset(werte))


def gibt_es(sammlung: str, term: Term, titel: str = "") -> GibtEs:
    return GibtEs(sammlung, term, titel)


def am(tag: str) -> Fest:
    """A day the law names, JJJJ-MM-TT."""
    return Fest(lies_tag(tag))


def abgelaufen(ereignis: Ausdruck, frist: Frist, zu: Ausdruck = STICHTAG) -> Vergleich:
    """The period that the event set running is over: from the day after its last day (§§ 187 Abs. 1, 188 BGB)."""
    return Vergleich(Plus(ereignis, frist), "<", zu)


def vollendet(anfang: Ausdruck, frist: Frist, zu: Ausdruck = STICHTAG) -> Vergleich:
    """A period whose first day counts is complete on the day: ages, living together (§§ 187 Abs. 2, 188 BGB)."""
    return Vergleich(Plus(anfang, frist), "<=", zu)


def fassung(term: Term, ab: str, bis: str = "", akt: str = "") -> Fassung:
    """A version; `ab` may be a span (`2024-02-27/2024-03-01`) where the day of the change is not certain."""
    beginn = lies_datum(ab)
    return Fassung(term, beginn.von, lies_tag(bis) if bis else SPAETESTENS, akt, beginn.bis)


def nach_recht(*fassungen: Fassung) -> NachRecht:
    return NachRecht(fassungen)


def unterterme(term: Term) -> tuple[Term, ...]:
    """Direct parts of a term; a Merkmal answers for itself (it has a `teile` method)."""
    match term:
        case Und(terme) | Oder(terme):
            return terme
        case Nicht(innen):
            return (innen,)
        case NachRecht(fassungen):
            return tuple(f.term for f in fassungen)
        case Lesart(lesarten=lesarten):
            return tuple(t for _, t, _ in lesarten)
        case _:
            teile: Callable[[], tuple[Term, ...]] | None = getattr(term, "teile", None)
            return teile() if teile else ()


def alle_terme(*terme: Term) -> Iterator[Term]:
    """The terms and everything in them, each once, depth first, in the order of the law."""
    offen, gesehen = list(reversed(terme)), set[int]()
    while offen:
        term = offen.pop()
        if id(term) not in gesehen:
            gesehen.add(id(term))
            yield term
            offen += reversed(unterterme(term))


def tatsachen(term: Term | Ausdruck) -> Iterator[Tatsache]:
    """Every fact that a term or expression reads, members of collections included."""
    match term:
        case Tatsache():
            yield term
        case Plus(basis):
            yield from tatsachen(basis)
        case Ja(tatsache) | In(tatsache):
            yield tatsache
        case Vergleich(links, _, rechts):
            yield from tatsachen(links)
            yield from tatsachen(rechts)
        case GibtEs(_, innen):
            yield from tatsachen(innen)
        case Term():
            for teil in unterterme(term):
                yield from tatsachen(teil)
        case _:
            return


def schreibe(term: Term) -> str:
    """The term on one line, for programmers and canonical keys."""
    match term:
        case Und(terme):
            return "(" + " und ".join(map(schreibe, terme)) + ")"
        case Oder(terme):
            return "(" + " oder ".join(map(schreibe, terme)) + ")"
        case Nicht(innen):
            return f"nicht {schreibe(innen)}"
        case Blatt():
            return term.schluessel
        case Wahr():
            return "wahr"
        case NachRecht(fassungen):
            return "{" + "; ".join(f"ab {iso(f.ab)}: {schreibe(f.term)}" for f in fassungen) + "}"
        case Lesart(name, lesarten):
            return "{" + "; ".join(f"{name} {n}: {schreibe(t)}" for n, t, _ in lesarten) + "}"
        case _:
            return str(getattr(term, "id", type(term).__name__))
