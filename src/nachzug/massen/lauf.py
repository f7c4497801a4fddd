"""Running a Weg over tables of any size, or over case files, in bounded memory.

Input is read in batches, each batch is computed and written before the next is read. Explanations are few (one per distinct
pattern of leaves) and are kept until the end. Where the input has a column `rechtsstand`, rows are grouped by the versions
of the law they fall under.
"""

# pyarrow has no types.
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import polars as pl
import pyarrow.parquet as pq

from nachzug.fall.lesen import FallFehler, lies_datei
from nachzug.massen.akten import vereint, zeilen_aus_akten
from nachzug.massen.spalten import SCHLUESSEL, bedarf, beschreibung
from nachzug.massen.tabelle import ZEILE, Rechner, plan_der_auswahl
from nachzug.pruefung.vorbereitung import Vorbereitet, vorbereitet
from nachzug.recht.verzeichnis import RECHT_BEKANNT_BIS, alle_wege, rechtswenden

STAPEL = 100_000
TABELLEN = (".parquet", ".csv")


class Massenfehler(ValueError):
    """Bad input for `massen`: what and what is allowed."""


def wege(text: str) -> tuple[str, ...]:
    """Ids of the Wege whose basis begins with the text ("§ 36a" means AufenthG § 36a)."""
    kern = text.strip() if text.strip().startswith(("AufenthG", "RL")) else f"AufenthG {text.strip()}"
    kern = kern.removesuffix(" AufenthG").replace(" S. ", " Satz ")
    gefunden = tuple(w.id for w in alle_wege() if w.grundlage == kern or w.grundlage.startswith(f"{kern} "))
    if not gefunden:
        raise Massenfehler(f"--weg »{text}«: bekannt sind {'; '.join(w.grundlage for w in alle_wege())}")
    return gefunden


def _vorbereitet(weg: str, rechtsstand: int) -> Vorbereitet:
    return next(v for v in vorbereitet(rechtsstand) if v.weg.id == weg)


def schema(weg: str, rechtsstand: int | None) -> Iterator[str]:
    """The columns that the Wege read, for documentation."""
    for kennung in wege(weg):
        v = _vorbereitet(kennung, rechtsstand or RECHT_BEKANNT_BIS)
        yield f"# {v.weg.grundlage}"
        for zeile in beschreibung(vereint([v.plan, plan_der_auswahl(v.weg)])):
            ort = f"  (Sammlung {zeile['sammlung']})" if zeile["sammlung"] else ""
            yield f"{zeile['spalte']}: {zeile['typ']}{ort}"


