"""No warning may tell a family wrongly that it is too late; and properties that hold for every day."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nachzug.fall.lesen import lies_datei, lies_fall
from nachzug.logik.zeit import Frist, datum_aus, fristende, tag_aus
from nachzug.verfahren.feiertage import kein_werktag
from nachzug.verfahren.frist import Sinn, Stand
from nachzug.verfahren.fristenbuch import buch, fristen, naechste
from nachzug.verfahren.orte import LAENDER, Ort
from nachzug.verfahren.rechnung import VOR_GERICHT, ab_dem, fristende_am, vor_geburtstag
from tests.conftest import WURZEL

TAGE = st.dates(date(2005, 1, 1), date(2035, 12, 31)).map(tag_aus)
ORTE = st.sampled_from([Ort(), *(Ort(land) for land in LAENDER), Ort("BY", "Augsburg"), Ort("BY", "Ansbach")])
FRISTEN = st.sampled_from([Frist(monate=1), Frist(monate=2), Frist(monate=3), Frist(jahre=1), Frist(tage=14)])
KIND = """
fall: fallen
stichtag: {tag}
antragsteller: [mutter]
personen:
  mutter: {{geboren: 1980-01-01, aufenthaltsstaat: Türkei}}
  kind: {{geboren: {geboren}, asylgesuch: {gesuch}, schutz_art: {schutz}, schutz_bescheid: {bescheid}}}
kindschaften: [{{kind: kind, elternteil: mutter}}]
"""


def arten(tag: str, geboren: str, gesuch: str, bescheid: str, schutz: str = "fluechtling") -> dict[str, Stand]:
    fall = lies_fall(KIND.format(tag=tag, geboren=geboren, gesuch=gesuch, bescheid=bescheid, schutz=schutz))
    return {e.frist.id.split(":")[0]: e.stand for e in buch([fall])}


def test_parents_of_a_minor_refugee_have_no_three_months() -> None:
    a = arten("2025-06-01", "2010-01-01", "2023-05-01", "2024-01-15")
    assert a["eltern-vor-18"] is Stand.LAEUFT
    assert "c-550-16" not in a


def test_a_child_recognised_as_a_minor_and_grown_up_since_is_not_called_lost() -> None:
    fall = lies_fall(
        KIND.format(tag="2025-06-01", geboren="2007-01-01", gesuch="2022-05-01", bescheid="2023-01-15", schutz="fluechtling")
    )
    (f,) = [f for f in fristen(fall) if f.id.startswith("eltern-vor-18")]
    assert f.stand(20250601) is Stand.VORBEI
    assert "nicht aufgeben" in f.danach
    assert not any(f.id.startswith("c-550-16") for f in fristen(fall))


def test_a_child_that_came_of_age_during_the_procedure_gives_three_months() -> None:
    assert arten("2023-02-01", "2005-01-01", "2022-05-01", "2023-01-15")["c-550-16"] is Stand.LAEUFT


def test_a_child_that_asked_as_an_adult_gives_no_parents_deadline() -> None:
    a = arten("2025-06-01", "2000-01-01", "2022-05-01", "2023-01-15")
    assert "c-550-16" not in a
    assert "eltern-vor-18" not in a


def test_parents_of_a_child_with_subsidiary_protection_need_the_decision_before_its_birthday() -> None:
    assert arten("2025-06-01", "2010-01-01", "2023-05-01", "2024-01-15", "subsidiaer")["entscheidung-vor-18"] is Stand.LAEUFT


EHE = """
fall: drei-monate
stichtag: {tag}
antragsteller: [frau]
personen:
  frau: {{aufenthaltsstaat: Türkei}}
  mann: {{schutz_art: {schutz}, schutz_unanfechtbar: {fest}}}
