"""What would help: the smallest changes of fact that open a Weg.

Two steps, both as cheapest paths in a diagram. Which Merkmale would have to come out differently for the Weg to be open; and
for each of them, which facts would have to be other or proven. What has happened cannot be undone (a birth, a marriage after
the flight); time only moves forward, and for it the day is named.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from nachzug.fall.sicht import FallSicht
from nachzug.logik.angabe import Zustand
from nachzug.logik.bdd import FALSCH, WAHR, Diagramme, Grenze
from nachzug.logik.bewertung import Bewertung
from nachzug.logik.blatt import Leser, schwellen
from nachzug.logik.plan import Frage, Plan
from nachzug.logik.regel import Merkmal, Voraussetzung, Warum
from nachzug.logik.terme import Anspruch, Befindung, Fest, GibtEs, Ja, Vergleich, tatsachen
from nachzug.logik.wegbewertung import Wegbewertung
from nachzug.logik.zeit import deutsch
from nachzug.pruefung.pruefen import OFFENE_WEGE, Wegpruefung
from nachzug.recht.worte import frage_in_worten

_UNMOEGLICH = 1_000
_VERSUCHE = 12
"""Sets of Merkmale tried; each is examined before it is shown, because one fact may serve one Merkmal and fail another."""
_VERLIEREN = 3
"""A title or a passport that somebody would have to give up: only where nothing else helps."""
_EINHEIT = 1_000_000
"""Variables that stand for Merkmale are numbered from here, clear of those that stand for leaves."""
_FREI = (0, 0)
"""What is decided, but not by facts that anybody could change: costs nothing either way, the trial afterwards decides."""
_EGAL = (1, 1)
"""An open leaf: proving it either way costs one, and nothing where both ways lead on equally well."""
_UNABAENDERLICH = frozenset(
    (
        "ehe.vorhanden",
        "kindschaft.vorhanden",
        "elternschaft.vorhanden",
        "stammberechtigter.deutsch",
        "antragsteller.ledig",
    )
)
_GESCHEHEN = frozenset(("kinder", "stammberechtigter.verurteilungen", "stammberechtigter.verfahren"))
"""Collections that nobody changes in order to fulfil a rule."""


class Schritt(NamedTuple):
    """One change of fact: the leaf in words and what must be said of these words, the day from which time alone brings it
    (0: not time), and the Zustand of the leaf."""

    schluessel: str
    text: str
    muss: bool
    ab: int
    zustand: int


class Hilfe(NamedTuple):
    """A smallest set of changes: the Merkmale that come out differently, and the facts that make them."""

    merkmale: tuple[str, ...]
    schritte: tuple[Schritt, ...]
    dann_fehlt: tuple[str, ...] = ()
    """Requirements that are met today and will not be on the day that time must bring (a passport that expires)."""


def hilfen(weg: Wegpruefung, hoechstens: int = 3) -> tuple[Hilfe, ...]:
    """Up to `hoechstens` smallest ways to open a closed or undecided Weg, the smallest first."""
    if weg.plan is None or weg.befund.ergebnis in OFFENE_WEGE:
        return ()
    einheiten = [m for m in weg.plan.merkmale if weg.plan.von(m).eigene]
    nummer = {id(m): _EINHEIT + i for i, m in enumerate(einheiten)}
    b = Wegbewertung(weg.zustaende, weg.plan)
    d = b.diagramme
    try:
        ziel = b.offen_ueber(weg.befund.weg, {i: d.variable(n) for i, n in nummer.items()})
        umkehr = _Umkehr(weg, weg.plan)
        wirksam = [i for n in d.traeger(ziel) if 0 <= (i := n - _EINHEIT) < len(einheiten)]
        kosten = {_EINHEIT + i: umkehr.kosten(einheiten[i]) for i in wirksam}
        gefunden = _sammle(d, ziel, kosten, einheiten, umkehr, hoechstens)
        return tuple(sorted(gefunden, key=lambda h: (len(h.schritte), max(s.ab for s in h.schritte))))
    except Grenze:
        return ()


def _sammle(
    d: Diagramme,
    ziel: int,
    kosten: Mapping[int, tuple[int, int]],
    einheiten: list[Merkmal],
    umkehr: _Umkehr,
    hoechstens: int,
) -> list[Hilfe]:
    gefunden: list[Hilfe] = []
    for _ in range(_VERSUCHE):
        if len(gefunden) == hoechstens or ziel == FALSCH:
            break
        preis, belegung = guenstigste(d, ziel, lambda v: kosten.get(v, _FREI))
        noetig = [(v, w) for v, w in belegung if kosten.get(v, _FREI)[w] > 0]
        if preis >= _UNMOEGLICH or not noetig:
            break
        schritte = dict.fromkeys(s for v, w in noetig for s in umkehr.schritte(einheiten[v - _EINHEIT], w))
        titel = tuple(einheiten[v - _EINHEIT].titel for v, _ in noetig)
        hilfe = Hilfe(titel, tuple(schritte), umkehr.dann_fehlt(max((s.ab for s in schritte), default=0), titel))
        if umkehr.oeffnet(hilfe):
            gefunden.append(hilfe)
        dieselben = WAHR
        for v, w in noetig:
            x = d.variable(v)
            dieselben = d.und(dieselben, x if w else d.nicht(x))
        ziel = d.und(ziel, d.nicht(dieselben))
    return gefunden


class _Frei(Bewertung):
    """Every leaf free; that the Weg might become a strict claim is no single change of fact."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(dict.fromkeys(plan.schluessel, Zustand.FEHLT), plan)
        self._betroffen = frozenset(id(m) for m in plan.merkmale)  # functions only, no Befunde

    def anspruch(self, term: Anspruch, stufe: Warum) -> int:
        return FALSCH


