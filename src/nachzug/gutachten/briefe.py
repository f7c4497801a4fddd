"""The letters to authorities: formless application, Anzeige, prior consent, inquiry. Actions are in `klageschrift`."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from nachzug.gutachten.brief import Absatz, Brief, h, luecke, p, punkte
from nachzug.gutachten.briefstoff import (
    Briefstoff,
    aktenzeichen,
    auslaenderbehoerde,
    auslandsfall,
    behoerde,
    bester_weg,
    gestellt,
    gruende,
    ist_anspruch,
    kurz,
    name,
    namen,
    steckbrief,
    tag,
    titel_in_worten,
    zweck,
    zweifel,
)
from nachzug.logik.zeit import SPAETESTENS, deutsch
from nachzug.verfahren.bekanntgabe import tag_von
from nachzug.verfahren.frist import NICHT, Fallfrist, Sinn, Stand
from nachzug.verfahren.fristenbuch import fristen
from nachzug.verfahren.lebensdaten import schutz
from nachzug.verfahren.unterlagen import Haken, unterlagen

ANREDE = "Sehr geehrte Damen und Herren,"
_ANSCHRIFT = luecke("Anschrift des Absenders")


def absender(s: Briefstoff) -> tuple[str, ...]:
    return (name(s.fall, s.personen[0]) if s.personen else luecke("Absender"), _ANSCHRIFT, luecke("Telefon, E-Mail"))


def altersfristen(s: Briefstoff) -> list[Fallfrist]:
    """Age limits of these applicants that still run."""
    arten = ("alter-16", "alter-18", "entscheidung-vor-18", "eltern-vor-18", "deutsches-kind-18")
    alle = fristen(s.fall, s.tag)
    return [
        f
        for f in alle
        if f.id.split(":")[0] in arten and f.person in s.personen and f.stand(s.tag) in (Stand.LAEUFT, Stand.HEUTE)
    ]


def offene_fristen(s: Briefstoff, *arten: str) -> Iterator[str]:
    """Running deadlines of these kinds, for the hints."""
    for f in fristen(s.fall, s.tag):
        if f.sinn is Sinn.BIS and f.id.split(":")[0] in arten and f.gehandelt == NICHT:
            spaet = f", rechtlich spätestens {deutsch(f.spaetestens)}" if f.sicher < f.spaetestens < SPAETESTENS else ""
            yield f"Frist: {f.titel}: sicher bis {deutsch(f.sicher)}{spaet}."


def formloser_antrag(s: Briefstoff) -> Brief:
    """An application by letter, before an age limit or a deadline passes."""
    alter = altersfristen(s)
    eilig = [
        f"Über den Antrag ist mit Blick auf den {deutsch(f.sicher)} zu entscheiden oder er ist bis dahin gestellt: {f.titel}."
        for f in alter
    ]
    was = "eines nationalen Visums" if auslandsfall(s) else "einer Aufenthaltserlaubnis"
    absaetze: list[Absatz] = [p(f"hiermit wird die Erteilung {was} beantragt für:")]
    absaetze += punkte([f"{steckbrief(s.fall, x)}, {zweck(s, x)}" for x in s.personen])
    absaetze += [
        p(f"Der Nachzug erfolgt zu {name(s.fall, s.zu)} ({titel_in_worten(s)}), wohnhaft {luecke('Anschrift in Deutschland')}."),
        p(
            "Dieses Schreiben ist der Antrag im Sinne des § 81 Abs. 1 AufenthG. Das Gesetz schreibt dafür keine Form und kein persönliches "
            "Erscheinen vor. Vorsorglich wird er auf jede Rechtsgrundlage gestützt, die in Betracht kommt, insbesondere auf",
            f"{_grundlagen(s)}.",
        ),
    ]
    if eilig:
        absaetze += [p("Auf folgende Tage wird hingewiesen:"), *punkte(eilig)]
    absaetze += [
        p(
            "Das Formular, die Unterlagen und die persönliche Vorsprache werden nachgeholt. Bitte teilen Sie den frühesten Termin mit, benennen "
            "Sie fehlende Unterlagen und bestätigen Sie den Eingang dieses Antrags mit Datum."
        ),
    ]
    return Brief(
        titel="Formloser Antrag",
        absender=absender(s),
        empfaenger=(behoerde(s), luecke("Anschrift oder E-Mail der Behörde")),
        betreff=f"Antrag auf Erteilung {was} zum Familiennachzug: {namen(s)}",
        anrede=ANREDE,
        absaetze=tuple(absaetze),
        unterschrift=(*_unterschriften(s),),
        anlagen=("Kopie des Passes jedes Antragstellers", "Kopie des Titels oder Ausweises des Angehörigen in Deutschland"),
        hinweise=(
            "So senden, dass der Eingang bewiesen werden kann (Fax mit Bericht, E-Mail mit Bestätigung, Einwurf mit Zeugen).",
            "Für Minderjährige unterschreiben die Sorgeberechtigten (§ 80 AufenthG).",
            *offene_fristen(s, "alter-16", "alter-18", "eltern-vor-18", "c-279-20", "c-550-16", "p29-2"),
            *_zweifel(s),
        ),
    )


def _grundlagen(s: Briefstoff) -> str:
    wege = [w for x in s.personen if (w := bester_weg(s, x))]
    return ", ".join(dict.fromkeys(kurz(w.befund.weg.grundlage) for w in wege)) or luecke("Rechtsgrundlage")


def _zweifel(s: Briefstoff) -> Iterator[str]:
    for x in s.personen:
        if w := bester_weg(s, x):
            yield from (f"{s.fall.personen[x].name or x}: {z}" for z in zweifel(w))
        else:
            yield f"{s.fall.personen[x].name or x}: Die Prüfung kennt keinen Weg, der auf die Angaben passt."


def _unterschriften(s: Briefstoff) -> Iterator[str]:
    for x in s.personen:
        yield f"____________________  {name(s.fall, x)}"


def anzeige(s: Briefstoff) -> Brief:
    """§ 29 Abs. 2 Satz 3 AufenthG: the recognised person keeps the three months for the family."""
    zu = s.fall.personen.get(s.zu)
    anerkannt = tag_von(zu.schutz_unanfechtbar) if zu else None
    bescheid = tag_von(zu.schutz_bescheid) if zu else None
    return Brief(
        titel="Fristwahrende Anzeige",
        absender=(name(s.fall, s.zu), _ANSCHRIFT, luecke("Telefon, E-Mail")),
        empfaenger=(auslaenderbehoerde(s), luecke("Anschrift oder E-Mail der Behörde")),
        betreff="Fristwahrende Anzeige des Familiennachzugs (§ 29 Abs. 2 Satz 3 AufenthG)",
        anrede=ANREDE,
        absaetze=(
            p(
                f"mit Bescheid vom {tag(bescheid, 'Datum des Bescheids')}, unanfechtbar seit",
                f"{tag(anerkannt, 'Tag der Unanfechtbarkeit')}, wurde mir Schutz zuerkannt. Ich möchte, dass meine Familie zu mir zieht, und",
                "stelle hiermit zur Wahrung der Frist von drei Monaten den Antrag für:",
            ),
            *punkte([f"{steckbrief(s.fall, x)}, {zweck(s, x)}" for x in s.personen]),
            p(
                "Ich bitte, von den Voraussetzungen des gesicherten Lebensunterhalts und des ausreichenden Wohnraums abzusehen (§ 29 Abs. 2 Satz 2 "
                "AufenthG). Den Visumantrag stellen meine Angehörigen bei der zuständigen Auslandsvertretung."
            ),
            p("Bitte bestätigen Sie den Eingang mit Datum."),
        ),
        unterschrift=(f"____________________  {name(s.fall, s.zu)}",),
        anlagen=(
            "Kopie des Bescheids des Bundesamts",
            "Kopie des Aufenthaltstitels",
            "Kopien der Pässe oder Urkunden der Angehörigen",
        ),
        hinweise=(
            "Die Anzeige wahrt nur die drei Monate. Sie ist kein Visumantrag und hält kein Alter auf (BVerwG 1 C 9.23): Vor jedem 16. und 18. "
            "Geburtstag den Antrag bei der Auslandsvertretung stellen.",
            "Auch über fap.diplo.de möglich; die Bestätigung mit Barcode ausdrucken.",
            *_ohne_privileg(s),
            *offene_fristen(s, "p29-2", "alter-16", "alter-18", "c-279-20"),
        ),
    )


def _ohne_privileg(s: Briefstoff) -> Iterator[str]:
    zu = s.fall.personen.get(s.zu)
    art = schutz(zu, s.tag) if zu else ""
    if art == "subsidiaer" and s.tag >= 20180801:
        yield "Für Angehörige subsidiär Schutzberechtigter gilt die Frist seit 01.08.2018 nicht (§ 36a Abs. 5 AufenthG); die Anzeige ist unnötig."
    elif not art:
        yield "Die Akte nennt keinen Schutzstatus, der die Erleichterung gibt (§ 29 Abs. 2 Satz 1 AufenthG)."


def vorabzustimmung(s: Briefstoff) -> Brief:
    """§ 31 Abs. 3 AufenthV: consent of the foreigners authority before the visa application is decided."""
    wege = [(x, bester_weg(s, x)) for x in s.personen]
    grund = [f"{name(s.fall, x)}: Anspruch nach {kurz(w.befund.weg.grundlage)}" for x, w in wege if w and ist_anspruch(w)]
    grund += [f"{name(s.fall, f.person)}: {f.titel} (bis {deutsch(f.sicher)})" for f in altersfristen(s)]
    absaetze: list[Absatz] = [
        p("beantragt wird die Zustimmung zur Erteilung der Visa im Voraus (§ 31 Abs. 3 AufenthV) für:"),
        *punkte([f"{steckbrief(s.fall, x)}, {zweck(s, x)}" for x in s.personen]),
        p(f"Der Nachzug erfolgt zu {name(s.fall, s.zu)} ({titel_in_worten(s)}), wohnhaft {luecke('Anschrift in Deutschland')}."),
        p("Die Zustimmung kann im Voraus erteilt werden, weil ein Anspruch besteht oder der Fall dringend ist:"),
        *punkte(grund or [luecke("warum ein Anspruch besteht oder der Fall dringend ist")]),
    ]
    for x, w in wege:
        if w and (liste := list(gruende(w))):
            absaetze += [h(f"Zu {name(s.fall, x)}: {kurz(w.befund.weg.grundlage)}"), *punkte(liste)]
    absaetze.append(p("Bitte leiten Sie die Zustimmung unmittelbar der Auslandsvertretung zu und unterrichten Sie uns darüber."))
    return Brief(
        titel="Vorabzustimmung",
        absender=absender(s),
        empfaenger=(auslaenderbehoerde(s), luecke("Anschrift oder E-Mail der Behörde")),
        betreff=f"Antrag auf Vorabzustimmung nach § 31 Abs. 3 AufenthV: {namen(s)}",
        anrede=ANREDE,
        absaetze=tuple(absaetze),
        unterschrift=(f"____________________  {name(s.fall, s.zu)}",),
        anlagen=tuple(_vorhandene(s)),
        hinweise=(
            "Die Erteilung im Voraus steht im Ermessen; ohne Anspruch oder Dringlichkeit wird sie meist abgelehnt.",
            *_zweifel(s),
        ),
    )


def _vorhandene(s: Briefstoff) -> Iterator[str]:
    gesehen: dict[str, None] = {}
    for x in s.personen:
        for posten in unterlagen(s.fall, x, s.zu, s.tag) if s.zu else ():
            if posten.haken in (Haken.VORHANDEN, Haken.EINGEREICHT):
                gesehen[posten.vorgabe.titel] = None
    yield from gesehen or {luecke("Anlagen"): None}


def sachstand(s: Briefstoff) -> Brief:
    """An inquiry after an application that nobody decides."""
    erster = s.personen[0] if s.personen else ""
    wann = tag(gestellt(s, erster), "Tag des Antrags") if erster else luecke("Tag des Antrags")
    fragen = ["ob der Antrag vollständig ist oder welche Unterlagen fehlen,"]
    fragen += ["ob und wann die Ausländerbehörde beteiligt wurde und was sie geantwortet hat,"] if auslandsfall(s) else []
    fragen += ["aus welchem Grund noch nicht entschieden ist und wann mit der Entscheidung zu rechnen ist."]
    eilig = [f"{f.titel} ({deutsch(f.sicher)})" for f in altersfristen(s)]
    absaetze = [p(f"über den Antrag vom {wann} ist noch nicht entschieden. Bitte teilen Sie mit,"), *punkte(fragen)]
    absaetze += [p("Besonders eilig ist die Sache wegen des Alters:"), *punkte(eilig)] if eilig else []
    absaetze += [p(x) for x in _klageankuendigung(s, erster)]
    absaetze.append(p(f"Ich bitte um Antwort bis {luecke('angemessener Tag, etwa zwei bis vier Wochen')}."))
    return Brief(
        titel="Sachstandsanfrage",
        absender=absender(s),
        empfaenger=(behoerde(s), luecke("Anschrift oder E-Mail der Behörde")),
        betreff=f"Sachstandsanfrage: Antrag vom {wann}, {namen(s)}, {aktenzeichen(s)}",
        anrede=ANREDE,
        absaetze=tuple(absaetze),
        unterschrift=(*_unterschriften(s),),
        anlagen=("Eingangsbestätigung des Antrags",),
        hinweise=(
            "Manche Vertretungen beantworten in den ersten drei Monaten keine Anfragen und verlangen von Dritten eine Vollmacht.",
            *offene_fristen(s, "alter-16", "alter-18", "entscheidung-vor-18"),
        ),
    )


def _klageankuendigung(s: Briefstoff, person: str) -> Iterator[str]:
    for f in fristen(s.fall, s.tag):
        if f.id.startswith(f"untaetigkeitsklage:{person}:"):
            if f.stand(s.tag) is Stand.MOEGLICH:
                yield f"Seit dem {deutsch(f.sicher)} ist die Klage wegen Untätigkeit zulässig (§ 75 VwGO). Sie soll vermieden werden."
            else:
                yield f"Drei Monate nach dem Antrag, ab {deutsch(f.sicher)}, ist die Klage wegen Untätigkeit zulässig (§ 75 VwGO)."
            return


BRIEFE: dict[str, tuple[Callable[[Briefstoff], Brief], str]] = {
    "antrag": (formloser_antrag, "formloser Antrag, etwa vor einem Geburtstag"),
    "anzeige": (anzeige, "fristwahrende Anzeige nach § 29 Abs. 2 Satz 3 AufenthG"),
    "vorabzustimmung": (vorabzustimmung, "Antrag auf Vorabzustimmung nach § 31 Abs. 3 AufenthV"),
    "sachstand": (sachstand, "Sachstandsanfrage"),
}
