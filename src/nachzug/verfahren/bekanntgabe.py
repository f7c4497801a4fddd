"""When a decision counts as notified: the event that sets deadlines running.

A letter in Germany is deemed notified some days after posting, but never before it really arrived: three days until 2024; four for
authorities of the Bund since 2025 (Act of 15 July 2024, BGBl. 2024 I Nr. 236) and for the Länder as their own laws follow. Missions
abroad have no such fiction: only the real arrival counts there.
"""

from __future__ import annotations

from typing import NamedTuple

from nachzug.fall.felder import Feld
from nachzug.logik.zeit import FRUEHESTENS, SPAETESTENS, Frist, Spanne, deutsch, plus
from nachzug.verfahren.orte import GERICHTE, LAENDER, Stelle, Stellenart
from nachzug.verfahren.rechnung import Schritt, mit_wochentag

VIER_TAGE_AB = 20250101
VIER_TAGE_LAENDER = frozenset(("BE", "BB", "HB", "NI", "NW", "RP", "SN", "ST"))
"""Länder whose law refers to the Act of the Bund as it stands or followed it on 1 January 2025 (secondary source; SN, ST from
memory). For the others the day on which they followed is not verified: both counts are shown."""
_FIKTION = ("post", "einschreiben_uebergabe", "elektronisch")
_NORM = {
    "post": "VwVfG § 41 Abs. 2 Satz 1",
    "elektronisch": "VwVfG § 41 Abs. 2 Satz 2",
    "einschreiben_uebergabe": "VwZG § 4 Abs. 2 Satz 2",
    "einschreiben_rueckschein": "VwZG § 4 Abs. 2 Satz 1",
    "zustellungsurkunde": "VwZG § 3",
    "empfangsbekenntnis": "VwZG § 5",
    "elektronischer_abruf": "VwVfG § 41 Abs. 2a Satz 3",
    "persoenlich": "VwVfG § 41 Abs. 1",
    "verkuendung": "VwGO § 57 Abs. 1",
}


class Bekanntgabe(NamedTuple):
    """The first and the last day on which it may have happened (SPAETESTENS: the end is not known), with the reasons of both."""

    frueh: int
    spaet: int
    schritte_frueh: tuple[Schritt, ...] = ()
    schritte_spaet: tuple[Schritt, ...] = ()
    hinweise: tuple[str, ...] = ()

    @property
    def bekannt(self) -> bool:
        return self.frueh > FRUEHESTENS


def fiktionstage(stelle: Stelle, zur_post: int) -> tuple[int, int]:
    """(fewest, most) days of the fiction, by authority and day of posting."""
    if zur_post < VIER_TAGE_AB:
        return 3, 4 if plus(zur_post, Frist(tage=3)) >= VIER_TAGE_AB else 3
    if stelle.art is Stellenart.BUND or stelle.ort.land in VIER_TAGE_LAENDER:
        return 4, 4
    return 3, 4


def bekanntgabe(
    stelle: Stelle, *, am: Feld | None, zugestellt: Feld | None, zur_post: Feld | None, zustellart: Feld | None
) -> Bekanntgabe:
    """When the decision counts as notified, from what the file says of it."""
    art = (zustellart.angabe.text or "") if zustellart else ""
    tag = _spanne(zugestellt)
    post = _spanne(zur_post)
    if post and _hat_fiktion(stelle, art):
        return _fingiert(stelle, art or "post", post, tag)
    if tag:
        norm = _norm(stelle, art)
        frueh, spaet = (Schritt("Bekanntgabe", norm, t) for t in tag)
        return Bekanntgabe(tag.von, tag.bis, (_mit_tag(frueh),), (_mit_tag(spaet),), _ohne_fiktion(stelle, art))
    entschieden = _spanne(am) or post
    if entschieden is None:
        return Bekanntgabe(FRUEHESTENS, SPAETESTENS, hinweise=("Der Tag der Bekanntgabe fehlt; Umschlag und Bescheid prüfen.",))
    schritt = Schritt(
        f"Der Tag der Bekanntgabe fehlt; vorsichtig ab dem Tag der Entscheidung, {mit_wochentag(entschieden.von)}",
        "",
        entschieden.von,
    )
    hinweis = "Der Tag der Bekanntgabe fehlt: Er liegt nicht vor der Entscheidung; die Frist kann später enden. Zugang klären."
    return Bekanntgabe(entschieden.von, SPAETESTENS, (schritt,), (), (hinweis, *_ohne_fiktion(stelle, art)))


