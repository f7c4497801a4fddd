"""What each form of a field is worth to a rule."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nachzug.fall.felder import Feld, FeldFehler, Geld, Tag, Text, Wahrheit, Zahl
from nachzug.fall.wahlen import Familienstand
from nachzug.logik.angabe import Beweis
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, UNBEGRENZT, Spanne

JA, NEIN, OFFEN = Spanne(1, 1), Spanne(0, 0), Spanne(0, 1)


@pytest.mark.parametrize(
    ("art", "roh", "beweis", "rahmen"),
    [
        (Tag, "1990-05-03", Beweis.UNSTREITIG, Spanne(19900503, 19900503)),
        (Tag, "1985", Beweis.UNSTREITIG, Spanne(19850101, 19851231)),
        (Tag, "unbekannt", Beweis.UNBEKANNT, UNBEGRENZT),
        (Tag, {"wert": "2019-08", "beweis": "festgestellt"}, Beweis.FESTGESTELLT, Spanne(20190801, 20190831)),
        (Tag, {"wert": "2019-08"}, Beweis.UNSTREITIG, Spanne(20190801, 20190831)),
        (Tag, {"wert": "2019-08-03", "beweis": "behauptet"}, Beweis.BEHAUPTET, UNBEGRENZT),
        (Tag, {"wert": "2019-08-03", "beweis": "bestritten"}, Beweis.BESTRITTEN, UNBEGRENZT),
        (Tag, {"wert": "2019-08-03", "beweis": "nicht_erweislich"}, Beweis.NICHT_ERWEISLICH, UNBEGRENZT),
        (Tag, {"wert": "[2019-10-15,2019-11-20]", "beweis": "bestritten"}, Beweis.BESTRITTEN, Spanne(20191015, 20191120)),
        (Tag, {"wert": "2019-11-01", "beweis": "bestritten", "rahmen": "2019-11"}, Beweis.BESTRITTEN, Spanne(20191101, 20191130)),
        (
            Tag,
            {"wert": "2019-08-03", "beweis": "behauptet", "beleg": ["Heiratsurkunde"]},
            Beweis.GLAUBHAFT,
            Spanne(20190803, 20190803),
        ),
        (Tag, "2019-08?", Beweis.BEHAUPTET, UNBEGRENZT),
        (Tag, {"beweis": "nicht_erweislich"}, Beweis.NICHT_ERWEISLICH, UNBEGRENZT),
        (Wahrheit, "ja", Beweis.UNSTREITIG, JA),
        (Wahrheit, "false", Beweis.UNSTREITIG, NEIN),
        (Wahrheit, True, Beweis.UNSTREITIG, JA),
        (Wahrheit, {"wert": False}, Beweis.UNSTREITIG, NEIN),
        (Wahrheit, {"wert": "ja", "beweis": "behauptet"}, Beweis.BEHAUPTET, OFFEN),
        (Wahrheit, {"wert": "ja", "beweis": "behauptet", "beleg": "Attest"}, Beweis.GLAUBHAFT, JA),
        (Wahrheit, "unbekannt", Beweis.UNBEKANNT, OFFEN),
        (Zahl, "3", Beweis.UNSTREITIG, Spanne(3, 3)),
        (Zahl, 3, Beweis.UNSTREITIG, Spanne(3, 3)),
        (Zahl, "3..5", Beweis.UNSTREITIG, Spanne(3, 5)),
        (Zahl, "mindestens 3", Beweis.UNSTREITIG, Spanne(3, SPAETESTENS)),
        (Zahl, "hoechstens 5", Beweis.UNSTREITIG, Spanne(0, 5)),
        (Geld, "1234.56", Beweis.UNSTREITIG, Spanne(123456, 123456)),
        (Geld, "1234.5", Beweis.UNSTREITIG, Spanne(123450, 123450)),
        (Geld, "1200..1400", Beweis.UNSTREITIG, Spanne(120000, 140000)),
        (Geld, "5000000", Beweis.UNSTREITIG, Spanne(SPAETESTENS, SPAETESTENS)),
    ],
)
def test_a_form_has_a_state_of_proof_and_bounds(art: type[Feld], roh: object, beweis: Beweis, rahmen: Spanne) -> None:
    angabe = art(roh).angabe
    assert (angabe.beweis, angabe.rahmen) == (beweis, rahmen)


@pytest.mark.parametrize(
    ("roh", "beweis", "rahmen"),
    [
        # established against what could not be proven: the frame between them is certain, within it the burden decides
        (
            [{"wert": "2020-02-01", "beweis": "festgestellt"}, {"wert": "2019-10-15", "beweis": "nicht_erweislich"}],
            Beweis.NICHT_ERWEISLICH,
            Spanne(20191015, 20200201),
        ),
        # two that nobody disputes and that cannot both be true
        ([{"wert": "2020-02-01"}, {"wert": "2019-10-15"}], Beweis.BESTRITTEN, Spanne(20191015, 20200201)),
        # a year and a month within it do not contradict each other
        ([{"wert": "2019", "beweis": "festgestellt"}, {"wert": "2019-08"}], Beweis.UNSTREITIG, Spanne(20190801, 20190831)),
        # two who say the same without proof have proven nothing
        ([{"wert": "2020-02-01", "beweis": "behauptet"}] * 2, Beweis.BEHAUPTET, UNBEGRENZT),
        # the best proof of the same account counts
        (
            [{"wert": "2020-02-01", "beweis": "behauptet"}, {"wert": "2020-02-01", "beweis": "festgestellt"}],
            Beweis.FESTGESTELLT,
            Spanne(20200201, 20200201),
        ),
        ([{"wert": "2020-02-01"}, {"wert": "unbekannt"}], Beweis.UNBEKANNT, UNBEGRENZT),
    ],
)
def test_competing_accounts_of_a_day(roh: list[object], beweis: Beweis, rahmen: Spanne) -> None:
    angabe = Tag(roh).angabe
    assert (angabe.beweis, angabe.rahmen) == (beweis, rahmen)


def test_competing_amounts_are_read_as_amounts_and_not_as_years() -> None:
    angabe = Geld([{"wert": "1200", "beweis": "nicht_erweislich"}, {"wert": "1400", "beweis": "festgestellt"}]).angabe
    assert angabe.rahmen == Spanne(120000, 140000)


def test_competing_yes_and_no_is_disputed() -> None:
    angabe = Wahrheit([{"wert": "ja", "beweis": "festgestellt"}, {"wert": "nein"}]).angabe
    assert (angabe.beweis, angabe.rahmen, angabe.wert) == (Beweis.BESTRITTEN, OFFEN, "ja / nein")


def test_competing_choices_are_disputed_and_equal_ones_are_not() -> None:
    assert Familienstand([{"wert": "ledig"}, {"wert": "verheiratet"}]).angabe.beweis is Beweis.BESTRITTEN
    gleich = Familienstand([{"wert": "ledig", "beleg": "Urkunde"}, {"wert": "ledig"}]).angabe
    assert (gleich.beweis, gleich.text, gleich.belege) == (Beweis.UNSTREITIG, "ledig", ("Urkunde",))


def test_the_text_of_a_choice_and_what_was_said_are_kept() -> None:
    angabe = Familienstand({"wert": "ledig", "beweis": "behauptet", "notiz": "laut Schwester"}).angabe
    assert (angabe.text, angabe.wert, angabe.notiz) == ("ledig", "ledig", "laut Schwester")


HEIRAT = Familienstand([{"wert": "ledig", "bis": "2019-07-31"}, {"wert": "verheiratet", "von": "2019-08-01"}])


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        (Spanne(20190731, 20190731), "ledig"),
        (Spanne(20190801, 20190801), "verheiratet"),
        (Spanne(20200101, 20201231), "verheiratet"),
        (Spanne(20190701, 20190831), None),
        (UNBEGRENZT, None),
    ],
)
def test_a_course_is_read_at_a_moment_and_unknown_where_it_turns_within_the_moment(tag: Spanne, text: str | None) -> None:
    angabe = HEIRAT.am(tag)
    assert angabe is not None
    assert angabe.text == text
    assert (angabe.beweis is Beweis.UNBEKANNT) == (text is None)


def test_an_entry_without_end_ends_when_the_next_begins() -> None:
    staat = Text([{"wert": "Syrien"}, {"wert": "Deutschland", "von": "2020-11-20"}])
    assert [a.text for t in (20201119, 20201120) if (a := staat.am(Spanne(t, t)))] == ["Syrien", "Deutschland"]


def test_a_turn_known_only_as_a_month_leaves_the_month_open() -> None:
    staat = Text([{"wert": "Syrien"}, {"wert": "Deutschland", "von": "2020-11"}])
    lesart = [a.text for t in (20201031, 20201115, 20201201) if (a := staat.am(Spanne(t, t)))]
    assert lesart == ["Syrien", None, "Deutschland"]


def test_a_course_is_silent_outside_its_parts() -> None:
    stand = Wahrheit([{"wert": "ja", "von": "2020-01-01", "bis": "2020-12-31"}])
    assert stand.am(Spanne(20191231, 20191231)) is None
    assert stand.am(Spanne(20210101, 20210101)) is None
    halb = stand.am(Spanne(20191231, 20200101))
    assert halb is not None
    assert halb.beweis is Beweis.UNBEKANNT


def test_the_same_value_in_adjoining_parts_holds_across_the_turn() -> None:
    stand = Wahrheit([{"wert": "ja", "bis": "2019-12-31"}, {"wert": "ja", "von": "2020-01-01", "beweis": "festgestellt"}])
    angabe = stand.am(Spanne(20191215, 20200115))
    assert angabe is not None
    assert (angabe.rahmen, angabe.beweis) == (JA, Beweis.UNSTREITIG)


def test_accounts_of_the_same_period_compete() -> None:
    zeit = {"von": "2020-01-01", "bis": "2020-12-31"}
    stand = Wahrheit([{"wert": "ja", **zeit}, {"wert": "nein", **zeit}])
    angabe = stand.am(Spanne(20200601, 20200601))
    assert angabe is not None
    assert (angabe.beweis, angabe.rahmen) == (Beweis.BESTRITTEN, OFFEN)


@pytest.mark.parametrize(
    ("art", "roh", "teil"),
    [
        (Tag, "1990-13-01", "diesen Tag gibt es nicht; erlaubt ist ein Datum"),
        (Tag, "gestern", "erlaubt sind JJJJ-MM-TT"),
        (Tag, "1.3.2006", "gemeint ist wohl 2006-03-01"),
        (Tag, "ca. 2006", "gemeint ist wohl 2006~"),
        (Tag, "spätestens 2006-04", "gemeint ist wohl ../2006-04"),
        (Tag, "frühestens 2006", "gemeint ist wohl 2006/.."),
        (Tag, "[" * 5000, "ist zu lang"),
        (Tag, "2020-01-02/2019-01-01", "der Anfang liegt nach dem Ende"),
        (Wahrheit, "vielleicht", "erlaubt ist ja, nein oder unbekannt"),
        (Zahl, "5..3", "größer als die zweite"),
        (Zahl, "-3", "erlaubt ist eine ganze Zahl"),
        (Zahl, "mindestens 3..5", "erlaubt ist eine ganze Zahl"),
        (Geld, "1.234,56", "erlaubt ist ein Betrag in EUR"),
        (Familienstand, "verlobt", "erlaubt ist ledig, verheiratet"),
        (Tag, {"wert": "1990", "bewies": "x"}, "unbekannter Schlüssel »bewies«; erlaubt sind wert, beweis"),
        (Tag, {"wert": "1990", "beweis": "sicher"}, "beweis »sicher«; erlaubt sind festgestellt"),
        (Tag, {"wert": "1990", "von": "irgendwann"}, "ist kein Datum"),
        (Tag, {"wert": "1990", "beleg": {"a": "b"}}, "beleg ist ein Text oder eine Liste"),
        (Wahrheit, {"wert": "ja", "rahmen": "ja"}, "rahmen gibt es nur für Daten, Zahlen und Beträge"),
        (Tag, [], "leere Liste"),
        (Tag, {"wert": ["1990"]}, "hier steht ein einzelner Wert"),
    ],
)
def test_a_wrong_value_names_what_is_allowed(art: type[Feld], roh: object, teil: str) -> None:
    with pytest.raises(FeldFehler) as fehler:
        art(roh)
    assert teil in str(fehler.value)
    assert len(str(fehler.value)) < 400


def test_equal_facts_are_equal_however_they_were_written() -> None:
    assert Wahrheit(True) == Wahrheit("ja")
    assert Zahl({"wert": 3, "notiz": None}) == Zahl({"wert": "3"})
    assert Wahrheit("ja") != Wahrheit("nein")


TAGE = st.dates().map(lambda d: d.isoformat()).filter(lambda t: t >= "1000")
BEWEISE = st.sampled_from(["festgestellt", "unstreitig", "behauptet", "bestritten", "nicht_erweislich"])


@given(st.lists(st.tuples(TAGE, BEWEISE), min_size=1, max_size=4))
def test_an_account_that_is_firm_lies_within_the_bounds_of_all_accounts(berichte: list[tuple[str, str]]) -> None:
    angabe = Tag([{"wert": t, "beweis": b} for t, b in berichte]).angabe
    for text, beweis in berichte:
        tag = int(text.replace("-", ""))
        if beweis in ("festgestellt", "unstreitig"):
            assert angabe.rahmen.von <= tag <= angabe.rahmen.bis
    if angabe.rahmen.genau:
        assert any(b in ("festgestellt", "unstreitig") for _, b in berichte)


@given(TAGE, TAGE, TAGE)
def test_a_course_answers_on_every_day_with_the_part_that_covers_it(a: str, b: str, heute: str) -> None:
    a, b = sorted((a, b))
    tag = int(heute.replace("-", ""))
    feld = Wahrheit([{"wert": "ja", "von": a, "bis": b}])
    angabe = feld.am(Spanne(tag, tag))
    assert (angabe is not None) == (a <= heute <= b)
    assert tag > FRUEHESTENS
