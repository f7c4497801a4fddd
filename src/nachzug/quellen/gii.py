"""Reads the XML of gesetze-im-internet.de (gii-norm.dtd): one file, one state of one statute."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from nachzug.quellen.gesetz import Gesetz, GesetzFehler, Standangabe
from nachzug.quellen.gesetzestext import Absatz, Roh, Vorschrift, saetze

_ABSATZ = re.compile(r"\s*\((\d+[a-z]?)\)\s*")
_BEZEICHNUNG = re.compile(r"(§|Art|Artikel|Art\.)\s*(\d+[a-z]?)")
_ZEICHEN = re.compile(r"[\s.)(]+")
_UNSICHTBAR = frozenset({"FnR", "fussnoten", "Footnotes", "noindex", "kommentar", "IMG", "FnArea", "TOC"})


def lies_gii(roh: bytes, name: str) -> Gesetz:
    """Read one file. name: for messages. Raises GesetzFehler."""
    try:
        wurzel = ET.fromstring(roh)
    except ET.ParseError as fehler:
        zeile, spalte = fehler.position
        raise GesetzFehler(f"{name}:{zeile}:{spalte + 1}: kein lesbares XML ({fehler})") from None
    if wurzel.tag != "dokumente":
        raise GesetzFehler(f"{name}: kein Gesetz im XML von gesetze-im-internet.de (Wurzel »{wurzel.tag}«, erwartet »dokumente«)")
    normen = wurzel.findall("norm")
    if not normen:
        raise GesetzFehler(f"{name}: enthält keine Norm")
    bau = _tag(wurzel.get("builddate") or normen[0].get("builddate") or "", name)
    kopf = normen[0].find("metadaten")
    gesetz = _gesetzname(kopf)
    if not gesetz:
        raise GesetzFehler(f"{name}: die erste Norm nennt keine Abkürzung (jurabk)")
    return Gesetz(
        name=gesetz,
        titel=_text(kopf, "kurzue") or _text(kopf, "langue"),
        doknr=wurzel.get("doknr") or normen[0].get("doknr") or "",
        bau=bau,
        stand=_standangaben(kopf),
        vorschriften=tuple(v for n in normen[1:] if (v := _vorschrift(n, gesetz)) is not None),
        quelle=name,
    )


def _tag(text: str, name: str) -> int:
    if not re.match(r"(19|20)\d{6}", text):
        raise GesetzFehler(f"{name}: builddate »{text}« ist kein Tag (JJJJMMTT…)")
    return int(text[:8])


def _gesetzname(kopf: ET.Element | None) -> str:
    """As it is cited: the official abbreviation, else the juris one without the year (AufenthG 2004)."""
    amtlich = _text(kopf, "amtabk")
    return amtlich or re.sub(r"\s+\d{4}$", "", _text(kopf, "jurabk"))


def _text(kopf: ET.Element | None, feld: str) -> str:
    knoten = kopf.find(feld) if kopf is not None else None
    return " ".join("".join(_fliesstext(knoten)).split()) if knoten is not None else ""


def _standangaben(kopf: ET.Element | None) -> tuple[Standangabe, ...]:
    angaben = kopf.findall("standangabe") if kopf is not None else []
    return tuple(Standangabe(_text(a, "standtyp"), _text(a, "standkommentar")) for a in angaben)


def _fliesstext(knoten: ET.Element) -> Iterator[str]:
    if knoten.tag not in _UNSICHTBAR:
        yield knoten.text or ""
        if knoten.tag == "BR":
            yield " "
        for kind in knoten:
            yield from _fliesstext(kind)
            yield kind.tail or ""


def _vorschrift(norm: ET.Element, gesetz: str) -> Vorschrift | None:
    kopf = norm.find("metadaten")
    bezeichnung = _BEZEICHNUNG.fullmatch(_text(kopf, "enbez"))
    if bezeichnung is None:
        return None  # table of contents, headings, preamble, annexes: not citable by section
    inhalt = norm.find("textdaten/text/Content")
    art = "§" if bezeichnung[1] == "§" else "Art."
    absaetze = _absaetze(inhalt) if inhalt is not None else ()
    return Vorschrift(gesetz, art, bezeichnung[2], _text(kopf, "titel"), absaetze)


def _absaetze(inhalt: ET.Element) -> tuple[Absatz, ...]:
    """Each P that begins with a number in brackets is an Absatz; what follows without one belongs to it."""
    offen: list[tuple[str, list[Roh]]] = []
    for kind in inhalt:
        if kind.tag in _UNSICHTBAR:
            continue
        roh = tuple(_roh(kind))
        nummer, roh = _absatznummer(roh)
        if nummer or not offen:
            offen.append((nummer, [roh]))
        else:
            offen[-1][1].append(roh)
    return tuple(Absatz(n, saetze(tuple(t for r in rohe for t in r))) for n, rohe in offen if any(rohe))


def _absatznummer(roh: Roh) -> tuple[str, Roh]:
    if roh and isinstance(roh[0], str) and (treffer := _ABSATZ.match(roh[0])):
        rest = roh[0][treffer.end() :]
        return treffer[1], ((rest, *roh[1:]) if rest else roh[1:])
    return "", roh


def _roh(knoten: ET.Element) -> Iterator[str | tuple[str, str, Roh]]:
    """Running text and list items of an element, text that touches joined."""
    gesammelt: list[str] = []
    for teil in _teile(knoten):
        if isinstance(teil, str):
            gesammelt.append(teil)
            continue
        if text := " ".join("".join(gesammelt).split()):
            yield text
        gesammelt.clear()
        yield teil
    if text := " ".join("".join(gesammelt).split()):
        yield text


def _teile(knoten: ET.Element) -> Iterator[str | tuple[str, str, Roh]]:
    if knoten.tag in _UNSICHTBAR:
        return
    if knoten.tag == "DL":
        yield from _liste(knoten)
        return
    if knoten.tag in ("BR", "row", "entry"):
        yield " "
    yield knoten.text or ""
    for kind in knoten:
        yield from _teile(kind)
        yield kind.tail or ""


def _liste(liste: ET.Element) -> Iterator[str | tuple[str, str, Roh]]:
    zeichen = ""
    for kind in liste:
        if kind.tag == "DT":
            zeichen = " ".join("".join(_fliesstext(kind)).split())
        elif kind.tag == "DD":
            yield punkt(zeichen, tuple(_roh(kind)))


def punkt(zeichen: str, inhalt: Roh) -> str | tuple[str, str, Roh]:
    """A list item by its sign: "1." and "1a." are numbers, "a)" and "aa)" letters; a dash or bullet is running text."""
    kern = _ZEICHEN.sub("", zeichen)
    if re.fullmatch(r"\d+[a-z]*", kern):
        return (kern, "Nr.", inhalt)
    if re.fullmatch(r"[a-z]{1,3}", kern):
        return (kern, "Buchst.", inhalt)
    return (zeichen, "", inhalt) if inhalt else zeichen
