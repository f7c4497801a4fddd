"""What is taken off earnings (§ 11b SGB II and its predecessors), by date.

Until September 2005 the allowance was a share of the adjusted net income, since then it follows the gross income alone. The
basic amount of 100 EUR stands for insurance, old-age provision and costs together; with more than 400 EUR gross, higher
proven costs take its place.
"""

from __future__ import annotations

from nachzug.unterhalt.betrag import Betrag, rund
from nachzug.werte import wert

_STUFEN = (1, 2, 3)
_HOEHERE_KOSTEN_AB = 40_000


def _w(spalte: str, am: int) -> int:
    return wert(f"freibetrag.{spalte}", am).zahl


def grundabsetzung(brutto: int, absetzbar: int | None, am: int) -> int:
    """Insurance, provision and costs: the lump sum, or what is proven where it is more and may take its place."""
    grund = _w("grundabsetzung", am)
    if not grund:
        pauschal = wert("absetzung.versicherung", am).zahl + wert("absetzung.werbungskosten", am).zahl
        return max(pauschal, absetzbar or 0)
    return max(grund, absetzbar or 0) if brutto > _HOEHERE_KOSTEN_AB else grund


def freibetrag(brutto: int, netto: int, am: int, *, mit_kind: bool, absetzbar: int | None = None) -> int:
    """The allowance for people in work, without the basic amount, in cents."""
    unten = _w("grundabsetzung", am)
    hunderttausendstel = 0
    for stufe in _STUFEN:
        oben = _w(f"bis{stufe}_mit_kind", am) if mit_kind and stufe == len(_STUFEN) else _w(f"bis{stufe}", am)
        satz = _w(f"bis{stufe}_satz", am)
        if mit_kind and stufe == len(_STUFEN) and not satz:
            satz = _w(f"bis{stufe - 1}_satz", am)
        hunderttausendstel += max(0, min(brutto, oben) - unten) * satz
        unten = max(unten, oben)
    if not _w("am_netto_zahl", am):
        return rund(hunderttausendstel, 100_000)
    bereinigt = max(0, netto - grundabsetzung(brutto, absetzbar, am))
    return rund(hunderttausendstel * bereinigt, 100_000 * brutto) if brutto else 0


def hoechster_freibetrag(am: int, *, mit_kind: bool) -> int:
    """The most the allowance can be (with the basic amount left out)."""
    return freibetrag(_w("bis3_mit_kind", am), _w("bis3_mit_kind", am), am, mit_kind=mit_kind)


def freibetrag_spanne(brutto: Betrag, netto: Betrag, am: int, *, mit_kind: bool) -> Betrag:
    """Bounds over unknown gross income, which is at least the net income; the allowance grows with it and has a ceiling."""
    if _w("am_netto_zahl", am):
        return _spanne_am_netto(brutto, netto, am, mit_kind=mit_kind)
    von = max(brutto.von, netto.von)
    decke = hoechster_freibetrag(am, mit_kind=mit_kind)
    bis = decke if brutto.offen else min(decke, freibetrag(brutto.bis, max(netto.bis, 0), am, mit_kind=mit_kind))
    unten = freibetrag(von, netto.von, am, mit_kind=mit_kind)
    return Betrag(min(unten, bis), max(unten, bis))


def _spanne_am_netto(brutto: Betrag, netto: Betrag, am: int, *, mit_kind: bool) -> Betrag:
    """Where the allowance is a share of the net income, it falls again as gross income grows: its extremes lie at the ends of
    the range or where one band ends."""
    von, bis = max(brutto.von, netto.von), max(brutto.bis, netto.bis)
    ecken = [
        von,
        *(e for s in _STUFEN for e in (_w(f"bis{s}", am), _w(f"bis{s}_mit_kind", am) if s == 3 else 0) if von < e < bis),
    ]
    if not brutto.offen:
        ecken.append(bis)
    oben = max(freibetrag(e, min(netto.bis, e), am, mit_kind=mit_kind) for e in ecken)
    unten = min(freibetrag(e, netto.von, am, mit_kind=mit_kind) for e in ecken)
    return Betrag(0 if brutto.offen else unten, oben)
