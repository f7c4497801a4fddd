"""What holds for every rule: citations parse, authorities parse, facts exist in the case model, ids are unique, sentences."""

from __future__ import annotations

import types
from typing import Annotated, Union, get_args, get_origin, get_type_hints

import pytest

from nachzug.fall.beziehung import Verwandtschaft
from nachzug.fall.felder import Feld
from nachzug.fall.modell import Antrag, Ehe, Fall, Gemeinschaft, Kindschaft, Zusammenleben
from nachzug.fall.person import Ausweisung, Einreiseverbot, Pass, Person, Titel, Verfahren, Verurteilung
from nachzug.fall.sicht import ABGELEITET
from nachzug.fall.verhaeltnisse import Ausbildung, Sprachnachweis
from nachzug.logik.regel import Merkmal, glied_merkmale
from nachzug.logik.terme import alle_terme, tatsachen
from nachzug.logik.zeit import SPAETESTENS
from nachzug.pruefung.vorbereitung import vorbereitet
from nachzug.recht.verzeichnis import alle_wege, rechtswenden
from nachzug.zitat.fundstelle import lies_fundstelle
from nachzug.zitat.norm import lies_norm, lies_normen

MERKMALE = {
    m.id: m for w in alle_wege() for g in w.glieder for t in glied_merkmale(g) for m in alle_terme(t) if isinstance(m, Merkmal)
}
ROLLEN = {
    "antragsteller": Person,
    "stammberechtigter": Person,
    "ehe": Ehe,
    "kindschaft": Kindschaft,
    "elternschaft": Kindschaft,
    "gemeinschaft": Gemeinschaft,
    "antrag": Antrag,
    "anderer_elternteil": Person,
    "ehegatte_des_stammberechtigten": Person,
    "verwandtschaft": Verwandtschaft,
}
SAMMLUNGEN = {
    "antragsteller.titel": Titel,
    "stammberechtigter.titel": Titel,
    "anderer_elternteil.titel": Titel,
    "ehegatte_des_stammberechtigten.titel": Titel,
    "antragsteller.sprachnachweise": Sprachnachweis,
    "antragsteller.ausbildungen": Ausbildung,
    "antragsteller.verfahren": Verfahren,
    "antragsteller.ausweisungen": Ausweisung,
    "antragsteller.verurteilungen": Verurteilung,
    "antragsteller.paesse": Pass,
    "antragsteller.einreiseverbote": Einreiseverbot,
    "stammberechtigter.verurteilungen": Verurteilung,
    "stammberechtigter.verfahren": Verfahren,
    "ehe.zusammenleben": Zusammenleben,
    "stammberechtigter.ausbildungen": Ausbildung,
}
TYPEN = {"wahrheit": "wahrheit", "tag": "tag", "zahl": "zahl", "wahl": "wahl"}


def feldart(struct: type, feld: str) -> str:
    hinweis = get_type_hints(struct, include_extras=True)[feld]
    if get_origin(hinweis) is Annotated:
        hinweis = get_args(hinweis)[0]
    if get_origin(hinweis) in (Union, types.UnionType):
        hinweis = next(t for t in get_args(hinweis) if t is not type(None))
    assert issubclass(hinweis, Feld), (struct, feld)
    return hinweis.art


@pytest.mark.parametrize("merkmal", MERKMALE.values(), ids=MERKMALE)
def test_every_merkmal_cites_norms_and_authorities_that_can_be_read(merkmal: Merkmal) -> None:
    assert merkmal.normen
    for norm in merkmal.normen:
        for n in lies_normen(norm):
            assert n.gesetz
        if " i.V.m. " not in norm:
            assert str(lies_norm(norm)) == norm
    for stelle in merkmal.fundstellen:
        assert str(lies_fundstelle(stelle)) == stelle


@pytest.mark.parametrize("merkmal", MERKMALE.values(), ids=MERKMALE)
def test_every_merkmal_has_a_sentence_for_each_status_it_can_have(merkmal: Merkmal) -> None:
    assert merkmal.titel
    saetze = [merkmal.erfuellt, merkmal.nicht_erfuellt, merkmal.offen]
    assert any(saetze)
    for satz in filter(None, saetze):
        assert satz.endswith(".")


def test_ids_are_unique() -> None:
    je_id: dict[str, Merkmal] = {}
    for w in alle_wege():
        for g in w.glieder:
            for t in glied_merkmale(g):
                for m in alle_terme(t):
                    if isinstance(m, Merkmal):
                        assert je_id.setdefault(m.id, m) is m
    assert len({w.id for w in alle_wege()}) == len(alle_wege())


def test_every_fact_that_a_rule_reads_exists_in_the_case_model_with_its_type() -> None:
    for m in MERKMALE.values():
        for term in alle_terme(m):
            for t in tatsachen(term):
                if t.von == "kinder":
                    assert t.pfad in {"deutsch", "geboren", "ledig", "gemeinsam", "gestorben"}
                elif t.von:
                    if t.pfad not in ABGELEITET:
                        assert feldart(SAMMLUNGEN[t.von], t.pfad) == t.typ, t.schluessel
                elif t.pfad != "stichtag":
                    rolle, _, feld = t.pfad.partition("@")[0].partition(".")
                    if feld not in ABGELEITET:
                        assert feldart(ROLLEN[rolle], feld) == TYPEN[t.typ], t.pfad


def test_periods_of_validity_begin_before_they_end() -> None:
    for m in MERKMALE.values():
        assert m.gilt[0] < m.gilt[1] <= SPAETESTENS


@pytest.mark.parametrize("rechtsstand", [*rechtswenden(), 20050101, 20261231])
def test_every_weg_can_be_brought_to_every_state_of_the_law(rechtsstand: int) -> None:
    for v in vorbereitet(rechtsstand):
        assert v.weg.glieder or not v.in_kraft
        for m in v.plan.merkmale:
            assert m.gilt[0] <= rechtsstand < m.gilt[1], (m.id, rechtsstand)


def test_every_class_of_case_file_is_documented() -> None:
    for klasse in (Fall, Person, *ROLLEN.values(), *SAMMLUNGEN.values()):
        assert klasse.__doc__
