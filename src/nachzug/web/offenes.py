"""Open facts as pages show them: the question, why it is asked, the norm, the proof, and whom it concerns."""

from __future__ import annotations

from typing import Any, NamedTuple

from nachzug.fall.fragen import Frage
from nachzug.fall.fragen_listen import listenfrage
from nachzug.fall.orte import Ort, frage_zu, wert
from nachzug.logik.regel import Merkmal
from nachzug.pruefung.naechste import Punkt, merkmale_zu
from nachzug.pruefung.schweigen import oeffnende
from nachzug.recht.worte import in_worten
from nachzug.web.fallwerk import Gelesen
from nachzug.web.sprache import _, aktuelle


class Offen(NamedTuple):
    """A point that decides. ort: text of the place ('' where nothing can be answered); beantwortet: an answer stands there, but
    it is not proven or not exact; stand: '', spaeter, entfaellt; sprache: of question and proof; oeffnet: an unspoken fact that would
    open a closed Weg."""

    punkt: Punkt
    ort: str
    frage: str
    nachweis: str
    warum: tuple[str, ...]
    normen: tuple[str, ...]
    wege: tuple[str, ...]
    wertung: Merkmal | None
    beantwortet: bool
    stand: str
    sprache: str
    oeffnet: bool = False


def offene_fragen(g: Gelesen, punkte: tuple[Punkt, ...]) -> list[Offen]:
    """The points in their order, in words: facts that can be answered first, then what a person must judge."""
    return sorted((_offen(g, p) for p in punkte), key=lambda o: not o.ort)


def _ohne_ort(worte: str) -> str:
    """What no answer settles, in words: a reading of the law between which courts are divided, else the leaf itself."""
    lesart, _trenner, welche = worte.partition(": ")
    return _("Auslegung streitig") + f": {welche.replace('_', ' ')}" if lesart == "Lesart" else worte


def oeffnende_fragen(g: Gelesen) -> list[Offen]:
    """Unspoken facts that would open a closed Weg, not yet answered."""
    offen = [_offen(g, p)._replace(oeffnet=True) for p in oeffnende(g.pruefung)]
    return [o for o in offen if not o.beantwortet and o.stand != "entfaellt"]


def _offen(g: Gelesen, p: Punkt) -> Offen:
    stand = g.akte.stand
    gefragt = frage_im_fall(g, p.ort) if p.ort else None
    text = str(p.ort) if p.ort and gefragt else ""
    worte = in_worten(p.wirkungen[0].frage.blatt)
    titel = tuple(dict.fromkeys(m.titel for w in p.wirkungen for m in merkmale_zu(w)))
    return Offen(
        p,
        text,
        _("Wertung") + f": {p.wertung.titel}" if p.wertung else gefragt.frage if gefragt else _ohne_ort(worte),
        gefragt.nachweis if gefragt else "",
        titel,
        p.wertung.normen if p.wertung else p.normen,
        p.wege,
        p.wertung,
        p.ort is not None
        and (beantwortet(g.akte.daten, p.ort) or text in {a.ort for a in stand.antworten if a.art == "unbekannt"}),
        "spaeter" if text in stand.spaeter else "entfaellt" if text in stand.entfaellt else "",
        gefragt.sprache if gefragt and not p.wertung else "de",
    )


def beantwortet(daten: dict[str, Any], ort: Ort) -> bool:
    """Whether an answer stands there; a list is answered when somebody said that it is complete or that more is unknown."""
    eintrag = wert(daten, ort)
    if ort.art == "fall":
        return any("kinder" in daten.get(k, ()) for k in ("vollstaendig", "unvollstaendig"))
    if ort.art == "person" and _ist_liste(ort.feld):
        person = daten["personen"][ort.wer[0]]
        return eintrag == [] or any(ort.feld in person.get(k, ()) for k in ("vollstaendig", "unvollstaendig"))
    return eintrag is not None


def _ist_liste(feld: str) -> bool:
    from nachzug.fall.formfelder import felder
    from nachzug.fall.person import Person

    return any(f.name == feld and f.art == "liste" for f in felder(Person))


def frage_im_fall(g: Gelesen, ort: Ort) -> Frage | None:
    """The question about a place with the names of the case; for a list what it is a list of."""
    from nachzug.fall.formfelder import feld_zu
    from nachzug.web.felder import feldname

    if ort.art == "fall":
        return Frage(
            _("Welche Kinder gibt es in dieser Familie?"),
            _("Geburtsurkunden, Familienbuch"),
            "en" if aktuelle() == "en" else "de",
        )
    namen = {k: v.name or k for k, v in g.fall.personen.items()}
    gefunden = frage_zu(ort, namen, aktuelle())
    if gefunden:
        return gefunden
    feld = feld_zu(ort)
    if feld is None:
        return None
    wer = ", ".join(namen.get(w, w) for w in ort.wer)
    if ganze := listenfrage(f"{ort.art}.{ort.feld}", wer, aktuelle()):
        return ganze
    text, sprache = feldname(feld)
    return Frage(f"{text} ({wer})?", "", sprache)
