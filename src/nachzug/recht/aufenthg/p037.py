"""§ 37 AufenthG: the right of return, as far as families need it.

Abs. 1: who lived here lawfully as a minor for eight years with six years of school, whose livelihood is secured by own work or a
third person's commitment for five years, and who applies between 15 and 21 and within five years of leaving. Abs. 2: hardship
and a school-leaving certificate. § 34 Abs. 1 asks whether a child would have this right if it left now. Wording seen from 2012.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Ermessensgrund, Faktor, Merkmal, Rechtsfolge, Schweigen, Sperre, Voraussetzung, Weg, Wertung
from nachzug.logik.terme import Fest, gibt_es, ja, nicht, oder, und
from nachzug.recht.aufenthg import p005, p011
from nachzug.recht.sprache import JAHRE, antrag, antragsteller, besitzt_titel, eintrag, lebensjahr_vollendet

_acht_jahre = Fest(8) <= antragsteller.rechtmaessige_jahre_als_minderjaehriger
_sechs_jahre_schule = Fest(6) <= antragsteller.schuljahre_im_bundesgebiet

voraufenthalt = Merkmal(
    id="AufenthG.37.1.nr1",
    titel="Acht Jahre rechtmäßiger Aufenthalt, sechs Jahre Schule",
    normen=("AufenthG § 37 Abs. 1 Satz 1 Nr. 1",),
    term=und(_acht_jahre, _sechs_jahre_schule),
    erfuellt="Acht Jahre rechtmäßiger Aufenthalt und sechs Jahre Schule sind erreicht.",
    nicht_erfuellt="Acht Jahre rechtmäßiger Aufenthalt und sechs Jahre Schule sind nicht erreicht.",
    offen="Wie lange der Antragsteller hier lebte und zur Schule ging, steht nicht fest.",
)
lebensunterhalt = Merkmal(
    id="AufenthG.37.1.nr2",
    titel="Lebensunterhalt aus eigener Arbeit oder Verpflichtung eines Dritten",
    normen=("AufenthG § 37 Abs. 1 Satz 1 Nr. 2",),
    term=ja(antragsteller.lebensunterhalt_gesichert),
    definition="Der Lebensunterhalt muss durch eigene Erwerbstätigkeit oder durch eine auf fünf Jahre übernommene Verpflichtung eines "
    "Dritten gesichert sein.",
    erfuellt="Der Lebensunterhalt ist gesichert.",
    nicht_erfuellt="Der Lebensunterhalt ist nicht gesichert.",
    offen="Ob der Lebensunterhalt gesichert ist, steht nicht fest.",
)
antragsalter = Merkmal(
    id="AufenthG.37.1.nr3",
    titel="Antrag zwischen 15 und 21 und binnen fünf Jahren nach der Ausreise",
    normen=("AufenthG § 37 Abs. 1 Satz 1 Nr. 3",),
    term=und(
        lebensjahr_vollendet(antragsteller, 15, antrag.gestellt),
        nicht(lebensjahr_vollendet(antragsteller, 21, antrag.gestellt)),
        antrag.gestellt <= antragsteller.ausgereist + JAHRE[5],
    ),
    zeitpunkt="Antragstellung",
    erfuellt="Alter und Frist sind gewahrt.",
    nicht_erfuellt="Alter oder Frist sind nicht gewahrt.",
    offen="Ob Alter und Frist gewahrt sind, steht nicht fest.",
)
haerte = Merkmal(
    id="AufenthG.37.2.s1",
    titel="Besondere Härte",
    normen=("AufenthG § 37 Abs. 2 Satz 1",),
    art=Art.AUSNAHME,
    wertung=Wertung(),
    erfuellt="Eine besondere Härte ist festgestellt; von Voraufenthalt, Alter und Frist kann abgewichen werden.",
    nicht_erfuellt="Eine besondere Härte ist nicht vorgetragen oder verneint.",
    offen="Ob eine besondere Härte vorliegt, verlangt eine Wertung.",
)
schulabschluss = Merkmal(
    id="AufenthG.37.2.s2",
    titel="Anerkannter Schulabschluss im Bundesgebiet",
    normen=("AufenthG § 37 Abs. 2 Satz 2",),
    art=Art.AUSNAHME,
    term=ja(antragsteller.schulabschluss_im_bundesgebiet),
    erfuellt="Ein anerkannter Schulabschluss ist hier erworben; vom Voraufenthalt kann abgesehen werden.",
    nicht_erfuellt="Ein anerkannter Schulabschluss im Bundesgebiet ist nicht vorgetragen.",
    offen="Ob hier ein anerkannter Schulabschluss erworben wurde, steht nicht fest.",
)
unbetreut = Merkmal(
    id="AufenthG.37.3.nr3",
    titel="Betreuung des Minderjährigen nicht gewährleistet",
    normen=("AufenthG § 37 Abs. 3 Nr. 3",),
    art=Art.AUSSCHLUSS,
    schweigen=Schweigen.OFFEN,
    term=nicht(ja(antragsteller.betreuung_gewaehrleistet)),
    erfuellt="Die persönliche Betreuung in Deutschland ist nicht gewährleistet.",
    nicht_erfuellt="Die persönliche Betreuung in Deutschland ist gewährleistet.",
    offen="Ob der Minderjährige hier betreut würde, steht nicht fest.",
)
_ausweisung = eintrag("antragsteller.ausweisungen")
versagung = Merkmal(
    id="AufenthG.37.3",
    titel="Gründe, die Wiederkehr zu versagen",
    normen=("AufenthG § 37 Abs. 3",),
    art=Art.ERMESSENSGRUND,
    term=oder(
        ja(antragsteller.ausweisungsinteresse),
        gibt_es("antragsteller.ausweisungen", _ausweisung.verfuegt <= antragsteller.ausgereist, "Ausweisung vor der Ausreise"),
        und(nicht(lebensjahr_vollendet(antragsteller, 18)), unbetreut),
    ),
    definition="Bei einem Ausweisungsinteresse, nach einer Ausweisung oder wenn ein Minderjähriger hier nicht betreut wäre, kann versagt werden.",
    erfuellt="Ein Versagungsgrund besteht; über die Wiederkehr ist nach Ermessen zu entscheiden.",
    nicht_erfuellt="Ein Versagungsgrund ist nicht ersichtlich.",
    offen="Ob ein Versagungsgrund besteht, ist nicht geklärt.",
)
haette_wiederkehrrecht = Merkmal(
    id="AufenthG.34.1.wiederkehr",
    titel="Wiederkehrrecht im Falle der Ausreise",
    normen=("AufenthG § 34 Abs. 1", "AufenthG § 37 Abs. 1"),
    term=und(
        _acht_jahre, _sechs_jahre_schule, lebensjahr_vollendet(antragsteller, 15), ja(antragsteller.lebensunterhalt_gesichert)
    ),
    schweigen=Schweigen.NICHT_ERFUELLT,
    erfuellt="Bei einer Ausreise hätte das Kind ein Recht auf Wiederkehr.",
    nicht_erfuellt="Ein Recht auf Wiederkehr ist nicht ersichtlich.",
    offen="Ob das Kind ein Recht auf Wiederkehr hätte, steht nicht fest.",
)

# Abs. 2a: forced marriage

_AB_2A = (20110701, 99_999_999)
genoetigt = Merkmal(
    id="AufenthG.37.2a.zwang",
    titel="Zur Ehe genötigt und an der Rückkehr gehindert",
    normen=("AufenthG § 37 Abs. 2a Satz 1", "AufenthG § 37 Abs. 2a Satz 2"),
    term=ja(antragsteller.zwangsheirat_von_rueckkehr_abgehalten),
    gilt=_AB_2A,
    definition="Rechtswidrig, mit Gewalt oder Drohung mit einem empfindlichen Übel.",
    erfuellt="Der Antragsteller wurde zur Ehe genötigt und von der Rückkehr abgehalten.",
    nicht_erfuellt="Eine solche Nötigung liegt nicht vor.",
    offen="Ob der Antragsteller genötigt und von der Rückkehr abgehalten wurde, steht nicht fest.",
)


def _frist_2a(satz: int, jahre: int) -> Merkmal:
    return Merkmal(
        id=f"AufenthG.37.2a.s{satz}.frist",
        titel=f"Antrag binnen drei Monaten nach der Zwangslage und vor Ablauf von {jahre} Jahren seit der Ausreise",
        normen=(f"AufenthG § 37 Abs. 2a Satz {satz}",),
        term=und(
            antrag.gestellt <= antragsteller.antrag_nach_zwangslage_bis,
            antrag.gestellt <= antragsteller.ausgereist + JAHRE[jahre],
        ),
        zeitpunkt="Antragstellung",
        gilt=_AB_2A,
        definition="Die drei Monate laufen ab dem Wegfall der Zwangslage und enden nicht an einem Samstag, Sonntag oder Feiertag.",
        erfuellt="Beide Fristen sind gewahrt.",
        nicht_erfuellt="Eine der Fristen ist versäumt.",
        offen="Ob die Fristen gewahrt sind, steht nicht fest.",
    )


prognose = Merkmal(
    id="AufenthG.37.2a.s1.prognose",
    titel="Einfügen in die Lebensverhältnisse gewährleistet",
    normen=("AufenthG § 37 Abs. 2a Satz 1",),
    wertung=Wertung(dafuer=(Faktor("Schulabschluss in Deutschland", ja(antragsteller.schulabschluss_im_bundesgebiet)),)),
    gilt=_AB_2A,
    definition="Nach der bisherigen Ausbildung und den Lebensverhältnissen.",
    erfuellt="Es erscheint gewährleistet, dass der Antragsteller sich einfügt.",
    nicht_erfuellt="Es erscheint nicht gewährleistet, dass der Antragsteller sich einfügt.",
    offen="Ob sich der Antragsteller einfügen wird, verlangt eine Wertung.",
)

# Abs. 4 and 5

wiederkehrtitel = Merkmal(
    id="AufenthG.37.4.titel",
    titel="Aufenthaltserlaubnis nach § 37",
    normen=("AufenthG § 37 Abs. 4",),
    term=besitzt_titel("antragsteller", "p37"),
    erfuellt="Der Antragsteller besitzt eine Aufenthaltserlaubnis nach § 37.",
    nicht_erfuellt="Der Antragsteller besitzt keine Aufenthaltserlaubnis nach § 37.",
    offen="Ob der Antragsteller eine Aufenthaltserlaubnis nach § 37 besitzt, steht nicht fest.",
)
unschaedlich = Merkmal(
    id="AufenthG.37.4",
    titel="Fehlende eigene Erwerbstätigkeit unschädlich",
    normen=("AufenthG § 37 Abs. 4",),
    art=Art.AUSNAHME,
    term=und(),
    definition="Dass der Lebensunterhalt nicht mehr aus eigener Arbeit gesichert oder die Verpflichtung des Dritten abgelaufen ist, steht der Verlängerung "
    "nicht entgegen.",
    erfuellt="Das steht der Verlängerung nicht entgegen.",
)
rentner = Merkmal(
    id="AufenthG.37.5.rente",
    titel="Rente von einem Träger im Bundesgebiet",
    normen=("AufenthG § 37 Abs. 5",),
    term=ja(antragsteller.rente_aus_deutschland),
    erfuellt="Der Antragsteller bezieht eine Rente aus Deutschland.",
    nicht_erfuellt="Der Antragsteller bezieht keine Rente aus Deutschland.",
    offen="Ob der Antragsteller eine Rente aus Deutschland bezieht, steht nicht fest.",
)
acht_jahre_vorher = Merkmal(
    id="AufenthG.37.5.acht_jahre",
    titel="Acht Jahre rechtmäßiger Aufenthalt vor der Ausreise",
    normen=("AufenthG § 37 Abs. 5",),
    term=Fest(8) <= antragsteller.rechtmaessige_jahre_vor_ausreise,
    erfuellt="Der Antragsteller lebte vor der Ausreise mindestens acht Jahre rechtmäßig hier.",
    nicht_erfuellt="Der Antragsteller lebte vor der Ausreise weniger als acht Jahre rechtmäßig hier.",
    offen="Wie lange der Antragsteller vor der Ausreise rechtmäßig hier lebte, steht nicht fest.",
)
_ALLGEMEIN = p005.allgemeine(anspruch=True, ausweisungsinteresse_kann=(versagung,))
_AM_ENDE = (*_ALLGEMEIN, Ermessensgrund(versagung), Sperre(p011.sperre))
_genoetigt = ja(antragsteller.zwangsheirat_von_rueckkehr_abgehalten)

WEGE = (
    Weg(
        id="AufenthG.37.2a.s2",
        grundlage="AufenthG § 37 Abs. 2a Satz 2",
        titel="Wiederkehr nach einer Zwangsheirat",
        fuer=_genoetigt,
        folge=Rechtsfolge.SOLL,
        allein=True,
        gilt=_AB_2A,
        glieder=(Voraussetzung(genoetigt), Voraussetzung(voraufenthalt), Voraussetzung(_frist_2a(2, 10)), *_AM_ENDE),
    ),
    Weg(
        id="AufenthG.37.2a.s1",
        grundlage="AufenthG § 37 Abs. 2a Satz 1",
        titel="Wiederkehr nach einer Zwangsheirat nach Ermessen",
        fuer=_genoetigt,
        folge=Rechtsfolge.KANN,
        allein=True,
        gilt=_AB_2A,
        glieder=(
            Voraussetzung(genoetigt),
            Voraussetzung(_frist_2a(1, 5)),
            Voraussetzung(prognose),
            *p005.allgemeine(anspruch=False, lebensunterhalt_kann=(genoetigt,), ausweisungsinteresse_kann=(versagung,)),
            Ermessensgrund(versagung),
            Sperre(p011.sperre),
        ),
    ),
    Weg(
        id="AufenthG.37.4",
        grundlage="AufenthG § 37 Abs. 4 i.V.m. § 8 Abs. 1",
        titel="Verlängerung nach der Wiederkehr",
        fuer=besitzt_titel("antragsteller", "p37"),
        folge=Rechtsfolge.MUSS,
        allein=True,
        glieder=(
            Voraussetzung(wiederkehrtitel),
            *p005.allgemeine(
                anspruch=True,
                verlaengerung=True,
                lebensunterhalt_entfaellt=(unschaedlich,),
                ausweisungsinteresse_kann=(versagung,),
            ),
            Ermessensgrund(versagung),
            Sperre(p011.sperre),
        ),
    ),
    Weg(
        id="AufenthG.37.5",
        grundlage="AufenthG § 37 Abs. 5",
        titel="Rückkehr im Rentenalter",
        fuer=ja(antragsteller.rente_aus_deutschland),
        folge=Rechtsfolge.REGEL,
        allein=True,
        glieder=(Voraussetzung(rentner), Voraussetzung(acht_jahre_vorher), *_AM_ENDE),
    ),
    Weg(
        id="AufenthG.37.1",
        grundlage="AufenthG § 37 Abs. 1",
        titel="Recht auf Wiederkehr",
        fuer=oder(_acht_jahre, ja(antragsteller.schulabschluss_im_bundesgebiet)),
        folge=Rechtsfolge.MUSS,
        allein=True,
        glieder=(
            Voraussetzung(voraufenthalt, (), (haerte, schulabschluss)),
            Voraussetzung(lebensunterhalt),
            Voraussetzung(antragsalter, (), (haerte,)),
            *p005.allgemeine(anspruch=True, lebensunterhalt_entfaellt=(), ausweisungsinteresse_kann=(versagung,)),
            Ermessensgrund(versagung),
            Sperre(p011.sperre),
        ),
    ),
)
