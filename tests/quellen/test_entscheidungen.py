"""The five seeds and the other forms of decisions: split into their parts, with what is odd about the source said."""

from __future__ import annotations

from pathlib import Path

import pytest

from nachzug.quellen import asylnet, bverwg, gliederung, rade, radebeigaben, radevergleich, schluessel, vorschriftentext
from nachzug.quellen.entscheidung import Entscheidung, EntscheidungFehler, Instanz, Quelle, Teil
from nachzug.quellen.gliederung import gliedere
from nachzug.quellen.kopfdaten import lies_aktenzeichen, lies_datum
from nachzug.quellen.lesen import lies_quelle
from nachzug.quellen.radevergleich import vergleiche
from nachzug.quellen.schluessel import az_schluessel, entscheidung_schluessel, gericht_kurz
from nachzug.quellen.speicher import Speicher


@pytest.fixture(scope="module")
def saat(pruefdaten: Path) -> dict[str, Quelle]:
    ordner = pruefdaten / "mission" / "seeds"
    return {d.name[:3]: lies_quelle(d.read_bytes(), d.name) for d in sorted(ordner.glob("*.txt"))}


def rn(e: Entscheidung, teil: Teil) -> list[str]:
    return [p.rn for p in e.teile(teil)]


# ra.de: a decision, lists of what it cites, full texts without headings


def test_the_page_of_ra_de_gives_head_and_parts(saat: dict[str, Quelle]) -> None:
    e = saat["002"].entscheidung
    assert (e.gericht, e.art, e.datum, e.aktenzeichen) == ("BayVGH", "Beschluss", 20150629, ("19 ZB 15.558",))
    assert e.veroeffentlicht == 20150629
    (vor,) = e.vorinstanzen
    assert (vor.gericht, vor.aktenzeichen, vor.datum) == ("VG Ansbach", "AN 5 K 14.1090", 20150122)
    assert [p.ziffer for p in e.teile(Teil.TENOR)] == ["I", "II", "III"]
    assert len(e.teile(Teil.GRUENDE)) == 26
    assert e.teile(Teil.GRUENDE)[-1].text.startswith("Mit der Ablehnung des Antrags auf Zulassung")


def test_it_cites_sixteen_provisions_and_the_list_lacks_two_and_has_a_wrong_one(saat: dict[str, Quelle]) -> None:
    """Read by hand. The page says sixteen and lists fourteen and one law as a whole; § 55 (old) is missing, §§ 53 ff. only
    show as the whole law, and Art. 8 of the Convention became Art. 8 of the constitution (assembly)."""
    v = vergleiche(saat["002"])
    assert set(v.zitiert) == {
        *(f"AufenthG § {p}" for p in ("5", "11", "28", "36", "53", "55", "56")),
        *(f"VwGO § {p}" for p in ("47", "108", "117", "124", "124a", "154")),
        *("GKG § 52", "GG Art. 6", "EMRK Art. 8"),
    }
    assert len(v.zitiert) == 16
    assert set(v.ungelistet) == {"AufenthG § 53", "AufenthG § 55", "EMRK Art. 8"}
    assert v.unzitiert == ("GG Art. 8",)
    texte = [b.text for b in (*saat["002"].bemerkungen, *v.bemerkungen)]
    assert "Gelistet ist GG Art. 8; die Entscheidung zitiert EMRK Art. 8" in texte
    assert any("es seien 16 Vorschriften zitiert; gelistet sind 14 Vorschriften und 1 ganzes Gesetz" in t for t in texte)
    assert any("es seien 6 Entscheidungen zitiert; gelistet sind 5" in t for t in texte)


def test_slips_of_the_court_are_said_and_left(saat: dict[str, Quelle]) -> None:
    """ "§ 8 Abs. 1 EMRK" and a value in dispute on § 47 Abs. 3 VwGO (which is about review of by-laws) instead of the GKG."""
    texte = " ".join(b.text for b in vergleiche(saat["002"]).bemerkungen)
    assert "EMRK Art. 8 Abs. 1: unmoeglich: EMRK zählt nach Artikeln" in texte
    assert "VwGO § 47 Abs. 3; gemeint ist wohl GKG § 47 Abs. 3" in texte


