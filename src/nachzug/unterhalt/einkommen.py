"""Income of the case file as the calculation takes it: current, in EUR, with what makes it uncertain."""

from __future__ import annotations

from nachzug.fall.modell import Fall
from nachzug.fall.person import Person
from nachzug.fall.verhaeltnisse import Einkommen
from nachzug.logik.zeit import SPAETESTENS, Frist, Spanne, plus
from nachzug.unterhalt.betrag import NULL, UNBEKANNT, Betrag
from nachzug.unterhalt.haushalt import JA, NEIN, OFFEN, Einnahme
from nachzug.unterhalt.leistungen import zaehlt
from nachzug.unterhalt.lesen import geld, in_euro, laufende, spanne, tag, text, wahl, wahrheit

DECKT = {"257": "_zweifel", "270": "_zaehlt"}
"""Numbers of the coverage table (docs/stand.md) and what implements them."""

NACHHALTIG = "AufenthG.2.3.nachhaltig"
"""Findings of persons on the sustainability of income are recorded under this id."""
_BALD = Frist(jahre=1)


def einnahmen(fall: Fall, person: str, am: int, recht_am: int, *, unbekannt: bool) -> tuple[Einnahme, ...]:
    """The current income of a person. unbekannt: silence means that nobody asked, not that there is none."""
    p = fall.personen[person]
    if p.einkommen is None:
        if not unbekannt:
            return ()
        return (Einnahme(art="sonstiges", netto=UNBEKANNT, bezeichnung="Einkommen", ungewiss="Einkommen ist nicht angegeben."),)
    befund = _feststellung(fall)
    return tuple(_einnahme(p, e, s, am, recht_am, befund) for e, s in laufende(p.einkommen, am))


def _feststellung(fall: Fall) -> bool | None:
    """What a court or an authority found on sustainability."""
    funde = [f for f in fall.feststellungen if f.merkmal == NACHHALTIG and f.rolle in ("gericht", "behoerde")]
    return max(funde, key=lambda f: f.am).ergebnis == "erfuellt" if funde else None


def _einnahme(p: Person, e: Einkommen, zeit: Spanne, am: int, recht_am: int, befund: bool | None) -> Einnahme:
    art = wahl(e.art, am) or "sonstiges"
    leistung = wahl(e.leistung, am) or "sonstige" if art == "leistung" else ""
    netto, ungewiss = _netto(e, am)
    gilt, grund = _zaehlt(e, art, leistung, am, recht_am)
    zweifel = _zweifel(e, art, am)
    if zweifel and befund is not None:
        zweifel = ""
        gilt, grund = (gilt, grund) if befund else (NEIN, "Nicht nachhaltig nach einer Feststellung.")
    if zeit == OFFEN:
        gilt = Spanne(0, gilt.bis)
        ungewiss = f"{ungewiss} Ob es am Stichtag fließt, steht nicht fest.".strip()
    return Einnahme(
        art=art,
        netto=netto,
        brutto=geld(e.brutto, am) or UNBEKANNT,
        absetzbar=geld(e.absetzbetraege, am),
        kosten=_kosten(e, art, am),
        bezeichnung=_bezeichnung(e, art, leistung, am),
        zweifel=zweifel,
        ungewiss=ungewiss,
        anrechenbar=gilt,
        grund=grund,
    )


def _bezeichnung(e: Einkommen, art: str, leistung: str, am: int) -> str:
    if leistung:
        return leistung.replace("_", " ").capitalize()
    return "Nettolohn aus Nebentätigkeit" if art == "arbeit" and wahrheit(e.nebentaetigkeit, am) == JA else ""


def _kosten(e: Einkommen, art: str, am: int) -> Betrag:
    """Costs of letting that the tenant does not bear; unknown, they may eat the rent up (BVerwG 10 C 10.12 Rn. 34)."""
    if art != "miete":
        return NULL
    fund = geld(e.kosten, am)
    netto = geld(e.netto, am) or UNBEKANNT
    return fund if fund is not None else Betrag(0, netto.bis)


def _netto(e: Einkommen, am: int) -> tuple[Betrag, str]:
    """(amount in EUR, why it is not known exactly)."""
    if not in_euro(e.waehrung, am):
        waehrung = text(e.waehrung, am)
        eur = geld(e.eur, am)
        if eur is None:
            return UNBEKANNT, f"Das Einkommen fließt in {waehrung}; ein Betrag in EUR mit Tag des Kurses fehlt."
        kurs = spanne(e.kurs_tag, am)
        return eur, "" if kurs else f"Der Tag des Wechselkurses ({waehrung}) ist nicht angegeben."
    netto, brutto = geld(e.netto, am), geld(e.brutto, am)
    if netto is not None:
        return netto, "" if netto.genau else "Der Betrag steht nicht fest."
    if brutto is not None:
        return Betrag(0, brutto.bis), "Nur der Bruttobetrag ist angegeben."
    return UNBEKANNT, "Der Betrag ist nicht angegeben."


def _zaehlt(e: Einkommen, art: str, leistung: str, am: int, recht_am: int) -> tuple[Spanne, str]:
    gilt, grund = JA, ""
    if art == "leistung":
        gilt, grund = zaehlt(leistung, recht_am)
    if art == "rente" and wahrheit(e.beitragsfinanziert, am, JA) != JA:
        gilt, grund = wahrheit(e.beitragsfinanziert, am, JA), "Ob die Rente auf Beiträgen beruht, ist maßgeblich."
    auszahlbar = wahrheit(e.auszahlbar, am, _auszahlbar_schweigen(e, am))
    if auszahlbar != JA:
        text_ = (
            "Wird nicht nach Deutschland gezahlt." if auszahlbar == NEIN else "Ob es in Deutschland ausgezahlt wird, ist offen."
        )
        return Spanne(gilt.von * auszahlbar.von, gilt.bis * auszahlbar.bis), text_
    return gilt, grund


def _auszahlbar_schweigen(e: Einkommen, am: int) -> Spanne:
    """Income in a foreign currency: nobody knows whether it follows the person (BVerwG 10 C 10.12 Rn. 40)."""
    return JA if in_euro(e.waehrung, am) else OFFEN


def _zweifel(e: Einkommen, art: str, am: int) -> str:
    """Why earnings may not last: that is for a person to weigh (BVerwG 1 C 17.08)."""
    nachhaltig = spanne(e.nachhaltig, am)
    if nachhaltig == JA:
        return ""
    gruende = [
        wort
        for wort, feld in (("befristet", e.befristet), ("Probezeit", e.probezeit), ("Nebentätigkeit", e.nebentaetigkeit))
        if wahrheit(feld, am).bis
    ]
    ende = tag(e.bis, am).von if e.bis is not None else SPAETESTENS
    if art != "kindergeld" and ende < plus(am, _BALD):
        gruende.append("endet binnen eines Jahres")
    if nachhaltig is not None:
        gruende.append("Nachhaltigkeit steht nicht fest" if nachhaltig.bis else "nicht nachhaltig")
    return f"Ob es auf Dauer fließt, ist zu werten ({', '.join(gruende)})." if gruende else ""
