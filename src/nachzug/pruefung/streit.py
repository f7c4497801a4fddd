"""Conflicts of authority in a case: each line with its consequence, so that nobody takes one reading for the law.

A reading is shown where it matters: the lines lead to different results of the Weg or of one of its Merkmale.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from nachzug.logik.befund import Wegbefund
from nachzug.logik.bewertung import Auskunft
from nachzug.logik.plan import Plan
from nachzug.logik.regel import Ergebnis, Merkmal, Rechtslage, Status, Voraussetzung, Warum, Weg, glied_merkmale
from nachzug.logik.terme import Anspruch, Lesart, alle_terme
from nachzug.logik.wegbewertung import Wegbewertung
from nachzug.pruefung.pruefen import Pruefung, Wegpruefung
from nachzug.pruefung.vorbereitung import aus_modul


class Linie(NamedTuple):
    """One reading: who holds it, what the Weg yields under it, and the Merkmale that come out differently between the lines."""

    lesart: str
    fundstellen: tuple[str, ...]
    ergebnis: Ergebnis
    merkmale: tuple[tuple[str, str], ...]


class Streit(NamedTuple):
    """A question on which authorities differ; gewaehlt: the reading that the setting follows, or nothing."""

    name: str
    gewaehlt: str
    linien: tuple[Linie, ...]


@lru_cache(maxsize=512)
def _lesarten(weg: Weg) -> tuple[Lesart, ...]:
    """The competing readings that the Weg as written depends on."""
    terme = alle_terme(*(m for g in weg.glieder for m in glied_merkmale(g)))
    return tuple({t.name: t for t in terme if isinstance(t, Lesart)}.values())


def streitfragen(p: Pruefung, w: Wegpruefung) -> tuple[Streit, ...]:
    """The conflicts that matter to this Weg in this case."""
    if w.plan is None or not (lesarten := _lesarten(w.vorbereitet.geschrieben)):
        return ()
    gewaehlt = dict(p.lesarten)
    gefunden: list[Streit] = []
    for frage in lesarten:
        if _gleichgueltig(w, w.plan, frage) or not _kann_wirken(p, w, frage):
            continue
        befunde = {name: _unter(p, w, frage.name, name) for name, _, _ in frage.lesarten}
        status = {name: _status(befund) for name, befund in befunde.items()}
        anders = [m for m in dict.fromkeys(m for s in status.values() for m in s) if len({s.get(m) for s in status.values()}) > 1]
        if anders or len({b.ergebnis for b in befunde.values()}) > 1:
            linien = tuple(
                Linie(name, stellen, befunde[name].ergebnis, tuple((m, status[name][m]) for m in anders if m in status[name]))
                for name, _, stellen in frage.lesarten
            )
            gefunden.append(Streit(frage.name, gewaehlt.get(frage.name, ""), linien))
    return tuple(gefunden)


def _status(befund: Wegbefund) -> dict[str, str]:
    """The statuses that matter: without exceptions to what does not apply and waivers of what is met."""
    status: dict[str, str] = {}
    for g in befund.glieder:
        status |= {b.merkmal.id: b.status.value for b in g.befund.alle()}
        erledigt = Status.ERFUELLT if isinstance(g.glied, Voraussetzung) else Status.NICHT_ERFUELLT
        if g.befund.status is not erledigt:
            status |= {b.merkmal.id: b.status.value for n in g.neben for b in n.alle()}
    return status


def _gleichgueltig(w: Wegpruefung, plan: Plan, frage: Lesart) -> bool:
    """Whether readings of what a strict claim is agree here, which shows without another examination."""
    bewertung = Wegbewertung(w.zustaende, plan).in_weg(w.befund.weg)
    terme = [t for _, t, _ in frage.lesarten if isinstance(t, Anspruch)]
    if len(terme) < len(frage.lesarten):
        return False
    return len({bewertung.anspruch(t, Warum.ANNAHME) for t in terme}) == 1


def _kann_wirken(p: Pruefung, w: Wegpruefung, frage: Lesart) -> bool:
    """Whether a Merkmal that matters may come out differently between the lines: not what stands among the exceptions to what
    does not apply anyway, or among the waivers of a met requirement. Saves examining the whole Weg under each line."""
    status = {g.befund.merkmal.id: g.befund.status for g in w.befund.glieder}
    for g in w.vorbereitet.geschrieben.glieder:
        haupt, *neben = glied_merkmale(g)
        if haupt.id not in status:
            continue
        erledigt = Status.ERFUELLT if isinstance(g, Voraussetzung) else Status.NICHT_ERFUELLT
        wichtig = (haupt, *neben) if status[haupt.id] is not erledigt else (haupt,)
        if any(_verschieden(p, w, m, frage) for m in wichtig):
            return True
    return False


def _verschieden(p: Pruefung, w: Wegpruefung, merkmal: Merkmal, frage: Lesart) -> bool:
    """Whether the Merkmal, or one inside it, may have another status under another line."""
    terme = tuple(alle_terme(merkmal))
    if not any(isinstance(t, Lesart) and t.name == frage.name for t in terme):
        return False
    if any(isinstance(t, Anspruch) for t in terme):
        return True
    stati: set[tuple[tuple[str, str], ...]] = set()
    for lesart, _, _ in frage.lesarten:
        m = Rechtslage(p.rechtsstand, dict(p.lesarten) | {frage.name: lesart}).merkmal(merkmal)
        stati.add(tuple((b.merkmal.id, b.status.value) for b in Auskunft(m).befund(w.sicht).alle()))
    return len(stati) > 1


def _unter(p: Pruefung, w: Wegpruefung, name: str, lesart: str) -> Wegbefund:
    """The Weg under one reading, the other settings as they are."""
    lesarten = tuple(sorted((dict(p.lesarten) | {name: lesart}).items()))
    weg = w.vorbereitet.geschrieben
    v = next(v for v in aus_modul(w.vorbereitet.modul, p.rechtsstand, lesarten) if v.geschrieben is weg)
    return Wegbewertung(v.plan.zustaende(w.sicht, {}, set()), v.plan).weg(v.weg, entscheidend=False)
