"""What follows from how a person last entered Germany: with which visa, what happened afterwards.

The last entry counts, also one after a short absence (BVerwG 1 C 23.09): a marriage in Denmark and a return on the same
visa leave the marriage before the entry.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from nachzug.fall.aufenthalt import Einreise
from nachzug.fall.person import Person
from nachzug.fall.staaten import ist_bundesgebiet
from nachzug.logik.angabe import FEHLT, Angabe, Beweis
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, Spanne

if TYPE_CHECKING:
    from nachzug.fall.sicht import FallSicht

_ZWECKVISUM = ("national_fuer_diesen_zweck", "aufenthaltstitel")
_OHNE = ("keines", "visumfrei")


def _letzte(sicht: FallSicht, struct: Struct) -> Einreise | None:
    """The last entry up to the Stichtag."""
    if not isinstance(struct, Person):
        return None
    bis = [e for e in struct.einreisen or () if e.tag is None or e.tag.angabe.rahmen.von <= sicht.stichtag]
    return max(bis, key=lambda e: e.tag.angabe.rahmen.von if e.tag else FRUEHESTENS, default=None)


def letzte_einreise(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """The day of the last entry; without a list of entries the entry that the file names."""
    e = _letzte(sicht, struct)
    if e is not None:
        return e.tag.angabe if e.tag else Angabe(Beweis.UNBEKANNT)
    return struct.einreise.angabe if isinstance(struct, Person) and struct.einreise else FEHLT


def _visum(sicht: FallSicht, struct: Struct, werte: tuple[str, ...]) -> Angabe:
    """Whether the last entry was with one of these."""
    e = _letzte(sicht, struct)
    if e is None or e.visum is None:
        return FEHLT
    a = e.visum.angabe
    if a.text is None:
        return a._replace(rahmen=Spanne(0, 1))
    wert = int(a.text in werte)
    fest = a.steht_fest or a.beweis is Beweis.GLAUBHAFT
    return a._replace(rahmen=Spanne(wert, wert) if fest else Spanne(0, 1), text=None)


def zweckvisum(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    return _visum(sicht, struct, _ZWECKVISUM)


def ohne_visum(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    return _visum(sicht, struct, _OHNE)


def _ereignisse(sicht: FallSicht) -> list[tuple[Angabe, bool | None]]:
    """(day, in Germany or not or unknown) of what may found a claim: the marriage of the two, the birth of a child."""
    gefunden: list[tuple[Angabe, bool | None]] = []
    ehe = sicht.bindungen.ehe(sicht.antragsteller, sicht.stammberechtigter, sicht.stichtag)
    if ehe is not None and ehe.geschlossen is not None:
        inland = ehe.im_inland_geschlossen.angabe if ehe.im_inland_geschlossen else None
        ort = ehe.ort.angabe.text if ehe.ort else None
        hier = bool(inland.rahmen.von) if inland is not None and inland.rahmen.genau else None
        hier = ist_bundesgebiet(ort) or None if hier is None and ort else hier
        gefunden.append((ehe.geschlossen.angabe, hier))
    if sicht.bindungen.kindschaft(sicht.stammberechtigter, sicht.antragsteller) is not None:
        kind = sicht.fall.personen[sicht.stammberechtigter]
        if kind.geboren is not None:
            geboren_hier = kind.im_bundesgebiet_geboren.angabe.rahmen if kind.im_bundesgebiet_geboren else None
            gefunden.append((kind.geboren.angabe, bool(geboren_hier.von) if geboren_hier and geboren_hier.genau else None))
    return gefunden


def anspruch_nach_einreise(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """Whether the marriage or the birth that founds the claim lies after the last entry, not on the same day."""
    einreise = letzte_einreise(sicht, struct, rolle)
    ereignisse = _ereignisse(sicht)
    if einreise is FEHLT or not ereignisse:
        return FEHLT
    moeglich = [_spaeter(tag, einreise) for tag, _ in ereignisse]
    return _schwaechste(moeglich)


def anspruch_im_bundesgebiet(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """Whether the marriage was contracted or the child born in Germany, during the stay (§ 39 Satz 1 Nr. 5 AufenthV)."""
    hier = [(tag, ort) for tag, ort in _ereignisse(sicht)]
    if not hier:
        return FEHLT
    einreise = letzte_einreise(sicht, struct, rolle)
    moeglich: list[Angabe] = []
    for tag, ort in hier:
        if ort is None:
            moeglich.append(Angabe(Beweis.UNBEKANNT, Spanne(0, 1)))
        elif not ort:
            moeglich.append(tag._replace(rahmen=Spanne(0, 0), text=None))
        else:
            moeglich.append(_spaeter(tag, einreise) if einreise is not FEHLT else tag._replace(rahmen=Spanne(1, 1), text=None))
    return _schwaechste(moeglich)


def _spaeter(tag: Angabe, einreise: Angabe) -> Angabe:
    if tag.rahmen.von > einreise.rahmen.bis:
        rahmen = Spanne(1, 1)
    elif tag.rahmen.bis <= einreise.rahmen.von:
        rahmen = Spanne(0, 0)
    else:
        rahmen = Spanne(0, 1)
    fest = tag.steht_fest and einreise.steht_fest
    beweis = max(tag.beweis, einreise.beweis) if not fest else Beweis.UNSTREITIG
    return Angabe(beweis, rahmen, wert=f"{tag.wert} / {einreise.wert}")


def _schwaechste(angaben: list[Angabe]) -> Angabe:
    """Any of several: firm yes before open before no."""
    return max(angaben, key=lambda a: (a.rahmen.von, a.rahmen.bis))


def ausgewiesen_oder_abgeschoben(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """Whether the person has been expelled or deported up to the Stichtag."""
    if not isinstance(struct, Person):
        return FEHLT
    tage = [a.verfuegt.angabe for a in struct.ausweisungen or () if a.verfuegt] + (
        [struct.abgeschoben.angabe] if struct.abgeschoben else []
    )
    tage += [Angabe(Beweis.UNSTREITIG, Spanne(FRUEHESTENS, FRUEHESTENS)) for a in struct.ausweisungen or () if not a.verfuegt]
    if not tage:
        return FEHLT if struct.ausweisungen is None else Angabe(Beweis.UNSTREITIG, Spanne(0, 0), wert="nein")
    moeglich = [
        a._replace(rahmen=Spanne(int(a.rahmen.bis <= sicht.stichtag), int(a.rahmen.von <= sicht.stichtag)), text=None)
        for a in tage
    ]
    return _schwaechste(moeglich)


_NIE = Spanne(SPAETESTENS, SPAETESTENS)


def letzte_ausreise(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """The day on which the person last left Germany; never, where nothing in the file speaks of a departure.

    Whoever came back or moved away for good left on a day, even if nobody said which.
    """
    ausgereist = sicht.angabe(f"{rolle}.ausgereist")
    if ausgereist is not FEHLT:
        return ausgereist
    letzte = _letzte(sicht, struct)
    if letzte is not None and letzte.ausreise is not None:
        return letzte.ausreise.angabe
    zeichen = (sicht.angabe(f"{rolle}.{z}") for z in ("dauerhaft_ausgereist", "wieder_eingereist", "wiedereinreisefrist"))
    if any(a is not FEHLT and a.rahmen.bis > 0 for a in zeichen):
        return Angabe(Beweis.UNBEKANNT, Spanne(FRUEHESTENS, sicht.stichtag))
    return Angabe(Beweis.NICHT_VORGETRAGEN, _NIE, wert="keine Ausreise vorgetragen")


def letzter_asylantrag(sicht: FallSicht, struct: Struct, rolle: str) -> Angabe:
    """The day of the asylum application; never, where nothing in the file speaks of one."""
    antrag = sicht.angabe(f"{rolle}.asylantrag")
    return antrag if antrag is not FEHLT else Angabe(Beweis.NICHT_VORGETRAGEN, _NIE, wert="kein Asylantrag vorgetragen")
