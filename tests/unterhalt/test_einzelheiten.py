"""Edges of the calculation: ages, additional needs, insurance, allowances, assets, living space, amounts."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from nachzug.fall.lesen import lies_datei, lies_fall
from nachzug.logik.zeit import UNBEGRENZT, Spanne
from nachzug.pruefung.pruefen import pruefe
from nachzug.unterhalt.alter import alter, ueber_altersgrenze
from nachzug.unterhalt.bedarf import alleinerziehend_satz
from nachzug.unterhalt.betrag import UNENDLICH, Betrag, euro, genau, rund, summe
from nachzug.unterhalt.freibetrag import freibetrag, grundabsetzung, hoechster_freibetrag
from nachzug.unterhalt.haushalt import JA, NEIN, OFFEN, Einnahme, Haushalt, Mitglied, Recht, Rolle, Zusatz
from nachzug.unterhalt.lebensunterhalt import berechne
from nachzug.unterhalt.nachschlag import Nachschlag
from nachzug.unterhalt.rechnung import rechne
from nachzug.unterhalt.wohnraum import pruefe_wohnraum
from nachzug.unterhalt.zeile import Ausgang, Rechnung
from tests.conftest import WURZEL
from tests.unterhalt.zufall import haushalte


def _haushalt(am: int, *mitglieder: Mitglied, recht: Recht = Recht.SGB_II, **mehr: object) -> Haushalt:
    n = len(mitglieder)
    return Haushalt(am=am, recht_am=am, mitglieder=mitglieder, koepfe=n, unterkunft=genau(0), recht=recht, **mehr)  # type: ignore[arg-type]


def _mitglied(geboren: int | Spanne, rolle: Rolle = Rolle.ALLEIN, **mehr: object) -> Mitglied:
    spanne = Spanne(geboren, geboren) if isinstance(geboren, int) else geboren
    return Mitglied(person="p", name="p", geboren=spanne, rolle=rolle, **mehr)  # type: ignore[arg-type]


def _zeile(r: Rechnung, teil: str) -> Betrag | None:
    return next((z.betrag for z in (*r.bedarf, *r.einnahmen, *r.abzuege) if teil in z.text), None)


# Ages


@pytest.mark.parametrize(
    ("geboren", "tag", "darueber"),
    [
        (19461231, 20111231, False),  # 65 Jahre mit Ablauf des 30.12.2011; der Monat muss vorüber sein
        (19461231, 20120101, True),
        (19470101, 20120131, False),  # 65 Jahre und 1 Monat mit Ablauf des 31.01.2012
        (19470101, 20120201, True),
        (19580115, 20240131, False),  # 66 Jahre mit Ablauf des 14.01.2024
        (19580115, 20240201, True),
        (19640701, 20310630, False),  # 67 Jahre
        (19640701, 20310701, True),
        (19400101, 20041231, False),
        (19400101, 20050101, True),
    ],
)
def test_the_age_limit_is_passed_after_the_month_in_which_it_is_reached(geboren: int, tag: int, darueber: bool) -> None:
    assert ueber_altersgrenze(Spanne(geboren, geboren), tag) is darueber


def test_an_unknown_birthday_leaves_the_age_limit_open() -> None:
    assert ueber_altersgrenze(UNBEGRENZT, 20240101) is None
    assert ueber_altersgrenze(Spanne(19580101, 19581231), 20240601) is None
    assert list(alter(Spanne(20180101, 20181231), 20240601)) == [5, 6]


def test_a_birthday_known_by_its_year_only_gives_a_range_of_the_standard_need() -> None:
    r = rechne(_haushalt(20240601, _mitglied(Spanne(20180101, 20181231), Rolle.KIND)))
    assert _zeile(r, "Regelbedarf") == Betrag(35700, 39000)


@pytest.mark.parametrize(
    ("recht", "tag", "stufe"),
    [(Recht.SGB_XII, 20161231, "Stufe 3"), (Recht.SGB_XII, 20170101, "Stufe 1"), (Recht.SGB_II, 20161231, "Stufe 1")],
)
def test_stage_three_for_adults_in_the_home_of_others_ended_with_2016(recht: Recht, tag: int, stufe: str) -> None:
    h = _haushalt(tag, _mitglied(19400101), recht=recht, fremder_haushalt=True)
    assert stufe in rechne(h).bedarf[0].text


# Additional needs


@pytest.mark.parametrize(
    ("kinder", "satz"),
    [
        ([6], 36_000),
        ([7], 12_000),
        ([7, 15], 36_000),
        ([7, 16], 24_000),
        ([3, 5, 8], 36_000),
        ([8, 9, 10, 11], 48_000),
        ([1, 2, 3, 4, 5, 6], 60_000),
        ([], 0),
    ],
)
def test_the_share_of_single_parents_follows_number_and_age(kinder: list[int], satz: int) -> None:
    assert alleinerziehend_satz(kinder, Nachschlag(20240101)) == satz


@pytest.mark.parametrize(("tag", "betrag"), [(20111231, 13100), (20120101, 13464)])
def test_additional_needs_were_whole_euros_until_2011(tag: int, betrag: int) -> None:
    """36 % of 364 = 131.04; 36 % of 374 = 134.64."""
    h = _haushalt(tag, _mitglied(19800101), _mitglied(20090101, Rolle.KIND))
    assert _zeile(rechne(h), "Alleinerziehende") == genau(betrag)


def test_additional_needs_never_exceed_the_standard_need() -> None:
    kinder = [_mitglied(20200101 + i, Rolle.KIND) for i in range(5)]
    mutter = _mitglied(19900101, schwanger=JA, teilhabe=JA)
    r = rechne(_haushalt(20240601, mutter, *kinder))
    assert _zeile(r, "höchstens der Regelbedarf") == genau(56300)  # 60 % + 17 % + 35 % wären 112 %


def test_hot_water_made_in_the_flat_counts_by_age_since_2011() -> None:
    h = _haushalt(20240601, _mitglied(19900101), _mitglied(20130101, Rolle.KIND), warmwasser=JA)
    zeilen = [z.betrag.von for z in rechne(h).bedarf if "Warmwasser" in z.text]
    assert zeilen == [1295, 468]  # 2,3 % von 563; 1,2 % von 390
    assert not [z for z in rechne(replace(h, am=20100601, recht_am=20100601)).bedarf if "Warmwasser" in z.text]


@pytest.mark.parametrize(
    ("entbindung", "tag", "gilt"),
    [
        ("2024-08-14", "2024-01-30", None),
        ("2024-08-14", "2024-01-31", 8602),
        ("2024-08-14", "2024-08-31", 8602),
        ("2024-08-14", "2024-09-01", None),
    ],
)
def test_pregnancy_counts_from_the_thirteenth_week_to_the_end_of_the_month(entbindung: str, tag: str, gilt: int | None) -> None:
    fall = lies_fall(
        f"""
