"""§ 85d AufenthG: taking back the consent to an acknowledgment of paternity (since 29 July 2026).

Only where it was obtained by deceit, threats, bribery or wilfully false statements (Abs. 2), and only within five years of the entry
in the register; for a child that became German by it and had completed five years, within two years, in each case from what is earlier
(Abs. 3). Where the birth is not recorded in Germany the consent takes the place of the entry. It works back to the beginning (Abs. 4),
and titles derived from the child lapse (§ 51 Abs. 1 Nr. 9). Remedies do not suspend (§ 84 Abs. 1 Nr. 8).
"""

from __future__ import annotations

from nachzug.logik.regel import Art, Hinweis, Last, Merkmal, Rechtsfolge, Schweigen, Voraussetzung, Weg
from nachzug.logik.terme import STICHTAG, Ausdruck, Term, ja, nicht, oder, und
from nachzug.recht.sprache import JAHRE, antragsteller, kindschaft, lebensjahr_vollendet

_AB = (20260729, 99_999_999)


def _binnen(beginn: Ausdruck) -> Term:
    """Within the time of Abs. 3 Satz 1 to 3, counted from this day."""
    deutsch = ja(kindschaft.deutsch_durch_anerkennung)
    schon_fuenf = lebensjahr_vollendet(antragsteller, 5, beginn)
    return und(
        beginn + JAHRE[5] >= STICHTAG,
        oder(
            nicht(deutsch),
            und(schon_fuenf, beginn + JAHRE[2] >= STICHTAG),
            und(nicht(schon_fuenf), nicht(lebensjahr_vollendet(antragsteller, 7))),
        ),
    )


erschlichen = Merkmal(
    id="AufenthG.85d.2.s1",
    titel="Zustimmung durch Täuschung, Drohung, Bestechung oder falsche Angaben erwirkt",
    normen=("AufenthG § 85d Abs. 2 Satz 1",),
    term=ja(kindschaft.zustimmung_erschlichen),
    last=Last.BEHOERDE,
    schweigen=Schweigen.NICHT_ERFUELLT,
    definition="Arglistige Täuschung, Drohung, Bestechung oder vorsätzlich unrichtige oder unvollständige Angaben, auf die es ankam. Das gilt auch "
    "für die Feststellung, dass keine Zustimmung nötig ist (Abs. 5).",
    erfuellt="Die Zustimmung ist so erwirkt.",
    nicht_erfuellt="Dass die Zustimmung so erwirkt wäre, ist nicht festgestellt.",
    offen="Ob die Zustimmung so erwirkt ist, ist nicht geklärt.",
)
frist = Merkmal(
    id="AufenthG.85d.3",
    titel="Höchstfrist der Rücknahme",
    normen=("AufenthG § 85d Abs. 3",),
    last=Last.BEHOERDE,
    schweigen=Schweigen.NICHT_ERFUELLT,
    term=oder(
        und(ja(kindschaft.geburt_im_inland_beurkundet), _binnen(kindschaft.vaterschaft_eingetragen)),
        und(nicht(ja(kindschaft.geburt_im_inland_beurkundet)), _binnen(kindschaft.zustimmung_vaterschaft)),
    ),
    hinweis=ja(kindschaft.zustimmung_erschlichen),
    definition="Fünf Jahre ab der Eintragung. Ist das Kind durch die Anerkennung deutsch geworden: zwei Jahre ab der Eintragung, wenn es da schon "
    "fünf Jahre alt war; sonst zwei Jahre ab der Vollendung des fünften Lebensjahres, höchstens fünf ab der Eintragung. Ohne Beurkundung der "
    "Geburt in Deutschland zählt die Zustimmung.",
    erfuellt="Die Rücknahme ist noch zulässig.",
    nicht_erfuellt="Für eine Rücknahme ist es zu spät, oder die Frist steht nicht offen.",
    offen="Bis wann die Rücknahme zulässig ist, steht nicht fest.",
)
folgen = Merkmal(
    id="AufenthG.85d.4",
    titel="Wirkung der Rücknahme",
    normen=("AufenthG § 85d Abs. 4", "AufenthG § 51 Abs. 1 Nr. 9", "AufenthG § 84 Abs. 1 Satz 1 Nr. 8"),
    art=Art.VERFAHREN,
    term=und(),
    definition="Die Rücknahme wirkt zurück; die Behörde zeigt sie dem Standesamt an (Abs. 1, 2). § 17 Abs. 2 Satz 3 Nr. 2 bis 4 StAG gilt "
    "entsprechend (Wortlaut ungeprüft).",
    erfuellt="Die Rücknahme wirkt auf den Anfang zurück: Vaterschaft und Staatsangehörigkeit entfallen, abgeleitete Titel erlöschen, Widerspruch und "
    "Klage schieben nicht auf.",
)

WEGE = (
    Weg(
        id="AufenthG.85d.2",
        grundlage="AufenthG § 85d Abs. 2 Satz 1",
        titel="Rücknahme der Zustimmung zur Vaterschaft (Maßnahme der Behörde)",
        fuer=und(ja(kindschaft.vorhanden), ja(kindschaft.zustimmung_erschlichen)),
        folge=Rechtsfolge.KANN,
        glieder=(Voraussetzung(erschlichen), Voraussetzung(frist), Hinweis(folgen)),
        gilt=_AB,
        belastend=True,
    ),
)
