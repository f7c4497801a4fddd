"""Research: the rule book, what it rests on, citations in a text."""

from __future__ import annotations

from typing import Any

from litestar import Response
from litestar.params import FromQuery

from nachzug.gutachten.regelwerk import UnbekannteNorm, als_daten
from nachzug.logik.regel import Merkmal
from nachzug.logik.zeit import DatumFehler, iso, lies_tag
from nachzug.pruefung.vorbereitung import vorbereitet
from nachzug.recht.verzeichnis import BEGINN, RECHT_BEKANNT_BIS, VORSCHRIFTEN
from nachzug.web.seite import Anfrage, seite
from nachzug.web.seiten_start import Formular
from nachzug.web.wege import hole, nimm

_TREFFER = 60
HOECHSTENS_ZEICHEN = 1_000_000


@hole("/recht")
def recht(request: Anfrage, norm: FromQuery[str] = "", am: FromQuery[str] = "") -> Response[str]:
    """The rules of a provision on a day."""
    fehler, wege = "", list[dict[str, Any]]()
    try:
        tag = lies_tag(am) if am else RECHT_BEKANNT_BIS
        if norm.strip():
            wege = als_daten(norm.strip(), max(tag, BEGINN))
    except (DatumFehler, UnbekannteNorm) as gefunden:
        tag, fehler = RECHT_BEKANNT_BIS, str(gefunden)
    return seite(
        request,
        "recht.html",
        status=422 if fehler else 200,
        norm=norm,
        am=iso(tag),
        wege=wege,
        fehler=fehler,
        vorschriften=VORSCHRIFTEN,
    )


def _merkmale() -> dict[str, tuple[Merkmal, list[str]]]:
    """Every Merkmal of today's law with the Wege that use it."""
    alle: dict[str, tuple[Merkmal, list[str]]] = {}
    for v in vorbereitet(RECHT_BEKANNT_BIS):
        for m in v.plan.merkmale:
            alle.setdefault(m.id, (m, []))[1].append(v.weg.grundlage)
    return alle


@hole("/recherche")
def recherche(request: Anfrage, suche: FromQuery[str] = "") -> Response[str]:
    """Which rules rest on a decision or provision, or speak of a word."""
    worte = suche.casefold().split()
    funde: list[tuple[Merkmal, list[str]]] = []
    if worte:
        funde = [(m, wege) for m, wege in _merkmale().values() if all(w in _text(m) for w in worte)]
    return seite(request, "recherche.html", suche=suche, funde=funde[:_TREFFER], mehr=len(funde) > _TREFFER, text="", zitate=None)


def _text(m: Merkmal) -> str:
    return " ".join((m.titel, m.definition, *m.normen, *m.fundstellen)).casefold()


@nimm("/recherche")
def zitate(request: Anfrage, data: Formular) -> Response[str]:
    """The citations of norms and decisions in a text."""
    from nachzug.quellen.zitate import finde

    text = str(data.get("text", ""))[:HOECHSTENS_ZEICHEN]
    return seite(request, "recherche.html", suche="", funde=[], mehr=False, text=text, zitate=finde(text))


SEITEN = (recht, recherche, zitate)