fall: schwanger
stichtag: {tag}
antragsteller: [frau]
personen:
  frau: {{geboren: 1995-01-01, entbindung: {entbindung}, einkommen: []}}
  mann: {{geboren: 1990-01-01, staatsangehoerigkeiten: [indisch], einkommen: [], wohnungen: [{{warmmiete: 500.00}}]}}
ehen: [{{zwischen: [frau, mann]}}]
""",
        "probe",
    )
    zeile = _zeile(berechne(fall, "frau", "mann", fall.stichtag_tag, fall.rechtsstand_tag).rechnung, "Schwangerschaft")
    assert zeile == (None if gilt is None else genau(gilt))


# Allowances


@pytest.mark.parametrize(
    ("brutto", "tag", "kind", "betrag"),
    [
        (10_000, 20120101, False, 0),
        (100_000, 20120101, False, 18_000),
        (120_000, 20120101, False, 20_000),
        (500_000, 20120101, False, 20_000),
        (150_000, 20120101, True, 23_000),
        (80_000, 20100101, False, 14_000),
        (120_000, 20100101, False, 18_000),
        (52_000, 20230701, False, 8_400),
        (100_000, 20230701, False, 22_800),
        (120_000, 20230701, False, 24_800),
        (150_000, 20230701, True, 27_800),
    ],
)
def test_the_allowance_follows_its_bands(brutto: int, tag: int, kind: bool, betrag: int) -> None:
    assert freibetrag(brutto, brutto, tag, mit_kind=kind) == betrag


def test_until_september_2005_the_allowance_was_a_share_of_the_net_income() -> None:
    """900 gross, 700 net, 30 + 15.33 off: 654.67; quotient times 15 % of 400 and 30 % of 500 (210): 152.76."""
    assert freibetrag(90_000, 70_000, 20050601, mit_kind=False) == 15_276


def test_higher_costs_take_the_place_of_the_lump_sum_above_400_euros_only() -> None:
    assert grundabsetzung(40_000, 15_000, 20240101) == 10_000
    assert grundabsetzung(40_001, 15_000, 20240101) == 15_000
    assert grundabsetzung(40_001, 5_000, 20240101) == 10_000
    assert hoechster_freibetrag(20240101, mit_kind=False) == 24_800


def test_sgb_xii_leaves_thirty_percent_up_to_half_of_stage_one() -> None:
    lohn = Einnahme(art="arbeit", netto=genau(40_000), brutto=genau(50_000))
    r = rechne(_haushalt(20240601, _mitglied(19500101, einnahmen=(lohn,)), recht=Recht.SGB_XII))
    assert _zeile(r, "Freibetrag") == genau(-15_000)
    mehr = Einnahme(art="arbeit", netto=genau(200_000), brutto=genau(200_000))
    r = rechne(_haushalt(20240601, _mitglied(19500101, einnahmen=(mehr,)), recht=Recht.SGB_XII))
    assert _zeile(r, "Freibetrag") == genau(-28_150)


# Living space


@pytest.mark.parametrize(
    ("kinder", "flaeche", "mehr", "reicht"),
    [
        (["2022-06-01"], 24, "", True),  # unter zwei zählt nicht
        (["2020-01-01"], 34, "", True),  # 12 + 12 + 10
        (["2020-01-01"], 31, "", True),  # zehn Prozent weniger sind unschädlich (30,6)
        (["2020-01-01"], 30, "", False),
        (["2018-03-01"], 36, "", True),  # sechs Jahre: 12
        (["2018-03-01"], 36, ", mitbenutzt: 10", False),
        (["2018-03-01"], 36, ", nebenraeume: nein", False),
        (["2018-03-01"], 36, ", nebenraeume: unbekannt", None),
    ],
)
def test_living_space_by_the_rule_of_thumb(kinder: list[str], flaeche: int, mehr: str, reicht: bool | None) -> None:
    personen = "\n".join(f"  k{i}: {{geboren: {g}, im_bundesgebiet: ja}}" for i, g in enumerate(kinder))
    kindschaften = ", ".join(f"{{kind: k{i}, elternteil: mann}}" for i in range(len(kinder)))
    fall = lies_fall(
        f"""
