"""Since when a person has held a residence permit of the family section without a gap (§ 35 AufenthG).

Counted are the permits of the section, the national visa before the first of them (§ 6 Abs. 3 Satz 3 AufenthG) and the
fiction of a continuing permit in between (§ 81 Abs. 4 AufenthG).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from nachzug.fall.aufenthalt import Titel
from nachzug.fall.person import Person
from nachzug.fall.titelarten import titelart
from nachzug.logik.angabe import FEHLT, Angabe, Beweis
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, Spanne, naechster_tag

if TYPE_CHECKING:
    from nachzug.fall.sicht import FallSicht

_ABSCHNITT_6 = ("p28", "p30", "p31", "p32", "p33", "p34", "p36")
_ANRECHENBAR = ("visum_national", "fiktion")
_STETS = Spanne(FRUEHESTENS, FRUEHESTENS)
_WEITER = Spanne(SPAETESTENS, SPAETESTENS)


def _zaehlt(t: Titel) -> bool:
    von = t.von.angabe.rahmen if t.von else Spanne(FRUEHESTENS, SPAETESTENS)
    art = titelart(t.grundlage, von).art or ""
    return art in _ANRECHENBAR or (art.startswith(_ABSCHNITT_6) and art not in ("p28_2", "p31_3"))


def aufenthaltserlaubnis_seit(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """The beginning of the chain that reaches the Stichtag, or of the last one. Earlier titles may be missing from the file."""
    if not isinstance(struct, Person) or not struct.titel:
        return FEHLT
    zeiten = sorted(
        (
            t.von.angabe.rahmen if t.von else _STETS,
            t.bis.angabe.rahmen if t.bis else _WEITER,
        )
        for t in struct.titel
        if _zaehlt(t)
    )
    zeiten = [z for z in zeiten if z[0].von <= sicht.stichtag]
    if not zeiten:
        return FEHLT
    beginn = zeiten[-1][0]
    for von, bis in reversed(zeiten[:-1]):
        if naechster_tag(bis.bis) < beginn.von:
            break
        beginn = von
    if "titel" not in struct.vollstaendig:
        beginn = Spanne(FRUEHESTENS, beginn.bis)
    return Angabe(Beweis.UNSTREITIG, beginn, wert="ununterbrochen seit Beginn der Titelkette")
