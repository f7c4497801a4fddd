"""Large and hostile files: one clear message or a correct result, in bounded time and memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from nachzug.fall.lesen import FallFehler, lies_datei, lies_fall

_GEDROSSELT = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, ({grenze}, {grenze}))
from nachzug.fall.lesen import FallFehler, lies_datei
try:
    print(len(lies_datei(sys.argv[1]).personen))
except FallFehler as fehler:
    print(fehler)
"""
MB = 1_000_000


def gedrosselt(datei: Path, grenze: int) -> str:
    """Read a file in a process of its own that may not use more memory than this."""
    code = _GEDROSSELT.format(grenze=grenze)
    lauf = subprocess.run([sys.executable, "-c", code, str(datei)], capture_output=True, text=True, timeout=120, check=False)
    assert lauf.returncode == 0, lauf.stderr[-2000:]
    assert lauf.stderr == ""
    return lauf.stdout.strip()


def test_a_hundred_megabytes_are_refused_without_being_read(tmp_path: Path) -> None:
    datei = tmp_path / "gross.yaml"
    with open(datei, "wb") as strom:
        strom.write(b"fall: x\n")
        strom.truncate(100 * MB)
    assert gedrosselt(datei, 200 * MB).endswith("größer als 20 MB; eine Fallakte enthält keine Dokumente, nur Angaben")


@pytest.mark.parametrize(
    "stueck", ["- a\n", "[[],[],", "{a: b}, ", '{"a":[', "? ", "- - ", "[1,2,3]\n", "'", "#\n", "a: |\n b\n"]
)
def test_twenty_megabytes_of_anything_stay_within_bounded_memory(tmp_path: Path, stueck: str) -> None:
    datei = tmp_path / "viel.yaml"
    datei.write_text(stueck * (19 * MB // len(stueck)))
    assert len(gedrosselt(datei, 1_200 * MB).splitlines()) == 1


def test_the_billion_laughs_cost_nothing(tmp_path: Path) -> None:
    zeilen = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    zeilen += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 12)]
    datei = tmp_path / "bombe.yaml"
    datei.write_text("\n".join(zeilen))
    assert gedrosselt(datei, 200 * MB).endswith("bitte ausschreiben oder in Anführungszeichen setzen")


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, "a: " + "[" * 50 + "]" * 50, "- " * 5_000])
def test_depth_is_limited(text: str) -> None:
    with pytest.raises(FallFehler, match="zu tief verschachtelt"):
        lies_fall(text)


def grosser_fall(anzahl: int) -> str:
    zeilen = ["fall: gross", "stichtag: 2024-05-01", "personen:"]
    for i in range(anzahl):
        zeilen += [
            f"  p{i}:",
            f"    geboren: {1960 + i % 40}-0{1 + i % 9}-1{i % 9}",
            "    staatsangehoerigkeiten: [syrisch]",
            "    flucht: {wert: 2013-05, beweis: behauptet, notiz: erzählt}",
            "    identitaet_geklaert: ja",
            "    titel: [{grundlage: § 25 Abs. 2 Satz 1 Alt. 2 AufenthG, von: 2021-02-01}]",
        ]
    zeilen += ["ehen:", *(f"  - {{zwischen: [p{i}, p{i + 1}], geschlossen: 2012}}" for i in range(0, anzahl - 1, 2))]
    return "\n".join(zeilen)


def test_ten_thousand_persons_are_read_in_bounded_memory(tmp_path: Path) -> None:
    datei = tmp_path / "viele.yaml"
    datei.write_text(grosser_fall(10_000))
    assert gedrosselt(datei, 400 * MB) == "10000"
    fall = lies_datei(datei)
    assert fall.personen["p9999"].geboren is not None
    assert fall.personen["p9999"].geboren.angabe.wert == "1999-01-10"
    assert fall.verbundene("p4711") == ("p4710",)


def test_ten_thousand_references_to_nobody_are_reported_quickly() -> None:
    text = grosser_fall(3_000).replace("[p", "[q")
    with pytest.raises(FallFehler) as fehler:
        lies_fall(text)
    assert len(str(fehler.value).splitlines()) == 21


def test_a_hundred_thousand_unknown_keys_are_reported_quickly() -> None:
    text = "fall: x\nstichtag: 2024-05-01\npersonen: {}\n" + "".join(f"k{i}: 1\n" for i in range(100_000))
    with pytest.raises(FallFehler) as fehler:
        lies_fall(text)
    assert len(str(fehler.value).splitlines()) == 21
