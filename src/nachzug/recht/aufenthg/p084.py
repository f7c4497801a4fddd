"""§ 84 AufenthG: objection and action against a refusal do not suspend.

Nr. 1: refusal of issue or extension. Where the application kept the stay alive (§ 81 Abs. 3, 4) the interim motion is the one of
§ 80 Abs. 5 VwGO, otherwise the one of § 123 VwGO. Nr. 7: the ban on entry, since 1 August 2015 its term only, since 27 February
2024 its order as well.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Merkmal, Schweigen
from nachzug.logik.terme import STICHTAG, gibt_es, ja, oder, und
from nachzug.recht.aufenthg import p081
from nachzug.recht.sprache import antragsteller, eintrag

_verbot = eintrag("antragsteller.einreiseverbote")
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
HINWEISE = (ablehnung, eilantrag, *einreiseverbote)
