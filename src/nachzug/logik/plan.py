"""Which leaves a Weg asks, and which of them belong to which Merkmal. Computed once per Weg and state of the law.

`Plan` keeps the Merkmale it describes alive, so that their identity can be the key.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from threading import Lock
from typing import NamedTuple, TypeVar

from nachzug.logik.gedaechtnis import Gedaechtnis
from nachzug.logik.lesefunktion import Lesefunktion, lesefunktion
from nachzug.logik.lesung import Lesung
from nachzug.logik.regel import Beweismass, Hinweis, Merkmal, Weg, glied_merkmale
from nachzug.logik.sicht import Aktensicht, Sicht
from nachzug.logik.terme import Anspruch, Befindung, Blatt, Ja, Nicht, Oder, Tatsache, Term, Und, tatsachen
from nachzug.logik.verknuepfung import Verknuepfungen

_T = TypeVar("_T", bound=Term)


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


def teile(term: Term, art: type[_T]) -> Iterator[_T]:
    """The parts of one kind that stand directly in a term, outside the Merkmale in it: leaves, Merkmale, questions whether
    the Weg is a strict claim."""
    if isinstance(term, art):
        yield term
    elif isinstance(term, Und | Oder):
        for t in term.terme:
            yield from teile(t, art)
    elif isinstance(term, Nicht):
        yield from teile(term.term, art)


def vorgetragen(merkmal: Merkmal) -> Blatt:
    """Whether anybody pleaded circumstances for a Wertung (`vortrag` in the case file)."""
    return Ja(Tatsache(f"vortrag.{merkmal.id}", "wahrheit"))


class Merkmalplan(NamedTuple):
    """Keys of leaves: eigene (outside inner Merkmale), alle (with them), hinweis, befindung and vortrag of a Wertung; nah:
    all that the Merkmal reads itself, gelesen and gelesenes: everything that its Befund depends on.

    vom_weg: the questions in it whether the Weg is a strict claim, so that its Befund depends on the whole Weg.
    """

    fragen: tuple[Frage, ...]
    eigene: tuple[str, ...]
    alle: tuple[str, ...]
    hinweis: tuple[str, ...]
    kinder: tuple[Merkmal, ...]
    befindung: str
    vortrag: str
    nah: tuple[str, ...]
    gelesen: tuple[str, ...]
    gelesenes: frozenset[str]
    vom_weg: tuple[Anspruch, ...]


def _geplant(merkmal: Merkmal, kinder: tuple[Merkmal, ...], plaene: list[Merkmalplan]) -> Merkmalplan:
    wertung = merkmal.wertung
    bedingungen = bedingungen_von(merkmal)
    hinweise = [merkmal.hinweis] if merkmal.hinweis is not None else []
    fragen = [frage(b, merkmal.beweismass) for t in bedingungen for b in teile(t, Blatt)]
    eigene = [f.schluessel for f in fragen]
    andeutungen = [frage(b, Beweismass.GLAUBHAFT) for t in hinweise for b in teile(t, Blatt)]
    angedeutet = [f.schluessel for f in andeutungen]
    fragen += andeutungen
    vortrag = befindung = ""
    if wertung is not None:
        weitere = frage(Befindung(merkmal.id)), frage(vorgetragen(merkmal), Beweismass.GLAUBHAFT)
        befindung, vortrag = (f.schluessel for f in weitere)
        fragen += weitere
        eigene += angedeutet
        angedeutet = [*angedeutet, vortrag]
    nah = (*eigene, *angedeutet, *([befindung] if befindung else []))
    ansprueche = (*(a for t in bedingungen for a in teile(t, Anspruch)), *(a for p in plaene for a in p.vom_weg))
    gelesen = tuple(dict.fromkeys((*nah, *(s for p in plaene for s in p.gelesen))))
    return Merkmalplan(
        fragen=tuple(fragen),
        eigene=tuple(dict.fromkeys(eigene)),
        alle=tuple(dict.fromkeys((*eigene, *(s for p in plaene for s in p.alle)))),
        hinweis=tuple(dict.fromkeys(angedeutet)),
        kinder=kinder,
        befindung=befindung,
        vortrag=vortrag,
        nah=tuple(dict.fromkeys(nah)),
        gelesen=gelesen,
        gelesenes=frozenset(gelesen),
        vom_weg=tuple({id(a): a for a in ansprueche}.values()),
    )


def bedingungen_von(merkmal: Merkmal) -> list[Term]:
    """What decides the Merkmal: its condition and the conditions of the rules that courts have laid down for it."""
    bedingungen = [merkmal.term] if merkmal.term is not None else []
    return bedingungen + ([t.wenn for t in merkmal.wertung.typisch] if merkmal.wertung else [])


class Planung:
    """What the plans of all Wege under the law of one day share: plans of Merkmale, numbers and links of leaves, the memory."""

    def __init__(self) -> None:
        self._plaene: dict[int, tuple[Merkmal, Merkmalplan]] = {}
        self._nummern: dict[str, int] = {}
        self._schloss = Lock()
        self.verknuepfungen = Verknuepfungen()
        self.gedaechtnis = Gedaechtnis()

    def nummer(self, f: Frage) -> int:
        """The number of a leaf as a variable, the same for all Wege."""
        fund = self._nummern.get(f.schluessel)
        if fund is not None:
            return fund
        with self._schloss:
            if f.schluessel not in self._nummern:
                nummer = len(self._nummern)
                self.verknuepfungen.nimm_auf(nummer, f.blatt)
                self._nummern[f.schluessel] = nummer  # last: whoever sees the number sees the links
        return self._nummern[f.schluessel]

    def von(self, merkmal: Merkmal) -> Merkmalplan:
        fund = self._plaene.get(id(merkmal))
        if fund is None:
            innen = (merkmal.hinweis,) if merkmal.hinweis is not None else ()
            kinder = tuple(dict.fromkeys(m for t in (*bedingungen_von(merkmal), *innen) for m in teile(t, Merkmal)))
            fund = self._plaene[id(merkmal)] = merkmal, _geplant(merkmal, kinder, [self.von(kind) for kind in kinder])
        return fund[1]


class Plan:
    """The leaves of one Weg (or of single Merkmale) at one state of the law, in the order of the examination."""

    def __init__(
        self, merkmale: tuple[Merkmal, ...], planung: Planung | None = None, ohne_wirkung: tuple[Merkmal, ...] = ()
    ) -> None:
        """ohne_wirkung: examined as well, but of no effect on the result of the Weg."""
        self.planung = planung or Planung()
        self._plaene: dict[int, Merkmalplan] = {}
        self._merkmale: list[Merkmal] = []
        self._vorfahren: dict[int, frozenset[int]] = {}
        self._beherrscht: dict[int, frozenset[str]] = {}
        self._leser: tuple[Lesefunktion, ...] | None = None
        self._lesung: Lesung | None = None
        fragen: dict[str, Frage] = {}
        for merkmal in (*merkmale, *ohne_wirkung):
            self._nimm_auf(merkmal, fragen)
        self._wirksam = merkmale
        self.vom_weg = frozenset(i for k, p in self._plaene.items() if p.vom_weg for i in (k, *map(id, p.vom_weg)))
        """Identities of the questions whether the Weg is a strict claim and of the Merkmale that ask them: they depend on all."""
        self.fragen: tuple[Frage, ...] = tuple(fragen.values())
        self.schluessel = tuple(fragen)
        self.nummern = {f.schluessel: self.planung.nummer(f) for f in self.fragen}
        self.befindungen = tuple(p.befindung for p in self._plaene.values() if p.befindung)
        self.hat_typisches = any(m.wertung is not None and m.wertung.typisch for m in self._merkmale)

    def von(self, merkmal: Merkmal) -> Merkmalplan:
        return self._plaene[id(merkmal)]

    def vektor(self, sicht: Sicht) -> tuple[int, ...]:
        """The Zustand of every leaf for one case, in the order of `fragen`: a row of the second engine's table."""
        if self._leser is None:
            self._leser = tuple(lesefunktion(f.blatt, f.mass) for f in self.fragen)
        return tuple([lies(sicht) for lies in self._leser])

    def zustaende(self, sicht: Aktensicht, bekannt: dict[str, int], laut: set[str]) -> dict[str, int]:
        """The Zustand of every leaf by its key, from a case file. bekannt: what other Wege have read of this Sicht; laut: the
        keys of what the file is not silent about; both grow (see nachzug.logik.lesung)."""
        if self._lesung is None:
            self._lesung = Lesung(self.fragen, sicht.stichworte)
        return self._lesung.lies(sicht, bekannt, laut)

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

    def beherrscht(self, merkmal: Merkmal) -> frozenset[str]:
        """The leaves that reach the result of the Weg only through this Merkmal."""
        fund = self._beherrscht.get(id(merkmal))
        if fund is None:
            daneben: set[str] = set()
            offen, gesehen = list(self._wirksam), {id(merkmal)}
            while offen:
                m = offen.pop()
                if id(m) not in gesehen:
                    gesehen.add(id(m))
                    daneben.update(self._plaene[id(m)].nah)
                    offen += self._plaene[id(m)].kinder
            fund = self._beherrscht[id(merkmal)] = frozenset(self._plaene[id(merkmal)].gelesen) - daneben
        return fund

    @cached_property
    def pfade(self) -> frozenset[str]:
        """Every fact that the leaves read."""
        return frozenset(pfad for f in self.fragen for pfad in f.pfade())

    @cached_property
    def wortlaut(self) -> bytes:
        """All leaves, for a digest."""
        return "".join(self.schluessel).encode()

    @property
    def merkmale(self) -> tuple[Merkmal, ...]:
        return tuple(self._merkmale)

    def _nimm_auf(self, merkmal: Merkmal, fragen: dict[str, Frage]) -> None:
        if id(merkmal) in self._plaene:
            return
        plan = self._plaene[id(merkmal)] = self.planung.von(merkmal)
        self._merkmale.append(merkmal)
        for f in plan.fragen:
            fragen.setdefault(f.schluessel, f)
        for kind in plan.kinder:
            self._nimm_auf(kind, fragen)


def plan_des_weges(weg: Weg, planung: Planung | None = None) -> Plan:
    wirksam = tuple(m for glied in weg.glieder if not isinstance(glied, Hinweis) for m in glied_merkmale(glied))
    return Plan(wirksam, planung, tuple(g.merkmal for g in weg.glieder if isinstance(g, Hinweis)))
