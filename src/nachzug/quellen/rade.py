"""Reads pages of ra.de: a decision, what the portal says it cites, and full texts without headings behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nachzug.quellen.entscheidung import Bemerkung, Entscheidung, Instanz, Listeneintrag, Quelle
from nachzug.quellen.gliederung import gliedere
from nachzug.quellen.kopfdaten import lies_art, lies_datum
from nachzug.quellen.radebeigaben import beigaben
from nachzug.quellen.schluessel import gericht_kurz
from nachzug.quellen.textentscheidung import leitsaetze, orientierungssaetze

_TITEL = re.compile(
    r"(?P<g>[A-ZÄÖÜ].*?) (?P<a>\w*(?:[Bb]eschluss|[Uu]rteil|bescheid)),? (?P<d>\d{1,2}\. \w+\.? \d{4}) - (?P<az>.+)"
)

DECKT = {
    "403": "lies_rade",
    "405": "lies_rade",
    "406": "_bemerkungen",
    "407": "_listennorm",
    "410": "_bemerkungen",
    "411": "_listenurteile",
}
_VERGANGEN = re.compile(r"(?P<g>.+?), (?P<az>[^,]+), (?P<d>\d{1,2}\.\d{1,2}\.\d{4})")
_VEROEFFENTLICHT = re.compile(r"bei uns veröffentlicht am(\s*)(\d{1,2}\.\d{1,2}\.\d{4})")
_NORM = re.compile(r"(?P<lang>.+?) - (?P<kurz>[^|]+?)(?: \| (?P<stelle>(?:§|Art)\.? ?\d+[a-z]?)(?: (?P<titel>.+))?)?")


def ist_rade(text: str) -> bool:
    return "ra.de-Urteilsbesprechung" in text or ("Referenzen - Gesetze" in text and "bei uns veröffentlicht am" in text)


def lies_rade(text: str, name: str) -> Quelle:
    zeilen = text.split("\n")
    marken = _marken(zeilen)
    entscheidung = _entscheidung(zeilen[: marken["ende"]], name)
    normen = tuple(_listennormen(zeilen, marken["gesetze"], marken["urteile"]))
    zitiert, zitierend = _urteilslisten(zeilen, marken["urteile"], marken["texte"])
    stuecke = beigaben(zeilen, marken["texte"] + 1, normen, zitiert, entscheidung) if marken["texte"] < len(zeilen) else ()
    return Quelle(entscheidung, normen, zitiert, zitierend, stuecke, tuple(_bemerkungen(zeilen, marken, normen, zitiert)))


def _marken(zeilen: list[str]) -> dict[str, int]:
    def erste(muster: str, ab: int = 0) -> int:
        return next((i for i in range(ab, len(zeilen)) if re.fullmatch(muster, zeilen[i].strip())), len(zeilen))

    gesetze = erste("Referenzen - Gesetze")
    urteile = erste("Referenzen - Urteile", gesetze if gesetze < len(zeilen) else 0)
    ende = min(erste(r"ra\.de-Urteilsbesprechung.*"), gesetze, urteile)
    texte = erste("Referenzen", ende)
    return {"ende": ende, "gesetze": min(gesetze, texte), "urteile": min(urteile, texte), "texte": texte}


def _entscheidung(zeilen: list[str], name: str) -> Entscheidung:
    kopf = _TITEL.fullmatch(zeilen[0].strip()) if zeilen else None
    rumpf = next((i for i, z in enumerate(zeilen) if z.strip() in ("Tenor", "Tatbestand", "Gründe", "Entscheidungsgründe")), 0)
    veroeffentlicht = next((t for z in zeilen[:rumpf] for t in [_VEROEFFENTLICHT.search(z)] if t), None)
    bemerkungen: list[Bemerkung] = []
    if veroeffentlicht and not veroeffentlicht[1]:
        stelle = next(i for i, z in enumerate(zeilen) if _VEROEFFENTLICHT.search(z))
        bemerkungen.append(Bemerkung("»bei uns veröffentlicht am« steht ohne Zwischenraum vor dem Tag", stelle + 1))
    feld = _feld(zeilen[:rumpf], "Gericht")
    gericht = kopf["g"] if kopf else feld
    if feld and gericht_kurz(feld) != gericht_kurz(gericht):
        bemerkungen.append(Bemerkung(f"Kopf und Feld »Gericht« nennen verschiedene Gerichte: {gericht}, {feld}"))
    abschnitte = gliedere(zeilen[rumpf:])
    if not any(p.rn for a in abschnitte for p in a.passagen):
        bemerkungen.append(Bemerkung("Die Gründe tragen keine Randnummern", rumpf + 1))
    return Entscheidung(
        gericht=gericht_kurz(gericht),
        art=kopf["a"] if kopf else "",
        datum=lies_datum(kopf["d"]) if kopf else 0,
        aktenzeichen=(kopf["az"].strip(),) if kopf else (),
        leitsaetze=leitsaetze(zeilen[:rumpf]),
        orientierungssaetze=orientierungssaetze(zeilen[:rumpf]),
        vorinstanzen=tuple(_vorgehend(zeilen[:rumpf])),
        abschnitte=abschnitte,
        veroeffentlicht=lies_datum(veroeffentlicht[2]) if veroeffentlicht else 0,
        quelle=name,
        layout="ra.de",
        bemerkungen=tuple(bemerkungen),
    )


def _feld(zeilen: list[str], name: str) -> str:
    stelle = next((i for i, z in enumerate(zeilen) if z.strip() == name), -1)
    return next((z.strip() for z in zeilen[stelle + 1 :] if z.strip()), "") if stelle >= 0 else ""


def _vorgehend(zeilen: list[str]) -> Iterator[Instanz]:
    """Lines below "vorgehend" until a blank one: court, docket, date."""
    stelle = next((i for i, z in enumerate(zeilen) if z.strip() == "vorgehend"), len(zeilen))
    for zeile in zeilen[stelle + 1 :]:
        treffer = _VERGANGEN.fullmatch(zeile.strip())
        if treffer is None:
            return
        yield Instanz(gericht_kurz(treffer["g"]), treffer["az"], lies_datum(treffer["d"]), zeile.strip())


def _listennormen(zeilen: list[str], von: int, bis: int) -> Iterator[Listeneintrag]:
    """Short title of each provision with the beginning of its text, which the portal cuts off."""
    offen: tuple[int, str] | None = None
    for stelle in range(von + 1, bis):
        zeile = zeilen[stelle].strip()
        if not zeile or zeile == "Gesetz" or ("zitiert" in zeile and "§§" in zeile):
            continue
        if (treffer := _NORM.fullmatch(zeile)) and not zeile.startswith("("):
            if offen:
                yield Listeneintrag(offen[1], offen[0])
            offen = (stelle + 1, _listennorm(treffer))
            continue
        if offen:
            yield Listeneintrag(offen[1], offen[0], anriss=zeile)
            offen = None
    if offen:
        yield Listeneintrag(offen[1], offen[0])


def _listennorm(treffer: re.Match[str]) -> str:
    """Canonical citation of a list entry: "Aufenthaltsgesetz - AufenthG 2004 | § 11 Titel" is AufenthG § 11."""
    gesetz = re.sub(r" \d{4}$", "", treffer["kurz"].strip())
    stelle = re.sub(r"^Art\.? ?", "Art. ", treffer["stelle"] or "")
    return f"{gesetz} {stelle}".strip()


def _urteilslisten(zeilen: list[str], von: int, bis: int) -> tuple[tuple[Listeneintrag, ...], tuple[Listeneintrag, ...]]:
    """Decisions cited, and decisions that cite; the second list begins with "N Urteil(e) in unserer Datenbank zitieren"."""
    grenze = next((i for i in range(von, bis) if re.match(r"\d+ Urteil\(e\) in unserer Datenbank zitieren", zeilen[i])), bis)
    return tuple(_listenurteile(zeilen, von, grenze)), tuple(_listenurteile(zeilen, grenze + 1, bis))


def _listenurteile(zeilen: list[str], von: int, bis: int) -> Iterator[Listeneintrag]:
    for stelle in range(von, bis):
        treffer = _TITEL.fullmatch(zeilen[stelle].strip())
        if treffer is None or "zitiert" in treffer["az"]:
            continue
        folge = [z.strip() for z in zeilen[stelle + 1 : stelle + 8] if z.strip()]
        anriss = next((z for z in folge[:2] if not z.startswith("bei uns")), "")
        yield Listeneintrag(
            zeilen[stelle].strip(),
            stelle + 1,
            anriss,
            gericht_kurz(treffer["g"]),
            lies_art(treffer["a"]) or treffer["a"],
            lies_datum(treffer["d"]),
            treffer["az"].strip(),
        )


def _bemerkungen(
    zeilen: list[str], marken: dict[str, int], normen: tuple[Listeneintrag, ...], zitiert: tuple[Listeneintrag, ...]
) -> Iterator[Bemerkung]:
    """Counts that the portal states and does not keep, and texts that carry no date."""
    kopf = "\n".join(zeilen[marken["ende"] : marken["texte"]])
    if (treffer := re.search(r"zitiert (\d+) §§", kopf)) and int(treffer[1]) != len(normen):
        ganze = sum(" " not in n.text for n in normen)
        liste = f"gelistet sind {len(normen) - ganze} Vorschriften" + (f" und {ganze} ganzes Gesetz" if ganze else "")
        yield Bemerkung(f"Die Seite sagt, es seien {treffer[1]} Vorschriften zitiert; {liste}", marken["gesetze"] + 1)
    if (treffer := re.search(r"zitiert (\d+) Urteil\(e\)", kopf)) and int(treffer[1]) != len(zitiert):
        yield Bemerkung(
            f"Die Seite sagt, es seien {treffer[1]} Entscheidungen zitiert; gelistet sind {len(zitiert)}", marken["urteile"] + 1
        )
    if normen:
        yield Bemerkung(
            "Die Normtexte der Seite tragen keinen Stand; sie zeigen den Wortlaut beim Abruf, nicht am Tag der Entscheidung",
            marken["texte"] + 1,
        )
