"""Actions before the administrative court: for inaction, and to keep the deadline against a refusal.

The grounds come from the examination and cite what it cites. What the examination leaves open goes to the hints for the person who
signs, never into the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from nachzug.gutachten.brief import Absatz, Brief, antraege, h, luecke, p, punkte
from nachzug.gutachten.briefe import BRIEFE
from nachzug.gutachten.briefstoff import (
    Briefstoff,
    ablehnung,
    aktenzeichen,
    als_anspruch,
    auslandsfall,
    behoerde,
    bester_weg,
    gestellt,
    gruende,
    kurz,
    name,
    namen,
    steckbrief,
    tag,
    titel_in_worten,
    zweifel,
)
from nachzug.gutachten.fristen import STANDWORTE
from nachzug.logik.zeit import SPAETESTENS, deutsch
from nachzug.pruefung.pruefen import Wegpruefung
from nachzug.verfahren.bekanntgabe import tag_von
from nachzug.verfahren.ereignisse import behoerdenort, text
from nachzug.verfahren.frist import Fallfrist, Stand
from nachzug.verfahren.fristenbuch import fristen
from nachzug.verfahren.kosten import instanz
from nachzug.verfahren.lebensdaten import schutz
from nachzug.verfahren.orte import VG_BERLIN, vg_zu
from nachzug.verfahren.streitwert import euro


def untaetigkeitsklage(s: Briefstoff) -> Brief:
    """§ 75 VwGO."""
    erster = s.personen[0] if s.personen else ""
    wann = tag(gestellt(s, erster), "Tag des Antrags") if erster else luecke("Tag des Antrags")
    zulaessig = [
        p(
            f"Die Klage ist als Untätigkeitsklage zulässig (§ 75 VwGO). Der Antrag wurde am {wann} bei {behoerde(s)} gestellt. Über ihn ist ohne "
            f"zureichenden Grund nicht in angemessener Frist entschieden worden; {_gewartet(s)}."
        ),
        p(_zustaendig(s)),
    ]
    return _klage(s, "Untätigkeitsklage", zulaessig, None, (*_wartezeit(s),))


def fristklage(s: Briefstoff) -> Brief:
    """§ 74 VwGO: an action that keeps the deadline against a refusal."""
    e = ablehnung(s)
    bescheid = tag(e.am if e else None, "Datum des Bescheids")
    zugang = (
        deutsch(e.bekannt.frueh)
        if e and e.bekannt.bekannt and e.bekannt.frueh == e.bekannt.spaet
        else luecke("Tag der Bekanntgabe")
    )
    zulaessig = [
        p(
            f"{e.stelle.name if e and e.stelle.name else behoerde(s)} lehnte den Antrag mit Bescheid vom {bescheid} ab. Der Bescheid wurde am "
            f"{zugang} bekannt gegeben. {_rechtzeitig(s)}"
        ),
        p(_zustaendig(s)),
    ]
    return _klage(s, "Klage", zulaessig, bescheid, (*_fristhinweise(s, hat_bescheid=e is not None),))


def _gewartet(s: Briefstoff) -> str:
    """Said only where the three months are certainly over."""
    wartet = [f for f in fristen(s.fall, s.tag) if f.id.startswith("untaetigkeitsklage:") and f.person in s.personen]
    if wartet and all(f.sicher <= s.tag for f in wartet):
        return "drei Monate sind vergangen"
    return luecke(
        "besondere Umstände, die eine kürzere Frist gebieten (§ 75 Satz 2 VwGO), oder den Ablauf der drei Monate abwarten"
    )


def _rechtzeitig(s: Briefstoff) -> str:
    """Said only where the deadline certainly runs."""
    f = _klagefrist(s)
    if f and f.stand(s.tag) in (Stand.LAEUFT, Stand.HEUTE):
        return "Die Klage ist rechtzeitig erhoben (§ 74 Abs. 1 und 2, § 58 VwGO)."
    return luecke(
        "warum die Klage rechtzeitig ist: fehlende Belehrung (§ 58 Abs. 2 VwGO), späterer Zugang, Wiedereinsetzung (§ 60 VwGO)"
    )


def _klagefrist(s: Briefstoff) -> Fallfrist | None:
    return next((f for f in fristen(s.fall, s.tag) if f.id.startswith("klage:") and f.person in s.personen), None)


def _zustaendig(s: Briefstoff) -> str:
    if auslandsfall(s):
        return (
            "Ein Vorverfahren findet nicht statt, weil eine oberste Bundesbehörde entscheidet (§ 68 Abs. 1 Satz 2 Nr. 1 VwGO). Das angerufene "
            "Gericht ist zuständig, weil die Bundesregierung in seinem Bezirk ihren Sitz hat (§ 52 Nr. 2 VwGO)."
        )
    return "Das angerufene Gericht ist örtlich zuständig (§ 52 VwGO)."


def _klage(s: Briefstoff, art: str, zulaessig: list[Absatz], bescheid: str | None, fristhinweise: tuple[str, ...]) -> Brief:
    ausland = auslandsfall(s)
    vg = VG_BERLIN if ausland else vg_zu(behoerdenort(s.fall, s.personen[0]) if s.personen else VG_BERLIN.ort)
    wert = instanz("klage", ("visum" if ausland else "aufenthaltserlaubnis",), max(1, len(s.personen)), s.tag).streitwert.cent
    absaetze = [
        h("Klage"),
        *punkte(
            [
                f"{_nummer(i, s)}: {steckbrief(s.fall, x)}, {luecke('ladungsfähige Anschrift')}"
                for i, x in enumerate(s.personen, 1)
            ]
        ),
        p(f"gegen {_beklagte(s)},"),
        p(
            f"wegen Familiennachzug ({'Visum' if ausland else 'Aufenthaltserlaubnis'}); vorläufiger Streitwert {euro(wert)} (§ 52 Abs. 2 GKG)."
        ),
        *([p(f"Es wird angeregt, beizuladen: {_beizuladen(s)} (§ 65 VwGO).")] if ausland else []),
        p("Beantragt wird,"),
        *antraege(list(_motive(s, bescheid))),
        h("Begründung"),
        h("I. Sachverhalt"),
        *_sachverhalt(s),
        h("II. Zulässigkeit"),
        *zulaessig,
        h("III. Begründetheit"),
        *_begruendet(s),
        p("Weiterer Vortrag und Beweisangebote bleiben vorbehalten; Akteneinsicht wird beantragt (§ 100 VwGO)."),
    ]
    return Brief(
        titel=art,
        absender=(*(name(s.fall, x) for x in s.personen[:1]), luecke("Anschrift oder Prozessbevollmächtigte")),
        empfaenger=(vg.name if vg.ort.gemeinde else luecke("zuständiges Verwaltungsgericht"), luecke("Anschrift des Gerichts")),
        betreff=f"{art} in der Verwaltungsstreitsache {namen(s)} gegen {_beklagte(s, kurz=True)}, {aktenzeichen(s)}",
        anrede="",
        absaetze=tuple(absaetze),
        unterschrift=tuple(f"____________________  {name(s.fall, x)} oder Prozessbevollmächtigte" for x in s.personen),
        anlagen=tuple(_anlagen(bescheid)),
        hinweise=(*fristhinweise, *_hinweise(s)),
        gruss="",
    )


def _nummer(i: int, s: Briefstoff) -> str:
    return "Klagende Person" if len(s.personen) == 1 else f"Klagende Person zu {i}"


def _beklagte(s: Briefstoff, *, kurz: bool = False) -> str:
    if not auslandsfall(s):
        return luecke("Träger der Ausländerbehörde (Stadt, Kreis oder Land)")
    lang = "die Bundesrepublik Deutschland, vertreten durch das Auswärtige Amt, Werderscher Markt 1, 10117 Berlin"
    return "die Bundesrepublik Deutschland" if kurz else lang


def _beizuladen(s: Briefstoff) -> str:
    traeger = luecke("Träger der Ausländerbehörde am künftigen Wohnort")
    return f"{traeger} und {name(s.fall, s.zu)}"


def _motive(s: Briefstoff, bescheid: str | None) -> Iterator[str]:
    """Claim: to grant; otherwise: to decide anew. With a refusal its annulment comes first."""
    beklagte = "die Beklagte" if auslandsfall(s) else "den Beklagten"
    auf = f"unter Aufhebung des Bescheids vom {bescheid} " if bescheid else ""
    was = "Visa" if len(s.personen) > 1 else "ein Visum"
    was = was if auslandsfall(s) else "die Aufenthaltserlaubnis"
    neu = "über den Antrag unter Beachtung der Rechtsauffassung des Gerichts neu zu entscheiden"
    neu = neu if bescheid else neu.replace("neu zu entscheiden", "zu entscheiden")
    wege = [bester_weg(s, x) for x in s.personen]
    if wege and all(map(als_anspruch, wege)):
        yield f"{beklagte} {auf}zu verpflichten, {was} zum Familiennachzug zu erteilen,"
        yield f"hilfsweise {beklagte} zu verpflichten, {neu},"
    else:
        yield f"{beklagte} {auf}zu verpflichten, {neu},"
    yield f"{'der Beklagten' if auslandsfall(s) else 'dem Beklagten'} die Kosten des Verfahrens aufzuerlegen."


def _sachverhalt(s: Briefstoff) -> Iterator[Absatz]:
    """Only what the claim rests on: relations, status, application. What else the file holds is for the person who signs to plead."""
    for x in s.personen:
        yield p(*_verhaeltnis(s, x))
    zu = s.fall.personen.get(s.zu)
    if zu and schutz(zu, s.tag):
        bescheid = tag(tag_von(zu.schutz_bescheid), "Datum des Bescheids über den Schutz")
        fest = tag(tag_von(zu.schutz_unanfechtbar), "Tag der Unanfechtbarkeit")
        yield p(
            f"{name(s.fall, s.zu)} ({titel_in_worten(s)}): Schutz wurde mit Bescheid vom {bescheid}, unanfechtbar seit {fest}, zuerkannt."
        )
    else:
        yield p(f"{name(s.fall, s.zu)} ({titel_in_worten(s)}) lebt in {luecke('Wohnort in Deutschland')}.")
    yield p(luecke("weitere Tatsachen mit Beweisangeboten: Urkunden, Zeugen, Lage der Familie"))


def _verhaeltnis(s: Briefstoff, person: str) -> Iterator[str]:
    b, wer, zu = s.fall.bindungen, name(s.fall, person), name(s.fall, s.zu)
    if ehe := b.ehe(person, s.zu, s.tag):
        ort = f" in {text(ehe.ort)}" if ehe.ort else ""
        yield f"{wer} und {zu} haben am {tag(tag_von(ehe.geschlossen), 'Tag der Eheschließung')}{ort} geheiratet."
    elif b.kindschaft(person, s.zu):
        yield f"{wer} ist das Kind von {zu}."
    elif b.kindschaft(s.zu, person):
        yield f"{wer} ist ein Elternteil von {zu}."
    else:
        yield f"{wer} ist mit {zu} verwandt: {luecke('Verwandtschaft')}."
    gestellt_am = tag(gestellt(s, person), "Tag des Antrags")
    yield f"Am {gestellt_am} wurde bei {behoerde(s)} der Antrag gestellt ({aktenzeichen(s, person)})."


def _begruendet(s: Briefstoff) -> Iterator[Absatz]:
    for x in s.personen:
        w = bester_weg(s, x)
        if w is None:
            yield p(f"{name(s.fall, x)}: {luecke('Rechtsgrundlage und Gründe')}")
            continue
        yield p(f"{name(s.fall, x)}: {_obersatz(w)}")
        liste = list(gruende(w))
        yield from punkte(liste or [luecke("Gründe")])


def _obersatz(w: Wegpruefung) -> str:
    weg = w.befund.weg
    if als_anspruch(w):
        return f"Der Anspruch folgt aus {kurz(weg.grundlage)} ({weg.titel}). Dazu:"
    return f"Grundlage ist {kurz(weg.grundlage)} ({weg.titel}); darüber ist nach Ermessen fehlerfrei zu entscheiden. Dazu:"


def _anlagen(bescheid: str | None) -> Iterator[str]:
    yield "Vollmacht (falls vertreten)"
    if bescheid:
        yield f"Bescheid vom {bescheid} in Kopie"
    yield "Eingangsbestätigung des Antrags in Kopie"
    yield "Urkunden und Nachweise laut Unterlagenliste"


# Hints


def _wartezeit(s: Briefstoff) -> Iterator[str]:
    for f in fristen(s.fall, s.tag):
        if f.id.startswith("untaetigkeitsklage:") and f.person in s.personen:
            if f.sicher > s.tag:
                yield f"Die drei Monate sind erst am {deutsch(f.sicher)} vergangen; vorher nur bei besonderen Umständen (§ 75 Satz 2 VwGO)."
            else:
                yield f"Zulässig seit {deutsch(f.sicher)}. Rechnung: {' / '.join(x.text for x in f.rechnung)}."
            return
    yield "Die Akte nennt keinen Antrag ohne Entscheidung; ist schon entschieden, ist dies die falsche Klage."


def _fristhinweise(s: Briefstoff, *, hat_bescheid: bool) -> Iterator[str]:
    if not hat_bescheid:
        yield "Die Akte enthält keinen ablehnenden Bescheid; Datum und Bekanntgabe ergänzen."
    for f in fristen(s.fall, s.tag):
        if f.id.startswith("klage:") and f.person in s.personen:
            spaet = f"; rechtlich spätestens {deutsch(f.spaetestens)}" if f.sicher < f.spaetestens < SPAETESTENS else ""
            yield f"Klagefrist: sicher bis {deutsch(f.sicher)}{spaet} ({STANDWORTE[f.stand(s.tag)]}). {' / '.join(x.text for x in f.rechnung)}."
        if f.id.startswith("widerspruch:") and f.person in s.personen:
            yield f"Womöglich ist erst Widerspruch einzulegen (bis {deutsch(f.sicher)}); die Belehrung entscheidet."


def _hinweise(s: Briefstoff) -> Iterator[str]:
    yield "Einreichen: auf Papier mit Unterschrift, durch Anwälte nur elektronisch (§ 55d VwGO; ungeprueft); eine einfache E-Mail wahrt keine Frist."
    yield "Vor dem Verwaltungsgericht ist kein Anwalt nötig; wer die Kosten nicht tragen kann, beantragt Prozesskostenhilfe (§ 166 VwGO, § 114 ZPO)."
    yield "Wer im Ausland lebt, hat auf Verlangen einen Zustellungsbevollmächtigten zu benennen (§ 56 Abs. 3 VwGO)."
    for x in s.personen:
        if w := bester_weg(s, x):
            yield from (f"{s.fall.personen[x].name or x}: {z}" for z in zweifel(w))


BRIEFE_UND_KLAGEN = {
    **BRIEFE,
    "untaetigkeitsklage": (untaetigkeitsklage, "Untätigkeitsklage nach § 75 VwGO"),
    "klage": (fristklage, "Klage zur Fristwahrung gegen eine Ablehnung"),
}
"""Kind of letter: what makes it, what it is."""
