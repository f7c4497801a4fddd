"""Assets beyond what is protected. They close a gap for a time; whether that is lasting, a person must weigh.

§ 12 SGB II: from 2006 by years of life, from 2023 15,000 EUR each, since 1 July 2026 by age without the first year's higher
limit. For SGB XII no figure is kept here, so that the whole value may count or not.
"""

from __future__ import annotations

from collections.abc import Iterable

from nachzug.fall.modell import Fall
from nachzug.logik.zeit import SPAETESTENS, Spanne
from nachzug.unterhalt.alter import alter
from nachzug.unterhalt.betrag import NULL, UNBEKANNT, Betrag, summe
from nachzug.unterhalt.gemeinschaft import name
from nachzug.unterhalt.haushalt import JA, NEIN, OFFEN, Recht
from nachzug.unterhalt.lesen import geld, tag, text, wahrheit
from nachzug.unterhalt.nachschlag import Nachschlag

DECKT = {"269": "ueberschuss"}
"""Numbers of the coverage table (docs/stand.md) and what implements them."""

_STUFEN = ((50, "ab_51"), (40, "ab_41"), (30, "ab_31"), (0, "bis_30"))


def freibetrag(geboren: Spanne, am: int, n: Nachschlag) -> int | None:
    """What one person may keep, at the age reached in the month of the day; None where no figure is known."""
    monatsende = am // 100 * 100 + 31
    jahre = alter(geboren if geboren.bis < SPAETESTENS else Spanne(geboren.von, geboren.von), monatsende)[0]
    if pauschal := n.wert("schonvermoegen.je_person") if 20230101 <= n.am < 20260701 else None:
        return pauschal.zahl
    if n.am >= 20260701:
        w = n.wert("schonvermoegen." + next(s for ab, s in _STUFEN if jahre >= ab))
        return w.zahl if w else None
    werte = [n.wert(f"schonvermoegen.{s}") for s in ("je_lebensjahr", "mindestens", "ausstattung")]
    if any(w is None for w in werte):
        return None
    je_jahr, mindestens, ausstattung = (w.zahl for w in werte if w is not None)
    return max(mindestens, je_jahr * jahre) + ausstattung


def ueberschuss(fall: Fall, personen: Iterable[str], recht: Recht, am: int, n: Nachschlag) -> tuple[Betrag, tuple[str, ...]]:
    """(assets beyond the protected amounts, hints)."""
    personen = tuple(personen)
    stuecke = [(p, v) for p in personen for v in fall.personen[p].vermoegen or ()]
    if not stuecke:
        return NULL, ()
    einsetzbar: list[Betrag] = []
    hinweise: list[str] = []
    for person, v in stuecke:
        geschuetzt = wahrheit(v.geschuetzt, am)
        verwertbar = wahrheit(v.verwertbar, am, OFFEN if wahrheit(v.ausland, am) != NEIN else JA)
        betrag = geld(v.wert, am) or UNBEKANNT
        if geschuetzt == JA or verwertbar == NEIN:
            continue
        sicher = geschuetzt == NEIN and verwertbar == JA
        einsetzbar.append(betrag if sicher else Betrag(0, betrag.bis))
        if not sicher or not betrag.genau:
            was = text(v.art, am) or "Vermögen"
            hinweise.append(f"{was} ({name(fall, person)}): Ob und zu welchem Wert es eingesetzt werden kann, ist aufzuklären.")
    ganz = summe(einsetzbar)
    frei = [freibetrag(tag(fall.personen[p].geboren, am), am, n) for p in personen] if recht is Recht.SGB_II else [None]
    geschont = sum(f for f in frei if f is not None)
    rest = Betrag(ganz.von - geschont if None not in frei else 0, ganz.bis - geschont).mindestens_null()
    if rest.bis > 0:
        hinweise.append(
            f"Vermögen über den Freibeträgen: {rest}. Es deckt einen Fehlbetrag nur auf Zeit; ob das genügt, ist zu werten."
        )
    return rest, tuple(hinweise)
