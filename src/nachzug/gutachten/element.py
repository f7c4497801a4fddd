"""One element of an examination in the words of a Gutachten: norm and rule, what the file says, what is inside it, the conclusion."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from nachzug.gutachten import auswahl
from nachzug.gutachten.entfaltung import entfaltet_kurz
from nachzug.gutachten.ergebnis import angaben, satz
from nachzug.gutachten.sachverhalt import BEWEISWORTE
from nachzug.gutachten.text import annahmen_in_worten, statuswort
from nachzug.gutachten.werte_in_worten import in_worten
from nachzug.logik.befund import Befund, Gliedbefund
from nachzug.logik.regel import Ausschluss, Status, Warum
from nachzug.pruefung.pruefen import Wegpruefung
from nachzug.recht.woerter import SAMMLUNGEN
from nachzug.recht.worte import feld_in_worten, pfad_in_worten

_OBERSATZ = {
    "voraussetzung": "Zu prüfen ist {norm}",
    "ausnahme": "Es könnte eine Ausnahme eingreifen, {norm}",
    "ausschluss": "Dem Nachzug könnte entgegenstehen {norm}",
    "uebergang": "Es könnte Übergangsrecht gelten, {norm}",
    "ermessensgrund": "Für das Ermessen ist zu sehen {norm}",
    "verfahren": "Zum Verfahren, {norm}",
}

_WEM = {"antragsteller": "des Antragstellers", "behoerde": "der Behörde"}


class Absatz(NamedTuple):
    """A node of the document: kind (h1, h2, h3, p, li, merkmal), text, status for colour, children."""

    art: str
    text: str
    status: str = ""
    kinder: tuple[Absatz, ...] = ()


Gezeigt = dict[tuple[str, str, str], Befund]
"""What has been written out: applicant, Stammberechtigter and Merkmal, with the Befund that was shown."""


class Elemente:
    """Writes the elements of one Weg; what has been written out once is referred to afterwards, in later ways as well."""

    def __init__(self, w: Wegpruefung, gezeigt: Gezeigt) -> None:
        self._w = w
        self._worte = annahmen_in_worten(w)
        self._gezeigt = gezeigt

    def _schon(self, b: Befund) -> bool:
        schon = self._gezeigt.get(self._ort(b))
        return schon is not None and (schon.status, schon.warum, schon.annahmen) == (b.status, b.warum, b.annahmen)

    def _merke(self, b: Befund) -> None:
        self._gezeigt[self._ort(b)] = b

    def _ort(self, b: Befund) -> tuple[str, str, str]:
        return self._w.antragsteller, self._w.zu, b.merkmal.id

    def glied(self, g: Gliedbefund) -> Absatz:
        if isinstance(g.glied, Ausschluss) and g.glied.regel:
            return self._lang(g.befund, auswahl.neben(self._w, g), auswahl.genannt(self._w, g))
        return self._element(g.befund, auswahl.neben(self._w, g), auswahl.genannt(self._w, g))

    def _element(self, b: Befund, neben: Sequence[Befund] = (), genannt: Sequence[Befund] = ()) -> Absatz:
        """In a line what does not apply and has nothing inside it, else at length."""
        kurz = b.status is Status.NICHT_ERFUELLT and b.merkmal.art in auswahl.NEBENSACHE
        if kurz and not neben and not genannt and all(self._ort(k) in self._gezeigt for k in auswahl.kinder(self._w, b)):
            self._merke(b)
            gesagt = satz(b).removeprefix(f"{b.merkmal.titel}: ")
            teile = (f"{auswahl.mit_norm(b)}:", gesagt, self._grund(b), self._fakten(b, kurz=True))
            return Absatz("li", " ".join(filter(None, teile)))
        return self._lang(b, neben, genannt)

    def _lang(self, b: Befund, neben: Sequence[Befund] = (), genannt: Sequence[Befund] = ()) -> Absatz:
        m = b.merkmal
        kopf = f"{m.titel}: {statuswort(b, 'de')}"
        if self._w.befund.dahingestellt(b):
            kopf += " (kann dahinstehen)"
        if self._schon(b):
            return Absatz("merkmal", f"{kopf} (siehe oben)", auswahl.farbe(b))
        self._merke(b)
        obersatz = _OBERSATZ.get(m.art.value, _OBERSATZ["voraussetzung"]).format(norm=", ".join(m.normen))
        teile = [Absatz("p", f"{obersatz}: {m.definition}" if m.definition else f"{obersatz}.")]
        if fakten := self._fakten(b):
            teile.append(Absatz("p", fakten))
        if rechnung := entfaltet_kurz(self._w.sicht, m.id):
            teile += [Absatz("li", zeile.strip()) for zeile in rechnung if zeile.strip()]
        teile += [self._element(k) for k in (*auswahl.kinder(self._w, b), *neben)]
        if genannt:
            teile.append(Absatz("p", f"Nicht vorgetragen ist: {'; '.join(map(auswahl.mit_norm, genannt))}."))
        teile.append(Absatz("p", f"{satz(b)} {self._grund(b)}".strip(), auswahl.farbe(b)))
        if m.fundstellen:
            teile.append(Absatz("p", f"Fundstellen: {'; '.join(m.fundstellen)}."))
        return Absatz("merkmal", kopf, auswahl.farbe(b), tuple(teile))

    def _fakten(self, b: Befund, *, kurz: bool = False) -> str:
        """kurz: without titles and other collections, and nothing beside what nobody pleaded; the Sachverhalt has them."""
        if kurz and b.warum is Warum.ANNAHME:
            return ""
        fakten = [a for a in angaben(self._w, b) if "@" not in a["pfad"] and not (kurz and "[" in a["pfad"])]
        gesagt = list(_gesagt(fakten))
        return f"Die Akte sagt: {'; '.join(gesagt)}." if gesagt else ""

    def _angenommen(self, b: Befund) -> list[str]:
        """What the element itself assumes, and what is left out inside it by its title; what is written out speaks for itself."""
        eigene = self._w.plan.von(b.merkmal).eigene if self._w.plan else frozenset[str]()
        selbst = [self._worte.get(a, a) for a in b.annahmen if a in eigene or a == b.merkmal.id]
        innen = [k.merkmal.titel for k in b.kinder if auswahl.nicht_vorgetragen(self._w, k)]
        return list(dict.fromkeys((*selbst, *innen)))

    def _grund(self, b: Befund) -> str:
        match b.warum:
            case Warum.ANNAHME if b.merkmal.art in auswahl.NEBENSACHE and b.status is Status.NICHT_ERFUELLT:
                return ""
            case Warum.ANNAHME:
                angenommen = self._angenommen(b)
                return f"Nicht vorgetragen und daher als nicht gegeben angenommen: {'; '.join(angenommen)}." if angenommen else ""
            case Warum.BEWEISLAST:
                return f"Die Tatsache ist nicht erweislich; das geht zulasten {_WEM[b.merkmal.beweislast.value]}."
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


def _gesagt(fakten: list[dict[str, Any]]) -> Iterator[str]:
    """Facts with their state of proof; those of one title, pass or child together."""
    for kopf, gruppe in groupby(fakten, key=lambda a: a["pfad"].partition("].")[0] if "]." in a["pfad"] else a["pfad"]):
        teile = list(gruppe)
        sammlung = kopf.partition("[")[0]
        if "[" not in kopf or sammlung not in SAMMLUNGEN:
            yield from (f"{pfad_in_worten(a['pfad'])}: {in_worten(a['wert'])} ({_beweis(a)})" for a in teile)
            continue
        stand = dict.fromkeys(map(_beweis, teile))
        einzeln = len(stand) > 1
        worte = (f"{feld_in_worten(a['pfad'])} {in_worten(a['wert'])}" + (f" ({_beweis(a)})" if einzeln else "") for a in teile)
        yield f"{SAMMLUNGEN[sammlung]}: {', '.join(worte)}" + ("" if einzeln else f" ({next(iter(stand))})")


def _beweis(a: dict[str, Any]) -> str:
    return str(BEWEISWORTE.get(a["beweis"], a["beweis"]))
