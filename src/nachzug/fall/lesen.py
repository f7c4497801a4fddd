"""Reading a case file: strict, with errors that name file, line, field and remedy.

The size is checked before anything is parsed; scalars are read as text and typed by the model (`1985` is a year).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, BinaryIO

import msgspec

from nachzug.fall.felder import Feld, ist_zuordnung
from nachzug.fall.mangel import Mangel
from nachzug.fall.modell import Fall
from nachzug.fall.pruefen import unmoeglichkeiten
from nachzug.fall.quelltext import QuelltextFehler, lies, naechste_zeile, zeilen

if TYPE_CHECKING:
    from pathlib import Path

HOECHSTENS_BYTES = 20_000_000
HOECHSTENS_FEHLER = 20


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
    """Read a case from an open file, never more of it than a case may hold."""
    return lies_fall(strom.read(HOECHSTENS_BYTES + 1), name)


def lies_fall(roh: bytes | str, name: str = "fall") -> Fall:
    """Read a case from its text. Raises FallFehler."""
    if len(roh) > HOECHSTENS_BYTES:
        grenze = f"{HOECHSTENS_BYTES // 1_000_000} MB"
        raise FallFehler(f"{name}: größer als {grenze}; eine Fallakte enthält keine Dokumente, nur Angaben")
    text = roh.removeprefix("\ufeff") if isinstance(roh, str) else _entschluesselt(roh, name)
    try:
        daten: object = lies(text)
    except QuelltextFehler as fehler:
        ort = f"{name}:{fehler.zeile}" if fehler.zeile else name
        raise FallFehler(f"{ort}: {fehler}") from None
    if not ist_zuordnung(daten):
        was = "die Datei ist leer" if daten is None else "das ist keine Zuordnung"
        raise FallFehler(f"{name}: {was}; eine Fallakte beginnt mit den Schlüsseln fall, stichtag, personen")
    fall, funde = deute(daten)
    erste = list(islice(funde, HOECHSTENS_FEHLER + 1))
    if fall is None or erste:
        raise FallFehler(_melde(erste, text, name))
    return fall


def _entschluesselt(roh: bytes, name: str) -> str:
    try:
        return roh.decode("utf-8-sig")
    except UnicodeDecodeError as fehler:
        zeile = roh.count(b"\n", 0, fehler.start) + 1
        raise FallFehler(f"{name}:{zeile}: kein UTF-8 (Byte {fehler.start}); bitte als UTF-8 speichern") from None


def deute(daten: object) -> tuple[Fall | None, Iterator[Mangel]]:
    """The case that plain data mean and what is impossible in it, or nothing and what is malformed."""
    try:
        fall = msgspec.convert(daten, Fall, dec_hook=_lies_feld, strict=True)
    except msgspec.ValidationError as fehler:
        from nachzug.fall.typfehler import maengel

        erster = next(maengel(daten, Fall), None)
        return None, maengel(daten, Fall) if erster else iter([Mangel((), str(fehler))])
    return fall, unmoeglichkeiten(fall)


def _lies_feld(typ: type, wert: Any) -> Any:
    if issubclass(typ, Feld):
        return typ(wert)
    raise NotImplementedError(typ.__name__)


def _melde(funde: Sequence[Mangel], text: str, name: str) -> str:
    """One line per fault; the places in the text are looked up only now."""
    orte = zeilen(text, [p for m in funde for p in (m.pfad, m.siehe)])

    def ort(pfad: tuple[str | int, ...]) -> str:
        zeile = naechste_zeile(orte, pfad)
        return f":{zeile}" if zeile else ""

    meldungen: list[str] = []
    for m in funde[:HOECHSTENS_FEHLER]:
        feld = "".join(_lesbar(m.pfad)).removeprefix(".")
        auch = f" (siehe auch Zeile {ort(m.siehe)[1:]})" if m.siehe and ort(m.siehe) else ""
        meldungen.append(f"{name}{ort(m.pfad)}: {feld + ': ' if feld else ''}{m.text}{auch}")
    if len(funde) > HOECHSTENS_FEHLER:
        meldungen.append(f"{name}: weitere Fehler folgen; bitte erst diese beheben")
    return "\n".join(meldungen)


def _lesbar(pfad: tuple[str | int, ...]) -> Iterator[str]:
    for teil in pfad:
        yield f"[{teil + 1}]" if isinstance(teil, int) else f".{teil[:60]}"
