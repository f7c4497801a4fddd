"""The rule book: static pages for lawyers who do not program. One page per section and version, written from the rules.

Each page says what a way demands, in the order of the examination: the condition in words, exceptions, burden, decisive
moment, authorities, the cases that test it. Links lead from a way to the Merkmale it shares with others and back, from a
version to its neighbours, and from every day of change to what changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path
from typing import NamedTuple

from nachzug.logik.plan import Plan
from nachzug.logik.regel import Ausschluss, Glied, Merkmal, Sperre, Voraussetzung, Weg, glied_merkmale
from nachzug.logik.terme import Lesart, NachRecht, Term, alle_terme, unterterme
from nachzug.logik.zeit import SPAETESTENS, deutsch, iso
from nachzug.pruefung.vorbereitung import Vorbereitet, vorbereitet
from nachzug.recht.verzeichnis import BEGINN, MODULE, RECHT_BEKANNT_BIS, rechtswenden, wege_aus
from nachzug.recht.worte import in_worten

_STIL = """
:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2.2rem;border-bottom:1px solid}nav,.klein{font-size:.9rem}
article{border-left:4px solid #888;padding:.1rem 0 .1rem .8rem;margin:1rem 0}article.ausschluss{border-color:#b33}
article.ausnahme{border-color:#383;margin-left:1.5rem}article.teil{margin-left:1.5rem;border-left-style:dotted}
h3{margin:.2rem 0;font-size:1rem}dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .8rem;margin:.3rem 0}
dt{font-weight:600}dd{margin:0}code{font-size:.85em}table{border-collapse:collapse}td,th{border:1px solid;padding:.2rem .5rem;
text-align:left;vertical-align:top}@media(max-width:40rem){dl{display:block}dd{margin-left:1rem}}
"""
_ROLLE = {"Voraussetzung": "Voraussetzung", "Ausschluss": "Ausschluss", "Sperre": "Sperre", "Anwendbar": "Anwendbarkeit"}
_LAST = {"antragsteller": "beim Antragsteller", "behoerde": "bei der Behörde"}
_MASS = {"voll": "voller Beweis", "glaubhaft": "Glaubhaftmachung genügt", "anhaltspunkte": "tatsächliche Anhaltspunkte genügen"}
_STILL = {"offen": "bleibt offen", "nicht_erfuellt": "gilt als nicht gegeben", "erfuellt": "gilt als gegeben"}
_FOLGE = {"muss": "Anspruch", "soll": "Soll", "regel": "in der Regel", "kann": "Ermessen"}


class Seite(NamedTuple):
    """A section from one day to the day before another (99999999: still in force)."""

    vorschrift: str
    modul: str
    ab: int
    bis: int

    @property
    def datei(self) -> str:
        return f"{kennung(self.vorschrift)}-{iso(self.ab)}.html"

    @property
    def zeit(self) -> str:
        ende = "heute" if self.bis == SPAETESTENS else f"vor {deutsch(self.bis)}"
        return f"{deutsch(self.ab)} bis {ende}"


def kennung(text: str) -> str:
    """A name for files and anchors."""
    ersatz = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "§": "p"})
    return re.sub(r"[^a-z0-9.]+", "-", text.lower().translate(ersatz)).strip("-")


def wenden(weg: Weg) -> set[int]:
    """The days on which a way changes."""
    tage = {*weg.gilt}
    for t in (t for g in weg.glieder for m in glied_merkmale(g) for t in alle_terme(m)):
        if isinstance(t, NachRecht):
            tage.update(tag for f in t.fassungen for tag in (f.ab, f.bis, f.unsicher_bis))
        elif isinstance(t, Merkmal):
            tage.update(t.gilt)
    return {t for t in tage if BEGINN < t < SPAETESTENS}


def seiten() -> Iterator[Seite]:
    """Every section with every version, in the order of the index."""
    for modul in MODULE:
        tage = sorted({BEGINN, *(t for w in wege_aus(modul.modul) for t in wenden(w))})
        for ab, bis in zip(tage, [*tage[1:], SPAETESTENS], strict=True):
            yield Seite(modul.vorschrift, modul.modul, ab, bis)


def schreibe(ordner: Path, tests: Path | None = None) -> int:
    """Write the whole book; the number of pages."""
    ordner.mkdir(parents=True, exist_ok=True)
    alle = list(seiten())
    je_merkmal = _verwendung(alle)
    geprueft = _pruefungen(tests)
    inhalt = {s.datei: _seite(s, alle, je_merkmal, geprueft) for s in alle}
    inhalt["index.html"] = _inhalt(alle)
    inhalt["aenderungen.html"] = _blatt("Änderungen des Rechts", aenderungen(BEGINN, SPAETESTENS))
    for datei, text in inhalt.items():
        (ordner / datei).write_text(text, "utf-8")
    return len(inhalt)


def schreibe_aenderungen(ordner: Path, von: int, bis: int) -> Path:
    """Write the page of changes between two days alone."""
    ordner.mkdir(parents=True, exist_ok=True)
    pfad = ordner / "aenderungen.html"
    pfad.write_text(_blatt("Änderungen des Rechts", aenderungen(von, bis)), "utf-8")
    return pfad


def _pruefungen(tests: Path | None) -> dict[str, list[str]]:
    """The decided cases by the ids of the Merkmale that their expectations name."""
    gefunden: dict[str, list[str]] = {}
    for pfad in sorted(tests.rglob("*.erwartung.yaml")) if tests is not None and tests.is_dir() else ():
        for m in set(re.findall(r"merkmal: ([\w.]+)", pfad.read_text("utf-8"))):
            gefunden.setdefault(m, []).append(pfad.name.removesuffix(".erwartung.yaml"))
    return gefunden


def _verwendung(alle: Iterable[Seite]) -> dict[str, dict[str, Seite]]:
    """For each Merkmal the sections that use it, with their present page."""
    je: dict[str, dict[str, Seite]] = {}
    for s in alle:
        for w in wege_aus(s.modul):
            for m in (t for g in w.glieder for n in glied_merkmale(g) for t in alle_terme(n)):
                if isinstance(m, Merkmal):
                    je.setdefault(m.id, {})[s.vorschrift] = s
    return je


def _wege(s: Seite) -> list[Vorbereitet]:
    gemeint = {w.id for w in wege_aus(s.modul)}
    return [v for v in vorbereitet(s.ab) if v.geschrieben.id in gemeint and v.in_kraft]


def _seite(s: Seite, alle: list[Seite], je: dict[str, dict[str, Seite]], geprueft: dict[str, list[str]]) -> str:
    fassungen = [x for x in alle if x.vorschrift == s.vorschrift]
    zeilen = [f"<p>Fassung vom {s.zeit}.</p>", "<nav>Fassungen: " + " · ".join(_fassung(x, s) for x in fassungen) + "</nav>"]
    wege = _wege(s)
    if not wege:
        zeilen.append("<p>An diesem Tag gilt keine Regel dieser Vorschrift.</p>")
    else:
        zeilen.append("<nav><ul>" + "".join(_verweis(v.weg) for v in wege) + "</ul></nav>")
    gesehen: set[str] = set()
    for v in wege:
        zeilen += _weg(v, s, je, geprueft, gesehen)
    return _blatt(f"{s.vorschrift} ({s.zeit})", zeilen)


def _fassung(x: Seite, hier: Seite) -> str:
    return f"<b>{deutsch(x.ab)}</b>" if x.ab == hier.ab else f'<a href="{x.datei}">{deutsch(x.ab)}</a>'


def _verweis(w: Weg) -> str:
    return f'<li><a href="#{kennung(w.id)}">{escape(w.grundlage)}: {escape(w.titel)}</a></li>'


def _weg(
    v: Vorbereitet, s: Seite, je: dict[str, dict[str, Seite]], geprueft: dict[str, list[str]], gesehen: set[str]
) -> Iterator[str]:
    w = v.weg
    yield f'<section><h2 id="{kennung(w.id)}">{escape(w.grundlage)}: {escape(w.titel)}</h2>'
    yield f"<p>Rechtsfolge: {_FOLGE[w.folge.value]}. Kommt in Frage, wenn: {escape(in_worten(w.fuer))}.</p>"
    for glied in w.glieder:
        yield from _glied(glied, v.plan, s, je, geprueft, gesehen)
    yield "</section>"


def _glied(
    glied: Glied, plan: Plan, s: Seite, je: dict[str, dict[str, Seite]], geprueft: dict[str, list[str]], gesehen: set[str]
) -> Iterator[str]:
    rolle = _ROLLE.get(type(glied).__name__, type(glied).__name__)
    rolle = "Regelausschluss" if isinstance(glied, Ausschluss) and glied.regel else rolle
    art = "ausschluss" if isinstance(glied, Ausschluss | Sperre) else ""
    yield from _merkmal(glied.merkmal, rolle, art, plan, s, je, geprueft, gesehen)
    if isinstance(glied, Voraussetzung):
        for m in glied.entfaellt:
            yield from _merkmal(m, "entfällt, wenn", "ausnahme", plan, s, je, geprueft, gesehen)
        for m in glied.kann:
            yield from _merkmal(m, "die Behörde kann absehen, wenn", "ausnahme", plan, s, je, geprueft, gesehen)
    elif isinstance(glied, Ausschluss | Sperre):
        for m in glied.ausnahmen:
            yield from _merkmal(m, "es sei denn", "ausnahme", plan, s, je, geprueft, gesehen)


def _merkmal(
    m: Merkmal,
    rolle: str,
    art: str,
    plan: Plan,
    s: Seite,
    je: dict[str, dict[str, Seite]],
    geprueft: dict[str, list[str]],
    gesehen: set[str],
) -> Iterator[str]:
    anker = kennung(m.id)
    if m.id in gesehen:
        yield f'<article class="{art}"><h3>{rolle}: <a href="#{anker}">{escape(m.titel)}</a></h3></article>'
        return
    gesehen.add(m.id)
    yield f'<article class="{art}" id="{anker}"><h3>{rolle}: {escape(m.titel)}</h3>'
    yield f"<p>{escape(m.definition)}</p>" if m.definition else ""
    yield "<dl>" + "".join(f"<dt>{k}</dt><dd>{t}</dd>" for k, t in _angaben(m, s, je, geprueft) if t) + "</dl>"
    yield "</article>"
    for kind in plan.von(m).kinder:
        yield from _merkmal(kind, "darin", "teil", plan, s, je, geprueft, gesehen)


def _angaben(m: Merkmal, s: Seite, je: dict[str, dict[str, Seite]], geprueft: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    yield "Norm", escape("; ".join(m.normen))
    yield "Bedingung", escape(in_worten(m.term)) if m.term is not None else "Wertung; nur eine Person entscheidet"
    yield "Regel", "; ".join(_typisch(t.titel, t.erfuellt, t.fundstellen) for t in m.wertung.typisch) if m.wertung else ""
    yield "spricht dafür", escape("; ".join(f.titel for f in m.wertung.dafuer)) if m.wertung else ""
    yield "spricht dagegen", escape("; ".join(f.titel for f in m.wertung.dagegen)) if m.wertung else ""
    yield "streitig", "; ".join(_streitig(t) for t in alle_terme(m) if isinstance(t, Lesart))
    yield "Zeitpunkt", escape(m.zeitpunkt) or "Stichtag"
    yield "Beweislast", f"{_LAST[m.beweislast.value]}; {_MASS[m.beweismass.value]}"
    yield "Schweigen", _STILL[m.bei_schweigen.value]
    yield "Fundstellen", escape("; ".join(m.fundstellen))
    yield "Geltung", _geltung(m)
    yield "geprüft an", escape(", ".join(geprueft.get(m.id, ())))
    andere = [x for name, x in je.get(m.id, {}).items() if name != s.vorschrift]
    yield "auch in", ", ".join(f'<a href="{x.datei}#{kennung(m.id)}">{escape(x.vorschrift)}</a>' for x in andere)
    yield "Kennung", f"<code>{escape(m.id)}</code>"


def _typisch(titel: str, erfuellt: bool, stellen: tuple[str, ...]) -> str:
    return escape(f"{titel}: {'erfüllt' if erfuellt else 'nicht erfüllt'} ({'; '.join(stellen)})")


def _streitig(t: Lesart) -> str:
    linien = (f"{name} ({'; '.join(stellen)})" for name, _, stellen in t.lesarten)
    vorgabe = f"; ohne Wahl gilt {t.vorgabe}" if t.vorgabe else ""
    return escape(f"{t.name}: {' oder '.join(linien)}{vorgabe}")


def _geltung(m: Merkmal) -> str:
    von = "" if m.gilt[0] < BEGINN else f"ab {deutsch(m.gilt[0])}"
    bis = "" if m.gilt[1] == SPAETESTENS else f"bis vor {deutsch(m.gilt[1])}"
    return " ".join(t for t in (von, bis) if t)


def aenderungen(von: int, bis: int) -> Iterator[str]:
    """What changes between two days: by day, the sections and what came, went or was reworded there."""
    heute = {w.id: m.vorschrift for m in MODULE for w in wege_aus(m.modul)}
    yield f"<p>Vom {deutsch(max(von, BEGINN))} bis {'heute' if bis >= SPAETESTENS else deutsch(bis)}.</p>"
    for tag in (t for t in rechtswenden() if von < t <= bis):
        zeilen = sorted({(heute[k], titel, was) for k, titel, was in unterschiede(tag)})
        if zeilen:
            yield f'<h2 id="{iso(tag)}">{deutsch(tag)}</h2><table><tr><th>Vorschrift</th><th>Merkmal</th><th>Änderung</th></tr>'
            yield from (f"<tr><td>{escape(a)}</td><td>{escape(b)}</td><td>{escape(c)}</td></tr>" for a, b, c in zeilen)
            yield "</table>"


def unterschiede(tag: int) -> Iterator[tuple[str, str, str]]:
    """(way, Merkmal or way by title, what happened) on a day of change."""
    for m in MODULE:
        for w in wege_aus(m.modul):
            if w.gilt[0] == tag:
                yield w.id, w.titel, "der Weg wird eröffnet"
            elif w.gilt[1] == tag:
                yield w.id, w.titel, "der Weg fällt weg"
            for t in (t for g in w.glieder for n in glied_merkmale(g) for t in alle_terme(n)):
                if isinstance(t, Merkmal) and t.gilt[0] == tag:
                    yield w.id, t.titel, "neu"
                elif isinstance(t, Merkmal) and t.gilt[1] == tag:
                    yield w.id, t.titel, "gilt nicht mehr"
                elif isinstance(t, Merkmal) and (neu := _neue_fassung(t, tag)):
                    yield w.id, t.titel, neu


def _neue_fassung(m: Merkmal, tag: int) -> str:
    """The new wording of a Merkmal whose own condition has a version that begins on the day."""
    eigene: list[Term] = [m.term] if m.term is not None else []
    while eigene:
        t = eigene.pop()
        if isinstance(t, NachRecht):
            for f in t.fassungen:
                if f.ab == tag:
                    return f"neue Fassung: {in_worten(f.term)}" + (f" ({f.akt})" if f.akt else "")
        if not isinstance(t, Merkmal):
            eigene += unterterme(t)
    return ""


def _inhalt(alle: list[Seite]) -> str:
    zeilen = [
        f"<p>Die Regeln in Worten, je Vorschrift und Fassung. Recht bekannt bis {deutsch(RECHT_BEKANNT_BIS)}. "
        '<a href="aenderungen.html">Änderungen nach Tagen</a></p>',
        "<table><tr><th>Vorschrift</th><th>Wege</th><th>Fassungen ab</th></tr>",
    ]
    for m in MODULE:
        fassungen = [s for s in alle if s.modul == m.modul]
        wege = "<br>".join(escape(f"{w.grundlage}: {w.titel}") for w in wege_aus(m.modul))
        links = " · ".join(f'<a href="{s.datei}">{deutsch(s.ab)}</a>' for s in fassungen)
        zeilen.append(
            f'<tr><td><a href="{fassungen[-1].datei}">{escape(m.vorschrift)}</a></td><td class="klein">{wege}</td><td>{links}</td></tr>'
        )
    return _blatt("Regelbuch", [*zeilen, "</table>"])


def _blatt(titel: str, zeilen: Iterable[str]) -> str:
    kopf = '<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
    navigation = '<nav><a href="index.html">Regelbuch</a> · <a href="aenderungen.html">Änderungen</a></nav>'
    inhalt = "\n".join(z for z in zeilen if z)
    return f"{kopf}<title>{escape(titel)}</title><style>{_STIL}</style><body>{navigation}<main><h1>{escape(titel)}</h1>\n{inhalt}\n</main></body></html>\n"
