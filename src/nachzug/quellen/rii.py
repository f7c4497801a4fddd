"""Reads the XML of rechtsprechung-im-internet.de (rii-dok.dtd): one decision of a federal court."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from nachzug.quellen.entscheidung import Abschnitt, Entscheidung, EntscheidungFehler, Instanz, Passage, Quelle, Teil
from nachzug.quellen.kopfdaten import lies_aktenzeichen, lies_datum, lies_gericht, lies_tag_iso
from nachzug.quellen.schluessel import gericht_kurz

_TEILE = (
    ("tenor", Teil.TENOR, "Tenor"),
    ("tatbestand", Teil.TATBESTAND, "Tatbestand"),
    ("entscheidungsgruende", Teil.GRUENDE, "Entscheidungsgründe"),
    ("gruende", Teil.GRUENDE, "Gründe"),
    ("abwmeinung", Teil.ABWEICHEND, "Abweichende Meinung"),
    ("sonstlt", Teil.TEXT, ""),
)
_BLOCK = frozenset(("p", "div", "br", "dl", "dt", "dd", "table", "tr", "td", "th", "ul", "ol", "li", "h1", "h2", "h3", "h4"))
_ZIFFER = re.compile(r"([IVX]{1,5}|[A-H])\.?")


def lies_rii(roh: bytes, name: str) -> Quelle:
    """Read one file. Raises EntscheidungFehler."""
    try:
        wurzel = ET.fromstring(roh)
    except ET.ParseError as fehler:
        zeile, spalte = fehler.position
        raise EntscheidungFehler(f"{name}:{zeile}:{spalte + 1}: kein lesbares XML ({fehler})") from None
    if wurzel.tag != "dokument":
        erwartet = "erwartet »dokument« wie bei rechtsprechung-im-internet.de"
        raise EntscheidungFehler(f"{name}: keine Entscheidung (Wurzel »{wurzel.tag}«, {erwartet})")
    gertyp, ort = _feld(wurzel, "gertyp"), _feld(wurzel, "gerort")
    titel = _feld(wurzel, "titelzeile")
    return Quelle(
        Entscheidung(
            gericht=gericht_kurz(f"{gertyp} {ort}".strip()),
            spruchkoerper=_feld(wurzel, "spruchkoerper"),
            art=_feld(wurzel, "doktyp"),
            datum=lies_tag_iso(_feld(wurzel, "entsch-datum")),
            aktenzeichen=tuple(a.strip() for a in _feld(wurzel, "aktenzeichen").split(",") if a.strip()),
            ecli=_feld(wurzel, "ecli"),
            titel=titel,
            leitsaetze=tuple(p.text for p in _absatzfolge(wurzel.find("leitsatz"))),
            orientierungssaetze=tuple(p.text for p in _absatzfolge(wurzel.find("sonstosatz"))),
            normen=tuple(n.strip() for n in _feld(wurzel, "norm").split(",") if n.strip()),
            vorinstanzen=tuple(_instanzen(wurzel.find("vorinstanz"))),
            besetzung=_feld(wurzel, "mitwirkung"),
            abschnitte=tuple(_abschnitte(wurzel)),
            quelle=name,
            layout="rechtsprechung-im-internet.de",
        )
    )


def _feld(wurzel: ET.Element, name: str) -> str:
    knoten = wurzel.find(name)
    return " ".join("".join(knoten.itertext()).split()) if knoten is not None else ""


def _abschnitte(wurzel: ET.Element) -> Iterator[Abschnitt]:
    for name, teil, titel in _TEILE:
        if folge := tuple(_absatzfolge(wurzel.find(name))):
            yield Abschnitt(teil, folge, titel)


def _absatzfolge(knoten: ET.Element | None) -> Iterator[Passage]:
    """One passage per dt/dd pair: the anchor rd_N in dt is the Randnummer; a bare roman number opens a part."""
    if knoten is None:
        return
    ziffer = ""
    for rn, text in _paare(knoten):
        if not rn and (treffer := _ZIFFER.fullmatch(text)):
            ziffer = treffer[1]
        elif text:
            yield Passage(text, rn, ziffer)


def _paare(knoten: ET.Element) -> Iterator[tuple[str, str]]:
    listen = list(knoten.iter("dl"))
    if not listen:
        bloecke = [b for b in knoten.iter() if b.tag in ("p", "P")] or [knoten]
        yield from (("", " ".join("".join(b.itertext()).split())) for b in bloecke)
        return
    innen = {id(k) for liste in listen for k in liste.iter("dl") if k is not liste}
    for liste in (x for x in listen if id(x) not in innen):
        rn = ""
        for kind in liste:
            text = " ".join("".join(_fliesstext(kind)).split())
            if kind.tag == "dt":
                rn = text if text.isdigit() else ""
            elif kind.tag == "dd":
                yield rn, text
                rn = ""


def _fliesstext(knoten: ET.Element) -> Iterator[str]:
    """Text with a space where a block begins or ends; inline elements (em, a, span) leave none."""
    rand = " " if knoten.tag.lower() in _BLOCK else ""
    yield rand + (knoten.text or "")
    for kind in knoten:
        yield from _fliesstext(kind)
        yield kind.tail or ""
    yield rand


def _instanzen(knoten: ET.Element | None) -> Iterator[Instanz]:
    """Lines like "vorgehend LG Aachen, 17. März 2008, Az: 6 T 104/07, Beschluss"."""
    if knoten is None:
        return
    texte = [knoten.text or "", *((k.text or "") + (k.tail or "") for k in knoten)]
    for text in (" ".join(t.split()) for t in texte):
        if text.startswith("vorgehend"):
            az = re.search(r"Az\.?:?\s*([^,]+)", text)
            yield Instanz(lies_gericht(text), az[1].strip() if az else lies_aktenzeichen(text), lies_datum(text), text)
