"""§ 36 AufenthG and the Directive: parents, other relatives, refugees' children who came of age."""

from __future__ import annotations

from typing import Any

import pytest

from tests.recht.familienfall import befund, status, titel, weg

JA, NEIN, OFFEN, ENTFAELLT = "erfuellt", "nicht_erfuellt", "offen", "entfaellt"
ELTERN = {"wer": "mutter", "zu": "kind"}
FLUECHTLING = {
    "kind.im_bundesgebiet": "ja",
    "kind.titel": titel("§ 25 Abs. 2 Satz 1 Alt. 1 AufenthG", "2016-10-01"),
    "kind.geboren": "2000-01-01",
    "kind.asylantrag": "2016-01-10",
    "kind.unbegleitet": "ja",
    "kind.schutz_art": "fluechtling",
    "kind.schutz_unanfechtbar": "2016-09-01",
    "antrag.gestellt": "2016-11-01",
    "vater.im_bundesgebiet": "nein",
}


@pytest.mark.parametrize(
    ("aenderung", "erwartet"),
    [
        ({}, JA),  # applied while the child was a minor, the child is an adult now
        ({"kind.asylantrag": "2018-01-01"}, NEIN),  # of age when it asked for asylum
        ({"kind.asylantrag": None}, OFFEN),
        ({"kind.unbegleitet": "nein"}, NEIN),
        # of age during the asylum procedure: three months from the recognition; 15 September 2018 was a Saturday
        ({"kind.asylantrag": "2017-12-31", "kind.schutz_unanfechtbar": "2018-06-15", "antrag.gestellt": "2018-09-17"}, JA),
        ({"kind.asylantrag": "2017-12-31", "kind.schutz_unanfechtbar": "2018-06-15", "antrag.gestellt": "2018-09-18"}, NEIN),
        ({"kind.asylantrag": "2017-12-31", "kind.schutz_unanfechtbar": "2018-06-12", "antrag.gestellt": "2018-09-12"}, JA),
        ({"kind.asylantrag": "2017-12-31", "kind.schutz_unanfechtbar": "2018-06-12", "antrag.gestellt": "2018-09-13"}, NEIN),
        (
            {
                "kind.asylantrag": "2017-12-31",
                "kind.schutz_unanfechtbar": "2018-06-15",
                "antrag.gestellt": "2018-12-01",
                "antrag.frist_entschuldbar": "ja",
            },
            JA,
        ),
        # recognised as a minor, applied after majority: nobody has decided how long that is possible
        ({"antrag.gestellt": "2018-03-01"}, OFFEN),
        ({"antrag.gestellt": "2017-12-31"}, JA),
        ({"kind.titel": titel("§ 25 Abs. 2 Satz 1 Alt. 2 AufenthG", "2016-10-01")}, NEIN),
    ],
)
def test_parents_of_an_unaccompanied_refugee_who_came_of_age(aenderung: dict[str, Any], erwartet: str) -> None:
    assert status("AufenthG.36.1", "AufenthG.36.1.eltern", FLUECHTLING | aenderung, **ELTERN) == erwartet


def test_before_the_judgment_of_april_2018_the_claim_ended_with_majority() -> None:
    for tag, erwartet in (("2018-04-11", NEIN), ("2018-04-12", JA)):
        assert status("AufenthG.36.1", "AufenthG.36.1.eltern", FLUECHTLING, stichtag=tag, **ELTERN) == erwartet


def test_no_deadline_while_the_child_is_a_minor() -> None:
    klein = FLUECHTLING | {"kind.geboren": "2010-01-01", "antrag.gestellt": "2024-05-01"}
    assert status("AufenthG.36.1", "AufenthG.36.1.eltern", klein, **ELTERN) == JA


