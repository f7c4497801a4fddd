"""The full texts behind a page of ra.de: provisions without number, decisions without head, one after another.

A provision is known by the beginning of its text in the list of the page. A decision begins with the heading of its first
part; it is another one where a part comes that cannot follow, or where the Randnummern begin again. Its head is taken from
the list by the beginning of its text; what the list does not name is inferred from what the main decision cites, and only
where a single decision remains.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from nachzug.quellen.entscheidung import Beigabe, Bemerkung, Entscheidung, Listeneintrag, Teil
from nachzug.quellen.gliederung import gliedere, teil_von
from nachzug.quellen.kopfdaten import DATUM, lies_datum
from nachzug.quellen.schluessel import az_schluessel, entscheidung_schluessel
from nachzug.quellen.verweise import Verweis, verweise

DECKT = {"412": "beigaben", "413": "benenne"}

_FOLGE = {Teil.TENOR: 0, Teil.TATBESTAND: 1, Teil.GRUENDE: 2}
_ABSATZ_EINS = re.compile(r"\(1\) ")
_RN = re.compile(r"\d{1,4}")
_GLATT = re.compile(r"[\s\u00a0]+")
_HOECHSTENS_ANRISS = 120


def beigaben(
    zeilen: list[str],
    ab: int,
    normen: tuple[Listeneintrag, ...],
    zitiert: tuple[Listeneintrag, ...],
    haupt: Entscheidung,
) -> tuple[Beigabe, ...]:
    """Split the full texts; zeilen from `ab` on."""
    anfaenge = {_anfang(n.anriss): n.text for n in normen if n.anriss}
    stuecke: list[Beigabe] = []
    for von, bis, norm in _bloecke(zeilen, ab, anfaenge):
        inhalt = zeilen[von:bis]
        if norm is not None:
            stuecke.append(Beigabe(von + 1, norm=norm, wortlaut="\n".join(inhalt).strip()))
        else:
            roh = Entscheidung(abschnitte=gliedere(inhalt), quelle=haupt.quelle, layout="ra.de (Beigabe)")
            stuecke.append(Beigabe(von + 1, entscheidung=_aus_liste(roh, zitiert)))
    return benenne(tuple(stuecke), haupt, zitiert)


def _anfang(text: str) -> str:
    return _GLATT.sub("", text)[:_HOECHSTENS_ANRISS]


def _bloecke(zeilen: list[str], ab: int, anfaenge: dict[str, str]) -> Iterator[tuple[int, int, str | None]]:
    """(first line, end, norm or None for a decision); norm "" is a provision that the list does not name."""
    grenzen: list[tuple[int, str | None]] = []
    stand = -1
    in_entscheidung = False
    for stelle in range(ab, len(zeilen)):
        teil = teil_von(zeilen[stelle])
        if teil is not None and teil in _FOLGE:
            if not in_entscheidung or _FOLGE[teil] <= stand:
                grenzen.append((stelle, None))
            in_entscheidung, stand = True, _FOLGE[teil]
            continue
        norm = _norm_beginnt(zeilen, stelle, anfaenge, in_entscheidung)
        if norm is not None:
            grenzen.append((stelle, norm))
            in_entscheidung, stand = False, -1
    for (von, norm), (bis, _) in zip(grenzen, [*grenzen[1:], (len(zeilen), None)], strict=True):
        yield von, bis, norm


def _norm_beginnt(zeilen: list[str], stelle: int, anfaenge: dict[str, str], in_entscheidung: bool) -> str | None:
    """Which provision begins here. Inside a decision "(1)" may be an enumeration: only a listed beginning counts there."""
    if not zeilen[stelle].strip():
        return None
    text = _GLATT.sub("", " ".join(zeilen[stelle : stelle + 8]))
    for anfang, norm in anfaenge.items():
        if text.startswith(anfang):
            return norm
    if _ABSATZ_EINS.match(zeilen[stelle]) and not in_entscheidung:
        return ""
    return None


def _aus_liste(roh: Entscheidung, liste: tuple[Listeneintrag, ...]) -> Entscheidung:
    """The head from the entry whose beginning is the beginning of this text."""
    text = _GLATT.sub(
        "", " ".join(t for a in roh.abschnitte for t in (a.titel, *(f"{p.ziffer} {p.rn} {p.text}" for p in a.passagen)))
    )
    ohne_ziffern = re.sub(r"[\dIVX.]+", "", text)
    for eintrag in liste:
        anfang = re.sub(r"[\dIVX.]+", "", _GLATT.sub("", eintrag.anriss))[:_HOECHSTENS_ANRISS]
        if len(anfang) > 30 and ohne_ziffern.startswith(anfang):
            return replace(
                roh, gericht=eintrag.gericht, art=eintrag.art, datum=eintrag.datum, aktenzeichen=(eintrag.aktenzeichen,)
            )
    return roh


def benenne(stuecke: tuple[Beigabe, ...], haupt: Entscheidung, liste: tuple[Listeneintrag, ...]) -> tuple[Beigabe, ...]:
    """Infer the head of decisions that the list does not name from the citations of the main decision.

    The page gives full texts in the order in which the decision cites them, which narrows the choice.
    """
    zitate = [v for _, p in haupt.passagen() for v in verweise(p.text)]
    vergeben = {az_schluessel(e.aktenzeichen) for e in liste}
    neu: list[Beigabe] = []
    for stelle, stueck in enumerate(stuecke):
        e = stueck.entscheidung
        if e is None or e.aktenzeichen:
            neu.append(stueck)
            continue
        davor, danach = _spanne(stuecke, stelle, zitate)
        moeglich = _moeglich(e, zitate, vergeben)
        geordnet = [v for i, v in moeglich if davor < i < danach]
        neu.append(Beigabe(stueck.zeile, entscheidung=_erschlossen(e, geordnet or [v for _, v in moeglich], stueck.zeile)))
    return tuple(neu)


def _spanne(stuecke: tuple[Beigabe, ...], stelle: int, zitate: list[Verweis]) -> tuple[int, int]:
    """Between which citations of the main decision this text belongs: after the first citation of everything before it on the
    page, before the decision that follows it."""
    erste: dict[str, int] = {}
    for i, v in enumerate(zitate):
        erste.setdefault(v.ziel, i)
    davor = max((erste[z] for s in stuecke[:stelle] if (z := _ziel(s)) in erste), default=-1)
    danach = next((erste[z] for s in stuecke[stelle + 1 :] if s.entscheidung and (z := _ziel(s)) in erste), len(zitate))
    return davor, danach


def _ziel(stueck: Beigabe) -> str:
    e = stueck.entscheidung
    if e is None:
        return stueck.norm
    return entscheidung_schluessel(e.gericht, e.aktenzeichen[0]) if e.aktenzeichen else ""


def _moeglich(e: Entscheidung, zitate: list[Verweis], vergeben: set[str]) -> list[tuple[int, Verweis]]:
    """Cited decisions that this can be, with their place among the citations: of a court of this kind, younger than the latest
    day it tells, not named by the list."""
    text = " ".join(p.text for _, p in e.passagen())
    letzter = max((t for d in re.findall(DATUM, text) if (t := lies_datum(d))), default=0)
    verfassung = "Verfassungsbeschwerde" in text and "BVerfGG" in text
    einzig: dict[str, tuple[int, Verweis]] = {}
    for i, z in enumerate(zitate):
        if z.art != "entscheidung" or not z.aktenzeichen or az_schluessel(z.aktenzeichen) in vergeben or z.datum <= letzter:
            continue
        if not verfassung or z.gericht == "BVerfG":
            einzig.setdefault(z.ziel, (i, z))
    return list(einzig.values())


def _erschlossen(e: Entscheidung, moeglich: list[Verweis], zeile: int) -> Entscheidung:
    namen = "; ".join(f"{v.gericht} {v.aktenzeichen}" for v in moeglich)
    if len(moeglich) == 1:
        v = moeglich[0]
        text = f"Die Liste der Seite nennt diese Entscheidung nicht; erschlossen aus den Zitaten der Hauptentscheidung: {namen}"
        return replace(
            e, gericht=v.gericht, art=e.art or v.entscheidungsart, datum=v.datum, aktenzeichen=(v.aktenzeichen,),
            bemerkungen=(*e.bemerkungen, Bemerkung(text, zeile)),
        )  # fmt: skip
    text = "Die Liste der Seite nennt diese Entscheidung nicht; " + (
        f"in Betracht kommen {namen}" if namen else "kein Zitat passt"
    )
    return replace(e, bemerkungen=(*e.bemerkungen, Bemerkung(text, zeile)))