def test_the_six_decisions_of_the_page_are_split_and_named(saat: dict[str, Quelle]) -> None:
    """The first one stands in no list: only 2 BvR 2625/10 is cited at its place, by that court, after the days it tells."""
    entscheidungen = [b.entscheidung for b in saat["002"].beigaben if b.entscheidung is not None]
    assert [(e.gericht, e.datum, e.aktenzeichen[0]) for e in entscheidungen] == [
        ("BVerfG", 20110517, "2 BvR 2625/10"),
        ("BVerfG", 20110325, "2 BvR 1413/10"),
        ("BVerwG", 20130730, "1 C 15/12"),
        ("BVerwG", 20130418, "10 C 10/12"),
        ("OVG Saarland", 20090723, "2 B 377/09"),
        ("BVerfG", 20140624, "1 BvR 2926/13"),
    ]
    assert "nennt diese Entscheidung nicht; erschlossen" in entscheidungen[0].bemerkungen[0].text
    assert len(vergleiche(saat["002"]).entscheidungen) == 6
    (zitierend,) = saat["002"].zitierende_entscheidungen
    assert (zitierend.gericht, zitierend.aktenzeichen, zitierend.datum) == ("BayVGH", "19 CS 17.37", 20170517)


def test_margin_numbers_on_lines_of_their_own_run_through(saat: dict[str, Quelle]) -> None:
    v1, v2, w1, w2, sl, v3 = (b.entscheidung for b in saat["002"].beigaben if b.entscheidung is not None)
    assert v1
    assert v2
    assert w1
    assert w2
    assert sl
    assert v3
    assert rn(v1, Teil.GRUENDE) == [str(n) for n in range(1, 22)]
    assert rn(v2, Teil.GRUENDE) == [str(n) for n in range(1, 11)]
    assert rn(w1, Teil.TATBESTAND) + rn(w1, Teil.GRUENDE) == [str(n) for n in range(1, 37)]
    assert rn(w2, Teil.TATBESTAND) + rn(w2, Teil.GRUENDE) == [str(n) for n in range(1, 41)]
    assert set(rn(sl, Teil.GRUENDE)) == {""}
    assert rn(v3, Teil.GRUENDE) == [str(n) for n in range(1, 38)]
    assert next(p for p in v3.teile(Teil.GRUENDE) if p.rn == "16").text.startswith("(1) Zwar kann")


def test_facts_are_told_from_reasons(saat: dict[str, Quelle]) -> None:
    v1, _, w1, *_ = (b.entscheidung for b in saat["002"].beigaben if b.entscheidung is not None)
    assert v1
    assert w1
    assert [p.rn for p in v1.sachverhalt()] == [str(n) for n in range(1, 11)]
    assert [p.rn for p in v1.gruende()] == [str(n) for n in range(11, 22)]
    assert [p.rn for p in w1.sachverhalt()] == ["1", "2", "3", "4", "5"]


def test_provisions_without_a_number_are_known_by_their_beginning(saat: dict[str, Quelle]) -> None:
    normen = [b.norm for b in saat["002"].beigaben if b.norm]
    assert "" not in normen
    assert normen.count("GG Art. 6") == 10
    assert normen[:6] == ["VwGO § 124", "VwGO § 117", "VwGO § 108", "GG Art. 6", "GG Art. 8", "AufenthG § 36"]
    assert len(set(normen)) == 14


