"""What every part of a case file has in common: strict about unknown keys, each field with a sentence that says what it means."""

from __future__ import annotations

from msgspec import Meta, Struct

from nachzug.fall.felder import Tag, Text, Wahrheit

J = Wahrheit | None
T = Tag | None
Wort = Text | None


class Teil(Struct, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """Base of everything in a case file. Silence means that nobody pleaded it."""


def heisst(text: str) -> Meta:
    """The meaning of a field, for the schema and for people."""
    return Meta(description=text)
