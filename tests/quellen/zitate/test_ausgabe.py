"""What the command prints, marks and exports."""

from __future__ import annotations

import csv
import html
import io
import re

from hypothesis import given
from hypothesis import strategies as st

from nachzug.quellen.zitate import ausgabe, finde

TEXT = "Nach § 36a Abs. 3 Nr. 1 AufenthG (BVerwG, U. v. 24.10.2024 - 1 C 17.23 - Rn. 33) & Art. 300 GG\nfolgt <nichts>."
ZITATE = finde(TEXT)
STUECKE = [
    "§ 5 AufenthG",
    "Art. 8 EMRK",
    "§§ 1, 2",
    "BVerfGE 76, 1 <49>",
    "§",
    "((",
    "BGH, ",
    "a.a.O.",
    "i.V.m.",
    "Nr. 3",
    "und",
    "; ",
    "1 C 17.23",
    "\n\n",
    "–",
    "SGB X",
]


def test_marking_leaves_the_text_as_it_was() -> None:
    assert re.sub(r"\x1b\[[\d;]*m", "", ausgabe.als_ansi(TEXT, ZITATE)) == TEXT
    seite = ausgabe.als_html(TEXT, ZITATE)
    rumpf = seite[seite.index("<pre>") + 5 : seite.index("</pre>")]
    assert html.unescape(re.sub(r"<[^>]+>", "", rumpf)) == TEXT


def test_the_page_says_what_is_meant_and_marks_the_impossible() -> None:
    seite = ausgabe.als_html(TEXT, ZITATE)
    assert 'class="entscheidung" title="BVerwG 1 C 17.23"' in seite
    assert 'class="norm unmoeglich" title="GG Art. 300; unmöglich: GG endet mit Art. 146"' in seite


def test_csv_and_records_hold_the_same() -> None:
    daten = ausgabe.als_daten(TEXT, ZITATE)
    zeilen = list(csv.DictReader(io.StringIO(ausgabe.als_csv(TEXT, ZITATE))))
    assert [z["kanonisch"] for z in zeilen] == ["AufenthG § 36a Abs. 3 Nr. 1", "BVerwG 1 C 17.23", "GG Art. 300"]
    assert [(d["zeile"], d["pinpoint"], d["datum"]) for d in daten] == [(1, "", None), (1, "Rn. 33", "2024-10-24"), (1, "", None)]


def test_the_list_ends_with_the_counts() -> None:
    assert (
        list(ausgabe.als_liste(TEXT, ZITATE))[-1]
        == "3 Zitate: 2 Normen, 1 Entscheidungen, 0 Drucksachen; 0 ohne Zuordnung, 1 unmöglich"
    )


@given(st.lists(st.sampled_from(STUECKE) | st.text(max_size=6), max_size=30).map("".join))
def test_citations_of_any_text_stand_in_order_and_apart(text: str) -> None:
    zitate = finde(text)
    grenzen = [g for z in zitate for g in (z.von, z.bis)]
    assert grenzen == sorted(grenzen)
    assert all(0 <= z.von < z.bis <= len(text) for z in zitate)
    assert re.sub(
        r"\x1b\[[\d;]*m", "", ausgabe.als_ansi(text.replace("\x1b", ""), finde(text.replace("\x1b", "")))
    ) == text.replace("\x1b", "")