class _Umkehr:
    """What it takes to turn one Merkmal: works on its own leaves, all of them free."""

    def __init__(self, weg: Wegpruefung, plan: Plan) -> None:
        self._weg = weg
        self._fragen = {plan.nummern[f.schluessel]: f for f in plan.fragen}
        self._frei = _Frei(plan)
        self._kosten: dict[int, tuple[int, int]] = {}
        self._wert = {b.merkmal.id: b.funktion for b in weg.befund.alle()}

    def _kosten_von(self, nummer: int) -> tuple[int, int]:
        """What it costs to turn a leaf."""
        fund = self._kosten.get(nummer)
        if fund is None:
            frage = self._fragen.get(nummer)
            fund = _kosten(frage, self._weg.zustaende[frage.schluessel], self._weg) if frage else _FREI
            self._kosten[nummer] = fund
        return fund

    def kosten(self, merkmal: Merkmal) -> tuple[int, int]:
        """(cost of not fulfilled, cost of fulfilled)"""
        return self._preis(merkmal, 0), self._preis(merkmal, 1)

    def _preis(self, merkmal: Merkmal, wert: int) -> int:
        ist = self._wert.get(merkmal.id, 0)
        if ist == wert or (ist > WAHR and wert == int(not merkmal.guenstig)):
            return 0
        return max(1, self._weg_zu(merkmal, wert)[0])

    def _weg_zu(self, merkmal: Merkmal, wert: int) -> tuple[int, list[tuple[int, int]]]:
        d = self._frei.diagramme
        f = self._frei.roh(merkmal, Warum.TYPISCHE_REGEL)
        return guenstigste(d, f if wert else d.nicht(f), self._kosten_von)

    def dann_fehlt(self, tag: int, titel: tuple[str, ...]) -> tuple[str, ...]:
        """The Voraussetzungen that stand in the way on a later day and do not today."""
        if not tag:
            return ()
        weg, plan = self._weg.befund.weg, self._weg.plan
        assert plan is not None
        b = Wegbewertung(plan.zustaende(_spaeter(self._weg, tag), {}, set()), plan).in_weg(weg)
        fehlt: list[str] = []
        for g in weg.glieder:
            if isinstance(g, Voraussetzung) and self._wert.get(g.merkmal.id, 0) != 0 and g.merkmal.titel not in titel:
                if b.befund(g.merkmal).funktion == 0 and not any(b.befund(m).funktion for m in (*g.entfaellt, *g.kann)):
                    fehlt.append(g.merkmal.titel)
        return tuple(fehlt)

    def oeffnet(self, hilfe: Hilfe) -> bool:
        """Whether the Weg is open once the steps are taken, but for what is missing by then and said to be."""
        weg, plan = self._weg.befund.weg, self._weg.plan
        assert plan is not None
        tag = max((s.ab for s in hilfe.schritte), default=0)
        dann = plan.zustaende(_spaeter(self._weg, tag), {}, set()) if tag else dict(self._weg.zustaende)
        dann |= {s.schluessel: s.zustand for s in hilfe.schritte}
        moeglich = Wegbewertung(dann, plan).weg(weg, entscheidend=False).moeglich
        return bool(hilfe.dann_fehlt) or OFFENE_WEGE.issuperset(moeglich)

    def schritte(self, merkmal: Merkmal, wert: int) -> list[Schritt]:
        _, belegung = self._weg_zu(merkmal, wert)
        return [_schritt(self._fragen[v], w, self._weg, merkmal) for v, w in belegung if self._kosten_von(v)[w] > 0]


