"""Leaves in words: what a rule asks of the facts, for lawyers and for the people it concerns."""

from __future__ import annotations

import re
from collections.abc import Iterable

from nachzug.fall.titelarten import ARTEN
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
from nachzug.recht.woerter import SAETZE, SAMMLUNGEN, TAGE, WAHLEN, WERTE

_WER = {
    "antragsteller": "des Antragstellers",
    "stammberechtigter": "des Stammberechtigten",
    "anderer_elternteil": "des anderen Elternteils",
    "ehegatte_des_stammberechtigten": "des Ehegatten des Stammberechtigten",
}


_BINDUNG = {
    "ehe": "Ehe oder Lebenspartnerschaft der beiden",
    "kindschaft": "Antragsteller ist Kind des Stammberechtigten",
    "elternschaft": "Antragsteller ist Elternteil des Stammberechtigten",
    "gemeinschaft": "familiäre Gemeinschaft der beiden",
    "verwandtschaft": "Verwandtschaft der beiden",
}


def tatsache_in_worten(t: Tatsache) -> str:
    rolle, _, feld = t.pfad.partition("@")[0].rpartition(".")
    if feld == "vorhanden":
        return _BINDUNG.get(rolle, feld)
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


def feld_in_worten(pfad: str) -> str:
    """The field of a member of a collection alone: Beginn, Grundlage."""
    feld = pfad.rpartition(".")[2]
    worte = WAHLEN.get(feld, SAETZE.get(feld, feld.replace("_", " "))).format(wer="")
    return TAGE.get(feld) or re.sub(r" +", " ", worte).strip()


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


_TITELNAMEN = {
    "p18g_blaue_karte": "Blaue Karte EU",
    "ict_karte": "ICT-Karte",
    "mobiler_ict": "Mobiler-ICT-Karte",
    "visum_national": "nationales Visum",
    "schengen_visum": "Schengen-Visum",
    "gestattung": "Aufenthaltsgestattung",
    "duldung": "Duldung",
    "fiktion": "Fiktionsbescheinigung",
    "freizuegigkeit": "Freizügigkeit",
    "p25_2_subsidiaer": "§ 25 Abs. 2 (subsidiärer Schutz)",
    "p25_2_fluechtling": "§ 25 Abs. 2 (Flüchtling)",
    "p36a_ehegatte": "§ 36a (Ehegatte)",
    "p36a_kind": "§ 36a (Kind)",
    "p36a_eltern": "§ 36a (Eltern)",
    "p28_1_ehegatte": "§ 28 Abs. 1 (Ehegatte)",
    "p28_1_kind": "§ 28 Abs. 1 (Kind)",
    "p28_1_elternteil": "§ 28 Abs. 1 (Elternteil)",
}
_ART = re.compile(r"p(\d+)([a-z]?)(?:_(\d+[a-z]?))?(?:_(\d))?")


def titelart_in_worten(art: str) -> str:
    """A kind of residence title (nachzug.fall.titelarten) by its section or its name."""
    if art in _TITELNAMEN:
        return _TITELNAMEN[art]
    treffer = _ART.fullmatch(art)
    if treffer is None:
        return art.replace("_", " ")
    nummer, buchstabe, absatz, satz = treffer.groups()
    return f"§ {nummer}{buchstabe}" + (f" Abs. {absatz}" if absatz else "") + (f" Satz {satz}" if satz else "")


def _nach_paragraf(art: str) -> tuple[int, str]:
    treffer = re.match(r"p(\d+)", art)
    return (int(treffer[1]), art) if treffer else (1_000, art)


def _wahl(t: Tatsache, werte: Iterable[str]) -> str:
    rolle, _, feld = t.pfad.partition("@")[0].rpartition(".")
    name = WAHLEN.get(feld, SAETZE.get(feld, feld.replace("_", " "))).format(wer=_WER.get(rolle, "")).strip()
    return f"{name}: {' oder '.join(WERTE.get(w, w.replace('_', ' ')) for w in sorted(werte))}"


_VIELE = 4
"""More kinds of titles than these are not listed to somebody who reads of a case."""


def frage_in_worten(blatt: Blatt) -> str:
    """A leaf as one asks it in a case: a title by whose it is and when, without the list of the many kinds that do."""
    if not (isinstance(blatt, GibtEs) and blatt.sammlung.endswith(".titel")) or blatt.titel:
        return in_worten(blatt)
    teile = blatt.term.terme if isinstance(blatt.term, Und) else (blatt.term,)
    arten = next((t.werte for t in teile if isinstance(t, In) and ARTEN.issuperset(t.werte)), None)
    if arten is None:
        return in_worten(blatt)
    zeiten = (x for t in teile if isinstance(t, Vergleich) for x in (t.links, t.rechts))
    wann = next((ausdruck_in_worten(x) for x in zeiten if not (isinstance(x, Tatsache) and x.von)), "Stichtag")
    genannt = " oder ".join(titelart_in_worten(a) for a in sorted(arten, key=_nach_paragraf))
    welcher = f" nach {genannt}" if len(arten) <= _VIELE else ", der dafür genügt"
    return f"{SAMMLUNGEN[blatt.sammlung]}{welcher}" + ("" if wann in ("Stichtag", "stichtag") else f" (Zeitpunkt: {wann})")


def in_worten(term: Term) -> str:
    """A term as a phrase; Merkmale by their titles."""
    match term:
        case Ja(t):
            return tatsache_in_worten(t)
        case In(t, werte):
            if ARTEN.issuperset(werte):
                return " oder ".join(titelart_in_worten(w) for w in sorted(werte, key=_nach_paragraf))
            return _wahl(t, werte)
        case Vergleich():
            return _vergleich(term)
        case GibtEs(sammlung, innen, titel):
            return titel or f"{SAMMLUNGEN.get(sammlung, sammlung)}: {in_worten(innen)}"
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
