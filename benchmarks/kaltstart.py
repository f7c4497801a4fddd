"""`nachzug pruefen` on a real case, cold, compiled files warm, against the start of the bare interpreter
(target: at most 12 times)."""

from __future__ import annotations

import compileall
from pathlib import Path
from statistics import median

from benchmarks.messen import PYTHON, melde, prozess

WURZEL = Path(__file__).parent.parent
FAELLE = {"": "bverwg-1-c-17-23", ", größtes Beispiel": "fluechtlingsfrau-drei-kinder"}


def main() -> None:
    compileall.compile_dir(str(WURZEL / "src"), quiet=1)
    leer = [PYTHON, "-c", "pass"]
    for zusatz, fall in FAELLE.items():
        unser = [PYTHON, "-m", "nachzug", "pruefen", str(WURZEL / "beispiele" / f"{fall}.yaml")]
        prozess(unser)
        paare = [(prozess(unser), prozess(leer)) for _ in range(25)]
        verhaeltnis = median(a / b for a, b in paare)
        notiz = f"{median(a for a, _ in paare) * 1e3:.0f} ms"
        melde(f"Kaltstart pruefen / python -c pass{zusatz}", verhaeltnis, "≤ 12", verhaeltnis <= 12, notiz)


if __name__ == "__main__":
    main()
