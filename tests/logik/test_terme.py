"""Terms as data: canonical keys, what they read, how they are written."""

from __future__ import annotations

import pytest

from nachzug.logik.plan import Plan, frage, teile, vorgetragen
from nachzug.logik.regel import Beweismass, Merkmal, Wertung
from nachzug.logik.terme import (
    STICHTAG,
    Befindung,
    Blatt,
    Fassung,
    Fest,
    In,
    Lesart,
    NichtAbgebildet,
    Plus,
    Tatsache,
    Term,
    Vergleich,
    Wahr,
    Weiche,
    abgelaufen,
    alle_terme,
    am,
    eines_von,
    fassung,
    gibt_es,
    ja,
    nach_recht,
    nicht,
    oder,
    schreibe,
    tatsachen,
    und,
    vollendet,
)
from nachzug.logik.zeit import SPAETESTENS, Frist
from tests.sichten import TestSicht, wahr

EHE, FLUCHT = Tatsache("ehe.geschlossen", "tag"), Tatsache("s.flucht", "tag")
GEWOLLT = Tatsache("ehe.gewollt", "wahrheit")
ART = Tatsache("art", "wahl", von="s.titel")
VON = Tatsache("von", "tag", von="s.titel")
TITEL = gibt_es("s.titel", und(eines_von(ART, "p9", "p25"), VON <= STICHTAG), "ein Titel")


def _m(kennung: str, term: Term, **rest: object) -> Merkmal:
    return Merkmal(id=kennung, titel=kennung, normen=(), term=term, **rest)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("blatt", "schluessel"),
    [
        (ja(GEWOLLT), "ehe.gewollt"),
        (ja(GEWOLLT.zum(Tatsache("antrag.gestellt", "tag"))), "ehe.gewollt@antrag.gestellt"),
        (EHE < FLUCHT, "ehe.geschlossen < s.flucht"),
        (FLUCHT > EHE, "ehe.geschlossen < s.flucht"),
        (EHE <= FLUCHT, "ehe.geschlossen <= s.flucht"),
        (FLUCHT >= EHE, "ehe.geschlossen <= s.flucht"),
        (am("2018-08-01") > EHE, "ehe.geschlossen < 2018-08-01"),
        (Fest(12) <= Tatsache("monate", "zahl", von="urteile"), "12 <= urteile[].monate"),
        (Fest(10_000_000) < EHE, "10000000 < ehe.geschlossen"),
        (abgelaufen(EHE, Frist(jahre=4)), "ehe.geschlossen + 4 Jahre < stichtag"),
        (vollendet(EHE, Frist(jahre=1, monate=6)), "ehe.geschlossen + 1 Jahr 6 Monate <= stichtag"),
        (abgelaufen(EHE, Frist(tage=1), FLUCHT), "ehe.geschlossen + 1 Tag < s.flucht"),
        (vollendet(EHE, Frist(), FLUCHT), "ehe.geschlossen + 0 Tage <= s.flucht"),
        (eines_von(ART, "p9", "p25"), "s.titel[].art in p25|p9"),
        (TITEL, "gibt es in s.titel: (s.titel[].art in p25|p9 und s.titel[].von <= stichtag)"),
        (NichtAbgebildet("Erbrecht"), "nicht abgebildet: Erbrecht"),
        (Befindung("AufenthG.5.1"), "wertung: AufenthG.5.1"),
        (Weiche("lesart", "x: eng"), "lesart: x: eng"),
    ],
)
def test_equal_questions_have_equal_keys(blatt: Blatt, schluessel: str) -> None:
    assert blatt.schluessel == schluessel
    assert schreibe(blatt) == schluessel


def test_a_term_is_written_on_one_line() -> None:
    a, b = ja(Tatsache("a", "wahrheit")), ja(Tatsache("b", "wahrheit"))
    assert schreibe(und(a, nicht(oder(b, Wahr())))) == "(a und nicht (b oder wahr))"
    assert schreibe(und(_m("AufenthG.1", a), b)) == "(AufenthG.1 und b)"
    recht = nach_recht(fassung(a, "2005-01-01", "2018-08-01"), fassung(b, "2018-08-01"))
    assert schreibe(recht) == "{ab 2005-01-01: a; ab 2018-08-01: b}"
    assert schreibe(Lesart("grad", (("eng", a, ()), ("weit", b, ())))) == "{grad eng: a; grad weit: b}"


def test_everything_that_a_term_reads_is_found_once_per_place() -> None:
    recht = nach_recht(fassung(EHE < FLUCHT, "2005-01-01", "2018-08-01"), fassung(ja(GEWOLLT), "2018-08-01"))
    lesart = Lesart("x", (("a", TITEL, ()), ("b", nicht(ja(GEWOLLT)), ())))
    m = _m("m", und(recht, oder(lesart)), hinweis=abgelaufen(EHE, Frist(jahre=2)))
    gelesen = [t.schluessel for t in tatsachen(m)]
    titel = ["s.titel[].art", "s.titel[].von", "stichtag"]
    assert gelesen == ["ehe.geschlossen", "s.flucht", "ehe.gewollt", *titel, "ehe.gewollt", "ehe.geschlossen", "stichtag"]
    assert [t.schluessel for t in tatsachen(Plus(EHE, Frist(jahre=1)))] == ["ehe.geschlossen"]
    assert list(tatsachen(Fest(3))) == []
    arten = [type(t).__name__ for t in alle_terme(m)]
    rest = ["Oder", "Lesart", "GibtEs", "Nicht", "Ja", "Vergleich"]
    assert arten == ["Merkmal", "Und", "NachRecht", "Vergleich", "Ja", *rest]


