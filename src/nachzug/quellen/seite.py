"""One decision as an HTML page that stands alone: margin numbers, citations linked, who cites it, the law of its day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from pathlib import PurePath

from nachzug.logik.zeit import deutsch
from nachzug.quellen.entscheidung import Abschnitt, Entscheidung, Passage, Teil
from nachzug.quellen.gesetzesspeicher import auskunft
from nachzug.quellen.graph import Zitiert, kozitiert, nach_randnummer, stuetzt_regeln, zitiert, zitiert_von
from nachzug.quellen.speicher import Speicher
from nachzug.quellen.verweise import Verweis, verweise
from nachzug.zitat.norm import ZitatFehler, lies_norm

_STIL = """
:root{--farbe:#1b3a5c;--rand:#c8d0d8}
body{font:1.05rem/1.6 Georgia,serif;color:#1a1a1a;background:#fff;margin:0 auto;max-width:46rem;padding:1rem 1rem 4rem 4.5rem}
h1{font-size:1.4rem;line-height:1.3}h2{font-size:1.15rem;margin-top:2.2rem;border-bottom:1px solid var(--rand)}
a{color:var(--farbe)}a:focus-visible,summary:focus-visible{outline:3px solid var(--farbe);outline-offset:2px}
.rn{position:absolute;left:-3.6rem;width:3rem;text-align:right;color:#555;text-decoration:none;font-size:.85rem}
p.absatz{position:relative;margin:.7em 0}.ziffer{text-align:center;font-weight:bold}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{font-weight:bold}dd{margin:0}
.zitat-falsch{border-bottom:2px dotted #a00}pre{white-space:pre-wrap;font:inherit;margin:.4rem 0 .4rem 1rem}
.hinweis{border-left:4px solid var(--rand);padding-left:.8rem;color:#444}.springe{position:absolute;left:-999rem}
.springe:focus{left:1rem;top:.5rem;background:#fff;padding:.3rem}
@media(max-width:40rem){body{padding-left:1rem}.rn{position:static;display:inline-block;width:auto;margin-right:.5rem}}
@media print{a{color:inherit;text-decoration:none}details{display:block}body{max-width:none}}
"""


def seite(speicher: Speicher, kennung: int, e: Entscheidung) -> str:
    """The page of a loaded decision."""
    return "".join(_seite(speicher, kennung, e))


def _seite(speicher: Speicher, kennung: int, e: Entscheidung) -> Iterator[str]:
    alle = zitiert(speicher, kennung)
    anker = {z.kanonisch: f"z{i}" for i, z in enumerate(alle, 1)}
    yield f'<!doctype html>\n<html lang="de"><head><meta charset="utf-8"><title>{escape(e.kennung)}</title>\n'
    yield f'<meta name="viewport" content="width=device-width,initial-scale=1"><style>{_STIL}</style></head><body>\n'
    yield '<a class="springe" href="#text">Zum Text der Entscheidung</a>\n<header>'
    yield from _kopf(e)
    yield '</header>\n<main id="text">\n'
    for name, saetze in (("Leitsätze", e.leitsaetze), ("Orientierungssätze", e.orientierungssaetze)):
        if saetze:
            yield f"<section><h2>{name}</h2>{''.join(f'<p>{_verlinkt(s, anker)}</p>' for s in saetze)}</section>\n"
    for abschnitt in e.abschnitte:
        yield from _abschnitt(abschnitt, anker)
    yield "</main>\n<aside>\n"
    yield from _zitiert(speicher, e, alle, anker)
    yield from _zitiert_von(speicher, kennung)
    yield "</aside>\n</body></html>\n"


def _kopf(e: Entscheidung) -> Iterator[str]:
    yield f"<h1>{escape(e.titel or e.kennung)}</h1><dl>"
    felder = (
        ("Gericht", e.gericht),
        ("Spruchkörper", e.spruchkoerper),
        ("Art", e.art),
        ("Datum", deutsch(e.datum) if e.datum else ""),
        ("Aktenzeichen", ", ".join(e.aktenzeichen)),
        ("ECLI", e.ecli),
        ("Vorinstanzen", "; ".join(v.text for v in e.vorinstanzen)),
        ("Normen", "; ".join(e.normen)),
        ("Fundstellen", "; ".join(e.parallelstellen)),
        ("Schlagwörter", ", ".join(e.schlagwoerter)),
        ("Quelle", f"{e.layout}: {PurePath(e.quelle).name}"),
    )
    yield "".join(f"<dt>{name}</dt><dd>{escape(wert)}</dd>" for name, wert in felder if wert)
    yield "</dl>"
    if e.auszug:
        yield '<p class="hinweis">Auszug: die Quelle lässt Teile aus.</p>'
    yield "".join(f'<p class="hinweis">{escape(b.text)}</p>' for b in e.bemerkungen)


_TITEL = {Teil.TENOR: "Tenor", Teil.TATBESTAND: "Tatbestand", Teil.GRUENDE: "Gründe", Teil.TEXT: "Text"}


def _abschnitt(a: Abschnitt, anker: dict[str, str]) -> Iterator[str]:
    titel = escape(a.titel or _TITEL.get(a.teil, a.teil.value))
    beiwerk = a.teil in (Teil.VERFAHRENSINFORMATION, Teil.PRESSEMITTEILUNG)  # not part of the decision: folded away
    yield f"<section><details><summary>{titel}</summary>\n" if beiwerk else f"<section><h2>{titel}</h2>\n"
    ziffer = ""
    for p in a.passagen:
        if p.ziffer != ziffer and p.ziffer:
            yield f'<p class="ziffer">{escape(p.ziffer)}</p>\n'
        ziffer = p.ziffer
        yield _absatz(p, anker)
    yield "</details></section>\n" if beiwerk else "</section>\n"


def _absatz(p: Passage, anker: dict[str, str]) -> str:
    if not p.rn:
        return f'<p class="absatz">{_verlinkt(p.text, anker)}</p>\n'
    marke = f"rn{escape(p.rn)}"
    rand = f'<a class="rn" href="#{marke}" aria-label="Randnummer {escape(p.rn)}">{escape(p.rn)}</a>'
    return f'<p class="absatz" id="{marke}">{rand} {_verlinkt(p.text, anker)}</p>\n'


def _verlinkt(text: str, anker: dict[str, str]) -> str:
    """The text with its citations linked to their entry below; a chain leads to its first member."""
    teile: list[str] = []
    stelle = 0
    for v in verweise(text):
        if v.von < stelle or v.kanonisch not in anker:
            continue
        teile.append(escape(text[stelle : v.von]))
        teile.append(_anker(text[v.von : v.bis], v, anker[v.kanonisch]))
        stelle = v.bis
    return "".join((*teile, escape(text[stelle:])))


def _anker(text: str, v: Verweis, ziel: str) -> str:
    falsch = f' class="zitat-falsch" title="{escape(v.beanstandung)}"' if v.beanstandung else ""
    return f'<a href="#{ziel}"{falsch}>{escape(text)}</a>'


def _zitiert(speicher: Speicher, e: Entscheidung, alle: tuple[Zitiert, ...], anker: dict[str, str]) -> Iterator[str]:
    je_norm: dict[str, list[Zitiert]] = {}
    for z in alle:
        if z.art == "norm":
            je_norm.setdefault(z.ziel, []).append(z)
    andere = [z for z in alle if z.art != "norm"]
    if je_norm:
        stand = f" am {deutsch(e.datum)}" if e.datum else ""
        yield f"<section><h2>Zitierte Vorschriften{stand} ({sum(_ist_vorschrift(n) for n in je_norm)})</h2>\n<ul>"
        for norm in sorted(je_norm, key=_reihe):
            yield from _norm(speicher, norm, je_norm[norm], e.datum, anker)
        yield "</ul></section>\n"
    if andere:
        geladen = sum(bool(z.geladen) for z in andere)
        yield f"<section><h2>Zitierte Entscheidungen und Materialien ({len(andere)}, davon {geladen} geladen)</h2>\n<ul>"
        for z in andere:
            stellen = f", {escape('; '.join(z.stellen))}" if z.stellen else ""
            yield f'<li id="{anker[z.kanonisch]}">{escape(z.kanonisch)}{stellen} ({_orte(z)}){_beanstandet(z)}'
            yield f"{_anriss(speicher, z.geladen)}</li>\n"
        yield "</ul></section>\n"


def _reihe(norm: str) -> tuple[str, ...]:
    """As the statute book sorts; what is no section comes by its name."""
    try:
        return tuple(str(t).rjust(12, "0") if isinstance(t, int) else str(t) for t in _flach(lies_norm(norm).schluessel()))
    except ZitatFehler:
        return (norm,)


def _ist_vorschrift(norm: str) -> bool:
    """A section or article, not a law as a whole."""
    return "§" in norm or "Art." in norm


def _flach(schluessel: tuple[object, ...]) -> Iterator[object]:
    for teil in schluessel:
        if isinstance(teil, tuple):
            yield from teil
        else:
            yield teil


def _norm(speicher: Speicher, norm: str, zitate: list[Zitiert], tag: int, anker: dict[str, str]) -> Iterator[str]:
    """A section with its wording and every part of it that is cited."""
    yield f"<li>{escape(norm)}{_wortlaut(speicher, norm, tag) if tag else ''}<ul>"
    for z in zitate:
        yield f'<li id="{anker[z.kanonisch]}">{escape(z.kanonisch)} ({_orte(z)}){_beanstandet(z)}</li>\n'
    yield "</ul></li>\n"


def _anriss(speicher: Speicher, kennung: str) -> str:
    """What a loaded decision is about: its Leitsätze, else how its text begins."""
    zeile = speicher.eine("SELECT id FROM entscheidung WHERE kennung = ?", (kennung,)) if kennung else None
    if zeile is None:
        return ""
    texte = speicher.lies("SELECT teil, text FROM absatz WHERE entscheidung = ? ORDER BY id LIMIT 12", (zeile[0],))
    saetze = [t for teil, t in texte if teil == "leitsatz"] or [t for teil, t in texte if teil not in ("tenor", "leitsatz")][:1]
    inhalt = "".join(f"<p>{escape(t)}</p>" for t in saetze)
    return f"<details><summary>geladen: {escape(kennung)}</summary>{inhalt}</details>"


def _orte(z: Zitiert) -> str:
    """Where in this decision, linked where there is a number."""
    return ", ".join(
        f'<a href="#rn{o.removeprefix("Rn. ")}">{escape(o)}</a>' if re.fullmatch(r"Rn\. \d+", o) else escape(o) for o in z.orte
    )


def _beanstandet(z: Zitiert) -> str:
    return f"; <strong>{escape('; '.join(z.beanstandungen))}</strong>" if z.beanstandungen else ""


def _wortlaut(speicher: Speicher, norm: str, tag: int) -> str:
    """The wording of the section on the day of the decision, where it is loaded, with how sure that is."""
    try:
        antwort = auskunft(speicher, lies_norm(norm), tag)
    except ZitatFehler:
        return ""
    if antwort.vorschrift is None:
        return ""
    hinweise = "".join(f'<p class="hinweis">{escape(h)}</p>' for h in antwort.hinweise)
    titel = f" {escape(antwort.vorschrift.titel)}" if antwort.vorschrift.titel else ""
    text = escape(antwort.vorschrift.klartext())
    return f"<details><summary>Wortlaut {escape(norm)}{titel}</summary>{hinweise}<pre>{text}</pre></details>"


def _zitiert_von(speicher: Speicher, kennung: int) -> Iterator[str]:
    gruppen = nach_randnummer(zitiert_von(speicher, kennung))
    yield "<section><h2>Zitiert von</h2>\n"
    if not gruppen:
        yield "<p>Keine geladene Entscheidung zitiert diese.</p>"
    for stelle, zitate in gruppen.items():
        eintraege = "".join(f"<li>{escape(z.kennung)} ({escape(z.ort)})</li>" for z in zitate)
        yield f"<h3>{escape(stelle) or 'ohne Stelle'}</h3><ul>{eintraege}</ul>\n"
    if mit := kozitiert(speicher, kennung):
        yield "<h3>Zusammen mit ihr werden zitiert</h3><ul>"
        yield "".join(f"<li>{escape(k)} ({n} Absätze)</li>" if n > 1 else f"<li>{escape(k)}</li>" for k, n in mit) + "</ul>\n"
    if regeln := stuetzt_regeln(speicher, kennung):
        yield "<h3>Auf sie stützen sich Regeln</h3><ul>"
        yield (
            "".join(f"<li>{escape(r.regel.titel)} [{escape(r.regel.id)}]: {escape(r.fundstelle)}</li>" for r in regeln)
            + "</ul>\n"
        )
    yield "</section>\n"
