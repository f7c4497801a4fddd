"""§ 32 AufenthG at all dates: each element met, not met, open, and each exception."""

from __future__ import annotations

from typing import Any

import pytest

from tests.recht.familienfall import befund, status, titel, weg

JA, NEIN, OFFEN, ENTFAELLT = "erfuellt", "nicht_erfuellt", "offen", "entfaellt"
FINDUNG = {"rolle": "behoerde", "am": "2024-05-01", "gruende": "geprüft"}


@pytest.mark.parametrize(
    ("aenderung", "erwartet"),
    [
        ({}, JA),
        ({"kind.geboren": "2006-01-11"}, JA),  # one day before the 18th birthday
        ({"kind.geboren": "2006-01-10"}, NEIN),  # on the 18th birthday
        ({"kind.geboren": "2006-01"}, OFFEN),
        ({"kind.geboren": "2006-01-10", "antrag.gestellt": None}, OFFEN),
        ({"kind.familienstand": "geschieden"}, NEIN),
        ({"kind.familienstand": None}, OFFEN),
    ],
)
def test_the_child_must_be_a_minor_on_the_day_of_application_and_single(aenderung: dict[str, Any], erwartet: str) -> None:
    assert status("AufenthG.32.1", "AufenthG.32.1.kind", aenderung) == erwartet


@pytest.mark.parametrize(
    ("aenderung", "erwartet"),
    [
        ({}, JA),
        ({"kindschaft.sorge": "gemeinsam"}, NEIN),
        ({"kindschaft.sorge": "gemeinsam", "mutter.gestorben": "2020-05-05"}, JA),
        ({"kindschaft.sorge": None}, OFFEN),
        ({"kindschaft.mitentscheidung_anderer": "ja"}, NEIN),
        ({"kindschaft.mitentscheidung_anderer": "unbekannt"}, OFFEN),
        ({"kindschaft.sorgeentscheidung_untragbar": "ja"}, NEIN),
        ({"kindschaft.sorgeentscheidung_untragbar": {"wert": "ja", "beweis": "nicht_erweislich"}}, JA),
    ],
)
def test_sole_custody_means_that_the_other_parent_has_no_say_in_what_matters(aenderung: dict[str, Any], erwartet: str) -> None:
    assert status("AufenthG.32.1", "AufenthG.32.1.allein", aenderung) == erwartet


@pytest.mark.parametrize(
    ("aenderung", "erwartet"),
    [
        ({"kindschaft.sorge": "gemeinsam"}, NEIN),
        ({"kindschaft.sorge": "gemeinsam", "mutter.titel": titel("§ 30 AufenthG"), "mutter.im_bundesgebiet": "ja"}, JA),
        ({"kindschaft.sorge": "gemeinsam", "mutter.titel": None, "mutter.im_bundesgebiet": "ja"}, OFFEN),
        ({"vater.titel": []}, NEIN),
    ],
)
def test_both_parents_with_a_title_or_the_one_with_sole_custody(aenderung: dict[str, Any], erwartet: str) -> None:
    assert status("AufenthG.32.1", "AufenthG.32.1.eltern", aenderung) == erwartet


@pytest.mark.parametrize(
    ("grundlage", "rechtsstand", "erwartet"),
    [
        ("§ 25 Abs. 2 Satz 1 Alt. 2 AufenthG", "2018-07-31", JA),
        ("§ 25 Abs. 2 Satz 1 Alt. 2 AufenthG", "2018-08-01", NEIN),
        ("§ 25 Abs. 2 Satz 1 Alt. 1 AufenthG", "2018-08-01", JA),
        ("§ 25 Abs. 3 AufenthG", "2018-08-01", JA),
        ("Blaue Karte EU", "2018-08-01", JA),
        ("§ 36 Abs. 1 AufenthG", "2018-08-01", JA),
        ("Duldung", "2018-08-01", NEIN),
    ],
)
def test_since_august_2018_the_list_of_titles_leaves_out_subsidiary_protection(
    grundlage: str, rechtsstand: str, erwartet: str
) -> None:
    aenderung = {"vater.titel": titel(grundlage, "2016-04-01"), "kind.geboren": "2010-01-01"}
    umstaende = {"stichtag": "2018-09-01", "rechtsstand": rechtsstand}
    assert status("AufenthG.32.1", "AufenthG.32.1.titel", aenderung | {"antrag.gestellt": "2018-03-01"}, **umstaende) == erwartet


