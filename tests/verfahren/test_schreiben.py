"""Letters: what they say, that gaps are marked, that each form opens with another library."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.enum.text import WD_COLOR_INDEX
from pypdf import PdfReader

from nachzug.fall.lesen import lies_datei, lies_fall
from nachzug.fall.modell import Fall
from nachzug.gutachten.brief import ENTWURF, NICHT_MITSENDEN, Brief, glatt, luecken, stuecke
from nachzug.gutachten.brief_ausgabe import als_docx, als_html, als_pdf, als_text
from nachzug.gutachten.briefstoff import stoff
from nachzug.gutachten.klageschrift import BRIEFE_UND_KLAGEN
from nachzug.logik.zeit import lies_tag
from tests.conftest import WURZEL

BEISPIELE = sorted((WURZEL / "beispiele").glob("*.yaml"))
FAMILIE = """
fall: brief
stichtag: 2026-02-02
antragsteller: [frau, tochter]
personen:
  frau: {name: Amira Beispiel, geboren: 1990-01-01, staatsangehoerigkeiten: [syrisch], aufenthaltsstaat: Libanon}
  tochter: {name: Lina Beispiel, geboren: 2008-05-20, staatsangehoerigkeiten: [syrisch], aufenthaltsstaat: Libanon}
  mann:
    name: Karim Beispiel
    geboren: 1985-01-01
    staatsangehoerigkeiten: [syrisch]
    wohnort: Köln
    asylgesuch: 2024-01-10
    schutz_art: fluechtling
    schutz_bescheid: 2025-12-08
    schutz_unanfechtbar: 2025-12-29
    titel: [{grundlage: § 25 Abs. 2 Satz 1 Alt. 1 AufenthG, von: 2026-01-15}]
ehen: [{zwischen: [frau, mann], geschlossen: 2007-03-03, ort: Damaskus, wirksam: ja, gemeinschaft_gewollt: ja}]
kindschaften: [{kind: tochter, elternteil: mann, sorge: gemeinsam}, {kind: tochter, elternteil: frau, sorge: gemeinsam}]
"""
ANTRAEGE = """
antraege:
  - {person: frau, zu: mann, ort: ausland, stelle: Botschaft Beirut, gestellt: 2025-06-02, aktenzeichen: BEI-77}
  - {person: tochter, zu: mann, ort: ausland, stelle: Botschaft Beirut, gestellt: 2025-06-02, aktenzeichen: BEI-78}
"""
BESCHEID = """
verfahrensschritte:
  - {art: bescheid, stelle: Botschaft Beirut, am: 2026-01-20, zugestellt: 2026-01-26, ausgang: abgelehnt, rechtsbehelfsbelehrung: ja}
