"""From text to citations: clean, tokenise, find, take apart, resolve, judge."""

from __future__ import annotations

import re

from nachzug.quellen.zitate import entscheidungen, material, normen
from nachzug.quellen.zitate.aufloesung import loese_auf
from nachzug.quellen.zitate.entscheidungsteile import kanonisch, zerlege_entscheidung
from nachzug.quellen.zitate.marken import Marken, zerlege
from nachzug.quellen.zitate.mehrwort import fasse_zusammen
from nachzug.quellen.zitate.namen import Gesetz, nenne_alle
from nachzug.quellen.zitate.normteile import als_norm, zerlege_kette
from nachzug.quellen.zitate.rahmen import Rahmen
from nachzug.quellen.zitate.unmoeglich import pruefe
from nachzug.quellen.zitate.zitat import UNGENANNT, Zitat

_HART = re.compile("[\u00a0\u202f\u2009\u2007\u00ad\u200b\u2011]")
_WEICH = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "\u00ad": " ", "\u200b": " ", "\u2011": "-"})


def finde(text: str, gesetz: str = "") -> tuple[Zitat, ...]:
    """All citations of norms, decisions and parliamentary papers in the text, in order, none inside another.

    gesetz: the law that a section without a law belongs to (for administrative rules and statutes: their own law).
    """
    if _HART.search(text):
        text = text.translate(_WEICH)
    rahmen = Rahmen(text, gesetz) if gesetz else None
    m = fasse_zusammen(zerlege(text, immer=rahmen is not None))
    if not m.klassen:
        return ()
    papiere = material.suche(text, m)
    m = _ohne(m, [(von, bis) for _, von, bis in papiere], "%")
    funde = entscheidungen.suche(m)
    gefunden = [z for z, _, _ in papiere] + [_entscheidung(text, m, f) for f in funde]
    for f in normen.suche(_ohne(m, [(e.von, e.bis) for e in funde], "#"), lose=rahmen is not None):
        z = rahmen.zitat(text, m, f) if f.lose and rahmen else _norm(text, m, f)
        if z:
            gefunden.append(z)
    gefunden.sort(key=_anfang)
    return tuple(loese_auf(text, gefunden, gesetz))


def _anfang(z: Zitat) -> int:
    return z.von


def _ohne(m: Marken, stellen: list[tuple[int, int]], zeichen: str) -> Marken:
    """The same tokens with these blanked, so that nothing is found inside them."""
    if not stellen:
        return m
    klassen = list(m.klassen)
    for von, bis in stellen:
        klassen[von:bis] = zeichen * (bis - von)
    return m._replace(klassen="".join(klassen))


def _entscheidung(text: str, m: Marken, f: entscheidungen.Fund) -> Zitat:
    t = zerlege_entscheidung(text, m, f.von, f.bis, entscheidungen.AZ, entscheidungen.BLATT, entscheidungen.STELLE)
    ids = kanonisch(t.gericht, t.aktenzeichen, t.fundorte, t.ecli)
    name = text[m.von[f.name] : m.bis[f.name_bis - 1]].strip(' -–—"„“”.') if f.name else ""
    return Zitat(
        "entscheidung", m.von[f.von], m.bis[f.bis - 1], ids, t.spruch, (), t.pinpoint, "a.a.O." if t.aao else "",
        t.gericht, t.datum, t.aktenzeichen, t.fundorte, t.ecli, name,
    )  # fmt: skip


def _norm(text: str, m: Marken, f: normen.Fund) -> Zitat:
    von, bis = m.von[f.von], m.bis[f.bis - 1]
    a, e = f.gesetz
    if a == e:
        teile = tuple(als_norm(t, "") for t in zerlege_kette(m, *f.kette))
        return Zitat("norm", von, bis, (), "", teile, "", UNGENANNT)
    if f.rueck:
        teile = tuple(als_norm(t, "") for t in zerlege_kette(m, *f.kette))
        return Zitat("norm", von, bis, (), "", teile, "", f"{UNGENANNT}: {text[m.von[a] : bis]}")
    if m.klassen[a] == "β":
        return Zitat("norm", von, bis, (_schreiben(m, a, e),), "verwaltungsvorschrift")
    gesetze = nenne_alle(text[m.von[a] : m.bis[e - 1]])
    g = gesetze[0]
    alt = "a.F." if "F" in (m.klassen[e - 1], m.klassen[e - 2]) and "a" in m.woerter[e - 1] + m.woerter[e - 2] else ""
    if f.kette[0] == f.kette[1]:
        return Zitat("norm", von, bis, tuple(x.abkuerzung for x in gesetze), g.klasse, (), "", alt)
    ff = "ff." if "f" in m.klassen[f.kette[0] : f.kette[1]] else ""
    kette = zerlege_kette(m, *f.kette)
    teile = tuple(als_norm(t, x.abkuerzung) for x in gesetze for t in kette)
    ids = tuple(str(n) for n in teile) or (_ohne_paragraph(g, text[m.von[f.kette[0]] : m.bis[f.kette[1] - 1]]),)
    bemerkung = "; ".join(b for b in (alt, ff, pruefe(teile, g)) if b)
    return Zitat("norm", von, bis, ids, g.klasse, teile, "", bemerkung)


def _schreiben(m: Marken, von: int, bis: int) -> str:
    """Id of a letter of a ministry: its kind and day, or where it is printed."""
    tag = next((m.woerter[i] for i in range(von, bis) if m.klassen[i] == "D"), "")
    if tag:
        return f"{m.woerter[von]} vom {tag}"
    blatt = next((i for i in range(von, bis) if m.klassen[i] == "X"), von)
    return " ".join([m.woerter[von], *m.woerter[blatt : blatt + 5]]).replace(" ,", ",")


def _ohne_paragraph(g: Gesetz, stelle: str) -> str:
    """Id of a number of an administrative rule ("AVwV 28.2.1") or of a part of another act ("MwStSystRL Anhang VIII")."""
    kurz = re.sub(r"^(?:Nrn?\.?|Nummern?|Ziff(?:er|\.)?)\s(?=\d)", "", stelle) if g.klasse == "verwaltungsvorschrift" else stelle
    return " ".join(f"{g.abkuerzung} {re.sub(r' (?:des|der|zum|zur)$', '', kurz.strip())}".split())
