"""§ 84 AufenthG: objection and action against a refusal do not suspend.

Nr. 1: refusal of issue or extension. Where the application kept the stay alive (§ 81 Abs. 3, 4) the interim motion is the one of
§ 80 Abs. 5 VwGO, otherwise the one of § 123 VwGO. Nr. 7: the ban on entry, since 1 August 2015 its term only, since 27 February
2024 its order as well.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Merkmal, Schweigen
from nachzug.logik.terme import STICHTAG, gibt_es, ja, oder, und
from nachzug.recht.aufenthg import p081
from nachzug.recht.sprache import antragsteller, eintrag, kindschaft

_verbot = eintrag("antragsteller.einreiseverbote")
_ausweisung = eintrag("antragsteller.ausweisungen")
_laufend = gibt_es("antragsteller.einreiseverbote", und(_verbot.von <= STICHTAG, _verbot.bis >= STICHTAG), "Einreiseverbot")

ablehnung = Merkmal(
    id="AufenthG.84.1.nr1",
    titel="Gegen die Ablehnung schieben Widerspruch und Klage nicht auf",
    normen=("AufenthG § 84 Abs. 1 Satz 1 Nr. 1", "AufenthG § 84 Abs. 2 Satz 1"),
    art=Art.VERFAHREN,
    schweigen=Schweigen.NICHT_ERFUELLT,
    term=ja(antragsteller.im_bundesgebiet),
    definition="Wird ein Titel abgelehnt oder nicht verlängert, endet die Wirkung des Antrags trotz Widerspruch oder Klage. Wer im Ausland "
    "ist, dem nähme ein Aufschub nichts.",
    erfuellt="Widerspruch und Klage gegen eine Ablehnung schieben nicht auf; wer bleiben will, braucht einen Eilantrag.",
    nicht_erfuellt="Ein Aufenthalt hier, den ein Rechtsbehelf erhalten könnte, ist nicht ersichtlich.",
    offen="Ob sich der Antragsteller hier aufhält, steht nicht fest.",
)

eilantrag = Merkmal(
    id="AufenthG.84.1.eilantrag",
    titel="Eilantrag nach § 80 Abs. 5 VwGO",
    normen=("VwGO § 80 Abs. 5 Satz 1", "AufenthG § 84 Abs. 1 Satz 1 Nr. 1"),
    art=Art.VERFAHREN,
    schweigen=Schweigen.NICHT_ERFUELLT,
    term=oder(p081.FORTGELTUNG, p081.ERLAUBNIS),
    hinweis=ja(antragsteller.im_bundesgebiet),
    fundstellen=("OVG Saarland 2 B 377/09",),
    definition="Hatte der Antrag eine Wirkung nach § 81 Abs. 3 oder 4, stellt die Anordnung der aufschiebenden Wirkung sie her; sonst bleibt "
    "die einstweilige Anordnung nach § 123 VwGO.",
    erfuellt="Richtig ist der Antrag auf Anordnung der aufschiebenden Wirkung (§ 80 Abs. 5 VwGO).",
    nicht_erfuellt="Der Antrag hatte keine Wirkung, die enden könnte; es bleibt § 123 VwGO.",
    offen="Ob der Antrag eine Wirkung hatte, steht nicht fest; hilfsweise § 123 VwGO.",
)


def _einreiseverbot(teil: str, gilt: tuple[int, int], was: str) -> Merkmal:
    return Merkmal(
        id=f"AufenthG.84.1.nr7{teil}",
        titel=f"Rechtsbehelfe gegen {was}",
        normen=("AufenthG § 84 Abs. 1 Satz 1 Nr. 7",),
        art=Art.VERFAHREN,
        schweigen=Schweigen.NICHT_ERFUELLT,
        term=_laufend,
        gilt=gilt,
        definition="Seit 1. August 2015 (Tag ungeprüft) schieben Rechtsbehelfe gegen die Befristung des Verbots nicht auf, seit 27. Februar 2024 auch die "
        "gegen seine Anordnung nicht.",
        erfuellt=f"Widerspruch und Klage gegen {was} schieben nicht auf.",
        nicht_erfuellt="Ein laufendes Einreiseverbot ist nicht ersichtlich.",
        offen="Ob ein Einreiseverbot läuft, steht nicht fest.",
    )


einreiseverbote = (
    _einreiseverbot(".2015", (20150801, 20240227), "die Befristung des Einreiseverbots"),
    _einreiseverbot("", (20240227, 99_999_999), "Anordnung und Befristung des Einreiseverbots"),
)
beendigung = Merkmal(
    id="AufenthG.84.2",
    titel="Aufschub erhält nicht die Rechtmäßigkeit des Aufenthalts",
    normen=("AufenthG § 84 Abs. 2",),
    art=Art.VERFAHREN,
    schweigen=Schweigen.NICHT_ERFUELLT,
    term=gibt_es("antragsteller.ausweisungen", _ausweisung.verfuegt <= STICHTAG, "verfügte Ausweisung"),
    definition="Ausweisung, Widerruf, Rücknahme und nachträgliche Verkürzung wirken trotz Aufschubs. Arbeiten darf weiter, wer noch klagen kann, geklagt "
    "hat oder im Eilverfahren steht. Wird der Bescheid aufgehoben, gilt der Aufenthalt als nie unterbrochen.",
    erfuellt="Auch mit Aufschub ist der Aufenthalt nicht mehr rechtmäßig; die Arbeit bleibt erlaubt, solange der Rechtsbehelf läuft.",
    nicht_erfuellt="Ein Bescheid, der den Aufenthalt beendet, ist nicht ersichtlich.",
    offen="Ob ein Bescheid den Aufenthalt beendet, steht nicht fest.",
)
vaterschaft = Merkmal(
    id="AufenthG.84.1.nr8",
    titel="Rechtsbehelfe gegen die Entscheidung über die Vaterschaft schieben nicht auf",
    normen=("AufenthG § 84 Abs. 1 Satz 1 Nr. 8", "AufenthG § 84 Abs. 1 Satz 1 Nr. 9"),
    art=Art.VERFAHREN,
    schweigen=Schweigen.NICHT_ERFUELLT,
    term=ja(kindschaft.missbrauch_festgestellt),
    gilt=(20170729, 99_999_999),
    definition="Von 29. Juli 2017 bis 28. Juli 2026 die Feststellung des Missbrauchs (Nr. 9, seit Februar 2024 Nr. 8), seitdem die Rücknahme der Zustimmung "
    "(Nr. 8). Die Versagung der Zustimmung ist keine Belastung, die aufzuschieben wäre.",
    erfuellt="Widerspruch und Klage gegen die Feststellung oder Rücknahme schieben nicht auf.",
    nicht_erfuellt="Eine Feststellung oder Rücknahme ist nicht ersichtlich.",
    offen="Ob der Missbrauch festgestellt oder die Zustimmung zurückgenommen ist, steht nicht fest.",
)
HINWEISE = (ablehnung, eilantrag, beendigung, *einreiseverbote)
