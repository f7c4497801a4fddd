"""The commands on statutes and decisions, each in a process of its own as a user runs it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import WURZEL
from tests.quellen.test_holen import Server, server

__all__ = ["server"]


def lauf(speicher: Path, *argumente: str) -> subprocess.CompletedProcess[str]:
    umgebung = {**os.environ, "NACHZUG_QUELLEN": str(speicher)}
    return subprocess.run(
        [sys.executable, "-m", "nachzug", *argumente], capture_output=True, text=True, check=False, env=umgebung
    )


def text(speicher: Path, *argumente: str) -> str:
    fertig = lauf(speicher, *argumente)
    assert (fertig.returncode, fertig.stderr) == (0, ""), fertig.stderr
    return fertig.stdout


@pytest.fixture(scope="module")
def gefuellt(tmp_path_factory: pytest.TempPathFactory, pruefdaten: Path) -> Path:
    """A store filled by the commands themselves."""
    ort = tmp_path_factory.mktemp("speicher") / "q.db"
    gii = pruefdaten / "recht" / "gii"
    ausgabe = text(
        ort, "recht", "laden", *(str(gii / f"aufenthg_2004__{t}.xml") for t in ("2023-06-28", "2024-03-06", "2026-04-29"))
    )
    assert "geladen: AufenthG vom 27.04.2023, 182 Vorschriften" in ausgabe
    assert "Im Text vom 28.04.2026 fehlt noch" in ausgabe
    assert "11 neu" in text(ort, "entscheidungen", "laden", str(pruefdaten / "mission" / "seeds"))
    return ort


def test_the_statute_stands_beside_its_rules(gefuellt: Path) -> None:
    ausgabe = text(gefuellt, "recht", "zeigen", "§ 36a Abs. 3 Nr. 1 AufenthG", "--am", "2024-06-01", "--text")
    assert "Wortlaut AufenthG § 36a Abs. 3 Nr. 1" in ausgabe
    assert "gesehen vom 27.04.2023 bis 28.04.2026" in ausgabe
    assert "| im Fall einer Aufenthaltserlaubnis" in ausgabe
    assert "Ehe nicht vor der Flucht geschlossen" in ausgabe


def test_a_section_without_rules_is_shown_with_its_text_alone(gefuellt: Path) -> None:
    ausgabe = text(gefuellt, "recht", "zeigen", "§ 99 AufenthG", "--am", "2026-04-28", "--text")
    assert "Wortlaut AufenthG § 99 (Verordnungsermächtigung)" in ausgabe
    assert "Regeln zu dieser Vorschrift gibt es nicht." in ausgabe


def test_the_versions_of_a_section_are_listed(gefuellt: Path) -> None:
    erste, zweite = text(gefuellt, "recht", "fassungen", "§ 31 AufenthG").splitlines()
    assert erste.startswith("27.04.2023 bis 27.04.2023")
    assert zweite.startswith("29.02.2024 bis 28.04.2026")
    assert "Eigenständiges Aufenthaltsrecht der Ehegatten" in zweite


def test_differences_and_their_uncertainty(gefuellt: Path) -> None:
    ausgabe = text(gefuellt, "recht", "vergleich", "§ 27 AufenthG", "--von", "2024-02-29", "--bis", "2026-04-28")
    assert "[-schwere staatsgefährdende Gewalttat-] {+terroristische Straftat+}" in ausgabe
    daten = json.loads(
        text(gefuellt, "recht", "vergleich", "§ 36a AufenthG", "--von", "2023-05-01", "--bis", "2026-04-01", "--format", "json")
    )
    assert daten["unterschiede"] == {}
    assert daten["alt"]["sicher"] is True


def test_the_comparison_of_rules_and_law_names_own_cases(gefuellt: Path) -> None:
    befehl = ("recht", "abgleich", "--regelstand", "2023-05-01", "--akten", str(WURZEL / "beispiele"))
    ausgabe = text(gefuellt, *befehl)
    assert "AufenthG § 5: Wortlaut vom 28.04.2026 war den Regeln nicht bekannt" in ausgabe
    assert "eigene Akten: bverwg-1-c-17-23.yaml" in ausgabe
    daten = json.loads(text(gefuellt, *befehl, "--format", "json"))
    assert {a["urteil"] for a in daten["abschnitte"]} >= {"geaendert", "unberuehrt"}
    assert next(r for r in daten["regeln"] if r["id"] == "AufenthG.36a.3.nr1")["urteil"] == "unberuehrt"


def test_a_law_is_loaded_from_a_server(server: Server, tmp_path: Path) -> None:
    from tests.quellen.test_gesetze import probegesetz

    server.inhalt, server.bricht_ab = probegesetz(20200101, ("1", "2")), 1
    ort = tmp_path / "q.db"
    ausgabe = text(ort, "recht", "laden", f"{server.adresse}/probg/", "--server", server.adresse, "--pause", "0")
    assert ausgabe == "geladen: ProbG vom 01.01.2020, 2 Vorschriften\n"
    assert text(ort, "recht", "geladen") == "ProbG  Abruf 01.01.2020  2 Vorschriften  (ohne Standangabe)\n"


def test_decisions_are_listed_shown_searched_and_joined(gefuellt: Path) -> None:
    assert "24.10.2024  BVerwG 1 C 17.23 (24.10.2024)  Urteil" in text(gefuellt, "entscheidungen", "liste")
    gezeigt = text(gefuellt, "entscheidungen", "zeigen", "1 C 17.23")
    assert "\n  33  aa) Eine Ausnahme" in gezeigt
    assert "Bemerkung: Vor der Entscheidung stehen" in gezeigt
    gefunden = text(
        gefuellt, "entscheidungen", "suchen", "Trennungszeiten", "--norm", "§ 36a Abs. 3 AufenthG", "--von", "2024-01-01"
    )
    assert gefunden.startswith("BVerwG 1 C 17.23")
    graph = text(gefuellt, "entscheidungen", "graph", "1 C 17.23", "--akten", str(WURZEL / "beispiele"))
    assert "[AufenthG.36a.3.nr1]: BVerwG 1 C 17.23 Rn. 30-31" in graph
    assert "eigene Akten: bverwg-1-c-17-23.yaml" in graph
    assert "Rn. 36: AufenthG § 36a Abs. 2 Satz 2" in text(gefuellt, "entscheidungen", "graph", "§ 36a Abs. 2 Satz 2 AufenthG")
    assert text(gefuellt, "entscheidungen", "suchen", "Quastenflosser") == "Nichts gefunden.\n"


def test_pages_and_exports(gefuellt: Path, tmp_path: Path) -> None:
    html = text(gefuellt, "entscheidungen", "zeigen", "1 C 17.23", "--format", "html")
    assert html.startswith("<!doctype html>")
    assert "<summary>Wortlaut AufenthG § 36a" in html
    for form, worin in (("jsonld", '"@context"'), ("graphml", "<graphml"), ("csv", "entscheidung,absatz,art,ziel,zitat,stelle")):
        assert text(gefuellt, "entscheidungen", "export", "--format", form, "--aus", str(tmp_path / form)) == ""
        assert worin in (tmp_path / form).read_text("utf-8")


def test_what_the_source_says_is_escaped(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text(
        "Bundesverwaltungsgericht\nUrteil vom 1. März 2020 - 1 C 1.20\n\nGründe\n\n<script>alert(1)</script>\n", "utf-8"
    )
    text(tmp_path / "q.db", "entscheidungen", "laden", str(tmp_path / "x.txt"))
    html = text(tmp_path / "q.db", "entscheidungen", "zeigen", "1 C 1.20", "--format", "html")
    assert "<script>" not in html
    assert "&lt;script&gt;" in html


@pytest.mark.parametrize(
    ("argumente", "meldung"),
    [
        (("recht", "laden", "gibt-es-nicht"), "nicht gefunden"),
        (("recht", "laden", "https://example.org/x.zip"), "geholt wird nur von"),
        (("recht", "laden", str(WURZEL / "README.md")), "nennt keine Vorschrift"),
        (("recht", "vergleich", "§ 5 AufenthG", "--von", "2024-01-01", "--bis", "2023-01-01"), "vor dem ersten Tag"),
        (("recht", "vergleich", "§ 5", "--von", "2023-01-01", "--bis", "2024-01-01"), "das Gesetz fehlt"),
        (("recht", "vergleich", "§ 5 AufenthG", "--von", "2019-01-01", "--bis", "2024-01-01"), "ist kein Wortlaut geladen"),
        (("recht", "fassungen", "§ 999 AufenthG"), "nicht geladen"),
        (("recht", "abgleich", "--akten", "gibt-es-nicht"), "kein Ordner"),
        (("entscheidungen", "laden", "gibt-es-nicht"), "nicht gefunden"),
        (("entscheidungen", "zeigen", "9 C 9.99"), "nicht geladen"),
        (("entscheidungen", "suchen", "§"), "wenigstens ein Wort"),
        (("entscheidungen", "suchen", "Nachzug", "--norm", "Unsinn"), "ist keine Norm"),
        (("entscheidungen", "graph", "BVerwG"), "nicht eindeutig"),
        (("entscheidungen", "liste", "--speicher", "postgresql://niemand@127.0.0.1:1/x"), "nicht zu erreichen"),
    ],
)
def test_bad_input_is_one_message(gefuellt: Path, argumente: tuple[str, ...], meldung: str) -> None:
    fertig = lauf(gefuellt, *argumente)
    assert fertig.returncode == 2
    assert meldung in fertig.stderr
    assert "Traceback" not in fertig.stderr


def test_without_a_store_the_message_says_how_to_make_one(tmp_path: Path) -> None:
    fertig = lauf(tmp_path / "q.db", "entscheidungen", "liste")
    assert fertig.returncode == 2
    assert "legt ihn an" in fertig.stderr
