"""§ 36 Abs. 2 AufenthG, also through § 28 Abs. 4: other members of the family, to avoid an exceptional hardship.

The hardship must be rare, more than the special hardship of §§ 30 to 32: refusing the permit would be plainly untenable. As a rule
somebody can no longer live on their own, urgently depends on help within the family, and that help can reasonably be given only in
Germany; it may be the one who comes or the one who is here. All circumstances are weighed as they stand at the decision. Whether
people may be referred to care by third parties is in dispute (reading `verweis_auf_dritte`). § 5 stays to be met; discretion follows.
"""

from __future__ import annotations

from nachzug.logik.regel import (
    Art,
    Ausschluss,
    Faktor,
    Glied,
    Hinweis,
    Merkmal,
    Rechtsfolge,
    Schweigen,
    Sperre,
    Typisch,
    Voraussetzung,
    Weg,
    Wertung,
)
from nachzug.logik.terme import Lesart, ja, nicht, oder, und
from nachzug.recht.aufenthg import p005, p011, p027, p029, p104
from nachzug.recht.sprache import (
    antragsteller,
    ehe,
    gemeinschaft,
    kindschaft,
    lebensjahr_vollendet,
    stammberechtigter,
    verwandtschaft,
)

_NORM = "AufenthG § 36 Abs. 2 Satz 1"
_minderjaehriges_kind = und(ja(kindschaft.vorhanden), nicht(lebensjahr_vollendet(antragsteller, 18)), ja(antragsteller.ledig))

sonstiger = Merkmal(
    id="AufenthG.36.2.s1.sonstiger",
    titel="Sonstiger Familienangehöriger",
    normen=(_NORM,),
    term=und(
        oder(ja(verwandtschaft.vorhanden), ja(gemeinschaft.vorhanden)),
        nicht(ja(ehe.vorhanden)),
        nicht(_minderjaehriges_kind),
    ),
    fundstellen=("BVerwG 1 C 15.12 Rn. 11", "BVerwG 1 C 15.12 Rn. 14", "OVG Saarland 2 B 377/09", "AVwV 28.4.1"),
    deckt=("72", "153", "154", "155", "156", "180b"),
    definition="Erfasst ist, wen die anderen Vorschriften nicht erfassen: Eltern volljähriger Kinder, volljährige Kinder, auch als Erwachsene "
    "Adoptierte, Geschwister, Großeltern, Stief- und Pflegekinder, Eltern ohne Sorge. Ehegatten und minderjährige ledige Kinder haben eigene "
    "Wege.",
    erfuellt="Der Antragsteller ist sonstiger Familienangehöriger.",
    nicht_erfuellt="Für diese Beziehung gelten eigene Vorschriften, oder es besteht keine Verwandtschaft.",
    offen="Wie der Antragsteller mit dem Stammberechtigten verwandt ist, steht nicht fest.",
)

