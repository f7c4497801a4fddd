"""What happened in the procedure of each applicant, in order, from applications and steps of the case file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from nachzug.fall.felder import Feld
from nachzug.fall.modell import Antrag, Fall, Verfahrensschritt
from nachzug.logik.angabe import Beweis
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, Spanne, iso
from nachzug.verfahren.bekanntgabe import Bekanntgabe, bekanntgabe, tag_von
from nachzug.verfahren.orte import Ort, Stelle, Stellenart, deute_ort, deute_stelle, land_von

_NEGATIV = re.compile(r"abgelehnt|ablehn|versagt|versagung|abschlägig|abgewiesen|zurückgewiesen|verworfen", re.IGNORECASE)
_POSITIV = re.compile(r"erteilt|stattgegeben|bewilligt|zugestimmt|verlängert", re.IGNORECASE)
OHNE_BESCHWER = ("stattgegeben", "eingestellt", "zurueckgenommen", "zurueckverwiesen")
"""Outcomes against which the applicant needs no remedy."""


class Ereignis(Struct, frozen=True):
    """One event. art: as in Schrittart, or antrag; ausgang: as in Ausgang, "" where it is not known; belehrt: yes, no or None where
    nobody knows; schluessel: stays the same when other events are added."""

    art: str
    person: str
    am: Spanne | None
    stelle: Stelle
    bekannt: Bekanntgabe
    ausgang: str
    belehrt: bool | None
    zugelassen: bool | None
    gegenstand: str
    aktenzeichen: str
    schluessel: str

    @property
    def zeit(self) -> int:
        return self.am.von if self.am else self.bekannt.frueh


def text(feld: Feld | None) -> str:
    return (feld.angabe.text or "") if feld is not None else ""


def ja_nein(feld: Feld | None) -> bool | None:
    """Yes or no as the file says it; None where it is unknown or disputed."""
    if feld is None:
        return None
    a = feld.angabe
    if a.beweis in (Beweis.UNBEKANNT, Beweis.NICHT_VORGETRAGEN, Beweis.BESTRITTEN, Beweis.NICHT_ERWEISLICH):
        return None
    return {"ja": True, "true": True, "wahr": True}.get(a.wert.lower(), a.rahmen.von == 1) if a.wert else None


def wohnort(fall: Fall, person: str) -> Ort:
    """Where a person lives in Germany, as far as the file says."""
    p = fall.personen.get(person)
    if p is None:
        return Ort()
    ort = deute_ort(text(p.wohnort)) if p.wohnort else Ort()
    land = land_von(text(p.bundesland))
    gemeinde = ort.gemeinde or (text(p.wohnort) if land else "")
    return Ort(ort.land or land, gemeinde)


def ausgang_von(ausgang: Feld | None, worte: Feld | None) -> str:
    """How it was decided: what the file says, else what the words of the decision mean beyond doubt."""
    if gewaehlt := text(ausgang):
        return gewaehlt
    inhalt = text(worte)
    negativ, positiv = _NEGATIV.search(inhalt), _POSITIV.search(inhalt)
    if negativ:
        return "abgelehnt"
    return "stattgegeben" if positiv else ""


def ereignisse(fall: Fall, person: str) -> tuple[Ereignis, ...]:
    """Everything that happened to one applicant, the earliest first."""
    schritte = list(_aus_schritten(fall, person))
    bescheide = [s.am for s in schritte if s.art in ("bescheid", "ausweisung")]
    antraege = [e for e in _aus_antraegen(fall, person) if e.art == "antrag" or not _schon_da(e, bescheide)]
    funde = [*antraege, *schritte]
    return tuple(sorted(funde, key=lambda e: (e.zeit if e.zeit > FRUEHESTENS else SPAETESTENS, e.schluessel)))


def _schon_da(e: Ereignis, bescheide: list[Spanne | None]) -> bool:
    """The decision on an application that is also told as a step of its own."""
    return any(b is None or e.am is None or (b.von <= e.am.bis and e.am.von <= b.bis) for b in bescheide)


def stammberechtigte(fall: Fall, person: str) -> tuple[str, ...]:
    """Whom the applicant wants to join: named in applications, else everyone related who does not apply."""
    genannt = tuple(dict.fromkeys(a.zu for a in fall.antraege_von.get(person, ()) if a.zu))
    return genannt or tuple(p for p in fall.verbundene(person) if p not in fall.antragsteller_ids)


def behoerdenort(fall: Fall, person: str) -> Ort:
    """The place of the foreigners authority: where the applicant or the person to be joined lives in Germany."""
    orte = (wohnort(fall, p) for p in (person, *stammberechtigte(fall, person)))
    return next((o for o in orte if o.land or o.gemeinde), Ort())


def antragsstelle(fall: Fall, a: Antrag) -> Stelle:
    """Where an application was filed; without a name the mission abroad or the foreigners authority, by where it was filed."""
    ort = behoerdenort(fall, a.person)
    if name := text(a.stelle):
        stelle = deute_stelle(name, ort)
        if stelle.art is not Stellenart.UNBEKANNT:
            return stelle
    if text(a.ort) == "ausland":
        return deute_stelle(f"Auslandsvertretung {text(a.stelle)}".strip())
    if text(a.ort) == "inland":
        return Stelle(Stellenart.LAND, ort, text(a.stelle) or "Ausländerbehörde")
    return Stelle(Stellenart.UNBEKANNT, ort, text(a.stelle))


def _aus_antraegen(fall: Fall, person: str) -> Iterator[Ereignis]:
    for a in fall.antraege_von.get(person, ()):
        stelle = antragsstelle(fall, a)
        gestellt = tag_von(a.gestellt)
        gegenstand = (
            "visum" if stelle.art is Stellenart.AUSLANDSVERTRETUNG or text(a.ort) == "ausland" else "aufenthaltserlaubnis"
        )
        gegenstand = "niederlassungserlaubnis" if text(a.zweck) == "niederlassung" else gegenstand
        if gestellt:
            bekannt = Bekanntgabe(gestellt.von, gestellt.bis)
            az = text(a.aktenzeichen)
            yield Ereignis(
                "antrag", person, gestellt, stelle, bekannt, "", None, None, gegenstand, az, _schluessel("antrag", gestellt)
            )
        if a.entschieden or a.zugestellt or a.zur_post_gegeben:
            b = bekanntgabe(
                stelle, am=a.entschieden, zugestellt=a.zugestellt, zur_post=a.zur_post_gegeben, zustellart=a.zustellart
            )
            am = tag_von(a.entschieden) or tag_von(a.zur_post_gegeben) or tag_von(a.zugestellt)
            yield Ereignis(
                *("bescheid", person, am, stelle, b, ausgang_von(a.ausgang, a.entscheidung)),
                *(ja_nein(a.rechtsbehelfsbelehrung), None, gegenstand, text(a.aktenzeichen)),
                _schluessel("bescheid", am),
            )


def _aus_schritten(fall: Fall, person: str) -> Iterator[Ereignis]:
    for s in fall.verfahrensschritte:
        if s.person in (None, person) and s.art is not None:
            yield _schritt(fall, person, s)


def _schritt(fall: Fall, person: str, s: Verfahrensschritt) -> Ereignis:
    art = text(s.art)
    stelle = _stelle(fall, person, text(s.stelle), art)
    am = tag_von(s.am) or tag_von(s.zur_post_gegeben)
    b = bekanntgabe(stelle, am=s.am, zugestellt=s.zugestellt, zur_post=s.zur_post_gegeben, zustellart=s.zustellart)
    return Ereignis(
        *(art, person, am, stelle, b, ausgang_von(s.ausgang, s.inhalt), ja_nein(s.rechtsbehelfsbelehrung)),
        *(ja_nein(s.rechtsmittel_zugelassen), text(s.gegenstand) or _gegenstand(fall, person, art), text(s.aktenzeichen)),
        _schluessel(art, am or tag_von(s.zugestellt)),
    )


def _stelle(fall: Fall, person: str, name: str, art: str) -> Stelle:
    if name:
        return deute_stelle(name, behoerdenort(fall, person))
    antraege = fall.antraege_von.get(person, ())
    if art in ("bescheid", "remonstrationsbescheid", "hindernis_weggefallen") and antraege:
        return antragsstelle(fall, antraege[-1])
    return Stelle(Stellenart.UNBEKANNT, Ort(), "")


def _gegenstand(fall: Fall, person: str, art: str) -> str:
    if art == "ausweisung":
        return "ausweisung"
    antraege = fall.antraege_von.get(person, ())
    if not antraege:
        return "aufenthaltserlaubnis"
    if antragsstelle(fall, antraege[-1]).art is Stellenart.AUSLANDSVERTRETUNG:
        return "visum"
    return "niederlassungserlaubnis" if text(antraege[-1].zweck) == "niederlassung" else "aufenthaltserlaubnis"


def _schluessel(art: str, tag: Spanne | None) -> str:
    return f"{art}-{iso(tag.von)}" if tag else art
