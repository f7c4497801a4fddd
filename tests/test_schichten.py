"""Each layer knows only those above it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

QUELLE = Path(__file__).parent.parent / "src" / "nachzug"
SCHICHTEN = (
    "zitat",
    "logik",
    "fall",
    "werte",
    "unterhalt",
    "recht",
    "pruefung",
    "massen",
    "verfahren",
    "quellen",
    "gutachten",
    "akte",
    "web",
    "befehle",
)
DATEIEN = sorted(QUELLE.rglob("*.py"))


def _importiert(baum: ast.AST) -> set[str]:
    namen: set[str] = set()
    for knoten in ast.walk(baum):
        if isinstance(knoten, ast.ImportFrom) and (knoten.module or "").startswith("nachzug."):
            namen.add((knoten.module or "").split(".")[1])
            if knoten.module == "nachzug":
                namen.update(a.name for a in knoten.names)
        elif isinstance(knoten, ast.Import):
            namen.update(a.name.split(".")[1] for a in knoten.names if a.name.startswith("nachzug."))
    return namen


@pytest.mark.parametrize("datei", DATEIEN, ids=[str(d.relative_to(QUELLE)) for d in DATEIEN])
def test_a_layer_imports_only_from_itself_and_from_above(datei: Path) -> None:
    teil = datei.relative_to(QUELLE).parts[0]
    if teil not in SCHICHTEN:
        return
    erlaubt = set(SCHICHTEN[: SCHICHTEN.index(teil) + 1])
    assert _importiert(ast.parse(datei.read_text("utf-8"))) <= erlaubt


@pytest.mark.parametrize("datei", DATEIEN, ids=[str(d.relative_to(QUELLE)) for d in DATEIEN])
def test_files_can_be_read_in_one_sitting(datei: Path) -> None:
    assert len(datei.read_text("utf-8").splitlines()) <= 460


def test_the_command_line_loads_neither_tables_nor_documents_for_a_plain_examination() -> None:
    import subprocess
    import sys

    fall = QUELLE.parent.parent / "beispiele" / "bverwg-1-c-17-23.yaml"
    code = (
        "import sys, runpy\n"
        f"sys.argv = ['nachzug', 'pruefen', {str(fall)!r}]\n"
        "try: runpy.run_module('nachzug', run_name='__main__')\n"
        "except SystemExit: pass\n"
        "print([m for m in ('polars', 'pyarrow', 'pyspark', 'hypothesis') if m in sys.modules], file=sys.stderr)"
    )
    lauf = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert lauf.stderr.strip() == "[]"
