"""§ 9 AufenthG: the settlement permit, and the parts of it that §§ 28 Abs. 2, 31 Abs. 3 and 35 borrow.

Abs. 2 lists nine requirements. Language and civic knowledge are proven by the integration course; they fall away for the
sick and for those who had no right or duty to attend and can make themselves understood, and can be waived in a hardship.
Abs. 3 lets one spouse's pension and work permits do for both. Since 1 March 2024 Abs. 3a gives spouses of skilled workers
with a settlement permit a shorter way.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Last, Merkmal, Rechtsfolge, Schweigen, Sperre, Voraussetzung, Weg, Wertung
from nachzug.logik.terme import STICHTAG, eines_von, gibt_es, ja, nicht, oder, und, vollendet
from nachzug.recht.aufenthg import p005, p011, p051
from nachzug.recht.sprache import JAHRE, antrag, antragsteller, besitzt_titel, ehe, eintrag
from nachzug.recht.titelgruppen import AUFENTHALTSERLAUBNIS

_titel = eintrag("antragsteller.titel")
_nachweis = eintrag("antragsteller.sprachnachweise")
_B1 = ("B1", "B2", "C1", "C2")
AB_MAERZ_2024 = (20240301, 99_999_999)


def _seit(jahre: int, kennung: str, norm: str) -> Merkmal:
    return Merkmal(
        id=kennung,
        titel=f"Aufenthaltserlaubnis seit {jahre} Jahren",
        normen=(norm, "AufenthG § 9 Abs. 4"),
        term=gibt_es(
            "antragsteller.titel",
            und(
                _titel.von <= STICHTAG,
                _titel.bis >= STICHTAG,
                eines_von(_titel.art, *AUFENTHALTSERLAUBNIS),
                vollendet(_titel.besitz_seit, JAHRE[jahre]),
            ),
            f"Aufenthaltserlaubnis, besessen seit mindestens {jahre} Jahren",
        ),
        definition="Die Erlaubnis muss im ganzen Zeitraum besessen worden sein; frühere Zeiten werden nach § 9 Abs. 4 nur in "
        "Grenzen angerechnet.",
        erfuellt="Die Aufenthaltserlaubnis wird lange genug besessen.",
        nicht_erfuellt="Die Aufenthaltserlaubnis wird noch nicht lange genug besessen.",
        offen="Seit wann die Aufenthaltserlaubnis ununterbrochen besessen wird, steht nicht fest.",
    )


fuenf_jahre = _seit(5, "AufenthG.9.2.nr1", "AufenthG § 9 Abs. 2 Satz 1 Nr. 1")

lebensunterhalt = Merkmal(
    id="AufenthG.9.2.nr2",
    titel="Lebensunterhalt gesichert",
    normen=("AufenthG § 9 Abs. 2 Satz 1 Nr. 2", "AufenthG § 2 Abs. 3"),
    term=ja(antragsteller.lebensunterhalt_gesichert),
    definition="Anders als nach § 5 Abs. 1 Nr. 1 ist die Voraussetzung zwingend; einen Regelfall mit Ausnahmen gibt es nicht.",
    erfuellt="Der Lebensunterhalt ist gesichert.",
    nicht_erfuellt="Der Lebensunterhalt ist nicht gesichert.",
    offen="Ob der Lebensunterhalt gesichert ist, steht nicht fest.",
)

altersvorsorge = Merkmal(
    id="AufenthG.9.2.nr3",
    titel="Sechzig Monate Altersvorsorge",
    normen=("AufenthG § 9 Abs. 2 Satz 1 Nr. 3",),
    term=ja(antragsteller.rentenbeitraege_60_monate),
    definition="Pflichtbeiträge oder freiwillige Beiträge zur Rentenversicherung für 60 Monate oder gleichwertige Vorsorge; "
    "Zeiten der Kinderbetreuung und häuslichen Pflege werden angerechnet.",
    erfuellt="Sechzig Monate Altersvorsorge sind nachgewiesen.",
    nicht_erfuellt="Sechzig Monate Altersvorsorge sind nicht erreicht.",
    offen="Ob sechzig Monate Altersvorsorge erreicht sind, ist der Akte nicht zu entnehmen.",
)

ordnung = Merkmal(
    id="AufenthG.9.2.nr4",
    titel="Keine entgegenstehenden Gründe der öffentlichen Sicherheit oder Ordnung",
    normen=("AufenthG § 9 Abs. 2 Satz 1 Nr. 4",),
    term=nicht(ja(antragsteller.gruende_gegen_niederlassung)),
    schweigen=Schweigen.ERFUELLT,
    last=Last.BEHOERDE,
    definition="Schwere und Art des Verstoßes und die Gefahr sind gegen Dauer des Aufenthalts und Bindungen zu gewichten.",
    erfuellt="Gründe der öffentlichen Sicherheit oder Ordnung stehen nicht entgegen.",
    nicht_erfuellt="Gründe der öffentlichen Sicherheit oder Ordnung stehen entgegen.",
    offen="Ob Gründe der öffentlichen Sicherheit oder Ordnung entgegenstehen, ist nicht geklärt.",
)

beschaeftigung = Merkmal(
    id="AufenthG.9.2.nr5",
    titel="Beschäftigung erlaubt",
    normen=("AufenthG § 9 Abs. 2 Satz 1 Nr. 5",),
    term=ja(antragsteller.beschaeftigung_erlaubt),
    definition="Nur für Arbeitnehmer.",
    erfuellt="Die Beschäftigung ist erlaubt.",
    nicht_erfuellt="Die Beschäftigung ist nicht erlaubt.",
    offen="Ob die Beschäftigung erlaubt ist, ist der Akte nicht zu entnehmen.",
)

berufserlaubnisse = Merkmal(
    id="AufenthG.9.2.nr6",
    titel="Erlaubnisse für den Beruf",
    normen=("AufenthG § 9 Abs. 2 Satz 1 Nr. 6",),
    term=ja(antragsteller.berufserlaubnisse),
    definition="Wer einen erlaubnispflichtigen Beruf auf Dauer ausübt, braucht die Erlaubnis dafür.",
    erfuellt="Die Erlaubnisse für den Beruf liegen vor.",
    nicht_erfuellt="Eine Erlaubnis für den Beruf fehlt.",
    offen="Ob alle Erlaubnisse für den Beruf vorliegen, ist der Akte nicht zu entnehmen.",
)

kurs = Merkmal(
    id="AufenthG.9.2.s2",
    titel="Integrationskurs erfolgreich abgeschlossen",
    normen=("AufenthG § 9 Abs. 2 Satz 2",),
    art=Art.AUSNAHME,
    term=ja(antragsteller.integrationskurs_bestanden),
    definition="Der erfolgreiche Integrationskurs weist Sprache und Grundkenntnisse nach.",
    erfuellt="Der Integrationskurs ist erfolgreich abgeschlossen.",
    nicht_erfuellt="Ein erfolgreicher Integrationskurs ist nicht vorgetragen.",
    offen="Ob der Integrationskurs erfolgreich abgeschlossen ist, steht nicht fest.",
)

sprache = Merkmal(
    id="AufenthG.9.2.nr7",
    titel="Ausreichende Deutschkenntnisse",
    normen=("AufenthG § 9 Abs. 2 Satz 1 Nr. 7", "AufenthG § 2 Abs. 11", "AufenthG § 9 Abs. 2 Satz 2"),
    term=oder(
        kurs,
        gibt_es("antragsteller.sprachnachweise", eines_von(_nachweis.niveau, *_B1), "Nachweis der Stufe B1 oder höher"),
    ),
    definition="Ausreichend ist die Stufe B1; ein erfolgreich abgeschlossener Integrationskurs weist sie nach.",
    erfuellt="Ausreichende Deutschkenntnisse sind nachgewiesen.",
    nicht_erfuellt="Ausreichende Deutschkenntnisse sind nicht nachgewiesen.",
    offen="Ob ausreichende Deutschkenntnisse vorliegen, ist der Akte nicht zu entnehmen.",
)

grundkenntnisse = Merkmal(
    id="AufenthG.9.2.nr8",
    titel="Grundkenntnisse der Rechts- und Gesellschaftsordnung",
    normen=("AufenthG § 9 Abs. 2 Satz 1 Nr. 8", "AufenthG § 9 Abs. 2 Satz 2"),
    term=oder(kurs, ja(antragsteller.grundkenntnisse_ordnung)),
    definition="Nachgewiesen durch den Integrationskurs oder den Test.",
    erfuellt="Die Grundkenntnisse sind nachgewiesen.",
    nicht_erfuellt="Die Grundkenntnisse sind nicht nachgewiesen.",
    offen="Ob die Grundkenntnisse vorliegen, ist der Akte nicht zu entnehmen.",
)

wohnraum = Merkmal(
    id="AufenthG.9.2.nr9",
    titel="Ausreichender Wohnraum",
    normen=("AufenthG § 9 Abs. 2 Satz 1 Nr. 9", "AufenthG § 2 Abs. 4"),
    term=ja(antragsteller.ausreichender_wohnraum),
    definition="Der Wohnraum muss für den Antragsteller und die mit ihm lebenden Angehörigen reichen.",
    erfuellt="Ausreichender Wohnraum ist vorhanden.",
    nicht_erfuellt="Ausreichender Wohnraum fehlt.",
    offen="Ob der Wohnraum reicht, steht nicht fest.",
)

krankheit = Merkmal(
    id="AufenthG.9.2.s3",
    titel="Krankheit oder Behinderung hindert am Nachweis",
    normen=("AufenthG § 9 Abs. 2 Satz 3",),
    art=Art.AUSNAHME,
    term=ja(antragsteller.sprachnachweis_unmoeglich),
    definition="Von Sprache und Grundkenntnissen ist abzusehen, wenn Krankheit oder Behinderung sie unmöglich macht.",
    erfuellt="Krankheit oder Behinderung macht den Nachweis unmöglich.",
    nicht_erfuellt="Krankheit oder Behinderung, die den Nachweis unmöglich macht, ist nicht vorgetragen.",
    offen="Ob Krankheit oder Behinderung den Nachweis unmöglich macht, ist nicht geklärt.",
)

einfach_muendlich = Merkmal(
    id="AufenthG.9.2.s5",
    titel="Einfache mündliche Verständigung ohne Integrationskurs",
    normen=("AufenthG § 9 Abs. 2 Satz 5",),
    art=Art.AUSNAHME,
    term=und(ja(antragsteller.muendlich_einfach), ja(antragsteller.ohne_integrationskurs)),
    definition="Wer keinen Anspruch auf den Kurs hatte oder nicht zur Teilnahme verpflichtet war, muss sich nur auf einfache "
    "Art mündlich verständigen können.",
    erfuellt="Einfache mündliche Verständigung genügt hier.",
    nicht_erfuellt="Die Erleichterung des Satzes 5 greift nicht.",
    offen="Ob einfache mündliche Verständigung genügt, ist nicht geklärt.",
)

haerte = Merkmal(
    id="AufenthG.9.2.s4",
    titel="Härte bei Sprache oder Grundkenntnissen",
    normen=("AufenthG § 9 Abs. 2 Satz 4",),
    art=Art.AUSNAHME,
    wertung=Wertung(),
    definition="Zur Vermeidung einer Härte kann die Behörde von Sprache und Grundkenntnissen absehen.",
    erfuellt="Eine Härte ist festgestellt.",
    nicht_erfuellt="Eine Härte ist nicht vorgetragen oder verneint.",
    offen="Ob eine Härte vorliegt, verlangt eine Wertung.",
)

krankheit_unterhalt = Merkmal(
    id="AufenthG.9.2.s6",
    titel="Krankheit oder Behinderung hindert an Unterhalt oder Vorsorge",
    normen=("AufenthG § 9 Abs. 2 Satz 6",),
    art=Art.AUSNAHME,
    term=oder(ja(antragsteller.sprachnachweis_unmoeglich), ja(antragsteller.schwerbehindert)),
    definition="Von Lebensunterhalt und Altersvorsorge ist abzusehen, wenn Krankheit oder Behinderung sie unmöglich macht.",
    erfuellt="Krankheit oder Behinderung macht die Voraussetzung unmöglich.",
    nicht_erfuellt="Ein solcher Hinderungsgrund ist nicht vorgetragen.",
    offen="Ob ein solcher Hinderungsgrund besteht, ist nicht geklärt.",
)

ehegatte = Merkmal(
    id="AufenthG.9.3.s1",
    titel="Ehegatte erfüllt die Voraussetzung",
    normen=("AufenthG § 9 Abs. 3 Satz 1",),
    art=Art.AUSNAHME,
    term=und(ja(ehe.gemeinschaft_gewollt), ja(antragsteller.ehegatte_erfuellt_p9)),
    definition="Bei Ehegatten in ehelicher Lebensgemeinschaft genügt es, wenn einer die Nummern 3, 5 und 6 erfüllt.",
    erfuellt="Der Ehegatte erfüllt die Voraussetzung.",
    nicht_erfuellt="Dass der Ehegatte die Voraussetzung erfüllt, ist nicht vorgetragen.",
    offen="Ob der Ehegatte die Voraussetzung erfüllt, ist nicht geklärt.",
)

_ausbildung = eintrag("antragsteller.ausbildungen")
ausbildung = Merkmal(
    id="AufenthG.9.3.s2",
    titel="Ausbildung zu einem anerkannten Abschluss",
    normen=("AufenthG § 9 Abs. 3 Satz 2",),
    art=Art.AUSNAHME,
    term=gibt_es("antragsteller.ausbildungen", ja(_ausbildung.anerkannter_abschluss), "laufende Ausbildung"),
    definition="Wer in einer Ausbildung zu einem anerkannten Abschluss steht, braucht keine Altersvorsorge.",
    erfuellt="Der Antragsteller steht in einer solchen Ausbildung.",
    nicht_erfuellt="Eine solche Ausbildung ist nicht ersichtlich.",
    offen="Ob eine solche Ausbildung läuft, ist nicht geklärt.",
)

SPRACHE = Voraussetzung(sprache, (krankheit, einfach_muendlich), (haerte,))
"""Sufficient German with all its waivers: what § 28 Abs. 2 and § 35 refer to (§ 9 Abs. 2 Satz 2 to 5)."""
GRUNDKENNTNISSE = Voraussetzung(grundkenntnisse, (krankheit, einfach_muendlich), (haerte,))
OHNE_VORSORGE = (
    Voraussetzung(lebensunterhalt, (krankheit_unterhalt,)),
    Voraussetzung(ordnung),
    Voraussetzung(beschaeftigung, (ehegatte,)),
    Voraussetzung(berufserlaubnisse, (ehegatte,)),
    SPRACHE,
    GRUNDKENNTNISSE,
    Voraussetzung(wohnraum),
)
VORSORGE = Voraussetzung(altersvorsorge, (krankheit_unterhalt, ehegatte, ausbildung))

ehe_mit_fachkraft = Merkmal(
    id="AufenthG.9.3a.nr1",
    titel="Eheliche Lebensgemeinschaft mit einer niedergelassenen Fachkraft",
    normen=("AufenthG § 9 Abs. 3a Satz 1 Nr. 1",),
    term=und(
        ja(ehe.gemeinschaft_gewollt), besitzt_titel("stammberechtigter", "p18c", "p18c_3"), p051.TITEL_DES_STAMMBERECHTIGTEN
    ),
    gilt=AB_MAERZ_2024,
    definition="Der Ehegatte muss eine Niederlassungserlaubnis nach § 18c besitzen.",
    erfuellt="Der Antragsteller lebt mit einem Inhaber einer Niederlassungserlaubnis nach § 18c zusammen.",
    nicht_erfuellt="Der Ehegatte besitzt keine Niederlassungserlaubnis nach § 18c, oder die Gemeinschaft fehlt.",
    offen="Ob der Ehegatte eine Niederlassungserlaubnis nach § 18c besitzt, steht nicht fest.",
)

erwerbstaetig = Merkmal(
    id="AufenthG.9.3a.nr3",
    titel="Erwerbstätigkeit von 20 Wochenstunden",
    normen=("AufenthG § 9 Abs. 3a Satz 1 Nr. 3",),
    term=ja(antragsteller.erwerbstaetig_20_stunden),
    gilt=AB_MAERZ_2024,
    definition="Mindestens 20 Stunden je Woche.",
    erfuellt="Der Antragsteller arbeitet mindestens 20 Stunden je Woche.",
    nicht_erfuellt="Der Antragsteller arbeitet weniger als 20 Stunden je Woche.",
    offen="Wie viel der Antragsteller arbeitet, ist der Akte nicht zu entnehmen.",
)

WEGE = (
    Weg(
        id="AufenthG.9.2",
        grundlage="AufenthG § 9 Abs. 2 Satz 1",
        titel="Niederlassungserlaubnis",
        fuer=und(eines_von(antrag.zweck, "niederlassung"), besitzt_titel("antragsteller", *AUFENTHALTSERLAUBNIS)),
        folge=Rechtsfolge.MUSS,
        glieder=(
            Voraussetzung(fuenf_jahre),
            VORSORGE,
            *OHNE_VORSORGE,
            *p005.allgemeine(anspruch=True, verlaengerung=True),
            Sperre(p011.sperre),
        ),
        allein=True,
    ),
    Weg(
        id="AufenthG.9.3a",
        grundlage="AufenthG § 9 Abs. 3a Satz 1",
        titel="Niederlassungserlaubnis für Ehegatten niedergelassener Fachkräfte",
        fuer=und(
            ja(ehe.vorhanden), besitzt_titel("stammberechtigter", "p18c", "p18c_3"), eines_von(antrag.zweck, "niederlassung")
        ),
        folge=Rechtsfolge.MUSS,
        glieder=(
            Voraussetzung(ehe_mit_fachkraft),
            Voraussetzung(_seit(3, "AufenthG.9.3a.nr2", "AufenthG § 9 Abs. 3a Satz 1 Nr. 2")),
            Voraussetzung(erwerbstaetig),
            *OHNE_VORSORGE,
            *p005.allgemeine(anspruch=True, verlaengerung=True),
            Sperre(p011.sperre),
        ),
        gilt=AB_MAERZ_2024,
    ),
)
