"""§ 7 Abs. 2 Satz 2 AufenthG: shortening a running permit when what it rests on has fallen away.

It is a measure of the authority and no requirement of a title; spouses who part should know of it, and that another title has
to be decided upon at the same time.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Merkmal
from nachzug.logik.terme import ja, und
from nachzug.recht.sprache import besitzt_titel, ehe
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
