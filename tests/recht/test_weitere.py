"""Provisions around family reunification: §§ 7 Abs. 2, 12a Abs. 2 to 4, 26, 32 Abs. 5, 37 Abs. 2a to 5, 54, 81, 84, 85d, 105d Abs. 2."""

from __future__ import annotations

from typing import Any

import pytest

from tests.recht.familienfall import befund, status, titel, weg

JA, NEIN, OFFEN = "erfuellt", "nicht_erfuellt", "offen"

# § 26 Abs. 4 Satz 4: the child, born 1 June 2008, completed 16 on 31 May 2024; five years before that is 1 June 2019.

HUMANITAER = {
    "kind.geboren": "2008-06-01",
    "kind.einreise": "2015-09-01",
    "kind.titel": titel("§ 25 Abs. 5 AufenthG", "2019-05-01", "2026-01-01"),
    "kind.im_bundesgebiet": "ja",
    "antrag.zweck": "niederlassung",
}


@pytest.mark.parametrize(
    ("aenderung", "erwartet"),
    [
        ({}, JA),
        ({"kind.titel": titel("§ 25 Abs. 5 AufenthG", "2019-06-01", "2026-01-01")}, JA),
        ({"kind.titel": titel("§ 25 Abs. 5 AufenthG", "2019-06-02", "2026-01-01")}, NEIN),
        ({"kind.titel": titel("§ 25 Abs. 5 AufenthG", "2022-01-01", "2026-01-01"), "kind.asylantrag": "2019-05-01"}, JA),
        (
            {
                "kind.titel": titel("§ 25 Abs. 3 AufenthG", "2018-01-01", "2020-12-31")
                + titel("§ 25 Abs. 5 AufenthG", "2021-01-01", "2026-01-01")
            },
            JA,
        ),
        (
            {
                "kind.titel": titel("§ 25 Abs. 3 AufenthG", "2018-01-01", "2020-12-31")
                + titel("§ 25 Abs. 5 AufenthG", "2021-01-03", "2026-01-01")
            },
            NEIN,
        ),
    ],
)
def test_a_humanitarian_permit_for_five_years_on_completing_sixteen(aenderung: dict[str, Any], erwartet: str) -> None:
    assert status("AufenthG.26.4.s4.s1", "AufenthG.26.4.s4.fuenf_jahre", HUMANITAER | aenderung) == erwartet


@pytest.mark.parametrize(("einreise", "erwartet"), [("2026-05-31", JA), ("2026-06-01", NEIN), ("unbekannt", OFFEN)])
def test_entry_before_completing_eighteen(einreise: str, erwartet: str) -> None:
    fall = HUMANITAER | {"kind.einreise": einreise}
    assert status("AufenthG.26.4.s4.s1", "AufenthG.26.4.s4.einreise", fall, stichtag="2025-06-17") == erwartet


def test_the_refugee_child_has_a_way_of_its_own_since_august_2016() -> None:
    fall: dict[str, Any] = HUMANITAER | {"kind.titel": titel("§ 25 Abs. 2 Satz 1 Alt. 1 AufenthG", "2019-05-01", "2026-01-01")}
    assert weg("AufenthG.26.3.s5.s1", fall).befund.weg.folge.value == "kann"
    with pytest.raises(StopIteration):
        weg("AufenthG.26.4.s4.s1", fall)
    frueh = fall | {
        "kind.geboren": "1999-06-01",
        "kind.einreise": "2009-01-01",
        "kind.titel": titel("§ 25 Abs. 2 Satz 1 Alt. 1 AufenthG", "2010-01-01", "2019-01-01"),
        "antrag.gestellt": "2016-07-01",
    }
    assert weg("AufenthG.26.3.s5.s1", frueh, stichtag="2016-08-05").befund.ergebnis.value == "nicht_anwendbar"
    assert weg("AufenthG.26.3.s5.s1", frueh, stichtag="2016-08-06").befund.ergebnis.value != "nicht_anwendbar"


# § 32 Abs. 5


