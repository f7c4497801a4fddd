"""The text of a case file as plain values: YAML or JSON, every scalar as text, with bounded time and memory.

Read event by event, so that nothing is built before it is allowed: aliases, anchors and tags are refused (a case needs
none, and they are how small files become large ones), depth and number of values are limited. Where a value stands is
looked up in a second reading, only when there is something to report.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import yaml

HOECHSTENS_TIEFE = 40
HOECHSTENS_WERTE = 2_000_000
Pfad = tuple[str | int, ...]
_Lader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_KNOTEN = frozenset((yaml.ScalarEvent, yaml.MappingStartEvent, yaml.SequenceStartEvent))
_LEER = frozenset(("", "~", "null", "Null", "NULL"))
_ZU_TIEF = f"zu tief verschachtelt (höchstens {HOECHSTENS_TIEFE} Ebenen)"
_ZU_VIELE = f"zu viele Angaben (höchstens {HOECHSTENS_WERTE:,} Werte)".replace(",", ".")
_DEUTSCH = (
    ("cannot start any token", "ein Zeichen, mit dem kein Wert beginnen kann (Tabulator? Dann Leerzeichen verwenden)"),
    ("mapping values are not allowed", "ein Doppelpunkt, wo keiner stehen kann (Text in Anführungszeichen setzen)"),
    ("expected <block end>", "die Einrückung passt nicht zu den Zeilen darüber"),
    ("exceeded maximum nesting depth", _ZU_TIEF),
    ("tab character", "ein Tabulator in der Einrückung; bitte Leerzeichen verwenden"),
    ("could not find expected ':'", "nach einem Schlüssel fehlt der Doppelpunkt"),
    ("found unexpected end of stream", "ein Anführungszeichen wird nicht geschlossen"),
    ("did not find expected ',' or", "eine Klammer wird nicht geschlossen, oder es fehlt ein Komma"),
    ("did not find expected key", "die Einrückung passt nicht zu den Zeilen darüber"),
    ("did not find expected '-' indicator", "die Einrückung passt nicht zu den Zeilen darüber"),
)


class QuelltextFehler(ValueError):
    """The text is no YAML or JSON that a case file may be. zeile: 0 where no line can be named."""

    def __init__(self, zeile: int, text: str) -> None:
        super().__init__(text)
        self.zeile = zeile


def ist_json(text: str) -> bool:
    return text.lstrip()[:1] == "{"


def lies(text: str) -> Any:
    """Plain values: dict, list, str (in JSON also bool); None where nothing stands. Raises QuelltextFehler."""
    return _lies_json(text) if ist_json(text) else _lies_yaml(text)


def _lies_json(text: str) -> Any:
    import json  # only where the file is JSON

    if text.count(",") + text.count("[") + text.count("{") > HOECHSTENS_WERTE:
        raise QuelltextFehler(0, _ZU_VIELE)
    try:
        return json.loads(text, parse_int=str, parse_float=str, parse_constant=str, object_pairs_hook=_eindeutig)
    except json.JSONDecodeError as fehler:
        if not text.lstrip()[1:].lstrip().startswith(('"', "}")):
            return _lies_yaml(text)
        raise QuelltextFehler(fehler.lineno, f"kein gültiges JSON ({fehler.msg}, Spalte {fehler.colno})") from None
    except RecursionError:
        raise QuelltextFehler(0, _ZU_TIEF) from None
    except _Doppelt as fehler:
        _lies_yaml(text)
        raise QuelltextFehler(0, _doppelt(str(fehler))) from None


class _Doppelt(Exception):
    """A key that stands twice in one object."""


def _eindeutig(paare: list[tuple[str, Any]]) -> dict[str, Any]:
    ergebnis: dict[str, Any] = {}
    for schluessel, wert in paare:
        if schluessel in ergebnis:
            raise _Doppelt(schluessel)
        ergebnis[schluessel] = wert
    return ergebnis


_VERWEIS = "Anker, Verweise und Typmarken (&, *, !) sind nicht erlaubt; bitte ausschreiben oder in Anführungszeichen setzen"


def _doppelt(schluessel: str) -> str:
    return f"Schlüssel »{schluessel[:60]}« steht zweimal in derselben Zuordnung; bitte einen streichen"


def _ereignisse(text: str) -> Iterator[Any]:
    """The events of the one document in the text, checked one by one."""
    lader = _Lader(text)
    hole = lader.get_event
    tiefe = zahl = dokumente = 0
    try:
        while (e := hole()) is not None:
            art = e.__class__
            zahl += 1
            if art is yaml.MappingEndEvent or art is yaml.SequenceEndEvent:
                tiefe -= 1
            elif art is yaml.DocumentStartEvent:
                dokumente += 1
            elif art is yaml.AliasEvent or (art in _KNOTEN and (e.anchor is not None or e.tag not in (None, "!"))):
                raise QuelltextFehler(e.start_mark.line + 1, _VERWEIS)
            elif art is not yaml.ScalarEvent and art in _KNOTEN:
                tiefe += 1
            if tiefe > HOECHSTENS_TIEFE or zahl > HOECHSTENS_WERTE or dokumente > 1:
                grund = _ZU_TIEF if tiefe > HOECHSTENS_TIEFE else _ZU_VIELE if dokumente < 2 else _EIN_DOKUMENT
                raise QuelltextFehler(e.start_mark.line + 1, grund)
            yield e
            if art is yaml.StreamEndEvent:
                return
    except yaml.MarkedYAMLError as fehler:
        zeile = fehler.problem_mark.line + 1 if fehler.problem_mark else 0
        raise QuelltextFehler(zeile, f"kein gültiges YAML: {_problem(fehler)}") from None
    except (yaml.YAMLError, ValueError) as fehler:
        if isinstance(fehler, QuelltextFehler):
            raise
        raise QuelltextFehler(0, f"kein gültiges YAML: {str(fehler).splitlines()[0]}") from None
    finally:
        lader.dispose()


_EIN_DOKUMENT = "mehr als ein Dokument (---); eine Datei enthält einen Fall"


def _problem(fehler: yaml.MarkedYAMLError) -> str:
    problem = fehler.problem or fehler.context or "unlesbar"
    return next((deutsch for englisch, deutsch in _DEUTSCH if englisch in problem), problem)


def _lies_yaml(text: str) -> Any:
    wurzel = _behaelter(zuordnung=False)
    oben, stelle, in_liste = wurzel, _STELLE_EGAL, True
    stapel: list[tuple[Any, Any, bool]] = []
    for e in _ereignisse(text):
        art = e.__class__
        if art is yaml.MappingEndEvent or art is yaml.SequenceEndEvent:
            if not in_liste:
                _ohne_leere(oben)
            oben, stelle, in_liste = stapel.pop()
            continue
        if art is yaml.ScalarEvent:
            if stelle is None:
                stelle = _schluessel(e, oben)
                continue
            neu = _skalar(e)
        elif art is yaml.MappingStartEvent or art is yaml.SequenceStartEvent:
            if stelle is None:
                raise QuelltextFehler(e.start_mark.line + 1, _KEIN_SCHLUESSEL)
            neu = _behaelter(zuordnung=art is yaml.MappingStartEvent)
        else:
            continue
        if in_liste:
            oben.append(neu)
        else:
            oben[stelle] = neu
            stelle = None
        if art is not yaml.ScalarEvent:
            stapel.append((oben, stelle, in_liste))
            oben, in_liste = neu, art is yaml.SequenceStartEvent
            stelle = _STELLE_EGAL if in_liste else None
    return wurzel[0] if wurzel else None


_STELLE_EGAL: Any = 0
"""In a list the next value has its place without being told; in a mapping None means that a key comes next."""


def _behaelter(*, zuordnung: bool) -> Any:
    return {} if zuordnung else []


def _skalar(e: Any) -> Any:
    return None if not e.style and e.value in _LEER else e.value


_KEIN_SCHLUESSEL = "Schlüssel müssen einfache Texte sein"


def _schluessel(e: Any, oben: dict[str, Any]) -> str:
    wert: str = e.value
    if wert == "<<" or not wert:
        raise QuelltextFehler(e.start_mark.line + 1, _KEIN_SCHLUESSEL)
    if wert in oben:
        raise QuelltextFehler(e.start_mark.line + 1, _doppelt(wert))
    oben[wert] = None
    return wert


def _ohne_leere(zuordnung: dict[str, Any]) -> None:
    """A key without a value says nothing."""
    if None in zuordnung.values():
        for k in [k for k, v in zuordnung.items() if v is None]:
            del zuordnung[k]


def zeilen(text: str, pfade: Iterable[Pfad]) -> dict[Pfad, int]:
    """The line of every path, or of the nearest thing above it that stands in the text; {} where nothing can be found."""
    gesucht = {p[:n] for p in pfade for n in range(len(p) + 1)}
    funde: dict[Pfad, int] = {}
    stapel: list[list[Any]] = []
    try:
        for e in _ereignisse(text):
            _verfolge(e, stapel, gesucht, funde)
    except QuelltextFehler:
        return {}
    return funde


def naechste_zeile(funde: dict[Pfad, int], pfad: Pfad) -> int:
    """The line of the path or of the nearest thing above it; 0 where none is known."""
    return next((funde[pfad[:n]] for n in range(len(pfad), -1, -1) if pfad[:n] in funde), 0)


def _verfolge(e: Any, stapel: list[list[Any]], gesucht: set[Pfad], funde: dict[Pfad, int]) -> None:
    """One step of the second reading. stapel: [path, is a mapping, key or index that comes next] for each open level."""
    art = e.__class__
    if art is yaml.MappingEndEvent or art is yaml.SequenceEndEvent:
        stapel.pop()
        return
    if art is not yaml.ScalarEvent and art is not yaml.MappingStartEvent and art is not yaml.SequenceStartEvent:
        return
    pfad: Pfad = ()
    if stapel:
        ebene = stapel[-1]
        if ebene[1] and ebene[2] is None:
            ebene[2] = e.value
            if (*ebene[0], e.value) in gesucht:
                funde[(*ebene[0], e.value)] = e.start_mark.line + 1
            return
        pfad = (*ebene[0], ebene[2])
        ebene[2] = None if ebene[1] else ebene[2] + 1
    if pfad in gesucht:
        funde.setdefault(pfad, e.start_mark.line + 1)
    if art is not yaml.ScalarEvent:
        stapel.append([pfad, art is yaml.MappingStartEvent, None if art is yaml.MappingStartEvent else 0])
