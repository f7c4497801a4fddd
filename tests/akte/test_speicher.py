"""The store: what a call has returned from is kept, what is deleted is gone, changes are whole or not at all."""

from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
import threading
from datetime import date
from pathlib import Path

import pytest

from nachzug.akte.speicher import Akte, Speicher, SpeicherFehler, UnbekannteAkte

FALL = {"fall": "a", "titel": "Geschwister", "stichtag": "2024-01-01", "personen": {"frau": {"name": "Nour Ölmez"}}}


@pytest.fixture
def speicher(tmp_path: Path) -> Speicher:
    return Speicher(tmp_path / "akten.sqlite")


def test_what_was_kept_is_there_when_the_file_is_opened_again(speicher: Speicher) -> None:
    kennung = speicher.neu(FALL, "beratung", "angelegt")
    akte = Speicher(speicher.datei).lies(kennung)
    assert (akte.daten, akte.rolle, akte.titel) == (FALL, "beratung", "Geschwister")


def test_only_the_owner_of_the_file_may_read_it(speicher: Speicher) -> None:
    assert stat.S_IMODE(speicher.datei.stat().st_mode) == 0o600


def test_a_change_that_fails_leaves_the_case_as_it_was(speicher: Speicher) -> None:
    kennung = speicher.neu(FALL, "beratung", "angelegt")

    def scheitert(akte: Akte) -> Akte:
        raise ValueError(akte.id)

    with pytest.raises(ValueError, match=kennung):
        speicher.aendere(kennung, scheitert, "nie")
    assert speicher.lies(kennung).nummer == 1
    assert [was for _, was in speicher.schritte(kennung)] == ["angelegt"]


def test_changes_at_the_same_time_all_count(speicher: Speicher) -> None:
    kennung = speicher.neu(FALL | {"notiz": ""}, "beratung", "angelegt")

    def schreibt() -> None:
        for _ in range(20):
            speicher.aendere(kennung, lambda a: a._replace(daten=a.daten | {"notiz": a.daten["notiz"] + "x"}), "mehr")

    faeden = [threading.Thread(target=schreibt) for _ in range(5)]
    for f in faeden:
        f.start()
    for f in faeden:
        f.join()
    assert speicher.lies(kennung).daten["notiz"] == "x" * 100


def test_the_search_finds_names_in_any_case_and_needs_all_words(speicher: Speicher) -> None:
    kennung = speicher.neu(FALL, "beratung", "angelegt")
    speicher.neu(FALL | {"titel": "Andere", "personen": {}}, "beratung", "angelegt")
    assert [k.id for k in speicher.liste("ölmez GESCHWISTER")] == [kennung]
    assert speicher.liste("ölmez andere") == []


def test_a_deleted_case_leaves_no_trace_in_the_file(speicher: Speicher) -> None:
    kennung = speicher.neu(FALL, "beratung", "angelegt")
    speicher.protokolliere(kennung, "Prüfung", {"quittung": "abc"}, [])
    speicher.loesche(kennung)
    with pytest.raises(UnbekannteAkte):
        speicher.lies(kennung)
    assert speicher.pruefungen(kennung) == []
    dateien = [p for p in speicher.datei.parent.iterdir() if p.name.startswith(speicher.datei.name)]
    assert not any(b"Nour" in p.read_bytes() for p in dateien)


def test_a_case_is_due_on_its_day_of_deletion(speicher: Speicher) -> None:
    kennung = speicher.neu(FALL, "beratung", "angelegt", heute=date(2024, 3, 1))
    assert speicher.lies(kennung).loeschen_am == "2025-03-01"
    assert speicher.faellige(date(2025, 2, 28)) == []
    assert [k.id for k in speicher.faellige(date(2025, 3, 1))] == [kennung]


def test_the_same_examination_is_logged_once_and_another_again(speicher: Speicher) -> None:
    kennung = speicher.neu(FALL, "beratung", "angelegt")
    for quittung in ("a", "a", "b"):
        speicher.protokolliere(kennung, "Prüfung", {"quittung": quittung}, [{"weg": "x"}])
    assert [p.protokoll["quittung"] for p in speicher.pruefungen(kennung)] == ["b", "a"]


def test_a_killed_process_has_kept_every_step_it_reported(tmp_path: Path) -> None:
    datei = tmp_path / "akten.sqlite"
    code = (
        "import sys\nfrom nachzug.akte.speicher import Speicher\n"
        f"s = Speicher({str(datei)!r})\nk = s.neu({FALL!r}, 'beratung', 'angelegt')\nprint(k, flush=True)\n"
        "n = 0\nwhile True:\n    n += 1\n    s.aendere(k, lambda a: a._replace(daten=a.daten | {'notiz': str(n)}), 'n')\n"
        "    print(n, flush=True)\n"
    )
    lauf = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert lauf.stdout is not None
    kennung = lauf.stdout.readline().strip()
    gemeldet = [int(lauf.stdout.readline()) for _ in range(15)][-1]
    lauf.kill()
    lauf.wait()
    assert int(Speicher(datei).lies(kennung).daten["notiz"]) >= gemeldet


def test_a_file_that_is_something_else_is_refused_in_words(tmp_path: Path) -> None:
    text = tmp_path / "brief.txt"
    text.write_text("kein SQLite, sondern ein Brief, der lang genug ist" * 40, "utf-8")
    with pytest.raises(SpeicherFehler, match="keine Aktendatei"):
        Speicher(text)
    fremd = tmp_path / "fremd.sqlite"
    with sqlite3.connect(fremd) as v:
        v.execute("CREATE TABLE x (y)")
    with pytest.raises(SpeicherFehler, match="eine andere SQLite-Datei"):
        Speicher(fremd)
    with pytest.raises(SpeicherFehler, match="nicht zu öffnen"):
        Speicher(tmp_path / "kein" / "ordner.sqlite")