@pytest.mark.parametrize(
    ("grundlage", "rechtsstand", "erwartet"),
    [
        ("§ 25 Abs. 2 Satz 1 Alt. 2 AufenthG", "2015-07-31", NEIN),
        ("§ 25 Abs. 2 Satz 1 Alt. 2 AufenthG", "2015-08-01", JA),
        ("§ 25 Abs. 2 Satz 1 Alt. 2 AufenthG", "2018-07-31", JA),
        ("§ 25 Abs. 2 Satz 1 Alt. 2 AufenthG", "2018-08-01", NEIN),
        ("§ 23 Abs. 4 AufenthG", "2015-07-31", NEIN),
        ("§ 23 Abs. 4 AufenthG", "2015-08-01", JA),
        ("§ 25 Abs. 3 AufenthG", "2024-06-17", NEIN),
    ],
)
def test_the_titles_of_the_child(grundlage: str, rechtsstand: str, erwartet: str) -> None:
    aenderung = FLUECHTLING | {"kind.titel": titel(grundlage, "2016-04-01"), "kind.geboren": "2010-01-01"}
    umstaende = {"stichtag": "2018-08-01", "rechtsstand": rechtsstand}
    assert status("AufenthG.36.1", "AufenthG.36.1.titel", aenderung, **umstaende, **ELTERN) == erwartet


@pytest.mark.parametrize(
    ("aenderung", "erwartet"),
    [
        ({}, JA),
        ({"vater.im_bundesgebiet": "ja"}, NEIN),
        ({"vater.im_bundesgebiet": "ja", "kindschaft.sorge": "keine"}, JA),
        ({"vater.im_bundesgebiet": "unbekannt", "kindschaft.sorge": "gemeinsam"}, OFFEN),
        ({"vater.im_bundesgebiet": "ja", "kindschaft_mutter.gemeinsam_beantragt": "ja"}, JA),
    ],
)
def test_no_parent_with_custody_here_unless_both_applied_together(aenderung: dict[str, Any], erwartet: str) -> None:
    assert status("AufenthG.36.1", "AufenthG.36.1.kein_elternteil", FLUECHTLING | aenderung, **ELTERN) == erwartet


def test_livelihood_and_space_are_not_asked_of_the_parents() -> None:
    arm = FLUECHTLING | {"mutter.lebensunterhalt_gesichert": "nein", "mutter.ausreichender_wohnraum": "nein"}
    assert status("AufenthG.36.1", "AufenthG.5.1.nr1", arm, **ELTERN) == ENTFAELLT
    assert status("AufenthG.36.1", "AufenthG.29.1.nr2", arm, **ELTERN) == ENTFAELLT


@pytest.mark.parametrize(
    ("aenderung", "erwartet"),
    [
        ({}, JA),
        ({"gemeinschaft.gewollt": "nein"}, OFFEN),
        ({"gemeinschaft.gewollt": "nein", "gemeinschaft.tatsaechliche_bindungen": "ja"}, JA),
        ({"gemeinschaft.gewollt": "nein", "gemeinschaft.tatsaechliche_bindungen": "nein"}, NEIN),
    ],
)
def test_real_family_ties_need_no_common_household(aenderung: dict[str, Any], erwartet: str) -> None:
    assert status("AufenthG.36.1", "RL2003_86.16.bindungen", FLUECHTLING | aenderung, **ELTERN) == erwartet


# Abs. 2

PFLEGE = {
    "kind.geboren": "1985-01-01",
    "kind.im_bundesgebiet": "ja",
    "kind.titel": titel("§ 9 AufenthG"),
    "mutter.geboren": "1944-02-02",
    "mutter.auf_beistand_angewiesen": "ja",
    "mutter.eigenstaendiges_leben_moeglich": "nein",
}


