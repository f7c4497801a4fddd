"""Start, opening files, examples, the tree, log and deletion."""

from __future__ import annotations

import re

from tests.web.conftest import Besuch, text


def test_every_page_shows_the_state_of_the_law(besuch: Besuch) -> None:
    pfad = besuch.beispiel()
    for adresse in ("/", "/auskunft", pfad, f"{pfad}/pruefung", f"{pfad}/protokoll", f"{pfad}/loeschen", "/gibt-es-nicht"):
        antwort = besuch.hole(adresse)
        assert "Recht bekannt bis" in text(antwort), adresse
        assert antwort.status_code == (404 if adresse == "/gibt-es-nicht" else 200), adresse


def test_a_case_file_is_opened_and_examined(besuch: Besuch) -> None:
    akte = "fall: x\ntitel: Paar\nstichtag: 2024-06-10\nantragsteller: [frau]\npersonen:\n  frau: {geboren: 1994}\n  mann: {deutsch: ja}\n"
    antwort = besuch.sende("/oeffnen", files={"datei": ("x.yaml", akte.encode())})
    assert antwort.url.path.startswith("/fall/")
    assert "Paar" in text(antwort)


def test_a_file_that_is_no_case_is_refused_with_line_and_remedy(besuch: Besuch) -> None:
    antwort = besuch.sende("/oeffnen", files={"datei": ("x.yaml", b"fall: x\nstichtag: 2024-13-01\npersonen: {}\n")})
    assert antwort.status_code == 422
    assert "x.yaml:2: stichtag" in text(antwort)
    assert 'role="alert" tabindex="-1" data-fokus' in antwort.text


def test_opening_nothing_or_a_foreign_pdf_is_answered_in_words(besuch: Besuch) -> None:
    assert "Bitte eine Datei wählen" in text(besuch.sende("/oeffnen", files={"datei": ("", b"")}))
    assert "dieses PDF ist nicht lesbar" in text(besuch.sende("/oeffnen", files={"datei": ("x.pdf", b"%PDF-1.7 kaputt")}))


def test_the_tree_shows_reason_authority_and_facts_and_filters_them(besuch: Besuch) -> None:
    pfad = besuch.beispiel()
    ganz = text(besuch.hole(f"{pfad}/pruefung"))
    assert "Ehe nicht vor der Flucht geschlossen" in ganz
    assert "BVerwG 1 C 17.23 Rn. 30-31" in ganz
    assert "2019-08 (festgestellt)" in ganz
    offen = text(besuch.hole(f"{pfad}/pruefung?zeige=offen"))
    assert "Passpflicht" not in offen
    assert "Ausnahme vom Regelausschluss" in offen


def test_each_examination_is_logged_with_the_version_of_the_rules(besuch: Besuch) -> None:
    pfad = besuch.beispiel()
    besuch.hole(f"{pfad}/pruefung")
    seite = text(besuch.hole(f"{pfad}/protokoll"))
    assert re.search(r"\d\d\.\d\d\.\d{4}, \d\d:\d\d Prüfung \d\d\.\d\d\.\d{4}", seite)
    eintraege = besuch.speicher.pruefungen(pfad.rsplit("/", 1)[1])
    assert {e.anlass for e in eintraege} == {"Übersicht", "Prüfung"}
    assert all(e.protokoll["regelstand"] and e.protokoll["quittung"] for e in eintraege)


def test_a_deleted_case_is_gone_and_says_so(besuch: Besuch) -> None:
    pfad = besuch.beispiel()
    besuch.sende(f"{pfad}/loeschen")
    antwort = besuch.hole(pfad)
    assert antwort.status_code == 404
    assert "Diesen Fall gibt es nicht" in text(antwort)


def test_an_impossible_day_of_the_examination_changes_nothing(besuch: Besuch) -> None:
    pfad = besuch.beispiel()
    antwort = besuch.sende(f"{pfad}/kopfdaten", {"stichtag": "2023-02-30"})
    assert antwort.status_code == 422
    assert "kein genauer Tag" in text(antwort)
    assert besuch.speicher.lies(pfad.rsplit("/", 1)[1]).daten["stichtag"] == "2023-08-28"


def test_a_copy_has_the_facts_and_a_life_of_its_own(besuch: Besuch) -> None:
    pfad = besuch.beispiel()
    kopie = besuch.sende(f"{pfad}/kopie").url.path
    assert kopie != pfad
    alt, neu = (besuch.speicher.lies(p.rsplit("/", 1)[1]) for p in (pfad, kopie))
    assert neu.titel == f"Kopie von {alt.titel}"
    assert {k: v for k, v in neu.daten.items() if k != "titel"} == {k: v for k, v in alt.daten.items() if k != "titel"}
    besuch.sende(f"{kopie}/loeschen")
    assert besuch.speicher.lies(alt.id).daten == alt.daten


def test_assumptions_can_be_seen_alone(besuch: Besuch) -> None:
    pfad = besuch.beispiel()
    seite = text(besuch.hole(f"{pfad}/pruefung?zeige=annahme"))
    assert "Angenommen, weil nicht vorgetragen" in seite
    assert "Zwingende Versagung bei Terrorismusbezug" in seite


def test_the_gutachten_sets_out_what_carries_the_result_and_says_what_to_do(besuch: Besuch) -> None:
    pfad = besuch.beispiel("fluechtlingsfrau-drei-kinder")
    seite = text(besuch.hole(f"{pfad}/gutachten"))
    assert "Was jetzt zu tun ist" in seite
    assert "Möglich seit 16.04.2026: Untätigkeitsklage (mutter, sohn_17, sohn_6, tochter_12;" in seite
    assert "Dafür ist nichts vorgetragen, es wird daher als nicht gegeben angenommen: Zwingende Versagung" in seite
    assert "Verantwortlich (Name, Funktion)" in seite
