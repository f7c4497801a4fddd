"""The Gutachten as PDF: tagged, for archives (PDF/A-3), with the case file attached, so that it can be examined again later."""

from __future__ import annotations

from nachzug.fall.modell import Fall
from nachzug.fall.schreiben import schreibe_fall
from nachzug.logik.zeit import datum_aus

ANLAGE = "fallakte.yaml"
"""The name under which a Gutachten carries its case file."""
_SEITE = """
@page{size:A4;margin:20mm 18mm;@bottom-center{content:counter(page) " / " counter(pages);font-size:8pt}}
body{font-family:"Fira Sans","DejaVu Sans",sans-serif;font-size:10pt;color:#000}
details{break-inside:auto !important}
summary{list-style:none;break-after:avoid}
"""


class OhneNetz(Exception):
    """A document asked for something outside itself."""


def verboten(url: str, *_: object, **__: object) -> dict[str, object]:
    """Nothing is fetched for a document."""
    raise OhneNetz(url)


def als_pdf(html: str, fall: Fall) -> bytes:
    """The page as PDF with its case. The same case gives the same bytes: the date of the file is the day of its facts."""
    from datetime import UTC, datetime

    from weasyprint import CSS, HTML, Attachment  # pyright: ignore[reportMissingImports, reportUnknownVariableType]

    tag = datum_aus(fall.stichtag_tag)
    am = datetime(tag.year, tag.month, tag.day, tzinfo=UTC)
    akte = Attachment(
        string=schreibe_fall(fall).encode(),
        name=ANLAGE,
        description="Fallakte, aus der dieses Gutachten entstand",
        created=am,
        modified=am,
        relationship="Source",
    )
    dokument = HTML(string=html, url_fetcher=verboten)
    inhalt = dokument.write_pdf(
        stylesheets=[CSS(string=_SEITE)], attachments=[akte], pdf_variant="pdf/a-3a", pdf_identifier=b"nachzug"
    )
    return inhalt or b""
