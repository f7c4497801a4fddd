"""Diagrams against truth tables."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nachzug.logik.bdd import FALSCH, WAHR, Diagramme, Grenze

N = 4
FORMELN = st.recursive(
    st.integers(0, N - 1),
    lambda f: st.one_of(st.tuples(st.just("nicht"), f), st.tuples(st.sampled_from(["und", "oder"]), f, f)),
    max_leaves=8,
)


def wert(formel: object, belegung: tuple[int, ...]) -> bool:
    match formel:
        case int(i):
            return bool(belegung[i])
        case ("nicht", f):
            return not wert(f, belegung)
        case ("und", f, g):
            return wert(f, belegung) and wert(g, belegung)
        case ("oder", f, g):
            return wert(f, belegung) or wert(g, belegung)
    raise AssertionError


def baue(d: Diagramme, formel: object) -> int:
    match formel:
        case int(i):
            return d.variable(i)
        case ("nicht", f):
            return d.nicht(baue(d, f))
        case ("und", f, g):
            return d.und(baue(d, f), baue(d, g))
        case ("oder", f, g):
            return d.oder(baue(d, f), baue(d, g))
    raise AssertionError


def lies(d: Diagramme, f: int, belegung: tuple[int, ...]) -> int:
    for i, b in enumerate(belegung):
        f = d.setze(f, i, b)
    return f


@given(FORMELN)
def test_a_diagram_has_the_truth_table_of_its_formula(formel: object) -> None:
    d = Diagramme()
    f = baue(d, formel)
    for belegung in product((0, 1), repeat=N):
        assert lies(d, f, belegung) == (WAHR if wert(formel, belegung) else FALSCH)


@given(FORMELN, FORMELN)
def test_equal_functions_are_the_same_diagram(a: object, b: object) -> None:
    d = Diagramme()
    gleich = all(wert(a, x) == wert(b, x) for x in product((0, 1), repeat=N))
    assert (baue(d, a) == baue(d, b)) == gleich


@given(FORMELN, st.integers(0, N - 1))
def test_quantifiers_combine_both_values_of_a_variable(formel: object, v: int) -> None:
    d = Diagramme()
    f = baue(d, formel)
    for x in product((0, 1), repeat=N):
        beide = [wert(formel, (*x[:v], b, *x[v + 1 :])) for b in (0, 1)]
        assert lies(d, d.fuer_alle(f, v), x) == int(all(beide))
        assert lies(d, d.fuer_eines(f, v), x) == int(any(beide))


@given(FORMELN)
def test_the_support_is_the_variables_that_matter(formel: object) -> None:
    d = Diagramme()
    f = baue(d, formel)
    wichtig = {
        v
        for v in range(N)
        for x in product((0, 1), repeat=N)
        if wert(formel, (*x[:v], 0, *x[v + 1 :])) != wert(formel, (*x[:v], 1, *x[v + 1 :]))
    }
    assert d.traeger(f) == wichtig


def test_too_many_nodes_are_refused_and_not_computed_for_ever() -> None:
    d = Diagramme(hoechstens=64)
    with pytest.raises(Grenze):
        f = FALSCH
        for i in range(40):  # sum of products in the worst order
            f = d.oder(f, d.und(d.variable(i), d.variable(i + 40)))
