"""Stages, effects of application and remedy, documents, procedural rules."""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

import nachzug.verfahren
from nachzug.fall.lesen import lies_datei, lies_fall
from nachzug.fall.modell import Fall
from nachzug.logik.zeit import lies_tag
from nachzug.verfahren.regeln import ALLE, Begehren, massgeblicher_zeitpunkt, statthafter_eilantrag
from nachzug.verfahren.stufen import Lage, naechste_stufe, stufen
from nachzug.verfahren.unterlagen import Haken, unterlagen, vorgaben
from nachzug.verfahren.wirkung import Ergebnis, wirkungen
from nachzug.zitat.fundstelle import lies_fundstelle
from nachzug.zitat.norm import lies_norm
from tests.conftest import WURZEL
from tests.verfahren import klausur
from tests.verfahren.klausur_fristen import ist_fristfall

# What an application and a remedy do


def _akte(doc: dict[str, Any]) -> Fall:
    """An invented case on §§ 81, 84 AufenthG as a case file: what its facts say about title, application, decision."""
    f, wann = doc["facts"], doc["regime_date"]
    antrag = wann["application"] if wann["application"] != "-" else "2024-01-10"
    k: dict[str, Any] = {"geboren": doc["persons"][0]["birth_date"], "aufenthaltsstaat": "Deutschland"}
    titel, ende = f.get("titel", ""), re.search(r"\d{4}-\d\d-\d\d", f.get("titel", ""))
    if "Schengen" in titel and ende:
        k["titel"] = [{"grundlage": "Schengen-Visum C", "bis": ende[0]}]
    elif titel.startswith("keiner"):
        k["titel"] = []
        k["rechtmaessig_im_bundesgebiet"] = [{"wert": "ja", "bis": ende[0]}] if ende else "nein"
    else:
        k["titel"] = [{"grundlage": "§ 30 AufenthG", "von": "2022-01-01", "bis": "2024-02-28"}]
    daten: dict[str, Any] = {
        "fall": doc["id"],
        "stichtag": wann["facts"],
        "antragsteller": ["k"],
        "personen": {"k": k, "s": {}},
        "antraege": [{"person": "k", "zu": "s", "ort": "inland", "stelle": "Ausländerbehörde Berlin", "gestellt": antrag}],
    }
    if bescheid := re.search(r"\d{4}-\d\d-\d\d", f.get("bescheid", "")):
        schritt = {"art": "bescheid", "stelle": "Ausländerbehörde Berlin", "am": bescheid[0], "ausgang": "abgelehnt"}
        daten["verfahrensschritte"] = [schritt]
    return lies_fall(yaml.safe_dump(daten, allow_unicode=True))


def test_the_invented_cases_on_effects_agree_in_result_and_every_element(pruefdaten: Path) -> None:
    faelle = [d for d in klausur.klausuren(pruefdaten) if not klausur.ist_kostenfall(d) and not ist_fristfall(d)]
    assert len(faelle) >= 3
    for doc in faelle:
        (erwartet,) = doc["expected"]
        gefunden = {w.norm: w.ergebnis for w in wirkungen(_akte(doc), "k")}
        soll = {"met": Ergebnis.ERFUELLT, "not_met": Ergebnis.NICHT_ERFUELLT}
        assert gefunden[_norm(erwartet["basis"])] is soll[erwartet["result"]], doc["id"]
        for e in erwartet["elements"]:
            assert gefunden[_norm(e["norm"])] is soll[e["status"]], (doc["id"], e["norm"])


def _norm(text: str) -> str:
    return str(lies_norm(text))


GRUND = """
fall: wirkung
stichtag: 2024-06-01
antragsteller: [k]
personen: {{k: {{aufenthaltsstaat: Deutschland, {person}}}, s: {{}}}}
antraege: [{{person: k, zu: s, ort: inland, stelle: Ausländerbehörde Köln, gestellt: 2024-05-06}}]
verfahrensschritte: {schritte}
"""


