"""Health and care insurance (§ 2 Abs. 3 Satz 1, 3 AufenthG): who is covered how, and what it costs beyond what wages bear.

Compulsory and family insurance cost nothing more. Whoever can have neither and no voluntary membership has a right to the
basic tariff of a private insurer (§ 193 Abs. 5 VVG, § 152 VAG), whose premium is halved if it alone would make the person
needy (§ 152 Abs. 4 VAG, formerly § 12 Abs. 1c Satz 4): that burdens insurers, not the public (BVerwG 10 C 10.12 Rn. 23). For
care insurance the court allowed no reduction; § 110 Abs. 2 Satz 3 SGB XI provides for one (wording seen 2018 and 2026), so that
it is taken for years after the judgment. General compulsory insurance (§ 5 Abs. 1 Nr. 13, Abs. 11 SGB V) reaches only titles
that abstractly need no secured livelihood.
"""

from __future__ import annotations

from nachzug.fall.modell import Fall
from nachzug.fall.verhaeltnisse import Versicherung
from nachzug.unterhalt.alter import alter
from nachzug.unterhalt.betrag import Betrag, genau
from nachzug.unterhalt.gemeinschaft import eltern, kinder, partner, volljaehrig
from nachzug.unterhalt.haushalt import JA, Zusatz
from nachzug.unterhalt.lesen import geld, in_euro, laufende, tag, wahl
from nachzug.unterhalt.nachschlag import Nachschlag

DECKT = {
    "261": "_basistarif",
    "262": "_basistarif",
    "263": "PFLEGE_VOLL_BIS",
    "271": "beitraege",
    "272": "_elternteil_eines_minderjaehrigen",
    "273": "_ohne_angabe",
    "274": "_basistarif",
    "275": "_ohne_angabe",
    "276": "_ohne_angabe",
    "277": "hinweise",
}
"""Numbers of the coverage table (docs/stand.md) and what implements them."""

PFLEGE_VOLL_BIS = 20140101
"""Up to the year of BVerwG 10 C 10.12 (2013) care insurance in the basic tariff is taken in full, as the court did."""
STIEFKIND_IM_HAUSHALT_AB = 20190511
"""Since then a stepchild taken into the member's home is covered; before, only one whom the member mainly maintained (§ 10 Abs. 4
SGB V as amended by the Terminservice- und Versorgungsgesetz, day from a secondary source), which stays open here."""
_UNGEWISS = "Wie die Person versichert sein wird, steht nicht fest."


def beitraege(fall: Fall, person: str, mitglieder: tuple[str, ...], n: Nachschlag, am: int) -> tuple[Zusatz, ...]:
    """Premiums of one member that come on top."""
    eintrag = _eintrag(fall, person)
    art = wahl(eintrag.art, am) if eintrag else None
    match art:
        case "gesetzlich" | "familienversichert":
            return _angegeben(eintrag, am)
        case "freiwillig":
            return _angegeben(eintrag, am) or _freiwillig(fall, person, n)
        case "privat":
            return _angegeben(eintrag, am) or _basistarif(n, ganz_moeglich=True)
        case "basistarif":
            return _basistarif(n)
        case _:
            return _ohne_angabe(fall, person, mitglieder, n, am)


def _eintrag(fall: Fall, person: str) -> Versicherung | None:
    return next(iter(fall.personen[person].versicherungen or ()), None)


def _angegeben(v: Versicherung | None, am: int) -> tuple[Zusatz, ...]:
    if v is None:
        return ()
    paare = (("Krankenversicherung", v.beitrag), ("Pflegeversicherung", v.pflegebeitrag))
    betraege = ((text, geld(feld, am)) for text, feld in paare)
    norm = "SGB II § 11b Abs. 1 Satz 1 Nr. 3"
    return tuple(Zusatz(text, b, norm, ungewiss="" if b.genau else "Der Beitrag steht nicht fest.") for text, b in betraege if b)


def _freiwillig(fall: Fall, person: str, n: Nachschlag) -> tuple[Zusatz, ...]:
    """The least premium of voluntary members, on a third of the reference amount (§ 240 Abs. 4 SGB V)."""
    pflege = "freiwillig_pflege" if kinder(fall, person) else "freiwillig_pflege_kinderlos"
    paare = (("Krankenversicherung (freiwillig, Mindestbeitrag)", "freiwillig_kranken", "SGB V § 240 Abs. 4"),)
    paare += (("Pflegeversicherung (Mindestbeitrag)", pflege, "SGB XI § 57 Abs. 4"),)
    werte = ((text, n.wert(f"krankenversicherung.{name}"), norm) for text, name, norm in paare)
    return tuple(Zusatz(text, genau(w.zahl), norm, w.quelle, w.ab, w.sicherheit) for text, w, norm in werte if w)


