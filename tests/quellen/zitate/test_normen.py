"""Norms as lawyers write them, with the canonical ids a lawyer would write beside them."""

from __future__ import annotations

import pytest

from nachzug.quellen.zitate import finde

KANONISCH = {
    "§ 36 II 1 AufenthG": ["AufenthG § 36 Abs. 2 Satz 1"],
    "§§ 28 Abs. 4, 36 Abs. 2 AufenthG": ["AufenthG § 28 Abs. 4", "AufenthG § 36 Abs. 2"],
    "§ 36a Abs. 1 Satz 1 i. V. m. Abs. 2 Satz 1 AufenthG": ["AufenthG § 36a Abs. 1 Satz 1", "AufenthG § 36a Abs. 2 Satz 1"],
    "Art. 8 EMRK": ["EMRK Art. 8"],
    "AufenthG § 36a Abs. 1 Satz 1, Abs. 3 Nr. 1": ["AufenthG § 36a Abs. 1 Satz 1", "AufenthG § 36a Abs. 3 Nr. 1"],
    "§ 242 des Bürgerlichen Gesetzbuchs": ["BGB § 242"],
}


@pytest.mark.parametrize("text", KANONISCH)
def test_a_norm_gets_its_canonical_ids_and_the_whole_span(text: str) -> None:
    (zitat,) = finde(f"Nach {text} gilt dies nicht.")
    assert list(zitat.kanonisch) == KANONISCH[text]
    assert f"Nach {text} gilt dies nicht."[zitat.von : zitat.bis] == text
