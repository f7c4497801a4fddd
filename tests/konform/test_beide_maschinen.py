"""The interpreter and the compiled engine agree on every rule, at every version of the law, on random cases."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nachzug.logik.blatt import Leser
from nachzug.logik.regel import Beweismass
from nachzug.logik.wegbewertung import Wegbewertung
from nachzug.massen.tabelle import Rechner
from nachzug.pruefung.vorbereitung import vorbereitet
from nachzug.recht.verzeichnis import alle_wege
from tests.konform.zufall import zufallsfaelle

RECHTSSTAENDE = (20050101, 20100101, 20120101, 20160401, 20170801, 20180801, 20240226, 20241024, 20250724, 20260701)


@pytest.mark.parametrize("kennung", [w.id for w in alle_wege()])
@settings(max_examples=6, deadline=None)
@given(saat=st.integers(0, 2**32), rechtsstand=st.sampled_from(RECHTSSTAENDE))
def test_both_engines_agree(kennung: str, saat: int, rechtsstand: int) -> None:
    v = next(v for v in vorbereitet(rechtsstand) if v.weg.id == kennung)
    sichten, zeilen, sammlungen = zufallsfaelle(v.plan, 30, saat)
    rechner = Rechner(v.weg, v.plan)
    blaetter = rechner.blaetter(zeilen, sammlungen)
    ergebnis = rechner.rechne(zeilen, sammlungen)
    for i, sicht in enumerate(sichten):
        leser = {mass: Leser(sicht, mass) for mass in Beweismass}
        zustaende = {f.schluessel: leser[f.mass].lies(f.blatt) for f in v.plan.fragen}
        assert v.plan.benannt(v.plan.vektor(sicht)) == zustaende
        assert dict(zip(zustaende, blaetter.row(i) if zustaende else (), strict=True)) == zustaende
        befund = Wegbewertung(zustaende, v.plan).weg(v.weg, entscheidend=False)
        zeile = ergebnis.row(i, named=True)
        assert zeile["ergebnis"] == befund.ergebnis.value
        assert {b.merkmal.id: b.status.value for b in befund.alle()} == {m: zeile[m] for m in rechner.merkmale if zeile[m]}
