"""Links between comparisons, against all pairs of days of a small calendar."""

from __future__ import annotations

from itertools import permutations, product

from hypothesis import given
from hypothesis import strategies as st

from nachzug.logik.terme import Ausdruck, Fest, Ja, Plus, Tatsache, Vergleich
from nachzug.logik.verknuepfung import Link, Verknuepfung, Verknuepfungen, folgt
from nachzug.logik.zeit import Frist, plus

X, Y = Tatsache("x", "tag"), Tatsache("y", "tag")
TAGE = [j * 10_000 + m * 100 + t for j in range(2018, 2024) for m, t in ((1, 31), (2, 28), (3, 1), (12, 31))] + [20200229]
FRISTEN = st.sampled_from([Frist(), Frist(jahre=1), Frist(jahre=2), Frist(monate=1), Frist(jahre=1, monate=3)])
SEITE: st.SearchStrategy[Ausdruck] = st.one_of(
    st.builds(lambda t, f: Plus(t, f) if f != Frist() else t, st.sampled_from([X, Y]), FRISTEN),
    st.sampled_from([Fest(20200101), Fest(20210630)]),
)
VERGLEICH = st.builds(Vergleich, SEITE, st.sampled_from(["<", "<="]), SEITE)


def wert(a: Ausdruck, x: int, y: int) -> int:
    match a:
        case Plus(basis, frist):
            return plus(wert(basis, x, y), frist)
        case Fest(w):
            return w
        case _:
            return x if a is X else y


def gilt(v: Vergleich, x: int, y: int) -> bool:
    a, b = wert(v.links, x, y), wert(v.rechts, x, y)
    return a < b if v.op == "<" else a <= b


def verknuepfungen(*blaetter: Vergleich) -> list[Link]:
    v = Verknuepfungen()
    for i, blatt in enumerate(blaetter):
        v.nimm_auf(i, blatt)
    return v.unter(set(range(len(blaetter))))


@given(VERGLEICH, VERGLEICH)
def test_a_link_never_forbids_what_can_be(a: Vergleich, b: Vergleich) -> None:
    for i, j, art in verknuepfungen(a, b):
        erst, dann = (a, b) if i == 0 else (b, a)
        assert {i, j} == {0, 1}
        for x, y in product(TAGE, TAGE):
            if gilt(erst, x, y):
                assert gilt(dann, x, y) == (art is Verknuepfung.FOLGT)


def test_five_years_imply_four_and_not_the_other_way() -> None:
    vier, fuenf = (Vergleich(Plus(X, Frist(jahre=n)), "<", Y) for n in (4, 5))
    assert verknuepfungen(vier, fuenf) == [(1, 0, Verknuepfung.FOLGT)]


def test_before_excludes_after() -> None:
    assert verknuepfungen(X < Y, Y < X) == [(0, 1, Verknuepfung.SCHLIESST_AUS)]


def test_a_chain_of_links_reaches_across_leaves_that_nobody_asks_for() -> None:
    v = Verknuepfungen()
    for i, jahre in enumerate((6, 5, 4)):
        v.nimm_auf(i, Vergleich(Plus(X, Frist(jahre=jahre)), "<", Y))
    v.nimm_auf(3, Fest(20200101) > Y)
    assert v.verbunden({0, 2, 3}, {0, 1, 2, 3}) == {0, 1, 2}
    assert v.verbunden({0, 3}, {0, 1, 2, 3}) == frozenset()
    assert 3 not in v


@given(st.lists(VERGLEICH, min_size=3, max_size=3))
def test_what_follows_from_what_follows_is_linked_without_the_leaf_between(drei: list[Vergleich]) -> None:
    folgt = {(a, b) for a, b, art in verknuepfungen(*drei) if art is Verknuepfung.FOLGT}
    aus = {frozenset((a, b)) for a, b, art in verknuepfungen(*drei) if art is Verknuepfung.SCHLIESST_AUS}
    for a, b, c in permutations(range(3)):
        if (a, b) in folgt and (b, c) in folgt:
            assert (a, c) in folgt
        if (a, b) in folgt and frozenset((b, c)) in aus:
            assert frozenset((a, c)) in aus


def test_a_declared_link_holds_at_every_standard_of_proof() -> None:
    a, b = Ja(Tatsache("frueher", "wahrheit")), Ja(Tatsache("spaeter", "wahrheit"))
    folgt(a, b)
    v = Verknuepfungen()
    for i, blatt in enumerate((b, a, a, b)):
        v.nimm_auf(i, blatt)
    assert {(x.a, x.b) for x in v.unter({0, 1, 2, 3})} == {(1, 0), (2, 0), (1, 3), (2, 3)}
