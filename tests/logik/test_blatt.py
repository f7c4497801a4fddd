"""What a leaf is worth for one case, at each state of proof; the closures say the same as the reader."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nachzug.logik.angabe import Angabe, Beweis, Zustand
from nachzug.logik.blatt import Leser, schwellen
from nachzug.logik.lesefunktion import lesefunktion
from nachzug.logik.regel import Beweismass
from nachzug.logik.sicht import Feststellung, Sammlung
from nachzug.logik.terme import (
    STICHTAG,
    Ausdruck,
    Befindung,
    Fest,
    NichtAbgebildet,
    Plus,
    Tatsache,
    Term,
    Vergleich,
    Wahr,
    Weiche,
    abgelaufen,
    am,
    eines_von,
    gibt_es,
    ja,
    nicht,
    oder,
    und,
    vollendet,
)
from nachzug.logik.zeit import SPAETESTENS, Frist, Spanne
from tests.sichten import Glied, TestSicht, tag, wahl, wahr

A = Tatsache("a", "wahrheit")
TAG_A, TAG_B = Tatsache("x", "tag"), Tatsache("y", "tag")
ART = Tatsache("art", "wahl")
VOLL, GLAUBHAFT = Beweismass.VOLL, Beweismass.GLAUBHAFT


def lies(term: Term, mass: Beweismass = VOLL, **fakten: Angabe) -> int:
    sicht = TestSicht(fakten)
    wert = Leser(sicht, mass).lies(term)
    assert lesefunktion(term, mass)(sicht) == wert
    return wert


STAENDE = [
    (Beweis.FESTGESTELLT, Zustand.JA, Zustand.JA),
    (Beweis.UNSTREITIG, Zustand.JA, Zustand.JA),
    (Beweis.GLAUBHAFT, Zustand.UNBEWIESEN, Zustand.JA),
    (Beweis.BEHAUPTET, Zustand.UNBEWIESEN, Zustand.UNBEWIESEN),
    (Beweis.BESTRITTEN, Zustand.UNBEWIESEN, Zustand.UNBEWIESEN),
    (Beweis.UNBEKANNT, Zustand.FEHLT, Zustand.FEHLT),
    (Beweis.NICHT_ERWEISLICH, Zustand.NICHT_ERWEISLICH, Zustand.NICHT_ERWEISLICH),
    (Beweis.NICHT_VORGETRAGEN, Zustand.NICHT_VORGETRAGEN, Zustand.NICHT_VORGETRAGEN),
]


@pytest.mark.parametrize(("beweis", "voll", "glaubhaft"), STAENDE)
def test_a_yes_no_fact_a_choice_and_a_day_at_each_state_of_proof(beweis: Beweis, voll: int, glaubhaft: int) -> None:
    tag_rahmen = tag("2020-01-01", beweis)
    if beweis not in (Beweis.FESTGESTELLT, Beweis.UNSTREITIG, Beweis.GLAUBHAFT):
        tag_rahmen = Angabe(beweis)
    for mass, erwartet in ((VOLL, voll), (GLAUBHAFT, glaubhaft)):
        assert lies(ja(A), mass, a=wahr(True, beweis)) == erwartet
        assert lies(eines_von(ART, "u", "v"), mass, art=wahl("v", beweis)) == erwartet
        assert lies(am("2020-01-02") > TAG_A, mass, x=tag_rahmen) == erwartet


def test_no_is_no() -> None:
    assert lies(ja(A), a=wahr(False)) == Zustand.NEIN
    assert lies(eines_von(ART, "u"), art=wahl("v")) == Zustand.NEIN
    assert lies(eines_von(ART, "u"), art=Angabe(Beweis.UNSTREITIG)) == Zustand.FEHLT
    assert lies(nicht(ja(A)), a=wahr(False)) == Zustand.JA


@pytest.mark.parametrize(
    ("x", "y", "vor", "nicht_nach"),
    [
        ("2020-01-01", "2020-01-02", Zustand.JA, Zustand.JA),
        ("2020-01-01", "2020-01-01", Zustand.NEIN, Zustand.JA),
        ("2020-01-02", "2020-01-01", Zustand.NEIN, Zustand.NEIN),
        ("2020-01", "2020-02-01", Zustand.JA, Zustand.JA),
        ("2020-01", "2020-01-31", Zustand.FEHLT, Zustand.JA),
        ("2020-01", "2020-01-01", Zustand.NEIN, Zustand.FEHLT),
        ("2020-01-15", "2020-01", Zustand.FEHLT, Zustand.FEHLT),
        ("2020-02-01", "2020-01", Zustand.NEIN, Zustand.NEIN),
        ("../2020-01-31", "2020-02-01", Zustand.JA, Zustand.JA),
        ("2020-02-01/..", "2020-01-31", Zustand.NEIN, Zustand.NEIN),
    ],
)
def test_partial_days_are_compared_as_intervals(x: str, y: str, vor: int, nicht_nach: int) -> None:
    for beweis in (Beweis.UNSTREITIG, Beweis.FESTGESTELLT):
        assert lies(TAG_A < TAG_B, x=tag(x, beweis), y=tag(y)) == vor
        assert lies(TAG_A <= TAG_B, x=tag(x, beweis), y=tag(y)) == nicht_nach
        assert lies(TAG_B > TAG_A, x=tag(x, beweis), y=tag(y)) == vor
        assert lies(TAG_B >= TAG_A, x=tag(x, beweis), y=tag(y)) == nicht_nach


def test_why_a_comparison_is_open_is_the_weakest_of_its_sides() -> None:
    assert lies(TAG_A < TAG_B, x=tag("2020", Beweis.BESTRITTEN), y=tag("2020-06-01")) == Zustand.UNBEWIESEN
    assert lies(TAG_A < TAG_B, x=tag("2020", Beweis.BESTRITTEN), y=tag("2020", Beweis.UNBEKANNT)) == Zustand.FEHLT
    assert lies(TAG_A < TAG_B, x=tag("2020", Beweis.NICHT_ERWEISLICH), y=tag("2020-06-01")) == Zustand.NICHT_ERWEISLICH
    assert lies(TAG_A < TAG_B, y=tag("2020-06-01")) == Zustand.NICHT_VORGETRAGEN
    assert lies(TAG_A < TAG_B, x=tag("2020", Beweis.BEHAUPTET), y=tag("2021-01-01")) == Zustand.JA


def test_a_period_added_to_a_day_month_ends_and_leap_days_included() -> None:
    vier = abgelaufen(TAG_A, Frist(jahre=4))
    assert lies(vier, x=tag("2020-02-29"), stichtag=tag("2024-02-29")) == Zustand.NEIN
    assert lies(vier, x=tag("2020-02-29"), stichtag=tag("2024-03-01")) == Zustand.JA
    assert lies(vier, x=tag("2020-02"), stichtag=tag("2024-02-15")) == Zustand.FEHLT
    assert lies(vier, x=tag("../2020-01-01"), stichtag=tag("2024-02-15")) == Zustand.JA
    monate = vollendet(TAG_A, Frist(monate=3))
    assert lies(monate, x=tag("2023-11-30"), stichtag=tag("2024-02-29")) == Zustand.NEIN
    assert lies(monate, x=tag("2023-11-30"), stichtag=tag("2024-03-01")) == Zustand.JA
    tage = abgelaufen(TAG_A, Frist(tage=10))
    assert lies(tage, x=tag("2024-02-20"), stichtag=tag("2024-03-01")) == Zustand.NEIN
    assert lies(tage, x=tag("2024-02-20"), stichtag=tag("2024-03-02")) == Zustand.JA


def test_a_title_that_nobody_dated_is_no_reason_to_doubt_a_member() -> None:
    von, art = Tatsache("von", "tag", von="titel"), Tatsache("art", "wahl", von="titel")
    hat = gibt_es("titel", und(von <= STICHTAG, eines_von(art, "p9")))

    def mit(*glieder: Glied, voll: bool | None = True) -> int:
        sicht = TestSicht({"stichtag": tag("2024-01-01")}, {"titel": Sammlung(glieder, voll)})
        wert = Leser(sicht, VOLL).lies(hat)
        assert lesefunktion(hat, VOLL)(sicht) == wert
        return wert

    ja_, nein = Glied({"von": tag("2020"), "art": wahl("p9")}), Glied({"von": tag("2025"), "art": wahl("p9")})
    halb = Glied({"von": tag("2020")})
    assert mit(ja_) == Zustand.JA
    assert mit(nein, ja_) == Zustand.JA
    assert mit(nein) == Zustand.NEIN
    assert mit(nein, halb) == Zustand.FEHLT, "a member in the file that lacks a detail is a gap, not silence"
    assert mit() == Zustand.NEIN
    assert mit(nein, voll=None) == Zustand.NICHT_VORGETRAGEN
    assert mit(nein, voll=False) == Zustand.FEHLT
    assert mit(halb, voll=None) == Zustand.FEHLT


def test_leaves_that_never_come_from_facts() -> None:
    assert lies(Wahr()) == Zustand.JA
    assert lies(NichtAbgebildet("Recht eines anderen Staates")) == Zustand.NICHT_ABGEBILDET
    assert lies(Weiche("lesart", "x")) == Zustand.LESART
    assert lies(Weiche("recht_unsicher", "x")) == Zustand.RECHT_UNSICHER
    for rolle, wert in (("gericht", Zustand.JA), ("behoerde", Zustand.JA), ("anwalt", Zustand.WERTUNG)):
        sicht = TestSicht({}, {}, {"m": Feststellung(True, rolle, 20240101, "")})
        assert Leser(sicht, VOLL).lies(Befindung("m")) == wert
    sicht = TestSicht({}, {}, {"m": Feststellung(False, "gericht", 20240101, "")})
    assert Leser(sicht, VOLL).lies(Befindung("m")) == Zustand.NEIN
    assert lies(Befindung("m")) == Zustand.WERTUNG


def test_what_is_no_term_is_refused() -> None:
    with pytest.raises(TypeError):
        Leser(TestSicht({}), VOLL).lies(object())  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        Leser(TestSicht({}), VOLL).lies(Vergleich(Ausdruck(), "<", Fest(1)))


TAGE = st.sampled_from(["2019-12-31", "2020-02-29", "2020-02", "2020", "../2020-02-29", "2020-03-01/..", "202X"])
AUSDRUECKE: list[Ausdruck] = [
    TAG_A,
    TAG_B,
    STICHTAG,
    am("2020-02-29"),
    TAG_A + Frist(jahre=4),
    TAG_B + Frist(monate=3),
    TAG_A + Frist(tage=9),
]
TERME: st.SearchStrategy[Term] = st.recursive(
    st.one_of(
        st.builds(Vergleich, st.sampled_from(AUSDRUECKE), st.sampled_from(["<", "<="]), st.sampled_from(AUSDRUECKE)),
        st.sampled_from([ja(A), eines_von(ART, "u"), Wahr(), NichtAbgebildet("x")]),
    ),
    lambda innen: st.one_of(
        st.builds(nicht, innen),
        st.lists(innen, max_size=3).map(lambda t: und(*t)),
        st.lists(innen, max_size=3).map(lambda t: oder(*t)),
    ),
    max_leaves=4,
)


@settings(max_examples=300, deadline=None)
@given(
    term=TERME,
    tage=st.tuples(TAGE, TAGE, TAGE),
    beweise=st.tuples(*[st.sampled_from(list(Beweis))] * 4),
    mass=st.sampled_from(list(Beweismass)),
)
def test_the_closures_say_the_same_as_the_reader(
    term: Term, tage: tuple[str, str, str], beweise: tuple[Beweis, ...], mass: Beweismass
) -> None:
    fakten = {
        "x": tag(tage[0], beweise[0]),
        "y": tag(tage[1], beweise[1]),
        "a": wahr(True, beweise[2]),
        "art": wahl("u", beweise[3]),
        "stichtag": tag("2024-02-29"),
    }
    sicht = TestSicht(fakten)
    assert lesefunktion(term, mass)(sicht) == Leser(sicht, mass).lies(term)


def test_the_days_on_which_a_leaf_may_change() -> None:
    vier = abgelaufen(TAG_A, Frist(jahre=4))
    assert schwellen(vier, TestSicht({"x": tag("2020-12-03")})) == {20241203, 20241204}
    assert schwellen(vier, TestSicht({"x": tag("2020-02")})) == {20240201, 20240202, 20240229, 20240301}
    assert schwellen(vier, TestSicht({})) == set()
    assert schwellen(vollendet(TAG_A, Frist(jahre=1)), TestSicht({"x": tag("2020-02-29")})) == {20210301}
    assert schwellen(am("2027-07-24") > STICHTAG, TestSicht({})) == {20270724, 20270725}
    assert schwellen(TAG_A < TAG_B, TestSicht({"x": tag("2020"), "y": tag("2021")})) == set()
    assert schwellen(ja(A), TestSicht({"a": wahr(True)})) == set()
    bis = Tatsache("bis", "tag", von="paesse")
    pass_ = gibt_es("paesse", und(oder(nicht(bis < STICHTAG)), ja(A)))
    glieder = (Glied({"bis": tag("2024-04-25")}), Glied({"bis": Angabe(Beweis.UNSTREITIG, Spanne(20250101, SPAETESTENS))}))
    sicht = TestSicht({}, {"paesse": Sammlung(glieder, True)})
    assert schwellen(pass_, sicht) == {20240425, 20240426, 20250101, 20250102}


INNEN_W, INNEN_ART = Tatsache("ledig", "wahrheit", von="kinder"), Tatsache("art", "wahl", von="kinder")
INNEN_TAG = Tatsache("geboren", "tag", von="kinder")
_FRISTEN = st.sampled_from([Frist(jahre=18), Frist(jahre=1, monate=1), Frist(monate=6), Frist(tage=90)])
_SEITE = st.one_of(
    st.sampled_from([INNEN_TAG, TAG_A, Tatsache("stichtag", "tag"), Fest(20200229)]),
    st.builds(Plus, st.sampled_from([INNEN_TAG, TAG_A]), _FRISTEN),
)
_INNEN = st.recursive(
    st.one_of(
        st.sampled_from([ja(INNEN_W), eines_von(INNEN_ART, "u", "v"), ja(A), NichtAbgebildet("etwas"), Wahr()]),
        st.builds(Vergleich, _SEITE, st.sampled_from(["<", "<="]), _SEITE),
    ),
    lambda t: st.one_of(
        st.builds(und, t, t),
        st.builds(oder, t, t),
        st.builds(nicht, t),
        st.builds(lambda x: gibt_es("kinder", x), t),
    ),
    max_leaves=5,
)
_GLIED = st.fixed_dictionaries(
    {},
    optional={
        "ledig": st.builds(wahr, st.booleans(), st.sampled_from(list(Beweis))),
        "art": st.builds(wahl, st.sampled_from(["u", "w"]), st.sampled_from(list(Beweis))),
        "geboren": st.builds(tag, TAGE, st.sampled_from(list(Beweis))),
    },
)


@settings(max_examples=400)
@given(
    innen=_INNEN,
    glieder=st.lists(_GLIED, max_size=3),
    vollstaendig=st.sampled_from([True, False, None]),
    aussen=st.tuples(TAGE, st.sampled_from(list(Beweis)), st.sampled_from(list(Beweis))),
    mass=st.sampled_from(list(Beweismass)),
)
def test_the_closures_ask_each_member_as_the_reader_does(
    innen: Term, glieder: list[dict[str, Angabe]], vollstaendig: bool | None, aussen: tuple[str, Beweis, Beweis], mass: Beweismass
) -> None:
    fakten = {"x": tag(aussen[0], aussen[1]), "a": wahr(True, aussen[2]), "stichtag": tag("2024-02-29")}
    sammlung = Sammlung(tuple(map(Glied, glieder)), vollstaendig)
    sicht = TestSicht(fakten, {"kinder": sammlung})
    for term in (gibt_es("kinder", innen), nicht(gibt_es("kinder", innen))):
        assert lesefunktion(term, mass)(sicht) == Leser(sicht, mass).lies(term)