stammberechtigter_hilflos = Merkmal(
    id="AufenthG.36.2.s1.eigenstaendig_hier",
    titel="Der hier Lebende kann nicht eigenständig leben",
    normen=(_NORM,),
    art=Art.AUSNAHME,
    term=nicht(ja(stammberechtigter.eigenstaendiges_leben_moeglich)),
    fundstellen=("BVerwG 1 C 15.12 Rn. 14",),
    erfuellt="Der hier Lebende kann nicht eigenständig leben.",
    nicht_erfuellt="Dass der hier Lebende nicht eigenständig leben könnte, ist nicht vorgetragen.",
    offen="Ob der hier Lebende eigenständig leben kann, ist nicht geklärt.",
)
stammberechtigter_angewiesen = Merkmal(
    id="AufenthG.36.2.s1.angewiesen_hier",
    titel="Der hier Lebende ist auf den Nachziehenden angewiesen",
    normen=(_NORM,),
    art=Art.AUSNAHME,
    term=ja(stammberechtigter.auf_beistand_angewiesen),
    fundstellen=("BVerwG 1 C 15.12 Rn. 14",),
    erfuellt="Der hier Lebende ist auf die Hilfe des Nachziehenden angewiesen.",
    nicht_erfuellt="Dass der hier Lebende auf den Nachziehenden angewiesen wäre, ist nicht vorgetragen.",
    offen="Ob der hier Lebende auf den Nachziehenden angewiesen ist, ist nicht geklärt.",
)
kein_eigenstaendiges_leben = Merkmal(
    id="AufenthG.36.2.s1.eigenstaendig",
    titel="Kein eigenständiges Leben möglich",
    normen=(_NORM,),
    term=oder(nicht(ja(antragsteller.eigenstaendiges_leben_moeglich)), stammberechtigter_hilflos),
    fundstellen=("BVerwG 10 C 10.12 Rn. 37", "OVG Saarland 2 B 377/09", "BayVGH 19 ZB 15.558"),
    zeitpunkt="Entscheidung, nicht Einreise",
    deckt=("160", "169", "170", "171"),
    definition="Einer der beiden kann allein kein eigenständiges Leben führen. Entscheidend ist die Lage bei der Entscheidung. Bei einer Depression "
    "sind die Auswirkungen im Alltag und der Hilfebedarf zu klären; das Wort pflegebedürftig in einem Attest sagt nichts aus.",
    erfuellt="Ein eigenständiges Leben ist nicht möglich.",
    nicht_erfuellt="Ein eigenständiges Leben ist möglich.",
    offen="Ob ein eigenständiges Leben möglich ist, steht nicht fest.",
)

angewiesen = Merkmal(
    id="AufenthG.36.2.s1.angewiesen",
    titel="Auf familiäre Lebenshilfe angewiesen",
    normen=(_NORM,),
    term=oder(ja(antragsteller.auf_beistand_angewiesen), stammberechtigter_angewiesen),
    fundstellen=(
        "BVerwG 1 C 15.12 Rn. 12",
        "BVerwG 1 C 15.12 Rn. 14",
        "BVerwG 10 C 10.12 Rn. 37",
        "OVG Berlin-Brandenburg 2 B 12.12",
    ),
    deckt=("4", "160", "162", "163", "174"),
    definition="Angewiesen sein kann der Nachziehende oder der hier Lebende, auch ein Kleinkind. Nicht jeder Betreuungsbedarf genügt; verlangt ist "
    "das spezifische Angewiesensein auf Hilfe in der Familie. Eltern und Kinder schulden einander Beistand (§ 1618a BGB).",
    erfuellt="Einer der beiden ist auf familiäre Lebenshilfe angewiesen.",
    nicht_erfuellt="Niemand ist auf familiäre Lebenshilfe angewiesen.",
    offen="Ob jemand auf familiäre Lebenshilfe angewiesen ist, steht nicht fest.",
)

