"""What cannot be: references to nobody, impossible dates, orders of events that no completion allows.

Only firm facts exclude each other; contradictions among disputed ones are facts in dispute and no errors.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from nachzug.fall.aufenthalt import Titel
from nachzug.fall.beziehung import Kindschaft
from nachzug.fall.felder import Feld, kurz
from nachzug.fall.mangel import Mangel, gemeint
from nachzug.fall.modell import Fall
from nachzug.fall.person import Person
from nachzug.fall.titelarten import TitelFehler, titelart
from nachzug.fall.verweise import unbekannte
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, DatumFehler, Spanne, deutsch, lies_tag

Pfad = tuple[str | int, ...]
_ENDEN = (
    ("von", "bis"),
    ("gueltig_von", "gueltig_bis"),
    ("eingeleitet", "abgeschlossen"),
    ("datum", "rechtskraeftig"),
    ("tatzeit", "datum"),
    ("tag", "ausreise"),
    ("gestellt", "entschieden"),
    ("gestellt", "zugestellt"),
    ("entschieden", "zugestellt"),
    ("am", "zugestellt"),
)
"""What ends or follows never lies before what begins."""
_NACH_DER_GEBURT = (
    "flucht",
    "eu_einreise",
    "einreise",
    "asylgesuch",
    "asylantrag",
    "schutz_bescheid",
    "schutz_unanfechtbar",
)


def unmoeglichkeiten(fall: Fall) -> Iterator[Mangel]:
    """Every impossibility in a case that is otherwise well formed, one after the other."""
    yield from _tage_des_falls(fall)
    niemand = False
    for mangel in unbekannte(fall):
        niemand = True
        yield mangel
    yield from _vollstaendigkeit((), fall, ("kinder",))
    if niemand:
        return
    stichtag = _tag_oder_spaet(fall.stichtag)
    for kennung, person in fall.personen.items():
        yield from _person(("personen", kennung), person, stichtag)
    yield from _ehen(fall)
    yield from _kindschaften(fall)
    yield from _antraege(fall)


def _tage_des_falls(fall: Fall) -> Iterator[Mangel]:
    tage: list[tuple[Pfad, str | None]] = [(("stichtag",), fall.stichtag), (("rechtsstand",), fall.rechtsstand)]
    tage += [(("feststellungen", i, "am"), f.am) for i, f in enumerate(fall.feststellungen)]
    for pfad, wert in tage:
        if wert is not None and _tag_oder_spaet(wert) == SPAETESTENS:
            yield Mangel(pfad, f"»{kurz(wert)}« ist kein genauer Tag, den es gibt; erlaubt ist JJJJ-MM-TT")


def _tag_oder_spaet(text: str) -> int:
    try:
        return lies_tag(text) if len(text) == len("JJJJ-MM-TT") else SPAETESTENS
    except DatumFehler:
        return SPAETESTENS


def _vollstaendigkeit(pfad: Pfad, x: Fall | Person, sonst: tuple[str, ...] = ()) -> Iterator[Mangel]:
    """Names of lists that are declared complete or incomplete."""
    if not x.vollstaendig and not x.unvollstaendig:
        return
    listen = (*sonst, *_listen(type(x)))
    for name in ("vollstaendig", "unvollstaendig"):
        for i, liste in enumerate(getattr(x, name)):
            if liste not in listen:
                text = f"»{kurz(liste)}« ist keine Liste{gemeint(liste, listen)}; erlaubt sind {', '.join(listen)}"
                yield Mangel((*pfad, name, i), text)
            elif name == "unvollstaendig" and liste in x.vollstaendig:
                text = f"»{liste}« kann nicht zugleich vollständig und unvollständig sein"
                yield Mangel((*pfad, name, i), text, (*pfad, "vollstaendig"))


def _listen(typ: type[Struct]) -> tuple[str, ...]:
    weg = ("vollstaendig", "unvollstaendig", "quellen", "antragsteller", "rangfolge")
    return tuple(n for n, t in typ.__annotations__.items() if "list[" in str(t) and n not in weg)


def _rahmen(feld: Feld | None) -> Spanne | None:
    """The bounds of a firm date."""
    if feld is None or len(feld.abschnitte) != 1 or not feld.angabe.steht_fest:
        return None
    return feld.angabe.rahmen


def _nicht_vor(pfad: Pfad, spaeter: str, frueher: str, struct: Struct, satz: str) -> Iterator[Mangel]:
    """A fault if the later event certainly lies before the earlier one."""
    a, b = _rahmen(getattr(struct, frueher)), _rahmen(getattr(struct, spaeter))
    if a and b and b.bis < a.von:
        text = f"{deutsch(b.bis)} liegt vor {frueher} ({deutsch(a.von)}): {satz}"
        yield Mangel((*pfad, spaeter), text, (*pfad, frueher))


def _nach_geburt(fall: Fall, wer: str, pfad: Pfad, feld: Feld | None, was: str) -> Iterator[Mangel]:
    geboren, tag = _rahmen(fall.personen[wer].geboren), _rahmen(feld)
    if geboren and tag and tag.bis < geboren.von:
        text = f"{was} {deutsch(tag.bis)} vor der Geburt von {kurz(wer)} ({deutsch(geboren.von)})"
        yield Mangel(pfad, text, ("personen", wer, "geboren"))


def _person(pfad: Pfad, person: Person, stichtag: int) -> Iterator[Mangel]:
    yield from _vollstaendigkeit(pfad, person)
    yield from _nicht_vor(pfad, "gestorben", "geboren", person, "niemand stirbt vor seiner Geburt")
    for ereignis in _NACH_DER_GEBURT:
        yield from _nicht_vor(pfad, ereignis, "geboren", person, "das geht nicht vor der Geburt")
    yield from _nicht_vor(pfad, "schutz_unanfechtbar", "schutz_bescheid", person, "unanfechtbar wird nur, was ergangen ist")
    for name in person.__struct_fields__:
        wert: object = getattr(person, name)
        if isinstance(wert, Feld):
            yield from _verlauf((*pfad, name), wert)
        elif isinstance(wert, list):
            for i, x in enumerate(wert):  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
                if isinstance(x, Struct):
                    yield from _eintrag((*pfad, name, i), x)
    for i, titel in enumerate(person.titel or ()):
        yield from _titel((*pfad, "titel", i), titel, person, stichtag)


def _eintrag(pfad: Pfad, x: Struct) -> Iterator[Mangel]:
    felder = x.__struct_fields__
    for von, bis in _ENDEN:
        if von in felder and bis in felder:
            yield from _nicht_vor(pfad, bis, von, x, "das Ende liegt nicht vor dem Anfang")


def _verlauf(pfad: Pfad, feld: Feld) -> Iterator[Mangel]:
    for a in feld.abschnitte:
        if a.befristet and a.bis.bis < a.von.von:
            yield Mangel(pfad, f"das Ende {deutsch(a.bis.bis)} liegt vor dem Anfang {deutsch(a.von.von)}")


def _titel(pfad: Pfad, titel: Titel, person: Person, stichtag: int) -> Iterator[Mangel]:
    erteilt = titel.erteilt or titel.von
    rahmen = erteilt.angabe.rahmen if erteilt else Spanne(FRUEHESTENS, stichtag)
    try:
        titelart(titel.grundlage, rahmen)
    except TitelFehler as fehler:
        yield Mangel((*pfad, "grundlage"), str(fehler))
    geboren = _rahmen(person.geboren)
    for name in ("von", "erteilt"):
        beginn = _rahmen(getattr(titel, name))
        if geboren and beginn and beginn.bis < geboren.von:
            text = f"{deutsch(beginn.bis)} liegt vor der Geburt ({deutsch(geboren.von)})"
            yield Mangel((*pfad, name), text, (*pfad[:2], "geboren"))


def _ehen(fall: Fall) -> Iterator[Mangel]:
    for i, ehe in enumerate(fall.ehen):
        pfad: Pfad = ("ehen", i)
        a, b = ehe.zwischen
        if a == b:
            yield Mangel((*pfad, "zwischen"), "niemand ist mit sich selbst verheiratet")
        geschlossen = _rahmen(ehe.geschlossen)
        for p in (a, b):
            yield from _nach_geburt(fall, p, (*pfad, "geschlossen"), ehe.geschlossen, "Eheschließung")
            tod = _rahmen(fall.personen[p].gestorben)
            if geschlossen and tod and tod.bis < geschlossen.von:
                text = f"Eheschließung {deutsch(geschlossen.von)} nach dem Tod von {kurz(p)} ({deutsch(tod.bis)})"
                yield Mangel((*pfad, "geschlossen"), text, ("personen", p, "gestorben"))
        yield from _nicht_vor(pfad, "beendet", "geschlossen", ehe, "beendet wird nur, was besteht")
        yield from _nicht_vor(pfad, "trennung", "geschlossen", ehe, "Eheleute trennen sich nicht vor der Ehe")
        for j, zeit in enumerate(ehe.zusammenleben or ()):
            ort: Pfad = (*pfad, "zusammenleben", j)
            yield from _eintrag(ort, zeit)
            for p in (a, b):
                yield from _nach_geburt(fall, p, (*ort, "von"), zeit.von, "Zusammenleben")


def _kindschaften(fall: Fall) -> Iterator[Mangel]:
    gesehen: dict[tuple[str, str], int] = {}
    for i, k in enumerate(fall.kindschaften):
        pfad: Pfad = ("kindschaften", i)
        umgekehrt = gesehen.get((k.elternteil, k.kind))
        if k.kind == k.elternteil:
            yield Mangel((*pfad, "elternteil"), "niemand ist sein eigener Elternteil")
        elif umgekehrt is not None:
            text = f"{kurz(k.elternteil)} kann nicht zugleich Kind von {kurz(k.kind)} sein"
            yield Mangel((*pfad, "elternteil"), text, ("kindschaften", umgekehrt))
        else:
            yield from _juenger(fall, k)
        gesehen[k.kind, k.elternteil] = i


def _juenger(fall: Fall, k: Kindschaft) -> Iterator[Mangel]:
    """A child is younger than its parent; only a step- or foster child need not be."""
    art = k.art.angabe.text if k.art else None
    kind, elternteil = _rahmen(fall.personen[k.kind].geboren), _rahmen(fall.personen[k.elternteil].geboren)
    if kind and elternteil and kind.bis <= elternteil.von and art not in ("stiefkind", "pflegekind"):
        wer, wessen = kurz(k.kind), kurz(k.elternteil)
        text = f"{wer} ({deutsch(kind.bis)}) ist nicht jünger als der Elternteil {wessen} ({deutsch(elternteil.von)})"
        yield Mangel(("personen", k.kind, "geboren"), text, ("personen", k.elternteil, "geboren"))


def _antraege(fall: Fall) -> Iterator[Mangel]:
    for i, a in enumerate(fall.antraege):
        pfad: Pfad = ("antraege", i)
        if a.zu == a.person:
            yield Mangel((*pfad, "zu"), "niemand zieht zu sich selbst nach")
        yield from _eintrag(pfad, a)
        yield from _nach_geburt(fall, a.person, (*pfad, "gestellt"), a.gestellt, "Antrag")
