"""What cannot be is an error that names both places; what is only disputed is none."""

from __future__ import annotations

import pytest

from nachzug.fall.lesen import FallFehler, lies_fall

KOPF = "fall: x\nstichtag: 2024-05-01\npersonen:\n"


def melde(text: str) -> str:
    with pytest.raises(FallFehler) as fehler:
        lies_fall(KOPF + text, "f.yaml")
    return str(fehler.value)


@pytest.mark.parametrize(
    ("text", "orte", "was"),
    [
        (
            "  a: {geboren: 1990}\n  b: {geboren: 2000}\nehen:\n- zwischen: [a, b]\n  geschlossen: 1999\n",
            (8, 5),
            "vor der Geburt von b",
        ),
        ("  a: {gestorben: 2010}\n  b: {}\nehen:\n- zwischen: [a, b]\n  geschlossen: 2011\n", (8, 4), "nach dem Tod von a"),
        ("  a: {}\nehen:\n- zwischen: [a, a]\n", (6,), "mit sich selbst verheiratet"),
        (
            "  a: {geboren: 2000-01-01}\n  b: {geboren: 1999-12-31}\nkindschaften:\n- {kind: b, elternteil: a}\n",
            (5, 4),
            "nicht jünger",
        ),
        ("  a: {}\nkindschaften:\n- {kind: a, elternteil: a}\n", (6,), "sein eigener Elternteil"),
        (
            "  a: {}\n  b: {}\nkindschaften:\n- {kind: a, elternteil: b}\n- {kind: b, elternteil: a}\n",
            (8, 7),
            "nicht zugleich Kind",
        ),
        ("  a:\n    geboren: 1990\n    gestorben: 1989\n", (6, 5), "niemand stirbt vor seiner Geburt"),
        ("  a:\n    geboren: 1990\n    flucht: 1989\n", (6, 5), "nicht vor der Geburt"),
        ("  a:\n    geboren: 1990\n    titel:\n    - {grundlage: § 9, von: 1989}\n", (7, 5), "vor der Geburt"),
        ("  a:\n    titel:\n    - {grundlage: § 9, von: 2020-02, bis: 2020-01-31}\n", (6,), "Ende liegt nicht vor dem Anfang"),
        ("  a:\n    titel:\n    - {grundlage: § 25 Abs. 2 Satz 2, von: 2025}\n", (6,), "erst ab 12.06.2026"),
        ("  a:\n    titel:\n    - {grundlage: § 25 Abs. 2 Satz 2}\n", (6,), "erst ab 12.06.2026"),
        ("  a:\n    paesse:\n    - {gueltig_von: 2020, gueltig_bis: 2019}\n", (6,), "Ende liegt nicht vor dem Anfang"),
        ("  a:\n    im_bundesgebiet: [{wert: ja, von: 2020, bis: 2019}]\n", (5,), "das Ende 31.12.2019 liegt vor dem Anfang"),
        ("  a: {}\n  b: {}\nehen:\n- zwischen: [a, b]\n  geschlossen: 2020\n  beendet: 2019\n", (9, 8), "beendet wird nur"),
        ("  a: {}\nantraege:\n- {person: a, zu: a}\n", (6,), "zu sich selbst"),
        ("  a: {}\nantraege:\n- {person: a, gestellt: 2021, entschieden: 2020}\n", (6,), "nicht vor dem Anfang"),
        ("  a: {}\nfeststellungen:\n- {merkmal: m, ergebnis: erfuellt, rolle: gericht, am: 2021}\n", (6,), "kein genauer Tag"),
        (
            "  a: {}\nfeststellungen:\n- {merkmal: m, ergebnis: erfuellt, rolle: gericht, am: 2021-01-01, zu: c}\n",
            (6,),
            "»c« ist keine",
        ),
        ("  a: {}\nvollstaendig: [kinder]\nunvollstaendig: [kinder]\n", (6, 5), "nicht zugleich"),
    ],
)
def test_the_impossible_is_an_error_that_names_the_places(text: str, orte: tuple[int, ...], was: str) -> None:
    meldung = melde(text)
    assert meldung.startswith(f"f.yaml:{orte[0]}: ")
    assert was in meldung
    if len(orte) > 1 and orte[0] != orte[1]:
        assert f"siehe auch Zeile {orte[1]}" in meldung


@pytest.mark.parametrize(
    "text",
    [
        "  a: {geboren: 1990}\n  b: {geboren: 2000}\nehen: [{zwischen: [a, b], geschlossen: 2000}]\n",
        "  a: {geboren: 1990}\n  b: {geboren: {wert: 2000, beweis: behauptet}}\nehen: [{zwischen: [a, b], geschlossen: 1999}]\n",
        "  a: {geboren: 1990}\n  b: {geboren: 2000}\nehen: [{zwischen: [a, b], geschlossen: {wert: 1999, beweis: bestritten}}]\n",
        "  a: {geboren: 2000}\n  b: {geboren: 1999}\nkindschaften: [{kind: b, elternteil: a, art: stiefkind}]\n",
        "  a: {geboren: 1990, flucht: 1990}\n",
        "  a: {geboren: 1990, flucht: [{wert: 1989}, {wert: 1995}]}\n",
        "  a: {titel: [{grundlage: § 25 Abs. 2 Satz 2, von: 2026}]}\n",
    ],
)
def test_the_possible_and_the_disputed_are_no_errors(text: str) -> None:
    lies_fall(KOPF + text)
