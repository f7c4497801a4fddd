"""§ 25 Abs. 4 and 5, § 60a AufenthG: what is left where no family title is open, and what it may not do.

Abs. 4: a temporary stay for those who are not obliged to leave; an extension in exceptional hardship. Abs. 5: for those who
are obliged to leave and cannot, through no fault of theirs. Both are no back door to reunification: § 36a settles family of
people with subsidiary protection, so that bonds from before the entry alone do not make departure impossible (BVerwG 1 C
11.23). § 60a: no title, but no removal while it is impossible or would break up a protected family.
"""

from __future__ import annotations

from nachzug.logik.regel import (
    Art,
    Ausschluss,
    Hinweis,
    Last,
    Merkmal,
    Rechtsfolge,
    Schweigen,
    Sperre,
    Voraussetzung,
    Weg,
    Wertung,
)
from nachzug.logik.terme import STICHTAG, eines_von, ja, nicht, oder, und, vollendet
from nachzug.logik.zeit import Frist
from nachzug.recht import grundrechte
from nachzug.recht.aufenthg import p005, p011
from nachzug.recht.sprache import antragsteller, besitzt_titel, stammberechtigter
from nachzug.recht.titelgruppen import AUFENTHALTSERLAUBNIS

ACHTZEHN_MONATE = Frist(monate=18)
_HIER = ja(antragsteller.im_bundesgebiet)
_PFLICHTIG = oder(ja(antragsteller.ausreisepflichtig), besitzt_titel("antragsteller", "duldung"))

ausreisepflichtig = Merkmal(
    id="AufenthG.25.5.pflicht",
    titel="Vollziehbar ausreisepflichtig",
    normen=("AufenthG § 25 Abs. 5 Satz 1",),
    term=_PFLICHTIG,
    definition="Eine Duldung setzt die Ausreisepflicht voraus.",
    erfuellt="Der Antragsteller ist vollziehbar ausreisepflichtig.",
    nicht_erfuellt="Der Antragsteller ist nicht vollziehbar ausreisepflichtig.",
    offen="Ob der Antragsteller vollziehbar ausreisepflichtig ist, ist der Akte nicht zu entnehmen.",
)

unmoeglich = Merkmal(
    id="AufenthG.25.5.unmoeglich",
    titel="Ausreise unmöglich",
    normen=("AufenthG § 25 Abs. 5 Satz 1",),
    term=oder(ja(antragsteller.ausreise_unmoeglich), grundrechte.schutz),
    definition="Unmöglich ist die Ausreise auch rechtlich, wenn sie eine geschützte Familie unverhältnismäßig trennte; können "
    "alle gemeinsam ausreisen, besteht kein Hindernis.",
    erfuellt="Die Ausreise ist aus tatsächlichen oder rechtlichen Gründen unmöglich.",
    nicht_erfuellt="Die Ausreise ist möglich.",
    offen="Ob die Ausreise möglich ist, ist nicht geklärt.",
)

dauerhaft = Merkmal(
    id="AufenthG.25.5.dauer",
    titel="Wegfall des Hindernisses nicht absehbar",
    normen=("AufenthG § 25 Abs. 5 Satz 1",),
    term=nicht(ja(antragsteller.hindernis_faellt_weg)),
    definition="Mit dem Wegfall des Hindernisses darf in absehbarer Zeit nicht zu rechnen sein.",
    erfuellt="Mit dem Wegfall des Hindernisses ist nicht zu rechnen.",
    nicht_erfuellt="Das Hindernis fällt in absehbarer Zeit weg.",
    offen="Ob das Hindernis wegfällt, ist nicht geklärt.",
)

