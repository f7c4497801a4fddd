"""The stages of the procedure: who decides, who must take part, what has happened, what comes next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

from msgspec import Struct

from nachzug.fall.modell import Fall
from nachzug.logik.zeit import FRUEHESTENS, deutsch
from nachzug.verfahren.ereignisse import Ereignis, behoerdenort, ereignisse, ja_nein, stammberechtigte
from nachzug.verfahren.lebensdaten import schutz
from nachzug.verfahren.orte import LAENDER, vg_zu
from nachzug.verfahren.rechtsmittel import REMONSTRATION_ENDE, WIDERSPRUCH_LAENDER
from nachzug.verfahren.titelfristen import AUSSETZUNG_BIS, AUSSETZUNG_VON
from nachzug.verfahren.unterlagen import im_ausland

P36A_AB = 20180801


class Lage(StrEnum):
    ERLEDIGT = "erledigt"
    LAEUFT = "laeuft"
    OFFEN = "offen"
    ENTFAELLT = "entfaellt"


class Stufe(Struct, frozen=True):
    """One stage. zustaendig: who decides; beteiligt: who must take part; lage: where the case stands in it."""

    id: str
    titel: str
    normen: tuple[str, ...]
    zustaendig: str
    beteiligt: str
    satz: str
    lage: Lage
    am: str = ""
    fundstellen: tuple[str, ...] = ()


def stufen(fall: Fall, person: str, am: int | None = None) -> tuple[Stufe, ...]:
    """The stages of one applicant, in order, as they stand on a day."""
    tag = am or fall.stichtag_tag
    verlauf = [e for e in ereignisse(fall, person) if e.zeit <= tag]
    weg = _visum if im_ausland(fall, person) else _inland
    return (*weg(fall, person, tag, verlauf), *_gericht(fall, person, tag, verlauf))


def naechste_stufe(alle: Sequence[Stufe]) -> Stufe | None:
    """What is to be done or awaited now: a running stage, else the first open one after the last that is done."""
    if laufend := next((s for s in alle if s.lage is Lage.LAEUFT), None):
        return laufend
    letzte = max((i for i, s in enumerate(alle) if s.lage is Lage.ERLEDIGT), default=-1)
    return next((s for s in alle[letzte + 1 :] if s.lage is Lage.OFFEN), None)


def _war(verlauf: Sequence[Ereignis], *arten: str) -> Ereignis | None:
    return next((e for e in reversed(verlauf) if e.art in arten), None)


def _lage(e: Ereignis | None, *, laeuft: bool = False) -> Lage:
    return Lage.ERLEDIGT if e else Lage.LAEUFT if laeuft else Lage.OFFEN


def _tag(e: Ereignis | None) -> str:
    return deutsch(e.zeit) if e and e.zeit > FRUEHESTENS else ""


# Visa abroad


def _visum(fall: Fall, person: str, tag: int, verlauf: Sequence[Ereignis]) -> Iterator[Stufe]:
    antrag = _war(verlauf, "antrag")
    bescheid = _war(verlauf, "bescheid", "remonstrationsbescheid")
    vertretung = antrag.stelle.name if antrag else "Auslandsvertretung am gewöhnlichen Aufenthalt"
    termin = _war(verlauf, "terminanmeldung", "termin")
    yield Stufe(
        "termin",
        "Registrierung und Termin",
        (),
        vertretung,
        "",
        "Ein Termin ist Praxis, keine Voraussetzung: Auch ein formloser schriftlicher Antrag ist ein Antrag und setzt Alter und Zeit fest. "
        "Terminwünsche müssen oft binnen kurzer Zeit bestätigt werden (in Beirut binnen 48 Stunden).",
        Lage.ERLEDIGT if termin or antrag else Lage.OFFEN,
        _tag(termin),
        ("VG Berlin 4 K 135.16 V (ungeprueft)",),
    )
    yield Stufe(
        "antrag",
        "Visumantrag",
        ("AufenthG § 81 Abs. 1", "AufenthG § 6 Abs. 3 Satz 1", "AufenthG § 71 Abs. 2"),
        vertretung,
        "für Minderjährige die Sorgeberechtigten (§ 80 AufenthG)",
        "Für das Visum gelten die Voraussetzungen des Titels. Vollständige Unterlagen einreichen, Eingang belegen lassen.",
        _lage(antrag),
        _tag(antrag),
    )
    yield _zustimmung(fall, person, antrag, bescheid, verlauf)
    yield from _p36a(fall, person, tag, antrag, bescheid, verlauf)
    yield from _aussetzung(fall, person, antrag, bescheid)
    yield Stufe(
        "entscheidung",
        "Entscheidung über das Visum",
        ("AufenthG § 71 Abs. 2", "AufenthG § 77 Abs. 2"),
        vertretung,
        "Ausländerbehörde am künftigen Wohnort (Zustimmung)",
        "Die Auslandsvertretung entscheidet allein nach außen; eine Ablehnung braucht weder Begründung noch Belehrung.",
        _lage(bescheid, laeuft=antrag is not None),
        _tag(bescheid),
    )
    if bescheid and bescheid.zeit < REMONSTRATION_ENDE:
        remonstration = _war(verlauf, "remonstration", "remonstrationsbescheid")
        yield Stufe(
            "remonstration",
            "Remonstration",
            (),
            vertretung,
            "",
            "Freiwillige Überprüfung, an einzelnen Vertretungen seit 01.06.2023 ausgesetzt, seit 01.07.2025 abgeschafft.",
            _lage(remonstration),
            _tag(remonstration),
            ("BVerwG 10 C 10.12 Rn. 3",),
        )


def _zustimmung(
    fall: Fall, person: str, antrag: Ereignis | None, bescheid: Ereignis | None, verlauf: Sequence[Ereignis]
) -> Stufe:
    e = _war(verlauf, "zustimmung", "vorabzustimmung")
    ort = behoerdenort(fall, person)
    return Stufe(
        "zustimmung",
        "Zustimmung der Ausländerbehörde",
        ("AufenthV § 31 Abs. 1 Satz 1 Nr. 1", "AufenthV § 31 Abs. 3"),
        f"Ausländerbehörde am künftigen Wohnort{f' ({ort})' if ort.land or ort.gemeinde else ''}",
        "wird intern eingeholt; verweigert sie, lehnt die Auslandsvertretung in der Regel ab, und das Land wird zur Klage beigeladen",
        "Keine Frist und keine Fiktion beim Familiennachzug. In Anspruchsfällen, im öffentlichen Interesse und in dringenden Fällen kann "
        "sie schon vor dem Antrag erteilt werden (Vorabzustimmung). Ausnahmen: Familien von Beschäftigten und Forschenden, deren Visa "
        "im Zusammenhang beantragt werden (Absatz 1 Satz 2).",
        Lage.ERLEDIGT if e or bescheid else Lage.LAEUFT if antrag else Lage.OFFEN,
        _tag(e),
        ("BVerwG 1 C 17.23 Rn. 4", "BVerwG 10 C 10.12 Rn. 3"),
    )


def _p36a(
    fall: Fall, person: str, tag: int, antrag: Ereignis | None, bescheid: Ereignis | None, verlauf: Sequence[Ereignis]
) -> Iterator[Stufe]:
    if tag < P36A_AB or not any(schutz(fall.personen[z], tag) == "subsidiaer" for z in stammberechtigte(fall, person)):
        return
    auswahl = _war(verlauf, "auswahl")
    if AUSSETZUNG_VON <= tag <= AUSSETZUNG_BIS:
        yield Stufe(
            "aussetzung_36a",
            "Aussetzung des Nachzugs zu subsidiär Schutzberechtigten",
            ("AufenthG § 104 Abs. 14 Satz 1", "AufenthG § 104 Abs. 14 Satz 2"),
            "Gesetzgeber",
            "",
            "Bis einschließlich 23.07.2027 wird nichts erteilt; §§ 22 und 23 AufenthG bleiben. Härtefälle gesondert vortragen.",
            Lage.LAEUFT,
        )
    yield Stufe(
        "auswahl",
        "Auswahl im Kontingent von 1.000 Visa im Monat",
        ("AufenthG § 36a Abs. 2 Satz 2", "AufenthG § 36a Abs. 2 Satz 3", "AufenthG § 36a Abs. 2 Satz 4"),
        "Bundesverwaltungsamt (intern); nach außen entscheidet die Auslandsvertretung",
        "Auslandsvertretung trägt die Gründe im Ausland zusammen, Ausländerbehörde die im Inland",
        "Abgewogen werden die humanitären Gründe, besonders das Wohl der Kinder, und bei gegebenen Gründen die Integration. Die Auswahl sagt nur, "
        "wann jemand kommt, nicht ob; sie ist nicht für sich einklagbar, sondern Teil der Klage auf das Visum.",
        Lage.ERLEDIGT if auswahl or bescheid else Lage.LAEUFT if antrag else Lage.OFFEN,
        _tag(auswahl),
        ("BVerwG 1 C 17.23 Rn. 10",),
    )


def _aussetzung(fall: Fall, person: str, antrag: Ereignis | None, bescheid: Ereignis | None) -> Iterator[Stufe]:
    """§ 79 Abs. 2 AufenthG: while an investigation against the applicant runs, the decision waits."""
    laufend = [v for v in fall.personen[person].verfahren or () if v.abgeschlossen is None]
    if laufend and antrag and not bescheid:
        ohne = all(ja_nein(v.ohne_ausgang_entscheidbar) is True for v in laufend)
        yield Stufe(
            "p79",
            "Aussetzung wegen eines Ermittlungsverfahrens",
            ("AufenthG § 79 Abs. 2",),
            "entscheidende Behörde",
            "Staatsanwaltschaft, Gericht",
            "Über den Titel wird bis zum Abschluss nicht entschieden, außer es kommt auf den Ausgang nicht an.",
            Lage.ENTFAELLT if ohne else Lage.LAEUFT,
        )


# Inland


def _inland(fall: Fall, person: str, tag: int, verlauf: Sequence[Ereignis]) -> Iterator[Stufe]:
    antrag, bescheid = _war(verlauf, "antrag"), _war(verlauf, "bescheid", "ausweisung")
    ort = behoerdenort(fall, person)
    abh = antrag.stelle.name if antrag else f"Ausländerbehörde{f' ({ort})' if ort.land or ort.gemeinde else ''}"
    yield Stufe(
        "antrag",
        "Antrag bei der Ausländerbehörde",
        ("AufenthG § 81 Abs. 1", "AufenthG § 71 Abs. 1 Satz 1", "AufenthG § 81 Abs. 5"),
        abh,
        "für Minderjährige die Sorgeberechtigten (§ 80 AufenthG)",
        "Formlos möglich. Was der Antrag bis zur Entscheidung bewirkt, richtet sich nach § 81 Abs. 3 und 4; Fiktionsbescheinigung verlangen.",
        _lage(antrag),
        _tag(antrag),
    )
    yield from _aussetzung(fall, person, antrag, bescheid)
    anhoerung = _war(verlauf, "anhoerung")
    if bescheid and bescheid.art == "ausweisung":
        yield Stufe(
            "ausweisung",
            "Ausweisungsverfahren",
            ("AufenthG § 53 Abs. 1", "VwVfG § 28 Abs. 1"),
            abh,
            "",
            "Vor der Ausweisung wird angehört; abgewogen werden Ausweisungs- und Bleibeinteresse (§§ 54, 55 AufenthG).",
            Lage.ERLEDIGT,
            _tag(bescheid),
        )
    elif anhoerung and not bescheid:
        yield Stufe(
            "anhoerung",
            "Anhörung",
            ("VwVfG § 28 Abs. 1",),
            abh,
            "",
            "Eine Ablehnung oder Ausweisung ist beabsichtigt: jetzt alles Günstige vortragen und belegen (§ 82 Abs. 1 AufenthG).",
            Lage.LAEUFT,
            _tag(anhoerung),
        )
    yield Stufe(
        "entscheidung",
        "Entscheidung der Ausländerbehörde",
        ("AufenthG § 77 Abs. 1 Satz 1 Nr. 1", "AufenthG § 77 Abs. 1 Satz 2"),
        abh,
        "",
        "Eine Ablehnung ist schriftlich, mit Gründen und mit Belehrung zu erlassen.",
        _lage(bescheid, laeuft=antrag is not None),
        _tag(bescheid),
    )
    widerspruch, ergebnis = _war(verlauf, "widerspruch"), _war(verlauf, "widerspruchsbescheid")
    behalten = WIDERSPRUCH_LAENDER.get(ort.land)
    land = LAENDER.get(ort.land, "")
    yield Stufe(
        "widerspruch",
        "Widerspruchsverfahren",
        ("VwGO § 68 Abs. 1 Satz 1", "VwGO § 73 Abs. 1"),
        "Widerspruchsbehörde nach Landesrecht",
        "",
        {
            True: f"In {land} vorgesehen (aus dem Gedächtnis, nicht geprüft; die Belehrung geht vor).",
            False: f"In {land} abgeschafft (aus dem Gedächtnis, nicht geprüft; die Belehrung geht vor): sogleich Klage.",
            None: "Ob das Land es vorsieht, sagt die Belehrung.",
        }[behalten],
        Lage.ENTFAELLT if behalten is False else Lage.ERLEDIGT if ergebnis else _lage(None, laeuft=widerspruch is not None),
        _tag(ergebnis or widerspruch),
    )


# Courts


def _gericht(fall: Fall, person: str, tag: int, verlauf: Sequence[Ereignis]) -> Iterator[Stufe]:
    ausland = im_ausland(fall, person)
    vg = "Verwaltungsgericht Berlin" if ausland else vg_zu(behoerdenort(fall, person)).name
    klage, urteil = _war(verlauf, "klage"), _war(verlauf, "urteil", "gerichtsbescheid")
    yield Stufe(
        "klage",
        "Klage vor dem Verwaltungsgericht",
        ("VwGO § 42 Abs. 1", "VwGO § 52 Nr. 2" if ausland else "VwGO § 52 Nr. 3", "VwGO § 75 Satz 1", "VwGO § 65 Abs. 2"),
        vg,
        "Beklagte ist die Bundesrepublik (Auswärtiges Amt); beigeladen werden das Land der Ausländerbehörde, deren Zustimmung fehlt, und meist "
        "der Angehörige"
        if ausland
        else "Beklagter ist der Träger der Ausländerbehörde",
        "Gegen eine Ablehnung binnen der Klagefrist; bei Untätigkeit ab drei Monaten nach dem Antrag ohne Ende der Frist.",
        Lage.ERLEDIGT if urteil else _lage(None, laeuft=klage is not None),
        _tag(klage),
        ("BVerwG 1 C 17.23 Rn. 4",) if ausland else (),
    )
    eil, beschluss = _war(verlauf, "eilantrag"), _war(verlauf, "beschluss")
    yield Stufe(
        "eilantrag",
        "Vorläufiger Rechtsschutz",
        ("VwGO § 123 Abs. 1",) if ausland else ("VwGO § 80 Abs. 5 Satz 1", "VwGO § 123 Abs. 1"),
        vg,
        "",
        "Im Visumverfahren nur, wenn Warten den Anspruch vernichtet, etwa vor einem Geburtstag; die Hauptsache darf nur dann vorweggenommen werden."
        if ausland
        else "Gegen die Ablehnung des Titels schieben Widerspruch und Klage nicht auf (§ 84 Abs. 1 AufenthG).",
        Lage.ERLEDIGT if eil and beschluss else _lage(None, laeuft=eil is not None),
        _tag(eil),
    )
    zulassung = _war(verlauf, "zulassungsantrag", "zulassungsbeschluss", "berufung")
    yield Stufe(
        "berufung",
        "Zulassung der Berufung und Berufung",
        ("VwGO § 124 Abs. 1", "VwGO § 124a Abs. 4 Satz 1"),
        "Oberverwaltungsgericht",
        "Anwaltszwang (§ 67 Abs. 4 VwGO)",
        "Nur zugelassen; fünf Gründe (§ 124 Abs. 2 VwGO). Daneben Sprungrevision, wenn beide Seiten zustimmen und das Gericht sie zulässt.",
        _lage(None, laeuft=zulassung is not None),
        _tag(zulassung),
    )
    revision = _war(verlauf, "revision", "sprungrevision", "nichtzulassungsbeschwerde")
    yield Stufe(
        "revision",
        "Revision",
        ("VwGO § 132 Abs. 1", "VwGO § 134 Abs. 1 Satz 1", "VwGO § 137 Abs. 1 Nr. 1", "VwGO § 144 Abs. 3 Satz 1"),
        "Bundesverwaltungsgericht",
        "Anwaltszwang (§ 67 Abs. 4 VwGO)",
        "Nur Bundesrecht, gebunden an die festgestellten Tatsachen; fehlen Tatsachen, wird zurückverwiesen.",
        _lage(None, laeuft=revision is not None),
        _tag(revision),
        ("BVerwG 1 C 17.23 Rn. 11",),
    )


DECKT: dict[str, str] = {"395": "stufen"}
"""Numbers of the rules of the sources that this module implements, and where."""