andere_angehoerige = Merkmal(
    id="AufenthG.36.2.s1.andere_angehoerige",
    titel="Verweis auf andere Angehörige am Aufenthaltsort",
    normen=(_NORM,),
    art=Art.AUSSCHLUSS,
    term=ja(antragsteller.andere_angehoerige_helfen),
    fundstellen=("OVG Saarland 2 B 377/09",),
    deckt=("173",),
    definition="Auf ein anderes Kind im Herkunftsland darf nur verwiesen werden, wenn seine Hilfe tatsächlich zu erwarten ist.",
    erfuellt="Andere Angehörige am Aufenthaltsort helfen tatsächlich.",
    nicht_erfuellt="Hilfe anderer Angehöriger am Aufenthaltsort ist nicht zu erwarten.",
    offen="Ob andere Angehörige am Aufenthaltsort helfen, ist nicht geklärt.",
)
autonomieverlust = Merkmal(
    id="AufenthG.36.2.s1.autonomieverlust",
    titel="Weit fortgeschrittener Autonomieverlust",
    normen=(_NORM,),
    art=Art.AUSNAHME,
    term=und(ja(antragsteller.autonomieverlust), ja(gemeinschaft.wunsch_nachvollziehbar)),
    fundstellen=("BVerwG 10 C 10.12 Rn. 38", "BayVGH 19 ZB 15.558"),
    deckt=("164", "165", "166"),
    definition="Ist der Verlust der Selbständigkeit so weit fortgeschritten, dass der Wunsch nach Geborgenheit bei engsten Angehörigen verständlich "
    "ist, spricht das dagegen, auf Dritte zu verweisen; ein gewachsenes Vertrauensverhältnis und kulturelle Prägung zählen.",
    erfuellt="Der Autonomieverlust ist weit fortgeschritten und der Wunsch nach Hilfe in der Familie verständlich.",
    nicht_erfuellt="Ein weit fortgeschrittener Autonomieverlust ist nicht festgestellt.",
    offen="Wie weit der Autonomieverlust fortgeschritten ist, ist nicht geklärt.",
)
verweis_auf_dritte = Merkmal(
    id="AufenthG.36.2.s1.dritte",
    titel="Verweis auf Hilfe durch Dritte",
    normen=(_NORM,),
    art=Art.AUSSCHLUSS,
    term=Lesart(
        "verweis_auf_dritte",
        (
            (
                "pflege_am_ort_genuegt",
                und(ja(antragsteller.hilfe_am_aufenthaltsort_zumutbar), nicht(autonomieverlust)),
                ("BayVGH 19 ZB 15.558", "BVerwG 10 C 10.12 Rn. 38"),
            ),
            ("hilfe_fremder_unerheblich", oder(), ("OVG Saarland 2 B 377/09",)),
        ),
    ),
    fundstellen=("BayVGH 19 ZB 15.558", "BVerwG 10 C 10.12 Rn. 38", "OVG Saarland 2 B 377/09"),
    deckt=("7", "8", "163", "164", "168"),
    definition="Nach einer Ansicht genügt Nachbarschaftshilfe oder berufliche Pflege im Herkunftsland, wenn sie den Bedürfnissen gerecht wird; nach "
    "der anderen kommt es auf Hilfe durch Fremde nicht an. Das Bundesverwaltungsgericht hat offengelassen, ob der strengere Schutz bei der "
    "Beendigung eines Aufenthalts auch für den Zuzug gilt.",
    erfuellt="Der Antragsteller kann auf Hilfe durch Dritte verwiesen werden.",
    nicht_erfuellt="Der Antragsteller kann nicht auf Hilfe durch Dritte verwiesen werden.",
    offen="Ob auf Hilfe durch Dritte verwiesen werden kann, ist streitig oder nicht geklärt.",
)
nur_in_deutschland = Merkmal(
    id="AufenthG.36.2.s1.nur_hier",
    titel="Hilfe zumutbar nur in Deutschland; Verweis auf Dritte",
    normen=(_NORM,),
    term=und(nicht(andere_angehoerige), nicht(verweis_auf_dritte)),
    fundstellen=("BVerwG 10 C 10.12 Rn. 37", "BVerwG 10 C 10.12 Rn. 38", "OVG Saarland 2 B 377/09", "BayVGH 19 ZB 15.558"),
    deckt=("160", "163", "164", "168"),
    definition="Die Hilfe muss sich zumutbar nur hier leisten lassen, nicht am Aufenthaltsort und nicht durch Besuche.",
    erfuellt="Die Hilfe lässt sich zumutbar nur in Deutschland leisten.",
    nicht_erfuellt="Die Hilfe ist zumutbar auch anderswo zu haben.",
    offen="Ob die Hilfe zumutbar nur in Deutschland zu haben ist, ist streitig oder nicht geklärt.",
)
aufnahme = Merkmal(
    id="AufenthG.36.2.s1.aufnahme",
    titel="Bereitschaft und Fähigkeit des Angehörigen",
    normen=(_NORM,),
    term=ja(gemeinschaft.aufnahme_moeglich),
    fundstellen=("BVerwG 10 C 10.12 Rn. 39", "OVG Saarland 2 B 377/09"),
    deckt=("167",),
    definition="Der Angehörige hier muss die Hilfe auf Dauer leisten wollen und können.",
    erfuellt="Der Angehörige ist zur Hilfe auf Dauer bereit und fähig.",
    nicht_erfuellt="Der Angehörige ist zur Hilfe auf Dauer nicht bereit oder nicht fähig.",
    offen="Ob der Angehörige auf Dauer helfen will und kann, ist nicht geklärt.",
)