ehen: [{{zwischen: [frau, mann], geschlossen: 2010-01-01}}]
antraege: [{{person: frau, zu: mann, ort: ausland, {antrag}}}]
"""


@pytest.mark.parametrize(
    ("schutz", "tag", "fest", "antrag", "stand"),
    [
        ("fluechtling", "2025-06-01", "2025-04-01", "formlos: nein", Stand.LAEUFT),
        ("fluechtling", "2025-06-01", "2025-04-01", "gestellt: 2025-05-05", Stand.GEWAHRT),
        ("fluechtling", "2025-06-01", "2025-04-01", "fristwahrende_anzeige: 2025-05-05", Stand.GEWAHRT),
        ("fluechtling", "2025-12-01", "2025-04-01", "gestellt: 2025-10-05", Stand.VORBEI),
        ("subsidiaer", "2016-02-01", "2016-01-10", "formlos: nein", Stand.LAEUFT),
        ("subsidiaer", "2015-09-01", "2014-01-10", "formlos: nein", Stand.LAEUFT),
        ("subsidiaer", "2025-06-01", "2025-04-01", "formlos: nein", None),
    ],
)
def test_the_three_months_by_protection_date_and_act(schutz: str, tag: str, fest: str, antrag: str, stand: Stand | None) -> None:
    fall = lies_fall(EHE.format(tag=tag, schutz=schutz, fest=fest, antrag=antrag))
    gefunden = [e for e in buch([fall]) if e.frist.id.startswith("p29-2")]
    assert [e.stand for e in gefunden] == ([stand] if stand else [])
    assert all("nicht der Nachzug" in e.frist.danach for e in gefunden)


def test_the_anzeige_keeps_the_three_months_but_not_the_age() -> None:
    text = """
fall: alter
stichtag: 2025-06-01
antragsteller: [kind]
personen:
  kind: {geboren: 2007-09-01, aufenthaltsstaat: Türkei}
  vater: {schutz_art: fluechtling, schutz_unanfechtbar: 2025-04-01, asylgesuch: 2023-01-01}
kindschaften: [{kind: kind, elternteil: vater}]
antraege: [{person: kind, zu: vater, ort: ausland, fristwahrende_anzeige: 2025-05-01}]
"""
    stand = {e.frist.id.split(":")[0]: e.stand for e in buch([lies_fall(text)])}
    assert stand["p29-2"] is Stand.GEWAHRT
    assert stand["alter-18"] is Stand.LAEUFT
    spaeter = {
        e.frist.id.split(":")[0]: e.stand for e in buch([lies_fall(text.replace("stichtag: 2025-06-01", "stichtag: 2025-10-01"))])
    }
    assert spaeter["alter-18"] is Stand.VORBEI
    assert "c-279-20" in spaeter


@pytest.mark.parametrize(
    ("elternteil", "gibt_es"),
    [
        ("staatsangehoerigkeiten: [deutsch]", False),
        ("titel: [{grundlage: § 18g AufenthG, von: 2024-01-01}]", False),
        ("schutz_art: subsidiaer", False),
        ("titel: [{grundlage: § 28 AufenthG, von: 2024-01-01}]", True),
    ],
)
def test_sixteen_matters_only_where_the_statute_says_so(elternteil: str, gibt_es: bool) -> None:
    text = (
        "fall: x\nstichtag: 2025-06-01\nantragsteller: [k]\npersonen:\n  k: {geboren: 2010-01-01, aufenthaltsstaat: Türkei}\n"
        f"  v: {{{elternteil}}}\nkindschaften: [{{kind: k, elternteil: v}}]\n"
    )
    assert any(f.id.startswith("alter-16") for f in fristen(lies_fall(text))) is gibt_es


@pytest.mark.parametrize("datei", sorted((WURZEL / "beispiele").glob("*.yaml")), ids=lambda d: d.stem)
def test_nothing_that_is_over_is_without_a_way_on_and_nothing_says_too_late(datei: Path) -> None:
    fall = lies_datei(datei)
    for tag in (fall.stichtag_tag, 20261125, 20400101):
        for e in buch([fall], tag):
            assert e.frist.danach
            assert "zu spät" not in " ".join((e.frist.titel, e.frist.danach, *e.frist.hinweise)).lower()


def test_a_remedy_in_time_keeps_its_deadline_and_a_judgment_makes_it_history() -> None:
    grund = """
