"""A first Gutachten: facts with their gaps, ways, elements in Gutachtenstil, what decides, next dates, Stand of the law.

One structure (`Absatz`) for every form; the elements are written in nachzug.gutachten.element. The HTML is one file without network: a collapsible tree that prints unfolded.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING

from nachzug.gutachten import auswahl
from nachzug.gutachten.element import Absatz, Elemente, Gezeigt
from nachzug.gutachten.ergebnis import entscheidend
from nachzug.gutachten.sachverhalt import sachverhalt
from nachzug.gutachten.sprachen import wort
from nachzug.gutachten.stil import STIL
from nachzug.gutachten.text import statuswort
from nachzug.logik.regel import Ergebnis
from nachzug.logik.zeit import deutsch
from nachzug.pruefung.hilfe import hilfen
from nachzug.pruefung.protokoll import protokoll
from nachzug.pruefung.pruefen import GESCHLOSSEN, Pruefung, Wegpruefung
from nachzug.pruefung.streit import streitfragen
from nachzug.recht.verzeichnis import RECHT_BEKANNT_BIS, VORSCHRIFTEN

if TYPE_CHECKING:
    from nachzug.pruefung.zeitstrahl import Zeitstrahl

ZEICHEN = {"gut": "✓ ", "schlecht": "✗ ", "offen": "? ", "entfaellt": "∕ "}
"""Colour never stands alone."""
_LAUFEND = {"heute": "Frist bis heute,", "laeuft": "Frist bis", "fraglich": "Sicherer Tag vorbei:", "moeglich": "Möglich seit"}
"""States of a deadline in which something can be done, and how a line about it begins."""


def blatt(p: Pruefung, strahl: Zeitstrahl | None) -> Iterator[Absatz]:
    yield Absatz("h1", f"Gutachten: {p.fall.titel or p.fall.fall}")
    yield Absatz("p", f"Tatsachen am {deutsch(p.stichtag)}, Recht am {deutsch(p.rechtsstand)}.")
    if p.prognose:
        yield Absatz("p", f"Prognose: Das Recht nach dem {deutsch(RECHT_BEKANNT_BIS)} ist noch nicht bekannt.", "offen")
    yield Absatz("h2", "Ergebnis")
    for person in p.fall.antragsteller_ids:
        for w in p.ausserhalb(person):
            yield Absatz("p", f"{_name(p, person)}: {w.befund.weg.ausserhalb} ({_folge(w)})", auswahl.ampel(w))
    for w in p.wege:
        yield Absatz(
            "li",
            f"{_name(p, w.antragsteller)}{_zu(p, w)}: {w.befund.weg.grundlage} ({w.befund.weg.titel}): {_folge(w)}",
            auswahl.ampel(w),
        )
    if not p.wege:
        yield Absatz("p", f"Kein geprüfter Weg kommt in Betracht. Geprüft werden bisher: {', '.join(VORSCHRIFTEN)}.")
    yield from _naechstes(p)
    yield Absatz("h2", "Sachverhalt")
    for gruppe in sachverhalt(p.fall):
        yield Absatz("h3", gruppe.titel)
        yield from (Absatz("li", zeile) for zeile in gruppe.zeilen)
    gezeigt: Gezeigt = {}
    for w in p.wege:
        yield Absatz("h2", f"{w.befund.weg.grundlage}: {w.befund.weg.titel}{_zu(p, w)} ({_name(p, w.antragsteller)})")
        yield from _weg(p, w, strahl, gezeigt)
    yield Absatz("h2", "Stand und Grenzen")
    yield Absatz("li", f"Rechtsstand der Regeln: bekannt bis {deutsch(RECHT_BEKANNT_BIS)}.")
    yield Absatz("li", f"Geprüft sind nur die Vorschriften, die abgebildet sind: {', '.join(VORSCHRIFTEN)}.")
    yield Absatz(
        "li",
        "Der Lebensunterhalt ist berechnet, soweit die Akte Einkommen und Bedarf enthält; sonst gilt, was sie selbst dazu sagt.",
    )
    yield Absatz(
        "li",
        "Ausgeführt ist, was das Ergebnis trägt oder offen ist; Alternativen und Ausnahmen, auf die es nicht ankommt, zeigt die Prüfung "
        "im Programm.",
    )
    yield Absatz("li", "Entwurf zur Prüfung durch Menschen. Verantwortlich (Name, Funktion): ____________________")
    quittung = protokoll(p)
    yield Absatz("li", f"Quittung {quittung['quittung']} ({quittung['programm']}, Regeln {quittung['regelstand']}).")


def _naechstes(p: Pruefung) -> Iterator[Absatz]:
    """Where the procedure stands for each applicant, and the dates that run or have become possible."""
    from nachzug.verfahren.fristenbuch import buch
    from nachzug.verfahren.stufen import naechste_stufe, stufen

    yield Absatz("h2", "Was jetzt zu tun ist")
    for person in p.fall.antragsteller_ids:
        if s := naechste_stufe(stufen(p.fall, person, p.stichtag)):
            yield Absatz("li", f"{_name(p, person)}: {s.titel} (zuständig: {s.zustaendig}).")
    je_tag: dict[tuple[int, str, str, str], list[str]] = {}
    for e in buch([p.fall], p.stichtag):
        if e.stand.value in _LAUFEND:
            je_tag.setdefault((e.frist.sicher, e.stand.value, e.frist.titel, "; ".join(e.frist.normen)), []).append(e.name)
    for (tag, stand, titel, normen), namen in je_tag.items():
        wer = ", ".join(dict.fromkeys(namen))
        yield Absatz(
            "li",
            f"{_LAUFEND[stand]} {deutsch(tag)}: {titel.removesuffix(' möglich') if stand == 'moeglich' else titel} ({wer}; {normen}).",
        )
    if not je_tag:
        yield Absatz("p", "Aus den Tagen in der Akte folgt zurzeit keine Frist.")


def _zu(p: Pruefung, w: Wegpruefung) -> str:
    """Whom the applicant would join; nothing where the Weg concerns the applicant alone."""
    return "" if w.befund.weg.allein else f" zu {_name(p, w.zu)}"


def _name(p: Pruefung, person: str) -> str:
    return p.fall.personen[person].name or person


def _folge(w: Wegpruefung) -> str:
    text = wort("de", w.befund.ergebnis.value)
    if w.befund.ergebnis is Ergebnis.OFFEN:
        return f"{text}; möglich bleibt: {', '.join(wort('de', m.value) for m in w.befund.moeglich)}"
    return text


def _weg(p: Pruefung, w: Wegpruefung, strahl: Zeitstrahl | None, gezeigt: Gezeigt) -> Iterator[Absatz]:
    """One Weg. Where it is closed, what closes it is set out; the other members are named with their result, they decide nothing."""
    element = Elemente(w, gezeigt)
    glieder = [g for g in w.befund.glieder if not auswahl.selbstverstaendlich(g)]
    still = [g.befund for g in glieder if auswahl.nicht_vorgetragen(w, g.befund)]
    uebrige = [g for g in glieder if g.befund not in still]
    yield from (element.glied(g) for g in uebrige if auswahl.ausgefuehrt(p, w, g))
    if still:
        genannt = "; ".join(dict.fromkeys(map(auswahl.mit_norm, still)))
        yield Absatz("p", f"Dafür ist nichts vorgetragen, es wird daher als nicht gegeben angenommen: {genannt}.", "gut")
    if rest := [g.befund for g in uebrige if not auswahl.ausgefuehrt(p, w, g)]:
        yield Absatz("p", "Auf das Übrige kommt es nicht an; zur Vollständigkeit die Ergebnisse:")
        yield from (Absatz("li", f"{b.merkmal.titel}: {statuswort(b, 'de')}") for b in rest)
    yield Absatz("h3", "Ergebnis")
    yield Absatz("p", " ".join((f"{w.befund.weg.grundlage}: {_folge(w)}.", *auswahl.begruendung(w.befund))), auswahl.ampel(w))
    if punkte := entscheidend(w):
        yield Absatz("h3", "Was entscheidet")
        yield from (Absatz("li", frage) for frage in dict.fromkeys(str(punkt["frage"]) for punkt in punkte))
    if vorschlaege := hilfen(w):
        yield Absatz("h3", "Was den Weg öffnen würde")
        for h in vorschlaege:
            schritte = "; ".join(
                f"{s.text}: {'ja' if s.muss else 'nein'}" + (f" (ab {deutsch(s.ab)})" if s.ab else "") for s in h.schritte
            )
            fehlt = f"; dann fehlt aber: {', '.join(h.dann_fehlt)}" if h.dann_fehlt else ""
            yield Absatz("li", schritte + fehlt)
    aenderungen = [a for a in strahl.aenderungen if a.weg == w.befund.weg.grundlage] if strahl else []
    if aenderungen:
        yield Absatz("h3", "Nächste Tage, an denen sich etwas ändert")
        for a in aenderungen:
            yield Absatz("li", f"{deutsch(a.am)}: {a.titel}: {wort('de', a.vorher)} → {wort('de', a.nachher)} ({a.ursache})")
    for s in streitfragen(p, w):
        yield Absatz("h3", f"Streitig: {s.name.replace('_', ' ')}")
        for linie in s.linien:
            stellen = f" ({'; '.join(linie.fundstellen)})" if linie.fundstellen else ""
            yield Absatz("li", f"{linie.lesart.replace('_', ' ')}{stellen}: {wort('de', linie.ergebnis.value)}")
    if w.befund.ergebnis in GESCHLOSSEN and (bleibt := p.verbleibende(w)):
        genannt = "; ".join(f"{x.befund.weg.grundlage} ({_folge(x)})" for x in bleibt)
        yield Absatz("p", f"Es bleiben: {genannt}.")


def als_markdown(p: Pruefung, strahl: Zeitstrahl | None = None) -> str:
    return "\n".join(_md(x, 0) for x in blatt(p, strahl)) + "\n"


def _md(x: Absatz, tiefe: int) -> str:
    einzug = "  " * tiefe
    match x.art:
        case "h1" | "h2" | "h3":
            return f"\n{'#' * int(x.art[1])} {x.text}\n"
        case "li":
            return f"{einzug}- {x.text}"
        case "merkmal":
            return "\n".join([f"{einzug}- {ZEICHEN.get(x.status, '')}**{x.text}**", *(_md(k, tiefe + 1) for k in x.kinder)])
        case _:
            return f"\n{einzug}{x.text}\n" if tiefe == 0 else f"{einzug}{x.text}  "


def als_html(p: Pruefung, strahl: Zeitstrahl | None = None) -> str:
    titel = escape(p.fall.titel or p.fall.fall)
    inhalt = "\n".join(_liste([_html(x) for x in blatt(p, strahl)]))
    return (
        '<!doctype html>\n<html lang="de">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{titel}</title>\n<style>{STIL}</style>\n</head>\n<body>\n<main>\n{inhalt}\n</main>\n</body>\n</html>"
    )


def _liste(teile: list[str]) -> Iterator[str]:
    """Neighbouring list items in one list."""
    offen = False
    for teil in teile:
        ist = teil.startswith("<li")
        if ist != offen:
            yield "<ul>" if ist else "</ul>"
            offen = ist
        yield teil
    if offen:
        yield "</ul>"


def _html(x: Absatz) -> str:
    klasse = f' class="{x.status}"' if x.status else ""
    match x.art:
        case "merkmal" if x.kinder:
            offen = " open" if x.status in ("offen", "schlecht") else ""
            innen = "\n".join(_liste([_html(k) for k in x.kinder]))
            return f"<details{klasse}{offen}><summary>{escape(x.text)}</summary>\n{innen}\n</details>"
        case "merkmal":
            return f"<p{klasse}>{ZEICHEN.get(x.status, '')}{escape(x.text)}</p>"
        case art:
            return f"<{art}{klasse}>{escape(x.text)}</{art}>"