@pytest.mark.parametrize(
    ("merkmal", "aenderung", "erwartet"),
    [
        ("sonstiger", {}, JA),
        ("eigenstaendig", {}, JA),
        ("eigenstaendig", {"mutter.eigenstaendiges_leben_moeglich": "ja"}, NEIN),
        ("eigenstaendig", {"mutter.eigenstaendiges_leben_moeglich": "ja", "kind.eigenstaendiges_leben_moeglich": "nein"}, JA),
        ("eigenstaendig", {"mutter.eigenstaendiges_leben_moeglich": None}, OFFEN),
        ("angewiesen", {}, JA),
        ("angewiesen", {"mutter.auf_beistand_angewiesen": "nein"}, NEIN),
        ("angewiesen", {"mutter.auf_beistand_angewiesen": "nein", "kind.auf_beistand_angewiesen": "ja"}, JA),
        ("angewiesen", {"mutter.auf_beistand_angewiesen": None}, OFFEN),
        ("andere_angehoerige", {"mutter.andere_angehoerige_helfen": "ja"}, JA),
        ("andere_angehoerige", {}, NEIN),
        ("nur_hier", {"mutter.andere_angehoerige_helfen": "ja"}, NEIN),
        ("nur_hier", {"mutter.hilfe_am_aufenthaltsort_zumutbar": "nein"}, JA),
        ("nur_hier", {"mutter.hilfe_am_aufenthaltsort_zumutbar": "ja"}, OFFEN),
        (
            "nur_hier",
            {
                "mutter.hilfe_am_aufenthaltsort_zumutbar": "ja",
                "mutter.autonomieverlust": "ja",
                "gemeinschaft.wunsch_nachvollziehbar": "ja",
            },
            JA,
        ),
        ("aufnahme", {"gemeinschaft.aufnahme_moeglich": "ja"}, JA),
        ("aufnahme", {}, OFFEN),
        ("haerte", {}, OFFEN),
        ("haerte", {"mutter.auf_beistand_angewiesen": None}, NEIN),
        ("haerte", {"mutter.ergaenzende_hilfen_genuegen": "ja"}, NEIN),
        ("haerte", {"mutter.eigenstaendiges_leben_moeglich": "ja"}, NEIN),
        ("haerte", {"mutter.andere_angehoerige_helfen": "ja"}, NEIN),
    ],
)
def test_exceptional_hardship(merkmal: str, aenderung: dict[str, Any], erwartet: str) -> None:
    assert status("AufenthG.36.2", f"AufenthG.36.2.s1.{merkmal}", PFLEGE | aenderung, **ELTERN) == erwartet


def test_the_authorities_differ_on_care_by_third_parties() -> None:
    b = befund("AufenthG.36.2", "AufenthG.36.2.s1.dritte", PFLEGE | {"mutter.hilfe_am_aufenthaltsort_zumutbar": "ja"}, **ELTERN)
    assert (b.status.value, b.warum.wort) == (OFFEN, "lesart")


def test_a_finding_of_hardship_leads_to_discretion_and_livelihood_still_counts() -> None:
    voll = PFLEGE | {
        "feststellungen": [
            {"merkmal": "AufenthG.36.2.s1.haerte", "ergebnis": "erfuellt", "rolle": "gericht", "am": "2024-05-01", "gruende": "x"}
        ],
        "mutter.lebensunterhalt_gesichert": "ja",
        "mutter.ausreichender_wohnraum": "ja",
        "mutter.identitaet_geklaert": "ja",
        "mutter.staatsangehoerigkeit_geklaert": "ja",
        "mutter.paesse": [{"gueltig_bis": "2030-01-01"}],
    }
    assert weg("AufenthG.36.2", voll, **ELTERN).befund.ergebnis.value == "ermessen"
    arm = voll | {"mutter.lebensunterhalt_gesichert": "nein"}
    assert weg("AufenthG.36.2", arm, **ELTERN).befund.ergebnis.value == "nicht_erfuellt"


def test_for_germans_living_space_is_not_asked() -> None:
    deutsch = PFLEGE | {"kind.staatsangehoerigkeiten": ["deutsch"], "kind.titel": None}
    glieder = [g.befund.merkmal.id for g in weg("AufenthG.28.4", deutsch, **ELTERN).befund.glieder]
    assert "AufenthG.36.2.s1.haerte" in glieder
    assert "AufenthG.29.1.nr2" not in glieder


