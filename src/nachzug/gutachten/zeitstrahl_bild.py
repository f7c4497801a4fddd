"""The timeline as a picture (SVG) that can be read without seeing it: title, description in sentences, a title at every bar.

Colour never stands alone: every result has its word or sign in the bar and a pattern of its own; what is only a prognosis is framed
with dashes. Nothing is loaded from outside.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from html import escape
from typing import NamedTuple

from nachzug.fall.modell import Fall
from nachzug.gutachten.briefstoff import kurz
from nachzug.gutachten.sprachen import wort
from nachzug.gutachten.text import tag as in_worten
from nachzug.logik.regel import Ergebnis
from nachzug.logik.zeit import datum_aus, tag_aus
from nachzug.pruefung.zeitstrahl import Zeitstrahl
from nachzug.verfahren.fristenbuch import Eintrag

BREITE, RAND, ZEILE, KOPF = 960, 20, 50, 70
_BALKEN = 22
_HOF = ' paint-order="stroke" stroke="#ffffff" stroke-width="3"'
"""A white rim, so that lines behind a text do not disturb it."""


class Stil(NamedTuple):
    """farbe: fill; schrift: text on it (contrast at least 4.5 to 1); zeichen: what stands in a bar too narrow for the word."""

    farbe: str
    schrift: str
    zeichen: str
    muster: str = ""


STILE = {
    Ergebnis.ANSPRUCH: Stil("#0a6b3d", "#ffffff", "✓✓"),
    Ergebnis.SOLL: Stil("#2c7d52", "#ffffff", "✓"),
    Ergebnis.REGELMAESSIG: Stil("#2c7d52", "#ffffff", "✓"),
    Ergebnis.ERMESSEN: Stil("#d6ebdd", "#0b3d24", "±"),
    Ergebnis.OFFEN: Stil("#fff0c2", "#3d2f00", "?", "schraeg"),
    Ergebnis.NICHT_ERFUELLT: Stil("#f6d5d1", "#5c0f07", "✗"),
    Ergebnis.AUSGESCHLOSSEN: Stil("#a3180d", "#ffffff", "✗✗"),
    Ergebnis.GESPERRT: Stil("#5b5b5b", "#ffffff", "■", "punkte"),
    Ergebnis.NICHT_ANWENDBAR: Stil("#e4e4e4", "#333333", "–"),
}


_WORTE = {
    "de": {
        "zeitstrahl": "Zeitstrahl",
        "bis": "bis",
        "zu": "zu",
        "prognose": "Prognose",
        "rand": "gestrichelter Rand: Prognose",
        "fristen": "Fristen und Termine",
        "frist_bis": "Frist bis",
        "frist_ab": "Möglich ab",
        "frist_am": "Am",
        "aenderung": "Am {am} ändert sich {titel} ({wer}): von {vorher} zu {nachher}, Ursache: {ursache}.",
    },
    "en": {
        "zeitstrahl": "Timeline",
        "bis": "to",
        "zu": "joining",
        "prognose": "prognosis",
        "rand": "dashed frame: prognosis",
        "fristen": "Deadlines and dates",
        "frist_bis": "Deadline",
        "frist_ab": "Possible from",
        "frist_am": "On",
        "aenderung": "On {am} this changes: {titel} ({wer}), from {vorher} to {nachher}; cause: {ursache}.",
    },
}
"""Words of the picture; titles of the law, of deadlines and causes stay German."""


class Balken(NamedTuple):
    von: int
    bis: int
    ergebnis: Ergebnis
    prognose: bool


class Zeile(NamedTuple):
    """One Weg of one applicant to one person, with its bars."""

    name: str
    balken: tuple[Balken, ...]


def zeilen(fall: Fall, z: Zeitstrahl, sprache: str = "de") -> tuple[Zeile, ...]:
    """The rows of the picture; neighbouring periods of the same result are one bar."""
    je_weg: dict[tuple[str, str, str], list[Balken]] = {}
    for s in z.abschnitte:
        for w in s.pruefung.wege:
            weg = w.befund.weg
            reihe = je_weg.setdefault((w.antragsteller, "" if weg.allein else w.zu, weg.grundlage), [])
            neu = Balken(s.von, s.bis, w.befund.ergebnis, s.pruefung.prognose)
            if reihe and reihe[-1][2:] == neu[2:] and _schliesst_an(reihe[-1].bis, s.von):
                reihe[-1] = reihe[-1]._replace(bis=s.bis)
            else:
                reihe.append(neu)
    return tuple(Zeile(_zeilenname(fall, *schluessel, sprache), tuple(balken)) for schluessel, balken in je_weg.items())


def _schliesst_an(bis: int, von: int) -> bool:
    return datum_aus(von).toordinal() == datum_aus(bis).toordinal() + 1


def _zeilenname(fall: Fall, person: str, zu: str, grundlage: str, sprache: str) -> str:
    wer = fall.personen[person].name or person
    zu_wem = f" {_WORTE[sprache]['zu']} {fall.personen[zu].name or zu}" if zu else ""
    return f"{wer}{zu_wem}: {kurz(grundlage)}"


def in_saetzen(fall: Fall, z: Zeitstrahl, fristen: Sequence[Eintrag] = (), sprache: str = "de") -> Iterator[str]:
    """The same as text: the alternative to the picture."""
    w = _WORTE[sprache]
    for zeile in zeilen(fall, z, sprache):
        teile = [
            f"{in_worten(b.von, sprache)} {w['bis']} {in_worten(b.bis, sprache)} {wort(sprache, b.ergebnis.value)}{_prognose(b, sprache)}"
            for b in zeile.balken
        ]
        yield f"{zeile.name}: {'; '.join(teile)}."
    for a in z.aenderungen:
        yield w["aenderung"].format(
            am=in_worten(a.am, sprache),
            titel=a.titel,
            wer=f"{fall.personen[a.antragsteller].name or a.antragsteller}, {kurz(a.weg)}",
            vorher=wort(sprache, a.vorher),
            nachher=wort(sprache, a.nachher),
            ursache=a.ursache,
        )
    for e in fristen:
        yield f"{_fristwort(e, sprache)} {in_worten(e.frist.sicher, sprache)}: {e.frist.titel} ({e.name})."


def _fristwort(e: Eintrag, sprache: str) -> str:
    return _WORTE[sprache][f"frist_{e.frist.sinn.value}"]


def _prognose(b: Balken, sprache: str) -> str:
    return f" ({_WORTE[sprache]['prognose']})" if b.prognose else ""


def als_svg(fall: Fall, z: Zeitstrahl, fristen: Sequence[Eintrag] = (), sprache: str = "de") -> str:
    """The picture of a timeline. fristen: entries of the deadline book to mark; those outside the period are left out."""
    von, bis = z.abschnitte[0].von, z.abschnitte[-1].bis
    sichtbar = [e for e in fristen if von <= e.frist.sicher <= bis]
    reihen = zeilen(fall, z, sprache)
    hoehe = KOPF + ZEILE * len(reihen) + (30 + 20 * len(sichtbar) if sichtbar else 0) + 50
    w = _WORTE[sprache]
    titel = f"{w['zeitstrahl']} {fall.titel or fall.fall}, {in_worten(von, sprache)} {w['bis']} {in_worten(bis, sprache)}"
    skala = _Skala(von, bis)
    teile = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {BREITE} {hoehe}" width="{BREITE}" height="{hoehe}" '
        f'role="img" aria-labelledby="zs-titel zs-text" lang="{sprache}" font-family="system-ui, DejaVu Sans, sans-serif">',
        f'<title id="zs-titel">{escape(titel)}</title>',
        f'<desc id="zs-text">{escape(" ".join(in_saetzen(fall, z, sichtbar, sprache)))}</desc>',
        _MUSTER,
        f'<rect width="{BREITE}" height="{hoehe}" fill="#ffffff"/>',
        f'<text x="{RAND}" y="26" font-size="16" font-weight="600" fill="#111111">{escape(titel)}</text>',
        *_achse(skala, KOPF + ZEILE * len(reihen)),
    ]
    for i, zeile in enumerate(reihen):
        teile += _zeile(zeile, skala, KOPF + ZEILE * i, sprache)
    teile += _fristen(sichtbar, skala, KOPF + ZEILE * len(reihen), sprache)
    teile += _legende(reihen, hoehe - 30, sprache)
    return "\n".join((*teile, "</svg>\n"))


_MUSTER = (
    '<defs><pattern id="schraeg" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<rect width="8" height="8" fill="#fff0c2"/><rect width="2" height="8" fill="#e0c36a"/></pattern>'
    '<pattern id="punkte" width="8" height="8" patternUnits="userSpaceOnUse">'
    '<rect width="8" height="8" fill="#5b5b5b"/><circle cx="4" cy="4" r="1" fill="#8d8d8d"/></pattern></defs>'
)


class _Skala:
    """Days to places on the line."""

    def __init__(self, von: int, bis: int) -> None:
        self.von, self.bis = datum_aus(von), datum_aus(bis)
        self._tage = (self.bis - self.von).days + 1

    def x(self, tag: int, *, ende: bool = False) -> float:
        tage = (datum_aus(tag) - self.von).days + int(ende)
        return round(RAND + (BREITE - 2 * RAND) * tage / self._tage, 1)

    def marken(self) -> Iterator[int]:
        """First days of years, or of months where the line is short."""
        jahre = self._tage > 800
        tag = self.von
        while tag <= self.bis:
            if tag.day == 1 and (tag.month == 1 or not jahre):
                yield tag_aus(tag)
            tag = date(tag.year + tag.month // 12, tag.month % 12 + 1, 1)


def _achse(s: _Skala, unten: int) -> Iterator[str]:
    marken = list(s.marken())
    schritt = max(1, len(marken) // 12)
    for m in marken[::schritt]:
        x = s.x(m)
        text = str(m // 10_000) if len(marken) == len({t // 10_000 for t in marken}) else f"{m // 100 % 100:02}.{m // 10_000}"
        yield f'<line x1="{x}" y1="{KOPF - 22}" x2="{x}" y2="{unten}" stroke="#d0d0d0"/>'
        yield f'<text x="{x + 2}" y="{KOPF - 14}" font-size="11" fill="#444444">{text}</text>'


def _zeile(zeile: Zeile, s: _Skala, oben: int, sprache: str) -> Iterator[str]:
    yield f'<text x="{RAND}" y="{oben + 12}" font-size="13" fill="#111111"{_HOF}>{escape(zeile.name)}</text>'
    for b in zeile.balken:
        x, breite = s.x(b.von), round(s.x(b.bis, ende=True) - s.x(b.von), 1)
        stil, w = STILE[b.ergebnis], wort(sprache, b.ergebnis.value)
        fuellung = f"url(#{stil.muster})" if stil.muster else stil.farbe
        strich = ' stroke-dasharray="4 3"' if b.prognose else ""
        titel = f"{zeile.name}: {w}, {in_worten(b.von, sprache)} {_WORTE[sprache]['bis']} {in_worten(b.bis, sprache)}{_prognose(b, sprache)}"
        yield f"<g><title>{escape(titel)}</title>"
        yield (
            f'<rect x="{x}" y="{oben + 18}" width="{max(breite, 1)}" height="{_BALKEN}" fill="{fuellung}" stroke="#333333"'
            f' stroke-width="1"{strich}/>'
        )
        text = w if breite > 8 * len(w) else stil.zeichen if breite > 8 * len(stil.zeichen) else ""
        if text:
            yield f'<text x="{x + 4}" y="{oben + 34}" font-size="12" fill="{stil.schrift}">{escape(text)}</text>'
        yield "</g>"


def _fristen(eintraege: Sequence[Eintrag], s: _Skala, oben: int, sprache: str) -> Iterator[str]:
    if not eintraege:
        return
    yield f'<text x="{RAND}" y="{oben + 18}" font-size="13" font-weight="600" fill="#111111">{_WORTE[sprache]["fristen"]}</text>'
    for i, e in enumerate(eintraege):
        x, y = s.x(e.frist.sicher), oben + 36 + 20 * i
        text = f"{_fristwort(e, sprache)} {in_worten(e.frist.sicher, sprache)} {e.frist.titel} ({e.name})"
        links = x < BREITE * 0.55
        gekuerzt = text if len(text) <= 75 else f"{text[:72]}..."
        yield f"<g><title>{escape(text)}</title>"
        yield f'<line x1="{x}" y1="{KOPF - 8}" x2="{x}" y2="{y}" stroke="#0b4fa3" stroke-dasharray="2 3"/>'
        yield f'<circle cx="{x}" cy="{y}" r="4" fill="#0b4fa3"/>'
        anker = "start" if links else "end"
        yield (
            f'<text x="{x + (8 if links else -8)}" y="{y + 4}" font-size="12" text-anchor="{anker}" fill="#0b2f63"'
            f"{_HOF}>{escape(gekuerzt)}</text></g>"
        )


def _legende(reihen: Sequence[Zeile], y: int, sprache: str) -> Iterator[str]:
    """The results that occur, sign and word; dashes for prognosis."""
    vorhanden = dict.fromkeys(b.ergebnis for z in reihen for b in z.balken)
    teile = [f"{STILE[e].zeichen} {wort(sprache, e.value)}" for e in vorhanden]
    if any(b.prognose for z in reihen for b in z.balken):
        teile.append(_WORTE[sprache]["rand"])
    yield f'<text x="{RAND}" y="{y + 14}" font-size="12" fill="#333333">{escape(" · ".join(teile))}</text>'
