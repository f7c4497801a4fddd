"""Who cites what: over the loaded decisions, by paragraph, and up to the rules of this project that rely on a decision."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

import msgspec
from msgspec import Struct

from nachzug.quellen.entscheidung import Entscheidung
from nachzug.quellen.regelbezug import Regelbezug, regeln
from nachzug.quellen.schluessel import entscheidung_schluessel
from nachzug.quellen.speicher import Speicher
from nachzug.quellen.suche import normbedingung
from nachzug.zitat.fundstelle import lies_fundstelle
from nachzug.zitat.norm import Norm, ZitatFehler


class NichtGefunden(ValueError):
    """No or more than one decision is meant; the message lists what there is."""


class Zitiert(Struct, frozen=True):
    """What a decision cites: once, with every paragraph. geladen: kennung of the loaded decision, "" where it is not loaded."""

    art: str
    kanonisch: str
    ziel: str
    orte: tuple[str, ...]
    stellen: tuple[str, ...]
    geladen: str = ""
    beanstandungen: tuple[str, ...] = ()


class ZitiertVon(Struct, frozen=True):
    """A citation of the decision in question: by whom, in which paragraph, for which of its passages."""

    kennung: str
    datum: int
    ort: str
    stelle: str


class Regelstelle(Struct, frozen=True):
    regel: Regelbezug
    fundstelle: str


def finde_entscheidung(speicher: Speicher, angabe: str) -> tuple[int, Entscheidung]:
    """By kennung, ECLI, or docket with or without court. Raises NichtGefunden."""
    kern = " ".join(angabe.split())
    zeilen = speicher.lies(
        "SELECT id, daten, kennung FROM entscheidung WHERE kennung = ? OR (ecli = ? AND ecli <> '')", (kern, kern)
    )
    if not zeilen:
        ohne_tag = re.sub(r"\s*\(\d\d\.\d\d\.\d{4}\)$", "", kern)
        zeilen = speicher.lies(
            "SELECT DISTINCT e.id, e.daten, e.kennung FROM schluessel s JOIN entscheidung e ON e.id = s.entscheidung "
            "WHERE s.schluessel IN (?, ?)",
            (entscheidung_schluessel("", ohne_tag), _mit_gericht(ohne_tag)),
        )
    if not zeilen:
        zeilen = speicher.lies("SELECT id, daten, kennung FROM entscheidung WHERE kennung LIKE ? LIMIT 20", (f"%{kern}%",))
    if len(zeilen) != 1:
        if not zeilen:
            raise NichtGefunden(f"»{angabe}« ist nicht geladen; »nachzug entscheidungen liste« nennt, was geladen ist")
        raise NichtGefunden(f"»{angabe}« ist nicht eindeutig: {'; '.join(z[2] for z in zeilen[:20])}")
    return zeilen[0][0], msgspec.json.decode(zeilen[0][1], type=Entscheidung)


def _mit_gericht(text: str) -> str:
    """Court and docket, where the docket begins with the first word that carries a digit or the one before it."""
    teile = text.split(" ")
    beginn = next((i for i, t in enumerate(teile) if t[:1].isdigit()), len(teile))
    return entscheidung_schluessel(" ".join(teile[:beginn]), " ".join(teile[beginn:]))


def schluessel_von(speicher: Speicher, kennung: int) -> list[str]:
    """All keys under which a citation can mean this decision: with court, and with the docket alone."""
    return [z[0] for z in speicher.lies("SELECT schluessel FROM schluessel WHERE entscheidung = ?", (kennung,))]


def zitiert(speicher: Speicher, kennung: int) -> tuple[Zitiert, ...]:
    """Everything the decision cites, in order of first occurrence."""
    zeilen = speicher.lies(
        "SELECT z.art, z.ziel, z.kanonisch, z.stelle, z.beanstandung, a.rn, a.teil FROM zitat z JOIN absatz a ON a.id = z.absatz "
        "WHERE z.entscheidung = ? ORDER BY z.id",
        (kennung,),
    )
    gruppen: dict[tuple[str, str, str], list[tuple[str, ...]]] = {}
    for art, ziel, kanonisch, stelle, beanstandung, rn, teil in zeilen:
        gruppen.setdefault((art, ziel, kanonisch), []).append((ort(rn, teil), stelle, beanstandung))
    geladen = _geladene(speicher, [ziel for art, ziel, _ in gruppen if art == "entscheidung"])
    return tuple(
        Zitiert(
            art, kanonisch, ziel, _einzig(g[0] for g in orte), _einzig(g[1] for g in orte), geladen.get(ziel, ""),
            _einzig(g[2] for g in orte),
        )
        for (art, ziel, kanonisch), orte in gruppen.items()
    )  # fmt: skip


_TEILE = {
    "tenor": "Tenor",
    "tatbestand": "Tatbestand",
    "gruende": "Gründe",
    "leitsatz": "Leitsatz",
    "orientierungssatz": "Orientierungssatz",
    "verfahrensinformation": "Verfahrensinformation",
    "pressemitteilung": "Pressemitteilung",
    "abweichende_meinung": "abweichende Meinung",
    "text": "Text",
}


def ort(rn: str, teil: str) -> str:
    """Where a paragraph stands, in words."""
    return f"Rn. {rn}" if rn else _TEILE[teil]


def _einzig(werte: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(w for w in werte if w))


def _geladene(speicher: Speicher, ziele: list[str]) -> dict[str, str]:
    """Loaded decisions by key, where one alone is meant."""
    sql = "SELECT e.kennung FROM schluessel s JOIN entscheidung e ON e.id = s.entscheidung WHERE s.schluessel = ? LIMIT 2"
    gefunden = ((ziel, speicher.lies(sql, (ziel,))) for ziel in dict.fromkeys(ziele))
    return {ziel: zeilen[0][0] for ziel, zeilen in gefunden if len(zeilen) == 1}


def zitiert_von(speicher: Speicher, kennung: int) -> tuple[ZitiertVon, ...]:
    """Every citation of the decision, by day and paragraph of the one that cites."""
    ziele = schluessel_von(speicher, kennung)
    if not ziele:
        return ()
    zeilen = speicher.lies(
        "SELECT e.kennung, e.datum, a.rn, a.teil, z.stelle FROM zitat z JOIN absatz a ON a.id = z.absatz "
        "JOIN entscheidung e ON e.id = z.entscheidung "
        "JOIN entscheidung selbst ON selbst.id = ? "
        f"WHERE z.ziel IN ({','.join('?' * len(ziele))}) AND z.entscheidung <> selbst.id "
        "AND (z.datum = 0 OR selbst.datum = 0 OR z.datum = selbst.datum) ORDER BY e.datum, e.kennung, z.id",
        (kennung, *ziele),
    )
    return tuple(dict.fromkeys(ZitiertVon(k, d, ort(rn, teil), stelle) for k, d, rn, teil, stelle in zeilen))


def nach_randnummer(zitate: tuple[ZitiertVon, ...]) -> dict[str, tuple[ZitiertVon, ...]]:
    """Citations by the passage they name; "" where they name none."""
    gruppen: dict[str, list[ZitiertVon]] = {}
    for z in zitate:
        gruppen.setdefault(z.stelle, []).append(z)
    ordnung = sorted(gruppen, key=lambda s: (not s, int(m[0]) if (m := re.search(r"\d+", s)) else 0, s))
    return {s: tuple(gruppen[s]) for s in ordnung}


def kozitiert(speicher: Speicher, kennung: int, zahl: int = 20) -> list[tuple[str, int]]:
    """Decisions that are cited in the same paragraphs as this one, with the number of those paragraphs."""
    ziele = schluessel_von(speicher, kennung)
    if not ziele:
        return []
    platz = ",".join("?" * len(ziele))
    zeilen = speicher.lies(
        f"SELECT DISTINCT b.absatz, b.kanonisch FROM zitat a JOIN zitat b ON b.absatz = a.absatz "
        f"WHERE a.ziel IN ({platz}) AND b.art = 'entscheidung' AND b.ziel NOT IN ({platz})",
        (*ziele, *ziele),
    )
    return Counter(z[1] for z in zeilen).most_common(zahl)


def zitieren_norm(speicher: Speicher, norm: Norm, zahl: int = 200) -> tuple[ZitiertVon, ...]:
    """Decisions that cite the provision or a part of it, with the part as `stelle`."""
    bedingung, werte = normbedingung(norm, "z")
    zeilen = speicher.lies(
        "SELECT e.kennung, e.datum, a.rn, a.teil, z.kanonisch FROM zitat z JOIN absatz a ON a.id = z.absatz "
        f"JOIN entscheidung e ON e.id = z.entscheidung WHERE {bedingung} ORDER BY e.datum DESC, z.id LIMIT ?",
        (*werte, zahl),
    )
    return tuple(dict.fromkeys(ZitiertVon(k, d, ort(rn, teil), stelle) for k, d, rn, teil, stelle in zeilen))


@cache
def _fundstellen() -> dict[str, tuple[Regelstelle, ...]]:
    """Rules by the decisions they rely on."""
    gefunden: dict[str, list[Regelstelle]] = {}
    for regel in regeln():
        for text in regel.fundstellen:
            try:
                werk = lies_fundstelle(text).werk
            except ZitatFehler:
                continue
            gefunden.setdefault(_mit_gericht(werk), []).append(Regelstelle(regel, text))
    return {k: tuple(v) for k, v in gefunden.items()}


def stuetzt_regeln(speicher: Speicher, kennung: int) -> tuple[Regelstelle, ...]:
    """Rules of the law in this project that rely on the decision."""
    ziele = [s for s in schluessel_von(speicher, kennung) if not s.startswith("|")]
    return tuple(r for z in ziele for r in _fundstellen().get(z, ()))
