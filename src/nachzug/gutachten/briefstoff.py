"""What letters are made of: names, days and reasons from the case and its examination; what is missing becomes a gap."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from nachzug.fall.modell import Antrag, Fall
from nachzug.gutachten.brief import luecke, oder
from nachzug.gutachten.ergebnis import entscheidend, satz
from nachzug.gutachten.sprachen import wort
from nachzug.logik.befund import Befund, Gliedbefund, Wegbefund
from nachzug.logik.regel import Ergebnis, Hinweis, Status, Warum
from nachzug.logik.zeit import Spanne, deutsch
from nachzug.pruefung.pruefen import OFFENE_WEGE, STAERKE, Pruefung, Wegpruefung, pruefe
from nachzug.verfahren.bekanntgabe import tag_von
from nachzug.verfahren.ereignisse import Ereignis, antragsstelle, behoerdenort, ereignisse, stammberechtigte, text
from nachzug.verfahren.lebensdaten import ist_deutscher
from nachzug.verfahren.orte import Stelle
from nachzug.verfahren.unterlagen import beziehung, im_ausland
from nachzug.zitat.norm import ZitatFehler, lies_norm

ALS = {
    "ehegatte": "zum Nachzug als Ehegatte",
    "kind": "zum Nachzug als Kind",
    "eltern": "zum Nachzug als Elternteil",
    "sonstige": "zum Nachzug als sonstiger Familienangehöriger",
}


class Briefstoff(Struct, frozen=True):
    """One letter's material: the applicants it is for, the person they join, the day, the examination (lazily made)."""

    fall: Fall
    personen: tuple[str, ...]
    zu: str
    tag: int
    pruefung: Pruefung


def stoff(fall: Fall, personen: Sequence[str], tag: int, lesarten: tuple[tuple[str, str], ...] = ()) -> Briefstoff:
    """The applicants named, or all; they join the person whom the first of them joins."""
    gewaehlt = tuple(personen) or fall.antragsteller_ids
    zu = next((z for p in gewaehlt for z in stammberechtigte(fall, p)), "")
    rechtsstand = fall.rechtsstand_tag if fall.rechtsstand else tag
    return Briefstoff(fall, gewaehlt, zu, tag, pruefe(fall, stichtag=tag, rechtsstand=rechtsstand, lesarten=lesarten))


# Words


def name(fall: Fall, person: str) -> str:
    """The name in the file; a mere abbreviation is no name for a letter, so without one there is a gap."""
    eigen = fall.personen[person].name if person in fall.personen else ""
    return eigen or luecke(f"Vor- und Nachname ({person})" if person else "Name des Angehörigen in Deutschland")


def namen(s: Briefstoff) -> str:
    alle = [name(s.fall, p) for p in s.personen]
    return alle[0] if len(alle) == 1 else f"{', '.join(alle[:-1])} und {alle[-1]}" if alle else luecke("Antragsteller")


def tag(spanne: Spanne | None, was: str) -> str:
    """An exact day in German; anything else is a gap with what is known."""
    if spanne is None:
        return luecke(was)
    return deutsch(spanne.von) if spanne.genau else luecke(f"{was}, zwischen {deutsch(spanne.von)} und {deutsch(spanne.bis)}")


def steckbrief(fall: Fall, person: str) -> str:
    """Who a person is, for a letter: name, birth, nationality, passport number (always a gap: files hold none)."""
    p = fall.personen[person]
    staaten = ", ".join(p.staatsangehoerigkeiten or ())
    staat = f"Staatsangehörigkeit {staaten}" if staaten else f"Staatsangehörigkeit {luecke('Staatsangehörigkeit')}"
    geboren = tag(tag_von(p.geboren), f"Geburtsdatum ({person})")
    return f"{name(fall, person)}, geboren am {geboren}, {staat}, Pass Nr. {luecke('Passnummer')}"


def titel_in_worten(s: Briefstoff) -> str:
    """The status of the person in Germany."""
    p = s.fall.personen.get(s.zu)
    if p is None:
        return luecke("Aufenthaltstitel des Angehörigen")
    if ist_deutscher(p):
        return "deutsche Staatsangehörigkeit"
    laufend = [t.grundlage for t in p.titel or ()]
    return f"Aufenthaltstitel nach {laufend[-1]}" if laufend else luecke("Aufenthaltstitel des Angehörigen")


def zweck(s: Briefstoff, person: str) -> str:
    return ALS[beziehung(s.fall, person, s.zu, s.tag)] if s.zu else "zum Familiennachzug"


# Procedure


def antrag(s: Briefstoff, person: str) -> Antrag | None:
    """The latest application of a person."""
    alle = s.fall.antraege_von.get(person, ())
    return alle[-1] if alle else None


def gestellt(s: Briefstoff, person: str) -> Spanne | None:
    a = antrag(s, person)
    return tag_von(a.gestellt) if a else None


def stelle(s: Briefstoff) -> Stelle | None:
    """Where the application lies or is to be filed."""
    for person in s.personen:
        if a := antrag(s, person):
            return antragsstelle(s.fall, a)
    return None


def auslandsfall(s: Briefstoff) -> bool:
    return bool(s.personen) and im_ausland(s.fall, s.personen[0])


def behoerde(s: Briefstoff) -> str:
    """Name of the authority that decides."""
    gefunden = stelle(s)
    if gefunden and gefunden.name and gefunden.name not in ("Ausländerbehörde", "Auslandsvertretung"):
        return gefunden.name
    return luecke("zuständige Auslandsvertretung" if auslandsfall(s) else "zuständige Ausländerbehörde")


