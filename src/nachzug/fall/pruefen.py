"""What cannot be: references to nobody, impossible dates, orders of events that no completion allows.

Only firm facts exclude each other; contradictions among disputed ones are facts in dispute and no errors.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from msgspec import Struct

from nachzug.fall.aufenthalt import Titel
from nachzug.fall.felder import Feld
from nachzug.fall.modell import Fall
from nachzug.fall.person import Person
from nachzug.fall.titelarten import TitelFehler, titelart
from nachzug.fall.typfehler import Mangel
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, DatumFehler, Spanne, deutsch, lies_tag

Pfad = tuple[str | int, ...]


def unmoeglichkeiten(fall: Fall) -> Iterator[Mangel]:
    """Every impossibility in a case that is otherwise well formed."""
    yield from _tage_des_falls(fall)
    verweise = list(_verweise(fall))
    for pfad, person in verweise:
        if person not in fall.personen:
            nah = get_close_matches(person, fall.personen, n=1)
            rat = f"; gemeint ist vielleicht »{nah[0]}«" if nah else ""
            bekannt = ", ".join(list(fall.personen)[:8]) + (", ..." if len(fall.personen) > 8 else "")
            yield Mangel(pfad, f"»{person}« ist keine Person des Falls{rat}; bekannt sind {bekannt or 'keine'}")
    if any(p not in fall.personen for _, p in verweise):
        return
    for kennung, person in fall.personen.items():
        yield from _person(("personen", kennung), person)
    yield from _ehen(fall)
    yield from _kindschaften(fall)


def _tage_des_falls(fall: Fall) -> Iterator[Mangel]:
    for name in ("stichtag", "rechtsstand"):
        wert: str | None = getattr(fall, name)
        if wert is not None:
            try:
                lies_tag(wert)
            except DatumFehler as fehler:
                yield Mangel((name,), str(fehler))
    for i, f in enumerate(fall.feststellungen):
        try:
            lies_tag(f.am)
        except DatumFehler as fehler:
            yield Mangel(("feststellungen", i, "am"), str(fehler))


def _verweise(fall: Fall) -> Iterator[tuple[Pfad, str]]:
    for i, p in enumerate(fall.antragsteller):
        yield ("antragsteller", i), p
    for name in ("ehen", "gemeinschaften"):
        for i, bund in enumerate(getattr(fall, name)):
            for j, p in enumerate(bund.zwischen):
                yield (name, i, "zwischen", j), p
    for i, k in enumerate(fall.kindschaften):
        yield ("kindschaften", i, "kind"), k.kind
        yield ("kindschaften", i, "elternteil"), k.elternteil
    for i, a in enumerate(fall.antraege):
        yield ("antraege", i, "person"), a.person
        if a.zu is not None:
            yield ("antraege", i, "zu"), a.zu


def _rahmen(feld: Feld | None) -> Spanne | None:
    """The bounds of a firm date."""
    if feld is None or len(feld.abschnitte) != 1 or not feld.angabe.steht_fest:
        return None
    return feld.angabe.rahmen


def _nicht_vor(pfad: Pfad, spaeter: str, frueher: str, struct: Struct, satz: str) -> Iterator[Mangel]:
    """A fault if the later event certainly lies before the earlier one."""
    a, b = _rahmen(getattr(struct, frueher)), _rahmen(getattr(struct, spaeter))
    if a and b and b.bis < a.von and a.von < SPAETESTENS and b.bis > FRUEHESTENS:
        text = f"{deutsch(b.bis)} liegt vor {frueher} ({deutsch(a.von)}): {satz}"
        yield Mangel((*pfad, spaeter), text, (*pfad, frueher))


def _person(pfad: Pfad, person: Person) -> Iterator[Mangel]:
    tod = "niemand stirbt vor seiner Geburt"
    yield from _nicht_vor(pfad, "gestorben", "geboren", person, tod)
    for ereignis in (
        "flucht",
        "eu_einreise",
        "einreise",
        "asylgesuch",
        "asylantrag",
        "schutz_bescheid",
        "schutz_unanfechtbar",
    ):
        yield from _nicht_vor(pfad, ereignis, "geboren", person, "das geht nicht vor der Geburt")
    yield from _nicht_vor(pfad, "schutz_unanfechtbar", "schutz_bescheid", person, "unanfechtbar wird nur, was ergangen ist")
    for name in person.__struct_fields__:
        liste = getattr(person, name)
        if isinstance(liste, list):
            for i, x in enumerate(liste):  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
                if isinstance(x, Struct):
                    yield from _eintrag((*pfad, name, i), x)
        elif isinstance(liste, Feld):
            yield from _verlauf((*pfad, name), liste)
    for i, titel in enumerate(person.titel or ()):
        yield from _titel((*pfad, "titel", i), titel, person)


def _eintrag(pfad: Pfad, x: Struct) -> Iterator[Mangel]:
    for von, bis in (
        ("von", "bis"),
        ("gueltig_von", "gueltig_bis"),
        ("eingeleitet", "abgeschlossen"),
        ("datum", "rechtskraeftig"),
    ):
        if von in x.__struct_fields__ and bis in x.__struct_fields__:
            yield from _nicht_vor(pfad, bis, von, x, "das Ende liegt nicht vor dem Anfang")


def _verlauf(pfad: Pfad, feld: Feld) -> Iterator[Mangel]:
    for a in feld.abschnitte:
        if a.befristet and a.bis.bis < a.von.von and a.bis.bis > FRUEHESTENS:
            yield Mangel(pfad, f"das Ende {deutsch(a.bis.bis)} liegt vor dem Anfang {deutsch(a.von.von)}")


def _titel(pfad: Pfad, titel: Titel, person: Person) -> Iterator[Mangel]:
    erteilt = titel.erteilt or titel.von
    rahmen = erteilt.angabe.rahmen if erteilt else Spanne(FRUEHESTENS, SPAETESTENS)
    try:
        titelart(titel.grundlage, rahmen)
    except TitelFehler as fehler:
        yield Mangel((*pfad, "grundlage"), str(fehler))
    geboren = _rahmen(person.geboren)
    beginn = _rahmen(titel.von)
    if geboren and beginn and beginn.bis < geboren.von:
        yield Mangel((*pfad, "von"), f"{deutsch(beginn.bis)} liegt vor der Geburt ({deutsch(geboren.von)})")


def _ehen(fall: Fall) -> Iterator[Mangel]:
    for i, ehe in enumerate(fall.ehen):
        a, b = ehe.zwischen
        if a == b:
            yield Mangel(("ehen", i, "zwischen"), "niemand ist mit sich selbst verheiratet")
        geschlossen = _rahmen(ehe.geschlossen)
        for p in (a, b):
            geboren, tod = _rahmen(fall.personen[p].geboren), _rahmen(fall.personen[p].gestorben)
            if geschlossen and geboren and geschlossen.bis < geboren.von:
                text = f"Eheschließung {deutsch(geschlossen.bis)} vor der Geburt von {p} ({deutsch(geboren.von)})"
                yield Mangel(("ehen", i, "geschlossen"), text, ("personen", p, "geboren"))
            if geschlossen and tod and tod.bis < geschlossen.von:
                text = f"Eheschließung {deutsch(geschlossen.von)} nach dem Tod von {p} ({deutsch(tod.bis)})"
                yield Mangel(("ehen", i, "geschlossen"), text, ("personen", p, "gestorben"))
        yield from _nicht_vor(("ehen", i), "beendet", "geschlossen", ehe, "beendet wird nur, was besteht")
        for j, zeit in enumerate(ehe.zusammenleben or ()):
            yield from _eintrag(("ehen", i, "zusammenleben", j), zeit)


def _kindschaften(fall: Fall) -> Iterator[Mangel]:
    for i, k in enumerate(fall.kindschaften):
        if k.kind == k.elternteil:
            yield Mangel(("kindschaften", i, "elternteil"), "niemand ist sein eigener Elternteil")
        kind, elternteil = _rahmen(fall.personen[k.kind].geboren), _rahmen(fall.personen[k.elternteil].geboren)
        if kind and elternteil and kind.bis <= elternteil.von:
            text = f"das Kind ({deutsch(kind.bis)}) ist nicht jünger als der Elternteil ({deutsch(elternteil.von)})"
            yield Mangel(("kindschaften", i, "kind"), text, ("personen", k.kind, "geboren"))
