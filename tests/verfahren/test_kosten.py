"""Values in dispute and fees: official tables, the judgments of the sources, the invented cases."""

from __future__ import annotations

import csv
import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nachzug.fall.lesen import lies_datei, lies_fall
from nachzug.logik.zeit import lies_tag
from nachzug.verfahren.kosten import instanz as kosten_der_instanz
from nachzug.verfahren.kosten import kostenplan
from nachzug.verfahren.streitwert import (
    GEGENSTAENDE,
    INSTANZEN,
    anwaltskosten,
    euro,
    gerichtsgebuehr,
    satz,
    streitwert,
    summe,
    wertgebuehr,
)
from nachzug.werte import WertUnbekannt, wert
from tests.conftest import WURZEL
from tests.verfahren import klausur


def _cent(text: str) -> int:
    ganz, _, rest = text.partition(".")
    return int(ganz) * 100 + int(rest[:2].ljust(2, "0"))


def test_every_official_step_of_both_tables_is_reproduced_from_its_first_to_its_last_day(pruefdaten: Path) -> None:
    zeilen = list(csv.DictReader((pruefdaten / "werte" / "gkg_rvg_tabellen.csv").open(encoding="utf-8")))
    assert len(zeilen) == 346
    for (gesetz, ab, bis), gruppe in itertools.groupby(zeilen, lambda z: (z["law"], z["valid_from"], z["valid_to"])):
        unten = 0
        for z in gruppe:
            oben = int(z["value_up_to_eur"]) * 100
            for tag in (ab, bis or "2026-08-19"):
                for streit in (unten + 1, (unten + oben) // 2, oben):
                    assert wertgebuehr(gesetz.lower(), streit, lies_tag(tag)).zahl == _cent(z["fee_1_0_eur"]), (z, streit)
            unten = oben


def test_every_collected_rate_is_reproduced(pruefdaten: Path) -> None:
    for z in csv.DictReader((pruefdaten / "werte" / "gkg_rvg_gebuehrensaetze.csv").open(encoding="utf-8")):
        nummern = z["nr"].split()[-1].split("/")
        for nummer, text in zip(nummern, z["satz"].split("/") if len(nummern) > 1 else [z["satz"]], strict=True):
            art = "kv" if z["nr"].startswith("GKG") else "vv"
            if nummer == "2300":
                assert satz("vv2300_hoechstens_satz", 20250601).zahl == 250_000
                assert satz("vv2300_regel_satz", 20250601).zahl == 130_000
            elif nummer == "7002":
                assert satz("vv7002_satz", 20250601).zahl == 20_000
                assert satz("vv7002_hoechstens", 20250601).zahl == 2_000
            else:
                assert satz(f"{art}{nummer}_satz", 20250601).zahl == round(float(text) * 100_000), z


@pytest.mark.parametrize(
    ("name", "in_2010", "in_2015", "in_2020"),
    [
        ("visum", 30, 60, 75),
        ("visum_verlaengerung", None, 25, 25),
        ("erlaubnis_bis_1_jahr", 50, 100, 100),
        ("erlaubnis_ueber_1_jahr", 60, 110, 100),
        ("verlaengerung_bis_3_monate", 15, 65, 96),
        ("verlaengerung_ueber_3_monate", 30, 80, 93),
        ("zweckwechsel", 40, 90, 98),
        ("niederlassung", 85, 135, 113),
        ("niederlassung_hochqualifiziert", 200, 250, 147),
        ("niederlassung_selbstaendig", 150, 200, 124),
        ("daueraufenthalt", 85, 135, 109),
        ("niederlassung_minderjaehrig", None, 55, 55),
        ("verpflichtungserklaerung", 25, 25, 29),
        ("fiktion", 20, 20, 13),
    ],
)
def test_the_fees_of_the_residence_ordinance(name: str, in_2010: int | None, in_2015: int, in_2020: int) -> None:
    for tag, betrag in ((20100615, in_2010), (20150615, in_2015), (20200615, in_2020)):
        if betrag is None:
            with pytest.raises(WertUnbekannt):
                wert(f"gebuehr.{name}", tag)
        else:
            assert wert(f"gebuehr.{name}", tag).zahl == betrag * 100


def test_a_residence_permit_and_an_expulsion_were_10000_euro_before_the_bavarian_court() -> None:
    """BayVGH, 29 June 2015, 19 ZB 15.558: Nr. 8.1 and 8.2 of the catalogue of 2013, each 5,000 EUR."""
    assert streitwert(("aufenthaltserlaubnis", "ausweisung"), 1, 20150629).cent == 1_000_000


def test_interim_proceedings_were_half_before_the_saarland_court() -> None:
    """OVG Saarland, 23 July 2009, 2 B 377/09: the usual value halved to 2,500 EUR."""
    assert streitwert(("aufenthaltserlaubnis",), 1, 20090723, eil=True).cent == 250_000


def test_several_claimants_add_up_and_a_settlement_permit_counts_more_since_2025() -> None:
    assert streitwert(("visum",), 3, 20220502).cent == 1_500_000
    assert streitwert(("niederlassungserlaubnis",), 1, 20220502).cent == 500_000
    neu = streitwert(("niederlassungserlaubnis",), 1, 20260502)
    assert neu.cent == 750_000
    assert neu.posten[0].sicherheit == "sekundaer"


def test_an_own_lawyer_in_first_instance_2026_by_hand() -> None:
    """5,000 EUR from 1 June 2025: 1.0 = 354.50; 1.3 = 460.85; 1.2 = 425.40; flat 20.00; sum 906.25; 19 % = 172.19; 1,078.44."""
    posten = anwaltskosten("klage", 500_000, 20260504)
    assert [p.cent for p in posten] == [46_085, 42_540, 2_000, 17_219]
    assert summe(posten) == 107_844


def test_after_the_last_known_day_the_last_table_stands_in_as_prognosis() -> None:
    p = gerichtsgebuehr("5210", 250_000, 20280101)
    assert p.cent == gerichtsgebuehr("5210", 250_000, 20260601).cent
    assert p.sicherheit == "prognose"


@pytest.mark.parametrize(("streit", "tag"), [(50_000_001, 20260101), (500_000, 20031231)])
def test_above_the_table_and_before_it_nothing_is_invented(streit: int, tag: int) -> None:
    with pytest.raises(WertUnbekannt):
        wertgebuehr("gkg", streit, tag)


@given(st.integers(1, 50_000_000), st.sampled_from([20050101, 20150101, 20220101, 20260101]))
def test_a_greater_value_never_costs_less(streit: int, tag: int) -> None:
    assert wertgebuehr("gkg", streit, tag).zahl <= wertgebuehr("gkg", min(streit + 100_000, 50_000_000), tag).zahl


@given(st.lists(st.sampled_from(GEGENSTAENDE), min_size=1, max_size=4), st.integers(1, 9))
def test_the_value_is_additive_over_persons_and_subjects(gegenstaende: list[str], personen: int) -> None:
    einzeln = sum(streitwert((g,), 1, 20240101).cent for g in gegenstaende)
    assert streitwert(gegenstaende, personen, 20240101).cent == personen * einzeln
    assert streitwert(gegenstaende, personen, 20240101, eil=True).cent * 2 == personen * einzeln


def test_the_invented_cost_cases_agree_in_every_figure(pruefdaten: Path) -> None:
    faelle = [d for d in klausur.klausuren(pruefdaten) if klausur.ist_kostenfall(d)]
    assert len(faelle) >= 14
    for doc in faelle:
        erwartet = doc["expected"][0]["values"]
        i = kosten_der_instanz(klausur.instanz(doc), klausur.gegenstaende(doc), klausur.klaeger(doc), klausur.klagetag(doc))
        assert i.streitwert.cent == round(float(erwartet["streitwert"]) * 100), doc["id"]
        assert i.gericht.cent == round(float(erwartet["gerichtsgebuehr"]) * 100), doc["id"]
        for element in doc["expected"][0]["elements"]:
            assert element["status"] == "met"


FALL = """
fall: gebuehr
stichtag: 2026-02-02
antragsteller: [a, b]
personen:
  a: {geboren: 1990-01-01}
  b: {geboren: 2015-05-05}
  s: {staatsangehoerigkeiten: [%s]}
ehen: [{zwischen: [a, s], geschlossen: 2014-01-01}]
kindschaften: [{kind: b, elternteil: s}]
antraege:
  - {person: a, zu: s, ort: %s}
  - {person: b, zu: s, ort: %s}
"""


@pytest.mark.parametrize(
    ("staat", "ort", "betraege"),
    [("syrisch", "ausland", [7500, 3750]), ("deutsch", "ausland", [0, 0]), ("syrisch", "inland", [10000, 5000])],
)
def test_visa_are_free_for_relatives_of_germans_and_half_for_minors(staat: str, ort: str, betraege: list[int]) -> None:
    plan = kostenplan(lies_fall(FALL % (staat, ort, ort)))
    assert [b.posten.cent for b in plan.behoerde] == betraege
    assert plan.personen == 2
    assert plan.instanzen[0].streitwert.cent == 1_000_000


GEBUEHR = """
fall: gebuehr
stichtag: {tag}
antragsteller: [a]
personen: {{a: {{{a}}}, s: {{{s}}}}}
{bindung}
antraege: [{{person: a, zu: s, ort: {ort}, gestellt: {tag}, zweck: {zweck}}}]
"""
_EHE, _KIND, _ELTERN = (
    "ehen: [{zwischen: [a, s], geschlossen: 2005-01-01}]",
    "kindschaften: [{kind: a, elternteil: s}]",
    "kindschaften: [{kind: s, elternteil: a}]",
)
_SYRER, _DEUTSCHER = "staatsangehoerigkeiten: [syrisch]", "staatsangehoerigkeiten: [deutsch]"


def _mit_titel(geboren: str, grundlage: str, bis: str, mehr: str = "") -> str:
    return f"geboren: {geboren}, titel: [{{grundlage: {grundlage}, von: 2008-03-01, bis: {bis}}}]{mehr}"


@pytest.mark.parametrize(
    ("tag", "a", "s", "bindung", "ort", "zweck", "betrag"),
    [
        # visa: 30 until August 2011, 60 until August 2017, then 75; half for minors until the day before the birthday (§ 50 Abs. 1)
        ("2010-05-05", "geboren: 1980-01-01", _SYRER, _EHE, "ausland", "ehegatte", 3000),
        ("2012-05-05", "geboren: 2000-01-01", _SYRER, _KIND, "ausland", "kind", 3000),
        ("2020-05-05", "geboren: 2002-05-05", _SYRER, _KIND, "ausland", "kind", 7500),
        ("2020-05-04", "geboren: 2002-05-05", _SYRER, _KIND, "ausland", "kind", 3750),
        # § 52 Abs. 1: minor unmarried children of Germans and parents of minor Germans, nobody older
        ("2020-05-04", "geboren: 2002-05-05", _DEUTSCHER, _KIND, "ausland", "kind", 0),
        ("2020-05-05", "geboren: 2002-05-05", _DEUTSCHER, _KIND, "ausland", "kind", 7500),
        ("2020-05-04", "geboren: 2002-05-05, familienstand: verheiratet", _DEUTSCHER, _KIND, "ausland", "kind", 3750),
        ("2020-05-05", "geboren: 1990-05-05", f"{_DEUTSCHER}, geboren: 2015-01-01", _ELTERN, "ausland", "eltern", 0),
        ("2020-05-05", "geboren: 1960-05-05", f"{_DEUTSCHER}, geboren: 1985-01-01", _ELTERN, "ausland", "eltern", 7500),
        # § 45: first permit after a visa, extension, change of purpose; § 44 and § 50 Abs. 1 Satz 2 for the settlement permit
        ("2015-05-05", _mit_titel("1990-05-05", "Visum D", "2015-06-01"), _SYRER, _EHE, "inland", "ehegatte", 10000),
        ("2010-05-05", _mit_titel("1985-05-05", "§ 30 AufenthG", "2010-06-01"), _SYRER, _EHE, "inland", "ehegatte", 3000),
        ("2015-05-05", _mit_titel("1990-05-05", "§ 30 AufenthG", "2015-06-01"), _SYRER, _EHE, "inland", "ehegatte", 8000),
        ("2024-05-05", _mit_titel("1990-05-05", "§ 30 AufenthG", "2024-06-01"), _SYRER, _EHE, "inland", "ehegatte", 9300),
        ("2024-05-05", _mit_titel("2007-05-05", "§ 32 AufenthG", "2024-06-01"), _SYRER, _KIND, "inland", "kind", 4650),
        ("2024-05-05", _mit_titel("1995-05-05", "§ 16b AufenthG", "2024-06-01"), _SYRER, _EHE, "inland", "ehegatte", 9800),
        ("2016-05-05", _mit_titel("1990-05-05", "§ 30 AufenthG", "2016-06-01"), _SYRER, _EHE, "inland", "niederlassung", 13500),
        ("2023-05-05", _mit_titel("2006-01-05", "§ 32 AufenthG", "2024-06-01"), _SYRER, _KIND, "inland", "niederlassung", 5500),
        # § 53 Abs. 1 Nr. 1 frees issue and extension (§ 45 Nr. 1, 2), not the change of purpose (Nr. 3)
        (
            "2024-05-05",
            _mit_titel("1990-05-05", "§ 30 AufenthG", "2024-06-01", ", leistungsbezug: ja"),
            _SYRER,
            _EHE,
            "inland",
            "ehegatte",
            0,
        ),
        (
            "2024-05-05",
            _mit_titel("1995-05-05", "§ 16b AufenthG", "2024-06-01", ", leistungsbezug: ja"),
            _SYRER,
            _EHE,
            "inland",
            "ehegatte",
            9800,
        ),
        # § 47 Abs. 3: the card of a relative of a citizen of the Union costs as much as an identity card; a German who is one pays as any
        ("2024-05-05", "geboren: 1990-05-05", "staatsangehoerigkeiten: [polnisch]", _EHE, "inland", "ehegatte", 3700),
        ("2024-05-05", "geboren: 2000-05-06", "staatsangehoerigkeiten: [polnisch]", _EHE, "inland", "ehegatte", 2280),
        ("2024-05-05", "geboren: 1990-05-05", "staatsangehoerigkeiten: [polnisch]", _EHE, "ausland", "ehegatte", 0),
        ("2024-05-05", "geboren: 1990-05-05", "staatsangehoerigkeiten: [deutsch, polnisch]", _EHE, "inland", "ehegatte", 10000),
    ],
)
def test_the_fee_follows_title_age_and_person_joined(
    tag: str, a: str, s: str, bindung: str, ort: str, zweck: str, betrag: int
) -> None:
    fall = lies_fall(GEBUEHR.format(tag=tag, a=a, s=s, bindung=bindung, ort=ort, zweck=zweck))
    assert [b.posten.cent for b in kostenplan(fall).behoerde] == [betrag]


@pytest.mark.parametrize(
    ("name", "gegenstaende", "personen", "tag", "wert_", "gebuehr"),
    [
        ("revision", ("visum",), 1, 20140505, 500_000, 73_000),  # 5.0 x 146
        ("berufung", ("visum",), 1, 20220502, 500_000, 64_400),  # 4.0 x 161
        ("eilbeschwerde", ("aufenthaltserlaubnis",), 1, 20120507, 250_000, 16_200),  # 2.0 x 81
        ("klage", ("visum",), 5, 20190506, 2_500_000, 111_300),  # 3.0 x 371
        ("klage_ruecknahme", ("visum",), 1, 20140505, 500_000, 14_600),  # 1.0 x 146
        ("zulassung_ruecknahme", ("visum",), 1, 20140505, 500_000, 7_300),  # 0.5 x 146
        ("klage", ("visum",), 1, 20130731, 500_000, 36_300),  # 3.0 x 121, last day of the first table
        ("klage", ("visum",), 1, 20130801, 500_000, 43_800),  # 3.0 x 146
        ("klage", ("visum",), 1, 20201231, 500_000, 43_800),
        ("klage", ("visum",), 1, 20210101, 500_000, 48_300),  # 3.0 x 161
        ("klage", ("visum",), 1, 20250531, 500_000, 48_300),
        ("klage", ("visum",), 1, 20250601, 500_000, 51_150),  # 3.0 x 170.50
        ("eilverfahren", ("abschiebung",), 1, 20120507, 125_000, 9_750),  # 1.5 x 65 (up to 1,500)
    ],
)
def test_court_fees_by_hand(name: str, gegenstaende: tuple[str, ...], personen: int, tag: int, wert_: int, gebuehr: int) -> None:
    i = kosten_der_instanz(name, gegenstaende, personen, tag)
    assert (i.streitwert.cent, i.gericht.cent) == (wert_, gebuehr)


def test_what_is_in_dispute_is_the_title_told_of_last() -> None:
    """2026: a settlement permit is 7,500 EUR; a visa applied for years before adds nothing."""
    akte = """
fall: streit
stichtag: 2026-02-02
antragsteller: [a]
personen: {a: {geboren: 1990-01-01}, s: {staatsangehoerigkeiten: [syrisch]}}
ehen: [{zwischen: [a, s], geschlossen: 2014-01-01}]
antraege:
  - {person: a, zu: s, ort: ausland, gestellt: 2019-01-01}
  - {person: a, zu: s, ort: inland, gestellt: 2025-06-01, zweck: niederlassung}
verfahrensschritte:
  - {art: bescheid, stelle: Ausländerbehörde Köln, am: 2025-12-01, ausgang: abgelehnt}
"""
    assert kostenplan(lies_fall(akte)).instanzen[0].streitwert.cent == 750_000


def test_an_own_lawyer_under_the_lower_tax_of_late_2020_by_hand() -> None:
    """5,000 EUR from August 2013: 1.0 = 303; 1.3 = 393.90; 1.2 = 363.60; flat 20.00; sum 777.50; 16 % = 124.40."""
    assert [p.cent for p in anwaltskosten("klage", 500_000, 20200901)] == [39_390, 36_360, 2_000, 12_440]


@pytest.mark.parametrize("datei", sorted((WURZEL / "beispiele").glob("*.yaml")), ids=lambda d: d.stem)
def test_every_example_has_a_plan_of_costs(datei: Path) -> None:
    plan = kostenplan(lies_datei(datei), 20260601, instanzen=tuple(INSTANZEN))
    assert len(plan.instanzen) == len(INSTANZEN)
    assert all(i.gericht.cent > 0 for i in plan.instanzen)


def test_amounts_read_as_germans_write_them() -> None:
    assert (euro(123_450), euro(50_000_000), euro(5)) == ("1.234,50 EUR", "500.000 EUR", "0,05 EUR")
