"""The committed report of agreement is the one that the cases give, and says of every element what came of it."""

from __future__ import annotations

from tests.faelle.bericht import SEITE, bericht


def test_the_committed_report_is_up_to_date() -> None:
    assert SEITE.read_text("utf-8") == bericht(), "python -m tests.faelle.bericht schreibt ihn neu"


def test_nothing_deviates_without_a_word() -> None:
    assert "**weicht ab**" not in bericht()
