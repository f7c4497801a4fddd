"""§ 51 AufenthG as a requirement: a way that rests on a title is closed once the title has lapsed by law.

Whether a single ground applies is in test_nebenrecht; here: what it does to the ways, and every road back.
"""

from __future__ import annotations

from typing import Any

import pytest

from nachzug.logik.regel import Merkmal, Voraussetzung, glied_merkmale
from nachzug.logik.terme import GibtEs, alle_terme
from nachzug.recht.verzeichnis import alle_wege
from tests.recht.familienfall import befund, status, titel, weg

JA, NEIN, OFFEN = "erfuellt", "nicht_erfuellt", "offen"
BESTEHT = "AufenthG.51.1.stammberechtigter"

# The father left on 15 January 2024; six months end on 15 July, twelve on 15 January 2025 (§§ 187 Abs. 1, 188 Abs. 2 BGB).
FORT = {"vater.titel": titel("§ 9 AufenthG"), "vater.ausgereist": "2024-01-15", "vater.im_bundesgebiet": "nein"}
ZURUECK = {"vater.im_bundesgebiet": "ja", "vater.wieder_eingereist": "2024-08-01"}
GEFESTIGT = {
    "vater.rechtmaessiger_aufenthalt_seit": "2009-01-15",
    "vater.lebensunterhalt_gesichert": "ja",
    "vater.ausweisungsinteresse": "nein",
}


def feststellung(merkmal: str, ergebnis: str, rolle: str = "behoerde") -> dict[str, Any]:
    return {
        "feststellungen": [{"merkmal": merkmal, "ergebnis": ergebnis, "rolle": rolle, "am": "2024-08-20", "gruende": "geprüft"}]
    }


@pytest.mark.parametrize(
    ("aenderung", "erwartet"),
    [
        ({}, NEIN),
        ({"vater.ausgereist": None, "vater.im_bundesgebiet": "ja"}, JA),
        ({"vater.ausgereist": "unbekannt"}, OFFEN),
        ({"vater.ausgereist": "2024-03-16"}, JA),
        (ZURUECK, NEIN),
        (ZURUECK | {"vater.wieder_eingereist": "2024-07-15"}, JA),
        (ZURUECK | {"vater.wieder_eingereist": "unbekannt"}, OFFEN),
        (ZURUECK | {"vater.wieder_eingereist": None}, OFFEN),
        (ZURUECK | {"vater.ausgereist": None}, OFFEN),
        ({"vater.wiedereinreisefrist": "2024-12-31"}, JA),
        (ZURUECK | {"vater.wiedereinreisefrist": "2024-07-31"}, NEIN),
        (GEFESTIGT, JA),
        ({"vater.ausreise_unschaedlich": "ja"}, JA),
        ({"vater.titel_fortbestand_bescheinigt": "ja"}, JA),
        ({"vater.ausgereist": "2024-08-01", "vater.dauerhaft_ausgereist": "ja"}, NEIN),
        ({"vater.ausgereist": "2024-08-01", "vater.dauerhaft_ausgereist": "unbekannt"}, OFFEN),
        (ZURUECK | {"vater.titel": titel("§ 9 AufenthG") + titel("§ 18a AufenthG", "2024-08-10", "2027-08-09")}, JA),
        (ZURUECK | {"vater.titel": titel("§ 9 AufenthG") + titel("Fiktionsbescheinigung", "2024-08-10", "2025-02-09")}, NEIN),
        ({"vater.vollstaendig": []}, NEIN),
        ({"vater.unvollstaendig": ["titel"], "vater.vollstaendig": []}, OFFEN),
        (feststellung("AufenthG.51.fortbestand.stammberechtigter", "erfuellt"), JA),
        (feststellung("AufenthG.51.fortbestand.stammberechtigter", "nicht_erfuellt"), NEIN),
        ({"vater.ausgereist": "2024-08-01"} | feststellung("AufenthG.51.1.nr6.stammberechtigter", "erfuellt", "gericht"), NEIN),
        ({"vater.ausgereist": "2024-08-01"} | feststellung("AufenthG.51.1.nr6.stammberechtigter", "nicht_erfuellt"), JA),
    ],
)
def test_a_title_must_not_have_lapsed_by_leaving(aenderung: dict[str, Any], erwartet: str) -> None:
    assert status("AufenthG.32.1", BESTEHT, FORT | aenderung, stichtag="2024-09-01") == erwartet


