"""A citation of a decision taken apart: court, kind, date, dockets, reporters, pinpoint."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from nachzug.quellen.zitate import gerichte
from nachzug.quellen.zitate.marken import Marken
from nachzug.quellen.zitate.worte import KLASSE

_MONATE = {
    "jan": 1,
    "feb": 2,
    "mär": 3,
    "mrz": 3,
    "apr": 4,
    "mai": 5,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "okt": 10,
    "nov": 11,
    "dez": 12,
}
_TAG = re.compile(r"(\d{1,2})\.\s?(\d{1,2}|[A-Za-zä]+)\.?\s?(\d{2,4})")


class Teile(NamedTuple):
    gericht: str = ""
    spruch: str = ""
    datum: date | None = None
    aktenzeichen: tuple[str, ...] = ()
    fundorte: tuple[str, ...] = ()
    ecli: str = ""
    pinpoint: str = ""
    aao: bool = False


def kanonisch(gericht: str, akten: tuple[str, ...], orte: tuple[str, ...], ecli: str) -> tuple[str, ...]:
    """Canonical ids: court and docket; without a docket the first reporter, or the ECLI."""
    return (
        tuple(f"{gericht} {a}".strip() for a in akten)
        or tuple(_OHNE_SEITE.sub("", o) for o in orte[:1])
        or ((ecli,) if ecli else ())
    )


_OHNE_SEITE = re.compile(r"\s?(?:<.*|;.*)$")


def lies_tag(text: str) -> date | None:
    """A date in any of the forms of decisions; None for a day that does not exist."""
    t = _TAG.match(text)
    if not t:
        return None
    monat = int(t[2]) if t[2].isdigit() else _MONATE.get(t[2].lower()[:3], 0)
    jahr = int(t[3]) + (0 if len(t[3]) == 4 else 1900 if int(t[3]) > 45 else 2000)
    try:
        return date(jahr, monat, int(t[1]))
    except ValueError:
        return None


def zerlege_entscheidung(
    text: str, m: Marken, von: int, bis: int, az: re.Pattern[str], blatt: re.Pattern[str], stelle: re.Pattern[str]
) -> Teile:
    """The parts of tokens von..bis. az, blatt, stelle: the grammars of docket, reporter and pinpoint."""
    k = m.klassen
    gericht = spruch = ecli = ""
    datum = None
    akten: list[str] = []
    orte: list[str] = []
    stellen: list[str] = []
    aao = False
    i = von
    while i < bis:
        art = k[i]
        if art == "D":
            datum = datum or lies_tag(m.woerter[i])
        elif art == "E":
            ecli = ecli or _ecli(m.woerter[i])
        elif art == "o":
            aao = True
        elif art in "X&(JWmMT" and (t := blatt.match(k, i, bis)):
            orte.append(_glatt(text[m.von[i] : m.bis[t.end() - 1]]).replace("(", "").replace(")", ""))
            i = t.end()
            continue
        elif art in "LSτWMxnzRCs" and (t := az.match(k, i, bis)):
            akten.extend(_akten(text, m, i, t.end()))
            i = t.end()
            continue
        elif k.startswith("Kz", i) and i + 1 < bis and gerichte.kurz(m.woerter[i]) == "GmS-OGB":
            gericht = "GmS-OGB"
            akten.append(m.woerter[i + 1])
            i += 1
        elif art == "K" and not gericht:
            gericht, i = _gericht(m, i, bis)
            continue
        elif art in "Tτ" and not spruch:
            spruch = _spruch(m.woerter[i])
            gericht = gericht or _vor_spruch(m.woerter[i])
        elif art == "<" and k[i - 1] == "K":
            i = k.index(">", i)
        elif i > von and art in "pZ<S([ßd" and (t := stelle.match(k, i, bis)):
            stellen.append(_glatt(text[m.von[i] : m.bis[t.end() - 1]]))
            i = t.end()
            continue
        i += 1
    gericht = gericht or gericht_nach_aktenzeichen(akten) or _nach_sammlung(orte) or ("EuGH" if ":EU:" in ecli else "")
    if gericht not in ("EGMR", "EKMR", "EuGH", "GmS-OGB", "") and "Verf" not in gericht:
        akten = [a for a in akten if not _NUMMER.fullmatch(a)]
    return Teile(
        gericht, spruch, datum, tuple(schreibweise(gericht, a) for a in akten), tuple(orte), ecli, ", ".join(stellen), aao
    )


def _glatt(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip(" ,;-–")


def _ecli(wort: str) -> str:
    glatt = re.sub(r"\s", "", wort)
    return glatt if glatt.startswith("ECLI") else f"ECLI:{glatt}"


_OHNE_NR = re.compile(r"\b(?:Nr\.|Az\.:?|Rs\.)\s?")
_OHNE_GERICHT = re.compile(r"^(?:OVG|VG|VGH|LSG|LAG|OLG|LG) (?=\d)")
_NUMMER = re.compile(r"\d+/\d{2,4}")
_FOLGE = re.compile(r"\s*(?:,|und|u\.)\s*")


def _akten(text: str, m: Marken, von: int, bis: int) -> list[str]:
    """The dockets of a list: "2 BvR 1226/83, 101, 313/84" has three."""
    akten: list[str] = []
    stuecke = _FOLGE.split(_OHNE_NR.sub("", _glatt(text[m.von[von] : m.bis[bis - 1]])))
    jahr = next((s.rpartition("/")[2] for s in reversed(stuecke) if _NUMMER.fullmatch(s)), "")
    for stueck in stuecke:
        nummer = f"{stueck}/{jahr}" if stueck.isdigit() else stueck
        if _NUMMER.fullmatch(nummer) and akten and " " in akten[-1]:
            nummer = re.sub(r"\d+/\d{2,4}$", nummer, akten[-1])
        if not nummer.isdigit() and (len(nummer) > 2 or not akten):
            akten.append(re.sub(r"^([CTF])\s?[-–‑]\s?", r"\1-", _OHNE_GERICHT.sub("", nummer)))
    return akten


def _gericht(m: Marken, i: int, bis: int) -> tuple[str, int]:
    """Canonical name of the court with its place."""
    wort = m.woerter[i]
    kurz = gerichte.kurz(wort)
    vor = m.woerter[i - 1] if i and m.klassen[i - 1] == "J" else ""
    j = i + 1
    if kurz in gerichte.MIT_ORT:
        if vor and (g := gerichte.mit_land(vor, kurz)):
            return g, j
        while j < bis and m.woerter[j] in ("/", "des", "der", "für", "das", "in", "am", "Landes", "Land"):
            j += 1
        if j < bis and m.klassen[j] in "WYJMm" and m.bis[j] - m.von[j] > 1:
            return gerichte.am_ort(kurz, m.woerter[j]), j + 1
    return kurz, i + 1


def _spruch(wort: str) -> str:
    for stamm, name in (("urt", "Urteil"), ("besch", "Beschluss"), ("gerichtsbesch", "Gerichtsbescheid")):
        if stamm in wort.lower():
            return name
    return {"U": "Urteil", "B": "Beschluss"}.get(wort, "")


def _vor_spruch(wort: str) -> str:
    vor = wort.split("-")[0]
    return vor if vor != wort and KLASSE[vor] == "K" else ""


def gericht_nach_aktenzeichen(akten: list[str]) -> str:
    for a in akten:
        for muster, gericht in gerichte.NACH_AKTENZEICHEN:
            if muster.search(a):
                return gericht
    return ""


def _nach_sammlung(orte: list[str]) -> str:
    return next((g for o in orte if (g := gerichte.NACH_SAMMLUNG.get(o.split(" ")[0]))), "")


def schreibweise(gericht: str, akte: str) -> str:
    """The Federal Administrative Court writes its dockets with a dot; portals write a slash."""
    return re.sub(r"(?<=\d)/(?=\d{2}$)", ".", akte) if gericht == "BVerwG" and re.match(r"\d+ [A-Z]", akte) else akte
