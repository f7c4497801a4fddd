"""What the procedure costs a family: fees of the authorities, the courts and an own lawyer, and who bears them in the end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from nachzug.fall.modell import Fall
from nachzug.fall.staaten import ist_deutsch, ist_union
from nachzug.logik.zeit import Frist, plus
from nachzug.verfahren.bekanntgabe import tag_von
from nachzug.verfahren.ereignisse import ereignisse, ja_nein, stammberechtigte
from nachzug.verfahren.lebensdaten import ist_deutscher
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
    """What the applicants want or fight, each once: from steps and applications."""
    gefunden: dict[str, None] = {}
    for person in fall.antragsteller_ids:
        for e in ereignisse(fall, person):
            gefunden[e.gegenstand] = None
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
    titel, name, norm = _AUSLAND if ausland else _INLAND
    if any(ist_union(x) and not ist_deutsch(x) for x in s.staatsangehoerigkeiten or ()):
        grund = "Angehörige von Unionsbürgern: Visum und Aufenthaltskarte nach dem FreizügG/EU, Visum gebührenfrei"
        return Behoerdenposten(
            person, Rechenposten(titel, "frei", 0, "FreizügG/EU § 2 Abs. 4 Satz 4", "(ungeprueft)", "ungeprueft"), grund
        )
    art = beziehung(fall, person, zu, am)
    befreit = ausland and ist_deutscher(s) and art in ("ehegatte", "kind", "eltern")
    if befreit:
        grund = (
            "Ehegatten, minderjährige ledige Kinder Deutscher und Eltern minderjähriger Deutscher zahlen kein nationales Visum"
        )
        return Behoerdenposten(person, Rechenposten(titel, "frei", 0, "AufenthV § 52 Abs. 1", "AufenthV § 52", "amtlich"), grund)
    if not ausland and (ja_nein(p.leistungsbezug) or ja_nein(s.leistungsbezug)):
        grund = "Wer den Lebensunterhalt nicht ohne Leistungen nach SGB II oder XII bestreiten kann, ist befreit"
        return Behoerdenposten(
            person, Rechenposten(titel, "frei", 0, "AufenthV § 53 Abs. 1 Nr. 1", "AufenthV § 53", "amtlich"), grund
        )
    w = figur(f"gebuehr.{name}", am)
    geboren = tag_von(p.geboren)
    minderjaehrig = geboren is not None and am < plus(geboren.von, Frist(jahre=18))
    cent = w.zahl * figur("gebuehr.minderjaehrig_satz", am).zahl // 100_000 if minderjaehrig else w.zahl
    formel = "Hälfte für Minderjährige (§ 50 Abs. 1 AufenthV)" if minderjaehrig else "volle Gebühr"
    grund = "Sie wird mit dem Antrag fällig und bei Ablehnung nicht erstattet (§ 49 Abs. 2 AufenthV); Erlass aus Billigkeit: § 53 Abs. 2 AufenthV"
    return Behoerdenposten(person, Rechenposten(titel, formel, cent, norm, w.quelle, w.sicherheit), grund)


_AUSLAND = ("Nationales Visum", "visum", "AufenthV § 46 Abs. 2 Nr. 1")
_INLAND = ("Aufenthaltserlaubnis bis zu einem Jahr", "erlaubnis_bis_1_jahr", "AufenthV § 45 Nr. 1")
