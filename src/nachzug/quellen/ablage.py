"""Decisions into the store: from files, folders and archives, in steps that a kill cannot tear.

What was read is remembered by the digest of the file, together with the decisions, in one transaction: a load that is broken off
goes on where it stopped, and nothing is there twice. The same decision from a second source replaces the first only where it is
fuller.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

import msgspec
from msgspec import Struct

from nachzug.quellen.entscheidung import Entscheidung, EntscheidungFehler, Quelle
from nachzug.quellen.lesen import HOECHSTENS_BYTES, lies_quelle
from nachzug.quellen.schluessel import entscheidung_schluessel
from nachzug.quellen.speicher import Speicher, Zeile
from nachzug.quellen.verweise import verweise
from nachzug.quellen.wortindex import nimm_auf, nimm_heraus, ordne

SCHRITT = 100
"""Files per transaction."""
LAENGSTER_ABSATZ = 50_000
VIELE = 1000
"""From so many new files on the word index is put in order at the end."""
ENDUNGEN = (".txt", ".html", ".htm", ".xml", ".pdf", ".zip")


class Geladen(Struct, frozen=True):
    """What became of one file: the decisions in it, what it says, or why it was left out."""

    name: str
    neu: tuple[str, ...] = ()
    ersetzt: tuple[str, ...] = ()
    behalten: tuple[str, ...] = ()
    bekannt: bool = False
    fehler: str = ""
    quelle: Quelle | None = None


def dateien(pfade: Iterable[Path]) -> Iterator[tuple[str, bytes]]:
    """Name and content of every file; folders in order of names, archives entry by entry. Raises EntscheidungFehler."""
    for pfad in pfade:
        if not pfad.exists():
            raise EntscheidungFehler(f"{pfad}: nicht gefunden")
        if pfad.is_dir():
            for datei in sorted(d for d in pfad.rglob("*") if d.suffix.lower() in ENDUNGEN and d.is_file()):
                yield from _datei(datei)
        else:
            yield from _datei(pfad)


def _datei(pfad: Path) -> Iterator[tuple[str, bytes]]:
    try:
        if pfad.stat().st_size > 20 * HOECHSTENS_BYTES:
            raise EntscheidungFehler(f"{pfad}: zu groß")
        roh = pfad.read_bytes()
    except OSError as fehler:
        raise EntscheidungFehler(f"{pfad}: nicht lesbar ({fehler.strerror})") from None
    if not roh.startswith(b"PK\x03\x04"):
        yield str(pfad), roh
        return
    try:
        with zipfile.ZipFile(io.BytesIO(roh)) as archiv:
            for eintrag in archiv.infolist():
                if eintrag.filename.lower().endswith(ENDUNGEN[:-1]) and eintrag.file_size <= HOECHSTENS_BYTES:
                    yield f"{pfad}:{eintrag.filename}", archiv.read(eintrag)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as fehler:
        raise EntscheidungFehler(f"{pfad}: kein lesbares Archiv ({fehler})") from None


def lade(speicher: Speicher, eingabe: Iterable[tuple[str, bytes]], schritt: int = SCHRITT) -> Iterator[Geladen]:
    """Load files, `schritt` of them per transaction; yields what became of each after it is safely stored."""
    neue = 0
    dateien_ = iter(eingabe)
    while stapel := list(islice(dateien_, schritt)):
        ergebnis = _schreibe(speicher, stapel)
        neue += sum(not g.bekannt for g in ergebnis)
        yield from ergebnis
    if neue >= VIELE:
        with speicher.vorgang():
            ordne(speicher)


def _schreibe(speicher: Speicher, stapel: list[tuple[str, bytes]]) -> list[Geladen]:
    with speicher.vorgang():
        return [_lade_datei(speicher, name, roh) for name, roh in stapel]


def _lade_datei(speicher: Speicher, name: str, roh: bytes) -> Geladen:
    pruefsumme = hashlib.sha256(roh).hexdigest()
    if speicher.eine("SELECT 1 FROM geladen WHERE pruefsumme = ?", (pruefsumme,)):
        return Geladen(name, bekannt=True)
    try:
        quelle = lies_quelle(roh, name)
    except EntscheidungFehler as fehler:
        return Geladen(name, fehler=str(fehler))
    listen: dict[str, list[str]] = {"neu": [], "ersetzt": [], "behalten": []}
    for e in quelle.entscheidungen():
        listen[_lade_entscheidung(speicher, e, pruefsumme)].append(e.kennung)
    zahl = sum(len(x) for x in listen.values())
    speicher.tue("INSERT INTO geladen (pruefsumme, quelle, zahl) VALUES (?, ?, ?)", (pruefsumme, name, zahl))
    return Geladen(name, tuple(listen["neu"]), tuple(listen["ersetzt"]), tuple(listen["behalten"]), quelle=quelle)


def _lade_entscheidung(speicher: Speicher, e: Entscheidung, pruefsumme: str) -> str:
    alt = _vorhandene(speicher, e)
    if alt and _fuelle(msgspec.json.decode(alt[1], type=Entscheidung)) >= _fuelle(e):
        return "behalten"
    if alt:
        entferne(speicher, alt[0])
    _lege_ab(speicher, e, pruefsumme)
    return "ersetzt" if alt else "neu"


def _vorhandene(speicher: Speicher, e: Entscheidung) -> Zeile | None:
    """The same decision from another source: court and first docket agree, and the day where both tell it."""
    if not e.aktenzeichen:
        return speicher.eine("SELECT id, daten FROM entscheidung WHERE kennung = ?", (e.kennung,))
    return speicher.eine(
        "SELECT e.id, e.daten FROM schluessel s JOIN entscheidung e ON e.id = s.entscheidung "
        "WHERE s.schluessel = ? AND (e.datum = ? OR e.datum = 0 OR ? = 0) ORDER BY e.datum DESC",
        (entscheidung_schluessel(e.gericht, e.aktenzeichen[0]), e.datum, e.datum),
    )


def _fuelle(e: Entscheidung) -> tuple[bool, bool, int]:
    """How much a source gives: the whole text before excerpts, with Randnummern before without, then by length."""
    texte = [p for _, p in e.passagen()]
    return (not e.auszug, any(p.rn for p in texte), sum(len(p.text) for p in texte))


def entferne(speicher: Speicher, kennung: int) -> None:
    absaetze = speicher.lies("SELECT id, text FROM absatz WHERE entscheidung = ?", (kennung,))
    nimm_heraus(speicher, [(z[0], z[1]) for z in absaetze])
    speicher.tue("DELETE FROM entscheidung WHERE id = ?", (kennung,))


def _lege_ab(speicher: Speicher, e: Entscheidung, pruefsumme: str) -> None:
    kennung = speicher.neue(
        "INSERT INTO entscheidung (kennung, gericht, art, datum, ecli, titel, daten, pruefsumme) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (e.kennung, e.gericht, e.art, e.datum, e.ecli, e.titel, msgspec.json.encode(e).decode(), pruefsumme),
    )
    for s in dict.fromkeys(entscheidung_schluessel(g, a) for a in e.aktenzeichen for g in (e.gericht, "")):
        speicher.tue("INSERT INTO schluessel (schluessel, entscheidung) VALUES (?, ?)", (s, kennung))
    absaetze: list[tuple[int, str]] = []
    for teil, rn, text in _texte(e):
        absatz = speicher.neue("INSERT INTO absatz (entscheidung, teil, rn, text) VALUES (?, ?, ?, ?)", (kennung, teil, rn, text))
        absaetze.append((absatz, text))
    nimm_auf(speicher, absaetze)
    speicher.viele(
        "INSERT INTO zitat (entscheidung, absatz, art, ziel, kanonisch, stelle, datum, von, bis, beanstandung) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (kennung, a, v.art, v.ziel, v.kanonisch, v.stelle, v.datum, v.von, v.bis, v.beanstandung)
            for a, text in absaetze
            for v in verweise(text)
        ],
    )


def _texte(e: Entscheidung) -> Iterator[tuple[str, str, str]]:
    """(part, Randnummer, text) of everything that is searched and cited from."""
    for text in e.leitsaetze:
        yield "leitsatz", "", text
    for text in e.orientierungssaetze:
        yield "orientierungssatz", "", text
    for abschnitt, p in e.passagen():
        yield from ((abschnitt.teil.value, p.rn, stueck) for stueck in _stuecke(p.text))


def _stuecke(text: str) -> Iterator[str]:
    """A paragraph, cut where it is longer than any real one (text of a PDF without paragraphs), at a space if there is one."""
    von = 0
    while len(text) - von > LAENGSTER_ABSATZ:
        bis = text.rfind(" ", von + LAENGSTER_ABSATZ // 2, von + LAENGSTER_ABSATZ)
        bis = bis if bis > von else von + LAENGSTER_ABSATZ
        yield text[von:bis]
        von = bis
    yield text[von:]
