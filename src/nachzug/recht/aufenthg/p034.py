"""§ 34 AufenthG: the permit of the child goes on.

Abs. 1: extended without livelihood and living space as long as a parent with custody holds a title and they live together, or
the child would have a right of return (§ 37). Abs. 2: with majority the permit becomes a right of its own. Abs. 3: from then on
it can be extended until the settlement permit. Under § 28 Abs. 3 the same holds for the children of Germans since 6 September
2013. Wording unchanged since 2012 at least.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Hinweis, Merkmal, Rechtsfolge, Sperre, Voraussetzung, Weg
from nachzug.logik.terme import eines_von, ja, nicht, oder, und
from nachzug.recht.aufenthg import p005, p007, p011, p027, p029, p037, p051
from nachzug.recht.sprache import antragsteller, besitzt_titel, kindschaft, lebensjahr_vollendet

TITEL_DES_KINDES = ("p28_1_kind", "p32", "p33", "p34", "p36_2", "p36a_kind")

hat_titel = Merkmal(
    id="AufenthG.34.titel_des_kindes",
    titel="Aufenthaltserlaubnis des Kindes",
    normen=("AufenthG § 34 Abs. 1",),
    term=besitzt_titel("antragsteller", *TITEL_DES_KINDES),
    hinweis=ja(kindschaft.vorhanden),
    definition="Verlängert wird eine Aufenthaltserlaubnis, die dem Kind zum Familiennachzug oder wegen der Geburt hier erteilt wurde.",
    erfuellt="Das Kind besitzt eine Aufenthaltserlaubnis aus familiären Gründen.",
    nicht_erfuellt="Das Kind besitzt keine Aufenthaltserlaubnis aus familiären Gründen mehr.",
    offen="Ob das Kind eine Aufenthaltserlaubnis aus familiären Gründen besitzt, steht nicht fest.",
)
titel_des_elternteils = Merkmal(
    id="AufenthG.34.1.titel",
    titel="Titel des personensorgeberechtigten Elternteils",
    normen=("AufenthG § 34 Abs. 1",),
    term=und(besitzt_titel("stammberechtigter", *p029.BESITZTITEL), p051.TITEL_DES_STAMMBERECHTIGTEN),
    definition="Die Aufenthaltserlaubnis des Kindes wird verlängert, solange ein personensorgeberechtigter Elternteil einen Titel besitzt "
    "und das Kind mit ihm lebt; ohne Recht des Elternteils gibt es kein abgeleitetes Recht des Kindes.",
    erfuellt="Der Elternteil besitzt einen Aufenthaltstitel.",
    nicht_erfuellt="Der Elternteil besitzt keinen Aufenthaltstitel, von dem das Kind ableiten könnte.",
    offen="Ob der Elternteil einen Aufenthaltstitel besitzt, steht nicht fest.",
    deckt=("151",),
)
sorge = Merkmal(
    id="AufenthG.34.1.sorge",
    titel="Personensorge des Elternteils",
    normen=("AufenthG § 34 Abs. 1",),
    term=eines_von(kindschaft.sorge, "allein", "gemeinsam"),
    definition="Gemeinsames Sorgerecht genügt.",
    erfuellt="Der Elternteil ist personensorgeberechtigt.",
    nicht_erfuellt="Der Elternteil ist nicht personensorgeberechtigt.",
    offen="Ob der Elternteil personensorgeberechtigt ist, steht nicht fest.",
)
lebt_mit_elternteil = Merkmal(
    id="AufenthG.34.1.gemeinschaft",
    titel="Familiäre Lebensgemeinschaft mit dem Elternteil",
    normen=("AufenthG § 34 Abs. 1",),
    term=ja(kindschaft.lebt_zusammen),
    erfuellt="Das Kind lebt mit dem Elternteil zusammen.",
    nicht_erfuellt="Das Kind lebt nicht mit dem Elternteil zusammen.",
    offen="Ob das Kind mit dem Elternteil zusammenlebt, ist nicht geklärt.",
)
ableitung = Merkmal(
    id="AufenthG.34.1.ableitung",
    titel="Ableitung vom Elternteil oder Wiederkehrrecht",
    normen=("AufenthG § 34 Abs. 1", "AufenthG § 37"),
    term=oder(und(titel_des_elternteils, sorge, lebt_mit_elternteil), p037.haette_wiederkehrrecht),
    definition="Entweder leitet das Kind weiter von einem Elternteil ab, oder es hätte bei einer Ausreise ein Recht auf Wiederkehr.",
    erfuellt="Das Kind leitet weiter von einem Elternteil ab oder hätte ein Recht auf Wiederkehr.",
    nicht_erfuellt="Das Kind kann von keinem Elternteil mehr ableiten und hätte kein Recht auf Wiederkehr.",
    offen="Ob das Kind weiter ableiten kann oder ein Recht auf Wiederkehr hätte, steht nicht fest.",
)
abweichend = Merkmal(
    id="AufenthG.34.1.abweichend",
    titel="Lebensunterhalt und Wohnraum nicht verlangt",
    normen=("AufenthG § 34 Abs. 1",),
    art=Art.AUSNAHME,
    term=und(),
    erfuellt="Beide Voraussetzungen entfallen kraft Gesetzes.",
)
volljaehrig_mit_titel = Merkmal(
    id="AufenthG.34.2.s1",
    titel="Bei Eintritt der Volljährigkeit im Besitz der Aufenthaltserlaubnis",
    normen=("AufenthG § 34 Abs. 2 Satz 1",),
    term=und(
        lebensjahr_vollendet(antragsteller, 18),
        besitzt_titel("antragsteller", *TITEL_DES_KINDES, am=antragsteller.volljaehrig_ab),
    ),
    zeitpunkt="Eintritt der Volljährigkeit",
    definition="Die Aufenthaltserlaubnis wird mit der Volljährigkeit von selbst zu einem eigenen Recht; eines Antrags bedarf es dafür nicht.",
    erfuellt="Die Aufenthaltserlaubnis ist mit der Volljährigkeit ein eigenständiges Recht geworden.",
    nicht_erfuellt="Das Kind ist noch minderjährig oder besaß bei der Volljährigkeit keine solche Aufenthaltserlaubnis.",
    offen="Ob das Kind bei der Volljährigkeit eine solche Aufenthaltserlaubnis besaß, steht nicht fest.",
)

_hat_oder_hatte = besitzt_titel("antragsteller", *TITEL_DES_KINDES)

WEGE = (
    Weg(
        id="AufenthG.34.1",
        grundlage="AufenthG § 34 Abs. 1",
        titel="Verlängerung für das Kind",
        fuer=und(
            ja(kindschaft.vorhanden),
            besitzt_titel("antragsteller", "p32", "p33", "p34", "p36_2", "p36a_kind"),
            nicht(lebensjahr_vollendet(antragsteller, 18)),
        ),
        folge=Rechtsfolge.MUSS,
        glieder=(
            Voraussetzung(hat_titel),
            Voraussetzung(ableitung),
            Hinweis(p007.verkuerzung_kind(ableitung), nebenbei=True),
            Voraussetzung(p029.wohnraum, (abweichend,)),
            *p005.allgemeine(
                anspruch=True,
                verlaengerung=True,
                lebensunterhalt_entfaellt=(abweichend,),
                ausweisungsinteresse_kann=(p027.ausweisungsinteresse_absehen,),
            ),
            Sperre(p011.sperre),
        ),
    ),
    Weg(
        id="AufenthG.34.2",
        grundlage="AufenthG § 34 Abs. 2 Satz 1",
        titel="Eigenständiges Aufenthaltsrecht des volljährig gewordenen Kindes",
        fuer=und(_hat_oder_hatte, lebensjahr_vollendet(antragsteller, 18)),
        folge=Rechtsfolge.MUSS,
        allein=True,
        glieder=(Voraussetzung(volljaehrig_mit_titel),),
    ),
    Weg(
        id="AufenthG.34.3",
        grundlage="AufenthG § 34 Abs. 3",
        titel="Verlängerung des eigenständigen Rechts",
        fuer=und(_hat_oder_hatte, lebensjahr_vollendet(antragsteller, 18)),
        folge=Rechtsfolge.KANN,
        allein=True,
        glieder=(
            Voraussetzung(volljaehrig_mit_titel),
            *p005.allgemeine(anspruch=False, verlaengerung=True),
            Sperre(p011.sperre),
        ),
    ),
)
