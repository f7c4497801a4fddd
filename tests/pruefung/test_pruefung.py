"""The examination over days and laws: the timeline of 1 C 17.23, a couple on four days, what would help, the receipt."""

from __future__ import annotations

from pathlib import Path

import pytest

from nachzug.fall.lesen import lies_datei, lies_fall
from nachzug.fall.modell import Fall
from nachzug.logik.regel import Ergebnis, Status
from nachzug.logik.zeit import naechster_tag
from nachzug.pruefung.hilfe import hilfen
from nachzug.pruefung.protokoll import protokoll
from nachzug.pruefung.pruefen import Wegpruefung, pruefe
from nachzug.pruefung.zeitstrahl import Modus, zeitstrahl
from nachzug.recht.verzeichnis import RECHT_BEKANNT_BIS
from tests.conftest import WURZEL

BEISPIELE = WURZEL / "beispiele"
URTEIL = lies_datei(BEISPIELE / "bverwg-1-c-17-23.yaml")
PAAR = lies_datei(BEISPIELE / "paar-vier-tage.yaml")


def weg(fall: Fall, kennung: str, tag: int, recht: int | None = None) -> Wegpruefung:
    p = pruefe(fall, stichtag=tag, rechtsstand=recht or tag)
    return next(w for w in p.wege if w.befund.weg.id == kennung)


def status(w: Wegpruefung) -> dict[str, Status]:
    return {b.merkmal.id: b.status for b in w.befund.alle()}


def test_law_fixed_and_facts_moving_the_passport_ends_and_the_exception_begins() -> None:
    z = zeitstrahl(URTEIL, 20230828, 20251201, rechtsstand=20241024)
    merkmale = {(a.am, a.merkmal): (a.vorher, a.nachher) for a in z.aenderungen if a.merkmal}
    assert merkmale[20240426, "AufenthG.5.1.nr4"] == ("erfuellt", "nicht_erfuellt")
    assert merkmale[20241204, "AufenthG.36a.3.nr1.vier_jahre"] == ("nicht_erfuellt", "erfuellt")
    assert merkmale[20241204, "AufenthG.36a.3.nr1.ausnahme"] == ("offen", "erfuellt")
    assert {tag for tag, _ in merkmale} == {20240426, 20241204}
    wege = [(a.am, a.vorher, a.nachher) for a in z.aenderungen if a.merkmal is None]
    assert wege == [(20240426, "offen", "nicht_erfuellt")]
    assert [(s.von, s.bis) for s in z.abschnitte] == [(20230828, 20240425), (20240426, 20241203), (20241204, 20251201)]


def test_every_day_between_two_changes_gives_the_same_result() -> None:
    z = zeitstrahl(URTEIL, 20240401, 20250110, rechtsstand=20241024)
    for abschnitt in z.abschnitte:
        soll = [(w.befund.weg.id, w.befund.ergebnis, status(w)) for w in abschnitt.pruefung.wege]
        for tag in (abschnitt.von, abschnitt.bis):
            p = pruefe(URTEIL, stichtag=tag, rechtsstand=20241024)
            assert sorted((w.befund.weg.id, w.befund.ergebnis, status(w)) for w in p.wege) == sorted(soll)


def test_with_a_valid_passport_four_years_open_the_way() -> None:
    text = (BEISPIELE / "bverwg-1-c-17-23.yaml").read_text("utf-8").replace("2024-04-25", "2029-04-25")
    fall = lies_fall(text)
    assert weg(fall, "AufenthG.36a.ehegatte", 20241203, 20241024).befund.ergebnis is Ergebnis.OFFEN
    assert weg(fall, "AufenthG.36a.ehegatte", 20241204, 20241024).befund.ergebnis is Ergebnis.ERMESSEN


@pytest.mark.parametrize(
    ("tag", "ergebnis", "prognose"),
    [
        (20250723, Ergebnis.ERMESSEN, False),
        (20250724, Ergebnis.GESPERRT, False),
        (20260701, Ergebnis.GESPERRT, False),
        (20270723, Ergebnis.GESPERRT, True),
        (20270724, Ergebnis.ERMESSEN, True),
    ],
)
def test_the_same_couple_before_during_and_after_the_suspension(tag: int, ergebnis: Ergebnis, prognose: bool) -> None:
    p = pruefe(PAAR, stichtag=tag, rechtsstand=tag)
    w = next(w for w in p.wege if w.befund.weg.id == "AufenthG.36a.ehegatte")
    assert (w.befund.ergebnis, p.prognose) == (ergebnis, prognose)
    assert any(x.befund.weg.grundlage == "AufenthG § 22 Satz 1" for x in p.wege)
    if ergebnis is Ergebnis.GESPERRT:
        assert status(w)["AufenthG.104.14"] is Status.ERFUELLT


def test_the_new_counting_of_the_title_means_the_same_title() -> None:
    text = (BEISPIELE / "paar-vier-tage.yaml").read_text("utf-8")
    neu = lies_fall(
        text.replace("§ 25 Abs. 2 Satz 1 Alt. 2 AufenthG, von: 2022-09-01", "§ 25 Abs. 2 Satz 2 AufenthG, von: 2026-06-12")
    )
    w = weg(neu, "AufenthG.36a.ehegatte", 20260701)
    assert status(w)["AufenthG.36a.1.titel"] is Status.ERFUELLT
    assert w.befund.ergebnis is Ergebnis.GESPERRT
    weiter_alt = text.replace("von: 2022-09-01", "von: 2026-06-12")
    assert status(weg(lies_fall(weiter_alt), "AufenthG.36a.ehegatte", 20260701))["AufenthG.36a.1.titel"] is Status.ERFUELLT
    fluechtling = lies_fall(weiter_alt.replace("schutz_art: subsidiaer", "schutz_art: fluechtling"))
    assert all(w.befund.weg.id != "AufenthG.36a.ehegatte" for w in pruefe(fluechtling, stichtag=20260701).wege)


