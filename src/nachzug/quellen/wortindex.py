"""The word index in both engines: what is written for a paragraph, and the query language of each.

Two columns. `staemme`: the stems of all words, in order, so that phrases work. `teile`: every long word again from each of its letters
on (Familiennachzug also as ...nachzug), so that a part of a compound is found as the beginning of an entry. Compounds that end alike
share their entries, which keeps such a question as cheap as one for a whole word. Stems and parts are computed here and handed to the
engine as they are; both find the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from nachzug.quellen.speicher import Speicher
from nachzug.quellen.staemme import kern, stamm, worte

KUERZESTE_ZUSAMMENSETZUNG = 8
LAENGSTE_ZUSAMMENSETZUNG = 60
KUERZESTER_TEIL = 4
_ERSTE_FUGE = 3
_LAUTE = {"a": "ä", "o": "ö", "u": "ü", "ä": "a", "ö": "o", "ü": "u"}
_HOECHSTE_STELLE = 16_383
"""Positions that a tsvector can hold."""


def teile(wort: str) -> list[str]:
    """The word itself and its ends, if it is long enough to be a compound."""
    if not KUERZESTE_ZUSAMMENSETZUNG <= len(wort) <= LAENGSTE_ZUSAMMENSETZUNG or not wort.isalpha():
        return []
    return [wort, *(wort[i:] for i in range(_ERSTE_FUGE, len(wort) - KUERZESTER_TEIL + 1))]


def _spalten(text: str) -> tuple[list[str], list[str]]:
    folge = worte(text)
    return [stamm(w) for w in folge], [t for w in dict.fromkeys(folge) for t in teile(w)]


def nimm_auf(speicher: Speicher, absaetze: Sequence[tuple[int, str]]) -> None:
    """Index new paragraphs, given as (id, text)."""
    spalten = [(k, *_spalten(text)) for k, text in absaetze]
    if speicher.dialekt == "sqlite":
        zeilen = [(k, " ".join(s), " ".join(t)) for k, s, t in spalten]
        speicher.viele("INSERT INTO wortsuche (rowid, staemme, teile) VALUES (?, ?, ?)", zeilen)
    else:
        speicher.viele("UPDATE absatz SET suche = ?::tsvector WHERE id = ?", [(_tsvector(s, t), k) for k, s, t in spalten])


def ordne(speicher: Speicher) -> None:
    """Merge the pieces in which an index grows; after many new texts a question then costs a fifth less."""
    if speicher.dialekt == "sqlite":
        speicher.tue("INSERT INTO wortsuche (wortsuche) VALUES ('optimize')")


def nimm_heraus(speicher: Speicher, absaetze: Sequence[tuple[int, str]]) -> None:
    """Take out paragraphs that are about to be deleted; the index keeps no copy, so it must be told what it held."""
    if speicher.dialekt == "sqlite":
        spalten = [(k, *_spalten(text)) for k, text in absaetze]
        speicher.viele(
            "INSERT INTO wortsuche (wortsuche, rowid, staemme, teile) VALUES ('delete', ?, ?, ?)",
            [(k, " ".join(s), " ".join(t)) for k, s, t in spalten],
        )


def _tsvector(staemme: list[str], ends: list[str]) -> str:
    """Stems with weight A at their places, parts with weight D."""
    stellen: dict[str, list[str]] = {}
    for stelle, wort in enumerate(staemme, 1):
        stellen.setdefault(wort, []).append(f"{min(stelle, _HOECHSTE_STELLE)}A")
    for teil in ends:
        stellen.setdefault(teil, []).append(str(_HOECHSTE_STELLE))
    return " ".join(f"'{w}':{','.join(s[:250])}" for w, s in stellen.items())


_OHNE_ZUSAMMENSETZUNG_TEXT = """
    aber alle allem allen aller alles also andere anderen anderer auch beim bereits beide beiden bzw dabei dadurch dafür
    dagegen daher damit danach daran darauf daraus darf darin darüber dass davon dazu deren dessen dies diese diesem
    diesen dieser dieses doch dort durch durfte dürfen eine einem einen einer eines etwa etwas ferner gegen gegenüber
    gemäß hatte hatten haben hier hierzu hinsichtlich ihre ihrem ihren ihrer indes innerhalb insbesondere insoweit jede
    jedem jeden jeder jedoch jene jener kann kein keine keinen keiner können könnte konnte lediglich mehr mithin muss
    müssen nach nicht nichts noch nunmehr nur oder ohne sein seine seinem seinen seiner seit selbst sich sind sofern
    solche sollen sollte sondern sonst soweit sowie sowohl über unter vielmehr vom von vorliegend während wäre waren weder
    wegen weil weiter weitere weiteren welche welcher wenn werden wird wurde wurden würde zudem zufolge zugleich zumindest
    zuvor zwar zwischen
"""
_OHNE_ZUSAMMENSETZUNG = frozenset(_OHNE_ZUSAMMENSETZUNG_TEXT.split())
"""Words that no compound is looked for."""


class Begriff(NamedTuple):
    """What must (or must not) occur: alternatives of stems in a row; teile: beginnings of parts of compounds that count as well."""

    formen: tuple[tuple[str, ...], ...]
    ohne: bool = False
    teile: tuple[str, ...] = ()


def mit_teilen(begriff: Begriff, wort: str) -> Begriff:
    """The word, or a compound that contains it. Words that form no compounds stay as they are."""
    if wort in _OHNE_ZUSAMMENSETZUNG:
        return begriff
    formen = dict.fromkeys(kern(w) for w in (wort, mit_umlaut(wort)))
    return begriff._replace(teile=tuple(t for t in formen if len(t) >= KUERZESTER_TEIL and t.isalpha()))


def vokalformen(teil: str) -> tuple[str, ...]:
    """As it is, and with the last vowel the other way: haus, häus."""
    stelle = max(teil.rfind(v) for v in _LAUTE)
    if stelle < 0:
        return (teil,)
    if teil[max(0, stelle - 1) : stelle + 1] in ("au", "äu"):
        stelle -= 1
    return (teil, f"{teil[:stelle]}{_LAUTE[teil[stelle]]}{teil[stelle + 1 :]}")


def mit_umlaut(wort: str) -> str:
    """With umlauts where ae, oe, ue may stand for them."""
    return wort.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü")


def als_fts5(begriffe: Sequence[Begriff]) -> str:
    """The query for SQLite: terms joined by AND, then what must not occur."""
    mit = " AND ".join(_fts5(b) for b in begriffe if not b.ohne)
    return mit + "".join(f" NOT {_fts5(b)}" for b in begriffe if b.ohne)


def _fts5(b: Begriff) -> str:
    formen = [f'staemme:"{" ".join(f)}"' for f in b.formen] + [f'teile:"{t}"*' for t in b.teile]
    return formen[0] if len(formen) == 1 else f"({' OR '.join(formen)})"


def als_tsquery(begriffe: Sequence[Begriff]) -> str:
    """The same for PostgreSQL."""
    return " & ".join(("!" if b.ohne else "") + _tsquery(b) for b in begriffe)


def _tsquery(b: Begriff) -> str:
    formen = ["(" + " <-> ".join(f"'{w}':A" for w in f) + ")" for f in b.formen] + [f"'{t}':*D" for t in b.teile]
    return f"({' | '.join(formen)})"
