"""What is remembered changes no result: not the order of the cases, not a full memory, not several threads at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from nachzug.fall.lesen import lies_datei
from nachzug.fall.modell import Fall
from nachzug.fall.sicht import FallSicht
from nachzug.logik import gedaechtnis as modul
from nachzug.pruefung import vorbereitung
from nachzug.pruefung.pruefen import kandidaten, paare, pruefe
from nachzug.pruefung.vorbereitung import gedaechtnis, vorbereitet
from tests.conftest import WURZEL

BEISPIELE = [lies_datei(p) for p in sorted((WURZEL / "beispiele").glob("*.yaml"))]
_ENTSCHIEDEN = sorted((WURZEL / "tests" / "faelle" / "entschieden").glob("*.yaml"))
ENTSCHIEDEN = [lies_datei(p) for p in _ENTSCHIEDEN if ".erwartung" not in p.name]


def alles(fall: Fall) -> list[object]:
    """Everything that an examination says."""
    return [
        (
            *(w.antragsteller, w.zu, w.befund.weg.id, w.befund.ergebnis, w.befund.moeglich, w.befund.entscheidend),
            *(w.befund.strikt, sorted(w.befund.dahin)),
            *((b.merkmal.id, b.status, b.warum, b.annahmen, b.offene) for b in w.befund.alle()),
        )
        for w in pruefe(fall).wege
    ]


def vergiss(fall: Fall) -> None:
    for v in vorbereitet(fall.rechtsstand_tag):
        v.gemerkt.clear()
    gedaechtnis(fall.rechtsstand_tag).vergiss()


def frisch(fall: Fall) -> list[object]:
    vergiss(fall)
    return alles(fall)


FRISCH = [frisch(fall) for fall in BEISPIELE]


@pytest.mark.parametrize("schritt", [1, -1])
def test_no_case_leaves_a_trace_in_another(schritt: int) -> None:
    for fall in BEISPIELE:
        vergiss(fall)
    for fall, soll in list(zip(BEISPIELE, FRISCH, strict=True))[::schritt]:
        assert alles(fall) == soll, fall.fall
        for v in vorbereitet(fall.rechtsstand_tag):
            v.gemerkt.clear()
        assert alles(fall) == soll, fall.fall


def test_a_memory_that_is_always_full_gives_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(modul, "_HOECHSTENS_KNOTEN", 2)
    monkeypatch.setattr(modul, "HOECHSTENS_GEMERKT", 2)
    for fall, soll in zip(BEISPIELE, FRISCH, strict=True):
        vergiss(fall)
        assert alles(fall) == soll, fall.fall


def test_a_law_prepared_anew_in_between_changes_nothing() -> None:
    fall = next(f for f in BEISPIELE if f.fall == "fluechtlingsfrau-drei-kinder")
    soll = alles(fall)
    vorbereitung._recht.cache_clear()  # pyright: ignore[reportPrivateUsage]
    assert alles(fall) == soll


def test_threads_do_not_disturb_each_other() -> None:
    for fall in BEISPIELE:
        vergiss(fall)
    with ThreadPoolExecutor(8) as faeden:
        for fall, soll, ist in zip(BEISPIELE * 4, FRISCH * 4, faeden.map(alles, BEISPIELE * 4), strict=True):
            assert ist == soll, fall.fall


@pytest.mark.parametrize("fall", [*BEISPIELE, *ENTSCHIEDEN], ids=lambda f: f.fall)
def test_what_a_file_does_not_speak_of_is_silent(fall: Fall) -> None:
    """The leaves read with the short cut and without: of every Weg in force, and of a decided case of those that it may concern."""
    recht = fall.rechtsstand_tag
    for person, zu in paare(fall):
        einmal, immer = (FallSicht(fall, person, zu, fall.stichtag_tag, recht) for _ in range(2))
        gelesen: dict[str, int] = {}
        for v in vorbereitet(recht) if fall in BEISPIELE else kandidaten(immer, recht):
            if v.in_kraft:
                assert v.plan.zustaende(einmal, gelesen, set()) == v.plan.benannt(v.plan.vektor(immer))
