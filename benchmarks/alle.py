"""All measures, one after another, with the peers in an environment of their own.

`python -m benchmarks.alle` prints a table; `--schreibe` puts it into README.md and docs/messungen.md as well.
"""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from pathlib import Path

WURZEL = Path(__file__).parent.parent
PEERS = Path(sys.prefix) / "peers"
ANFANG, ENDE = "<!-- messungen -->", "<!-- /messungen -->"
MASSE = ("kaltstart", "deuter", "spaltenweise", "quellen", "unterhalt", "zitate", "anwendung")


def peers() -> Path:
    """The Python of an environment with the peers."""
    python = PEERS / "bin" / "python"
    if not python.exists():
        venv.create(PEERS, with_pip=True)
        pakete = ["openfisca-core==46.0.1", "numpy", "msgspec", "PyYAML"]
        subprocess.run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *pakete], check=True)
    return python


def miss(modul: str, *argumente: str) -> list[dict[str, object]]:
    lauf = subprocess.run(
        [sys.executable, "-m", f"benchmarks.{modul}", *argumente], cwd=WURZEL, capture_output=True, text=True, check=False
    )
    if lauf.returncode:
        print(f"{modul}: {lauf.stderr.strip().splitlines()[-1]}", file=sys.stderr)
    gelesen = [json.loads(z) for z in lauf.stdout.splitlines() if z.startswith("{")]
    return [z for z in gelesen if "mass" in z]


def als_tabelle(zeilen: list[dict[str, object]]) -> str:
    kopf = "| Maß | Verhältnis | Ziel | erreicht | |\n|---|---|---|---|---|\n"
    return kopf + "\n".join(
        f"| {z['mass']} | {z['verhaeltnis']:g} | {z['ziel']} | {'ja' if z['erreicht'] else '**nein**'} | {z['notiz']} |"
        for z in zeilen
    )


def schreibe(tabelle: str) -> None:
    for datei in (WURZEL / "README.md", WURZEL / "docs" / "messungen.md"):
        text = datei.read_text("utf-8")
        davor, _, rest = text.partition(ANFANG)
        _, _, danach = rest.partition(ENDE)
        datei.write_text(f"{davor}{ANFANG}\n{tabelle}\n{ENDE}{danach}", "utf-8")


def main() -> None:
    openfisca = Path(sys.prefix) / "openfisca.jsonl"
    subprocess.run([peers(), "benchmarks/openfisca_gegenstueck.py", str(openfisca)], cwd=WURZEL, check=True)
    zeilen: list[dict[str, object]] = []
    for modul in MASSE:
        zeilen += miss(modul, *([str(openfisca)] if modul == "spaltenweise" else []))
    tabelle = als_tabelle(zeilen)
    print(tabelle)
    if "--schreibe" in sys.argv:
        schreibe(tabelle)


if __name__ == "__main__":
    main()
