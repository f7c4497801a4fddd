"""§ 29 AufenthG: family reunification with foreigners.

Abs. 1: the Stammberechtigte must hold a title (Nr. 1) and there must be enough living space (Nr. 2; since 18 November 2023
cited as Satz 1 Nr. 2, other sections kept the old number). Abs. 2: for spouses and minor children of people with
protection the authority can waive livelihood and living space (Satz 1), and must where the application came within three
months of the unappealable decision and the family cannot live together in a third state with special ties (Satz 2).
Subsidiary protection is covered since 1 August 2015.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Merkmal
from nachzug.logik.terme import Term, fassung, ja, nach_recht, nicht, oder, und
from nachzug.logik.zeit import Frist
from nachzug.recht.sprache import antrag, antragsteller, besitzt_titel, gemeinschaft, stammberechtigter
from nachzug.recht.titelgruppen import AUFENTHALTSERLAUBNIS, BLAUE_KARTE, DAUERAUFENTHALT_EU, ICT, NIEDERLASSUNG

DREI_MONATE = Frist(monate=3)
BESITZTITEL = (*NIEDERLASSUNG, *DAUERAUFENTHALT_EU, *AUFENTHALTSERLAUBNIS, *BLAUE_KARTE, *ICT)

titel = Merkmal(
    id="AufenthG.29.1.nr1",
    titel="Aufenthaltstitel des Stammberechtigten",
    normen=("AufenthG § 29 Abs. 1 Nr. 1",),
    term=besitzt_titel("stammberechtigter", *BESITZTITEL),
    definition="Der Stammberechtigte muss einen der genannten Titel besitzen.",
    erfuellt="Der Stammberechtigte besitzt einen Aufenthaltstitel, zu dem nachgezogen werden kann.",
    nicht_erfuellt="Der Stammberechtigte besitzt keinen Aufenthaltstitel, zu dem nachgezogen werden kann.",
    offen="Welchen Aufenthaltstitel der Stammberechtigte besitzt, steht nicht fest.",
)

wohnraum = Merkmal(
    id="AufenthG.29.1.nr2",
    titel="Ausreichender Wohnraum",
    normen=("AufenthG § 29 Abs. 1 Satz 1 Nr. 2", "AufenthG § 2 Abs. 4"),
    term=ja(antragsteller.ausreichender_wohnraum),
    fundstellen=("BVerwG 1 C 17.23 Rn. 25",),
    definition="Für den Nachzug muss Wohnraum zur Verfügung stehen, wie er auch in einer Sozialmietwohnung genügte.",
    erfuellt="Ausreichender Wohnraum steht zur Verfügung.",
    nicht_erfuellt="Ausreichender Wohnraum steht nicht zur Verfügung.",
    offen="Ob ausreichender Wohnraum zur Verfügung steht, ist der Akte nicht zu entnehmen.",
)

_SCHUTZ_BIS_2015 = ("p25_1", "p25_2_fluechtling", "p26_3")
_SCHUTZ_AB_2015 = (*_SCHUTZ_BIS_2015, "p23_4", "p25_2_subsidiaer")
schutztitel: Term = nach_recht(
    fassung(besitzt_titel("stammberechtigter", *_SCHUTZ_BIS_2015), "2005-01-01", "2015-08-01", "Zuwanderungsgesetz"),
    fassung(besitzt_titel("stammberechtigter", *_SCHUTZ_AB_2015), "2015-08-01", akt="G v. 27.7.2015, BGBl. I 1386"),
)

absehen_kann = Merkmal(
    id="AufenthG.29.2.s1",
    titel="Absehen nach Ermessen",
    normen=("AufenthG § 29 Abs. 2 Satz 1",),
    art=Art.AUSNAHME,
    term=schutztitel,
    fundstellen=("BVerwG 1 C 17.23 Rn. 25",),
    definition="Bei Ehegatten und minderjährigen ledigen Kindern von Schutzberechtigten kann die Behörde von Lebensunterhalt "
    "und Wohnraum absehen.",
    erfuellt="Die Behörde kann nach § 29 Abs. 2 Satz 1 AufenthG absehen.",
    nicht_erfuellt="Der Stammberechtigte besitzt keinen Titel, der das Absehen erlaubt.",
    offen="Ob der Titel des Stammberechtigten das Absehen erlaubt, steht nicht fest.",
)

kein_drittstaat = Merkmal(
    id="AufenthG.29.2.s2.nr2",
    titel="Keine Herstellung der Gemeinschaft in einem Drittstaat mit besonderer Bindung",
    normen=("AufenthG § 29 Abs. 2 Satz 2 Nr. 2",),
    art=Art.AUSNAHME,
    term=nicht(
        oder(
            ja(gemeinschaft.moeglich_in_drittstaat),
            und(nicht(ja(antragsteller.lebt_im_herkunftsstaat)), ja(gemeinschaft.moeglich_im_aufenthaltsstaat)),
        )
    ),
    hinweis=schutztitel,
    fundstellen=("BVerwG 1 C 17.23 Rn. 25", "BVerwG 1 C 17.23 Rn. 26"),
    definition="In Betracht kommt nur ein Staat außerhalb der Union mit besonderer Bindung, in dem die Familie legal leben "
    "kann; der Staat, vor dem der Schutz gewährt wurde, scheidet aus.",
    erfuellt="Ein Drittstaat mit besonderer Bindung, in dem die Familie leben könnte, besteht nicht.",
    nicht_erfuellt="Die Familie kann in einem Drittstaat mit besonderer Bindung zusammenleben.",
    offen="Ob die Familie in einem Drittstaat mit besonderer Bindung leben könnte, ist nicht geklärt.",
)

drei_monate = Merkmal(
    id="AufenthG.29.2.s2.nr1",
    titel="Antrag binnen drei Monaten nach unanfechtbarer Anerkennung",
    normen=("AufenthG § 29 Abs. 2 Satz 2 Nr. 1", "AufenthG § 29 Abs. 2 Satz 3"),
    art=Art.AUSNAHME,
    term=antrag.gestellt <= stammberechtigter.schutz_unanfechtbar + DREI_MONATE,
    hinweis=schutztitel,
    fundstellen=("BVerwG 1 C 17.23 Rn. 25", "BVerwG 1 C 9.23"),
    definition="Die Frist beginnt mit der unanfechtbaren Zuerkennung; auch die Anzeige des Stammberechtigten wahrt sie.",
    erfuellt="Der Antrag ist innerhalb von drei Monaten gestellt.",
    nicht_erfuellt="Der Antrag ist nicht innerhalb von drei Monaten gestellt.",
    offen="Ob der Antrag innerhalb von drei Monaten gestellt ist, steht nicht fest.",
)

absehen_muss = Merkmal(
    id="AufenthG.29.2.s2",
    titel="Zwingendes Absehen von Lebensunterhalt und Wohnraum",
    normen=("AufenthG § 29 Abs. 2 Satz 2",),
    art=Art.AUSNAHME,
    term=und(schutztitel, drei_monate, kein_drittstaat),
    hinweis=schutztitel,
    fundstellen=("BVerwG 1 C 17.23 Rn. 25",),
    definition="Bei fristgerechtem Antrag und ohne Drittstaat mit besonderer Bindung ist abzusehen.",
    erfuellt="Von Lebensunterhalt und Wohnraum ist zwingend abzusehen.",
    nicht_erfuellt="Ein zwingendes Absehen ist nicht vorgeschrieben.",
    offen="Ob zwingend abzusehen ist, steht nicht fest.",
)