@pytest.mark.parametrize(
    ("aenderung", "erwartet"),
    [
        ({"kindschaft.in_anderem_mitgliedstaat_zusammen": "ja"}, JA),
        ({"kindschaft.in_anderem_mitgliedstaat_zusammen": "nein", "gemeinschaft.bestand_in_mitgliedstaat": "nein"}, NEIN),
        ({}, OFFEN),
    ],
)
def test_the_child_of_a_mobile_researcher_lived_there(aenderung: dict[str, Any], erwartet: str) -> None:
    ohne_titel: dict[str, Any] = {"vater.p18e_berechtigt": "ja", "vater.titel": []}
    fall = ohne_titel | aenderung
    assert status("AufenthG.32.5", "AufenthG.32.5.dort", fall) == erwartet


# § 37 Abs. 2a: free on 10 May 2024, three months end on Saturday 10 August, so on Monday 12 August (§ 31 Abs. 3 VwVfG).

ZWANG = {
    "kind.geboren": "2002-03-01",
    "kind.zwangsheirat_von_rueckkehr_abgehalten": "ja",
    "kind.zwangslage_ende": "2024-05-10",
    "kind.ausgereist": "2019-09-01",
    "kind.rechtmaessige_jahre_als_minderjaehriger": 10,
    "kind.schuljahre_im_bundesgebiet": 9,
    "antrag.gestellt": "2024-08-12",
}


@pytest.mark.parametrize(
    ("aenderung", "satz_1", "satz_2"),
    [
        ({}, JA, JA),
        ({"antrag.gestellt": "2024-08-13"}, NEIN, NEIN),
        ({"kind.ausgereist": "2019-08-11"}, NEIN, JA),
        ({"kind.ausgereist": "2019-08-12"}, JA, JA),
        ({"kind.ausgereist": "2014-08-11"}, NEIN, NEIN),
        ({"kind.zwangslage_ende": None}, OFFEN, OFFEN),
    ],
)
def test_the_periods_after_a_forced_marriage(aenderung: dict[str, Any], satz_1: str, satz_2: str) -> None:
    fall = ZWANG | aenderung
    assert status("AufenthG.37.2a.s1", "AufenthG.37.2a.s1.frist", fall, stichtag="2024-10-01") == satz_1
    assert status("AufenthG.37.2a.s2", "AufenthG.37.2a.s2.frist", fall, stichtag="2024-10-01") == satz_2


def test_the_return_after_a_forced_marriage_exists_since_july_2011() -> None:
    assert weg("AufenthG.37.2a.s2", ZWANG, stichtag="2024-10-01").befund.weg.folge.value == "soll"
    frueher = weg("AufenthG.37.2a.s2", ZWANG, stichtag="2024-10-01", rechtsstand="2011-06-30")
    assert frueher.befund.ergebnis.value == "nicht_anwendbar"


def test_the_forecast_of_satz_1_is_for_people() -> None:
    assert status("AufenthG.37.2a.s1", "AufenthG.37.2a.s1.prognose", ZWANG, stichtag="2024-10-01") == OFFEN


@pytest.mark.parametrize(("jahre", "erwartet"), [(8, JA), (7, NEIN), (None, OFFEN)])
def test_pensioners_come_back_after_eight_years(jahre: int | None, erwartet: str) -> None:
    fall: dict[str, Any] = {
        "kind.geboren": "2000-01-01",
        "kind.rente_aus_deutschland": "ja",
        "kind.rechtmaessige_jahre_vor_ausreise": jahre,
    }
    assert status("AufenthG.37.5", "AufenthG.37.5.acht_jahre", fall) == erwartet
    assert weg("AufenthG.37.5", fall).befund.weg.folge.value == "regel"


def test_the_extension_after_a_return_needs_no_livelihood() -> None:
    fall: dict[str, Any] = {
        "kind.titel": titel("§ 37 AufenthG", "2022-01-01", "2025-01-01"),
        "kind.lebensunterhalt_gesichert": "nein",
    }
    assert status("AufenthG.37.4", "AufenthG.5.1.nr1", fall | {"kind.geboren": "2002-01-01"}) == "entfaellt"