fall: gewahrt
stichtag: 2026-09-01
antragsteller: [k]
personen: {k: {}, s: {}}
antraege: [{person: k, zu: s, ort: ausland, stelle: Botschaft Kairo}]
verfahrensschritte:
  - {art: bescheid, stelle: Botschaft Kairo, zugestellt: 2026-03-03, ausgang: abgelehnt, rechtsbehelfsbelehrung: ja}
"""
    klage = "  - {art: klage, stelle: VG Berlin, am: 2026-04-01}\n"
    urteil = "  - {art: urteil, stelle: VG Berlin, am: 2026-08-01, zugestellt: 2026-08-20, ausgang: abgelehnt}\n"
    stand = {e.frist.id.split(":")[0]: e.stand for e in buch([lies_fall(grund + klage)])}
    assert stand["klage"] is Stand.GEWAHRT
    danach = {e.frist.id.split(":")[0]: e.stand for e in buch([lies_fall(grund + klage + urteil)])}
    assert "klage" not in danach
    assert danach["zulassung"] is Stand.LAEUFT


@pytest.mark.parametrize(("am", "gibt_es"), [("2025-06-30", True), ("2025-07-01", False)])
def test_remonstration_ended_on_the_first_of_july_2025(am: str, gibt_es: bool) -> None:
    text = f"""