@pytest.mark.parametrize(
    ("nummer", "grundlage"),
    [
        (1, "§ 18a AufenthG"),
        (1, "§ 16b AufenthG"),
        (2, "§ 25 Abs. 1 AufenthG"),
        (3, "§ 31 AufenthG"),
        (4, "§ 25 Abs. 3 AufenthG"),
        (5, "Blaue Karte EU"),
        (6, "§ 26 Abs. 3 AufenthG"),
        (7, "Daueraufenthalt-EU"),
    ],
)
def test_each_title_stands_under_its_number(nummer: int, grundlage: str) -> None:
    for n in range(1, 8):
        erwartet = JA if n == nummer else NEIN
        aenderung = {"vater.titel": titel(grundlage, "2021-01-01")}
        assert status("AufenthG.32.1", f"AufenthG.32.1.nr{n}", aenderung) == erwartet, n


def test_the_title_of_a_parent_who_comes_along_may_be_issued_at_the_same_time() -> None:
    mit = {"vater.titel": [], "vater.im_bundesgebiet": "nein", "antragsteller": ["kind", "vater"]}
    assert status("AufenthG.32.1", "AufenthG.32.1.titel", mit) == OFFEN
    assert status("AufenthG.32.1", "AufenthG.32.1.titel", mit | {"vater.titel_zugleich": "ja"}) == JA
    assert status("AufenthG.32.1", "AufenthG.32.1.titel", {"vater.titel": []}) == NEIN


def test_both_parents_have_a_title_where_the_other_one_comes_along_and_gets_theirs() -> None:
    gemeinsam = {"kindschaft.sorge": "gemeinsam"}
    mit = gemeinsam | {"antragsteller": ["kind", "mutter"]}
    assert status("AufenthG.32.1", "AufenthG.32.1.eltern", mit) == OFFEN
    assert status("AufenthG.32.1", "AufenthG.32.1.eltern", mit | {"mutter.titel_zugleich": "ja"}) == JA
    assert status("AufenthG.32.1", "AufenthG.32.1.eltern", gemeinsam) == NEIN


@pytest.mark.parametrize(
    ("aenderung", "erwartet"),
    [
        ({"kind.geboren": "2008-01-11"}, NEIN),
        ({"kind.geboren": "2008-01-10"}, JA),
        ({"kind.geboren": "2008-01-10", "kindschaft.zieht_gemeinsam_um": "ja"}, NEIN),
        ({"kind.geboren": "2008-01-10", "vater.titel": titel("§ 9 AufenthG", "2023-12-01")}, OFFEN),
        ({"kind.geboren": "2008-01"}, OFFEN),
    ],
)
def test_the_threshold_of_16_is_measured_on_the_day_of_application(aenderung: dict[str, Any], erwartet: str) -> None:
    assert status("AufenthG.32.1", "AufenthG.32.2.s1.schwelle", aenderung) == erwartet


AELTER = {"kind.geboren": "2007-01-01"}


