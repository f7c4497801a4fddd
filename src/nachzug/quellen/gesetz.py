"""A statute as loaded: its provisions and what the publisher says about the state of the text.

The day of a build is the day the publisher made the file, not the day a wording came into force: the portal often shows a
new wording on the evening before, sometimes days late, and says in notes which amendments are not in the text yet.
"""

from __future__ import annotations

import re

from msgspec import Struct

from nachzug.logik.zeit import deutsch
from nachzug.quellen.gesetzestext import Vorschrift


class GesetzFehler(ValueError):
    """The file is no statute; the message says where, what and what is allowed."""


class Standangabe(Struct, frozen=True):
    """What the publisher says: typ Neuf, Stand, Hinweis or Sonst, and the text."""

    typ: str
    text: str


class Gesetz(Struct, frozen=True):
    """One state of one statute. bau: day of the build, JJJJMMTT; name: the law as it is cited ("AufenthG").

    vollstaendig: the whole law, so that a section that is not in it does not exist.
    """

    name: str
    titel: str
    doknr: str
    bau: int
    stand: tuple[Standangabe, ...]
    vorschriften: tuple[Vorschrift, ...]
    quelle: str = ""
    vollstaendig: bool = True
    zuletzt: int = 0
    """Last day the same text was seen, where the source tells it."""

    @property
    def letzte_aenderung(self) -> str:
        return next((s.text for s in self.stand if s.typ == "Stand"), "")


_KUENFTIG = re.compile(r"mWv\s+(\d{1,2})\.(\d{1,2})\.(\d{4})|(?<=bzw\. )(\d{1,2})\.(\d{1,2})\.(\d{4})")


def hinweise(stand: tuple[Standangabe, ...], bau: int) -> tuple[str, ...]:
    """What a reader must know before relying on the text: amendments not in it, or in it but not yet in force."""
    gefunden: list[str] = []
    for s in stand:
        if "nicht berücksichtigt" in s.text:
            tage = sorted({int(f"{j}{int(m):02}{int(t):02}") for t, m, j in _tage(s.text)})
            ab = f" (ab {', '.join(deutsch(t) for t in tage)})" if tage else ""
            gefunden.append(f"Im Text vom {deutsch(bau)} fehlt noch: {s.text}{ab}")
        elif "textlich nachgewiesen" in s.text:
            gefunden.append(f"Im Text vom {deutsch(bau)} schon enthalten, auch wenn sie erst später gilt: {s.text}")
    return tuple(gefunden)


def _tage(text: str) -> list[tuple[str, str, str]]:
    return [(a or d, b or e, c or f) for a, b, c, d, e, f in _KUENFTIG.findall(text)]
