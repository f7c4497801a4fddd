"""States of proof, burden, silence, firmness beyond Kleene, findings, typical rules, waivers, precedence of results."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nachzug.logik.angabe import Angabe, Beweis, Zustand
from nachzug.logik.befund import Befund, Wegbefund
from nachzug.logik.bewertung import Auskunft, Bewertung
from nachzug.logik.blatt import Leser, zustand_nicht, zustand_oder, zustand_und
from nachzug.logik.plan import Plan, plan_des_weges
from nachzug.logik.regel import (
    Anwendbar,
    Art,
    Ausschluss,
    Beweismass,
    Ergebnis,
    Ermessensgrund,
    Last,
    Merkmal,
    Rechtsfolge,
    Rechtslage,
    Schweigen,
    Sperre,
    Status,
    Typisch,
    Voraussetzung,
    Warum,
    Weg,
    Wertung,
)
from nachzug.logik.sicht import Feststellung, Sammlung
from nachzug.logik.terme import (
    STICHTAG,
    Lesart,
    NichtAbgebildet,
    Tatsache,
    Term,
    abgelaufen,
    fassung,
    gibt_es,
    ja,
    nach_recht,
    nicht,
    oder,
    und,
    vollendet,
)
from nachzug.logik.wegbewertung import Wegbewertung
from nachzug.logik.zeit import Frist, Spanne
from tests.sichten import Glied, TestSicht, tag, wahr

A, B, C = (Tatsache(n, "wahrheit") for n in "abc")
GESUCH = Tatsache("gesuch", "tag")


def merkmal(term: Term | None, **rest: object) -> Merkmal:
    return Merkmal(id="m", titel="M", normen=("AufenthG § 1",), term=term, **rest)  # type: ignore[arg-type]


def zustaende(plan: Plan, sicht: TestSicht) -> dict[str, int]:
    return {f.schluessel: Leser(sicht, f.mass).lies(f.blatt) for f in plan.fragen}


def befund(m: Merkmal, fakten: dict[str, Angabe], **rest: object) -> Befund:
    sicht = TestSicht(fakten, **rest)  # type: ignore[arg-type]
    plan = Plan((m,))
    return Bewertung(zustaende(plan, sicht), plan).befund(m)


V, AUS, KL = Art.VORAUSSETZUNG, Art.AUSNAHME, Art.AUSSCHLUSS
E, N, U = Status.ERFUELLT, Status.NICHT_ERFUELLT, Status.OFFEN
STATE_TABLE = [
    # state of the fact, what it says, art, status, why
    (Beweis.FESTGESTELLT, True, V, E, Warum.TATSACHE),
    (Beweis.UNSTREITIG, False, V, N, Warum.TATSACHE),
    (Beweis.UNSTREITIG, True, KL, E, Warum.TATSACHE),
    (Beweis.BEHAUPTET, True, V, U, Warum.UNBEWIESEN),
    (Beweis.BESTRITTEN, True, AUS, U, Warum.UNBEWIESEN),
    (Beweis.BEHAUPTET, True, KL, U, Warum.UNBEWIESEN),
    (Beweis.UNBEKANNT, None, V, U, Warum.FEHLT),
    (Beweis.UNBEKANNT, None, AUS, U, Warum.FEHLT),
    (Beweis.UNBEKANNT, None, KL, U, Warum.FEHLT),
    (Beweis.NICHT_ERWEISLICH, True, V, N, Warum.BEWEISLAST),
    (Beweis.NICHT_ERWEISLICH, True, AUS, N, Warum.BEWEISLAST),
    (Beweis.NICHT_ERWEISLICH, True, KL, N, Warum.BEWEISLAST),
    (Beweis.NICHT_VORGETRAGEN, None, V, U, Warum.FEHLT),
    (Beweis.NICHT_VORGETRAGEN, None, AUS, N, Warum.ANNAHME),
    (Beweis.NICHT_VORGETRAGEN, None, KL, N, Warum.ANNAHME),
]


@pytest.mark.parametrize(("beweis", "wert", "art", "status", "warum"), STATE_TABLE)
def test_each_state_of_proof_has_its_status_and_reason(
    beweis: Beweis, wert: bool | None, art: Art, status: Status, warum: Warum
) -> None:
    fakten = {} if beweis is Beweis.NICHT_VORGETRAGEN else {"a": wahr(bool(wert), beweis)}
    b = befund(merkmal(ja(A), art=art), fakten)
    assert (b.status, b.warum) == (status, warum)


def test_a_burden_on_the_other_side_turns_the_unproven() -> None:
    unbewiesen = {"a": wahr(True, Beweis.NICHT_ERWEISLICH)}
    assert befund(merkmal(ja(A), last=Last.BEHOERDE), unbewiesen).status is E
    assert befund(merkmal(ja(A), art=KL, last=Last.ANTRAGSTELLER), unbewiesen).status is E


def test_a_circumstance_against_the_applicant_is_assumed_absent_and_the_assumption_is_named() -> None:
    b = befund(merkmal(nicht(ja(A)), schweigen=Schweigen.ERFUELLT), {})
    assert (b.status, b.warum, b.annahmen) == (E, Warum.ANNAHME, ("a",))


def test_silence_is_a_gap_once_a_fact_points_to_the_exception() -> None:
    m = merkmal(und(ja(A), ja(B)), art=AUS, hinweis=ja(A))
    assert befund(m, {"a": wahr(True)}).status is U
    assert befund(m, {"a": wahr(False)}).status is N
    assert befund(m, {}).status is N


def test_evidence_that_makes_credible_is_enough_only_where_the_norm_asks_no_more() -> None:
    glaubhaft = {"a": wahr(True, Beweis.GLAUBHAFT)}
    assert befund(merkmal(ja(A)), glaubhaft).status is U
    assert befund(merkmal(ja(A), beweismass=Beweismass.GLAUBHAFT), glaubhaft).status is E


def test_law_that_is_not_written_taints() -> None:
    b = befund(merkmal(und(ja(A), NichtAbgebildet("§ 9"))), {"a": wahr(True)})
    assert (b.status, b.warum) == (U, Warum.NICHT_ABGEBILDET)
    assert befund(merkmal(und(ja(A), NichtAbgebildet("§ 9"))), {"a": wahr(False)}).status is N


UEBER_4, UEBER_5 = (abgelaufen(GESUCH, Frist(jahre=n)) for n in (4, 5))
HEUTE = {"stichtag": tag("2024-06-10")}


def test_over_four_years_or_not_over_five_is_firm_though_the_day_is_unknown() -> None:
    b = befund(merkmal(oder(UEBER_4, nicht(UEBER_5))), {**HEUTE, "gesuch": Angabe(Beweis.UNBEKANNT)})
    assert (b.status, b.warum) == (E, Warum.TATSACHE)
    assert befund(merkmal(und(nicht(UEBER_4), UEBER_5)), HEUTE).status is N


def test_either_way_the_exception_holds() -> None:
    m = merkmal(oder(und(UEBER_4, nicht(ja(A))), und(UEBER_5, ja(A))))
    assert befund(m, {**HEUTE, "gesuch": tag("2019-03-01"), "a": Angabe(Beweis.UNBEKANNT, Spanne(0, 1))}).status is E
    assert befund(m, {**HEUTE, "gesuch": tag("2019-12-10"), "a": Angabe(Beweis.UNBEKANNT, Spanne(0, 1))}).status is U


@given(st.sampled_from(list(product((0, 1, 3, 4), repeat=3))))
def test_firm_means_the_same_on_every_completion_and_open_means_that_it_depends(codes: tuple[int, ...]) -> None:
    term = oder(und(ja(A), ja(B)), und(nicht(ja(A)), ja(C)))
    m = merkmal(term)
    plan = Plan((m,))
    status = Bewertung(dict(zip("abc", codes, strict=True)), plan).befund(m).status
    werte = {
        bool((a and b) or (not a and c))
        for a, b, c in product((0, 1), repeat=3)
        if all(code > 1 or code == x for code, x in zip(codes, (a, b, c), strict=True))
    }
    assert status is (U if len(werte) == 2 else E if True in werte else N)


ZUSTAND = st.sampled_from((0, 1, 2, 3, 4, 5))


@given(ZUSTAND, ZUSTAND, ZUSTAND)
def test_kleene_laws(a: int, b: int, c: int) -> None:
    assert zustand_und([a, b]) == zustand_und([b, a])
    assert zustand_und([a, zustand_und([b, c])]) == zustand_und([zustand_und([a, b]), c])
    assert zustand_nicht(zustand_und([a, b])) == zustand_oder([zustand_nicht(a), zustand_nicht(b)])
    assert zustand_nicht(zustand_nicht(a)) == a
    assert zustand_und([]) == 1
    assert zustand_oder([]) == 0


@given(st.lists(st.sampled_from((0, 1, 3, 4)), min_size=3, max_size=3), st.integers(0, 2), st.booleans())
def test_learning_a_fact_never_turns_firm_into_its_opposite(codes: list[int], stelle: int, wert: bool) -> None:
    m = merkmal(oder(und(ja(A), nicht(ja(B))), ja(C)))
    plan = Plan((m,))
    vorher = Bewertung(dict(zip("abc", codes, strict=True)), plan).befund(m).status
    if codes[stelle] > 1:
        codes[stelle] = int(wert)
        nachher = Bewertung(dict(zip("abc", codes, strict=True)), plan).befund(m).status
        assert vorher in (U, nachher)


def wertung(**rest: object) -> Merkmal:
    return merkmal(None, wertung=Wertung(**rest.pop("w", {})), **rest)  # type: ignore[arg-type]


def test_a_wertung_is_open_until_somebody_who_may_bind_has_decided() -> None:
    assert (befund(wertung(), {}).status, befund(wertung(), {}).warum) == (U, Warum.WERTUNG)
    gericht = {"m": Feststellung(True, "gericht", 20240101, "")}
    b = befund(wertung(), {}, feststellungen=gericht)
    assert (b.status, b.warum) == (E, Warum.FESTSTELLUNG)
    anwalt = {"m": Feststellung(True, "anwalt", 20240101, "")}
    assert befund(wertung(), {}, feststellungen=anwalt).status is U


def test_an_exception_to_be_weighed_is_assumed_absent_unless_pleaded() -> None:
    assert befund(wertung(art=AUS), {}).warum is Warum.ANNAHME
    assert befund(wertung(art=AUS), {"vortrag.m": wahr(True)}).warum is Warum.WERTUNG
    assert befund(wertung(art=AUS, hinweis=ja(A)), {"a": wahr(True, Beweis.BEHAUPTET)}).status is U
    assert befund(wertung(art=AUS, hinweis=ja(A)), {"a": wahr(False)}).warum is Warum.TATSACHE


def test_only_the_pleaded_alternative_of_the_pointers_counts() -> None:
    m = wertung(art=AUS, hinweis=oder(und(ja(A), ja(B)), ja(C)))
    assert befund(m, {"a": wahr(True), "b": wahr(False)}).status is N
    assert befund(m, {"a": wahr(True)}).status is U


def test_a_rule_laid_down_by_a_court_decides_until_a_finding_does() -> None:
    m = wertung(w={"typisch": (Typisch("mehr als vier Jahre", ja(A), True, ()),)})
    assert (befund(m, {"a": wahr(True)}).status, befund(m, {"a": wahr(True)}).warum) == (E, Warum.TYPISCHE_REGEL)
    gericht = {"m": Feststellung(False, "gericht", 20240101, "")}
    assert befund(m, {"a": wahr(True)}, feststellungen=gericht).status is N


KIND = Tatsache("geboren", "tag", von="kinder")
MINDERJAEHRIG = gibt_es("kinder", nicht(vollendet(KIND, Frist(jahre=18))))


@pytest.mark.parametrize(
    ("geburten", "voll", "status"),
    [
        ([], True, N),
        ([], None, U),
        ([], False, U),
        (["2000-01-01"], True, N),
        (["2000-01-01"], False, U),
        (["2006-06-11"], None, E),
        (["2006-06-10"], True, N),
        (["2006-06"], True, U),
        (["2000-01-01", "2010"], None, E),
    ],
)
def test_any_over_a_collection_is_a_firm_no_only_if_it_is_complete(
    geburten: list[str], voll: bool | None, status: Status
) -> None:
    kinder = Sammlung(tuple(Glied({"geboren": tag(g)}) for g in geburten), voll)
    assert befund(merkmal(MINDERJAEHRIG), HEUTE, sammlungen={"kinder": kinder}).status is status


def test_versions_apply_half_open_and_an_uncertain_day_matters_only_if_they_differ() -> None:
    def mit(ab: str, a: bool, b: bool, am: int) -> Befund:
        m = merkmal(nach_recht(fassung(ja(A), "2005-01-01", ab[:10]), fassung(ja(B), ab)))
        m = Rechtslage(am).merkmal(m)
        return befund(m, {"a": wahr(a), "b": wahr(b)})

    assert mit("2011-07-01", True, False, 20110630).status is E
    assert mit("2011-07-01", True, False, 20110701).status is N
    assert mit("2024-02-27/2024-03-01", True, False, 20240228).warum is Warum.RECHT_UNSICHER
    assert mit("2024-02-27/2024-03-01", True, True, 20240228).status is E
    assert mit("2024-02-27/2024-03-01", True, False, 20240301).status is N


def test_gaps_between_versions_are_refused() -> None:
    with pytest.raises(ValueError, match="schliessen nicht aneinander an"):
        nach_recht(fassung(ja(A), "2005-01-01", "2011-06-30"), fassung(ja(B), "2011-07-01"))


def test_competing_readings_are_open_only_where_they_differ_and_a_choice_settles_them() -> None:
    term = Lesart("schwelle", (("mild", ja(A), ()), ("streng", und(ja(A), ja(B)), ())))

    def mit(a: bool, b: bool, **wahl: str) -> Befund:
        return befund(Rechtslage(20240101, wahl).merkmal(merkmal(term)), {"a": wahr(a), "b": wahr(b)})

    assert mit(True, False).warum is Warum.LESART
    assert mit(True, True).status is E
    assert mit(False, True).status is N
    assert mit(True, False, schwelle="mild").status is E
    assert mit(True, False, schwelle="streng").status is N


def weg(*glieder: object, folge: Rechtsfolge = Rechtsfolge.MUSS) -> Weg:
    return Weg(id="w", grundlage="AufenthG § 1", titel="W", fuer=ja(A), folge=folge, glieder=glieder)  # type: ignore[arg-type]


def ergebnis(w: Weg, fakten: dict[str, Angabe]) -> Wegbefund:
    plan = plan_des_weges(w)
    return Wegbewertung(zustaende(plan, TestSicht(fakten)), plan).weg(w)


def m(name: str, art: Art = V, **rest: object) -> Merkmal:
    tatsache = Tatsache(name, "wahrheit")
    return Merkmal(id=name, titel=name, normen=("AufenthG § 1",), term=ja(tatsache), art=art, **rest)  # type: ignore[arg-type]


JA, NEIN = wahr(True), wahr(False)
OFFEN = Angabe(Beweis.UNBEKANNT, Spanne(0, 1))


def test_precedence_of_results() -> None:
    w = weg(Anwendbar(m("anw")), Sperre(m("sp", KL)), Ausschluss(m("aus", KL), (m("ausn", AUS),)), Voraussetzung(m("vor")))
    alles = {"anw": JA, "sp": NEIN, "aus": NEIN, "vor": JA}
    assert ergebnis(w, alles).ergebnis is Ergebnis.ANSPRUCH
    assert ergebnis(w, alles | {"vor": OFFEN}).ergebnis is Ergebnis.OFFEN
    assert ergebnis(w, alles | {"vor": NEIN, "sp": OFFEN}).ergebnis is Ergebnis.NICHT_ERFUELLT
    assert ergebnis(w, alles | {"vor": NEIN, "aus": JA}).ergebnis is Ergebnis.AUSGESCHLOSSEN
    assert ergebnis(w, alles | {"aus": JA, "ausn": JA}).ergebnis is Ergebnis.ANSPRUCH
    assert ergebnis(w, alles | {"aus": JA, "ausn": OFFEN}).ergebnis is Ergebnis.OFFEN
    assert ergebnis(w, alles | {"sp": JA, "aus": JA}).ergebnis is Ergebnis.GESPERRT
    assert ergebnis(w, alles | {"sp": JA, "anw": NEIN}).ergebnis is Ergebnis.NICHT_ANWENDBAR


def test_a_mandatory_waiver_lets_a_requirement_fall_away_and_a_discretionary_one_ends_in_discretion() -> None:
    w = weg(Voraussetzung(m("vor"), (m("muss", AUS),), (m("kann", AUS),)))
    entfallen = ergebnis(w, {"vor": NEIN, "muss": JA})
    assert (entfallen.ergebnis, entfallen.glieder[0].befund.status) == (Ergebnis.ANSPRUCH, Status.ENTFAELLT)
    dispens = ergebnis(w, {"vor": NEIN, "kann": JA})
    assert (dispens.ergebnis, dispens.glieder[0].befund.status) == (Ergebnis.ERMESSEN, N)
    assert ergebnis(w, {"vor": NEIN}).ergebnis is Ergebnis.NICHT_ERFUELLT
    assert ergebnis(w, {"vor": JA, "muss": OFFEN}).ergebnis is Ergebnis.ANSPRUCH


def test_a_ground_for_refusal_turns_a_claim_into_discretion() -> None:
    w = weg(Voraussetzung(m("vor")), Ermessensgrund(m("grund", Art.ERMESSENSGRUND)))
    assert ergebnis(w, {"vor": JA, "grund": JA}).ergebnis is Ergebnis.ERMESSEN
    assert ergebnis(w, {"vor": JA}).ergebnis is Ergebnis.ANSPRUCH


def test_a_claim_is_strict_unless_a_weighing_was_needed_on_the_way() -> None:
    frei = Merkmal(id="atyp", titel="A", normen=("AufenthG § 1",), wertung=Wertung(), art=AUS)
    w = weg(Voraussetzung(m("vor"), (frei,)))
    assert ergebnis(w, {"vor": JA}).strikt
    plan = plan_des_weges(w)
    sicht = TestSicht({"vor": NEIN}, feststellungen={"atyp": Feststellung(True, "gericht", 20240101, "")})
    befund_ = Wegbewertung(zustaende(plan, sicht), plan).weg(w)
    assert (befund_.ergebnis, befund_.strikt) == (Ergebnis.ANSPRUCH, False)


def test_what_decides_is_what_can_still_change_the_result_and_the_rest_may_stay_open() -> None:
    grund = Merkmal(id="grund", titel="G", normen=("AufenthG § 1",), term=oder(m("nr1"), m("nr2")))
    w = weg(Voraussetzung(grund), Voraussetzung(m("vor")))
    b = ergebnis(w, {"nr1": OFFEN, "nr2": JA, "vor": OFFEN})
    assert (b.ergebnis, b.entscheidend) == (Ergebnis.OFFEN, ("vor",))
    stand = {x.merkmal.id: b.dahingestellt(x) for x in b.alle() if x.status is U}
    assert stand == {"nr1": True, "vor": False}
    verloren = ergebnis(w, {"nr1": OFFEN, "nr2": OFFEN, "vor": NEIN})
    assert verloren.entscheidend == ()
    assert all(verloren.dahingestellt(x) for x in verloren.alle() if x.status is U)


def test_the_outcome_is_firm_where_the_same_unknown_closes_the_way_on_either_side() -> None:
    fehlt = Merkmal(id="b", titel="B", normen=("AufenthG § 1",), term=nicht(ja(A)))
    w = weg(Voraussetzung(m("a")), Voraussetzung(fehlt))
    assert ergebnis(w, {"a": OFFEN}).ergebnis is Ergebnis.NICHT_ERFUELLT


def test_an_exact_day_asserted_bounds_nothing_but_a_dispute_between_two_days_does() -> None:
    drei = merkmal(vollendet(GESUCH, Frist(jahre=3)))
    heute = {"stichtag": tag("2022-12-01")}
    assert befund(drei, {**heute, "gesuch": Angabe(Beweis.BEHAUPTET)}).warum is Warum.UNBEWIESEN
    streit = tag("[2019-10-15,2019-11-20]", Beweis.BESTRITTEN)
    assert (befund(drei, {**heute, "gesuch": streit}).status, befund(drei, {**heute, "gesuch": streit}).warum) == (
        E,
        Warum.TATSACHE,
    )
    vergeblich = tag("[2019-10-15,2020-02-01]", Beweis.NICHT_ERWEISLICH)
    assert befund(drei, {**heute, "gesuch": vergeblich}).warum is Warum.BEWEISLAST


def test_the_plan_names_every_leaf_once() -> None:
    w = weg(Voraussetzung(m("a")), Voraussetzung(merkmal(oder(ja(A), STICHTAG <= GESUCH))))
    assert [f.schluessel for f in plan_des_weges(w).fragen] == ["a", "stichtag <= gesuch"]
    assert Zustand.JA == 1


def test_what_is_remembered_of_one_case_does_not_hide_the_finding_of_another() -> None:
    m = Merkmal(id="w", titel="W", normen=(), wertung=Wertung())
    plan = Plan((m,))
    for erfuellt in (True, False, True):
        sicht = TestSicht({}, {}, {"w": Feststellung(erfuellt, "gericht", 20240101, "")})
        status = Bewertung(zustaende(plan, sicht), plan).befund(m).status
        assert status is (Status.ERFUELLT if erfuellt else Status.NICHT_ERFUELLT)


D = Tatsache("d", "wahrheit")
INNEN = Merkmal(id="innen", titel="I", normen=("AufenthG § 1",), term=ja(C))


@pytest.mark.parametrize(
    ("hinweis", "fakten", "status", "warum"),
    [
        # one part of a conjunction is in the file: the rest is a gap
        (und(ja(A), ja(B)), {"a": JA}, U, Warum.FEHLT),
        (und(ja(A), ja(B)), {"a": wahr(True, Beweis.BEHAUPTET)}, U, Warum.FEHLT),
        # nothing of it is, or what is there speaks against it
        (und(ja(A), ja(B)), {}, N, Warum.ANNAHME),
        (und(ja(A), ja(B)), {"a": NEIN}, N, Warum.TATSACHE),
        # all of it is: only a person can say
        (und(ja(A), ja(B)), {"a": JA, "b": JA}, U, Warum.WERTUNG),
        # a list of alternatives inside counts only with what is in the file, even where the rest of the conjunction is
        (und(ja(A), oder(ja(B), ja(D))), {"a": JA}, N, Warum.ANNAHME),
        (und(ja(A), oder(ja(B), ja(D))), {"a": JA, "d": JA}, U, Warum.WERTUNG),
        (und(ja(A), oder(ja(B), ja(D))), {"d": JA}, N, Warum.ANNAHME),
        # the other alternative does not become a gap
        (oder(und(ja(A), ja(B)), ja(D)), {"d": NEIN}, N, Warum.ANNAHME),
        (oder(und(ja(A), ja(B)), ja(D)), {"b": JA}, U, Warum.FEHLT),
        # a Merkmal inside is asked like a leaf
        (und(ja(A), INNEN), {"a": JA, "c": NEIN}, N, Warum.TATSACHE),
        (und(ja(A), INNEN), {"a": JA, "c": JA}, U, Warum.WERTUNG),
        (oder(ja(A), INNEN), {"c": JA}, U, Warum.WERTUNG),
    ],
)
def test_what_points_to_a_weighing_counts_only_as_far_as_it_is_in_the_file(
    hinweis: Term, fakten: dict[str, Angabe], status: Status, warum: Warum
) -> None:
    ist = befund(wertung(art=AUS, hinweis=hinweis), fakten)
    assert (ist.status, ist.warum) == (status, warum)


def test_patterns_are_remembered_for_many_cases() -> None:
    auskunft = Auskunft(merkmal(ja(A)))
    eins, zwei = TestSicht({"a": JA}), TestSicht({"a": NEIN})
    assert auskunft.befund(eins) is auskunft.befund(TestSicht({"a": JA}))
    assert (auskunft.befund(eins).status, auskunft.befund(zwei).status) == (E, N)


@pytest.mark.parametrize(("schweigen", "status"), [(Schweigen.ERFUELLT, E), (Schweigen.NICHT_ERFUELLT, N)])
def test_a_weighing_that_nobody_raised_comes_out_as_silence_says(schweigen: Schweigen, status: Status) -> None:
    ist = befund(wertung(schweigen=schweigen), {})
    assert (ist.status, ist.warum) == (status, Warum.ANNAHME)
    assert befund(wertung(schweigen=schweigen), {"vortrag.m": JA}).warum is Warum.WERTUNG


def test_a_rule_laid_down_by_a_court_needs_its_facts_and_silence_is_none() -> None:
    regel = {"typisch": (Typisch("beides", und(ja(A), ja(B)), True, ()),)}
    assert (befund(wertung(w=regel, art=AUS), {"a": JA}).status, befund(wertung(w=regel, art=AUS), {"a": JA}).warum) == (
        N,
        Warum.ANNAHME,
    )
    assert befund(wertung(w=regel, art=AUS), {"a": JA, "b": JA}).warum is Warum.TYPISCHE_REGEL
    assert befund(wertung(w=regel), {"a": JA, "b": wahr(True, Beweis.BEHAUPTET)}).status is U


def test_a_rule_may_deny_and_the_first_that_fits_prevails() -> None:
    erste, zweite = Typisch("erste", ja(A), False, ()), Typisch("zweite", ja(B), True, ())
    m = wertung(w={"typisch": (erste, zweite)})
    assert befund(m, {"a": JA, "b": JA}).status is N
    assert befund(m, {"a": NEIN, "b": JA}).status is E
    assert befund(m, {"a": NEIN, "b": NEIN}).warum is Warum.WERTUNG
    assert befund(m, {"a": JA, "b": JA}).warum is Warum.TYPISCHE_REGEL


def test_a_finding_does_not_show_where_only_facts_count() -> None:
    """What a court found carries the result as a finding, never as a fact."""
    for erfuellt, status in ((True, E), (False, N)):
        gefunden = {"m": Feststellung(erfuellt, "gericht", 20240101, "")}
        ist = befund(wertung(), {}, feststellungen=gefunden)
        assert (ist.status, ist.warum) == (status, Warum.FESTSTELLUNG)


def test_only_the_links_among_what_a_merkmal_reads_settle_it() -> None:
    vier, fuenf = (abgelaufen(GESUCH, Frist(jahre=n)) for n in (4, 5))
    fest = merkmal(oder(vier, nicht(fuenf)))
    assert befund(fest, {"stichtag": tag("2024-10-24")}).status is E
    assert befund(merkmal(oder(fuenf, nicht(vier))), {"stichtag": tag("2024-10-24")}).status is U


def test_a_merkmal_may_stay_open_although_its_leaf_decides_elsewhere() -> None:
    def fragt_a(kennung: str) -> Merkmal:
        return Merkmal(id=kennung, titel=kennung, normen=("AufenthG § 1",), term=ja(A))

    eins, zwei = fragt_a("eins"), fragt_a("zwei")
    grund = Merkmal(id="grund", titel="G", normen=("AufenthG § 1",), term=oder(eins, m("nr2")))
    b = ergebnis(weg(Voraussetzung(grund), Voraussetzung(zwei)), {"a": OFFEN, "nr2": JA})
    assert b.entscheidend == ("a",)
    assert {x.merkmal.id: b.dahingestellt(x) for x in b.alle() if x.status is U} == {"eins": True, "zwei": False}
    beide = ergebnis(weg(Voraussetzung(eins), Voraussetzung(zwei)), {"a": OFFEN})
    assert not any(beide.dahingestellt(x) for x in beide.alle())


def test_of_two_linked_leaves_only_the_one_that_can_change_the_result_alone_decides() -> None:
    vier, fuenf = (
        Merkmal(id=str(n), titel=str(n), normen=("AufenthG § 1",), term=abgelaufen(GESUCH, Frist(jahre=n))) for n in (4, 5)
    )
    w = weg(Voraussetzung(vier), Voraussetzung(fuenf))
    plan = plan_des_weges(w)
    b = Wegbewertung(zustaende(plan, TestSicht({"stichtag": tag("2024-10-24")})), plan).weg(w)
    assert b.ergebnis is Ergebnis.OFFEN
    assert [s for s in b.entscheidend if "5 Jahre" in s] == list(b.entscheidend)
