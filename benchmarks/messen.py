"""How all measures are taken: best of several runs, as ratios within one process or of whole processes in turn."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import time
from collections.abc import Callable


def bestens(tun: Callable[[], object], runden: int = 5, je_runde: int = 1) -> float:
    """Seconds of one call: the best of several rounds."""
    zeiten: list[float] = []
    for _ in range(runden):
        gc.collect()
        anfang = time.perf_counter()
        for _ in range(je_runde):
            tun()
        zeiten.append((time.perf_counter() - anfang) / je_runde)
    return min(zeiten)


def prozess(befehl: list[str]) -> float:
    """Wall seconds of a whole process."""
    anfang = time.perf_counter()
    subprocess.run(befehl, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - anfang


def melde(mass: str, verhaeltnis: float, ziel: str, erfuellt: bool, notiz: str = "", gruppe: str = "") -> None:
    """One line of JSON: measure, ratio, target, whether it is reached. gruppe: what the README sums up in one line."""
    zeile = {
        "mass": mass,
        "verhaeltnis": round(verhaeltnis, 3),
        "ziel": ziel,
        "erreicht": erfuellt,
        "notiz": notiz,
        "gruppe": gruppe,
    }
    print(json.dumps(zeile, ensure_ascii=False), flush=True)


PYTHON = sys.executable
