"""One Merkmal over a table gives for every row what the interpreter gives for the case."""

from __future__ import annotations

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from nachzug.logik.angabe import Angabe, Beweis
from nachzug.logik.bewertung import Auskunft
from nachzug.logik.plan import Plan
from nachzug.logik.regel import Art, Merkmal, Schweigen
from nachzug.logik.terme import Tatsache, Vergleich, abgelaufen, am, ja, nicht, oder, und
from nachzug.logik.zeit import SPAETESTENS, Frist, Spanne
from nachzug.massen.merkmal import STATUS, Spaltenregel
from tests.sichten import TestSicht

_gesuch, _ehe = Tatsache("gesuch", "tag"), Tatsache("ehe", "tag")
_titel, _hart = Tatsache("titel", "wahrheit"), Tatsache("hart", "wahrheit")


def _m(kennung: str, term: object, **rest: object) -> Merkmal:
    return Merkmal(id=kennung, titel=kennung, normen=(), term=term, **rest)  # type: ignore[arg-type]


LANG = _m("lang", oder(abgelaufen(_gesuch, Frist(jahre=4)), ja(_hart)), art=Art.AUSNAHME)
KURZ = _m("kurz", nicht(abgelaufen(_gesuch, Frist(monate=18))))
REGEL = _m("regel", und(ja(_titel), nicht(LANG), oder(KURZ, _ehe < am("2020-02-29"), _ehe < _gesuch)), schweigen=Schweigen.OFFEN)
WEITERE = tuple(_m(f"weiteres_{i}", Vergleich(_gesuch, "<", am(f"20{i:02}-01-01"))) for i in range(10, 16))
MERKMALE = (REGEL, LANG, KURZ, *WEITERE)

TAGE = st.one_of(st.none(), st.sampled_from([20160229, 20191231, 20200229, 20200301, 20220831, 20240229]))
WAHR = st.one_of(st.none(), st.booleans())
ZEILE = st.tuples(TAGE, TAGE, WAHR, WAHR, st.sampled_from([20210831, 20240229, 20240301]))


def _fakten(zeile: tuple[int | None, int | None, bool | None, bool | None, int]) -> dict[str, Angabe]:
    werte = dict(zip(("gesuch", "ehe", "titel", "hart", "stichtag"), zeile, strict=True))
    return {n: Angabe(Beweis.UNSTREITIG, Spanne(int(w), int(w))) for n, w in werte.items() if w is not None}


def _tabelle(zeilen: list[tuple[int | None, int | None, bool | None, bool | None, int]]) -> pl.DataFrame:
    schema = {"gesuch": pl.Int32, "ehe": pl.Int32, "titel": pl.Boolean, "hart": pl.Boolean, "stichtag": pl.Int32}
    return pl.DataFrame(zeilen, schema=schema, orient="row")


def _erwartet(fakten: list[dict[str, Angabe]], merkmale: tuple[Merkmal, ...] = MERKMALE) -> list[list[int]]:
    return [[STATUS.index(Auskunft(m).befund(TestSicht(f, {}, {})).status) for m in merkmale] for f in fakten]


def _gerechnet(tabelle: pl.DataFrame, merkmale: tuple[Merkmal, ...] = MERKMALE) -> list[list[int]]:
    regel = Spaltenregel(Plan(merkmale), merkmale)
    ergebnis = regel.rechne(tabelle)
    assert regel.ergebnis(tabelle).to_list() == ergebnis[merkmale[0].id].to_list()
    return [list(z) for z in ergebnis.drop("erklaerung").iter_rows()]


@settings(max_examples=40, deadline=None)
@given(zeilen=st.lists(ZEILE, min_size=1, max_size=70), ab=st.integers(0, 9))
def test_exact_columns_wherever_a_slice_begins(zeilen: list[tuple[int | None, ...]], ab: int) -> None:
    geschnitten = zeilen[ab:] or zeilen
    tabelle = _tabelle(zeilen).slice(ab) if zeilen[ab:] else _tabelle(zeilen)  # type: ignore[arg-type]
    assert _gerechnet(tabelle) == _erwartet([_fakten(z) for z in geschnitten])  # type: ignore[arg-type]


@settings(max_examples=40, deadline=None)
@given(zeilen=st.lists(ZEILE, min_size=1, max_size=40), beweis=st.sampled_from(list(Beweis)))
def test_columns_with_bounds_and_state_of_proof(zeilen: list[tuple[int | None, ...]], beweis: Beweis) -> None:
    fakten = [_fakten(z) for z in zeilen]  # type: ignore[arg-type]
    offen = Angabe(beweis, Spanne(20180101, SPAETESTENS))
    for f in fakten:
        f["gesuch"] = offen
    tabelle = (
        _tabelle(zeilen)
        .drop("gesuch")
        .with_columns(  # type: ignore[arg-type]
            pl.lit(offen.rahmen.von).alias("gesuch_von"),
            pl.lit(offen.rahmen.bis).alias("gesuch_bis"),
            pl.lit(int(beweis), pl.Int8).alias("gesuch_beweis"),
        )
    )
    assert _gerechnet(tabelle, MERKMALE[:4]) == _erwartet(fakten, MERKMALE[:4])


def test_more_rows_than_are_taken_at_a_time_and_none_at_all() -> None:
    zeilen = [(20200229, None, True, n % 3 == 0, 20240229 + n % 2) for n in range(70_000)]
    ergebnis = Spaltenregel(Plan(MERKMALE), MERKMALE).rechne(_tabelle(zeilen))
    einzeln = _erwartet([_fakten(z) for z in zeilen[:6]])
    assert [list(z) for z in ergebnis.drop("erklaerung").iter_rows()] == [einzeln[n % 6] for n in range(70_000)]
    assert Spaltenregel(Plan(MERKMALE), MERKMALE).rechne(_tabelle([])).height == 0


def test_equal_numbers_have_equal_statuses() -> None:
    zeilen = [(g, e, True, h, 20240229) for g in (None, 20200229) for e in (None, 20200228) for h in (None, False, True)]
    ergebnis = Spaltenregel(Plan(MERKMALE), MERKMALE).rechne(_tabelle(zeilen))
    assert ergebnis["erklaerung"].n_unique() == len(zeilen)
    assert ergebnis.unique().height == ergebnis["erklaerung"].n_unique()


def test_a_rule_that_reads_nothing_has_a_status_for_every_row() -> None:
    immer = _m("immer", und())
    assert _gerechnet(_tabelle([(None, None, True, None, 20240229)] * 3), (immer,)) == [[0], [0], [0]]


def test_few_missing_values_are_put_in_among_what_is_settled() -> None:
    zeilen = [(20200229, 20200228, True, n % 3 == 0, 20240229 + n % 2) for n in range(60)]
    mit_luecke = [(None if n == 7 else g, None if n == 40 else e, t, h, s) for n, (g, e, t, h, s) in enumerate(zeilen)]
    assert _gerechnet(_tabelle(mit_luecke)) == _erwartet([_fakten(z) for z in mit_luecke])
