"""The Gutachten as DOCX, so that a lawyer can work on in it: headings, lists, the tree by indents."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING, Any

from nachzug.gutachten.dokument import ZEICHEN, Absatz, blatt
from nachzug.logik.zeit import datum_aus
from nachzug.pruefung.pruefen import Pruefung

if TYPE_CHECKING:
    from nachzug.pruefung.zeitstrahl import Zeitstrahl

_EINZUG_CM = 0.6


def als_docx(p: Pruefung, strahl: Zeitstrahl | None = None) -> bytes:
    """The document; needs python-docx."""
    from datetime import datetime

    from docx import Document
    from docx.shared import Cm, Pt

    dokument = Document()
    tag = datum_aus(p.stichtag)
    dokument.core_properties.title = f"Gutachten: {p.fall.titel or p.fall.fall}"
    dokument.core_properties.author = "nachzug"
    dokument.core_properties.language = "de-DE"
    dokument.core_properties.created = dokument.core_properties.modified = datetime(tag.year, tag.month, tag.day)
    for abschnitt in dokument.sections:
        abschnitt.page_width, abschnitt.page_height = Cm(21), Cm(29.7)
        abschnitt.left_margin = abschnitt.right_margin = Cm(2.2)
    normal: Any = dokument.styles["Normal"]
    normal.font.size = Pt(10.5)
    _schreibe(dokument, blatt(p, strahl), 0)
    ziel = BytesIO()
    dokument.save(ziel)
    return ziel.getvalue()


def _schreibe(dokument: Any, absaetze: Iterable[Absatz], tiefe: int) -> None:
    from docx.shared import Cm

    for x in absaetze:
        match x.art:
            case "h1" | "h2" | "h3":
                dokument.add_heading(x.text, int(x.art[1]))
            case "li":
                dokument.add_paragraph(x.text, style="List Bullet")
            case "merkmal":
                absatz = dokument.add_paragraph()
                absatz.add_run(f"{ZEICHEN.get(x.status, '')}{x.text}").bold = True
                absatz.paragraph_format.left_indent = Cm(_EINZUG_CM * tiefe)
                absatz.paragraph_format.keep_with_next = bool(x.kinder)
                _schreibe(dokument, x.kinder, tiefe + 1)
            case _:
                dokument.add_paragraph(x.text).paragraph_format.left_indent = Cm(_EINZUG_CM * tiefe)
