"""The memory of evaluations: what it keeps, when it lets go, and that a limit keeps its word."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from nachzug.logik import gedaechtnis as modul
from nachzug.logik.angabe import Zustand
from nachzug.logik.bewertung import Bewertung
from nachzug.logik.gedaechtnis import Gedaechtnis, Sichtstand, Vorrat
from nachzug.logik.plan import Plan, Planung, plan_des_weges
from nachzug.logik.regel import Merkmal, Rechtsfolge, Status, Voraussetzung, Warum, Weg
from nachzug.logik.terme import Ja, Tatsache, Wahr, oder, und
from nachzug.logik.wegbewertung import Wegbewertung

BLAETTER = [Ja(Tatsache(f"x{i}", "wahrheit")) for i in range(12)]


def merkmal(kennung: str, *von: int) -> Merkmal:
    return Merkmal(id=kennung, titel=kennung, normen=("AufenthG § 1",), term=oder(*(BLAETTER[i] for i in von)))


def offen(plan: Plan) -> dict[str, int]:
    return dict.fromkeys(plan.schluessel, int(Zustand.FEHLT))


def test_the_same_pattern_is_thought_through_once() -> None:
    m = merkmal("m", 0, 1)
    planung = Planung()
    eins, zwei = Plan((m,), planung), Plan((merkmal("davor", 2), m), planung)
    assert Bewertung(offen(eins), eins).befund(m) is Bewertung(offen(zwei), zwei).befund(m)
    anders = offen(zwei) | {"x0": int(Zustand.NEIN)}
    assert Bewertung(anders, zwei).befund(m) is not Bewertung(offen(zwei), zwei).befund(m)


def test_a_leaf_has_one_number_in_all_ways() -> None:
    planung = Planung()
    eins, zwei = Plan((merkmal("a", 0, 1),), planung), Plan((merkmal("b", 1, 2),), planung)
    assert eins.nummern["x1"] == zwei.nummern["x1"]
    assert len({*eins.nummern.values(), *zwei.nummern.values()}) == 3


def test_what_is_unknown_has_a_variable_of_its_own_and_always_the_same() -> None:
    v = Vorrat()
    assert v.unbekannt(1) == v.unbekannt(1) != v.unbekannt(2)


@pytest.mark.parametrize("grenze", ["HOECHSTENS_GEMERKT", "_HOECHSTENS_KNOTEN"])
def test_a_full_memory_is_let_go_before_the_next_case_and_not_within_one(monkeypatch: pytest.MonkeyPatch, grenze: str) -> None:
    m, gedaechtnis = merkmal("m", 0, 1, 2, 3), Gedaechtnis()
    plan = Plan((m,))
    monkeypatch.setattr(plan.planung, "gedaechtnis", gedaechtnis)
    stand = Sichtstand(gedaechtnis)
    Bewertung(offen(plan), plan, stand).befund(m)
    assert gedaechtnis.vorrat() is stand.vorrat
    monkeypatch.setattr(modul, grenze, 0)
    assert Bewertung(offen(plan), plan, stand).befund(m) is stand.befunde[id(m)].befund
    assert gedaechtnis.vorrat() is not stand.vorrat


def test_a_state_of_another_law_is_not_used() -> None:
    m = merkmal("m", 0)
    plan, fremd = Plan((m,)), Sichtstand(Planung().gedaechtnis)
    Bewertung(offen(plan), plan, fremd).befund(m)
    assert not fremd.befunde
    assert not fremd.vorrat.eintraege


def test_each_thread_has_its_own() -> None:
    gedaechtnis = Gedaechtnis()
    with ThreadPoolExecutor(1) as faden:
        assert faden.submit(gedaechtnis.vorrat).result() is not gedaechtnis.vorrat()


def test_what_meets_the_limit_is_open_says_so_and_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(modul, "_JE_AUSWERTUNG", 3)
    gross, klein = merkmal("gross", *range(12)), merkmal("klein", 0)
    darum = Merkmal(id="darum", titel="darum", normen=("AufenthG § 1",), term=und(gross, klein))
    sicher = Merkmal(id="sicher", titel="sicher", normen=("AufenthG § 1",), term=Wahr())
    weg = Weg(
        id="w",
        grundlage="AufenthG § 1",
        titel="W",
        fuer=Wahr(),
        folge=Rechtsfolge.MUSS,
        glieder=(Voraussetzung(sicher), Voraussetzung(klein), Voraussetzung(darum)),
    )
    plan = plan_des_weges(weg)
    befunde = {b.merkmal.id: b for b in Wegbewertung(offen(plan), plan).weg(weg).alle()}
    assert (befunde["gross"].status, befunde["gross"].warum) == (Status.OFFEN, Warum.GRENZE)
    assert befunde["sicher"].status is Status.ERFUELLT
    monkeypatch.setattr(modul, "_JE_AUSWERTUNG", 50_000)
    danach = {b.merkmal.id: b for b in Wegbewertung(offen(plan), plan).weg(weg).alle()}
    assert danach["gross"].warum is Warum.FEHLT
