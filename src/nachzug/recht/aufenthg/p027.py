"""§ 27 AufenthG: what holds for every way of family reunification.

Abs. 1 purpose; Abs. 1a sham and forced relationships (since 28 August 2007, the authority must prove the first, indications
suffice for the second); Abs. 3 dependence of the Stammberechtigter on benefits for other relatives, and the waiver of an
expulsion interest; Abs. 3a mandatory refusal for reasons of security in the person of the Stammberechtigter (since 1
August 2018).
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Beweismass, Last, Merkmal
from nachzug.logik.terme import ja, oder
from nachzug.recht.sprache import antragsteller, ehe, elternschaft, gemeinschaft, kindschaft, stammberechtigter

zweck = Merkmal(
    id="AufenthG.27.1",
    titel="Herstellung und Wahrung der familiären Lebensgemeinschaft",
    normen=("AufenthG § 27 Abs. 1",),
    term=oder(ja(ehe.gemeinschaft_gewollt), ja(gemeinschaft.gewollt)),
    fundstellen=("BVerwG 1 C 15.12 Rn. 11",),
    definition="Der Nachzug dient der tatsächlich beabsichtigten oder gelebten familiären Lebensgemeinschaft.",
    erfuellt="Die Familie will im Bundesgebiet zusammenleben.",
    nicht_erfuellt="Eine familiäre Lebensgemeinschaft ist nicht beabsichtigt.",
    offen="Ob die Familie zusammenleben will, ist der Akte nicht zu entnehmen.",
)

_AB_2007 = (20070828, 99_999_999)
scheinehe = Merkmal(
    id="AufenthG.27.1a.nr1",
    titel="Ehe oder Verwandtschaft nur zum Zweck des Aufenthalts",
    normen=("AufenthG § 27 Abs. 1a Nr. 1",),
    art=Art.AUSSCHLUSS,
    term=oder(
        ja(ehe.nur_zum_aufenthaltszweck),
        ja(kindschaft.nur_zum_aufenthaltszweck),
        ja(elternschaft.nur_zum_aufenthaltszweck),
    ),
    last=Last.BEHOERDE,
    gilt=_AB_2007,
    fundstellen=("BVerwG 1 C 8.09 (ungeprueft)",),
    definition="Es muss feststehen, dass die Verbindung ausschließlich begründet wurde, um Einreise und Aufenthalt zu "
    "ermöglichen; die Feststellungslast trägt die Behörde.",
    erfuellt="Es steht fest, dass die Verbindung nur den Aufenthalt ermöglichen sollte.",
    nicht_erfuellt="Dass die Verbindung nur den Aufenthalt ermöglichen sollte, steht nicht fest.",
    offen="Ob die Verbindung nur den Aufenthalt ermöglichen sollte, wird noch aufgeklärt.",
)

zwangsehe = Merkmal(
    id="AufenthG.27.1a.nr2",
    titel="Anhaltspunkte für eine Zwangsehe",
    normen=("AufenthG § 27 Abs. 1a Nr. 2",),
    art=Art.AUSSCHLUSS,
    term=ja(ehe.anhaltspunkte_zwang),
    last=Last.BEHOERDE,
    beweismass=Beweismass.ANHALTSPUNKTE,
    gilt=_AB_2007,
    definition="Tatsächliche Anhaltspunkte dafür, dass ein Ehegatte zur Ehe genötigt wurde, genügen.",
    erfuellt="Tatsächliche Anhaltspunkte sprechen für eine Nötigung zur Ehe.",
    nicht_erfuellt="Anhaltspunkte für eine Nötigung zur Ehe gibt es nicht.",
    offen="Ob Anhaltspunkte für eine Nötigung zur Ehe bestehen, ist nicht geklärt.",
)

andere_angehoerige = Merkmal(
    id="AufenthG.27.3.s1",
    titel="Stammberechtigter braucht Sozialleistungen für andere Angehörige",
    normen=("AufenthG § 27 Abs. 3 Satz 1",),
    art=Art.ERMESSENSGRUND,
    term=ja(stammberechtigter.leistungsbezug_fuer_andere),
    last=Last.BEHOERDE,
    definition="Ist der Stammberechtigte für den Unterhalt anderer Angehöriger auf Leistungen nach SGB II oder SGB XII "
    "angewiesen, kann der Nachzug versagt werden.",
    erfuellt="Der Stammberechtigte ist für andere Angehörige auf Sozialleistungen angewiesen.",
    nicht_erfuellt="Dass der Stammberechtigte für andere auf Sozialleistungen angewiesen ist, ist nicht ersichtlich.",
    offen="Ob der Stammberechtigte für andere auf Sozialleistungen angewiesen ist, ist nicht geklärt.",
)

ausweisungsinteresse_absehen = Merkmal(
    id="AufenthG.27.3.s2",
    titel="Absehen vom Ausweisungsinteresse",
    normen=("AufenthG § 27 Abs. 3 Satz 2",),
    art=Art.AUSNAHME,
    term=ja(antragsteller.ausweisungsinteresse),
    fundstellen=("BVerwG 1 C 15.12 Rn. 23",),
    definition="Beim Familiennachzug kann die Behörde von einem Ausweisungsinteresse absehen.",
    erfuellt="Die Behörde darf vom Ausweisungsinteresse absehen.",
    nicht_erfuellt="Ein Ausweisungsinteresse, von dem abzusehen wäre, ist nicht ersichtlich.",
    offen="Ob von einem Ausweisungsinteresse abzusehen ist, ist nicht geklärt.",
)

_AB_2018 = (20180801, 99_999_999)
_GRUENDE = (
    ("nr1", "Gefährdung der Sicherheit", "gefaehrdung_sicherheit"),
    ("nr2", "Leitung eines verbotenen Vereins", "leiter_verbotener_verein"),
    ("nr3", "Beteiligung an oder Aufruf zu Gewalt", "gewalttaetigkeit"),
    ("nr4", "Aufruf zu Hass", "hassaufruf"),
)
sicherheit = Merkmal(
    id="AufenthG.27.3a",
    titel="Zwingende Versagung wegen des Stammberechtigten",
    normen=("AufenthG § 27 Abs. 3a",),
    art=Art.AUSSCHLUSS,
    last=Last.BEHOERDE,
    gilt=_AB_2018,
    term=oder(
        *(
            Merkmal(
                id=f"AufenthG.27.3a.{nummer}",
                titel=titel,
                normen=(f"AufenthG § 27 Abs. 3a Nr. {nummer[2:]}",),
                art=Art.AUSSCHLUSS,
                last=Last.BEHOERDE,
                gilt=_AB_2018,
                term=ja(getattr(stammberechtigter, feld)),
                erfuellt=f"{titel}: liegt in der Person des Stammberechtigten vor.",
                nicht_erfuellt=f"{titel}: nicht ersichtlich.",
                offen=f"{titel}: nicht geklärt.",
            )
            for nummer, titel, feld in _GRUENDE
        )
    ),
    definition="Gefährdet der Stammberechtigte die Sicherheit, ist der Nachzug zu ihm ohne Ermessen zu versagen.",
    erfuellt="In der Person des Stammberechtigten liegt ein zwingender Versagungsgrund vor.",
    nicht_erfuellt="Ein zwingender Versagungsgrund in der Person des Stammberechtigten ist nicht ersichtlich.",
    offen="Ob ein zwingender Versagungsgrund vorliegt, ist nicht geklärt.",
)
