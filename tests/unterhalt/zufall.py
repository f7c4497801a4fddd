"""Random households for comparing the calculation with its columns."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from nachzug.logik.zeit import Spanne, tag_aus
from nachzug.unterhalt.betrag import UNBEKANNT, UNENDLICH, Betrag
from nachzug.unterhalt.haushalt import JA, NEIN, Abzug, Einnahme, Garantie, Haushalt, Mitglied, Rolle, Sicht

ENDE = date(2027, 3, 31)


@st.composite
def betraege(draw: st.DrawFn, hoechstens: int = 500_000) -> Betrag:
    von = draw(st.integers(0, hoechstens))
    art = draw(st.sampled_from(("genau", "genau", "spanne", "offen")))
    if art == "genau":
        return Betrag(von, von)
    return Betrag(von, UNENDLICH if art == "offen" else von + draw(st.integers(0, hoechstens)))


@st.composite
def einnahmen(draw: st.DrawFn, *, lohn: bool) -> tuple[Einnahme, ...]:
    gewaehlt: list[Einnahme] = []
    if lohn and draw(st.booleans()):
        netto = draw(betraege())
        brutto = draw(st.one_of(st.just(UNBEKANNT), betraege(700_000)))
        gewaehlt.append(Einnahme(art="arbeit", netto=netto, brutto=brutto))
    if draw(st.booleans()):
        gewaehlt.append(Einnahme(art="rente", netto=draw(betraege(200_000))))
    return tuple(gewaehlt)


@st.composite
def haushalte(draw: st.DrawFn, ab: date = date(2005, 10, 1)) -> Haushalt:
    """Households that a row of a table can hold."""
    tage = st.dates(ab, ENDE).map(tag_aus)
    am = draw(tage)
    heute = date(am // 10_000, am // 100 % 100, min(am % 100, 28))
    paar = draw(st.booleans())
    mitglieder = [
        Mitglied(
            person=f"e{i}",
            name=f"e{i}",
            geboren=Spanne(19750615, 19750615),
            rolle=Rolle.PARTNER if paar else Rolle.ALLEIN,
            einnahmen=draw(einnahmen(lohn=True)),
        )
        for i in range(1 + paar)
    ]
    for k in range(draw(st.integers(0, 5))):
        geboren = tag_aus(heute - timedelta(days=draw(st.integers(0, 24 * 365))))
        mitglieder.append(
            Mitglied(
                person=f"k{k}",
                name=f"k{k}",
                geboren=Spanne(geboren, geboren),
                rolle=Rolle.KIND,
                einnahmen=draw(einnahmen(lohn=False)),
                kindergeld=draw(st.sampled_from((JA, JA, NEIN))),
            )
        )
    abzuege = (Abzug(person="e0", text="Unterhalt", betrag=draw(betraege(80_000))),) if draw(st.booleans()) else ()
    garantien = (Garantie(text="Garantie", betrag=draw(betraege()), norm="ZPO § 850c"),) if draw(st.booleans()) else ()
    return Haushalt(
        am=am,
        recht_am=draw(st.one_of(st.just(am), tage)),
        mitglieder=tuple(mitglieder),
        koepfe=len(mitglieder) + draw(st.integers(0, 2)),
        unterkunft=draw(betraege(200_000)),
        sicht=draw(st.sampled_from(Sicht)),
        abzuege=abzuege,
        garantien=garantien,
    )
