"""Every command as a user runs it, in a process of its own: output, exit status, one clear message on bad input."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import WURZEL

URTEIL = str(WURZEL / "beispiele" / "bverwg-1-c-17-23.yaml")
KOSOVO = str(WURZEL / "beispiele" / "kosovo-alleinsorge.yaml")


def lauf(*argumente: str, eingabe: bytes | None = None) -> subprocess.CompletedProcess[str]:
    fertig = subprocess.run([sys.executable, "-m", "nachzug", *argumente], input=eingabe, capture_output=True, check=False)
    return subprocess.CompletedProcess(argumente, fertig.returncode, fertig.stdout.decode(), fertig.stderr.decode())


@pytest.mark.parametrize(
    ("argumente", "worte"),
    [
        (("pruefen", URTEIL), ("§ 36a Abs. 3 Nr. 1", "Was entscheidet", "BVerwG 1 C 17.23 Rn. 35-39", "Quittung")),
        (("pruefen", URTEIL, "--bis", "2025-01-01"), ("26.04.2024", "04.12.2024")),
        (("pruefen", URTEIL, "--sprache", "en"), ("may stay open", "What decides", "applies")),
        (("pruefen", URTEIL, "--alles"), ("Grenzübertrittsbescheinigung",)),
        (("pruefen", URTEIL, "--format", "md"), ("# Gutachten", "Zu prüfen ist", "Die Akte sagt")),
        (("pruefen", URTEIL, "--format", "html"), ("<!doctype html>", "<details", "</html>")),
        (("fristen", URTEIL), ("Als Nächstes: Klage erheben", "BGB § 188 Abs. 2", "Verwaltungsgericht Berlin", "Danach:")),
        (("fristen", URTEIL, "--format", "json"), ('"sicher": "2022-03-01"', '"spaetestens": null')),
        (("fristen", URTEIL, "--format", "ics"), ("BEGIN:VCALENDAR", "BEGIN:VALARM")),
        (("verfahren", URTEIL), ("Jetzt:", "Zustimmung der Ausländerbehörde", "Bundesverwaltungsamt")),
        (("verfahren", URTEIL, "--format", "json"), ('"lage": "erledigt"',)),
        (("kosten", URTEIL), ("Streitwert: 5.000 EUR", "483 EUR = 3 x 161 EUR", "Prozesskostenhilfe")),
        (("kosten", URTEIL, "--am", "2026-05-04", "--format", "json"), ('"gerichtsgebuehr": "511.50"',)),
        (("unterlagen", URTEIL), ("☐ Heiratsurkunde", "☑ Gültiger Pass", "Stand 2026-11-24")),
        (("unterlagen", URTEIL, "--format", "json"), ('"stand": "fehlt"',)),
        (("fragen", URTEIL), ("qualifizierte ärztliche Bescheinigung",)),
        # § 32 Abs. 1 lets a child join both parents; whether the mother gets a title as well, the file does not say
        (
            ("fragen", KOSOVO),
            ("Noch nicht angesprochen", "Bekommt mutter selbst jetzt ein Visum oder einen Titel? (AufenthG § 32 Abs. 1)"),
        ),
        (("zeitstrahl", URTEIL, "--bis", "2025-01-01"), ("28.08.2023 bis 25.04.2024", "gültiger Pass")),
        (("zeitstrahl", URTEIL, "--bis", "2025-01-01", "--fristen", "--format", "svg"), ("<svg", "<desc", "Pass läuft ab")),
        (("zeitstrahl", URTEIL, "--bis", "2025-01-01", "--fristen"), ("Fristen und Termine", "bis 25.04.2024: Pass läuft ab")),
        (("recht", "zeigen", "§ 36a AufenthG", "--am", "2024-10-24"), ("Regelausschluss", "mehr als 4 Jahre seit Asylgesuch")),
        (("recht", "zeigen", "§ 31 Abs. 1 S. 1 Nr. 1 AufenthG", "--am", "2010-01-01"), ("rechtmäßiger Bestand: 2 Jahre",)),
        (("recht", "liste"), ("AufenthG.36a.3.nr1\t",)),
        (("schema",), ("https://json-schema.org/draft/2020-12/schema",)),
        (("--version",), ("nachzug 0.",)),
    ],
    ids=lambda x: " ".join(x).replace(URTEIL, "FALL") if isinstance(x, tuple) else "",
)
def test_a_command_does_its_work(argumente: tuple[str, ...], worte: tuple[str, ...]) -> None:
    fertig = lauf(*argumente)
    assert (fertig.returncode, fertig.stderr) == (0, "")
    for wort in worte:
        assert wort in fertig.stdout


@pytest.mark.parametrize(
    ("argumente", "meldung"),
    [
        (("pruefen", "gibt-es-nicht.yaml"), "nicht lesbar"),
        (("pruefen", URTEIL, "--stichtag", "2023-02-30"), "diesen Tag gibt es nicht"),
        (("pruefen", URTEIL, "--stichtag", "2023-02"), "kein genauer Tag"),
        (("pruefen", URTEIL, "--lesart", "x=y"), "schwelle_p31_2=konkrete_misshandlung"),
        (("zeitstrahl", URTEIL, "--bis", "2020-01-01"), "vor dem ersten Tag"),
        (("fristen", URTEIL, "gibt-es-nicht.yaml"), "nicht lesbar"),
        (("kosten", URTEIL, "--gegenstand", "haus"), "erlaubt sind visum"),
        (("kosten", URTEIL, "--am", "2003-01-01"), "kein Wert für den 01.01.2003"),
        (("kosten", URTEIL, "--personen", "0"), "1 bis 100"),
        (("recht", "zeigen", "§ 99 AufenthG"), "nicht abgebildet"),
        (("massen", "x.parquet", "--weg", "§ 99"), "bekannt sind"),
        (("massen", "gibt-es-nicht.parquet", "--weg", "§ 36a"), "nicht gefunden"),
        (("massen", "--weg", "§ 36a"), "Eingabe fehlt"),
    ],
)
def test_bad_input_is_one_message_and_no_traceback(argumente: tuple[str, ...], meldung: str) -> None:
    fertig = lauf(*argumente)
    assert fertig.returncode == 2
    assert meldung in fertig.stderr
    assert "Traceback" not in fertig.stderr


def test_a_case_comes_from_standard_input_and_json_keeps_the_contract() -> None:
    fertig = lauf("pruefen", "-", "--format", "json", "--bis", "2025-01-01", eingabe=Path(URTEIL).read_bytes())
    daten = json.loads(fertig.stdout)
    assert set(daten) == {
        *("fall", "stichtag", "rechtsstand", "recht_bekannt_bis", "prognose", "protokoll", "antragsteller", "verfahren")
    }
    (weg, *_) = daten["antragsteller"][0]["wege"]
    assert {"grundlage", "zu", "ergebnis", "rechtsfolge", "strikt", "merkmale", "entscheidend", "naechste_aenderungen"} <= set(
        weg
    )
    merkmal = weg["merkmale"][0]
    assert {
        "id",
        "normen",
        "art",
        "titel",
        "status",
        "warum",
        "annahmen",
        "dahingestellt",
        "angaben",
        "fundstellen",
        "merkmale",
    } <= set(merkmal)
    pass_endet = next(a for a in weg["naechste_aenderungen"] if a["merkmal"] == "AufenthG.5.1.nr4")
    assert (pass_endet["am"], pass_endet["ergebnis_danach"]) == ("2024-04-26", "nicht_erfuellt")


def test_what_the_file_says_is_escaped_in_html() -> None:
    boese = Path(URTEIL).read_text("utf-8").replace("titel: Ehe nach der Flucht", 'titel: "<script>alert(1)</script>"  #')
    fertig = lauf("pruefen", "-", "--format", "html", eingabe=boese.encode())
    assert "<script>" not in fertig.stdout
    assert "&lt;script&gt;" in fertig.stdout


def test_a_closed_pipe_is_no_error() -> None:
    befehl = f"{sys.executable} -m nachzug recht liste | head -1; exit ${{PIPESTATUS[0]}}"
    fertig = subprocess.run(["bash", "-c", befehl], capture_output=True, text=True, check=False)
    assert (fertig.returncode, fertig.stderr) == (0, "")
