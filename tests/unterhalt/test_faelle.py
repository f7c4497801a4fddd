"""Decided cases on the livelihood, and the edges that their dates draw."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from nachzug.fall.lesen import lies_datei, lies_fall
from nachzug.fall.modell import Fall
from nachzug.unterhalt.betrag import Betrag, genau
from nachzug.unterhalt.haushalt import JA, NEIN, OFFEN, Sicht
from nachzug.unterhalt.lebensunterhalt import Lebensunterhalt, berechne
from nachzug.unterhalt.leistungen import zaehlt
from nachzug.unterhalt.pfaendung import pfaendbar
from nachzug.unterhalt.pflichten import gegen_kind
from nachzug.unterhalt.sicht import sicht
from nachzug.unterhalt.zeile import Ausgang, Rechnung
from tests.conftest import WURZEL

BVERWG_10_C_10_12 = WURZEL / "beispiele" / "bverwg-10-c-10-12-unterhalt.yaml"


def _lies(text: str) -> Fall:
    return lies_fall(text, "probe")


def _rechne(fall: Fall, person: str = "", zu: str = "") -> Lebensunterhalt:
    person = person or fall.antragsteller_ids[0]
    zu = zu or next(p for p in fall.verbundene(person) if p not in fall.antragsteller_ids)
    return berechne(fall, person, zu, fall.stichtag_tag, fall.rechtsstand_tag)


def _zeilen(r: Rechnung) -> dict[str, Betrag]:
    return {z.text: z.betrag for z in (*r.bedarf, *r.einnahmen, *r.abzuege)}


def _betrag(r: Rechnung, teil: str) -> Betrag:
    return next(b for text, b in _zeilen(r).items() if teil in text)


# BVerwG 10 C 10.12


def test_the_need_after_the_corrections_of_the_court_is_801_90() -> None:
    r = _rechne(lies_datei(str(BVERWG_10_C_10_12)), "mutter", "tochter_n").rechnung
    assert [z.betrag.von for z in r.bedarf] == [29900, 29644, 7459, 13187]
    assert r.bedarf_summe == genau(80190)
    assert r.recht.startswith("SGB XII")


def test_the_means_of_the_guarantors_are_those_of_the_court() -> None:
    ergebnis = _rechne(lies_datei(str(BVERWG_10_C_10_12)), "mutter", "tochter_n")
    r = ergebnis.rechnung
    assert _betrag(r, "Herr N. (netto") == genau(21926)
    assert _betrag(r, "Frau F. (netto") == Betrag(29526, 47695)
    assert _betrag(r, "Mieteinnahmen") == Betrag(0, 31000)
    assert _betrag(r, "Als Bedarf angesetzte Unterkunft") == Betrag(0, 13187)
    assert ergebnis.ausgang is Ausgang.OFFEN


def test_219_26_belongs_to_two_dependants_and_to_no_row_with_one() -> None:
    assert pfaendbar(218000, 2, 20120101) == 21926
    assert all(pfaendbar(netto * 1000, 1, 20120101) != 21926 for netto in range(100, 400))


def test_with_the_figures_of_the_court_below_the_pension_may_stay_open() -> None:
    """Full premiums of 592.88 and 74.59, rent without costs, no saving on housing, nobody left out: 1,098.34 against 903.83."""
    roh: dict[str, Any] = yaml.load(BVERWG_10_C_10_12.read_text("utf-8"), Loader=yaml.BaseLoader)
    personen = roh["personen"]
    personen["mutter"]["versicherungen"] = [{"art": "privat", "beitrag": "592.88", "pflegebeitrag": "74.59"}]
    personen["herr_n"]["einkommen"][1]["kosten"] = "0.00"
    personen["tochter_f"]["verpflichtungserklaerungen"][0]["davon_mit_einkommen"] = "0"
    personen["tochter_n"]["wohnungen"][0]["mehrkosten"] = "131.87"
    ergebnis = _rechne(_lies(json.dumps(roh)), "mutter", "tochter_n")
    r = ergebnis.rechnung
    assert r.bedarf_summe == genau(109834)
    assert r.mittel_summe == Betrag(82452, 90383)
    assert r.differenz.bis == -19451
    assert ergebnis.ausgang is Ausgang.NICHT_GESICHERT
    assert [z.text for z in r.dahingestellt] == ["Rente Mutter"]


def test_claims_against_the_daughters_are_left_out() -> None:
    r = _rechne(lies_datei(str(BVERWG_10_C_10_12)), "mutter", "tochter_n").rechnung
    assert [z.text for z in r.unbeachtlich] == ["Unterhaltsanspruch gegen Frau N.", "Unterhaltsanspruch gegen Frau F."]


@pytest.mark.parametrize(
    ("tag", "euro", "gilt"),
    [
        (20120615, 99_999, NEIN),
        (20120615, 100_000, JA),
        (20180401, 100_000, NEIN),
        (20200101, 100_000, NEIN),
        (20260301, 100_001, JA),
    ],
)
def test_exactly_100_000_a_year_harms_only_under_the_old_wording(tag: int, euro: int, gilt: object) -> None:
    assert gegen_kind(genau(euro * 100), tag) == gilt
    assert gegen_kind(None, tag) == NEIN
    assert gegen_kind(Betrag(0, 20_000_000), tag) == OFFEN


# BVerwG 1 C 17.08

GESCHWISTER = """
fall: geschwister
stichtag: 2009-03-01
antragsteller: [kind, g1, g2, g3]
personen:
  vater:
    geboren: 1965-01-01
    staatsangehoerigkeiten: [kosovarisch]
    einkommen:
      - {art: arbeit, netto: 1850.00, brutto: 2600.00}
      - {art: arbeit, netto: 300.00, brutto: 380.00, nebentaetigkeit: ja}
    wohnungen: [{warmmiete: 700.00, personen: 6}, {warmmiete: 500.00, personen: 3}]
  stiefmutter:
    geboren: 1970-01-01
    im_bundesgebiet: ja
    einkommen: [{art: arbeit, netto: 800.00, brutto: 1000.00, befristet: ja}]
  kind: {geboren: 1994-01-01, einkommen: []}
  g1: {geboren: 1996-01-01, einkommen: []}
  g2: {geboren: 1998-01-01, einkommen: []}
  g3: {geboren: 2000-01-01, einkommen: []}