def _spaeter(weg: Wegpruefung, tag: int) -> FallSicht:
    sicht = weg.sicht
    return FallSicht(sicht.fall, sicht.antragsteller, sicht.stammberechtigter, tag, sicht.rechtsstand)


def _kosten(frage: Frage, zustand: int, weg: Wegpruefung) -> tuple[int, int]:
    """(cost of no, cost of yes): nothing for what is so, one for a change or a proof, very much for the impossible."""
    match zustand:
        case Zustand.NEIN | Zustand.NICHT_VORGETRAGEN:
            return 0, 1 if _aenderbar(frage, zustand, 1, weg) else _UNMOEGLICH
        case Zustand.JA:
            preis = _VERLIEREN if isinstance(frage.blatt, GibtEs) else 1
            return preis if _aenderbar(frage, zustand, 0, weg) else _UNMOEGLICH, 0
        case Zustand.FEHLT if _vom_tod(frage):
            return 1, _UNMOEGLICH
        case _:
            return 1, 1


def _vom_tod(frage: Frage) -> bool:
    """Somebody's death, which nobody proposes; only whoever asserts it may be told to prove it."""
    return any(t.pfad.endswith("gestorben") for t in tatsachen(frage.blatt))


def _aenderbar(frage: Frage, zustand: int, wert: int, weg: Wegpruefung) -> bool:
    """What has happened stays; a comparison of days changes only by time, where time brings it."""
    blatt = frage.blatt
    if isinstance(blatt, GibtEs) and blatt.sammlung in _GESCHEHEN:
        return False
    if wert and _vom_tod(frage) and not (isinstance(blatt, Vergleich) and zustand == Zustand.NEIN):
        return False
    if isinstance(blatt, Vergleich):
        return zustand > Zustand.JA or _wann(frage, wert, weg) > 0
    return not (isinstance(blatt, Ja) and blatt.tatsache.pfad in _UNABAENDERLICH)


def guenstigste(d: Diagramme, ziel: int, kosten: Callable[[int], tuple[int, int]]) -> tuple[int, list[tuple[int, int]]]:
    """The cheapest assignment on which a function is true: (cost, [(variable, value)]). kosten: of a variable, of (0, 1)."""
    gemerkt: dict[int, tuple[int, list[tuple[int, int]]]] = {WAHR: (0, []), FALSCH: (_UNMOEGLICH * 1_000, [])}

    def ab(n: int) -> tuple[int, list[tuple[int, int]]]:
        fund = gemerkt.get(n)
        if fund is None:
            v, niedrig, hoch = d.knoten[n]
            (preis0, weg0), (preis1, weg1) = ab(niedrig), ab(hoch)
            von_nein, von_ja = kosten(v)
            if preis0 == preis1 and (von_nein, von_ja) == _EGAL:
                fund = gemerkt[n] = preis0, weg0
                return fund
            nein, ja = von_nein + preis0, von_ja + preis1
            fund = gemerkt[n] = (nein, [(v, 0), *weg0]) if nein <= ja else (ja, [(v, 1), *weg1])
        return fund

    return ab(ziel)


def _schritt(frage: Frage, wert: int, weg: Wegpruefung, merkmal: Merkmal) -> Schritt:
    blatt = frage.blatt
    if isinstance(blatt, Befindung):
        return Schritt(frage.schluessel, f"Feststellung zu »{merkmal.titel}«", bool(wert), 0, wert)
    ab = _wann(frage, wert, weg) if any(t.pfad == "stichtag" for t in tatsachen(blatt)) else 0
    if ab and isinstance(blatt, Vergleich) and blatt.links.schluessel == "stichtag" and isinstance(blatt.rechts, Fest):
        return Schritt(frage.schluessel, f"{deutsch(ab)} erreicht", True, ab, wert)
    return Schritt(frage.schluessel, frage_in_worten(blatt), bool(wert), ab, wert)


def _wann(frage: Frage, wert: int, weg: Wegpruefung) -> int:
    """The first day on which time alone makes the leaf what it must be."""
    sicht = weg.sicht
    for tag in sorted(t for t in schwellen(frage.blatt, sicht) if t > sicht.stichtag):
        if Leser(_spaeter(weg, tag), frage.mass).lies(frage.blatt) == wert:
            return tag
    return 0