def test_without_any_departure_nothing_is_asked_and_the_reason_is_no_assumption() -> None:
    b = befund("AufenthG.32.1", BESTEHT, {"vater.titel": titel("§ 9 AufenthG")})
    assert (b.status.value, b.warum.wort, b.annahmen) == (JA, "tatsache", ())


@pytest.mark.parametrize(
    ("aenderung", "erwartet"),
    [({}, "nicht_erfuellt"), ({"vater.ausgereist": "unbekannt"}, "offen"), ({"vater.ausreise_unschaedlich": "ja"}, "anspruch")],
)
def test_the_way_of_the_child_follows_the_title_of_the_parent(aenderung: dict[str, Any], erwartet: str) -> None:
    fertig = {
        "kind.paesse": [{"gueltig_bis": "2030-01-01"}],
        "kind.identitaet_geklaert": "ja",
        "kind.ausweisungsinteresse": "nein",
        "kind.lebensunterhalt_gesichert": "ja",
        "kind.ausreichender_wohnraum": "ja",
        "kind.einreiseverbote": [],
        "kind.staatsangehoerigkeiten": ["marokkanisch"],
    }
    fall = FORT | {"vater.im_bundesgebiet": "ja", "vater.wieder_eingereist": "2024-08-15"} | fertig | aenderung
    assert weg("AufenthG.32.1", fall, stichtag="2024-09-01").befund.ergebnis.value == erwartet


@pytest.mark.parametrize(
    ("aenderung", "stichtag", "erwartet"),
    [
        ({}, "2025-02-01", JA),
        ({"vater.ausserhalb_der_union": "nein"}, "2025-02-01", NEIN),
        ({"vater.ausserhalb_der_union": None}, "2025-02-01", NEIN),
        ({"vater.im_bundesgebiet": "ja", "vater.wieder_eingereist": "2025-01-15"}, "2025-02-01", NEIN),
        ({"vater.im_bundesgebiet": "ja", "vater.wieder_eingereist": "2025-01-16"}, "2025-02-01", JA),
        ({"vater.im_bundesgebiet": "ja"}, "2025-02-01", OFFEN),
        ({"vater.wiedereinreisefrist": "2025-06-30"}, "2025-02-01", NEIN),
        (GEFESTIGT, "2025-02-01", NEIN),
        ({"vater.titel": titel("Daueraufenthalt-EU", vorheriger="§ 18g AufenthG")}, "2025-02-01", NEIN),
        (
            {
                "vater.titel": titel("Daueraufenthalt-EU", vorheriger="§ 30 AufenthG"),
                "stiefmutter.geboren": "1985-01-01",
                "stiefmutter.titel": titel("§ 18g AufenthG", "2020-01-01", "2027-01-01"),
                "ehen": [{"zwischen": ["vater", "stiefmutter"], "geschlossen": "2016-01-01", "wirksam": "ja"}],
            },
            "2025-02-01",
            NEIN,
        ),
        ({"vater.ausserhalb_der_union": "nein", "vater.im_bundesgebiet": "nein"}, "2030-01-16", JA),
        (
            {
                "vater.ausserhalb_der_union": "nein",
                "vater.im_bundesgebiet": "ja",
                "vater.wieder_eingereist": "2030-01-15",
            },
            "2030-01-16",
            NEIN,
        ),
    ],
)
def test_long_term_residence_and_its_exceptions(aenderung: dict[str, Any], stichtag: str, erwartet: str) -> None:
    fall = FORT | {"vater.titel": titel("Daueraufenthalt-EU"), "vater.ausserhalb_der_union": "ja"} | aenderung
    assert status("AufenthG.32.1", "AufenthG.51.9.stammberechtigter", fall, stichtag=stichtag) == erwartet