ehen: [{zwischen: [vater, stiefmutter]}]
kindschaften:
  - {kind: kind, elternteil: vater}
  - {kind: g1, elternteil: vater}
  - {kind: g2, elternteil: vater}
  - {kind: g3, elternteil: vater}
"""


def test_all_siblings_who_apply_are_counted_first() -> None:
    r = _rechne(_lies(GESCHWISTER), "kind").rechnung
    assert {z.person for z in r.bedarf if z.person} == {"vater", "stiefmutter", "kind", "g1", "g2", "g3"}
    assert sum(z.text.startswith("Kindergeld") for z in r.einnahmen) == 4


def test_a_second_job_and_a_fixed_term_are_for_a_person_to_weigh() -> None:
    r = _rechne(_lies(GESCHWISTER), "kind").rechnung
    zweifel = [z for z in r.einnahmen if "zu werten" in z.ungewiss]
    assert [z.betrag for z in zweifel] == [Betrag(0, 30000), Betrag(0, 80000)]
    assert r.ausgang is Ausgang.OFFEN


def test_deductions_fall_away_with_the_income_that_they_belong_to() -> None:
    """Without both doubtful incomes: 1,900 - 100 - 210 and child benefit of 693 are 2,283, more than the need of 2,246."""
    r = _rechne(_lies(GESCHWISTER.replace("netto: 1850.00", "netto: 1900.00")), "kind").rechnung
    assert r.mittel_summe.von == 228_300
    assert r.ausgang is Ausgang.GESICHERT


@pytest.mark.parametrize(("befund", "betrag"), [("erfuellt", genau(30000)), ("nicht_erfuellt", None)])
def test_a_finding_on_sustainability_settles_it(befund: str, betrag: Betrag | None) -> None:
    feststellung = f"feststellungen: [{{merkmal: AufenthG.2.3.nachhaltig, ergebnis: {befund}, rolle: gericht, am: 2009-03-01}}]"
    r = _rechne(_lies(f"{GESCHWISTER}{feststellung}"), "kind").rechnung
    assert next((z.betrag for z in r.einnahmen if z.betrag.bis == 30000), None) == betrag


def test_who_stays_behind_is_still_owed_maintenance_of_unknown_height() -> None:
    alle = _rechne(_lies(GESCHWISTER.replace("antragsteller: [kind, g1, g2, g3]", "antragsteller: [kind]")), "kind").rechnung
    unterhalt = [z for z in alle.abzuege if z.art == "unterhaltspflicht"]
    assert {z.betrag.bis for z in unterhalt} == {0}
    assert [z.betrag.von for z in unterhalt] == [-37700, -32200, -32200]  # Mindestunterhalt 2009: 377 ab zwölf, 322 ab sechs


@pytest.mark.parametrize(
    ("rangfolge", "person", "kommen"),
    [
        ("[g3, kind]", "g3", {"g3"}),
        ("[g3, kind]", "kind", {"g3", "kind"}),
        ("[kind, g1, g2, g3]", "g3", {"kind", "g1", "g2", "g3"}),
    ],
)
def test_the_ranking_of_the_family_says_who_is_counted(rangfolge: str, person: str, kommen: set[str]) -> None:
    fall = _lies(GESCHWISTER.replace("personen:\n  vater", f"rangfolge: {rangfolge}\npersonen:\n  vater"))
    r = _rechne(fall, person).rechnung
    assert {z.person for z in r.bedarf if z.person} == {"vater", "stiefmutter"} | kommen


# BVerwG 1 C 20.09, C-578/08, 1 C 32.07

EHEPAAR = """
fall: ehepaar
stichtag: {tag}
antragsteller: [frau]
personen:
  frau: {{geboren: 1985-01-01, einkommen: []}}
  mann:
    geboren: 1980-01-01
    {mann}
    einkommen: [{{art: arbeit, netto: 1400.00, brutto: 1900.00{mehr}}}]
    wohnungen: [{{warmmiete: 500.00}}]