@pytest.mark.parametrize(
    ("aenderung", "erwartet"),
    [
        ({"kind.sprachnachweise": []}, NEIN),
        ({"kind.sprachnachweise": [{"niveau": "B2"}]}, NEIN),
        ({"kind.sprachnachweise": [{"niveau": "C1"}]}, JA),
        ({"kind.sprachnachweise": [], "kind.integrationsprognose_positiv": "ja"}, JA),
        ({"kind.sprachnachweise": [], "kind.integrationsprognose_positiv": "nein"}, NEIN),
        ({"kind.sprachnachweise": [], "kind.integrationsprognose_positiv": {"wert": "ja", "beweis": "behauptet"}}, OFFEN),
        (
            {
                "kind.sprachnachweise": [],
                "feststellungen": [{"merkmal": "AufenthG.32.2.s1.prognose", "ergebnis": "erfuellt", **FINDUNG}],
            },
            JA,
        ),
        ({"kind.geboren": "2009-01-01", "kind.sprachnachweise": []}, ENTFAELLT),
        ({"kind.sprachnachweise": [], "vater.titel": titel("§ 25 Abs. 2 Satz 1 Alt. 2 AufenthG")}, ENTFAELLT),
        ({"kind.sprachnachweise": [], "vater.titel": titel("§ 18a AufenthG", "2021-01-01")}, ENTFAELLT),
        ({"kind.sprachnachweise": [], "vater.titel": titel("§ 19c Abs. 1 AufenthG", "2021-01-01")}, OFFEN),
        (
            {
                "kind.sprachnachweise": [],
                "vater.titel": titel("§ 19c Abs. 1 AufenthG", "2021-01-01", gehobene_beschaeftigung="ja"),
            },
            ENTFAELLT,
        ),
        ({"kind.sprachnachweise": [], "vater.titel": titel("§ 9 AufenthG", vorheriger="Blaue Karte EU")}, ENTFAELLT),
        ({"kind.sprachnachweise": [], "vater.titel": titel("§ 9 AufenthG", vorheriger="§ 30 AufenthG")}, NEIN),
    ],
)
def test_from_16_on_german_or_a_good_forecast_unless_the_parents_title_excepts_the_child(
    aenderung: dict[str, Any], erwartet: str
) -> None:
    assert status("AufenthG.32.1", "AufenthG.32.2.s1", AELTER | aenderung) == erwartet


@pytest.mark.parametrize(
    ("grundlage", "rechtsstand", "erwartet"),
    [
        ("§ 18a AufenthG", "2022-12-30", NEIN),
        ("§ 18a AufenthG", "2022-12-31", JA),
        ("Blaue Karte EU", "2014-01-01", JA),
        ("ICT-Karte", "2017-07-31", NEIN),
        ("ICT-Karte", "2017-08-01", JA),
    ],
)
def test_the_exception_for_skilled_workers_has_grown(grundlage: str, rechtsstand: str, erwartet: str) -> None:
    aenderung = AELTER | {"vater.titel": titel(grundlage, "2021-01-01")}
    assert status("AufenthG.32.1", "AufenthG.32.2.s2.nr2", aenderung, rechtsstand=rechtsstand) == erwartet


def test_former_skilled_workers_count_only_since_the_end_of_2022() -> None:
    aenderung = AELTER | {"vater.titel": titel("§ 9 AufenthG", vorheriger="Blaue Karte EU")}
    frueher = weg("AufenthG.32.1", aenderung, rechtsstand="2022-12-30")
    assert "AufenthG.32.2.s2.nr3" not in {b.merkmal.id for b in frueher.befund.alle()}
    assert status("AufenthG.32.1", "AufenthG.32.2.s2.nr3", aenderung, rechtsstand="2022-12-31") == JA


def test_a_spouse_of_the_parent_with_such_a_title_is_enough() -> None:
    ehe = {"ehen": [{"zwischen": ["vater", "frau"], "geschlossen": "2015-01-01"}], "frau.titel": titel("Blaue Karte EU")}
    assert status("AufenthG.32.1", "AufenthG.32.2.s2.nr2", AELTER | ehe) == JA


def test_the_standstill_clause_gives_way_to_integration_unless_a_court_finds_otherwise() -> None:
    arbeiter = AELTER | {"vater.staatsangehoerigkeiten": ["tuerkisch"], "vater.regulaerer_arbeitsmarkt": "ja"}
    anders = {"feststellungen": [{"merkmal": "AufenthG.32.2.stillhalten", "ergebnis": "erfuellt", **FINDUNG}]}
    assert status("AufenthG.32.1", "AufenthG.32.2.stillhalten", arbeiter) == NEIN
    assert status("AufenthG.32.1", "AufenthG.32.2.stillhalten", arbeiter | anders) == JA
    assert status("AufenthG.32.1", "AufenthG.32.2.stillhalten", AELTER) == NEIN


