"""How rules see a case."""

from __future__ import annotations

import pytest

from nachzug.fall.lesen import lies_datei, lies_fall
from nachzug.fall.sicht import FallSicht
from nachzug.logik.angabe import FEHLT, Beweis
from nachzug.logik.zeit import SPAETESTENS, UNBEGRENZT, Spanne
from tests.conftest import WURZEL

JA, NEIN, OFFEN = Spanne(1, 1), Spanne(0, 0), Spanne(0, 1)
TEXT = """\
fall: sicht
stichtag: 2024-05-01
antragsteller: [frau]
personen:
  frau:
    geboren: 1990-05-03
    staatsangehoerigkeiten: [syrisch]
    familienstand:
      - {wert: ledig, bis: 2019-07-31}
      - {wert: verheiratet, von: 2019-08-01}
    aufenthaltsstaat: [{wert: Syrien}, {wert: Libanon, von: 2020-03-15}]
    titel: []
    paesse:
      - {staat: Syrien, gueltig_bis: 2025-04-25}
    vollstaendig: [paesse]
  mann:
    geboren: 1985
    staatsangehoerigkeiten: [syrisch, Deutschland]
    herkunftsstaat: Syrien
    titel:
      - {grundlage: § 25 Abs. 2 Satz 1 Alt. 2 AufenthG, von: 2021-02-01, bis: 2024-01-31}
      - {grundlage: § 9 AufenthG, von: 2024-02-01, zurueckgenommen: 2024-04-02}
    verfahren:
      - {art: strafverfahren, eingeleitet: 2023-01-01}
    unvollstaendig: [verfahren]
  kind: {geboren: 2020-01-01}
  stiefkind: {geboren: 2010-01-01, familienstand: ledig}
  schwester: {}
ehen:
  - {zwischen: [mann, frau], geschlossen: 2012-01-01, beendet: 2014-01-01}
  - zwischen: [frau, mann]
    geschlossen: {wert: 2019-08, beweis: festgestellt, beleg: [Heiratsurkunde]}
    zusammenleben:
      - {von: 2021-01-01, bis: 2021-02-28}
      - {von: 2022-01-01}
kindschaften:
  - {kind: kind, elternteil: frau}
  - {kind: kind, elternteil: mann, sorge: gemeinsam}
  - {kind: stiefkind, elternteil: mann}
antraege:
  - {person: frau, zu: mann, gestellt: 2019-06-01, ort: ausland}
  - {person: frau, zu: mann, gestellt: 2021-08-01}
  - {person: frau, zu: schwester, gestellt: 2023-01-01}
vortrag:
  - {merkmal: AufenthG.5.1.ausnahme, umstand: {wert: ja, beweis: behauptet}}
feststellungen:
  - {merkmal: m, ergebnis: nicht_erfuellt, rolle: behoerde, am: 2022-01-01, gruende: alt}
  - {merkmal: m, ergebnis: erfuellt, rolle: gericht, am: 2023-01-01, gruende: neu}
  - {merkmal: m, ergebnis: nicht_erfuellt, rolle: beratung, am: 2024-01-01}
  - {merkmal: nur_schwester, ergebnis: erfuellt, rolle: gericht, am: 2023-01-01, antragsteller: schwester}
  - {merkmal: zur_schwester, ergebnis: erfuellt, rolle: gericht, am: 2023-01-01, zu: schwester}
"""
FALL = lies_fall(TEXT)


@pytest.fixture
def sicht() -> FallSicht:
    return FallSicht(FALL, "frau", "mann", 20240501)


@pytest.mark.parametrize(
    ("pfad", "rahmen"),
    [
        ("stichtag", Spanne(20240501, 20240501)),
        ("antragsteller.geboren", Spanne(19900503, 19900503)),
        ("stammberechtigter.geboren", Spanne(19850101, 19851231)),
        ("ehe.geschlossen", Spanne(20190801, 20190831)),
        ("antrag.gestellt", Spanne(20210801, 20210801)),
        ("ehe.vorhanden", JA),
        ("kindschaft.vorhanden", NEIN),
        ("elternschaft.vorhanden", NEIN),
        ("antragsteller.ledig", NEIN),
        ("antragsteller.deutsch", NEIN),
        ("stammberechtigter.deutsch", JA),
        ("stammberechtigter.unionsbuerger", JA),
        ("antragsteller.unionsbuerger", NEIN),
        ("antragsteller.staatsangehoerigkeit_geklaert", JA),
        ("antragsteller.im_bundesgebiet", NEIN),
        ("antragsteller.lebt_im_herkunftsstaat", NEIN),
    ],
)
def test_a_path_names_a_fact(sicht: FallSicht, pfad: str, rahmen: Spanne) -> None:
    assert sicht.angabe(pfad).rahmen == rahmen
    assert sicht.angabe(pfad) is sicht.angabe(pfad)


