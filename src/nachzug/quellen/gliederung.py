"""Splits the body of a decision into its parts and paragraphs with Randnummern.

A Randnummer stands alone on the line before its paragraph, or before its first word; it counts only where it is the next
number in order, so that years, sums and list items are not taken for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from nachzug.quellen.entscheidung import Abschnitt, Passage, Teil

_TITEL: tuple[tuple[str, Teil | None], ...] = (
    (r"(?:Tenor|Entscheidungsformel|Entscheidungstenor)", Teil.TENOR),
    (r"(?:Tatbestand|Sachverhalt)", Teil.TATBESTAND),
    (r"(?:Entscheidungsgründe|(?:Aus den )?Gründe[n]?|Tatbestand und Entscheidungsgründe)", Teil.GRUENDE),
    (r"Auszüge", Teil.GRUENDE),
    (r"Verfahrensinformation", Teil.VERFAHRENSINFORMATION),
    (r"Pressemitteilung(?: Nr\..*)?", Teil.PRESSEMITTEILUNG),
    (r"(?:Abweichende Meinung|Sondervotum).{0,120}", Teil.ABWEICHEND),
)

DECKT = {"404": "gliedere", "414": "passagen"}
_MUSTER = tuple((re.compile(rf"{m}\s*:?"), teil) for m, teil in _TITEL)
_ZIFFER = re.compile(r"([IVX]{1,5}|[A-H])\.?")
_RN_ALLEIN = re.compile(r"(?:Rn\.\s*)?\[?(\d{1,4})\]?")
_RN_VORN = re.compile(r"\[?(\d{1,4})\]?\s+(?=\S)")
_GESPERRT = re.compile(r"(?:\S )+\S:?")


def teil_von(zeile: str) -> Teil | None:
    """Which part a heading opens; None where the line is no heading. Spaced type ("T e n o r") is read."""
    kern = zeile.strip()
    if len(kern) > 200:
        return None
    if len(kern) > 8 and _GESPERRT.fullmatch(kern):
        kern = kern.replace(" ", "")
    return next((teil for muster, teil in _MUSTER if muster.fullmatch(kern)), None)


def gliedere(zeilen: Sequence[str], vorgabe: Teil = Teil.TEXT) -> tuple[Abschnitt, ...]:
    """Parts in order of reading; lines before the first heading belong to `vorgabe`."""
    teile: list[tuple[Teil, str, list[str]]] = [(vorgabe, "", [])]
    for zeile in zeilen:
        teil = teil_von(zeile)
        if teil is None:
            teile[-1][2].append(zeile)
        else:
            teile.append((teil, zeile.strip().rstrip(":"), []))
    fertig: list[Abschnitt] = []
    letzte = 0
    for teil, titel, inhalt in teile:
        gelesen = tuple(passagen(inhalt, letzte))
        letzte = max((int(p.rn) for p in gelesen if p.rn.isdigit()), default=letzte)
        if gelesen:
            fertig.append(Abschnitt(teil, gelesen, titel))
    return tuple(fertig)


def passagen(zeilen: Sequence[str], nach: int = 0) -> Iterator[Passage]:
    """Paragraphs of a part. nach: the last Randnummer before it."""
    ziffer: tuple[str, str] = ("", "")
    rn = ""
    alle = tuple(absaetze(zeilen))
    letzte = nach or _vor_der_ersten(alle)
    for absatz in alle:
        allein = _RN_ALLEIN.fullmatch(absatz)
        if allein and _folgt(int(allein[1]), letzte):
            rn, letzte = allein[1], int(allein[1])
            continue
        if not rn and (treffer := _ZIFFER.fullmatch(absatz)):
            ziffer = _neue_ziffer(ziffer, treffer[1])
            continue
        vorn = _RN_VORN.match(absatz)
        if not rn and vorn and _folgt(int(vorn[1]), letzte):
            rn, letzte, absatz = vorn[1], int(vorn[1]), absatz[vorn.end() :]
        yield Passage(absatz, rn, ".".join(z for z in ziffer if z))
        rn = ""


def _folgt(nummer: int, letzte: int) -> bool:
    """The next number, or one that leaves out at most two (a paragraph whose number the source lost)."""
    return letzte < nummer <= letzte + 3 if letzte else nummer == 1


def _vor_der_ersten(alle: tuple[str, ...]) -> int:
    """The number before the first Randnummer: an excerpt may begin in the middle, which shows in a run of three."""
    allein = [int(a) for a in alle if _RN_ALLEIN.fullmatch(a)]
    for a, b, c in zip(allein, allein[1:], allein[2:], strict=False):
        if (b, c) == (a + 1, a + 2):
            return a - 1
    return 0


def _neue_ziffer(alt: tuple[str, str], neu: str) -> tuple[str, str]:
    """A capital letter opens a part, a roman number inside it a chapter; I, V, X, C and D are roman where one is expected."""
    if neu in "ABCDEFGH" and not (neu in "CD" and alt[1]):
        return (neu, "")
    return (alt[0], neu)


def absaetze(zeilen: Sequence[str]) -> Iterator[str]:
    """Paragraphs: a blank line ends one, and so does a line that is a Randnummer or a list sign alone."""
    gesammelt: list[str] = []
    for zeile in zeilen:
        kern = " ".join(zeile.split())
        allein = bool(_RN_ALLEIN.fullmatch(kern) or _ZIFFER.fullmatch(kern))
        if (not kern or allein) and gesammelt:
            yield " ".join(gesammelt)
            gesammelt = []
        if allein:
            yield kern
        elif kern:
            gesammelt.append(kern)
    if gesammelt:
        yield " ".join(gesammelt)
