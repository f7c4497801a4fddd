"""Statutes from files, folders and archives."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

from nachzug.quellen.gesetz import Gesetz, GesetzFehler
from nachzug.quellen.gesetzestextdatei import lies_textdatei
from nachzug.quellen.gii import lies_gii

HOECHSTENS_BYTES = 100_000_000
ENDUNGEN = (".xml", ".zip", ".txt")


def dateien(pfad: Path) -> Iterator[Path]:
    """The file itself, or all files of a folder that can hold a statute, in order of their names."""
    if pfad.is_dir():
        yield from (d for d in sorted(pfad.rglob("*")) if d.suffix.lower() in ENDUNGEN and d.is_file())
    else:
        yield pfad


def lies_gesetze(pfad: Path) -> Iterator[Gesetz]:
    """All statutes of one file. Raises GesetzFehler."""
    try:
        if pfad.stat().st_size > HOECHSTENS_BYTES:
            raise GesetzFehler(f"{pfad}: größer als {HOECHSTENS_BYTES // 1_000_000} MB")
        roh = pfad.read_bytes()
    except OSError as fehler:
        raise GesetzFehler(f"{pfad}: nicht lesbar ({fehler.strerror})") from None
    yield from lies_bytes(roh, str(pfad))


def lies_bytes(roh: bytes, name: str) -> Iterator[Gesetz]:
    if roh.startswith(b"PK"):
        yield from _archiv(roh, name)
    elif roh.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
        yield lies_gii(roh, name)
    else:
        try:
            yield lies_textdatei(roh.decode("utf-8-sig"), name)
        except UnicodeDecodeError as fehler:
            raise GesetzFehler(f"{name}: kein Text in UTF-8 (Byte {fehler.start})") from None


def _archiv(roh: bytes, name: str) -> Iterator[Gesetz]:
    """XML files inside; nothing is unpacked to disk, and what claims to be huge is refused before it is read."""
    try:
        archiv = zipfile.ZipFile(io.BytesIO(roh))
        eintraege = [e for e in archiv.infolist() if e.filename.lower().endswith(".xml")]
        if not eintraege:
            raise GesetzFehler(f"{name}: das Archiv enthält kein XML")
        for eintrag in eintraege:
            if eintrag.file_size > HOECHSTENS_BYTES:
                raise GesetzFehler(f"{name}: {eintrag.filename} ist größer als {HOECHSTENS_BYTES // 1_000_000} MB")
            yield lies_gii(archiv.read(eintrag), f"{name}:{eintrag.filename}")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as fehler:
        raise GesetzFehler(f"{name}: kein lesbares Archiv ({fehler})") from None
