"""§ 37 AufenthG: the right of return, as far as families need it.

Abs. 1: who lived here lawfully as a minor for eight years with six years of school, whose livelihood is secured by own work or a
third person's commitment for five years, and who applies between 15 and 21 and within five years of leaving. Abs. 2: hardship
and a school-leaving certificate. § 34 Abs. 1 asks whether a child would have this right if it left now. Wording seen from 2012.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Ermessensgrund, Merkmal, Rechtsfolge, Schweigen, Sperre, Voraussetzung, Weg, Wertung
from nachzug.logik.terme import Fest, ja, nicht, oder, und
from nachzug.recht.aufenthg import p005, p011
from nachzug.recht.sprache import JAHRE, antrag, antragsteller, lebensjahr_vollendet

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
versagung = Merkmal(
    id="AufenthG.37.3",
    titel="Gründe, die Wiederkehr zu versagen",
    normen=("AufenthG § 37 Abs. 3",),
    art=Art.ERMESSENSGRUND,
    term=ja(antragsteller.ausweisungsinteresse),
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

WEGE = (
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