# Abs. 3

FACHKRAFT = {"kind.geboren": "1990-01-01", "kind.im_bundesgebiet": "ja", "kind.titel": titel("Blaue Karte EU", "2024-03-01")}


@pytest.mark.parametrize(
    ("aenderung", "erwartet"),
    [
        ({}, JA),
        ({"kind.titel": titel("Blaue Karte EU", "2024-02-29")}, NEIN),
        ({"kind.titel": [*titel("§ 18a AufenthG", "2020-06-15", "2024-06-14"), *titel("§ 18a AufenthG", "2024-06-15")]}, NEIN),
        ({"kind.titel": titel("§ 18a AufenthG", "2024-06-15", erstmals="nein"), "kind.vollstaendig": []}, OFFEN),
        ({"kind.titel": titel("§ 18a AufenthG", "2024-06-15", erstmals="ja"), "kind.vollstaendig": []}, JA),
    ],
)
def test_parents_of_skilled_workers_need_a_first_title_since_march_2024(aenderung: dict[str, Any], erwartet: str) -> None:
    merkmal = "AufenthG.36.3.s1.erstmals"
    assert status("AufenthG.36.3", merkmal, FACHKRAFT | aenderung, stichtag="2024-07-01", **ELTERN) == erwartet


def test_the_parents_of_the_spouse_are_covered_too() -> None:
    ehe = {
        "kind.titel": titel("§ 30 AufenthG", "2024-06-01"),
        "kind.gewoehnlicher_aufenthalt_im_bundesgebiet": "ja",
        "fachkraft.titel": titel("Blaue Karte EU", "2024-05-01"),
        "fachkraft.vollstaendig": ["titel"],
        "ehen": [{"zwischen": ["kind", "fachkraft"], "geschlossen": "2020-01-01"}],
    }
    umstaende = {"stichtag": "2024-07-01", **ELTERN}
    assert status("AufenthG.36.3", "AufenthG.36.3.s1.erstmals", FACHKRAFT | ehe, **umstaende) == JA


@pytest.mark.parametrize(
    ("tag", "erwartet"),
    [("2024-02-29", NEIN), ("2024-03-01", JA), ("2028-12-30", JA), ("2028-12-31", OFFEN), ("2029-01-01", NEIN)],
)
def test_the_paragraph_begins_in_march_2024_and_ends_with_2028(tag: str, erwartet: str) -> None:
    umstaende = {"stichtag": "2024-07-01", "rechtsstand": tag, **ELTERN}
    assert status("AufenthG.36.3", "AufenthG.36.3.in_kraft", FACHKRAFT, **umstaende) == erwartet


def test_the_livelihood_is_demanded_without_exception() -> None:
    arm = FACHKRAFT | {
        "mutter.lebensunterhalt_gesichert": "nein",
        "feststellungen": [
            {"merkmal": "AufenthG.5.1.ausnahme", "ergebnis": "erfuellt", "rolle": "gericht", "am": "2024-05-01", "gruende": "x"}
        ],
    }
    assert status("AufenthG.36.3", "AufenthG.5.1.nr1", arm, stichtag="2024-07-01", **ELTERN) == NEIN


# The Directive: children

TOCHTER = {
    "kind.geboren": "1999-01-15",
    "vater.asylantrag": "2016-04-10",
    "vater.schutz_art": "fluechtling",
    "vater.schutz_unanfechtbar": "2017-07-24",
    "vater.titel": titel("§ 25 Abs. 2 Satz 1 Alt. 1 AufenthG", "2017-09-01"),
    "antrag.gestellt": "2017-08-20",
}


