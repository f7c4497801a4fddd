"""What an answer would change: the results of all Wege with it and without it, nothing kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from nachzug.fall.formfelder import Formfeld
from nachzug.fall.orte import Ort, gesetzt
from nachzug.logik.regel import Ergebnis
from nachzug.pruefung.pruefen import Pruefung, Wegpruefung, pruefe
from nachzug.web.baum import folge, name
from nachzug.web.fallwerk import fall_aus


class Aenderung(NamedTuple):
    """A Weg whose result differs."""

    weg: str
    wer: str
    vorher: str
    nachher: str


def ergebnisse(p: Pruefung) -> dict[tuple[str, str, str], Wegpruefung]:
    return {(w.antragsteller, w.zu, w.befund.weg.id): w for w in p.wege}


def aenderungen(vorher: Pruefung, nachher: Pruefung) -> list[Aenderung]:
    """The Wege that come out differently; an open one also where fewer results remain possible."""
    alt, neu = ergebnisse(vorher), ergebnisse(nachher)
    gefunden: list[Aenderung] = []
    for schluessel in dict.fromkeys((*neu, *alt)):
        a, b = alt.get(schluessel), neu.get(schluessel)
        if _ausgang(a) != _ausgang(b):
            w = b or a
            assert w is not None
            gefunden.append(Aenderung(w.befund.weg.grundlage, name(vorher, w.antragsteller), _worte(a), _worte(b)))
    return gefunden


def _ausgang(w: Wegpruefung | None) -> tuple[Ergebnis, tuple[Ergebnis, ...]] | None:
    return (w.befund.ergebnis, w.befund.moeglich) if w else None


def _worte(w: Wegpruefung | None) -> str:
    from nachzug.web.sprache import _

    if w is None:
        return _("kommt nicht in Betracht")
    if w.befund.ergebnis is Ergebnis.OFFEN:
        return f"{folge(w.befund.ergebnis)} ({', '.join(folge(m) for m in w.befund.moeglich)})"
    return folge(w.befund.ergebnis)


def wenn(daten: Mapping[str, Any], vorher: Pruefung, ort: Ort, roh: Any) -> list[Aenderung]:
    """What changes if this were the answer. Raises Abgelehnt where it cannot be."""
    fall = fall_aus(gesetzt(daten, ort, roh))
    return aenderungen(vorher, pruefe(fall, entscheidend=False))


def moegliche_werte(feld: Formfeld) -> tuple[str, ...]:
    """Values worth trying without being asked: yes and no, or each choice."""
    return ("ja", "nein") if feld.art == "wahrheit" else feld.werte if len(feld.werte) <= 6 else ()