def test_before_august_2018_the_section_is_not_applicable() -> None:
    fall = lies_fall((BEISPIELE / "paar-vier-tage.yaml").read_text("utf-8"))
    p = pruefe(fall, stichtag=20250723, rechtsstand=20180731)
    assert next(w for w in p.wege if w.befund.weg.id == "AufenthG.36a.ehegatte").befund.ergebnis is Ergebnis.NICHT_ANWENDBAR


def test_law_and_facts_moving_together_name_the_law_as_cause() -> None:
    z = zeitstrahl(PAAR, 20250701, 20270801, modus=Modus.BEIDES)
    wege = [(a.am, a.vorher, a.nachher, a.ursache) for a in z.aenderungen if a.merkmal is None and "36a" in a.weg]
    assert [x[:3] for x in wege] == [(20250724, "ermessen", "gesperrt"), (20270724, "gesperrt", "ermessen")]
    assert wege[0][3] == "Änderung des Rechts"
    assert z.abschnitte[-1].pruefung.prognose


def test_what_would_help_names_time_and_what_is_missing_by_then() -> None:
    w = weg(URTEIL, "AufenthG.36a.ehegatte", 20230828, 20241024)
    zeit = {h.merkmale: (h.schritte[0].ab, h.dann_fehlt) for h in hilfen(w) if len(h.schritte) == 1}
    assert zeit["Mehr als vier Jahre Trennung, Herstellung ausgeschlossen",] == (20241204, ("Passpflicht",))


def test_an_open_way_needs_no_help() -> None:
    assert hilfen(weg(PAAR, "AufenthG.36a.ehegatte", 20250723)) == ()


def test_the_receipt_is_the_same_for_the_same_and_another_for_another_case() -> None:
    p = pruefe(PAAR)
    assert protokoll(p) == protokoll(pruefe(lies_datei(BEISPIELE / "paar-vier-tage.yaml")))
    anders = lies_fall((BEISPIELE / "paar-vier-tage.yaml").read_text("utf-8").replace("1994-04-04", "1994-04-05"))
    assert protokoll(p)["quittung"] != protokoll(pruefe(anders))["quittung"]
    umgestellt = lies_fall((BEISPIELE / "paar-vier-tage.yaml").read_text("utf-8").replace("# Erfundener Fall", "#"))
    assert protokoll(p)["fall"] == protokoll(pruefe(umgestellt))["fall"]


def test_a_widow_after_five_months_has_a_claim_though_she_takes_benefits() -> None:
    w = weg(lies_datei(BEISPIELE / "witwe-nach-fuenf-monaten.yaml"), "AufenthG.31.1.nr2", 20240909)
    assert (w.befund.ergebnis, w.befund.strikt) == (Ergebnis.ANSPRUCH, True)
    assert status(w)["AufenthG.5.1.nr1"] is not Status.NICHT_ERFUELLT


@pytest.mark.parametrize("pfad", sorted(BEISPIELE.glob("*.yaml")), ids=lambda p: Path(p).stem)
def test_every_example_is_examined_completely(pfad: Path) -> None:
    p = pruefe(lies_datei(pfad))
    assert p.wege
    for w in p.wege:
        assert w.befund.glieder or w.befund.ergebnis is Ergebnis.NICHT_ANWENDBAR


def test_where_the_file_names_no_law_it_is_that_of_the_day_asked_for() -> None:
    vorher, nachher = (pruefe(PAAR, stichtag=tag) for tag in (20250723, 20250724))
    assert (vorher.rechtsstand, nachher.rechtsstand) == (20250723, 20250724)
    ergebnisse = [next(w for w in p.wege if w.befund.weg.id == "AufenthG.36a.ehegatte") for p in (vorher, nachher)]
    assert [w.befund.ergebnis for w in ergebnisse] == [Ergebnis.ERMESSEN, Ergebnis.GESPERRT]
    assert pruefe(URTEIL, stichtag=20260101).rechtsstand == 20241024
    fest = zeitstrahl(PAAR, 20250723, 20250801)
    assert {s.pruefung.rechtsstand for s in fest.abschnitte} == {20250723}


def test_during_the_suspension_only_time_helps_and_giving_up_the_title_is_not_proposed() -> None:
    gesperrt = next(w for w in pruefe(PAAR, stichtag=20250724).wege if w.befund.weg.id == "AufenthG.36a.ehegatte")
    schritte = [[(s.text, s.muss, s.ab) for s in h.schritte] for h in hilfen(gesperrt)]
    assert schritte == [[("24.07.2027 erreicht", True, 20270724)]]


def test_what_is_proposed_opens_the_way_or_says_what_is_missing_then() -> None:
    for fall in (URTEIL, PAAR):
        for w in pruefe(fall).wege:
            for h in hilfen(w):
                assert h.schritte
                assert all(s.ab == 0 or s.ab > w.sicht.stichtag for s in h.schritte)


def test_known_law_and_prognosis_are_told_apart_to_the_day() -> None:
    z = zeitstrahl(PAAR, 20260101, 20261201, modus=Modus.BEIDES)
    prognosen = [(s.von, s.bis) for s in z.abschnitte if s.pruefung.prognose]
    assert prognosen[0][0] == naechster_tag(RECHT_BEKANNT_BIS)
    assert all(s.bis <= RECHT_BEKANNT_BIS for s in z.abschnitte if not s.pruefung.prognose)
