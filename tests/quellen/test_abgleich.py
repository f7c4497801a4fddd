"""Whether the rules notice that the law has moved: the five dates of the Residence Act, with what really changed.

Which sections changed between the builds is taken from the amending acts: 31 December 2022 (Chancen-Aufenthaltsrecht: §§ 29, 30,
32), 18 November 2023 and 1 March 2024 (skilled workers: §§ 29, 30, 31, 32, 36), 23 December 2023 and February 2024 (§ 5),
24 July 2025 (§ 104 Abs. 14), spring 2026 (§ 27 Abs. 3a). Between March 2024 and March 2025 none of these sections changed.
"""

from __future__ import annotations

import pytest

from nachzug.quellen.abgleich import Abgleich, Urteil, gleiche_ab
from nachzug.quellen.abgleichbericht import akten_je_regel, bericht
from nachzug.quellen.regelbezug import DATEI, Regelbezug, abschnitte, lies_digests
from nachzug.quellen.speicher import Speicher
from nachzug.zitat.norm import lies_norm
from tests.conftest import WURZEL

ABSCHNITTE = ("5", "27", "28", "29", "30", "31", "32", "36", "36a", "104")
BAUTEN = (20211201, 20230427, 20240229, 20250301, 20260428)


def geaendert(abgleich: Abgleich) -> set[str]:
    return {a.removeprefix("AufenthG § ") for a, b in abgleich.abschnitte.items() if b.urteil is Urteil.GEAENDERT}


def bezuege() -> tuple[Regelbezug, ...]:
    return tuple(Regelbezug(f"r{p}", "merkmal", p, (lies_norm(f"AufenthG § {p}"),), (0, 99991231)) for p in ABSCHNITTE)


@pytest.mark.parametrize(
    ("regelstand", "am", "erwartet"),
    [
        (20211201, 20211201, set[str]()),
        (20211201, 20230427, {"29", "30", "32"}),
        (20230427, 20240229, {"5", "29", "30", "31", "32", "36", "104"}),
        (20240229, 20250301, set[str]()),
        (20250301, 20260428, {"27", "104"}),
        (20211201, 20260428, {"5", "27", "29", "30", "31", "32", "36", "104"}),
    ],
)
def test_exactly_the_sections_that_changed_are_reported(gesetze: Speicher, regelstand: int, am: int, erwartet: set[str]) -> None:
    bekannt = _digests_der_bauten(gesetze)
    assert geaendert(gleiche_ab(gesetze, bekannt, regelstand=regelstand, am=am, bezuege=bezuege())) == erwartet


def test_a_rule_is_judged_by_the_absatz_that_it_cites(gesetze: Speicher) -> None:
    """§ 27 in spring 2026: Abs. 3a Nr. 1 was reworded and the empty Abs. 5 left out; Abs. 1 and 2 are as they were."""
    regeln = tuple(
        Regelbezug(n, "merkmal", n, (lies_norm(f"AufenthG § 27 {n}"),), (0, 99991231))
        for n in ("Abs. 1", "Abs. 3a Nr. 2", "Abs. 5")
    )
    abgleich = gleiche_ab(gesetze, _digests_der_bauten(gesetze), regelstand=20250301, am=20260428, bezuege=regeln)
    assert {r.regel.id: r.urteil for r in abgleich.regeln} == {
        "Abs. 1": Urteil.NEBENAN,
        "Abs. 3a Nr. 2": Urteil.GEAENDERT,
        "Abs. 5": Urteil.WEGGEFALLEN,
    }
    (aenderung,) = abgleich.abschnitte["AufenthG § 27"].unterschiede["3a"]
    assert (aenderung.alt, aenderung.neu) == ("schwere staatsgefährdende Gewalttat", "terroristische Straftat")


def test_the_suspension_of_july_2025_shows_as_a_changed_absatz_14(gesetze: Speicher) -> None:
    regeln = (Regelbezug("x", "merkmal", "x", (lies_norm("AufenthG § 104 Abs. 14"),), (0, 99991231)),)
    abgleich = gleiche_ab(gesetze, _digests_der_bauten(gesetze), regelstand=20250301, am=20260428, bezuege=regeln)
    assert abgleich.regeln[0].urteil is Urteil.GEAENDERT
    assert any("23. Juli 2027" in a.neu for a in abgleich.abschnitte["AufenthG § 104"].unterschiede["14"])