ehen: [{{zwischen: [frau, mann]}}]
"""


def _ehepaar(tag: str, mann: str, mehr: str = "") -> Fall:
    return _lies(EHEPAAR.format(tag=tag, mann=mann, mehr=mehr))


@pytest.mark.parametrize(
    ("tag", "mann", "erwartet"),
    [
        ("2009-01-01", "staatsangehoerigkeiten: [türkisch]", Sicht.SOZIALRECHT),
        ("2010-06-01", "staatsangehoerigkeiten: [türkisch]", Sicht.UNKLAR),
        ("2010-11-16", "staatsangehoerigkeiten: [türkisch]", Sicht.RICHTLINIE),
        ("2020-01-01", "staatsangehoerigkeiten: [deutsch, türkisch]", Sicht.SOZIALRECHT),
        ("2020-01-01", "staatsangehoerigkeiten: [italienisch]", Sicht.SOZIALRECHT),
        ("2020-01-01", "staatsangehoerigkeiten: [syrisch]\n    schutz_art: subsidiaer", Sicht.SOZIALRECHT),
        ("2020-01-01", "staatsangehoerigkeiten: [syrisch]\n    schutz_art: fluechtling", Sicht.RICHTLINIE),
        ("2020-01-01", "notiz: unbekannt", Sicht.UNKLAR),
    ],
)
def test_the_view_follows_the_person_joined_and_the_date(tag: str, mann: str, erwartet: Sicht) -> None:
    fall = _ehepaar(tag, mann)
    assert sicht(fall, "frau", "mann", fall.stichtag_tag, fall.rechtsstand_tag)[0] is erwartet


def test_where_the_view_is_not_known_both_are_computed() -> None:
    r = _rechne(_ehepaar("2012-06-01", "notiz: unbekannt")).rechnung
    assert _betrag(r, "Freibetrag für Erwerbstätige") == Betrag(-20000, 0)
    assert _betrag(r, "Grundabsetzung") == genau(-10000)


def test_less_than_the_lump_sum_may_be_proven_where_the_directive_applies() -> None:
    belegt = ", absetzbetraege: 42.50"
    assert _betrag(_rechne(_ehepaar("2012-06-01", "staatsangehoerigkeiten: [türkisch]", belegt)).rechnung, "Grund") == genau(
        -4250
    )
    assert _betrag(_rechne(_ehepaar("2012-06-01", "staatsangehoerigkeiten: [deutsch]", belegt)).rechnung, "Grund") == genau(
        -10000
    )


def test_an_adult_relative_is_outside_the_directive() -> None:
    fall = lies_datei(str(BVERWG_10_C_10_12))
    assert sicht(fall, "mutter", "tochter_n", 20121231, 20121231)[0] is Sicht.SOZIALRECHT


# Benefits, currency, unknown amounts, unknown figures


@pytest.mark.parametrize(
    ("leistung", "tag", "gilt"),
    [
        ("unterhaltsvorschuss", 20130905, NEIN),
        ("unterhaltsvorschuss", 20130906, OFFEN),
        ("unterhaltsvorschuss", 20131202, JA),
        ("buergergeld", 20240101, NEIN),
        ("wohngeld", 20240101, NEIN),
        ("kinderzuschlag", 20120101, JA),
        ("arbeitslosengeld", 20120101, JA),
        ("ausbildungsfoerderung", 20260101, JA),
        ("sonstige", 20240101, OFFEN),
    ],
)
def test_which_benefits_do_not_harm(leistung: str, tag: int, gilt: object) -> None:
    assert zaehlt(leistung, tag)[0] == gilt


def test_income_in_foreign_currency_needs_an_amount_in_eur_and_a_way_to_germany() -> None:
    fall = _ehepaar("2020-01-01", "staatsangehoerigkeiten: [türkisch]", ", waehrung: TRY")
    zeile = next(z for z in _rechne(fall).rechnung.einnahmen)
    assert zeile.betrag.von == 0
    assert "TRY" in zeile.ungewiss


def test_unknown_rent_leaves_it_open_unless_even_no_rent_would_not_help() -> None:
    offen = _ehepaar("2020-01-01", "staatsangehoerigkeiten: [türkisch]")
    offen.personen["mann"].wohnungen = None
    assert _rechne(offen).ausgang is Ausgang.OFFEN
    arm = _lies(EHEPAAR.format(tag="2020-01-01", mann="staatsangehoerigkeiten: [türkisch]", mehr="").replace("1400.00", "700.00"))
    arm.personen["mann"].wohnungen = None
    ergebnis = _rechne(arm)
    assert ergebnis.ausgang is Ausgang.NICHT_GESICHERT
    assert [z.text for z in ergebnis.rechnung.dahingestellt] == ["Unterkunft und Heizung"]


def test_income_nobody_named_is_unknown_and_not_zero() -> None:
    fall = _ehepaar("2020-01-01", "staatsangehoerigkeiten: [türkisch]")
    fall.personen["mann"].einkommen = None
    ergebnis = _rechne(fall)
    assert ergebnis.ausgang is Ausgang.OFFEN
    assert ergebnis.rechnung.einnahmen[0].betrag.offen


def test_asserted_income_bounds_nothing() -> None:
    fall = _lies(EHEPAAR.format(tag="2020-01-01", mann="staatsangehoerigkeiten: [türkisch]", mehr="").replace(
        "netto: 1400.00", "netto: {wert: 1400.00, beweis: behauptet}"))  # fmt: skip
    assert _rechne(fall).ausgang is Ausgang.OFFEN


@pytest.mark.parametrize("tag", ["2027-01-01", "2004-12-31"])
def test_without_a_figure_the_result_is_open_and_says_up_to_when_it_is_known(tag: str) -> None:
    r = _rechne(_ehepaar(tag, "staatsangehoerigkeiten: [türkisch]")).rechnung
    assert r.ausgang is Ausgang.OFFEN
    assert any("bekannt von 01.01.2005 bis 31.12.2026" in f for f in r.fehlt)


def test_the_basic_tariff_before_2009_is_not_known() -> None:
    fall = lies_datei(str(BVERWG_10_C_10_12))
    r = berechne(fall, "mutter", "tochter_n", 20081231, 20081231).rechnung
    assert r.ausgang is Ausgang.OFFEN
    assert any("basistarif" in f for f in r.fehlt)


def test_a_declaration_ends_five_years_after_entry_and_three_for_those_given_before_august_2016() -> None:
    roh: dict[str, Any] = yaml.load(BVERWG_10_C_10_12.read_text("utf-8"), Loader=yaml.BaseLoader)
    roh["personen"]["mutter"]["einreise"] = "2017-01-15"
    roh["personen"]["herr_n"]["verpflichtungserklaerungen"][0]["abgegeben"] = "2016-08-05"
    roh["personen"]["tochter_f"]["verpflichtungserklaerungen"][0]["abgegeben"] = "2016-08-06"
    for tag, erwartet in (("2020-01-14", {"Herr N.", "Frau F."}), ("2020-01-15", {"Frau F."}), ("2022-01-15", set())):
        r = _rechne(_lies(json.dumps({**roh, "stichtag": tag})), "mutter", "tochter_n").rechnung
        assert {n for n in ("Herr N.", "Frau F.") if any(f"Einkommen: {n}" in z.text for z in r.einnahmen)} == erwartet


def test_a_child_cannot_pay_for_its_parents_except_with_child_benefit() -> None:
    fall = _lies(
        """
