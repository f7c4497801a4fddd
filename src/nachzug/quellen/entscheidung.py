"""A decision as read from a source: its head, its parts with Randnummern, and what struck the reader about the source."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

from nachzug.logik.zeit import deutsch
from nachzug.quellen.schluessel import az_anzeige, gericht_kurz


class EntscheidungFehler(ValueError):
    """The file holds no decision; the message says where, what and what is allowed."""


class Teil(StrEnum):
    """What a part of a decision is."""

    TENOR = "tenor"
    TATBESTAND = "tatbestand"
    GRUENDE = "gruende"
    VERFAHRENSINFORMATION = "verfahrensinformation"
    PRESSEMITTEILUNG = "pressemitteilung"
    ABWEICHEND = "abweichende_meinung"
    TEXT = "text"


class Passage(Struct, frozen=True):
    """A paragraph. rn: its Randnummer or number, "" where it has none; ziffer: the roman or capital part it stands in."""

    text: str
    rn: str = ""
    ziffer: str = ""


class Abschnitt(Struct, frozen=True):
    teil: Teil
    passagen: tuple[Passage, ...]
    titel: str = ""


class Instanz(Struct, frozen=True):
    """An earlier or later decision in the same case; text: as the source says it."""

    gericht: str
    aktenzeichen: str
    datum: int = 0
    text: str = ""


class Bemerkung(Struct, frozen=True):
    """What a reader should know about the source. zeile: line of the file, 0 for the whole."""

    text: str
    zeile: int = 0


class Entscheidung(Struct, frozen=True, kw_only=True):
    """gericht as it is cited ("BVerwG"); datum JJJJMMTT, 0 unknown; auszug: the source leaves parts out."""

    gericht: str = ""
    spruchkoerper: str = ""
    art: str = ""
    datum: int = 0
    aktenzeichen: tuple[str, ...] = ()
    ecli: str = ""
    titel: str = ""
    leitsaetze: tuple[str, ...] = ()
    orientierungssaetze: tuple[str, ...] = ()
    schlagwoerter: tuple[str, ...] = ()
    normen: tuple[str, ...] = ()
    parallelstellen: tuple[str, ...] = ()
    besetzung: str = ""
    vorinstanzen: tuple[Instanz, ...] = ()
    abschnitte: tuple[Abschnitt, ...] = ()
    veroeffentlicht: int = 0
    auszug: bool = False
    quelle: str = ""
    layout: str = ""
    bemerkungen: tuple[Bemerkung, ...] = ()

    @property
    def kennung(self) -> str:
        """Unique and readable: court, docket, date; for a text without docket its kind and a digest of its wording."""
        if self.gericht and self.aktenzeichen:
            tag = f" ({deutsch(self.datum)})" if self.datum else ""
            gericht = gericht_kurz(self.gericht)
            return f"{gericht} {az_anzeige(gericht, self.aktenzeichen[0])}{tag}"
        text = "\n".join(p.text for _, p in self.passagen())
        return f"{self.gericht or self.art or 'Text'} ohne Aktenzeichen {hashlib.sha256(text.encode()).hexdigest()[:10]}"

    def passagen(self) -> Iterator[tuple[Abschnitt, Passage]]:
        for abschnitt in self.abschnitte:
            for passage in abschnitt.passagen:
                yield abschnitt, passage

    def teile(self, teil: Teil) -> tuple[Passage, ...]:
        return tuple(p for a, p in self.passagen() if a.teil is teil)

    def sachverhalt(self) -> tuple[Passage, ...]:
        """The facts: the Tatbestand, or the first part of reasons that have a second one."""
        if tatbestand := self.teile(Teil.TATBESTAND):
            return tatbestand
        gruende = self.teile(Teil.GRUENDE)
        ziffern = {p.ziffer.split(".")[0] for p in gruende}
        erste = "I" if {"I", "II"} <= ziffern else "A" if {"A", "B"} <= ziffern else ""
        return tuple(p for p in gruende if erste and p.ziffer.split(".")[0] == erste)

    def gruende(self) -> tuple[Passage, ...]:
        """The reasons without the facts."""
        fakten = self.sachverhalt()
        return tuple(p for p in self.teile(Teil.GRUENDE) if p not in fakten)


class Beigabe(Struct, frozen=True):
    """Text that a page carries beside its decision: a provision (norm) or another decision. zeile: where it begins."""

    zeile: int
    norm: str = ""
    wortlaut: str = ""
    entscheidung: Entscheidung | None = None


class Listeneintrag(Struct, frozen=True):
    """What a page says its decision cites or is cited by."""

    text: str
    zeile: int
    anriss: str = ""
    gericht: str = ""
    art: str = ""
    datum: int = 0
    aktenzeichen: str = ""


class Quelle(Struct, frozen=True):
    """All that was read from one file: the decision, what the page lists, what else it carries, remarks."""

    entscheidung: Entscheidung
    zitierte_normen: tuple[Listeneintrag, ...] = ()
    zitierte_entscheidungen: tuple[Listeneintrag, ...] = ()
    zitierende_entscheidungen: tuple[Listeneintrag, ...] = ()
    beigaben: tuple[Beigabe, ...] = ()
    bemerkungen: tuple[Bemerkung, ...] = ()

    def entscheidungen(self) -> Iterator[Entscheidung]:
        yield self.entscheidung
        yield from (b.entscheidung for b in self.beigaben if b.entscheidung is not None)
