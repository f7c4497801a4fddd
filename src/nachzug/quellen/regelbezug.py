"""On which provisions each rule stands, and the digests of the wordings it was written against.

The digests lie in recht/digests.json, one entry per wording of every section that was seen: when it was first and last seen, the digest
of the section under "" and of each Absatz under its number. No wording is kept.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec
from msgspec import Struct

from nachzug.logik.regel import Merkmal, Weg, glied_merkmale
from nachzug.logik.terme import alle_terme
from nachzug.logik.zeit import SPAETESTENS, iso
from nachzug.quellen.gesetzesspeicher import fassungen, wortlaut
from nachzug.quellen.gesetzestext import digests
from nachzug.quellen.modulbezug import modulnormen
from nachzug.quellen.speicher import Speicher
from nachzug.recht.verzeichnis import alle_wege
from nachzug.zitat.norm import Norm, ZitatFehler, lies_norm, lies_normen

DATEI = Path(__file__).parent.parent / "recht" / "digests.json"


class Regelbezug(Struct, frozen=True):
    """A rule and what it stands on. art: merkmal, weg or modul; gilt: half-open period of the law in which it applies."""

    id: str
    art: str
    titel: str
    normen: tuple[Norm, ...]
    gilt: tuple[int, int]
    fundstellen: tuple[str, ...] = ()


class Stand(Struct, frozen=True):
    """A wording that the rules know: first and last day seen (ISO), digests by Absatz."""

    von: str
    bis: str
    digests: dict[str, str]


Digests = dict[str, tuple[Stand, ...]]


@cache
def regeln() -> tuple[Regelbezug, ...]:
    """Every Weg and every Merkmal with its provisions, each once; then the modules that cite any besides."""
    gefunden: dict[tuple[str, str], Regelbezug] = {}
    for weg in alle_wege():
        gefunden.setdefault(("weg", weg.id), _weg(weg))
        for m in _merkmale(weg).values():
            gefunden.setdefault(("merkmal", m.id), _merkmal(m))
    bekannt = {n for r in gefunden.values() for n in r.normen}
    for kennung, titel, normen in modulnormen():
        weitere = tuple(n for n in normen if n not in bekannt) if kennung.startswith("recht.") else normen
        if weitere:
            gefunden[("modul", kennung)] = Regelbezug(kennung, "modul", titel, weitere, (0, SPAETESTENS))
    return tuple(gefunden.values())


def _merkmale(weg: Weg) -> dict[str, Merkmal]:
    gefunden: dict[str, Merkmal] = {}
    for oben in (m for g in weg.glieder for m in glied_merkmale(g)):
        for t in (oben, *alle_terme(oben)):
            if isinstance(t, Merkmal):
                gefunden.setdefault(t.id, t)
    return gefunden


def _weg(weg: Weg) -> Regelbezug:
    return Regelbezug(weg.id, "weg", weg.titel, _normen(weg.grundlage), weg.gilt)


def _merkmal(m: Merkmal) -> Regelbezug:
    normen = tuple(n for text in m.normen for n in _normen(text))
    stellen = [*m.fundstellen]
    if m.wertung:
        for gruppe in (m.wertung.typisch, m.wertung.dafuer, m.wertung.dagegen):
            stellen.extend(s for teil in gruppe for s in teil.fundstellen)
    return Regelbezug(m.id, "merkmal", m.titel, normen, m.gilt, tuple(dict.fromkeys(stellen)))


def _normen(text: str) -> tuple[Norm, ...]:
    try:
        return (lies_norm(text),)
    except ZitatFehler:
        return lies_normen(text)


def abschnitte() -> tuple[str, ...]:
    """Every section that a rule cites, sorted as the statute book does."""
    einzig = {Norm(*n[:3]) for r in regeln() for n in r.normen}
    return tuple(str(n) for n in sorted(einzig, key=Norm.schluessel))


def bilde_digests(speicher: Speicher) -> Digests:
    """Digests of every wording in the store, also of sections that no rule cites yet: a rule that comes to cite one finds it."""
    ergebnis: Digests = {}
    normen = sorted((lies_norm(z[0]) for z in speicher.lies("SELECT DISTINCT norm FROM vorschrift")), key=Norm.schluessel)
    for norm in normen:
        staende = tuple(
            Stand(iso(f.von), iso(f.bis), digests(wortlaut(speicher, f))) for f in fassungen(speicher, norm) if not f.weggefallen
        )
        if staende:
            ergebnis[str(norm)] = staende
    return ergebnis


def lies_digests(datei: Path = DATEI) -> Digests:
    return msgspec.json.decode(datei.read_bytes(), type=Digests)


def schreibe_digests(ergebnis: Digests, datei: Path) -> None:
    """One section per line, so that a change of one shows as one line."""
    zeilen = [f"{msgspec.json.encode(k).decode()}: {msgspec.json.encode(v).decode()}" for k, v in ergebnis.items()]
    datei.write_text("{\n" + ",\n".join(zeilen) + "\n}\n", "utf-8")
