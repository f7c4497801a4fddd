"""§§ 53 to 56 AufenthG: expulsion, so far as it touches families.

Until 31 December 2015 expulsion was mandatory, regular or at discretion by its ground (§§ 53 to 55), and § 56 gave people who
lived with a German family member special protection: only for serious reasons. Family meant the small family of spouses,
parents and minor children; a mother of an adult daughter and her grandchildren had none (BayVGH 19 ZB 15.558). Since 1
January 2016 one weighing decides between interests in expulsion (§ 54) and in staying (§ 55). Today's § 56 is another norm:
surveillance of people expelled for reasons of security.
"""

from __future__ import annotations

from nachzug.logik.regel import (
    Art,
    Ausschluss,
    Faktor,
    Hinweis,
    Last,
    Merkmal,
    Rechtsfolge,
    Schweigen,
    Voraussetzung,
    Weg,
    Wertung,
)
from nachzug.logik.terme import STICHTAG, gibt_es, ja, nicht, oder, und
from nachzug.recht import grundrechte
from nachzug.recht.aufenthg import p054
from nachzug.recht.sprache import antragsteller, ehe, eintrag, elternschaft, lebensjahr_vollendet, stammberechtigter

ALT = (0, 20160101)
NEU = (20160101, 99_999_999)
_AUSWEISUNG = eintrag("antragsteller.ausweisungen")
falsche_angaben = Merkmal(
    id="AufenthG.55.falsche_angaben",
    titel="Falsche oder unvollständige Angaben",
    normen=("AufenthG § 55 Abs. 2 Nr. 1 Buchst. a", "AufenthG § 54 Abs. 2 Nr. 8 Buchst. a"),
    term=ja(antragsteller.falsche_angaben),
    last=Last.BEHOERDE,
    schweigen=Schweigen.NICHT_ERFUELLT,
    fundstellen=("BayVGH 19 ZB 15.558",),
    definition="Angaben zur Erlangung eines Visums oder Titels, nach Belehrung über die Folgen; bis 2015 § 55 Abs. 2 Nr. 1 "
    "Buchst. a, seitdem § 54 Abs. 2 Nr. 8 Buchst. a.",
    erfuellt="Falsche oder unvollständige Angaben sind gemacht.",
    nicht_erfuellt="Falsche oder unvollständige Angaben sind nicht festgestellt.",
    offen="Ob falsche oder unvollständige Angaben gemacht sind, ist nicht geklärt.",
    deckt=("319", "321"),
)
interesse = Merkmal(
    id="AufenthG.53.1.interesse",
    titel="Ausweisungsinteresse",
    normen=("AufenthG § 53 Abs. 1", "AufenthG § 54"),
    term=oder(p054.besonders_schwer, p054.schwer),
    last=Last.BEHOERDE,
    schweigen=Schweigen.NICHT_ERFUELLT,
    gilt=NEU,
    definition="Besonders schwer (§ 54 Abs. 1) oder schwer (§ 54 Abs. 2).",
    erfuellt="Ein Ausweisungsinteresse besteht.",
    nicht_erfuellt="Ein Ausweisungsinteresse besteht nicht.",
    offen="Ob ein Ausweisungsinteresse besteht, ist nicht geklärt.",
)
_KLEINFAMILIE = und(
    ja(stammberechtigter.deutsch),
    oder(ja(ehe.gemeinschaft_gewollt), und(ja(elternschaft.vorhanden), nicht(lebensjahr_vollendet(stammberechtigter, 18)))),
)
schutz_alt = Merkmal(
    id="AufenthG.56.alt.1.nr4",
    titel="Besonderer Ausweisungsschutz wegen deutscher Familie",
    normen=("AufenthG § 56 Abs. 1 Satz 1 Nr. 4",),
    art=Art.AUSSCHLUSS,
    term=_KLEINFAMILIE,
    gilt=ALT,
    fundstellen=("BayVGH 19 ZB 15.558",),
    definition="Nur wer mit deutschem Ehegatten, Lebenspartner oder minderjährigem Kind zusammenlebt, konnte allein aus "
    "schwerwiegenden Gründen ausgewiesen werden. Enkel und volljährige Kinder gehören nicht zu dieser Kleinfamilie; jenseits "
    "von ihr zählt nur eine Beistandsgemeinschaft, von der das Leben abhängt. Kurzes Zusammenleben festigt keine Beziehung.",
    erfuellt="Der besondere Ausweisungsschutz greift.",
    nicht_erfuellt="Der besondere Ausweisungsschutz greift nicht.",
    offen="Ob der besondere Ausweisungsschutz greift, ist nicht geklärt.",
    deckt=("322", "323", "324", "325", "326"),
)
bleibeinteresse = Merkmal(
    id="AufenthG.55.bleibe",
    titel="Schwerwiegendes Bleibeinteresse wegen der Familie",
    normen=("AufenthG § 55 Abs. 1 Nr. 4",),
    art=Art.AUSNAHME,
    term=_KLEINFAMILIE,
    gilt=NEU,
    definition="Besonders schwer wiegt das Zusammenleben mit einem deutschen Ehegatten, Lebenspartner oder minderjährigen Kind "
    "oder der Umgang mit ihm.",
    erfuellt="Das Bleibeinteresse wiegt besonders schwer.",
    nicht_erfuellt="Ein besonders schwerwiegendes Bleibeinteresse ist nicht ersichtlich.",
    offen="Ob das Bleibeinteresse besonders schwer wiegt, ist nicht geklärt.",
)
abwaegung = Merkmal(
    id="AufenthG.53.abwaegung",
    titel="Öffentliches Interesse an der Ausreise überwiegt",
    normen=("AufenthG § 53 Abs. 1", "AufenthG § 53 Abs. 2"),
    wertung=Wertung(
        dafuer=(Faktor("besonders schwerwiegendes Interesse", p054.besonders_schwer),),
        dagegen=(Faktor("Familie mit Deutschen", bleibeinteresse), Faktor("geschützte Bindung", grundrechte.gelebte_bindung)),
    ),
    gilt=NEU,
    definition="Abzuwägen sind Dauer des Aufenthalts, Bindungen hier und im Herkunftsstaat, Folgen für Angehörige, Rechtstreue.",
    erfuellt="Das öffentliche Interesse an der Ausreise überwiegt.",
    nicht_erfuellt="Das Interesse am Verbleib überwiegt.",
    offen="Welches Interesse überwiegt, verlangt eine Abwägung.",
)
verhaeltnismaessig = Merkmal(
    id="AufenthG.55.verhaeltnismaessig",
    titel="Ausweisung verhältnismäßig",
    normen=("AufenthG § 55 Abs. 3", "EMRK Art. 8"),
    wertung=Wertung(dagegen=(Faktor("geschützte Bindung", grundrechte.gelebte_bindung),)),
    gilt=ALT,
    fundstellen=("BayVGH 19 ZB 15.558",),
    definition="Zu berücksichtigen sind rechtmäßiger Aufenthalt, Bindungen und Folgen für Angehörige, die hier rechtmäßig mit "
    "dem Betroffenen leben. Dass das Interesse an der Ausweisung überwiegt, ist geltendes Recht und kein Vorurteil; die "
    "Behörde soll nach Kenntnis des Grundes unverzüglich handeln.",
    erfuellt="Die Ausweisung ist verhältnismäßig.",
    nicht_erfuellt="Die Ausweisung ist unverhältnismäßig.",
    offen="Ob die Ausweisung verhältnismäßig ist, verlangt eine Wertung.",
    deckt=("327", "328"),
)
ueberwachung = Merkmal(
    id="AufenthG.56.neu",
    titel="Überwachung ausgewiesener Gefährder",
    normen=(
        "AufenthG § 56 Abs. 1",
        "AufenthG § 56 Abs. 2",
        "AufenthG § 56 Abs. 3",
        "AufenthG § 56 Abs. 4",
        "AufenthG § 56 Abs. 5",
    ),
    art=Art.VERFAHREN,
    schweigen=Schweigen.NICHT_ERFUELLT,
    term=ja(antragsteller.ausweisungsinteresse_sicherheit),
    gilt=NEU,
    definition="Heute regelt § 56 etwas anderes als bis 2015: wöchentliche Meldung, Beschränkung auf den Bezirk, Zuweisung eines "
    "Wohnorts, Verbote von Kontakten; in Haft ruhen die Pflichten, und Anordnungen sind sofort vollziehbar.",
    erfuellt="Maßnahmen der Überwachung kommen in Betracht.",
    nicht_erfuellt="Maßnahmen der Überwachung kommen nicht in Betracht.",
    offen="Ob Maßnahmen der Überwachung in Betracht kommen, ist nicht geklärt.",
    deckt=("343", "344", "345", "346", "347"),
)
_VERFUEGT = gibt_es("antragsteller.ausweisungen", _AUSWEISUNG.verfuegt <= STICHTAG, "verfügte Ausweisung")
WEGE = (
    Weg(
        id="AufenthG.55.alt",
        grundlage="AufenthG § 55 Abs. 1",
        titel="Ausweisung nach Ermessen (Maßnahme der Behörde)",
        fuer=_VERFUEGT,
        folge=Rechtsfolge.KANN,
        glieder=(Voraussetzung(falsche_angaben), Ausschluss(schutz_alt), Voraussetzung(verhaeltnismaessig)),
        gilt=ALT,
        belastend=True,
    ),
    Weg(
        id="AufenthG.53.neu",
        grundlage="AufenthG § 53 Abs. 1",
        titel="Ausweisung (Maßnahme der Behörde)",
        fuer=_VERFUEGT,
        folge=Rechtsfolge.MUSS,
        glieder=(Voraussetzung(interesse), Voraussetzung(abwaegung), Hinweis(bleibeinteresse), Hinweis(ueberwachung)),
        gilt=NEU,
        belastend=True,
    ),
)
