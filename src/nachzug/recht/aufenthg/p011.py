"""§ 11 AufenthG: ban on entry and residence.

As long as a ban runs, no title may be issued, not even on a claim. Until 20 August 2019 the ban followed from expulsion
or deportation by operation of law; since then it must be ordered. Either way it must not have ended by lapse of time,
lifting or shortening, which the period of the ban in the case file expresses.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Merkmal
from nachzug.logik.terme import STICHTAG, gibt_es, und
from nachzug.recht.sprache import eintrag

_verbot = eintrag("antragsteller.einreiseverbote")

sperre = Merkmal(
    id="AufenthG.11.1",
    titel="Einreise- und Aufenthaltsverbot",
    normen=("AufenthG § 11 Abs. 1",),
    art=Art.AUSSCHLUSS,
    term=gibt_es("antragsteller.einreiseverbote", und(_verbot.von <= STICHTAG, _verbot.bis >= STICHTAG), "laufendes Verbot"),
    definition="Solange ein Einreise- und Aufenthaltsverbot wirkt, darf selbst bei einem Anspruch kein Titel erteilt werden; "
    "es kann aufgehoben oder verkürzt werden (§ 11 Abs. 4 AufenthG).",
    erfuellt="Ein Einreise- und Aufenthaltsverbot wirkt noch.",
    nicht_erfuellt="Ein Einreise- und Aufenthaltsverbot ist nicht ersichtlich.",
    offen="Ob ein Einreise- und Aufenthaltsverbot noch wirkt, ist nicht geklärt.",
)
