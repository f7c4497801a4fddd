"""Tables of any size: Parquet and CSV, list columns and long tables, several states of the law, case files, bounded memory."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from random import Random

import polars as pl
import pytest

from nachzug.fall.lesen import lies_datei
from nachzug.logik.zeit import Frist, plus, tag_aus
from nachzug.massen.lauf import Lauf, Massenfehler, eintraege, starte, wege
from nachzug.massen.uebersetzen import _plus  # pyright: ignore[reportPrivateUsage]
from nachzug.pruefung.pruefen import pruefe
from tests.conftest import WURZEL

BEISPIELE = sorted((WURZEL / "beispiele").glob("*.yaml"))
TITEL = pl.List(pl.Struct({"art": pl.String, "von": pl.Date, "erteilt": pl.Date}))


def tabelle(anzahl: int, saat: int = 36) -> pl.DataFrame:
    """Couples with subsidiary protection: some facts missing, request around the limits."""
    z = Random(saat)
    heute = date(2024, 6, 10)

    def vielleicht(p: float, wert: object) -> object:
        return None if z.random() < p else wert

    zeilen = []
    for n in range(anzahl):
        gesuch = heute - timedelta(days=z.randint(600, 2200))
        flucht = gesuch - timedelta(days=z.randint(30, 1500))
        zeilen.append(
            {
                "fall": f"f{n}",
                "antragsteller": "a",
                "stammberechtigter": "s",
                "stichtag": heute,
                "ehe.vorhanden": True,
                "ehe.wirksam": True,
                "ehe.gemeinschaft_gewollt": True,
                "ehe.geschlossen": vielleicht(0.1, flucht + timedelta(days=z.randint(-900, 900))),
                "stammberechtigter.flucht": vielleicht(0.1, flucht),
                "stammberechtigter.eu_einreise": gesuch - timedelta(days=10),
                "stammberechtigter.asylgesuch": vielleicht(0.1, gesuch),
                "stammberechtigter.geboren": date(1990, 1, 1),
                "antragsteller.geboren": date(1992, 1, 1),
                "antragsteller.im_bundesgebiet": False,
                "antragsteller.identitaet_geklaert": True,
                "antragsteller.staatsangehoerigkeit_geklaert": True,
                "gemeinschaft.moeglich_im_aufenthaltsstaat": vielleicht(0.3, z.random() < 0.4),
                "gemeinschaft.moeglich_in_drittstaat": False,
                "antragsteller.paesse": [{"gueltig_bis": date(2030, 1, 1)}],
                "stammberechtigter.titel": [{"art": "p25_2_subsidiaer", "von": gesuch, "erteilt": gesuch}],
                "kinder_vollstaendig": True,
            }
        )
    return pl.DataFrame(zeilen, schema_overrides={"stammberechtigter.titel": TITEL})


def test_a_parquet_file_gives_results_statuses_and_explanations(tmp_path: Path) -> None:
    tabelle(2_000).write_parquet(tmp_path / "ein.parquet")
    meldung = starte([str(tmp_path / "ein.parquet")], "§ 36a Abs. 1 Satz 1 Alt. 1", str(tmp_path / "aus.parquet"), [], None)
    aus = pl.read_parquet(tmp_path / "aus.parquet")
    assert aus.height == 2_000
    assert set(aus["ergebnis"].unique()) >= {"ermessen", "ausgeschlossen", "offen"}
    koepfe = pl.read_parquet(tmp_path / "aus.erklaerungen.parquet")
    saetze = pl.read_parquet(tmp_path / "aus.befunde.parquet")
    assert set(aus["erklaerung"]) == set(koepfe["erklaerung"])
    assert set(koepfe["befunde"].explode()) <= set(saetze["befund"])
    assert f"{koepfe.height} verschiedene" in meldung
    assert koepfe.height < 500


def test_csv_and_parquet_and_long_tables_give_the_same(tmp_path: Path) -> None:
    t = tabelle(500)
    t.write_parquet(tmp_path / "a.parquet")
    flach = t.drop("antragsteller.paesse", "stammberechtigter.titel")
    flach.write_csv(tmp_path / "b.csv")
    for name, datei in (("antragsteller.paesse", "paesse.csv"), ("stammberechtigter.titel", "titel.parquet")):
        lang = t.select("fall", name).explode(name).unnest(name)
        lang.write_csv(tmp_path / datei) if datei.endswith("csv") else lang.write_parquet(tmp_path / datei)
    lange = [f"antragsteller.paesse={tmp_path / 'paesse.csv'}", f"stammberechtigter.titel={tmp_path / 'titel.parquet'}"]
    starte([str(tmp_path / "a.parquet")], "§ 36a", str(tmp_path / "x.parquet"), [], None)
    starte([str(tmp_path / "b.csv")], "§ 36a", str(tmp_path / "y.parquet"), lange, None)
    starte([str(tmp_path / "b.csv")], "§ 36a", str(tmp_path / "y.csv"), lange, None)
    x, y = pl.read_parquet(tmp_path / "x.parquet"), pl.read_parquet(tmp_path / "y.parquet")
    assert x.drop("stichtag").equals(y.drop("stichtag"))
    assert pl.read_csv(tmp_path / "y.csv", infer_schema=False)["ergebnis"].to_list() == x["ergebnis"].to_list()


def test_rows_fall_under_the_law_of_their_own_day(tmp_path: Path) -> None:
    t = pl.concat([tabelle(50).with_columns(rechtsstand=pl.lit(r)) for r in (20180731, 20240610, 20250724)])
    t = t.with_row_index("_zeile")
    sammlungen = eintraege(t, {}, {"antragsteller.paesse", "stammberechtigter.titel"})
    ergebnis = Lauf(wege("§ 36a Abs. 1 Satz 1 Alt. 1")).stapel(t, sammlungen)
    assert set(ergebnis["ergebnis"][:50]) == {"nicht_anwendbar"}
    assert "AufenthG.104.14" in ergebnis.columns
    assert ergebnis["AufenthG.104.14"][:100].null_count() == 100
    assert ergebnis["AufenthG.104.14"][100:].null_count() == 0


def test_case_files_give_the_same_as_the_interpreter(tmp_path: Path) -> None:
    for weg in ("§ 36a", "§ 31", "§ 22"):
        starte([str(b) for b in BEISPIELE], weg, str(tmp_path / "aus.parquet"), [], None)
        aus = pl.read_parquet(tmp_path / "aus.parquet")
        for pfad in BEISPIELE:
            fall = lies_datei(pfad)
            for w in pruefe(fall).wege:
                if w.befund.weg.id in wege(weg):
                    zeile = aus.filter(fall=fall.fall, antragsteller=w.antragsteller, stammberechtigter=w.zu, weg=w.befund.weg.id)
                    assert zeile["ergebnis"].to_list() == [w.befund.ergebnis.value], (pfad, w.befund.weg.id)
                    for b in w.befund.alle():
                        assert zeile[b.merkmal.id][0] in (b.status.value, "entfaellt")


def test_memory_stays_bounded_however_long_the_table(tmp_path: Path) -> None:
    """Ten times the rows must not need ten times the memory: the peak may grow by the batches in flight, not by the rows."""
    klein = tabelle(20_000)
    klein.write_parquet(tmp_path / "klein.parquet")
    pl.concat([klein] * 40).write_parquet(tmp_path / "gross.parquet", row_group_size=50_000)
    skript = (
        "import resource,sys\nfrom nachzug.massen.lauf import starte\n"
        "starte([sys.argv[1]], '§ 36a Abs. 1 Satz 1 Alt. 1', sys.argv[2], [], None)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )

    def spitze(name: str) -> int:
        befehl = [sys.executable, "-c", skript, str(tmp_path / f"{name}.parquet"), str(tmp_path / f"{name}-aus.parquet")]
        return int(subprocess.run(befehl, capture_output=True, text=True, check=True).stdout)

    assert spitze("gross") < 6 * spitze("klein")
    assert pl.scan_parquet(tmp_path / "gross-aus.parquet").select(pl.len()).collect().item() == 800_000


@pytest.mark.parametrize(
    ("frist", "tage"),
    [
        (Frist(jahre=4), ["2020-02-29", "2020-12-03"]),
        (Frist(monate=3), ["2021-11-30", "2023-12-31"]),
        (Frist(tage=40), ["2023-12-31"]),
    ],
)
def test_periods_are_the_same_in_columns(frist: Frist, tage: list[str]) -> None:
    werte = [tag_aus(date.fromisoformat(t)) for t in tage] + [0, 99_999_999]
    t = pl.DataFrame({"x": werte}, schema={"x": pl.Int32})
    assert t.select(_plus(pl.col("x"), frist)).to_series().to_list() == [plus(w, frist) for w in werte]


def test_a_table_without_stichtag_is_refused(tmp_path: Path) -> None:
    pl.DataFrame({"fall": ["a"]}).write_parquet(tmp_path / "x.parquet")
    with pytest.raises(Massenfehler, match="stichtag fehlt"):
        starte([str(tmp_path / "x.parquet")], "§ 36a", None, [], None)


def test_spark_gives_the_same_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pyspark = pytest.importorskip("pyspark.sql", reason="PySpark ist ein Extra: pip install 'nachzug[spark]'")
    import shutil

    if shutil.which("java") is None:
        pytest.skip("Spark braucht Java")
    from nachzug.massen.spark import pruefe_rahmen

    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    t = tabelle(300)
    t.write_parquet(tmp_path / "ein.parquet")
    spark = pyspark.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    try:
        rahmen = pruefe_rahmen(spark.read.parquet(str(tmp_path / "ein.parquet")), "§ 36a Abs. 1 Satz 1 Alt. 1", 20240610)
        ergebnis = {z["fall"]: z.asDict() for z in rahmen.collect()}
    finally:
        spark.stop()
    unser = Lauf(wege("§ 36a Abs. 1 Satz 1 Alt. 1"), 20240610)
    zeilen = t.with_row_index("_zeile")
    erwartet = unser.stapel(zeilen, eintraege(zeilen, {}, {"antragsteller.paesse", "stammberechtigter.titel"}))
    assert len(ergebnis) == 300
    for z in erwartet.iter_rows(named=True):
        s = ergebnis[z["fall"]]
        assert {k: s[k] for k in s if k != "stichtag"} == {k: z.get(k) for k in s if k != "stichtag"}


def test_the_schema_can_be_printed_as_json_lines_of_text() -> None:
    from nachzug.massen.lauf import schema

    zeilen = list(schema("§ 36a", None))
    assert any(z.startswith("stammberechtigter.asylgesuch: Date") for z in zeilen)
    assert json.dumps(zeilen)
