"""§ 12a AufenthG: the residence obligation of people with protection, and of the family that joins them (Abs. 6).

In force since 6 August 2016 for recognitions and first permits from 1 January 2016 on (Abs. 7); three years. Permits under § 24
came in, and courses as a reason against it, on 1 June 2022. Whoever joins is bound for as long as the Stammberechtigte is,
unless the authority has ordered otherwise; the title itself does not depend on it.
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Last, Merkmal
from nachzug.logik.terme import STICHTAG, Term, am, eines_von, fassung, gibt_es, ja, nach_recht, nicht, oder, und
from nachzug.recht.sprache import JAHRE, antragsteller, besitzt_titel, eintrag, stammberechtigter

_AB = (20160806, 99_999_999)
_AKT_2016 = "G v. 31.7.2016, BGBl. I 1939 (ungeprueft)"
_AKT_2022 = "G v. 23.5.2022, BGBl. I 760"
_SCHUTZ = ("p25_1", "p25_2_fluechtling", "p25_2_subsidiaer")
_AUFNAHME = ("p22", "p23_1", "p23_2", "p23_4", "p25_3")
_titel = eintrag("stammberechtigter.titel")


def _aufgenommen(*arten: str) -> Term:
    """First permit of these kinds from 2016 on and not yet three years old."""
    eine_davon = eines_von(_titel.art, *arten)
    return und(
        gibt_es(
            "stammberechtigter.titel",
            und(
                eine_davon,
                _titel.von <= STICHTAG,
                _titel.bis >= STICHTAG,
                am("2016-01-01") <= _titel.erteilt,
                _titel.erteilt + JAHRE[3] >= STICHTAG,
            ),
            "Erste Erlaubnis binnen drei Jahren",
        ),
        nicht(gibt_es("stammberechtigter.titel", und(eine_davon, _titel.erteilt + JAHRE[3] < STICHTAG), "frühere Erlaubnis")),
    )


_anerkannt = und(
    besitzt_titel("stammberechtigter", *_SCHUTZ),
    am("2016-01-01") <= stammberechtigter.schutz_bescheid,
    stammberechtigter.schutz_bescheid + JAHRE[3] >= STICHTAG,
)
_dem_grunde_nach = oder(
    _anerkannt,
    nach_recht(
        fassung(_aufgenommen(*_AUFNAHME), "2016-08-06", "2022-06-01", _AKT_2016),
        fassung(_aufgenommen(*_AUFNAHME, "p24"), "2022-06-01", akt=_AKT_2022),
    ),
)

befreit = Merkmal(
    id="AufenthG.12a.1.s2",
    titel="Keine Wohnsitzpflicht wegen Arbeit, Ausbildung oder Kurs",
    normen=("AufenthG § 12a Abs. 1 Satz 2",),
    art=Art.AUSNAHME,
    term=oder(
        ja(stammberechtigter.wohnsitzpflicht_arbeit_oder_ausbildung),
        nach_recht(fassung(ja(stammberechtigter.wohnsitzpflicht_kurs), "2022-06-01", akt=_AKT_2022)),
    ),
    gilt=_AB,
    definition="Wer selbst oder wessen Ehegatte oder minderjähriges Kind mindestens 15 Stunden in der Woche versicherungspflichtig arbeitet "
    "und damit den Bedarf einer Person deckt, eine Ausbildung macht oder studiert, ist nicht gebunden; seit 1. Juni 2022 auch, wer "
    "einen Integrations-, Berufssprach- oder Anerkennungskurs besucht.",
    erfuellt="Der Stammberechtigte ist deshalb nicht an einen Wohnsitz gebunden.",
    nicht_erfuellt="Arbeit, Ausbildung oder Kurs, die die Wohnsitzpflicht ausschließen, sind nicht vorgetragen.",
    offen="Ob Arbeit, Ausbildung oder Kurs die Wohnsitzpflicht ausschließen, steht nicht fest.",
)

aufgehoben = Merkmal(
    id="AufenthG.12a.5",
    titel="Wohnsitzpflicht aufgehoben oder anders geregelt",
    normen=("AufenthG § 12a Abs. 5 Satz 1", "AufenthG § 12a Abs. 6"),
    art=Art.AUSNAHME,
    term=oder(ja(stammberechtigter.wohnsitzpflicht_aufgehoben), ja(antragsteller.wohnsitzpflicht_aufgehoben)),
    gilt=_AB,
    definition="Auf Antrag ist sie aufzuheben, wenn anderswo Arbeit oder Ausbildung wartet, Ehegatte, Lebenspartner oder ein minderjähriges "
    "lediges Kind an einem anderen Ort leben oder eine Härte zu vermeiden ist; für Angehörige kann die Behörde anderes anordnen.",
    erfuellt="Die Behörde hat die Wohnsitzpflicht aufgehoben oder für den Angehörigen anderes angeordnet.",
    nicht_erfuellt="Dass die Wohnsitzpflicht aufgehoben oder anders geregelt ist, ist nicht vorgetragen.",
    offen="Ob die Wohnsitzpflicht aufgehoben oder anders geregelt ist, steht nicht fest.",
)

wohnsitzpflicht = Merkmal(
    id="AufenthG.12a.6",
    titel="Wohnsitzpflicht auch für den Nachziehenden",
    normen=("AufenthG § 12a Abs. 6", "AufenthG § 12a Abs. 1 Satz 1", "AufenthG § 12a Abs. 7"),
    art=Art.AUSSCHLUSS,
    last=Last.BEHOERDE,
    term=und(_dem_grunde_nach, nicht(befreit), nicht(aufgehoben)),
    gilt=_AB,
    definition="Wer zu einem Schutzberechtigten oder Aufgenommenen nachzieht, muss wie dieser in dem Land wohnen, dem dieser zugewiesen ist, "
    "längstens drei Jahre ab dessen Anerkennung oder erster Erlaubnis. Alte Fälle vor 2016 sind frei. Der Nachzug selbst hängt nicht "
    "davon ab.",
    erfuellt="Die Wohnsitzpflicht des Stammberechtigten gilt auch für den Nachziehenden.",
    nicht_erfuellt="Eine Wohnsitzpflicht für den Nachziehenden ist nicht ersichtlich.",
    offen="Ob den Nachziehenden eine Wohnsitzpflicht trifft, steht nicht fest.",
)

zuweisung = Merkmal(
    id="AufenthG.12a.6.zuweisung",
    titel="Zuweisung des Stammberechtigten an einen Ort gilt auch für den Nachziehenden",
    normen=(
        "AufenthG § 12a Abs. 6",
        "AufenthG § 12a Abs. 2",
        "AufenthG § 12a Abs. 3",
        "AufenthG § 12a Abs. 4",
        "AufenthG § 12a Abs. 8",
    ),
    art=Art.AUSSCHLUSS,
    last=Last.BEHOERDE,
    term=und(wohnsitzpflicht, ja(stammberechtigter.wohnsitz_zugewiesen)),
    gilt=_AB,
    definition="Binnen sechs Monaten nach Anerkennung oder Erlaubnis kann ein Ort vorgeschrieben (Abs. 2, 3), bis zum Ende der drei Jahre ein Ort verboten "
    "werden (Abs. 4); was im Einzelfall verfügt ist, zählt, nicht ob es zu Recht geschah. Rechtsbehelfe schieben nicht auf (Abs. 8).",
    erfuellt="Die Zuweisung gilt längstens für den Rest der drei Jahre auch für den Nachziehenden.",
    nicht_erfuellt="Eine Zuweisung, die den Nachziehenden träfe, ist nicht ersichtlich.",
    offen="Ob eine Zuweisung den Nachziehenden trifft, steht nicht fest.",
)