def test_with_the_law_loaded_the_page_is_caught_printing_later_law(
    pruefdaten: Path, saat: dict[str, Quelle], speicher: Speicher
) -> None:
    """The decision is of 2015; §§ 5, 11, 28 and 36 are printed as they read from 2017 or 2020 on."""
    from nachzug.quellen.gesetzesdateien import lies_gesetze
    from nachzug.quellen.gesetzesspeicher import lade

    for p in ("5", "11", "28", "36"):
        for datei in (pruefdaten / "recht" / "AufenthG").glob(f"{p}__as_of_*.txt"):
            for gesetz in lies_gesetze(datei):
                lade(speicher, gesetz)
    texte = [b.text for b in vergleiche(saat["002"], speicher).bemerkungen if "nicht der vom Tag der Entscheidung" in b.text]
    assert [t.partition(":")[0] for t in texte] == ["AufenthG § 36", "AufenthG § 28", "AufenthG § 5", "AufenthG § 11"]


# asyl.net, bverwg.de, AVwV, a note


def test_the_page_of_asyl_net(saat: dict[str, Quelle]) -> None:
    e = saat["003"].entscheidung
    assert (e.gericht, e.art, e.datum, e.aktenzeichen) == ("BVerwG", "Urteil", 20090407, ("1 C 17.08",))
    assert e.parallelstellen == ("ASYLMAGAZIN 7-8/2009, S. 36 ff.", "asyl.net M15723")
    assert len(e.leitsaetze) == 4
    assert e.orientierungssaetze == ()
    assert (e.schlagwoerter[0], e.schlagwoerter[-1], len(e.schlagwoerter)) == (
        *("D (A)", "Aktualisierung der Ermessenserwägungen"),
        28,
    )
    assert e.normen[:2] == ("AufenthG § 32 Abs. 3", "AufenthG § 5 Abs. 1 Nr. 1")
    assert len(e.normen) == 8
    assert e.auszug
    texte = " ".join(b.text for b in e.bemerkungen)
    assert "ausgelassen ([...])" in texte
    assert "Verlorene spitze Klammer" in texte


def test_the_page_of_the_federal_administrative_court(saat: dict[str, Quelle]) -> None:
    e = saat["004"].entscheidung
    assert (e.gericht, e.art, e.datum, e.aktenzeichen) == ("BVerwG", "Urteil", 20241024, ("1 C 17.23",))
    assert e.ecli == "ECLI:DE:BVerwG:2024:241024U1C17.23.0"
    assert (e.spruchkoerper, len(e.leitsaetze)) == ("1. Senat", 2)
    assert e.titel.startswith("Keine Verkürzung der den Eheleuten")
    assert e.vorinstanzen == (Instanz("VG Berlin", "8 K 81/22 V", 20230828, "VG Berlin - 28.08.2023 - AZ: 8 K 81/22 V"),)
    assert e.normen == ("AufenthG § 36a Abs. 1 Satz 1, Abs. 2 Satz 1 Nr. 1, Abs. 3 Nr. 1",)
    assert e.besetzung.startswith("den Vorsitzenden Richter")
    assert len(e.teile(Teil.TENOR)) == 3
    assert rn(e, Teil.GRUENDE) == [str(n) for n in range(1, 44)]
    assert [p.rn for p in e.sachverhalt()] == [str(n) for n in range(1, 9)]


def test_press_release_and_case_information_are_no_part_of_the_decision(saat: dict[str, Quelle]) -> None:
    e = saat["004"].entscheidung
    assert [a.teil for a in e.abschnitte] == [Teil.VERFAHRENSINFORMATION, Teil.PRESSEMITTEILUNG, Teil.TENOR, Teil.GRUENDE]
    assert e.abschnitte[1].titel == "Pressemitteilung Nr. 50/2024 vom 24.10.2024"
    texte = " ".join(b.text for b in e.bemerkungen)
    assert "nicht Teil der Entscheidung" in texte
    assert "Aktenzeichen und ECLI stehen ohne Zwischenraum" in texte


