"""§ 36 Abs. 1 AufenthG: parents of a minor refugee, as far as it borders on § 36a.

Since 28 August 2007 for recognised refugees; with subsidiary protection (and § 23 Abs. 4) from 1 August 2015 to 31 July
2018, suspended in between by § 104 Abs. 13 for titles issued after 17 March 2016. Since then § 36a takes the parents of
minors with subsidiary protection. Livelihood and living space are not required. Abs. 2 and 3 are not written here yet.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Ausschluss, Merkmal, Rechtsfolge, Sperre, Voraussetzung, Weg
from nachzug.logik.terme import fassung, ja, nach_recht, nicht, und
from nachzug.recht.aufenthg import p005, p011, p027, p029, p104
from nachzug.recht.sprache import besitzt_titel, elternschaft, lebensjahr_vollendet, stammberechtigter

_FLUECHTLING = ("p25_1", "p25_2_fluechtling", "p26_3")
_AB_2015 = (*_FLUECHTLING, "p23_4", "p25_2_subsidiaer", "p26_4")
_AB_2018 = (*_FLUECHTLING, "p23_4", "p26_4")

eltern = Merkmal(
    id="AufenthG.36.1.eltern",
    titel="Eltern eines minderjährigen Ausländers",
    normen=("AufenthG § 36 Abs. 1",),
    term=und(ja(elternschaft.vorhanden), nicht(lebensjahr_vollendet(stammberechtigter, 18))),
    definition="Das Kind muss minderjährig sein; für Kinder, die als unbegleitete Minderjährige Flüchtlingsschutz erhielten, ist "
    "der Zeitpunkt des Asylantrags maßgeblich (EuGH C-550/16, C-273/20), was hier noch nicht abgebildet ist.",
    erfuellt="Der Antragsteller ist Elternteil eines minderjährigen Kindes.",
    nicht_erfuellt="Das Kind ist nicht minderjährig oder der Antragsteller nicht sein Elternteil.",
    offen="Ob das Kind minderjährig ist, steht nicht fest.",
)

titel = Merkmal(
    id="AufenthG.36.1.titel",
    titel="Titel des Kindes",
    normen=("AufenthG § 36 Abs. 1",),
    term=nach_recht(
        fassung(
            besitzt_titel("stammberechtigter", *_FLUECHTLING),
            "2007-08-28",
            "2015-08-01",
            "G v. 19.8.2007, BGBl. I 1970",
        ),
        fassung(besitzt_titel("stammberechtigter", *_AB_2015), "2015-08-01", "2018-08-01", "G v. 27.7.2015, BGBl. I 1386"),
        fassung(besitzt_titel("stammberechtigter", *_AB_2018), "2018-08-01", akt="G v. 12.7.2018, BGBl. I 1147"),
    ),
    definition="Genannt sind Titel wegen Asyl und Flüchtlingsschutzes; subsidiärer Schutz nur von August 2015 bis Juli 2018.",
    erfuellt="Das Kind besitzt einen der genannten Titel.",
    nicht_erfuellt="Das Kind besitzt keinen der genannten Titel.",
    offen="Welchen Titel das Kind besitzt, steht nicht fest.",
)

kein_elternteil = Merkmal(
    id="AufenthG.36.1.kein_elternteil",
    titel="Kein personensorgeberechtigter Elternteil im Bundesgebiet",
    normen=("AufenthG § 36 Abs. 1",),
    term=nicht(ja(stammberechtigter.personensorgeberechtigter_elternteil_im_bundesgebiet)),
    erfuellt="Kein personensorgeberechtigter Elternteil hält sich im Bundesgebiet auf.",
    nicht_erfuellt="Ein personensorgeberechtigter Elternteil hält sich schon im Bundesgebiet auf.",
    offen="Ob sich ein personensorgeberechtigter Elternteil im Bundesgebiet aufhält, steht nicht fest.",
)

ohne_lebensunterhalt = Merkmal(
    id="AufenthG.36.1.abweichend",
    titel="Lebensunterhalt und Wohnraum nicht verlangt",
    normen=("AufenthG § 36 Abs. 1",),
    art=Art.AUSNAHME,
    term=und(),
    erfuellt="Beide Voraussetzungen entfallen kraft Gesetzes.",
)

GLIEDER = (
    Voraussetzung(eltern),
    Voraussetzung(titel),
    Voraussetzung(kein_elternteil),
    Voraussetzung(p027.zweck),
    Voraussetzung(p029.wohnraum, (ohne_lebensunterhalt,)),
    *p005.allgemeine(
        anspruch=True,
        lebensunterhalt_entfaellt=(ohne_lebensunterhalt,),
        ausweisungsinteresse_kann=(p027.ausweisungsinteresse_absehen,),
    ),
    Ausschluss(p027.scheinehe),
    Ausschluss(p027.sicherheit),
    Sperre(p011.sperre),
    Sperre(p104.aussetzung_2016),
)

WEGE = (
    Weg(
        id="AufenthG.36.1",
        grundlage="AufenthG § 36 Abs. 1",
        titel="Elternnachzug zu minderjährigen Schutzberechtigten",
        fuer=ja(elternschaft.vorhanden),
        folge=Rechtsfolge.MUSS,
        glieder=GLIEDER,
        gilt=(20070828, 99_999_999),
    ),
)
