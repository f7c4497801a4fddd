"""Full-text search over the loaded decisions: German stems, compounds, phrases, filters by provision, day and court.

Words must all occur in one paragraph; "in quotes" in this order; -word must not occur. What holds the words themselves comes
first; only if too little is found are compounds tried (Nachzug finds Familiennachzug).
"""

from __future__ import annotations

import re

from msgspec import Struct

from nachzug.quellen.speicher import Speicher, Zeile
from nachzug.quellen.staemme import stamm, worte
from nachzug.quellen.wortindex import Begriff, als_fts5, als_tsquery, mit_teilen, mit_umlaut, vokalformen
from nachzug.zitat.norm import Norm

VOR_DEM_TREFFER = 80
NACH_DEM_TREFFER = 160
"""Characters of a snippet."""
_TEIL = re.compile(r'(-?)"([^"]*)"?|(-?)(\S+)')


class SuchFehler(ValueError):
    """The query cannot be answered; the message says what is allowed."""


class Filter(Struct, frozen=True):
    """von, bis: days of the decision, JJJJMMTT, 0 = open; norm: cited in the decision, with its parts."""

    gericht: str = ""
    von: int = 0
    bis: int = 0
    norm: Norm | None = None


KEIN_FILTER = Filter()


class Stelle(Struct, frozen=True):
    rn: str
    teil: str
    ausschnitt: str


class Treffer(Struct, frozen=True):
    """A decision with its best paragraphs."""

    kennung: str
    gericht: str
    datum: int
    titel: str
    stellen: tuple[Stelle, ...]


class Anfrage(Struct, frozen=True):
    """worte: for each term of one word that word, to find its compounds, else ""."""

    begriffe: tuple[Begriff, ...]
    worte: tuple[str, ...]


def lies_anfrage(text: str) -> Anfrage:
    """Read a query. Raises SuchFehler where no word must occur."""
    begriffe: list[Begriff] = []
    einzeln: list[str] = []
    for ohne_zitat, zitat, ohne_wort, wort in _TEIL.findall(text):
        folge = worte(zitat or wort)
        if not folge:
            continue
        ohne = bool(ohne_zitat or ohne_wort)
        begriffe.append(Begriff(_schreibweisen(folge), ohne))
        einzeln.append(folge[0] if len(folge) == 1 and not zitat and not ohne else "")
    if all(b.ohne for b in begriffe):
        raise SuchFehler(
            'die Suche braucht wenigstens ein Wort, das vorkommen soll; z. B. Nachzug "außergewöhnliche Härte" -Asyl'
        )
    return Anfrage(tuple(begriffe), tuple(einzeln))


