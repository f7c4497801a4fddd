"""Whether the rules still stand on the wording they were written against, after newer law has been loaded.

A rule is judged by what it cites: where it names an Absatz, only that Absatz counts, and a change elsewhere in the section is
mentioned but does not touch it.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from msgspec import Struct

from nachzug.logik.zeit import lies_tag
from nachzug.quellen.gesetzesspeicher import Fassung, fassungen, wortlaut
from nachzug.quellen.gesetzestext import digests
from nachzug.quellen.regelbezug import Digests, Regelbezug, Stand, regeln
from nachzug.quellen.speicher import Speicher
from nachzug.quellen.wortvergleich import Aenderung, je_absatz
from nachzug.zitat.norm import Norm


class Urteil(StrEnum):
    """From the gravest to the least: gone, changed, never compared, older law loaded, changed elsewhere, unaffected."""

    WEGGEFALLEN = "weggefallen"
    GEAENDERT = "geaendert"
    NIE_GESEHEN = "nie_gesehen"
    NICHT_GELADEN = "nicht_geladen"
    NEBENAN = "im_absatz_unberuehrt"
    UNBERUEHRT = "unberuehrt"


SCHWERE = {u: i for i, u in enumerate(Urteil)}


class Abschnittsbefund(Struct, frozen=True):
    """A section: which Absätze changed, with the differences; gesehen: the build judged."""

    abschnitt: str
    urteil: Urteil
    gesehen: int = 0
    bekannt: str = ""
    geaendert: tuple[str, ...] = ()
    weg: tuple[str, ...] = ()
    neu: tuple[str, ...] = ()
    unterschiede: dict[str, tuple[Aenderung, ...]] = {}
    wortlaut_fehlt: bool = False
    """The wording the rules know is not in the store, so that differences cannot be shown."""


class Regelbefund(Struct, frozen=True):
    regel: Regelbezug
    urteil: Urteil
    normen: tuple[tuple[Norm, Urteil], ...]


class Abgleich(Struct, frozen=True):
    regeln: tuple[Regelbefund, ...]
    abschnitte: dict[str, Abschnittsbefund]

    def mit(self, urteil: Urteil) -> tuple[Regelbefund, ...]:
        return tuple(r for r in self.regeln if r.urteil is urteil)


def gleiche_ab(
    speicher: Speicher, bekannt: Digests, *, regelstand: int = 0, am: int = 0, bezuege: Iterable[Regelbezug] | None = None
) -> Abgleich:
    """Judge every rule. regelstand: only wordings seen by that day count as known (0: all); am: the newest loaded state up to
    that day is judged (0: the newest)."""
    alle = tuple(bezuege if bezuege is not None else regeln())
    abschnitte = sorted({Norm(*n[:3]) for r in alle for n in r.normen}, key=Norm.schluessel)
    befunde = {str(n): _abschnitt(speicher, n, _bis(bekannt.get(str(n), ()), regelstand), am) for n in abschnitte}
    gerichtet = (_regel(r, befunde) for r in alle)
    return Abgleich(tuple(r for r in gerichtet if not _vorbei(r, befunde)), befunde)


def _bis(staende: tuple[Stand, ...], regelstand: int) -> tuple[Stand, ...]:
    return tuple(s for s in staende if not regelstand or lies_tag(s.von) <= regelstand)


def _abschnitt(speicher: Speicher, norm: Norm, bekannt: tuple[Stand, ...], am: int) -> Abschnittsbefund:
    name = str(norm)
    geladen = [f for f in fassungen(speicher, norm) if not am or f.von <= am]
    if not geladen:
        return Abschnittsbefund(name, Urteil.NICHT_GELADEN, bekannt=bekannt[-1].von if bekannt else "")
    juengste = geladen[-1]
    gesehen = min(juengste.bis, am) if am else juengste.bis
    if not bekannt:
        return Abschnittsbefund(name, Urteil.NIE_GESEHEN, gesehen)
    if juengste.weggefallen:
        aelter = gesehen < lies_tag(bekannt[-1].von)  # the section came back in law that is not loaded
        return Abschnittsbefund(name, Urteil.NICHT_GELADEN if aelter else Urteil.WEGGEFALLEN, gesehen, bekannt[-1].von)
    neu = digests(wortlaut(speicher, juengste))
    if any(s.digests[""] == neu[""] for s in bekannt):
        return Abschnittsbefund(name, Urteil.UNBERUEHRT, gesehen, bekannt[-1].von)
    if gesehen < lies_tag(bekannt[-1].von):
        return Abschnittsbefund(name, Urteil.NICHT_GELADEN, gesehen, bekannt[-1].von)
    return _geaendert(speicher, name, juengste, gesehen, bekannt[-1], neu, geladen)


def _geaendert(
    speicher: Speicher, name: str, juengste: Fassung, gesehen: int, bekannt: Stand, neu: dict[str, str], geladen: list[Fassung]
) -> Abschnittsbefund:
    vorher = next((f for f in reversed(geladen) if f.digest == bekannt.digests[""]), None)
    unterschiede = je_absatz(wortlaut(speicher, vorher).absaetze, wortlaut(speicher, juengste).absaetze) if vorher else {}
    alt = bekannt.digests
    return Abschnittsbefund(
        abschnitt=name,
        urteil=Urteil.GEAENDERT,
        gesehen=gesehen,
        bekannt=bekannt.von,
        geaendert=tuple(a for a in alt if a and a in neu and alt[a] != neu[a]),
        weg=tuple(a for a in alt if a and a not in neu),
        neu=tuple(a for a in neu if a and a not in alt),
        unterschiede=unterschiede,
        wortlaut_fehlt=vorher is None,
    )


def _regel(regel: Regelbezug, befunde: dict[str, Abschnittsbefund]) -> Regelbefund:
    normen = tuple((n, _norm(n, befunde[str(Norm(*n[:3]))])) for n in dict.fromkeys(regel.normen))
    urteil = min((u for _, u in normen), key=SCHWERE.__getitem__, default=Urteil.UNBERUEHRT)
    return Regelbefund(regel, urteil, normen)


def _norm(norm: Norm, befund: Abschnittsbefund) -> Urteil:
    if befund.urteil is not Urteil.GEAENDERT or not norm.absatz:
        return befund.urteil
    if norm.absatz in befund.weg:
        return Urteil.WEGGEFALLEN
    return Urteil.GEAENDERT if norm.absatz in (*befund.geaendert, *befund.neu) else Urteil.NEBENAN


def _vorbei(r: Regelbefund, befunde: dict[str, Abschnittsbefund]) -> bool:
    """A rule of past law is not touched by what the law says now."""
    gesehen = max((befunde[str(Norm(*n[:3]))].gesehen for n in r.regel.normen), default=0)
    return bool(gesehen) and r.regel.gilt[1] <= gesehen