unverschuldet = Merkmal(
    id="AufenthG.25.5.s3",
    titel="Unverschuldetes Hindernis",
    normen=("AufenthG § 25 Abs. 5 Satz 3", "AufenthG § 25 Abs. 5 Satz 4"),
    term=nicht(ja(antragsteller.hindernis_verschuldet)),
    schweigen=Schweigen.ERFUELLT,
    last=Last.BEHOERDE,
    definition="Verschuldet ist das Hindernis bei Täuschung über Identität oder Staatsangehörigkeit und bei verweigerter Mitwirkung.",
    erfuellt="Der Antragsteller hat das Hindernis nicht verschuldet.",
    nicht_erfuellt="Der Antragsteller hat das Hindernis verschuldet.",
    offen="Ob der Antragsteller das Hindernis verschuldet hat, ist nicht geklärt.",
)

_zu_subsidiaer = oder(
    besitzt_titel("stammberechtigter", "p25_2_subsidiaer"), eines_von(stammberechtigter.schutz_art, "subsidiaer")
)
keine_umgehung = Merkmal(
    id="AufenthG.25.5.p36a",
    titel="Keine Umgehung des § 36a",
    normen=("AufenthG § 25 Abs. 5 Satz 1", "AufenthG § 36a"),
    art=Art.AUSSCHLUSS,
    term=und(_zu_subsidiaer, ja(antragsteller.bindung_allein_vor_einreise)),
    hinweis=_zu_subsidiaer,
    gilt=(20180801, 99_999_999),
    fundstellen=("BVerwG 1 C 11.23 Ls. 1-2",),
    definition="§ 36a regelt den Nachzug zu subsidiär Schutzberechtigten abschließend. Beruht die Unmöglichkeit der Ausreise "
    "allein auf familiären Bindungen, die schon vor der Einreise bestanden, ist § 25 Abs. 5 gesperrt; auch die "
    "Qualifikationsrichtlinie gibt keinen unmittelbaren Anspruch auf einen Titel.",
    erfuellt="§ 36a sperrt den Rückgriff auf § 25 Abs. 5.",
    nicht_erfuellt="§ 36a sperrt den Rückgriff auf § 25 Abs. 5 nicht.",
    offen="Ob das Hindernis allein auf Bindungen aus der Zeit vor der Einreise beruht, ist nicht geklärt.",
)
spaetere_umstaende = Merkmal(
    id="AufenthG.25.5.p36a.spaeter",
    titel="Erst im Bundesgebiet eingetretene Umstände",
    normen=("AufenthG § 25 Abs. 5 Satz 1",),
    art=Art.AUSNAHME,
    wertung=Wertung(),
    gilt=(20180801, 99_999_999),
    fundstellen=("BVerwG 1 C 11.23 Ls. 2",),
    definition="Umstände, die erst nach der Einreise eingetreten sind, können § 25 Abs. 5 öffnen.",
    erfuellt="Spätere Umstände öffnen § 25 Abs. 5.",
    nicht_erfuellt="Spätere Umstände sind nicht vorgetragen oder verneint.",
    offen="Ob spätere Umstände § 25 Abs. 5 öffnen, verlangt eine Wertung.",
)

seit_18_monaten = Merkmal(
    id="AufenthG.25.5.s2",
    titel="Abschiebung seit 18 Monaten ausgesetzt",
    normen=("AufenthG § 25 Abs. 5 Satz 2",),
    term=vollendet(antragsteller.geduldet_seit, ACHTZEHN_MONATE),
    definition="Nach 18 Monaten Duldung soll der Titel erteilt werden.",
    erfuellt="Die Abschiebung ist seit 18 Monaten ausgesetzt.",
    nicht_erfuellt="Die Abschiebung ist noch nicht seit 18 Monaten ausgesetzt.",
    offen="Seit wann die Abschiebung ausgesetzt ist, steht nicht fest.",
)

