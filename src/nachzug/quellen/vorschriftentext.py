"""Reads administrative regulations (AVwV) from a page: each number on a line of its own, text below.

Leftovers of navigation ("? nach oben") are dropped; words that a line break split ("Staatsangehörigkeits- ausweises") are
joined where the second half is lower case and no enumeration ("Ehe- und Familien-") is meant. Both are reported.
"""

from __future__ import annotations

import re

from nachzug.quellen.entscheidung import Abschnitt, Bemerkung, Entscheidung, Passage, Quelle, Teil

DECKT = {"418": "lies_verwaltungsvorschrift"}

_NUMMER = re.compile(r"(\d{1,3}[a-z]?(?:\.\d{1,2}[a-z]?){1,5}\.?)(?:\s+(.*))?")
_NAVIGATION = re.compile(r"\s*(?:\?|↑|\^)?\s*nach oben\s*")
_GETRENNT = re.compile(r"(\w{2,})-\s(?!(?:und|oder|bis|bzw|sowie|als)\b)([a-zäöüß]{3,})")
_BINDESTRICH = re.compile(r"(\w{2,}-)\s([A-ZÄÖÜ]\w+)")


def ist_verwaltungsvorschrift(text: str) -> bool:
    kopf = text[:600]
    nummern = sum(bool(_NUMMER.fullmatch(z.strip())) for z in text.split("\n"))
    return nummern >= 3 and ("Verwaltungsvorschrift" in kopf or bool(re.search(r"^Zu § \d", text, re.M)))


def lies_verwaltungsvorschrift(text: str, name: str) -> Quelle:
    zeilen = text.split("\n")
    passagen: list[Passage] = []
    bemerkungen: list[Bemerkung] = []
    nummer, ueberschrift, getrennt = "", "", 0
    for stelle, zeile in enumerate(zeilen, 1):
        kern = " ".join(zeile.split())
        if not kern:
            continue
        if _NAVIGATION.fullmatch(kern):
            bemerkungen.append(Bemerkung("Rest der Seitennavigation (»nach oben«) ausgelassen", stelle))
            continue
        if treffer := _NUMMER.fullmatch(kern):
            nummer, ueberschrift = treffer[1].rstrip("."), treffer[2] or ""
            if ueberschrift:
                passagen.append(Passage(ueberschrift, nummer))
            continue
        heil, zahl = _GETRENNT.subn(r"\1\2", kern)
        heil, weitere = _BINDESTRICH.subn(r"\1\2", heil)
        getrennt += zahl + weitere
        passagen.append(Passage(heil, nummer))
    if getrennt:
        bemerkungen.append(Bemerkung(f"{getrennt} getrennte Wörter zusammengefügt (z. B. »Umwandlungs- ausspruch«)"))
    titel = next((z.strip() for z in zeilen if z.startswith("Zu §")), "")
    return Quelle(
        Entscheidung(
            art="Verwaltungsvorschrift",
            titel=titel,
            abschnitte=(Abschnitt(Teil.TEXT, tuple(passagen), titel),),
            auszug="(Auszug)" in text[:400],
            quelle=name,
            layout="Verwaltungsvorschrift",
            bemerkungen=tuple(bemerkungen),
        )
    )
