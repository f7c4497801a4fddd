"""The same rule in OpenFisca-Core: in ordinary use (dates, calendar years, no unknowns: it has none), with integer days, and with
integer days and three values written by hand, which answers the question that we answer. Writes lines of JSON to the file
named as argument."""

from __future__ import annotations

import datetime
import importlib.metadata
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from openfisca_core import entities, periods, simulations, taxbenefitsystems, variables

sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
sys.path.insert(0, str(Path(__file__).parent.parent))
from benchmarks.regel import TAGE, WAHRHEITEN, spalten

PERSON = entities.Entity("person", "persons", "", "")
HAUSHALT = entities.GroupEntity("household", "households", "", "", roles=[{"key": "member", "plural": "members", "label": "m"}])
ZEIT = "2026-11"


class Art(NamedTuple):
    """One way to write the rule in OpenFisca: types, comparison, periods, connectives."""

    name: str
    zahlen: bool
    luecken: bool
    vor: Callable[[Any, Any], Any]
    ueber: Callable[[Any, Any, int], Any]
    nicht: Callable[[Any], Any]
    und: Callable[..., Any]
    oder: Callable[..., Any]


def _ueber_kalender(a: Any, s: Any, jahre: int) -> Any:
    monat = a.astype("datetime64[M]")
    ziel = monat + np.timedelta64(12 * jahre, "M")
    ende = (ziel + np.timedelta64(1, "M")).astype("datetime64[D]") - np.timedelta64(1, "D")
    return np.minimum(ziel.astype("datetime64[D]") + (a - monat), ende) < s


def _dreiwertig(a: Any, b: Any, wahr: Any) -> Any:
    return np.where((a == 0) | (b == 0), 0, np.where(wahr, 1, -1))


_ZWEI = (np.logical_not, lambda *x: np.logical_and.reduce(x), lambda *x: np.logical_or.reduce(x))
_DREI = (lambda x: -x, lambda *x: np.minimum.reduce(x), lambda *x: np.maximum.reduce(x))
ARTEN = (
    Art("gewoehnlich", False, False, lambda a, b: a < b, _ueber_kalender, *_ZWEI),
    Art("ganze Zahlen, zweiwertig", True, False, lambda a, b: a < b, lambda a, s, n: a + 10_000 * n < s, *_ZWEI),
    Art(
        *("ganze Zahlen, dreiwertig von Hand", True, True),
        lambda a, b: _dreiwertig(a, b, a < b),
        lambda a, s, n: _dreiwertig(a, s, a + 10_000 * n < s),
        *_DREI,
    ),
)


def system(art: Art) -> Any:
    s = taxbenefitsystems.TaxBenefitSystem([PERSON, HAUSHALT])
    wert = int if art.luecken else bool

    def neu(name: str, **rest: Any) -> None:
        felder = {"entity": PERSON, "definition_period": periods.DateUnit.MONTH, "label": name, **rest}
        s.add_variable(type(name, (variables.Variable,), felder))

    tag = {"value_type": int} if art.zahlen else {"value_type": datetime.date, "default_value": datetime.date(1970, 1, 1)}
    for n in TAGE:
        neu(n, **tag)
    for n in WAHRHEITEN:
        neu(n, value_type=wert)
    nicht, und, oder = art.nicht, art.und, art.oder
    neu("vor_flucht", value_type=wert, formula_2018_08=lambda p, t, *_: art.vor(p("ehe", t), p("flucht", t)))
    for j in (4, 5):
        neu(f"ueber_{j}", value_type=wert, formula_2018_08=lambda p, t, *_, j=j: art.ueber(p("gesuch", t), p("stichtag", t), j))
    neu(
        "ausnahme",
        value_type=wert,
        formula_2018_08=lambda p, t, *_: oder(
            und(p("ueber_4", t), nicht(p("herstellbar", t)), p("vor_der_union", t)),
            und(p("ueber_5", t), p("herstellbar", t)),
            p("besonders", t),
        ),
    )
    neu(
        "regelausschluss",
        value_type=wert,
        formula_2018_08=lambda p, t, *_: und(p("titel", t), nicht(p("vor_flucht", t)), nicht(p("ausnahme", t))),
    )
    return s


def _als_datum(ymd: Any) -> Any:
    jahre = (ymd // 10_000 - 1970).astype("datetime64[Y]").astype("datetime64[M]")
    return (jahre + (ymd // 100 % 100 - 1)).astype("datetime64[D]") + (ymd % 100 - 1)


def _eingabe(art: Art, name: str, werte: Any, bekannt: Any) -> Any:
    if name in TAGE:
        return np.where(bekannt, werte, 0).astype(np.int32) if art.zahlen else _als_datum(werte)
    return np.where(bekannt, np.where(werte == 1, 1, -1), 0).astype(np.int32) if art.luecken else werte.astype(bool)


def main() -> None:
    anzahl = 1_000_000
    ziel = Path(sys.argv[1])
    version = importlib.metadata.version("openfisca-core")
    zeilen = []
    for art in ARTEN:
        s = system(art)
        eingaben = {n: _eingabe(art, n, *sp) for n, sp in spalten(anzahl, luecken=art.luecken).items()}
        beste = 1e9
        for _ in range(5):
            b = simulations.SimulationBuilder().build_default_simulation(s, count=anzahl)
            for n, w in eingaben.items():
                b.set_input(n, ZEIT, w)
            anfang = time.perf_counter()
            ergebnis = b.calculate("regelausschluss", ZEIT)
            beste = min(beste, time.perf_counter() - anfang)
        ja = int((ergebnis == 1).sum())
        zeilen.append(
            json.dumps({"art": art.name, "luecken": art.luecken, "version": version, "je_sekunde": anzahl / beste, "ja": ja})
        )
    ziel.write_text("\n".join(zeilen), "utf-8")


if __name__ == "__main__":
    main()
