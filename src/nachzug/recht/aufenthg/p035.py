"""§ 35 AufenthG: the settlement permit of the child.

Abs. 1 Satz 1: a minor who on completing 16 has held the permit for five years, without the requirements of § 9 Abs. 2; Satz 2: an
adult with five years, sufficient German, and livelihood or training. Abs. 2: school years abroad do not count as a rule. Abs. 3:
no claim, but discretion, for an interest in expulsion from own conduct, for certain convictions in the last three years, for
benefits without training. Abs. 4: not asked of the sick and disabled. Until the end of 2015 Abs. 3 said ground for expulsion.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Ermessensgrund, Merkmal, Rechtsfolge, Sperre, Voraussetzung, Weg, Wertung
from nachzug.logik.terme import STICHTAG, Fest, Term, abgelaufen, eines_von, gibt_es, ja, nicht, oder, und, vollendet
from nachzug.recht.aufenthg import p005, p011
from nachzug.recht.sprache import JAHRE, antrag, antragsteller, besitzt_titel, eintrag, lebensjahr_vollendet
from nachzug.recht.titelgruppen import AUFENTHALTSERLAUBNIS

_ABSCHNITT_6 = tuple(a for a in AUFENTHALTSERLAUBNIS if a.startswith(("p28", "p30", "p31", "p32", "p33", "p34", "p36")))

minderjaehrig = Merkmal(
    id="AufenthG.35.1.s1.minderjaehrig",
    titel="Minderjährig",
    normen=("AufenthG § 35 Abs. 1 Satz 1",),
    term=oder(nicht(lebensjahr_vollendet(antragsteller, 18)), nicht(lebensjahr_vollendet(antragsteller, 18, antrag.gestellt))),
    zeitpunkt="Antragstellung",
    fundstellen=("BVerwG 1 C 23.18",),
    erfuellt="Der Antragsteller ist minderjährig oder war es bei der Antragstellung.",
    nicht_erfuellt="Der Antragsteller war schon bei der Antragstellung volljährig; für ihn gilt Satz 2.",
    offen="Das Alter des Antragstellers steht nicht fest.",
)
aufenthaltserlaubnis = Merkmal(
    id="AufenthG.35.1.titel",
    titel="Aufenthaltserlaubnis nach diesem Abschnitt",
    normen=("AufenthG § 35 Abs. 1 Satz 1",),
    term=besitzt_titel("antragsteller", *_ABSCHNITT_6),
    definition="Der Antragsteller muss eine Aufenthaltserlaubnis aus familiären Gründen besitzen.",
    erfuellt="Der Antragsteller besitzt eine Aufenthaltserlaubnis aus familiären Gründen.",
    nicht_erfuellt="Der Antragsteller besitzt keine Aufenthaltserlaubnis aus familiären Gründen.",
    offen="Ob der Antragsteller eine Aufenthaltserlaubnis aus familiären Gründen besitzt, steht nicht fest.",
)
fuenf_jahre_mit_16 = Merkmal(
    id="AufenthG.35.1.s1.fuenf_jahre",
    titel="Fünf Jahre Aufenthaltserlaubnis bei Vollendung des 16. Lebensjahres",
    normen=("AufenthG § 35 Abs. 1 Satz 1", "AufenthG § 9 Abs. 2"),
    term=vollendet(antragsteller.aufenthaltserlaubnis_seit, JAHRE[5], antragsteller.sechzehn_ab),
    zeitpunkt="Vollendung des 16. Lebensjahres",
    definition="Gezählt wird der ununterbrochene Besitz bis zu dem Tag, an dem das 16. Lebensjahr vollendet ist; das nationale Visum davor "
    "zählt mit. Die Voraussetzungen des § 9 Abs. 2 AufenthG sind nicht zu prüfen.",
    erfuellt="Bei Vollendung des 16. Lebensjahres bestand die Aufenthaltserlaubnis seit fünf Jahren.",
    nicht_erfuellt="Bei Vollendung des 16. Lebensjahres bestand die Aufenthaltserlaubnis noch keine fünf Jahre.",
    offen="Seit wann die Aufenthaltserlaubnis ohne Unterbrechung besteht, steht nicht fest.",
)
schule_im_ausland = Merkmal(
    id="AufenthG.35.2",
    titel="Schulbesuch im Ausland",
    normen=("AufenthG § 35 Abs. 2",),
    art=Art.AUSSCHLUSS,
    term=ja(antragsteller.schulzeit_im_ausland),
    definition="Zeiten, in denen das Kind im Ausland zur Schule ging, zählen in der Regel nicht.",
    erfuellt="Zeiten des Schulbesuchs im Ausland sind in der Regel abzuziehen; die Dauer ist neu zu berechnen.",
    nicht_erfuellt="Ein Schulbesuch im Ausland ist nicht ersichtlich.",
    offen="Ob das Kind im Ausland zur Schule ging, ist nicht geklärt.",
)
anrechenbar = Merkmal(
    id="AufenthG.35.2.anrechnung",
    titel="Kein Abzug wegen Schulbesuchs im Ausland",
    normen=("AufenthG § 35 Abs. 2",),
    term=nicht(schule_im_ausland),
    erfuellt="Ein Abzug ist nicht ersichtlich.",
    nicht_erfuellt="Wegen des Schulbesuchs im Ausland fehlen anrechenbare Zeiten.",
    offen="Ob Zeiten abzuziehen sind, ist nicht geklärt.",
)
atypisch_schule = Merkmal(
    id="AufenthG.35.2.ausnahme",
    titel="Ausnahme von der Regel des Abs. 2",
    normen=("AufenthG § 35 Abs. 2",),
    art=Art.AUSNAHME,
    wertung=Wertung(),
    definition="Die Zeiten zählen ausnahmsweise mit, etwa bei einem Austauschjahr.",
    erfuellt="Die Zeiten zählen ausnahmsweise mit.",
    nicht_erfuellt="Eine Ausnahme ist nicht vorgetragen.",
    offen="Ob die Zeiten ausnahmsweise mitzählen, verlangt eine Wertung.",
)
volljaehrig = Merkmal(
    id="AufenthG.35.1.s2.nr1",
    titel="Volljährig und seit fünf Jahren im Besitz der Aufenthaltserlaubnis",
    normen=("AufenthG § 35 Abs. 1 Satz 2 Nr. 1",),
    term=und(lebensjahr_vollendet(antragsteller, 18), vollendet(antragsteller.aufenthaltserlaubnis_seit, JAHRE[5])),
    erfuellt="Der Antragsteller ist volljährig und besitzt die Aufenthaltserlaubnis seit fünf Jahren.",
    nicht_erfuellt="Der Antragsteller ist nicht volljährig oder besitzt die Aufenthaltserlaubnis noch keine fünf Jahre.",
    offen="Seit wann die Aufenthaltserlaubnis ohne Unterbrechung besteht, steht nicht fest.",
)
_nachweis = eintrag("antragsteller.sprachnachweise")
deutsch = Merkmal(
    id="AufenthG.35.1.s2.nr2",
    titel="Ausreichende Kenntnisse der deutschen Sprache",
    normen=("AufenthG § 35 Abs. 1 Satz 2 Nr. 2",),
    term=gibt_es(
        "antragsteller.sprachnachweise", eines_von(_nachweis.niveau, "B1", "B2", "C1", "C2"), "Deutsch auf der Stufe B1"
    ),
    definition="Ausreichend sind Kenntnisse der Stufe B1.",
    erfuellt="Deutsch auf der Stufe B1 ist nachgewiesen.",
    nicht_erfuellt="Deutsch auf der Stufe B1 ist nicht nachgewiesen.",
    offen="Ob Deutsch auf der Stufe B1 nachgewiesen ist, steht nicht fest.",
)
_ausbildung = eintrag("antragsteller.ausbildungen")
_in_ausbildung = gibt_es(
    "antragsteller.ausbildungen",
    und(_ausbildung.von <= STICHTAG, _ausbildung.bis >= STICHTAG, ja(_ausbildung.anerkannter_abschluss)),
    "Ausbildung zu einem anerkannten Abschluss",
)
unterhalt_oder_ausbildung = Merkmal(
    id="AufenthG.35.1.s2.nr3",
    titel="Lebensunterhalt gesichert oder in Ausbildung",
    normen=("AufenthG § 35 Abs. 1 Satz 2 Nr. 3",),
    term=oder(ja(antragsteller.lebensunterhalt_gesichert), _in_ausbildung),
    erfuellt="Der Lebensunterhalt ist gesichert oder eine anerkannte Ausbildung läuft.",
    nicht_erfuellt="Der Lebensunterhalt ist nicht gesichert, und keine anerkannte Ausbildung läuft.",
    offen="Ob der Lebensunterhalt gesichert ist oder eine anerkannte Ausbildung läuft, steht nicht fest.",
)
krank = Merkmal(
    id="AufenthG.35.4",
    titel="Krankheit oder Behinderung hindert an den Voraussetzungen",
    normen=("AufenthG § 35 Abs. 4",),
    art=Art.AUSNAHME,
    term=oder(
        ja(antragsteller.sprachnachweis_unmoeglich), ja(antragsteller.schwerbehindert), ja(antragsteller.schwerwiegend_erkrankt)
    ),
    definition="Von Sprache und Lebensunterhalt ist abzusehen, wenn eine Krankheit oder Behinderung daran hindert.",
    erfuellt="Krankheit oder Behinderung hindert daran; von der Voraussetzung ist abzusehen.",
    nicht_erfuellt="Eine Krankheit oder Behinderung, die daran hindert, ist nicht vorgetragen.",
    offen="Ob Krankheit oder Behinderung daran hindert, ist nicht geklärt.",
)

# Abs. 3: no claim, only discretion

_urteil = eintrag("antragsteller.verurteilungen")


def _verurteilt(art: str, mindestens: Term) -> Term:
    return und(eines_von(_urteil.strafart, art), mindestens)


ausweisungsinteresse = Merkmal(
    id="AufenthG.35.3.s1.nr1",
    titel="Ausweisungsinteresse aus eigenem Verhalten",
    normen=("AufenthG § 35 Abs. 3 Satz 1 Nr. 1",),
    art=Art.AUSSCHLUSS,
    term=ja(antragsteller.ausweisungsinteresse),
    definition="Bis Ende 2015 sprach das Gesetz vom Ausweisungsgrund.",
    erfuellt="Ein Ausweisungsinteresse, das auf eigenem Verhalten beruht, besteht.",
    nicht_erfuellt="Ein Ausweisungsinteresse ist nicht ersichtlich.",
    offen="Ob ein Ausweisungsinteresse besteht, ist nicht geklärt.",
)
verurteilung = Merkmal(
    id="AufenthG.35.3.s1.nr2",
    titel="Verurteilung in den letzten drei Jahren",
    normen=("AufenthG § 35 Abs. 3 Satz 1 Nr. 2",),
    art=Art.AUSSCHLUSS,
    term=gibt_es(
        "antragsteller.verurteilungen",
        und(
            ja(_urteil.vorsaetzlich),
            nicht(abgelaufen(_urteil.rechtskraeftig, JAHRE[3])),
            oder(
                _verurteilt("jugendstrafe", Fest(6) <= _urteil.monate),
                _verurteilt("freiheitsstrafe", Fest(3) <= _urteil.monate),
                _verurteilt("geldstrafe", Fest(90) <= _urteil.tagessaetze),
                ja(_urteil.jugendstrafe_ausgesetzt),
            ),
        ),
        "Verurteilung von diesem Gewicht",
    ),
    definition="Gemeint sind vorsätzliche Taten: Jugendstrafe ab sechs, Freiheitsstrafe ab drei Monaten, Geldstrafe ab 90 Tagessätzen oder "
    "eine ausgesetzte Verhängung der Jugendstrafe, in den letzten drei Jahren.",
    erfuellt="Eine solche Verurteilung liegt vor.",
    nicht_erfuellt="Eine solche Verurteilung liegt nicht vor oder ist nicht ersichtlich.",
    offen="Ob eine solche Verurteilung vorliegt, ist nicht geklärt.",
)
leistungsbezug = Merkmal(
    id="AufenthG.35.3.s1.nr3",
    titel="Leistungsbezug ohne Ausbildung",
    normen=("AufenthG § 35 Abs. 3 Satz 1 Nr. 3",),
    art=Art.AUSSCHLUSS,
    term=und(
        oder(nicht(ja(antragsteller.lebensunterhalt_gesichert)), ja(antragsteller.leistungsbezug)),
        nicht(_in_ausbildung),
        nicht(krank),
    ),
    definition="Schädlich sind Leistungen nach SGB II oder SGB XII oder Jugendhilfe, außer während einer Ausbildung zu einem anerkannten "
    "Abschluss und bei Krankheit oder Behinderung.",
    erfuellt="Der Lebensunterhalt ist nicht ohne Leistungen gesichert, und keine anerkannte Ausbildung läuft.",
    nicht_erfuellt="Schädlicher Leistungsbezug ist nicht ersichtlich.",
    offen="Ob Leistungen bezogen werden und eine Ausbildung läuft, ist nicht geklärt.",
)
nach_ermessen = Merkmal(
    id="AufenthG.35.3.s2",
    titel="Kein Anspruch, Erteilung oder Verlängerung nach Ermessen",
    normen=("AufenthG § 35 Abs. 3 Satz 2",),
    art=Art.ERMESSENSGRUND,
    term=oder(ausweisungsinteresse, verurteilung, leistungsbezug),
    erfuellt="Ein Anspruch besteht nicht; über Erteilung oder Verlängerung ist nach Ermessen zu entscheiden.",
    nicht_erfuellt="Ein Grund, der den Anspruch ausschließt, ist nicht ersichtlich.",
    offen="Ob ein Grund den Anspruch ausschließt, ist nicht geklärt.",
)
gesondert_geregelt = Merkmal(
    id="AufenthG.35.3.speziell",
    titel="In § 35 AufenthG besonders geregelt",
    normen=("AufenthG § 35 Abs. 3",),
    art=Art.AUSNAHME,
    term=und(),
    definition="Lebensunterhalt und Ausweisungsinteresse regelt § 35 selbst: Sie nehmen den Anspruch und lassen das Ermessen.",
    erfuellt="§ 35 AufenthG regelt diese Frage selbst.",
)

_fuer = besitzt_titel("antragsteller", *_ABSCHNITT_6)
_rahmen = (
    *p005.allgemeine(
        anspruch=True,
        verlaengerung=True,
        lebensunterhalt_entfaellt=(gesondert_geregelt,),
        ausweisungsinteresse_entfaellt=(gesondert_geregelt,),
    ),
    Ermessensgrund(nach_ermessen),
    Sperre(p011.sperre),
)

WEGE = (
    Weg(
        id="AufenthG.35.1.s1",
        grundlage="AufenthG § 35 Abs. 1 Satz 1",
        titel="Niederlassungserlaubnis des minderjährigen Kindes",
        fuer=und(_fuer, lebensjahr_vollendet(antragsteller, 16)),
        folge=Rechtsfolge.MUSS,
        allein=True,
        glieder=(
            Voraussetzung(minderjaehrig),
            Voraussetzung(aufenthaltserlaubnis),
            Voraussetzung(fuenf_jahre_mit_16),
            Voraussetzung(anrechenbar, (atypisch_schule,)),
            *_rahmen,
        ),
    ),
    Weg(
        id="AufenthG.35.1.s2",
        grundlage="AufenthG § 35 Abs. 1 Satz 2",
        titel="Niederlassungserlaubnis des volljährig gewordenen Kindes",
        fuer=und(_fuer, lebensjahr_vollendet(antragsteller, 18)),
        folge=Rechtsfolge.MUSS,
        allein=True,
        glieder=(
            Voraussetzung(aufenthaltserlaubnis),
            Voraussetzung(volljaehrig),
            Voraussetzung(deutsch, (krank,)),
            Voraussetzung(unterhalt_oder_ausbildung, (krank,)),
            Voraussetzung(anrechenbar, (atypisch_schule,)),
            *_rahmen,
        ),
    ),
)
