"""The means of a community: what each member has, what is taken off it, what is owed to others, what others guarantee."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from msgspec.structs import replace

from nachzug.unterhalt.alter import alter
from nachzug.unterhalt.bedarf import eigener_bedarf
from nachzug.unterhalt.betrag import NULL, UNENDLICH, Betrag, genau, summe
from nachzug.unterhalt.erwerb import ist_erwerb, vom_erwerb
from nachzug.unterhalt.haushalt import JA, NEIN, Einnahme, Haushalt, Mitglied, Recht, Rolle
from nachzug.unterhalt.nachschlag import Nachschlag
from nachzug.unterhalt.zeile import Zeile

_HOECHSTENS_ZUGLEICH = 4
"""Doubtful incomes of one member up to which every combination is tried; beyond, the lines are only added up."""
_NAMEN = {
    "arbeit": "Nettolohn",
    "selbststaendig": "Gewinn aus selbstständiger Arbeit",
    "rente": "Rente",
    "unterhalt": "Unterhalt",
    "kindergeld": "Kindergeld",
    "elterngeld": "Elterngeld",
    "miete": "Mieteinnahmen",
    "beitrag": "Beitrag eines Angehörigen",
}


def _betrag(e: Einnahme) -> Betrag:
    """What comes in: nothing where it does not count or may not last; costs of letting are taken off."""
    netto = e.netto.minus(e.kosten).mindestens_null()
    sicher = e.anrechenbar.von and not e.zweifel
    return Betrag(netto.von if sicher else 0, netto.bis if e.anrechenbar.bis else 0)


def _norm(h: Haushalt) -> str:
    return "SGB II § 11 Abs. 1" if h.recht is Recht.SGB_II else "SGB XII § 82 Abs. 1"


def _zeile(e: Einnahme, m: Mitglied, norm: str) -> Zeile:
    name = e.bezeichnung or _NAMEN.get(e.art, e.art.replace("_", " ").capitalize())
    gruende = [g for g in (e.zweifel, e.ungewiss, e.grund if e.anrechenbar != JA else "") if g]
    weg = f"{e.netto} abzüglich {e.kosten} Kosten" if e.kosten != NULL else ""
    return Zeile(
        text=name if e.art == "unterhaltsanspruch" else f"{name} {m.name}",
        betrag=_betrag(e),
        norm=norm,
        person=m.person,
        rechenweg=weg,
        ungewiss=" ".join(gruende),
        art=e.art,
    )


def kindergeld(h: Haushalt, n: Nachschlag) -> Iterator[Zeile]:
    """Child benefit for the children of the household in the order of their birth, where the file names none for them."""
    kinder = sorted((m for m in h.mitglieder if m.kindergeld != NEIN), key=lambda m: m.geboren)
    for i, m in enumerate(kinder, 1):
        if any(e.art == "kindergeld" for e in m.einnahmen):
            continue
        w = n.wert(f"kindergeld.kind{min(i, 4)}")
        if w is not None:
            betrag = Betrag(w.zahl * m.kindergeld.von, w.zahl)
            yield Zeile(
                text=f"Kindergeld {m.name}",
                betrag=betrag,
                norm="EStG § 66 Abs. 1",
                person=m.person,
                rechenweg=f"{i}. Kind; unschädlich nach § 2 Abs. 3 Satz 2 Nr. 1 AufenthG",
                stand=w.ab,
                quelle=w.quelle,
                sicherheit=w.sicherheit,
                ungewiss="" if betrag.genau else "Ob Kindergeld zusteht, steht nicht fest.",
                art="kindergeld",
            )


def einnahmen(h: Haushalt, n: Nachschlag, bedarfe: list[Zeile]) -> tuple[list[Zeile], list[Zeile], list[Zeile]]:
    """(income, deductions, income that does not count)."""
    zeilen: list[Zeile] = []
    abzuege: list[Zeile] = []
    unbeachtlich: list[Zeile] = []
    for m in h.mitglieder:
        eigene = [_zeile(e, m, _norm(h)) for e in m.einnahmen if e.anrechenbar.bis]
        weg = list(_absetzungen(h, m, n))
        unbeachtlich += [_nicht_angerechnet(e, m) for e in m.einnahmen if not e.anrechenbar.bis]
        if m.rolle is Rolle.KIND and eigene:
            eigene, weg = _bis_zum_bedarf(eigene, weg, eigener_bedarf(h, bedarfe, m), m)
        zeilen += eigene
        abzuege += weg
    zeilen += kindergeld(h, n)
    zeilen += [
        Zeile(
            text=g.text,
            betrag=g.betrag,
            norm=g.norm,
            stand=g.stand,
            quelle=g.quelle or "Angabe der Akte",
            sicherheit=g.sicherheit,
            ungewiss=g.ungewiss,
            art="garantie",
        )
        for g in h.garantien
    ]
    abzuege += [_unterhalt(h, i) for i in range(len(h.abzuege))]
    return zeilen, abzuege, unbeachtlich


def enger(h: Haushalt, n: Nachschlag) -> tuple[int, int]:
    """How much higher the lower and how much lower the upper bound of the means is than the sums of the lines.

    Deductions belong to an income: each doubtful income of a member counts with them or not at all, and every combination is
    computed. Children are left out: their lines are one already.
    """
    unten = oben = 0
    for m in h.mitglieder:
        offene = [i for i, e in enumerate(m.einnahmen) if e.anrechenbar.bis and not _sicher(e)]
        if m.rolle is Rolle.KIND or not 0 < len(offene) <= _HOECHSTENS_ZUGLEICH:
            continue
        zeilen = _zusammen(h, m, n)
        moeglich = [_zusammen(h, _mit(m, offene, w), n) for w in product((True, False), repeat=len(offene))]
        if zeilen.bis < UNENDLICH and zeilen.von > -UNENDLICH:
            unten += max(0, min(b.von for b in moeglich) - zeilen.von)
            oben += min(0, max(b.bis for b in moeglich) - zeilen.bis)
    return unten, oben


def _sicher(e: Einnahme) -> bool:
    return bool(e.anrechenbar.von) and not e.zweifel


def _mit(m: Mitglied, offene: list[int], zaehlt: tuple[bool, ...]) -> Mitglied:
    """The member with each doubtful income either counted or not."""
    wahl = dict(zip(offene, zaehlt, strict=True))
    neu = (replace(e, zweifel="", anrechenbar=JA if wahl[i] else NEIN) if i in wahl else e for i, e in enumerate(m.einnahmen))
    return replace(m, einnahmen=tuple(neu))


def _zusammen(h: Haushalt, m: Mitglied, n: Nachschlag) -> Betrag:
    eigene = [_betrag(e) for e in m.einnahmen if e.anrechenbar.bis]
    return summe([*eigene, *(z.betrag for z in _absetzungen(h, m, n))])


def _nicht_angerechnet(e: Einnahme, m: Mitglied) -> Zeile:
    z = _zeile(e, m, "")
    return Zeile(text=z.text, betrag=e.netto, norm="AufenthG § 2 Abs. 3", person=m.person, rechenweg=e.grund, art=e.art)


def _unterhalt(h: Haushalt, nummer: int) -> Zeile:
    a = h.abzuege[nummer]
    return Zeile(
        text=a.text,
        betrag=a.betrag.negativ(),
        norm="SGB II § 11b Abs. 1 Satz 1 Nr. 7",
        person=a.person,
        rechenweg="auch ohne Titel abzuziehen (BVerwG 1 C 17.08)",
        ungewiss=a.ungewiss,
        art="unterhaltspflicht",
    )


def _bis_zum_bedarf(eigene: list[Zeile], weg: list[Zeile], bedarf: Betrag, m: Mitglied) -> tuple[list[Zeile], list[Zeile]]:
    """A child's own income serves the child alone; only child benefit goes on to the parents."""
    kindergeld_zeilen = [z for z in eigene if z.art == "kindergeld"]
    andere = [z for z in eigene if z.art != "kindergeld"]
    roh = summe([z.betrag for z in (*andere, *weg)])
    netto = roh.mindestens_null()
    if netto.bis <= bedarf.von and netto == roh:
        return eigene, weg
    teile = "; ".join(f"{z.text}: {z.betrag}" for z in (*andere, *weg))
    zeile = Zeile(
        text=f"Einkommen {m.name}, höchstens bis zum eigenen Bedarf",
        betrag=netto.hoechstens(bedarf),
        norm="SGB II § 9 Abs. 2",
        person=m.person,
        rechenweg=f"{teile}; Bedarf {bedarf}",
        ungewiss=" ".join(z.ungewiss for z in andere if z.ungewiss),
        art="kind",
    )
    return [*kindergeld_zeilen, zeile], []