@pytest.mark.parametrize(
    ("person", "fortgeltung", "erlaubnis"),
    [
        ("titel: [{grundlage: § 30 AufenthG, von: 2022-01-01, bis: 2024-05-06}]", "erfuellt", "nicht_erfuellt"),
        ("titel: [{grundlage: § 30 AufenthG, von: 2022-01-01, bis: 2024-05-05}]", "nicht_erfuellt", "offen"),
        ("titel: [], rechtmaessig_im_bundesgebiet: ja", "nicht_erfuellt", "erfuellt"),
        ("titel: [], rechtmaessig_im_bundesgebiet: nein", "nicht_erfuellt", "nicht_erfuellt"),
        (
            "titel: [{grundlage: Duldung, von: 2024-01-01}], rechtmaessig_im_bundesgebiet: nein",
            "nicht_erfuellt",
            "nicht_erfuellt",
        ),
        ("titel: [{grundlage: § 30 AufenthG, von: 2022, bis: 2024-05}]", "offen", "offen"),
        ("familienstand: ledig", "offen", "offen"),
    ],
)
def test_an_application_keeps_the_title_or_makes_the_stay_lawful_or_neither(
    person: str, fortgeltung: str, erlaubnis: str
) -> None:
    w = {x.norm: x.ergebnis.value for x in wirkungen(lies_fall(GRUND.format(person=person, schritte="[]")), "k")}
    assert w == {"AufenthG § 81 Abs. 4 Satz 1": fortgeltung, "AufenthG § 81 Abs. 3 Satz 1": erlaubnis}


@pytest.mark.parametrize(
    ("tag", "person", "fortgeltung", "erlaubnis"),
    [
        # the wording of 2 July and 1 August 2012 knows no exception for Schengen visa; that of 8 November 2017 does
        ("2012-05-07", "titel: [{grundlage: Schengen-Visum C, von: 2012-03-01, bis: 2012-05-20}]", "erfuellt", "nicht_erfuellt"),
        ("2013-09-05", "titel: [{grundlage: Schengen-Visum C, von: 2013-08-01, bis: 2013-09-20}]", "erfuellt", "nicht_erfuellt"),
        ("2015-05-07", "titel: [{grundlage: Schengen-Visum C, von: 2015-03-01, bis: 2015-05-20}]", "offen", "nicht_erfuellt"),
        (
            "2018-05-07",
            "titel: [{grundlage: Schengen-Visum C, von: 2018-03-01, bis: 2018-05-20}]",
            "nicht_erfuellt",
            "nicht_erfuellt",
        ),
        ("2018-05-07", "titel: [{grundlage: Visum D, von: 2018-03-01, bis: 2018-05-20}]", "erfuellt", "nicht_erfuellt"),
        # who is tolerated does not stay lawfully
        ("2024-05-06", "titel: [{grundlage: Duldung, von: 2024-01-01, bis: 2024-12-31}]", "nicht_erfuellt", "nicht_erfuellt"),
        ("2024-05-06", "titel: [{grundlage: Duldung, von: 2024-01-01, bis: 2024-04-30}]", "nicht_erfuellt", "offen"),
    ],
)
def test_what_an_application_does_follows_the_wording_of_its_day(tag: str, person: str, fortgeltung: str, erlaubnis: str) -> None:
    akte = GRUND.format(person=person, schritte="[]").replace("2024-05-06", tag).replace("2024-06-01", f"{tag[:4]}-12-01")
    w = {x.norm: x.ergebnis.value for x in wirkungen(lies_fall(akte), "k")}
    assert w == {"AufenthG § 81 Abs. 4 Satz 1": fortgeltung, "AufenthG § 81 Abs. 3 Satz 1": erlaubnis}


def test_an_expulsion_is_suspended_by_a_remedy_but_stays_effective() -> None:
    schritte = "[{art: ausweisung, stelle: Ausländerbehörde Köln, am: 2024-05-20, ausgang: abgelehnt}]"
    w = {x.norm: x for x in wirkungen(lies_fall(GRUND.format(person="titel: []", schritte=schritte)), "k")}
    assert w["VwGO § 80 Abs. 1 Satz 1"].ergebnis is Ergebnis.ERFUELLT