@pytest.mark.parametrize(
    ("aenderung", "erwartet"),
    [
        ({}, OFFEN),
        ({"kind.betreuung_gewaehrleistet": "ja"}, NEIN),
        ({"kind.betreuung_gewaehrleistet": "nein"}, JA),
        ({"kind.betreuung_gewaehrleistet": "ja", "kind.ausweisungsinteresse": "ja"}, JA),
        ({"kind.betreuung_gewaehrleistet": "ja", "kind.ausweisungen": [{"verfuegt": "2019-01-01"}]}, JA),
        ({"kind.geboren": "2004-01-01"}, NEIN),
    ],
)
def test_grounds_to_refuse_a_return(aenderung: dict[str, Any], erwartet: str) -> None:
    fall: dict[str, Any] = {
        "kind.geboren": "2008-01-01",
        "kind.rechtmaessige_jahre_als_minderjaehriger": 9,
        "kind.schuljahre_im_bundesgebiet": 7,
        "kind.ausgereist": "2022-01-01",
        "kind.ausweisungsinteresse": "nein",
        "kind.ausweisungen": [],
    }
    assert status("AufenthG.37.1", "AufenthG.37.3", fall | aenderung) == erwartet


# § 54: convictions by kind, length and day of the law


def urteil(strafart: str, monate: int | None = None, **mehr: Any) -> dict[str, Any]:
    dauer = {"monate": monate} if monate is not None else {}
    return {"rechtskraeftig": "2016-02-01", "vorsaetzlich": "ja", "strafart": strafart, **dauer, **mehr}


@pytest.mark.parametrize(
    ("tat", "rechtsstand", "besonders", "schwer"),
    [
        (urteil("freiheitsstrafe", 24), "2016-02-02", JA, JA),
        (urteil("freiheitsstrafe", 23), "2016-02-02", NEIN, JA),
        (urteil("freiheitsstrafe", 11), "2016-02-02", NEIN, NEIN),
        (urteil("freiheitsstrafe", 12, deliktgruppe="koerper", gewalt_drohung_list="ja"), "2016-03-16", NEIN, JA),
        (urteil("freiheitsstrafe", 12, deliktgruppe="koerper", gewalt_drohung_list="ja"), "2016-03-17", JA, JA),
        (
            urteil("freiheitsstrafe", 12, deliktgruppe="koerper", gewalt_drohung_list="nein", p177_stgb="nein"),
            "2019-08-20",
            NEIN,
            JA,
        ),
        (
            urteil("freiheitsstrafe", 12, deliktgruppe="koerper", gewalt_drohung_list="nein", p177_stgb="nein"),
            "2020-07-09",
            JA,
            JA,
        ),
        (urteil("freiheitsstrafe", 6), "2019-08-20", NEIN, NEIN),
        (urteil("freiheitsstrafe", 6), "2020-07-09", NEIN, JA),
        (urteil("jugendstrafe", 12, bewaehrung="nein"), "2017-01-01", NEIN, JA),
        (urteil("jugendstrafe", 12, bewaehrung="ja"), "2017-01-01", NEIN, NEIN),
        (urteil("freiheitsstrafe", 12, p263_leistungstraeger="ja"), "2020-07-09", JA, JA),
        (urteil("freiheitsstrafe", 12, p96_97="ja", deliktgruppe="sonstige"), "2024-02-26", NEIN, JA),
        (urteil("freiheitsstrafe", 12, p96_97="ja", deliktgruppe="sonstige"), "2024-02-27", JA, JA),
        (urteil("freiheitsstrafe", 6, deliktgruppe="koerper", waffe="ja"), "2024-10-30", NEIN, JA),
        (urteil("freiheitsstrafe", 6, deliktgruppe="koerper", waffe="ja"), "2024-10-31", JA, JA),
        (urteil("freiheitsstrafe", 3, deliktgruppe="koerper", waffe="ja"), "2024-10-30", NEIN, NEIN),
        (urteil("freiheitsstrafe", 3, deliktgruppe="koerper", waffe="ja"), "2024-10-31", NEIN, JA),
        (urteil("geldstrafe", None, tagessaetze=90, menschenverachtend="ja"), "2024-03-01", NEIN, NEIN),
        (urteil("geldstrafe", None, tagessaetze=91, menschenverachtend="ja"), "2024-03-01", NEIN, JA),
        (urteil("geldstrafe", None, tagessaetze=91, menschenverachtend="ja"), "2024-02-26", NEIN, NEIN),
        (urteil("geldstrafe", None, tagessaetze=20, p29_btmg="ja"), "2016-02-02", NEIN, JA),
        (urteil("freiheitsstrafe", 30, vorsaetzlich="nein"), "2024-03-01", NEIN, NEIN),
    ],
)
def test_the_weight_of_a_conviction(tat: dict[str, Any], rechtsstand: str, besonders: str, schwer: str) -> None:
    ausfuellen = {
        "deliktgruppe": "sonstige",
        "gewalt_drohung_list": "nein",
        "p177_stgb": "nein",
        "serienmaessig": "nein",
        "p29_btmg": "nein",
        "p263_leistungstraeger": "nein",
        "p96_97": "nein",
        "waffe": "nein",
        "menschenverachtend": "nein",
        "bewaehrung": "nein",
        "monate": 0,
        "tagessaetze": 0,
    }
    fall = {"kind.verurteilungen": [ausfuellen | tat], "kind.ausweisungen": [{"verfuegt": "2016-02-01"}]}
    for merkmal, erwartet in (("AufenthG.54.1", besonders), ("AufenthG.54.2", schwer)):
        assert status("AufenthG.53.neu", merkmal, fall, stichtag="2024-12-17", rechtsstand=rechtsstand) == erwartet, merkmal


