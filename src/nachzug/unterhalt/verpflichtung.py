"""Declarations of commitment (§ 68 AufenthG): what they add to the means, measured by what could be attached.

They count for long stays too (BVerwG 10 C 10.12 Rn. 29-31). Earnings count as far as § 850c ZPO lets creditors reach them (Rn.
33, 34), rents in full less what the landlord bears (§ 851b ZPO), and the applicant's share of the guarantor's own home less
what the applicant's living there really costs (Rn. 34). Whether a dependant with income of their own is left out (§ 850c Abs. 6
ZPO, until May 2021 Abs. 4) is a forecast: a range from all counted to all such left out, less a safety margin (Rn. 35).
"""

from __future__ import annotations

from collections.abc import Iterator

from nachzug.fall.modell import Fall
from nachzug.fall.verhaeltnisse import Verpflichtungserklaerung
from nachzug.logik.zeit import FRUEHESTENS, Frist, Spanne, plus
from nachzug.unterhalt.betrag import NULL, Betrag, summe
from nachzug.unterhalt.einkommen import einnahmen
from nachzug.unterhalt.gemeinschaft import kinder, name, partner, unverheiratetes_kind
from nachzug.unterhalt.haushalt import Einnahme, Garantie
from nachzug.unterhalt.lesen import geld, laufende, spanne, tag, text, zahl
from nachzug.unterhalt.pfaendung import pfaendbar_spanne, tabelle
from nachzug.werte import WertUnbekannt, wert

DECKT = {
    "278": "garantien",
    "279": "garantien",
    "280": "garantien",
    "281": "garantien",
    "282": "hinweise_zur_haftung",
    "283": "_dauer",
    "284": "_lohn",
    "285": "_unpfaendbar",
    "287": "_miete",
    "288": "_ersparnis",
    "289": "_personen",
}
"""Numbers of the coverage table (docs/stand.md) and what implements them."""

ABSATZ_6_AB = 20210508
_UNBEFRISTET_BIS = 20160806
_ERWERB = ("arbeit", "selbststaendig", "rente")


def erklaerungen(fall: Fall, antragsteller: str) -> list[tuple[str, Verpflichtungserklaerung]]:
    """(guarantor, declaration) for this applicant."""
    gefunden: list[tuple[str, Verpflichtungserklaerung]] = []
    for person, p in fall.personen.items():
        for v in p.verpflichtungserklaerungen or ():
            garant = v.von_person or person
            fuer = v.fuer or (person if v.von_person else antragsteller)
            if fuer == antragsteller and garant != antragsteller and garant in fall.personen:
                gefunden.append((garant, v))
    return gefunden


def abgelaufen(fall: Fall, antragsteller: str, v: Verpflichtungserklaerung, am: int) -> bool:
    """Whether the liability is over: three or five years after the entry that the declaration made possible."""
    einreise = tag(fall.personen[antragsteller].einreise, am)
    if einreise.von <= FRUEHESTENS or am < _UNBEFRISTET_BIS:
        return False
    dauer = _jahre(v, am)
    return dauer is not None and plus(einreise.bis, Frist(jahre=dauer)) <= am


def _jahre(v: Verpflichtungserklaerung, am: int) -> int | None:
    """Years of liability by the law of the declaration; None where that law is not known yet."""
    abgegeben = spanne(v.abgegeben, am)
    try:
        return wert("verpflichtung.jahre_zahl", abgegeben.bis if abgegeben else am).zahl
    except WertUnbekannt:
        return None


def garantien(
    fall: Fall,
    antragsteller: str,
    im_haus: tuple[str, ...],
    anteil: Betrag,
    mehrkosten: Betrag | None,
    am: int,
    recht_am: int,
    ohne: frozenset[str] = frozenset(),
) -> tuple[tuple[Garantie, ...], tuple[str, ...]]:
    """(lines, hints). anteil: the applicant's share of the home, counted as need; ohne: people whose whole income counts
    already, so that their declaration adds nothing."""
    zeilen: list[Garantie] = []
    hinweise: list[str] = []
    wohnt_bei = False
    for garant, v in erklaerungen(fall, antragsteller):
        if garant in ohne:
            continue
        if abgelaufen(fall, antragsteller, v, am):
            hinweise.append(f"Die Verpflichtungserklärung von {name(fall, garant)} ist abgelaufen (§ 68 Abs. 1 AufenthG).")
            continue
        eigene = einnahmen(fall, garant, am, recht_am, unbekannt=True)
        zeilen += _lohn(fall, garant, v, eigene, am, recht_am)
        zeilen += _miete(fall, garant, eigene)
        hinweise += _dauer(fall, garant, v, am)
        hinweise += hinweise_zur_haftung(fall, garant, v, am)
        wohnt_bei = wohnt_bei or garant in im_haus
    if wohnt_bei and anteil != NULL:
        zeilen.append(_ersparnis(anteil, mehrkosten))
    return tuple(zeilen), tuple(hinweise)


