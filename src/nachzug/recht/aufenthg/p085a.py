"""§§ 85a to 85d AufenthG: paternity acknowledged for the sake of residence, old procedure and new consent.

From 29 July 2017 the authority examined acknowledgments reported to it (§ 85a old, § 1597a BGB); since 29 July 2026 an acknowledgment
across the gap between a safe and an unsafe status needs its consent, which counts as given after four months. Examinations not
finished on 28 July 2026 stay under the old law (§ 105d). The years before, with challenge by the authority (§ 1600 BGB, struck down
by the Constitutional Court in 2013), are not written.
"""

from __future__ import annotations

from nachzug.logik.regel import Anwendbar, Art, Ausschluss, Hinweis, Last, Merkmal, Rechtsfolge, Schweigen, Voraussetzung, Weg
from nachzug.logik.terme import STICHTAG, Term, abgelaufen, am, fassung, ja, nach_recht, nicht, oder, und
from nachzug.logik.zeit import Frist
from nachzug.recht.aufenthg import p084
from nachzug.recht.sprache import kindschaft

NEUES_RECHT = am("2026-07-29")
FIKTION = Frist(monate=4)

altes_verfahren = Merkmal(
    id="AufenthG.105d.1",
    titel="Prüfung schon vor dem 29. Juli 2026 begonnen",
    normen=("AufenthG § 105d Abs. 1",),
    art=Art.UEBERGANG,
    term=kindschaft.anerkennung_in_pruefung_seit < NEUES_RECHT,
    definition="Was am 28. Juli 2026 noch nicht abgeschlossen war, wird nach altem Recht zu Ende geprüft.",
    erfuellt="Die Prüfung läuft nach dem Recht bis 28. Juli 2026.",
    nicht_erfuellt="Die Prüfung fällt unter das Recht seit 29. Juli 2026.",
    offen="Wann die Prüfung begann, steht nicht fest.",
)
nach_neuem_recht = Merkmal(
    id="AufenthG.85a.neu",
    titel="Zustimmung nach neuem Recht",
    normen=("AufenthG § 85a Abs. 1", "AufenthG § 105d Abs. 1"),
    term=nicht(altes_verfahren),
    erfuellt="Es gilt das Recht seit 29. Juli 2026.",
    nicht_erfuellt="Es gilt das Recht bis 28. Juli 2026.",
    offen="Welches Recht gilt, steht nicht fest.",
)


festgestellt = Merkmal(
    id="AufenthG.85a.festgestellt",
    titel="Missbrauch festgestellt",
    normen=("AufenthG § 85a Abs. 1", "AufenthG § 85b Abs. 1"),
    art=Art.AUSSCHLUSS,
    last=Last.BEHOERDE,
    term=ja(kindschaft.missbrauch_festgestellt),
    erfuellt="Die Behörde hat Missbrauch festgestellt.",
    nicht_erfuellt="Die Behörde hat keinen Missbrauch festgestellt.",
    offen="Ob die Behörde Missbrauch festgestellt hat, ist nicht geklärt.",
)
gehemmt = Merkmal(
    id="AufenthG.85c.3.hemmung",
    titel="Frist gehemmt",
    normen=("AufenthG § 85c Abs. 3",),
    art=Art.AUSSCHLUSS,
    last=Last.BEHOERDE,
    term=ja(kindschaft.pruefung_gehemmt),
    erfuellt="Die Frist war gehemmt.",
    nicht_erfuellt="Dass die Frist gehemmt war, ist nicht ersichtlich.",
    offen="Ob die Frist gehemmt war, ist nicht geklärt.",
)


def _missbrauch(kennung: str, norm: str, wann: str, widerlegt: Term) -> Merkmal:
    return Merkmal(
        id=f"AufenthG.{kennung}.missbrauch",
        titel="Missbräuchliche Anerkennung der Vaterschaft",
        normen=(norm, "BGB § 1597a Abs. 1"),
        art=Art.AUSSCHLUSS,
        last=Last.BEHOERDE,
        term=oder(festgestellt, und(ja(kindschaft.missbrauch_vermutet), nicht(widerlegt))),
        hinweis=ja(kindschaft.missbrauch_vermutet),
        definition="Missbräuchlich ist, gezielt nur anzuerkennen, um Einreise oder Aufenthalt zu ermöglichen, auch über die deutsche "
        f"Staatsangehörigkeit des Kindes. Vermutet wird es {wann}.",
        erfuellt="Die Anerkennung gilt als missbräuchlich.",
        nicht_erfuellt="Missbrauch ist weder festgestellt noch zu vermuten.",
        offen="Ob die Anerkennung missbräuchlich ist, ist nicht geklärt.",
    )


