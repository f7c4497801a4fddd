"""First answers and interview: lossless, saved, one question at a time that decides something."""

from __future__ import annotations

import re
from html import unescape

import pytest

from nachzug.web import eingabe
from tests.web.conftest import Besuch, text

PAAR = {
    "wer_name": "Amal",
    "wer_geboren": "3.4.1994",
    "wer_staaten": "syrisch",
    "wer_aufenthaltsstaat": "Türkei",
    "beziehung": "ehegatte",
    "hier_name": "Samir",
    "hier_geboren": "1991",
    "hier_staaten": "syrisch",
    "hier_status": "subsidiaer",
    "hier_seit": "9/2022",
}


def neuer_fall(besuch: Besuch, stichtag: str = "2025-06-01", **anders: str) -> str:
    """A case with first answers, judged on a day before the suspension; its path."""
    pfad = besuch.sende("/neu", {"rolle": "familie"}).url.path.removesuffix("/anfang")
    besuch.sende(f"{pfad}/kopfdaten", {"stichtag": stichtag})
    assert besuch.sende(f"{pfad}/anfang", PAAR | anders).status_code == 200
    return pfad


def daten(besuch: Besuch, pfad: str) -> dict[str, object]:
    return besuch.speicher.lies(pfad.rsplit("/", 1)[1]).daten


def naechster_ort(besuch: Besuch, pfad: str) -> str:
    treffer = re.search(r'name="ort" value="([^"]+)"', besuch.hole(f"{pfad}/frage").text)
    return unescape(treffer[1]) if treffer else ""


def test_first_answers_show_all_ways_at_once_and_why_one_is_closed(besuch: Besuch) -> None:
    seite = text(besuch.hole(neuer_fall(besuch, stichtag="2026-01-15")))
    assert "Amal gesperrt" in seite
    assert "Ehegattennachzug zu subsidiär Schutzberechtigten" in seite
    assert "ausgesetzt" in seite
    assert "Endet die Sperre, ist der Weg nach heutigem Stand" in seite
    assert "AufenthG § 22 Satz 1" in seite


def test_missing_first_answers_are_named_and_lead_to_their_field(besuch: Besuch) -> None:
    pfad = besuch.sende("/neu", {"rolle": "familie"}).url.path
    antwort = besuch.sende(pfad, {"wer_name": "Amal"})
    assert antwort.status_code == 422
    assert '<a href="#beziehung">' in antwort.text
    assert 'value="Amal"' in antwort.text


def test_a_question_says_why_which_norm_and_which_proof(besuch: Besuch) -> None:
    pfad = neuer_fall(besuch)
    seite = text(besuch.hole(f"{pfad}/frage"))
    for wort in (
        "Warum wir fragen",
        "Es entscheidet über",
        "Vorschrift AufenthG §",
        "Nachweis",
        "Gespeichert am",
        "Weiß ich nicht",
        "Später",
    ):
        assert wort in seite, wort


def test_every_answer_is_kept_and_the_next_question_differs(besuch: Besuch) -> None:
    pfad = neuer_fall(besuch)
    gefragt: list[str] = []
    while ort := naechster_ort(besuch, pfad):
        assert ort not in gefragt
        gefragt.append(ort)
        assert besuch.sende(f"{pfad}/frage", {"ort": ort, "tat": "unbekannt"}).status_code == 200
        assert len(gefragt) < 60
    assert gefragt
    stand = besuch.speicher.lies(pfad.rsplit("/", 1)[1]).stand
    assert [a.ort for a in stand.antworten] == gefragt
    assert "Keine Frage ist mehr offen" in text(besuch.hole(f"{pfad}/frage"))


def test_what_was_put_off_comes_back_last_and_what_does_not_apply_not_at_all(besuch: Besuch) -> None:
    pfad = neuer_fall(besuch)
    erste = naechster_ort(besuch, pfad)
    besuch.sende(f"{pfad}/frage", {"ort": erste, "tat": "spaeter"})
    zweite = naechster_ort(besuch, pfad)
    besuch.sende(f"{pfad}/frage", {"ort": zweite, "tat": "entfaellt"})
    while (ort := naechster_ort(besuch, pfad)) != erste:
        assert ort != zweite
        besuch.sende(f"{pfad}/frage", {"ort": ort, "tat": "unbekannt"})
    seite = text(besuch.hole(f"{pfad}/antworten"))
    assert "Aufgeschoben" in seite
    assert "Trifft nicht zu" in seite


