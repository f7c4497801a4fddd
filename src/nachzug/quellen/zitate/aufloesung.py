"""Back-references: sections without a law, "derselben Richtlinie", decisions cited a.a.O. or without their court.

What is resolved says so in its remark; where the text allows more than one answer the citation stays unresolved.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

import msgspec

from nachzug.quellen.zitate.entscheidungsteile import kanonisch, schreibweise
from nachzug.quellen.zitate.namen import Gesetz, nenne
from nachzug.quellen.zitate.unmoeglich import pruefe
from nachzug.quellen.zitate.zitat import UNGENANNT, Zitat

_FOLGE = re.compile(r"[\s,;–-]*(?:und|sowie|bzw\.|ferner|vgl\.|siehe)?[\s,;–-]*(?:auch|vom)?\s*")


def loese_auf(text: str, gefunden: list[Zitat], gesetz: str = "") -> list[Zitat]:
    """The citations with back-references resolved. gesetz: the law that sections without a law belong to."""
    eigenes = nenne(gesetz) if gesetz else None
    bekannt = _bekannte_paragraphen(gefunden)
    fertig: list[Zitat] = []
    for z in gefunden:
        if z.art == "norm" and not z.kanonisch:
            z = _norm(z, eigenes, bekannt, fertig)
        elif z.art == "entscheidung":
            z = _entscheidung(text, z, fertig)
        fertig.append(z)
    return fertig


def _bekannte_paragraphen(gefunden: Iterable[Zitat]) -> dict[tuple[str, str], set[str]]:
    """For each section cited with its law: the laws it was cited with."""
    bekannt: dict[tuple[str, str], set[str]] = defaultdict(set)
    for z in gefunden:
        for n in z.normen:
            if n.gesetz:
                bekannt[n.art, n.paragraph].add(n.gesetz)
    return bekannt


def _norm(z: Zitat, eigenes: Gesetz | None, bekannt: dict[tuple[str, str], set[str]], fertig: list[Zitat]) -> Zitat:
    rueck = z.bemerkung.removeprefix(UNGENANNT).strip(" :")
    if rueck and (g := _letzter_akt(rueck, eigenes, fertig)):
        return mit_gesetz(z, g, f"aufgeloest: {rueck}")
    if eigenes:
        return mit_gesetz(z, eigenes, "aufgeloest: Gesetz des Textes")
    gesetze = set[str]().union(*(bekannt.get((n.art, n.paragraph), set()) for n in z.normen)) if z.normen else set[str]()
    if len(gesetze) == 1:
        return mit_gesetz(z, nenne(gesetze.pop()), "aufgeloest: wie sonst im Text")
    return z


def _letzter_akt(rueck: str, eigenes: Gesetz | None, fertig: list[Zitat]) -> Gesetz | None:
    """The act that "derselben Richtlinie" means: the last one of its kind."""
    if "esetz" in rueck:
        return eigenes
    anfang = "RL " if re.search(r"RL|ichtlinie", rueck) else "VO "
    for z in reversed(fertig):
        name = z.kanonisch[0] if z.art == "norm" and z.kanonisch else ""
        if name.startswith(anfang):
            return nenne(re.split(r" (?:§|Art\.) ", name)[0])
    return None


def mit_gesetz(z: Zitat, g: Gesetz, bemerkung: str) -> Zitat:
    """The same sections of the law g."""
    normen = tuple(n._replace(gesetz=g.abkuerzung) for n in z.normen)
    hinweis = "; ".join(b for b in (bemerkung, pruefe(normen, g)) if b)
    return msgspec.structs.replace(z, normen=normen, kanonisch=tuple(str(n) for n in normen), klasse=g.klasse, bemerkung=hinweis)


def _entscheidung(text: str, z: Zitat, fertig: list[Zitat]) -> Zitat:
    vorige = next((v for v in reversed(fertig) if v.art == "entscheidung"), None)
    if not z.gericht and vorige and vorige.gericht and _FOLGE.fullmatch(text, vorige.bis, z.von):
        akten = tuple(schreibweise(vorige.gericht, a) for a in z.aktenzeichen)
        z = msgspec.structs.replace(z, gericht=vorige.gericht, aktenzeichen=akten)
        z = msgspec.structs.replace(z, kanonisch=kanonisch(z.gericht, akten, z.fundorte, z.ecli))
    if "a.a.O." in z.bemerkung and not z.kanonisch and (ziel := _gemeinte(z, fertig)):
        return msgspec.structs.replace(
            z,
            kanonisch=ziel.kanonisch,
            gericht=ziel.gericht,
            datum=ziel.datum,
            bemerkung=f"a.a.O., aufgeloest: {ziel.kanonisch[0]}",
        )
    return z


def _gemeinte(z: Zitat, fertig: list[Zitat]) -> Zitat | None:
    """The decision that a.a.O. means: by name or date, else the last one of the court."""
    for v in reversed(fertig):
        if v.art != "entscheidung" or not v.kanonisch or (z.gericht and v.gericht != z.gericht):
            continue
        if (z.name and z.name == v.name) or (z.datum and z.datum == v.datum) or not (z.name or z.datum):
            return v
    return None
