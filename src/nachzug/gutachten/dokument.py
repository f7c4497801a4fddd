"""A first Gutachten: facts with their gaps, ways, elements in Gutachtenstil, what decides, next dates, Stand of the law.

One structure (`Blatt`) for both forms. The HTML is one file without network: a collapsible tree that prints unfolded.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from nachzug.gutachten.entfaltung import entfaltet_kurz
from nachzug.gutachten.ergebnis import angaben, entscheidend, gezeigte_kinder, satz
from nachzug.gutachten.sachverhalt import BEWEISWORTE, sachverhalt
from nachzug.gutachten.sprachen import wort
from nachzug.gutachten.stil import STIL
from nachzug.gutachten.text import annahmen_in_worten, statuswort
from nachzug.gutachten.werte_in_worten import in_worten
from nachzug.logik.befund import Befund, Gliedbefund
from nachzug.logik.regel import Anwendbar, Ausschluss, Ergebnis, Glied, Sperre, Status, Voraussetzung, Warum
from nachzug.logik.zeit import deutsch
from nachzug.pruefung.hilfe import hilfen
from nachzug.pruefung.protokoll import protokoll
from nachzug.pruefung.pruefen import GESCHLOSSEN, OFFENE_WEGE, Pruefung, Wegpruefung
from nachzug.pruefung.streit import streitfragen
from nachzug.recht.verzeichnis import RECHT_BEKANNT_BIS, VORSCHRIFTEN
from nachzug.recht.worte import pfad_in_worten

if TYPE_CHECKING:
    from nachzug.pruefung.zeitstrahl import Zeitstrahl

_OBERSATZ = {
    "voraussetzung": "Zu prüfen ist: {titel} ({norm}).",
    "ausnahme": "Es könnte eine Ausnahme eingreifen: {titel} ({norm}).",
    "ausschluss": "Dem Nachzug könnte entgegenstehen: {titel} ({norm}).",
    "uebergang": "Es könnte Übergangsrecht gelten: {titel} ({norm}).",
    "ermessensgrund": "Für das Ermessen ist zu sehen: {titel} ({norm}).",
    "verfahren": "Zum Verfahren: {titel} ({norm}).",
}


ZEICHEN = {"gut": "✓ ", "schlecht": "✗ ", "offen": "? ", "entfaellt": "∕ "}
"""Colour never stands alone."""
_LAUFEND = {"heute": "Frist bis heute,", "laeuft": "Frist bis", "fraglich": "Sicherer Tag vorbei:", "moeglich": "Möglich seit"}
"""States of a deadline in which something can be done, and how a line about it begins."""


class Absatz(NamedTuple):
    """A node of the document: kind (h1, h2, h3, p, li, merkmal), text, status for colour, children."""

    art: str
    text: str
    status: str = ""
    kinder: tuple[Absatz, ...] = ()


def blatt(p: Pruefung, strahl: Zeitstrahl | None) -> Iterator[Absatz]:
    yield Absatz("h1", f"Gutachten: {p.fall.titel or p.fall.fall}")
    yield Absatz("p", f"Tatsachen am {deutsch(p.stichtag)}, Recht am {deutsch(p.rechtsstand)}.")
    if p.prognose:
        yield Absatz("p", f"Prognose: Das Recht nach dem {deutsch(RECHT_BEKANNT_BIS)} ist noch nicht bekannt.", "offen")
    yield Absatz("h2", "Ergebnis")
    for person in p.fall.antragsteller_ids:
        for w in p.ausserhalb(person):
            yield Absatz("p", f"{_name(p, person)}: {w.befund.weg.ausserhalb} ({_folge(w)})", _ampel(w))
    for w in p.wege:
        yield Absatz(
            "li",
            f"{_name(p, w.antragsteller)}: {w.befund.weg.grundlage} ({w.befund.weg.titel}): {_folge(w)}",
            _ampel(w),
        )
    if not p.wege:
        yield Absatz("p", f"Kein geprüfter Weg kommt in Betracht. Geprüft werden bisher: {', '.join(VORSCHRIFTEN)}.")
    yield from _naechstes(p)
    yield Absatz("h2", "Sachverhalt")
    for gruppe in sachverhalt(p.fall):
        yield Absatz("h3", gruppe.titel)
        yield from (Absatz("li", zeile) for zeile in gruppe.zeilen)
    gezeigt: dict[tuple[str, str, str], Befund] = {}
    for w in p.wege:
        zu = "" if w.befund.weg.allein else f" zu {_name(p, w.zu)}"
        yield Absatz("h2", f"{w.befund.weg.grundlage}: {w.befund.weg.titel}{zu} ({_name(p, w.antragsteller)})")
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
        yield Absatz("li", f"{_LAUFEND[stand]} {deutsch(tag)}: {titel} ({wer}; {normen}).")
    if not je_tag:
        yield Absatz("p", "Aus den Tagen in der Akte folgt zurzeit keine Frist.")


def _name(p: Pruefung, person: str) -> str:
    return p.fall.personen[person].name or person


def _folge(w: Wegpruefung) -> str:
    text = wort("de", w.befund.ergebnis.value)
    if w.befund.ergebnis is Ergebnis.OFFEN:
        return f"{text}; möglich bleibt: {', '.join(wort('de', m.value) for m in w.befund.moeglich)}"
    return text


def _ampel(w: Wegpruefung) -> str:
    gut = (Ergebnis.ANSPRUCH, Ergebnis.SOLL, Ergebnis.REGELMAESSIG, Ergebnis.ERMESSEN)
    return "gut" if w.befund.ergebnis in gut else "offen" if w.befund.ergebnis is Ergebnis.OFFEN else "schlecht"


_Gezeigt = dict[tuple[str, str, str], Befund]
"""What has been set out already: applicant, Stammberechtigter and Merkmal, with the Befund that was shown."""


def _weg(p: Pruefung, w: Wegpruefung, strahl: Zeitstrahl | None, gezeigt: _Gezeigt) -> Iterator[Absatz]:
    """One Weg. Where it is closed, what closes it is set out; the other members are named with their result, they decide nothing."""
    worte = annahmen_in_worten(w)
    glieder = [g for g in w.befund.glieder if not g.beilaeufig]
    ausgefuehrt = [g for g in glieder if _ist_auszufuehren(p, w, g)]
    for g in ausgefuehrt:
        yield _merkmal(w, g.befund, worte, gezeigt, g.neben)
    uebrige = [g for g in glieder if g not in ausgefuehrt]
    if still := [g for g in uebrige if _nur_geschwiegen(g)]:
        genannt = "; ".join(f"{g.befund.merkmal.titel} ({', '.join(g.befund.merkmal.normen[:1])})" for g in still)
        yield Absatz("p", f"Dafür ist nichts vorgetragen, es wird daher als nicht gegeben angenommen: {genannt}.", "gut")
    if rest := [g.befund for g in uebrige if g not in still]:
        yield Absatz("p", "Auf das Übrige kommt es nicht an; zur Vollständigkeit die Ergebnisse:")
        yield from (Absatz("li", f"{b.merkmal.titel}: {statuswort(b, 'de')}") for b in rest)
    yield Absatz("h3", "Ergebnis")
    yield Absatz("p", f"{w.befund.weg.grundlage}: {_folge(w)}.", _ampel(w))
    if punkte := entscheidend(w):
        yield Absatz("h3", "Was entscheidet")
        yield from (Absatz("li", punkt["frage"]) for punkt in punkte)
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


def _ist_auszufuehren(p: Pruefung, w: Wegpruefung, g: Gliedbefund) -> bool:
    """Whether a member is set out. Not what nobody pleaded against the applicant. In a closed Weg only what closes it; in an
    undecided one, where a better one is open, only what is not met or open."""
    if _nur_geschwiegen(g):
        return False
    if w.befund.ergebnis in GESCHLOSSEN and w.befund.ergebnis is not Ergebnis.GESPERRT:
        return _schliesst(g.glied, g.befund)
    if w.befund.ergebnis is Ergebnis.OFFEN and any(x.befund.ergebnis in OFFENE_WEGE for x in p.von(w.antragsteller)):
        return _farbe(g.befund) in ("offen", "schlecht") and not w.befund.dahingestellt(g.befund)
    return True


def _traegt(b: Befund, kind: Befund) -> bool:
    """Whether a part of a Merkmal is set out: where the Merkmal harms nobody, only what carries it or is open."""
    if _farbe(b) not in ("gut", "entfaellt"):
        return True
    if b.status is Status.NICHT_ERFUELLT:
        return kind.warum is not Warum.ANNAHME
    return kind.status in (Status.ERFUELLT, Status.OFFEN)


def _nur_geschwiegen(g: Gliedbefund) -> bool:
    """What would stand against the applicant and nobody pleaded."""
    return isinstance(g.glied, Sperre | Ausschluss) and g.befund.warum is Warum.ANNAHME and _farbe(g.befund) == "gut"


def _schliesst(glied: Glied, b: Befund) -> bool:
    if isinstance(glied, Sperre | Ausschluss):
        return b.status is Status.ERFUELLT
    return isinstance(glied, Voraussetzung | Anwendbar) and b.status is Status.NICHT_ERFUELLT


def _merkmal(w: Wegpruefung, b: Befund, worte: dict[str, str], gezeigt: _Gezeigt, neben: tuple[Befund, ...] = ()) -> Absatz:
    m = b.merkmal
    kopf = f"{m.titel}: {statuswort(b, 'de')}"
    if w.befund.dahingestellt(b):
        kopf += " (kann dahinstehen)"
    schluessel = (w.antragsteller, w.zu, m.id)
    schon = gezeigt.get(schluessel)
    if schon is not None and (schon.status, schon.warum, schon.annahmen) == (b.status, b.warum, b.annahmen):
        return Absatz("merkmal", f"{kopf} (siehe oben)", _farbe(b))
    gezeigt[schluessel] = b
    teile = [Absatz("p", _OBERSATZ.get(m.art.value, _OBERSATZ["voraussetzung"]).format(titel=m.titel, norm=", ".join(m.normen)))]
    if m.definition:
        teile.append(Absatz("p", m.definition))
    if fakten := [a for a in angaben(w, b) if "@" not in a["pfad"]]:
        gesagt = "; ".join(
            f"{pfad_in_worten(a['pfad'])}: {in_worten(a['wert'])} ({BEWEISWORTE.get(a['beweis'], a['beweis'])})" for a in fakten
        )
        teile.append(Absatz("p", f"Die Akte sagt: {gesagt}."))
    if rechnung := entfaltet_kurz(w.sicht, m.id):
        teile += [Absatz("li", zeile.strip()) for zeile in rechnung if zeile.strip()]
    teile += [_merkmal(w, k, worte, gezeigt) for k in gezeigte_kinder(b) if _traegt(b, k)]
    teile += [_merkmal(w, k, worte, gezeigt) for k in neben if _traegt(b, k)]
    teile.append(Absatz("p", f"{satz(b)} {_grund(b, worte)}".strip(), _farbe(b)))
    if m.fundstellen:
        teile.append(Absatz("p", f"Fundstellen: {'; '.join(m.fundstellen)}."))
    return Absatz("merkmal", kopf, _farbe(b), tuple(teile))


def _farbe(b: Befund) -> str:
    if b.status in (Status.OFFEN, Status.ENTFAELLT):
        return b.status.value
    return "gut" if (b.status is Status.ERFUELLT) == b.merkmal.guenstig else "schlecht"


def _grund(b: Befund, worte: dict[str, str]) -> str:
    match b.warum:
        case Warum.ANNAHME:
            genannt = dict.fromkeys(worte.get(a, a) for a in b.annahmen)
            return f"Nicht vorgetragen und daher als nicht gegeben angenommen: {'; '.join(genannt)}."
        case Warum.BEWEISLAST:
            return f"Die Tatsache ist nicht erweislich; das geht zulasten: {b.merkmal.beweislast.value}."
        case Warum.FESTSTELLUNG:
            return "So hat es eine dazu berufene Person festgestellt."
        case Warum.TYPISCHE_REGEL:
            return "Das folgt aus einer Regel, die Gesetz oder Rechtsprechung für den typischen Fall aufgestellt hat."
        case Warum.UNBEWIESEN:
            return "Der Beweis steht aus."
        case Warum.FEHLT:
            return "Es fehlen Angaben."
        case Warum.WERTUNG:
            return "Darüber kann nur eine Person entscheiden."
        case Warum.LESART:
            return "Die Auslegung ist streitig."
        case Warum.NICHT_ABGEBILDET:
            return "Dieses Recht ist noch nicht abgebildet."
        case _:
            return ""


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
