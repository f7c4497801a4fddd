"""Leaves read from a case file: what the file does not speak of is silent, and that is the same as reading it."""

from __future__ import annotations

from collections.abc import Mapping, Set

from hypothesis import given
from hypothesis import strategies as st

from nachzug.logik.angabe import Angabe, Beweis, Zustand
from nachzug.logik.lesung import Lesung, pfade
from nachzug.logik.plan import frage
from nachzug.logik.regel import Beweismass
from nachzug.logik.sicht import Feststellung, Sammlung
from nachzug.logik.terme import Befindung, Blatt, Fest, GibtEs, In, Ja, NichtAbgebildet, Plus, Tatsache, Vergleich, Weiche
from nachzug.logik.zeit import SPAETESTENS, Frist, Spanne
from tests.sichten import TestSicht

A, B = Tatsache("a", "tag"), Tatsache("b", "tag")
NIE = Tatsache("nie", "tag")
"""A fact that follows from silence: never."""
STICHTAG = Tatsache("stichtag", "tag")
BLAETTER: tuple[Blatt, ...] = (
    Ja(Tatsache("w", "wahrheit")),
    In(Tatsache("art", "wahl"), ("x",)),
    A < B,
    Vergleich(Plus(A, Frist(jahre=2)), "<=", STICHTAG),
    Fest(20200101) > STICHTAG,
    Plus(NIE, Frist(monate=6)) >= A,
    GibtEs("kinder", Ja(Tatsache("ledig", "wahrheit", von="kinder"))),
    Befindung("m"),
    NichtAbgebildet("etwas"),
    Weiche("lesart", "streit: so"),
)
FRAGEN = [frage(b, mass) for b in BLAETTER for mass in (Beweismass.VOLL, Beweismass.GLAUBHAFT)]
_TAG = Angabe(Beweis.FESTGESTELLT, Spanne(20190601, 20190601))
_NIE = Angabe(Beweis.UNSTREITIG, Spanne(SPAETESTENS, SPAETESTENS))
_WERTE: dict[str, Angabe] = {
    "a": _TAG,
    "b": Angabe(Beweis.BEHAUPTET),
    "w": Angabe(Beweis.GLAUBHAFT, Spanne(1, 1)),
    "art": Angabe(Beweis.FESTGESTELLT, text="x"),
}


class Akte(TestSicht):
    """A file that knows what it speaks of. Whether somebody left follows from silence."""

    def __init__(self, fakten: Mapping[str, Angabe], kinder: bool, feststellung: bool) -> None:
        sammlungen = {"kinder": Sammlung((), True)} if kinder else {}
        befunde = {"m": Feststellung(True, "gericht", 20240101, "")} if feststellung else {}
        super().__init__({"stichtag": _TAG, "nie": _NIE, **fakten}, sammlungen, befunde)
        self.erwaehnt: Set[str] = {*fakten, *sammlungen, *(f"feststellung.{m}" for m in befunde), "folgt"}
        self.gelesen: list[str] = []

    @staticmethod
    def stichworte(pfade: tuple[str, ...]) -> Set[str]:
        return {"folgt"} if "nie" in pfade else {p for p in pfade if p != "stichtag"}

    def angabe(self, pfad: str) -> Angabe:
        self.gelesen.append(pfad)
        return super().angabe(pfad)


AKTEN = st.builds(
    lambda namen, kinder, befund: Akte({n: _WERTE[n] for n in namen}, kinder, befund),
    st.sets(st.sampled_from(sorted(_WERTE))),
    st.booleans(),
    st.booleans(),
)


@given(AKTEN)
def test_the_short_cut_reads_what_reading_everything_reads(akte: Akte) -> None:
    from nachzug.logik.lesefunktion import lesefunktion

    laut: set[str] = set()
    lesung = Lesung(FRAGEN, akte.stichworte)
    ist = lesung.lies(akte, {}, laut)
    assert ist == {f.schluessel: lesefunktion(f.blatt, f.mass)(akte) for f in FRAGEN}
    assert laut == {s for s, zustand in ist.items() if zustand != lesung.still[s]}


def test_what_the_file_does_not_speak_of_is_not_read() -> None:
    akte = Akte({"w": _WERTE["w"]}, kinder=False, feststellung=False)
    Lesung(FRAGEN, akte.stichworte).lies(akte, {}, set())
    assert set(akte.gelesen) == {"w", "stichtag", "nie", "a"}  # a only because a day that never comes may be later


def test_what_another_way_has_read_is_not_read_again() -> None:
    akte = Akte({"w": _WERTE["w"], "a": _TAG}, kinder=False, feststellung=False)
    lesung = Lesung(FRAGEN, akte.stichworte)
    bekannt: dict[str, int] = {}
    erst = lesung.lies(akte, bekannt, set())
    akte.gelesen.clear()
    assert lesung.lies(akte, bekannt, set()) == erst
    assert not akte.gelesen


def test_silence_is_what_an_empty_file_says() -> None:
    still = Lesung(FRAGEN, Akte.stichworte).still
    assert still["w"] == still["a < b"] == Zustand.NICHT_VORGETRAGEN
    assert set(still.values()) == {
        Zustand.NICHT_VORGETRAGEN,
        Zustand.WERTUNG,
        Zustand.NICHT_ABGEBILDET,
        Zustand.LESART,
    }


def test_a_leaf_reads_its_facts_and_of_a_collection_only_the_name() -> None:
    assert [pfade(b) for b in BLAETTER[2:4]] == [("a", "b"), ("a", "stichtag")]
    assert pfade(BLAETTER[6]) == ("kinder",)
    assert pfade(BLAETTER[7]) == ("feststellung.m",)
    assert pfade(BLAETTER[8]) == ()
