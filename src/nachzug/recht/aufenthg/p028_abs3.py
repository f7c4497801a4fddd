"""§ 28 Abs. 3 with § 34 Abs. 1 AufenthG: the permit of a German's child goes on.

Since 6 September 2013 Abs. 3 refers to § 34 (before: to § 35) and puts the habitual residence of the German in place of the
parent's title. What follows with majority is in p034, for this title as for the others.
"""

from __future__ import annotations

from nachzug.logik.regel import Hinweis, Merkmal, Rechtsfolge, Sperre, Voraussetzung, Weg
from nachzug.logik.terme import ja, nicht, oder, und
from nachzug.recht.aufenthg import p005, p007, p011, p027, p028, p029, p034, p037
from nachzug.recht.sprache import antragsteller, besitzt_titel, kindschaft, lebensjahr_vollendet, stammberechtigter

ableitung = Merkmal(
    id="AufenthG.28.3.s1.kind",
    titel="Ableitung vom deutschen Elternteil oder Wiederkehrrecht",
    normen=("AufenthG § 28 Abs. 3 Satz 1 i.V.m. § 34 Abs. 1",),
    term=oder(und(p028.deutscher, p034.sorge, p034.lebt_mit_elternteil), p037.haette_wiederkehrrecht),
    definition="An die Stelle des Aufenthaltstitels tritt der gewöhnliche Aufenthalt des Deutschen im Bundesgebiet; das Kind eines "
    "Deutschen soll gleich, nicht besser stehen als andere Kinder.",
    erfuellt="Das Kind leitet weiter vom deutschen Elternteil ab oder hätte ein Recht auf Wiederkehr.",
    nicht_erfuellt="Das Kind kann vom deutschen Elternteil nicht mehr ableiten und hätte kein Recht auf Wiederkehr.",
    offen="Ob das Kind weiter ableiten kann oder ein Recht auf Wiederkehr hätte, steht nicht fest.",
    deckt=("136", "137", "138"),
)

WEGE = (
    Weg(
        id="AufenthG.28.3.AufenthG.34.1",
        grundlage="AufenthG § 28 Abs. 3 Satz 1 i.V.m. § 34 Abs. 1",
        titel="Verlängerung für das Kind eines Deutschen",
        fuer=und(
            ja(kindschaft.vorhanden),
            ja(stammberechtigter.deutsch),
            besitzt_titel("antragsteller", "p28_1_kind"),
            nicht(lebensjahr_vollendet(antragsteller, 18)),
        ),
        folge=Rechtsfolge.MUSS,
        glieder=(
            Voraussetzung(p034.hat_titel),
            Voraussetzung(ableitung),
            Hinweis(p007.verkuerzung_kind(ableitung, "kind_eines_deutschen"), nebenbei=True),
            Voraussetzung(p029.wohnraum, (p034.abweichend,)),
            *p005.allgemeine(
                anspruch=True,
                verlaengerung=True,
                lebensunterhalt_entfaellt=(p034.abweichend,),
                ausweisungsinteresse_kann=(p027.ausweisungsinteresse_absehen,),
            ),
            Sperre(p011.sperre),
        ),
        gilt=(20130906, 99_999_999),
    ),
)
