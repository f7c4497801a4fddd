"""Finds the Befund that an expected element of a decided or invented case speaks of: by its norm, then by its words."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from nachzug.logik.befund import Befund
from nachzug.logik.regel import Merkmal, glied_merkmale
from nachzug.logik.terme import alle_terme
from nachzug.pruefung.pruefen import Pruefung, Wegpruefung
from nachzug.recht.verzeichnis import alle_wege

_ERSATZ = (
    (r"\bS\. ?", "Satz "),
    (r"\bHs\. ?|\bHS ", "Halbsatz "),
    (r"[\u00a0\u202f]", " "),
)


def norm(text: str) -> tuple[str, str]:
    """(canonical citation, words in brackets) of an element's label."""
    klammer = re.search(r"\[(.*?)\]", text)
    kern = re.sub(r"\s*\[.*?\]", "", text)
    for muster, neu in _ERSATZ:
        kern = re.sub(muster, neu, kern)
    kern = kern.strip().replace(" i.V.m. § 2 Abs. 3", "")
    gesetz = re.search(r" ((?:AufenthG|AufenthV|FreizügG/EU|EGBGB|StAG|AEUV|ARB 1/80))$", kern)
    if re.match(r"§|Art", kern) and gesetz:
        kern = f"{gesetz[1]} {kern.removesuffix(gesetz[0])}"
    kern = re.sub(r"(AufenthG § 29 Abs\. 1) (?:Satz 1 )?Nr\. 2", r"\1 Satz 1 Nr. 2", kern)
    return kern, klammer[1] if klammer else ""


def weg_zu(pruefung: Pruefung, grundlage: str, person: str) -> Wegpruefung | None:
    gesucht, _ = norm(grundlage)
    wege = [w for w in pruefung.wege if w.antragsteller == person]
    genau = [w for w in wege if w.befund.weg.grundlage == gesucht]
    weiter = [w for w in wege if w.befund.weg.grundlage.startswith(gesucht)]
    return next(iter(genau or weiter), None)


def befunde_zu(weg: Wegpruefung, bezeichnung: str) -> list[Befund]:
    """The candidates, best first. Without words in brackets every Merkmal with this first citation counts."""
    gesucht, worte = norm(bezeichnung)
    alle = {b.merkmal.id: b for b in weg.befund.alle() if gesucht in b.merkmal.normen}
    for glied in weg.befund.glieder:
        if gesucht in glied.befund.merkmal.normen:
            alle[glied.befund.merkmal.id] = glied.befund
    funde = list(alle.values())
    if not worte:
        erste = [b for b in funde if b.merkmal.normen[0] == gesucht]
        return erste or funde
    return sorted(funde, key=lambda b: -_aehnlich(worte, b.merkmal.titel))


def ausser_kraft(bezeichnung: str, rechtsstand: int) -> bool:
    """Whether the element is written, but not in force at this law: an exclusion or exception that cannot apply."""
    gesucht, _ = norm(bezeichnung)
    merkmale = (m for w in alle_wege() for g in w.glieder for t in glied_merkmale(g) for m in alle_terme(t))
    gilt = [m.gilt for m in merkmale if isinstance(m, Merkmal) and gesucht in m.normen]
    return bool(gilt) and not any(von <= rechtsstand < bis for von, bis in gilt)


def _aehnlich(a: str, b: str) -> float:
    worte_a, worte_b = (set(re.findall(r"\w{4,}", t.lower())) for t in (a, b))
    return len(worte_a & worte_b) + SequenceMatcher(None, a.lower(), b.lower()).ratio()
