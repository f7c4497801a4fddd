"""Reads a file with a decision, whatever its form: XML, HTML, PDF or text in one of the known layouts."""

from __future__ import annotations

from nachzug.quellen.asylnet import ist_asylnet, lies_asylnet
from nachzug.quellen.bverwg import ist_bverwg, lies_bverwg
from nachzug.quellen.entscheidung import EntscheidungFehler, Quelle
from nachzug.quellen.htmltext import html_zu_text
from nachzug.quellen.rade import ist_rade, lies_rade
from nachzug.quellen.rii import lies_rii
from nachzug.quellen.textentscheidung import lies_textentscheidung
from nachzug.quellen.vorschriftentext import ist_verwaltungsvorschrift, lies_verwaltungsvorschrift

HOECHSTENS_BYTES = 60_000_000


def lies_quelle(roh: bytes, name: str) -> Quelle:
    """Read one file. Raises EntscheidungFehler."""
    if len(roh) > HOECHSTENS_BYTES:
        raise EntscheidungFehler(f"{name}: größer als {HOECHSTENS_BYTES // 1_000_000} MB")
    if not roh.strip():
        raise EntscheidungFehler(f"{name}: die Datei ist leer")
    anfang = roh[:2000].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if anfang.startswith(b"%pdf-"):
        from nachzug.quellen.pdftext import pdf_zu_text

        return _lies_text(pdf_zu_text(roh, name), name, "PDF")
    if b"<dokument" in anfang or (anfang.startswith(b"<?xml") and b"<html" not in anfang):
        return lies_rii(roh, name)
    text = entschluesselt(roh, name)
    if anfang.startswith((b"<!doctype html", b"<html")) or b"<body" in anfang or b"<head" in anfang:
        return _lies_text(html_zu_text(text), name, "HTML")
    return _lies_text(text, name, "Text")


def entschluesselt(roh: bytes, name: str) -> str:
    """UTF-8, else the Windows encoding that old portals use; binary files are refused."""
    if b"\0" in roh[:4000]:
        raise EntscheidungFehler(f"{name}: keine Textdatei; gelesen werden Text, HTML, PDF und XML")
    try:
        return roh.decode("utf-8-sig")
    except UnicodeDecodeError:
        return roh.decode("cp1252", errors="replace")


def _lies_text(text: str, name: str, layout: str) -> Quelle:
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    if ist_rade(text):
        return lies_rade(text, name)
    if ist_asylnet(text):
        return lies_asylnet(text, name)
    if ist_bverwg(text):
        return lies_bverwg(text, name)
    if ist_verwaltungsvorschrift(text):
        return lies_verwaltungsvorschrift(text, name)
    return lies_textentscheidung(text, name, layout)
