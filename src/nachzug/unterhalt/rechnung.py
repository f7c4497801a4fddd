"""From a community to its calculation: need against means (§ 2 Abs. 3 AufenthG)."""

from __future__ import annotations

from nachzug.unterhalt.bedarf import bedarf_der_person, unterkunft
from nachzug.unterhalt.betrag import Betrag
from nachzug.unterhalt.erwerb import freibetrag_rest
from nachzug.unterhalt.haushalt import Haushalt, Recht, Sicht
from nachzug.unterhalt.mittel import einnahmen, enger
from nachzug.unterhalt.nachschlag import Nachschlag
from nachzug.unterhalt.zeile import Rechnung

DECKT = {"266": "rechne", "290": "rechne"}
"""Numbers of the coverage table (docs/stand.md) and what implements them."""

_SICHTEN = {
    Sicht.RICHTLINIE: "Der Freibetrag für Erwerbstätige wird nicht abgezogen: Für den Nachzug zu Drittstaatsangehörigen gilt die "
    "Richtlinie 2003/86/EG (BVerwG 1 C 20.09; EuGH C-578/08).",
    Sicht.SOZIALRECHT: "Absetzbeträge und Freibeträge werden wie im Sozialrecht abgezogen (BVerwG 1 C 32.07).",
    Sicht.UNKLAR: "Ob die Richtlinie 2003/86/EG gilt, steht nicht fest: Der Freibetrag ist mit und ohne gerechnet.",
}
_GEMEINSAM = (
    "Zählt ein ungewisses Einkommen nicht, entfallen auch seine Absetzbeträge: Die Mittel sind deshalb enger begrenzt, als die Summe der "
    "einzelnen Spannen wäre."
)
_RECHTE = {
    Recht.SGB_II: "SGB II: Bedarfsgemeinschaft mit mindestens einer erwerbsfähigen Person (§ 7 SGB II)",
    Recht.SGB_XII: "SGB XII: niemand in der Gemeinschaft ist erwerbsfähig und unter der Altersgrenze (§§ 7, 7a SGB II, § 41 SGB XII)",
}


def rechne(h: Haushalt, titel: str = "", hinweise: tuple[str, ...] = (), nachschlag: Nachschlag | None = None) -> Rechnung:
    """The calculation of one community. Unknown amounts stay ranges; figures that no source gives leave it open.

    nachschlag: with what was looked up already to put the community together.
    """
    n = nachschlag or Nachschlag(h.recht_am, h.gebiet)
    bedarfe = [z for m in h.mitglieder for z in bedarf_der_person(h, m, n)]
    zeilen, abzuege, unbeachtlich = einnahmen(h, n, bedarfe)
    knapper = enger(h, n)
    return Rechnung(
        titel=titel,
        recht=_RECHTE[h.recht],
        sicht=_SICHTEN[h.sicht],
        bedarf=(*bedarfe, unterkunft(h)),
        einnahmen=tuple(zeilen),
        abzuege=tuple(abzuege),
        unbeachtlich=tuple(unbeachtlich),
        hinweise=hinweise if knapper == (0, 0) else (*hinweise, _GEMEINSAM),
        fehlt=n.fehlt,
        bekannt_bis=n.bekannt_bis,
        vermoegen=Betrag(max(0, h.vermoegen.von), max(0, h.vermoegen.bis)),
        enger=knapper,
        freibetrag_rest=freibetrag_rest(h, n),
    )
