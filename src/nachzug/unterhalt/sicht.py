"""Which view of earnings applies to a way, and why (BVerwG 1 C 20.09, 10 C 4.12; EuGH C-578/08)."""

from __future__ import annotations

from nachzug.fall.modell import Fall
from nachzug.fall.staaten import ist_deutsch, ist_union
from nachzug.fall.titelarten import TitelFehler, titelart
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, Spanne
from nachzug.unterhalt.alter import alter
from nachzug.unterhalt.gemeinschaft import eltern, partner
from nachzug.unterhalt.haushalt import JA, Sicht
from nachzug.unterhalt.lesen import laeuft, tag, wahl, wahrheit

CHAKROUN, BVERWG_2010 = 20100304, 20101116


def sicht(fall: Fall, antragsteller: str, zu: str, am: int, recht_am: int) -> tuple[Sicht, str]:
    """(view, why)."""
    s = fall.personen[zu]
    staaten = s.staatsangehoerigkeiten
    if wahrheit(s.deutsch, am) == JA or any(map(ist_deutsch, staaten or ())):
        return Sicht.SOZIALRECHT, "Nachzug zu einem Deutschen: Die Richtlinie 2003/86/EG gilt nicht (Art. 3 Abs. 3)."
    if wahrheit(s.unionsbuerger, am) == JA or any(map(ist_union, staaten or ())):
        return Sicht.SOZIALRECHT, "Nachzug zu einem Unionsbürger: Die Richtlinie 2003/86/EG gilt nicht (Art. 3 Abs. 3)."
    if not _kernfamilie(fall, antragsteller, zu, am):
        return Sicht.SOZIALRECHT, "Kein Ehegatte und kein minderjähriges Kind (Art. 4 Abs. 1 der Richtlinie 2003/86/EG)."
    if _subsidiaer(fall, zu, am):
        return Sicht.SOZIALRECHT, "Subsidiärer Schutz liegt außerhalb der Richtlinie 2003/86/EG (Art. 3 Abs. 2 Buchst. c)."
    if recht_am < CHAKROUN:
        return Sicht.SOZIALRECHT, "Stand der Rechtsprechung vor EuGH C-578/08 (BVerwG 1 C 32.07)."
    if recht_am < BVERWG_2010 or staaten is None:
        return Sicht.UNKLAR, "Zwischen EuGH C-578/08 und BVerwG 1 C 20.09 oder ohne Angabe der Staatsangehörigkeit."
    return Sicht.RICHTLINIE, "Kernfamilie eines Drittstaatsangehörigen (Richtlinie 2003/86/EG)."


def _kernfamilie(fall: Fall, antragsteller: str, zu: str, am: int) -> bool:
    if zu in partner(fall, antragsteller, am):
        return True
    eltern_hier = set(eltern(fall, antragsteller))
    verwandt = zu in eltern_hier or any(q in eltern_hier for q in partner(fall, zu, am))
    return verwandt and alter(tag(fall.personen[antragsteller].geboren, am), am)[0] < 18


def _subsidiaer(fall: Fall, zu: str, am: int) -> bool:
    s = fall.personen[zu]
    if wahl(s.schutz_art, am) == "subsidiaer":
        return True
    for t in s.titel or ():
        try:
            art = titelart(t.grundlage, Spanne(FRUEHESTENS, SPAETESTENS)).art
        except TitelFehler:
            continue
        if art == "p25_2_subsidiaer" and laeuft(t, am) == JA:
            return True
    return False
