"""`nachzug unterhalt` as people run it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import WURZEL

FALL = str(WURZEL / "beispiele" / "bverwg-10-c-10-12-unterhalt.yaml")


def _lauf(*argumente: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "nachzug", "unterhalt", *argumente], capture_output=True, text=True, check=False)


def test_the_text_names_amount_norm_date_source_and_what_is_uncertain() -> None:
    lauf = _lauf(FALL)
    assert lauf.returncode == 0, lauf.stderr
    for teil in (
        "296,44 €  Krankenversicherung (Basistarif, halbiert) Mutter  [VAG a. F. § 12 Abs. 1c Satz 4]",
        "Stand 01.07.2011, Pfändungsfreigrenzenbekanntmachung 2011, BGBl. I 2011, 825",
        "Summe 801,90 €",
        "Ungewiss und möglicherweise entscheidend: Rente Mutter",
        "Alle verwendeten Werte sind bekannt bis 31.12.2012",
        "bis zu 287,38 € im Monat",
    ):
        assert teil in lauf.stdout


def test_the_json_is_in_cents_with_bounds() -> None:
    daten = json.loads(_lauf(FALL, "--format", "json").stdout)
    rechnung = daten["berechnungen"][0]["rechnung"]
    assert rechnung["summen"]["bedarf"] == [80190, 80190]
    assert rechnung["bedarf"][0]["stand"] == "2012-01-01"
    assert daten["berechnungen"][0]["ausgang"] == "offen"


def test_the_page_needs_nothing_from_outside() -> None:
    seite = _lauf(FALL, "--format", "html").stdout
    assert seite.startswith("<!doctype html>")
    assert "http" not in seite
    assert '<th scope="col"' in seite


def test_the_spreadsheet_computes_its_own_sums(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    datei = tmp_path / "u.xlsx"
    assert _lauf(FALL, "--format", "xlsx", "--aus", str(datei)).returncode == 0
    blatt = openpyxl.load_workbook(datei)["mutter"]
    zellen = {z[0].value: z[1].value for z in blatt.iter_rows(max_col=2) if z[0].value}
    assert zellen["Summe Bedarf"].startswith("=SUM(B6:B")
    assert zellen["Regelbedarf Mutter (Stufe 3)"] == 299
    assert zellen["Differenz"].startswith("=B")


def test_the_annex_is_a_tagged_pdf(tmp_path: Path) -> None:
    pypdf = pytest.importorskip("pypdf")
    datei = tmp_path / "u.pdf"
    assert _lauf(FALL, "--format", "pdf", "--aus", str(datei)).returncode == 0
    pdf = pypdf.PdfReader(datei)
    assert "/StructTreeRoot" in pdf.root_object
    assert "296,44" in pdf.pages[0].extract_text()


@pytest.mark.parametrize(
    ("argumente", "teil"),
    [
        ((FALL, "--antragsteller", "niemand"), "keine Person des Falls"),
        ((FALL, "--format", "pdf"), "braucht --aus"),
        ((FALL, "--format", "xlsx", "--aus", "/gibt/es/nicht.xlsx"), "/gibt/es/nicht.xlsx"),
        (("/gibt/es/nicht.yaml",), "nicht.yaml"),
        ((FALL, "--stichtag", "gestern"), "gestern"),
    ],
)
def test_bad_input_ends_with_one_message(argumente: tuple[str, ...], teil: str) -> None:
    lauf = _lauf(*argumente)
    assert lauf.returncode == 2
    assert teil in lauf.stderr
    assert "Traceback" not in lauf.stderr


def test_another_day_takes_its_own_figures() -> None:
    assert "Stand 01.01.2024" in _lauf(FALL, "--stichtag", "2024-06-01").stdout
