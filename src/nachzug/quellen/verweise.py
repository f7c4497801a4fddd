"""Citations of a text as edges of the graph: what is cited (a key that joins), where in it, and where in the text."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from nachzug.quellen.schluessel import entscheidung_schluessel, gericht_kurz
from nachzug.quellen.zitate import Zitat, finde
from nachzug.zitat.norm import Norm

_IN_ARTIKELN = frozenset({"EMRK", "GG", "AEUV", "EUV", "GRCh", "KRK", "GFK"})


class Verweis(Struct, frozen=True):
    """One citation. art: norm, entscheidung, vorschrift (AVwV), material (papers of parliament); ziel: section, or court and
    docket as a key; kanonisch: as cited, down to the smallest part; stelle: the pinpoint; beanstandung: why it cannot be what it
    says."""

    art: str
    ziel: str
    kanonisch: str
    stelle: str = ""
    gericht: str = ""
    entscheidungsart: str = ""
    datum: int = 0
    aktenzeichen: str = ""
    von: int = 0
    bis: int = 0
    beanstandung: str = ""


def verweise(text: str) -> tuple[Verweis, ...]:
    """All citations in order; a chain gives one edge per provision, a decision with two dockets one per docket."""
    return tuple(v for z in finde(text) for v in _aus(z))


def _aus(z: Zitat) -> Iterator[Verweis]:
    if z.art == "entscheidung":
        yield from _entscheidung(z)
    elif z.normen:
        yield from (_norm(z, n) for n in z.normen if n.gesetz)
    else:
        for kanonisch in (k for k in z.kanonisch if not k.startswith(("§", "Art"))):
            art = "vorschrift" if z.klasse == "verwaltungsvorschrift" else "material" if z.art == "material" else "norm"
            ziel = kanonisch.replace("AVwV Nummer ", "AVwV ")
            yield Verweis(art, ziel, ziel, z.pinpoint, von=z.von, bis=z.bis, beanstandung=_beanstandung(z))


def _norm(z: Zitat, n: Norm) -> Verweis:
    beanstandung = _beanstandung(z)
    if n.gesetz in _IN_ARTIKELN and n.art == "§":
        n = n._replace(art="Art.")
        beanstandung = beanstandung or f"unmoeglich: {n.gesetz} zählt nach Artikeln, nicht nach Paragraphen"
    return Verweis("norm", str(Norm(*n[:3])), str(n), von=z.von, bis=z.bis, beanstandung=beanstandung)


def _beanstandung(z: Zitat) -> str:
    return z.bemerkung if "unmoeglich" in z.bemerkung else ""


def _entscheidung(z: Zitat) -> Iterator[Verweis]:
    datum = z.datum.year * 10000 + z.datum.month * 100 + z.datum.day if z.datum else 0
    gericht = gericht_kurz(z.gericht) if z.gericht else ""
    for az in z.aktenzeichen:
        kanonisch = f"{gericht} {az}".strip()
        yield Verweis(
            "entscheidung", entscheidung_schluessel(gericht, az), kanonisch, z.pinpoint, gericht, z.klasse, datum, az, z.von, z.bis,
            _beanstandung(z),
        )  # fmt: skip
    if not z.aktenzeichen:
        for kanonisch in z.kanonisch[:1]:
            ziel = f"fundort|{''.join(kanonisch.split()).lower()}"
            yield Verweis(
                "entscheidung", ziel, kanonisch, z.pinpoint, gericht, z.klasse, datum, "", z.von, z.bis, _beanstandung(z)
            )