def _lohn(
    fall: Fall, garant: str, v: Verpflichtungserklaerung, eigene: tuple[Einnahme, ...], am: int, recht_am: int
) -> Iterator[Garantie]:
    erwerb = [e for e in eigene if e.art in (*_ERWERB, "sonstiges") and e.anrechenbar.bis]
    if not erwerb:
        return
    sicher = all(e.anrechenbar.von and not e.zweifel for e in erwerb)
    netto = summe([e.netto for e in erwerb]).minus(_unpfaendbar(fall, garant, am)).mindestens_null()
    netto = netto if sicher else Betrag(0, netto.bis)
    wenige, viele = _personen(fall, garant, v, am)
    abschlag = geld(v.sicherheitsabschlag, am) or NULL
    absatz = "Abs. 6" if recht_am >= ABSATZ_6_AB else "Abs. 4 a. F."
    prognose = f" Ob {viele - wenige} von {viele} unberücksichtigt bleiben (§ 850c {absatz} ZPO), ist eine Prognose."
    ungewiss = "" if netto.genau else "Das Einkommen steht nicht fest."
    try:
        quelle = tabelle(recht_am)
        betrag = pfaendbar_spanne(netto, range(wenige, viele + 1), recht_am).minus(abschlag).mindestens_null()
    except WertUnbekannt as fehler:
        yield Garantie(text=f"Pfändbares Einkommen: {name(fall, garant)}", betrag=netto, norm="ZPO § 850c", ungewiss=str(fehler))
        return
    yield Garantie(
        text=f"Pfändbares Einkommen: {name(fall, garant)} (netto {netto}, {viele} Unterhaltspflichten)",
        betrag=betrag,
        norm="ZPO § 850c",
        quelle=quelle.quelle,
        stand=quelle.ab,
        sicherheit=quelle.sicherheit,
        ungewiss=f"{ungewiss}{prognose if wenige < viele else ''}".strip(),
    )


def _unpfaendbar(fall: Fall, garant: str, am: int) -> Betrag:
    """Overtime, holiday and Christmas bonuses in the net wage (§ 850a ZPO)."""
    betraege = [geld(e.unpfaendbar, am) for e, _ in laufende(fall.personen[garant].einkommen, am)]
    return summe([b for b in betraege if b is not None])


def _personen(fall: Fall, garant: str, v: Verpflichtungserklaerung, am: int) -> tuple[int, int]:
    """(fewest, most) dependants that count: as declared, else spouse and unmarried minor children."""
    angegeben = zahl(v.unterhaltspflichten, am)
    if angegeben is not None:
        viele, wenige = min(angegeben.bis, 5), min(angegeben.von, 5)
    else:
        minderjaehrig = [k for k in kinder(fall, garant) if unverheiratetes_kind(fall, k, am, 18)]
        viele = wenige = len(minderjaehrig) + len(partner(fall, garant, am))
    mit_einkommen = zahl(v.davon_mit_einkommen, am)
    return max(0, wenige - (mit_einkommen.bis if mit_einkommen else 0)), viele


def _miete(fall: Fall, garant: str, eigene: tuple[Einnahme, ...]) -> Iterator[Garantie]:
    for e in eigene:
        if e.art == "miete" and e.anrechenbar.bis:
            yield Garantie(
                text=f"Mieteinnahmen abzüglich nicht umlagefähiger Kosten: {name(fall, garant)}",
                betrag=e.netto.minus(e.kosten).mindestens_null(),
                norm="ZPO § 851b",
                ungewiss="" if e.kosten.genau else "Die nicht umlagefähigen Kosten sind nicht angegeben.",
            )


def _ersparnis(anteil: Betrag, mehrkosten: Betrag | None) -> Garantie:
    betrag = anteil.minus(mehrkosten).mindestens_null() if mehrkosten is not None else Betrag(0, anteil.bis)
    return Garantie(
        text="Als Bedarf angesetzte Unterkunft, die der Verpflichtete stellt, abzüglich der Mehrkosten",
        betrag=betrag,
        norm="BVerwG 10 C 10.12 Rn. 34",
        ungewiss="" if betrag.genau else "Die Mehrkosten durch den Einzug sind nicht angegeben.",
    )


def hinweise_zur_haftung(fall: Fall, garant: str, v: Verpflichtungserklaerung, am: int) -> Iterator[str]:
    """When the guarantor is charged without discretion: private reasons, ability to pay checked in full (Rn. 31, 32)."""
    if umfang := text(v.umfang, am):
        yield f"Umfang der Erklärung von {name(fall, garant)}: {umfang}; ob sie den Bedarf ganz deckt, ist auszulegen (Rn. 32, 33)."
    geprueft = spanne(v.bonitaet_geprueft, am)
    if geprueft != Spanne(1, 1):
        yield (
            f"Ob {name(fall, garant)} im Regelfall ohne Ermessen in Anspruch genommen wird, hängt davon ab, dass die Zahlungsfähigkeit "
            "vollständig und im Einzelfall geprüft ist (Lohnabrechnungen von sechs Monaten; BVerwG 10 C 10.12 Rn. 31, 34)."
        )


def _dauer(fall: Fall, garant: str, v: Verpflichtungserklaerung, am: int) -> Iterator[str]:
    if am >= _UNBEFRISTET_BIS:
        dauer = _jahre(v, am)
        ende = f"{dauer} Jahre nach der Einreise" if dauer else "nach Recht, das für diesen Tag noch nicht bekannt ist"
        yield (
            f"Die Haftung von {name(fall, garant)} endet {ende} (§ 68 Abs. 1 AufenthG); ob sie für einen "
            "Daueraufenthalt genügt, ist im Einzelfall zu würdigen (BVerwG 10 C 10.12 Rn. 31, 32)."
        )
