"""Leaves in words: what a rule asks of the facts, for lawyers and for the people it concerns."""

from __future__ import annotations

from nachzug.logik.terme import (
    Anspruch,
    Ausdruck,
    Befindung,
    Blatt,
    Fest,
    GibtEs,
    In,
    Ja,
    Nicht,
    NichtAbgebildet,
    Oder,
    Plus,
    Tatsache,
    Term,
    Und,
    Vergleich,
    Wahr,
    Weiche,
)
from nachzug.logik.zeit import Frist, deutsch
from nachzug.recht.woerter import SAETZE, SAMMLUNGEN, TAGE

_WER = {
    "antragsteller": "des Antragstellers",
    "stammberechtigter": "des Stammberechtigten",
    "anderer_elternteil": "des anderen Elternteils",
    "ehegatte_des_stammberechtigten": "des Ehegatten des Stammberechtigten",
}


def tatsache_in_worten(t: Tatsache) -> str:
    rolle, _, feld = t.pfad.partition("@")[0].rpartition(".")
    wer = _WER.get(rolle, "")
    if t.typ in ("tag", "zahl"):
        name = TAGE.get(feld, feld.replace("_", " "))
        return f"{name} {wer}" if wer and feld in ("geboren", "gestorben", "asylgesuch") else name
    return SAETZE.get(feld, feld.replace("_", " ")).format(wer=wer).strip()


def pfad_in_worten(pfad: str) -> str:
    """A fact by its path, when only the path is at hand; for a member of a collection what it is a part of."""
    sammlung, klammer, rest = pfad.partition("[")
    feld = pfad.rpartition(".")[2]
    was = tatsache_in_worten(Tatsache(f"{sammlung}{rest.partition(']')[2]}", "tag" if feld in TAGE else "wahrheit"))
    return f"{SAMMLUNGEN[sammlung]}, {was}" if klammer and sammlung in SAMMLUNGEN else was


def ausdruck_in_worten(ausdruck: Ausdruck) -> str:
    match ausdruck:
        case Tatsache():
            return tatsache_in_worten(ausdruck)
        case Fest(wert):
            return deutsch(wert) if wert > 10_000_000 else str(wert)
        case Plus(basis, frist):
            return f"{frist} nach {ausdruck_in_worten(basis)}"
        case _:
            return ausdruck.schluessel


def _vergleich(v: Vergleich) -> str:
    links, rechts = v.links, v.rechts
    basis, frist = (links.basis, links.frist) if isinstance(links, Plus) else (links, Frist())
    if frist.jahre and isinstance(basis, Tatsache) and basis.pfad.endswith("geboren"):
        wer = _WER.get(basis.pfad.partition(".")[0], "")
        wann = "" if rechts.schluessel == "stichtag" else f" bei {ausdruck_in_worten(rechts)}"
        return f"{frist.jahre}. Lebensjahr {wer} vollendet{wann}".replace("  ", " ")
    if frist != Frist():
        mehr = "mehr als" if v.op == "<" else "mindestens"
        bis = "" if rechts.schluessel == "stichtag" else f" bis {ausdruck_in_worten(rechts)}"
        return f"{mehr} {frist} seit {ausdruck_in_worten(basis)}{bis}"
    if rechts.schluessel == "stichtag" and v.op == "<=":
        return f"{ausdruck_in_worten(links)} bis zum Stichtag eingetreten"
    if links.schluessel == "stichtag" and v.op == "<=":
        return f"{ausdruck_in_worten(rechts)} noch nicht vor dem Stichtag"
    wort = "vor" if v.op == "<" else "nicht nach"
    return f"{ausdruck_in_worten(links)} {wort} {ausdruck_in_worten(rechts)}"


def in_worten(term: Term) -> str:
    """A term as a phrase; Merkmale by their titles."""
    match term:
        case Ja(t):
            return tatsache_in_worten(t)
        case In(t, werte):
            return f"{t.pfad.rpartition('.')[2].replace('_', ' ')}: {' oder '.join(sorted(werte))}"
        case Vergleich():
            return _vergleich(term)
        case GibtEs(sammlung, innen, titel):
            return titel or f"{SAMMLUNGEN.get(sammlung, sammlung)} mit {in_worten(innen)}"
        case Befindung(merkmal):
            return f"Wertung zu {merkmal}"
        case NichtAbgebildet(was):
            return f"nicht abgebildet: {was}"
        case Weiche(art, name):
            return f"{'Lesart' if art == 'lesart' else 'unsicherer Rechtsstand'}: {name}"
        case Und(terme):
            return " und ".join(_geklammert(t) for t in terme) if terme else "stets"
        case Oder(terme):
            return " oder ".join(_geklammert(t) for t in terme) if terme else "nie"
        case Nicht(innen):
            return f"nicht ({in_worten(innen)})" if isinstance(innen, Und | Oder) else f"nicht: {in_worten(innen)}"
        case Anspruch(auch_ausnahme=auch):
            return "im Übrigen strikter Anspruch" + (", auch in einem atypischen Fall" if auch else "")
        case Wahr():
            return "stets"
        case Blatt():
            return term.schluessel
        case _:
            return str(getattr(term, "titel", type(term).__name__))


def _geklammert(term: Term) -> str:
    return f"({in_worten(term)})" if isinstance(term, Und | Oder) and len(term.terme) > 1 else in_worten(term)
