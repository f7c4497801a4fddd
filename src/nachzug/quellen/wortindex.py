"""The word index in both engines: writing, taking out, and the query language of each.

Stems are computed here and handed to the engine as they are, so that both find the same. Compounds are found through the words:
a trigram index over the vocabulary gives every word that contains the one asked for, which costs a hundredth of a trigram index
over the texts.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from nachzug.quellen.speicher import Speicher
from nachzug.quellen.staemme import kern, stamm, worte

HOECHSTENS_FORMEN = 200
"""How many words a part of a compound may stand for."""
KUERZESTER_TEIL = 4
_HOECHSTE_STELLE = 16_383


class Wortindex:
    """Writes texts into the index of an open store; remembers which words it knows."""

    def __init__(self, speicher: Speicher) -> None:
        self._speicher = speicher
        self._bekannt: set[str] = {z[0] for z in speicher.lies("SELECT wort FROM wort")}
        self._neu: set[str] = set()

    def nimm_auf(self, absaetze: Sequence[tuple[int, str]]) -> None:
        """(id, text) of new paragraphs."""
        gestemmt: list[tuple[int, list[str]]] = []
        for kennung, text in absaetze:
            folge = worte(text)
            self._neu.update(w for w in set(folge) if w not in self._bekannt)
            gestemmt.append((kennung, [stamm(w) for w in folge]))
        if self._speicher.dialekt == "sqlite":
            self._speicher.viele("INSERT INTO wortsuche (rowid, staemme) VALUES (?, ?)", [(k, " ".join(s)) for k, s in gestemmt])
        else:
            self._speicher.viele("UPDATE absatz SET suche = ?::tsvector WHERE id = ?", [(_tsvector(s), k) for k, s in gestemmt])

    def nimm_heraus(self, absaetze: Sequence[tuple[int, str]]) -> None:
        """Paragraphs that are about to be deleted."""
        if self._speicher.dialekt == "sqlite":
            self._speicher.viele(
                "INSERT INTO wortsuche (wortsuche, rowid, staemme) VALUES ('delete', ?, ?)",
                [(k, " ".join(stamm(w) for w in worte(text))) for k, text in absaetze],
            )

    def schreibe_worte(self) -> None:
        """Bring the vocabulary up; called once per transaction, before it ends."""
        if not self._neu:
            return
        hoechste = (self._speicher.eine("SELECT coalesce(max(id), 0) FROM wort") or (0,))[0]
        self._speicher.viele(
            "INSERT INTO wort (wort) VALUES (?) ON CONFLICT (wort) DO NOTHING", [(w,) for w in sorted(self._neu)]
        )
        if self._speicher.dialekt == "sqlite":
            self._speicher.tue("INSERT INTO wortteile (rowid, wort) SELECT id, wort FROM wort WHERE id > ?", (hoechste,))
        self._bekannt |= self._neu
        self._neu = set()

    def vergiss(self) -> None:
        """After a transaction that failed: what was new is still new."""
        self._neu = set()


def _tsvector(folge: list[str]) -> str:
    stellen: dict[str, list[int]] = {}
    for stelle, wort in enumerate(folge, 1):
        stellen.setdefault(wort, []).append(min(stelle, _HOECHSTE_STELLE))
    return " ".join(f"'{w}':{','.join(map(str, s[:250]))}" for w, s in stellen.items())


class Begriff(NamedTuple):
    """What must (or must not) occur: alternatives of word sequences, as stems."""

    formen: tuple[tuple[str, ...], ...]
    ohne: bool = False


def erweitert(speicher: Speicher, begriff: Begriff, wort: str) -> Begriff:
    """The word or any compound that contains it."""
    return begriff._replace(
        formen=tuple(dict.fromkeys((*begriff.formen, *((stamm(w),) for w in _zusammensetzungen(speicher, wort)))))
    )


def _zusammensetzungen(speicher: Speicher, wort: str) -> list[str]:
    teil = kern(wort)
    if len(teil) < KUERZESTER_TEIL:
        return []
    if speicher.dialekt == "sqlite":
        zeilen = speicher.lies("SELECT wort FROM wortteile WHERE wortteile MATCH ? LIMIT ?", (f'"{teil}"', HOECHSTENS_FORMEN))
    else:
        muster = teil.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        zeilen = speicher.lies("SELECT wort FROM wort WHERE wort LIKE ? LIMIT ?", (f"%{muster}%", HOECHSTENS_FORMEN))
    return sorted(z[0] for z in zeilen)


def als_fts5(begriffe: Sequence[Begriff]) -> str:
    """The query for SQLite: terms joined by AND, then what must not occur."""
    mit = " AND ".join(_oder(b, '"', " ", " OR ") for b in begriffe if not b.ohne)
    ohne = "".join(f" NOT {_oder(b, chr(34), ' ', ' OR ')}" for b in begriffe if b.ohne)
    return mit + ohne


def als_tsquery(begriffe: Sequence[Begriff]) -> str:
    """The same for PostgreSQL."""
    teile = [("!" if b.ohne else "") + _oder_pg(b) for b in begriffe]
    return " & ".join(teile)


def _oder(b: Begriff, rand: str, folge: str, oder: str) -> str:
    formen = [f"{rand}{folge.join(f)}{rand}" for f in b.formen]
    return formen[0] if len(formen) == 1 else f"({oder.join(formen)})"


def _oder_pg(b: Begriff) -> str:
    formen = ["(" + " <-> ".join(f"'{w}'" for w in f) + ")" for f in b.formen]
    return f"({' | '.join(formen)})"