def test_the_administrative_regulation_is_read_by_its_numbers(saat: dict[str, Quelle]) -> None:
    e = saat["001"].entscheidung
    assert e.art == "Verwaltungsvorschrift"
    nummern = [p.rn for _, p in e.passagen()]
    assert [n for n in dict.fromkeys(nummern) if n.startswith("28.1.5")] == ["28.1.5", "28.1.5.1", "28.1.5.2", "28.1.5.3"]
    text = " ".join(p.text for _, p in e.passagen())
    assert "nach oben" not in text
    for ganz in (
        "Staatsangehörigkeitsausweises",
        "Umwandlungsausspruch",
        "erteilt",
        "Eltern-Eignungsgutachten",
        "Ehe- und Familien",
    ):
        assert ganz in text
    assert [b.zeile for b in e.bemerkungen if "Seitennavigation" in b.text] == [63, 82, 95, 109]


def test_a_note_without_court_is_no_decision(saat: dict[str, Quelle]) -> None:
    e = saat["000"].entscheidung
    assert (e.gericht, e.aktenzeichen, e.art) == ("", (), "Notiz")
    assert "als Fundstelle nicht geeignet" in e.bemerkungen[0].text


# other forms

RII = """<?xml version="1.0"?><!DOCTYPE dokument SYSTEM "http://www.rechtsprechung-im-internet.de/dtd/v1/rii-dok.dtd">
<dokument><doknr>PROBE1</doknr><ecli>ECLI:DE:BVerwG:2020:171220U1C30.19.0</ecli><gertyp>BVerwG</gertyp><gerort/>
<spruchkoerper>1. Senat</spruchkoerper><entsch-datum>20201217</entsch-datum><aktenzeichen>1 C 30/19</aktenzeichen>
<doktyp>Urteil</doktyp><norm>§ 36a Abs 3 Nr 1 AufenthG, Art 6 Abs 1 GG</norm>
<vorinstanz>vorgehend VG Berlin, 28. Juni 2019, Az: 38 K 43.19 V, Urteil<br/></vorinstanz><mitwirkung/>
<titelzeile><dl><dt/><dd><p>Probe einer Titelzeile</p></dd></dl></titelzeile>
<leitsatz><dl><dt/><dd><p>1. Erster Satz.</p></dd></dl><dl><dt/><dd><p>2. Zweiter Satz.</p></dd></dl></leitsatz><sonstosatz/>
<tenor><div><dl><dt/><dd><p>Die Revision wird zurückgewiesen.</p></dd></dl></div></tenor>
<tatbestand><div><dl><dt><a name="rd_1">1</a></dt><dd><p>Die Klägerin begehrt ein Visum.</p></dd></dl></div></tatbestand>
<entscheidungsgruende><div><dl><dt/><dd><h2>I.</h2></dd></dl><dl><dt><a name="rd_2">2</a></dt><dd><p>Die Revision ist
unbegründet (<em>§ 36a Abs. 3 Nr. 1 AufenthG</em>).</p></dd></dl></div></entscheidungsgruende><gruende/></dokument>"""


def test_the_xml_of_the_federal_courts() -> None:
    e = lies_quelle(RII.encode(), "x.xml").entscheidung
    assert (e.gericht, e.spruchkoerper, e.art, e.datum, e.aktenzeichen) == (
        "BVerwG",
        "1. Senat",
        "Urteil",
        20201217,
        ("1 C 30/19",),
    )
    assert e.normen == ("§ 36a Abs 3 Nr 1 AufenthG", "Art 6 Abs 1 GG")
    assert (e.vorinstanzen[0].gericht, e.vorinstanzen[0].aktenzeichen, e.vorinstanzen[0].datum) == (
        "VG Berlin",
        "38 K 43.19 V",
        20190628,
    )
    assert (e.titel, e.leitsaetze) == ("Probe einer Titelzeile", ("1. Erster Satz.", "2. Zweiter Satz."))
    assert [(p.rn, p.ziffer) for p in e.teile(Teil.GRUENDE)] == [("2", "I")]
    assert e.teile(Teil.GRUENDE)[0].text == "Die Revision ist unbegründet (§ 36a Abs. 3 Nr. 1 AufenthG)."
    assert [p.rn for p in e.sachverhalt()] == ["1"]