def _spanne(feld: Feld | None) -> Spanne | None:
    """The bounds of a day that the file gives; an asserted exact day bounds nothing, so what was written counts."""
    if feld is None:
        return None
    a = feld.angabe
    rahmen = a.rahmen
    if (rahmen.von <= FRUEHESTENS or rahmen.bis >= SPAETESTENS) and a.wert:
        rahmen = _geschrieben(feld) or rahmen
    return None if rahmen.von <= FRUEHESTENS or rahmen.bis >= SPAETESTENS else rahmen


def _geschrieben(feld: Feld) -> Spanne | None:
    try:
        return type(feld).lies(feld.angabe.wert)[0]
    except ValueError:
        return None


def tag_von(feld: Feld | None) -> Spanne | None:
    """The span of days that the file writes, whatever its state of proof; None where it gives none that is bounded."""
    return _spanne(feld)


def _hat_fiktion(stelle: Stelle, art: str) -> bool:
    if stelle.art is Stellenart.AUSLANDSVERTRETUNG or stelle.art in GERICHTE:
        return False
    return art in ("", *_FIKTION)


def _norm(stelle: Stelle, art: str) -> str:
    if stelle.art in GERICHTE:
        return "VwGO § 57 Abs. 1" if art == "verkuendung" else "VwGO § 56 Abs. 2"
    if stelle.art is Stellenart.AUSLANDSVERTRETUNG:
        return "VwGO § 57 Abs. 1"
    return _NORM.get(art, "VwVfG § 41 Abs. 1")


def _mit_tag(s: Schritt) -> Schritt:
    return s._replace(text=f"{s.text}: {mit_wochentag(s.tag)}")


def _fingiert(stelle: Stelle, art: str, post: Spanne, zugang: Spanne | None) -> Bekanntgabe:
    wenige, viele = fiktionstage(stelle, post.von)[0], fiktionstage(stelle, post.bis)[1]
    frueh, spaet = plus(post.von, Frist(tage=wenige)), plus(post.bis, Frist(tage=viele))
    norm = _NORM[art]
    s_frueh = [_fiktionsschritt(post.von, wenige, frueh, norm)]
    s_spaet = [_fiktionsschritt(post.bis, viele, spaet, norm)]
    if zugang:
        zugang_norm = "VwZG § 4 Abs. 2 Satz 2" if art == "einschreiben_uebergabe" else "VwVfG § 41 Abs. 2 Satz 3"
        if zugang.von > frueh:
            s_frueh.append(Schritt(f"Später zugegangen: Es zählt {mit_wochentag(zugang.von)}", zugang_norm, zugang.von))
        if zugang.bis > spaet:
            s_spaet.append(Schritt(f"Später zugegangen: Es zählt {mit_wochentag(zugang.bis)}", zugang_norm, zugang.bis))
        frueh, spaet = max(frueh, zugang.von), max(spaet, zugang.bis)
    return Bekanntgabe(frueh, spaet, tuple(s_frueh), tuple(s_spaet), _hinweise(stelle, wenige, viele, zugang))


def _fiktionsschritt(post: int, tage: int, ergebnis: int, norm: str) -> Schritt:
    wort = {3: "dritten", 4: "vierten"}[tage]
    text = (
        f"Zur Post gegeben oder abgesandt am {deutsch(post)}; gilt am {wort} Tag danach als bekannt gegeben: {mit_wochentag(ergebnis)}. "
        "Das gilt auch, wenn dieser Tag kein Werktag ist"
    )
    return Schritt(text, norm, ergebnis)


def _hinweise(stelle: Stelle, wenige: int, viele: int, zugang: Spanne | None) -> tuple[str, ...]:
    hinweise: list[str] = []
    if wenige != viele:
        land = LAENDER.get(stelle.ort.land, "des Landes")
        hinweise.append(
            f"Ob nach dem Recht ({land}) drei oder vier Tage gelten, ist nicht geprüft; sicher ist die kürzere Rechnung."
            if stelle.art is not Stellenart.BUND
            else "Aufgabe zur Post vor, Fiktion nach dem Jahreswechsel 2024/2025: drei oder vier Tage; sicher ist die kürzere Rechnung."
        )
    if zugang is None:
        hinweise.append("Kam der Bescheid später oder gar nicht an, zählt das; im Zweifel muss die Behörde den Zugang beweisen.")
    return tuple(hinweise)


def _ohne_fiktion(stelle: Stelle, art: str) -> tuple[str, ...]:
    if stelle.art is Stellenart.AUSLANDSVERTRETUNG and art in ("", "post"):
        return (
            "Für Auslandsvertretungen gilt keine Zugangsfiktion (§ 2 Abs. 3 Nr. 3 VwVfG): Es zählt der Tag, an dem der Bescheid ankam.",
        )
    return ()
