"""Costs of the home from the case file: which home, what it costs, what of it counts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from nachzug.fall.modell import Fall
from nachzug.fall.verhaeltnisse import Wohnung
from nachzug.unterhalt.betrag import NULL, UNBEKANNT, Betrag, summe
from nachzug.unterhalt.haushalt import JA
from nachzug.unterhalt.lesen import geld, laufende, wahrheit, zahl


class Kosten(NamedTuple):
    """Cost of the whole home per month, why it is not known exactly, what a reader must know."""

    betrag: Betrag
    ungewiss: str
    hinweise: tuple[str, ...]


def wohnung(fall: Fall, personen: Iterable[str], koepfe: int, am: int) -> Wohnung | None:
    """The home for so many people: the one meant for this number, else the smallest meant for more, else the only one."""
    alle = [w for p in personen for w, _ in laufende(fall.personen[p].wohnungen, am)]
    fuer = [(s.von, w) for w in alle if (s := zahl(w.personen, am)) is not None and s.genau]
    passend = [w for n, w in sorted(fuer, key=lambda x: x[0]) if n >= koepfe]
    ohne = [w for w in alle if zahl(w.personen, am) is None]
    return next(iter((*passend, *ohne, *(w for _, w in sorted(fuer, key=lambda x: -x[0])))), None)


def kosten(w: Wohnung | None, am: int) -> Kosten:
    if w is None:
        return Kosten(UNBEKANNT, "Die Kosten der Wohnung sind nicht angegeben.", ())
    warm = geld(w.warmmiete, am)
    if warm is not None:
        return Kosten(warm, "" if warm.genau else "Die Warmmiete steht nicht fest.", ())
    zinsen_statt_miete = w.eigentum is None and w.schuldzinsen is not None and w.kaltmiete is None
    eigentum = wahrheit(w.eigentum, am) == JA or zinsen_statt_miete
    kern = geld(w.schuldzinsen if eigentum else w.kaltmiete, am)
    neben, heizung = geld(w.nebenkosten, am), geld(w.heizkosten, am)
    if kern is None and eigentum:
        kern, hinweise = (
            NULL,
            ("Schuldzinsen für das Eigentum sind nicht angegeben und mit null gerechnet; Tilgung zählt nicht.",),
        )
    elif kern is None:
        return Kosten(Betrag(0, UNBEKANNT.bis), "Die Kaltmiete ist nicht angegeben.", ())
    else:
        hinweise = ()
    if neben is None and heizung is None:
        return Kosten(Betrag(kern.von, UNBEKANNT.bis), "Neben- und Heizkosten sind nicht angegeben.", hinweise)
    if neben is None or heizung is None:
        fehlt = "Heizkosten" if heizung is None else "Nebenkosten"
        hinweise = (*hinweise, f"{fehlt} sind nicht gesondert angegeben und gelten als in den anderen Kosten enthalten.")
    ganz = summe([kern, neben or NULL, heizung or NULL])
    return Kosten(ganz, "" if ganz.genau else "Die Wohnkosten stehen nicht fest.", hinweise)
