"""The examination as pages show it: cards for the Wege and a tree of Merkmale, with filters."""

from __future__ import annotations

from typing import Any, NamedTuple

from nachzug.gutachten.auswahl import ampel, farbe
from nachzug.gutachten.ergebnis import angaben, gezeigte_kinder, satz
from nachzug.gutachten.sachverhalt import BEWEISWORTE
from nachzug.gutachten.sprachen import wort
from nachzug.gutachten.text import annahmen_in_worten, statuswort
from nachzug.logik.befund import Befund
from nachzug.logik.regel import Anwendbar, Art, Ausschluss, Ergebnis, Glied, Hinweis, Sperre, Status, Voraussetzung, Warum
from nachzug.pruefung.hilfe import Hilfe, hilfen
from nachzug.pruefung.naechste import ohne_sperre
from nachzug.pruefung.pruefen import GESCHLOSSEN, Pruefung, Wegpruefung
from nachzug.pruefung.streit import Streit, streitfragen
from nachzug.recht.worte import pfad_in_worten
from nachzug.web.sprache import _, aktuelle

FILTER = ("alle", "erfuellt", "nicht", "offen", "wertung", "annahme")
_ZEICHEN = {"gut": "✓", "schlecht": "✗", "offen": "?", "entfaellt": "∕", "ruhig": "–"}
_BEILAEUFIG = frozenset((Art.AUSNAHME, Art.ERMESSENSGRUND, Art.VERFAHREN, Art.UEBERGANG))
"""What does not apply of these is neither good nor bad news."""


class Knoten(NamedTuple):
    """A Merkmal in the tree."""

    id: str
    titel: str
    farbe: str
    zeichen: str
    status: str
    grund: str
    satz: str
    normen: tuple[str, ...]
    fundstellen: tuple[str, ...]
    definition: str
    zeitpunkt: str
    angaben: tuple[tuple[str, str, str, str], ...]
    annahmen: tuple[str, ...]
    wertung: Any
    kinder: tuple[Knoten, ...]
    dahingestellt: bool
    offen: bool


class Karte(NamedTuple):
    """A Weg: what it is, what came out, what could still come out."""

    weg: Wegpruefung
    nummer: int
    grundlage: str
    titel: str
    wer: str
    zu: str
    farbe: str
    ergebnis: str
    moeglich: str
    hilfen: tuple[Hilfe, ...]
    verbleibend: tuple[str, ...]
    gruende: tuple[tuple[str, str], ...]
    dann: str
    ausserhalb: str
    streit: tuple[Streit, ...]
    fragen: tuple[Any, ...] = ()
    """Unspoken facts that would open it, as questions."""


def folge(ergebnis: Ergebnis) -> str:
    return wort("en" if aktuelle() != "de" else "de", ergebnis.value)


def name(p: Pruefung, person: str) -> str:
    return p.fall.personen[person].name or person


def karten(p: Pruefung, *, mit_streit: bool = False) -> list[Karte]:
    """All Wege, in the order of the examination."""
    gefunden: list[Karte] = []
    for nummer, w in enumerate(p.wege):
        weg, offen = w.befund.weg, w.befund.ergebnis is Ergebnis.OFFEN
        gefunden.append(
            Karte(
                w,
                nummer,
                weg.grundlage,
                weg.titel,
                name(p, w.antragsteller),
                "" if weg.allein else name(p, w.zu),
                ampel(w),
                folge(w.befund.ergebnis),
                ", ".join(folge(m) for m in w.befund.moeglich) if offen else "",
                hilfen(w) if w.befund.ergebnis is not Ergebnis.GESPERRT else (),
                tuple(x.befund.weg.grundlage for x in p.verbleibende(w)) if w.befund.ergebnis in GESCHLOSSEN else (),
                _gruende(w),
                folge(ohne_sperre(w).ergebnis) if w.befund.ergebnis is Ergebnis.GESPERRT else "",
                weg.ausserhalb if w.befund.ergebnis not in GESCHLOSSEN else "",
                streitfragen(p, w) if mit_streit else (),
            )
        )
    return gefunden


