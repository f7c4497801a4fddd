"""Rules as written for all dates become the rules of one day."""

from __future__ import annotations

import pytest

from nachzug.logik.regel import (
    Anwendbar,
    Art,
    Ausschluss,
    Ermessensgrund,
    Faktor,
    Hinweis,
    Last,
    Merkmal,
    Rechtsfolge,
    Rechtslage,
    Schweigen,
    Sperre,
    Typisch,
    Voraussetzung,
    Weg,
    Wertung,
    glied_merkmale,
)
from nachzug.logik.terme import (
    Lesart,
    Tatsache,
    Term,
    Wahr,
    fassung,
    ja,
    nach_recht,
    nicht,
    oder,
    schreibe,
    und,
)

ALT, NEU, IMMER = (ja(Tatsache(n, "wahrheit")) for n in ("alt", "neu", "immer"))
WECHSEL = nach_recht(fassung(ALT, "2005-01-01", "2018-08-01"), fassung(NEU, "2018-08-01", "2027-07-24"))
UNSICHER = nach_recht(fassung(ALT, "2005-01-01", "2024-02-27"), fassung(NEU, "2024-02-27/2024-03-01", akt="BGBl. 2024 I 54"))


def _m(kennung: str, term: Term | None = WECHSEL, **rest: object) -> Merkmal:
    return Merkmal(id=kennung, titel=kennung, normen=(), term=term, **rest)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("tag", "gilt"),
    [(20041231, "()"), (20050101, "alt"), (20180731, "alt"), (20180801, "neu"), (20270723, "neu"), (20270724, "()")],
)
def test_the_version_of_the_day(tag: int, gilt: str) -> None:
    assert schreibe(Rechtslage(tag).term(WECHSEL)) == gilt


@pytest.mark.parametrize(
    ("tag", "gilt"),
    [
        (20240226, "alt"),
        (20240227, "((recht_unsicher: BGBl. 2024 I 54 und neu) oder (nicht recht_unsicher: BGBl. 2024 I 54 und alt))"),
        (20240229, "((recht_unsicher: BGBl. 2024 I 54 und neu) oder (nicht recht_unsicher: BGBl. 2024 I 54 und alt))"),
        (20240301, "neu"),
    ],
)
def test_within_an_uncertain_span_both_versions_stay(tag: int, gilt: str) -> None:
    assert schreibe(Rechtslage(tag).term(UNSICHER)) == gilt


def test_a_first_version_has_nothing_before_it_to_be_uncertain_with() -> None:
    erste = nach_recht(fassung(NEU, "2024-02-27/2024-03-01"))
    assert schreibe(Rechtslage(20240228).term(erste)) == "neu"


def test_a_reading_is_chosen_by_name_else_every_reading_stays() -> None:
    streit = Lesart("grad", (("eng", ALT, ()), ("weit", NEU, ()), ("frei", IMMER, ())))
    assert schreibe(Rechtslage(20240101, {"grad": "weit"}).term(streit)) == "neu"
    assert schreibe(Rechtslage(20240101, {"grad": "eng"}).term(streit)) == "alt"
    weit = "((lesart: grad: weit und neu) oder (nicht lesart: grad: weit und alt))"
    alle = f"((lesart: grad: frei und immer) oder (nicht lesart: grad: frei und {weit}))"
    assert schreibe(Rechtslage(20240101).term(streit)) == alle
    assert schreibe(Rechtslage(20240101, {"anderes": "eng"}).term(streit)) == alle


def test_a_merkmal_of_another_time_falls_out_of_its_conjunction_or_list() -> None:
    damals = _m("damals", ALT, gilt=(20050101, 20180801))
    term = und(oder(damals, NEU), nicht(damals), IMMER)
    assert schreibe(Rechtslage(20180731).term(term)) == "((damals oder neu) und nicht damals und immer)"
    assert schreibe(Rechtslage(20180801).term(term)) == "((neu) und () und immer)"
    assert schreibe(Rechtslage(20041231).term(und(damals, IMMER))) == "(immer)"


def test_a_merkmal_stays_the_same_object_where_nothing_changes_and_is_made_once_where_it_does() -> None:
    lage = Rechtslage(20240101)
    gleich, anders = _m("gleich", IMMER), _m("anders", WECHSEL, hinweis=WECHSEL)
    assert lage.merkmal(gleich) is gleich
    neu = lage.merkmal(anders)
    assert neu is lage.merkmal(anders)
    assert (neu.term, neu.hinweis, neu.id) == (NEU, NEU, "anders")
    w = Wertung((Faktor("f", WECHSEL),), (Faktor("g", UNSICHER),), (Typisch("t", WECHSEL, erfuellt=True, fundstellen=("x",)),))
    wertung = lage.merkmal(_m("w", None, wertung=w)).wertung
    assert wertung is not None
    assert [f.term for f in (*wertung.dafuer, *wertung.dagegen)] == [NEU, ALT]
    assert [(f.titel, f.fundstellen) for f in wertung.dafuer] == [("f", ())]
    assert [(t.titel, t.wenn, t.erfuellt, t.fundstellen) for t in wertung.typisch] == [("t", NEU, True, ("x",))]


