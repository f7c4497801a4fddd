"""What is taken off earnings, and which of two views of it applies.

SGB II takes off a basic amount and an allowance (BVerwG 1 C 32.07). Where Directive 2003/86/EC applies, the allowance is an
incentive to work and no need, so that it must not count against the family; of the basic amount only real costs may be taken
off, and less may be proven (BVerwG 1 C 20.09 after C-578/08). SGB XII knows an allowance of 30 % up to half of stage 1 (§ 82
Abs. 3 SGB XII).
"""

from __future__ import annotations

from collections.abc import Iterator

from nachzug.unterhalt.alter import alter
from nachzug.unterhalt.betrag import NULL, UNBEKANNT, Betrag, euro, rund, summe
from nachzug.unterhalt.freibetrag import freibetrag_spanne, grundabsetzung, hoechster_freibetrag
from nachzug.unterhalt.haushalt import Einnahme, Haushalt, Mitglied, Recht, Rolle, Sicht
from nachzug.unterhalt.nachschlag import Nachschlag
from nachzug.unterhalt.zeile import Zeile


def ist_erwerb(e: Einnahme) -> bool:
    return e.art in ("arbeit", "selbststaendig")


def mit_kind(h: Haushalt) -> bool:
    """Whether a minor child lives in the community (the upper limit of the allowance is then 1,500 EUR)."""
    return any(m.rolle is Rolle.KIND and alter(m.geboren, h.am)[0] < 18 for m in h.mitglieder)


def vom_erwerb(h: Haushalt, m: Mitglied, erwerb: list[Einnahme], n: Nachschlag) -> Iterator[Zeile]:
    """The deductions; where some of the earnings may not count, the range from those that do to all of them."""
    sichere = [e for e in erwerb if e.anrechenbar.von and not e.zweifel]
    if h.recht is Recht.SGB_XII:
        yield from _sgb_xii(m, erwerb, n, len(sichere) == len(erwerb))
        return
    moeglich = [_abgesetzt(h, erwerb, n)]
    if len(sichere) < len(erwerb):
        moeglich.append(_abgesetzt(h, sichere, n))
    brutto, _ = _summen(erwerb)
    for i, (text, weg, norm, name) in enumerate(
        (
            ("Grundabsetzung", _weg_grund(h, erwerb), "SGB II § 11b Abs. 2", "grundabsetzung"),
            ("Freibetrag für Erwerbstätige", _weg_frei(h, brutto), "SGB II § 11b Abs. 3", "bis1_satz"),
        )
    ):
        betrag = Betrag(min(x[i].von for x in moeglich), max(x[i].bis for x in moeglich))
        w = n.wert(f"freibetrag.{name}")
        if w is not None and betrag != NULL:
            yield Zeile(
                text=f"{text} {m.name}",
                betrag=betrag.negativ(),
                norm=norm,
                person=m.person,
                rechenweg=weg,
                stand=w.ab,
                quelle=w.quelle,
                sicherheit=w.sicherheit,
                ungewiss="" if betrag.genau else _warum(h, brutto, len(sichere) == len(erwerb)),
                art="freibetrag",
            )


def _summen(erwerb: list[Einnahme]) -> tuple[Betrag, Betrag]:
    """(gross, net); gross income is never less than net."""
    netto, brutto = summe([e.netto for e in erwerb]), summe([e.brutto for e in erwerb])
    return Betrag(max(brutto.von, netto.von), max(brutto.bis, netto.bis)), netto


def _abgesetzt(h: Haushalt, erwerb: list[Einnahme], n: Nachschlag) -> tuple[Betrag, Betrag]:
    """(basic amount, allowance) for these earnings together."""
    if not erwerb:
        return NULL, NULL
    brutto, netto = _summen(erwerb)
    return _grund(h, erwerb, brutto, n).hoechstens(netto), _frei(h, brutto, netto, n)


def _absetzbar(erwerb: list[Einnahme]) -> Betrag | None:
    belegt = [e.absetzbar for e in erwerb if e.absetzbar is not None]
    return summe(belegt) if belegt else None


