"""Kinds of titles in words."""

from __future__ import annotations

import pytest

from nachzug.fall.titelarten import ARTEN
from nachzug.recht.worte import titelart_in_worten


@pytest.mark.parametrize(
    ("art", "worte"),
    [
        ("p9", "§ 9"),
        ("p25a", "§ 25a"),
        ("p25a_2", "§ 25a Abs. 2"),
        ("p25_4a", "§ 25 Abs. 4a"),
        ("p7_1_3", "§ 7 Abs. 1 Satz 3"),
        ("p18g_blaue_karte", "Blaue Karte EU"),
        ("p25_2_subsidiaer", "§ 25 Abs. 2 (subsidiärer Schutz)"),
    ],
)
def test_a_kind_of_title_is_named_by_its_section_or_its_name(art: str, worte: str) -> None:
    assert titelart_in_worten(art) == worte


def test_no_kind_is_left_without_words() -> None:
    assert not [a for a in ARTEN if "_" in titelart_in_worten(a)]