ERWACHSEN = {"kind.geboren": "2005-03-01", "antrag.gestellt": "2022-06-01"}


@pytest.mark.parametrize(
    ("aenderung", "erwartet"),
    [
        ({}, JA),  # a minor
        (ERWACHSEN, JA),  # title and custody since long before the 18th birthday
        (ERWACHSEN | {"vater.titel": titel("§ 9 AufenthG", "2023-03-02")}, NEIN),  # the day after the birthday
        (ERWACHSEN | {"vater.titel": titel("§ 9 AufenthG", "2023-03-01")}, JA),
        (ERWACHSEN | {"kindschaft.sorge": [{"wert": "gemeinsam", "bis": "2023-06-01"}, {"wert": "allein"}]}, NEIN),
    ],
)
def test_who_came_of_age_meanwhile_needs_title_and_custody_at_the_age_limit_too(aenderung: dict[str, Any], erwartet: str) -> None:
    assert status("AufenthG.32.1", "AufenthG.32.altersgrenze.eltern", aenderung) == erwartet


def test_the_livelihood_must_have_been_secured_at_the_age_limit_too() -> None:
    spaeter = [{"wert": "nein", "bis": "2023-12-31"}, {"wert": "ja"}]
    aenderung = ERWACHSEN | {"kind.lebensunterhalt_gesichert": spaeter}
    assert status("AufenthG.32.1", "AufenthG.32.altersgrenze.unterhalt", aenderung) == NEIN
    assert status("AufenthG.32.1", "AufenthG.5.1.nr1", aenderung) == JA


@pytest.mark.parametrize(
    ("aenderung", "erwartet"),
    [
        ({"kindschaft.einverstaendnis_anderer_elternteil": "ja"}, JA),
        # nobody pleads a decision in its place: assumed absent
        ({"kindschaft.einverstaendnis_anderer_elternteil": "nein"}, NEIN),
        (
            {
                "kindschaft.einverstaendnis_anderer_elternteil": "nein",
                "kindschaft.entscheidung_anstelle_einverstaendnis": {"wert": "unbekannt", "beweis": "unbekannt"},
            },
            OFFEN,
        ),
        (
            {
                "kindschaft.einverstaendnis_anderer_elternteil": "nein",
                "kindschaft.entscheidung_anstelle_einverstaendnis": "nein",
            },
            NEIN,
        ),
        ({"kindschaft.entscheidung_anstelle_einverstaendnis": "ja"}, JA),
    ],
)
def test_joint_custody_needs_consent_or_a_decision(aenderung: dict[str, Any], erwartet: str) -> None:
    aenderung = {"kindschaft.sorge": "gemeinsam"} | aenderung
    assert status("AufenthG.32.3", "AufenthG.32.3.einverstaendnis", aenderung) == erwartet


VOLL = {
    "kind.lebensunterhalt_gesichert": "ja",
    "kind.ausreichender_wohnraum": "ja",
    "kind.identitaet_geklaert": "ja",
    "kind.staatsangehoerigkeit_geklaert": "ja",
    "kind.paesse": [{"gueltig_bis": "2030-01-01"}],
}


def test_the_consequences_claim_soll_and_discretion() -> None:
    assert weg("AufenthG.32.1", VOLL).befund.ergebnis.value == "anspruch"
    geteilt = VOLL | {"kindschaft.sorge": "gemeinsam", "kindschaft.einverstaendnis_anderer_elternteil": "ja"}
    assert weg("AufenthG.32.3", geteilt).befund.ergebnis.value == "soll"
    assert weg("AufenthG.32.1", geteilt).befund.ergebnis.value == "nicht_erfuellt"
    haerte = VOLL | {"feststellungen": [{"merkmal": "AufenthG.32.4.s1", "ergebnis": "erfuellt", **FINDUNG}]}
    assert weg("AufenthG.32.4", haerte).befund.ergebnis.value == "ermessen"


