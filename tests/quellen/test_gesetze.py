"""Statutes: what the XML of gesetze-im-internet.de says, addressable down to the letter, versions side by side."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import pytest

from nachzug.quellen.gesetz import GesetzFehler, hinweise
from nachzug.quellen.gesetzesdateien import HOECHSTENS_BYTES, lies_bytes, lies_gesetze
from nachzug.quellen.gesetzesspeicher import auskunft, fassungen, lade, staende
from nachzug.quellen.gesetzestext import Vorschrift, digests, finde_stelle
from nachzug.quellen.gesetzestextdatei import lies_textdatei
from nachzug.quellen.gii import lies_gii
from nachzug.quellen.saetze import teile_saetze
from nachzug.quellen.speicher import Speicher
from nachzug.quellen.wortvergleich import vergleiche
from nachzug.zitat.norm import lies_norm

NEUESTES = "aufenthg_2004__2026-04-29.xml"


@pytest.fixture(scope="module")
def aufenthg(gii: Path) -> dict[str, Vorschrift]:
    (gesetz,) = lies_gesetze(gii / NEUESTES)
    return {str(v.norm): v for v in gesetz.vorschriften}


def test_the_head_of_a_law_is_read(gii: Path) -> None:
    (gesetz,) = lies_gesetze(gii / NEUESTES)
    assert (gesetz.name, gesetz.titel, gesetz.doknr, gesetz.bau) == ("AufenthG", "Aufenthaltsgesetz", "BJNR195010004", 20260428)
    assert gesetz.letzte_aenderung == "zuletzt geändert durch Art. 11 Abs. 4 G v. 16.4.2026 I Nr. 107"


def test_an_amendment_that_is_not_in_the_text_yet_is_said_with_its_days(gii: Path) -> None:
    (gesetz,) = lies_gesetze(gii / NEUESTES)
    (hinweis,) = hinweise(gesetz.stand, gesetz.bau)
    assert "fehlt noch" in hinweis
    assert "12.06.2026, 12.06.2029" in hinweis


def test_an_amendment_that_the_text_shows_before_its_day_is_said(gii: Path) -> None:
    (gesetz,) = lies_gesetze(gii / "aufenthg_2004__2024-03-06.xml")
    assert any("schon enthalten" in h and "I Nr. 54" in h for h in hinweise(gesetz.stand, gesetz.bau))


@pytest.mark.parametrize(
    ("norm", "anfang", "ende"),
    [
        ("AufenthG § 36a Abs. 3 Nr. 1", "im Fall einer Aufenthaltserlaubnis", "geschlossen wurde,"),
        ("AufenthG § 36a Abs. 2 Satz 1 Nr. 4 Satz 2", "Die Erkrankung,", "vor."),
        ("AufenthG § 36a Abs. 2 Satz 2", "Monatlich können 1 000", "erteilt werden."),
        ("AufenthG § 36a Abs. 2 Satz 4", "Bei Vorliegen von", "zu berücksichtigen."),
        ("AufenthG § 36a Abs. 3 Nr. 2 Buchst. c", "wegen einer oder mehrerer", "worden ist, oder"),
        ("AufenthG § 36a Abs. 4", "(4) § 30", "gelten entsprechend."),
        ("AufenthG § 28 Abs. 1 Satz 1 Nr. 3", "Elternteil eines", "der Personensorge"),
        ("AufenthG § 28 Abs. 1 Satz 2", "Sie ist abweichend von § 5 Abs. 1 Nr. 1", "zu erteilen."),
        ("AufenthG § 5 Abs. 1 Nr. 1a", "die Identität und", "geklärt ist,"),
        ("AufenthG § 104 Abs. 14 Satz 2", "Die §§ 22 und 23", "unberührt."),
        ("AufenthG § 29 Abs. 2 Satz 2 Nr. 1", "der im Zuge", "gestellt wird und"),
    ],
)
def test_a_citation_finds_its_part(aufenthg: dict[str, Vorschrift], norm: str, anfang: str, ende: str) -> None:
    gelesen = lies_norm(norm)
    stelle = finde_stelle(aufenthg[f"AufenthG § {gelesen.paragraph}"], gelesen)
    assert stelle is not None
    assert stelle.klartext().startswith(anfang)
    assert stelle.klartext().endswith(ende)


@pytest.mark.parametrize("norm", ["AufenthG § 36a Abs. 9", "AufenthG § 36a Abs. 2 Satz 9", "AufenthG § 36a Abs. 3 Nr. 8"])
def test_a_part_that_does_not_exist_is_not_invented(aufenthg: dict[str, Vorschrift], norm: str) -> None:
    assert finde_stelle(aufenthg["AufenthG § 36a"], lies_norm(norm)) is None


def test_an_article_of_the_constitution_is_found(gesetze: Speicher) -> None:
    antwort = auskunft(gesetze, lies_norm("Art. 6 Abs. 1 GG"), 20250326)
    assert antwort.vorschrift is not None
    assert antwort.vorschrift.klartext().startswith("(1) Ehe und Familie")


@pytest.mark.parametrize(
    ("text", "zahl"),
    [
        ("Die Frist endet am 31. Dezember 2026. Sie wird verlängert.", 2),
        ("Dies gilt nach § 5 Abs. 1 Nr. 1. Satz 2 bleibt unberührt.", 2),
        ("Wer das 16. Lebensjahr vollendet hat, kann das nach Absatz 1. Andere nicht.", 2),
        ("Er darf z. B. arbeiten (BGBl. I S. 1950). Das Nähere regelt die Verordnung.", 2),
        ("Das gilt auch für Art. 8 EMRK i. V. m. Art. 6 GG.", 1),
        ("Richtlinie 2003/86/EG v. 22. 9. 2003 (ABl. L 251 S. 12) gilt. Sie bindet.", 2),
        ("In den Fällen des Buchstaben b. Satz 1 gilt.", 2),
        ("", 1),
    ],
)
def test_sentences_end_where_a_lawyer_ends_them(text: str, zahl: int) -> None:
    assert len(teile_saetze(text)) == zahl


def test_plain_text_and_xml_of_one_wording_have_one_digest(pruefdaten: Path, gesetze: Speicher) -> None:
    """295 pairs of the test data; the three that differ hold notes of editors in the plain text (§ 11 and § 71)."""
    gleich, verschieden = 0, set[str]()
    ordner = pruefdaten / "recht" / "AufenthG"
    with (ordner / "INDEX.tsv").open(encoding="utf-8") as strom:
        zeilen = [z for z in csv.DictReader(strom, delimiter="\t") if z["first_seen"] != "ABSENT"]
    for zeile in zeilen:
        datei = ordner / f"{zeile['section']}__as_of_{zeile['first_seen']}.txt"
        if not datei.exists():
            continue
        von, bis = (int(zeile[f].replace("-", "")) for f in ("first_seen", "last_seen"))
        for tag in (b for g, b, *_ in staende(gesetze, "AufenthG") if von <= b <= bis):
            text = lies_textdatei(datei.read_text("utf-8"), datei.name).vorschriften[0]
            xml = auskunft(gesetze, text.norm, tag).vorschrift
            assert xml is not None
            if digests(text)[""] == digests(xml)[""]:
                gleich += 1
            else:
                verschieden.add(zeile["section"])
    assert (gleich, verschieden) == (292, {"11", "71"})


def test_the_versions_of_a_section_stand_side_by_side(gesetze: Speicher) -> None:
    """§ 36a did not change in any of the five states; § 31 did once, when Abs. 1a came (18 November 2023)."""
    assert [(f.von, f.bis) for f in fassungen(gesetze, lies_norm("AufenthG § 36a"))] == [(20211201, 20260428)]
    assert [(f.von, f.bis, f.danach) for f in fassungen(gesetze, lies_norm("AufenthG § 31"))] == [
        (20211201, 20230427, 20240229),
        (20240229, 20260428, 0),
    ]


@pytest.mark.parametrize(
    ("tag", "sicher", "hinweis"),
    [
        (20220101, True, ""),
        (20230801, False, "Zwischen dem 27.04.2023 und dem 29.02.2024 hat der Wortlaut gewechselt"),
        (20240229, False, "zum ersten Mal"),
        (20250101, True, ""),
        (20260601, False, "Zuletzt gesehen am 28.04.2026"),
    ],
)
def test_a_day_between_two_builds_is_answered_as_surely_as_the_builds_allow(
    gesetze: Speicher, tag: int, sicher: bool, hinweis: str
) -> None:
    antwort = auskunft(gesetze, lies_norm("AufenthG § 31"), tag)
    assert antwort.sicher is sicher
    assert hinweis in " ".join(antwort.hinweise)


def test_before_the_first_build_nothing_is_said(gesetze: Speicher) -> None:
    antwort = auskunft(gesetze, lies_norm("AufenthG § 31"), 20200101)
    assert (antwort.vorschrift, antwort.hinweise) == (None, ("Vor dem 01.12.2021 ist kein Wortlaut geladen",))


def test_a_section_that_leaves_the_law_is_gone_from_the_build_that_lacks_it(speicher: Speicher) -> None:
    for tag, paragraphen in ((20200101, ("1", "2")), (20210101, ("1",))):
        lade(speicher, lies_gii(probegesetz(tag, paragraphen), "x"))
    assert [(f.von, f.weggefallen) for f in fassungen(speicher, lies_norm("ProbG § 2"))] == [(20200101, False), (20210101, True)]
    antwort = auskunft(speicher, lies_norm("ProbG § 2"), 20210601)
    assert antwort.vorschrift is None
    assert "nicht mehr im Gesetz" in " ".join(antwort.hinweise)


def test_loading_a_state_twice_changes_nothing(speicher: Speicher) -> None:
    gesetz = lies_gii(probegesetz(20200101, ("1",)), "x")
    assert lade(speicher, gesetz) is True
    assert lade(speicher, gesetz) is False
    assert len(staende(speicher)) == 1


def test_word_differences_are_those_of_the_amending_act() -> None:
    """12 June 2026 (BGBl. 2026 I Nr. 111): the second alternative of § 25 Abs. 2 Satz 1 became Satz 2."""
    (a,) = vergleiche("nach § 25 Absatz 2 Satz 1 zweite Alternative besitzt", "nach § 25 Absatz 2 Satz 2 besitzt")
    assert (a.alt, a.neu) == ("1 zweite Alternative", "2")
    assert a.davor.endswith("Absatz 2 Satz")


def test_an_archive_is_read_without_being_unpacked() -> None:
    puffer = io.BytesIO()
    with zipfile.ZipFile(puffer, "w") as archiv:
        archiv.writestr("BJNR1.xml", probegesetz(20200101, ("1", "2")))
    (gesetz,) = lies_bytes(puffer.getvalue(), "xml.zip")
    assert [str(v.norm) for v in gesetz.vorschriften] == ["ProbG § 1", "ProbG § 2"]


@pytest.mark.parametrize(
    ("roh", "meldung"),
    [
        (b"<dokumente builddate='20200101'><norm>", "kein lesbares XML"),
        (b"<html></html>", "erwartet »dokumente«"),
        (b"<dokumente builddate='gestern'><norm/></dokumente>", "ist kein Tag"),
        (b"PK\x03\x04kaputt", "kein lesbares Archiv"),
        (b"Guten Tag", "nennt keine Vorschrift"),
        (b"# AufenthG \xa7 1 x", "kein Text in UTF-8"),
        ("# AufenthG § 1 x\n\n(1) Text".encode(), "nennt keinen Tag"),
        ("# AufenthG § 1 x\n# RECONSTRUCTED 2018-08-01\n\n(1) Text".encode(), "kein gesehener Wortlaut"),
    ],
)
def test_what_is_no_statute_is_refused_with_one_message(roh: bytes, meldung: str) -> None:
    with pytest.raises(GesetzFehler, match=meldung):
        list(lies_bytes(roh, "datei"))


def test_an_archive_that_claims_to_be_huge_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    puffer = io.BytesIO()
    with zipfile.ZipFile(puffer, "w", zipfile.ZIP_DEFLATED) as archiv:
        archiv.writestr("gross.xml", b" " * (HOECHSTENS_BYTES + 1))
    assert len(puffer.getvalue()) < 1_000_000
    with pytest.raises(GesetzFehler, match="größer als"):
        list(lies_bytes(puffer.getvalue(), "bombe.zip"))


def probegesetz(tag: int, paragraphen: tuple[str, ...]) -> bytes:
    normen = "".join(
        f"<norm doknr='BJNR1{p}'><metadaten><jurabk>ProbG</jurabk><enbez>§ {p}</enbez><titel>T</titel></metadaten><textdaten>"
        f"<text><Content><P>(1) Satz eins. Satz zwei.</P></Content></text></textdaten></norm>"
        for p in paragraphen
    )
    kopf = "<norm doknr='BJNR1'><metadaten><jurabk>ProbG 1999</jurabk><langue>Probegesetz</langue></metadaten></norm>"
    return f"<dokumente builddate='{tag}120000' doknr='BJNR1'>{kopf}{normen}</dokumente>".encode()
