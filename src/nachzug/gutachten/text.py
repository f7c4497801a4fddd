"""The examination as a tree on a terminal: one line per Merkmal, the law's order, colour only where it is shown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from nachzug.fall.sicht import FallSicht
from nachzug.gutachten.auswahl import schliesst
from nachzug.gutachten.entfaltung import entfaltet_kurz
from nachzug.gutachten.ergebnis import entscheidend, gezeigte_kinder, satz
from nachzug.gutachten.sprachen import wort
from nachzug.logik.befund import Befund, Gliedbefund
from nachzug.logik.regel import Anwendbar, Art, Ausschluss, Ergebnis, Sperre, Status, Warum
from nachzug.logik.zeit import deutsch, iso
from nachzug.pruefung.hilfe import hilfen
from nachzug.pruefung.protokoll import protokoll
from nachzug.pruefung.pruefen import GESCHLOSSEN, OFFENE_WEGE, Pruefung, Wegpruefung
from nachzug.pruefung.streit import streitfragen
from nachzug.recht.verzeichnis import RECHT_BEKANNT_BIS, VORSCHRIFTEN
from nachzug.recht.worte import frage_in_worten

if TYPE_CHECKING:
    from nachzug.pruefung.zeitstrahl import Zeitstrahl

_GREIFT = frozenset({Art.AUSNAHME, Art.AUSSCHLUSS, Art.ERMESSENSGRUND, Art.UEBERGANG, Art.VERFAHREN})
_ROT, _GRUEN, _GELB, _GRAU, _FETT, _AUS = "\x1b[31m", "\x1b[32m", "\x1b[33m", "\x1b[90m", "\x1b[1m", "\x1b[0m"
_UEBERSCHAUBAR = 3
"""Up to so many Wege their trees alone show what came out."""


def statuswort(b: Befund, sprache: str) -> str:
    """'erfüllt' for requirements, 'greift ein' for exceptions, exclusions and the like, 'zu beachten' for what concerns the procedure."""
    if b.merkmal.art is Art.VERFAHREN and b.status in (Status.ERFUELLT, Status.NICHT_ERFUELLT):
        return wort(sprache, "beachten" if b.status is Status.ERFUELLT else "nicht_beachten")
    if b.merkmal.art in _GREIFT and b.status in (Status.ERFUELLT, Status.NICHT_ERFUELLT):
        return wort(sprache, "greift" if b.status is Status.ERFUELLT else "greift_nicht")
    return wort(sprache, b.status.value)


def tag(t: int, sprache: str) -> str:
    return deutsch(t) if sprache == "de" else iso(t)


class Textbild:
    """Renders a Pruefung for a terminal."""

    def __init__(self, *, farbe: bool = False, sprache: str = "de", alles: bool = False) -> None:
        self.farbe = farbe
        self.sprache = sprache
        self.alles = alles
        self._gezeigt: set[str] = set()
        self._worte: dict[str, str] = {}
        self._sicht: FallSicht | None = None

    def _f(self, farbe: str, text: str) -> str:
        return f"{farbe}{text}{_AUS}" if self.farbe else text

    def _w(self, schluessel: str) -> str:
        return wort(self.sprache, schluessel)

    def zeilen(self, p: Pruefung, strahl: Zeitstrahl | None = None) -> Iterator[str]:
        yield self._f(_FETT, p.fall.titel or p.fall.fall)
        yield f"{self._w('stichtag')} {tag(p.stichtag, self.sprache)}, {self._w('rechtsstand')} {tag(p.rechtsstand, self.sprache)}"
        if p.prognose:
            yield self._f(_GELB, f"{self._w('prognose')} {tag(RECHT_BEKANNT_BIS, self.sprache)}.")
        yield from self._ueberblick(p)
        for person in p.fall.antragsteller_ids:
            wege = p.von(person)
            yield ""
            yield self._f(_FETT, self._name(p, person))
            if not wege:
                yield f"  {self._w('keine_wege')}: {', '.join(VORSCHRIFTEN)}."
            for w in p.ausserhalb(person):
                vorbehalt = f" ({self._w(w.befund.ergebnis.value)})" if w.befund.ergebnis is Ergebnis.OFFEN else ""
                yield f"  {self._f(_FETT, w.befund.weg.ausserhalb)}{vorbehalt}"
            for w in wege:
                yield from self._weg(p, w, strahl)
            if wege and all(w.befund.ergebnis in GESCHLOSSEN for w in wege):
                yield f"  {self._w('nichts_bleibt')}"
        yield ""
        yield self._f(_GRAU, f"{self._w('quittung')} {protokoll(p)['quittung'][:16]}")

    def _ueberblick(self, p: Pruefung) -> Iterator[str]:
        """All results at a glance, where there are too many to see them in their trees."""
        if len(p.wege) <= _UEBERSCHAUBAR:
            return
        for person in p.fall.antragsteller_ids:
            yield ""
            yield f"{self._f(_FETT, self._name(p, person))}"
            for w in p.von(person):
                weg = w.befund.weg
                yield f"  {weg.grundlage}{self._zu(p, w)}: {self._f(self._farbe(w), self._w(w.befund.ergebnis.value))}"

    @staticmethod
    def _farbe(w: Wegpruefung) -> str:
        ergebnis = w.befund.ergebnis
        return _GRUEN if ergebnis in OFFENE_WEGE else _GELB if ergebnis is Ergebnis.OFFEN else _ROT

    def _weg(self, p: Pruefung, w: Wegpruefung, strahl: Zeitstrahl | None) -> Iterator[str]:
        weg, ergebnis = w.befund.weg, w.befund.ergebnis
        self._gezeigt = set()
        self._worte = annahmen_in_worten(w)
        self._sicht, self._wegbefund = w.sicht, w.befund
        knapp = (
            not self.alles and ergebnis in GESCHLOSSEN and any(x.befund.ergebnis in OFFENE_WEGE for x in p.von(w.antragsteller))
        )
        yield ""
        yield f"{self._f(_FETT, weg.grundlage)}  {weg.titel}{self._zu(p, w)}: {self._f(self._farbe(w), self._w(ergebnis.value))}"
        if ergebnis is Ergebnis.OFFEN:
            yield f"  {self._w('moeglich')}: {', '.join(self._w(m.value) for m in w.befund.moeglich)}"
        for g in w.befund.glieder:
            if (g.beilaeufig and not self.alles) or (knapp and not schliesst(g)):
                continue
            if not self._zeigen(g.befund, g.glied) and not any(b.status is Status.ERFUELLT for b in g.neben):
                continue
            yield from self._befund(g.befund, "  ")
            for b in g.neben:
                if self.alles or (self._wirkt(g) and self._sehenswert(b, g)):
                    yield from self._befund(b, "      ")
        yield from self._schluss(p, w, strahl)

    @staticmethod
    def _wirkt(g: Gliedbefund) -> bool:
        """Whether waivers and exceptions can matter: not to a requirement that is met, nor to what does not apply."""
        erledigt = Status.NICHT_ERFUELLT if isinstance(g.glied, Ausschluss | Sperre) else Status.ERFUELLT
        return g.befund.status is not erledigt

    @staticmethod
    def _sehenswert(b: Befund, g: Gliedbefund) -> bool:
        """Of a requirement that has fallen away only what made it fall, else all but what nobody pleaded."""
        if b.status is not Status.NICHT_ERFUELLT:
            return True
        return b.warum is not Warum.ANNAHME and g.befund.status is not Status.ENTFAELLT

    def _zeigen(self, b: Befund, glied: object) -> bool:
        """Exclusions that nobody pleaded and that are absent are left out unless everything is wanted."""
        still = isinstance(glied, Ausschluss | Sperre | Anwendbar) or b.merkmal.art in _GREIFT
        normal = b.status is (Status.ERFUELLT if isinstance(glied, Anwendbar) else Status.NICHT_ERFUELLT)
        return self.alles or not (still and normal and (b.warum is Warum.ANNAHME or isinstance(glied, Anwendbar)))

    def _befund(self, b: Befund, einzug: str) -> Iterator[str]:
        farben = {Status.ERFUELLT: _GRUEN, Status.NICHT_ERFUELLT: _ROT, Status.OFFEN: _GELB, Status.ENTFAELLT: _GRAU}
        farbe = farben[b.status]
        if b.merkmal.art is Art.AUSSCHLUSS and b.status in (Status.ERFUELLT, Status.NICHT_ERFUELLT):
            farbe = _ROT if b.status is Status.ERFUELLT else _GRUEN
        zusatz = f", {self._w('dahingestellt')}" if self._wegbefund.dahingestellt(b) else ""
        warum = "" if b.warum is Warum.TATSACHE else f" [{b.warum.wort.replace('_', ' ')}{zusatz}]"
        zeichen = {Status.ERFUELLT: "+", Status.NICHT_ERFUELLT: "-", Status.OFFEN: "?", Status.ENTFAELLT: "/"}[b.status]
        kopf = f"{einzug}{self._f(farbe, zeichen)} {b.merkmal.titel}: {self._f(farbe, statuswort(b, self.sprache))}{warum}"
        yield f"{kopf}  {self._f(_GRAU, b.merkmal.normen[0])}"
        if b.kinder and b.merkmal.id in self._gezeigt:
            yield f"{einzug}    {self._f(_GRAU, self._w('siehe_oben'))}"
            return
        self._gezeigt.add(b.merkmal.id)
        if self.sprache == "de" and satz(b) and b.warum is not Warum.ANNAHME:
            stellen = f" ({'; '.join(b.merkmal.fundstellen)})" if b.merkmal.fundstellen else ""
            yield f"{einzug}    {satz(b)}{self._f(_GRAU, stellen)}"
        if self._sicht is not None and self.sprache == "de":
            yield from (f"{einzug}    {zeile}" for zeile in entfaltet_kurz(self._sicht, b.merkmal.id))
        if b.warum is Warum.ANNAHME and (self.alles or b.merkmal.art is Art.VORAUSSETZUNG):
            angenommen = dict.fromkeys(self._worte.get(a, a) for a in b.annahmen)
            yield f"{einzug}    {self._w('annahme')}: {'; '.join(angenommen)}"
        for kind in b.kinder if self.alles else gezeigte_kinder(b):
            if self.alles or kind.warum is not Warum.ANNAHME:
                yield from self._befund(kind, einzug + "    ")

    def _schluss(self, p: Pruefung, w: Wegpruefung, strahl: Zeitstrahl | None) -> Iterator[str]:
        if punkte := entscheidend(w):
            yield f"  {self._f(_FETT, self._w('entscheidend'))}:"
            for punkt in punkte:
                yield f"    * {punkt['frage']}"
        if vorschlaege := hilfen(w):
            yield f"  {self._f(_FETT, self._w('hilfe'))}:"
            for h in vorschlaege:
                schritte = (
                    f"{s.text}: {self._w('ja' if s.muss else 'nein')}"
                    + (f" ({self._w('ab')} {tag(s.ab, self.sprache)})" if s.ab else "")
                    for s in h.schritte
                )
                fehlt = f" - {self._w('dann_fehlt')}: {', '.join(h.dann_fehlt)}" if h.dann_fehlt else ""
                yield f"    * {'; '.join(schritte)}{fehlt}"
        aenderungen = [a for a in strahl.aenderungen if a.weg == w.befund.weg.grundlage] if strahl else []
        if aenderungen:
            yield f"  {self._f(_FETT, self._w('aenderungen'))}:"
            for a in aenderungen:
                was = a.titel if a.merkmal else self._f(_FETT, a.titel)
                yield f"    {tag(a.am, self.sprache)}  {was}: {self._w(a.vorher)} -> {self._w(a.nachher)} ({a.ursache})"
        for s in streitfragen(p, w):
            yield f"  {self._f(_FETT, self._w('streit'))} {s.name}:"
            for linie in s.linien:
                stellen = f" ({'; '.join(linie.fundstellen)})" if linie.fundstellen else ""
                wahl = f" [{self._w('gewaehlt')}]" if linie.lesart == s.gewaehlt else ""
                yield f"    * {linie.lesart}{wahl}: {self._w(linie.ergebnis.value)}{self._f(_GRAU, stellen)}"
        if w.befund.ergebnis in GESCHLOSSEN and (bleibt := p.verbleibende(w)):
            genannt = (f"{x.befund.weg.grundlage}{self._zu(p, x)}: {self._w(x.befund.ergebnis.value)}" for x in bleibt)
            yield f"  {self._w('verbleibend')}: {'; '.join(genannt)}"

    def _zu(self, p: Pruefung, w: Wegpruefung) -> str:
        return "" if w.befund.weg.allein else f" ({self._w('zu')} {self._name(p, w.zu)})"

    @staticmethod
    def _name(p: Pruefung, person: str) -> str:
        return p.fall.personen[person].name or person


def annahmen_in_worten(w: Wegpruefung) -> dict[str, str]:
    """Leaves and Wertungen that were assumed for a Weg, in words, by their keys."""
    if w.plan is None:
        return {}
    angenommen = {a for b in w.befund.alle() for a in b.annahmen}
    worte = {f.schluessel: frage_in_worten(f.blatt) for f in w.plan.fragen if f.schluessel in angenommen}
    return worte | {m.id: "Umstände für eine Wertung" for m in w.plan.merkmale}
