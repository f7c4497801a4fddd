"""Finds the Befund that an expected element of a decided or invented case speaks of: by its norm, then by its words."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from nachzug.logik.befund import Befund
from nachzug.pruefung.pruefen import Pruefung, Wegpruefung

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
    kern = kern.strip()
    if kern.startswith("§") and kern.endswith(" AufenthG"):
        kern = f"AufenthG {kern.removesuffix(' AufenthG')}"
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


def _aehnlich(a: str, b: str) -> float:
    worte_a, worte_b = (set(re.findall(r"\w{4,}", t.lower())) for t in (a, b))
    return len(worte_a & worte_b) + SequenceMatcher(None, a.lower(), b.lower()).ratio()
