"""Values of the case file as German lawyers write them: days, parts of days, choices, amounts."""

from __future__ import annotations

import re

from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, DatumFehler, deutsch, lies_datum
from nachzug.recht.woerter import WERTE

MONATE = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"]
_TAG = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?")
_GRENZEN = re.compile(r"(.*)/(.*)")
_EINES = re.compile(r"\[(.+?)(?:,|\.\.)(.+)\]")


def tag_in_worten(text: str) -> str:
    """A date of the case file (EDTF) in German; what is none stays as it is."""
    if treffer := _EINES.fullmatch(text):
        return f"zwischen {tag_in_worten(treffer[1].strip())} und {tag_in_worten(treffer[2].strip())}"
    if treffer := _GRENZEN.fullmatch(text):
        von, bis = (teil.strip() for teil in treffer.groups())
        if von in ("", ".."):
            return f"spätestens {tag_in_worten(bis)}"
        return f"frühestens {tag_in_worten(von)}" if bis in ("", "..") else f"{tag_in_worten(von)} bis {tag_in_worten(bis)}"
    if treffer := _TAG.fullmatch(text):
        jahr, monat, tag, art = treffer.groups()
        if monat and not 1 <= int(monat) <= 12:
            return text
        wort = f"{tag}.{monat}.{jahr}" if tag else f"{MONATE[int(monat) - 1]} {jahr}" if monat else jahr
        return f"{'etwa' if art in ('~', '%') else 'vermutlich'} {wort}" if art else wort
    try:
        spanne = lies_datum(text)
    except (DatumFehler, ValueError):
        return text
    von, bis = (deutsch(t) for t in spanne)
    return f"{von} bis {bis}" if spanne.von > FRUEHESTENS and spanne.bis < SPAETESTENS else text


def wort_in_worten(text: str) -> str:
    """A choice of the case file with its umlauts."""
    return WERTE.get(text) or text.replace("_", " ")


def in_worten(text: str) -> str:
    """A value of the case file, whatever its kind."""
    return tag if (tag := tag_in_worten(text)) != text else wort_in_worten(text)