@pytest.mark.parametrize(
    ("tatsache", "wert", "erwartet"),
    [
        ("noetigung_zur_ehe", "ja", JA),
        ("noetigung_zur_ehe", "nein", NEIN),
        ("noetigung_zur_ehe", "unbekannt", OFFEN),
        ("teilhabe_gehindert", "ja", JA),
        ("falsche_angaben", "ja", JA),
        ("mitwirkung_trotz_belehrung_verweigert", "ja", JA),
        ("ausweisungsinteresse", "ja", JA),
        ("zwangslage_ende", None, NEIN),
    ],
)
def test_conduct_without_a_judgment(tatsache: str, wert: str | None, erwartet: str) -> None:
    fall = {"kind.verurteilungen": [], "kind.ausweisungen": [{"verfuegt": "2023-01-01"}], f"kind.{tatsache}": wert}
    assert status("AufenthG.53.neu", "AufenthG.54.2", fall) == erwartet


# § 81


@pytest.mark.parametrize(
    ("geboren", "gestellt", "erwartet"),
    [
        ("2024-01-10", "2024-07-10", JA),
        ("2024-01-10", "2024-07-11", NEIN),
        ("2024-01-13", "2024-07-15", JA),  # 13 July 2024 was a Saturday
        ("2024-01-13", "2024-07-16", NEIN),
        ("2024-01-10", "unbekannt", OFFEN),
    ],
)
def test_six_months_for_the_child_born_here(geboren: str, gestellt: str, erwartet: str) -> None:
    fall = {"kind.geboren": geboren, "kind.im_bundesgebiet_geboren": "ja", "antrag.gestellt": gestellt}
    assert status("AufenthG.33.s1", "AufenthG.81.2.s2", fall, stichtag="2024-09-17") == erwartet


