"""What a Gutachten writes out, on our own invented cases."""

from __future__ import annotations

import json
from functools import cache

from nachzug.fall.lesen import lies_fall
from nachzug.gutachten.dokument import als_markdown
from nachzug.logik.regel import Status
from nachzug.pruefung.hilfe import hilfen
from nachzug.pruefung.pruefen import Pruefung, pruefe
from tests.faelle.test_eigene import fallakte

SPAET = "drei-monate-monatsende-1-maerz"
GEWALT = "haeusliche-gewalt-behauptet"


@cache
def pruefung(kennung: str) -> Pruefung:
    return pruefe(lies_fall(json.dumps(fallakte(kennung), default=str), kennung))


@cache
def weg(kennung: str, ueberschrift: str) -> str:
    """The part of the Gutachten about one Weg."""
    return als_markdown(pruefung(kennung)).partition(f"\n## {ueberschrift}")[2].partition("\n## ")[0]


def test_what_is_missing_and_may_be_waived_is_named_with_the_result() -> None:
    schluss = weg(SPAET, "AufenthG § 30 Abs. 1:").partition("### Ergebnis")[2]
    assert "»Ausreichender Wohnraum« (AufenthG § 29 Abs. 1 Satz 1 Nr. 2)" in schluss
    assert "davon kann die Behörde absehen (AufenthG § 29 Abs. 2 Satz 1)" in schluss


def test_the_waiver_that_was_missed_by_a_day_is_written_out_with_its_deadline() -> None:
    text = weg(SPAET, "AufenthG § 30 Abs. 1:")
    assert "Ende der drei Monate nach unanfechtbarer Zuerkennung des Schutzes: 29.02.2024" in text
    assert "Der Antrag ist nicht innerhalb von drei Monaten gestellt." in text


def test_alternatives_nobody_needs_are_left_out() -> None:
    w = next(w for w in pruefung(SPAET).wege if w.befund.weg.id == "AufenthG.30.1")
    sprache = next(g for g in w.befund.glieder if g.befund.merkmal.normen[0].endswith("Satz 1 Nr. 2"))
    status = next(g.befund for g in w.befund.glieder if g.befund.merkmal.id == "AufenthG.30.1.s1.nr3")
    unnoetig = {b.merkmal.titel for b in (*sprache.neben, *status.kinder) if b.status is Status.NICHT_ERFUELLT}
    assert len(unnoetig) > 5
    assert not [titel for titel in unnoetig if titel in weg(SPAET, "AufenthG § 30 Abs. 1:")]


def test_what_nobody_pleaded_is_named_together() -> None:
    text = weg(SPAET, "AufenthG § 30 Abs. 1:")
    genannt = next(zeile for zeile in text.splitlines() if zeile.startswith("Dafür ist nichts vorgetragen"))
    assert "Weiterer Ehegatte im Bundesgebiet (AufenthG § 30 Abs. 4)" in genannt
    assert text.count("Weiterer Ehegatte") == 1


def test_a_merkmal_does_not_stand_with_two_results_in_one_weg() -> None:
    text = weg(GEWALT, "AufenthG § 31 Abs. 1 Satz 1 Nr. 1:")
    assert text.count("Mindestdauer der ehelichen Lebensgemeinschaft:") == 1


def test_what_was_set_out_is_referred_to_in_later_ways() -> None:
    assert "**Passpflicht: erfüllt (siehe oben)**" in weg(GEWALT, "AufenthG § 25 Abs. 5 Satz 1:")


def test_a_death_opens_no_way() -> None:
    tod = next(w for w in pruefung(GEWALT).wege if w.befund.weg.grundlage.endswith("Satz 1 Nr. 2"))
    assert hilfen(tod) == ()


def test_suggestions_name_a_title_shortly() -> None:
    w = next(w for w in pruefung(GEWALT).wege if w.befund.weg.grundlage == "AufenthG § 30 Abs. 1")
    texte = {s.text for h in hilfen(w) for s in h.schritte}
    assert "Aufenthaltstitel des Stammberechtigten, der dafür genügt" in texte
