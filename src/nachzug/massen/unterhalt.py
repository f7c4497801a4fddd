"""The livelihood over tables: the same calculation as nachzug.unterhalt, a column per amount, households of bounded size.

One row per household: `stichtag` and `rechtsstand` (days JJJJMMTT), `erwachsene` (1 or 2), up to KINDER children (`geboren_k1`, null:
no child), earnings and other income of each adult, other income of each child, cost of the home, heads, maintenance owed and
guarantees. Amounts are cents, `x_von` and `x_bis`; null means none. SGB II only, ages exact, no additional needs but that of
single parents, figures since October 2005 (before, the allowance hung on the net income): `passt` says whether a household is
of this kind; all others are for the interpreter.
"""

from __future__ import annotations

from collections.abc import Iterable

import polars as pl

from nachzug.unterhalt.betrag import NULL, UNENDLICH, Betrag, summe
from nachzug.unterhalt.erwerb import ist_erwerb
from nachzug.unterhalt.haushalt import JA, NEIN, Haushalt, Mitglied, Recht, Rolle, Sicht
from nachzug.unterhalt.zeile import Ausgang
from nachzug.werte import WertUnbekannt, wert

AB = 20051001
KINDER = 8
"""Children that a row holds at most."""
ERWACHSENE = 2
_SPANNEN = ("unterkunft", "abzug", "garantie")
_WERTE = {
    **{f"s{i}": f"regelbedarf.stufe{i}" for i in range(1, 7)},
    **{f"kg{i}": f"kindergeld.kind{i}" for i in range(1, 5)},
    "grund": "freibetrag.grundabsetzung",
    **{f"bis{i}": f"freibetrag.bis{i}" for i in (1, 2, 3)},
    **{f"satz{i}": f"freibetrag.bis{i}_satz" for i in (1, 2, 3)},
    "bis3k": "freibetrag.bis3_mit_kind",
    "versicherung": "absetzung.versicherung",
    "allein": "mehrbedarf.alleinerziehend_satz",
    "jekind": "mehrbedarf.je_kind_satz",
    "jekind_max": "mehrbedarf.je_kind_hoechstens_satz",
    "volle": "mehrbedarf.volle_euro_zahl",
}
_SICHTEN = {Sicht.RICHTLINIE: 0, Sicht.SOZIALRECHT: 1, Sicht.UNKLAR: 2}


def spalten() -> dict[str, pl.DataType]:
    """The input columns with their types."""
    schema: dict[str, pl.DataType] = {n: pl.Int32() for n in ("stichtag", "rechtsstand")}
    schema |= {n: pl.Int8() for n in ("erwachsene", "koepfe", "sicht")}
    for k in range(1, KINDER + 1):
        schema |= {f"geboren_k{k}": pl.Int32(), f"kindergeld_k{k}": pl.Boolean(), **_paar(f"sonst_k{k}")}
    for i in range(1, ERWACHSENE + 1):
        schema |= _paar(f"netto_{i}") | _paar(f"brutto_{i}") | _paar(f"sonst_{i}")
    for name in _SPANNEN:
        schema |= _paar(name)
    return schema


def _paar(name: str) -> dict[str, pl.DataType]:
    return {f"{name}_von": pl.Int64(), f"{name}_bis": pl.Int64()}


def passt(h: Haushalt) -> bool:
    """Whether a row can hold the household."""
    kinder = [m for m in h.mitglieder if m.rolle is Rolle.KIND]
    eltern = [m for m in h.mitglieder if m.rolle is not Rolle.KIND]
    schlicht = h.recht_am >= AB and h.recht is Recht.SGB_II and h.gebiet == "west" and h.anteil is None and h.hoechstens is None
    schlicht = schlicht and h.warmwasser == NEIN and len(kinder) <= KINDER and 1 <= len(eltern) <= ERWACHSENE
    return schlicht and all(_passt(m) for m in h.mitglieder) and h.vermoegen == NULL


def _passt(m: Mitglied) -> bool:
    besonders = (m.schwanger, m.merkzeichen_g, m.teilhabe) != (NEIN, NEIN, NEIN) or bool(m.zusaetze)
    genau = m.rolle is not Rolle.KIND or m.geboren.genau
    einfach = all(
        e.anrechenbar == JA and not e.zweifel and e.kosten == NULL and e.absetzbar is None and e.art != "kindergeld"
        for e in m.einnahmen
    )
    kind_ohne_lohn = m.rolle is not Rolle.KIND or not any(ist_erwerb(e) for e in m.einnahmen)
    return genau and not besonders and einfach and kind_ohne_lohn and m.kindergeld in (JA, NEIN)


