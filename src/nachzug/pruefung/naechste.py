"""What to ask next: the places of the case file whose facts can still change a result, the ones with the greatest effect first.

The effect of an open leaf on a Weg is the strength of the best result that is still possible there, shared among the leaves that
decide it: the one missing fact of a claim comes before the fifth of ten facts of a discretionary way. A fact that decides several
Wege counts for each. It is an order of questions, never a probability.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from msgspec.structs import replace

from nachzug.fall.modell import Fall
from nachzug.fall.orte import Ort, ort_von
from nachzug.fall.sicht import FallSicht
from nachzug.logik.befund import Wegbefund
from nachzug.logik.gedaechtnis import HOECHSTENS_GEMERKT
from nachzug.logik.plan import Frage
from nachzug.logik.regel import Ergebnis, Merkmal, Sperre
from nachzug.logik.terme import Befindung, GibtEs
from nachzug.logik.wegbewertung import Wegbewertung
from nachzug.pruefung.pruefen import Pruefung, Wegpruefung, in_frage

_STAERKE = {
    Ergebnis.ANSPRUCH: 4.0,
    Ergebnis.SOLL: 3.5,
    Ergebnis.REGELMAESSIG: 3.0,
    Ergebnis.ERMESSEN: 2.0,
}
_SPAETER = 0.98
"""What stands later in the order of the law counts a little less, so that equals keep that order."""


_GESPERRT = 0.5
"""What a blocked Weg will need once the block ends counts half."""


class Wirkung(NamedTuple):
    """A leaf that decides a Weg."""

    weg: Wegpruefung
    frage: Frage


class Punkt(NamedTuple):
    """A place that can still decide something. ort: None where nothing can be answered (a Wertung, a reading, unknown law);
    wertung: the Merkmal of a Wertung; wirkungen: the leaves behind it."""

    ort: Ort | None
    wertung: Merkmal | None
    wirkungen: tuple[Wirkung, ...]
    gewicht: float

    @property
    def wege(self) -> tuple[str, ...]:
        """Citations of the Wege that it decides."""
        return tuple(dict.fromkeys(w.weg.befund.weg.grundlage for w in self.wirkungen))

    @property
    def normen(self) -> tuple[str, ...]:
        """Citations of the Merkmale that ask for it."""
        return tuple(dict.fromkeys(n for w in self.wirkungen for m in merkmale_zu(w) for n in m.normen))


def merkmale_zu(w: Wirkung) -> list[Merkmal]:
    """The Merkmale that read the leaf themselves."""
    plan = w.weg.plan
    return [m for m in plan.merkmale if w.frage.schluessel in plan.von(m).eigene] if plan else []


def punkte(p: Pruefung) -> tuple[Punkt, ...]:
    """Everything that can still change a result of the examination, the greatest effect first."""
    gesammelt: dict[object, tuple[Ort | None, Merkmal | None, list[Wirkung], float]] = {}
    for w in p.wege:
        befund, anteil = ohne_sperre(w) if w.befund.ergebnis is Ergebnis.GESPERRT else w.befund, 1.0
        if befund is not w.befund:
            anteil = _GESPERRT
        schluessel = befund.entscheidend
        if not schluessel or w.plan is None:
            continue
        fragen = {f.schluessel: f for f in w.plan.fragen}
        staerke = anteil * max((_STAERKE.get(e, 0.5) for e in befund.moeglich), default=0.5) / len(schluessel)
        for s in schluessel:
            for ort, wertung in _stellen(w, fragen[s]):
                name = wertung.id if wertung else ort or s
                alt = gesammelt.get(name, (ort, wertung, [], 0.0))
                gesammelt[name] = (ort, wertung, [*alt[2], Wirkung(w, fragen[s])], alt[3] + staerke)
            staerke *= _SPAETER
    fertig = [Punkt(ort, wertung, tuple(wirkungen), gewicht) for ort, wertung, wirkungen, gewicht in gesammelt.values()]
    return tuple(sorted(fertig, key=lambda x: -x.gewicht))


def ohne_sperre(w: Wegpruefung) -> Wegbefund:
    """What the Weg would yield without what blocks it from outside: bans and suspensions end, and then the facts must be there."""
    if w.plan is None:
        return w.befund
    muster, gemerkt = tuple(w.zustaende.values()), w.vorbereitet.ohne_sperre
    fund = gemerkt.get(muster)
    if fund is None:
        weg = replace(w.befund.weg, glieder=tuple(g for g in w.befund.weg.glieder if not isinstance(g, Sperre)))
        fund = Wegbewertung(w.zustaende, w.plan).weg(weg)
        if len(gemerkt) < HOECHSTENS_GEMERKT:
            gemerkt[muster] = fund
    return fund


def _stellen(w: Wegpruefung, frage: Frage) -> Iterable[tuple[Ort | None, Merkmal | None]]:
    """The places where an answer to the leaf would stand."""
    blatt = frage.blatt
    if isinstance(blatt, Befindung):
        return [(None, next((m for m in w.plan.merkmale if m.id == blatt.merkmal), None))] if w.plan else []
    offene = [
        ort
        for pfad in frage.pfade()
        if pfad != "stichtag" and (isinstance(blatt, GibtEs) or "[]" in pfad or not _steht_fest(w, pfad))
        if (ort := _ort(w.sicht, pfad)) is not None
    ]
    return [(ort, None) for ort in dict.fromkeys(offene)] or [(None, None)]


def _ort(sicht: FallSicht, pfad: str) -> Ort | None:
    """The place of a fact; none where it would belong to a marriage or parentage that the file does not know."""
    ort = ort_von(pfad, sicht.antragsteller, sicht.stammberechtigter)
    if ort is not None and ort.art in ("ehe", "kindschaft") and sicht.bindung(pfad.partition(".")[0]) is None:
        return None
    return ort


def _steht_fest(w: Wegpruefung, pfad: str) -> bool:
    a = w.sicht.angabe(pfad)
    return a.steht_fest and (a.rahmen.genau or a.text is not None)


def gelesene_orte(fall: Fall) -> frozenset[Ort]:
    """Every place that a Weg which comes into question reads."""
    gesehen: set[Ort] = set()
    for sicht, v in in_frage(fall, fall.stichtag_tag, fall.rechtsstand_tag):
        if v.in_kraft:
            gesehen.update(ort for pfad in v.plan.pfade if (ort := _ort(sicht, pfad)) is not None)
    return frozenset(gesehen)
