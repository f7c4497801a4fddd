"""Which benefits a person may live on (§ 2 Abs. 3 Satz 2 AufenthG), by date.

Everything else that public authorities pay to secure a livelihood is left out of the means. Child benefit, supplement and
parental allowance, training grants and what rests on contributions never did harm. Maintenance advances were public means
until the list got its No. 7: the wording was seen without it up to 1 August 2012 and with it from 8 November 2017; the act of
29 August 2013 (from memory) brought it in, on 6 September or 2 December 2013.
"""

from __future__ import annotations

from nachzug.logik.zeit import Spanne
from nachzug.unterhalt.haushalt import JA, NEIN, OFFEN

_VORSCHUSS_FRUEHESTENS, _VORSCHUSS_SICHER = 20130906, 20131202
_NR_6 = "beruht auf Beiträgen (§ 2 Abs. 3 Satz 2 Nr. 6 AufenthG)"
_UNSCHAEDLICH = {
    "kindergeld": "§ 2 Abs. 3 Satz 2 Nr. 1 AufenthG",
    "kinderzuschlag": "§ 2 Abs. 3 Satz 2 Nr. 2 AufenthG",
    "elterngeld": "§ 2 Abs. 3 Satz 2 Nr. 4 AufenthG",
    "ausbildungsfoerderung": "§ 2 Abs. 3 Satz 2 Nr. 5 AufenthG",
    "arbeitslosengeld": _NR_6,
    "krankengeld": _NR_6,
    "mutterschaftsgeld": _NR_6,
    "rente": _NR_6,
}
_SCHAEDLICH = {
    "buergergeld": "Grundsicherung für Arbeitsuchende ist eine öffentliche Leistung (§ 2 Abs. 3 Satz 1 AufenthG).",
    "grundsicherung": "Grundsicherung im Alter und bei Erwerbsminderung ist eine öffentliche Leistung (§ 2 Abs. 3 Satz 1 AufenthG).",
    "sozialhilfe": "Sozialhilfe ist eine öffentliche Leistung (§ 2 Abs. 3 Satz 1 AufenthG).",
    "asylbewerberleistungen": "Leistungen nach dem AsylbLG sind öffentliche Leistungen (§ 2 Abs. 3 Satz 1 AufenthG).",
    "wohngeld": "Wohngeld ist in § 2 Abs. 3 Satz 2 AufenthG nicht genannt.",
    "pflegegeld": "Pflegegeld ist für die Pflege bestimmt und kein Einkommen.",
}


def zaehlt(leistung: str, recht_am: int) -> tuple[Spanne, str]:
    """(bounds of whether it counts as means, why)."""
    if leistung == "unterhaltsvorschuss":
        return _unterhaltsvorschuss(recht_am)
    if leistung in _UNSCHAEDLICH:
        return JA, _UNSCHAEDLICH[leistung]
    if leistung in _SCHAEDLICH:
        return NEIN, _SCHAEDLICH[leistung]
    return OFFEN, "Ob die Leistung nach § 2 Abs. 3 Satz 2 AufenthG unschädlich ist, steht nicht fest."


def _unterhaltsvorschuss(recht_am: int) -> tuple[Spanne, str]:
    if recht_am < _VORSCHUSS_FRUEHESTENS:
        return NEIN, "Unterhaltsvorschuss war in § 2 Abs. 3 Satz 2 AufenthG noch nicht genannt."
    if recht_am < _VORSCHUSS_SICHER:
        return OFFEN, "Seit wann Unterhaltsvorschuss unschädlich ist (06.09. oder 02.12.2013), steht nicht fest."
    return JA, "§ 2 Abs. 3 Satz 2 Nr. 7 AufenthG"
