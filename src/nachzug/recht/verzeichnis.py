"""The index of the law: which module holds which section, loaded when a case needs it.

Modules are imported lazily, so that the command line stays fast as the law grows. `recht_bekannt_bis` is the last day up to
which the law modelled here has been checked; results for later days are a prognosis and say so.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from nachzug.logik.regel import Merkmal, Weg, glied_merkmale
from nachzug.logik.terme import Lesart, NachRecht, alle_terme
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS

RECHT_BEKANNT_BIS = 20260922
"""Last day on which the wording of § 36a and § 104 Abs. 14 was seen; most other sections: 12 August or 10 September 2026."""

REGELSTAND = "2026-11-24"
"""Version of the rules, part of every receipt."""

MODULE = {
    "AufenthG § 22": "nachzug.recht.aufenthg.p022",
    "AufenthG § 31": "nachzug.recht.aufenthg.p031",
    "AufenthG § 31 (Grenzen)": "nachzug.recht.aufenthg.p031_grenzen",
    "AufenthG § 36": "nachzug.recht.aufenthg.p036",
    "AufenthG § 36a": "nachzug.recht.aufenthg.p036a",
}
_REIHENFOLGE = ("AufenthG § 31", "AufenthG § 31 (Grenzen)", "AufenthG § 36", "AufenthG § 36a", "AufenthG § 22")


@cache
def alle_wege() -> tuple[Weg, ...]:
    """Every way that is modelled, the special before the general."""
    return tuple(weg for name in _REIHENFOLGE for weg in import_module(MODULE[name]).WEGE)


@cache
def rechtswenden() -> tuple[int, ...]:
    """Every day on which one of the rules changes, begins or ends."""
    tage: set[int] = set()
    for weg in alle_wege():
        tage.update(weg.gilt)
        for term in (weg.fuer, *(m for g in weg.glieder for m in glied_merkmale(g))):
            for t in alle_terme(term):
                match t:
                    case NachRecht(fassungen):
                        tage.update(tag for f in fassungen for tag in (f.ab, f.bis, f.unsicher_bis))
                    case Merkmal(gilt=gilt):
                        tage.update(gilt)
                    case _:
                        pass
    return tuple(sorted(tage - {FRUEHESTENS, SPAETESTENS}))


@cache
def lesarten() -> dict[str, tuple[str, ...]]:
    """Competing readings by name, with their choices."""
    gefunden: dict[str, tuple[str, ...]] = {}
    for weg in alle_wege():
        for m in (m for g in weg.glieder for m in glied_merkmale(g)):
            for t in alle_terme(m):
                if isinstance(t, Lesart):
                    gefunden[t.name] = tuple(name for name, _, _ in t.lesarten)
    return gefunden