fall: remonstration
stichtag: 2025-07-10
antragsteller: [k]
personen: {{k: {{}}, s: {{}}}}
antraege: [{{person: k, zu: s, ort: ausland, stelle: Botschaft Kairo}}]
verfahrensschritte: [{{art: bescheid, stelle: Botschaft Kairo, am: {am}, zugestellt: {am}, ausgang: abgelehnt}}]
"""
    gefunden = fristen(lies_fall(text))
    assert any(f.id.startswith("remonstration") for f in gefunden) is gibt_es
    klage = next(f for f in gefunden if f.id.startswith("klage"))
    assert any("seit 01.07.2025 nicht mehr" in h for h in klage.hinweise) is not gibt_es


def test_the_book_of_many_cases_is_sorted_by_what_runs_first() -> None:
    faelle = [lies_datei(d) for d in sorted((WURZEL / "beispiele").glob("*.yaml"))]
    eintraege = buch(faelle, 20260101)
    laufend = [e.frist.sicher for e in eintraege if e.stand is Stand.LAEUFT]
    assert laufend == sorted(laufend)
    assert len({(e.fall.fall, e.frist.id) for e in eintraege}) == len(eintraege)
    erste = naechste(eintraege)
    assert erste is None or erste.frist.sinn is Sinn.BIS


# Properties


@given(TAGE, FRISTEN, ORTE, st.booleans())
def test_a_deadline_ends_on_the_first_working_day_from_its_last_day(
    ereignis: int, frist: Frist, ort: Ort, vorsichtig: bool
) -> None:
    ende = fristende_am(ereignis, "Ereignis", frist, VOR_GERICHT, ort, vorsichtig=vorsichtig).ende
    assert not kein_werktag(ende, ort, vorsichtig=vorsichtig)
    tag = datum_aus(fristende(ereignis, frist))
    while tag_aus(tag) < ende:
        assert kein_werktag(tag_aus(tag), ort, vorsichtig=vorsichtig)
        tag += timedelta(days=1)
    assert tag_aus(tag) == ende


@given(TAGE, FRISTEN, ORTE)
def test_the_cautious_end_is_never_after_the_generous_one(ereignis: int, frist: Frist, ort: Ort) -> None:
    sicher = fristende_am(ereignis, "Ereignis", frist, VOR_GERICHT, ort, vorsichtig=True).ende
    assert sicher <= fristende_am(ereignis, "Ereignis", frist, VOR_GERICHT, ort, vorsichtig=False).ende


@given(TAGE, st.integers(1, 60))
def test_learning_that_it_arrived_later_never_shortens_a_deadline(ereignis: int, tage: int) -> None:
    spaeter = tag_aus(datum_aus(ereignis) + timedelta(days=tage))
    enden = [fristende_am(t, "E", Frist(monate=1), VOR_GERICHT, Ort("BE"), vorsichtig=True).ende for t in (ereignis, spaeter)]
    assert enden[0] <= enden[1]


@given(TAGE, st.sampled_from([16, 18]))
def test_an_age_is_completed_with_the_day_before_the_birthday(geboren: int, jahre: int) -> None:
    letzter = datum_aus(vor_geburtstag(geboren, jahre).ende)
    danach = letzter + timedelta(days=1)
    g = datum_aus(geboren)
    alter = danach.year - g.year - ((danach.month, danach.day) < (g.month, g.day))
    assert alter == jahre
    alter_vorher = letzter.year - g.year - ((letzter.month, letzter.day) < (g.month, g.day))
    assert alter_vorher == jahre - 1


@given(TAGE)
def test_a_waiting_period_is_over_on_the_day_after_its_end(ereignis: int) -> None:
    erster = ab_dem(ereignis, "Antrag", Frist(monate=3), "VwGO § 75 Satz 2").ende
    assert datum_aus(erster) - timedelta(days=1) == datum_aus(fristende(ereignis, Frist(monate=3)))


KLAGEFALL = """
fall: klagefall
stichtag: 2027-06-01
antragsteller: [k]
personen: {{k: {{}}, s: {{}}}}
antraege: [{{person: k, zu: s, ort: ausland, stelle: Botschaft Kairo}}]
verfahrensschritte:
  - {{art: bescheid, stelle: Botschaft Kairo, zugestellt: 2026-03-03, ausgang: abgelehnt, rechtsbehelfsbelehrung: {belehrung}}}
  - {{art: klage, stelle: VG Berlin, am: {klage}}}
"""


@pytest.mark.parametrize(
    ("belehrung", "klage", "stand"),
    [
        ("ja", "2026-04-07", Stand.GEWAHRT),
        ("ja", "2026-04-08", Stand.VORBEI),
        ("nein", "2027-03-03", Stand.GEWAHRT),
        ("nein", "2027-03-04", Stand.VORBEI),
        ("unbekannt", "2026-04-07", Stand.GEWAHRT),
        ("unbekannt", "2026-04-08", Stand.FRAGLICH),
        ("unbekannt", "2027-03-04", Stand.VORBEI),
        ("ja", '"[2026-04-01,2026-04-10]"', Stand.FRAGLICH),
    ],
)
def test_an_action_is_in_time_or_late_only_where_that_is_certain(belehrung: str, klage: str, stand: Stand) -> None:
    (e,) = [e for e in buch([lies_fall(KLAGEFALL.format(belehrung=belehrung, klage=klage))]) if e.frist.id.startswith("klage")]
    assert e.stand is stand


@pytest.mark.parametrize(("klage", "stand"), [("2025-09-02", Stand.FRAGLICH), ("2025-09-03", Stand.GEWAHRT)])
def test_an_action_for_inaction_before_the_three_months_stays_doubtful(klage: str, stand: Stand) -> None:
    text = f"""
