"""Whatever a case file holds, the calculation gives a result and never fails."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nachzug.fall.lesen import FallFehler, lies_fall
from nachzug.gutachten.unterhalt import als_daten, als_text, wohnraum_text
from nachzug.pruefung.pruefen import paare
from nachzug.unterhalt.lebensunterhalt import berechne
from nachzug.unterhalt.wohnraum import pruefe_wohnraum
from tests.fall.test_schreiben import faelle

_GELD = st.sampled_from(("0.00", "450.00", "1800.50", "1200..1400", "mindestens 900", "hoechstens 700", "unbekannt"))
_BEHAUPTET = _GELD.map(lambda w: {"wert": w, "beweis": "behauptet"})
_BETRAG = st.one_of(_GELD, _BEHAUPTET)
_JA = st.sampled_from(("ja", "nein", "unbekannt"))
_EINKOMMEN = st.fixed_dictionaries(
    {"art": st.sampled_from(("arbeit", "selbststaendig", "rente", "unterhalt", "kindergeld", "miete", "leistung", "beitrag"))},
    optional={
        "netto": _BETRAG,
        "brutto": _BETRAG,
        "eur": _BETRAG,
        "waehrung": st.sampled_from(("EUR", "TRY")),
        "leistung": st.sampled_from(("buergergeld", "unterhaltsvorschuss", "sonstige")),
        "von": st.sampled_from(("2019", "2030-01-01", "unbekannt")),
        "bis": st.sampled_from(("2020-06", "2040")),
        "nebentaetigkeit": _JA,
        "auszahlbar": _JA,
        "nachhaltig": _JA,
        "absetzbetraege": _BETRAG,
        "kosten": _BETRAG,
    },
)
_WOHNUNG = st.fixed_dictionaries(
    {},
    optional={
        "warmmiete": _BETRAG,
        "kaltmiete": _BETRAG,
        "nebenkosten": _BETRAG,
        "heizkosten": _BETRAG,
        "eigentum": _JA,
        "personen": st.sampled_from(("1", "4", "2..3", "unbekannt")),
        "flaeche": st.sampled_from(("40", "30..60", "unbekannt")),
        "angemessen": _BETRAG,
        "angemessen_ohne": _BETRAG,
        "mehrkosten": _BETRAG,
        "warmwasser_dezentral": _JA,
    },
)
_PERSON = st.fixed_dictionaries(
    {},
    optional={
        "einkommen": st.lists(_EINKOMMEN, max_size=3),
        "wohnungen": st.lists(_WOHNUNG, max_size=2),
        "vermoegen": st.lists(
            st.fixed_dictionaries({}, optional={"wert": _BETRAG, "ausland": _JA, "verwertbar": _JA}), max_size=2
        ),
        "versicherungen": st.lists(
            st.fixed_dictionaries({"art": st.sampled_from(("freiwillig", "privat", "basistarif"))}), max_size=1
        ),
        "erwerbsfaehig": _JA,
        "entbindung": st.sampled_from(("2024-08", "unbekannt", "2024-05-01")),
        "merkzeichen_g": _JA,
        "jahreseinkommen": _BETRAG,
        "verpflichtungserklaerungen": st.lists(
            st.fixed_dictionaries({}, optional={"unterhaltspflichten": st.sampled_from(("0", "2", "1..3", "unbekannt"))}),
            max_size=1,
        ),
    },
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(
    faelle(), st.lists(_PERSON, min_size=1, max_size=4), st.sampled_from(("2005-02-01", "2012-06-15", "2024-03-01", "2028-01-01"))
)
def test_any_file_is_computed(daten: dict[str, Any], mehr: list[dict[str, Any]], tag: str) -> None:
    for i, person in enumerate(daten["personen"].values()):
        person.update(mehr[i % len(mehr)])
    try:
        fall = lies_fall(json.dumps(daten), "zufall")
    except FallFehler:
        return
    am = int(tag.replace("-", ""))
    for person, zu in paare(fall):
        e = berechne(fall, person, zu, am, am)
        assert "\n".join(als_text(e))
        assert json.dumps(als_daten(e))
        for r in e.alle:
            assert all(z.betrag.von <= z.betrag.bis for z in (*r.bedarf, *r.einnahmen, *r.abzuege)), e
        w = pruefe_wohnraum(fall, person, zu, am, am)
        assert w is None or list(wohnraum_text(w))
