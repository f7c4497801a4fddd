"""Full-text search over the loaded decisions: German stems, compounds, phrases, filters by provision, day and court.

Words must all occur in one paragraph; "in quotes" in this order; -word must not occur. What holds the words themselves comes
first; only if too little is found are compounds tried (Nachzug finds Familiennachzug).
"""

from __future__ import annotations

import re

from msgspec import Struct

from nachzug.quellen.speicher import Speicher
from nachzug.quellen.staemme import stamm, worte, wortstellen
from nachzug.quellen.wortindex import Begriff, als_fts5, als_tsquery, erweitert
from nachzug.zitat.norm import Norm

UMFELD = 12
"""Words before and after a hit in a snippet."""
JE_ENTSCHEIDUNG = 3
_TEIL = re.compile(r'(-?)"([^"]*)"?|(-?)(\S+)')


class SuchFehler(ValueError):
    """The query cannot be answered; the message says what is allowed."""


class Filter(Struct, frozen=True):
    """von, bis: days of the decision, JJJJMMTT, 0 = open; norm: cited in the decision, with its parts."""

    gericht: str = ""
    von: int = 0
    bis: int = 0
    norm: Norm | None = None


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
    """As written, and with umlauts where ae, oe, ue or ss may stand for them."""
    umlaut = [w.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü") for w in folge]
    return tuple(dict.fromkeys((tuple(stamm(w) for w in folge), tuple(stamm(w) for w in umlaut))))


def suche(speicher: Speicher, text: str, filter_: Filter = Filter(), zahl: int = 20) -> tuple[Treffer, ...]:  # noqa: B008
    """The best decisions, at most `zahl`. Raises SuchFehler."""
    anfrage = lies_anfrage(text)
    gefunden = _absaetze(speicher, anfrage.begriffe, filter_, zahl * 2)
    begriffe = anfrage.begriffe
    if len({z[1] for z in gefunden}) < zahl and any(anfrage.worte):
        paare = zip(anfrage.begriffe, anfrage.worte, strict=True)
        begriffe = tuple(erweitert(speicher, b, w) if w else b for b, w in paare)
        if begriffe != anfrage.begriffe:
            bekannt = {z[0] for z in gefunden}
            gefunden += [z for z in _absaetze(speicher, begriffe, filter_, zahl * 2) if z[0] not in bekannt]
    staemme = frozenset(w for b in begriffe if not b.ohne for f in b.formen for w in f)
    return _treffer(speicher, gefunden, staemme, zahl)


def _absaetze(speicher: Speicher, begriffe: tuple[Begriff, ...], filter_: Filter, zahl: int) -> list[tuple[int, int]]:
    """(paragraph, decision) in order of rank."""
    wo, werte = _bedingungen(filter_)
    if speicher.dialekt == "sqlite":
        frage = als_fts5(begriffe)
        if not wo:
            zeilen = speicher.lies("SELECT rowid FROM wortsuche WHERE wortsuche MATCH ? ORDER BY rank LIMIT ?", (frage, zahl))
            return _mit_entscheidung(speicher, [z[0] for z in zeilen])
        sql = (
            "SELECT a.id, a.entscheidung FROM wortsuche JOIN absatz a ON a.id = wortsuche.rowid "
            f"JOIN entscheidung e ON e.id = a.entscheidung WHERE wortsuche MATCH ? AND {wo} ORDER BY wortsuche.rank LIMIT ?"
        )
        return [(z[0], z[1]) for z in speicher.lies(sql, (frage, *werte, zahl))]
    frage = als_tsquery(begriffe)
    sql = (
        "SELECT a.id, a.entscheidung FROM absatz a JOIN entscheidung e ON e.id = a.entscheidung "
        f"WHERE a.suche @@ ?::tsquery {f'AND {wo}' if wo else ''} ORDER BY ts_rank_cd(a.suche, ?::tsquery) DESC, a.id LIMIT ?"
    )
    return [(z[0], z[1]) for z in speicher.lies(sql, (frage, *werte, frage, zahl))]


def _mit_entscheidung(speicher: Speicher, absaetze: list[int]) -> list[tuple[int, int]]:
    if not absaetze:
        return []
    platz = ",".join("?" * len(absaetze))
    eltern = dict(speicher.lies(f"SELECT id, entscheidung FROM absatz WHERE id IN ({platz})", absaetze))
    return [(a, eltern[a]) for a in absaetze]


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


def _treffer(speicher: Speicher, gefunden: list[tuple[int, int]], staemme: frozenset[str], zahl: int) -> tuple[Treffer, ...]:
    je: dict[int, list[int]] = {}
    for absatz, entscheidung in gefunden:
        je.setdefault(entscheidung, []).append(absatz)
    gewaehlt = {e: a[:JE_ENTSCHEIDUNG] for e, a in list(je.items())[:zahl]}
    if not gewaehlt:
        return ()
    absaetze = [a for folge in gewaehlt.values() for a in folge]
    texte = {
        z[0]: z[1:]
        for z in speicher.lies(f"SELECT id, rn, teil, text FROM absatz WHERE id IN ({','.join('?' * len(absaetze))})", absaetze)
    }
    koepfe = {
        z[0]: z
        for z in speicher.lies(
            f"SELECT id, kennung, gericht, datum, titel FROM entscheidung WHERE id IN ({','.join('?' * len(gewaehlt))})",
            list(gewaehlt),
        )
    }
    ergebnis: list[Treffer] = []
    for e, folge in gewaehlt.items():
        _, kennung, gericht, datum, titel = koepfe[e]
        stellen = tuple(Stelle(rn, teil, ausschnitt(text, staemme)) for rn, teil, text in (texte[a] for a in folge))
        ergebnis.append(Treffer(kennung, gericht, datum, titel, stellen))
    return tuple(ergebnis)


def ausschnitt(text: str, staemme: frozenset[str]) -> str:
    """The words around the first hit, with the hits marked »so«."""
    stellen = wortstellen(text)
    anfaenge = {s[:2] for s in staemme}
    hit = [i for i, (a, b) in enumerate(stellen) if _kann(text[a : a + 2], anfaenge) and stamm(text[a:b].lower()) in staemme]
    if not hit:
        return " ".join(text.split()[: 2 * UMFELD])
    erste, letzte = max(0, hit[0] - UMFELD), min(len(stellen), hit[0] + 2 * UMFELD)
    von, bis = stellen[erste][0] if erste else 0, stellen[letzte - 1][1] if letzte < len(stellen) else len(text)
    teile: list[str] = ["… " if von else ""]
    stelle = von
    for a, b in (stellen[i] for i in hit if von <= stellen[i][0] < bis):
        teile += [text[stelle:a], "»", text[a:b], "«"]
        stelle = b
    return "".join((*teile, text[stelle:bis], " …" if bis < len(text) else ""))


_UMLAUT = str.maketrans("äöüÄÖÜ", "aouaou")


def _kann(anfang: str, anfaenge: set[str]) -> bool:
    """A stem begins as its word does, but for umlauts: cheap to see before stemming."""
    return anfang.lower().translate(_UMLAUT)[:2] in anfaenge or "ß" in anfang