def test_partial_dates_and_states_of_proof_reach_the_case(besuch: Besuch) -> None:
    pfad = neuer_fall(besuch)
    ort = "ehe:ehegatte+stammberechtigt:geschlossen"
    besuch.sende(f"{pfad}/frage", {"ort": ort, "wert": "ca. 5.2018", "beweis": "behauptet", "beleg": "Heiratsurkunde, Fotos"})
    ehe = daten(besuch, pfad)["ehen"][0]  # type: ignore[index]
    assert ehe["geschlossen"] == {"wert": "2018-05~", "beweis": "behauptet", "beleg": ["Heiratsurkunde", "Fotos"]}
    seite = besuch.hole(f"{pfad}/frage?ort={ort.replace('+', '%2B')}")
    assert 'value="ca. 05.2018"' in seite.text
    assert 'value="Heiratsurkunde, Fotos"' in seite.text


def test_an_impossible_answer_is_refused_in_words_and_stays_in_the_field(besuch: Besuch) -> None:
    pfad = neuer_fall(besuch)
    antwort = besuch.sende(f"{pfad}/frage", {"ort": "person:ehegatte:geboren", "wert": "31.2.1990"})
    assert antwort.status_code == 422
    assert "diesen Tag gibt es nicht" in text(antwort)
    assert 'value="31.2.1990"' in antwort.text
    assert daten(besuch, pfad)["personen"]["ehegatte"]["geboren"] == "1994-04-03"  # type: ignore[index]


def test_answers_without_a_way_that_asks_for_them_are_set_aside_and_come_back(besuch: Besuch) -> None:
    pfad = neuer_fall(besuch)
    ort = "ehe:ehegatte+stammberechtigt:geschlossen"
    besuch.sende(f"{pfad}/frage", {"ort": ort, "wert": "3.8.2018"})
    besuch.sende(f"{pfad}/loesen", {"wer": "ehegatte", "hier": "stammberechtigt"})
    akte = besuch.speicher.lies(pfad.rsplit("/", 1)[1])
    assert "ehen" not in akte.daten
    assert [(b.ort, b.wert) for b in akte.stand.beiseite] == [(ort, "2018-08-03")]
    assert "Beiseitegelegt" in text(besuch.hole(f"{pfad}/antworten"))
    besuch.sende(f"{pfad}/anfang", {"wer": "ehegatte", "hier": "stammberechtigt", "beziehung": "ehegatte"})
    akte = besuch.speicher.lies(pfad.rsplit("/", 1)[1])
    assert akte.daten["ehen"][0]["geschlossen"] == "2018-08-03"
    assert akte.stand.beiseite == ()


def test_a_list_is_answered_entry_by_entry_and_closed(besuch: Besuch) -> None:
    pfad = neuer_fall(besuch)
    ort = "person:ehegatte:paesse"
    besuch.sende(f"{pfad}/frage", {"ort": ort, "tat": "eintrag", "e.staat": "Syrien", "e.gueltig_bis": "30.6.2030"})
    besuch.sende(f"{pfad}/frage", {"ort": ort, "tat": "eintrag", "e.staat": "Türkei"})
    besuch.sende(f"{pfad}/frage", {"ort": ort, "tat": "streiche1"})
    besuch.sende(f"{pfad}/frage", {"ort": ort, "tat": "keine"})
    person = daten(besuch, pfad)["personen"]["ehegatte"]  # type: ignore[index]
    assert person["paesse"] == [{"staat": "Syrien", "gueltig_bis": "2030-06-30"}]
    assert person["vollstaendig"] == ["paesse"]


