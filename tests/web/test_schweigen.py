"""With half-known facts: what nobody has said is asked before a way is called closed, and one page says what decides."""

from __future__ import annotations

import pytest

from nachzug.logik.regel import Ergebnis
from nachzug.pruefung.schweigen import oeffnend, oeffnende
from nachzug.web.fallwerk import gelesen
from nachzug.web.uebersicht import gruppen, naechste_termine, zusammengefasst
from tests.web.conftest import Besuch, text
from tests.web.test_fragen import naechster_ort, neuer_fall

MUTTER = {
    "wer_name": "Roza",
    "wer_geboren": "ca. 1950",
    "wer_staaten": "russisch",
    "wer_aufenthaltsstaat": "Russland",
    "beziehung": "eltern",
    "hier_name": "Irina",
    "hier_geboren": "1978",
    "hier_staaten": "russisch",
    "hier_status": "niederlassung",
    "hier_seit": "2015",
}


def kennung(pfad: str) -> str:
    return pfad.rsplit("/", 1)[1]


def test_a_mother_is_asked_whether_she_needs_care_before_the_way_is_called_closed(besuch: Besuch) -> None:
    pfad = neuer_fall(besuch, "2026-08-01", **MUTTER)
    g = gelesen(besuch.speicher, kennung(pfad))
    haerte = next(w for w in g.pruefung.wege if w.befund.weg.grundlage == "AufenthG § 36 Abs. 2 Satz 1")
    assert haerte.befund.ergebnis is Ergebnis.NICHT_ERFUELLT  # an exception that nobody pleads is absent
    assert {str(x.ort) for x in oeffnende(g.pruefung)} >= {
        "person:elternteil:pflegebeduerftig",
        "person:elternteil:schwerwiegend_erkrankt",
    }
    seite = text(besuch.hole(pfad))
    assert "hängt an weiteren Angaben" in seite
    assert "Braucht Roza Pflege?" in seite


def test_what_is_answered_no_is_not_asked_again_and_closes_the_way(besuch: Besuch) -> None:
    pfad = neuer_fall(besuch, "2026-08-01", **MUTTER)
    gefragt: list[str] = []
    while ort := naechster_ort(besuch, pfad):
        assert ort not in gefragt
        gefragt.append(ort)
        liste = ort.endswith(":titel")
        besuch.sende(f"{pfad}/frage", {"ort": ort, "tat": "keine"} if liste else {"ort": ort, "tat": "antwort", "wert": "nein"})
    assert "person:elternteil:pflegebeduerftig" in gefragt
    assert "hängt an weiteren Angaben" not in text(besuch.hole(pfad))
    assert {w.befund.ergebnis for w in gelesen(besuch.speicher, kennung(pfad)).pruefung.wege if not w.befund.weg.allein} == {
        Ergebnis.NICHT_ERFUELLT
    }


def test_a_yes_opens_the_way_and_the_questions_go_on_there(besuch: Besuch) -> None:
    pfad = neuer_fall(besuch, "2026-08-01", **MUTTER)
    besuch.sende(f"{pfad}/frage", {"ort": "person:stammberechtigt:titel", "tat": "keine"})
    besuch.sende(f"{pfad}/frage", {"ort": "person:elternteil:pflegebeduerftig", "tat": "antwort", "wert": "ja"})
    (gruppe,) = gruppen(gelesen(besuch.speicher, kennung(pfad)))
    assert gruppe.beste.grundlage == "AufenthG § 36 Abs. 2 Satz 1"
    assert gruppe.beste.weg.befund.ergebnis is Ergebnis.OFFEN


def test_who_has_a_claim_is_asked_nothing_for_closed_ways(besuch: Besuch) -> None:
    pfad = besuch.beispiel("fluechtlingsfrau-drei-kinder")
    assert oeffnende(gelesen(besuch.speicher, kennung(pfad)).pruefung) == ()


def test_only_a_way_closed_by_its_requirements_is_opened_by_a_fact(besuch: Besuch) -> None:
    pfad = besuch.beispiel("subsidiaer-2026")
    for w in gelesen(besuch.speicher, kennung(pfad)).pruefung.wege:
        if w.befund.ergebnis not in (Ergebnis.NICHT_ERFUELLT, Ergebnis.AUSGESCHLOSSEN):
            assert oeffnend(w) == ()


def test_the_overview_says_who_has_which_way_the_next_deadline_what_to_do_and_to_bring(besuch: Besuch) -> None:
    pfad = besuch.beispiel("subsidiaer-2026")
    seite = text(besuch.hole(pfad))
    for wort in (
        "Mutter gesperrt",
        "Tochter gesperrt",
        "Nächste Frist",
        "19.03.2027",
        "So gerechnet",
        "Jetzt zu tun",
        "Mitzubringen",
    ):
        assert wort in seite, wort
    assert "nicht am heutigen Tag" in seite  # the example is judged on a day of its own
    besuch.sende(f"{pfad}/heute")
    assert "nicht am heutigen Tag" not in text(besuch.hole(pfad))


def test_the_same_date_of_several_people_is_one_entry(besuch: Besuch) -> None:
    from nachzug.verfahren.fristenbuch import buch

    pfad = besuch.beispiel("fluechtlingsfrau-drei-kinder")
    g = gelesen(besuch.speicher, kennung(pfad))
    termine = zusammengefasst(buch([g.fall]))
    assert sum(len(t.alle) for t in termine) == len(buch([g.fall]))
    (klage,) = [t for t in termine if t.eintrag.frist.id.startswith("untaetigkeitsklage")]
    assert set(klage.namen) == {"mutter", "sohn_17", "tochter_12", "sohn_6"}
    assert naechste_termine(g)[0].eintrag.frist.titel == klage.eintrag.frist.titel


@pytest.mark.parametrize("name", ["mutter-pflege", "subsidiaer-2026", "fluechtlingsfrau-drei-kinder", "ehefrau-ohne-a1"])
def test_the_family_letter_is_one_page_in_every_language(besuch: Besuch, name: str) -> None:
    pypdf = pytest.importorskip("pypdf")
    from io import BytesIO

    pfad = besuch.beispiel(name)
    for kuerzel in ("de", "en", "tr", "ar", "uk", "fa"):
        brief = pypdf.PdfReader(BytesIO(besuch.hole(f"{pfad}/familienbrief.pdf?auf={kuerzel}").content))
        assert len(brief.pages) == 1, kuerzel


def test_a_derived_fact_asks_for_the_one_behind_it(besuch: Besuch) -> None:
    from nachzug.fall.orte import ort_von

    assert str(ort_von("stammberechtigter.volljaehrig_ab", "kind", "vater")) == "person:vater:geboren"
    pfad = neuer_fall(besuch)
    besuch.sende(
        f"{pfad}/frage", {"ort": "person:ehegatte:staatsangehoerigkeiten", "tat": "antwort", "wert": "Syrisch, türkisch"}
    )
    assert besuch.speicher.lies(kennung(pfad)).daten["personen"]["ehegatte"]["staatsangehoerigkeiten"] == ["syrisch", "türkisch"]
