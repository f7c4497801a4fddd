"""What the procedure costs a family: fees of the authorities, the courts and an own lawyer, and who bears them in the end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from nachzug.fall.modell import Fall
from nachzug.fall.staaten import ist_union
from nachzug.logik.zeit import Frist, Spanne, plus
from nachzug.verfahren.bekanntgabe import tag_von
from nachzug.verfahren.ereignisse import ereignisse, ja_nein, stammberechtigte, text
from nachzug.verfahren.lebensdaten import ist_deutscher, titelarten
from nachzug.verfahren.streitwert import (
    EIL,
    INSTANZEN,
    UEBLICH,
    Rechenposten,
    Streitwert,
    anwaltskosten,
    figur,
    gerichtsgebuehr,
    streitwert,
    summe,
)
from nachzug.verfahren.unterlagen import beziehung, im_ausland

HINWEISE = (
    "Wer unterliegt, trägt die Kosten des Verfahrens (§ 154 Abs. 1 VwGO); bei teilweisem Erfolg werden sie geteilt (§ 155 Abs. 1 VwGO). "
    "Wer ein Rechtsmittel erfolglos einlegt, trägt dessen Kosten (§ 154 Abs. 2 VwGO).",
    "Bei Erfolg erstattet der Gegner Gerichtskosten und gesetzliche Anwaltskosten (§ 162 VwGO). Beigeladene tragen und bekommen Kosten nur, "
    "wenn sie Anträge gestellt haben (§ 154 Abs. 3, § 162 Abs. 3 VwGO).",
    "Wird nach einer zulässigen Untätigkeitsklage doch entschieden, fallen die Kosten der Behörde zur Last, wenn der Kläger mit seiner "
    "Bescheidung vorher rechnen durfte (§ 161 Abs. 3 VwGO).",
    "Prozesskostenhilfe: Wer die Kosten nicht aufbringen kann und Aussicht auf Erfolg hat, kann sie beantragen (§ 166 VwGO, § 114 ZPO), auch "
    "aus dem Ausland. Für Beratung und Schreiben vor der Klage: Beratungshilfe des Amtsgerichts (ungeprueft).",
    "Lebt der Kläger außerhalb der Union, kann der Gegner Sicherheit für seine Kosten verlangen (§ 165a VwGO, § 110 ZPO; ungeprueft).",
    "Der Streitwert wird vom Gericht festgesetzt; der Streitwertkatalog ist eine Empfehlung. Nimmt ein Eilantrag die Hauptsache vorweg, kann der "
    "volle Wert angesetzt werden.",
    "Maßgeblich sind die Tabellen bei Einleitung der Instanz (Gericht) und bei Auftrag (Anwalt) (§ 71 GKG, § 60 RVG; ungeprueft).",
)


class Behoerdenposten(NamedTuple):
    person: str
    posten: Rechenposten
    grund: str


class Instanz(NamedTuple):
    """One stage in court: court fee, own lawyer, and the sum at risk if it is lost."""

    name: str
    titel: str
    streitwert: Streitwert
    gericht: Rechenposten
    anwalt: tuple[Rechenposten, ...]
    norm: str

    @property
    def risiko(self) -> int:
        return self.gericht.cent + summe(self.anwalt)


class Kostenplan(NamedTuple):
    behoerde: tuple[Behoerdenposten, ...]
    instanzen: tuple[Instanz, ...]
    personen: int
    gegenstaende: tuple[str, ...]
    am: int


def kostenplan(
    fall: Fall,
    am: int | None = None,
    *,
    gegenstaende: tuple[str, ...] = (),
    personen: int | None = None,
    instanzen: tuple[str, ...] = UEBLICH,
) -> Kostenplan:
    """The costs of a case on a day. Without arguments: the applicants as claimants, about what the file says."""
    tag = am or fall.stichtag_tag
    zahl = personen or max(1, len(fall.antragsteller_ids))
    worum = gegenstaende or gegenstaende_von(fall)
    return Kostenplan(tuple(_behoerde(fall, tag)), tuple(instanz(name, worum, zahl, tag) for name in instanzen), zahl, worum, tag)


def gegenstaende_von(fall: Fall) -> tuple[str, ...]:
    """What the applicants want or fight, each once: from steps and applications; of several titles the one told of last."""
    gefunden: dict[str, None] = {}
    for person in fall.antragsteller_ids:
        alle = [e.gegenstand for e in ereignisse(fall, person)]
        letzter = next((g for g in reversed(alle) if g in _TITEL), "")
        gefunden |= dict.fromkeys(g for g in alle if g not in _TITEL or g == letzter)
        if not gefunden:
            gefunden["visum" if im_ausland(fall, person) else "aufenthaltserlaubnis"] = None
    return tuple(gefunden)


def instanz(name: str, gegenstaende: tuple[str, ...], personen: int, am: int) -> Instanz:
    nummer, norm, titel = INSTANZEN[name]
    w = streitwert(gegenstaende, personen, am, eil=name in EIL)
    return Instanz(name, titel, w, gerichtsgebuehr(nummer, w.cent, am), anwaltskosten(name, w.cent, am), norm)


def _behoerde(fall: Fall, am: int) -> Iterator[Behoerdenposten]:
    for person in fall.antragsteller_ids:
        for zu in stammberechtigte(fall, person)[:1]:
            yield _gebuehr(fall, person, zu, am)


def _gebuehr(fall: Fall, person: str, zu: str, am: int) -> Behoerdenposten:
    p, s = fall.personen[person], fall.personen[zu]
    ausland = im_ausland(fall, person)
    titel, name, norm = _AUSLAND if ausland else _inland(fall, person, am)
    if not ist_deutscher(s) and any(ist_union(x) for x in s.staatsangehoerigkeiten or ()):
        if not ausland and am >= _KARTE_WIE_AUSWEIS_AB:
            return _aufenthaltskarte(person, tag_von(p.geboren), am)
        grund = "Angehörige von Unionsbürgern: Visum und Aufenthaltskarte nach dem FreizügG/EU, Visum gebührenfrei"
        return Behoerdenposten(
            person, Rechenposten(titel, "frei", 0, "FreizügG/EU § 2 Abs. 4 Satz 4", "(ungeprueft)", "ungeprueft"), grund
        )
    art = beziehung(fall, person, zu, am)
    geboren = tag_von(p.geboren)
    minderjaehrig = geboren is not None and am < plus(geboren.von, Frist(jahre=18))
    befreit = (
        ausland
        and ist_deutscher(s)
        and (art in ("ehegatte", "eltern") or (art == "kind" and minderjaehrig and _ledig(fall, person)))
    )
    if befreit:
        grund = (
            "Ehegatten, minderjährige ledige Kinder Deutscher und Eltern minderjähriger Deutscher zahlen kein nationales Visum"
        )
        return Behoerdenposten(person, Rechenposten(titel, "frei", 0, "AufenthV § 52 Abs. 1", "AufenthV § 52", "amtlich"), grund)
    if name in _BEI_LEISTUNGEN_FREI and (ja_nein(p.leistungsbezug) or ja_nein(s.leistungsbezug)):
        grund = "Wer den Lebensunterhalt nicht ohne Leistungen nach SGB II oder XII bestreiten kann, ist befreit"
        return Behoerdenposten(
            person, Rechenposten(titel, "frei", 0, "AufenthV § 53 Abs. 1 Nr. 1", "AufenthV § 53", "amtlich"), grund
        )
    if name == "niederlassung" and minderjaehrig and am >= _EIGENE_GEBUEHR_AB:
        w = figur("gebuehr.niederlassung_minderjaehrig", am)
        posten = Rechenposten(
            titel, "feste Gebühr für Minderjährige", w.zahl, "AufenthV § 50 Abs. 1 Satz 2", w.quelle, w.sicherheit
        )
        return Behoerdenposten(person, posten, _FAELLIG)
    w = figur(f"gebuehr.{name}", am)
    cent = w.zahl * figur("gebuehr.minderjaehrig_satz", am).zahl // 100_000 if minderjaehrig else w.zahl
    formel = "Hälfte für Minderjährige (§ 50 Abs. 1 AufenthV)" if minderjaehrig else "volle Gebühr"
    return Behoerdenposten(person, Rechenposten(titel, formel, cent, norm, w.quelle, w.sicherheit), _FAELLIG)


def _aufenthaltskarte(person: str, geboren: Spanne | None, am: int) -> Behoerdenposten:
    """As much as an identity card costs a German of this age; nothing beyond it may be asked (Art. 25 Abs. 2 RL 2004/38/EG)."""
    jung = geboren is not None and am < plus(geboren.von, Frist(jahre=24))
    w = figur("personalausweis.unter_24" if jung else "personalausweis.ab_24", am)
    formel = "wie ein Personalausweis" + (" vor dem 24. Geburtstag" if jung else "")
    posten = Rechenposten("Aufenthaltskarte", formel, w.zahl, "AufenthV § 47 Abs. 3 Satz 1", w.quelle, w.sicherheit)
    return Behoerdenposten(
        person, posten, "Angehörige von Unionsbürgern bekommen eine Karte, keinen Titel; ein Visum ist gebührenfrei."
    )


def _ledig(fall: Fall, person: str) -> bool:
    return text(fall.personen[person].familienstand) in ("", "ledig", "unbekannt") and not fall.bindungen.ehen_von(person)


def _inland(fall: Fall, person: str, am: int) -> tuple[str, str, str]:
    """(title, figure, norm) by what is applied for and the residence permit that the applicant holds."""
    antraege = fall.antraege_von.get(person, ())
    if antraege and text(antraege[-1].zweck) == "niederlassung":
        return "Niederlassungserlaubnis", "niederlassung", "AufenthV § 44 Nr. 3"
    tag = next((t.von for a in reversed(antraege) if (t := tag_von(a.gestellt))), am)
    erlaubnisse = titelarten(fall.personen[person], tag) - _KEINE_ERLAUBNIS
    if not erlaubnisse:
        return _INLAND
    if any(_FAMILIE.match(a) for a in erlaubnisse):
        return (
            "Verlängerung der Aufenthaltserlaubnis um mehr als drei Monate",
            "verlaengerung_ueber_3_monate",
            "AufenthV § 45 Nr. 2",
        )
    return "Änderung der Aufenthaltserlaubnis wegen anderen Zwecks", "zweckwechsel", "AufenthV § 45 Nr. 3"


_TITEL = ("visum", "aufenthaltserlaubnis", "niederlassungserlaubnis")
_FAELLIG = "Sie wird mit dem Antrag fällig und bei Ablehnung nicht erstattet (§ 49 Abs. 2 AufenthV); Erlass aus Billigkeit: § 53 Abs. 2 AufenthV"
_KARTE_WIE_AUSWEIS_AB = 20110901
"""The wording of § 47 Abs. 3 AufenthV was seen from April 2021 on; since when the card costs as much as an identity card was not seen."""
_EIGENE_GEBUEHR_AB = 20110901
"""Since then a minor's settlement permit under § 35 has a fee of its own; whether before only half was due was not seen."""
_FAMILIE = re.compile(r"p(2[89]|3[0-7])(_|a|$)")
_KEINE_ERLAUBNIS = frozenset(
    ("visum_national", "schengen_visum", "duldung", "gestattung", "fiktion", "freizuegigkeit", "p9", "p9a", "")
)
_BEI_LEISTUNGEN_FREI = ("erlaubnis_bis_1_jahr", "verlaengerung_ueber_3_monate")
_AUSLAND = ("Nationales Visum", "visum", "AufenthV § 46 Abs. 2 Nr. 1")
_INLAND = ("Aufenthaltserlaubnis bis zu einem Jahr", "erlaubnis_bis_1_jahr", "AufenthV § 45 Nr. 1")
