"""What an application and a remedy do to the stay: §§ 81 and 84 AufenthG, § 80 VwGO.

Three-valued: what the file does not settle stays open.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from nachzug.fall.eintraege import eintrag
from nachzug.fall.modell import Fall
from nachzug.fall.person import Person
from nachzug.logik.zeit import FRUEHESTENS, Spanne
from nachzug.verfahren.bekanntgabe import tag_von
from nachzug.verfahren.ereignisse import ereignisse, ja_nein, text
from nachzug.verfahren.orte import Stellenart
from nachzug.verfahren.unterlagen import im_ausland


class Ergebnis(StrEnum):
    ERFUELLT = "erfuellt"
    NICHT_ERFUELLT = "nicht_erfuellt"
    OFFEN = "offen"


class Wirkung(Struct, frozen=True):
    """One legal consequence: norm, whether it occurs, why."""

    norm: str
    titel: str
    ergebnis: Ergebnis
    grund: str
    fundstellen: tuple[str, ...] = ()


KEIN_AUFSCHUB = {
    "aufenthaltserlaubnis": "AufenthG § 84 Abs. 1 Satz 1 Nr. 1",
    "niederlassungserlaubnis": "AufenthG § 84 Abs. 1 Satz 1 Nr. 1",
    "visum": "AufenthG § 84 Abs. 1 Satz 1 Nr. 1",
    "einreiseverbot": "AufenthG § 84 Abs. 1 Satz 1 Nr. 7",
}
"""Where objection and action do not suspend by statute; of the ban on entry its term since 1 August 2015, its order since 27 February
2024. From 21 August 2019, when the ban had to be ordered, until then both stood in one decision: that stays open."""
EINREISEVERBOT_AB = 20150801
_VERBOT_ANGEORDNET_AB, _ANORDNUNG_AB = 20190821, 20240227
_SCHENGEN_FRUEHESTENS, _SCHENGEN_SICHER = 20130906, 20171108
"""When a Schengen visa ceased to continue: the wording was seen without the exception in 2012 and with it from November 2017."""
_SCHIEBEN_AUF = "Widerspruch und Klage schieben auf"
_NICHT_VOM_BUND = {
    "duldung": (
        Ergebnis.NICHT_ERFUELLT,
        "Wer eine Duldung erst begehrt, dem nützt ein Aufschub nichts; richtig ist die einstweilige Anordnung (§ 123 VwGO).",
    ),
    "abschiebung": (
        Ergebnis.OFFEN,
        "Maßnahmen der Vollstreckung: Die Länder dürfen den Aufschub ausschließen (§ 80 Abs. 2 Satz 2 VwGO) und haben es meist getan; dann "
        "ist der Antrag auf Anordnung der aufschiebenden Wirkung richtig (§ 80 Abs. 5 VwGO).",
    ),
}
_VERBOT_OFFEN = (
    "Nur die Befristung des Verbots war genannt, nicht seine Anordnung (§ 84 Abs. 1 Satz 1 Nr. 7 AufenthG bis 26.02.2024); beides steht "
    "in einem Bescheid, deshalb vorsorglich Antrag nach § 80 Abs. 5 VwGO."
)
_HAERTE_AB = 20120801
"""Since then the authority may let a title continue although the application came late (§ 81 Abs. 4, today Satz 3)."""


def wirkungen(fall: Fall, person: str, am: int | None = None) -> tuple[Wirkung, ...]:
    """What applies to one applicant on a day: the fiction of the application, the effect of remedies, the right interim motion."""
    tag = am or fall.stichtag_tag
    fiktionen = _fiktionen(fall, person, tag)
    return (*fiktionen, *_rechtsbehelfe(fall, person, tag, fiktionen))


# The application


def _fiktionen(fall: Fall, person: str, am: int) -> tuple[Wirkung, ...]:
    antraege = [a for a in fall.antraege_von.get(person, ()) if (t := tag_von(a.gestellt)) and t.von <= am]
    if not antraege or im_ausland(fall, person):
        return ()
    antrag = max(antraege, key=lambda a: (tag_von(a.gestellt) or Spanne(0, 0)).von)
    gestellt = tag_von(antrag.gestellt)
    assert gestellt
    p = fall.personen[person]
    return (_fortgeltung(p, gestellt), _erlaubnis(p, gestellt))


def _titel_am(p: Person, tag: Spanne) -> tuple[Ergebnis, str]:
    """Whether the person held a title at application, and its kind ("" unknown)."""
    moeglich = ""
    for t in p.titel or ():
        e = eintrag(t, text(p.schutz_art) or None, tag.bis)
        von, bis = e.angabe("von").rahmen, e.angabe("bis").rahmen
        art = e.angabe("art").text or ""
        if art in ("duldung", "gestattung", "fiktion"):
            continue
        if von.bis <= tag.von and tag.bis <= bis.von:
            return Ergebnis.ERFUELLT, art
        if von.von <= tag.bis and tag.von <= bis.bis:
            moeglich = art or "unbekannt"
    if moeglich:
        return Ergebnis.OFFEN, moeglich
    kennt = p.titel == [] or "titel" in p.vollstaendig or p.titel
    return (Ergebnis.NICHT_ERFUELLT if kennt or ja_nein(p.rechtmaessig_im_bundesgebiet) else Ergebnis.OFFEN), ""


def _fortgeltung(p: Person, gestellt: Spanne) -> Wirkung:
    besitz, art = _titel_am(p, gestellt)
    norm, titel = "AufenthG § 81 Abs. 4 Satz 1", "Der bisherige Titel gilt bis zur Entscheidung fort"
    if besitz is Ergebnis.ERFUELLT and art == "schengen_visum" and gestellt.bis >= _SCHENGEN_FRUEHESTENS:
        if gestellt.von < _SCHENGEN_SICHER:
            grund = "Seit wann ein Schengen-Visum nicht mehr fortgilt (06.09.2013 bis 08.11.2017), steht nicht fest."
            return Wirkung(norm, titel, Ergebnis.OFFEN, grund)
        return Wirkung(
            norm, titel, Ergebnis.NICHT_ERFUELLT, "Satz 2: Das gilt nicht für ein Schengen-Visum (§ 6 Abs. 1 AufenthG)."
        )
    if besitz is Ergebnis.ERFUELLT:
        return Wirkung(norm, titel, Ergebnis.ERFUELLT, "Der Antrag kam vor dem Ablauf des Titels.")
    if besitz is Ergebnis.NICHT_ERFUELLT:
        grund = "Beim Antrag bestand kein Titel mehr"
        if gestellt.von >= _HAERTE_AB:
            grund += "; lief er kurz vorher ab, kann die Behörde die Fortgeltung bei unbilliger Härte anordnen"
            grund += " (Satz 3)" if gestellt.von >= _SCHENGEN_SICHER else ""
        grund += "."
        return Wirkung(norm, titel, Ergebnis.NICHT_ERFUELLT, grund)
    return Wirkung(norm, titel, Ergebnis.OFFEN, "Ob beim Antrag ein Titel galt, steht nicht fest.")


def _erlaubnis(p: Person, gestellt: Spanne) -> Wirkung:
    besitz, _ = _titel_am(p, gestellt)
    norm, titel = "AufenthG § 81 Abs. 3 Satz 1", "Der Aufenthalt gilt bis zur Entscheidung als erlaubt"
    if besitz is Ergebnis.ERFUELLT:
        return Wirkung(norm, titel, Ergebnis.NICHT_ERFUELLT, "Beim Antrag bestand noch ein Titel; es kommt auf Absatz 4 an.")
    rechtmaessig = _rechtmaessig(p, gestellt)
    if besitz is Ergebnis.OFFEN or rechtmaessig is None:
        return Wirkung(norm, titel, Ergebnis.OFFEN, "Ob der Aufenthalt beim Antrag ohne Titel rechtmäßig war, steht nicht fest.")
    if rechtmaessig:
        return Wirkung(norm, titel, Ergebnis.ERFUELLT, "Beim Antrag war der Aufenthalt ohne Titel rechtmäßig.")
    grund = "Beim Antrag war der Aufenthalt nicht mehr rechtmäßig; ab dann gilt nur die Abschiebung als ausgesetzt (Satz 2)."
    return Wirkung(norm, titel, Ergebnis.NICHT_ERFUELLT, grund)


def _geduldet(p: Person, tag: Spanne) -> bool:
    """Who was tolerated on the day did not stay lawfully: removal was only suspended (§ 60a AufenthG)."""
    for t in p.titel or ():
        e = eintrag(t, text(p.schutz_art) or None, tag.bis)
        von, bis = e.angabe("von").rahmen, e.angabe("bis").rahmen
        if e.angabe("art").text == "duldung" and von.bis <= tag.von and tag.bis <= bis.von:
            return True
    return False


def _rechtmaessig(p: Person, gestellt: Spanne) -> bool | None:
    if _geduldet(p, gestellt):
        return False
    feld = p.rechtmaessig_im_bundesgebiet
    angabe = feld.am(gestellt) if feld is not None else None
    if angabe is not None and angabe.steht_fest:
        return angabe.rahmen.von == 1
    if feld is not None and any(a.befristet for a in feld.abschnitte) and angabe is None:
        return False
    return None


# Remedies


def _rechtsbehelfe(fall: Fall, person: str, am: int, fiktionen: tuple[Wirkung, ...]) -> tuple[Wirkung, ...]:
    bescheide = [e for e in ereignisse(fall, person) if e.art in ("bescheid", "ausweisung") and FRUEHESTENS < e.zeit <= am]
    ablehnend = [e for e in bescheide if e.ausgang not in ("stattgegeben",) and e.stelle.art is not Stellenart.AUSLANDSVERTRETUNG]
    if not ablehnend:
        return ()
    gegenstand = ablehnend[-1].gegenstand
    if gegenstand in _NICHT_VOM_BUND:
        return (Wirkung("VwGO § 80 Abs. 1 Satz 1", _SCHIEBEN_AUF, *_NICHT_VOM_BUND[gegenstand]),)
    if gegenstand == "einreiseverbot" and _VERBOT_ANGEORDNET_AB <= am < _ANORDNUNG_AB:
        return (Wirkung("VwGO § 80 Abs. 1 Satz 1", _SCHIEBEN_AUF, Ergebnis.OFFEN, _VERBOT_OFFEN),)
    norm = KEIN_AUFSCHUB.get(gegenstand, "")
    if gegenstand == "einreiseverbot" and am < EINREISEVERBOT_AB:
        norm = ""
    if not norm:
        return (
            Wirkung(
                "VwGO § 80 Abs. 1 Satz 1",
                _SCHIEBEN_AUF,
                Ergebnis.ERFUELLT,
                "Kein Gesetz nimmt die Wirkung; die Behörde kann aber die sofortige Vollziehung anordnen. Die Wirksamkeit bleibt (§ 84 Abs. 2 AufenthG).",
            ),
        )
    erlaubt = _war_erlaubt(fiktionen)
    return (
        Wirkung(
            "VwGO § 80 Abs. 1 Satz 1",
            _SCHIEBEN_AUF,
            Ergebnis.NICHT_ERFUELLT,
            "Die Wirkung entfällt kraft Bundesgesetzes (§ 80 Abs. 2 Satz 1 Nr. 3 VwGO).",
        ),
        Wirkung(
            norm, "Keine aufschiebende Wirkung", Ergebnis.ERFUELLT, "Das Gesetz nennt diesen Fall.", ("OVG Saarland 2 B 377/09",)
        ),
        Wirkung(
            "VwGO § 80 Abs. 5 Satz 1",
            "Antrag auf Anordnung der aufschiebenden Wirkung",
            erlaubt,
            {
                Ergebnis.ERFUELLT: "Mit der Ablehnung endete die Wirkung des Antrags; deren Wiederherstellung ist das Ziel.",
                Ergebnis.NICHT_ERFUELLT: "Der Antrag hatte keine Wirkung, die enden konnte; richtig ist § 123 VwGO.",
                Ergebnis.OFFEN: "Ob der Antrag eine Wirkung nach § 81 AufenthG hatte, steht nicht fest; hilfsweise § 123 VwGO.",
            }[erlaubt],
            ("OVG Saarland 2 B 377/09",),
        ),
    )


def _war_erlaubt(fiktionen: tuple[Wirkung, ...]) -> Ergebnis:
    ergebnisse = {w.ergebnis for w in fiktionen}
    if Ergebnis.ERFUELLT in ergebnisse:
        return Ergebnis.ERFUELLT
    return Ergebnis.NICHT_ERFUELLT if ergebnisse == {Ergebnis.NICHT_ERFUELLT} else Ergebnis.OFFEN


DECKT: dict[str, str] = {"389": "wirkungen"}
"""Numbers of the rules of the sources that this module implements, and where."""
