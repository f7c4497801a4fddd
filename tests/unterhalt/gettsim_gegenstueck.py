"""The same households for GETTSIM: needs, child benefit and allowances of a year, as that project computes them."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np
import pandas as pd

os.environ.setdefault("GETTSIM_BEARTYPE_CLAW", "0")
"""Its documented switch for runtime type checks, which take most of the time."""
KINDER = 5
GROESSEN = ("regelbedarf", "kindergeld", "freibetrag")


def haushalte(anzahl: int, jahr: int) -> pd.DataFrame:
    """Random households: one or two adults, up to five children under 18, gross earnings of each adult (0: none)."""
    zufall = np.random.default_rng(jahr)
    tabelle = pd.DataFrame({"paar": zufall.integers(0, 2, anzahl), "kinder": zufall.integers(0, KINDER + 1, anzahl)})
    for k in range(1, KINDER + 1):
        alter = zufall.integers(0, 18, anzahl)
        tabelle[f"alter_k{k}"] = np.where(tabelle["kinder"] >= k, alter, -1)
    for i in (1, 2):
        brutto = zufall.integers(0, 3_000, anzahl) * zufall.integers(0, 2, anzahl)
        tabelle[f"brutto_{i}"] = brutto if i == 1 else brutto * tabelle["paar"]
    return tabelle


def personen(tabelle: pd.DataFrame) -> pd.DataFrame:
    """One row per person."""
    n = len(tabelle)
    nummer = np.arange(n) * (2 + KINDER)
    paar = tabelle["paar"].to_numpy() == 1
    teile = []
    for i in (0, 1):
        teile.append(
            pd.DataFrame(
                {
                    "p_id": nummer + i,
                    "hh_id": np.arange(n),
                    "alter": 40,
                    "partner": np.where(paar, nummer + 1 - i, -1),
                    "e1": -1,
                    "e2": -1,
                    "empfaenger": -1,
                    "allein": ~paar & (tabelle["kinder"].to_numpy() > 0),
                    "brutto": tabelle[f"brutto_{i + 1}"].to_numpy(float),
                }
            )[np.ones(n, bool) if i == 0 else paar]
        )
    for k in range(1, KINDER + 1):
        da = tabelle[f"alter_k{k}"].to_numpy() >= 0
        teile.append(
            pd.DataFrame(
                {
                    "p_id": nummer + 1 + k,
                    "hh_id": np.arange(n),
                    "alter": tabelle[f"alter_k{k}"].to_numpy(),
                    "partner": -1,
                    "e1": nummer,
                    "e2": np.where(paar, nummer + 1, -1),
                    "empfaenger": nummer,
                    "allein": False,
                    "brutto": 0.0,
                }
            )[da]
        )
    alle = pd.concat(teile, ignore_index=True).sort_values("p_id", ignore_index=True)
    return alle.assign(bg_id=alle["hh_id"], falsch=False, null=0.0, keine=0)


@cache
def _grundlagen() -> Any:
    from gettsim import OrigPolicyObjects, main

    pfade = [("orig_policy_objects", n) for n in ("column_objects_and_param_functions", "param_specs")]
    teile = main(main_targets=pfade, include_fail_nodes=False)["orig_policy_objects"]
    return OrigPolicyObjects(**teile)


def _zuordnung(gesetz: str) -> dict[str, Any]:
    return {
        "p_id": "p_id",
        "hh_id": "hh_id",
        "bg_id": "bg_id",
        "alter": "alter",
        gesetz: {"p_id_einstandspartner": "partner"},
        "familie": {"p_id_elternteil_1": "e1", "p_id_elternteil_2": "e2", "alleinerziehend": "allein"},
        "kindergeld": {"p_id_empfänger": "empfaenger", "in_ausbildung": "falsch"},
        "arbeitsstunden_w": "null",
        "einnahmen": {"bruttolohn_m": "brutto"},
        "einkommensteuer": {
            "einkünfte": {"aus_selbstständiger_arbeit": {"betrag_m": "null"}},
            "anzahl_kinderfreibeträge": "keine",
        },
    }


def _main(leute: pd.DataFrame, tag: str, **mehr: Any) -> pd.DataFrame:
    from gettsim import InputData, MainTarget, TTTargets, main

    gesetz = "bürgergeld" if tag >= "2023" else "arbeitslosengeld_2"
    ziele = {
        gesetz: {"regelsatz_m": "regelbedarf", "anrechnungsfreies_einkommen_m": "freibetrag"},
        "kindergeld": {"betrag_m": "kindergeld"},
    }
    return main(
        main_target=MainTarget.results.df_with_mapper,
        policy_date_str=tag,
        input_data=InputData.df_and_mapper(df=leute, mapper=_zuordnung(gesetz)),
        tt_targets=TTTargets(tree=ziele),
        include_warn_nodes=False,
        include_fail_nodes=False,
        tt_function_set_annotations=False,
        **mehr,
    )


def rechne(leute: pd.DataFrame, tag: str) -> pd.DataFrame:
    """regelbedarf, kindergeld, freibetrag per household in EUR, by the law of a day (JJJJ-MM-TT)."""
    ergebnis = _main(leute, tag, orig_policy_objects=_grundlagen())
    ergebnis["hh_id"] = leute["hh_id"].to_numpy()
    return ergebnis.groupby("hh_id")[list(GROESSEN)].sum()


def vorbereitet(tag: str) -> Callable[[pd.DataFrame], pd.DataFrame]:
    """The same with the law of the day made ready beforehand."""
    from gettsim import main

    umgebung = main(
        main_target=("policy_environment",),
        policy_date_str=tag,
        orig_policy_objects=_grundlagen(),
        include_warn_nodes=False,
        include_fail_nodes=False,
    )
    return lambda leute: _main(leute, tag, policy_environment=umgebung)