nicht_ausreisepflichtig = Merkmal(
    id="AufenthG.25.4.status",
    titel="Nicht vollziehbar ausreisepflichtig",
    normen=("AufenthG § 25 Abs. 4 Satz 1",),
    term=nicht(_PFLICHTIG),
    definition="Abs. 4 ist für Menschen, die nicht ausreisen müssen.",
    erfuellt="Der Antragsteller ist nicht vollziehbar ausreisepflichtig.",
    nicht_erfuellt="Der Antragsteller ist vollziehbar ausreisepflichtig.",
    offen="Ob der Antragsteller vollziehbar ausreisepflichtig ist, ist der Akte nicht zu entnehmen.",
)
dringend = Merkmal(
    id="AufenthG.25.4.s1",
    titel="Dringende humanitäre oder persönliche Gründe für vorübergehenden Aufenthalt",
    normen=("AufenthG § 25 Abs. 4 Satz 1",),
    term=ja(antragsteller.dringende_persoenliche_gruende),
    schweigen=Schweigen.NICHT_ERFUELLT,
    definition="Nur für einen seiner Natur nach vorübergehenden Aufenthalt, nicht für den Daueraufenthalt in der Familie.",
    erfuellt="Dringende Gründe für einen vorübergehenden Aufenthalt liegen vor.",
    nicht_erfuellt="Dringende Gründe für einen vorübergehenden Aufenthalt sind nicht vorgetragen.",
    offen="Ob dringende Gründe vorliegen, ist nicht geklärt.",
)
aussergewoehnliche_haerte = Merkmal(
    id="AufenthG.25.4.s2",
    titel="Außergewöhnliche Härte beim Verlassen des Bundesgebiets",
    normen=("AufenthG § 25 Abs. 4 Satz 2",),
    wertung=Wertung(),
    schweigen=Schweigen.NICHT_ERFUELLT,
    fundstellen=("AVwV 28.3.2",),
    definition="Die Verlängerung ist möglich, wenn das Verlassen des Bundesgebiets eine außergewöhnliche Härte wäre; daran ist "
    "zu denken, wenn ein Elternteil eines deutschen Kindes kein eigenständiges Recht hat.",
    erfuellt="Eine außergewöhnliche Härte ist festgestellt.",
    nicht_erfuellt="Eine außergewöhnliche Härte ist nicht vorgetragen oder verneint.",
    offen="Ob eine außergewöhnliche Härte vorliegt, verlangt eine Wertung.",
    deckt=("139",),
)

abschiebung_unmoeglich = Merkmal(
    id="AufenthG.60a.2.s1",
    titel="Abschiebung unmöglich",
    normen=("AufenthG § 60a Abs. 2 Satz 1",),
    term=oder(ja(antragsteller.abschiebung_unmoeglich), grundrechte.schutz),
    definition="Rechtlich unmöglich ist die Abschiebung auch, wenn sie Art. 6 GG oder Art. 8 EMRK verletzte.",
    erfuellt="Die Abschiebung ist unmöglich; sie ist auszusetzen.",
    nicht_erfuellt="Die Abschiebung ist möglich.",
    offen="Ob die Abschiebung möglich ist, ist nicht geklärt.",
    deckt=("96",),
)
gesundheit = Merkmal(
    id="AufenthG.60a.2c",
    titel="Erkrankung qualifiziert bescheinigt",
    normen=("AufenthG § 60a Abs. 2c Satz 2", "AufenthG § 60a Abs. 2c Satz 3"),
    art=Art.VERFAHREN,
    term=ja(antragsteller.qualifizierte_bescheinigung),
    schweigen=Schweigen.NICHT_ERFUELLT,
    gilt=(20160317, 99_999_999),
    definition="Seit 17. März 2016 wird vermutet, dass gesundheitliche Gründe nicht entgegenstehen; eine Erkrankung ist durch "
    "eine qualifizierte ärztliche Bescheinigung glaubhaft zu machen.",
    erfuellt="Die Erkrankung ist qualifiziert bescheinigt.",
    nicht_erfuellt="Eine qualifizierte Bescheinigung liegt nicht vor.",
    offen="Ob eine qualifizierte Bescheinigung vorliegt, ist der Akte nicht zu entnehmen.",
)
dringend_60a = Merkmal(
    id="AufenthG.60a.2.s3",
    titel="Dringende Gründe für vorübergehende Anwesenheit",
    normen=("AufenthG § 60a Abs. 2 Satz 3",),
    term=ja(antragsteller.dringende_persoenliche_gruende),
    schweigen=Schweigen.NICHT_ERFUELLT,
    gilt=(20070828, 99_999_999),
    definition="Etwa die bevorstehende Heirat oder Geburt: dann kann geduldet werden.",
    erfuellt="Dringende Gründe für die vorübergehende Anwesenheit liegen vor.",
    nicht_erfuellt="Dringende Gründe sind nicht vorgetragen.",
    offen="Ob dringende Gründe vorliegen, ist nicht geklärt.",
    deckt=("180a",),
)