def auslaenderbehoerde(s: Briefstoff) -> str:
    """The foreigners authority of the place of residence in Germany."""
    ort = behoerdenort(s.fall, s.personen[0]) if s.personen else None
    return f"Ausländerbehörde {ort.gemeinde}" if ort and ort.gemeinde else luecke("Ausländerbehörde am Wohnort in Deutschland")


def ablehnung(s: Briefstoff) -> Ereignis | None:
    """The last decision against the first applicant."""
    if not s.personen:
        return None
    funde = [
        e for e in ereignisse(s.fall, s.personen[0]) if e.art in ("bescheid", "remonstrationsbescheid", "widerspruchsbescheid")
    ]
    return next((e for e in reversed(funde) if e.ausgang != "stattgegeben"), None)


def aktenzeichen(s: Briefstoff, person: str = "") -> str:
    """The reference of an application; without a person that of the first applicant."""
    wer = person or next(iter(s.personen), "")
    a = antrag(s, wer) if wer else None
    return oder(text(a.aktenzeichen) if a else "", "Aktenzeichen oder Vorgangsnummer")


# Reasons


def bester_weg(s: Briefstoff, person: str) -> Wegpruefung | None:
    """The strongest Weg to the person joined."""
    wege = [w for w in s.pruefung.von(person) if w.befund.weg.allein or w.zu == s.zu] or list(s.pruefung.von(person))
    return min(wege, key=lambda w: (STAERKE[w.befund.ergebnis], w.befund.weg.allein), default=None)


_ANSPRUECHE = frozenset((Ergebnis.ANSPRUCH, Ergebnis.SOLL, Ergebnis.REGELMAESSIG))


def ist_anspruch(w: Wegpruefung | None) -> bool:
    """The claim stands firm."""
    return w is not None and w.befund.ergebnis in _ANSPRUECHE


def als_anspruch(w: Wegpruefung | None) -> bool:
    """Whether a claim can be pleaded: it stands, or what is still open allows it."""
    offen = w is not None and w.befund.ergebnis is Ergebnis.OFFEN
    return ist_anspruch(w) or (w is not None and offen and bool(_ANSPRUECHE & set(w.befund.moeglich)))


def gruende(w: Wegpruefung) -> Iterator[str]:
    """What speaks for the applicant, element by element, with norms and authorities.

    Left out: what is open or adverse, what was only assumed because nobody pleaded it, and exceptions nobody needs.
    """
    gesehen: set[str] = set()
    for g in _glieder(w):
        for b in (g.befund, *(x for x in g.neben if x.status is Status.ERFUELLT)):
            if _guenstig(b) and b.warum is not Warum.ANNAHME and not b.annahmen and b.merkmal.id not in gesehen:
                gesehen.add(b.merkmal.id)
                belege = "; ".join((", ".join(map(kurz, b.merkmal.normen)), *b.merkmal.fundstellen))
                yield f"{_satz(b)} ({belege})"


def zweifel(w: Wegpruefung) -> tuple[str, ...]:
    """What the examination could not settle in favour of the applicant: for the person who signs, not for the letter."""
    return tuple(dict.fromkeys(_zweifel(w)))


def _zweifel(w: Wegpruefung) -> Iterator[str]:
    if w.befund.ergebnis not in OFFENE_WEGE:
        moeglich = ", ".join(wort("de", m.value) for m in w.befund.moeglich)
        ergebnis = wort("de", w.befund.ergebnis.value)
        yield f"{kurz(w.befund.weg.grundlage)}: Die Prüfung ergibt »{ergebnis}« (möglich: {moeglich}). Ob so vorgegangen wird, ist zu entscheiden."
    angenommen: dict[str, None] = {}
    for g in _glieder(w):
        yield from _gegen(w.befund, g)
        if _guenstig(g.befund) and (g.befund.annahmen or g.befund.warum is Warum.ANNAHME):
            angenommen[g.befund.merkmal.titel] = None
    if angenommen:
        yield f"nur angenommen, weil nichts Gegenteiliges vorgetragen ist; bitte klären: {'; '.join(angenommen)}"
    for punkt in entscheidend(w):
        yield f"entscheidet noch: {punkt['frage']}"


def _gegen(weg: Wegbefund, g: Gliedbefund) -> Iterator[str]:
    """A member that stands against the applicant and that no exception or waiver settles, and what is open of either."""
    b = g.befund
    gerettet = any(x.status is Status.ERFUELLT for x in g.neben)
    if b.status is not Status.OFFEN and not _guenstig(b) and not gerettet:
        yield f"ungünstig: {b.merkmal.titel} ({', '.join(map(kurz, b.merkmal.normen))}): {_satz(b)}"
    for x in (b, *g.neben):
        if x.status is Status.OFFEN and not weg.dahingestellt(x):
            yield f"offen: {x.merkmal.titel} ({', '.join(map(kurz, x.merkmal.normen))}): {_satz(x)}"


def _glieder(w: Wegpruefung) -> Iterator[Gliedbefund]:
    """Members of the Weg that have a name; hints left out."""
    return (g for g in w.befund.glieder if not isinstance(g.glied, Hinweis) and g.befund.merkmal.titel)


def _guenstig(b: Befund) -> bool:
    """Settled for the applicant."""
    if b.status is Status.ENTFAELLT:
        return True
    return b.status is not Status.OFFEN and (b.status is Status.ERFUELLT) == b.merkmal.guenstig


def _satz(b: Befund) -> str:
    return f"{b.merkmal.titel}: {satz(b)}" if b.status is Status.ENTFAELLT else satz(b)


def kurz(norm: str) -> str:
    """A citation as lawyers write it: § 36a Abs. 1 AufenthG; what is no single norm stays as it is."""
    try:
        return lies_norm(norm).kurz()
    except ZitatFehler:
        return norm