def test_applications_together_are_decided_together_since_their_day() -> None:
    fall = {
        "antrag.zugleich_blaue_karte_ict": "ja",
        "antrag.zugleich_fachkraft": "unbekannt",
        "vater.blaue_karte_anderer_mitgliedstaat": "ja",
        "gemeinschaft.bestand_in_mitgliedstaat": "ja",
    }
    assert status("AufenthG.32.1", "AufenthG.81.6.s1", fall) == JA
    assert status("AufenthG.32.1", "AufenthG.81.6.s2", fall) == OFFEN
    assert status("AufenthG.32.1", "AufenthG.81.6.s3", fall) == JA
    assert status("AufenthG.32.1", "AufenthG.81.6.s1", {}) == NEIN
    assert status("AufenthG.32.1", "AufenthG.81.6.s1", fall, rechtsstand="2017-08-01") == JA
    with pytest.raises(KeyError):
        befund("AufenthG.32.1", "AufenthG.81.6.s3", fall, rechtsstand="2023-11-17")


@pytest.mark.parametrize(
    ("aenderung", "erwartet"),
    [
        ({}, NEIN),
        ({"kind.erkennungsdienst_noetig": "ja"}, JA),
        ({"kind.erkennungsdienst_noetig": "ja", "kind.erkennungsdienstlich_behandelt": "ja"}, NEIN),
        ({"kind.erkennungsdienst_noetig": "ja", "kind.erkennungsdienstlich_behandelt": "unbekannt"}, OFFEN),
    ],
)
def test_no_certificate_before_the_identity_is_secured(aenderung: dict[str, Any], erwartet: str) -> None:
    assert status("AufenthG.32.1", "AufenthG.81.7", aenderung) == erwartet


# § 7 Abs. 2 Satz 2, § 84 Abs. 2, § 12a


@pytest.mark.parametrize(
    ("aenderung", "erwartet"),
    [
        ({}, NEIN),
        ({"vater.titel": []}, JA),
        ({"kindschaft.lebt_zusammen": "nein"}, JA),
        ({"kindschaft.lebt_zusammen": None}, OFFEN),
    ],
)
def test_the_permit_of_a_child_can_be_shortened_with_the_right_of_the_parent(aenderung: dict[str, Any], erwartet: str) -> None:
    fall = {
        "kind.titel": titel("§ 32 AufenthG", "2022-01-01", "2027-01-01"),
        "kind.im_bundesgebiet": "ja",
        "kindschaft.lebt_zusammen": "ja",
    }
    assert status("AufenthG.34.1", "AufenthG.7.2.s2.kind", fall | aenderung) == erwartet


@pytest.mark.parametrize(("kontakt", "erwartet"), [("ja", JA), ("nein", NEIN), ("unbekannt", OFFEN), (None, NEIN)])
def test_the_permit_of_a_parent_can_be_shortened_when_custody_is_given_up(kontakt: str | None, erwartet: str) -> None:
    fall = {
        "vater.titel": titel("§ 28 Abs. 1 Satz 1 Nr. 3 AufenthG", "2022-01-01", "2027-01-01"),
        "kind.staatsangehoerigkeiten": ["deutsch"],
        "kindschaft.nur_lose_kontakte": kontakt,
    }
    assert status("AufenthG.28.1.nr3", "AufenthG.7.2.s2.elternteil", fall, wer="vater", zu="kind") == erwartet


@pytest.mark.parametrize(
    ("ausweisungen", "erwartet"), [([{"verfuegt": "2024-01-01"}], JA), ([], NEIN), ([{"verfuegt": "2024-07-01"}], NEIN)]
)
def test_a_suspension_does_not_make_the_stay_lawful(ausweisungen: list[dict[str, str]], erwartet: str) -> None:
    assert status("AufenthG.32.1", "AufenthG.84.2", {"kind.ausweisungen": ausweisungen}) == erwartet


@pytest.mark.parametrize(("zugewiesen", "erwartet"), [("ja", JA), ("nein", NEIN), (None, NEIN), ("unbekannt", OFFEN)])
def test_an_allocation_binds_the_family_too(zugewiesen: str | None, erwartet: str) -> None:
    fall = {
        "vater.titel": titel("§ 25 Abs. 2 Satz 1 Alt. 1 AufenthG", "2022-06-20", "2030-01-01"),
        "vater.schutz_art": "fluechtling",
        "vater.schutz_bescheid": "2022-06-17",
        "vater.wohnsitz_zugewiesen": zugewiesen,
    }
    assert status("AufenthG.32.1", "AufenthG.12a.6.zuweisung", fall) == erwartet


