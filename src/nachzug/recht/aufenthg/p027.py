"""§ 27 AufenthG: what holds for every way of family reunification.

Abs. 1 purpose; Abs. 1a sham and forced relationships (since 28 August 2007, the authority must prove the first, indications
suffice for the second); Abs. 2 registered partners like spouses; Abs. 3 dependence of the Stammberechtigter on benefits for
other relatives, and the waiver of an expulsion interest; Abs. 3a mandatory refusal for reasons of security in the person of the
Stammberechtigter (since 1 August 2018); Abs. 4 how long the permit is valid; Abs. 5 (6 September 2013 to 29 February 2020) work.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Beweismass, Last, Merkmal
from nachzug.logik.terme import Term, fassung, ja, nach_recht, nicht, oder, und
from nachzug.recht.sprache import (
    antragsteller,
    besitzt_titel,
    ehe,
    elternschaft,
    gemeinschaft,
    kindschaft,
    stammberechtigter,
)
from nachzug.recht.titelgruppen import BLAUE_KARTE

zweck = Merkmal(
    id="AufenthG.27.1",
    titel="Herstellung und Wahrung der familiären Lebensgemeinschaft",
    normen=("AufenthG § 27 Abs. 1",),
    term=oder(ja(ehe.gemeinschaft_gewollt), und(nicht(ja(ehe.vorhanden)), ja(gemeinschaft.gewollt))),
    fundstellen=("BVerwG 1 C 15.12 Rn. 11", "BVerwG 1 C 15.12 Rn. 15", "BVerfG 2 BvR 1413/10 Rn. 4", "BVerwG 1 C 17.23 Rn. 20"),
    definition="Der Nachzug dient der tatsächlich beabsichtigten oder gelebten familiären Lebensgemeinschaft; formale Bindungen allein "
    "genügen nicht. Die §§ 27 ff. regeln den Familiennachzug und seine Folgen abschließend. Art. 6 GG und Art. 8 EMRK geben keinen "
    "unmittelbaren Anspruch auf Einreise, verpflichten aber, familiäre Bindungen nach ihrem Gewicht zu berücksichtigen; der "
    "Gesetzgeber hat einen weiten Spielraum und ist an die Verhältnismäßigkeit gebunden. Eine Wartefrist von zwei Jahren ist "
    "zulässig, eine längere, wenn der Einzelfall Art. 8 EMRK genügt. Vorrangig geschützt ist die Kernfamilie aus Eltern und "
    "minderjährigen Kindern, andere Verwandte nach dem Gewicht ihrer Bindung.",
    deckt=("1", "2", "3", "9", "10", "11", "13", "21", "22", "24", "25", "28", "30"),
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
    fundstellen=("AVwV 27.1a.1.1.2 (ungeprueft)", "AVwV 27.1a.1.3 (ungeprueft)"),
    definition="Es muss feststehen, dass die Verbindung ausschließlich begründet wurde, um Einreise und Aufenthalt zu "
    "ermöglichen; die Feststellungslast trägt die Behörde, Restzweifel genügen nicht. Dass die Familie zusammenleben will, muss "
    "dagegen der Antragsteller beweisen. Für missbräuchliche Anerkennungen der Vaterschaft gelten eigene Verfahren (seit 2017 "
    "§ 85a AufenthG).",
    deckt=("29",),
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
    fundstellen=("AVwV 28.1.1.0",),
    definition="Ist der Stammberechtigte für den Unterhalt anderer Angehöriger auf Leistungen nach SGB II oder SGB XII "
    "angewiesen, kann der Nachzug trotz eines Anspruchs versagt werden. Beim Nachzug zu Deutschen wiegt in der Abwägung, dass "
    "ihnen regelmäßig nicht zuzumuten ist, die Familie im Ausland zu führen, und dass Art. 6 GG ihnen gegenüber besonders wirkt.",
    deckt=("26",),
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
    definition="Beim Familiennachzug kann die Behörde von einem Ausweisungsinteresse absehen. Zu gewichten sind der Zweck einer "
    "unerlaubten Einreise, eine Selbstanzeige, eine inzwischen erteilte Duldung und das geringe Gewicht des Verstoßes.",
    deckt=("27",),
    erfuellt="Die Behörde darf vom Ausweisungsinteresse absehen.",
    nicht_erfuellt="Ein Ausweisungsinteresse, von dem abzusehen wäre, ist nicht ersichtlich.",
    offen="Ob von einem Ausweisungsinteresse abzusehen ist, ist nicht geklärt.",
)

_AB_2018 = (20180801, 99_999_999)


def _grund(nummer: str, norm: str, titel: str, *terme: Term) -> Merkmal:
    return Merkmal(
        id=f"AufenthG.27.3a.{nummer}",
        titel=titel,
        normen=(f"AufenthG § 27 Abs. 3a {norm}",),
        art=Art.AUSSCHLUSS,
        last=Last.BEHOERDE,
        gilt=_AB_2018,
        term=oder(*terme),
        erfuellt=f"{titel}: liegt in der Person des Stammberechtigten vor.",
        nicht_erfuellt=f"{titel}: nicht ersichtlich.",
        offen=f"{titel}: nicht geklärt.",
    )


_BUCHSTABEN = (
    _grund("nr4a", "Nr. 4 Buchst. a", "Aufstachelung zu Willkür", ja(stammberechtigter.aufstachelung_willkuer)),
    _grund("nr4b", "Nr. 4 Buchst. b", "Verächtlichmachung", ja(stammberechtigter.boeswillige_veraechtlichmachung)),
    _grund("nr4c", "Nr. 4 Buchst. c", "Billigung von Verbrechen oder Terror", ja(stammberechtigter.billigung_von_verbrechen)),
)
_GRUENDE = (
    _grund("nr1", "Nr. 1", "Gefährdung der Sicherheit", ja(stammberechtigter.gefaehrdung_sicherheit)),
    _grund("nr2", "Nr. 2", "Leitung eines verbotenen Vereins", ja(stammberechtigter.leiter_verbotener_verein)),
    _grund("nr3", "Nr. 3", "Beteiligung an oder Aufruf zu Gewalt", ja(stammberechtigter.gewalttaetigkeit)),
    _grund("nr4", "Nr. 4", "Aufruf zu Hass", ja(stammberechtigter.hassaufruf), *_BUCHSTABEN),
)
sicherheit = Merkmal(
    id="AufenthG.27.3a",
    titel="Zwingende Versagung wegen des Stammberechtigten",
    normen=("AufenthG § 27 Abs. 3a",),
    art=Art.AUSSCHLUSS,
    last=Last.BEHOERDE,
    gilt=_AB_2018,
    term=oder(*_GRUENDE),
    definition="Gefährdet der Stammberechtigte die Sicherheit, ist der Nachzug zu ihm ohne Ermessen zu versagen, auch zu einem Deutschen. Von der Gefährdung ist "
    "bei Unterstützung einer terroristischen Vereinigung oder Vorbereitung einer Terrortat auszugehen (bis Frühjahr 2026: schwere "
    "staatsgefährdende Gewalttat), vom Aufruf zu Hass bei gezieltem, dauerndem Einwirken auf andere oder öffentlichem Aufstacheln.",
    erfuellt="In der Person des Stammberechtigten liegt ein zwingender Versagungsgrund vor.",
    nicht_erfuellt="Ein zwingender Versagungsgrund in der Person des Stammberechtigten ist nicht ersichtlich.",
    offen="Ob ein zwingender Versagungsgrund vorliegt, ist nicht geklärt.",
)

andere_angehoerige_ohne_blaue_karte = Merkmal(
    id="AufenthG.27.3.s1.anwendbar",
    titel="Stammberechtigter braucht Sozialleistungen für andere Angehörige",
    normen=("AufenthG § 27 Abs. 3 Satz 1", "AufenthG § 29 Abs. 1 Satz 2"),
    art=Art.ERMESSENSGRUND,
    last=Last.BEHOERDE,
    term=und(
        andere_angehoerige,
        nach_recht(
            fassung(und(), "2005-01-01", "2023-11-18", "Zuwanderungsgesetz"),
            fassung(
                nicht(
                    und(
                        besitzt_titel("stammberechtigter", *BLAUE_KARTE),
                        ja(stammberechtigter.blaue_karte_anderer_mitgliedstaat),
                    )
                ),
                "2023-11-18",
                akt="G v. 16.8.2023, BGBl. 2023 I Nr. 217",
            ),
        ),
    ),
    definition="Zu Inhabern einer Blauen Karte, die aus einem anderen Mitgliedstaat mit einer Blauen Karte kamen, gilt der "
    "Versagungsgrund seit 18. November 2023 nicht.",
    erfuellt="Die Behörde kann versagen, weil der Stammberechtigte für andere auf Sozialleistungen angewiesen ist.",
    nicht_erfuellt="Der Versagungsgrund greift nicht.",
    offen="Ob der Versagungsgrund greift, ist nicht geklärt.",
)


def _hinweis(kennung: str, titel: str, normen: tuple[str, ...], satz: str, gilt: tuple[int, int], **mehr: object) -> Merkmal:
    return Merkmal(
        id=f"AufenthG.{kennung}",
        titel=titel,
        normen=normen,
        art=Art.VERFAHREN,
        term=und(),
        gilt=gilt,
        erfuellt=satz,
        **mehr,  # type: ignore[arg-type]
    )


_DAUER = "längstens für die Geltung der Aufenthaltserlaubnis des Stammberechtigten, erstmals für mindestens ein Jahr"
geltungsdauer_mit_pass = _hinweis(
    "27.4.mit_pass",
    "Geltungsdauer",
    ("AufenthG § 27 Abs. 4",),
    f"Die Aufenthaltserlaubnis wird erteilt {_DAUER}, aber nicht länger als der Pass.",
    (20070828, 20200301),
)
geltungsdauer = _hinweis(
    "27.4",
    "Geltungsdauer",
    ("AufenthG § 27 Abs. 4",),
    f"Die Aufenthaltserlaubnis wird erteilt {_DAUER}; zu Forschern, Blauen Karten, ICT-Karten und § 38a für deren ganze Dauer.",
    (20200301, 99_999_999),
)
erwerbstaetigkeit_2013 = _hinweis(
    "27.5",
    "Erwerbstätigkeit",
    ("AufenthG § 27 Abs. 5",),
    "Der Titel erlaubt jede Erwerbstätigkeit, ohne Zustimmung der Bundesagentur für Arbeit.",
    (20130906, 20200301),
)
erwerbstaetigkeit = _hinweis(
    "4a.1",
    "Erwerbstätigkeit",
    ("AufenthG § 4a Abs. 1",),
    "Der Titel erlaubt jede Erwerbstätigkeit, ohne Zustimmung der Bundesagentur für Arbeit.",
    (20200301, 99_999_999),
    fundstellen=("AVwV 28.5.1 (ungeprueft)",),
)
HINWEISE = (geltungsdauer_mit_pass, geltungsdauer, erwerbstaetigkeit_2013, erwerbstaetigkeit)