def test_members_of_a_way_keep_their_kind_and_lose_what_is_not_in_force() -> None:
    damals, heute = _m("damals", gilt=(20050101, 20180801)), _m("heute")
    a, b, c = _m("a"), _m("b"), _m("c")
    glieder = (
        Voraussetzung(a, (damals, b), (c, damals)),
        Ausschluss(heute, (damals, b), regel=True),
        Sperre(heute, (b, damals)),
        Anwendbar(heute),
        Ermessensgrund(heute),
        Hinweis(heute),
        Voraussetzung(damals),
        Sperre(damals),
        Hinweis(damals),
    )
    weg = Weg(id="w", grundlage="AufenthG § 1", titel="W", fuer=WECHSEL, folge=Rechtsfolge.KANN, glieder=glieder)
    neu = Rechtslage(20240101).weg(weg)
    arten = [Voraussetzung, Ausschluss, Sperre, Anwendbar, Ermessensgrund, Hinweis]
    assert [type(g) for g in neu.glieder] == arten
    assert [[m.id for m in glied_merkmale(g)] for g in neu.glieder] == [["a", "b", "c"], ["heute", "b"], ["heute", "b"]] + [
        ["heute"]
    ] * 3
    assert all(m.term is NEU for g in neu.glieder for m in glied_merkmale(g))
    erste, zweite = neu.glieder[0], neu.glieder[1]
    assert isinstance(erste, Voraussetzung)
    assert isinstance(zweite, Ausschluss)
    assert ([m.id for m in erste.entfaellt], [m.id for m in erste.kann], zweite.regel) == (["b"], ["c"], True)
    assert (neu.fuer, neu.id, neu.folge) == (NEU, "w", Rechtsfolge.KANN)
    assert len(Rechtslage(20170101).weg(weg).glieder) == 9


def test_a_merkmal_is_in_force_from_its_first_day_until_before_its_last() -> None:
    m = _m("m", IMMER, gilt=(20180801, 20250724))
    weg = Weg(id="w", grundlage="", titel="", fuer=Wahr(), folge=Rechtsfolge.MUSS, glieder=(Voraussetzung(m),))
    laenge = {t: len(Rechtslage(t).weg(weg).glieder) for t in (20180731, 20180801, 20250723, 20250724)}
    assert laenge == {20180731: 0, 20180801: 1, 20250723: 1, 20250724: 0}


@pytest.mark.parametrize(
    ("art", "schweigen", "last", "ohne_beweis"),
    [
        (Art.VORAUSSETZUNG, Schweigen.OFFEN, Last.ANTRAGSTELLER, False),
        (Art.AUSNAHME, Schweigen.NICHT_ERFUELLT, Last.ANTRAGSTELLER, False),
        (Art.AUSSCHLUSS, Schweigen.NICHT_ERFUELLT, Last.BEHOERDE, False),
        (Art.ERMESSENSGRUND, Schweigen.NICHT_ERFUELLT, Last.ANTRAGSTELLER, False),
        (Art.UEBERGANG, Schweigen.OFFEN, Last.ANTRAGSTELLER, False),
    ],
)
def test_who_must_plead_and_who_bears_the_burden_unless_said_otherwise(
    art: Art, schweigen: Schweigen, last: Last, ohne_beweis: bool
) -> None:
    m = _m("m", IMMER, art=art)
    assert (m.bei_schweigen, m.beweislast, m.non_liquet_erfuellt) == (schweigen, last, ohne_beweis)
    anders = Last.BEHOERDE if last is Last.ANTRAGSTELLER else Last.ANTRAGSTELLER
    assert _m("m", IMMER, art=art, last=anders).non_liquet_erfuellt is not ohne_beweis
    assert _m("m", IMMER, art=art, schweigen=Schweigen.ERFUELLT).bei_schweigen is Schweigen.ERFUELLT


def test_an_uncertain_change_without_a_named_act_is_called_by_its_entry_into_force() -> None:
    term = nach_recht(fassung(ALT, "2020-01-01", "2024-02-27"), fassung(NEU, "2024-02-27/2024-03-01"))
    assert "recht_unsicher: Inkrafttreten" in schreibe(Rechtslage(20240228).term(term))
