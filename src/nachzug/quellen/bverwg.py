"""Reads pages of bverwg.de: case information and press release before the decision, each kept apart from it."""

from __future__ import annotations

import re

from msgspec.structs import replace

from nachzug.quellen.entscheidung import Abschnitt, Bemerkung, Entscheidung, Instanz, Passage, Quelle, Teil
from nachzug.quellen.gliederung import absaetze, gliedere
from nachzug.quellen.kopfdaten import lies_aktenzeichen, lies_art, lies_datum, lies_ecli, lies_gericht

DECKT = {"417": "lies_bverwg"}

_KOPF = re.compile(r"^(Urteil|Beschluss|Gerichtsbescheid) vom (\d{1,2}\.\d{1,2}\.\d{4}) -\s*$")
_VORINSTANZ = re.compile(r"^\s*•?\s*(?P<g>(?:VG|OVG|VGH)\b[^-]*?) - (?P<d>\d{1,2}\.\d{1,2}\.\d{4}) - AZ: (?P<az>.+?)\s*$")


def ist_bverwg(text: str) -> bool:
    return "Zitiervorschlag" in text and "ECLI:DE:BVerwG" in text


def lies_bverwg(text: str, name: str) -> Quelle:
    zeilen = text.split("\n")
    kopf = next((i for i, z in enumerate(zeilen) if _KOPF.match(z)), 0)
    kopfzeilen = " ".join(zeilen[kopf : kopf + 2]) if _KOPF.match(zeilen[kopf]) else _nach(zeilen, "Zitiervorschlag")
    rubrum = next(
        (i for i, z in enumerate(zeilen) if i > kopf and re.fullmatch(r"\s*(Urteil|Beschluss|Gerichtsbescheid)\s*", z)), kopf
    )
    tenor = next(
        (i for i, z in enumerate(zeilen) if i > rubrum and re.search(r"(?:für Recht erkannt|beschlossen|entschieden):\s*$", z)),
        rubrum,
    )
    ecli = lies_ecli("\n".join(zeilen[kopf:rubrum]))
    vorschlag = _nach(zeilen[kopf:rubrum], "Zitiervorschlag")
    vorinstanzen = tuple(
        dict.fromkeys(
            Instanz(lies_gericht(t["g"]) or t["g"], t["az"], lies_datum(t["d"]), z.strip(" •"))
            for z in zeilen[kopf:]
            if (t := _VORINSTANZ.match(z))
        )
    )
    entscheidung = Entscheidung(
        gericht="BVerwG",
        spruchkoerper=_senat(zeilen[rubrum:tenor]),
        art=lies_art(kopfzeilen),
        datum=lies_datum(kopfzeilen),
        aktenzeichen=tuple(a for a in [lies_aktenzeichen(kopfzeilen.partition("ECLI")[0].partition(" - ")[2])] if a),
        ecli=ecli,
        titel=_titel(zeilen[kopf + 2 : rubrum]),
        leitsaetze=tuple(_leitsaetze(zeilen[kopf:rubrum])),
        normen=tuple(n.strip() for n in _nach(zeilen[kopf:rubrum], "Rechtsquellen").split(";") if n.strip()),
        parallelstellen=(vorschlag,) if vorschlag else (),
        besetzung=" ".join(
            " ".join(zeilen[rubrum + 1 : tenor]).partition("durch ")[2].removesuffix("für Recht erkannt:").split()
        ),
        vorinstanzen=vorinstanzen,
        abschnitte=(*gliedere(zeilen[:kopf]), *_tenor_und_gruende(zeilen[tenor + 1 :])),
        quelle=name,
        layout="bverwg.de",
    )
    return Quelle(replace(entscheidung, bemerkungen=tuple(_bemerkungen(entscheidung, vorschlag, zeilen, kopf))))


def _senat(zeilen: list[str]) -> str:
    treffer = re.search(r"hat der (\d+\. (?:Revisions)?[Ss]enat)", " ".join(zeilen))
    return treffer[1] if treffer else ""


def _titel(zeilen: list[str]) -> str:
    return next((z.strip() for z in zeilen if z.strip() and not z.startswith("Leits")), "")


def _leitsaetze(zeilen: list[str]) -> list[str]:
    von = next((i for i, z in enumerate(zeilen) if re.match(r"Leits(?:atz|ätze):?\s*$", z)), len(zeilen))
    bis = next((i for i, z in enumerate(zeilen) if i > von and z.lstrip().startswith("•")), len(zeilen))
    return list(absaetze(zeilen[von + 1 : bis]))


def _nach(zeilen: list[str], wort: str) -> str:
    """The first line with text after the bullet that begins with this word."""
    stelle = next((i for i, z in enumerate(zeilen) if z.strip(" •") == wort), -1)
    if stelle < 0:
        return ""
    return next((z.strip() for z in zeilen[stelle + 1 :] if z.strip()), "")


def _tenor_und_gruende(zeilen: list[str]) -> tuple[Abschnitt, ...]:
    ende = next((i for i, z in enumerate(zeilen) if z.strip() in ("Gründe", "Tatbestand", "Entscheidungsgründe")), len(zeilen))
    tenor = tuple(Passage(" ".join(z.split())) for z in zeilen[:ende] if z.strip())
    return (Abschnitt(Teil.TENOR, tenor, "Tenor"), *gliedere(zeilen[ende:]))


def _bemerkungen(e: Entscheidung, vorschlag: str, zeilen: list[str], kopf: int) -> list[Bemerkung]:
    funde: list[Bemerkung] = []
    vorweg = [a.teil.value.capitalize() for a in e.abschnitte if a.teil in (Teil.VERFAHRENSINFORMATION, Teil.PRESSEMITTEILUNG)]
    if vorweg:
        funde.append(Bemerkung(f"Vor der Entscheidung stehen {' und '.join(vorweg)}; sie sind nicht Teil der Entscheidung"))
    if e.ecli and zeilen[kopf + 1].find("ECLI") > 0 and zeilen[kopf + 1][zeilen[kopf + 1].find("ECLI") - 1] != " ":
        funde.append(Bemerkung("Aktenzeichen und ECLI stehen ohne Zwischenraum", kopf + 2))
    if vorschlag and e.ecli not in vorschlag:
        funde.append(Bemerkung("Der Zitiervorschlag nennt eine andere ECLI als der Kopf"))
    if not e.spruchkoerper:
        funde.append(Bemerkung("Der Spruchkörper war nicht zu lesen"))
    return funde
