"""Ways that are closed only because nobody has said anything: which single fact, still unspoken, would open them.

The examination rightly takes an exception that nobody pleads as absent. For somebody with half-known facts that is no answer: whether
the mother needs care, or whether the couple married before the sponsor came, has to be asked before a way is called closed.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator

from nachzug.fall.formfelder import TRAEGER, feld_zu, felder
from nachzug.fall.orte import Ort, ort_von
from nachzug.logik.angabe import Zustand
from nachzug.logik.plan import Frage
from nachzug.logik.regel import Ergebnis
from nachzug.logik.terme import Blatt, Ja, Vergleich
from nachzug.logik.wegbewertung import Wegbewertung
from nachzug.pruefung.naechste import Punkt, Wirkung
from nachzug.pruefung.pruefen import GESCHLOSSEN, OFFENE_WEGE, Pruefung, Wegpruefung

_ZU = frozenset((Ergebnis.NICHT_ERFUELLT, Ergebnis.AUSGESCHLOSSEN))
_HOECHSTENS_GEMERKT = 256
_GEWICHT = 0.1
"""After everything that decides an open way."""

_Gruppe = tuple[Frage, ...]
_gemerkt: OrderedDict[tuple[int, tuple[int, ...]], tuple[Wegpruefung, tuple[Frage, ...]]] = OrderedDict()


def oeffnende(p: Pruefung) -> tuple[Punkt, ...]:
    """The places whose answer, given alone, would open a closed Weg; only for people to whom no Weg is open yet."""
    versorgt = {w.antragsteller for w in p.wege if w.befund.ergebnis in OFFENE_WEGE}
    gesammelt: dict[Ort, list[Wirkung]] = {}
    for w in p.wege:
        if w.antragsteller not in versorgt:
            for f in oeffnend(w):
                for ort in _orte(w, f):
                    gesammelt.setdefault(ort, []).append(Wirkung(w, f))
    orte = sorted(gesammelt, key=lambda o: (o.art == "person" and o.wer[0] != gesammelt[o][0].weg.antragsteller, _stelle(o)))
    return tuple(Punkt(ort, None, tuple(gesammelt[ort]), _GEWICHT) for ort in orte)


def _stelle(ort: Ort) -> int:
    """Where the field stands in the model, whose order is that of a conversation."""
    return next((i for i, f in enumerate(felder(TRAEGER[ort.art])) if f.name == ort.feld), 0)


def oeffnend(w: Wegpruefung) -> tuple[Frage, ...]:
    """The unspoken leaves each of which alone would open the Weg, at least perhaps."""
    if w.plan is None or w.befund.ergebnis not in _ZU:
        return ()
    schluessel = (id(w.plan), tuple(w.zustaende.values()))
    fund = _gemerkt.get(schluessel)
    if fund is None:
        fund = _gemerkt[schluessel] = w, tuple(gruppe[0] for gruppe in _suche(w, _stille(w)))
        if len(_gemerkt) > _HOECHSTENS_GEMERKT:
            _gemerkt.popitem(last=False)
    return fund[1]


def _stille(w: Wegpruefung) -> list[_Gruppe]:
    """What nobody has said: the same leaf at every standard of proof is one. Whole lists are no single fact."""
    assert w.plan is not None
    je_blatt: dict[Blatt, list[Frage]] = {}
    for f in w.plan.fragen:
        if isinstance(f.blatt, Ja | Vergleich) and w.zustaende[f.schluessel] == Zustand.NICHT_VORGETRAGEN and _orte(w, f):
            je_blatt.setdefault(f.blatt, []).append(f)
    return [tuple(g) for g in je_blatt.values()]


def _suche(w: Wegpruefung, gruppen: list[_Gruppe]) -> Iterator[_Gruppe]:
    """Halving: what stays closed while all of them are unknown stays closed for each of them."""
    if not gruppen or _bleibt_zu(w, gruppen):
        return
    if len(gruppen) == 1:
        yield gruppen[0]
        return
    mitte = len(gruppen) // 2
    yield from _suche(w, gruppen[:mitte])
    yield from _suche(w, gruppen[mitte:])


def _bleibt_zu(w: Wegpruefung, gruppen: Iterable[_Gruppe]) -> bool:
    assert w.plan is not None
    offen = {f.schluessel: Zustand.FEHLT for g in gruppen for f in g}
    befund = Wegbewertung(dict(w.zustaende) | offen, w.plan).weg(w.befund.weg, entscheidend=False)
    return befund.ergebnis in GESCHLOSSEN


def _orte(w: Wegpruefung, f: Frage) -> list[Ort]:
    """Where the answer would stand: single fields of people and of relations that the file knows and that are still empty."""
    orte: list[Ort] = []
    for pfad in f.pfade():
        ort = ort_von(pfad, w.antragsteller, w.zu)
        if ort is None or ort.art in ("vortrag", "fall", "antrag") or "[]" in pfad:
            continue
        if ort.art in ("ehe", "kindschaft") and w.sicht.bindung(pfad.partition(".")[0]) is None:
            continue
        feld = feld_zu(ort)
        if feld is not None and feld.art != "liste" and not w.sicht.angabe(pfad).steht_fest:
            orte.append(ort)
    return list(dict.fromkeys(orte))