leiblicher_vater = Merkmal(
    id="AufenthG.85a.leiblich",
    titel="Leiblicher Vater",
    normen=("BGB § 1597a Abs. 5", "AufenthG § 85a Abs. 2 Nr. 1"),
    art=Art.AUSNAHME,
    term=ja(kindschaft.leiblicher_vater),
    definition="Der leibliche Vater kann nie missbräuchlich anerkennen; zu belegen ist es durch ein Abstammungsgutachten.",
    erfuellt="Der Anerkennende ist der leibliche Vater.",
    nicht_erfuellt="Leibliche Vaterschaft ist nicht vorgetragen.",
    offen="Ob der Anerkennende der leibliche Vater ist, ist nicht geklärt.",
)
eingestellt = Merkmal(
    id="AufenthG.105d.2.s2",
    titel="Prüfung der Anerkennung des anderen Kindes eingestellt",
    normen=("AufenthG § 105d Abs. 2 Satz 2",),
    art=Art.AUSNAHME,
    term=ja(kindschaft.anderes_kind_pruefung_eingestellt),
    erfuellt="Die Behörde hatte die Prüfung beim anderen Kind eingestellt; diese Vaterschaft befreit.",
    nicht_erfuellt="Dass die Prüfung beim anderen Kind eingestellt worden wäre, ist nicht vorgetragen.",
    offen="Ob die Prüfung beim anderen Kind eingestellt wurde, steht nicht fest.",
)
anderes_kind_alt = Merkmal(
    id="AufenthG.105d.2",
    titel="Anderes Kind nur durch eine Anerkennung vor dem 29. Juli 2026",
    normen=("AufenthG § 105d Abs. 2",),
    art=Art.UEBERGANG,
    schweigen=Schweigen.NICHT_ERFUELLT,
    term=und(ja(kindschaft.anderes_kind_vor_2026_anerkannt), nicht(eingestellt)),
    hinweis=ja(kindschaft.rechtlicher_vater_anderes_kind),
    definition="Die Vaterschaft für ein anderes Kind der Mutter befreit nicht, wenn sie selbst auf einer vor dem 29. Juli 2026 beurkundeten Anerkennung "
    "beruht, außer die Behörde hat deren Prüfung damals eingestellt.",
    erfuellt="Die frühere Anerkennung für das andere Kind befreit nicht.",
    nicht_erfuellt="Die Übergangsvorschrift hindert die Befreiung nicht.",
    offen="Worauf die Vaterschaft für das andere Kind beruht, steht nicht fest.",
)
befreit = Merkmal(
    id="AufenthG.85a.2",
    titel="Keine Zustimmung nötig",
    normen=("AufenthG § 85a Abs. 2",),
    art=Art.AUSNAHME,
    term=oder(
        leiblicher_vater,
        ja(kindschaft.zustimmung_entbehrlich),
        und(ja(kindschaft.rechtlicher_vater_anderes_kind), nicht(anderes_kind_alt)),
    ),
    definition="Entbehrlich ist die Zustimmung auch, wenn der Vater schon ein anderes Kind der Mutter hat, beide nach der Geburt eines Kindes geheiratet "
    "haben oder seit 14 Monaten gemeldet zusammenwohnen.",
    erfuellt="Die Zustimmung ist entbehrlich.",
    nicht_erfuellt="Ein Grund, aus dem die Zustimmung entbehrlich wäre, ist nicht vorgetragen.",
    offen="Ob die Zustimmung entbehrlich ist, ist nicht geklärt.",
)
fiktion = Merkmal(
    id="AufenthG.85c.3",
    titel="Zustimmung nach vier Monaten",
    normen=("AufenthG § 85c Abs. 3",),
    art=Art.AUSNAHME,
    term=und(
        abgelaufen(kindschaft.anerkennung_in_pruefung_seit, FIKTION),
        nicht(gehemmt),
        nicht(festgestellt),
    ),
    definition="Hat die Behörde vier Monate nach dem Eingang nicht entschieden, gilt die Zustimmung als erteilt. Die Frist steht still, wenn das Verfahren "
    "ruht, eine gesetzte Frist fruchtlos verstreicht oder jemand der Ladung nicht folgt.",
    erfuellt="Die Zustimmung gilt als erteilt.",
    nicht_erfuellt="Die vier Monate sind nicht um oder gehemmt.",
    offen="Ob die vier Monate um sind, steht nicht fest.",
)
aussetzung = Merkmal(
    id="AufenthG.85a.aussetzung",
    titel="Beurkundung und Aufenthalt bis zur Entscheidung",
    normen=("AufenthG § 60a Abs. 2 Satz 4", "AufenthG § 79 Abs. 2", "AufenthG § 90 Abs. 5"),
    art=Art.VERFAHREN,
    term=ja(kindschaft.anerkennung_wird_geprueft),
    schweigen=Schweigen.NICHT_ERFUELLT,
    fundstellen=("AVwV 28.1.2.3",),
    deckt=("70", "71"),
    definition="Bis zur Entscheidung ist die Anerkennung nicht wirksam zu beurkunden und nach altem Recht die Abschiebung auszusetzen. Die Verwaltungsvorschrift "
    "ließ noch das Titelverfahren bis zum Ende der Anfechtung durch die Behörde ruhen; das ist überholt.",
    erfuellt="Vor dem Abschluss der Prüfung steht die Vaterschaft nicht fest.",
    nicht_erfuellt="Eine Prüfung läuft nicht.",
    offen="Ob eine Prüfung läuft, steht nicht fest.",
)
kein_missbrauch_alt = _missbrauch(
    "85a.alt",
    "AufenthG § 85a Abs. 2",
    "in der Regel, wenn Vater oder Mutter es sagen, bei mehrfacher Anerkennung für Kinder verschiedener Mütter oder gegen Geld, und das Recht ohne die "
    "Anerkennung nicht zu erwarten war",
    leiblicher_vater,
)
kein_missbrauch_neu = _missbrauch(
    "85b",
    "AufenthG § 85b Abs. 1",
    "ohne gemeinsame Sprache, bei einer Bekanntschaft nur dafür, bei mehrfacher Anerkennung binnen vier Jahren, gegen Geld oder bei beharrlich fehlender "
    "Mitwirkung; acht Monate gemeinsamer Haushalt, sechs Monate Unterhalt oder Umgang, Heirat oder ein früheres gemeinsames Kind sprechen dagegen",
    oder(befreit, ja(kindschaft.missbrauch_widerlegt), fiktion),
)
geprueft = Merkmal(
    id="AufenthG.85a.geprueft",
    titel="Anerkennung in Prüfung",
    normen=("AufenthG § 85a Abs. 1",),
    term=und(ja(kindschaft.anerkennung_wird_geprueft), kindschaft.anerkennung_in_pruefung_seit <= STICHTAG),
    erfuellt="Die Ausländerbehörde prüft die Anerkennung, oder die Zustimmung ist beantragt.",
    nicht_erfuellt="Die Anerkennung wird nicht geprüft.",
    offen="Ob die Anerkennung geprüft wird, steht nicht fest.",
)


