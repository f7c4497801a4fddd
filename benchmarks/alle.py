"""All measures, one after another, with the peers in an environment of their own.

`python -m benchmarks.alle` prints a table; `--schreibe` puts it into README.md and docs/messungen.md as well.
"""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from pathlib import Path
from statistics import median

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


def zusammengefasst(zeilen: list[dict[str, object]]) -> list[dict[str, object]]:
    """One line for each group: least, middle and greatest ratio, and how many reach the target."""
    kurz: dict[object, list[dict[str, object]]] = {}
    for z in zeilen:
        kurz.setdefault(z["gruppe"] or z["mass"], []).append(z)
    return [g[0] if len(g) == 1 else _eine_zeile(str(name), g) for name, g in kurz.items()]


def _eine_zeile(name: str, gruppe: list[dict[str, object]]) -> dict[str, object]:
    werte = sorted(float(str(z["verhaeltnis"])) for z in gruppe)
    erreicht = sum(bool(z["erreicht"]) for z in gruppe)
    notiz = f"{werte[0]:g} bis {werte[-1]:g}; {erreicht} von {len(gruppe)} erreicht"
    return gruppe[0] | {
        "mass": f"{name} (Median)",
        "verhaeltnis": median(werte),
        "erreicht": erreicht == len(gruppe),
        "notiz": notiz,
    }


def schreibe(zeilen: list[dict[str, object]]) -> None:
    """All lines into the documentation, the groups in one line each into the README."""
    for datei, tabelle in (
        (WURZEL / "README.md", als_tabelle(zusammengefasst(zeilen))),
        (WURZEL / "docs" / "messungen.md", als_tabelle(zeilen)),
    ):
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
    print(als_tabelle(zeilen))
    if "--schreibe" in sys.argv:
        schreibe(zeilen)


if __name__ == "__main__":
    main()
