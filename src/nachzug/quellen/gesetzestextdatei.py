"""Reads provisions from plain text: a header in lines with "#", then "§ 36a Titel", paragraphs, items on lines of their own.

    # AufenthG § 36a Familiennachzug zu subsidiär Schutzberechtigten
    # Stand: 2024-03-01

    § 36a Familiennachzug ...

    (1) ...
    1. ...

The first line names the law and the section; the first day (JJJJ-MM-TT) in a header line is the day the wording was seen, a
second one in the same line the last day it was seen. Wordings that nobody saw ("rekonstruiert") are refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from nachzug.quellen.gesetz import Gesetz, GesetzFehler, Standangabe
from nachzug.quellen.gesetzestext import Absatz, Roh, Vorschrift, saetze
from nachzug.quellen.gii import punkt
from nachzug.zitat.norm import ZitatFehler, lies_norm

_KOPF = re.compile(r"#\s*(?P<norm>(?:[A-ZÄÖÜ][\w/()-]*(?: [IVX]+)?) (?:§|Art\.?)\s*\d+[a-z]?)\b\s*(?P<titel>.*)")
_TAG = re.compile(r"\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b")
_ABSATZ = re.compile(r"\((\d+[a-z]?)\)\s*(.*)")
_PUNKT = re.compile(r"(\s*)(\d+[a-z]?\.|[a-z]{1,3}\))\s+(.*)")
_UEBERSCHRIFT = re.compile(r"(?:§|Art\.?)\s*\d+[a-z]?\b.*")


def lies_textdatei(text: str, name: str) -> Gesetz:
    """Read one provision. Raises GesetzFehler."""
    zeilen = text.replace("\r\n", "\n").split("\n")
    kopf = [z for z in zeilen[:12] if z.startswith("#")]
    treffer = _KOPF.match(kopf[0]) if kopf else None
    if treffer is None:
        raise GesetzFehler(f"{name}:1: die erste Zeile nennt keine Vorschrift; erwartet z. B. »# AufenthG § 36a Titel«")
    try:
        norm = lies_norm(_geschrieben(treffer["norm"]))
    except ZitatFehler as fehler:
        raise GesetzFehler(f"{name}:1: {fehler}") from None
    if any("RECONSTRUCTED" in z or "rekonstruiert" in z.lower() for z in kopf):
        raise GesetzFehler(f"{name}: rekonstruiert, also kein gesehener Wortlaut; wird nicht geladen")
    tage = _tage(kopf)
    if not tage:
        raise GesetzFehler(f"{name}: der Kopf nennt keinen Tag (JJJJ-MM-TT), an dem der Wortlaut gesehen wurde")
    stand = next((z.partition(":")[2].strip() for z in kopf if "standangabe" in z.lower()), "")
    rumpf = [z for z in zeilen if not z.startswith("#")]
    erste = next((i for i, z in enumerate(rumpf) if z.strip()), 0)
    if rumpf and _UEBERSCHRIFT.fullmatch(rumpf[erste].strip()):
        rumpf = rumpf[erste + 1 :]
    return Gesetz(
        name=norm.gesetz,
        titel="",
        doknr="",
        bau=tage[0],
        zuletzt=tage[1] if len(tage) > 1 else 0,
        stand=(Standangabe("Stand", stand),) if stand.strip("- ") else (),
        vorschriften=(Vorschrift(norm.gesetz, norm.art, norm.paragraph, treffer["titel"].strip(), lies_absaetze(rumpf)),),
        quelle=name,
        vollstaendig=False,
    )


_ROEMISCH = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV")


def _geschrieben(norm: str) -> str:
    """Names of laws as folders carry them: SGB_2 is SGB II, FreizügG_EU is FreizügG/EU; Art without its full stop."""
    norm = re.sub(
        r"^SGB_(\d{1,2})(?= )", lambda t: f"SGB {_ROEMISCH[int(t[1])]}" if 0 < int(t[1]) < len(_ROEMISCH) else t[0], norm
    )
    return re.sub(r"Art(?= )", "Art.", norm.replace("_", "/"))


def _tage(kopf: list[str]) -> tuple[int, ...]:
    """First and, where the same line tells it, last day on which the wording was seen."""
    for zeile in kopf:
        treffer = [int("".join(t)) for t in _TAG.findall(re.split(r"next differing|danach", zeile)[0])]
        if treffer:
            return tuple(treffer[:2])
    return ()


def lies_absaetze(zeilen: list[str]) -> tuple[Absatz, ...]:
    """Absätze and their lists from lines."""
    bloecke: list[tuple[str, list[str]]] = []
    for zeile in zeilen:
        if treffer := _ABSATZ.match(zeile):
            bloecke.append((treffer[1], [treffer[2]]))
        elif bloecke:
            bloecke[-1][1].append(zeile)
        elif zeile.strip():
            bloecke.append(("", [zeile]))
    return tuple(Absatz(nummer, saetze(_baum(list(_gelesen(block))))) for nummer, block in bloecke)


def _gelesen(zeilen: list[str]) -> Iterator[tuple[int, str, str]]:
    """(level, sign, text) per logical line: 0 running text, 1 number, 2 letter. A sign alone on its line takes the next."""
    wartend = ""
    leer = True
    for zeile in zeilen:
        if not zeile.strip():
            leer = True
            continue
        treffer = _PUNKT.match(f"{wartend} {zeile.strip()}" if wartend else zeile)
        if not wartend and re.fullmatch(r"\s*(?:\d+[a-z]?\.|[a-z]{1,2}\))\s*", zeile):
            wartend = zeile.strip()
            continue
        wartend = ""
        if treffer:
            yield (1 if treffer[2].endswith(".") else len(treffer[2].rstrip(")")) + 1), treffer[2], treffer[3].strip()
        else:
            einzug = len(zeile) - len(zeile.lstrip())
            yield (-1 if einzug and not leer else 0), "", zeile.strip()
        leer = False


def _baum(zeilen: list[tuple[int, str, str]]) -> Roh:
    """Lines to nested items; -1 continues the line before."""
    glatt: list[tuple[int, str, str]] = []
    for ebene, zeichen, text in zeilen:
        if ebene == -1 and glatt:
            davor = glatt[-1]
            glatt[-1] = (davor[0], davor[1], f"{davor[2]} {text}")
        else:
            glatt.append((max(ebene, 0), zeichen, text))
    return _ast(glatt)


def _ast(zeilen: list[tuple[int, str, str]]) -> Roh:
    teile: list[str | tuple[str, str, Roh]] = []
    stelle = 0
    while stelle < len(zeilen):
        ebene, zeichen, text = zeilen[stelle]
        ende = stelle + 1
        if ebene == 0:
            teile.append(text)
        else:
            while ende < len(zeilen) and zeilen[ende][0] > ebene:
                ende += 1
            teile.append(punkt(zeichen, (text, *_ast(zeilen[stelle + 1 : ende]))))
        stelle = ende
    return tuple(teile)