fall: wohnung
stichtag: 2024-03-01
antragsteller: [frau]
personen:
  frau: {{geboren: 1995-01-01}}
  mann: {{geboren: 1990-01-01, wohnungen: [{{flaeche: {flaeche}{mehr}}}]}}
{personen}
ehen: [{{zwischen: [frau, mann]}}]
kindschaften: [{kindschaften}]
""",
        "probe",
    )
    w = pruefe_wohnraum(fall, "frau", "mann", 20240301, 20240301)
    assert w is not None
    assert w.fest is reicht


# Amounts


def test_amounts_are_written_as_germans_write_them() -> None:
    assert euro(123456789) == "1.234.567,89 €"
    assert str(Betrag(-5, UNENDLICH)) == "unbekannt"
    assert str(Betrag(500, UNENDLICH)) == "mindestens 5,00 €"
    assert str(Betrag(-UNENDLICH, 500)) == "höchstens 5,00 €"
    assert rund(5, 10) == 1
    assert rund(-5, 10) == -1


@given(st.lists(st.tuples(st.integers(-(10**7), 10**7), st.integers(0, 10**7)), max_size=6))
def test_a_sum_of_ranges_holds_every_sum_of_points(teile: list[tuple[int, int]]) -> None:
    spannen = [Betrag(a, a + b) for a, b in teile]
    punkte = [a + b // 3 for a, b in teile]
    ganz = summe(spannen)
    assert ganz.von <= sum(punkte) <= ganz.bis


# Properties


def _genau_gemacht(h: Haushalt, anteil: float) -> Haushalt:
    """The household with every range settled somewhere inside."""

    def punkt(b: Betrag) -> Betrag:
        oben = b.bis if b.bis < UNENDLICH else max(b.von, 1_000_000)
        return genau(b.von + int((oben - b.von) * anteil))

    def einnahme(e: Einnahme) -> Einnahme:
        netto = punkt(e.netto)
        brutto = punkt(e.brutto) if e.brutto != Betrag(0, UNENDLICH) else netto
        return replace(e, netto=netto, brutto=genau(max(brutto.von, netto.von)))

    mitglieder = tuple(replace(m, einnahmen=tuple(map(einnahme, m.einnahmen))) for m in h.mitglieder)
    return replace(
        h,
        mitglieder=mitglieder,
        unterkunft=punkt(h.unterkunft),
        abzuege=tuple(replace(a, betrag=punkt(a.betrag)) for a in h.abzuege),
        garantien=tuple(replace(g, betrag=punkt(g.betrag)) for g in h.garantien),
    )


@settings(max_examples=200, deadline=None)
@given(haushalte(date(2005, 1, 1)), st.sampled_from((0.0, 0.3, 0.7, 1.0)))
def test_whatever_is_firm_stays_firm_when_the_unknown_amounts_become_known(h: Haushalt, anteil: float) -> None:
    vorher, nachher = rechne(h), rechne(_genau_gemacht(h, anteil))
    assert vorher.bedarf_summe.von <= nachher.bedarf_summe.von <= nachher.bedarf_summe.bis <= vorher.bedarf_summe.bis
    assert vorher.mittel_summe.von <= nachher.mittel_summe.von <= nachher.mittel_summe.bis <= vorher.mittel_summe.bis
    if vorher.ausgang is not Ausgang.OFFEN:
        assert nachher.ausgang is vorher.ausgang


@settings(max_examples=100, deadline=None)
@given(haushalte(), st.integers(0, 200_000))
def test_more_income_that_is_not_earned_never_harms(h: Haushalt, mehr: int) -> None:
    erstes = h.mitglieder[0]
    reicher = replace(erstes, einnahmen=(*erstes.einnahmen, Einnahme(art="elterngeld", netto=genau(mehr + 3_000))))
    vorher, nachher = rechne(h), rechne(replace(h, mitglieder=(reicher, *h.mitglieder[1:])))
    assert nachher.mittel_summe.von >= vorher.mittel_summe.von
    if vorher.ausgang is Ausgang.GESICHERT:
        assert nachher.ausgang is Ausgang.GESICHERT


def test_a_circumstance_that_is_not_known_gives_a_range_from_nothing() -> None:
    zusatz = Zusatz("Krankenversicherung", Betrag(0, 10_000), "VAG § 152 Abs. 4", ungewiss="offen")
    r = rechne(_haushalt(20240601, _mitglied(19900101, merkzeichen_g=OFFEN, teilhabe=NEIN, zusaetze=(zusatz,))))
    assert _zeile(r, "Merkzeichen G") == Betrag(0, 9_571)
    assert r.bedarf_summe == Betrag(56_300, 75_871)
    assert len(r.ungewisse) == 2


def test_after_the_last_known_law_a_guarantee_is_neither_over_nor_an_error() -> None:
    akte = lies_datei(WURZEL / "beispiele" / "bverwg-10-c-10-12-unterhalt.yaml")
    for tag in (20261231, 20270101, 20270724, 20400101):
        assert pruefe(akte, stichtag=tag).wege