TEXT = """Verwaltungsgericht Berlin

Urteil vom 12. März 2021

Aktenzeichen: 38 K 12.20 V

Leitsätze:

1. Ein Satz.

T e n o r

Die Klage wird abgewiesen.

T a t b e s t a n d

1

Der Kläger begehrt ein Visum. 1990 war er noch nicht geboren.

1990

war ein Jahr.

E n t s c h e i d u n g s g r ü n d e

2

Die Klage ist unbegründet.
"""


def test_a_plain_text_with_spaced_headings() -> None:
    e = lies_quelle(TEXT.encode(), "x.txt").entscheidung
    assert (e.gericht, e.art, e.datum, e.aktenzeichen) == ("VG Berlin", "Urteil", 20210312, ("38 K 12.20 V",))
    assert e.leitsaetze == ("1. Ein Satz.",)
    assert rn(e, Teil.TATBESTAND) == ["1", "", ""]
    assert rn(e, Teil.GRUENDE) == ["2"]


def test_html_is_read_as_a_reader_sees_it() -> None:
    absaetze = "".join(f"<p>{z}</p>" for z in TEXT.split("\n\n"))
    html = f"<!DOCTYPE html><html><head><title>x</title><script>var a = 'Tenor';</script></head><body>{absaetze}</body></html>"
    e = lies_quelle(html.encode(), "x.html").entscheidung
    assert (e.gericht, e.datum, rn(e, Teil.GRUENDE)) == ("VG Berlin", 20210312, ["2"])
    assert "var a" not in " ".join(p.text for _, p in e.passagen())


def test_pdf_text_is_read_without_page_numbers_and_hyphens() -> None:
    zeilen = [*TEXT.replace("unbegründet", "unbe-\ngründet").split("\n"), "- 1 -"]
    e = lies_quelle(_pdf(zeilen), "x.pdf").entscheidung
    assert (e.gericht, e.art, e.aktenzeichen) == ("VG Berlin", "Urteil", ("38 K 12.20 V",))
    assert "unbegründet" in e.teile(Teil.GRUENDE)[-1].text
    assert "- 1 -" not in e.teile(Teil.GRUENDE)[-1].text


def _pdf(zeilen: list[str]) -> bytes:
    """The smallest PDF with these lines as text."""
    inhalt = b"BT /F1 10 Tf 12 TL 50 800 Td "
    for zeile in zeilen:
        roh = zeile.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        inhalt += b"(" + roh + b") Tj T* "
    inhalt += b"ET"
    objekte = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(inhalt), inhalt),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    roh, orte = b"%PDF-1.4\n", list[int]()
    for nummer, objekt in enumerate(objekte, 1):
        orte.append(len(roh))
        roh += b"%d 0 obj" % nummer + objekt + b"endobj\n"
    tafel = b"".join(b"%010d 00000 n \n" % ort for ort in orte)
    return roh + b"xref\n0 6\n0000000000 65535 f \n" + tafel + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % len(roh)


@pytest.mark.parametrize(
    ("roh", "meldung"),
    [
        (b"", "leer"),
        (b"<?xml version='1.0'?><dokument><tenor>", "kein lesbares XML"),
        (b"<?xml version='1.0'?><rechnung/>", "erwartet »dokument«"),
        (b"\x89PNG\0\0\0\0", "keine Textdatei"),
        (b"%PDF-1.4 kaputt", "nicht lesbar"),
    ],
)
def test_what_cannot_be_read_is_one_message(roh: bytes, meldung: str) -> None:
    with pytest.raises(EntscheidungFehler, match=meldung):
        lies_quelle(roh, "datei")


def test_an_excerpt_may_begin_in_the_middle() -> None:
    (teil,) = gliedere(["Gründe", "", "17", "", "Absatz.", "", "18", "", "Absatz.", "", "19", "", "Absatz."])
    assert [p.rn for p in teil.passagen] == ["17", "18", "19"]


