"""The text of a provision as a tree that citations can address: Absatz, Satz, Nummer, Buchstabe.

A list belongs to the sentence that opens it. The sentence goes on behind the list where its last item does not end with a
full stop ("... 3. Elternteil ... zu erteilen, wenn"), and sentences inside an item are counted there (§ 36a Abs. 2 Satz 1
Nr. 4 Satz 2), which is how courts count.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from typing import TypeAlias

from msgspec import Struct

from nachzug.quellen.saetze import teile_saetze
from nachzug.zitat.norm import Norm


class Punkt(Struct, frozen=True):
    """An item of a list: "1a" of art "Nr.", "b" or "aa" of art "Buchst."."""

    zeichen: str
    art: str
    saetze: tuple[Satz, ...]


class Satz(Struct, frozen=True):
    """A sentence: running text and the items of the lists inside it, in order of reading."""

    teile: tuple[str | Punkt, ...]


class Absatz(Struct, frozen=True):
    """nummer: "1", "2a"; "" where the provision is not divided."""

    nummer: str
    saetze: tuple[Satz, ...]


class Vorschrift(Struct, frozen=True):
    """One section or article with its wording. weggefallen: repealed, only the number is left."""

    gesetz: str
    art: str
    paragraph: str
    titel: str
    absaetze: tuple[Absatz, ...]

    @property
    def norm(self) -> Norm:
        return Norm(self.gesetz, self.art, self.paragraph)

    @property
    def weggefallen(self) -> bool:
        text = self.klartext().strip(" ().-–")
        return text.lower() in {"weggefallen", "aufgehoben", "entfallen", ""}

    def klartext(self) -> str:
        return "\n".join(zeilen(self.absaetze))


Roh: TypeAlias = "tuple[str | tuple[str, str, Roh], ...]"
"""Running text and list items (zeichen, art, content) as a reader finds them, before sentences are counted."""


def saetze(roh: Roh) -> tuple[Satz, ...]:
    """Sentences of a stretch of text with its lists."""
    fertig: list[Satz] = []
    offen: list[str | Punkt] = []

    def schliesse() -> None:
        if offen:
            fertig.append(Satz(tuple(offen)))
            offen.clear()

    for teil in roh:
        if not isinstance(teil, str):
            offen.append(Punkt(teil[0], teil[1], saetze(teil[2])))
            continue
        text = " ".join(teil.split())
        if not text:
            continue
        if offen and isinstance(offen[-1], Punkt) and _zu_ende(offen[-1]):
            schliesse()
        *ganze, letzter = teile_saetze(text)
        for satz in ganze:
            offen.append(satz)
            schliesse()
        offen.append(letzter)
    schliesse()
    return tuple(fertig)


def _zu_ende(punkt: Punkt) -> bool:
    """The sentence ends with its list where the last item ends with a full stop."""
    if not punkt.saetze or not punkt.saetze[-1].teile:
        return False
    letzter = punkt.saetze[-1].teile[-1]
    if isinstance(letzter, Punkt):
        return _zu_ende(letzter)
    return letzter.rstrip().endswith((".", "!", "?", ".“", '."'))


def zeilen(absaetze: tuple[Absatz, ...]) -> Iterator[str]:
    """The wording as one reads it: a line per running text and per item, items indented."""
    for absatz in absaetze:
        kopf = f"({absatz.nummer}) " if absatz.nummer else ""
        yield from _satzzeilen(absatz.saetze, kopf, "")


def _satzzeilen(folge: tuple[Satz, ...], kopf: str, einzug: str) -> Iterator[str]:
    laufend = kopf
    for satz in folge:
        for teil in satz.teile:
            if isinstance(teil, str):
                laufend += teil + " "
                continue
            if laufend.strip():
                yield einzug + laufend.strip()
            laufend = ""
            yield from _satzzeilen(teil.saetze, f"{punktzeichen(teil)} ", einzug + "  ")
    if laufend.strip():
        yield einzug + laufend.strip()


def punktzeichen(punkt: Punkt) -> str:
    return f"{punkt.zeichen}." if punkt.art == "Nr." else f"{punkt.zeichen})"


def text_von(folge: tuple[Satz, ...]) -> str:
    return "\n".join(_satzzeilen(folge, "", ""))


class Gefunden(Struct, frozen=True):
    """What a citation points to; genau: False where only the enclosing part can be shown (Halbsatz, Alternative)."""

    saetze: tuple[Satz, ...]
    absaetze: tuple[Absatz, ...] = ()
    genau: bool = True

    def klartext(self) -> str:
        return "\n".join(zeilen(self.absaetze)) if self.absaetze else text_von(self.saetze)


def finde_stelle(vorschrift: Vorschrift, norm: Norm) -> Gefunden | None:
    """The part of the provision that the citation names; None where it has no such part."""
    genau = not (norm.halbsatz or norm.alternative)
    absaetze = vorschrift.absaetze
    if norm.absatz:
        absaetze = tuple(a for a in absaetze if a.nummer == norm.absatz)
    if not absaetze:
        return None
    if not (norm.satz or norm.nummer or norm.buchstabe):
        return Gefunden((), absaetze, genau)
    if norm.satz and len(absaetze) > 1:
        return None
    teile = tuple(s for a in absaetze for s in a.saetze)
    if norm.satz:
        teile = _satz(teile, norm.satz)
    if norm.nummer:
        teile = _punkt(teile, "Nr.", norm.nummer)
        if norm.nummer_satz and teile:
            teile = _satz(teile, norm.nummer_satz)
    if norm.buchstabe:
        teile = _punkt(teile, "Buchst.", norm.buchstabe)
    return Gefunden(teile, (), genau) if teile else None


def _satz(folge: tuple[Satz, ...], nummer: str) -> tuple[Satz, ...]:
    stelle = int(nummer) - 1
    return folge[stelle : stelle + 1] if stelle >= 0 else ()


def _punkt(folge: tuple[Satz, ...], art: str, zeichen: str) -> tuple[Satz, ...]:
    for satz in folge:
        for teil in satz.teile:
            if not isinstance(teil, str):
                if teil.art == art and teil.zeichen == zeichen:
                    return teil.saetze
    return ()


_LEER = re.compile(r"\s+")
_GLEICH = str.maketrans(
    {"–": "-", "‑": "-", "—": "-", "„": '"', "“": '"', "”": '"', "‚": "'", "‘": "'", "’": "'", "\u00ad": None}
)


def normalisiert(text: str) -> str:
    """The text without what editions set differently: space, kinds of dash and quotation mark, soft hyphens."""
    return _LEER.sub("", text.translate(_GLEICH))


def digest(text: str) -> str:
    """Digest of a normalised wording, short enough for a data file and long enough never to collide."""
    return hashlib.sha256(normalisiert(text).encode()).hexdigest()[:16]


def digests(vorschrift: Vorschrift) -> dict[str, str]:
    """Digest of the whole provision under "" and of each Absatz under its number."""
    return {"": digest(vorschrift.klartext())} | {
        a.nummer: digest("\n".join(zeilen((a,)))) for a in vorschrift.absaetze if a.nummer
    }
