"""The Merkmal of § 5 Abs. 1 Nr. 1 and that of living space unfold into their calculation where the case holds the data."""

from __future__ import annotations

import subprocess
import sys

import pytest

from nachzug.fall.lesen import lies_fall
from nachzug.fall.modell import Fall
from nachzug.gutachten.ergebnis import als_daten
from nachzug.gutachten.text import Textbild
from nachzug.logik.befund import Befund
from nachzug.massen.akten import zeilen_aus_akten
from nachzug.pruefung.pruefen import Wegpruefung, pruefe
from nachzug.pruefung.vorbereitung import aus_modul
from nachzug.pruefung.zeitstrahl import Modus, zeitstrahl
from nachzug.recht.verzeichnis import MODULE
from tests.conftest import WURZEL

NR1 = "AufenthG.5.1.nr1"
WOHNRAUM = "AufenthG.29.1.nr2"
FALL = """
fall: kindernachzug
stichtag: 2024-03-01
antragsteller: [kind]
personen:
  kind: {{geboren: 2013-06-01, staatsangehoerigkeiten: [indisch], einkommen: []{kind}}}
  vater:
    geboren: 1985-01-01
    staatsangehoerigkeiten: [indisch]
    im_bundesgebiet: ja
    titel: [{{grundlage: § 9 AufenthG, von: 2018-01-01}}]
    einkommen: [{{art: arbeit, netto: {netto}, brutto: 4000.00{lohn}}}]
    wohnungen: [{{warmmiete: 700.00{wohnung}}}]
kindschaften: [{{kind: kind, elternteil: vater, sorge: allein}}]
antraege: [{{person: kind, zu: vater, gestellt: 2024-01-01, ort: ausland}}]
"""
"""Need on 1 March 2024: 563 + 67.56 (12 % for a child of ten) + 390 + 700 = 1,720.56; means: net - 100 + 250."""


def _fall(netto: str = "2500.00", kind: str = "", wohnung: str = "", lohn: str = "") -> Fall:
    return lies_fall(FALL.format(netto=netto, kind=kind, wohnung=wohnung, lohn=lohn), "probe")


def _weg(fall: Fall) -> Wegpruefung:
    return next(w for w in pruefe(fall).wege if w.befund.weg.id.startswith("AufenthG.32"))


def _befund(fall: Fall, kennung: str = NR1) -> Befund:
    return next(b for b in _weg(fall).befund.alle() if b.merkmal.id == kennung)


@pytest.mark.parametrize(("netto", "status"), [("2500.00", "erfuellt"), ("1500.00", "nicht_erfuellt"), ("unbekannt", "offen")])
def test_the_calculation_decides_the_requirement(netto: str, status: str) -> None:
    assert _befund(_fall(netto)).status.value == status


@pytest.mark.parametrize(
    ("netto", "behauptung", "status"),
    [
        ("1500.00", "ja", "nicht_erfuellt"),
        ("1500.00", "{wert: ja, beweis: behauptet}", "nicht_erfuellt"),
        ("unbekannt", "ja", "erfuellt"),
        ("1500.00", "{wert: ja, beweis: festgestellt}", "erfuellt"),
        ("2500.00", "nein", "erfuellt"),
    ],
    ids=["undisputed", "asserted", "calculation open", "found by a court", "the other way round"],
)
def test_a_firm_calculation_goes_before_an_assertion_and_a_finding_before_it(netto: str, behauptung: str, status: str) -> None:
    assert _befund(_fall(netto, kind=f", lebensunterhalt_gesichert: {behauptung}")).status.value == status


def test_without_income_in_the_file_the_asserted_fact_counts() -> None:
    fall = _fall(kind=", lebensunterhalt_gesichert: ja")
    for p in fall.personen.values():
        p.einkommen = None
    assert _befund(fall).status.value == "erfuellt"
    assert "'rechnung': {" not in str(als_daten(pruefe(fall)))


def test_the_tree_shows_every_amount() -> None:
    text = "\n".join(Textbild().zeilen(pruefe(_fall("1500.00"))))
    for zeile in ("Regelbedarf kind (Stufe 5)", "Grundabsetzung vater", "Fehlbetrag: 70,56 €", "70,56 € im Monat"):
        assert zeile in text


def test_the_json_holds_the_calculation() -> None:
    weg = next(w for a in als_daten(pruefe(_fall()))["antragsteller"] for w in a["wege"] if NR1 in str(w))
    merkmal = next(m for m in weg["merkmale"] if m["id"] == NR1)
    assert merkmal["art"] == "rechnung"
    assert merkmal["rechnung"]["rechnung"]["summen"]["bedarf"] == [172056, 172056]
    assert merkmal["angaben"][0]["wert"].startswith("Bedarf 1.720,56 €")