@pytest.mark.parametrize(
    ("gegenstand", "tag", "schiebt_auf"),
    [
        ("aufenthaltserlaubnis", "2024-05-20", "nicht_erfuellt"),  # § 84 Abs. 1 Satz 1 Nr. 1
        ("verkuerzung", "2024-05-20", "erfuellt"),  # § 7 Abs. 2 Satz 2 is not in the list of § 84 Abs. 1
        ("duldung", "2024-05-20", "nicht_erfuellt"),  # nothing to suspend: § 123 VwGO
        ("abschiebung", "2024-05-20", "offen"),  # law of the Land (§ 80 Abs. 2 Satz 2 VwGO)
        ("einreiseverbot", "2014-05-20", "erfuellt"),  # not in the list of 2012
        ("einreiseverbot", "2018-05-20", "nicht_erfuellt"),  # by law since an expulsion, only its term is decided
        ("einreiseverbot", "2022-05-20", "offen"),  # ordered and given a term in one decision, only the term in the list
        ("einreiseverbot", "2024-05-20", "nicht_erfuellt"),  # order and term, wording of 29 February 2024
    ],
)
def test_which_decisions_a_remedy_suspends(gegenstand: str, tag: str, schiebt_auf: str) -> None:
    schritt = f"[{{art: bescheid, stelle: Ausländerbehörde Köln, am: {tag}, ausgang: abgelehnt, gegenstand: {gegenstand}}}]"
    akte = (
        GRUND.format(person="titel: []", schritte=schritt)
        .replace("2024-05-06", f"{tag[:4]}-05-06")
        .replace("2024-06-01", f"{tag[:4]}-06-01")
    )
    w = {x.norm: x.ergebnis.value for x in wirkungen(lies_fall(akte), "k")}
    assert w["VwGO § 80 Abs. 1 Satz 1"] == schiebt_auf


def test_the_right_interim_motion_follows_from_what_the_application_did() -> None:
    assert statthafter_eilantrag(im_bundesgebiet=True, aufenthalt_war_erlaubt=True).normen[0] == "VwGO § 80 Abs. 5 Satz 1"
    assert statthafter_eilantrag(im_bundesgebiet=True, aufenthalt_war_erlaubt=False).normen[0] == "VwGO § 123 Abs. 1"
    assert statthafter_eilantrag(im_bundesgebiet=False, aufenthalt_war_erlaubt=None).normen[0] == "VwGO § 123 Abs. 1"


# Stages


def test_the_case_of_the_federal_court_stands_where_it_stood() -> None:
    fall = lies_datei(WURZEL / "beispiele" / "bverwg-1-c-17-23.yaml")
    lagen = {s.id: s.lage for s in stufen(fall, "ehefrau")}
    assert lagen["antrag"] is lagen["entscheidung"] is lagen["zustimmung"] is Lage.ERLEDIGT
    assert "aussetzung_36a" not in lagen


@pytest.mark.parametrize(
    ("tag", "ausgesetzt"), [("2025-07-23", False), ("2025-07-24", True), ("2027-07-23", True), ("2027-07-24", False)]
)
def test_the_suspension_is_a_stage_from_its_first_to_its_last_day(tag: str, ausgesetzt: bool) -> None:
    fall = lies_datei(WURZEL / "beispiele" / "paar-vier-tage.yaml")
    assert ("aussetzung_36a" in {s.id for s in stufen(fall, "frau", lies_tag(tag))}) is ausgesetzt


def test_remonstration_is_no_stage_for_decisions_since_july_2025() -> None:
    vorlage = "fall: x\nstichtag: 2025-12-01\nantragsteller: [k]\npersonen: {k: {}, s: {}}\nantraege: [{person: k, zu: s, ort: ausland, stelle: Botschaft Kairo, gestellt: 2025-01-01, entschieden: TAG, ausgang: abgelehnt}]\n"
    for tag, gibt_es in (("2025-06-30", True), ("2025-07-01", False)):
        assert ("remonstration" in {s.id for s in stufen(lies_fall(vorlage.replace("TAG", tag)), "k")}) is gibt_es


def test_an_investigation_against_the_applicant_holds_the_decision_back() -> None:
    person = "verfahren: [{art: strafverfahren, eingeleitet: 2024-04-01}]"
    alle = stufen(lies_fall(GRUND.format(person=person, schritte="[]")), "k")
    assert next(s for s in alle if s.id == "p79").lage is Lage.LAEUFT


def test_after_a_hearing_the_next_step_is_to_answer() -> None:
    schritte = "[{art: anhoerung, stelle: Ausländerbehörde Köln, am: 2024-05-20}]"
    n = naechste_stufe(stufen(lies_fall(GRUND.format(person="titel: []", schritte=schritte)), "k"))
    assert n
    assert n.id == "anhoerung"


@pytest.mark.parametrize("datei", sorted((WURZEL / "beispiele").glob("*.yaml")), ids=lambda d: d.stem)
def test_every_example_has_a_next_stage_and_every_stage_names_who_decides(datei: Path) -> None:
    fall = lies_datei(datei)
    for person in fall.antragsteller_ids:
        alle = stufen(fall, person)
        assert naechste_stufe(alle)
        assert all(s.zustaendig for s in alle)
        for s in alle:
            for n in s.normen:
                assert str(lies_norm(n)) == n
            for x in s.fundstellen:
                lies_fundstelle(x)