_volljaehrig_selbstaendig = und(ja(antragsteller.eigenstaendiges_leben_moeglich), nicht(stammberechtigter_angewiesen))
haerte = Merkmal(
    id="AufenthG.36.2.s1.haerte",
    titel="Außergewöhnliche Härte",
    normen=(_NORM,),
    schweigen=Schweigen.NICHT_ERFUELLT,
    wertung=Wertung(
        dafuer=(
            Faktor(
                "auf familiäre Lebenshilfe angewiesen", ja(antragsteller.auf_beistand_angewiesen), ("BVerwG 1 C 15.12 Rn. 12",)
            ),
            Faktor("weit fortgeschrittener Autonomieverlust", ja(antragsteller.autonomieverlust), ("BVerwG 10 C 10.12 Rn. 38",)),
            Faktor("gewachsenes Vertrauensverhältnis", ja(gemeinschaft.wunsch_nachvollziehbar), ("BVerwG 10 C 10.12 Rn. 38",)),
            Faktor("Angehöriger bereit und fähig", ja(gemeinschaft.aufnahme_moeglich), ("BVerwG 10 C 10.12 Rn. 39",)),
            Faktor(
                "Minderjähriger im Bundesgebiet betroffen",
                nicht(lebensjahr_vollendet(stammberechtigter, 18)),
                ("BVerwG 1 C 15.12 Rn. 14",),
            ),
        ),
        dagegen=(
            Faktor("eigenständiges Leben möglich", ja(antragsteller.eigenstaendiges_leben_moeglich), ("BayVGH 19 ZB 15.558",)),
            Faktor("Hilfe am Aufenthaltsort", ja(antragsteller.hilfe_am_aufenthaltsort_zumutbar), ("BVerwG 10 C 10.12 Rn. 38",)),
            Faktor("ergänzende Hilfen genügen", ja(antragsteller.ergaenzende_hilfen_genuegen), ("OVG Saarland 2 B 377/09",)),
        ),
        typisch=(
            Typisch(
                "Der Antragsteller kann allein leben, und niemand hier ist auf ihn angewiesen.",
                _volljaehrig_selbstaendig,
                False,
                ("BayVGH 19 ZB 15.558",),
            ),
            Typisch(
                "Briefe, Anrufe, Besuche oder örtliche Dienste genügen.",
                ja(antragsteller.ergaenzende_hilfen_genuegen),
                False,
                ("OVG Saarland 2 B 377/09",),
            ),
            Typisch(
                "Die Hilfe ist zumutbar auch anderswo zu haben.",
                nicht(nur_in_deutschland),
                False,
                ("BVerwG 10 C 10.12 Rn. 37", "BVerwG 10 C 10.12 Rn. 38"),
            ),
        ),
    ),
    hinweis=oder(
        ja(antragsteller.auf_beistand_angewiesen),
        ja(stammberechtigter.auf_beistand_angewiesen),
        ja(antragsteller.autonomieverlust),
        ja(antragsteller.pflegebeduerftig),
        ja(antragsteller.schwerwiegend_erkrankt),
        ja(stammberechtigter.pflegebeduerftig),
    ),
    fundstellen=(
        "BVerwG 1 C 15.12 Rn. 11-13",
        "BVerwG 10 C 10.12 Rn. 37-39",
        "OVG Saarland 2 B 377/09",
        "BayVGH 19 ZB 15.558",
        "OVG Berlin-Brandenburg 2 B 12.12",
    ),
    zeitpunkt="Entscheidung",
    deckt=("152", "158", "159", "161", "167", "170", "172", "175", "178", "180", "430"),
    definition="Die Härte ist außergewöhnlich, wenn die Versagung schlechthin unvertretbar wäre; sie ist mehr als die besondere Härte anderer Vorschriften "
    "und bei Deutschen dieselbe. Alle Umstände des Einzelfalls sind zusammen zu würdigen. Das Gericht darf sie offenlassen, wenn es am "
    "Lebensunterhalt fehlt. Ist einem deutschen Kind der Patchwork-Familie das Verlassen nicht zuzumuten, spricht das überwiegend für "
    "eine Härte, auch wenn der Antragsteller mit ihm nicht verwandt ist (BVerwG 1 C 15.12 Rn. 18).",
    erfuellt="Eine außergewöhnliche Härte ist festgestellt.",
    nicht_erfuellt="Eine außergewöhnliche Härte ist nicht vorgetragen oder verneint.",
    offen="Ob eine außergewöhnliche Härte vorliegt, verlangt eine Wertung.",
)
ermessen = Merkmal(
    id="AufenthG.36.2.s1.ermessen",
    titel="Ermessen",
    normen=(_NORM,),
    art=Art.ERMESSENSGRUND,
    term=und(),
    fundstellen=("OVG Saarland 2 B 377/09", "BVerwG 10 C 10.12 Rn. 39-40"),
    deckt=("157", "176", "177"),
    definition="Auch bei einer Härte entscheidet die Behörde nach Ermessen; es kann sich so verdichten, dass nur die Erteilung bleibt. Eine Ausnahme von der "
    "Sicherung des Lebensunterhalts folgt daraus nicht von selbst.",
    erfuellt="Die Rechtsfolge ist Ermessen.",
)
weiteres = Merkmal(
    id="AufenthG.36.2.s2",
    titel="Verlängerung und eigenständiges Recht",
    normen=("AufenthG § 36 Abs. 2 Satz 2",),
    art=Art.VERFAHREN,
    term=und(),
    deckt=("179",),
    definition="Für Volljährige gelten §§ 30 Abs. 3 und 31, für Minderjährige § 34 AufenthG entsprechend.",
    erfuellt="Für Volljährige gelten §§ 30 Abs. 3 und 31, für Minderjährige § 34 AufenthG entsprechend.",
)


