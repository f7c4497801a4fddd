"""`nachzug pruefen` on a real case, cold, against the start of the bare interpreter (target: at most 12 times)."""

from __future__ import annotations

from pathlib import Path
from statistics import median

from benchmarks.messen import PYTHON, melde, prozess

FALL = str(Path(__file__).parent.parent / "beispiele" / "bverwg-1-c-17-23.yaml")


def main() -> None:
    unser = [str(Path(PYTHON).parent / "nachzug"), "pruefen", FALL]
    leer = [PYTHON, "-c", "pass"]
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
