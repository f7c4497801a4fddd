"""The figures against the collected official ones, their periods, and what is not known."""

from __future__ import annotations

import csv
import itertools
from datetime import date, timedelta
from pathlib import Path

import pytest

from nachzug.logik.zeit import lies_tag, vortag
from nachzug.werte import WertUnbekannt, bekannt_bis, reihe, wert
from nachzug.werte.lesen import ORDNER, SICHERHEITEN

DATEIEN = sorted(d.stem for d in ORDNER.glob("*.csv"))
_QUELLEN = {
    "regelbedarfe.csv": ("regelbedarf", {f"stufe{i}": s for i, s in enumerate(
        ("rbs1", "rbs2", "rbs3", "rbs4_14_17", "rbs5_6_13", "rbs6_0_5"), 1)}),
    "kindergeld.csv": ("kindergeld", {"kind1": "child1", "kind2": "child2", "kind3": "child3", "kind4": "child4plus"}),
    "kinderzuschlag.csv": ("kinderzuschlag", {"hoechstens": "max_per_child_eur"}),
    "sofortzuschlag_72_sgb2.csv": ("sofortzuschlag", {"betrag": "eur_per_month"}),
    "mindestunterhalt_unterhaltsvorschuss.csv": (
        "mindestunterhalt",
        {"stufe1": "stufe1_0_5", "stufe2": "stufe2_6_11", "stufe3": "stufe3_12_17", "vorschuss1": "uvg_0_5"},
    ),
    "krankenversicherung.csv": (
        "krankenversicherung",
        {"bemessungsgrenze": "bbg_kv_monat", "basistarif_halb": "basistarif_haelfte_bei_hilfebeduerftigkeit"},
    ),
    "pfaendungsfreigrenzen.csv": ("pfaendung", {"monat_frei": "base_month", "tag_hoechst": "ceil_day"}),
}  # fmt: skip


def _spalten(gegenstand: str) -> list[str]:
    kopf = (ORDNER / f"{gegenstand}.csv").read_text("utf-8").splitlines()[0].split(",")
    return [s for s in kopf if s not in ("ab", "bis", "gebiet", "quelle", "sicherheit")]


def _cent(text: str) -> int:
    ganz, _, rest = text.partition(".")
    return int(ganz) * 100 + int(rest[:2].ljust(2, "0"))


@pytest.mark.parametrize("datei", _QUELLEN)
def test_the_figures_are_those_collected(datei: str, pruefdaten: Path) -> None:
    gegenstand, spalten = _QUELLEN[datei]
    with (pruefdaten / "werte" / datei).open(encoding="utf-8") as f:
        for z in csv.DictReader(f):
            gebiet = "ost" if "Ost" in (z.get("region") or z.get("kind") or "") else "west"
            letzter = z["valid_to"] or "2026-12-31"
            tage = {z["valid_from"], letzter}
            for tag in tage:
                for unser, deren in spalten.items():
                    if z[deren]:
                        assert wert(f"{gegenstand}.{unser}", lies_tag(tag), gebiet).zahl == _cent(z[deren]), (tag, unser)
            folgt = date.fromisoformat(letzter) + timedelta(1)
            assert lies_tag(folgt.isoformat()) == wert(f"{gegenstand}.{next(iter(spalten))}", lies_tag(letzter), gebiet).bis


@pytest.mark.parametrize("gegenstand", DATEIEN)
def test_periods_neither_overlap_nor_leave_gaps_and_say_where_they_come_from(gegenstand: str) -> None:
    for spalte in _spalten(gegenstand):
        for gebiet in ("west", "ost"):
            werte = reihe(f"{gegenstand}.{spalte}", gebiet)
            assert werte, (gegenstand, spalte)
            assert all(w.ab < w.bis and w.quelle and w.sicherheit in SICHERHEITEN for w in werte)
            assert all(a.bis == b.ab for a, b in itertools.pairwise(werte)), (gegenstand, spalte, gebiet)


def test_west_and_east_differ_until_june_2006_and_berlin_is_west() -> None:
    assert wert("regelbedarf.stufe1", 20060630).zahl == 34500
    assert wert("regelbedarf.stufe1", 20060630, "ost").zahl == 33100
    assert wert("regelbedarf.stufe1", 20060701, "ost").zahl == 34500


def test_small_children_in_2017_have_237() -> None:
    assert wert("regelbedarf.stufe6", 20170615).zahl == 23700


def test_child_benefit_rose_retroactively_in_2015() -> None:
    assert wert("kindergeld.kind1", 20150101).zahl == 18800


@pytest.mark.parametrize("tag", [20041231, 20270101, 20300101])
def test_nothing_is_extrapolated(tag: int) -> None:
    with pytest.raises(WertUnbekannt, match="kein Wert für den"):
        wert("regelbedarf.stufe1", tag)


def test_the_last_known_day_is_named() -> None:
    assert bekannt_bis("regelbedarf.stufe1") == 20261231
    assert bekannt_bis("pfaendung.monat_frei") == 20270630
    assert vortag(wert("regelbedarf.stufe1", 20261231).bis) == 20261231


def test_an_unknown_name_is_unknown() -> None:
    with pytest.raises(WertUnbekannt):
        wert("regelbedarf.stufe9", 20200101)
