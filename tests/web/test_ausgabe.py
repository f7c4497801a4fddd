"""What can be taken away: Gutachten, letters, calendar, the case; and what research shows."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import icalendar
import pypdf
import pytest
from docx import Document

from nachzug.fall.lesen import lies_fall
from nachzug.fall.schreiben import als_daten
from tests.web.conftest import Besuch, text


@pytest.fixture
def pfad(besuch: Besuch) -> str:
    return besuch.beispiel("paar-vier-tage")


def test_the_gutachten_carries_its_case_and_is_tagged_for_archives_and_screen_readers(besuch: Besuch, pfad: str) -> None:
    roh = besuch.hole(f"{pfad}/gutachten.pdf").content
    pdf = pypdf.PdfReader(BytesIO(roh))
    (anlage,) = pdf.attachment_list
    assert als_daten(lies_fall(anlage.content)) == besuch.speicher.lies(pfad.rsplit("/", 1)[1]).daten
    wurzel = pdf.root_object
    assert wurzel["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in wurzel
    assert wurzel["/Lang"] == "de"
    metadaten = wurzel["/Metadata"].get_data().decode()
    assert 'pdfaid:part="3"' in metadaten
    assert "A" in metadaten.partition("pdfaid:conformance=")[2][:4]


def test_the_same_case_gives_the_same_pdf(besuch: Besuch, pfad: str) -> None:
    assert besuch.hole(f"{pfad}/gutachten.pdf").content == besuch.hole(f"{pfad}/gutachten.pdf").content


def test_a_gutachten_opened_again_lists_what_changed(besuch: Besuch, pfad: str) -> None:
    roh = besuch.hole(f"{pfad}/gutachten.pdf").content
    antwort = besuch.sende("/oeffnen", files={"datei": ("gutachten.pdf", roh)})
    seite = text(antwort)
    assert antwort.url.path.endswith("/vergleich")
    assert "Dieselben Tatsachen nach heutigem Recht" in seite
    assert "Ermessen der Behörde → gesperrt" in seite


def test_a_pdf_without_a_case_is_refused_in_words(besuch: Besuch) -> None:
    leer = BytesIO()
    schreiber = pypdf.PdfWriter()
    schreiber.add_blank_page(100, 100)
    schreiber.write(leer)
    antwort = besuch.sende("/oeffnen", files={"datei": ("x.pdf", leer.getvalue())})
    assert antwort.status_code == 422
    assert "enthält keine Fallakte" in text(antwort)


def test_the_gutachten_as_docx_has_headings_and_every_way(besuch: Besuch, pfad: str) -> None:
    dokument = Document(BytesIO(besuch.hole(f"{pfad}/gutachten.docx").content))
    ueberschriften = [p.text for p in dokument.paragraphs if p.style is not None and (p.style.name or "").startswith("Heading")]
    assert ueberschriften[0].startswith("Gutachten: ")
    assert any("§ 36a" in u for u in ueberschriften)


def test_the_case_comes_out_as_it_went_in(besuch: Besuch, pfad: str) -> None:
    daten = besuch.speicher.lies(pfad.rsplit("/", 1)[1]).daten
    assert als_daten(lies_fall(besuch.hole(f"{pfad}/akte.yaml").content)) == daten


def test_deadlines_are_read_by_a_calendar_and_never_shared_between_cases(besuch: Besuch) -> None:
    a, b = besuch.beispiel(), besuch.beispiel()
    kalender = [icalendar.Calendar.from_ical(besuch.hole(f"{p}/fristen.ics").content) for p in (a, b)]
    kennungen = [{str(t["uid"]) for t in k.walk("VEVENT")} for k in kalender]
    assert kennungen[0]
    assert kennungen[0].isdisjoint(kennungen[1])


def test_documents_are_ticked_off_and_the_tick_can_be_taken_back(besuch: Besuch, pfad: str) -> None:
    besuch.sende(f"{pfad}/unterlagen", {"da": ["frau|heiratsurkunde"]})
    person = besuch.speicher.lies(pfad.rsplit("/", 1)[1]).daten["personen"]["frau"]
    assert person["unterlagen"] == [{"art": "heiratsurkunde", "vorhanden": "ja"}]
    besuch.sende(f"{pfad}/unterlagen", {"war": ["frau|heiratsurkunde"]})
    person = besuch.speicher.lies(pfad.rsplit("/", 1)[1]).daten["personen"]["frau"]
    assert person["unterlagen"] == [{"art": "heiratsurkunde", "vorhanden": "nein"}]


def test_more_wages_are_tried_without_being_kept(besuch: Besuch, pfad: str) -> None:
    vorher = besuch.speicher.lies(pfad.rsplit("/", 1)[1]).daten
    seite = text(besuch.hole(f"{pfad}/unterhalt?mehr=3.000&miete=700"))
    assert "Probe" in seite
    assert besuch.speicher.lies(pfad.rsplit("/", 1)[1]).daten == vorher
    assert "erlaubt ist" in text(besuch.hole(f"{pfad}/unterhalt?mehr=viel"))


@pytest.mark.parametrize("datei", ["antrag.docx", "antrag.pdf", "sachstand.html", "klage.docx"])
def test_letters_are_drafted_from_the_case(besuch: Besuch, pfad: str, datei: str) -> None:
    antwort = besuch.hole(f"{pfad}/schreiben/{datei}")
    assert antwort.status_code == 200
    assert len(antwort.content) > 1_000


def test_the_annex_on_livelihood_is_a_pdf(besuch: Besuch, pfad: str) -> None:
    assert besuch.hole(f"{pfad}/unterhalt.pdf").content.startswith(b"%PDF")


def test_time_is_told_in_a_picture_with_words_and_in_tables(besuch: Besuch, pfad: str) -> None:
    antwort = besuch.hole(f"{pfad}/zeit")
    assert "<svg" in antwort.text
    assert "<desc" in antwort.text
    assert "24.07.2025" in text(antwort)


def test_the_rule_book_is_found_by_norm_and_the_rules_by_authority(besuch: Besuch) -> None:
    assert "Humanitäre Gründe" in text(besuch.hole("/recht?norm=§ 36a AufenthG"))
    assert "ist nicht abgebildet" in text(besuch.hole("/recht?norm=§ 999 AufenthG"))
    assert "Ehe nicht vor der Flucht geschlossen" in text(besuch.hole("/recherche?suche=BVerwG 1 C 17.23"))
    seite = text(besuch.sende("/recherche", {"text": "nach § 27 Abs. 1 AufenthG"}))
    assert "AufenthG § 27 Abs. 1" in seite


def test_decisions_and_wording_come_from_the_store_of_the_user(
    besuch: Besuch, pruefdaten: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    ort = f"{tmp_path}/quellen.db"
    monkeypatch.setenv("NACHZUG_QUELLEN", ort)
    assert "nicht geladen" in text(besuch.hole("/abgleich"))
    from nachzug.quellen.gesetzesdateien import dateien, lies_gesetze
    from nachzug.quellen.gesetzesspeicher import lade
    from nachzug.quellen.speicher import oeffne

    with oeffne(ort) as speicher:
        for datei in dateien(pruefdaten / "recht" / "gii"):
            for gesetz in lies_gesetze(datei):
                lade(speicher, gesetz)
    besuch.beispiel()
    assert "Wortlaut aus dem eigenen Speicher" in text(besuch.hole("/recht?norm=§ 36a AufenthG"))
    assert "Verglichen" in text(besuch.hole("/abgleich"))


def test_the_deadlines_of_all_cases_name_their_case(besuch: Besuch, pfad: str) -> None:
    seite = text(besuch.hole("/fristen"))
    assert "Ehe vor der Flucht, subsidiärer Schutz" in seite
    assert besuch.hole("/fristen.ics").content.startswith(b"BEGIN:VCALENDAR")


def test_the_tree_leads_to_the_provision_as_it_was_under_the_law_of_the_case(besuch: Besuch) -> None:
    pfad = besuch.beispiel("bverwg-1-c-17-23")
    assert re.search(r'/recht\?norm=AufenthG[^"]*36a[^"]*&amp;am=2024-10-24"', besuch.hole(f"{pfad}/pruefung").text)