def _gruende(w: Wegpruefung) -> tuple[tuple[str, str], ...]:
    """Why a Weg is closed: the members that close it, with their sentence."""
    if w.befund.ergebnis not in GESCHLOSSEN:
        return ()
    schliessen = [
        g.befund
        for g in w.befund.glieder
        if (isinstance(g.glied, Sperre | Ausschluss) and g.befund.status is Status.ERFUELLT)
        or (isinstance(g.glied, Voraussetzung | Anwendbar) and g.befund.status is Status.NICHT_ERFUELLT)
    ]
    return tuple((b.merkmal.titel, satz(b)) for b in schliessen)


def baum(w: Wegpruefung, filter_: str = "alle") -> list[Knoten]:
    """The members of a Weg; with a filter only what fits and what leads to it."""
    worte = annahmen_in_worten(w)
    gezeigt: set[str] = set()
    knoten = [
        _knoten(w, g.befund, worte, gezeigt, (*gezeigte_kinder(g.befund), *g.neben), g.glied)
        for g in w.befund.glieder
        if not g.beilaeufig
    ]
    return [k for x in knoten if (k := _gefiltert(x, filter_)) is not None]


def _knoten(
    w: Wegpruefung, b: Befund, worte: dict[str, str], gezeigt: set[str], kinder: tuple[Befund, ...], glied: Glied | None = None
) -> Knoten:
    m = b.merkmal
    schon = m.id in gezeigt
    gezeigt.add(m.id)
    farbe = _farbe(b)
    fakten = [] if schon else [a for a in angaben(w, b) if "@" not in a["pfad"]]
    return Knoten(
        m.id,
        m.titel,
        farbe,
        _ZEICHEN[farbe],
        statuswort(b, "de" if aktuelle() == "de" else "en"),
        grund(b),
        satz(b),
        m.normen,
        m.fundstellen,
        m.definition,
        m.zeitpunkt,
        tuple((pfad_in_worten(a["pfad"]), a["wert"], str(BEWEISWORTE.get(a["beweis"], a["beweis"])), a["pfad"]) for a in fakten),
        tuple(dict.fromkeys(worte.get(a, a) for a in b.annahmen)) if b.warum is Warum.ANNAHME else (),
        m.wertung,
        () if schon else tuple(_knoten(w, k, worte, gezeigt, gezeigte_kinder(k)) for k in kinder),
        w.befund.dahingestellt(b),
        not isinstance(glied, Hinweis) and farbe in ("offen", "schlecht") and not w.befund.dahingestellt(b),
    )


def _farbe(b: Befund) -> str:
    return "ruhig" if b.status is Status.NICHT_ERFUELLT and b.merkmal.art in _BEILAEUFIG else farbe(b)


def _gefiltert(k: Knoten, filter_: str) -> Knoten | None:
    if filter_ == "alle":
        return k
    kinder = tuple(x for kind in k.kinder if (x := _gefiltert(kind, filter_)) is not None)
    return k._replace(kinder=kinder, offen=True) if kinder or _passt(k, filter_) else None


def _passt(k: Knoten, filter_: str) -> bool:
    match filter_:
        case "erfuellt":
            return k.farbe in ("gut", "entfaellt")
        case "nicht":
            return k.farbe in ("schlecht", "ruhig")
        case "offen":
            return k.farbe == "offen"
        case "annahme":
            return bool(k.annahmen)
        case _:
            return k.wertung is not None


def grund(b: Befund) -> str:
    """Why the Merkmal has its status, where it is not simply the facts."""
    match b.warum:
        case Warum.FESTSTELLUNG:
            return _("festgestellt durch eine Person")
        case Warum.TYPISCHE_REGEL:
            return _("Regel für den typischen Fall")
        case Warum.BEWEISLAST:
            return _("nicht erweislich, die Beweislast entscheidet")
        case Warum.ANNAHME:
            return _("nicht vorgetragen, daher angenommen")
        case Warum.WERTUNG:
            return _("verlangt eine Wertung durch eine Person")
        case Warum.UNBEWIESEN:
            return _("behauptet, der Beweis steht aus")
        case Warum.FEHLT:
            return _("Angaben fehlen")
        case Warum.LESART:
            return _("Auslegung streitig")
        case Warum.RECHT_UNSICHER:
            return _("Tag der Rechtsänderung unsicher")
        case Warum.NICHT_ABGEBILDET:
            return _("dieses Recht ist hier nicht abgebildet")
        case Warum.GRENZE:
            return _("zu viele offene Angaben für ein festes Ergebnis")
        case _:
            return ""