@pytest.mark.parametrize(
    "pfad", ["antragsteller.flucht", "gemeinschaft.gewollt", "kindschaft.sorge", "niemand.x", "ehe.gibtesnicht", ""]
)
def test_silence_is_silence(sicht: FallSicht, pfad: str) -> None:
    assert sicht.angabe(pfad) is FEHLT


def test_a_course_can_be_read_at_another_moment() -> None:
    fall = lies_fall(TEXT.replace("gestellt: 2021-08-01", "gestellt: 2020-02-01"))
    sicht = FallSicht(fall, "frau", "mann", 20240501)
    assert sicht.angabe("antragsteller.aufenthaltsstaat").text == "Libanon"
    assert sicht.angabe("antragsteller.aufenthaltsstaat@antrag.gestellt").text == "Syrien"


def test_a_moment_in_which_the_course_turns_leaves_it_unknown() -> None:
    fall = lies_fall(TEXT.replace("gestellt: 2021-08-01", "gestellt: 2020-03"))
    angabe = FallSicht(fall, "frau", "mann", 20240501).angabe("antragsteller.aufenthaltsstaat@antrag.gestellt")
    assert (angabe.beweis, angabe.text, angabe.wert) == (Beweis.UNBEKANNT, None, "Syrien / Libanon")


def test_of_two_marriages_the_one_that_had_been_contracted_by_then() -> None:
    assert FallSicht(FALL, "frau", "mann", 20130101).angabe("ehe.geschlossen").rahmen.von == 20120101


def test_whoever_married_is_not_single() -> None:
    fall = lies_fall(
        TEXT.replace(
            "    familienstand:\n      - {wert: ledig, bis: 2019-07-31}\n      - {wert: verheiratet, von: 2019-08-01}\n", ""
        )
    )
    assert FallSicht(fall, "frau", "mann", 20240501).angabe("antragsteller.ledig").rahmen == NEIN
    assert FallSicht(fall, "frau", "mann", 20110101).angabe("antragsteller.ledig") is FEHLT
    zweifel = TEXT.replace("familienstand: ledig", "name: x").replace(
        "  - {zwischen: [mann, frau]", "  - {zwischen: [stiefkind, frau], wirksam: unbekannt"
    )
    assert FallSicht(lies_fall(zweifel), "stiefkind", "mann", 20240501).angabe("antragsteller.ledig") is FEHLT


def test_titles_have_a_kind_open_ends_and_end_when_taken_back(sicht: FallSicht) -> None:
    titel = sicht.sammlung("stammberechtigter.titel")
    assert [t.angabe("art").text for t in titel.eintraege] == ["p25_2_subsidiaer", "p9"]
    assert [t.angabe("bis").rahmen.von for t in titel.eintraege] == [20240131, 20240401]
    assert [t.angabe("bis_danach").rahmen.von for t in titel.eintraege] == [20240201, 20240402]
    assert [t.angabe("erteilt").rahmen.von for t in titel.eintraege] == [20210201, 20240201]
    (verfahren,) = sicht.sammlung("stammberechtigter.verfahren").eintraege
    assert verfahren.angabe("abgeschlossen").rahmen == Spanne(SPAETESTENS, SPAETESTENS)
    assert verfahren.angabe("straftat_p36a") is FEHLT


def test_periods_of_living_together_without_end_go_on(sicht: FallSicht) -> None:
    zeiten = sicht.sammlung("ehe.zusammenleben")
    assert zeiten.vollstaendig is True
    assert [z.angabe("bis_danach").rahmen.von for z in zeiten.eintraege] == [20210301, SPAETESTENS]


@pytest.mark.parametrize(
    ("pfad", "zahl", "vollstaendig"),
    [
        ("antragsteller.titel", 0, True),
        ("antragsteller.paesse", 1, True),
        ("antragsteller.verurteilungen", 0, None),
        ("stammberechtigter.titel", 2, None),
        ("stammberechtigter.verfahren", 1, False),
        ("gemeinschaft.nichts", 0, None),
        ("kinder", 2, None),
    ],
)
def test_a_collection_says_whether_it_is_complete(sicht: FallSicht, pfad: str, zahl: int, vollstaendig: bool | None) -> None:
    sammlung = sicht.sammlung(pfad)
    assert (len(sammlung.eintraege), sammlung.vollstaendig) == (zahl, vollstaendig)


