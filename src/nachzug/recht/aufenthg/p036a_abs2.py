"""§ 36a Abs. 2 Satz 1 AufenthG: humanitarian reasons.

Four examples, not exhaustive; in the person of the Stammberechtigte or of a relative (BVerwG 1 C 17.23 Rn. 17). Nr. 1 for
spouses: two years or more of separation, counted from the request for asylum; the measure differs for children and
parents, for whom no court has fixed one, but Nr. 2 always carries their case.
"""

from __future__ import annotations

from nachzug.logik.regel import Beweismass, Merkmal, Schweigen, Wertung
from nachzug.logik.terme import Term, abgelaufen, gibt_es, ja, nicht, oder, und
from nachzug.recht.sprache import (
    JAHRE,
    Rolle,
    antragsteller,
    eintrag,
    gemeinschaft,
    lebensjahr_vollendet,
    stammberechtigter,
)

LANGE_ZEIT_EHEGATTEN = JAHRE[2]
"""BVerwG 1 C 17.23 Rn. 20."""
_kind = eintrag("kinder")

herstellbar = oder(
    ja(gemeinschaft.moeglich_in_drittstaat),
    und(nicht(ja(antragsteller.lebt_im_herkunftsstaat)), ja(gemeinschaft.moeglich_im_aufenthaltsstaat)),
)
"""Living together is legally possible and reasonable somewhere else. The state from which protection was granted is not
reasonable for the Stammberechtigte (BVerwG 1 C 17.23 Rn. 19, 21)."""

lange_trennung = Merkmal(
    id="AufenthG.36a.2.s1.nr1",
    deckt=(
        "216",
        "217",
        "218",
        "219",
        "220",
        "221",
    ),
    titel="Herstellung der Gemeinschaft seit langer Zeit nicht möglich",
    normen=("AufenthG § 36a Abs. 2 Satz 1 Nr. 1",),
    term=und(nicht(herstellbar), abgelaufen(stammberechtigter.asylgesuch, LANGE_ZEIT_EHEGATTEN)),
    fundstellen=("BVerwG 1 C 17.23 Rn. 18-21",),
    definition="Unmöglich ist die Herstellung, wenn sie in einem Drittstaat objektiv ausscheidet oder unzumutbar ist. Bei "
    "Ehegatten ist eine Trennung von zwei Jahren oder mehr lang; sie zählt in aller Regel ab dem Asylgesuch.",
    erfuellt="Die Eheleute können ihre Gemeinschaft seit zwei Jahren oder länger nirgends zumutbar herstellen.",
    nicht_erfuellt="Die Gemeinschaft ist anderswo herstellbar oder die Trennung dauert noch keine zwei Jahre.",
    offen="Ob die Gemeinschaft seit langer Zeit nicht herstellbar ist, steht nicht fest.",
)

lange_trennung_wertung = Merkmal(
    id="AufenthG.36a.2.s1.nr1_kind_eltern",
    deckt=("218",),
    titel="Herstellung der Gemeinschaft seit langer Zeit nicht möglich",
    normen=("AufenthG § 36a Abs. 2 Satz 1 Nr. 1",),
    wertung=Wertung(),
    hinweis=nicht(herstellbar),
    fundstellen=("BVerwG 1 C 17.23 Rn. 20",),
    definition="Was lang ist, lässt sich nicht für alle Angehörigen gleich bestimmen; für Kinder und Eltern fehlt eine Grenze "
    "der Rechtsprechung.",
    erfuellt="Eine lange Zeit ist festgestellt.",
    nicht_erfuellt="Die Gemeinschaft ist anderswo herstellbar oder die Zeit nicht lang.",
    offen="Ob die Trennung schon lange Zeit dauert, verlangt eine Wertung.",
)

kind_betroffen = Merkmal(
    id="AufenthG.36a.2.s1.nr2",
    titel="Minderjähriges lediges Kind betroffen",
    normen=("AufenthG § 36a Abs. 2 Satz 1 Nr. 2",),
    term=gibt_es("kinder", und(nicht(lebensjahr_vollendet(_kind, 18)), ja(_kind.ledig)), "minderjähriges lediges Kind"),
    definition="Betroffen sein kann das nachziehende, das zurückgelassene oder das stammberechtigte Kind.",
    erfuellt="Ein minderjähriges lediges Kind ist betroffen.",
    nicht_erfuellt="Ein minderjähriges lediges Kind ist nicht betroffen.",
    offen="Ob ein minderjähriges lediges Kind betroffen ist, ist der Akte nicht zu entnehmen.",
)

