"""What further decisions taught: Art. 7 ARB 1/80 after the worker has left the labour market, custody that is not exercised, the
community of parent and German child without a marriage, the three months counted from a decision of unknown finality."""

from __future__ import annotations

from typing import Any

import pytest

from tests.recht.familienfall import Aenderung, status, titel, weg

JA, NEIN, OFFEN = "erfuellt", "nicht_erfuellt", "offen"


def _arbeit(bis: str, danach: str) -> list[dict[str, str]]:
    return [{"wert": "ja", "von": "1990-01-01", "bis": bis}, {"wert": "nein", "von": danach}]


TUERKISCH: Aenderung = {
    "vater.staatsangehoerigkeiten": ["türkisch"],
    "kind.im_bundesgebiet": "ja",
    "kind.im_bundesgebiet_geboren": "ja",
    "kindschaft.lebt_zusammen_seit": "2012-06-01",
}


@pytest.mark.parametrize(
    ("arbeit", "erwartet"),
    [
        (_arbeit("2015-06-01", "2015-06-02"), JA),
        (_arbeit("2015-05-30", "2015-05-31"), None),
        ("ja", JA),
        ("nein", None),
    ],
)
def test_the_worker_must_belong_to_the_labour_force_for_the_three_years_only(arbeit: Any, erwartet: str | None) -> None:
    aenderung = TUERKISCH | {"vater.regulaerer_arbeitsmarkt": arbeit}
    if erwartet is None:
        with pytest.raises(StopIteration):
            weg("ARB.7", aenderung)
    else:
        assert status("ARB.7", "ARB.7.arbeitnehmer", aenderung) == erwartet


@pytest.mark.parametrize(
    ("aenderung", "erwartet"),
    [
        ({"kindschaft.verantwortung_uebernommen": "ja"}, JA),
        ({"kindschaft.lebt_zusammen": "ja", "kindschaft.nur_lose_kontakte": "nein"}, JA),
        ({"kindschaft.verantwortung_uebernommen": "nein"}, NEIN),
        ({"kindschaft.verantwortung_uebernommen": "nein", "kindschaft.lebt_zusammen": "ja"}, NEIN),
        ({}, OFFEN),
    ],
)
def test_custody_must_be_exercised(aenderung: Aenderung, erwartet: str) -> None:
    deutsch = {"kind.staatsangehoerigkeiten": ["deutsch"], "kind.im_bundesgebiet": "ja"}
    umstaende: dict[str, str] = {"wer": "vater", "zu": "kind"}
    assert status("AufenthG.28.1.nr3", "AufenthG.28.1.s1.nr3.ausuebung", deutsch | aenderung, **umstaende) == erwartet


def test_a_parent_of_a_german_child_need_not_say_anything_about_a_marriage() -> None:
    aenderung = {
        "kind.staatsangehoerigkeiten": ["deutsch"],
        "vater.titel": titel("§ 28 Abs. 1 Satz 1 Nr. 3 AufenthG"),
        "kindschaft.lebt_zusammen": "ja",
    }
    assert status("AufenthG.28.2.s1", "AufenthG.28.2.s1.fortbestand", aenderung, wer="vater", zu="kind") == JA


@pytest.mark.parametrize(("gestellt", "erwartet"), [("2024-01-10", JA), ("2024-01-11", OFFEN)])
def test_recognition_is_not_final_before_it_is_pronounced(gestellt: str, erwartet: str) -> None:
    aenderung = {
        "vater.schutz_art": "fluechtling",
        "vater.schutz_bescheid": "2023-10-10",
        "vater.titel": titel("§ 25 Abs. 2 AufenthG", "2023-11-01"),
        "antrag.gestellt": gestellt,
    }
    assert status("AufenthG.32.1", "AufenthG.29.2.s2.nr1", aenderung) == erwartet
