"""What the text leaves out and still says."""

from __future__ import annotations

from nachzug.quellen.zitate import finde


def test_the_same_directive_is_the_last_one_named() -> None:
    erstes, zweites = finde(
        "Art. 15 der Richtlinie 2003/86/EG gilt; nach Art. 16 Abs. 3 derselben Richtlinie kann entzogen werden."
    )
    assert erstes.kanonisch == ("RL 2003/86/EG Art. 15",)
    assert zweites.kanonisch == ("RL 2003/86/EG Art. 16 Abs. 3",)
    assert zweites.bemerkung.startswith("aufgeloest")


def test_a_section_cited_elsewhere_with_one_law_only_belongs_to_it() -> None:
    zitate = finde("Nach § 36a Abs. 3 Nr. 1 AufenthG und § 36a Abs. 2 gilt dies.\n\nSo liegt es bei § 36a Abs. 5.")
    assert zitate[-1].kanonisch == ("AufenthG § 36a Abs. 5",)


def test_a_section_of_two_laws_stays_open() -> None:
    zitate = finde("§ 5 AufenthG verlangt mehr als § 5 StAG.\n\nAnders ist es bei § 5.")
    assert zitate[-1].kanonisch == ()
    assert zitate[-1].bemerkung == "Gesetz nicht genannt"


def test_in_a_text_about_one_law_its_sections_absaetze_and_numbers_are_resolved() -> None:
    text = "28.1.5\nDer Nachzug kann nach Absatz 1 Satz 4 und § 5 Absatz 4 gestattet werden (siehe Nummer 27.0.5); Artikel 6 GG bleibt."
    assert [z.kanonisch for z in finde(text, gesetz="AufenthG")] == [
        ("AufenthG § 28 Abs. 1 Satz 4",),
        ("AufenthG § 5 Abs. 4",),
        ("AVwV 27.0.5",),
        ("GG Art. 6",),
    ]


def test_without_that_law_parts_without_a_section_are_no_citation() -> None:
    assert finde("28.1.5\nDer Nachzug kann nach Absatz 1 Satz 4 gestattet werden.") == ()