"""


def brief(art: str, text: str, tag: str | None = None) -> Brief:
    fall = lies_fall(text)
    return BRIEFE_UND_KLAGEN[art][0](stoff(fall, (), lies_tag(tag) if tag else fall.stichtag_tag))


def inhalt(b: Brief) -> str:
    return " ".join(glatt(a.text) for a in b.absaetze)


def test_a_formless_application_names_everyone_the_section_and_the_birthday() -> None:
    b = brief("antrag", FAMILIE)
    text = inhalt(b)
    assert "Amira Beispiel, geboren am 01.01.1990" in text
    assert "Lina Beispiel, geboren am 20.05.2008" in text
    assert "§ 81 Abs. 1 AufenthG" in text
    assert "19.05.2026" in text
    assert "§ 32 Abs. 1" in text or "§ 30 Abs. 1" in text
    assert any("sicher bis 08.03.2026" in h for h in b.hinweise)


def test_the_anzeige_says_what_it_does_not_keep() -> None:
    b = brief("anzeige", FAMILIE)
    assert b.absender[0] == "Karim Beispiel"
    assert b.empfaenger[0] == "Ausländerbehörde Köln"
    assert "08.12.2025" in inhalt(b)
    assert "29.12.2025" in inhalt(b)
    assert any("kein Visumantrag" in h for h in b.hinweise)


def test_the_anzeige_is_called_needless_for_subsidiary_protection() -> None:
    b = brief("anzeige", FAMILIE.replace("fluechtling", "subsidiaer").replace("Alt. 1", "Alt. 2"))
    assert any("unnötig" in h for h in b.hinweise)


def test_prior_consent_gives_the_claim_or_the_birthday_as_reason() -> None:
    b = brief("vorabzustimmung", FAMILIE)
    assert "§ 31 Abs. 3 AufenthV" in b.betreff
    assert "Lina Beispiel" in inhalt(b)
    assert "19.05.2026" in inhalt(b)


def test_an_inquiry_says_since_when_an_action_is_possible() -> None:
    text = inhalt(brief("sachstand", FAMILIE + ANTRAEGE))
    assert "Seit dem 03.09.2025 ist die Klage wegen Untätigkeit zulässig" in text
    assert "BEI-77" in brief("sachstand", FAMILIE + ANTRAEGE).betreff


def test_an_action_for_inaction_moves_for_a_decision_and_cites_the_examination() -> None:
    b = brief("untaetigkeitsklage", FAMILIE + ANTRAEGE)
    motive = [a.text for a in b.absaetze if a.art == "antrag"]
    assert b.empfaenger[0] == "Verwaltungsgericht Berlin"
    assert "die Beklagte" in motive[0]
    assert "zu verpflichten" in motive[0]
    assert motive[-1].endswith("die Kosten des Verfahrens aufzuerlegen.")
    assert "§ 75 VwGO" in inhalt(b)
    assert "drei Monate sind vergangen" in inhalt(b)
    assert "Streitwert 10.000 EUR" in inhalt(b)
    assert "AufenthG" in inhalt(b)


def test_before_the_three_months_the_draft_does_not_claim_that_they_are_over() -> None:
    b = brief("untaetigkeitsklage", FAMILIE + ANTRAEGE, "2025-08-01")
    assert "drei Monate sind vergangen" not in inhalt(b)
    assert any("erst am 03.09.2025" in h for h in b.hinweise)


def test_an_action_against_a_refusal_asks_to_annul_it_and_shows_its_deadline() -> None:
    b = brief("klage", FAMILIE + ANTRAEGE + BESCHEID)
    motive = [a.text for a in b.absaetze if a.art == "antrag"]
    assert "unter Aufhebung des Bescheids vom 20.01.2026" in motive[0]
    assert "rechtzeitig erhoben" in inhalt(b)
    assert any("sicher bis 26.02.2026" in h for h in b.hinweise)


def test_after_the_deadline_the_draft_does_not_claim_to_be_in_time() -> None:
    b = brief("klage", FAMILIE + ANTRAEGE + BESCHEID, "2026-03-15")
    assert "rechtzeitig erhoben" not in inhalt(b)
    assert any("Wiedereinsetzung" in x for x in luecken(b))


def test_what_is_open_or_adverse_goes_to_the_person_who_signs_and_not_into_the_letter() -> None:
    fall = lies_datei(WURZEL / "beispiele" / "bverwg-1-c-17-23.yaml")
    b = BRIEFE_UND_KLAGEN["klage"][0](stoff(fall, (), fall.stichtag_tag))
    assert any("ungünstig" in h or "offen" in h for h in b.hinweise)
    assert "ungünstig" not in inhalt(b)
    assert "nach dem Verlassen des Herkunftslandes" not in inhalt(b)


def test_gaps_are_found_in_the_order_of_the_text() -> None:
    assert [(s.text, s.luecke) for s in stuecke("a [[b]] c")] == [("a ", False), ("[bitte ergänzen: b]", True), (" c", False)]


def _alle(datei: Path) -> list[Brief]:
    fall: Fall = lies_datei(datei)
    return [f(stoff(fall, (), fall.stichtag_tag)) for f, _ in BRIEFE_UND_KLAGEN.values()]


@pytest.mark.parametrize("datei", BEISPIELE, ids=[d.stem for d in BEISPIELE])
def test_every_letter_of_every_example_opens_in_word_format_with_marked_gaps(datei: Path) -> None:
    for b in _alle(datei):
        d = Document(BytesIO(als_docx(b)))
        laeufe = [r for absatz in d.paragraphs for r in absatz.runs]
        markiert = [r.text for r in laeufe if r.font.highlight_color == WD_COLOR_INDEX.YELLOW]
        assert {f"[bitte ergänzen: {x}]" for x in luecken(b)} == set(markiert)
        assert d.sections[0].header.paragraphs[0].text == ENTWURF
        assert [p.style.name for p in d.paragraphs if p.style and p.style.name.startswith("Heading")]
        assert d.core_properties.language == "de-DE"
        assert NICHT_MITSENDEN in [p.text for p in d.paragraphs]


@pytest.mark.parametrize("datei", BEISPIELE, ids=[d.stem for d in BEISPIELE])
def test_every_letter_is_readable_as_text_and_escaped_in_html(datei: Path) -> None:
    for b in _alle(datei):
        assert als_text(b).startswith(ENTWURF)
        assert "[[" not in als_text(b)
        html = als_html(b)
        assert html.count("<mark>") >= len(luecken(b))
        assert "[[" not in html


def test_what_the_file_says_is_escaped() -> None:
    html = als_html(brief("antrag", FAMILIE.replace("Amira Beispiel", "<b>Amira</b>")))
    assert "<b>Amira" not in html
    assert "&lt;b&gt;Amira" in html


def test_a_pdf_is_tagged_titled_and_ends_with_the_page_not_to_be_sent() -> None:
    try:
        daten = als_pdf(brief("klage", FAMILIE + ANTRAEGE + BESCHEID))
    except OSError as fehler:
        pytest.skip(f"PDF needs the system libraries of Pango (make system): {fehler}")
    leser = PdfReader(BytesIO(daten))
    text = "\n".join(seite.extract_text() for seite in leser.pages)
    assert leser.metadata
    assert leser.metadata.title == "Klage"
    assert "/StructTreeRoot" in leser.root_object
    assert leser.root_object["/Lang"] == "de"
    assert "Amira Beispiel" in text
    beiblatt = next(seite.extract_text() for seite in leser.pages if NICHT_MITSENDEN in seite.extract_text())
    assert "Beantragt wird" not in beiblatt
    assert "oder Prozessbevollmächtigte" not in beiblatt.partition(NICHT_MITSENDEN)[0]


def _lauf(*argumente: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "nachzug", "schreiben", *argumente], capture_output=True, text=True, check=False)


def test_the_command_writes_the_file_and_refuses_what_it_cannot_write(tmp_path: Path) -> None:
    fall = str(BEISPIELE[0])
    ziel = tmp_path / "klage.docx"
    assert _lauf("klage", fall, "-o", str(ziel)).returncode == 0
    assert Document(str(ziel)).paragraphs
    for argumente, meldung in (
        (("klage", fall, "-o", str(tmp_path / "klage.odt")), "erlaubt sind die Endungen"),
        (("klage", fall, "--person", "niemand"), "Antragsteller des Falls sind"),
        (("klage", fall, "-o", str(tmp_path / "fehlt" / "klage.txt")), "nicht schreibbar"),
    ):
        fertig = _lauf(*argumente)
        assert (fertig.returncode, "Traceback" in fertig.stderr) == (2, False)
        assert meldung in fertig.stderr
