"""The examination: which Wege come into question for whom, and what each yields on one day.

Candidates come from the relations and statuses in the case, never from what the user thinks applies. Every candidate is
examined in full; the order of the result is by strength.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby

from msgspec import Struct

from nachzug.fall.modell import Fall
from nachzug.fall.sicht import FallSicht
from nachzug.logik.angabe import Zustand
from nachzug.logik.befund import Wegbefund
from nachzug.logik.gedaechtnis import HOECHSTENS_GEMERKT, Sichtstand
from nachzug.logik.plan import Plan
from nachzug.logik.regel import Ergebnis, Rechtsfolge
from nachzug.logik.wegbewertung import Wegbewertung
from nachzug.pruefung.vorbereitung import Vorbereitet, aus_modul, gedaechtnis
from nachzug.recht.lage import Lage
from nachzug.recht.verzeichnis import RECHT_BEKANNT_BIS, moegliche

STAERKE = {e: i for i, e in enumerate(Ergebnis)}
_FOLGEN = tuple(Rechtsfolge)
OFFENE_WEGE = frozenset((Ergebnis.ANSPRUCH, Ergebnis.SOLL, Ergebnis.REGELMAESSIG, Ergebnis.ERMESSEN))
GESCHLOSSEN = frozenset(Ergebnis) - OFFENE_WEGE - {Ergebnis.OFFEN}


class Wegpruefung(Struct, eq=False):
    """One Weg for one applicant and one Stammberechtigter, with the leaves and the view they were read from."""

    antragsteller: str
    zu: str
    befund: Wegbefund
    zustaende: Mapping[str, int]
    plan: Plan | None
    sicht: FallSicht
    vorbereitet: Vorbereitet
    """The Weg as its module has it, for all dates and readings, and at the law of this day."""


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

    def verbleibende(self, weg: Wegpruefung) -> tuple[Wegpruefung, ...]:
        """The ways of the same applicant that are not closed, the strongest first: what remains when this one is closed."""
        andere = (w for w in self.von(weg.antragsteller) if w is not weg and not w.befund.weg.belastend)
        return tuple(w for w in andere if w.befund.ergebnis not in GESCHLOSSEN)

    def ausserhalb(self, person: str) -> tuple[Wegpruefung, ...]:
        """What lifts the applicant out of the Residence Act, surely or perhaps: to be said before anything else."""
        return tuple(w for w in self.von(person) if w.befund.weg.ausserhalb and w.befund.ergebnis not in GESCHLOSSEN)

    def von(self, person: str) -> tuple[Wegpruefung, ...]:
        return tuple(w for w in self.wege if w.antragsteller == person)


_KEIN_WEG = (Zustand.NEIN, Zustand.NICHT_VORGETRAGEN)
"""A Weg is left out only where it firmly does not fit, or nothing in the file points to it."""


def ausser_kraft(v: Vorbereitet) -> Wegbefund:
    return Wegbefund(v.geschrieben, Ergebnis.NICHT_ANWENDBAR, (Ergebnis.NICHT_ANWENDBAR,), ())


def paare(fall: Fall) -> Iterator[tuple[str, str]]:
    """(applicant, Stammberechtigter) for every relation of an applicant, in the ranking that the family gives."""
    for person in fall.antragsteller_ids:
        for anderer in fall.verbundene(person):
            yield person, anderer


def kandidaten(sicht: FallSicht, rechtsstand: int, lesarten: tuple[tuple[str, str], ...] = ()) -> Iterator[Vorbereitet]:
    """The Wege that may concern these two people; only the modules of the law that can matter are loaded."""
    for modul in moegliche(Lage(sicht)):
        for v in aus_modul(modul, rechtsstand, lesarten):
            if v.kommt_in_frage(sicht) not in _KEIN_WEG:
                yield v


def in_frage(
    fall: Fall, stichtag: int, rechtsstand: int, lesarten: tuple[tuple[str, str], ...] = ()
) -> Iterator[tuple[FallSicht, Vorbereitet]]:
    """Every Weg to be examined, for every applicant with everybody they are related to; one that depends on the applicant only,
    once."""
    gesehen: set[tuple[str, str]] = set()
    for person, zu in paare(fall):
        sicht = FallSicht(fall, person, zu, stichtag, rechtsstand)
        for v in kandidaten(sicht, rechtsstand, lesarten):
            ohne_stammberechtigten = (person, v.geschrieben.id)
            if not v.geschrieben.allein or ohne_stammberechtigten not in gesehen:
                gesehen.add(ohne_stammberechtigten)
                yield sicht, v


def pruefe(
    fall: Fall,
    *,
    stichtag: int | None = None,
    rechtsstand: int | None = None,
    lesarten: tuple[tuple[str, str], ...] = (),
    entscheidend: bool = True,
) -> Pruefung:
    """Examine the case. stichtag and rechtsstand: days as JJJJMMTT, by default those of the case file; where it names no
    rechtsstand, the law is that of the stichtag."""
    stichtag = stichtag or fall.stichtag_tag
    rechtsstand = rechtsstand or fall.rechtsstand_am(stichtag)
    wege: list[Wegpruefung] = []
    for sicht, gruppe in groupby(in_frage(fall, stichtag, rechtsstand, lesarten), lambda x: x[0]):
        stand = Sichtstand(gedaechtnis(rechtsstand, lesarten))
        wege += [_pruefe_weg(v, sicht, stand, entscheidend) for _, v in gruppe]
    wege.sort(key=lambda w: (fall.antragsteller_ids.index(w.antragsteller), *rang(w.befund)))
    return Pruefung(fall, stichtag, rechtsstand, lesarten, tuple(wege))


def rang(befund: Wegbefund) -> tuple[bool, bool, int, int, int]:
    """What lies outside the Residence Act first, what gives no title last; between them by strength, and of open ways by the
    best that they can still yield."""
    ausserhalb = bool(befund.weg.ausserhalb) and befund.ergebnis not in GESCHLOSSEN
    beste = min(STAERKE[m] for m in befund.moeglich)
    ohne_titel = befund.weg.ohne_titel or befund.weg.belastend
    return not ausserhalb, ohne_titel, STAERKE[befund.ergebnis], beste, _FOLGEN.index(befund.weg.folge)


def _pruefe_weg(v: Vorbereitet, sicht: FallSicht, stand: Sichtstand, entscheidend: bool) -> Wegpruefung:
    """stand: what the other Wege of these two people have read and found already."""
    if not v.in_kraft:
        return Wegpruefung(sicht.antragsteller, sicht.stammberechtigter, ausser_kraft(v), {}, None, sicht, v)
    zustaende = v.plan.zustaende(sicht, stand.blaetter, stand.laut)
    muster = (tuple(zustaende.values()), entscheidend)
    befund = v.gemerkt.get(muster)
    if befund is None:
        befund = Wegbewertung(zustaende, v.plan, stand).weg(v.weg, entscheidend=entscheidend)
        if len(v.gemerkt) < HOECHSTENS_GEMERKT:
            v.gemerkt[muster] = befund
    return Wegpruefung(sicht.antragsteller, sicht.stammberechtigter, befund, zustaende, v.plan, sicht, v)
