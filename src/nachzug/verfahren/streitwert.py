"""Value in dispute and the fees that follow from it, by date, each figure with its source.

The Auffangwert of § 52 Abs. 2 GKG counts for every person and every separate subject, added up (§ 39 Abs. 1 GKG). The Streitwertkatalog
binds no court; its 2025 version is known here only from secondary sources.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from nachzug.logik.zeit import deutsch
from nachzug.werte import Wert, WertUnbekannt, bekannt_bis, wert

STUFEN = (
    *(
        300,
        500,
        600,
        900,
        1_000,
        1_200,
        1_500,
        2_000,
        2_500,
        3_000,
        3_500,
        4_000,
        4_500,
        5_000,
        6_000,
        7_000,
        8_000,
        9_000,
        10_000,
    ),
    *range(13_000, 25_001, 3_000),
    *range(30_000, 50_001, 5_000),
    *range(65_000, 200_001, 15_000),
    *range(230_000, 500_001, 30_000),
)
"""Upper ends in EUR of the steps that one of the tables of § 34 GKG and § 13 RVG has had since 2004."""
_FAKTOR = {
    "visum": "befristet_satz",
    "aufenthaltserlaubnis": "befristet_satz",
    "niederlassungserlaubnis": "unbefristet_satz",
    "verkuerzung": "befristet_satz",
    "ausweisung": "ausweisung_satz",
    "einreiseverbot": "ausweisung_satz",
    "abschiebung": "abschiebung_satz",
    "duldung": "abschiebung_satz",
    "pass": "pass_satz",
}
GEGENSTAENDE = tuple(_FAKTOR)
INSTANZEN = {
    "klage": ("5110", "VwGO § 154 Abs. 1", "Klage vor dem Verwaltungsgericht"),
    "klage_ruecknahme": ("5111", "VwGO § 155 Abs. 2", "Klage, vor dem Ende der mündlichen Verhandlung zurückgenommen"),
    "eilverfahren": ("5210", "VwGO § 154 Abs. 1", "Vorläufiger Rechtsschutz vor dem Verwaltungsgericht"),
    "eilbeschwerde": ("5240", "VwGO § 154 Abs. 2", "Beschwerde im vorläufigen Rechtsschutz, erfolglos"),
    "zulassung": ("5120", "VwGO § 154 Abs. 2", "Antrag auf Zulassung der Berufung, abgelehnt"),
    "zulassung_ruecknahme": ("5121", "VwGO § 155 Abs. 2", "Antrag auf Zulassung der Berufung, zurückgenommen"),
    "berufung": ("5122", "VwGO § 154 Abs. 1", "Berufung"),
    "berufung_ruecknahme": ("5123", "VwGO § 155 Abs. 2", "Berufung, vor der Begründung zurückgenommen"),
    "revision": ("5130", "VwGO § 154 Abs. 1", "Revision"),
    "nichtzulassungsbeschwerde": ("5500", "VwGO § 154 Abs. 2", "Beschwerde gegen die Nichtzulassung der Revision, erfolglos"),
}
"""Number of the Kostenverzeichnis (Anlage 1 GKG), who bears the costs, what it is."""
UEBLICH = ("klage", "klage_ruecknahme", "eilverfahren", "zulassung", "berufung", "revision")
EIL = ("eilverfahren", "eilbeschwerde")
_ANWALT = {
    "klage": (("3100", "Verfahrensgebühr"), ("3104", "Terminsgebühr")),
    "klage_ruecknahme": (("3100", "Verfahrensgebühr"),),
    "eilverfahren": (("3100", "Verfahrensgebühr"),),
    "zulassung": (("3200", "Verfahrensgebühr"),),
    "zulassung_ruecknahme": (("3200", "Verfahrensgebühr"),),
    "berufung": (("3200", "Verfahrensgebühr"), ("3202", "Terminsgebühr")),
    "berufung_ruecknahme": (("3200", "Verfahrensgebühr"),),
    "revision": (("3206", "Verfahrensgebühr"), ("3210", "Terminsgebühr")),
}
"""Numbers of the Vergütungsverzeichnis (Anlage 1 RVG); where none is named the figures are not collected."""


class Rechenposten(NamedTuple):
    """One line of a calculation: amount in cents, how it comes about, where it is laid down, how certain the figure is."""

    titel: str
    formel: str
    cent: int
    norm: str
    quelle: str
    sicherheit: str


class Streitwert(NamedTuple):
    """cent: the sum; posten: one line for each subject."""

    cent: int
    posten: tuple[Rechenposten, ...]


def euro(cent: int) -> str:
    """1.234,50 EUR; whole amounts without cents."""
    ganz, rest = divmod(cent, 100)
    return f"{ganz:,}".replace(",", ".") + (f",{rest:02}" if rest else "") + " EUR"


def figur(name: str, am: int) -> Wert:
    """The figure on a day; after the last known day the last known one, marked as prognosis."""
    try:
        return wert(name, am)
    except WertUnbekannt:
        letzter = bekannt_bis(name)
        if not letzter or am <= letzter:
            raise
        w = wert(name, letzter)
        return w._replace(quelle=f"{w.quelle}; Prognose, bekannt nur bis {deutsch(letzter)}", sicherheit="prognose")


def streitwert(gegenstaende: Sequence[str], personen: int, am: int, *, eil: bool = False) -> Streitwert:
    """The value in dispute. am: day of the application that opened the instance (§ 40 GKG). Raises ValueError on bad input."""
    if personen < 1 or not gegenstaende or any(g not in _FAKTOR for g in gegenstaende):
        raise ValueError(f"mindestens eine Person und ein Gegenstand aus: {', '.join(GEGENSTAENDE)}")
    auffang = figur("streitwert.auffangwert", am)
    posten: list[Rechenposten] = []
    for gegenstand in gegenstaende:
        f = figur(f"streitwert.{_FAKTOR[gegenstand]}", am)
        halb = figur("streitwert.eil_satz", am).zahl if eil else 100_000
        cent = auffang.zahl * personen * f.zahl // 100_000 * halb // 100_000
        mal = f"{personen} Personen x " if personen > 1 else ""
        teile = [f"{mal}{euro(auffang.zahl)}"] + ([f"x {_faktor(f.zahl)}"] if f.zahl != 100_000 else [])
        teile += ["x 1/2 im Eilverfahren"] if eil else []
        posten.append(
            Rechenposten(gegenstand, " ".join(teile), cent, "GKG § 52 Abs. 2", f"{auffang.quelle}; {f.quelle}", f.sicherheit)
        )
    return Streitwert(sum(p.cent for p in posten), tuple(posten))


def _faktor(hunderttausendstel: int) -> str:
    return f"{hunderttausendstel / 100_000:g}".replace(".", ",")


def wertgebuehr(gesetz: str, streitwert_cent: int, am: int) -> Wert:
    """A fee of 1.0 by the table of § 34 GKG (gkg) or § 13 RVG (rvg). Raises WertUnbekannt above the last step or outside the dates.

    The table of the day decides which steps there are; after the last known day the last known table stands in, as prognosis.
    """
    bekannt = bekannt_bis(f"{gesetz}.bis_{STUFEN[-1]}")
    tag = min(am, bekannt)
    for stufe in STUFEN:
        if streitwert_cent <= stufe * 100:
            try:
                w = wert(f"{gesetz}.bis_{stufe}", tag)
            except WertUnbekannt:
                continue
            return w if tag == am else figur(f"{gesetz}.bis_{stufe}", am)
    was = f"Streitwert bis {euro(STUFEN[-1] * 100)}" if streitwert_cent > STUFEN[-1] * 100 else "Tabelle"
    raise WertUnbekannt(f"{gesetz.upper()}, {was}", am, None)


def satz(name: str, am: int) -> Wert:
    return figur(f"gebuehrensatz.{name}", am)


def _kaufmaennisch(cent_mal: int) -> int:
    """Hundred-thousandths of a cent to cents; half a cent up (§ 2 Abs. 2 Satz 2 RVG)."""
    return (cent_mal + 50_000) // 100_000


def gerichtsgebuehr(nummer: str, streitwert_cent: int, am: int) -> Rechenposten:
    """A court fee by its number in the Kostenverzeichnis (Anlage 1 GKG)."""
    s, einfach = satz(f"kv{nummer}_satz", am), wertgebuehr("gkg", streitwert_cent, am)
    cent = _kaufmaennisch(s.zahl * einfach.zahl)
    formel = f"{_faktor(s.zahl)} x {euro(einfach.zahl)} aus {euro(streitwert_cent)}"
    return Rechenposten(
        f"Gerichtsgebühr Nr. {nummer} KV GKG", formel, cent, "GKG § 34 Abs. 1", einfach.quelle, einfach.sicherheit
    )


def anwaltskosten(instanz: str, streitwert_cent: int, am: int) -> tuple[Rechenposten, ...]:
    """Own lawyer's fees by statute, with flat rate and tax; () where the figures of this instance are not collected.

    Several claimants who each want their own visa have separate subjects: their values are added up, no increase by Nr. 1008.
    """
    nummern = _ANWALT.get(instanz, ())
    if not nummern:
        return ()
    einfach = wertgebuehr("rvg", streitwert_cent, am)
    posten = [_gebuehr(nummer, name, streitwert_cent, einfach, am) for nummer, name in nummern]
    pauschale = satz("vv7002_satz", am)
    hoechstens = satz("vv7002_hoechstens", am).zahl
    summe = sum(p.cent for p in posten)
    auslagen = min(_kaufmaennisch(pauschale.zahl * summe), hoechstens)
    text = f"20 % der Gebühren, höchstens {euro(hoechstens)}"
    posten.append(
        Rechenposten(
            "Auslagenpauschale Nr. 7002 VV RVG", text, auslagen, "RVG § 2 Abs. 2", pauschale.quelle, pauschale.sicherheit
        )
    )
    steuer = figur("umsatzsteuer.regel_satz", am)
    cent = _kaufmaennisch(steuer.zahl * (summe + auslagen))
    prozent = steuer.zahl // 1_000
    posten.append(
        Rechenposten(
            "Umsatzsteuer Nr. 7008 VV RVG",
            f"{prozent} % aus {euro(summe + auslagen)}",
            cent,
            "RVG § 2 Abs. 2",
            steuer.quelle,
            steuer.sicherheit,
        )
    )
    return tuple(posten)


def _gebuehr(nummer: str, name: str, streitwert_cent: int, einfach: Wert, am: int) -> Rechenposten:
    s = satz(f"vv{nummer}_satz", am)
    formel = f"{_faktor(s.zahl)} x {euro(einfach.zahl)} aus {euro(streitwert_cent)}"
    cent = _kaufmaennisch(s.zahl * einfach.zahl)
    return Rechenposten(f"{name} Nr. {nummer} VV RVG", formel, cent, "RVG § 13 Abs. 1", einfach.quelle, einfach.sicherheit)


def summe(posten: Iterable[Rechenposten]) -> int:
    return sum(p.cent for p in posten)


DECKT: dict[str, str] = {"385": "streitwert", "386": "streitwert", "387": "streitwert"}
"""Numbers of the rules of the sources that this module implements, and where."""