@pytest.mark.parametrize(
    ("gericht", "kurz"),
    [
        ("Bayerischer Verwaltungsgerichtshof", "BayVGH"),
        ("Oberverwaltungsgericht des Saarlandes", "OVG Saarland"),
        ("Oberverwaltungsgericht für das Land Nordrhein-Westfalen", "OVG Nordrhein-Westfalen"),
        ("OVG NRW", "OVG Nordrhein-Westfalen"),
        ("Verwaltungsgericht Ansbach", "VG Ansbach"),
        ("Bundesverfassungsgericht", "BVerfG"),
    ],
)
def test_a_court_has_one_name(gericht: str, kurz: str) -> None:
    assert gericht_kurz(gericht) == kurz


def test_a_docket_is_one_however_it_is_written() -> None:
    assert len({az_schluessel(a) for a in ("1 C 15/12", "1 C 15.12", "BVerwG 1 C 15.12", "Az. 1 C\u00a015.12", "1 c 15.12")}) == 1
    assert entscheidung_schluessel("Bundesverwaltungsgericht", "1 C 15/12") == entscheidung_schluessel("BVerwG", "1 C 15.12")
    assert az_schluessel("2 BvR 2625/10") != az_schluessel("2 BvR 2625/11")


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("29. Juni 2015", 20150629),
        ("am 18. Apr. 2013", 20130418),
        ("29.06.2015", 20150629),
        ("7. 4. 2009", 20090407),
        ("7. März 2009", 20090307),
        ("32.01.2009", 0),
        ("ohne Tag", 0),
    ],
)
def test_days_in_every_spelling(text: str, tag: int) -> None:
    assert lies_datum(text) == tag


@pytest.mark.parametrize(
    "az",
    ["1 C 17.23", "19 ZB 15.558", "2 BvR 2625/10", "8 K 81/22 V", "C-540/03", "XII ZB 214/09", "AN 5 K 14.1090", "11 S 2954/94"],
)
def test_dockets_of_all_courts(az: str) -> None:
    assert lies_aktenzeichen(f"Urteil vom heutigen Tag - {az} - juris") == az


def test_each_trap_of_the_pages_has_its_answer() -> None:
    module = (asylnet, bverwg, gliederung, rade, radebeigaben, radevergleich, schluessel, vorschriftentext)
    for modul in module:
        assert all(callable(getattr(modul, name)) for name in modul.DECKT.values())
    assert sorted(n for m in module for n in m.DECKT) == [str(n) for n in range(403, 419)]


def test_a_formula_without_heading_is_the_tenor() -> None:
    text = (
        "BUNDESVERFASSUNGSGERICHT\n\n- 2 BvR 1226/83 -\n\nIM NAMEN DES VOLKES\n\nIn den Verfahren\n\n"
        "hat das Bundesverfassungsgericht am 12. Mai 1987 beschlossen:\n\n1. Zurückgewiesen.\n\nGründe:\n\nA.\n\nErstens.\n\nI.\n\n"
        "Zweitens.\n\nB.\n\nDrittens.\n"
    )
    e = lies_quelle(text.encode(), "x.txt").entscheidung
    assert (e.gericht, e.art, e.datum, e.aktenzeichen) == ("BVerfG", "Beschluss", 19870512, ("2 BvR 1226/83",))
    assert [p.text for p in e.teile(Teil.TENOR)] == ["1. Zurückgewiesen."]
    assert [p.ziffer for p in e.teile(Teil.GRUENDE)] == ["A", "A.I", "B"]
    assert [p.text for p in e.sachverhalt()] == ["Erstens.", "Zweitens."]


def test_margin_numbers_inside_html_paragraphs() -> None:
    absaetze = "".join(f'<p><span class="rn">{n}</span>Absatz {n}.</p>' for n in (1, 2))
    html = f"<html><body><p>Bundesverwaltungsgericht</p><p>Beschluss vom 3. Mai 2022 - 1 B 4.22</p><h2>Gr&uuml;nde</h2>{absaetze}</body></html>"
    e = lies_quelle(html.encode(), "x.html").entscheidung
    assert [(p.rn, p.text) for p in e.teile(Teil.GRUENDE)] == [("1", "Absatz 1."), ("2", "Absatz 2.")]
