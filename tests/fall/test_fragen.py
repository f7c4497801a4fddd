"""Every fact of the model can be asked for."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import Annotated, Any, get_args, get_origin, get_type_hints

import msgspec
import pytest

from nachzug.fall.felder import Feld
from nachzug.fall.fragen import FRAGEN, frage
from nachzug.fall.fragen_en import FELDER_EN, FRAGEN_EN
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


def test_every_question_and_proof_has_its_english_with_the_same_placeholders() -> None:
    assert FRAGEN_EN.keys() == FRAGEN.keys()
    for schluessel, (deutsch, _nachweis) in FRAGEN.items():
        englisch, proof = FRAGEN_EN[schluessel]
        assert re.findall(r"{\w+}", englisch) == re.findall(r"{\w+}", deutsch), schluessel
        assert englisch.endswith(("?", ")")), schluessel
        assert englisch != deutsch, schluessel
        assert proof, schluessel


def test_what_nobody_is_asked_for_has_an_english_name() -> None:
    namen = {f"{typ.__name__.lower()}.{name}" for typ, hinweise in MODELL.items() for name in hinweise}
    assert namen >= FELDER_EN.keys()
    assert not FELDER_EN.keys() & FRAGEN_EN.keys()


def test_english_is_asked_in_english_and_every_other_language_in_german() -> None:
    englisch, uebrige = frage("stammberechtigter.flucht", "Samir", "en"), frage("stammberechtigter.flucht", "Samir", "tr")
    assert englisch == (
        "When did Samir finally leave the country of origin?",
        "record of the interview, passport with exit stamp",
        "en",
    )
    assert uebrige == frage("stammberechtigter.flucht", "Samir")
    assert uebrige is not None
    assert uebrige.sprache == "de"


def test_english_is_read_only_when_it_is_asked_for() -> None:
    probe = "import sys; from nachzug.fall.fragen import frage; frage('ehe.art'); print('nachzug.fall.fragen_en' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True).stdout == "False\n"