def _weg(kennung: str, grundlage: str, titel: str, fuer: Term, spur: Merkmal, missbrauch: Merkmal) -> Weg:
    return Weg(
        id=f"AufenthG.{kennung}",
        grundlage=grundlage,
        titel=titel,
        fuer=fuer,
        folge=Rechtsfolge.MUSS,
        glieder=(
            Anwendbar(spur),
            Voraussetzung(geprueft),
            Ausschluss(missbrauch),
            Hinweis(aussetzung),
            Hinweis(p084.vaterschaft, nebenbei=True),
        ),
    )


_IN_PRUEFUNG = ja(kindschaft.anerkennung_wird_geprueft)
WEGE = (
    _weg(
        "85a.alt",
        "AufenthG § 85a Abs. 1 Satz 3",
        "Einstellung der Prüfung einer Anerkennung der Vaterschaft",
        nach_recht(fassung(_IN_PRUEFUNG, "2017-07-29", akt="G v. 20.7.2017, BGBl. I 2780")),
        altes_verfahren,
        kein_missbrauch_alt,
    ),
    _weg(
        "85b.3",
        "AufenthG § 85b Abs. 3 Satz 1",
        "Zustimmung zur Anerkennung der Vaterschaft",
        nach_recht(fassung(_IN_PRUEFUNG, "2026-07-29", akt="G v. 21.7.2026, BGBl. 2026 I Nr. 221")),
        nach_neuem_recht,
        kein_missbrauch_neu,
    ),
)
