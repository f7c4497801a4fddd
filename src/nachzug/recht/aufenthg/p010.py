"""§ 10 AufenthG: residence titles for people who applied for asylum.

While the asylum procedure runs, and after a refusal or withdrawal before leaving the country, a title of the family
section may be issued only where there is a strict claim to it. For titles at discretion both are a bar.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Merkmal
from nachzug.logik.terme import eines_von, ja, und
from nachzug.recht.sprache import antragsteller

laufend = Merkmal(
    id="AufenthG.10.1",
    titel="Sperre während des Asylverfahrens",
    normen=("AufenthG § 10 Abs. 1",),
    art=Art.AUSSCHLUSS,
    term=und(ja(antragsteller.im_bundesgebiet), eines_von(antragsteller.asylverfahren, "laufend")),
    definition="Ohne gesetzlichen Anspruch darf vor Abschluss des Asylverfahrens nur ausnahmsweise und mit Zustimmung der "
    "obersten Landesbehörde ein Titel erteilt werden.",
    erfuellt="Das Asylverfahren des Antragstellers läuft noch.",
    nicht_erfuellt="Ein laufendes Asylverfahren des Antragstellers ist nicht ersichtlich.",
    offen="Ob ein Asylverfahren des Antragstellers läuft, ist nicht geklärt.",
)

erfolglos = Merkmal(
    id="AufenthG.10.3",
    titel="Sperre nach erfolglosem Asylverfahren",
    normen=("AufenthG § 10 Abs. 3",),
    art=Art.AUSSCHLUSS,
    term=und(
        ja(antragsteller.im_bundesgebiet),
        eines_von(antragsteller.asylverfahren, "abgelehnt", "offensichtlich_unbegruendet", "zurueckgenommen"),
    ),
    definition="Nach unanfechtbarer Ablehnung oder Rücknahme darf vor der Ausreise ohne strikten Anspruch kein Titel des "
    "Familiennachzugs erteilt werden.",
    erfuellt="Der Asylantrag ist erfolglos geblieben und der Antragsteller nicht ausgereist.",
    nicht_erfuellt="Ein erfolgloses Asylverfahren des Antragstellers ist nicht ersichtlich.",
    offen="Ob ein Asylverfahren des Antragstellers erfolglos geblieben ist, ist nicht geklärt.",
)