@pytest.mark.parametrize(("erklaert", "vollstaendig"), [("vollstaendig: [kinder]", True), ("unvollstaendig: [kinder]", False)])
def test_the_children_are_complete_when_the_case_says_so(erklaert: str, vollstaendig: bool) -> None:
    fall = lies_fall(TEXT + erklaert + "\n")
    assert FallSicht(fall, "frau", "mann", 20240501).sammlung("kinder").vollstaendig is vollstaendig


def test_children_are_seen_from_both_people(sicht: FallSicht) -> None:
    kind, stiefkind = sicht.sammlung("kinder").eintraege
    assert kind.angabe("geboren").rahmen.von == 20200101
    assert [kind.angabe(f).rahmen for f in ("gemeinsam", "kind_des_antragstellers", "ist_antragsteller")] == [JA, JA, NEIN]
    assert [stiefkind.angabe(f).rahmen for f in ("gemeinsam", "kind_des_antragstellers", "kind_des_stammberechtigten")] == [
        NEIN,
        NEIN,
        JA,
    ]
    assert [k.angabe("ledig") for k in (kind,)] == [FEHLT]
    assert stiefkind.angabe("ledig").rahmen == JA
    aus_sicht_des_kindes = FallSicht(FALL, "kind", "mann", 20240501)
    assert aus_sicht_des_kindes.angabe("kindschaft.sorge").text == "gemeinsam"
    assert FallSicht(FALL, "mann", "kind", 20240501).angabe("elternschaft.sorge").text == "gemeinsam"
    assert [k.angabe("ist_antragsteller").rahmen for k in aus_sicht_des_kindes.sammlung("kinder").eintraege] == [JA, NEIN]


def test_the_newest_finding_of_one_who_may_bind_counts(sicht: FallSicht) -> None:
    fund = sicht.feststellung("m")
    assert fund is not None
    assert (fund.erfuellt, fund.rolle, fund.am, fund.gruende, fund.bindet) == (True, "gericht", 20230101, "neu", True)
    assert sicht.feststellung("anderes") is None
    assert sicht.feststellung("nur_schwester") is None
    assert sicht.feststellung("zur_schwester") is None
    assert FallSicht(FALL, "schwester", "mann", 20240501).feststellung("nur_schwester") is not None


def test_pleading_is_found_by_the_id_of_the_element(sicht: FallSicht) -> None:
    assert sicht.angabe("vortrag.AufenthG.5.1.ausnahme").beweis is Beweis.BEHAUPTET
    assert sicht.angabe("vortrag.AufenthG.5.2.ausnahme") is FEHLT


def test_turning_points_are_first_days_and_days_after_last_days(sicht: FallSicht) -> None:
    assert sicht.wendepunkte() == {20190801, 20200315}


def test_what_the_file_says_can_be_shown(sicht: FallSicht) -> None:
    assert sicht.belegstelle("ehe.geschlossen") == "2019-08 (festgestellt; Heiratsurkunde)"
    assert sicht.belegstelle("antragsteller.flucht") == "nicht vorgetragen"


def test_the_example_of_the_federal_administrative_court() -> None:
    fall = lies_datei(WURZEL / "beispiele" / "bverwg-1-c-17-23.yaml")
    assert (fall.stichtag_tag, fall.rechtsstand_tag, fall.antragsteller_ids) == (20230828, 20241024, ("ehefrau",))
    sicht = FallSicht(fall, "ehefrau", "ehemann", fall.stichtag_tag)
    assert sicht.angabe("stammberechtigter.asylgesuch").rahmen == Spanne(20201203, 20201203)
    assert sicht.angabe("stammberechtigter.flucht").rahmen == Spanne(20130101, 20131231)
    assert sicht.angabe("ehe.geschlossen").rahmen == Spanne(20190801, 20190831)
    assert sicht.angabe("gemeinschaft.moeglich_im_aufenthaltsstaat").rahmen == NEIN
    assert sicht.angabe("antragsteller.schwerwiegend_erkrankt").beweis is Beweis.BEHAUPTET
    assert sicht.angabe("antragsteller.qualifizierte_bescheinigung").beweis is Beweis.UNBEKANNT
    assert sicht.angabe("antragsteller.lebt_im_herkunftsstaat").rahmen == OFFEN
    assert sicht.angabe("antragsteller.flucht").rahmen != UNBEGRENZT
    (pass_,) = sicht.sammlung("antragsteller.paesse").eintraege
    assert pass_.angabe("gueltig_bis").rahmen == Spanne(20240425, 20240425)
    (titel,) = sicht.sammlung("stammberechtigter.titel").eintraege
    assert titel.angabe("art").text == "p25_2_subsidiaer"
