"""Reads a decision from plain text of any source: a head of a few lines, then parts with headings.

Where the text names neither court nor docket it is no decision but a note, and says so.
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from nachzug.quellen.entscheidung import Abschnitt, Bemerkung, Entscheidung, Instanz, Quelle, Teil
from nachzug.quellen.gliederung import absaetze, gliedere, passagen, teil_von
from nachzug.quellen.kopfdaten import DATUM, lies_aktenzeichen, lies_art, lies_datum, lies_ecli, lies_gericht

_LEITSATZ = re.compile(r"\s*(?:Amtliche[r]? )?Leits(?:atz|ätze)\s*:?\s*")
_ORIENTIERUNG = re.compile(r"\s*Orientierungss(?:atz|ätze)\s*:?\s*")
_VORGEHEND = re.compile(r"\s*(?:vorgehend|Vorinstanz(?:en)?|Verfahrensgang)\b:?\s*(.*)")
_FELD = re.compile(
    r"\s*(Gericht|Datum|Entscheidungsdatum|Aktenzeichen|Az\.?|ECLI|Dokumenttyp|Entscheidungsart|Spruchkörper)\s*:?\s*(.*)"
)
HOECHSTENS_KOPF = 60


def lies_textentscheidung(text: str, name: str, layout: str = "Text") -> Quelle:
    zeilen = text.replace("\r\n", "\n").split("\n")
    rumpf = next((i for i, z in enumerate(zeilen) if teil_von(z) is not None), None)
    kopf = zeilen[: min(rumpf if rumpf is not None else len(zeilen), HOECHSTENS_KOPF)]
    felder = _felder(kopf)
    kopftext = "\n".join(_ohne_vorinstanz(kopf))
    gericht = felder.get("gericht") or _gericht_im_kopf(kopf, rumpf)
    aktenzeichen = felder.get("az") or (lies_aktenzeichen(kopftext) if gericht else "")
    leit, orient = leitsaetze(kopf), orientierungssaetze(kopf)
    abschnitte = gliedere(zeilen[rumpf:] if rumpf is not None else zeilen)
    if not any(a.teil is Teil.TENOR for a in abschnitte):
        abschnitte = (*_formel(kopf), *abschnitte)
    entscheidung = Entscheidung(
        gericht=lies_gericht(gericht) or gericht,
        art=lies_art(felder.get("art", "")) or (lies_art(kopftext) or _art_der_formel(kopf) if gericht else "Notiz"),
        datum=lies_datum(felder.get("datum", "")) or (_datum(kopftext) if gericht else 0),
        aktenzeichen=tuple(a.strip() for a in aktenzeichen.split(";") if a.strip()),
        ecli=lies_ecli(kopftext),
        leitsaetze=leit,
        orientierungssaetze=orient,
        spruchkoerper=felder.get("spruchkoerper", ""),
        vorinstanzen=_vorinstanzen(kopf),
        abschnitte=abschnitte,
        quelle=name,
        layout=layout if gericht else f"{layout} (Notiz)",
    )
    return Quelle(_mit_bemerkungen(entscheidung))


def _gericht_im_kopf(kopf: list[str], rumpf: int | None) -> str:
    """A court counts as the deciding one only in a head: short lines before the first part, or the first line."""
    kurz = [z for z in _ohne_vorinstanz(kopf) if z.strip() and len(z) < 200]
    if rumpf is None:
        kurz = [z for z in kurz[:3] if lies_aktenzeichen(z) or len(z) < 80]
    return next((g for z in kurz if (g := lies_gericht(z))), "")


def _ohne_vorinstanz(kopf: list[str]) -> list[str]:
    ende = next((i for i, z in enumerate(kopf) if _VORGEHEND.fullmatch(z)), None)
    if ende is None:
        return kopf
    danach = next((i for i in range(ende + 1, len(kopf)) if not kopf[i].strip()), len(kopf))
    return [*kopf[:ende], *kopf[danach:]]


def _felder(kopf: list[str]) -> dict[str, str]:
    namen = {"Gericht": "gericht", "Datum": "datum", "Entscheidungsdatum": "datum", "Aktenzeichen": "az", "Az": "az", "Az.": "az"}
    namen |= {"ECLI": "ecli", "Dokumenttyp": "art", "Entscheidungsart": "art", "Spruchkörper": "spruchkoerper"}
    felder: dict[str, str] = {}
    for i, zeile in enumerate(kopf):
        treffer = _FELD.fullmatch(zeile)
        if treffer and treffer[1] in namen:
            wert = treffer[2].strip() or next((z.strip() for z in kopf[i + 1 : i + 3] if z.strip()), "")
            felder.setdefault(namen[treffer[1]], wert)
    return felder


def _datum(kopf: str) -> int:
    """The day behind "vom" or the kind of decision first, then any in the head."""
    nah = re.search(rf"(?:vom|Urteil,?|Beschlu(?:ss|ß),?|verkündet am:?)\s+({DATUM})", kopf, re.I)
    return lies_datum(nah[1]) if nah else lies_datum(kopf)


_FORMEL = re.compile(r".*\b(?P<u>für Recht erkannt|im Namen des Volkes entschieden)\s*:?\s*|.*\b(?P<b>beschlossen)\s*:\s*", re.I)


def _art_der_formel(kopf: list[str]) -> str:
    treffer = next((t for z in kopf for t in [_FORMEL.fullmatch(z)] if t), None)
    return "" if treffer is None else "Urteil" if treffer["u"] else "Beschluss"


def _formel(kopf: list[str]) -> tuple[Abschnitt, ...]:
    """A Tenor without heading: what stands between "hat ... beschlossen:" and the first heading."""
    stelle = next((i for i, z in enumerate(kopf) if _FORMEL.fullmatch(z)), None)
    if stelle is None:
        return ()
    formel = tuple(passagen(kopf[stelle + 1 :]))
    return (Abschnitt(Teil.TENOR, formel, "Tenor"),) if formel else ()


def leitsaetze(kopf: list[str]) -> tuple[str, ...]:
    return _saetze(kopf, _LEITSATZ)


def orientierungssaetze(kopf: list[str]) -> tuple[str, ...]:
    return _saetze(kopf, _ORIENTIERUNG)


def _saetze(kopf: list[str], muster: re.Pattern[str]) -> tuple[str, ...]:
    von = next((i for i, z in enumerate(kopf) if muster.fullmatch(z)), None)
    if von is None:
        return ()
    bis = next(
        (i for i in range(von + 1, len(kopf)) if _LEITSATZ.fullmatch(kopf[i]) or _ORIENTIERUNG.fullmatch(kopf[i])), len(kopf)
    )
    return tuple(absaetze(kopf[von + 1 : bis]))


def _vorinstanzen(kopf: list[str]) -> tuple[Instanz, ...]:
    stelle = next((i for i, z in enumerate(kopf) if _VORGEHEND.fullmatch(z)), None)
    if stelle is None:
        return ()
    erste = _VORGEHEND.fullmatch(kopf[stelle])
    folge = [erste[1]] if erste and erste[1] else []
    for zeile in kopf[stelle + 1 :]:
        if not zeile.strip() and folge:
            break
        folge.append(zeile.strip())
    return tuple(
        Instanz(lies_gericht(z), lies_aktenzeichen(z), lies_datum(z), z)
        for z in folge
        if z and (lies_gericht(z) or lies_aktenzeichen(z))
    )


def _mit_bemerkungen(e: Entscheidung) -> Entscheidung:
    funde: list[Bemerkung] = []
    if not e.gericht:
        funde.append(Bemerkung("Nennt kein Gericht: als Notiz geladen, nicht als Entscheidung; als Fundstelle nicht geeignet"))
    else:
        fehlt = [w for w, da in (("Aktenzeichen", e.aktenzeichen), ("Datum", e.datum), ("Art", e.art)) if not da]
        if fehlt:
            funde.append(Bemerkung(f"Im Kopf nicht gefunden: {', '.join(fehlt)}"))
    if e.gericht and not any(p.rn for a, p in e.passagen() if a.teil is Teil.GRUENDE):
        funde.append(Bemerkung("Die Gründe tragen keine Randnummern"))
    return replace(e, bemerkungen=tuple(funde))