class Lauf:
    """Computes batches for some Wege; one Rechner per Weg and version of the law, with all patterns met so far."""

    def __init__(self, kennungen: tuple[str, ...], rechtsstand: int | None = None) -> None:
        self.kennungen = kennungen
        self.rechtsstand = rechtsstand
        self._wenden = rechtswenden()
        self._rechner: dict[tuple[str, int], Rechner] = {}

    def rechner(self, weg: str, rechtsstand: int) -> Rechner:
        abschnitt = bisect_right(self._wenden, rechtsstand)
        schluessel = (weg, abschnitt)
        if schluessel not in self._rechner:
            v = _vorbereitet(weg, rechtsstand)
            self._rechner[schluessel] = Rechner(v.weg, v.plan)
        return self._rechner[schluessel]

    def stapel(self, zeilen: pl.DataFrame, sammlungen: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
        """One row per case and Weg that comes into question, in the order of the input."""
        if "stichtag" not in zeilen.columns:
            raise Massenfehler("die Spalte stichtag fehlt (Datum oder JJJJMMTT)")
        zeilen = zeilen.drop(ZEILE, strict=False).with_row_index(ZEILE)
        stand = self._staende(zeilen)
        teile: list[pl.DataFrame] = []
        for weg in self.kennungen:
            for abschnitt in stand.unique().sort():
                auswahl = zeilen.filter(stand == abschnitt)
                recht = self._wenden[abschnitt - 1] if abschnitt else 20050101
                r = self.rechner(weg, recht)
                auswahl = auswahl.filter(r.in_frage(auswahl, sammlungen))
                if not r.weg.gilt[0] <= recht < r.weg.gilt[1]:
                    ergebnis = pl.DataFrame({"ergebnis": ["nicht_anwendbar"] * auswahl.height}, schema={"ergebnis": pl.String})
                else:
                    ergebnis = r.rechne(auswahl, sammlungen).with_columns(pl.col("ergebnis").cast(pl.String))
                kopf = auswahl.select(ZEILE, *(c for c in (*SCHLUESSEL, "stichtag") if c in auswahl.columns))
                name = pl.DataFrame({"weg": [weg] * auswahl.height}, schema={"weg": pl.String})
                teile.append(pl.concat([kopf, name, ergebnis], how="horizontal"))
        return pl.concat(teile, how="diagonal").sort(ZEILE, "weg").drop(ZEILE)

    def _staende(self, zeilen: pl.DataFrame) -> pl.Series:
        """The number of the version of the law of each row."""
        if self.rechtsstand is not None:
            return pl.Series([bisect_right(self._wenden, self.rechtsstand)] * zeilen.height, dtype=pl.Int64)
        spalte = zeilen["rechtsstand" if "rechtsstand" in zeilen.columns else "stichtag"]
        if spalte.dtype == pl.Date:
            spalte = spalte.dt.strftime("%Y%m%d").cast(pl.Int32)
        elif spalte.dtype == pl.String:
            spalte = spalte.str.replace_all("-", "").cast(pl.Int32, strict=False)
        if spalte.null_count():
            raise Massenfehler(f"Spalte {spalte.name}: {spalte.null_count()} Zeilen ohne gültigen Tag")
        return pl.Series(list(self._wenden), dtype=pl.Int32).search_sorted(spalte.cast(pl.Int32), side="right").cast(pl.Int64)

    def spalten(self, rechtsstaende: tuple[int, ...]) -> list[str]:
        """Every column that the output may have: the Merkmale of all versions."""
        namen = dict.fromkeys(m for w in self.kennungen for r in rechtsstaende for m in self.rechner(w, r).merkmale)
        return [*SCHLUESSEL, "stichtag", "weg", "ergebnis", "erklaerung", *namen]

    def erklaerungen(self) -> tuple[pl.DataFrame, pl.DataFrame]:
        koepfe, saetze = zip(*(r.erklaerungen() for r in self._rechner.values()), strict=True) if self._rechner else ((), ())
        if not koepfe:
            return pl.DataFrame(), pl.DataFrame()
        return pl.concat(koepfe).unique("erklaerung", maintain_order=True), pl.concat(saetze).unique(
            "befund", maintain_order=True
        )


def _lese(pfad: Path) -> pl.LazyFrame:
    if not pfad.exists():
        raise Massenfehler(f"{pfad}: nicht gefunden")
    return pl.scan_parquet(pfad) if pfad.suffix == ".parquet" else pl.scan_csv(pfad, try_parse_dates=True)


def _sammlungen(angaben: list[str]) -> dict[str, pl.LazyFrame]:
    gelesen: dict[str, pl.LazyFrame] = {}
    for text in angaben:
        name, gleich, datei = text.partition("=")
        if not gleich:
            raise Massenfehler(f"--sammlung {text}: erlaubt ist NAME=DATEI, z. B. stammberechtigter.titel=titel.parquet")
        tabelle = _lese(Path(datei))
        if "fall" not in tabelle.collect_schema().names():
            raise Massenfehler(f"{datei}: die Spalte fall fehlt")
        gelesen[name] = tabelle
    return gelesen


def eintraege(stapel: pl.DataFrame, lange: Mapping[str, pl.LazyFrame], namen: set[str]) -> dict[str, pl.DataFrame]:
    """The members of collections for a batch: from long tables by `fall`, or from list columns of the table itself."""
    ergebnis: dict[str, pl.DataFrame] = {}
    nummern = stapel.select(ZEILE, *(["fall"] if "fall" in stapel.columns else []))
    for name, tabelle in lange.items():
        ergebnis[name] = tabelle.join(nummern.lazy(), on="fall", how="inner").drop("fall").collect()
    for name in namen - set(ergebnis):
        if isinstance(stapel.schema.get(name), pl.List):
            lang = stapel.select(ZEILE, pl.col(name)).explode(name).drop_nulls(name)
            ergebnis[name] = lang.unnest(name) if isinstance(lang.schema[name], pl.Struct) else lang
    return ergebnis


def starte(eingabe: list[str], weg: str, aus: str | None, sammlungen: list[str], rechtsstand: int | None) -> str:
    """Run, write, and report in one line."""
    if not eingabe:
        raise Massenfehler("Eingabe fehlt: eine Tabelle (.parquet, .csv) oder Fallakten (.yaml, .json)")
    lauf = Lauf(wege(weg), rechtsstand)
    ziel = Path(aus) if aus else None
    if ziel is not None and ziel.suffix not in TABELLEN:
        raise Massenfehler(f"--aus {aus}: erlaubt sind {', '.join(TABELLEN)}")
    schreiber = _Schreiber(ziel)
    try:
        for stapel, lange in _stapel(eingabe, sammlungen, lauf):
            schreiber.schreibe(lauf.stapel(stapel, lange))
    except (pl.exceptions.PolarsError, OSError) as fehler:
        raise Massenfehler(f"{eingabe[0]}: {str(fehler).splitlines()[0]}") from None
    finally:
        schreiber.schliesse()
    if ziel is None:
        return schreiber.text()
    koepfe, saetze = lauf.erklaerungen()
    for tabelle, name in ((koepfe, "erklaerungen"), (saetze, "befunde")):
        tabelle.write_parquet(ziel.with_suffix(f".{name}.parquet"))
    return f"{schreiber.zeilen} Zeilen, {koepfe.height} verschiedene Erklärungen -> {ziel}"


def _stapel(eingabe: list[str], sammlungen: list[str], lauf: Lauf) -> Iterator[tuple[pl.DataFrame, dict[str, pl.DataFrame]]]:
    pfade = [Path(e) for e in eingabe]
    if all(p.suffix not in TABELLEN for p in pfade):
        yield from _aus_akten(pfade, lauf)
        return
    lange = _sammlungen(sammlungen)
    namen = {n for w in lauf.kennungen for n in bedarf(_vorbereitet(w, RECHT_BEKANNT_BIS).plan).sammlungen}
    for pfad in pfade:
        if pfad.suffix not in TABELLEN:
            raise Massenfehler(f"{pfad}: Tabellen und Fallakten bitte getrennt")
        for stapel in _lese(pfad).collect_batches(chunk_size=STAPEL, maintain_order=True):
            nummeriert = stapel.with_row_index(ZEILE)
            yield nummeriert, eintraege(nummeriert, lange, namen)


def _aus_akten(pfade: list[Path], lauf: Lauf) -> Iterator[tuple[pl.DataFrame, dict[str, pl.DataFrame]]]:
    for anfang in range(0, len(pfade), 1_000):
        try:
            akten = [lies_datei(p) for p in pfade[anfang : anfang + 1_000]]
        except FallFehler as fehler:
            raise Massenfehler(str(fehler)) from None
        vorbereitete = [_vorbereitet(w, RECHT_BEKANNT_BIS) for w in lauf.kennungen]
        yield zeilen_aus_akten(akten, [p for v in vorbereitete for p in (v.plan, plan_der_auswahl(v.weg))])


class _Schreiber:
    """Writes batches as they come; without a file keeps the first lines for the terminal."""

    def __init__(self, ziel: Path | None) -> None:
        self.ziel = ziel
        self.zeilen = 0
        self._parquet: pq.ParquetWriter | None = None
        self._kopf: list[pl.DataFrame] = []
        self._spalten: list[str] | None = None
        self._csv: Any = None

    def schreibe(self, tabelle: pl.DataFrame) -> None:
        if self._spalten is None:
            self._spalten = tabelle.columns
        tabelle = tabelle.with_columns(pl.col(pl.Enum).cast(pl.String))
        fehlend = [pl.lit(None, pl.String).alias(c) for c in self._spalten if c not in tabelle.columns]
        tabelle = tabelle.with_columns(fehlend).select(self._spalten)
        self.zeilen += tabelle.height
        if self.ziel is None:
            if sum(t.height for t in self._kopf) < 1_000:
                self._kopf.append(tabelle)
        elif self.ziel.suffix == ".parquet":
            arrow = tabelle.to_arrow()
            if self._parquet is None:
                self._parquet = pq.ParquetWriter(self.ziel, arrow.schema)
            self._parquet.write_table(arrow.cast(self._parquet.schema))
        else:
            if self._csv is None:
                self._csv = self.ziel.open("wb")
            tabelle.write_csv(self._csv, include_header=self.zeilen == tabelle.height)

    def schliesse(self) -> None:
        for x in (self._parquet, self._csv):
            if x is not None:
                x.close()

    def text(self) -> str:
        if not self._kopf:
            return "keine Zeilen"
        tabelle = pl.concat(self._kopf)
        namen = [c for c in (*SCHLUESSEL, "stichtag", "weg", "ergebnis", "erklaerung") if c in tabelle.columns]
        return tabelle.select(namen).head(1_000).write_csv(separator="\t").rstrip()


__all__ = ["Lauf", "Massenfehler", "schema", "starte", "wege"]
