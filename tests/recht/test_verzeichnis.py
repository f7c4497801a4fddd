"""The index loads what a case needs, and never leaves out a module with a way that comes into question."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from nachzug.fall.lesen import lies_datei, lies_fall
from nachzug.fall.modell import Fall
from nachzug.fall.sicht import FallSicht
from nachzug.logik.angabe import Zustand
from nachzug.pruefung.pruefen import paare
from nachzug.pruefung.vorbereitung import aus_modul
from nachzug.recht.lage import Lage
from nachzug.recht.verzeichnis import MODULE, moegliche, rechtswenden

WURZEL = Path(__file__).parent.parent.parent
AKTEN = sorted((WURZEL / "beispiele").glob("*.yaml")) + sorted(
    p for p in (WURZEL / "tests/faelle/entschieden").glob("*.yaml") if not p.name.endswith(".erwartung.yaml")
)
STATUS = (
    "{}",
    "{staatsangehoerigkeiten: [deutsch]}",
    "{staatsangehoerigkeiten: [französisch]}",
    "{staatsangehoerigkeiten: [türkisch], titel: [{grundlage: § 9 AufenthG, von: 2018-01-01}]}",
    "{staatsangehoerigkeiten: [syrisch], schutz_art: subsidiaer}",
    "{titel: [{grundlage: unverständlich}]}",
    "{titel: [{grundlage: § 25 Abs. 2 AufenthG}], deutsch: {wert: unbekannt, beweis: unbekannt}}",
    "{titel: [{grundlage: § 36a Abs. 1 Satz 1 Alt. 1 AufenthG}], unvollstaendig: [titel]}",
)
BINDUNGEN = (
    "ehen: [{zwischen: [a, b]}]",
    "ehen: [{zwischen: [a, b], endgueltig_getrennt: ja, unterhalt_aus_eigenen_mitteln: ja}]",
    "kindschaften: [{kind: a, elternteil: b}]",
    "kindschaften: [{kind: b, elternteil: a}]",
    "antraege: [{person: a, zu: b}]",
)


def kleine_faelle() -> Iterator[Fall]:
    """Every relation with every pair of statuses."""
    for bindung in BINDUNGEN:
        for a in STATUS:
            for b in STATUS:
                text = f"fall: x\nstichtag: 2024-06-01\nantragsteller: [a]\npersonen:\n  a: {a}\n  b: {b}\n{bindung}\n"
                yield lies_fall(text, "x")


@pytest.mark.parametrize("rechtsstand", [20050101, 20120101, 20190101, 20240601, 20260901])
def test_no_module_is_left_out_whose_way_comes_into_question(rechtsstand: int) -> None:
    for fall in (*kleine_faelle(), *map(lies_datei, AKTEN)):
        for person, zu in paare(fall):
            sicht = FallSicht(fall, person, zu, fall.stichtag_tag)
            geladen = moegliche(Lage(sicht))
            for m in MODULE:
                if m.modul not in geladen:
                    for v in aus_modul(m.modul, rechtsstand):
                        assert v.kommt_in_frage(sicht) in (Zustand.NEIN, Zustand.NICHT_VORGETRAGEN), (fall.fall, v.weg.id)


def test_a_case_loads_only_the_law_that_can_concern_it() -> None:
    fall = "fall: x\nstichtag: 2024-06-01\nantragsteller: [a]\npersonen: {a: {}, b: {}}\nkindschaften: [{kind: a, elternteil: b}]"
    code = (
        "import sys\nfrom nachzug.fall.lesen import lies_fall\nfrom nachzug.pruefung.pruefen import pruefe\n"
        f"pruefe(lies_fall({fall!r}, 'x'))\nprint(*(m for m in sys.modules if m.startswith('nachzug.recht.')))"
    )
    umgebung = os.environ | {"PYTHONPATH": str(WURZEL / "src")}
    lauf = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, env=umgebung)
    geladen = lauf.stdout.split()
    assert "nachzug.recht.aufenthg.p022" in geladen
    assert "nachzug.recht.aufenthg.p031" not in geladen
    assert "nachzug.recht.aufenthg.p036a" not in geladen


def test_days_of_change_are_days() -> None:
    assert all(20050101 < t < 99991231 for t in rechtswenden())
