"""The deadline book as text and as data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Any

from nachzug.logik.zeit import SPAETESTENS, datum_aus, deutsch, iso
from nachzug.verfahren.frist import NICHT, Fallfrist, Sinn, Stand
from nachzug.verfahren.fristenbuch import Eintrag, naechste
from nachzug.verfahren.kalender import uid
from nachzug.verfahren.rechnung import Schritt, mit_wochentag

STANDWORTE = {
    Stand.HEUTE: "heute ist der letzte sichere Tag",
    Stand.LAEUFT: "läuft",
    Stand.FRAGLICH: "der sichere Tag ist vorbei, rechtlich kann es noch rechtzeitig sein",
    Stand.KOMMT: "kommt",
    Stand.MOEGLICH: "jetzt möglich",
    Stand.VORBEI: "abgelaufen; was bleibt, steht unter »danach«",
    Stand.GEWAHRT: "gewahrt",
}


def zeilen(eintraege: Sequence[Eintrag], *, kurz: bool = False) -> Iterator[str]:
    """The book to be read: first what is next, then every entry with its calculation."""
    if not eintraege:
        yield "Keine Fristen: In der Akte stehen keine Tage, aus denen eine folgt."
        return
    if n := naechste(eintraege):
        yield f"Als Nächstes: {_naechster_schritt(n)}, {n.name} ({n.fall.fall}){_wo(n.frist)}"
    else:
        yield "Keine laufende Frist."
    yield ""
    for e in eintraege:
        yield _kopf(e)
        if not kurz:
            yield from _einzelheiten(e)
            yield ""


def _naechster_schritt(e: Eintrag) -> str:
    f = e.frist
    if e.stand is not Stand.FRAGLICH:
        return f"{f.titel} bis {mit_wochentag(f.sicher)}"
    ende = f", spätestens {mit_wochentag(f.spaetestens)}" if f.spaetestens < SPAETESTENS else ""
    return f"{f.titel}: sofort prüfen und handeln{ende} (der sichere Tag {deutsch(f.sicher)} ist vorbei)"


def _wo(f: Fallfrist) -> str:
    return f", bei: {f.wo}" if f.wo else ""


def _kopf(e: Eintrag) -> str:
    f = e.frist
    return f"{f.sinn.value} {mit_wochentag(f.sicher)}  {f.titel}  [{e.name}, {e.fall.fall}]  {_stand(e)}"


def _stand(e: Eintrag) -> str:
    wort = STANDWORTE[e.stand]
    if e.stand is Stand.LAEUFT:
        tage = (datum_aus(e.frist.sicher) - datum_aus(e.heute)) // timedelta(days=1)
        return f"läuft, noch {tage} {'Tag' if tage == 1 else 'Tage'}"
    g = e.frist.gehandelt
    if g == NICHT:
        return wort
    wann = f"am {deutsch(g.von)}" if g.genau else f"zwischen {deutsch(g.von)} und {deutsch(g.bis)}"
    if e.stand is Stand.FRAGLICH and e.frist.sinn is not Sinn.BIS:
        return f"gehandelt {wann}, vor dem Ende der Wartezeit: zulässig seit deren Ablauf, früher nur bei besonderen Umständen"
    return {
        Stand.GEWAHRT: f"gewahrt, gehandelt {wann}",
        Stand.FRAGLICH: f"gehandelt {wann}; ob das rechtzeitig war, hängt von der Rechnung ab",
    }.get(e.stand, f"gehandelt {wann}, nach jeder Rechnung verspätet; was bleibt, steht unter »danach«")


def _einzelheiten(e: Eintrag) -> Iterator[str]:
    f = e.frist
    yield from _schritte("So gerechnet:", f.rechnung)
    if f.rechnung_spaet:
        yield from _schritte(f"Rechtlich spätestens vertretbar {mit_wochentag(f.spaetestens)}:", f.rechnung_spaet)
    elif f.sinn is Sinn.BIS and f.spaetestens >= SPAETESTENS:
        yield "    Rechtlich spätestens: nicht bestimmbar, solange der Beginn nicht feststeht"
    elif f.spaetestens not in (f.sicher, SPAETESTENS):
        yield f"    Rechtlich spätestens vertretbar: {mit_wochentag(f.spaetestens)}"
    if e.stand is Stand.LAEUFT and f.vorfrist >= e.heute:
        yield f"    Vorfrist: {mit_wochentag(f.vorfrist)}"
    if f.wo:
        yield f"    Wo: {f.wo}"
    if f.grundlage:
        yield f"    Grundlage der Rechnung: {f.grundlage}"
    if f.normen:
        yield f"    Normen: {', '.join(f.normen)}"
    if f.fundstellen:
        yield f"    Fundstellen: {', '.join(f.fundstellen)}"
    for h in f.hinweise:
        yield f"    Hinweis: {h}"
    if f.danach:
        yield f"    Danach: {f.danach}"


def _schritte(kopf: str, schritte: Sequence[Schritt]) -> Iterator[str]:
    if schritte:
        yield f"    {kopf}"
    for i, s in enumerate(schritte, 1):
        yield f"      {i}. {s.text}{f' [{s.norm}]' if s.norm else ''}"


def als_daten(eintraege: Sequence[Eintrag]) -> list[dict[str, Any]]:
    """The book as plain data, for other programs."""
    return [_daten(e) for e in eintraege]


def _daten(e: Eintrag) -> dict[str, Any]:
    f = e.frist
    return {
        "fall": e.fall.fall,
        "stichtag": iso(e.heute),
        "uid": uid(e.fall.fall, f),
        "id": f.id,
        "person": f.person,
        "titel": f.titel,
        "sinn": f.sinn.value,
        "stand": e.stand.value,
        "sicher": iso(f.sicher),
        "spaetestens": iso(f.spaetestens) if f.spaetestens < SPAETESTENS else None,
        "gehandelt": None if f.gehandelt == NICHT else {"von": iso(f.gehandelt.von), "bis": iso(f.gehandelt.bis)},
        "vorfrist": iso(f.vorfrist) if f.vorfrist else None,
        "dringend": f.dringend,
        "normen": list(f.normen),
        "wo": f.wo,
        "grundlage": f.grundlage,
        "rechnung": [_schritt(s) for s in f.rechnung],
        "rechnung_spaetestens": [_schritt(s) for s in f.rechnung_spaet],
        "hinweise": list(f.hinweise),
        "danach": f.danach,
        "fundstellen": list(f.fundstellen),
    }


def _schritt(s: Schritt) -> dict[str, str | None]:
    return {"text": s.text, "norm": s.norm or None, "tag": iso(s.tag) if s.tag else None}
