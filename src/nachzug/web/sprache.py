"""Languages of the pages: Babel catalogs, read from their `.po` files at the start. German is the language of the sources.

Questions of the interview have their English in `nachzug.fall.fragen_en`. Legal terms and what the examination says stay
German: the statute is their only definition. Parts that stay German inside a page
of another language are marked with their language for screen readers.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime
from functools import cache
from pathlib import Path

from babel.dates import format_date
from babel.messages.pofile import read_po

from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, datum_aus

ORDNER = Path(__file__).parent / "sprachen"
NAMEN = {"de": "Deutsch", "en": "English", "tr": "Türkçe", "ar": "العربية", "uk": "Українська", "fa": "دری"}
VOLLSTAENDIG = ("de", "en")
"""Languages in which every page is written."""
_VON_RECHTS = frozenset(("ar", "fa"))
_AKTUELL: ContextVar[str] = ContextVar("sprache", default="de")


def richtung(sprache: str) -> str:
    return "rtl" if sprache in _VON_RECHTS else "ltr"


@cache
def katalog(sprache: str) -> dict[str, str]:
    """The translations of a language; what has none is missing."""
    datei = ORDNER / f"{sprache}.po"
    if not datei.is_file():
        return {}
    with open(datei, "rb") as strom:
        return {str(m.id): str(m.string) for m in read_po(strom, locale=sprache) if m.id and m.string and not m.fuzzy}


def setze(sprache: str) -> None:
    """The language of what is rendered next."""
    _AKTUELL.set(sprache if sprache in NAMEN else "de")


def aktuelle() -> str:
    return _AKTUELL.get()


@contextmanager
def in_sprache(sprache: str) -> Generator[None]:
    """Another language for a while."""
    vorher = _AKTUELL.set(sprache)
    try:
        yield
    finally:
        _AKTUELL.reset(vorher)


def _(text: str) -> str:
    """The text in the current language; German where it is not translated."""
    return katalog(_AKTUELL.get()).get(text, text)


def tag(wert: int | str | date) -> str:
    """A day as people write it in the current language."""
    if isinstance(wert, int):
        if wert in (FRUEHESTENS, SPAETESTENS):
            return _("unbekannt")
        wert = datum_aus(wert)
    elif isinstance(wert, str):
        wert = date.fromisoformat(wert[:10])
    sprache = _AKTUELL.get()
    return format_date(wert, "dd.MM.yyyy" if sprache == "de" else "d MMMM y" if sprache == "en" else "medium", locale=sprache)


def zeitpunkt(iso: str) -> str:
    """A moment of the log (UTC) as the clock of this machine shows it, to the minute."""
    hier = datetime.fromisoformat(iso).astimezone()
    return f"{tag(hier.date())}, {hier:%H:%M}"