@pytest.mark.parametrize(
    ("merkmal", "aenderung", "erwartet"),
    [
        ("RL2003_86.4.alter", {}, JA),
        ("RL2003_86.4.alter", {"kind.geboren": "1998-04-10"}, NEIN),
        ("RL2003_86.4.alter", {"kind.geboren": "1998-04-11"}, JA),
        ("RL2003_86.4.alter", {"kind.familienstand": "verheiratet"}, NEIN),
        ("RL2003_86.4.alter", {"vater.asylantrag": None}, OFFEN),
        ("RL2003_86.4.frist", {}, JA),
        ("RL2003_86.4.frist", {"antrag.gestellt": "2017-10-24"}, JA),
        ("RL2003_86.4.frist", {"antrag.gestellt": "2017-10-25"}, NEIN),
        ("RL2003_86.4.frist", {"antrag.gestellt": "2017-10-25", "antrag.fristwahrende_anzeige": "2017-08-01"}, NEIN),
        ("RL2003_86.4.rechtzeitig", {"antrag.gestellt": "2018-05-01", "antrag.frist_entschuldbar": "ja"}, JA),
        ("RL2003_86.4.rechtzeitig", {"antrag.gestellt": "2018-05-01"}, NEIN),
        ("RL2003_86.2.fluechtling", {}, JA),
        ("RL2003_86.4.sorge", {}, JA),
        (
            "RL2003_86.4.sorge",
            {
                "kindschaft.sorge": "keine",
                "kindschaft.einverstaendnis_anderer_elternteil": "nein",
                "kindschaft.anderer_elternteil_zieht_mit": "nein",
            },
            NEIN,
        ),
        ("RL2003_86.5.vorsprache", {"antrag.vorsprache_unzumutbar": "ja"}, JA),
        ("RL2003_86.5.vorsprache", {}, NEIN),
        ("RL2003_86.11.urkunden", {"antrag.urkunden_fehlen": "ja"}, JA),
    ],
)
def test_the_child_of_a_refugee_directly_under_the_directive(merkmal: str, aenderung: dict[str, Any], erwartet: str) -> None:
    assert status("RL2003_86.4", merkmal, TOCHTER | aenderung) == erwartet


def test_the_notice_is_no_application_and_german_law_fails() -> None:
    assert status("AufenthG.32.1", "AufenthG.32.1.kind", TOCHTER) == NEIN
    assert status("AufenthG.32.1", "AufenthG.81.1.anzeige", TOCHTER | {"antrag.fristwahrende_anzeige": "2016-12-01"}) == NEIN


def test_the_directive_does_not_help_with_subsidiary_protection() -> None:
    schutz = {"vater.schutz_art": "subsidiaer", "vater.titel": titel("§ 25 Abs. 2 Satz 1 Alt. 2 AufenthG", "2017-09-01")}
    with pytest.raises(StopIteration):
        weg("RL2003_86.4", TOCHTER | schutz)


@pytest.mark.parametrize(
    ("aenderung", "erwartet"),
    [
        ({}, JA),
        ({"schwester.eigenstaendiges_leben_moeglich": "ja"}, NEIN),
        ({"schwester.andere_angehoerige_helfen": "ja"}, NEIN),
        ({"schwester.eigenstaendiges_leben_moeglich": None}, OFFEN),
    ],
)
def test_an_adult_sibling_in_need_of_care_comes_with_the_parents(aenderung: dict[str, Any], erwartet: str) -> None:
    geschwister = FLUECHTLING | {
        "schwester.geboren": "1990-01-01",
        "schwester.schwerwiegend_erkrankt": "ja",
        "schwester.eigenstaendiges_leben_moeglich": "nein",
        "schwester.andere_angehoerige_helfen": "nein",
        "weitere_kindschaften": [{"kind": "schwester", "elternteil": "mutter"}],
        "antragsteller": ["schwester", "mutter"],
    }
    umstaende = {"wer": "schwester", "zu": "kind"}
    assert status("RL2003_86.10.3", "RL2003_86.10.3.angewiesen", geschwister | aenderung, **umstaende) == erwartet
    assert status("RL2003_86.10.3", "RL2003_86.10.3.eltern", geschwister | aenderung, **umstaende) == JA