def test_a_child_is_added_with_its_parents(besuch: Besuch) -> None:
    pfad = neuer_fall(besuch)
    formular = {
        "ort": "fall::kindschaften",
        "tat": "kind",
        "e.name": "Lina",
        "e.geboren": "2019",
        "eltern": ["ehegatte", "stammberechtigt"],
    }
    besuch.sende(f"{pfad}/frage", formular)
    fall = daten(besuch, pfad)
    assert fall["personen"]["kind"] == {"name": "Lina", "geboren": "2019"}  # type: ignore[index]
    assert {(k["kind"], k["elternteil"]) for k in fall["kindschaften"]} == {  # type: ignore[attr-defined]
        ("kind", "ehegatte"),
        ("kind", "stammberechtigt"),
    }


def test_one_client_never_appears_in_the_form_of_another(besuch: Besuch) -> None:
    pfad = neuer_fall(besuch)
    anderer = besuch.sende("/neu", {"rolle": "familie"}).url.path.removesuffix("/anfang")
    for seite in ("anfang", "formular", "text", "antworten", "protokoll"):
        antwort = besuch.hole(f"{anderer}/{seite}")
        assert not re.search("Amal|Samir|1994|syrisch(?!,)", text(antwort)), seite
    for seite in ("anfang", "formular", "text", "protokoll"):
        assert 'autocomplete="off"' in besuch.hole(f"{anderer}/{seite}").text, seite
    assert besuch.sende(f"{anderer}/frage", {"ort": "person:ehegatte:geboren", "wert": "1990"}).status_code == 200
    assert daten(besuch, anderer)["personen"] == {}
    assert daten(besuch, pfad)["personen"]["ehegatte"]["geboren"] == "1994-04-03"  # type: ignore[index]


@pytest.mark.parametrize(
    ("getippt", "gelesen"),
    [
        ("3.8.2019", "2019-08-03"),
        ("03/08/2019", "2019-08-03"),
        ("8/2019", "2019-08"),
        ("August 2019", "2019-08"),
        ("3. August 2019", "2019-08-03"),
        ("ca. 2019", "2019~"),
        ("vor 5.2020", "../2020-05"),
        ("seit 2015", "2015/.."),
        ("2019-08-03", "2019-08-03"),
        ("irgendwann", "irgendwann"),
    ],
)
def test_dates_are_read_as_people_write_them(getippt: str, gelesen: str) -> None:
    assert eingabe.tag(getippt) == gelesen


@pytest.mark.parametrize(
    ("getippt", "gelesen"),
    [
        ("1.234,56 €", "1234.56"),
        ("1.500", "1500"),
        ("1500,5", "1500.5"),
        ("1200–1400", "1200..1400"),
        ("1234.56", "1234.56"),
        ("mindestens 900", "mindestens 900"),
    ],
)
def test_amounts_are_read_as_people_write_them(getippt: str, gelesen: str) -> None:
    assert eingabe.betrag(getippt) == gelesen


@pytest.mark.parametrize(
    "wert", ["1985", "2019-08", "2019-08-03", "2019~", "2020-11~", "../2020-05", "2021/..", "2019-01/2019-05", ""]
)
def test_a_day_shown_to_people_is_taken_back_as_the_same_day(wert: str) -> None:
    gezeigt = eingabe.tag_fuer_menschen(wert)
    assert eingabe.tag(gezeigt) == wert
    assert "~" not in gezeigt


def test_an_entry_of_a_list_is_shown_with_the_names_of_its_fields(besuch: Besuch) -> None:
    pfad = neuer_fall(besuch)
    seite = text(besuch.hole(f"{pfad}/frage?ort=person:stammberechtigt:titel"))
    assert "Norm, nach der der Titel erteilt ist, oder seine Bezeichnung: § 25 Abs. 2 AufenthG ; gültig ab: 09.2022" in seite
    assert "grundlage:" not in seite


def test_enter_in_a_list_saves_the_entry_and_strikes_none_out(besuch: Besuch) -> None:
    pfad = neuer_fall(besuch)
    seite = besuch.hole(f"{pfad}/frage?ort=person:stammberechtigt:titel").text
    assert re.findall(r'name="tat" value="(\w+)"', seite)[:2] == ["eintrag", "streiche0"]
