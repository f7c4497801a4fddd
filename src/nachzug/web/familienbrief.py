"""The family letter: one page in plain language, in the language of the family. What the examination found, nothing more."""

from __future__ import annotations

from typing import NamedTuple

from nachzug.web import sprache
from nachzug.web.fallwerk import Gelesen
from nachzug.web.seite import umgebung
from nachzug.web.uebersicht import gruppen, mitbringen, naechste_termine, schritte, wichtige_fragen


class Aussage(NamedTuple):
    """What the best Weg means for a person: a sentence in plain words, the norm, its sign, and how many others are possible."""

    wer: str
    satz: str
    titel: str
    grundlage: str
    farbe: str
    weitere: int


def brief(g: Gelesen, gewaehlt: str) -> str:
    """The letter as a page of its own, ready to be printed."""
    sprache.setze(gewaehlt)
    fragen, _zahl = wichtige_fragen(g)
    return (
        umgebung()
        .get_template("familienbrief.html")
        .render(
            sprache=gewaehlt,
            g=g,
            aussagen=[
                Aussage(gr.name, gr.satz, gr.beste.titel, gr.beste.grundlage, gr.beste.farbe, len(gr.weitere))
                for gr in gruppen(g)
            ],
            offen=[o for o in fragen if o.ort],
            termine=naechste_termine(g),
            schritte=schritte(g),
            unterlagen=mitbringen(g),
        )
    )