_ALLGEMEIN = p005.allgemeine(anspruch=False, humanitaer=True)
_KERN = (
    Voraussetzung(ausreisepflichtig),
    Voraussetzung(unmoeglich),
    Voraussetzung(dauerhaft),
    Voraussetzung(unverschuldet),
    Ausschluss(keine_umgehung, (spaetere_umstaende,), regel=True),
)
_ENDE = (*_ALLGEMEIN, Sperre(p011.sperre_seit_2015, (p011.aufhebung,)))
WEGE = (
    Weg(
        id="AufenthG.25.5.s2",
        grundlage="AufenthG § 25 Abs. 5 Satz 2",
        titel="Aufenthaltserlaubnis nach 18 Monaten unverschuldeter Duldung",
        fuer=und(_HIER, antragsteller.geduldet_seit <= STICHTAG),
        folge=Rechtsfolge.SOLL,
        glieder=(*_KERN, Voraussetzung(seit_18_monaten), *_ENDE),
    ),
    Weg(
        id="AufenthG.25.5.s1",
        grundlage="AufenthG § 25 Abs. 5 Satz 1",
        titel="Aufenthaltserlaubnis bei unmöglicher Ausreise",
        fuer=_HIER,
        folge=Rechtsfolge.KANN,
        glieder=(*_KERN, *_ENDE),
    ),
    Weg(
        id="AufenthG.25.4.s1",
        grundlage="AufenthG § 25 Abs. 4 Satz 1",
        titel="Vorübergehender Aufenthalt aus dringenden Gründen",
        fuer=und(_HIER, ja(antragsteller.dringende_persoenliche_gruende)),
        folge=Rechtsfolge.KANN,
        glieder=(Voraussetzung(nicht_ausreisepflichtig), Voraussetzung(dringend), *_ALLGEMEIN, Sperre(p011.sperre)),
        allein=True,
    ),
    Weg(
        id="AufenthG.25.4.s2",
        grundlage="AufenthG § 25 Abs. 4 Satz 2",
        titel="Verlängerung bei außergewöhnlicher Härte",
        fuer=und(_HIER, besitzt_titel("antragsteller", *AUFENTHALTSERLAUBNIS)),
        folge=Rechtsfolge.KANN,
        glieder=(Voraussetzung(aussergewoehnliche_haerte), *_ALLGEMEIN, Sperre(p011.sperre)),
        allein=True,
    ),
    Weg(
        id="AufenthG.60a.2.s1",
        grundlage="AufenthG § 60a Abs. 2 Satz 1",
        titel="Duldung (kein Aufenthaltstitel)",
        fuer=_HIER,
        folge=Rechtsfolge.MUSS,
        glieder=(Voraussetzung(ausreisepflichtig), Voraussetzung(abschiebung_unmoeglich), Hinweis(gesundheit)),
        ohne_titel=True,
    ),
    Weg(
        id="AufenthG.60a.2.s3",
        grundlage="AufenthG § 60a Abs. 2 Satz 3",
        titel="Duldung aus dringenden Gründen (kein Aufenthaltstitel)",
        fuer=und(_HIER, ja(antragsteller.dringende_persoenliche_gruende)),
        folge=Rechtsfolge.KANN,
        glieder=(Voraussetzung(ausreisepflichtig), Voraussetzung(dringend_60a)),
        gilt=(20070828, 99_999_999),
        ohne_titel=True,
        allein=True,
    ),
)
