"""A letter as text, HTML, PDF and DOCX. Libraries are loaded only for the form that is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from io import BytesIO
from typing import TYPE_CHECKING

from nachzug.gutachten.brief import ENTWURF, NICHT_MITSENDEN, Absatz, Brief, geklammert, glatt, luecken, stuecke

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

FORMEN = ("txt", "html", "pdf", "docx")

# Text


def als_text(b: Brief) -> str:
    zeilen = [
        ENTWURF,
        "",
        *map(glatt, b.absender),
        "",
        *map(glatt, b.empfaenger),
        "",
        glatt(b.ort_datum),
        "",
        glatt(b.betreff),
        "",
    ]
    zeilen += [b.anrede, ""] if b.anrede else []
    nummer, vorige = 0, ""
    for a in b.absaetze:
        nummer = nummer + 1 if a.art == "antrag" else 0
        liste = a.art in ("antrag", "punkt")
        zeilen += [*([""] if vorige in ("antrag", "punkt") and vorige != a.art else []), _vorn(a, nummer) + glatt(a.text)]
        zeilen += [] if liste else [""]
        vorige = a.art
    zeilen += [*(["", b.gruss] if b.gruss else []), "", *map(glatt, b.unterschrift), ""]
    if b.anlagen:
        zeilen += ["Anlagen", *(f"- {glatt(a)}" for a in b.anlagen), ""]
    zeilen += [f"--- {NICHT_MITSENDEN} ---", *(f"- {x}" for x in pruefliste(b))]
    return "\n".join(zeilen) + "\n"


def _vorn(a: Absatz, nummer: int) -> str:
    return {"antrag": f"{nummer}. ", "punkt": "- "}.get(a.art, "")


def pruefliste(b: Brief) -> tuple[str, ...]:
    """What the person who signs must see: the gaps, then the hints."""
    fehlt = luecken(b)
    kopf = f"Zu ergänzen: {'; '.join(fehlt)}." if fehlt else "Keine Lücken gefunden; bitte trotzdem alles prüfen."
    return (kopf, *b.hinweise)


# HTML and PDF

_STIL = """
@page{size:A4;margin:25mm 20mm 22mm 25mm;@top-center{content:"%s";font-size:8.5pt;color:#8a1500}
@bottom-right{content:"Seite " counter(page) " von " counter(pages);font-size:8.5pt;color:#444}}
body{font:11pt/1.45 "DejaVu Serif",Georgia,serif;margin:0;color:#000;background:#fff}
main{max-width:42rem;margin:0 auto}
address{font-style:normal}
.absender{font-size:9.5pt}
.empfaenger{margin-top:10mm}
.datum{text-align:right;margin:8mm 0}
h1{font-size:12pt;margin:6mm 0}
h2{font-size:11pt;margin:5mm 0 2mm}
p{margin:0 0 3mm}
ol,ul{margin:0 0 3mm;padding-left:8mm}
li{margin:0 0 1.5mm}
mark{background:#fff3a3;color:#000;border-bottom:1px solid #8a6d00}
.entwurf{border:1px solid #8a1500;color:#8a1500;padding:2mm 3mm;margin:0 0 8mm;font-size:9.5pt}
.unterschrift{margin-top:14mm}
aside{break-before:page;border-top:2px solid #8a1500;padding-top:3mm;font-size:10pt}
@media screen{body{padding:1rem}}
"""


def als_html(b: Brief) -> str:
    titel = escape(b.titel)
    return (
        '<!doctype html>\n<html lang="de">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{titel}</title>\n<style>{_STIL % ENTWURF}</style>\n</head>\n<body>\n<main>\n"
        f'<p class="entwurf">{ENTWURF}</p>\n'
        f'<address class="absender">{_zeilen(b.absender)}</address>\n'
        f'<address class="empfaenger">{_zeilen(b.empfaenger)}</address>\n'
        f'<p class="datum">{_inline(b.ort_datum)}</p>\n<h1>{_inline(b.betreff)}</h1>\n'
        + (f"<p>{escape(b.anrede)}</p>\n" if b.anrede else "")
        + "\n".join(_absaetze(b))
        + (f"\n<p>{escape(b.gruss)}</p>" if b.gruss else "")
        + f'\n<p class="unterschrift">{_zeilen(b.unterschrift)}</p>\n'
        + (f"<h2>Anlagen</h2>\n<ul>{''.join(f'<li>{_inline(a)}</li>' for a in b.anlagen)}</ul>\n" if b.anlagen else "")
        + f"<aside><h2>{NICHT_MITSENDEN}</h2>\n<ul>{''.join(f'<li>{escape(x)}</li>' for x in pruefliste(b))}</ul></aside>\n"
        "</main>\n</body>\n</html>\n"
    )


def _zeilen(zeilen: tuple[str, ...]) -> str:
    return "<br>".join(map(_inline, zeilen))


def _inline(text: str) -> str:
    return "".join(f"<mark>{escape(s.text)}</mark>" if s.luecke else escape(geklammert(s.text)) for s in stuecke(text))


def _absaetze(b: Brief) -> Iterator[str]:
    """Neighbouring items become one list."""
    offen = ""
    for a in b.absaetze:
        liste = {"antrag": "ol", "punkt": "ul"}.get(a.art, "")
        if offen and liste != offen:
            yield f"</{offen}>"
        if liste and liste != offen:
            yield f"<{liste}>"
        offen = liste
        element = "li" if liste else {"h": "h2"}.get(a.art, "p")
        yield f"<{element}>{_inline(a.text)}</{element}>"
    if offen:
        yield f"</{offen}>"


def als_pdf(b: Brief) -> bytes:
    """Tagged PDF (PDF/UA-1). Raises ImportError or OSError where WeasyPrint or its system libraries are missing."""
    from weasyprint import HTML

    return HTML(string=als_html(b)).write_pdf(pdf_variant="pdf/ua-1") or b""


# DOCX


def als_docx(b: Brief) -> bytes:
    """A Word file with real headings, numbered motions and highlighted gaps. Raises ImportError without python-docx."""
    from docx import Document
    from docx.enum.text import WD_BREAK

    d = Document()
    _einrichten(d, b)
    for zeile in b.absender:
        _schreibe(d.add_paragraph(style="No Spacing"), zeile)
    d.add_paragraph()
    for zeile in b.empfaenger:
        _schreibe(d.add_paragraph(style="No Spacing"), zeile)
    d.add_paragraph()
    _schreibe(d.add_paragraph(), b.ort_datum)
    _schreibe(d.add_heading(level=1), b.betreff)
    if b.anrede:
        d.add_paragraph(b.anrede)
    nummer = 0
    for a in b.absaetze:
        nummer = nummer + 1 if a.art == "antrag" else 0
        _absatz(d, a, nummer)
    d.add_paragraph(b.gruss)
    d.add_paragraph()
    for zeile in b.unterschrift:
        _schreibe(d.add_paragraph(style="No Spacing"), zeile)
    if b.anlagen:
        d.add_heading("Anlagen", level=2)
        for anlage in b.anlagen:
            _schreibe(d.add_paragraph(style="List Bullet"), anlage)
    d.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    d.add_heading(NICHT_MITSENDEN, level=2)
    for zeile in pruefliste(b):
        d.add_paragraph(zeile, style="List Bullet")
    ziel = BytesIO()
    d.save(ziel)
    return ziel.getvalue()


def _einrichten(d: Document, b: Brief) -> None:
    from docx.oxml import OxmlElement  # pyright: ignore[reportUnknownVariableType]
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt, RGBColor
    from docx.styles.style import ParagraphStyle

    s = d.sections[0]
    s.page_width, s.page_height = Mm(210), Mm(297)
    s.left_margin, s.right_margin, s.top_margin, s.bottom_margin = Mm(25), Mm(20), Mm(25), Mm(20)
    kopf = s.header.paragraphs[0].add_run(ENTWURF)
    kopf.font.size, kopf.font.color.rgb = Pt(8.5), RGBColor(0x8A, 0x15, 0x00)
    for name, groesse in (("Normal", 11), ("Heading 1", 13), ("Heading 2", 11.5)):
        stil = d.styles[name]
        assert isinstance(stil, ParagraphStyle)
        stil.font.size, stil.font.color.rgb = Pt(groesse), RGBColor(0, 0, 0)
    d.styles["Normal"].element.get_or_add_rPr().append(OxmlElement("w:lang", {qn("w:val"): "de-DE"}))
    d.core_properties.title, d.core_properties.language = b.titel, "de-DE"
    d.core_properties.author, d.core_properties.comments = "", ENTWURF


def _absatz(d: Document, a: Absatz, nummer: int) -> None:
    from docx.shared import Mm

    match a.art:
        case "h":
            _schreibe(d.add_heading(level=2), a.text)
        case "antrag":
            absatz = d.add_paragraph()
            absatz.paragraph_format.left_indent, absatz.paragraph_format.first_line_indent = Mm(10), Mm(-7)
            _schreibe(absatz, f"{nummer}.\u2002{a.text}")
        case "punkt":
            _schreibe(d.add_paragraph(style="List Bullet"), a.text)
        case _:
            _schreibe(d.add_paragraph(), a.text)


def _schreibe(absatz: Paragraph, text: str) -> None:
    from docx.enum.text import WD_COLOR_INDEX

    for s in stuecke(text):
        lauf = absatz.add_run(s.text if s.luecke else geklammert(s.text))
        if s.luecke:
            lauf.font.highlight_color = WD_COLOR_INDEX.YELLOW


def als_datei(b: Brief, form: str) -> bytes:
    """The letter in a form of FORMEN."""
    match form:
        case "docx":
            return als_docx(b)
        case "pdf":
            return als_pdf(b)
        case "html":
            return als_html(b).encode()
        case _:
            return als_text(b).encode()