fall: waise
stichtag: 2024-03-01
antragsteller: [frau]
personen:
  frau: {geboren: 1990-01-01, einkommen: []}
  mann: {geboren: 1988-01-01, staatsangehoerigkeiten: [indisch], einkommen: [], wohnungen: [{warmmiete: 600.00}],
         versicherungen: [{art: gesetzlich}]}
  kind: {geboren: 2016-01-01, im_bundesgebiet: ja, einkommen: [{art: unterhalt, netto: 1000.00}]}
ehen: [{zwischen: [frau, mann]}]
kindschaften: [{kind: kind, elternteil: mann}]
"""
    )
    r = _rechne(fall).rechnung
    assert _betrag(r, "höchstens bis zum eigenen Bedarf") == genau(39000 + 20000)  # Stufe 5 und ein Drittel der Miete
    assert _betrag(r, "Kindergeld") == genau(25000)


def test_the_file_of_the_example_lies_where_the_docs_say(pruefdaten: Path) -> None:
    assert BVERWG_10_C_10_12.exists()
    seed = (pruefdaten / "faelle" / "bverwg_2013-04-18_10-c-10-12.yaml").read_text("utf-8")
    for zahl in ("needs_sum_derived: 801.90", "sum: 1098.34", "sum: 903.83"):
        assert zahl in seed
