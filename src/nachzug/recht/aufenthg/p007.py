"""§ 7 Abs. 2 Satz 2 AufenthG: shortening a running permit when what it rests on has fallen away.

It is a measure of the authority and no requirement of a title; spouses who part, children whose parent has lost the title and parents
who no longer live for the child should know of it, and that another title has to be decided upon at the same time. Until it is taken
back, an action against the shortening suspends (§ 84 Abs. 1 does not name it), but the stay is no longer lawful (§ 84 Abs. 2 Satz 1).
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Merkmal, Schweigen
from nachzug.logik.terme import Term, ja, nicht, und
from nachzug.recht.sprache import besitzt_titel, ehe, elternschaft
from nachzug.recht.titelgruppen import EHEGATTENNACHZUG

verkuerzung = Merkmal(
    id="AufenthG.7.2.s2",
    titel="Nachträgliche Verkürzung der Aufenthaltserlaubnis",
    normen=("AufenthG § 7 Abs. 2 Satz 2",),
    art=Art.VERFAHREN,
    term=und(besitzt_titel("antragsteller", *EHEGATTENNACHZUG), ja(ehe.endgueltig_getrennt)),
    fundstellen=("BVerwG 1 C 11.08 Ls. 1", "VG Augsburg Au 6 K 17.1167 Rn. 22", "VG Augsburg Au 6 K 17.1167 Rn. 24"),
    definition="Mit der ehelichen Lebensgemeinschaft entfällt eine wesentliche Voraussetzung der Erlaubnis zum Ehegattennachzug. Die "
    "Behörde kann ihre Frist dann nach Ermessen verkürzen; Vertrauen auf den Fortbestand schützt davor nicht. Auch ein Anspruch auf "
    "einen anderen Titel hindert die Verkürzung nicht, über ihn ist aber zugleich zu entscheiden.",
    erfuellt="Die Behörde kann die laufende Erlaubnis nachträglich verkürzen; der andere Titel sollte gleich beantragt werden.",
    nicht_erfuellt="Eine Verkürzung kommt nicht in Betracht, solange die Gemeinschaft besteht oder keine solche Erlaubnis mehr läuft.",
    offen="Ob die laufende Erlaubnis verkürzt werden kann, hängt davon ab, ob sie noch besteht und die Gemeinschaft endgültig beendet ist.",
)


def _weitere(kennung: str, titel: str, term: Term, weshalb: str) -> Merkmal:
    return Merkmal(
        id=f"AufenthG.7.2.s2.{kennung}",
        titel=titel,
        normen=("AufenthG § 7 Abs. 2 Satz 2", "AufenthG § 84 Abs. 2 Satz 1"),
        art=Art.VERFAHREN,
        schweigen=Schweigen.NICHT_ERFUELLT,
        term=term,
        fundstellen=("BVerwG 1 C 11.08 Ls. 1",),
        definition=f"Wesentlich ist, worauf Erteilung, Verlängerung oder Dauer beruhten; {weshalb}. Die Behörde entscheidet nach Ermessen und hat das "
        "Familienleben (Art. 6 GG, Art. 8 EMRK) und zugleich einen anderen Titel zu prüfen.",
        erfuellt="Die Behörde kann die laufende Erlaubnis nachträglich verkürzen; der andere Titel sollte gleich beantragt werden.",
        nicht_erfuellt="Ein Grund für eine Verkürzung ist nicht ersichtlich.",
        offen="Ob die laufende Erlaubnis verkürzt werden kann, steht nicht fest.",
    )


def verkuerzung_kind(ableitung: Merkmal, kennung: str = "kind") -> Merkmal:
    """ableitung: that the child still derives its right from a parent or would have a right of return (§ 34 Abs. 1)."""
    kinder = besitzt_titel("antragsteller", "p28_1_kind", "p32", "p33", "p34", "p36a_kind")
    return _weitere(
        kennung,
        "Nachträgliche Verkürzung der Aufenthaltserlaubnis des Kindes",
        und(kinder, nicht(ableitung)),
        "beim Kind entfällt es mit dem Titel oder der Gemeinschaft des Elternteils, solange es kein eigenes Recht hat",
    )


verkuerzung_elternteil = _weitere(
    "elternteil",
    "Nachträgliche Verkürzung der Aufenthaltserlaubnis des Elternteils",
    und(besitzt_titel("antragsteller", "p28_1_elternteil", "p36_1", "p36a_eltern"), ja(elternschaft.nur_lose_kontakte)),
    "beim Elternteil entfällt es, wenn er die Sorge nicht mehr ausübt",
)