def _schreibweisen(folge: list[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(dict.fromkeys((tuple(stamm(w) for w in folge), tuple(stamm(mit_umlaut(w)) for w in folge))))


def suche(speicher: Speicher, text: str, filter_: Filter = KEIN_FILTER, zahl: int = 20) -> tuple[Treffer, ...]:
    """The best paragraphs, at most `zahl`, by decision. Raises SuchFehler."""
    anfrage = lies_anfrage(text)
    begriffe = anfrage.begriffe
    zeilen = _absaetze(speicher, begriffe, filter_, zahl)
    if len(zeilen) < zahl and any(anfrage.worte):
        begriffe = tuple(mit_teilen(b, w) if w else b for b, w in zip(begriffe, anfrage.worte, strict=True))
        zeilen += _weitere(speicher, begriffe, filter_, zeilen, zahl)
    return _treffer(zeilen, Marker(begriffe))


def _weitere(speicher: Speicher, begriffe: tuple[Begriff, ...], f: Filter, da: list[Zeile], zahl: int) -> list[Zeile]:
    """Paragraphs with compounds, after those with the words. Ranking costs more than finding: where all that there are fit on the
    page, they are ordered by how often they hit, and the engine is not asked to rank."""
    bekannt = {z[0] for z in da}
    if speicher.dialekt == "sqlite" and f == KEIN_FILTER:
        frage = als_fts5(begriffe)
        alle = [z[0] for z in speicher.lies("SELECT rowid FROM wortsuche WHERE wortsuche MATCH ? LIMIT ?", (frage, zahl + 1))]
        if len(alle) <= zahl:
            marker = Marker(begriffe)
            neue = _zeilen(speicher, [a for a in alle if a not in bekannt])
            return sorted(neue, key=lambda z: -marker.zahl(z[3]) / (len(z[3]) + 200))[: zahl - len(da)]
    return [z for z in _absaetze(speicher, begriffe, f, zahl) if z[0] not in bekannt][: zahl - len(da)]


_SPALTEN = "a.id, a.rn, a.teil, a.text, e.kennung, e.gericht, e.datum, e.titel"


def _absaetze(speicher: Speicher, begriffe: tuple[Begriff, ...], filter_: Filter, zahl: int) -> list[Zeile]:
    """Paragraphs with the head of their decision, in order of rank."""
    wo, werte = _bedingungen(filter_)
    if speicher.dialekt != "sqlite":
        frage = als_tsquery(begriffe)
        sql = (
            f"SELECT {_SPALTEN} FROM absatz a JOIN entscheidung e ON e.id = a.entscheidung "
            f"WHERE a.suche @@ ?::tsquery {f'AND {wo}' if wo else ''} ORDER BY ts_rank_cd(a.suche, ?::tsquery) DESC, a.id LIMIT ?"
        )
        return speicher.lies(sql, (frage, *werte, frage, zahl))
    if wo:
        sql = (
            f"SELECT {_SPALTEN} FROM wortsuche JOIN absatz a ON a.id = wortsuche.rowid "
            f"JOIN entscheidung e ON e.id = a.entscheidung WHERE wortsuche MATCH ? AND {wo} ORDER BY wortsuche.rank LIMIT ?"
        )
        return speicher.lies(sql, (als_fts5(begriffe), *werte, zahl))
    reihe = speicher.lies("SELECT rowid FROM wortsuche WHERE wortsuche MATCH ? ORDER BY rank LIMIT ?", (als_fts5(begriffe), zahl))
    return _zeilen(speicher, [z[0] for z in reihe])


def _zeilen(speicher: Speicher, absaetze: list[int]) -> list[Zeile]:
    """Rows in the given order. Asked for apart from the index: a rank that a statement hands on is computed twice."""
    platz = ",".join("?" * len(absaetze))
    sql = f"SELECT {_SPALTEN} FROM absatz a JOIN entscheidung e ON e.id = a.entscheidung WHERE a.id IN ({platz})"
    gelesen = {z[0]: z for z in speicher.lies(sql, absaetze)} if absaetze else {}
    return [gelesen[a] for a in absaetze]


def _bedingungen(f: Filter) -> tuple[str, list[object]]:
    teile: list[str] = []
    werte: list[object] = []
    if f.gericht:
        teile.append("e.gericht = ?")
        werte.append(f.gericht)
    if f.von:
        teile.append("e.datum >= ?")
        werte.append(f.von)
    if f.bis:
        teile.append("e.datum BETWEEN 1 AND ?")
        werte.append(f.bis)
    if f.norm:
        bedingung, weitere = normbedingung(f.norm, "z")
        teile.append(f"EXISTS (SELECT 1 FROM zitat z WHERE z.entscheidung = e.id AND {bedingung})")
        werte.extend(weitere)
    return " AND ".join(teile), werte


def normbedingung(norm: Norm, tabelle: str) -> tuple[str, list[object]]:
    """Citations of the provision or of a part of it."""
    ziel = str(Norm(*norm[:3]))
    if str(norm) == ziel:
        return f"{tabelle}.ziel = ?", [ziel]
    return f"{tabelle}.ziel = ? AND ({tabelle}.kanonisch = ? OR {tabelle}.kanonisch LIKE ?)", [ziel, str(norm), f"{norm} %"]


def _treffer(zeilen: list[Zeile], marker: Marker) -> tuple[Treffer, ...]:
    je: dict[str, list[Zeile]] = {}
    for zeile in zeilen:
        je.setdefault(zeile[4], []).append(zeile)
    gefunden: list[Treffer] = []
    for kennung, folge in je.items():
        stellen = tuple(Stelle(rn, teil, marker.ausschnitt(text)) for _, rn, teil, text, *_ in folge)
        gericht, datum, titel = folge[0][5:]
        gefunden.append(Treffer(kennung, gericht, datum, titel, stellen))
    return tuple(gefunden)


class Marker:
    """Finds the words of a query in a text. A stem is the beginning of its words but for umlauts; parts may stand anywhere."""

    def __init__(self, begriffe: tuple[Begriff, ...]) -> None:
        mit = [b for b in begriffe if not b.ohne]
        self._staemme = {w for b in mit for f in b.formen for w in f}
        self._teile = tuple(t for b in mit for t in b.teile)
        anfaenge = (s.partition("ss")[0] or s for s in self._staemme)
        self._zeichen = tuple(dict.fromkeys((*self._teile, *(f for a in anfaenge for f in vokalformen(a[: max(3, len(a) - 2)])))))

    def _treffer(self, text: str) -> list[tuple[int, int]]:
        """Spans of the words that count, in order. Plain search for what may begin a hit, then a look at the word."""
        klein = text.lower()
        spannen: set[tuple[int, int]] = set()
        for zeichen in self._zeichen:
            stelle = klein.find(zeichen)
            while stelle >= 0:
                von, bis = wort_um(klein, stelle)
                wort = klein[von:bis]
                if stamm(wort) in self._staemme or any(t in wort for t in self._teile):
                    spannen.add((von, bis))
                stelle = klein.find(zeichen, max(bis, stelle + 1))
        return sorted(spannen)

    def zahl(self, text: str) -> int:
        return len(self._treffer(text))

    def ausschnitt(self, text: str) -> str:
        """The words around the first hit, with the hits marked »so«."""
        alle = self._treffer(text) if len(text.lower()) == len(text) else []
        stelle = alle[0][0] if alle else 0
        von = text.find(" ", stelle - VOR_DEM_TREFFER) + 1 if stelle > VOR_DEM_TREFFER else 0
        bis = len(text) if len(text) - stelle <= NACH_DEM_TREFFER else text.rfind(" ", stelle, stelle + NACH_DEM_TREFFER)
        bis = bis if bis > stelle else min(len(text), stelle + NACH_DEM_TREFFER)
        teile: list[str] = []
        gelesen = von
        for a, b in alle:
            if von <= a and b <= bis:
                teile += [text[gelesen:a], "»", text[a:b], "«"]
                gelesen = b
        return f"{'… ' if von else ''}{''.join(teile)}{text[gelesen:bis]}{' …' if bis < len(text) else ''}"


def wort_um(text: str, stelle: int) -> tuple[int, int]:
    """The word in which a place lies."""
    von = bis = stelle
    while von and text[von - 1].isalnum():
        von -= 1
    while bis < len(text) and text[bis].isalnum():
        bis += 1
    return von, bis
