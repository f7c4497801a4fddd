"""`nachzug pruefen` on a real case, cold, compiled files warm, against the start of the bare interpreter
(target: at most 12 times)."""

from __future__ import annotations

import compileall
from pathlib import Path
from statistics import median

from benchmarks.messen import PYTHON, melde, prozess

WURZEL = Path(__file__).parent.parent
FALL = str(WURZEL / "beispiele" / "bverwg-1-c-17-23.yaml")


def main() -> None:
    unser = [PYTHON, "-m", "nachzug", "pruefen", FALL]
    leer = [PYTHON, "-c", "pass"]
    compileall.compile_dir(str(WURZEL / "src"), quiet=1)
    prozess(unser)
    paare = [(prozess(unser), prozess(leer)) for _ in range(25)]
    verhaeltnis = median(a / b for a, b in paare)
    melde(
        "Kaltstart pruefen / python -c pass",
        verhaeltnis,
        "≤ 12",
        verhaeltnis <= 12,
        f"{median(a for a, _ in paare) * 1e3:.0f} ms",
    )


if __name__ == "__main__":
    main()
