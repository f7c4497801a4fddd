"""The project speaks of itself alone and takes over no wording of statutes or judgments."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tests.conftest import WURZEL

ENDUNGEN = {".py", ".md", ".yaml", ".yml", ".toml", ".html", ".json", ".txt", ""}
LAUF = 14
WORT = re.compile(r"[A-Za-zÄÖÜäöüß]{2,}")


def _dateien() -> list[Path]:
    git = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=WURZEL, capture_output=True, text=True, check=False
    )
    namen = git.stdout.splitlines()
    return [WURZEL / n for n in namen if (WURZEL / n).is_file() and (WURZEL / n).suffix in ENDUNGEN and n != "LICENSE"]


def _laeufe(text: str) -> Iterator[int]:
    worte = [w.lower() for w in WORT.findall(text)]
    return (hash(tuple(worte[i : i + LAUF])) for i in range(len(worte) - LAUF + 1))


def test_no_file_names_a_path_of_a_machine() -> None:
    for datei in _dateien():
        if datei.name != Path(__file__).name:
            assert not re.search(r"(?<![\w.])/(?:work|root|home)/[a-z]", datei.read_text("utf-8", "ignore")), datei


def test_no_wording_is_taken_over(pruefdaten: Path) -> None:
    quellen: set[int] = set()
    for muster in ("recht/**/*.txt", "mission/seeds/*.txt"):
        for datei in pruefdaten.glob(muster):
            quellen.update(_laeufe(datei.read_text("utf-8", "ignore")))
    assert len(quellen) > 10_000
    gleich = {str(d): sum(lauf in quellen for lauf in _laeufe(d.read_text("utf-8", "ignore"))) for d in _dateien()}
    assert not {d: n for d, n in gleich.items() if n}
