"""A deadline counted step by step, each step with its norm.

The same arithmetic (§§ 187 to 193 BGB) reaches a deadline on different roads: before courts through § 57 Abs. 2 VwGO and § 222 ZPO,
before German authorities through § 31 VwVfG of the Bund or the Land, before missions abroad directly, because the VwVfG does not
apply there (§ 2 Abs. 3 Nr. 3 VwVfG).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from nachzug.logik.zeit import Frist, deutsch, fristende, naechster_tag, plus, vortag
from nachzug.verfahren.feiertage import naechster_werktag, wochentag
from nachzug.verfahren.orte import AUSLAND, GERICHTE, Ort, Stellenart


class Schritt(NamedTuple):
    """One step of a calculation: what happens, by which norm, the day it yields (0: none)."""

    text: str
    norm: str
    tag: int = 0


class Rechnung(NamedTuple):
    """The last day of a deadline, or the first on which something is possible, and how it was found."""

    ende: int
    schritte: tuple[Schritt, ...]


class Grundlage(NamedTuple):
    """By which norms a deadline is counted before this addressee."""

    name: str
    verweis: tuple[str, ...]
    verschiebung: str


VOR_GERICHT = Grundlage("Frist vor Gericht", ("VwGO § 57 Abs. 2", "ZPO § 222 Abs. 1"), "ZPO § 222 Abs. 2")
VOR_BUND = Grundlage("Frist vor einer Bundesbehörde", ("VwVfG § 31 Abs. 1",), "VwVfG § 31 Abs. 3 Satz 1")
VOR_LAND = Grundlage(
    "Frist vor einer Landesbehörde (Verwaltungsverfahrensgesetz des Landes, hier nach dem des Bundes zitiert)",
    ("VwVfG § 31 Abs. 1",),
    "VwVfG § 31 Abs. 3 Satz 1",
)
IM_AUSLAND = Grundlage(
    "Frist vor einer Auslandsvertretung; das Verwaltungsverfahrensgesetz gilt dort nicht (§ 2 Abs. 3 Nr. 3 VwVfG), "
    "die §§ 187 bis 193 BGB gelten als allgemeine Regeln",
    ("VwVfG § 2 Abs. 3 Nr. 3",),
    "BGB § 193",
)


def grundlage(art: Stellenart) -> Grundlage:
    if art in GERICHTE:
        return VOR_GERICHT
    return {Stellenart.AUSLANDSVERTRETUNG: IM_AUSLAND, Stellenart.BUND: VOR_BUND}.get(art, VOR_LAND)


def mit_wochentag(tag: int) -> str:
    return f"{deutsch(tag)} ({wochentag(tag)})"


def fristende_am(
    ereignis: int, was: str, frist: Frist, g: Grundlage, ort: Ort, *, vorsichtig: bool, verschieben: bool = True
) -> Rechnung:
    """The last day of a period that an event sets running.

    was: the event in words. vorsichtig: days that are only possibly holidays do not move the end. verschieben: whether the end moves
    to the next working day.
    """
    roh = fristende(ereignis, frist)
    absatz = "BGB § 188 Abs. 1" if frist.tage and frist.tage % 7 else "BGB § 188 Abs. 2"
    schritte = [
        Schritt(f"Ereignis: {was} am {mit_wochentag(ereignis)}", ", ".join(g.verweis), ereignis),
        Schritt(
            f"Dieser Tag zählt nicht mit; die Frist läuft ab {deutsch(naechster_tag(ereignis))}",
            "BGB § 187 Abs. 1",
            naechster_tag(ereignis),
        ),
        Schritt(f"{_gross(in_worten(frist))}: Ende mit Ablauf des {mit_wochentag(roh)}", absatz, roh),
    ]
    if roh != plus(ereignis, frist):
        schritte.append(
            Schritt("Den entsprechenden Tag gibt es in diesem Monat nicht; der letzte zählt", "BGB § 188 Abs. 3", roh)
        )
    if not verschieben:
        return Rechnung(roh, tuple(schritte))
    ende, gruende = naechster_werktag(roh, ort, vorsichtig=vorsichtig)
    schritte.extend(_verschiebung(ende, gruende, g, ort))
    return Rechnung(ende, tuple(schritte))


def _verschiebung(ende: int, gruende: Sequence[tuple[int, str]], g: Grundlage, ort: Ort) -> list[Schritt]:
    if not gruende and ort.land == AUSLAND:
        text = "Kein Samstag oder Sonntag; Feiertage des Gaststaats sind hier nicht bekannt und verschieben nichts"
        return [Schritt(text, g.verschiebung, ende)]
    if not gruende:
        return [Schritt(f"Kein Samstag, Sonntag oder Feiertag (Ort: {ort}); es bleibt dabei", g.verschiebung, ende)]
    tage = ", ".join(f"{deutsch(t)} {grund}" for t, grund in gruende)
    return [Schritt(f"{tage} (Ort: {ort}): Ende am nächsten Werktag, {mit_wochentag(ende)}", g.verschiebung, ende)]


def ab_dem(ereignis: int, was: str, frist: Frist, norm: str) -> Rechnung:
    """The first day after a waiting period (no shift: nothing has to be done on its last day)."""
    letzter = fristende(ereignis, frist)
    erster = naechster_tag(letzter)
    return Rechnung(
        erster,
        (
            Schritt(f"Ereignis: {was} am {mit_wochentag(ereignis)}", norm, ereignis),
            Schritt(f"{_gross(in_worten(frist))}: vergangen mit Ablauf des {deutsch(letzter)}", "BGB § 188 Abs. 2", letzter),
            Schritt(f"Möglich ab {mit_wochentag(erster)}", norm, erster),
        ),
    )


def vor_geburtstag(geboren: int, jahre: int) -> Rechnung:
    """The last day on which somebody is still younger than an age: the day before the birthday, with whose end it is completed."""
    letzter = vortag(plus(geboren, Frist(jahre=jahre)))
    return Rechnung(
        letzter,
        (
            Schritt(f"Geburt am {deutsch(geboren)}; der Tag der Geburt zählt mit", "BGB § 187 Abs. 2 Satz 2", geboren),
            Schritt(
                f"Das {jahre}. Lebensjahr ist vollendet mit Ablauf des {mit_wochentag(letzter)}; bis dahin ist der Antrag rechtzeitig",
                "BGB § 188 Abs. 2",
                letzter,
            ),
            Schritt(
                "Kein Aufschub auf den nächsten Werktag: Ein Lebensalter ist keine Frist zu einer Erklärung", "BGB § 193", letzter
            ),
        ),
    )


def in_worten(frist: Frist) -> str:
    """Zwei Wochen, ein Monat, ein Jahr."""
    if frist.tage and frist.tage % 7 == 0:
        wochen = frist.tage // 7
        return "eine Woche" if wochen == 1 else f"{_ZAHLWORT.get(wochen, wochen)} Wochen"
    for zahl, einzahl, mehrzahl in (
        (frist.jahre, "ein Jahr", "Jahre"),
        (frist.monate, "ein Monat", "Monate"),
        (frist.tage, "ein Tag", "Tage"),
    ):
        if zahl:
            return einzahl if zahl == 1 else f"{_ZAHLWORT.get(zahl, zahl)} {mehrzahl}"
    return "keine Zeit"


def _gross(text: str) -> str:
    return text[0].upper() + text[1:]


_ZAHLWORT = {2: "zwei", 3: "drei", 4: "vier", 5: "fünf", 6: "sechs", 10: "zehn"}
