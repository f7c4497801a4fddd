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


@pytest.mark.parametrize("datei", sorted((WURZEL / "beispiele").glob("*.yaml")), ids=lambda d: d.stem)
def test_every_example_has_a_plan_of_costs(datei: Path) -> None:
    plan = kostenplan(lies_datei(datei), 20260601, instanzen=tuple(INSTANZEN))
    assert len(plan.instanzen) == len(INSTANZEN)
    assert all(i.gericht.cent > 0 for i in plan.instanzen)


def test_amounts_read_as_germans_write_them() -> None:
    assert (euro(123_450), euro(50_000_000), euro(5)) == ("1.234,50 EUR", "500.000 EUR", "0,05 EUR")