# §§ 85d, 105d Abs. 2: the child, born 1 October 2026

VATERSCHAFT = {
    "kind.geboren": "2026-10-01",
    "antrag.gestellt": None,
    "kindschaft.zustimmung_erschlichen": "ja",
    "kindschaft.geburt_im_inland_beurkundet": "ja",
    "kindschaft.vaterschaft_eingetragen": "2026-12-01",
    "kindschaft.deutsch_durch_anerkennung": "nein",
}


@pytest.mark.parametrize(
    ("aenderung", "stichtag", "erwartet"),
    [
        ({}, "2031-12-01", JA),
        ({}, "2031-12-02", NEIN),
        ({"kindschaft.deutsch_durch_anerkennung": "ja"}, "2031-12-01", JA),
        ({"kindschaft.deutsch_durch_anerkennung": "ja", "kind.geboren": "2024-09-30"}, "2031-09-28", JA),
        ({"kindschaft.deutsch_durch_anerkennung": "ja", "kind.geboren": "2024-09-30"}, "2031-09-30", NEIN),
        ({"kindschaft.deutsch_durch_anerkennung": "ja", "kind.geboren": "2020-01-01"}, "2028-12-01", JA),
        ({"kindschaft.deutsch_durch_anerkennung": "ja", "kind.geboren": "2020-01-01"}, "2028-12-02", NEIN),
        ({"kindschaft.deutsch_durch_anerkennung": "nein", "kind.geboren": "2020-01-01"}, "2031-12-01", JA),
        ({"kindschaft.geburt_im_inland_beurkundet": "nein", "kindschaft.zustimmung_vaterschaft": "2026-11-01"}, "2031-11-01", JA),
        (
            {"kindschaft.geburt_im_inland_beurkundet": "nein", "kindschaft.zustimmung_vaterschaft": "2026-11-01"},
            "2031-11-02",
            NEIN,
        ),
        ({"kindschaft.vaterschaft_eingetragen": None}, "2027-12-01", OFFEN),
    ],
)
def test_how_long_the_consent_can_be_taken_back(aenderung: dict[str, Any], stichtag: str, erwartet: str) -> None:
    assert status("AufenthG.85d.2", "AufenthG.85d.3", VATERSCHAFT | aenderung, stichtag=stichtag) == erwartet


def test_the_consent_is_taken_back_only_under_the_new_law() -> None:
    assert weg("AufenthG.85d.2", VATERSCHAFT, stichtag="2027-01-01").befund.weg.belastend
    frueher = weg("AufenthG.85d.2", VATERSCHAFT, stichtag="2027-01-01", rechtsstand="2026-07-28")
    assert frueher.befund.ergebnis.value == "nicht_anwendbar"


@pytest.mark.parametrize(
    ("aenderung", "erwartet"),
    [
        ({}, JA),
        ({"kindschaft.anderes_kind_vor_2026_anerkannt": "ja"}, NEIN),
        ({"kindschaft.anderes_kind_vor_2026_anerkannt": "ja", "kindschaft.anderes_kind_pruefung_eingestellt": "ja"}, JA),
        ({"kindschaft.anderes_kind_vor_2026_anerkannt": None}, OFFEN),
        ({"kindschaft.rechtlicher_vater_anderes_kind": "nein"}, NEIN),
    ],
)
def test_an_older_acknowledgment_of_another_child_does_not_free(aenderung: dict[str, Any], erwartet: str) -> None:
    fall = {
        "kind.geboren": "2026-10-01",
        "antrag.gestellt": None,
        "kindschaft.anerkennung_wird_geprueft": "ja",
        "kindschaft.anerkennung_in_pruefung_seit": "2026-11-01",
        "kindschaft.rechtlicher_vater_anderes_kind": "ja",
        "kindschaft.anderes_kind_vor_2026_anerkannt": "nein",
    }
    assert status("AufenthG.85b.3", "AufenthG.85a.2", fall | aenderung, stichtag="2026-12-17") == erwartet