def test_hardship_is_a_question_for_people_and_silence_is_none() -> None:
    assert status("AufenthG.32.4", "AufenthG.32.4.s1", {}) == NEIN
    vortrag = {"vortrag": [{"merkmal": "AufenthG.32.4.s1", "umstand": "ja"}]}
    assert status("AufenthG.32.4", "AufenthG.32.4.s1", vortrag) == OFFEN
    assert befund("AufenthG.32.4", "AufenthG.32.4.s1", vortrag).warum.wort == "wertung"


def test_children_of_people_with_subsidiary_protection_have_no_hardship_clause() -> None:
    schutz = {"vater.titel": titel("§ 25 Abs. 2 Satz 1 Alt. 2 AufenthG")}
    assert status("AufenthG.32.4", "AufenthG.32.4.s3", schutz) == NEIN
    assert status("AufenthG.32.4", "AufenthG.32.4.s3", {}) == JA


ALT = {"stichtag": "2012-09-17", "rechtsstand": "2012-09-17"}
DAMALS = {"kind.geboren": "2003-04-04", "antrag.gestellt": "2012-03-05", "vater.titel": titel("§ 9 AufenthG", "2010-01-01")}


@pytest.mark.parametrize(
    ("kennung", "merkmal", "aenderung", "erwartet"),
    [
        ("32a.3", "32a.3.alter", {}, JA),
        ("32a.3", "32a.3.alter", {"kind.geboren": "1996-03-06"}, JA),
        ("32a.3", "32a.3.alter", {"kind.geboren": "1996-03-05"}, NEIN),
        ("32a.3", "32a.3.alter", {"kind.geboren": "1996-03"}, OFFEN),
        ("32a.3", "32a.3.eltern", {}, JA),
        ("32a.3", "32a.3.eltern", {"kindschaft.sorge": "gemeinsam"}, NEIN),
        ("32a.3", "32a.3.eltern", {"kindschaft.mitentscheidung_anderer": "ja"}, NEIN),
        ("32a.3", "32a.3.altersgrenze", {"kind.geboren": "1996-03-06", "vater.titel": titel("§ 9 AufenthG", "2012-03-07")}, NEIN),
        ("32a.3", "32a.3.altersgrenze", {"kind.geboren": "1996-03-06"}, JA),
        ("32a.2", "32a.2.alter", {"kind.geboren": "1995-01-01"}, JA),
        ("32a.2", "32.2.s1", {"kind.geboren": "1995-01-01", "kind.sprachnachweise": []}, NEIN),
        ("32a.1.nr2", "32a.1.nr2.umzug", {"kindschaft.zieht_gemeinsam_um": "ja"}, JA),
        ("32a.1.nr2", "32a.1.nr2.umzug", {}, NEIN),
        (
            "32a.1.nr1",
            "32a.1.nr1",
            {"vater.titel": titel("§ 25 Abs. 2 AufenthG", "2010-01-01"), "vater.schutz_art": "fluechtling"},
            JA,
        ),
        ("32a.1.nr1a", "32a.1.nr1a", {"vater.titel": titel("Blaue Karte EU", "2012-08-10")}, JA),
        (
            "32a.2a",
            "32a.2a.gemeinschaft",
            {"vater.titel": titel("§ 38a AufenthG", "2010-01-01"), "kindschaft.in_anderem_mitgliedstaat_zusammen": "ja"},
            JA,
        ),
        ("32a.2a", "32a.2a.gemeinschaft", {"vater.titel": titel("§ 38a AufenthG", "2010-01-01")}, OFFEN),
    ],
)
def test_the_law_until_september_2013(kennung: str, merkmal: str, aenderung: dict[str, Any], erwartet: str) -> None:
    assert status(f"AufenthG.{kennung}", f"AufenthG.{merkmal}", DAMALS | aenderung, **ALT) == erwartet


