"""Research: the rule book, what it rests on, citations in a text."""

from __future__ import annotations

from datetime import date
from typing import Any

from litestar import Response
from litestar.params import FromQuery

from nachzug.akte.speicher import Akte
from nachzug.gutachten.regelwerk import UnbekannteNorm, als_daten
from nachzug.logik.regel import Merkmal
from nachzug.logik.zeit import SPAETESTENS, DatumFehler, iso, lies_tag, tag_aus
from nachzug.pruefung.vorbereitung import vorbereitet
from nachzug.recht.verzeichnis import BEGINN, RECHT_BEKANNT_BIS, VORSCHRIFTEN
from nachzug.web.fallwerk import Abgelehnt, fall_aus
from nachzug.web.quellenwerk import abgleich, betroffene, entscheidung, gefunden, wortlaut
from nachzug.web.seite import Anfrage, seite, speicher
from nachzug.web.seiten_ausgabe import dokument
from nachzug.web.seiten_start import Formular
from nachzug.web.sprache import _
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
        wortlaut=wortlaut(norm, tag) if norm.strip() and not fehler else None,
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
    entscheidungen, fehler = gefunden(suche) if worte else (None, "")
    return seite(
        request,
        "recherche.html",
        suche=suche,
        funde=funde[:_TREFFER],
        mehr=len(funde) > _TREFFER,
        entscheidungen=entscheidungen,
        fehler=fehler,
        text="",
        zitate=None,
    )


def _text(m: Merkmal) -> str:
    return " ".join((m.titel, m.definition, *m.normen, *m.fundstellen)).casefold()


@nimm("/recherche")
def zitate(request: Anfrage, data: Formular) -> Response[str]:
    """The citations of norms and decisions in a text."""
    from nachzug.quellen.zitate import finde

    text = str(data.get("text", ""))[:HOECHSTENS_ZEICHEN]
    leer: dict[str, Any] = {"suche": "", "funde": [], "mehr": False, "entscheidungen": None, "fehler": ""}
    return seite(request, "recherche.html", text=text, zitate=finde(text), **leer)


@hole("/entscheidung")
def entscheidungsseite(request: Anfrage, kennung: FromQuery[str]) -> Response[str]:
    """A loaded decision with margin numbers, what it cites and who cites it."""
    inhalt = entscheidung(kennung)
    if inhalt is None:
        return seite(
            request, "fehler.html", status=404, titel=_("Nicht gefunden"), text=_("Diese Entscheidung ist nicht geladen.")
        )
    return dokument(inhalt)


@hole("/abgleich")
def abgleichseite(request: Anfrage) -> Response[str]:
    """Which of the cases a newly loaded law touches."""
    ergebnis = abgleich()
    akten = list(speicher(request).alle())
    heute = tag_aus(date.today())
    return seite(
        request,
        "abgleich.html",
        geladen=ergebnis is not None,
        betroffen=betroffene(ergebnis, akten) if ergebnis is not None else [],
        zahl=len(ergebnis.regeln) if ergebnis is not None else 0,
        akten=len(akten),
        aeltere=[(a, am) for a in akten if (am := _rechtsstand(a)) < min(heute, RECHT_BEKANNT_BIS)],
    )


def _rechtsstand(akte: Akte) -> int:
    """The day of the law under which a case is judged; of one that cannot be read the last."""
    try:
        return fall_aus(akte.daten).rechtsstand_tag
    except Abgelehnt:
        return SPAETESTENS


SEITEN = (recht, recherche, zitate, entscheidungsseite, abgleichseite)