def test_rules_of_past_law_are_not_reported(gesetze: Speicher) -> None:
    alt = Regelbezug("alt", "merkmal", "alt", (lies_norm("AufenthG § 29"),), (0, 20180801))
    assert gleiche_ab(gesetze, _digests_der_bauten(gesetze), regelstand=20211201, bezuege=(alt,)).regeln == ()


def test_a_section_that_came_back_after_the_loaded_law_is_not_gone(gesetze: Speicher) -> None:
    """§ 105d was empty in spring 2026 and has a wording again since 29 July 2026 (paternity checks)."""
    regeln = (Regelbezug("x", "merkmal", "x", (lies_norm("AufenthG § 105d"),), (20260729, 99991231)),)
    assert gleiche_ab(gesetze, lies_digests(), bezuege=regeln).regeln[0].urteil is Urteil.NICHT_GELADEN


def test_what_is_not_loaded_and_what_was_never_seen_are_two_things(gesetze: Speicher) -> None:
    regeln = tuple(Regelbezug(n, "merkmal", n, (lies_norm(n),), (0, 99991231)) for n in ("BGB § 1353", "VwGO § 42"))
    abgleich = gleiche_ab(gesetze, {}, bezuege=regeln)
    assert {r.regel.id: r.urteil for r in abgleich.regeln} == {
        "BGB § 1353": Urteil.NICHT_GELADEN,
        "VwGO § 42": Urteil.NIE_GESEHEN,
    }


def test_every_rule_stands_on_wordings_that_are_known(gesetze: Speicher) -> None:
    """The digests in the project know every state in the test data: nothing is changed, gone or unseen."""
    abgleich = gleiche_ab(gesetze, lies_digests())
    schlecht = {r.regel.id: r.urteil for r in abgleich.regeln if r.urteil in (Urteil.GEAENDERT, Urteil.WEGGEFALLEN)}
    assert schlecht == {}
    assert not [b.abschnitt for b in abgleich.abschnitte.values() if b.urteil is Urteil.NIE_GESEHEN]
    assert len(abgleich.mit(Urteil.UNBERUEHRT)) > 100


def test_digests_are_there_for_every_section_of_the_residence_act_that_a_rule_cites() -> None:
    assert [a for a in abschnitte() if a.startswith("AufenthG ") and a not in lies_digests()] == []


def test_digests_hold_no_wording() -> None:
    assert max(len(w) for w in DATEI.read_text("utf-8").replace('"', " ").split()) <= 40


def test_the_own_cases_that_use_a_changed_rule_are_named(gesetze: Speicher) -> None:
    """Whoever is examined for a first permit goes through § 5 Abs. 2, which was reworded in February 2024."""
    abgleich = gleiche_ab(gesetze, lies_digests(), regelstand=20211201)
    akten, unlesbar = akten_je_regel(WURZEL / "beispiele")
    assert unlesbar == ()
    geaendert = [
        r.regel.id for r in abgleich.mit(Urteil.GEAENDERT) if any(str(n).startswith("AufenthG § 5 Abs. 2") for n, _ in r.normen)
    ]
    assert geaendert
    assert any("bverwg-1-c-17-23.yaml" in akten.get(k, ()) for k in geaendert)
    text = "\n".join(bericht(abgleich, akten, mit_akten=True))
    assert "eigene Akten: bverwg-1-c-17-23.yaml" in text


def _digests_der_bauten(speicher: Speicher):
    from nachzug.logik.zeit import iso
    from nachzug.quellen.gesetzesspeicher import fassungen, wortlaut
    from nachzug.quellen.gesetzestext import digests
    from nachzug.quellen.regelbezug import Stand

    return {
        f"AufenthG § {p}": tuple(
            Stand(iso(f.von), iso(f.bis), digests(wortlaut(speicher, f)))
            for f in fassungen(speicher, lies_norm(f"AufenthG § {p}"))
        )
        for p in ABSCHNITTE
    }
