"""What of an examination a Gutachten writes out, what it only names, and why the result is what it is.

A lawyer examines at length what is in doubt or decides, and says in a sentence what nobody has pleaded. Exceptions to a requirement that
is met are not mentioned, nor those that do not apply to one that has fallen away; exclusions, exceptions and matters of procedure of which
the file says nothing are named together. Nothing is lost: the JSON and the tree on the terminal (`--alles`) have everything.
"""

from __future__ import annotations

from collections.abc import Iterator

from nachzug.gutachten.ergebnis import angaben, gezeigte_kinder
from nachzug.logik.befund import Befund, Gliedbefund, Wegbefund
from nachzug.logik.regel import (
    Anwendbar,
    Art,
    Ausschluss,
    Ergebnis,
    Ermessensgrund,
    Rechtsfolge,
    Sperre,
    Status,
    Voraussetzung,
    Warum,
)
from nachzug.pruefung.pruefen import GESCHLOSSEN, OFFENE_WEGE, Pruefung, Wegpruefung

NEBENSACHE = frozenset({Art.AUSNAHME, Art.AUSSCHLUSS, Art.UEBERGANG, Art.ERMESSENSGRUND, Art.VERFAHREN})
_ALTERNATIV = frozenset({Art.VORAUSSETZUNG, Art.AUSNAHME, Art.UEBERGANG})


def nicht_vorgetragen(w: Wegpruefung, b: Befund) -> bool:
    """An exception, an exclusion or the like that does not apply because nobody has pleaded anything of it."""
    still = b.status is Status.NICHT_ERFUELLT and b.warum is Warum.ANNAHME and b.merkmal.art in NEBENSACHE
    return still and not any(angaben(w, x) for x in b.alle())


def selbstverstaendlich(g: Gliedbefund) -> bool:
    """That the way is the right track, and side notes that do not apply."""
    return g.beilaeufig or (isinstance(g.glied, Anwendbar) and g.befund.status is Status.ERFUELLT)


def ausgefuehrt(p: Pruefung, w: Wegpruefung, g: Gliedbefund) -> bool:
    """Whether a member of the Weg is written out: in a closed Weg only what closes it; in an undecided one, where a better one is
    open, only what is not met or open."""
    if w.befund.ergebnis in GESCHLOSSEN and w.befund.ergebnis is not Ergebnis.GESPERRT:
        return schliesst(g)
    if w.befund.ergebnis is Ergebnis.OFFEN and any(x.befund.ergebnis in OFFENE_WEGE for x in p.von(w.antragsteller)):
        return farbe(g.befund) in ("offen", "schlecht") and not w.befund.dahingestellt(g.befund)
    return True


def schliesst(g: Gliedbefund) -> bool:
    """Whether a member of a closed Weg is what closes it."""
    if isinstance(g.glied, Sperre | Ausschluss):
        return g.befund.status is Status.ERFUELLT
    return isinstance(g.glied, Voraussetzung | Anwendbar) and g.befund.status is Status.NICHT_ERFUELLT


def ampel(w: Wegpruefung) -> str:
    """How a Weg stands: open to the applicant, perhaps, closed."""
    return "gut" if w.befund.ergebnis in OFFENE_WEGE else "offen" if w.befund.ergebnis is Ergebnis.OFFEN else "schlecht"


def farbe(b: Befund) -> str:
    if b.status in (Status.OFFEN, Status.ENTFAELLT):
        return b.status.value
    return "gut" if (b.status is Status.ERFUELLT) == b.merkmal.guenstig else "schlecht"


def kinder(w: Wegpruefung, b: Befund) -> tuple[Befund, ...]:
    """What inside a Merkmal is written out: of something that is so, not the alternatives that are not."""
    gezeigt = (k for k in gezeigte_kinder(b) if not nicht_vorgetragen(w, k))
    if b.status is Status.NICHT_ERFUELLT and b.merkmal.art is Art.AUSSCHLUSS:
        return tuple(k for k in gezeigt if k.status is not Status.NICHT_ERFUELLT or angaben(w, k))
    if b.status is not Status.ERFUELLT:
        return tuple(gezeigt)
    return tuple(k for k in gezeigt if k.status is Status.ERFUELLT or k.merkmal.art not in _ALTERNATIV)