def _grund(h: Haushalt, erwerb: list[Einnahme], brutto: Betrag, n: Nachschlag) -> Betrag:
    """The basic amount, or proven costs: more than it in SGB II, also less than it where the directive applies."""
    if n.wert("freibetrag.grundabsetzung") is None:
        return NULL
    belegt = _absetzbar(erwerb)
    von, bis = (None, None) if belegt is None else (belegt.von, belegt.bis)
    nach_sgb = Betrag(grundabsetzung(brutto.von, von, n.am), grundabsetzung(brutto.bis, bis, n.am))
    nach_rl = nach_sgb if belegt is None else belegt
    match h.sicht:
        case Sicht.SOZIALRECHT:
            return nach_sgb
        case Sicht.RICHTLINIE:
            return nach_rl
        case _:
            return nach_sgb.umfasst(nach_rl)


def _frei(h: Haushalt, brutto: Betrag, netto: Betrag, n: Nachschlag) -> Betrag:
    if h.sicht is Sicht.RICHTLINIE or n.wert("freibetrag.bis1_satz") is None:
        return NULL
    frei = freibetrag_spanne(brutto, netto, n.am, mit_kind=mit_kind(h))
    return frei if h.sicht is Sicht.SOZIALRECHT else Betrag(0, frei.bis)


def freibetrag_rest(h: Haushalt, n: Nachschlag) -> int:
    """How much the allowances can still grow if the earnings of those in work grow."""
    if h.sicht is Sicht.RICHTLINIE or h.recht is Recht.SGB_XII or n.wert("freibetrag.bis1_satz") is None:
        return 0
    rest = 0
    for m in h.mitglieder:
        erwerb = [e for e in m.einnahmen if ist_erwerb(e) and e.anrechenbar.bis]
        if erwerb:
            brutto, netto = summe([e.brutto for e in erwerb]), summe([e.netto for e in erwerb])
            unten = freibetrag_spanne(Betrag(max(brutto.von, netto.von), brutto.bis), netto, n.am, mit_kind=mit_kind(h)).von
            rest += hoechster_freibetrag(n.am, mit_kind=mit_kind(h)) - unten
    return rest


def _sgb_xii(m: Mitglied, erwerb: list[Einnahme], n: Nachschlag, sicher: bool) -> Iterator[Zeile]:
    brutto, netto = _summen(erwerb)
    w = n.wert("regelbedarf.stufe1")
    if w is None:
        return
    decke = rund(w.zahl, 2)
    von, bis = min(rund(brutto.von * 3, 10), decke), min(rund(brutto.bis * 3, 10), decke)
    belegt = _absetzbar(erwerb) or NULL
    betrag = Betrag(von, bis).plus(belegt)
    yield Zeile(
        text=f"Freibetrag {m.name}" if belegt == NULL else f"Freibetrag und belegte Absetzbeträge {m.name}",
        betrag=(betrag if sicher else Betrag(0, betrag.bis)).hoechstens(netto).negativ(),
        norm="SGB XII § 82 Abs. 3",
        person=m.person,
        rechenweg=f"30 % der Einkünfte, höchstens {euro(decke)} (die Hälfte der Stufe 1)",
        stand=w.ab,
        quelle=w.quelle,
        sicherheit=w.sicherheit,
        art="freibetrag",
    )


def _weg_grund(h: Haushalt, erwerb: list[Einnahme]) -> str:
    belegt = _absetzbar(erwerb)
    if belegt is not None:
        return f"belegt: {belegt}"
    return "Pauschale, geringere Kosten können nachgewiesen werden" if h.sicht is Sicht.RICHTLINIE else "Pauschale"


def _weg_frei(h: Haushalt, brutto: Betrag) -> str:
    weg = f"aus brutto {brutto if brutto != UNBEKANNT else 'unbekannt'}"
    return weg + (", obere Grenze mit minderjährigem Kind" if mit_kind(h) else "")


def _warum(h: Haushalt, brutto: Betrag, sicher: bool) -> str:
    gruende = ["Welche Sicht gilt, steht nicht fest."] if h.sicht is Sicht.UNKLAR else []
    if not brutto.genau:
        gruende.append("Das Bruttoeinkommen steht nicht fest.")
    if not sicher:
        gruende.append("Hängt davon ab, ob das Einkommen zählt.")
    return " ".join(gruende)