@pytest.mark.parametrize(("flaeche", "status"), [("24", "erfuellt"), ("22", "erfuellt"), ("21", "nicht_erfuellt")])
def test_the_living_space_is_measured_where_the_file_names_an_area(flaeche: str, status: str) -> None:
    assert _befund(_fall(wohnung=f", flaeche: {flaeche}"), WOHNRAUM).status.value == status


def test_tables_of_case_files_hold_the_computed_fact() -> None:
    plaene = [v.plan for m in MODULE if m.vorschrift == "AufenthG § 32" for v in aus_modul(m.modul, 20240301, ())]
    zeilen, _ = zeilen_aus_akten([_fall("1500.00"), _fall("2500.00")], plaene)
    zum_vater = zeilen.filter(zeilen["stammberechtigter"] == "vater")
    assert zum_vater["antragsteller.lebensunterhalt_gesichert"].to_list() == [False, True]


def test_time_changes_the_result_on_the_day_the_figures_do() -> None:
    """2023: 502 + 60.24 + 348 + 700 = 1,610.24 against 1,650; 2024: 1,720.56 against 1,650."""
    strahl = zeitstrahl(_fall("1500.00"), 20230601, 20240301, modus=Modus.BEIDES)
    wechsel = [(a.am, a.vorher, a.nachher) for a in strahl.aenderungen if a.merkmal == NR1]
    assert wechsel[0] == (20240101, "erfuellt", "nicht_erfuellt")


def test_an_end_of_income_changes_it_too() -> None:
    fall = _fall(lohn=", nachhaltig: ja, bis: 2024-06-30")
    wechsel = [(a.am, a.nachher) for a in zeitstrahl(fall, 20240301, 20240731).aenderungen if a.merkmal == NR1]
    assert wechsel[0] == (20240701, "nicht_erfuellt")


def test_a_case_without_income_does_not_load_the_calculation() -> None:
    beispiel = WURZEL / "beispiele" / "bverwg-1-c-17-23.yaml"
    code = (
        "import sys, runpy\n"
        f"sys.argv = ['nachzug', 'pruefen', {str(beispiel)!r}]\n"
        "try: runpy.run_module('nachzug', run_name='__main__')\n"
        "except SystemExit: pass\n"
        "print([m for m in sys.modules if m.startswith(('nachzug.unterhalt', 'nachzug.werte'))], file=sys.stderr)"
    )
    lauf = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert lauf.stderr.strip() == "[]"


@pytest.mark.parametrize(
    ("geboren", "deutsch", "vollstaendig", "sanktionen", "status"),
    [
        ("2012-01-01", "deutsch", ", kernfamilie_vollstaendig: ja", "nein", "entfaellt"),
        ("2012-01-01", "deutsch", ", kernfamilie_vollstaendig: ja", "ja", "nicht_erfuellt"),
        ("2012-01-01", "indisch", ", kernfamilie_vollstaendig: ja", "nein", "nicht_erfuellt"),
        ("2011-02-28", "deutsch", ", kernfamilie_vollstaendig: ja", "nein", "nicht_erfuellt"),
    ],
    ids=["10 C 16.12", "sanctions", "no German child", "thirteen"],
)
def test_a_core_family_with_a_german_child_may_be_completed(
    geboren: str, deutsch: str, vollstaendig: str, sanktionen: str, status: str
) -> None:
    fall = lies_fall(
        f"""
fall: kernfamilie
stichtag: 2024-03-01
antragsteller: [kind]
personen:
  kind: {{geboren: {geboren}, einkommen: []{vollstaendig}}}
  klein: {{geboren: 2018-01-01, staatsangehoerigkeiten: [{deutsch}], im_bundesgebiet: ja}}
  mutter:
    geboren: 1985-01-01
    staatsangehoerigkeiten: [gambisch]
    im_bundesgebiet: ja
    sozialleistungssanktionen: {sanktionen}
    titel: [{{grundlage: § 9 AufenthG, von: 2015-01-01}}]
    einkommen: [{{art: leistung, leistung: buergergeld, netto: 1500.00}}]
    wohnungen: [{{warmmiete: 700.00}}]
kindschaften:
  - {{kind: kind, elternteil: mutter, sorge: allein}}
  - {{kind: klein, elternteil: mutter, sorge: allein}}
vollstaendig: [kinder]
""",
        "probe",
    )
    weg = next(w for w in pruefe(fall).wege if w.befund.weg.id.startswith("AufenthG.32"))
    glied = next(g for g in weg.befund.glieder if g.befund.merkmal.id == NR1)
    if status == "nicht_erfuellt":
        assert glied.befund.status.value == "nicht_erfuellt"
    else:
        assert glied.befund.status.value == status
