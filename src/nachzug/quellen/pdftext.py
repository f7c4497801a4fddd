"""Text of a PDF in lines (pypdf, an extra). A scan without text layer is refused: there is nothing to read."""

from __future__ import annotations

import io
import re
from collections import Counter

from nachzug.quellen.entscheidung import EntscheidungFehler

_TRENNUNG = re.compile(r"(\w)[-\u00ad]\n([a-zäöüß])")
_SEITENZAHL = re.compile(r"\s*(?:-\s*\d+\s*-|Seite \d+(?: von \d+)?)\s*")


def pdf_zu_text(roh: bytes, name: str) -> str:
    """Lines of all pages without page numbers and running heads; hyphenation at line ends undone."""
    try:
        from pypdf import PdfReader
        from pypdf.errors import PyPdfError
    except ImportError:
        raise EntscheidungFehler(f"{name}: für PDF fehlt pypdf: pip install 'nachzug[quellen]'") from None
    try:
        seiten = [s.extract_text() for s in PdfReader(io.BytesIO(roh)).pages]
    except (PyPdfError, ValueError, KeyError, TypeError, RecursionError) as fehler:
        raise EntscheidungFehler(f"{name}: das PDF ist nicht lesbar ({fehler})") from None
    if not any(s.strip() for s in seiten):
        raise EntscheidungFehler(f"{name}: das PDF enthält keinen Text (ein Scan?); erst mit Texterkennung öffnen")
    return _TRENNUNG.sub(r"\1\2", "\n".join(_ohne_kopfzeilen(seiten)))


def _ohne_kopfzeilen(seiten: list[str]) -> list[str]:
    """First and last lines that repeat on most pages are running heads."""
    raender = Counter(z for s in seiten for z in {*s.split("\n")[:1], *s.split("\n")[-1:]} if z.strip())
    lebend = {z for z, n in raender.items() if n > 2 and n > len(seiten) / 2}
    return [z for s in seiten for z in s.split("\n") if z not in lebend and not _SEITENZAHL.fullmatch(z)]