def _glieder(*titel_und_wohnraum: Glied) -> tuple[Glied, ...]:
    return (
        Voraussetzung(sonstiger),
        Voraussetzung(haerte),
        *(Hinweis(m) for m in (kein_eigenstaendiges_leben, angewiesen, nur_in_deutschland, aufnahme)),
        Voraussetzung(p027.zweck),
        *titel_und_wohnraum,
        *p005.allgemeine(anspruch=False, ausweisungsinteresse_kann=(p027.ausweisungsinteresse_absehen,)),
        Ausschluss(p027.scheinehe),
        Ausschluss(p027.sicherheit),
        Sperre(p011.sperre),
        Hinweis(ermessen),
        Hinweis(weiteres),
    )


_verwandt = und(
    oder(ja(verwandtschaft.vorhanden), ja(gemeinschaft.vorhanden)),
    nicht(ja(ehe.vorhanden)),
    nicht(ja(stammberechtigter.kommt_noch)),
    nicht(und(ja(kindschaft.vorhanden), nicht(lebensjahr_vollendet(antragsteller, 18)))),
)
WEGE = (
    Weg(
        id="AufenthG.36.2",
        grundlage=_NORM,
        titel="Nachzug sonstiger Familienangehöriger",
        fuer=und(_verwandt, ja(stammberechtigter.auslaender)),
        folge=Rechtsfolge.KANN,
        glieder=(
            *_glieder(Voraussetzung(p029.titel), Voraussetzung(p029.wohnraum)),
            Sperre(p104.aussetzung_2016),
            *p029.BESTEHENDER_TITEL,
        ),
    ),
    Weg(
        id="AufenthG.28.4",
        grundlage="AufenthG § 28 Abs. 4 i.V.m. § 36 Abs. 2 Satz 1",
        titel="Nachzug sonstiger Familienangehöriger zu Deutschen",
        fuer=und(_verwandt, ja(stammberechtigter.deutsch)),
        folge=Rechtsfolge.KANN,
        glieder=_glieder(),
    ),
)
