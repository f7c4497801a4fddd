"""How ways are chosen, ordered and shown together: what remains when one is closed, what authorities differ on."""

from __future__ import annotations

from pathlib import Path

from nachzug.fall.lesen import lies_datei, lies_fall
from nachzug.fall.modell import Fall
from nachzug.gutachten.ergebnis import als_daten
from nachzug.gutachten.text import Textbild
from nachzug.logik.regel import Ergebnis, Merkmal, Rechtsfolge, Voraussetzung, Weg
from nachzug.logik.terme import WAHR
from nachzug.pruefung.pruefen import GESCHLOSSEN, ausser_kraft, pruefe, rang
from nachzug.pruefung.streit import streitfragen
from nachzug.pruefung.vorbereitung import vorbereitet

ENTSCHIEDEN = Path(__file__).parent.parent / "faelle" / "entschieden"


def test_the_strongest_way_comes_first_and_closed_ones_last() -> None:
    for datei in sorted(ENTSCHIEDEN.glob("*.yaml")):
        if not datei.name.endswith(".erwartung.yaml"):
            p = pruefe(lies_datei(datei))
            for person in p.fall.antragsteller_ids:
                raenge = [rang(w.befund) for w in p.von(person)]
                assert raenge == sorted(raenge)


def test_a_closed_way_names_the_ways_that_remain_with_their_results() -> None:
    daten = als_daten(pruefe(lies_datei(ENTSCHIEDEN / "bverwg-1-c-30-19.yaml")))
    for person in daten["antragsteller"]:
        offen = [w["grundlage"] for w in person["wege"] if w["ergebnis"] not in {e.value for e in GESCHLOSSEN}]
        for weg in person["wege"]:
            genannt = [x["grundlage"] for x in weg["verbleibende_wege"]]
            assert genannt == (offen if weg["ergebnis"] in {e.value for e in GESCHLOSSEN} else [])


def misshandlung() -> Fall:
    """Psychological abuse, but no gravest attack; nobody has decided yet (facts of VGH Hessen 3 B 197/19 without the child)."""
    text = (ENTSCHIEDEN / "vgh-hessen-3-b-197-19.yaml").read_text("utf-8").partition("feststellungen:")[0]
    return lies_fall(text.replace("    kindeswohl_beeintraechtigt: ja\n", ""), "x")


def test_both_lines_on_the_threshold_of_unreasonable_marriage_are_shown_with_their_consequence() -> None:
    p = pruefe(misshandlung())
    streit = next(s for w in p.wege for s in streitfragen(p, w) if s.name == "schwelle_p31_2")
    assert [x.lesart for x in streit.linien] == ["konkrete_misshandlung", "schwerste_eingriffe"]
    assert all(x.fundstellen for x in streit.linien)
    festhalten = [dict(x.merkmale)["AufenthG.31.2.s2.festhalten"] for x in streit.linien]
    assert festhalten == ["offen", "nicht_erfuellt"]


def test_a_chosen_line_is_marked() -> None:
    p = pruefe(misshandlung(), lesarten=(("schwelle_p31_2", "schwerste_eingriffe"),))
    assert {s.gewaehlt for w in p.wege for s in streitfragen(p, w)} == {"schwerste_eingriffe"}


def test_a_conflict_that_does_not_matter_is_not_shown() -> None:
    p = pruefe(lies_datei(ENTSCHIEDEN / "vgh-hessen-3-b-197-19.yaml"))
    assert not [s for w in p.wege for s in streitfragen(p, w)]


def test_what_lies_outside_the_residence_act_is_said_before_any_claim_inside() -> None:
    immer = Merkmal(id="x", titel="x", normen=("AufenthG § 1",), term=WAHR)
    weg = Weg(id="w", grundlage="AufenthG § 1", titel="", fuer=WAHR, folge=Rechtsfolge.MUSS, glieder=(Voraussetzung(immer),))
    v = vorbereitet(20240101)[0]
    anspruch = ausser_kraft(v)
    anspruch.weg, anspruch.ergebnis, anspruch.moeglich = weg, Ergebnis.ANSPRUCH, (Ergebnis.ANSPRUCH,)
    draussen = ausser_kraft(v)
    draussen.weg = Weg(
        id="d", grundlage="", titel="", fuer=WAHR, folge=Rechtsfolge.MUSS, glieder=weg.glieder, ausserhalb="FreizügG/EU"
    )
    draussen.ergebnis, draussen.moeglich = Ergebnis.OFFEN, (Ergebnis.OFFEN,)
    assert rang(draussen) < rang(anspruch)


def test_a_person_for_whom_nothing_is_open_is_told_so() -> None:
    text = "fall: x\nstichtag: 2024-06-01\nantragsteller: [a]\npersonen: {a: {im_bundesgebiet: ja}, b: {}}\nantraege: [{person: a, zu: b}]"
    p = pruefe(lies_fall(text, "x"))
    if all(w.befund.ergebnis in GESCHLOSSEN for w in p.wege):
        assert any("Kein geprüfter Weg ist offen" in z for z in Textbild().zeilen(p))
