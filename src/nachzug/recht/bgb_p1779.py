"""§ 1779 BGB: relatives as guardians, and how close grandparents and grandchildren are protected (BVerfG 1 BvR 2926/13).

The parental right of Art. 6 Abs. 2 GG is the parents' alone. Art. 6 Abs. 1 GG protects actual close bonds between grandparents and
grandchildren and other relatives, the less the more distant. Such relatives come before strangers when a guardian is chosen, unless
the child's welfare is better served by others. The decision speaks of the law until the end of 2022; since 1 January 2023 the
chapter is new, the ranking stayed (from memory). In migration law the bond counts for § 36 Abs. 2 AufenthG only with special
dependence (VG Oldenburg 11 A 3119/08).
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Ausschluss, Hinweis, Merkmal, Rechtsfolge, Voraussetzung, Weg
from nachzug.logik.terme import eines_von, ja, oder, und
from nachzug.recht.sprache import gemeinschaft, stammberechtigter, verwandtschaft

_NAHE = ("grosselternteil", "onkel_tante", "geschwister", "enkel", "nichte_neffe", "stiefelternteil", "sonstige")

kein_elternrecht = Merkmal(
    id="GG.6.2.grosseltern",
    titel="Elternrecht der Großeltern",
    normen=("GG Art. 6 Abs. 2",),
    art=Art.AUSNAHME,
    term=eines_von(verwandtschaft.art, "elternteil"),
    fundstellen=("BVerfG 1 BvR 2926/13 Rn. 14-19",),
    deckt=("397", "398"),
    definition="Das Elternrecht steht nur Eltern zu; Großeltern können sich darauf erst berufen, wenn sie Vormund sind. Ihre Bevorzugung ist ein Reflex aus "
    "den Rechten von Eltern und Kind.",
    erfuellt="Der Antragsteller ist Elternteil.",
    nicht_erfuellt="Auf das Elternrecht können sich andere Verwandte nicht berufen.",
    offen="Wie die beiden verwandt sind, steht nicht fest.",
)
familienschutz = Merkmal(
    id="GG.6.1.verwandte",
    titel="Schutz naher Verwandter als Familie",
    normen=("GG Art. 6 Abs. 1",),
    term=oder(eines_von(verwandtschaft.art, *_NAHE), ja(verwandtschaft.vorhanden)),
    fundstellen=("BVerfG 1 BvR 2926/13 Rn. 21-23",),
    deckt=("13", "399", "402a"),
    definition="Geschützt sind tatsächlich enge Bindungen zwischen Großeltern und Enkeln und Verwandten der Seitenlinie; die Intensität sinkt mit der Entfernung. "
    "Der nahe Verwandte kann den Schutz selbst geltend machen.",
    erfuellt="Die Beziehung fällt unter den Schutz der Familie.",
    nicht_erfuellt="Eine Verwandtschaft besteht nicht.",
    offen="Ob eine Verwandtschaft besteht, steht nicht fest.",
)
enge_bindung = Merkmal(
    id="BGB.1779.bindung",
    titel="Tatsächlich enge familiäre Bindung",
    normen=("BGB § 1779 Abs. 2",),
    term=ja(gemeinschaft.enge_bindung),
    fundstellen=("BVerfG 1 BvR 2926/13 Rn. 26",),
    deckt=("400",),
    definition="Entscheidend ist die gelebte Nähe, etwa ein gemeinsamer Haushalt in den ersten Lebensjahren.",
    erfuellt="Eine tatsächlich enge Bindung besteht.",
    nicht_erfuellt="Eine tatsächlich enge Bindung besteht nicht.",
    offen="Ob eine tatsächlich enge Bindung besteht, steht nicht fest.",
)
kindeswohl_bei_dritten = Merkmal(
    id="BGB.1779.kindeswohl",
    titel="Kindeswohl bei Dritten besser gewahrt",
    normen=("BGB § 1779 Abs. 2",),
    art=Art.AUSSCHLUSS,
    term=ja(gemeinschaft.kindeswohl_bei_dritten),
    fundstellen=("BVerfG 1 BvR 2926/13 Rn. 24", "BVerfG 1 BvR 2926/13 Rn. 30"),
    deckt=("400",),
    definition="Der Vorrang naher Verwandter endet, wo dem Wohl des Kindes durch andere besser gedient ist.",
    erfuellt="Dem Wohl des Kindes ist bei Dritten besser gedient.",
    nicht_erfuellt="Dass dem Kind bei Dritten besser gedient wäre, ist nicht ersichtlich.",
    offen="Ob dem Kind bei Dritten besser gedient ist, ist nicht geklärt.",
)
kontrolle = Merkmal(
    id="BGB.1779.verfahren",
    titel="Anhörung, Beschwerde und Kontrolle",
    normen=("BGB § 1779 Abs. 3", "FamFG § 59"),
    art=Art.VERFAHREN,
    term=oder(),
    fundstellen=("BVerfG 1 BvR 2926/13 Rn. 27-29", "BVerfG 1 BvR 2926/13 Rn. 31-37"),
    deckt=("401", "402"),
    definition="Das Gericht soll Verwandte hören. Streng kontrolliert das Verfassungsgericht nur die Trennung von den Eltern. Einen verfassungsrechtlichen Anspruch "
    "auf eine zweite Instanz gibt es nicht; dass nahe Verwandte gegen die Auswahl keine Beschwerde haben, ist nicht willkürlich.",
    nicht_erfuellt="Nahe Verwandte sind anzuhören, haben gegen die Auswahl aber keine Beschwerde.",
)

WEGE = (
    Weg(
        id="BGB.1779",
        grundlage="BGB § 1779 Abs. 2",
        titel="Naher Verwandter als Vormund",
        fuer=und(ja(stammberechtigter.vormund_zu_bestellen), ja(verwandtschaft.vorhanden)),
        folge=Rechtsfolge.SOLL,
        glieder=(
            Voraussetzung(familienschutz),
            Voraussetzung(enge_bindung),
            Ausschluss(kindeswohl_bei_dritten),
            Hinweis(kein_elternrecht),
            Hinweis(kontrolle),
        ),
    ),
)