fall: untaetig
stichtag: 2025-12-01
antragsteller: [k]
personen: {{k: {{}}, s: {{}}}}
antraege: [{{person: k, zu: s, ort: ausland, stelle: Botschaft Kairo, gestellt: 2025-06-02}}]
verfahrensschritte: [{{art: klage, stelle: VG Berlin, am: {klage}}}]
"""
    (e,) = [e for e in buch([lies_fall(text)]) if e.frist.id.startswith("untaetigkeitsklage")]
    assert e.stand is stand


@pytest.mark.parametrize("ausgang", ["stattgegeben", "eingestellt", "zurueckgenommen", "zurueckverwiesen"])
def test_who_is_not_burdened_needs_no_remedy(ausgang: str) -> None:
    text = KLAGEFALL.format(belehrung="ja", klage="2026-04-01").replace("ausgang: abgelehnt", f"ausgang: {ausgang}")
    assert not [e for e in buch([lies_fall(text)]) if e.frist.id.startswith("klage")]


def test_no_objection_against_the_refusal_of_a_tolerated_stay() -> None:
    text = """
fall: duldung
stichtag: 2026-03-10
antragsteller: [k]
personen: {k: {aufenthaltsstaat: Deutschland}, s: {}}
antraege: [{person: k, zu: s, ort: inland, stelle: Ausländerbehörde Stuttgart}]
verfahrensschritte: [{art: bescheid, stelle: Ausländerbehörde Stuttgart, zugestellt: 2026-03-03, ausgang: abgelehnt, gegenstand: duldung}]
"""
    arten = {f.id.split(":")[0] for f in fristen(lies_fall(text))}
    assert "klage" in arten
    assert "widerspruch" not in arten


@pytest.mark.parametrize("titel", ["§ 32 AufenthG", "§ 33 AufenthG", "Nationales Visum"])
def test_who_has_already_come_is_not_warned_of_an_age(titel: str) -> None:
    text = f"""
fall: verlaengerung
stichtag: 2026-03-20
antragsteller: [k]
personen:
  k: {{geboren: 2008-09-01, aufenthaltsstaat: Deutschland, titel: [{{grundlage: {titel}, von: 2020-01-01, bis: 2026-06-30}}]}}
  v: {{titel: [{{grundlage: § 9 AufenthG, von: 2019-01-01}}]}}
kindschaften: [{{kind: k, elternteil: v}}]
antraege: [{{person: k, zu: v, ort: inland, stelle: Ausländerbehörde Stuttgart, gestellt: 2025-11-10}}]
"""
    arten = {f.id.split(":")[0] for f in fristen(lies_fall(text))}
    assert not arten & {"alter-16", "alter-18"}
    assert "titelende" in arten


def test_the_reminder_of_a_lawyer_falls_a_week_before_and_never_on_a_weekend() -> None:
    fall = lies_fall(KLAGEFALL.format(belehrung="ja", klage="2027-01-01").replace("2026-03-03", "2026-03-09"))
    (f,) = [f for f in fristen(fall, 20260310) if f.id.startswith("klage")]
    assert (f.sicher, f.vorfrist) == (20260409, 20260402)
    spaeter = lies_fall(KLAGEFALL.format(belehrung="ja", klage="2027-01-01").replace("2026-03-03", "2027-03-18"))
    (g,) = [f for f in fristen(spaeter, 20270320) if f.id.startswith("klage")]
    assert (g.sicher, g.vorfrist) == (20270419, 20270412)
    assert datum_aus(g.vorfrist).weekday() < 5


def test_an_age_limit_long_past_is_no_entry_of_the_book() -> None:
    text = """
fall: erwachsen
stichtag: 2026-03-20
antragsteller: [tochter, mutter]
personen:
  tochter: {geboren: 1990-01-01, aufenthaltsstaat: Iran}
  mutter: {geboren: 1955-01-01, aufenthaltsstaat: Iran}
  mann: {geboren: 1980-01-01, staatsangehoerigkeiten: [deutsch]}
kindschaften: [{kind: tochter, elternteil: mann}, {kind: mann, elternteil: mutter}]
"""
    assert not [f for f in fristen(lies_fall(text)) if "18" in f.id or "16" in f.id]
