"""§ 28 Abs. 2 AufenthG: settlement permit for family of Germans, and the extension of the permit.

As a rule after three years with the permit for the family life with the German, while it lasts. Until 5 September 2013 simple
German was enough; since then B1, with § 9 Abs. 2 Satz 2 to 5. § 104 Abs. 8 keeps the old law for whoever held a permit under § 28
Abs. 1 on 5 September 2013. § 5 Abs. 1 goes first: where it is not met, only the permit is extended.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Ausschluss, Glied, Hinweis, Merkmal, Rechtsfolge, Sperre, Voraussetzung, Weg, Wertung
from nachzug.logik.terme import (
    STICHTAG,
    Term,
    am,
    eines_von,
    fassung,
    gibt_es,
    ja,
    nach_recht,
    nicht,
    oder,
    und,
    vollendet,
)
from nachzug.recht.aufenthg import p005, p011, p027, p028_satz3, p030, p030_sprache
from nachzug.recht.sprache import (
    JAHRE,
    antragsteller,
    besitzt_titel,
    ehe,
    eintrag,
    elternschaft,
    gemeinschaft,
    kindschaft,
    stammberechtigter,
)
from nachzug.recht.titelgruppen import P28

_t = eintrag("antragsteller.titel")
_AB_2013 = (20130906, 99_999_999)
AKT_2013 = "G v. 29.8.2013, BGBl. I 3484"
_VOR_2013 = "G v. 19.8.2007, BGBl. I 1970"

drei_jahre = Merkmal(
    id="AufenthG.28.2.s1.drei_jahre",
    titel="Drei Jahre Aufenthaltserlaubnis zum Nachzug zu Deutschen",
    normen=("AufenthG § 28 Abs. 2 Satz 1", "AufenthG § 6 Abs. 3 Satz 3"),
    term=gibt_es(
        "antragsteller.titel",
        und(_t.von <= STICHTAG, _t.bis >= STICHTAG, eines_von(_t.art, *P28), vollendet(_t.p28_seit, JAHRE[3])),
        "drei Jahre Aufenthaltserlaubnis nach § 28",
    ),
    fundstellen=("AVwV 28.2.3",),
    definition="Die Frist beginnt mit der ersten Erlaubnis zur Gemeinschaft mit dem Deutschen, weil das Zusammenleben eine günstige "
    "Integrationsprognose vorwegnimmt; Zeiten anderer Erlaubnisse zählen nicht. Die Zeit eines nationalen Visums zum Familiennachzug "
    "zählt, soweit sie im Bundesgebiet lag (bis 2011 § 6 Abs. 4 Satz 3).",
    erfuellt="Der Antragsteller besitzt die Aufenthaltserlaubnis seit drei Jahren.",
    nicht_erfuellt="Der Antragsteller besitzt die Aufenthaltserlaubnis noch keine drei Jahre.",
    offen="Seit wann der Antragsteller die Aufenthaltserlaubnis besitzt, steht nicht fest.",
    deckt=("120", "126", "127", "128", "129"),
)


def _fortbestand(kennung: str, norm: str, gilt: tuple[int, int]) -> Merkmal:
    return Merkmal(
        id=f"AufenthG.28.2.{kennung}",
        titel="Lebensgemeinschaft besteht fort",
        normen=(f"AufenthG § 28 Abs. 2 {norm}",),
        term=und(
            oder(
                und(ja(ehe.gemeinschaft_gewollt), nicht(ja(ehe.endgueltig_getrennt)), nicht(p030.ehe_aufgeloest)),
                und(ja(elternschaft.vorhanden), ja(elternschaft.lebt_zusammen)),
                und(ja(kindschaft.vorhanden), ja(kindschaft.lebt_zusammen)),
                und(nicht(ja(ehe.vorhanden)), ja(gemeinschaft.gewollt)),
            ),
            nicht(und(ja(ehe.vorhanden), ja(ehe.endgueltig_getrennt))),
        ),
        gilt=gilt,
        fundstellen=("AVwV 28.2.1", "AVwV 28.2.2", "AVwV 28.2.5"),
        definition="Die familiäre Lebensgemeinschaft mit dem Deutschen muss im Bundesgebiet fortbestehen; nach ihrem Ende gelten nur die "
        "allgemeinen Vorschriften.",
        erfuellt="Die familiäre Lebensgemeinschaft besteht fort.",
        nicht_erfuellt="Die familiäre Lebensgemeinschaft besteht nicht mehr.",
        offen="Ob die familiäre Lebensgemeinschaft fortbesteht, steht nicht fest.",
        deckt=("121", "125", "134"),
    )


fortbestand = _fortbestand("s1.fortbestand", "Satz 1", (0, 99_999_999))
fortbestand_s2 = _fortbestand("s2.fortbestand", "Satz 2", (0, 20130906))
fortbestand_s3 = _fortbestand("s3.fortbestand", "Satz 3", _AB_2013)

kein_ausweisungsinteresse = Merkmal(
    id="AufenthG.28.2.s1.ausweisungsinteresse",
    titel="Kein Ausweisungsinteresse (bis 2015 Ausweisungsgrund)",
    normen=("AufenthG § 28 Abs. 2 Satz 1",),
    term=und(p005.ausweisungsinteresse),
    erfuellt="Ein Ausweisungsinteresse besteht nicht.",
    nicht_erfuellt="Es besteht ein Ausweisungsinteresse.",
    offen="Ob ein Ausweisungsinteresse besteht, ist nicht geklärt.",
)

uebergang = Merkmal(
    id="AufenthG.104.8",
    titel="Altes Recht für Titel vom 5. September 2013",
    normen=("AufenthG § 104 Abs. 8",),
    art=Art.UEBERGANG,
    term=gibt_es(
        "antragsteller.titel",
        und(_t.von <= am("2013-09-05"), am("2013-09-05") <= _t.bis, eines_von(_t.art, *P28)),
        "Titel nach § 28 Abs. 1 am 05.09.2013",
    ),
    gilt=_AB_2013,
    definition="Wer am 5. September 2013 einen Titel nach § 28 Abs. 1 hatte, für den gilt § 28 Abs. 2 in der alten Fassung weiter.",
    erfuellt="Für den Antragsteller gilt § 28 Abs. 2 in der Fassung bis 5. September 2013.",
    nicht_erfuellt="Am 5. September 2013 bestand kein Titel nach § 28 Abs. 1; es gilt das neue Recht.",
    offen="Ob am 5. September 2013 ein Titel nach § 28 Abs. 1 bestand, steht nicht fest.",
)

kurs = Merkmal(
    id="AufenthG.28.2.s2.p9_2_s2",
    titel="Integrationskurs erfolgreich abgeschlossen",
    normen=("AufenthG § 9 Abs. 2 Satz 2", "AufenthG § 28 Abs. 2 Satz 2"),
    art=Art.AUSNAHME,
    term=ja(antragsteller.integrationskurs_bestanden),
    gilt=_AB_2013,
    definition="Der erfolgreiche Integrationskurs weist die ausreichenden Deutschkenntnisse nach.",
    erfuellt="Der Integrationskurs ist erfolgreich abgeschlossen.",
    nicht_erfuellt="Ein erfolgreicher Integrationskurs ist nicht vorgetragen.",
    offen="Ob der Integrationskurs erfolgreich abgeschlossen ist, steht nicht fest.",
)

_A1, _B1 = p030_sprache.kann(p030_sprache.A1), p030_sprache.kann(p030_sprache.B1)
sprache = Merkmal(
    id="AufenthG.28.2.s1.sprache",
    titel="Sprache: ausreichende, früher einfache Deutschkenntnisse",
    normen=("AufenthG § 28 Abs. 2 Satz 1",),
    term=nach_recht(
        fassung(_A1, "2005-01-01", "2013-09-06", _VOR_2013),
        fassung(oder(_B1, kurs, und(uebergang, _A1)), "2013-09-06", akt=AKT_2013),
    ),
    fundstellen=("AVwV 28.2.4",),
    definition="Seit 6. September 2013 ausreichende Kenntnisse (B1), nachgewiesen auch durch den erfolgreichen Integrationskurs; davor und "
    "nach der Übergangsvorschrift genügt die Verständigung auf einfache Art (A1). Zur Feststellung muss der Antragsteller in der "
    "Regel vorsprechen; wer sich nicht einmal einfach ohne Hilfe verständigen kann, erfüllt auch das nicht. Zeugnisse und "
    "Berufstätigkeit sind Anhaltspunkte.",
    erfuellt="Die verlangten Deutschkenntnisse sind vorhanden.",
    nicht_erfuellt="Die verlangten Deutschkenntnisse fehlen.",
    offen="Ob die verlangten Deutschkenntnisse vorhanden sind, steht nicht fest.",
    deckt=("130", "131", "132", "133"),
)


def _absehen(satz: int, titel: str, term: Term | None, definition: str) -> Merkmal:
    return Merkmal(
        id=f"AufenthG.28.2.s2.p9_2_s{satz}",
        titel=titel,
        normen=(f"AufenthG § 9 Abs. 2 Satz {satz}", "AufenthG § 28 Abs. 2 Satz 2"),
        art=Art.AUSNAHME,
        term=term,
        wertung=None if term is not None else Wertung(),
        gilt=_AB_2013,
        fundstellen=("AVwV 28.2.1",),
        definition=definition,
        erfuellt=f"{titel}: greift.",
        nicht_erfuellt=f"{titel}: greift nicht oder ist nicht vorgetragen.",
        offen=f"{titel}: nicht geklärt.",
        deckt=("124",),
    )


krankheit = _absehen(
    3,
    "Absehen von der Sprache wegen Krankheit oder Behinderung",
    ja(antragsteller.sprachnachweis_unmoeglich),
    "§ 9 ist sonst nicht anwendbar; seit 6. September 2013 gelten aber die Sätze 2 bis 5 seines Absatzes 2 entsprechend.",
)
haerte = _absehen(4, "Absehen von der Sprache zur Vermeidung einer Härte", None, "Eine einfache Härte genügt; nach Ermessen.")
geringer_bedarf = _absehen(
    5,
    "Absehen von der Sprache ohne Integrationskurs",
    und(
        oder(ja(antragsteller.muendlich_einfach), _A1),
        ja(antragsteller.ohne_integrationskurs),
    ),
    "Wer sich mündlich einfach verständigen kann und keinen Anspruch auf den Integrationskurs hatte oder nicht dazu verpflichtet war.",
)

_ZU_DEUTSCHEN = und(
    oder(ja(ehe.vorhanden), ja(elternschaft.vorhanden), ja(kindschaft.vorhanden)),
    ja(stammberechtigter.deutsch),
    besitzt_titel("antragsteller", *P28),
)
_NUR_BIS_2013 = nach_recht(fassung(und(), "2005-01-01", "2013-09-06", _VOR_2013), fassung(oder(), "2013-09-06", akt=AKT_2013))
_NUR_SEIT_2013 = nach_recht(fassung(oder(), "2005-01-01", "2013-09-06", _VOR_2013), fassung(und(), "2013-09-06", akt=AKT_2013))

vorrang = Merkmal(
    id="AufenthG.28.2.s1.vorrang",
    titel="§ 5 geht vor",
    normen=("AufenthG § 28 Abs. 2 Satz 1", "AufenthG § 5 Abs. 1", "AufenthG § 5 Abs. 4"),
    art=Art.VERFAHREN,
    term=und(),
    fundstellen=("AVwV 28.2.1",),
    erfuellt="Ein Versagungsgrund nach § 5 Abs. 4 schließt die Niederlassungserlaubnis aus; fehlt eine Regelvoraussetzung des § 5 Abs. 1, ist "
    "sie in der Regel zu versagen, die Aufenthaltserlaubnis aber zu verlängern.",
    deckt=("122", "123"),
)
wie_ersterteilung = Merkmal(
    id="AufenthG.28.2.verlaengerung.p5",
    titel="Regelversagungsgründe wie bei der Ersterteilung",
    normen=("AufenthG § 28 Abs. 2", "AufenthG § 8 Abs. 1"),
    art=Art.VERFAHREN,
    term=und(),
    fundstellen=("AVwV 28.2.5",),
    erfuellt="Leistungsbezug und Regelversagungsgründe wirken wie bei der ersten Erteilung.",
    deckt=("135",),
)


def _verlaengerung(kennung: str, norm: str, fortbestand: Merkmal, wann: Term) -> Weg:
    dispense = (p028_satz3.ohne_lebensunterhalt_2005, eltern_oder_kind, p028_satz3.regelfall)
    glieder: tuple[Glied, ...] = (
        Voraussetzung(fortbestand),
        *p005.allgemeine(
            anspruch=True,
            verlaengerung=True,
            lebensunterhalt_entfaellt=dispense,
            ausweisungsinteresse_kann=(p027.ausweisungsinteresse_absehen,),
        ),
        Ausschluss(p027.scheinehe),
        Sperre(p011.sperre),
        Hinweis(wie_ersterteilung),
    )
    return Weg(
        id=f"AufenthG.28.2.{kennung}",
        grundlage=f"AufenthG § 28 Abs. 2 {norm}",
        titel="Verlängerung beim Nachzug zu Deutschen",
        fuer=und(_ZU_DEUTSCHEN, wann),
        folge=Rechtsfolge.MUSS,
        glieder=glieder,
    )


eltern_oder_kind = Merkmal(
    id="AufenthG.28.2.verlaengerung.s2",
    titel="Lebensunterhalt bei Kind und Elternteil nicht verlangt",
    normen=("AufenthG § 28 Abs. 1 Satz 2", "AufenthG § 8 Abs. 1"),
    art=Art.AUSNAHME,
    term=besitzt_titel("antragsteller", "p28_1_kind", "p28_1_elternteil"),
    definition="Auch bei der Verlängerung wird beim minderjährigen Kind und beim Elternteil vom Lebensunterhalt abgesehen.",
    erfuellt="Der Lebensunterhalt wird kraft Gesetzes nicht verlangt.",
    nicht_erfuellt="Der Antragsteller ist weder als Kind noch als Elternteil hier.",
    offen="Welche Aufenthaltserlaubnis der Antragsteller besitzt, steht nicht fest.",
)

WEGE = (
    Weg(
        id="AufenthG.28.2.s1",
        grundlage="AufenthG § 28 Abs. 2 Satz 1",
        titel="Niederlassungserlaubnis beim Nachzug zu Deutschen",
        fuer=_ZU_DEUTSCHEN,
        folge=Rechtsfolge.REGEL,
        glieder=(
            Voraussetzung(drei_jahre),
            Voraussetzung(fortbestand),
            Voraussetzung(kein_ausweisungsinteresse),
            Voraussetzung(sprache, (krankheit, geringer_bedarf), (haerte,)),
            Hinweis(uebergang),
            *p005.allgemeine(anspruch=True, verlaengerung=True),
            Sperre(p011.sperre),
            Hinweis(vorrang),
        ),
    ),
    _verlaengerung("s2", "Satz 2", fortbestand_s2, _NUR_BIS_2013),
    _verlaengerung("s3", "Satz 3", fortbestand_s3, _NUR_SEIT_2013),
)
