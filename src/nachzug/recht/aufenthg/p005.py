"""§ 5 AufenthG: what every residence title presupposes.

Abs. 1 names requirements "in der Regel": livelihood, identity and nationality, no interest in expulsion, no other
impairment of interests (only where there is no claim), passport. An atypical case, above all one in which refusal would
violate Art. 6 GG or Art. 8 EMRK, takes the rule away without discretion. Abs. 2 demands entry with the right visa; its
module is p005_abs2. Abs. 3 frees the humanitarian titles, wholly or at discretion. Abs. 4 forbids the title outright in
cases of terrorism. How the livelihood is computed is for p002 and nachzug.unterhalt.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Faktor, Hinweis, Last, Merkmal, Schweigen, Sperre, Typisch, Voraussetzung, Wertung
from nachzug.logik.terme import STICHTAG, WAHR, fassung, gibt_es, ja, nach_recht, nicht, oder, und
from nachzug.recht.aufenthg import p005_abs2, p010, p051, p079, p081, p082, p084
from nachzug.recht.sprache import antragsteller, eintrag, kindschaft, lebensjahr_vollendet, stammberechtigter

_pass = eintrag("antragsteller.paesse")
AB_2007 = (20070828, 99_999_999)

lebensunterhalt = Merkmal(
    id="AufenthG.5.1.nr1",
    titel="Lebensunterhalt gesichert",
    normen=("AufenthG § 5 Abs. 1 Nr. 1", "AufenthG § 2 Abs. 3"),
    term=ja(antragsteller.lebensunterhalt_gesichert),
    art=Art.RECHNUNG,
    fundstellen=("BVerwG 10 C 10.12 Rn. 13", "BVerwG 10 C 10.12 Rn. 24"),
    definition="Der Lebensunterhalt ist gesichert, wenn er einschließlich Krankenversicherung auf Dauer ohne öffentliche "
    "Mittel bestritten werden kann; zu vergleichen sind Bedarf und nachhaltig verfügbare Mittel. Wollen mehrere nachziehen, ist zuerst mit "
    "allen zu rechnen.",
    erfuellt="Der Lebensunterhalt ist gesichert.",
    nicht_erfuellt="Der Lebensunterhalt ist nicht gesichert.",
    offen="Ob der Lebensunterhalt gesichert ist, steht nicht fest.",
    deckt=("177", "178", "210", "248", "249", "258", "293"),
)

rueckkehr_anderswohin = Merkmal(
    id="AufenthG.5.1.nr1a.rueckkehr",
    titel="Zur Rückkehr in einen anderen Staat berechtigt",
    normen=("AufenthG § 5 Abs. 1 Nr. 1a",),
    art=Art.AUSNAHME,
    term=ja(antragsteller.rueckkehr_in_anderen_staat),
    definition="Dann muss die Staatsangehörigkeit nicht geklärt sein.",
    erfuellt="Der Antragsteller darf in einen anderen Staat zurückkehren; auf die Staatsangehörigkeit kommt es nicht an.",
    nicht_erfuellt="Eine Berechtigung zur Rückkehr in einen anderen Staat ist nicht ersichtlich.",
    offen="Ob der Antragsteller in einen anderen Staat zurückkehren darf, ist nicht geklärt.",
)

identitaet = Merkmal(
    id="AufenthG.5.1.nr1a",
    titel="Identität und Staatsangehörigkeit geklärt",
    normen=("AufenthG § 5 Abs. 1 Nr. 1a",),
    term=und(
        ja(antragsteller.identitaet_geklaert),
        oder(ja(antragsteller.staatsangehoerigkeit_geklaert), rueckkehr_anderswohin),
    ),
    gilt=AB_2007,
    definition="Geklärt sein muss, wer die Person ist; ihre Staatsangehörigkeit nur, wenn sie in keinen anderen Staat "
    "zurückkehren darf.",
    erfuellt="Identität und Staatsangehörigkeit sind geklärt.",
    nicht_erfuellt="Die Identität oder die Staatsangehörigkeit ist nicht geklärt.",
    offen="Ob Identität und Staatsangehörigkeit geklärt sind, ist der Akte nicht zu entnehmen.",
    deckt=("294",),
)

ausweisungsinteresse = Merkmal(
    id="AufenthG.5.1.nr2",
    titel="Kein Ausweisungsinteresse",
    normen=("AufenthG § 5 Abs. 1 Nr. 2",),
    term=nicht(ja(antragsteller.ausweisungsinteresse)),
    schweigen=Schweigen.ERFUELLT,
    last=Last.BEHOERDE,
    fundstellen=("BVerwG 1 C 15.12 Rn. 23",),
    definition="Es genügt, dass ein Ausweisungsinteresse abstrakt vorliegt; bis Ende 2015 sprach das Gesetz vom "
    "Ausweisungsgrund. Es ist ein Umstand gegen den Antragsteller, den die Behörde belegen muss. Auch die unerlaubte "
    "Einreise (§§ 14, 95 AufenthG) kann eines begründen.",
    erfuellt="Ein Ausweisungsinteresse besteht nicht.",
    nicht_erfuellt="Es besteht ein Ausweisungsinteresse.",
    offen="Ob ein Ausweisungsinteresse besteht, ist nicht geklärt.",
    deckt=("295", "303"),
)

interessen = Merkmal(
    id="AufenthG.5.1.nr3",
    titel="Keine Beeinträchtigung von Interessen der Bundesrepublik",
    normen=("AufenthG § 5 Abs. 1 Nr. 3",),
    term=nicht(ja(antragsteller.interessen_beeintraechtigt)),
    schweigen=Schweigen.ERFUELLT,
    last=Last.BEHOERDE,
    definition="Nur zu prüfen, soweit kein Anspruch auf den Titel besteht.",
    erfuellt="Der Aufenthalt beeinträchtigt oder gefährdet keine Interessen der Bundesrepublik.",
    nicht_erfuellt="Der Aufenthalt beeinträchtigt oder gefährdet Interessen der Bundesrepublik.",
    offen="Ob der Aufenthalt Interessen der Bundesrepublik beeinträchtigt, ist nicht geklärt.",
    deckt=("296",),
)

passpflicht = Merkmal(
    id="AufenthG.5.1.nr4",
    titel="Passpflicht",
    normen=("AufenthG § 5 Abs. 1 Nr. 4", "AufenthG § 3"),
    term=gibt_es("antragsteller.paesse", und(_pass.gueltig_von <= STICHTAG, _pass.gueltig_bis >= STICHTAG), "gültiger Pass"),
    fundstellen=("BVerwG 1 C 17.23 Rn. 27",),
    definition="Der Antragsteller muss im maßgeblichen Zeitpunkt einen gültigen Pass oder Passersatz besitzen; der letzte "
    "Tag der Gültigkeit zählt mit.",
    erfuellt="Der Antragsteller besitzt einen gültigen Pass.",
    nicht_erfuellt="Der Antragsteller besitzt keinen gültigen Pass.",
    offen="Ob der Antragsteller einen gültigen Pass besitzt, ist der Akte nicht zu entnehmen.",
    deckt=("228", "297"),
)

pass_unzumutbar = Merkmal(
    id="AufenthG.5.1.nr4.ausnahme",
    titel="Passbeschaffung unzumutbar",
    normen=("AufenthG § 5 Abs. 1", "RL 2003/86/EG Art. 11 Abs. 2", "AufenthV § 5 Abs. 1"),
    art=Art.AUSNAHME,
    wertung=Wertung(
        typisch=(
            Typisch(
                "Passbeschaffung unzumutbar",
                ja(antragsteller.passbeschaffung_unzumutbar),
                True,
                ("RL 2003/86/EG Art. 11 Abs. 2",),
            ),
        ),
    ),
    definition="Fehlende Papiere allein dürfen den Nachzug zu Flüchtlingen nicht hindern; wer einen Pass zumutbar nicht "
    "erlangen kann, bei dem liegt ein atypischer Fall vor.",
    erfuellt="Einen Pass zu beschaffen ist unzumutbar.",
    nicht_erfuellt="Dass die Passbeschaffung unzumutbar wäre, ist nicht vorgetragen.",
    offen="Ob die Passbeschaffung zumutbar ist, ist nicht geklärt.",
)

atypisch = Merkmal(
    id="AufenthG.5.1.ausnahme",
    titel="Ausnahme vom Regelfall",
    normen=("AufenthG § 5 Abs. 1", "GG Art. 6", "EMRK Art. 8"),
    art=Art.AUSNAHME,
    wertung=Wertung(
        dagegen=(
            Faktor("falsche oder unvollständige Angaben im Verfahren", ja(antragsteller.falsche_angaben)),
            Faktor("Leistungsbezug selbst zu vertreten", ja(antragsteller.leistungsbezug_zu_vertreten)),
        ),
    ),
    fundstellen=("BVerwG 1 C 15.12 Rn. 22", "BVerwG 10 C 10.12 Rn. 39"),
    definition="Eine Ausnahme liegt vor, wenn besondere, atypische Umstände so gewichtig sind, dass sie das sonst "
    "ausschlaggebende Gewicht der Regel beseitigen, oder wenn die Versagung Art. 6 GG oder Art. 8 EMRK verletzte. Eine "
    "außergewöhnliche Härte allein genügt dafür nicht.",
    erfuellt="Der Fall ist atypisch; die Regelvoraussetzung greift nicht.",
    nicht_erfuellt="Umstände, die den Fall aus der Regel heben, liegen nicht vor.",
    offen="Ob der Fall atypisch ist, verlangt eine Wertung.",
    deckt=("291", "292"),
)

_kind = eintrag("kinder")
_deutsches_geschwister = und(
    ja(kindschaft.vorhanden),
    nicht(lebensjahr_vollendet(antragsteller, 13)),
    gibt_es("kinder", und(ja(_kind.deutsch), nicht(lebensjahr_vollendet(_kind, 18))), "minderjähriges deutsches Kind"),
)
kernfamilie = Merkmal(
    id="AufenthG.5.1.ausnahme.kernfamilie",
    titel="Vervollständigung einer Kernfamilie mit deutschem Kind",
    normen=("AufenthG § 5 Abs. 1 Nr. 1", "GG Art. 6", "EMRK Art. 8"),
    art=Art.AUSNAHME,
    wertung=Wertung(
        typisch=(
            Typisch(
                "Kind unter 13 Jahren vervollständigt die Kernfamilie, keine Sanktionen",
                und(
                    _deutsches_geschwister,
                    ja(antragsteller.kernfamilie_vollstaendig),
                    nicht(ja(stammberechtigter.sozialleistungssanktionen)),
                ),
                True,
                ("BVerwG 10 C 16.12",),
            ),
        ),
        dagegen=(Faktor("Sanktionen gegen die Eltern", ja(stammberechtigter.sozialleistungssanktionen)),),
    ),
    hinweis=_deutsches_geschwister,
    fundstellen=("BVerwG 10 C 16.12",),
    definition="Zieht ein Kind vor dem vollendeten 13. Lebensjahr in eine Kernfamilie mit einem minderjährigen deutschen Kind, "
    "die dadurch in Deutschland vollständig wird, so weicht die Regel jedenfalls, wenn die Eltern ihre sozialrechtlichen "
    "Pflichten nicht verletzt haben.",
    erfuellt="Der Nachzug vervollständigt eine Kernfamilie mit deutschem Kind; der Lebensunterhalt muss nicht gesichert sein.",
    nicht_erfuellt="Eine Kernfamilie mit deutschem Kind, die der Nachzug vervollständigte, ist nicht ersichtlich.",
    offen="Ob der Nachzug eine Kernfamilie mit deutschem Kind vervollständigt, ist nicht geklärt.",
)

humanitaer_kann = Merkmal(
    id="AufenthG.5.3.s2",
    titel="Absehen bei humanitären Titeln",
    normen=("AufenthG § 5 Abs. 3 Satz 2",),
    art=Art.AUSNAHME,
    term=WAHR,
    definition="Bei den übrigen Titeln aus humanitären Gründen steht es im Ermessen, von Abs. 1 und 2 abzusehen. Sieht die "
    "Behörde vom Ausweisungsinteresse ab, kann sie sich eine spätere Ausweisung vorbehalten (Satz 3). Bei Flüchtlingen, subsidiär Schutzberechtigten und Abschiebungsverboten ist abzusehen (Satz 1), bei § 26 Abs. 3 "
    "nur vom Visumverfahren (Satz 4).",
    erfuellt="Die Behörde kann von der Voraussetzung absehen.",
    deckt=("298", "299", "300", "301"),
)

_unbedingt = oder(ja(antragsteller.ausweisungsinteresse_sicherheit), ja(antragsteller.abschiebungsanordnung))
sicherheitssperre = Merkmal(
    id="AufenthG.5.4",
    titel="Zwingende Versagung bei Terrorismusbezug",
    normen=("AufenthG § 5 Abs. 4",),
    art=Art.AUSSCHLUSS,
    term=nach_recht(
        fassung(ja(antragsteller.ausweisungsinteresse_sicherheit), "2005-01-01", "2018-08-01", "Zuwanderungsgesetz"),
        fassung(_unbedingt, "2018-08-01/2020-07-09", "", "Fassung mit Abschiebungsanordnung"),
    ),
    definition="Ein besonders schwerwiegendes Ausweisungsinteresse wegen Gefährdung der Sicherheit sperrt jeden Titel; eine "
    "Abschiebungsanordnung ebenso, seit einem Tag zwischen August 2018 und Juli 2020.",
    erfuellt="Ein Versagungsgrund des § 5 Abs. 4 liegt vor.",
    nicht_erfuellt="Ein Versagungsgrund des § 5 Abs. 4 ist nicht ersichtlich.",
    offen="Ob ein Versagungsgrund des § 5 Abs. 4 vorliegt, ist nicht geklärt.",
    deckt=("122", "302"),
)

abstand = Merkmal(
    id="AufenthG.5.4.s2",
    titel="Offenbarung und glaubhafte Abstandnahme",
    normen=("AufenthG § 5 Abs. 4 Satz 2",),
    art=Art.AUSNAHME,
    wertung=Wertung(),
    hinweis=ja(antragsteller.abstand_genommen),
    gilt=(0, 20180801),
    definition="Bis 31. Juli 2018 konnte die Behörde in begründeten Einzelfällen Ausnahmen zulassen, wenn der Betroffene sich "
    "offenbarte und glaubhaft Abstand nahm.",
    erfuellt="Eine Ausnahme ist zugelassen.",
    nicht_erfuellt="Eine Ausnahme ist nicht zugelassen.",
    offen="Ob eine Ausnahme zugelassen wird, entscheidet die Behörde.",
)


def allgemeine(
    *,
    anspruch: bool,
    verlaengerung: bool = False,
    humanitaer: bool = False,
    lebensunterhalt_entfaellt: tuple[Merkmal, ...] = (),
    lebensunterhalt_kann: tuple[Merkmal, ...] = (),
    ausweisungsinteresse_kann: tuple[Merkmal, ...] = (),
    ausweisungsinteresse_entfaellt: tuple[Merkmal, ...] = (),
    lebensunterhalt_zwingend: bool = False,
) -> tuple[Voraussetzung | Sperre | Hinweis, ...]:
    """The general requirements for one Weg: with what makes the livelihood fall away or waivable there.

    lebensunterhalt_zwingend: not only as a rule, so that no atypical case helps (§ 36 Abs. 3 Satz 2); verlaengerung: an
    extension (§ 8 Abs. 1): the way of entry was examined when the permit was first issued, § 10 does not bar it, and the permit
    must not have lapsed (§ 51);
    humanitaer: a title of Chapter 2 Section 5, where the authority may do without them (Abs. 3 Satz 2).
    """
    kann = (humanitaer_kann,) if humanitaer else ()
    teile: list[Voraussetzung | Sperre | Hinweis] = [
        Voraussetzung(
            lebensunterhalt,
            lebensunterhalt_entfaellt if lebensunterhalt_zwingend else (*lebensunterhalt_entfaellt, kernfamilie, atypisch),
            (*lebensunterhalt_kann, *kann),
        ),
        Voraussetzung(identitaet, (atypisch,), kann),
        Voraussetzung(ausweisungsinteresse, (*ausweisungsinteresse_entfaellt, atypisch), (*ausweisungsinteresse_kann, *kann)),
    ]
    if not anspruch:
        teile.append(Voraussetzung(interessen, (atypisch,), kann))
    teile.append(Voraussetzung(passpflicht, (pass_unzumutbar, atypisch), kann))
    if verlaengerung:
        teile.append(p051.ANTRAGSTELLER)
    else:
        teile += p051.HINWEISE_ANTRAGSTELLER
        teile += p005_abs2.visumverfahren(kann)
        teile += p010.SPERREN_HUMANITAER if humanitaer else p010.SPERREN
    teile += [Sperre(sicherheitssperre, (abstand,)), Hinweis(p079.aussetzung_abs2)]
    teile += (Hinweis(m, nebenbei=True) for m in (*p081.HINWEISE, *p082.HINWEISE, *p084.HINWEISE))
    return tuple(teile)
