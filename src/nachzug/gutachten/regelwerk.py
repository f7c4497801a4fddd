"""The rules for reading: a section on one day, with its Merkmale, validity, burden, authorities and the facts it reads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from nachzug.logik.plan import Plan
from nachzug.logik.regel import Ausschluss, Glied, Merkmal, Sperre, Voraussetzung, Weg
from nachzug.logik.terme import Lesart, NachRecht, Term, alle_terme
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, deutsch, iso
from nachzug.pruefung.vorbereitung import Vorbereitet, vorbereitet
from nachzug.recht.verzeichnis import alle_wege, rechtswenden
from nachzug.recht.worte import in_worten, pfad_in_worten


class UnbekannteNorm(ValueError):
    """No rule cites this provision; the message lists those that are modelled."""


def _kern(norm: str) -> str:
    text = re.sub(r"\s+", " ", norm.replace("\u00a0", " ")).strip()
    text = re.sub(r"\bS\. ?(?=\d)", "Satz ", text)
    if (treffer := re.fullmatch(r"((?:§|Art\.) ?.*?) ([A-Z]\w+)", text)) and "Alt" not in treffer[2]:
        return f"{treffer[2]} {treffer[1]}"
    return text if text.startswith(("AufenthG", "RL", "GG", "EMRK")) else f"AufenthG {text}"


def _passt(zitat: str, kern: str) -> bool:
    return zitat == kern or zitat.startswith((f"{kern} ", f"{kern},"))


def gesucht(norm: str, am: int) -> tuple[Vorbereitet, ...]:
    """The Wege whose basis lies in the provision; else those with a Merkmal that cites it."""
    kern = _kern(norm)
    alle = vorbereitet(am)
    wege = tuple(v for v in alle if any(_passt(t, kern) for t in _teile(v.weg.grundlage)))
    if not wege:
        wege = tuple(v for v in alle if any(_passt(n, kern) for m in v.plan.merkmale for n in m.normen))
    if not wege:
        bekannt = sorted({n.partition(" Abs.")[0] for v in alle for m in v.plan.merkmale for n in m.normen})
        raise UnbekannteNorm(f"»{norm}« ist nicht abgebildet; abgebildet sind (ganz oder in Teilen): {', '.join(bekannt)}")
    return wege


def _teile(grundlage: str) -> tuple[str, ...]:
    kopf = grundlage.split(" ")[0]
    return tuple(t if t.startswith(kopf) else f"{kopf} {t}" for t in grundlage.split(" i.V.m. "))


def zeige(norm: str, am: int) -> Iterator[str]:
    """The provision as text."""
    for v in gesucht(norm, am):
        weg = v.weg
        yield f"{weg.grundlage}  {weg.titel}"
        yield f"  Stand {deutsch(am)}; Rechtsfolge: {weg.folge.value}; {_geltung(weg.gilt)}"
        if not v.in_kraft:
            yield "  An diesem Tag nicht in Kraft."
        for glied in weg.glieder:
            yield from _glied(glied, v.plan, weg.gilt)
        yield ""
    wenden = [
        t for t in rechtswenden() if any(_aendert(w, t) for w in alle_wege() if any(w.id == v.weg.id for v in gesucht(norm, am)))
    ]
    yield f"Fassungen wechseln am: {', '.join(deutsch(t) for t in wenden) or '-'}"


def _aendert(weg: Weg, tag: int) -> bool:
    for glied in weg.glieder:
        for t in alle_terme(glied.merkmal):
            if isinstance(t, NachRecht) and any(tag in (f.ab, f.bis) for f in t.fassungen):
                return True
            if isinstance(t, Merkmal) and tag in t.gilt:
                return True
    return tag in weg.gilt


def _geltung(gilt: tuple[int, int]) -> str:
    von = "seit Beginn (2005)" if gilt[0] == FRUEHESTENS else f"seit {deutsch(gilt[0])}"
    return von if gilt[1] == SPAETESTENS else f"{von} bis vor {deutsch(gilt[1])}"


def _glied(glied: Glied, plan: Plan, rahmen: tuple[int, int]) -> Iterator[str]:
    kopf = {"Hinweis": "Hinweis", "Anwendbar": "Anwendbarkeit", "Ermessensgrund": "Ermessensgrund"}
    art = kopf.get(type(glied).__name__, type(glied).__name__)
    if isinstance(glied, Ausschluss) and glied.regel:
        art = "Regelausschluss"
    yield from _merkmal(glied.merkmal, plan, rahmen, f"  {art}: ", "    ")
    if isinstance(glied, Voraussetzung):
        for m in glied.entfaellt:
            yield from _merkmal(m, plan, rahmen, "    entfällt, wenn: ", "      ")
        for m in glied.kann:
            yield from _merkmal(m, plan, rahmen, "    die Behörde kann absehen, wenn: ", "      ")
    elif isinstance(glied, Ausschluss | Sperre):
        for m in glied.ausnahmen:
            yield from _merkmal(m, plan, rahmen, "    es sei denn: ", "      ")


def _merkmal(m: Merkmal, plan: Plan, rahmen: tuple[int, int], kopf: str, einzug: str) -> Iterator[str]:
    yield f"{kopf}{m.titel}  [{m.id}]"
    gilt = max(m.gilt[0], rahmen[0]), min(m.gilt[1], rahmen[1])
    yield f"{einzug}{', '.join(m.normen)}; {_geltung(gilt)}"
    if m.definition:
        yield f"{einzug}{m.definition}"
    if m.term is not None:
        yield f"{einzug}Bedingung: {in_worten(m.term)}"
    if m.wertung is not None:
        yield f"{einzug}Wertung; nur eine Person entscheidet."
        for t in m.wertung.typisch:
            yield f"{einzug}Regel: {t.titel}: {'erfüllt' if t.erfuellt else 'nicht erfüllt'} ({'; '.join(t.fundstellen)})"
        for f in (*m.wertung.dafuer, *m.wertung.dagegen):
            yield f"{einzug}Gesichtspunkt: {f.titel}{' (' + '; '.join(f.fundstellen) + ')' if f.fundstellen else ''}"
    for t in alle_terme(m):
        if isinstance(t, Lesart):
            for name, _, stellen in t.lesarten:
                yield f"{einzug}Lesart {t.name}={name} ({'; '.join(stellen)})"
    still = {"offen": "bleibt offen", "nicht_erfuellt": "gilt als nicht gegeben", "erfuellt": "gilt als gegeben"}[
        m.bei_schweigen.value
    ]
    yield f"{einzug}Schweigt die Akte: {still}; Beweislast: {m.beweislast.value}; Beweismaß: {m.beweismass.value}"
    if m.fundstellen:
        yield f"{einzug}Fundstellen: {'; '.join(m.fundstellen)}"
    for kind in plan.von(m).kinder:
        yield from _merkmal(kind, plan, rahmen, f"{einzug}- ", f"{einzug}    ")


def als_daten(norm: str, am: int) -> list[dict[str, Any]]:
    """The provision as data: every rule with norm, validity, authorities and facts."""
    return [
        {
            "grundlage": v.weg.grundlage,
            "titel": v.weg.titel,
            "in_kraft": v.in_kraft,
            "rechtsfolge": v.weg.folge.value,
            "merkmale": [_daten(m, v.plan) for m in v.plan.merkmale],
        }
        for v in gesucht(norm, am)
    ]


def _daten(m: Merkmal, plan: Plan) -> dict[str, Any]:
    fragen = {f.schluessel: f for f in plan.fragen}
    pfade = dict.fromkeys(p for s in plan.von(m).eigene for p in fragen[s].pfade())
    term: Term | None = m.term
    return {
        "id": m.id,
        "titel": m.titel,
        "normen": list(m.normen),
        "art": m.art.value,
        "gilt_ab": iso(m.gilt[0]) if m.gilt[0] else None,
        "gilt_bis": iso(m.gilt[1]) if m.gilt[1] != SPAETESTENS else None,
        "bedingung": in_worten(term) if term is not None else None,
        "wertung": m.wertung is not None,
        "schweigen": m.bei_schweigen.value,
        "beweislast": m.beweislast.value,
        "beweismass": m.beweismass.value,
        "fundstellen": list(m.fundstellen),
        "angaben": {p: pfad_in_worten(p) for p in pfade},
    }


def liste(am: int) -> Iterator[str]:
    """One line per rule: id, citation, validity, authorities, number of facts."""
    gesehen: set[str] = set()
    for v in vorbereitet(am):
        for m in v.plan.merkmale:
            if m.id not in gesehen:
                gesehen.add(m.id)
                zahl = len(v.plan.von(m).eigene)
                yield f"{m.id}\t{', '.join(m.normen)}\t{_geltung(m.gilt)}\t{'; '.join(m.fundstellen) or '-'}\t{zahl} Fragen"
