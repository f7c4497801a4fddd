"""The same rule in OpenFisca-Core: in ordinary use (dates, calendar years) and tuned by hand (integer days). Point dates,
no unknowns: OpenFisca has none. Writes lines of JSON to the file named as argument."""

from __future__ import annotations

import datetime
import importlib.metadata
import json
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
from openfisca_core import entities, periods, simulations, taxbenefitsystems, variables

sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
sys.path.insert(0, str(Path(__file__).parent.parent))
from benchmarks.regel import TAGE, WAHRHEITEN, spalten

PERSON = entities.Entity("person", "persons", "", "")
HAUSHALT = entities.GroupEntity("household", "households", "", "", roles=[{"key": "member", "plural": "members", "label": "m"}])
ZEIT = "2026-11"


def _ueber_kalender(a: Any, s: Any, jahre: int) -> Any:
    monat = a.astype("datetime64[M]")
    ziel = monat + np.timedelta64(12 * jahre, "M")
    ende = (ziel + np.timedelta64(1, "M")).astype("datetime64[D]") - np.timedelta64(1, "D")
    return np.minimum(ziel.astype("datetime64[D]") + (a - monat), ende) < s


def _ueber_zahl(a: Any, s: Any, jahre: int) -> Any:
    return a + 10_000 * jahre < s


def system(zahlen: bool) -> Any:
    s = taxbenefitsystems.TaxBenefitSystem([PERSON, HAUSHALT])

    def neu(name: str, **rest: Any) -> None:
        felder = {"entity": PERSON, "definition_period": periods.DateUnit.MONTH, "label": name, **rest}
        s.add_variable(type(name, (variables.Variable,), felder))

    for n in TAGE:
        neu(n, **({"value_type": int} if zahlen else {"value_type": datetime.date, "default_value": datetime.date(1970, 1, 1)}))
    for n in WAHRHEITEN:
        neu(n, value_type=bool)
    ueber = _ueber_zahl if zahlen else _ueber_kalender
    neu("nach_flucht", value_type=bool, formula_2018_08=lambda p, t, *_: ~(p("ehe", t) < p("flucht", t)))
    for j in (4, 5):
        neu(f"ueber_{j}", value_type=bool, formula_2018_08=lambda p, t, *_, j=j: ueber(p("gesuch", t), p("stichtag", t), j))
    neu(
        "ausnahme",
        value_type=bool,
        formula_2018_08=lambda p, t, *_: (
            (p("ueber_4", t) & ~p("herstellbar", t) & p("vor_der_union", t))
            | (p("ueber_5", t) & p("herstellbar", t))
            | p("besonders", t)
        ),
    )
    neu(
        "regelausschluss",
        value_type=bool,
        formula_2018_08=lambda p, t, *_: p("titel", t) & p("nach_flucht", t) & ~p("ausnahme", t),
    )
    return s


def _als_datum(ymd: Any) -> Any:
    jahre = (ymd // 10_000 - 1970).astype("datetime64[Y]").astype("datetime64[M]")
    return (jahre + (ymd // 100 % 100 - 1)).astype("datetime64[D]") + (ymd % 100 - 1)


def main() -> None:
    anzahl = 1_000_000
    werte = {n: w for n, (w, _) in spalten(anzahl, luecken=False).items()}
    ziel = Path(sys.argv[1])
    version = importlib.metadata.version("openfisca-core")
    zeilen = []
    for art, zahlen in (("gewoehnlich", False), ("von Hand beschleunigt", True)):
        s = system(zahlen)
        beste = 1e9
        for _ in range(3):
            b = simulations.SimulationBuilder().build_default_simulation(s, count=anzahl)
            for n, w in werte.items():
                b.set_input(
                    n, ZEIT, w.astype(np.int32) if zahlen and n in TAGE else _als_datum(w) if n in TAGE else w.astype(bool)
                )
            anfang = time.perf_counter()
            b.calculate("regelausschluss", ZEIT)
            beste = min(beste, time.perf_counter() - anfang)
        zeilen.append(json.dumps({"art": art, "version": version, "je_sekunde": anzahl / beste}))
    ziel.write_text("\n".join(zeilen), "utf-8")


if __name__ == "__main__":
    main()
