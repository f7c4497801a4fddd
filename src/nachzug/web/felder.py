"""What the fields of the case model are called in the language of whoever asks."""

from __future__ import annotations

from typing import NamedTuple

from nachzug.fall.formfelder import Formfeld
from nachzug.fall.fragen import frage_nach
from nachzug.web.sprache import _, aktuelle


class Feldname(NamedTuple):
    """What a field is called, and in which language."""

    text: str
    sprache: str


def feldname(feld: Formfeld) -> Feldname:
    """The description of a field; in English the question, or the name of what nobody is asked for one by one."""
    if aktuelle() != "en":
        return Feldname(feld.beschreibung, "de")
    from nachzug.fall.fragen_en import FELDER_EN

    schluessel = f"{feld.teil}.{feld.name}"
    gefragt = frage_nach(schluessel, _("die Person"), "en")
    text = gefragt.frage if gefragt else FELDER_EN.get(schluessel)
    return Feldname(text, "en") if text else Feldname(feld.beschreibung, "de")
