"""Bars that yield to a strict claim, and waivers that presuppose one: what counts as strict, and how the Weg is asked."""

from __future__ import annotations

import pytest

from nachzug.logik.angabe import Angabe
from nachzug.logik.befund import Wegbefund
from nachzug.logik.bewertung import Auskunft
from nachzug.logik.plan import Planung, plan_des_weges
from nachzug.logik.regel import (
    Art,
    Ausschluss,
    Ergebnis,
    Ermessensgrund,
    Glied,
    Merkmal,
    Rechtsfolge,
    Rechtslage,
    Sperre,
    Status,
    Voraussetzung,
    Wertung,
)
from nachzug.logik.sicht import Feststellung
from nachzug.logik.terme import Anspruch, Lesart
from nachzug.logik.wegbewertung import Wegbewertung
from tests.logik.test_bewertung import JA, NEIN, OFFEN, ergebnis, m, weg
from tests.sichten import TestSicht


def strikt(term: object) -> Merkmal:
    return Merkmal(id="strikt", titel="strikt", normen=("AufenthG § 10",), art=Art.AUSNAHME, term=term)  # type: ignore[arg-type]


STRIKT = strikt(Anspruch(ohne=("sperre",)))
GESPERRT = Sperre(m("sperre", Art.AUSSCHLUSS), (STRIKT,))


def status(befund: Wegbefund, kennung: str) -> Status:
    return next(b.status for b in befund.alle() if b.merkmal.id == kennung)


def mit(*glieder: Glied, folge: Rechtsfolge = Rechtsfolge.MUSS, **fakten: Angabe) -> Wegbefund:
    return ergebnis(weg(*glieder, GESPERRT, folge=folge), {"sperre": JA, **fakten})


def test_a_bar_yields_to_a_claim_whose_requirements_are_all_fulfilled() -> None:
    assert mit(Voraussetzung(m("a")), a=JA).ergebnis is Ergebnis.ANSPRUCH
    assert mit(Voraussetzung(m("a")), a=NEIN).ergebnis is Ergebnis.GESPERRT


def test_a_bar_stands_where_the_title_is_at_discretion() -> None:
    assert mit(Voraussetzung(m("a")), folge=Rechtsfolge.KANN, a=JA).ergebnis is Ergebnis.GESPERRT
    assert mit(Voraussetzung(m("a")), folge=Rechtsfolge.SOLL, a=JA).ergebnis is Ergebnis.GESPERRT
    assert mit(Voraussetzung(m("a")), Ermessensgrund(m("g", Art.ERMESSENSGRUND)), a=JA, g=JA).ergebnis is Ergebnis.GESPERRT


def test_an_express_waiver_keeps_the_claim_strict_and_one_that_the_authority_may_grant_does_not() -> None:
    assert mit(Voraussetzung(m("a"), (m("w", Art.AUSNAHME),)), a=NEIN, w=JA).ergebnis is Ergebnis.ANSPRUCH
    assert mit(Voraussetzung(m("a"), (), (m("w", Art.AUSNAHME),)), a=NEIN, w=JA).ergebnis is Ergebnis.GESPERRT


def test_an_exclusion_closes_the_claim_and_an_exception_from_a_rule_leaves_it_not_strict() -> None:
    regel = Ausschluss(m("x", Art.AUSSCHLUSS), (m("ausn", Art.AUSNAHME),), regel=True)
    assert mit(regel, x=NEIN, ausn=NEIN).ergebnis is Ergebnis.ANSPRUCH
    assert mit(regel, x=JA, ausn=JA).ergebnis is Ergebnis.GESPERRT


def test_what_is_open_about_the_claim_is_open_about_the_bar() -> None:
    befund = mit(Voraussetzung(m("a")), a=OFFEN)
    assert befund.moeglich == (Ergebnis.GESPERRT, Ergebnis.ANSPRUCH)
    assert befund.ergebnis is Ergebnis.OFFEN
    assert befund.entscheidend == ("a",)


ATYPISCH = Merkmal(id="atyp", titel="atyp", normen=("AufenthG § 5",), art=Art.AUSNAHME, wertung=Wertung())


@pytest.mark.parametrize(("wahl", "erwartet"), [("", "gesperrt"), ("streng", "gesperrt"), ("mild", "anspruch")])
def test_whether_an_atypical_case_is_enough_is_a_reading_with_a_settled_default(wahl: str, erwartet: str) -> None:
    streng, mild = Anspruch(ohne=("sperre",)), Anspruch(ohne=("sperre",), auch_ausnahme=True)
    frage = Lesart("strikt", (("streng", streng, ()), ("mild", mild, ())), "streng")
    w = weg(Voraussetzung(m("a"), (ATYPISCH,)), Sperre(m("sperre", Art.AUSSCHLUSS), (strikt(frage),)))
    w = Rechtslage(20240101, {"strikt": wahl} if wahl else {}).weg(w)
    sicht = TestSicht({"sperre": JA, "a": NEIN}, feststellungen={"atyp": Feststellung(True, "gericht", 20240101, "")})
    plan = plan_des_weges(w)
    befund = Wegbewertung(plan.benannt(plan.vektor(sicht)), plan).weg(w)
    assert befund.ergebnis.value == erwartet


def test_the_same_bar_gives_different_answers_in_different_ways_though_results_are_remembered() -> None:
    planung = Planung()
    stati = []
    for folge in (Rechtsfolge.MUSS, Rechtsfolge.KANN):
        w = weg(Voraussetzung(m("a")), GESPERRT, folge=folge)
        plan = plan_des_weges(w, planung)
        befund = Wegbewertung(plan.benannt(plan.vektor(TestSicht({"a": JA, "sperre": JA}))), plan).weg(w)
        stati.append(status(befund, "strikt"))
    assert stati == [Status.ERFUELLT, Status.NICHT_ERFUELLT]


def test_outside_a_way_nobody_can_say_whether_there_is_a_claim() -> None:
    with pytest.raises(TypeError, match="kann nur ein Weg sagen"):
        Auskunft(STRIKT).befund(TestSicht({}))