def neben(w: Wegpruefung, g: Gliedbefund) -> tuple[Befund, ...]:
    """The waivers and exceptions that are written out beside a member of the Weg."""
    erledigt = Status.NICHT_ERFUELLT if isinstance(g.glied, Ausschluss | Sperre) else Status.ERFUELLT
    if g.befund.status is erledigt:
        return ()
    if g.befund.status is Status.ENTFAELLT:
        zwingend = {m.id for m in g.glied.entfaellt} if isinstance(g.glied, Voraussetzung) else set[str]()
        return tuple(b for b in g.neben if b.status is Status.ERFUELLT and b.merkmal.id in zwingend)
    return tuple(b for b in g.neben if not nicht_vorgetragen(w, b))


def genannt(w: Wegpruefung, g: Gliedbefund) -> tuple[Befund, ...]:
    """The waivers and exceptions that would help, if somebody pleaded them."""
    erledigt = Status.NICHT_ERFUELLT if isinstance(g.glied, Ausschluss | Sperre) else Status.ERFUELLT
    offen = g.befund.status not in (erledigt, Status.ENTFAELLT)
    return tuple(b for b in g.neben if nicht_vorgetragen(w, b)) if offen else ()


def mit_norm(b: Befund) -> str:
    return f"{b.merkmal.titel} ({b.merkmal.normen[0]})"


def begruendung(w: Wegbefund) -> Iterator[str]:
    """Why the Weg ends as it does, in sentences; nothing where it is open."""
    match w.ergebnis:
        case Ergebnis.NICHT_ANWENDBAR:
            yield from _satz("Der Weg ist nicht der richtige", _ungleich(w, Anwendbar, Status.ERFUELLT))
        case Ergebnis.GESPERRT:
            yield from _satz("Gesperrt durch", _wirksam(w, Sperre))
        case Ergebnis.AUSGESCHLOSSEN:
            yield from _satz("Ausgeschlossen durch", _wirksam(w, Ausschluss))
        case Ergebnis.NICHT_ERFUELLT:
            yield from _satz("Es fehlt", (mit_norm(g.befund) for g in _fehlend(w) if not _dispens(g)))
        case Ergebnis.ERMESSEN:
            yield from _ermessen(w)
        case Ergebnis.OFFEN:
            pass
        case _:
            yield "Alle Voraussetzungen sind erfüllt oder entfallen, nichts steht entgegen."


def _ermessen(w: Wegbefund) -> Iterator[str]:
    fehlend = list(_fehlend(w))
    if fehlend:
        was = " und ".join(f"»{g.befund.merkmal.titel}« ({g.befund.merkmal.normen[0]})" for g in fehlend)
        wonach = dict.fromkeys(b.merkmal.normen[0] for g in fehlend for b in _dispens(g))
        yield f"Nicht erfüllt {'ist' if len(fehlend) == 1 else 'sind'} {was}; davon kann die Behörde absehen ({', '.join(wonach)})."
    gruende = (
        mit_norm(g.befund) for g in w.glieder if isinstance(g.glied, Ermessensgrund) and g.befund.status is Status.ERFUELLT
    )
    yield from _satz("Die Behörde kann versagen", gruende)
    if w.weg.folge is Rechtsfolge.KANN:
        yield "Der Tatbestand ist im Übrigen erfüllt; über die Erteilung entscheidet die Behörde nach Ermessen."


def _satz(anfang: str, teile: Iterator[str]) -> Iterator[str]:
    if worte := "; ".join(teile):
        yield f"{anfang}: {worte}."


def _fehlend(w: Wegbefund) -> Iterator[Gliedbefund]:
    return (g for g in w.glieder if isinstance(g.glied, Voraussetzung) and g.befund.status is Status.NICHT_ERFUELLT)


def _dispens(g: Gliedbefund) -> tuple[Befund, ...]:
    """The waivers at discretion that apply to a requirement."""
    kann = {m.id for m in g.glied.kann} if isinstance(g.glied, Voraussetzung) else set[str]()
    return tuple(b for b in g.neben if b.merkmal.id in kann and b.status is Status.ERFUELLT)


def _ungleich(w: Wegbefund, art: type[Anwendbar], status: Status) -> Iterator[str]:
    return (mit_norm(g.befund) for g in w.glieder if isinstance(g.glied, art) and g.befund.status is not status)


def _wirksam(w: Wegbefund, art: type[Sperre] | type[Ausschluss]) -> Iterator[str]:
    for g in w.glieder:
        if isinstance(g.glied, art) and g.befund.status is Status.ERFUELLT:
            if not any(b.status is Status.ERFUELLT for b in g.neben):
                yield mit_norm(g.befund)