def zeilen_aus_haushalten(haushalte: Iterable[Haushalt]) -> pl.DataFrame:
    """Households as rows; raises ValueError for one that does not fit (see `passt`)."""
    schema = spalten()
    return pl.DataFrame([_zeile(h) for h in haushalte], schema=schema)


def _zeile(h: Haushalt) -> dict[str, int | bool | None]:
    if not passt(h):
        raise ValueError("Der Haushalt passt nicht in eine Zeile; siehe passt()")
    zeile: dict[str, int | bool | None] = {
        "stichtag": h.am,
        "rechtsstand": h.recht_am,
        "koepfe": h.koepfe,
        "sicht": _SICHTEN[h.sicht],
        "erwachsene": sum(m.rolle is not Rolle.KIND for m in h.mitglieder),
    }
    _setze(zeile, "unterkunft", h.unterkunft)
    _setze(zeile, "abzug", summe([a.betrag for a in h.abzuege]))
    _setze(zeile, "garantie", summe([g.betrag for g in h.garantien]))
    kinder = [m for m in h.mitglieder if m.rolle is Rolle.KIND]
    for k, m in enumerate(kinder, 1):
        zeile |= {f"geboren_k{k}": m.geboren.von, f"kindergeld_k{k}": m.kindergeld == JA}
        _setze_summe(zeile, f"sonst_k{k}", [e.netto for e in m.einnahmen])
    for i, m in enumerate((m for m in h.mitglieder if m.rolle is not Rolle.KIND), 1):
        lohn = [e for e in m.einnahmen if ist_erwerb(e)]
        _setze_summe(zeile, f"netto_{i}", [e.netto for e in lohn])
        _setze_summe(zeile, f"brutto_{i}", [e.brutto for e in lohn])
        _setze_summe(zeile, f"sonst_{i}", [e.netto for e in m.einnahmen if not ist_erwerb(e)])
    return zeile


def _setze(zeile: dict[str, int | bool | None], name: str, b: Betrag) -> None:
    zeile |= {f"{name}_von": b.von, f"{name}_bis": b.bis}


def _setze_summe(zeile: dict[str, int | bool | None], name: str, betraege: list[Betrag]) -> None:
    if betraege:
        _setze(zeile, name, summe(betraege))


def rechne_tabelle(zeilen: pl.DataFrame) -> pl.DataFrame:
    """bedarf, mittel and differenz (_von, _bis) and ausgang, row by row; null where a figure is not known for the day."""
    fehlend = [pl.lit(None, dtype=t).alias(n) for n, t in spalten().items() if n not in zeilen.columns]
    tage = zeilen["rechtsstand"].unique().to_list()
    werte = pl.DataFrame([_figuren(t) for t in tage], schema={"rechtsstand": pl.Int32(), **dict.fromkeys(_WERTE, pl.Int64())})
    t = zeilen.lazy().with_columns(fehlend).join(werte.lazy(), on="rechtsstand", how="left", maintain_order="left")
    t = t.with_columns(_alter(k) for k in range(1, KINDER + 1)).with_columns(_zaehlungen())
    t = t.with_columns(_regelbedarf(k).alias(f"bedarf_k{k}") for k in range(1, KINDER + 1))
    t = t.with_columns(_unterkunft()).with_columns(_kopfteil())
    t = t.with_columns(_bedarf()).with_columns(_mittel())
    t = t.with_columns(_differenz())
    namen = [f"{n}_{s}" for n in ("bedarf", "mittel", "differenz") for s in ("von", "bis")]
    bekannt = pl.all_horizontal(pl.col(n).is_not_null() for n in _WERTE) & (pl.col("rechtsstand") >= AB)
    ergebnis = [pl.when(bekannt).then(pl.col(n)).alias(n) for n in namen]
    return t.select(
        *ergebnis, pl.when(bekannt).then(_ausgang()).otherwise(pl.lit(Ausgang.OFFEN.value)).alias("ausgang")
    ).collect()


def _figuren(tag: int) -> dict[str, int | None]:
    """The figures of a day; None where one is not known."""
    zeile: dict[str, int | None] = {"rechtsstand": tag}
    for kurz, name in _WERTE.items():
        try:
            zeile[kurz] = wert(name, tag).zahl
        except WertUnbekannt:
            zeile[kurz] = None
    return zeile


def _c(name: str) -> pl.Expr:
    return pl.col(name)


def _oder_null(name: str) -> pl.Expr:
    return pl.col(name).fill_null(0)


def _rund(zaehler: pl.Expr, nenner: pl.Expr | int) -> pl.Expr:
    """Commercial rounding of a non-negative fraction."""
    return (2 * zaehler + nenner) // (2 * nenner)


def _begrenzt(e: pl.Expr) -> pl.Expr:
    return e.clip(-UNENDLICH, UNENDLICH)


