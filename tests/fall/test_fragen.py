"""Every fact of the model can be asked for."""

from __future__ import annotations

from typing import Annotated, Any, get_args, get_origin, get_type_hints

import msgspec
import pytest

from nachzug.fall.felder import Feld
from nachzug.fall.fragen import FRAGEN, frage
from nachzug.fall.modell import Fall
from nachzug.fall.sicht import ABGELEITET


def strukturen(typ: Any, gefunden: dict[type, dict[str, Any]]) -> dict[type, dict[str, Any]]:
    """Every struct of the model with its hints."""
    if isinstance(typ, type) and issubclass(typ, msgspec.Struct):
        if typ not in gefunden:
            gefunden[typ] = get_type_hints(typ, include_extras=True)
            for hinweis in gefunden[typ].values():
                strukturen(hinweis, gefunden)
    else:
        for teil in get_args(typ):
            strukturen(teil, gefunden)
    return gefunden


MODELL = strukturen(Fall, {})
FELDER = {
    f"{typ.__name__.lower()}.{name}"
    for typ, hinweise in MODELL.items()
    for name, hinweis in hinweise.items()
    if any(isinstance(t, type) and issubclass(t, Feld) for t in get_args(get_args(hinweis)[0]) or get_args(hinweis)[:1])
}


def test_every_fact_has_a_question_and_a_proof_and_no_question_is_left_over() -> None:
    assert len(FELDER) > 200
    assert FRAGEN.keys() - {"titel.art"} == FELDER
    for text, nachweis in FRAGEN.values():
        assert text.endswith(("?", ")"))
        assert nachweis


def test_every_field_says_what_it_means() -> None:
    for typ, hinweise in MODELL.items():
        for name, hinweis in hinweise.items():
            assert get_origin(hinweis) is Annotated, (typ, name)
            assert any(isinstance(m, msgspec.Meta) and m.description for m in get_args(hinweis)), (typ, name)


@pytest.mark.parametrize(
    ("pfad", "teil"),
    [
        ("stammberechtigter.flucht", "Wann hat der Ehemann das Herkunftsland"),
        ("antragsteller.titel[].von", "Ab wann gilt der Titel?"),
        ("stammberechtigter.verfahren[].art", "Was für ein Verfahren"),
        ("ehe.zusammenleben[].bis_danach", "Bis wann lebten sie"),
        ("ehe.geschlossen@antrag.gestellt", "Wann wurde die Ehe"),
        ("elternschaft.sorge", "Sorgerecht"),
        ("kinder[].geboren", "geboren"),
        ("antragsteller.ledig", "ledig"),
        ("vortrag.AufenthG.5.1.ausnahme", "Umstand"),
    ],
)
def test_paths_of_rules_find_their_question(pfad: str, teil: str) -> None:
    fund = frage(pfad, "der Ehemann")
    assert fund is not None
    assert teil in fund.frage
    assert "{" not in fund.frage


def test_what_nobody_can_be_asked_has_no_question() -> None:
    assert frage("stichtag") is None
    assert frage("ehe.vorhanden") is None
    assert "vorhanden" in ABGELEITET