def _basistarif(n: Nachschlag, *, ganz_moeglich: bool = False, moeglich_nichts: bool = False) -> tuple[Zusatz, ...]:
    """The halved basic tariff. ganz_moeglich: perhaps another, dearer contract; moeglich_nichts: perhaps other cover."""
    pflege_halb = n.am >= PFLEGE_VOLL_BIS
    norm = "VAG § 152 Abs. 4" if n.am >= 20160101 else "VAG a. F. § 12 Abs. 1c Satz 4"
    norm_pflege = "SGB XI § 110 Abs. 2 Satz 3" if pflege_halb else "BVerwG 10 C 10.12 Rn. 23"
    zeilen = (
        ("Krankenversicherung (Basistarif, halbiert)", "basistarif_halb", "basistarif", norm),
        (
            f"Pflegeversicherung (Basistarif{', halbiert' if pflege_halb else ''})",
            "pflege_privat_halb" if pflege_halb else "pflege_privat",
            "pflege_privat",
            norm_pflege,
        ),
    )
    neu: list[Zusatz] = []
    for text, name, ganz, norm_ in zeilen:
        w, oben = n.wert(f"krankenversicherung.{name}"), n.wert(f"krankenversicherung.{ganz}")
        if w is not None and oben is not None:
            betrag = Betrag(0 if moeglich_nichts else w.zahl, oben.zahl if ganz_moeglich else w.zahl)
            neu.append(Zusatz(text, betrag, norm_, w.quelle, w.ab, w.sicherheit, "" if betrag.genau else _UNGEWISS))
    return tuple(neu)


def _ohne_angabe(fall: Fall, person: str, mitglieder: tuple[str, ...], n: Nachschlag, am: int) -> tuple[Zusatz, ...]:
    """Nobody said: earnings and pensions bring compulsory insurance, its holders cover spouse and children (§ 10 SGB V)."""
    if _versichert(fall, person, am) or _gedeckt(fall, person, mitglieder, am, n.am):
        return ()
    decken = _angehoerige(fall, person, mitglieder, am, n.am)
    return _basistarif(n, moeglich_nichts=bool(decken) or _elternteil_eines_minderjaehrigen(fall, person, am))


def _angehoerige(fall: Fall, person: str, mitglieder: tuple[str, ...], am: int, recht_am: int) -> list[str]:
    """Members whose statutory insurance would cover the person too (§ 10 SGB V): spouse, parents, a step-parent at home."""
    verwandte = {*partner(fall, person, am)}
    if _unter_25(fall, person, am):
        leibliche = eltern(fall, person)
        verwandte |= {*leibliche, *(q for e in leibliche if recht_am >= STIEFKIND_IM_HAUSHALT_AB for q in partner(fall, e, am))}
    return [p for p in mitglieder if p in verwandte]


def _gedeckt(fall: Fall, person: str, mitglieder: tuple[str, ...], am: int, recht_am: int) -> bool:
    return any(_versichert(fall, p, am) for p in _angehoerige(fall, person, mitglieder, am, recht_am))


def _unter_25(fall: Fall, person: str, am: int) -> bool:
    return alter(tag(fall.personen[person].geboren, am), am)[0] < 25


def _elternteil_eines_minderjaehrigen(fall: Fall, person: str, am: int) -> bool:
    """Then the title may need no secured livelihood, and general compulsory insurance may apply (§ 5 Abs. 11 SGB V)."""
    return any(volljaehrig(fall, k, am) != JA for k in kinder(fall, person))


def _versichert(fall: Fall, person: str, am: int) -> bool:
    eintrag = _eintrag(fall, person)
    if eintrag is not None:
        return wahl(eintrag.art, am) in ("gesetzlich", "familienversichert", "freiwillig")
    hier = [e for e, _ in laufende(fall.personen[person].einkommen, am) if in_euro(e.waehrung, am)]
    arten, leistungen = {wahl(e.art, am) for e in hier}, {wahl(e.leistung, am) for e in hier}
    return bool(arten & {"arbeit", "rente", "elterngeld"} or leistungen & {"arbeitslosengeld", "krankengeld", "buergergeld"})


def hinweise(fall: Fall, mitglieder: tuple[str, ...], am: int, recht_am: int) -> tuple[str, ...]:
    """What a reader must know where somebody is to be insured in the basic tariff (BVerwG 10 C 10.12 Rn. 16-18)."""
    if not any(_braucht_basistarif(fall, p, mitglieder, am, recht_am) for p in mitglieder):
        return ()
    return (
        "Basistarif: Der Versicherer muss den Vertrag schließen (§ 193 Abs. 5 VVG); er muss vor der Einreise nicht bestehen, und eine "
        "rechtswidrige Weigerung geht nicht zulasten des Antragstellers. Für die Übergangszeit darf eine Reisekrankenversicherung "
        "verlangt werden (BVerwG 10 C 10.12 Rn. 16-18).",
    )


def _braucht_basistarif(fall: Fall, person: str, mitglieder: tuple[str, ...], am: int, recht_am: int) -> bool:
    eintrag = _eintrag(fall, person)
    if eintrag is not None:
        return wahl(eintrag.art, am) == "basistarif"
    return not _versichert(fall, person, am) and not _gedeckt(fall, person, mitglieder, am, recht_am)