def _anteil(e: pl.Expr, zaehler: pl.Expr | int, nenner: pl.Expr) -> pl.Expr:
    """A share; without limit stays without limit."""
    return pl.when(e >= UNENDLICH).then(UNENDLICH).otherwise(_rund(e * zaehler, nenner))


def _alter(k: int) -> pl.Expr:
    return ((_c("stichtag") - _c(f"geboren_k{k}")) // 10_000).cast(pl.Int64).alias(f"alter_k{k}")


def _zaehlungen() -> list[pl.Expr]:
    alter = [_c(f"alter_k{k}") for k in range(1, KINDER + 1)]

    def zahl(unter: int) -> pl.Expr:
        return pl.sum_horizontal((a < unter).fill_null(False).cast(pl.Int64) for a in alter)

    kinder = pl.sum_horizontal(a.is_not_null().cast(pl.Int64) for a in alter)
    kindergeld = pl.sum_horizontal(
        _c(f"kindergeld_k{k}").fill_null(_c(f"alter_k{k}") < 18).fill_null(False).cast(pl.Int64) for k in range(1, KINDER + 1)
    )
    return [
        kinder.alias("kinder"),
        zahl(18).alias("unter18"),
        zahl(16).alias("unter16"),
        zahl(7).alias("unter7"),
        kindergeld.alias("mit_kindergeld"),
        (kinder + _c("erwachsene").cast(pl.Int64)).alias("personen"),
    ]


def _regelbedarf(k: int) -> pl.Expr:
    a = _c(f"alter_k{k}")
    stufe = pl.when(a < 6).then(_c("s6")).when(a < 14).then(_c("s5")).when(a < 18).then(_c("s4")).otherwise(_c("s3"))
    return pl.when(a.is_null()).then(0).otherwise(stufe)


def _unterkunft() -> list[pl.Expr]:
    koepfe = _c("koepfe").cast(pl.Int64).fill_null(_c("personen"))
    return [
        _anteil(_c("unterkunft_von").fill_null(0), _c("personen"), koepfe).alias("wohnen_von"),
        _anteil(_c("unterkunft_bis").fill_null(UNENDLICH), _c("personen"), koepfe).alias("wohnen_bis"),
    ]


def _kopfteil() -> list[pl.Expr]:
    return [_anteil(_c(f"wohnen_{s}"), 1, _c("personen")).alias(f"kopf_{s}") for s in ("von", "bis")]


def _alleinerziehend() -> pl.Expr:
    erste = pl.when((_c("unter7") > 0) | _c("unter16").is_in([2, 3])).then(_c("allein")).otherwise(0)
    je_kind = pl.min_horizontal(_c("jekind") * _c("unter18"), _c("jekind_max"))
    satz = pl.when((_c("erwachsene") == 1) & (_c("unter18") > 0)).then(pl.max_horizontal(erste, je_kind)).otherwise(0)
    ganz = pl.min_horizontal(_c("s1"), _rund(satz * _c("s1"), 100_000))
    return pl.when(_c("volle") == 1).then(_rund(satz * _c("s1"), 10_000_000) * 100).otherwise(ganz)


def _bedarf() -> list[pl.Expr]:
    erwachsen = pl.when(_c("erwachsene") == 2).then(2 * _c("s2")).otherwise(_c("s1"))
    kinder = pl.sum_horizontal(_c(f"bedarf_k{k}") for k in range(1, KINDER + 1))
    fest = erwachsen + kinder + _alleinerziehend()
    offen = _c("wohnen_bis") >= UNENDLICH
    return [
        _begrenzt(fest + _c("wohnen_von")).alias("bedarf_von"),
        pl.when(offen).then(UNENDLICH).otherwise(_begrenzt(fest + _c("wohnen_bis"))).alias("bedarf_bis"),
    ]


def _mittel() -> list[pl.Expr]:
    neu: list[pl.Expr] = []
    for s, gegen in (("von", "bis"), ("bis", "von")):
        positiv = [_oder_null(f"{n}_{i}_{s}") for n in ("netto", "sonst") for i in range(1, ERWACHSENE + 1)]
        positiv += [_vom_kind(k, s) for k in range(1, KINDER + 1)]
        positiv += [_oder_null(f"garantie_{s}"), _kindergeld()]
        negativ = [_abgesetzt(i, gegen) for i in range(1, ERWACHSENE + 1)]
        negativ += [_pauschale(i, gegen) for i in range(1, ERWACHSENE + 1)] + [_oder_null(f"abzug_{gegen}")]
        summe_ = _begrenzt(_begrenzt(pl.sum_horizontal(positiv)) - _begrenzt(pl.sum_horizontal(negativ)))
        grenze = -UNENDLICH if s == "von" else UNENDLICH
        offen = pl.any_horizontal(p >= UNENDLICH for p in (negativ if s == "von" else positiv))
        neu.append(pl.when(offen).then(grenze).otherwise(summe_).alias(f"mittel_{s}"))
    return neu


def _differenz() -> list[pl.Expr]:
    unten = (_c("bedarf_bis") >= UNENDLICH) | (_c("mittel_von") <= -UNENDLICH)
    oben = _c("mittel_bis") >= UNENDLICH
    return [
        pl.when(unten).then(-UNENDLICH).otherwise(_begrenzt(_c("mittel_von") - _c("bedarf_bis"))).alias("differenz_von"),
        pl.when(oben).then(UNENDLICH).otherwise(_begrenzt(_c("mittel_bis") - _c("bedarf_von"))).alias("differenz_bis"),
    ]


def _kindergeld() -> pl.Expr:
    n = _c("mit_kindergeld")
    stufen = [pl.when(n >= i).then(_c(f"kg{i}")).otherwise(0) for i in (1, 2, 3)]
    return pl.sum_horizontal(stufen) + pl.when(n > 3).then((n - 3) * _c("kg4")).otherwise(0)


def _vom_kind(k: int, s: str) -> pl.Expr:
    """A child's own income up to its own need; an adult child has the insurance lump sum taken off."""
    sonst = _oder_null(f"sonst_k{k}_{s}")
    andere = _oder_null(f"sonst_k{k}_{'bis' if s == 'von' else 'von'}")
    weg = pl.when(_c(f"alter_k{k}") >= 18).then(pl.min_horizontal(_c("versicherung"), andere)).otherwise(0)
    bedarf = _c(f"bedarf_k{k}") + _c(f"kopf_{s}")
    netto = pl.when(sonst >= UNENDLICH).then(UNENDLICH).otherwise((sonst - weg).clip(0, UNENDLICH))
    return pl.min_horizontal(netto, pl.when(_c(f"kopf_{s}") >= UNENDLICH).then(UNENDLICH).otherwise(bedarf))


def _pauschale(i: int, s: str) -> pl.Expr:
    """30 EUR where the income is not earned."""
    gilt = _c(f"netto_{i}_von").is_null() & _c(f"sonst_{i}_von").is_not_null()
    return pl.when(gilt).then(pl.min_horizontal(_c("versicherung"), _c(f"sonst_{i}_{s}"))).otherwise(0)


def _abgesetzt(i: int, s: str) -> pl.Expr:
    """Basic amount and allowance of one adult's earnings."""
    netto = _c(f"netto_{i}_{s}")
    brutto_von = pl.max_horizontal(_oder_null(f"brutto_{i}_von"), _c(f"netto_{i}_von"))
    brutto_bis = pl.max_horizontal(_c(f"brutto_{i}_bis").fill_null(UNENDLICH), _c(f"netto_{i}_bis"))
    grund = _c("grund")
    decke = _freibetrag(_c("bis3k"))
    oben = pl.when(brutto_bis >= UNENDLICH).then(decke).otherwise(pl.min_horizontal(decke, _freibetrag(brutto_bis)))
    unten = _freibetrag(brutto_von)
    frei = pl.min_horizontal(unten, oben) if s == "von" else pl.max_horizontal(unten, oben)
    gilt = pl.when(_c("sicht") == 0).then(0).when(_c("sicht") == 2).then(oben if s == "bis" else 0).otherwise(frei)
    return pl.when(_c(f"netto_{i}_von").is_null()).then(0).otherwise(pl.min_horizontal(grund, netto) + gilt)


def _freibetrag(brutto: pl.Expr) -> pl.Expr:
    mit_kind = _c("unter18") > 0
    letzte = pl.when(mit_kind).then(_c("bis3k")).otherwise(_c("bis3"))
    satz3 = pl.when(mit_kind & (_c("satz3") == 0)).then(_c("satz2")).otherwise(_c("satz3"))
    stufen = ((_c("grund"), _c("bis1"), _c("satz1")), (_c("bis1"), _c("bis2"), _c("satz2")), (_c("bis2"), letzte, satz3))
    teile = [(pl.min_horizontal(brutto, oben) - unten).clip(0, UNENDLICH) * satz for unten, oben, satz in stufen]
    return _rund(pl.sum_horizontal(teile), 100_000)


def _ausgang() -> pl.Expr:
    nicht = pl.when(_c("differenz_bis") < 0).then(pl.lit(Ausgang.NICHT_GESICHERT.value)).otherwise(pl.lit(Ausgang.OFFEN.value))
    return pl.when(_c("differenz_von") >= 0).then(pl.lit(Ausgang.GESICHERT.value)).otherwise(nicht)