def _absetzungen(h: Haushalt, m: Mitglied, n: Nachschlag) -> Iterator[Zeile]:
    erwerb = [e for e in m.einnahmen if ist_erwerb(e) and e.anrechenbar.bis]
    if erwerb:
        yield from vom_erwerb(h, m, erwerb, n)
    elif h.recht is Recht.SGB_II and any(e.art != "kindergeld" and e.anrechenbar.bis for e in m.einnahmen):
        yield from _versicherungspauschale(h, m, n)


def _versicherungspauschale(h: Haushalt, m: Mitglied, n: Nachschlag) -> Iterator[Zeile]:
    """30 EUR for appropriate private insurance of an adult whose income is not earned (§ 6 Alg II-V, Bürgergeld-V)."""
    jahre = alter(m.geboren, h.am)
    w = n.wert("absetzung.versicherung") if jahre[-1] >= 18 else None
    if w is None:
        return
    einkommen = summe([_betrag(e) for e in m.einnahmen if e.art != "kindergeld"])
    hoechstens = min(w.zahl, einkommen.bis)
    mindestens = min(w.zahl, einkommen.von) if jahre[0] >= 18 else 0
    betrag = Betrag(mindestens, hoechstens).negativ()
    yield Zeile(
        text=f"Versicherungspauschale {m.name}",
        betrag=genau(betrag.von) if betrag.genau else betrag,
        norm="SGB II § 11b Abs. 1 Satz 1 Nr. 3",
        person=m.person,
        stand=w.ab,
        quelle=w.quelle,
        sicherheit=w.sicherheit,
        ungewiss="" if betrag.genau else "Hängt davon ab, ob das Einkommen zählt.",
        art="pauschale",
    )
