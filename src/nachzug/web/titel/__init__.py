"""Titles that the law, the procedure and the document list give to things (ways, stages, deadlines, documents), in other languages.

The German title is the name; a translation helps to read it. English has all of them; the languages of the family letter have what
a family must bring and do. Whatever has none stays German and is marked so. Elements of the law and sentences of the examination
stay German by design.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from markupsafe import Markup, escape

from nachzug.web.sprache import aktuelle

_MIT_ZUSATZ = re.compile(r"(?P<titel>.+?)(?P<zusatz> \([^()]*(?:\([^()]*\)[^()]*)*\))$")
_VORSAETZE = ("Falls zugelassen", "Unterlage verwenden, bevor sie als zu alt gilt")


class Titel(NamedTuple):
    """A title and the language it is in."""

    text: str
    sprache: str

    def __html__(self) -> Markup:
        """Marked for screen readers where it is not in the language of the page."""
        if self.sprache == aktuelle():
            return escape(self.text)
        return Markup('<span lang="{}">{}</span>').format(self.sprache, self.text)


def titel(deutsch: str) -> Titel:
    """The title in the current language where there is one. What follows in brackets (a norm, a place) stays as it is."""
    sprache = aktuelle()
    if sprache == "de":
        return Titel(deutsch, "de")
    worte = _worte(sprache)
    vorsatz, trenner, rest = deutsch.partition(": ")
    if trenner and vorsatz in _VORSAETZE and vorsatz in worte and rest in worte:
        return Titel(f"{worte[vorsatz]}: {worte[rest]}", sprache)
    if deutsch in worte:
        return Titel(worte[deutsch], sprache)
    if (mit := _MIT_ZUSATZ.fullmatch(deutsch)) and mit["titel"] in worte:
        return Titel(worte[mit["titel"]] + mit["zusatz"], sprache)
    return Titel(deutsch, "de")


def _worte(sprache: str) -> dict[str, str]:
    if sprache == "en":
        from nachzug.web.titel.english import ENGLISH

        return ENGLISH
    from nachzug.web.titel.familie import FAMILIE

    return FAMILIE.get(sprache, {})
