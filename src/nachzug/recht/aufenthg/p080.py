"""§ 80 AufenthG: who may act and file for a minor.

Whoever is of age acts alone; until October 2015 whoever was 16 did (BVerwG 10 C 4.12: compatible with the Convention on the
Rights of the Child). For others the parents with custody or the guardian file; so an application that the child of 17 filed
without them is effective only with their consent. Every form will do for an application (§ 81 Abs. 1), but the notice of the
Stammberechtigte under § 29 Abs. 2 Satz 3 is none: it keeps the three months, not an age limit (BVerwG 1 C 9.23).
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Merkmal, Schweigen
from nachzug.logik.terme import fassung, nach_recht, oder
from nachzug.recht.sprache import antragsteller, lebensjahr_vollendet

handlungsfaehig = Merkmal(
    id="AufenthG.80.1",
    titel="Kann selbst Anträge stellen",
    normen=("AufenthG § 80 Abs. 1", "AufenthG § 80 Abs. 4"),
    art=Art.VERFAHREN,
    schweigen=Schweigen.NICHT_ERFUELLT,
    term=nach_recht(
        fassung(lebensjahr_vollendet(antragsteller, 16), "2005-01-01", "2015-10-24"),
        fassung(
            lebensjahr_vollendet(antragsteller, 18),
            "2015-10-24/2015-11-01",
            akt="Gesetz vom Herbst 2015, Tag ungeprüft",
        ),
    ),
    fundstellen=("BVerwG 10 C 4.12 Ls. 1",),
    zeitpunkt="jede Verfahrenshandlung",
    definition="Selbst handeln kann, wer volljährig ist, bis Oktober 2015 schon, wer 16 war. Für Jüngere stellen die "
    "sorgeberechtigten Eltern oder der Vormund den Antrag.",
    erfuellt="Der Antragsteller kann den Antrag selbst stellen.",
    nicht_erfuellt="Den Antrag müssen die sorgeberechtigten Eltern oder der Vormund stellen.",
    offen="Ob der Antragsteller den Antrag selbst stellen kann, hängt von seinem Alter ab.",
)

anzeige_ist_kein_antrag = Merkmal(
    id="AufenthG.81.1.anzeige",
    titel="Fristwahrende Anzeige als Visumantrag",
    normen=("AufenthG § 81 Abs. 1", "AufenthG § 29 Abs. 2 Satz 3"),
    art=Art.VERFAHREN,
    term=oder(),
    fundstellen=("BVerwG 1 C 9.23 Ls. 2",),
    definition="Die Anzeige des Stammberechtigten wahrt nur die Drei-Monats-Frist des § 29 Abs. 2 Satz 2 Nr. 1. Ein Visumantrag "
    "des Kindes ist sie nicht; auf eine Altersgrenze wirkt allein der Antrag, den das Kind selbst oder sein Vertreter stellt, "
    "formlos genügt.",
    nicht_erfuellt="Die Anzeige ersetzt den Visumantrag nicht und wahrt keine Altersgrenze: Der Antrag selbst muss vorher da sein.",
)

HINWEISE = (handlungsfaehig, anzeige_ist_kein_antrag)