gefahr = Merkmal(
    id="AufenthG.36a.2.s1.nr3",
    titel="Ernsthafte Gefahr für Leib, Leben oder Freiheit im Aufenthaltsstaat",
    normen=("AufenthG § 36a Abs. 2 Satz 1 Nr. 3",),
    term=ja(antragsteller.gefahr_im_aufenthaltsstaat),
    schweigen=Schweigen.NICHT_ERFUELLT,
    definition="Gemeint ist eine ernsthafte individuelle Gefährdung des Ehegatten, Kindes oder Elternteils dort, wo er lebt.",
    erfuellt="Leib, Leben oder Freiheit des Antragstellers sind im Aufenthaltsstaat ernsthaft gefährdet.",
    nicht_erfuellt="Eine ernsthafte Gefährdung im Aufenthaltsstaat liegt nicht vor oder ist nicht vorgetragen.",
    offen="Ob der Antragsteller im Aufenthaltsstaat ernsthaft gefährdet ist, steht nicht fest.",
)


def _schwer_betroffen(wer: Rolle) -> Term:
    return oder(ja(wer.schwerwiegend_erkrankt), ja(wer.pflegebeduerftig), ja(wer.schwerbehindert))


def _krankheit(kennung: str, wen: str, wer: Rolle, nachweis: Term) -> Merkmal:
    return Merkmal(
        id=f"AufenthG.36a.2.s1.nr4_{kennung}",
        titel=f"Schwere Erkrankung, Pflegebedürftigkeit oder Behinderung {wen}",
        normen=("AufenthG § 36a Abs. 2 Satz 1 Nr. 4",),
        term=und(_schwer_betroffen(wer), nachweis),
        schweigen=Schweigen.NICHT_ERFUELLT,
        hinweis=_schwer_betroffen(wer),
        beweismass=Beweismass.GLAUBHAFT,
        erfuellt="Sie ist glaubhaft gemacht.",
        nicht_erfuellt="Sie ist nicht vorgetragen oder nicht glaubhaft.",
        offen="Sie ist behauptet, aber nicht belegt.",
    )


krankheit = Merkmal(
    id="AufenthG.36a.2.s1.nr4",
    deckt=("222",),
    titel="Schwere Erkrankung, Pflegebedürftigkeit oder Behinderung",
    normen=("AufenthG § 36a Abs. 2 Satz 1 Nr. 4",),
    term=oder(
        _krankheit(
            "antragsteller",
            "des Antragstellers",
            antragsteller,
            oder(ja(antragsteller.qualifizierte_bescheinigung), ja(antragsteller.anhaltspunkte_erkrankung)),
        ),
        _krankheit(
            "stammberechtigter",
            "des Stammberechtigten",
            stammberechtigter,
            ja(stammberechtigter.qualifizierte_bescheinigung),
        ),
    ),
    schweigen=Schweigen.NICHT_ERFUELLT,
    fundstellen=("BVerwG 1 C 17.23 Rn. 22",),
    definition="Glaubhaft zu machen durch qualifizierte Bescheinigung; beim Angehörigen im Ausland genügen andere Anhaltspunkte.",
    erfuellt="Eine schwere Erkrankung, Pflegebedürftigkeit oder Behinderung ist glaubhaft gemacht.",
    nicht_erfuellt="Eine schwere Erkrankung, Pflegebedürftigkeit oder Behinderung ist nicht vorgetragen oder nicht glaubhaft.",
    offen="Ob eine schwere Erkrankung, Pflegebedürftigkeit oder Behinderung vorliegt, ist nicht geklärt.",
)

sonstige = Merkmal(
    id="AufenthG.36a.2.s1.sonstige",
    titel="Sonstige humanitäre Gründe",
    normen=("AufenthG § 36a Abs. 2 Satz 1",),
    wertung=Wertung(),
    schweigen=Schweigen.NICHT_ERFUELLT,
    fundstellen=("BVerwG 1 C 17.23 Rn. 17",),
    definition="Die vier Fälle sind Beispiele; alle Umstände des Einzelfalls sind zu würdigen.",
    erfuellt="Ein weiterer humanitärer Grund ist festgestellt.",
    nicht_erfuellt="Weitere humanitäre Gründe sind nicht vorgetragen.",
    offen="Ob ein weiterer humanitärer Grund vorliegt, verlangt eine Wertung.",
)


def _gruende(kennung: str, erster: Merkmal) -> Merkmal:
    return Merkmal(
        id=f"AufenthG.36a.2.s1.{kennung}",
        deckt=(
            "214",
            "215",
        ),
        titel="Humanitäre Gründe",
        normen=("AufenthG § 36a Abs. 1 Satz 1", "AufenthG § 36a Abs. 2 Satz 1"),
        term=oder(erster, kind_betroffen, gefahr, krankheit, sonstige),
        fundstellen=("BVerwG 1 C 17.23 Rn. 16", "BVerwG 1 C 17.23 Rn. 17"),
        definition="Ein humanitärer Grund genügt; er kann in der Person jedes Familienmitglieds liegen.",
        erfuellt="Ein humanitärer Grund liegt vor.",
        nicht_erfuellt="Ein humanitärer Grund liegt nicht vor.",
        offen="Ob ein humanitärer Grund vorliegt, steht nicht fest.",
    )


gruende_ehegatte = _gruende("gruende_ehegatte", lange_trennung)
gruende_kind = _gruende("gruende_kind", lange_trennung_wertung)
gruende_eltern = _gruende("gruende_eltern", lange_trennung_wertung)
