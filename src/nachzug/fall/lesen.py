"""Reading a case file: YAML or JSON, strict, with errors that name file, line, field and remedy.

YAML scalars are read as text and typed by the model (`1985` is a year). Aliases, tags and merge keys are refused: a case
needs none, and they are how small files become large ones. The size is checked before anything is parsed.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import msgspec
import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from nachzug.fall.felder import Feld
from nachzug.fall.modell import Fall
from nachzug.fall.pruefen import unmoeglichkeiten
from nachzug.fall.typfehler import Mangel, maengel

HOECHSTENS_BYTES = 20_000_000
HOECHSTENS_TIEFE = 40
HOECHSTENS_FEHLER = 20
_Lader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_LEER = frozenset(("", "~", "null"))


class FallFehler(ValueError):
    """The file is no case; one line per fault, each with place and remedy."""


def lies_datei(pfad: str | Path) -> Fall:
    """Read a case file. Raises FallFehler (also where it cannot be opened)."""
    try:
        with open(pfad, "rb") as strom:
            return lies_strom(strom, str(pfad))
    except OSError as fehler:
        raise FallFehler(f"{pfad}: nicht lesbar ({fehler.strerror})") from None


def lies_strom(strom: BinaryIO, name: str) -> Fall:
    roh = strom.read(HOECHSTENS_BYTES + 1)
    return lies_fall(roh, name)


def lies_fall(roh: bytes | str, name: str = "fall") -> Fall:
    """Read a case from its text. Raises FallFehler."""
    if isinstance(roh, str):
        roh = roh.encode()
    if len(roh) > HOECHSTENS_BYTES:
        raise FallFehler(
            f"{name}: größer als {HOECHSTENS_BYTES // 1_000_000} MB; eine Fallakte enthält keine Dokumente, nur Angaben"
        )
    try:
        text = roh.decode("utf-8-sig")
    except UnicodeDecodeError as fehler:
        raise FallFehler(f"{name}: kein UTF-8 (Byte {fehler.start}); bitte als UTF-8 speichern") from None
    daten = _lies_json(text, name) if text.lstrip()[:1] == "{" else _lies_yaml(text, name)
    if not isinstance(daten, dict):
        raise FallFehler(f"{name}: eine Fallakte ist eine Zuordnung mit den Schlüsseln fall, stichtag, personen, ...")
    try:
        fall = msgspec.convert(daten, Fall, dec_hook=_lies_feld, strict=True)
    except msgspec.ValidationError as fehler:
        funde = maengel(daten, Fall) or [Mangel((), str(fehler))]
        raise FallFehler(_melde(funde, text, name)) from None
    if funde := list(unmoeglichkeiten(fall)):
        raise FallFehler(_melde(funde, text, name))
    return fall


def _lies_feld(typ: type, wert: Any) -> Any:
    if issubclass(typ, Feld):
        return typ(wert)
    raise NotImplementedError(typ)


def _lies_json(text: str, name: str) -> Any:
    try:
        return json.loads(
            text, parse_int=str, parse_float=str, parse_constant=str, object_pairs_hook=lambda p: _eindeutig(p, name)
        )
    except json.JSONDecodeError as fehler:
        raise FallFehler(f"{name}:{fehler.lineno}: kein gültiges JSON ({fehler.msg}, Spalte {fehler.colno})") from None
    except RecursionError:
        raise FallFehler(f"{name}: zu tief verschachtelt (höchstens {HOECHSTENS_TIEFE} Ebenen)") from None


def _eindeutig(paare: list[tuple[str, Any]], name: str) -> dict[str, Any]:
    ergebnis: dict[str, Any] = {}
    for schluessel, wert in paare:
        if schluessel in ergebnis:
            raise FallFehler(f"{name}: Schlüssel »{schluessel}« steht zweimal in derselben Zuordnung")
        ergebnis[schluessel] = wert
    return ergebnis


def _komponiere(text: str, name: str) -> Node | None:
    lader = _Lader(text)
    try:
        return lader.get_single_node()
    except yaml.MarkedYAMLError as fehler:
        zeile = fehler.problem_mark.line + 1 if fehler.problem_mark else 1
        raise FallFehler(f"{name}:{zeile}: kein gültiges YAML ({fehler.problem or fehler.context})") from None
    except (yaml.YAMLError, ValueError) as fehler:
        raise FallFehler(f"{name}: kein gültiges YAML ({str(fehler).splitlines()[0]})") from None
    except RecursionError:
        raise FallFehler(f"{name}: zu tief verschachtelt (höchstens {HOECHSTENS_TIEFE} Ebenen)") from None
    finally:
        lader.dispose()


def _lies_yaml(text: str, name: str) -> Any:
    if (zeile := _zeile_zu_tief(text)) is not None:
        raise FallFehler(f"{name}:{zeile}: zu tief verschachtelt (höchstens {HOECHSTENS_TIEFE} Ebenen)")
    wurzel = _komponiere(text, name)
    if wurzel is None:
        raise FallFehler(f"{name}: die Datei ist leer")
    return _werte(wurzel, name, set(), 0)


def _zeile_zu_tief(text: str) -> int | None:
    """Flow collections nest without indentation; libyaml would follow them to the end of the stack."""
    tiefe = 0
    for nummer, zeile in enumerate(text.splitlines(), 1):
        tiefe += zeile.count("[") + zeile.count("{") - zeile.count("]") - zeile.count("}")
        if tiefe > 10 * HOECHSTENS_TIEFE or len(zeile) - len(zeile.lstrip(" -?")) > 50 * HOECHSTENS_TIEFE:
            return nummer
    return None


def _werte(knoten: Node, name: str, gesehen: set[int], tiefe: int) -> Any:
    """Plain values of a node tree; every scalar as text, an empty one as nothing."""
    if id(knoten) in gesehen or tiefe > HOECHSTENS_TIEFE:
        art = "zu tief verschachtelt" if tiefe > HOECHSTENS_TIEFE else "Anker und Verweise (&, *) sind nicht erlaubt"
        raise FallFehler(f"{name}:{_zeile(knoten)}: {art}; bitte ausschreiben")
    gesehen.add(id(knoten))
    if isinstance(knoten, ScalarNode):
        if knoten.style is None and knoten.value in _LEER:
            return None
        return knoten.value
    if isinstance(knoten, SequenceNode):
        return [_werte(k, name, gesehen, tiefe + 1) for k in knoten.value]
    ergebnis: dict[str, Any] = {}
    for schluessel, wert in knoten.value:
        if not isinstance(schluessel, ScalarNode) or schluessel.value == "<<":
            raise FallFehler(f"{name}:{_zeile(schluessel)}: Schlüssel müssen einfache Texte sein")
        if schluessel.value in ergebnis:
            raise FallFehler(f"{name}:{_zeile(schluessel)}: Schlüssel »{schluessel.value}« steht zweimal")
        inhalt = _werte(wert, name, gesehen, tiefe + 1)
        if inhalt is not None:
            ergebnis[schluessel.value] = inhalt
    return ergebnis


def _zeile(knoten: Node) -> int:
    return knoten.start_mark.line + 1


def _melde(funde: list[Mangel], text: str, name: str) -> str:
    """One line per fault; the place in the text is looked up only now."""
    wurzel = None if text.lstrip()[:1] == "{" else _komponiere(text, name)
    zeilen = [_meldung(m, wurzel, name) for m in funde[:HOECHSTENS_FEHLER]]
    if len(funde) > HOECHSTENS_FEHLER:
        zeilen.append(f"{name}: und {len(funde) - HOECHSTENS_FEHLER} weitere Fehler")
    return "\n".join(zeilen)


def _meldung(m: Mangel, wurzel: Node | None, name: str) -> str:
    ort = f"{name}:{_suche(wurzel, m.pfad)}" if wurzel is not None else name
    feld = ".".join(_lesbar(m.pfad))
    auch = f" (siehe auch Zeile {_suche(wurzel, m.siehe)})" if m.siehe and wurzel is not None else ""
    return f"{ort}: {feld}: {m.text}{auch}" if feld else f"{ort}: {m.text}{auch}"


def _lesbar(pfad: tuple[str | int, ...]) -> Iterator[str]:
    for teil in pfad:
        yield f"[{teil + 1}]" if isinstance(teil, int) else teil


def _suche(knoten: Node, pfad: tuple[str | int, ...]) -> int:
    """The line of a path, or of the nearest thing above it."""
    zeile = _zeile(knoten)
    for teil in pfad:
        if isinstance(knoten, MappingNode):
            fund = next(((k, w) for k, w in knoten.value if k.value == teil), None)
            if fund is None:
                return zeile
            zeile, knoten = _zeile(fund[0]), fund[1]
        elif isinstance(knoten, SequenceNode) and isinstance(teil, int) and teil < len(knoten.value):
            knoten = knoten.value[teil]
            zeile = _zeile(knoten)
        else:
            return zeile
    return zeile
