"""§ 10 AufenthG: residence titles for people who applied for asylum.

While the asylum procedure runs, and after a refusal or withdrawal before leaving the country, a title of the family
section may be issued only where there is a strict claim to it. For titles at discretion both are a bar. A refusal for the
reasons of Abs. 3 Satz 2 (deceit, disregard of duties and the like; the list was renumbered in 2024 and 2026) bars even the
humanitarian titles.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Merkmal, Sperre
from nachzug.logik.terme import Term, am, eines_von, ja, nicht, und
from nachzug.recht.aufenthg.p005_abs2 import AB_2023_12_23, strikter_anspruch
from nachzug.recht.sprache import antragsteller, besitzt_titel

_ALLE = ("AufenthG.10.1", "AufenthG.10.3", "AufenthG.10.3.s2")
_HIER = ja(antragsteller.im_bundesgebiet)

ausgereist = Merkmal(
    id="AufenthG.10.3.ausreise",
    titel="Ausreise nach dem Asylverfahren",
    normen=("AufenthG § 10 Abs. 3 Satz 1",),
    art=Art.AUSNAHME,
    term=ja(antragsteller.ausgereist_nach_asylverfahren),
    definition="Die Sperre endet mit der Ausreise.",
    erfuellt="Der Antragsteller ist nach dem Asylverfahren ausgereist.",
    nicht_erfuellt="Eine Ausreise nach dem Asylverfahren ist nicht vorgetragen.",
    offen="Ob der Antragsteller nach dem Asylverfahren ausgereist ist, ist nicht geklärt.",
)
"""A Merkmal of its own: who says nothing about a departure has not departed."""
_NICHT_AUSGEREIST = nicht(ausgereist)

laufend = Merkmal(
    id="AufenthG.10.1",
    titel="Sperre während des Asylverfahrens",
    normen=("AufenthG § 10 Abs. 1 Satz 1", "AufenthG § 10 Abs. 1"),
    art=Art.AUSSCHLUSS,
    term=und(_HIER, eines_von(antragsteller.asylverfahren, "laufend")),
    fundstellen=("BVerwG 1 C 23.15",),
    definition="Ohne gesetzlichen Anspruch darf vor Abschluss des Asylverfahrens nur ausnahmsweise und mit Zustimmung der "
    "obersten Landesbehörde ein Titel erteilt werden.",
    erfuellt="Das Asylverfahren des Antragstellers läuft noch.",
    nicht_erfuellt="Ein laufendes Asylverfahren des Antragstellers ist nicht ersichtlich.",
    offen="Ob ein Asylverfahren des Antragstellers läuft, ist nicht geklärt.",
)

erfolglos = Merkmal(
    id="AufenthG.10.3",
    titel="Sperre nach erfolglosem Asylverfahren",
    normen=("AufenthG § 10 Abs. 3 Satz 1", "AufenthG § 10 Abs. 3"),
    art=Art.AUSSCHLUSS,
    term=und(
        _HIER,
        eines_von(antragsteller.asylverfahren, "abgelehnt", "offensichtlich_unbegruendet", "zurueckgenommen"),
        _NICHT_AUSGEREIST,
    ),
    definition="Nach unanfechtbarer Ablehnung oder Rücknahme darf vor der Ausreise ohne strikten Anspruch kein Titel des "
    "Familiennachzugs erteilt werden.",
    erfuellt="Der Asylantrag ist erfolglos geblieben und der Antragsteller nicht ausgereist.",
    nicht_erfuellt="Ein erfolgloses Asylverfahren des Antragstellers ist nicht ersichtlich.",
    offen="Ob ein Asylverfahren des Antragstellers erfolglos geblieben ist, ist nicht geklärt.",
)

qualifiziert = Merkmal(
    id="AufenthG.10.3.s2",
    titel="Sperre nach qualifizierter Ablehnung",
    normen=("AufenthG § 10 Abs. 3 Satz 2",),
    art=Art.AUSSCHLUSS,
    term=und(
        _HIER,
        eines_von(antragsteller.asylverfahren, "offensichtlich_unbegruendet"),
        ja(antragsteller.asyl_qualifiziert_abgelehnt),
        _NICHT_AUSGEREIST,
    ),
    hinweis=eines_von(antragsteller.asylverfahren, "offensichtlich_unbegruendet"),
    definition="Satz 2 erfasst bis 26. Februar 2024 die Fälle des § 30 Abs. 3 Nr. 1 bis 6 AsylG, danach § 30 Abs. 1 Nr. 3 bis "
    "7 AsylG und seit 12. Juni 2026 bestimmte Gründe der Verordnung (EU) 2024/1348. Dann ist vor der Ausreise auch kein "
    "humanitärer Titel möglich; nur ein strikter Anspruch oder ein Titel wegen Abschiebungsverbots hilft.",
    erfuellt="Der Asylantrag ist aus einem Grund des Satzes 2 abgelehnt.",
    nicht_erfuellt="Eine Ablehnung aus einem Grund des Satzes 2 ist nicht ersichtlich.",
    offen="Aus welchem Grund der Asylantrag als offensichtlich unbegründet abgelehnt wurde, ist nicht geklärt.",
)


def _anspruch(kennung: str, norm: str) -> Merkmal:
    return Merkmal(
        id=kennung,
        titel="Strikter Anspruch",
        normen=(norm,),
        art=Art.AUSNAHME,
        term=strikter_anspruch(*_ALLE),
        fundstellen=("BVerwG 1 C 15.14 Rn. 15", "OVG Niedersachsen 13 LA 129/17"),
        definition="Die Sperre gilt nicht bei einem Anspruch, der sich unmittelbar aus dem Gesetz ergibt: alle zwingenden und "
        "regelhaften Voraussetzungen erfüllt, auch das Visumverfahren, kein Soll und kein auf Null reduziertes Ermessen.",
        erfuellt="Es besteht ein strikter Anspruch; die Sperre gilt nicht.",
        nicht_erfuellt="Ein strikter Anspruch besteht nicht.",
        offen="Ob ein strikter Anspruch besteht, ist nicht geklärt.",
    )


anspruch_1 = _anspruch("AufenthG.10.1.anspruch", "AufenthG § 10 Abs. 1 Satz 1")
anspruch_3 = _anspruch("AufenthG.10.3.s3", "AufenthG § 10 Abs. 3 Satz 3")

wichtige_interessen = Merkmal(
    id="AufenthG.10.1.interessen",
    titel="Wichtige Interessen der Bundesrepublik",
    normen=("AufenthG § 10 Abs. 1 Satz 1",),
    art=Art.AUSNAHME,
    term=ja(antragsteller.wichtige_interessen_brd),
    definition="Nötig sind wichtige Interessen der Bundesrepublik und die Zustimmung der obersten Landesbehörde.",
    erfuellt="Wichtige Interessen und die Zustimmung liegen vor.",
    nicht_erfuellt="Wichtige Interessen und eine Zustimmung sind nicht vorgetragen.",
    offen="Ob wichtige Interessen und die Zustimmung vorliegen, ist nicht geklärt.",
)

_VOR_STICHTAG: Term = antragsteller.letzte_einreise < am("2023-03-29")
ruecknahme = Merkmal(
    id="AufenthG.10.3.s5",
    titel="Angehörige einer Fachkraft nach zurückgenommenem Asylantrag",
    normen=("AufenthG § 10 Abs. 3 Satz 5",),
    art=Art.AUSNAHME,
    term=und(
        eines_von(antragsteller.asylverfahren, "zurueckgenommen"),
        _VOR_STICHTAG,
        besitzt_titel("stammberechtigter", "p18a", "p18b", "p19c_2"),
    ),
    gilt=AB_2023_12_23,
    definition="Seit 23. Dezember 2023 dürfen Fachkräfte, die ihren Asylantrag zurückgenommen haben und vor dem 29. März 2023 "
    "eingereist sind, einen Titel erhalten, ebenso Ehegatte und minderjähriges lediges Kind.",
    erfuellt="Die Ausnahme für Angehörige einer Fachkraft greift.",
    nicht_erfuellt="Die Ausnahme für Angehörige einer Fachkraft greift nicht.",
    offen="Ob die Ausnahme für Angehörige einer Fachkraft greift, ist nicht geklärt.",
)

SPERREN = (
    Sperre(laufend, (anspruch_1, wichtige_interessen)),
    Sperre(erfolglos, (anspruch_3, ruecknahme)),
    Sperre(qualifiziert, (anspruch_3,)),
)
"""For every title of the family section: each bar yields to a strict claim, which a title at discretion never is."""

SPERREN_HUMANITAER = (Sperre(laufend, (wichtige_interessen,)), Sperre(qualifiziert))
"""For titles of Chapter 2 Section 5, which a plain refusal does not bar."""
