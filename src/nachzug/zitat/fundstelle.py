"""A citation of an authority: decision with Randnummer or Leitsatz, AVwV number, Drucksache with page.

"(ungeprueft)" marks what rests on memory and has not been verified.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from nachzug.zitat.norm import ZitatFehler

_GERICHT = (
    r"(?:BVerwG|BVerfG|EuGH|EuG|EGMR|EKMR|BGH|BSG|BAG|BFH|BPatG|RG|GmS-OGB|BayVGH|HessVGH|KG|BayObLG"
    r"|(?:VGH|OVG|VG|LG|OLG|AG|SG|LSG|FG|ArbG|LAG|VerfGH) ?[A-ZÄÖÜ][\w\-]*(?:[- ][A-ZÄÖÜ]\w+)?)"
)
_AKTENZEICHEN = (
    r"(?:[CT]-\d+/\d+(?: PPU| P)?|(?:[A-Z]{1,2}[a-z]? |OVG )?\d+[a-z]? ?[A-Z][A-Za-z]{0,5}(?: \([A-Za-z]+\))? ?\d+[./]\d+(?:\.[A-Z])?(?: [A-Z]{1,2}){0,2}"
    r"|[IVX]+[a-z]? [A-Z][A-Za-z]{0,3} \d+/\d+|\d{3,6}/\d{2})"
)
_ENTSCHEIDUNG = re.compile(rf"(?P<gericht>{_GERICHT}) (?P<az>{_AKTENZEICHEN})(?: (?P<art>Rn\.|Ls\.) (?P<stelle>[\d\-, f.]+))?")
_VORSCHRIFT = re.compile(r"AVwV (?P<nr>\d+(?:\.\d+[a-z]?)*)")
_DRUCKSACHE = re.compile(r"BT-Drs\. (?P<nr>\d+/\d+)(?: S\. (?P<seite>[\d\-, f.]+))?")


class Fundstelle(NamedTuple):
    """werk: court and docket, "AVwV", or the Drucksache; stelle: "Rn. 33", "Ls. 2", the number or page; ungeprueft: from memory."""

    werk: str
    stelle: str = ""
    ungeprueft: bool = False

    def __str__(self) -> str:
        return " ".join(t for t in (self.werk, self.stelle, "(ungeprueft)" if self.ungeprueft else "") if t)


def lies_fundstelle(text: str) -> Fundstelle:
    """Read an authority. Raises ZitatFehler."""
    kern = re.sub(r"[\s\u00a0\u202f]+", " ", text).strip()
    ungeprueft = kern.endswith("(ungeprueft)")
    kern = kern.removesuffix("(ungeprueft)").strip()
    if treffer := _ENTSCHEIDUNG.fullmatch(kern):
        stelle = f"{treffer['art']} {treffer['stelle']}" if treffer["art"] else ""
        return Fundstelle(f"{treffer['gericht']} {treffer['az']}", stelle, ungeprueft)
    if treffer := _VORSCHRIFT.fullmatch(kern):
        return Fundstelle("AVwV", treffer["nr"], ungeprueft)
    if treffer := _DRUCKSACHE.fullmatch(kern):
        return Fundstelle(f"BT-Drs. {treffer['nr']}", f"S. {treffer['seite']}" if treffer["seite"] else "", ungeprueft)
    raise ZitatFehler(
        f"»{text}« ist keine Fundstelle; erlaubt sind z. B. BVerwG 1 C 17.23 Rn. 33, EuGH C-550/16 Rn. 44, AVwV 28.2.1, BT-Drs. 19/2438 S. 22"
    )
