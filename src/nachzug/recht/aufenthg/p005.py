"""§ 5 AufenthG: what every residence title presupposes.

Abs. 1 names requirements "in der Regel": livelihood, identity and nationality, no interest in expulsion, no other
impairment of interests (only where there is no claim), passport. An atypical case, above all one in which refusal would
violate Art. 6 GG or Art. 8 EMRK, takes the rule away without discretion. Abs. 2 demands entry with the right visa.
Abs. 4 forbids the title outright in cases of terrorism. How the livelihood is computed is not part of this module: the
fact is taken as found.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Last, Merkmal, Schweigen, Sperre, Voraussetzung, Wertung
from nachzug.logik.terme import STICHTAG, gibt_es, ja, nicht, oder, und
from nachzug.recht.sprache import antragsteller, eintrag

_pass = eintrag("antragsteller.paesse")
AB_2007 = (20070828, 99_999_999)

lebensunterhalt = Merkmal(
    id="AufenthG.5.1.nr1",
    titel="Lebensunterhalt gesichert",
    normen=("AufenthG § 5 Abs. 1 Nr. 1", "AufenthG § 2 Abs. 3"),
    term=ja(antragsteller.lebensunterhalt_gesichert),
    fundstellen=("BVerwG 10 C 10.12 Rn. 13", "BVerwG 10 C 10.12 Rn. 24"),
    definition="Der Lebensunterhalt ist gesichert, wenn er einschliesslich Krankenversicherung auf Dauer ohne öffentliche "
    "Mittel bestritten werden kann; zu vergleichen sind Bedarf und nachhaltig verfügbare Mittel.",
    erfuellt="Der Lebensunterhalt ist gesichert.",
    nicht_erfuellt="Der Lebensunterhalt ist nicht gesichert.",
    offen="Ob der Lebensunterhalt gesichert ist, steht nicht fest.",
)

identitaet = Merkmal(
    id="AufenthG.5.1.nr1a",
    titel="Identität und Staatsangehörigkeit geklärt",
    normen=("AufenthG § 5 Abs. 1 Nr. 1a",),
    term=und(ja(antragsteller.identitaet_geklaert), ja(antragsteller.staatsangehoerigkeit_geklaert)),
    gilt=AB_2007,
    definition="Geklärt sein muss, wer die Person ist; ihre Staatsangehörigkeit nur, wenn sie in keinen anderen Staat "
    "zurückkehren darf.",
    erfuellt="Identität und Staatsangehörigkeit sind geklärt.",
    nicht_erfuellt="Die Identität oder die Staatsangehörigkeit ist nicht geklärt.",
    offen="Ob Identität und Staatsangehörigkeit geklärt sind, ist der Akte nicht zu entnehmen.",
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
    "Ausweisungsgrund. Es ist ein Umstand gegen den Antragsteller, den die Behörde belegen muss.",
    erfuellt="Ein Ausweisungsinteresse besteht nicht.",
    nicht_erfuellt="Es besteht ein Ausweisungsinteresse.",
    offen="Ob ein Ausweisungsinteresse besteht, ist nicht geklärt.",
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
)

passpflicht = Merkmal(
    id="AufenthG.5.1.nr4",
    titel="Passpflicht erfüllt",
    normen=("AufenthG § 5 Abs. 1 Nr. 4", "AufenthG § 3"),
    term=gibt_es("antragsteller.paesse", und(_pass.gueltig_von <= STICHTAG, _pass.gueltig_bis >= STICHTAG), "gültiger Pass"),
    fundstellen=("BVerwG 1 C 17.23 Rn. 27",),
    definition="Der Antragsteller muss im maßgeblichen Zeitpunkt einen gültigen Pass oder Passersatz besitzen; der letzte "
    "Tag der Gültigkeit zählt mit.",
    erfuellt="Der Antragsteller besitzt einen gültigen Pass.",
    nicht_erfuellt="Der Antragsteller besitzt keinen gültigen Pass.",
    offen="Ob der Antragsteller einen gültigen Pass besitzt, ist der Akte nicht zu entnehmen.",
)

atypisch = Merkmal(
    id="AufenthG.5.1.ausnahme",
    titel="Ausnahme vom Regelfall",
    normen=("AufenthG § 5 Abs. 1",),
    art=Art.AUSNAHME,
    wertung=Wertung(),
    fundstellen=("BVerwG 1 C 15.12 Rn. 22", "BVerwG 10 C 10.12 Rn. 39"),
    definition="Eine Ausnahme liegt vor, wenn besondere, atypische Umstände so gewichtig sind, dass sie das sonst "
    "ausschlaggebende Gewicht der Regel beseitigen, oder wenn die Versagung Art. 6 GG oder Art. 8 EMRK verletzte.",
    erfuellt="Der Fall ist atypisch; die Regelvoraussetzung greift nicht.",
    nicht_erfuellt="Umstände, die den Fall aus der Regel heben, liegen nicht vor.",
    offen="Ob der Fall atypisch ist, verlangt eine Wertung.",
)

visumverfahren = Merkmal(
    id="AufenthG.5.2.visum",
    titel="Einreise mit dem erforderlichen Visum",
    normen=("AufenthG § 5 Abs. 2 Satz 1",),
    term=oder(
        nicht(ja(antragsteller.im_bundesgebiet)),
        und(ja(antragsteller.mit_erforderlichem_visum_eingereist), ja(antragsteller.angaben_im_visumantrag)),
    ),
    fundstellen=("BVerwG 1 C 15.12 Rn. 24",),
    definition="Wer schon im Bundesgebiet ist, muss mit dem Visum für den Zweck seines Aufenthalts eingereist sein und die "
    "maßgeblichen Angaben im Visumantrag gemacht haben. Im Visumverfahren selbst stellt sich die Frage nicht.",
    erfuellt="Das Visumverfahren ist eingehalten oder läuft.",
    nicht_erfuellt="Der Antragsteller ist ohne das erforderliche Visum eingereist.",
    offen="Ob der Antragsteller mit dem erforderlichen Visum eingereist ist, steht nicht fest.",
)


def _unzumutbar(kennung: str, gilt: tuple[int, int], satz: str) -> Merkmal:
    return Merkmal(
        id=kennung,
        titel="Nachholung des Visumverfahrens unzumutbar",
        normen=("AufenthG § 5 Abs. 2 Satz 2",),
        art=Art.AUSNAHME,
        term=ja(antragsteller.visumverfahren_unzumutbar),
        gilt=gilt,
        fundstellen=("BVerwG 1 C 15.12 Rn. 24", "BVerwG 1 C 15.12 Rn. 25"),
        definition=satz,
        erfuellt="Die Nachholung des Visumverfahrens ist unzumutbar.",
        nicht_erfuellt="Besondere Umstände, die die Nachholung unzumutbar machen, liegen nicht vor.",
        offen="Ob die Nachholung des Visumverfahrens zumutbar ist, ist nicht geklärt.",
    )


unzumutbar_kann = _unzumutbar(
    "AufenthG.5.2.s2.alt2_kann",
    (0, 20240301),
    "Bis Ende Februar 2024 konnte die Behörde dann vom Visumverfahren absehen.",
)
"""Whether the waiver became mandatory on 27 February or on 1 March 2024 is not certain (two acts touch the sentence); we
follow the later day and say so in docs/stand.md."""
unzumutbar_muss = _unzumutbar(
    "AufenthG.5.2.s2.hs2", (20240301, 99_999_999), "Seit 1. März 2024 ist dann vom Visumverfahren abzusehen."
)

sicherheitssperre = Merkmal(
    id="AufenthG.5.4",
    titel="Zwingende Versagung bei Terrorismusbezug",
    normen=("AufenthG § 5 Abs. 4",),
    art=Art.AUSSCHLUSS,
    term=oder(ja(antragsteller.ausweisungsinteresse_sicherheit), ja(antragsteller.abschiebungsanordnung)),
    definition="Ein besonders schwerwiegendes Ausweisungsinteresse wegen Gefährdung der Sicherheit oder eine "
    "Abschiebungsanordnung sperrt jeden Titel.",
    erfuellt="Ein Versagungsgrund des § 5 Abs. 4 liegt vor.",
    nicht_erfuellt="Ein Versagungsgrund des § 5 Abs. 4 ist nicht ersichtlich.",
    offen="Ob ein Versagungsgrund des § 5 Abs. 4 vorliegt, ist nicht geklärt.",
)


def allgemeine(
    *,
    anspruch: bool,
    verlaengerung: bool = False,
    lebensunterhalt_entfaellt: tuple[Merkmal, ...] = (),
    lebensunterhalt_kann: tuple[Merkmal, ...] = (),
    ausweisungsinteresse_kann: tuple[Merkmal, ...] = (),
    ausweisungsinteresse_entfaellt: tuple[Merkmal, ...] = (),
    lebensunterhalt_zwingend: bool = False,
) -> tuple[Voraussetzung | Sperre, ...]:
    """The general requirements for one Weg: with what makes the livelihood fall away or waivable there.

    lebensunterhalt_zwingend: not only as a rule, so that no atypical case helps (§ 36 Abs. 3 Satz 2);
    verlaengerung: an extension (§ 8 Abs. 1): the way of entry was examined when the permit was first issued.
    """
    teile: list[Voraussetzung | Sperre] = [
        Voraussetzung(
            lebensunterhalt,
            lebensunterhalt_entfaellt if lebensunterhalt_zwingend else (*lebensunterhalt_entfaellt, atypisch),
            lebensunterhalt_kann,
        ),
        Voraussetzung(identitaet, (atypisch,)),
        Voraussetzung(ausweisungsinteresse, (*ausweisungsinteresse_entfaellt, atypisch), ausweisungsinteresse_kann),
    ]
    if not anspruch:
        teile.append(Voraussetzung(interessen, (atypisch,)))
    teile.append(Voraussetzung(passpflicht, (atypisch,)))
    if not verlaengerung:
        teile.append(Voraussetzung(visumverfahren, (unzumutbar_muss,), (unzumutbar_kann,)))
    teile.append(Sperre(sicherheitssperre))
    return tuple(teile)
