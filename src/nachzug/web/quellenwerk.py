"""The user's own store of statutes and decisions, as far as there is one: the pages work without it and say so."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, NamedTuple

from nachzug.akte.speicher import Akte
from nachzug.pruefung.pruefen import pruefe
from nachzug.quellen.abgleich import Abgleich, Urteil, gleiche_ab
from nachzug.quellen.gesetzesspeicher import auskunft
from nachzug.quellen.gesetzestext import zeilen
from nachzug.quellen.graph import NichtGefunden, finde_entscheidung
from nachzug.quellen.regelbezug import lies_digests
from nachzug.quellen.seite import seite
from nachzug.quellen.speicher import Speicher, SpeicherFehler, oeffne
from nachzug.quellen.suche import SuchFehler, Treffer, suche
from nachzug.web.fallwerk import Abgelehnt, fall_aus
from nachzug.zitat.norm import ZitatFehler, lies_norm


@contextmanager
def speicher() -> Generator[Speicher | None, None, None]:
    """The store, or nothing where none was loaded."""
    try:
        offen = oeffne(neu=False)
    except SpeicherFehler:
        yield None
        return
    with offen:
        yield offen


def gefunden(worte: str) -> tuple[tuple[Treffer, ...] | None, str]:
    """(decisions with these words, what is wrong with the query); None where no decisions are loaded."""
    with speicher() as s:
        if s is None:
            return None, ""
        try:
            return suche(s, worte), ""
        except SuchFehler as fehler:
            return (), str(fehler)


def entscheidung(kennung: str) -> str | None:
    """The page of a decision, with who cites it."""
    with speicher() as s:
        if s is None:
            return None
        try:
            return seite(s, *finde_entscheidung(s, kennung))
        except NichtGefunden:
            return None


class Wortlaut(NamedTuple):
    """What the store has of a provision on a day."""

    zeilen: tuple[str, ...]
    sicher: bool
    hinweise: tuple[str, ...]


def wortlaut(norm: str, am: int) -> Wortlaut | None:
    """The wording of a provision, if the user has loaded it."""
    with speicher() as s:
        if s is None:
            return None
        try:
            a = auskunft(s, lies_norm(norm), am)
        except ZitatFehler:
            return None
        return Wortlaut(tuple(zeilen(a.vorschrift.absaetze)) if a.vorschrift else (), a.sicher, a.hinweise)


def abgleich() -> Abgleich | None:
    """Which rules stand on wording that the store has in another form by now."""
    with speicher() as s:
        return gleiche_ab(s, lies_digests()) if s is not None else None


def betroffene(a: Abgleich, akten: list[Akte]) -> list[dict[str, Any]]:
    """The rules that are gone or changed, each with the cases that use it."""
    befunde = [r for u in (Urteil.WEGGEFALLEN, Urteil.GEAENDERT) for r in a.mit(u)]
    benutzt = {akte.id: _regeln(akte) for akte in akten} if befunde else {}
    return [
        {"regel": r.regel, "urteil": r.urteil.value, "akten": [x for x in akten if r.regel.id in benutzt[x.id]]} for r in befunde
    ]


def _regeln(akte: Akte) -> set[str]:
    try:
        p = pruefe(fall_aus(akte.daten), entscheidend=False)
    except Abgelehnt:
        return set()
    return {w.befund.weg.id for w in p.wege} | {m.id for w in p.wege if w.plan for m in w.plan.merkmale}
