"""One batch of rows: leaves to columns, distinct patterns of leaves to Befunde, Befunde back to rows.

Evaluation above the leaves (burden, assumptions, findings, firmness) is done once per distinct pattern by the same code that
explains a single case (nachzug.logik.bewertung), and looked up.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import blake2b

import polars as pl

from nachzug.logik.angabe import Zustand
from nachzug.logik.befund import Wegbefund
from nachzug.logik.blatt import zustand_nicht, zustand_oder, zustand_und
from nachzug.logik.plan import Plan, frage_schluessel
from nachzug.logik.regel import Beweismass, Ergebnis, Merkmal, Status, Weg
from nachzug.logik.terme import Blatt, GibtEs, Nicht, Oder, Term, Und
from nachzug.logik.wegbewertung import Wegbewertung
from nachzug.massen.spalten import Spalten, tatsachen_von
from nachzug.massen.uebersetzen import Uebersetzer, lit

ZEILE = "_zeile"
_JE_PAKET = 15
"""Leaves per 64-bit pattern, four bits each."""
ERGEBNISSE = tuple(Ergebnis)
STATUS = tuple(Status)


@dataclass(slots=True)
class Muster:
    """What a pattern of leaves yields: result, status of each Merkmal, number of the explanation."""

    nummer: int
    befund: Wegbefund
    zustaende: tuple[int, ...]


@dataclass(slots=True)
class Rechner:
    """Evaluates tables for one Weg at one state of the law; remembers every pattern it has met."""

    weg: Weg
    plan: Plan
    muster: dict[tuple[int, ...], Muster] = field(default_factory=dict[tuple[int, ...], Muster])

    @property
    def merkmale(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(m.id for m in self.plan.merkmale))

    def blaetter(self, zeilen: pl.DataFrame, sammlungen: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
        """The Zustand of every leaf, one column each in the order of the Plan."""
        spalten = Spalten(dict(zeilen.schema))
        ausdruecke: list[pl.Expr] = []
        quantoren: list[tuple[str, pl.DataFrame]] = []
        for i, frage in enumerate(self.plan.fragen):
            if isinstance(frage.blatt, GibtEs):
                quantoren.append((f"b{i}", self._quantor(frage.blatt, frage.mass, zeilen, sammlungen)))
            else:
                ausdruecke.append(Uebersetzer(spalten, frage.mass).lies(frage.blatt).cast(pl.Int8).alias(f"b{i}"))
        ergebnis = zeilen.lazy().select(pl.col(ZEILE), *ausdruecke).collect()
        for name, spalte in quantoren:
            ergebnis = ergebnis.join(spalte.rename({"z": name}), on=ZEILE, how="left", maintain_order="left")
            ergebnis = ergebnis.with_columns(self._leere(name, zeilen, spalten))
        return ergebnis.select(pl.col(f"b{i}") for i in range(len(self.plan.fragen)))

    def _leere(self, name: str, zeilen: pl.DataFrame, spalten: Spalten) -> pl.Expr:
        """No member does: firm only where the collection is complete."""
        blatt = self.plan.fragen[int(name[1:])].blatt
        assert isinstance(blatt, GibtEs)
        voll = spalten.vollstaendig(blatt.sammlung)
        fund = pl.col(name).fill_null(lit(Zustand.NEIN))
        if voll is None:
            rest = lit(Zustand.NICHT_VORGETRAGEN)
        else:
            offen = pl.when(voll.is_null()).then(lit(Zustand.NICHT_VORGETRAGEN)).otherwise(lit(Zustand.FEHLT))
            reihe = zeilen.lazy().select(pl.when(voll).then(lit(Zustand.NEIN)).otherwise(offen)).collect()
            rest = pl.lit(reihe.to_series())
        return pl.when(fund == Zustand.NEIN).then(rest).otherwise(fund).alias(name)

    def _quantor(
        self, blatt: GibtEs, mass: Beweismass, zeilen: pl.DataFrame, sammlungen: Mapping[str, pl.DataFrame]
    ) -> pl.DataFrame:
        eintraege = sammlungen.get(blatt.sammlung)
        if eintraege is None or eintraege.is_empty():
            return pl.DataFrame(schema={ZEILE: pl.UInt32, "z": pl.Int8})
        aussen = [c for t in tatsachen_von(blatt) for c in _spalten_von(t.pfad) if c in zeilen.columns]
        verbunden = eintraege.rename({c: f"e:{c}" for c in eintraege.columns if c != ZEILE})
        verbunden = verbunden.join(zeilen.select(ZEILE, *dict.fromkeys(aussen)), on=ZEILE, how="inner")
        schema = dict(verbunden.schema)
        uebersetzer = Uebersetzer(Spalten(schema), mass, Spalten(schema, "e:"))
        z = verbunden.lazy().select(pl.col(ZEILE), uebersetzer.lies(blatt.term).cast(pl.Int8).alias("z"))
        ja = (pl.col("z") == Zustand.JA).any()
        return z.group_by(ZEILE).agg(pl.when(ja).then(lit(Zustand.JA)).otherwise(pl.col("z").max()).alias("z")).collect()

    def rechne(self, zeilen: pl.DataFrame, sammlungen: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
        """ergebnis, one status column per Merkmal and the number of the explanation, row by row."""
        gepackt = self._gepackt(zeilen, sammlungen)
        namen = gepackt.columns
        verschieden = gepackt.unique()
        for schluessel in verschieden.iter_rows():
            if schluessel not in self.muster:
                self.muster[schluessel] = self._bewerte(_entpackt(schluessel, len(self.plan.fragen)))
        nachschlag = self._nachschlag(verschieden)
        return gepackt.join(nachschlag, on=namen, how="left", maintain_order="left").drop(namen)

    def in_frage(self, zeilen: pl.DataFrame, sammlungen: Mapping[str, pl.DataFrame]) -> pl.Series:
        """Whether the Weg comes into question, row by row (nachzug.pruefung.pruefen.kommt_in_frage)."""
        plan = plan_der_auswahl(self.weg)
        if not plan.fragen:
            return pl.repeat(True, zeilen.height, dtype=pl.Boolean, eager=True)
        blaetter = Rechner(self.weg, plan).blaetter(zeilen, sammlungen)
        verschieden = blaetter.unique()
        namen = [f.schluessel for f in plan.fragen]
        ja = [_kommt_in_frage(self.weg.fuer, dict(zip(namen, z, strict=True))) for z in verschieden.iter_rows()]
        nachschlag = verschieden.with_columns(pl.Series("ja", ja, dtype=pl.Boolean))
        return blaetter.join(nachschlag, on=blaetter.columns, how="left", maintain_order="left")["ja"]

    def _gepackt(self, zeilen: pl.DataFrame, sammlungen: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
        """The pattern of all leaves of a row in as few integers as hold it."""
        if not self.plan.fragen:
            return pl.DataFrame({"p0": pl.repeat(0, zeilen.height, dtype=pl.Int64, eager=True)})
        blaetter = self.blaetter(zeilen, sammlungen)
        anfaenge = range(0, blaetter.width, _JE_PAKET)
        pakete = [_paket(blaetter.columns[n : n + _JE_PAKET]).alias(f"p{n // _JE_PAKET}") for n in anfaenge]
        return blaetter.lazy().select(pakete).collect()

    def _bewerte(self, zustaende: tuple[int, ...]) -> Muster:
        benannt = {f.schluessel: z for f, z in zip(self.plan.fragen, zustaende, strict=True)}
        befund = Wegbewertung(benannt, self.plan).weg(self.weg)
        text = f"{self.weg.id}|" + "|".join(f"{s}={z}" for s, z in benannt.items())
        nummer = int.from_bytes(blake2b(text.encode(), digest_size=8).digest()) >> 1
        return Muster(nummer, befund, zustaende)

    def _nachschlag(self, verschieden: pl.DataFrame) -> pl.DataFrame:
        zeilen = [self.muster[s] for s in verschieden.iter_rows()]
        befunde = [{b.merkmal.id: b for b in m.befund.alle()} for m in zeilen]
        spalten: dict[str, pl.Series] = {
            "ergebnis": pl.Series([m.befund.ergebnis.value for m in zeilen], dtype=pl.Enum([e.value for e in Ergebnis])),
            "erklaerung": pl.Series([m.nummer for m in zeilen], dtype=pl.Int64),
        }
        for kennung in self.merkmale:
            werte = [b[kennung].status.value if kennung in b else None for b in befunde]
            spalten[kennung] = pl.Series(werte, dtype=pl.Enum([s.value for s in Status]))
        return verschieden.with_columns(**spalten)

    def erklaerungen(self) -> tuple[pl.DataFrame, pl.DataFrame]:
        """(one row per pattern met: number, result, what decides, numbers of its Befunde; one row per distinct Befund)"""
        kopf: list[dict[str, object]] = []
        saetze: dict[int, dict[str, object]] = {}
        for m in self.muster.values():
            nummern: list[int] = []
            for b in m.befund.alle():
                satz = {Status.ERFUELLT: b.merkmal.erfuellt, Status.NICHT_ERFUELLT: b.merkmal.nicht_erfuellt}
                zeile: dict[str, object] = {
                    "merkmal": b.merkmal.id,
                    "normen": list(b.merkmal.normen),
                    "status": b.status.value,
                    "warum": b.warum.wort,
                    "annahmen": list(b.annahmen),
                    "offen": list(b.offene),
                    "dahingestellt": m.befund.dahingestellt(b),
                    "satz": satz.get(b.status, b.merkmal.offen),
                }
                nummer = int.from_bytes(blake2b(repr(zeile).encode(), digest_size=8).digest()) >> 1
                saetze[nummer] = {"befund": nummer, **zeile}
                nummern.append(nummer)
            kopf.append(
                {
                    "erklaerung": m.nummer,
                    "weg": self.weg.id,
                    "ergebnis": m.befund.ergebnis.value,
                    "entscheidend": list(m.befund.entscheidend),
                    "befunde": nummern,
                }
            )
        return pl.DataFrame(kopf, schema=KOPF), pl.DataFrame(list(saetze.values()), schema=SATZ)


KOPF = {
    "erklaerung": pl.Int64,
    "weg": pl.String,
    "ergebnis": pl.String,
    "entscheidend": pl.List(pl.String),
    "befunde": pl.List(pl.Int64),
}
SATZ = {
    "befund": pl.Int64,
    "merkmal": pl.String,
    "normen": pl.List(pl.String),
    "status": pl.String,
    "warum": pl.String,
    "annahmen": pl.List(pl.String),
    "offen": pl.List(pl.String),
    "dahingestellt": pl.Boolean,
    "satz": pl.String,
}


def plan_der_auswahl(weg: Weg) -> Plan:
    """The leaves that say whether the Weg comes into question at all."""
    return Plan((Merkmal(id="fuer", titel="", normen=(), term=weg.fuer, beweismass=Beweismass.GLAUBHAFT),))


def _kommt_in_frage(fuer: Term, zustaende: Mapping[str, int]) -> bool:
    def lies(term: Term) -> int:
        match term:
            case Und(terme):
                return zustand_und([lies(t) for t in terme])
            case Oder(terme):
                return zustand_oder([lies(t) for t in terme])
            case Nicht(innen):
                return zustand_nicht(lies(innen))
            case Blatt():
                return zustaende[frage_schluessel(term, Beweismass.GLAUBHAFT)]
            case _:
                return Zustand.JA

    return lies(fuer) not in (Zustand.NEIN, Zustand.NICHT_VORGETRAGEN)


def _spalten_von(pfad: str) -> tuple[str, ...]:
    return pfad, f"{pfad}_von", f"{pfad}_bis", f"{pfad}_beweis"


def _paket(namen: list[str]) -> pl.Expr:
    summe = pl.lit(0, pl.Int64)
    for stelle, name in enumerate(namen):
        summe = summe + pl.col(name).cast(pl.Int64) * (16**stelle)
    return summe


def _entpackt(pakete: tuple[int, ...], anzahl: int) -> tuple[int, ...]:
    return tuple(pakete[i // _JE_PAKET] >> (4 * (i % _JE_PAKET)) & 15 for i in range(anzahl))
