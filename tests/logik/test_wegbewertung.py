"""A Weg against an oracle that tries every completion of the missing facts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from nachzug.logik.angabe import Zustand
from nachzug.logik.plan import plan_des_weges
from nachzug.logik.regel import (
    FOLGE,
    Anwendbar,
    Art,
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
    Weg,
    glied_merkmale,
)
from nachzug.logik.terme import Blatt, Nicht, Oder, Tatsache, Term, Und, Wahr, abgelaufen, ja
from nachzug.logik.wegbewertung import Wegbewertung
from nachzug.logik.zeit import Frist

_GESUCH = Tatsache("gesuch", "tag")
VIER, FUENF = (abgelaufen(_GESUCH, Frist(jahre=n)) for n in (4, 5))
BLAETTER: tuple[Blatt, ...] = (*(ja(Tatsache(n, "wahrheit")) for n in "abcd"), VIER, FUENF)

TERME: st.SearchStrategy[Term] = st.recursive(
    st.sampled_from([*BLAETTER, Wahr()]),
    lambda innen: st.one_of(
        st.builds(Nicht, innen),
        st.lists(innen, min_size=0, max_size=3).map(lambda t: Und(tuple(t))),
        st.lists(innen, min_size=0, max_size=3).map(lambda t: Oder(tuple(t))),
    ),
    max_leaves=5,
)


@st.composite
def wege(draw: st.DrawFn) -> Weg:
    zahl = iter(range(100))

    def m(art: Art = Art.VORAUSSETZUNG) -> Merkmal:
        n = next(zahl)
        innen = draw(TERME)
        if draw(st.booleans()):
            innen = Und((innen, Merkmal(id=f"innen{n}", titel="", normen=(), term=draw(TERME), art=art)))
        return Merkmal(id=f"m{n}", titel="", normen=(), term=innen, art=art)

    def einige() -> tuple[Merkmal, ...]:
        return tuple(m(Art.AUSNAHME) for _ in range(draw(st.integers(0, 2))))

    def glied() -> Glied:
        match draw(st.integers(0, 5)):
            case 0:
                return Voraussetzung(m(), einige(), einige())
            case 1:
                return Ausschluss(m(Art.AUSSCHLUSS), einige(), regel=True)
            case 2:
                return Sperre(m(Art.AUSSCHLUSS), einige())
            case 3:
                return Anwendbar(m())
            case 4:
                return Ermessensgrund(m(Art.ERMESSENSGRUND))
            case _:
                return Hinweis(m(Art.VERFAHREN))

    glieder = tuple(glied() for _ in range(draw(st.integers(1, 4))))
    folge = draw(st.sampled_from(Rechtsfolge))
    return Weg(id="w", grundlage="AufenthG § 1", titel="", fuer=Wahr(), folge=folge, glieder=glieder)


def wert(term: Term, welt: dict[str, bool], ersatz: dict[str, bool]) -> bool:
    match term:
        case Merkmal():
            if term.id in ersatz:
                return ersatz[term.id]
            assert term.term is not None
            return wert(term.term, welt, ersatz)
        case Blatt():
            return welt[term.schluessel]
        case Und(terme):
            return all(wert(t, welt, ersatz) for t in terme)
        case Oder(terme):
            return any(wert(t, welt, ersatz) for t in terme)
        case Nicht(innen):
            return not wert(innen, welt, ersatz)
        case _:
            return True


def ausgang(weg: Weg, welt: dict[str, bool], ersatz: dict[str, bool] | None = None) -> Ergebnis:
    """What follows when everything is known: the definition of the precedence, written out."""
    ersatz = ersatz or {}

    def ist(m: Merkmal) -> bool:
        return wert(m, welt, ersatz)

    def eines(ms: tuple[Merkmal, ...]) -> bool:
        return any(map(ist, ms))

    gefunden = set[Ergebnis]()
    for g in weg.glieder:
        match g:
            case Voraussetzung(m, entfaellt, kann) if not ist(m) and not eines(entfaellt):
                gefunden.add(Ergebnis.ERMESSEN if eines(kann) else Ergebnis.NICHT_ERFUELLT)
            case Ausschluss(m, ausnahmen) if ist(m) and not eines(ausnahmen):
                gefunden.add(Ergebnis.AUSGESCHLOSSEN)
            case Sperre(m, ausnahmen) if ist(m) and not eines(ausnahmen):
                gefunden.add(Ergebnis.GESPERRT)
            case Anwendbar(m) if not ist(m):
                gefunden.add(Ergebnis.NICHT_ANWENDBAR)
            case Ermessensgrund(m) if ist(m):
                gefunden.add(Ergebnis.ERMESSEN)
            case _:
                pass
    for e in (*_ZU, Ergebnis.ERMESSEN):
        if e in gefunden:
            return e
    return FOLGE[weg.folge]


_ZU = (Ergebnis.NICHT_ANWENDBAR, Ergebnis.GESPERRT, Ergebnis.AUSGESCHLOSSEN, Ergebnis.NICHT_ERFUELLT)


def welten(fest: dict[str, bool]) -> Iterator[dict[str, bool]]:
    """Every completion that can be: five years imply four."""
    for werte in product((False, True), repeat=len(BLAETTER)):
        welt = {b.schluessel: w for b, w in zip(BLAETTER, werte, strict=True)} | fest
        if welt[VIER.schluessel] or not welt[FUENF.schluessel]:
            yield welt


_EIGENE = 1 << 21
"""Variables of the test, clear of those that stand for leaves."""
_ZUSTAENDE = st.fixed_dictionaries({b.schluessel: st.sampled_from([0, 1, None]) for b in BLAETTER}).filter(
    lambda z: (
        not (z[FUENF.schluessel] == 1 and z[VIER.schluessel] == 0)
        and (z[FUENF.schluessel] is None) == (z[VIER.schluessel] is None)
    )
)


def bewertung(weg: Weg, bekannt: dict[str, int | None]) -> tuple[Wegbewertung, dict[str, bool]]:
    plan = plan_des_weges(weg)
    zustaende = {f.schluessel: Zustand.FEHLT if (z := bekannt[f.schluessel]) is None else z for f in plan.fragen}
    gelesen = {f.schluessel for f in plan.fragen}
    # what the Weg does not read is fixed, so that every completion is tried once
    fest = {s: bool(z) for s, z in bekannt.items() if z is not None or s not in gelesen}
    if VIER.schluessel not in gelesen:
        fest[VIER.schluessel] = True
    return Wegbewertung(zustaende, plan), fest


@settings(max_examples=400, deadline=None)
@given(weg=wege(), bekannt=_ZUSTAENDE)
def test_what_is_possible_and_what_is_firm(weg: Weg, bekannt: dict[str, int | None]) -> None:
    b, fest = bewertung(weg, bekannt)
    befund = b.weg(weg)
    ausgaenge = {ausgang(weg, w) for w in welten(fest)}
    assert set(befund.moeglich) == ausgaenge
    if len(ausgaenge) == 1:
        assert {befund.ergebnis} == ausgaenge
    elif ausgaenge <= set(_ZU) or befund.ergebnis is not Ergebnis.OFFEN:
        assert befund.ergebnis in _ZU


@settings(max_examples=400, deadline=None)
@given(weg=wege(), bekannt=_ZUSTAENDE)
def test_the_strongest_ground_that_is_certain_is_named_even_if_a_stronger_one_is_possible(
    weg: Weg, bekannt: dict[str, int | None]
) -> None:
    b, fest = bewertung(weg, bekannt)
    befund = b.weg(weg)
    for grund in _ZU:
        einzeln = Weg(
            id="w", grundlage="", titel="", fuer=Wahr(), folge=weg.folge, glieder=tuple(_nur(g, grund) for g in weg.glieder)
        )
        if all(ausgang(einzeln, w) is grund for w in welten(fest)):
            assert befund.ergebnis is grund
            return
    assert befund.ergebnis not in _ZU or set(befund.moeglich) <= set(_ZU)


def _nur(g: Glied, grund: Ergebnis) -> Glied:
    """The member if it can lead to this ground, else a remark without effect."""
    art = {
        Ergebnis.NICHT_ANWENDBAR: Anwendbar,
        Ergebnis.GESPERRT: Sperre,
        Ergebnis.AUSGESCHLOSSEN: Ausschluss,
        Ergebnis.NICHT_ERFUELLT: Voraussetzung,
    }[grund]
    return g if isinstance(g, art) else Hinweis(g.merkmal)


@settings(max_examples=400, deadline=None)
@given(weg=wege(), bekannt=_ZUSTAENDE)
def test_a_leaf_decides_exactly_where_flipping_it_alone_changes_the_result(weg: Weg, bekannt: dict[str, int | None]) -> None:
    b, fest = bewertung(weg, bekannt)
    befund = b.weg(weg)
    if befund.ergebnis is not Ergebnis.OFFEN:
        assert befund.entscheidend == ()
        return
    moeglich = {tuple(sorted(w.items())): ausgang(weg, w) for w in welten(fest)}
    erwartet = set[str]()
    for welt, ergebnis in moeglich.items():
        for blatt, w in welt:
            andere = moeglich.get(tuple(sorted((dict(welt) | {blatt: not w}).items())))
            if andere is not None and andere is not ergebnis:
                erwartet.add(blatt)
    assert set(befund.entscheidend) == erwartet


@settings(max_examples=300, deadline=None)
@given(weg=wege(), bekannt=_ZUSTAENDE)
def test_each_merkmal_is_firm_exactly_where_every_completion_agrees(weg: Weg, bekannt: dict[str, int | None]) -> None:
    b, fest = bewertung(weg, bekannt)
    befund = b.weg(weg)
    vielleicht_entfallen = {id(g.befund) for g in befund.glieder if g.befund.notiz}
    for x in befund.alle():
        werte = {wert(x.merkmal, w, {}) for w in welten(fest)}
        if x.status is not Status.ENTFAELLT and id(x) not in vielleicht_entfallen:
            assert (x.status is Status.OFFEN) == (len(werte) == 2)
            assert x.status is Status.OFFEN or (x.status is Status.ERFUELLT) in werte


@settings(max_examples=300, deadline=None)
@given(weg=wege(), bekannt=_ZUSTAENDE)
def test_what_may_stay_open_never_changes_the_result(weg: Weg, bekannt: dict[str, int | None]) -> None:
    b, fest = bewertung(weg, bekannt)
    befund = b.weg(weg)
    hinweise = {m.id for g in weg.glieder if isinstance(g, Hinweis) for m in glied_merkmale(g)}
    for x in befund.alle():
        if befund.dahingestellt(x):
            assert x.status is Status.OFFEN
            assert x.merkmal.id not in hinweise
            if befund.ergebnis is not Ergebnis.OFFEN and set(befund.moeglich) == {befund.ergebnis}:
                ausgaenge = {ausgang(weg, w, {x.merkmal.id: e}) for w in welten(fest) for e in (False, True)}
                assert Ergebnis.OFFEN not in ausgaenge
            else:
                wirksam = [ausgang(weg, w, {x.merkmal.id: False}) is ausgang(weg, w, {x.merkmal.id: True}) for w in welten(fest)]
                unwichtig = set(x.offene).isdisjoint(befund.entscheidend)
                assert unwichtig or all(wirksam) or befund.ergebnis in _ZU


@settings(max_examples=300, deadline=None)
@given(weg=wege(), bekannt=_ZUSTAENDE)
def test_a_requirement_falls_away_where_a_waiver_by_law_holds(weg: Weg, bekannt: dict[str, int | None]) -> None:
    b, fest = bewertung(weg, bekannt)
    for g in b.weg(weg).glieder:
        if isinstance(g.glied, Voraussetzung):
            selbst = all(wert(g.glied.merkmal, w, {}) for w in welten(fest))
            gruende = [m for m in g.glied.entfaellt if m.wertung is None or not selbst]
            faellt_weg = any(all(wert(m, w, {}) for w in welten(fest)) for m in gruende)
            assert (g.befund.status is Status.ENTFAELLT) == faellt_weg


@settings(max_examples=300, deadline=None)
@given(weg=wege(), bekannt=_ZUSTAENDE)
def test_a_requirement_that_fails_stays_open_while_a_rule_may_yet_make_it_fall_away(
    weg: Weg, bekannt: dict[str, int | None]
) -> None:
    b, fest = bewertung(weg, bekannt)
    for g in b.weg(weg).glieder:
        if isinstance(g.glied, Voraussetzung) and not any(wert(g.glied.merkmal, w, {}) for w in welten(fest)):
            regeln = [m for m in g.glied.entfaellt if m.wertung is None]
            streit = any(len({wert(m, w, {}) for w in welten(fest)}) == 2 for m in regeln)
            if g.befund.status is not Status.ENTFAELLT:
                assert (g.befund.status is Status.OFFEN) == streit


@settings(max_examples=200, deadline=None)
@given(weg=wege(), bekannt=_ZUSTAENDE, werte=st.lists(st.booleans(), min_size=20, max_size=20))
def test_open_over_merkmale_is_open_for_exactly_those_values_of_them(
    weg: Weg, bekannt: dict[str, int | None], werte: list[bool]
) -> None:
    b, fest = bewertung(weg, bekannt)
    merkmale = [m for g in weg.glieder for m in glied_merkmale(g)]
    d = b.diagramme
    f = b.offen_ueber(weg, {id(m): d.variable(_EIGENE + n) for n, m in enumerate(merkmale)})
    for n in range(len(merkmale)):
        f = d.setze(f, _EIGENE + n, int(werte[n]))
    ersatz = {m.id: w for m, w in zip(merkmale, werte, strict=False)}
    offen = {ausgang(weg, w, ersatz) not in _ZU for w in welten(fest)}
    assert {bool(f)} == offen
