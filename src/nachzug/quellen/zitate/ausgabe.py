"""Citations for people and programs: a list, the text with its citations marked (terminal, HTML), JSON, CSV."""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Callable, Iterable, Iterator, Sequence

from nachzug.quellen.zitate.zitat import Zitat

SPALTEN = (
    "art",
    "von",
    "bis",
    "zeile",
    "text",
    "kanonisch",
    "klasse",
    "pinpoint",
    "gericht",
    "datum",
    "name",
    "fundorte",
    "ecli",
    "bemerkung",
)
_FARBE = {"norm": "36", "entscheidung": "33", "material": "35", "unmoeglich": "31;7"}
_SEITE = """<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>{titel}</title><style>
body{{max-width:48rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.6 Georgia,serif;color:#1a1a1a;background:#fff}}
pre{{white-space:pre-wrap;font:inherit}} mark{{color:inherit;background:none;border-bottom:2px solid}}
.norm{{border-color:#0b6e6e}} .entscheidung{{border-color:#9a5b00}} .material{{border-color:#6a3d9a}}
.unmoeglich{{background:#ffe1e1;border-color:#b00020}}
</style></head><body><pre>{inhalt}</pre></body></html>
"""


def ist_unmoeglich(z: Zitat) -> bool:
    return "unmoeglich" in z.bemerkung


def als_daten(text: str, zitate: Iterable[Zitat]) -> list[dict[str, object]]:
    """One plain record for each citation, with the line it stands in (from 1)."""
    zeilen = _Zeilen(text)
    return [
        {
            "art": z.art,
            "von": z.von,
            "bis": z.bis,
            "zeile": zeilen.bis(z.von),
            "text": _glatt(text[z.von : z.bis]),
            "kanonisch": list(z.kanonisch),
            "klasse": z.klasse,
            "pinpoint": z.pinpoint,
            "gericht": z.gericht,
            "datum": z.datum.isoformat() if z.datum else None,
            "name": z.name,
            "fundorte": list(z.fundorte),
            "ecli": z.ecli,
            "bemerkung": z.bemerkung,
        }
        for z in zitate
    ]


class _Zeilen:
    """Line numbers of rising offsets, counted once through the text."""

    def __init__(self, text: str) -> None:
        self._text, self._stelle, self._zeile = text, 0, 1

    def bis(self, stelle: int) -> int:
        self._zeile += self._text.count("\n", self._stelle, stelle)
        self._stelle = stelle
        return self._zeile


def _glatt(text: str) -> str:
    return " ".join(text.split())


def als_liste(text: str, zitate: Sequence[Zitat]) -> Iterator[str]:
    """A line for each citation: line number, what is cited, pinpoint, and as it is written where that differs."""
    for z, d in zip(zitate, als_daten(text, zitate), strict=True):
        gemeint = "; ".join(z.kanonisch) or "?"
        teile = [f"{d['zeile']:>5}  {gemeint}"]
        if d["pinpoint"]:
            teile.append(str(d["pinpoint"]))
        if d["text"] != gemeint:
            teile.append(f"»{d['text']}«")
        if d["bemerkung"]:
            teile.append(f"[{_deutsch(str(d['bemerkung']))}]")
        yield "  ".join(teile)
    yield _summe(zitate)
    if any(not z.kanonisch and z.art == "norm" for z in zitate):
        yield "Paragraphen ohne Gesetz ordnet --gesetz NAME zu, z. B. --gesetz AufenthG."


def _deutsch(bemerkung: str) -> str:
    return bemerkung.replace("unmoeglich", "unmöglich").replace("aufgeloest", "aufgelöst")


def _summe(zitate: Sequence[Zitat]) -> str:
    normen = sum(z.art == "norm" for z in zitate)
    entscheidungen = sum(z.art == "entscheidung" for z in zitate)
    offen = sum(not z.kanonisch for z in zitate)
    falsch = sum(ist_unmoeglich(z) for z in zitate)
    return (
        f"{len(zitate)} Zitate: {normen} Normen, {entscheidungen} Entscheidungen, {len(zitate) - normen - entscheidungen} Drucksachen; "
        f"{offen} ohne Zuordnung, {falsch} unmöglich"
    )


def _markiert(
    text: str, zitate: Iterable[Zitat], marke: Callable[[Zitat, str], str], sonst: Callable[[str], str]
) -> Iterator[str]:
    stelle = 0
    for z in zitate:
        yield sonst(text[stelle : z.von])
        yield marke(z, text[z.von : z.bis])
        stelle = z.bis
    yield sonst(text[stelle:])


def als_ansi(text: str, zitate: Iterable[Zitat]) -> str:
    """The text with its citations in colour, impossible ones in reverse red."""

    def marke(z: Zitat, stelle: str) -> str:
        return f"\x1b[{_FARBE['unmoeglich' if ist_unmoeglich(z) else z.art]}m{stelle}\x1b[0m"

    return "".join(_markiert(text, zitate, marke, str))


def als_html(text: str, zitate: Iterable[Zitat], titel: str = "Zitate") -> str:
    """A page with the text; each citation is marked and says on hover what it means."""

    def marke(z: Zitat, stelle: str) -> str:
        hinweis = "; ".join((*z.kanonisch, *([_deutsch(z.bemerkung)] if z.bemerkung else [])))
        klasse = f"{z.art} unmoeglich" if ist_unmoeglich(z) else z.art
        return f'<mark class="{klasse}" title="{html.escape(hinweis)}">{html.escape(stelle)}</mark>'

    return _SEITE.format(titel=html.escape(titel), inhalt="".join(_markiert(text, zitate, marke, html.escape)))


def als_csv(text: str, zitate: Iterable[Zitat]) -> str:
    """Comma-separated values with a header; several values in one field are joined by "; "."""
    puffer = io.StringIO()
    tabelle = csv.writer(puffer, lineterminator="\n")
    tabelle.writerow(SPALTEN)
    for d in als_daten(text, zitate):
        tabelle.writerow([_feld(d[s]) for s in SPALTEN])
    return puffer.getvalue()


def _feld(wert: object) -> object:
    return "; ".join(wert) if isinstance(wert, list) else "" if wert is None else wert  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
