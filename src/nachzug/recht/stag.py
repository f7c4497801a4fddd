"""Is the child German already? §§ 4, 5, 6 StAG, with adoption and parentage as their conditions.

Whoever is German needs no residence title. By birth: a parent was German (§ 4 Abs. 1); if only the father was and is not married to
the mother, paternity must be effectively acknowledged or established, begun before the child is 23, and the child born on or after
1 July 1993; earlier children can only declare (§ 5). Children born in Germany since 2000 to foreigners: a parent with eight years,
for births from 27 June 2024 five years, of lawful habitual residence and an unlimited right (§ 4 Abs. 3). Born abroad to a German
who was born abroad after 1999 and lives there: not without a registration within a year (§ 4 Abs. 4). By adoption as a minor (§ 6).
What counts is the law of the day of birth or adoption, not of today.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Hinweis, Merkmal, Rechtsfolge, Schweigen, Voraussetzung, Weg
from nachzug.logik.terme import Term, am, eines_von, ja, nicht, oder, und
from nachzug.recht import adoption
from nachzug.recht.sprache import (
    JAHRE,
    Rolle,
    anderer_elternteil,
    antragsteller,
    besitzt_titel,
    kindschaft,
    stammberechtigter,
)
from nachzug.recht.titelgruppen import DAUERAUFENTHALT_EU, NIEDERLASSUNG

_geburt = antragsteller.geboren
KEIN_TITEL_NOETIG = "Deutsche brauchen keinen Aufenthaltstitel; das Kind kann einen deutschen Pass bekommen."

eigenes_kind = Merkmal(
    id="StAG.4.1.kind",
    titel="Leibliches oder rechtliches Kind von Geburt an",
    normen=("StAG § 4 Abs. 1 Satz 1",),
    term=nicht(eines_von(kindschaft.art, "stiefkind", "pflegekind", "adoption")),
    schweigen=Schweigen.ERFUELLT,
    deckt=("72",),
    definition="Stief- und Pflegekinder erwerben nichts; für Adoptierte gilt § 6 StAG.",
    erfuellt="Es ist ein eigenes Kind, oder nichts spricht dagegen.",
    nicht_erfuellt="Es ist ein Stief-, Pflege- oder Adoptivkind.",
    offen="Worauf die Elternschaft beruht, steht nicht fest.",
)
deutsch_bei_geburt = Merkmal(
    id="StAG.4.1.elternteil",
    titel="Elternteil bei der Geburt deutsch",
    normen=("StAG § 4 Abs. 1 Satz 1",),
    term=und(ja(stammberechtigter.deutsch), nicht(_geburt < stammberechtigter.deutsch_seit)),
    schweigen=Schweigen.ERFUELLT,
    zeitpunkt="Geburt",
    deckt=("56", "68"),
    definition="Maßgeblich ist die Staatsangehörigkeit des Elternteils am Tag der Geburt; eine spätere Einbürgerung hilft dem Kind nicht.",
    erfuellt="Der Elternteil war bei der Geburt deutsch.",
    nicht_erfuellt="Der Elternteil war bei der Geburt noch nicht deutsch.",
    offen="Ob der Elternteil bei der Geburt schon deutsch war, steht nicht fest.",
)
_abstammung_ohne_anerkennung = oder(
    ja(kindschaft.mutter), ja(kindschaft.eltern_bei_geburt_verheiratet), ja(anderer_elternteil.deutsch)
)
vaterschaft = Merkmal(
    id="StAG.4.1.vaterschaft",
    titel="Wirksame Anerkennung oder Feststellung der Vaterschaft",
    normen=("StAG § 4 Abs. 1 Satz 2", "EGBGB Art. 19 Abs. 1"),
    term=und(
        ja(kindschaft.vaterschaft_wirksam),
        am("1993-07-01") <= _geburt,
        kindschaft.vaterschaft_erklaert < _geburt + JAHRE[23],
    ),
    fundstellen=("AVwV 28.1.2.3", "AVwV 28.1.2.5"),
    zeitpunkt="Erklärung vor dem 23. Geburtstag",
    deckt=("69", "76", "77", "78"),
    definition="Ist nur der Vater deutsch und mit der Mutter nicht verheiratet, muss die Vaterschaft wirksam anerkannt oder festgestellt sein, auch nach "
    "fremdem Recht; die Erklärung oder das Verfahren muss vor dem 23. Geburtstag begonnen haben. Für Kinder, die vor dem 1. Juli 1993 geboren "
    "sind, gilt das nicht (§ 5 StAG). Die Mutter kann dann nach § 28 Abs. 1 Satz 1 Nr. 3 AufenthG nachziehen.",
    erfuellt="Die Vaterschaft des Deutschen wirkt auf die Geburt zurück.",
    nicht_erfuellt="Eine Vaterschaft, die das Kind deutsch macht, besteht nicht.",
    offen="Ob die Vaterschaft wirksam ist, steht nicht fest.",
)
abstammung = Merkmal(
    id="StAG.4.1.abstammung",
    titel="Abstammung, die die Staatsangehörigkeit vermittelt",
    normen=("StAG § 4 Abs. 1",),
    term=oder(_abstammung_ohne_anerkennung, vaterschaft),
    erfuellt="Das Kind stammt so ab, dass es die Staatsangehörigkeit mit der Geburt erwarb.",
    nicht_erfuellt="Das Kind stammt nicht so ab, dass es die Staatsangehörigkeit mit der Geburt erwarb.",
    offen="Ob die Abstammung die Staatsangehörigkeit vermittelt, steht nicht fest.",
)
kein_generationenschnitt = Merkmal(
    id="StAG.4.4",
    titel="Kein Generationenschnitt",
    normen=("StAG § 4 Abs. 4",),
    term=nicht(
        und(
            nicht(ja(antragsteller.im_bundesgebiet_geboren)),
            am("1999-12-31") < stammberechtigter.geboren,
            nicht(ja(stammberechtigter.im_bundesgebiet_geboren)),
            nicht(ja(stammberechtigter.gewoehnlicher_aufenthalt_im_bundesgebiet)),
            nicht(ja(kindschaft.geburtsanzeige_im_ersten_jahr)),
        )
    ),
    schweigen=Schweigen.ERFUELLT,
    zeitpunkt="Geburt",
    definition="Wurde der deutsche Elternteil nach 1999 im Ausland geboren und lebt er dort, erwirbt das dort geborene Kind die Staatsangehörigkeit nur, "
    "wenn die Geburt binnen eines Jahres angezeigt wird oder es sonst staatenlos würde.",
    erfuellt="Der Erwerb scheitert nicht am Generationenschnitt.",
    nicht_erfuellt="Der Erwerb scheitert am Generationenschnitt.",
    offen="Ob der Generationenschnitt greift, steht nicht fest.",
)

_UNBEFRISTET = (*NIEDERLASSUNG, *DAUERAUFENTHALT_EU)


def _aufenthalt(person: str, wer: Rolle) -> Term:

    jahre = wer.rechtmaessiger_aufenthalt_seit
    fuenf = und(am("2024-06-27") <= _geburt, jahre + JAHRE[5] <= _geburt)
    return und(oder(fuenf, jahre + JAHRE[8] <= _geburt), besitzt_titel(person, *_UNBEFRISTET, am=_geburt))


geburt_im_inland = Merkmal(
    id="StAG.4.3.geburt",
    titel="Geburt im Inland ab dem Jahr 2000",
    normen=("StAG § 4 Abs. 3 Satz 1",),
    term=und(ja(antragsteller.im_bundesgebiet_geboren), am("2000-01-01") <= _geburt),
    zeitpunkt="Geburt",
    erfuellt="Das Kind ist seit dem Jahr 2000 in Deutschland geboren.",
    nicht_erfuellt="Das Kind ist nicht in Deutschland oder schon vor dem Jahr 2000 geboren.",
    offen="Wo und wann das Kind geboren ist, steht nicht fest.",
)
aufenthalt_eines_elternteils = Merkmal(
    id="StAG.4.3.aufenthalt",
    titel="Acht, seit 27. Juni 2024 fünf Jahre rechtmäßiger Aufenthalt und unbefristetes Recht eines Elternteils",
    normen=("StAG § 4 Abs. 3 Satz 1 Nr. 1", "StAG § 4 Abs. 3 Satz 1 Nr. 2"),
    term=oder(_aufenthalt("stammberechtigter", stammberechtigter), _aufenthalt("anderer_elternteil", anderer_elternteil)),
    zeitpunkt="Geburt",
    definition="Für Geburten vom 27. Juni 2024 an genügen fünf Jahre, für frühere acht. Unbefristet sind Niederlassungserlaubnis und Erlaubnis zum "
    "Daueraufenthalt – EU; Freizügigkeit und Assoziationsrecht sind hier nicht abgebildet.",
    erfuellt="Ein Elternteil lebte bei der Geburt lange genug rechtmäßig hier und hatte ein unbefristetes Recht.",
    nicht_erfuellt="Kein Elternteil lebte bei der Geburt lange genug rechtmäßig hier mit unbefristetem Recht.",
    offen="Ob ein Elternteil bei der Geburt lange genug hier lebte, steht nicht fest.",
)
feststellungsverfahren = Merkmal(
    id="StAG.30",
    titel="Feststellung der Staatsangehörigkeit",
    normen=("StAG § 30",),
    art=Art.VERFAHREN,
    term=und(),
    fundstellen=("AVwV 28.1.2.1",),
    deckt=("57", "65"),
    definition="Ist der Erwerb zweifelhaft, stellt die Staatsangehörigkeitsbehörde ihn fest; für Kinder, die im Ausland leben, das Bundesverwaltungsamt. "
    "Nachweis ist der Staatsangehörigkeitsausweis.",
    erfuellt="Zweifel klärt die Staatsangehörigkeitsbehörde, für Kinder im Ausland das Bundesverwaltungsamt.",
)

WEGE = (
    Weg(
        id="StAG.4.1",
        grundlage="StAG § 4 Abs. 1",
        titel="Deutsche Staatsangehörigkeit durch Geburt",
        ausserhalb=KEIN_TITEL_NOETIG,
        fuer=und(ja(kindschaft.vorhanden), ja(stammberechtigter.deutsch)),
        folge=Rechtsfolge.MUSS,
        glieder=(
            Voraussetzung(eigenes_kind),
            Voraussetzung(deutsch_bei_geburt),
            Voraussetzung(abstammung),
            Voraussetzung(kein_generationenschnitt),
            Hinweis(feststellungsverfahren),
        ),
    ),
    Weg(
        id="StAG.4.3",
        grundlage="StAG § 4 Abs. 3 Satz 1",
        titel="Deutsche Staatsangehörigkeit durch Geburt im Inland",
        ausserhalb=KEIN_TITEL_NOETIG,
        fuer=und(ja(kindschaft.vorhanden), ja(antragsteller.im_bundesgebiet_geboren), ja(stammberechtigter.auslaender)),
        folge=Rechtsfolge.MUSS,
        glieder=(Voraussetzung(geburt_im_inland), Voraussetzung(aufenthalt_eines_elternteils), Hinweis(feststellungsverfahren)),
    ),
    Weg(
        id="StAG.6",
        grundlage="StAG § 6",
        titel="Deutsche Staatsangehörigkeit durch Adoption",
        ausserhalb=KEIN_TITEL_NOETIG,
        fuer=und(ja(kindschaft.vorhanden), ja(stammberechtigter.deutsch), eines_von(kindschaft.art, "adoption")),
        folge=Rechtsfolge.MUSS,
        glieder=(
            Voraussetzung(adoption.minderjaehrig),
            Voraussetzung(adoption.wirksam),
            Voraussetzung(adoption.starke_wirkungen),
            Hinweis(feststellungsverfahren),
        ),
    ),
    *adoption.WEGE,
)