@pytest.mark.parametrize(("stichtag", "erwartet"), [("2026-07-28", None), ("2026-07-29", JA)])
def test_a_withdrawn_consent_to_paternity_ends_the_title_since_29_july_2026(stichtag: str, erwartet: str | None) -> None:
    merkmal = "AufenthG.51.1.nr9.stammberechtigter"
    fall = {
        "vater.titel": titel("§ 28 Abs. 1 Satz 1 Nr. 3 AufenthG", "2025-01-01", "2028-01-01"),
        "vater.zustimmung_vaterschaft_zurueckgenommen": "ja",
        "vater.titel_aus_vaterschaft": "ja",
    }
    if erwartet is None:
        with pytest.raises(KeyError):
            befund("AufenthG.32.1", merkmal, fall, stichtag=stichtag)
        return
    assert status("AufenthG.32.1", merkmal, fall, stichtag=stichtag) == erwartet
    assert status("AufenthG.32.1", BESTEHT, fall, stichtag=stichtag) == NEIN
    ohne = fall | {"vater.titel_aus_vaterschaft": "nein"}
    assert status("AufenthG.32.1", BESTEHT, ohne, stichtag=stichtag) == JA
    unklar = fall | {"vater.zustimmung_vaterschaft_zurueckgenommen": "unbekannt"}
    assert status("AufenthG.32.1", BESTEHT, unklar, stichtag=stichtag) == OFFEN


@pytest.mark.parametrize(
    ("aenderung", "erwartet"),
    [
        ({}, JA),
        ({"kind.ausgereist": "2023-10-01"}, OFFEN),
        ({"kind.ausgereist": "2023-10-01", "kind.im_bundesgebiet": "nein"}, NEIN),
        ({"kind.ausgereist": "2023-10-01", "kind.wieder_eingereist": "2024-04-02"}, NEIN),
        ({"kind.ausgereist": "2023-10-01", "kind.wieder_eingereist": "2024-03-30"}, JA),
        ({"kind.ausgereist": "unbekannt"}, OFFEN),
    ],
)
def test_an_extension_needs_the_own_title_still(aenderung: dict[str, Any], erwartet: str) -> None:
    kind = {"kind.titel": titel("§ 32 AufenthG", "2020-01-01", "2025-01-01"), "kind.im_bundesgebiet": "ja"}
    assert status("AufenthG.34.1", "AufenthG.51.1.antragsteller", kind | aenderung) == erwartet


def test_a_lapsed_title_does_not_continue_by_an_application() -> None:
    kind = {
        "kind.titel": titel("§ 32 AufenthG", "2020-01-01", "2025-01-01"),
        "kind.im_bundesgebiet": "ja",
        "kind.ausgereist": "2023-01-01",
        "kind.wieder_eingereist": "2024-01-05",
    }
    assert status("AufenthG.34.1", "AufenthG.81.4.s1", kind) == NEIN


def test_every_way_that_needs_a_title_of_today_asks_whether_it_has_lapsed() -> None:
    """§ 31 looks back at the title of the spouse who parted, and the directive at the status of the refugee."""
    rueckblick = ("AufenthG.31.", "AufenthG.28.3.AufenthG.31.", "RL2003_86.")
    for w in alle_wege():
        if w.id.startswith(rueckblick):
            continue
        merkmale = [m for g in w.glieder for m in glied_merkmale(g)]
        ids = {t.id for m in merkmale for t in alle_terme(m) if isinstance(t, Merkmal)}
        titelfragen = (
            t
            for g in w.glieder
            if isinstance(g, Voraussetzung) and not g.merkmal.id.startswith("AufenthG.51.")
            for t in alle_terme(g.merkmal)
            if isinstance(t, GibtEs) and t.sammlung == "stammberechtigter.titel" and "<= stichtag" in t.schluessel
        )
        if any(titelfragen):
            assert BESTEHT in ids, w.id
