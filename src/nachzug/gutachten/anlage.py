"""The Gutachten as PDF: tagged for screen readers (PDF/UA-1), for archives (PDF/A-3a), with the case file attached, so that it can be examined again later."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nachzug.fall.modell import Fall
from nachzug.fall.schreiben import schreibe_fall
from nachzug.logik.zeit import datum_aus

ANLAGE = "fallakte.yaml"
"""The name under which a Gutachten carries its case file."""
_ORDNER = Path(__file__).parent.parent / "web" / "statisch" / "schriften"
_SCHRIFTEN = ("FiraSans-Regular.woff2", "FiraSans-SemiBold.woff2")
_SEITE = """
@font-face{font-family:"Fira Sans";src:url("schrift:FiraSans-Regular.woff2");font-weight:400}
@font-face{font-family:"Fira Sans";src:url("schrift:FiraSans-SemiBold.woff2");font-weight:700}
@page{size:A4;margin:20mm 18mm;@bottom-center{content:counter(page) " / " counter(pages);font:8pt "Fira Sans","DejaVu Sans",sans-serif}}
body{font-family:"Fira Sans","Noto Sans Arabic","DejaVu Sans",sans-serif !important;font-size:10pt !important;line-height:1.42 !important;color:#000}
h1{font-size:18pt}h2{font-size:13pt;break-after:avoid}h3{font-size:10.5pt;break-after:avoid}
li{margin:.1rem 0}
details{break-inside:auto !important}
summary{list-style:none;break-after:avoid}
"""


_UA = b"""<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1"/>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description></rdf:li></rdf:Seq>
</pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
"""


class OhneNetz(Exception):
    """A document asked for something outside itself."""


def nur_schriften(url: str, *_: object, **__: object) -> object:
    """Nothing is fetched for a document but the typefaces of this program."""
    from weasyprint.urls import URLFetcherResponse  # pyright: ignore[reportMissingImports, reportUnknownVariableType]

    schema, _trenner, name = url.partition(":")
    if schema == "schrift" and name in _SCHRIFTEN:
        return URLFetcherResponse(url, (_ORDNER / name).read_bytes(), {"Content-Type": "font/woff2"})
    raise OhneNetz(url)


def _auch_ua(_dokument: object, pdf: Any) -> None:
    """Declare the file as PDF/UA-1 too (tags, title and language are those that it asks for), with the schema that PDF/A wants for a
    property of its metadata; and name the attachment once."""
    for teil in pdf.objects:
        if getattr(teil, "extra", {}).get("Type") == "/Metadata":
            teil.stream = [b"".join(teil.stream).replace(b"</rdf:RDF>", _UA + b"</rdf:RDF>")]
    if "AF" in pdf.catalog:
        pdf.catalog["AF"][:] = dict.fromkeys(pdf.catalog["AF"])


def als_pdf(html: str, fall: Fall) -> bytes:
    """The page as PDF with its case. The same case gives the same bytes: the date of the file is the day of its facts."""
    from datetime import UTC, datetime

    from weasyprint import CSS, HTML, Attachment  # pyright: ignore[reportMissingImports, reportUnknownVariableType]
    from weasyprint.text.fonts import FontConfiguration  # pyright: ignore[reportMissingImports, reportUnknownVariableType]

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
    schriften = FontConfiguration()
    dokument = HTML(string=html, url_fetcher=nur_schriften)
    inhalt = dokument.write_pdf(
        stylesheets=[CSS(string=_SEITE, font_config=schriften, url_fetcher=nur_schriften)],
        attachments=[akte],
        pdf_variant="pdf/a-3a",
        pdf_identifier=b"nachzug",
        font_config=schriften,
        finisher=_auch_ua,
    )
    return inhalt or b""
