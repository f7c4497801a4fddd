"""From text to citations: clean, tokenise, find, take apart, resolve, judge."""

from __future__ import annotations

import re

from nachzug.quellen.zitate import entscheidungen, normen
from nachzug.quellen.zitate.aufloesung import loese_auf
from nachzug.quellen.zitate.entscheidungsteile import zerlege_entscheidung
from nachzug.quellen.zitate.marken import Marken, zerlege
from nachzug.quellen.zitate.mehrwort import fasse_zusammen
from nachzug.quellen.zitate.namen import nenne
from nachzug.quellen.zitate.normteile import als_norm, zerlege_kette
from nachzug.quellen.zitate.unmoeglich import pruefe
from nachzug.quellen.zitate.zitat import Zitat

_HART = re.compile("[\u00a0\u202f\u2009\u2007\u00ad\u200b\u2011]")
_WEICH = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "\u00ad": " ", "\u200b": " ", "\u2011": "-"})


def finde(text: str, gesetz: str = "") -> tuple[Zitat, ...]:
    """All citations of norms, decisions and parliamentary papers in the text, in order, none inside another.

    gesetz: the law that a section without a law belongs to (for administrative rules and statutes: their own law).
    """
    if _HART.search(text):
        text = text.translate(_WEICH)
    m = fasse_zusammen(zerlege(text))
    funde = entscheidungen.suche(m)
    gefunden = [_entscheidung(text, m, f) for f in funde]
    frei = _ausserhalb(m, funde)
    gefunden += [_norm(text, m, f) for f in normen.suche(frei)]
    gefunden.sort(key=lambda z: z.von)
    return tuple(loese_auf(text, gefunden, gesetz))


def _ausserhalb(m: Marken, funde: list[entscheidungen.Fund]) -> Marken:
    """The same tokens with those of decisions blanked, so that no norm is found inside them."""
    if not funde:
        return m
    klassen = list(m.klassen)
    for f in funde:
        klassen[f.von : f.bis] = "#" * (f.bis - f.von)
    return m._replace(klassen="".join(klassen))


def _entscheidung(text: str, m: Marken, f: entscheidungen.Fund) -> Zitat:
    t = zerlege_entscheidung(text, m, f.von, f.bis, entscheidungen.AZ, entscheidungen.BLATT, entscheidungen.STELLE)
    kanonisch = tuple(f"{t.gericht} {a}".strip() for a in t.aktenzeichen) or t.fundorte[:1] or ((t.ecli,) if t.ecli else ())
    name = text[m.von[f.name] : m.bis[f.bis - 1]].strip(" -–—\"„“”.") if f.name else ""
    return Zitat(
        "entscheidung", m.von[f.von], m.bis[f.bis - 1], kanonisch, t.spruch, (), t.pinpoint, "a.a.O." if t.aao else "",
        t.gericht, t.datum, t.aktenzeichen, t.fundorte, t.ecli, name,
    )  # fmt: skip


def _norm(text: str, m: Marken, f: normen.Fund) -> Zitat:
    von, bis = m.von[f.von], m.bis[f.bis - 1]
    a, e = f.gesetz
    if a == e:
        teile = tuple(als_norm(t, "") for t in zerlege_kette(m, *f.kette))
        return Zitat("norm", von, bis, (), "", teile, "", "Gesetz nicht genannt")
    g = nenne(text[m.von[a] : m.bis[e - 1]])
    alt = "a.F." if m.klassen[e - 1] == "F" and m.woerter[e - 1][0] == "a" else ""
    if f.kette[0] == f.kette[1]:
        return Zitat("norm", von, bis, (g.abkuerzung,), g.klasse, (), "", alt)
    teile = tuple(als_norm(t, g.abkuerzung) for t in zerlege_kette(m, *f.kette))
    kanonisch = tuple(str(n) for n in teile) or (f"{g.abkuerzung} {text[m.von[f.kette[0]] : m.bis[f.kette[1] - 1]]}",)
    bemerkung = "; ".join(b for b in (alt, pruefe(teile, g)) if b)
    return Zitat("norm", von, bis, kanonisch, g.klasse, teile, "", bemerkung)
