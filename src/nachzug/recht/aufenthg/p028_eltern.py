"""§ 28 Abs. 1 Satz 4, Abs. 3 Satz 2 AufenthG and expectant parents: what parents of Germans have besides Abs. 1 Satz 1 Nr. 3.

Satz 4: a parent without custody, at discretion, where the family life is already lived in Germany. Expectant parents of a child
that will be German can enter for the birth (Vorwirkung of Art. 6 GG); the permit follows the birth. Abs. 3 Satz 2 (since 6
September 2013): after the child has come of age the parent's permit is extended while both live together and the child is in
training.
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
    Sperre,
    Typisch,
    Voraussetzung,
    Weg,
    Wertung,
)
from nachzug.logik.terme import STICHTAG, eines_von, gibt_es, ja, nicht, oder, und
from nachzug.logik.zeit import Frist
from nachzug.recht.aufenthg import p005, p011, p027, p028
from nachzug.recht.sprache import (
    antragsteller,
    besitzt_titel,
    eintrag,
    elternschaft,
    gemeinschaft,
    lebensjahr_vollendet,
    stammberechtigter,
)

# Satz 4

ohne_sorge = Merkmal(
    id="AufenthG.28.1.s4.ohne_sorge",
    titel="Nicht personensorgeberechtigter Elternteil",
    normen=("AufenthG § 28 Abs. 1 Satz 4",),
    term=und(p028.elternteil, nicht(eines_von(elternschaft.sorge, "allein", "gemeinsam"))),
    fundstellen=("AVwV 28.1.5",),
    definition="Wer die Sorge nicht hat, kann nur nach Ermessen zu seinem deutschen Kind nachziehen.",
    erfuellt="Der Antragsteller ist Elternteil ohne Personensorge.",
    nicht_erfuellt="Der Antragsteller ist nicht Elternteil ohne Personensorge.",
    offen="Ob der Antragsteller Elternteil ohne Personensorge ist, steht nicht fest.",
    deckt=("81", "99"),
)

gelebt = Merkmal(
    id="AufenthG.28.1.s4.gelebt",
    titel="Familiäre Gemeinschaft wird im Bundesgebiet schon gelebt",
    normen=("AufenthG § 28 Abs. 1 Satz 4",),
    term=ja(elternschaft.gemeinschaft_im_bundesgebiet),
    fundstellen=("AVwV 28.1.5",),
    definition="Eine Beistands- und Betreuungsgemeinschaft muss hier schon bestehen; dass sie nach der Einreise entstehen soll, genügt nicht.",
    erfuellt="Die Gemeinschaft wird in Deutschland schon gelebt.",
    nicht_erfuellt="Die Gemeinschaft wird in Deutschland noch nicht gelebt.",
    offen="Ob die Gemeinschaft in Deutschland schon gelebt wird, steht nicht fest.",
    deckt=("101",),
)

nur_lose = Merkmal(
    id="AufenthG.28.1.s4.lose",
    titel="Nur lose und seltene Kontakte",
    normen=("AufenthG § 28 Abs. 1 Satz 4",),
    art=Art.AUSSCHLUSS,
    last=Last.BEHOERDE,
    term=ja(elternschaft.nur_lose_kontakte),
    fundstellen=("AVwV 28.1.5",),
    definition="Lose und seltene Kontakte genügen nicht.",
    erfuellt="Es bestehen nur lose und seltene Kontakte.",
    nicht_erfuellt="Dass nur lose und seltene Kontakte bestehen, ist nicht ersichtlich.",
    offen="Wie häufig die Kontakte sind, ist nicht geklärt.",
)

gemeinschaft_mit_kind = Merkmal(
    id="AufenthG.28.1.s4.gemeinschaft",
    titel="Verantwortlich gelebte Eltern-Kind-Gemeinschaft",
    normen=("AufenthG § 28 Abs. 1 Satz 4", "GG Art. 6", "EMRK Art. 8"),
    wertung=Wertung(
        dafuer=(
            Faktor("Zusammenleben", ja(elternschaft.lebt_zusammen), ("AVwV 28.1.5",)),
            Faktor("regelmäßiger Umgang", ja(elternschaft.regelmaessiger_umgang), ("AVwV 28.1.5",)),
            Faktor("tatsächliche Verantwortung für Betreuung", ja(elternschaft.verantwortung_uebernommen), ("AVwV 28.1.5",)),
            Faktor("regelmäßiger Unterhalt", ja(elternschaft.unterhalt_geleistet), ("AVwV 28.1.5",)),
        ),
        dagegen=(Faktor("nur lose und seltene Kontakte", ja(elternschaft.nur_lose_kontakte), ("AVwV 28.1.5",)),),
        typisch=(
            Typisch("nur lose und seltene Kontakte", und(nur_lose), False, ("AVwV 28.1.5",)),
            Typisch(
                "Zusammenleben mit übernommener Verantwortung",
                und(ja(elternschaft.lebt_zusammen), ja(elternschaft.verantwortung_uebernommen)),
                True,
                ("AVwV 28.1.5",),
            ),
            Typisch("regelmäßiger Umgang", ja(elternschaft.regelmaessiger_umgang), True, ("AVwV 28.1.5",)),
        ),
    ),
    fundstellen=("AVwV 28.1.5", "BVerfG 2 BvR 1830/08", "BVerwG 1 C 15.12 Rn. 15"),
    definition="Die rechtliche Vaterschaft eröffnet den Schutz des Art. 6 GG, aufenthaltsrechtlich kommt es auf die gelebte Verbundenheit "
    "aus der Sicht des Kindes an. In der Regel leben beide zusammen; leben sie getrennt, braucht es mehr: intensive Kontakte, "
    "gemeinsame Urlaube, einen Anteil an Betreuung und Versorgung, auch bei Krankheit, Beistand. Auch Briefe und Anrufe sind Umgang. "
    "Regelmäßiger Umgang kann genügen, lose und seltene Kontakte nicht; der Maßstab ist flexibel: Alter des Kindes, Zumutbarkeit der "
    "Trennung, Kontakt aus dem Ausland.",
    erfuellt="Elternteil und Kind leben eine verantwortliche Gemeinschaft.",
    nicht_erfuellt="Eine verantwortlich gelebte Gemeinschaft besteht nicht.",
    offen="Ob eine verantwortlich gelebte Gemeinschaft besteht, verlangt eine Wertung.",
    deckt=("15", "103", "104", "105", "106", "107", "108", "109", "110"),
)

absehen = Merkmal(
    id="AufenthG.28.1.s4.lebensunterhalt",
    titel="Absehen vom Lebensunterhalt nach Ermessen",
    normen=("AufenthG § 28 Abs. 1 Satz 4",),
    art=Art.AUSNAHME,
    term=ja(elternschaft.vorhanden),
    fundstellen=("AVwV 28.1.5",),
    definition="Die Erlaubnis kann auch ohne gesicherten Lebensunterhalt erteilt werden (bis 27. August 2007 Satz 2 und abweichend vom "
    "ganzen § 5 Abs. 1). Grenzen bleiben § 5 Abs. 2 und 4, § 11 und § 27 Abs. 3.",
    erfuellt="Die Behörde kann vom Lebensunterhalt absehen.",
    nicht_erfuellt="Die Behörde kann nicht absehen.",
    offen="Ob die Behörde absehen kann, steht nicht fest.",
    deckt=("100",),
)

ermessen = Merkmal(
    id="AufenthG.28.1.s4.ermessen",
    titel="Gesichtspunkte des Ermessens",
    normen=("AufenthG § 28 Abs. 1 Satz 4",),
    art=Art.ERMESSENSGRUND,
    term=oder(
        ja(elternschaft.auf_elternteil_angewiesen),
        ja(elternschaft.unterhalt_geleistet),
        ja(elternschaft.kindeswohl_verlangt_daueraufenthalt),
        nicht(ja(gemeinschaft.moeglich_im_aufenthaltsstaat)),
    ),
    fundstellen=("AVwV 28.1.5.1", "AVwV 28.1.5.2", "AVwV 28.1.5.3"),
    definition="Zu berücksichtigen ist, ob das Kind in seiner Entwicklung auf den Elternteil angewiesen ist (das Jugendamt kann beteiligt "
    "werden), ob seit der Geburt regelmäßig Unterhalt geleistet wurde, ob das Kindeswohl einen Daueraufenthalt verlangt und ob die "
    "Gemeinschaft nur hier möglich ist, etwa weil das deutsche Kind wegen seiner Mutter nicht ausreisen kann.",
    erfuellt="Gesichtspunkte zugunsten des Elternteils liegen vor.",
    nicht_erfuellt="Besondere Gesichtspunkte sind nicht vorgetragen.",
    offen="Die Gesichtspunkte des Ermessens sind nicht geklärt.",
    deckt=("102", "111", "112", "113"),
)

# Expectant parents

_VIER_BIS_SIEBEN = und(
    gemeinschaft.geburtstermin <= STICHTAG + Frist(monate=6), STICHTAG + Frist(monate=2) <= gemeinschaft.geburtstermin
)
kind_erwartet = Merkmal(
    id="AufenthG.28.vorwirkung.kind",
    titel="Erwartetes deutsches Kind",
    normen=("AufenthG § 28 Abs. 1 Satz 1 Nr. 3", "StAG § 4 Abs. 1", "StAG § 4 Abs. 3"),
    term=ja(gemeinschaft.kind_erwartet),
    fundstellen=("AVwV 28.1.4",),
    definition="Das Kind wird durch Abstammung von einem Deutschen oder durch Geburt im Inland deutsch sein; im zweiten Fall kommt der "
    "werdende Vater in Betracht.",
    erfuellt="Die Eltern erwarten ein Kind, das deutsch sein wird.",
    nicht_erfuellt="Ein Kind, das deutsch sein wird, wird nicht erwartet.",
    offen="Ob das erwartete Kind deutsch sein wird, steht nicht fest.",
    deckt=("89", "90"),
)
zeitpunkt = Merkmal(
    id="AufenthG.28.vorwirkung.zeitpunkt",
    titel="Zeitpunkt der Einreise",
    normen=("AufenthG § 28 Abs. 1 Satz 1 Nr. 3",),
    term=oder(
        und(ja(gemeinschaft.antragsteller_schwanger), _VIER_BIS_SIEBEN),
        und(
            nicht(ja(gemeinschaft.antragsteller_schwanger)),
            oder(ja(gemeinschaft.risikoschwangerschaft), gemeinschaft.geburtstermin <= STICHTAG + Frist(monate=2)),
        ),
    ),
    fundstellen=("AVwV 28.1.4",),
    definition="Die Schwangere reist ein, sobald die Geburt hinreichend wahrscheinlich ist, in der Regel vom vierten bis zum Ende des "
    "siebten Monats; Reisefähigkeit und Reisemöglichkeit zählen. Der Vater reist früher ein, wenn die Schwangere auf ihn angewiesen "
    "ist, sonst rechtzeitig zur Geburt (hier: in den letzten zwei Monaten).",
    erfuellt="Der Zeitpunkt für die Einreise ist gekommen.",
    nicht_erfuellt="Für die Einreise ist es zu früh, oder die Reisefähigkeit ist nicht mehr zu erwarten.",
    offen="Ob der Zeitpunkt für die Einreise gekommen ist, steht nicht fest.",
    deckt=("91", "92"),
)
bescheinigung = Merkmal(
    id="AufenthG.28.vorwirkung.bescheinigung",
    titel="Ärztliche Bescheinigung",
    normen=("AufenthG § 28 Abs. 1 Satz 1 Nr. 3", "AufenthG § 82 Abs. 1"),
    term=ja(gemeinschaft.schwangerschaft_bescheinigt),
    fundstellen=("AVwV 28.1.4",),
    erfuellt="Die Schwangerschaft ist bescheinigt.",
    nicht_erfuellt="Eine ärztliche Bescheinigung fehlt.",
    offen="Ob eine ärztliche Bescheinigung vorliegt, ist der Akte nicht zu entnehmen.",
    deckt=("93",),
)
wille = Merkmal(
    id="AufenthG.28.vorwirkung.wille",
    titel="Wille zur Elternrolle",
    normen=("AufenthG § 28 Abs. 1 Satz 1 Nr. 3",),
    term=ja(gemeinschaft.elternwille),
    fundstellen=("AVwV 28.1.4",),
    definition="Anerkennung oder Sorgeerklärung allein genügen nicht; die Verantwortung muss tatsächlich gewollt sein.",
    erfuellt="Der Wille, die Elternrolle auszufüllen, besteht.",
    nicht_erfuellt="Der Wille, die Elternrolle auszufüllen, fehlt.",
    offen="Ob der Wille zur Elternrolle besteht, steht nicht fest.",
    deckt=("94",),
)
nicht_hier = Merkmal(
    id="AufenthG.28.vorwirkung.inland",
    titel="Werdender Elternteil schon im Bundesgebiet",
    normen=("AufenthG § 60a Abs. 2 Satz 1",),
    art=Art.AUSSCHLUSS,
    last=Last.BEHOERDE,
    term=ja(antragsteller.im_bundesgebiet),
    fundstellen=("AVwV 28.1.4",),
    definition="Wer schon hier ist, erhält bis zur Geburt nur eine Duldung; die Aufenthaltserlaubnis gibt es in jedem Fall erst danach.",
    erfuellt="Bis zur Geburt kommt nur eine Duldung in Betracht.",
    nicht_erfuellt="Der werdende Elternteil ist noch im Ausland.",
    offen="Ob der werdende Elternteil schon hier ist, ist nicht geklärt.",
    deckt=("95", "96"),
)

# Abs. 3 Satz 2

_ausbildung = eintrag("stammberechtigter.ausbildungen")
titel_elternteil = Merkmal(
    id="AufenthG.28.3.s2.titel",
    titel="Aufenthaltserlaubnis als Elternteil eines minderjährigen Deutschen",
    normen=("AufenthG § 28 Abs. 3 Satz 2",),
    term=besitzt_titel("antragsteller", "p28_1_elternteil"),
    erfuellt="Der Antragsteller besitzt die Aufenthaltserlaubnis als Elternteil.",
    nicht_erfuellt="Der Antragsteller besitzt keine Aufenthaltserlaubnis als Elternteil eines Deutschen.",
    offen="Welche Aufenthaltserlaubnis der Antragsteller besitzt, steht nicht fest.",
)
kind_in_ausbildung = Merkmal(
    id="AufenthG.28.3.s2.ausbildung",
    titel="Volljähriges Kind in Ausbildung zu einem anerkannten Abschluss",
    normen=("AufenthG § 28 Abs. 3 Satz 2",),
    term=gibt_es(
        "stammberechtigter.ausbildungen",
        und(_ausbildung.von <= STICHTAG, _ausbildung.bis >= STICHTAG, ja(_ausbildung.anerkannter_abschluss)),
        "laufende Ausbildung zu einem anerkannten Abschluss",
    ),
    definition="Schule, Berufsausbildung oder Hochschule mit anerkanntem Abschluss.",
    erfuellt="Das Kind ist in einer Ausbildung zu einem anerkannten Abschluss.",
    nicht_erfuellt="Das Kind ist nicht in einer solchen Ausbildung.",
    offen="Ob das Kind in einer solchen Ausbildung ist, steht nicht fest.",
    deckt=("140",),
)
lebt_mit_kind = Merkmal(
    id="AufenthG.28.3.s2.gemeinschaft",
    titel="Familiäre Lebensgemeinschaft mit dem Kind",
    normen=("AufenthG § 28 Abs. 3 Satz 2",),
    term=ja(elternschaft.lebt_zusammen),
    fundstellen=("AVwV 28.3.3",),
    definition="Löst sich die Gemeinschaft auf, entsteht kein eigenständiges Recht; bei außergewöhnlicher Härte kommt § 25 Abs. 4 Satz 2 in "
    "Betracht, sonst eine Niederlassungserlaubnis nach den allgemeinen Regeln.",
    erfuellt="Elternteil und Kind leben zusammen.",
    nicht_erfuellt="Elternteil und Kind leben nicht mehr zusammen; ein eigenständiges Recht entsteht nicht.",
    offen="Ob Elternteil und Kind zusammenleben, steht nicht fest.",
    deckt=("139",),
)

WEGE = (
    Weg(
        id="AufenthG.28.1.s4",
        grundlage="AufenthG § 28 Abs. 1 Satz 4",
        titel="Nicht sorgeberechtigter Elternteil eines deutschen Kindes",
        fuer=und(
            ja(elternschaft.vorhanden), ja(stammberechtigter.deutsch), nicht(eines_von(elternschaft.sorge, "allein", "gemeinsam"))
        ),
        folge=Rechtsfolge.KANN,
        glieder=(
            Voraussetzung(ohne_sorge),
            Voraussetzung(p028.kind_lebt_hier),
            Voraussetzung(gelebt),
            Voraussetzung(gemeinschaft_mit_kind),
            *p028.allgemein(anspruch=False, kann=(absehen,)),
            Hinweis(ermessen),
        ),
    ),
    Weg(
        id="AufenthG.28.vorwirkung",
        grundlage="AufenthG § 6 Abs. 3 i.V.m. § 28 Abs. 1 Satz 1 Nr. 3",
        titel="Visum für werdende Eltern eines deutschen Kindes",
        fuer=ja(gemeinschaft.kind_erwartet),
        folge=Rechtsfolge.KANN,
        glieder=(
            Voraussetzung(kind_erwartet),
            Voraussetzung(zeitpunkt),
            Voraussetzung(bescheinigung),
            Voraussetzung(wille),
            Ausschluss(nicht_hier),
            Ausschluss(p027.scheinehe),
            Voraussetzung(p005.passpflicht),
            Sperre(p005.sicherheitssperre),
            Sperre(p011.sperre),
        ),
    ),
    Weg(
        id="AufenthG.28.3.s2",
        grundlage="AufenthG § 28 Abs. 3 Satz 2",
        titel="Verlängerung für den Elternteil nach Volljährigkeit des deutschen Kindes",
        fuer=und(
            ja(elternschaft.vorhanden),
            besitzt_titel("antragsteller", "p28_1_elternteil"),
            lebensjahr_vollendet(stammberechtigter, 18),
        ),
        folge=Rechtsfolge.MUSS,
        gilt=(20130906, 99_999_999),
        glieder=(
            Voraussetzung(titel_elternteil),
            Voraussetzung(lebt_mit_kind),
            Voraussetzung(kind_in_ausbildung),
            *p005.allgemeine(anspruch=True, verlaengerung=True, ausweisungsinteresse_kann=(p027.ausweisungsinteresse_absehen,)),
            Sperre(p011.sperre),
        ),
    ),
)
