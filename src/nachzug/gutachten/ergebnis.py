"""The result as plain data: the contract of `--format json` (docs/ergebnis.md)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from nachzug.gutachten.entfaltung import entfaltet_daten
from nachzug.logik.angabe import Angabe
from nachzug.logik.befund import Befund, Gliedbefund
from nachzug.logik.regel import Art, Hinweis, Status
from nachzug.logik.sicht import Sicht
from nachzug.logik.terme import Blatt, GibtEs, tatsachen
from nachzug.logik.zeit import iso
from nachzug.pruefung.hilfe import Hilfe, hilfen
from nachzug.pruefung.protokoll import protokoll
from nachzug.pruefung.pruefen import GESCHLOSSEN, Pruefung, Wegpruefung
from nachzug.pruefung.streit import Streit, streitfragen
from nachzug.recht.verzeichnis import RECHT_BEKANNT_BIS
from nachzug.recht.worte import frage_in_worten

if TYPE_CHECKING:
    from nachzug.pruefung.zeitstrahl import Aenderung, Zeitstrahl


def als_daten(pruefung: Pruefung, strahl: Zeitstrahl | None = None) -> dict[str, Any]:
    """Everything the examination found; `strahl` fills naechste_aenderungen."""
    aenderungen = strahl.aenderungen if strahl else ()
    return {
        "fall": pruefung.fall.fall,
        "stichtag": iso(pruefung.stichtag),
        "rechtsstand": iso(pruefung.rechtsstand),
        "recht_bekannt_bis": iso(RECHT_BEKANNT_BIS),
        "prognose": pruefung.prognose,
        "protokoll": protokoll(pruefung),
        "antragsteller": [
            {
                "person": person,
                "ausserhalb": [_kurz(w) | {"warum": w.befund.weg.ausserhalb} for w in pruefung.ausserhalb(person)],
                "wege": [_weg(w, pruefung, aenderungen) for w in pruefung.von(person)],
            }
            for person in pruefung.fall.antragsteller_ids
        ],
        "verfahren": [_hinweis(w, g) for w in pruefung.wege for g in w.befund.glieder if isinstance(g.glied, Hinweis)],
    }


def _kurz(w: Wegpruefung) -> dict[str, Any]:
    """A Weg by its basis, the person joined and its result."""
    zu = None if w.befund.weg.allein else w.zu
    return {"grundlage": w.befund.weg.grundlage, "zu": zu, "ergebnis": w.befund.ergebnis.value}


def _weg(w: Wegpruefung, p: Pruefung, aenderungen: Iterable[Aenderung]) -> dict[str, Any]:
    weg = w.befund.weg
    return {
        "id": weg.id,
        "grundlage": weg.grundlage,
        "titel": weg.titel,
        "zu": w.zu,
        "ergebnis": w.befund.ergebnis.value,
        "moeglich": [m.value for m in w.befund.moeglich],
        "rechtsfolge": weg.folge.value,
        "strikt": w.befund.strikt,
        "merkmale": [_glied(w, g) for g in w.befund.glieder],
        "entscheidend": entscheidend(w),
        "hilfen": [_hilfe(h) for h in hilfen(w)],
        "naechste_aenderungen": [
            {"am": iso(a.am), "merkmal": a.merkmal, "ursache": a.ursache, "ergebnis_danach": a.nachher}
            for a in aenderungen
            if (a.antragsteller, a.zu, a.weg) == (w.antragsteller, w.zu, weg.grundlage)
        ],
        "streitfragen": [_streit(s) for s in streitfragen(p, w)],
        "verbleibende_wege": [_kurz(x) for x in p.verbleibende(w)] if w.befund.ergebnis in GESCHLOSSEN else [],
    }


def _streit(s: Streit) -> dict[str, Any]:
    linien = [
        {"lesart": x.lesart, "fundstellen": list(x.fundstellen), "ergebnis": x.ergebnis.value, "merkmale": dict(x.merkmale)}
        for x in s.linien
    ]
    return {"name": s.name, "gewaehlt": s.gewaehlt, "linien": linien}


def entscheidend(w: Wegpruefung) -> list[dict[str, Any]]:
    """The open leaves that can still change the result, with the facts behind them."""
    fragen = {f.schluessel: f for f in w.plan.fragen} if w.plan else {}
    namen = {m.id: m.titel for m in w.plan.merkmale} if w.plan else {}
    gefunden: list[dict[str, Any]] = []
    for schluessel in w.befund.entscheidend:
        frage = fragen[schluessel]
        merkmal = schluessel.removeprefix("wertung: ")
        text = f"Wertung: {namen[merkmal]}" if merkmal in namen else frage_in_worten(frage.blatt)
        gefunden.append({"frage": text, "blatt": schluessel, "angaben": list(frage.pfade())})
    return gefunden


def _hilfe(h: Hilfe) -> dict[str, Any]:
    return {
        "merkmale": list(h.merkmale),
        "schritte": [{"was": s.text, "muss": s.muss, "ab": iso(s.ab) if s.ab else None} for s in h.schritte],
        "dann_fehlt": list(h.dann_fehlt),
    }


def _glied(w: Wegpruefung, g: Gliedbefund) -> dict[str, Any]:
    return _befund(w, g.befund) | ({"neben": [_befund(w, b) for b in g.neben]} if g.neben else {})


def _befund(w: Wegpruefung, b: Befund) -> dict[str, Any]:
    m = b.merkmal
    rechnung = entfaltet_daten(w.sicht, m.id)
    return {
        "id": m.id,
        "normen": list(m.normen),
        "art": m.art.value,
        "titel": m.titel,
        "status": b.status.value,
        "warum": b.warum.wort,
        "satz": satz(b),
        "annahmen": list(b.annahmen),
        "dahingestellt": w.befund.dahingestellt(b),
        "angaben": angaben(w, b),
        "fundstellen": list(m.fundstellen),
        "merkmale": [_befund(w, k) for k in b.kinder],
    } | ({"rechnung": rechnung} if rechnung is not None else {})


def gezeigte_kinder(b: Befund) -> tuple[Befund, ...]:
    """What inside a Merkmal is worth a reader's time: not the exclusions and exceptions that do not apply in a requirement that is
    met, nor exceptions to exclusions of which none applies."""
    still: tuple[Art, ...] = ()
    if b.merkmal.art is Art.VORAUSSETZUNG and b.status is Status.ERFUELLT:
        still = (Art.AUSSCHLUSS, Art.AUSNAHME)
    elif b.merkmal.art is Art.AUSSCHLUSS and b.status is Status.NICHT_ERFUELLT:
        still = (Art.AUSNAHME,)
    kinder = tuple(k for k in b.kinder if k.merkmal.art not in still or k.status is not Status.NICHT_ERFUELLT)
    if any(k.merkmal.art is Art.AUSSCHLUSS for k in b.kinder) and not any(k.merkmal.art is Art.AUSSCHLUSS for k in kinder):
        return tuple(k for k in kinder if k.merkmal.art is not Art.AUSNAHME)
    return kinder


def angaben(w: Wegpruefung, b: Befund) -> list[dict[str, Any]]:
    """The pleaded facts that the Merkmal's own leaves read, with their state of proof; members of collections are numbered
    (`antragsteller.paesse[1].gueltig_bis`)."""
    if w.plan is None:
        return []
    eigene = w.plan.von(b.merkmal).eigene
    gefunden: dict[str, Angabe] = {}
    for frage in w.plan.fragen:
        if frage.schluessel in eigene:
            gefunden |= _gelesen(w.sicht, frage.blatt)
    return [
        {"pfad": pfad, "wert": a.wert, "beweis": a.beweis.name.lower(), "notiz": a.notiz}
        for pfad, a in gefunden.items()
        if a.wert and a.wert not in _STUMM
    ]


def _gelesen(sicht: Sicht, blatt: Blatt) -> dict[str, Angabe]:
    """What a leaf finds in the file, by path."""
    gefunden = {t.pfad: sicht.angabe(t.pfad) for t in tatsachen(blatt) if not t.von and not _folgt(t.pfad)}
    if isinstance(blatt, GibtEs):
        felder = [t.pfad for t in tatsachen(blatt) if t.von]
        for n, e in enumerate(sicht.sammlung(blatt.sammlung).eintraege, 1):
            gefunden |= {f"{blatt.sammlung}[{n}].{feld}": e.angabe(feld) for feld in felder if feld not in _ABGELEITET}
    return gefunden


def _folgt(pfad: str) -> bool:
    """What no one has said of the case: the day examined, whether a relation is in the file, circumstances for a Wertung."""
    return pfad == "stichtag" or pfad.startswith("vortrag.") or pfad.endswith(".vorhanden")


_ABGELEITET = frozenset(("bis_danach",))
_STUMM = frozenset(
    (
        *("ohne Anfang", "ohne Ende", "besteht fort"),
        *("keine Ausreise vorgetragen", "kein Asylantrag vorgetragen", "keine Rücknahme vorgetragen"),
    )
)
"""What the case file says by saying nothing (nachzug.fall.eintraege)."""


def satz(b: Befund) -> str:
    """The sentence for the status."""
    m = b.merkmal
    match b.status:
        case Status.ERFUELLT:
            return m.erfuellt
        case Status.NICHT_ERFUELLT:
            return m.nicht_erfuellt
        case Status.ENTFAELLT:
            return "Die Voraussetzung entfällt."
        case _:
            return m.offen


def _hinweis(w: Wegpruefung, g: Gliedbefund) -> dict[str, Any]:
    b = g.befund
    return {
        "frage": b.merkmal.titel,
        "weg": w.befund.weg.grundlage,
        "normen": list(b.merkmal.normen),
        "status": b.status.value,
        "warum": b.warum.wort,
        "satz": satz(b),
        "hinweis": b.merkmal.definition,
    }