# Documents

FAMILIE = """
fall: unterlagen
stichtag: 2026-03-01
antragsteller: [frau, tochter, opa]
personen:
  frau:
    geboren: 1990-01-01
    aufenthaltsstaat: Libanon
    unterlagen:
      - {art: heiratsurkunde, ausgestellt: 2015-01-01, eingereicht: 2026-02-01}
      - {art: passfotos, ausgestellt: 2025-08-31}
    sprachnachweise: [{niveau: A1, datum: 2025-04-01}]
  tochter: {geboren: 2009-06-01, aufenthaltsstaat: Libanon, paesse: [{gueltig_bis: 2026-08-31}]}
  opa: {geboren: 1950-01-01, aufenthaltsstaat: Libanon}
  mann: {geboren: 1985-01-01, staatsangehoerigkeiten: [libanesisch], titel: [{grundlage: § 9 AufenthG, von: 2020-01-01}]}
ehen: [{zwischen: [frau, mann], geschlossen: 2014-01-01}]
kindschaften: [{kind: tochter, elternteil: mann}, {kind: mann, elternteil: opa}]
antraege: [{person: frau, zu: mann, ort: ausland}, {person: tochter, zu: mann, ort: ausland}, {person: opa, zu: mann, ort: ausland}]
"""


def _liste(person: str) -> dict[str, Haken]:
    return {x.vorgabe.id: x.haken for x in unterlagen(lies_fall(FAMILIE), person, "mann")}


def test_the_list_follows_from_relation_country_and_age() -> None:
    frau, tochter, opa = _liste("frau"), _liste("tochter"), _liste("opa")
    assert "heiratsurkunde" in frau.keys() - tochter.keys()
    assert "religioese_heiratsurkunde" in frau
    assert "sprachnachweis_c1" in tochter.keys() - frau.keys()
    assert "einverstaendnis_usbekistan" not in tochter
    assert "aerztliche_unterlagen" in opa.keys() - frau.keys()
    assert "mietvertrag" in frau
    assert "bamf_bescheid" not in frau


def test_documents_are_ticked_off_and_grow_old() -> None:
    """Photos of 31 August may be six months old: until 28 February. The passport must be good for six more months: until 28 February."""
    frau, tochter = _liste("frau"), _liste("tochter")
    assert frau["heiratsurkunde"] is Haken.EINGEREICHT
    assert frau["passfotos"] is Haken.VERALTET
    assert frau["sprachzertifikat_a1"] is Haken.VORHANDEN
    assert frau["visumantrag"] is Haken.FEHLT
    assert tochter["pass"] is Haken.VERALTET


def test_every_document_has_source_date_and_readable_norm() -> None:
    assert len({v.id for v in vorgaben()}) == len(vorgaben()) >= 30
    for v in vorgaben():
        assert lies_tag(v.stand)
        assert v.quelle
        if v.norm:
            assert str(lies_norm(v.norm)) == v.norm


# Rules of procedure


def _module() -> list[Any]:
    return [importlib.import_module(f"nachzug.verfahren.{m.name}") for m in pkgutil.iter_modules(nachzug.verfahren.__path__)]


def test_every_rule_on_procedure_and_decisive_moment_is_covered_by_something_that_exists() -> None:
    gedeckt: set[str] = set()
    for modul in _module():
        for nummer, name in getattr(modul, "DECKT", {}).items():
            assert hasattr(modul, name), (modul.__name__, name)
            gedeckt.add(nummer)
    assert gedeckt >= {str(n) for n in range(361, 397)}


def test_every_rule_cites_what_can_be_read() -> None:
    assert len({r.id for r in ALLE}) == len(ALLE)
    for r in ALLE:
        assert [str(lies_norm(n)) for n in r.normen] == list(r.normen)
        for f in r.fundstellen:
            lies_fundstelle(f)


def test_an_age_limit_adds_a_second_moment_and_a_revision_takes_new_law() -> None:
    z = massgeblicher_zeitpunkt(Begehren.ERMESSEN, altersgrenze=True, revision=True)
    assert "beiden Zeitpunkten" in z.altersgrenze
    assert z.recht == "Entscheidung des Revisionsgerichts"
    assert {r.id for r in z.regeln} >= {"zeitpunkt.ermessen", "zeitpunkt.altersgrenze"}
    assert massgeblicher_zeitpunkt(Begehren.ERTEILUNG).altersgrenze == ""