def test_a_wertung_is_read_with_its_factors_and_rules() -> None:
    from nachzug.logik.regel import Faktor, Typisch

    a, b, c = (ja(Tatsache(n, "wahrheit")) for n in "abc")
    w = Wertung((Faktor("dafuer", a),), (Faktor("dagegen", b),), (Typisch("regel", c, erfuellt=True, fundstellen=()),))
    m = Merkmal(id="w", titel="w", normen=(), wertung=w)
    assert [t.schluessel for t in tatsachen(m)] == ["c", "a", "b"]


def test_versions_are_half_open_and_a_day_may_be_known_only_as_a_span() -> None:
    a = Wahr()
    f = fassung(a, "2024-02-27/2024-03-01", "2026-06-12", "Gesetz")
    assert (f.ab, f.unsicher_bis, f.bis, f.akt) == (20240227, 20240301, 20260612, "Gesetz")
    g = fassung(a, "2026-06-12")
    assert (g.ab, g.unsicher_bis, g.bis, g.akt) == (20260612, 20260612, SPAETESTENS, "")
    assert Fassung(a, 20240101).unsicher_bis == 20240101
    assert nach_recht(f, g).fassungen == (f, g)
    with pytest.raises(ValueError, match="Fassungen ab 2024-02-27 und 2026-06-13 schliessen nicht aneinander an"):
        nach_recht(f, fassung(a, "2026-06-13"))


def test_a_plan_keeps_leaves_merkmale_and_what_contains_what() -> None:
    a, b, c = (ja(Tatsache(n, "wahrheit")) for n in "abc")
    innen = _m("innen", oder(a, b), beweismass=Beweismass.GLAUBHAFT)
    aussen = _m("aussen", und(nicht(innen), a), hinweis=c)
    plan = Plan((aussen,))
    assert plan.schluessel == ("a", "c (glaubhaft)", "a (glaubhaft)", "b (glaubhaft)")
    p = plan.von(aussen)
    assert (p.eigene, p.hinweis, p.kinder) == (("a",), ("c (glaubhaft)",), (innen,))
    assert p.alle == ("a", "a (glaubhaft)", "b (glaubhaft)")
    assert plan.merkmale == (aussen, innen)
    assert plan.vorfahren(innen) == {id(innen), id(aussen)}
    assert plan.vorfahren(aussen) == {id(aussen)}
    assert plan.benannt((1, 2, 3, 4)) == {"a": 1, "c (glaubhaft)": 2, "a (glaubhaft)": 3, "b (glaubhaft)": 4}
    assert frage(EHE < FLUCHT).pfade() == ("ehe.geschlossen", "s.flucht")
    assert [x.schluessel for x in teile(und(innen, nicht(a), oder(b)), Blatt)] == ["a", "b"]
    assert list(teile(oder(nicht(innen), a), Merkmal)) == [innen]


def test_a_wertung_asks_for_a_finding_and_for_what_was_pleaded() -> None:
    from nachzug.logik.regel import Typisch

    a = ja(Tatsache("a", "wahrheit"))
    w = Wertung(typisch=(Typisch("regel", a, erfuellt=True, fundstellen=()),))
    m = Merkmal(id="AufenthG.5.1.x", titel="w", normen=(), wertung=w)
    plan = Plan((m,))
    assert plan.schluessel == ("a", "wertung: AufenthG.5.1.x", "vortrag.AufenthG.5.1.x (glaubhaft)")
    assert plan.befindungen == ("wertung: AufenthG.5.1.x",)
    assert plan.hat_typisches
    assert not Plan((_m("m", a),)).hat_typisches
    assert vorgetragen(m).schluessel == "vortrag.AufenthG.5.1.x"


def test_terms_carry_their_canonical_keys() -> None:
    tag = Tatsache("ehe.geschlossen", "tag", "Tag der Heirat")
    am = Tatsache("kinder", "tag", von="s.kinder").zum(Tatsache("antrag.gestellt", "tag"))
    assert (am.pfad, am.typ, am.von, am.schluessel) == (
        "kinder@antrag.gestellt",
        "tag",
        "s.kinder",
        "s.kinder[].kinder@antrag.gestellt",
    )
    assert tag.zum(tag).titel == "Tag der Heirat"
    spaeter = tag + Frist(jahre=2)
    assert isinstance(spaeter, Plus)
    assert (spaeter.basis, spaeter.frist) == (tag, Frist(jahre=2))
    assert [Fest(n).schluessel for n in (20240229, 10_000_001, 10_000_000, 9_999_999)][2:] == ["10000000", "9999999"]
    assert Fest(20240229).schluessel == "2024-02-29"
    assert In(tag, ("b", "a")).schluessel == "ehe.geschlossen in a|b"
    assert gibt_es("kinder", ja(tag)).titel == ""
    hat = gibt_es("kinder", ja(tag), "hat ein Kind")
    assert (hat.titel, hat.schluessel) == ("hat ein Kind", "gibt es in kinder: ehe.geschlossen")
    assert NichtAbgebildet("§ 99").schluessel == "nicht abgebildet: § 99"
    fertig = vollendet(tag, Frist(jahre=2), Tatsache("stichtag", "tag"))
    assert isinstance(fertig, Vergleich)
    assert fertig.op == "<="


def test_a_plan_reads_every_leaf_of_a_case_in_its_order() -> None:
    a, b = (ja(Tatsache(n, "wahrheit")) for n in "ab")
    plan = Plan((_m("m", und(a, b)),))
    assert plan.vektor(TestSicht({"b": wahr(True), "a": wahr(False)})) == (0, 1)
    with pytest.raises(ValueError, match="shorter"):
        plan.benannt((1,))