def test_the_new_law_begins_on_6_september_2013() -> None:
    for tag, alt, neu in (("2013-09-05", True, False), ("2013-09-06", False, True)):
        for kennung, da in (("AufenthG.32a.3", alt), ("AufenthG.32.1", neu)):
            if da:
                assert weg(kennung, DAMALS, stichtag=tag)
            else:
                with pytest.raises(StopIteration):
                    weg(kennung, DAMALS, stichtag=tag)


UEBERGANG = {"kind.geboren": "2000-05-05", "antrag.gestellt": "2012-03-05", "vater.vor_2005_rechtmaessig_hier": "ja"}


@pytest.mark.parametrize(
    ("kennung", "merkmal", "aenderung", "erwartet"),
    [
        ("AuslG.20.2", "AufenthG.104.3", {}, JA),
        ("AuslG.20.2", "AuslG.20.2.nr1", {}, NEIN),
        ("AuslG.20.2", "AuslG.20.2.nr1", {"mutter.gestorben": "2010-01-01"}, JA),
        ("AuslG.20.2", "AuslG.20.2.nr1", {"mutter.titel": titel("§ 30 AufenthG", "2010-01-01")}, JA),
        ("AuslG.20.3", "AuslG.20.3.s1", {}, OFFEN),
        ("AuslG.20.3", "AuslG.20.3.s1", {"kindschaft.eltern_verheiratet": "nein"}, JA),
        ("AuslG.20.3", "AuslG.20.3.s1", {"ehen": [{"zwischen": ["vater", "mutter"], "geschlossen": "2000-01-01"}]}, NEIN),
        ("AuslG.20.4", "AuslG.20.4", {"kind.sprachnachweise": []}, NEIN),
    ],
)
def test_old_law_for_old_cases(kennung: str, merkmal: str, aenderung: dict[str, Any], erwartet: str) -> None:
    assert status(kennung, merkmal, UEBERGANG | aenderung, **ALT) == erwartet


def test_children_born_later_have_no_old_law() -> None:
    with pytest.raises(StopIteration):
        weg("AuslG.20.2", UEBERGANG | {"kind.geboren": "2005-01-01"}, **ALT)


@pytest.mark.parametrize(
    ("geboren", "rechtsstand", "erwartet"),
    [("2008-06-18", "2024-06-17", NEIN), ("2006-06-17", "2024-06-17", JA), ("1998-06-17", "2015-06-17", JA)],
)
def test_who_may_act_alone(geboren: str, rechtsstand: str, erwartet: str) -> None:
    umstaende = {"stichtag": rechtsstand, "rechtsstand": rechtsstand}
    assert status("AufenthG.32.1", "AufenthG.80.1", {"kind.geboren": geboren, "antrag.gestellt": None}, **umstaende) == erwartet


@pytest.mark.parametrize(
    ("seit", "erwartet"),
    [("2015-01-01", JA), ("2024-03-01", NEIN)],
)
def test_in_hardship_only_the_title_must_have_been_there_at_the_age_limit_not_the_custody(seit: str, erwartet: str) -> None:
    erwachsen = {"kind.geboren": "2006-02-01", "kindschaft.sorge": "gemeinsam", "vater.titel": titel("§ 9 AufenthG", seit)}
    assert status("AufenthG.32.4", "AufenthG.32.4.altersgrenze", erwachsen) == erwartet


@pytest.mark.parametrize(
    ("mitentscheidung", "kommt_in_frage"), [("ja", True), ("unbekannt", True), ("nein", False), (None, False)]
)
def test_custody_that_leaves_the_other_parent_a_say_is_joint_custody(mitentscheidung: str | None, kommt_in_frage: bool) -> None:
    geteilt = {"kindschaft.mitentscheidung_anderer": mitentscheidung, "kindschaft.einverstaendnis_anderer_elternteil": "ja"}
    if kommt_in_frage:
        assert status("AufenthG.32.3", "AufenthG.32.3.sorge", geteilt) == (JA if mitentscheidung == "ja" else OFFEN)
    else:
        with pytest.raises(StopIteration):
            weg("AufenthG.32.3", geteilt)
