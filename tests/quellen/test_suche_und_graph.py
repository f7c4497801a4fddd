"""Search and graph over the seeds, the same in both engines: SQLite, and PostgreSQL on a server of its own."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from nachzug.quellen.ablage import dateien, entferne, lade
from nachzug.quellen.ausgabe import als_csv, als_graphml, eli, json_ld
from nachzug.quellen.gesetzesdateien import dateien as gesetzesdateien
from nachzug.quellen.gesetzesdateien import lies_gesetze
from nachzug.quellen.gesetzesspeicher import fassungen
from nachzug.quellen.gesetzesspeicher import lade as lade_gesetz
from nachzug.quellen.graph import (
    NichtGefunden,
    finde_entscheidung,
    kozitiert,
    nach_randnummer,
    stuetzt_regeln,
    zitieren_norm,
    zitiert,
    zitiert_von,
)
from nachzug.quellen.seite import seite
from nachzug.quellen.speicher import Speicher, SpeicherFehler, oeffne
from nachzug.quellen.suche import Filter, SuchFehler, suche
from nachzug.zitat.norm import lies_norm

PG = next((p for p in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True) if (p / "initdb").exists()), None)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The address of a server that runs for the tests alone, as a user without privileges (it refuses to run as root)."""
    if PG is None or shutil.which("setpriv") is None:
        pytest.skip("PostgreSQL ist nicht installiert (apt-get install postgresql)")
    ordner = Path(tempfile.mkdtemp(prefix="nachzug-pg-"))
    daten = ordner / "daten"
    vor: list[str] = []
    if os.geteuid() == 0:
        os.chown(ordner, 65534, 65534)
        vor = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    anlegen = [*vor, str(PG / "initdb"), "-D", str(daten), "-U", "probe", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"]
    subprocess.run(anlegen, check=True, capture_output=True, cwd="/")
    schalter = f"-c listen_addresses='' -c unix_socket_directories={ordner} -c fsync=off -c shared_buffers=32MB"
    pg_ctl = [*vor, str(PG / "pg_ctl"), "-D", str(daten), "-w"]
    start = [*pg_ctl, "-o", schalter, "-l", str(ordner / "log"), "start"]
    subprocess.run(start, check=True, capture_output=True, cwd="/")
    try:
        yield f"postgresql://probe@/postgres?host={ordner}"
    finally:
        subprocess.run([*pg_ctl, "-m", "immediate", "stop"], check=False, capture_output=True, cwd="/")
        shutil.rmtree(ordner, ignore_errors=True)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def bestand(request: pytest.FixtureRequest, pruefdaten: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Speicher]:
    """The seeds and two laws, in each engine."""
    if request.param == "postgresql":
        ort = request.getfixturevalue("postgresql")
    else:
        ort = str(tmp_path_factory.mktemp("db") / "q.db")
    with oeffne(ort) as speicher:
        for g in lade(speicher, dateien([pruefdaten / "mission" / "seeds"]), schritt=2):
            assert not g.fehler
        for datei in gesetzesdateien(pruefdaten / "recht" / "gii"):
            if datei.name.startswith(("aufenthg_2004__2023", "aufenthg_2004__2025")):
                for gesetz in lies_gesetze(datei):
                    lade_gesetz(speicher, gesetz)
        yield speicher


def kennungen(speicher: Speicher, text: str, filter_: Filter | None = None) -> set[str]:
    return {t.kennung.partition(" (")[0] for t in suche(speicher, text, filter_ or Filter(), zahl=500)}


def test_all_seeds_are_loaded(bestand: Speicher) -> None:
    assert bestand.eine("SELECT count(*) FROM entscheidung") == (11,)


def test_inflected_forms_are_found(bestand: Speicher) -> None:
    erwartet = {"BVerwG 1 C 17.08", "BVerwG 1 C 15.12"}
    assert kennungen(bestand, "Kindernachzugs") == kennungen(bestand, "Kindernachzug") == erwartet


def test_the_parts_of_compounds_are_found(bestand: Speicher) -> None:
    """ "Vormund" stands in one decision alone, the excerpt on Kosovar law has "Vormundschaftsorgan"."""
    assert kennungen(bestand, "Vormund") >= {"BVerfG 1 BvR 2926/13", "BVerwG 1 C 17.08"}
    assert kennungen(bestand, "regelausschlussgrund") >= {"BVerwG 1 C 17.23"}


def test_words_must_meet_in_one_paragraph_and_may_be_excluded(bestand: Speicher) -> None:
    """ "Trennungszeit" stands in one decision, "Trennungszeitraum" in another."""
    assert kennungen(bestand, "Trennungszeit") == {"BVerwG 1 C 17.23", "BVerfG 2 BvR 2625/10"}
    assert kennungen(bestand, "Trennungszeit Kasachstan") == set()
    assert "BayVGH 19 ZB 15.558" in kennungen(bestand, "Kasachstan")
    assert kennungen(bestand, "Kasachstan -Kasachstan") == set()


def test_a_phrase_is_found_only_in_its_order(bestand: Speicher) -> None:
    assert "BVerwG 1 C 15.12" in kennungen(bestand, '"außergewöhnlichen Härte"')
    assert kennungen(bestand, '"Härte außergewöhnlichen"') == set()


def test_umlauts_may_be_written_out(bestand: Speicher) -> None:
    assert kennungen(bestand, "aussergewoehnliche Haerte") == kennungen(bestand, "außergewöhnliche Härte") != set()


def test_filters_by_provision_day_and_court(bestand: Speicher) -> None:
    f = Filter(norm=lies_norm("AufenthG § 36a Abs. 3 Nr. 1"))
    assert kennungen(bestand, "Ehe", f) == {"BVerwG 1 C 17.23"}
    assert kennungen(bestand, "Familie", Filter(gericht="BVerfG", von=20140101)) == {"BVerfG 1 BvR 2926/13"}
    assert kennungen(bestand, "Familie", Filter(gericht="BVerfG", bis=20110401)) == {"BVerfG 2 BvR 1413/10"}
    assert kennungen(bestand, "Familie", Filter(von=20300101)) == set()


def test_a_hit_shows_where_it_stands(bestand: Speicher) -> None:
    (treffer,) = suche(bestand, "Integrationsaspekte", Filter(gericht="BVerwG"))
    assert treffer.datum == 20241024
    assert {s.rn for s in treffer.stellen} <= {"36", "37", ""}
    assert "»Integrationsaspekte«" in treffer.stellen[0].ausschnitt


@pytest.mark.parametrize("text", ["", "   ", "-Asyl", '"', "§ ()"])
def test_a_query_without_a_word_is_refused(bestand: Speicher, text: str) -> None:
    with pytest.raises(SuchFehler, match="wenigstens ein Wort"):
        suche(bestand, text)


@pytest.mark.parametrize(
    "text", ["a AND OR NOT", "NEAR(x y)", "x'; DROP TABLE absatz;--", "härte*", 'a"b"c', "1 C 17.23", "%_\\"]
)
def test_signs_of_the_query_language_are_only_words(bestand: Speicher, text: str) -> None:
    try:
        suche(bestand, text)
    except SuchFehler:
        assert text == "%_\\"
    assert bestand.eine("SELECT count(*) FROM entscheidung") == (11,)


@pytest.mark.parametrize("angabe", ["1 C 15/12", "1 C 15.12", "BVerwG 1 C 15/12", "BVerwG 1 C 15.12 (30.07.2013)"])
def test_a_decision_is_found_however_its_docket_is_written(bestand: Speicher, angabe: str) -> None:
    assert finde_entscheidung(bestand, angabe)[1].datum == 20130730


def test_a_decision_is_found_by_its_ecli(bestand: Speicher) -> None:
    assert finde_entscheidung(bestand, "ECLI:DE:BVerwG:2024:241024U1C17.23.0")[1].aktenzeichen == ("1 C 17.23",)


@pytest.mark.parametrize(("angabe", "meldung"), [("9 C 9.99", "nicht geladen"), ("BVerwG", "nicht eindeutig")])
def test_none_or_many_is_said(bestand: Speicher, angabe: str, meldung: str) -> None:
    with pytest.raises(NichtGefunden, match=meldung):
        finde_entscheidung(bestand, angabe)


def test_what_a_decision_cites_is_joined_with_what_is_loaded(bestand: Speicher) -> None:
    kennung, _ = finde_entscheidung(bestand, "BayVGH 19 ZB 15.558")
    geladen = {z.geladen.partition(" (")[0] for z in zitiert(bestand, kennung) if z.geladen}
    assert geladen == {
        *("BVerfG 2 BvR 2625/10", "BVerfG 2 BvR 1413/10", "BVerwG 1 C 15.12", "BVerwG 10 C 10.12"),
        *("OVG Saarland 2 B 377/09", "BVerfG 1 BvR 2926/13"),
    }


def test_who_cites_a_decision_for_which_passage(bestand: Speicher) -> None:
    """BVerwG 10 C 10.12 is cited by the Bavarian court for Rn. 38 of the juris text, and in 1 C 15.12."""
    kennung, _ = finde_entscheidung(bestand, "10 C 10/12")
    zitate = zitiert_von(bestand, kennung)
    assert {z.kennung.partition(" (")[0] for z in zitate} >= {"BayVGH 19 ZB 15.558", "BVerwG 1 C 15.12"}
    assert set(nach_randnummer(zitate)) == {z.stelle for z in zitate}


def test_decisions_cited_together(bestand: Speicher) -> None:
    kennung, _ = finde_entscheidung(bestand, "BVerfG 2 BvR 2625/10")
    assert "BVerfG 2 BvR 1413/10" in dict(kozitiert(bestand, kennung))


def test_who_cites_a_provision(bestand: Speicher) -> None:
    genau = zitieren_norm(bestand, lies_norm("AufenthG § 36a Abs. 2 Satz 2"))
    assert {z.ort for z in genau} >= {"Rn. 36"}
    assert {z.kennung.partition(" (")[0] for z in genau} == {"BVerwG 1 C 17.23"}


def test_rules_that_rely_on_a_decision(bestand: Speicher) -> None:
    kennung, _ = finde_entscheidung(bestand, "1 C 17.23")
    stellen = {(r.regel.id, r.fundstelle) for r in stuetzt_regeln(bestand, kennung)}
    assert ("AufenthG.36a.3.nr1", "BVerwG 1 C 17.23 Rn. 30-31") in stellen


def test_json_ld_names_decisions_by_ecli_and_union_law_by_eli(bestand: Speicher) -> None:
    knoten = {k["@id"]: k for k in json.loads(json.dumps(json_ld(bestand)))["@graph"]}
    urteil = knoten["https://e-justice.europa.eu/ecli/ECLI:DE:BVerwG:2024:241024U1C17.23.0"]
    assert (urteil["dcterms:creator"], urteil["dcterms:date"]) == ("BVerwG", "2024-10-24")
    assert "nz:AufenthG_36a" in urteil["dcterms:references"]
    assert knoten["nz:AufenthG_36a"]["@type"] == "eli:LegalResourceSubdivision"
    assert {z for k in knoten.values() for z in k.get("dcterms:references", ())} >= {"nz:BVerwG_1_C_15.12_30.07.2013"}


@pytest.mark.parametrize(
    ("norm", "adresse"),
    [
        ("RL 2003/86/EG Art. 4", "http://data.europa.eu/eli/dir/2003/86/oj"),
        ("VO (EG) Nr. 2201/2003 Art. 2", "http://data.europa.eu/eli/reg/2003/2201/oj"),
        ("VO (EU) 2024/1348 Art. 3", "http://data.europa.eu/eli/reg/2024/1348/oj"),
        ("AufenthG § 36a", None),
    ],
)
def test_european_identifiers(norm: str, adresse: str | None) -> None:
    assert eli(norm) == adresse


def test_graphml_and_csv_hold_every_citation(bestand: Speicher) -> None:
    (zahl,) = bestand.eine("SELECT count(*) FROM zitat") or (0,)
    zeilen = list(csv.DictReader(io.StringIO(als_csv(bestand))))
    assert len(zeilen) == zahl > 500
    wurzel = ET.fromstring("".join(als_graphml(bestand)))
    raum = "{http://graphml.graphdrawing.org/xmlns}"
    knoten = {k.get("id") for k in wurzel.iter(f"{raum}node")}
    kanten = list(wurzel.iter(f"{raum}edge"))
    assert sum(int(k[0].text or 0) for k in kanten) == zahl
    assert {k.get("source") for k in kanten} | {k.get("target") for k in kanten} <= knoten


def test_the_page_of_a_decision_links_numbers_citations_and_the_law_of_its_day(bestand: Speicher) -> None:
    kennung, e = finde_entscheidung(bestand, "1 C 17.23")
    html = seite(bestand, kennung, e)
    assert 'id="rn33"' in html
    assert 'href="#rn33"' in html
    ziele = {z.split('"')[0] for z in html.split('href="#')[1:]}
    assert all(f'id="{z}"' in html for z in ziele)
    assert "<summary>Wortlaut AufenthG § 36a Familiennachzug zu subsidiär Schutzberechtigten</summary>" in html
    assert "Ehe nicht vor der Flucht geschlossen [AufenthG.36a.3.nr1]" in html
    assert html.count("<section>") == html.count("</section>")


def test_the_page_of_the_portal_is_there_again_and_right(bestand: Speicher) -> None:
    """The sixteen provisions of the Bavarian decision, Art. 8 of the Convention among them, and its six loaded decisions."""
    kennung, e = finde_entscheidung(bestand, "19 ZB 15.558")
    html = seite(bestand, kennung, e)
    kopf = html.partition("<h2>Zitierte Vorschriften")[2].partition("</section>")[0]
    gelistet = [
        z.partition("<")[0]
        for z in kopf.replace("</li>\n<li>", "\n<li>").split("\n")
        for z in [z.removeprefix("<ul><li>").removeprefix("<li>")]
    ]
    assert "Zitierte Vorschriften am 29.06.2015 (16)</h2>" in html
    assert {"EMRK Art. 8", "AufenthG § 55", "AufenthG § 53", "VwGO § 124a"} <= set(gelistet)
    assert "GG Art. 8" not in gelistet
    assert html.count("<summary>geladen: ") == 6
    assert "<summary>geladen: BVerwG 10 C 10.12 (18.04.2013)</summary>" in html


def test_the_same_decision_from_a_fuller_source_replaces_the_first(tmp_path: Path) -> None:
    kurz = "Bundesverwaltungsgericht\nUrteil vom 1. März 2020 - 1 C 1.20\n\nGründe\n\nKurz und Seltenwort.\n"
    lang = "Bundesverwaltungsgericht\nUrteil vom 1. März 2020 - 1 C 1/20\n\nGründe\n\n1\n\nLang, mit Nummer und Anderswort.\n"
    for name, text in (("a.txt", kurz), ("b.txt", lang), ("c.txt", kurz + " ")):
        (tmp_path / name).write_text(text, "utf-8")
    with oeffne(":memory:") as speicher:
        ergebnis = [(g.neu, g.ersetzt, g.behalten) for g in lade(speicher, dateien([tmp_path]))]
        assert [tuple(map(len, x)) for x in ergebnis] == [(1, 0, 0), (0, 1, 0), (0, 0, 1)]
        assert suche(speicher, "Seltenwort") == ()
        assert len(suche(speicher, "Anderswort")) == 1


def test_a_load_that_was_killed_goes_on_and_loses_nothing(tmp_path: Path) -> None:
    """A real process, killed without warning in the middle of its work; afterwards the store is as after one calm load."""
    ordner = tmp_path / "urteile"
    ordner.mkdir()
    for n in range(600):
        text = f"Verwaltungsgericht Berlin\nUrteil vom 2. Mai 2020 - {n + 1} K {n}.19 V\n\nGründe\n\n1\n\nNach § {n % 90 + 1} AufenthG Wort{n}.\n"
        (ordner / f"{n:04}.txt").write_text(text, "utf-8")
    ort = tmp_path / "q.db"
    befehl = [sys.executable, "-u", "-m", "nachzug", "entscheidungen", "laden", str(ordner), "--speicher", str(ort)]
    prozess = subprocess.Popen(befehl, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert prozess.stdout is not None
    for _ in range(3):
        assert prozess.stdout.readline()
    prozess.send_signal(signal.SIGKILL)
    prozess.wait()
    prozess.stdout.close()
    assert prozess.returncode == -signal.SIGKILL
    with oeffne(str(ort)) as speicher:
        (vorher,) = speicher.eine("SELECT count(*) FROM entscheidung") or (0,)
        assert speicher.eine("PRAGMA integrity_check") == ("ok",)
        assert 0 < vorher < 600
    fertig = subprocess.run(befehl, capture_output=True, text=True, check=True)
    assert f"{600 - vorher} neu" in fertig.stdout
    assert f"{vorher} Dateien schon geladen" in fertig.stdout
    with oeffne(str(ort)) as unterbrochen, oeffne(":memory:") as ruhig:
        list(lade(ruhig, dateien([ordner])))
        assert _abbild(unterbrochen) == _abbild(ruhig)
        assert [len(suche(unterbrochen, f"Wort{n}")) for n in (0, 299, 599)] == [1, 1, 1]


def _abbild(speicher: Speicher) -> list[tuple[object, ...]]:
    return [
        *speicher.lies("SELECT kennung, datum FROM entscheidung ORDER BY 1"),
        *speicher.lies("SELECT e.kennung, a.rn, a.text FROM absatz a JOIN entscheidung e ON e.id = a.entscheidung ORDER BY 1, 2"),
        *speicher.lies("SELECT e.kennung, z.kanonisch FROM zitat z JOIN entscheidung e ON e.id = z.entscheidung ORDER BY 1, 2"),
    ]


def test_statutes_lie_in_either_engine(bestand: Speicher) -> None:
    assert [(f.von, f.bis) for f in fassungen(bestand, lies_norm("AufenthG § 36a"))] == [(20230427, 20250301)]


def test_what_is_no_store_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.db").write_bytes(b"kein Speicher, nur Text " * 100)
    with pytest.raises(SpeicherFehler, match="kein Speicher von nachzug"):
        oeffne(str(tmp_path / "x.db"))
    with pytest.raises(SpeicherFehler, match="noch kein Speicher"):
        oeffne(str(tmp_path / "y.db"), neu=False)
    with pytest.raises(SpeicherFehler, match="nicht zu erreichen"):
        oeffne("postgresql://niemand@127.0.0.1:1/nichts")


def test_two_decisions_of_one_docket_are_told_apart_by_their_day(tmp_path: Path) -> None:
    for tag, name in (("1. März 2020", "a"), ("2. April 2021", "b")):
        text = f"Bundesverwaltungsgericht\nBeschluss vom {tag} - 1 B 1.20\n\nGründe\n\nWort.\n"
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    zitierend = "Verwaltungsgericht Berlin\nUrteil vom 3. Mai 2022 - 8 K 1.22 V\n\nGründe\n\n1\n\nVgl. BVerwG, Beschluss vom 2. April 2021 - 1 B 1.20 -.\n"
    (tmp_path / "c.txt").write_text(zitierend, "utf-8")
    with oeffne(":memory:") as speicher:
        assert [len(g.neu) for g in lade(speicher, dateien([tmp_path]))] == [1, 1, 1]
        with pytest.raises(NichtGefunden, match="nicht eindeutig"):
            finde_entscheidung(speicher, "1 B 1.20")
        spaeter, _ = finde_entscheidung(speicher, "BVerwG 1 B 1.20 (02.04.2021)")
        frueher, _ = finde_entscheidung(speicher, "BVerwG 1 B 1.20 (01.03.2020)")
        assert [z.ort for z in zitiert_von(speicher, spaeter)] == ["Rn. 1"]
        assert zitiert_von(speicher, frueher) == ()


@pytest.mark.parametrize(
    "inhalt",
    ["a" * 1_000_000, "§ " * 300_000, "(1) " * 200_000, "[[((" * 200_000, "1\n\n" * 20_000, "x" * 4100 + "\0" + "wort " * 1000],
    ids=["ohne Leerzeichen", "Paragrafzeichen", "Absatzzeichen", "Klammern", "Nummern", "Nullzeichen"],
)
def test_hostile_texts_are_loaded_like_others(bestand: Speicher, inhalt: str) -> None:
    """A file of a million characters takes seconds, not hours, and the engines take what is in it."""
    kopf = f"Verwaltungsgericht Berlin\nUrteil vom 1. Mai 2020 - {len(inhalt)} K 1.20\n\nGründe\n\n"
    (geladen,) = lade(bestand, [("x.txt", (kopf + inhalt).encode())])
    assert (geladen.fehler, len(geladen.neu)) == ("", 1)
    with bestand.vorgang():
        bestand.tue("DELETE FROM geladen WHERE quelle = 'x.txt'")
        entferne(bestand, finde_entscheidung(bestand, geladen.neu[0])[0])
    assert bestand.eine("SELECT count(*) FROM entscheidung") == (11,)
