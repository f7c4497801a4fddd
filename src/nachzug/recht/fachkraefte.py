"""Skilled workers and their like: the list of titles that §§ 29 Abs. 5, 30 Abs. 1 Satz 3, 32 Abs. 2 and 36 Abs. 3 share.

Since 31 December 2022 it names the Blue Card, the ICT cards, §§ 18a, 18b, 18c Abs. 3, 18d, 18f, 19c Abs. 1 for certain
employments, 19c Abs. 2, 19c Abs. 4 Satz 1 and 21; before that date only researchers, the highly qualified and the cards.
"""

from __future__ import annotations

from nachzug.logik.terme import STICHTAG, Ausdruck, GibtEs, Term, eines_von, gibt_es, ja, oder, und
from nachzug.recht.sprache import Rolle, eintrag
from nachzug.recht.titelgruppen import BLAUE_KARTE, ICT

HOCHQUALIFIZIERTE = ("p18c_3", *BLAUE_KARTE, "p18d")
"""From 6 September 2013: § 19 (since 2020 § 18c Abs. 3), Blue Card, § 20 (since 2020 § 18d)."""
FORSCHER_ICT = (*HOCHQUALIFIZIERTE, *ICT, "p18f")
"""From 1 August 2017: also the ICT cards and § 20b (since 2020 § 18f)."""
_OHNE_WEITERES = (*FORSCHER_ICT, "p18a", "p18b", "p19c_2", "p19c_4", "p21")
_BEI_GEHOBENER_BESCHAEFTIGUNG = ("p19c_1", "p19c")


def fachkraftart(titel: Rolle) -> Term:
    """The title is one of the list since 31 December 2022."""
    return oder(
        eines_von(titel.art, *_OHNE_WEITERES),
        und(eines_von(titel.art, *_BEI_GEHOBENER_BESCHAEFTIGUNG), ja(titel.gehobene_beschaeftigung)),
    )


def besitzt_fachkrafttitel(wer: str, am: Ausdruck = STICHTAG) -> GibtEs:
    titel = eintrag(f"{wer}.titel")
    return gibt_es(f"{wer}.titel", und(titel.von <= am, am <= titel.bis, fachkraftart(titel)), "Titel als Fachkraft")


def zuvor_fachkraft(wer: str, *danach: str) -> GibtEs:
    """The person holds one of the titles `danach` and held a title as a skilled worker immediately before."""
    titel = eintrag(f"{wer}.titel")
    vorher = eines_von(titel.vorherige_art, *BLAUE_KARTE, "p18a", "p18b", "p18d", "p19c_1", "p19c_2", "p19c_4", "p21")
    return gibt_es(
        f"{wer}.titel",
        und(titel.von <= STICHTAG, titel.bis >= STICHTAG, eines_von(titel.art, *danach), vorher),
        "unbefristeter Titel nach einem Titel als Fachkraft",
    )
