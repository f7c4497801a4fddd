"""The examination: which Wege come into question for whom, and what each yields on one day.

Candidates come from the relations and statuses in the case, never from what the user thinks applies. Every candidate is
examined in full; the order of the result is by strength.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from nachzug.fall.modell import Fall
from nachzug.fall.sicht import FallSicht
from nachzug.logik.angabe import Zustand
from nachzug.logik.befund import Wegbefund
from nachzug.logik.bewertung import HOECHSTENS_GEMERKT
from nachzug.logik.blatt import Leser
from nachzug.logik.plan import Plan
from nachzug.logik.regel import Beweismass, Ergebnis
from nachzug.logik.sicht import Sicht
from nachzug.logik.wegbewertung import Wegbewertung
from nachzug.pruefung.vorbereitung import Vorbereitet, vorbereitet
from nachzug.recht.verzeichnis import RECHT_BEKANNT_BIS

STAERKE = {e: i for i, e in enumerate(Ergebnis)}


class Wegpruefung(Struct, eq=False):
    """One Weg for one applicant and one Stammberechtigter, with the leaves and the view they were read from."""

    antragsteller: str
    zu: str
    befund: Wegbefund
    zustaende: Mapping[str, int]
    plan: Plan | None
    sicht: FallSicht


class Pruefung(Struct, eq=False):
    """The whole examination on one Stichtag under one Rechtsstand."""

    fall: Fall
    stichtag: int
    rechtsstand: int
    lesarten: tuple[tuple[str, str], ...]
    wege: tuple[Wegpruefung, ...]

    @property
    def prognose(self) -> bool:
        """The law of this day is not known yet."""
        return self.rechtsstand > RECHT_BEKANNT_BIS

    def von(self, person: str) -> tuple[Wegpruefung, ...]:
        return tuple(w for w in self.wege if w.antragsteller == person)


def kommt_in_frage(v: Vorbereitet, sicht: Sicht) -> bool:
    """A Weg is left out only where it firmly does not fit, or nothing in the file points to it."""
    return Leser(sicht, Beweismass.GLAUBHAFT).lies(v.weg.fuer) not in (Zustand.NEIN, Zustand.NICHT_VORGETRAGEN)


def ausser_kraft(v: Vorbereitet) -> Wegbefund:
    return Wegbefund(v.weg, Ergebnis.NICHT_ANWENDBAR, (Ergebnis.NICHT_ANWENDBAR,), ())


def paare(fall: Fall) -> Iterator[tuple[str, str]]:
    """(applicant, Stammberechtigter) for every relation of an applicant, in the ranking that the family gives."""
    for person in fall.antragsteller_ids:
        for anderer in fall.verbundene(person):
            yield person, anderer


def pruefe(
    fall: Fall,
    *,
    stichtag: int | None = None,
    rechtsstand: int | None = None,
    lesarten: tuple[tuple[str, str], ...] = (),
    entscheidend: bool = True,
) -> Pruefung:
    """Examine the case. stichtag and rechtsstand: days as JJJJMMTT, by default those of the case file."""
    stichtag = stichtag or fall.stichtag_tag
    rechtsstand = rechtsstand or fall.rechtsstand_tag
    rechtslage = vorbereitet(rechtsstand, lesarten)
    wege: list[Wegpruefung] = []
    gesehen: set[tuple[str, str]] = set()
    for person, zu in paare(fall):
        sicht = FallSicht(fall, person, zu, stichtag)
        for v in rechtslage:
            ohne_stammberechtigten = (person, v.weg.id)
            if v.weg.allein and ohne_stammberechtigten in gesehen:
                continue
            if kommt_in_frage(v, sicht):
                gesehen.add(ohne_stammberechtigten)
                wege.append(_pruefe_weg(v, person, zu, sicht, entscheidend))
    wege.sort(key=lambda w: (fall.antragsteller_ids.index(w.antragsteller), STAERKE[w.befund.ergebnis]))
    return Pruefung(fall, stichtag, rechtsstand, lesarten, tuple(wege))


def _pruefe_weg(v: Vorbereitet, person: str, zu: str, sicht: FallSicht, entscheidend: bool) -> Wegpruefung:
    if not v.in_kraft:
        return Wegpruefung(person, zu, ausser_kraft(v), {}, None, sicht)
    vektor = v.plan.vektor(sicht)
    befund = v.gemerkt.get((vektor, entscheidend))
    if befund is None:
        befund = Wegbewertung(v.plan.benannt(vektor), v.plan).weg(v.weg, entscheidend=entscheidend)
        if len(v.gemerkt) < HOECHSTENS_GEMERKT:
            v.gemerkt[vektor, entscheidend] = befund
    return Wegpruefung(person, zu, befund, v.plan.benannt(vektor), v.plan, sicht)
