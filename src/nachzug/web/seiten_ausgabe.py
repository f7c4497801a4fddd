"""Documents to take away: Gutachten, family letter, the case itself; and a Gutachten opened again under today's law."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from litestar import Response
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from nachzug.akte.speicher import Akte
from nachzug.fall.schreiben import schreibe_fall
from nachzug.gutachten.anlage import als_pdf
from nachzug.gutachten.brief_ausgabe import als_datei
from nachzug.gutachten.briefstoff import stoff
from nachzug.gutachten.docx import als_docx
from nachzug.gutachten.dokument import als_html
from nachzug.gutachten.klageschrift import BRIEFE_UND_KLAGEN
from nachzug.logik.zeit import tag_aus
from nachzug.pruefung.pruefen import pruefe
from nachzug.pruefung.zeitstrahl import Modus, Zeitstrahl, unterschiede
from nachzug.web import sprache
from nachzug.web.fallwerk import Gelesen, geaendert, gelesen, protokolliert
from nachzug.web.familienbrief import brief
from nachzug.web.schutz import KOPFZEILEN
from nachzug.web.seite import Anfrage, seite, speicher, weiter
from nachzug.web.seiten_vorhaben import strahl_des_falls
from nachzug.web.wege import hole, nimm
from nachzug.web.wirkung import aenderungen

_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_FORMEN = {"pdf": "application/pdf", "docx": _DOCX, "html": "text/html"}
_MIT_STIL = (
    KOPFZEILEN["content-security-policy"]
    .replace("style-src 'self'", "style-src 'unsafe-inline'")
    .replace("script-src 'self'; ", "")
)
"""A document is one file with its styles inside; it runs no script at all."""


def _datei(inhalt: bytes | str, art: str, name: str) -> Response[Any]:
    sauber = re.sub(r"[^A-Za-z0-9_-]+", "-", name).strip("-") or "fall"
    ende = art.rpartition("/")[2]
    endung = {"yaml": "yaml", "pdf": "pdf", "vnd.openxmlformats-officedocument.wordprocessingml.document": "docx"}[ende]
    kopf = {"content-disposition": f'attachment; filename="{sauber}.{endung}"'}
    return Response(inhalt, media_type=art, headers=kopf)


def dokument(html: str) -> Response[str]:
    return Response(html, media_type="text/html", headers={"content-security-policy": _MIT_STIL})


def _strahl(g: Gelesen) -> Zeitstrahl:
    return strahl_des_falls(g, Modus.TATSACHEN)


@hole("/fall/{kennung:str}/schriftstuecke")
def schriftstuecke(request: Anfrage, kennung: FromPath[str]) -> Response[str]:
    g = gelesen(speicher(request), kennung)
    return seite(
        request,
        "schriftstuecke.html",
        akte=g.akte,
        g=g,
        sprachen=sprache.NAMEN,
        briefe={art: titel for art, (_, titel) in BRIEFE_UND_KLAGEN.items()} if g.fall.antragsteller_ids else {},
        kosten=_kosten(g),
    )


def _kosten(g: Gelesen) -> list[str]:
    """What the procedure costs on the day of the facts; nothing where no table is known for the day."""
    from nachzug.gutachten.kosten import zeilen
    from nachzug.verfahren.kosten import kostenplan
    from nachzug.werte import WertUnbekannt

    try:
        return list(zeilen(g.fall, kostenplan(g.fall))) if g.fall.antragsteller_ids else []
    except WertUnbekannt as fehler:
        return [str(fehler)]


@hole("/fall/{kennung:str}/schreiben/{datei:str}")
def schreiben(request: Anfrage, kennung: FromPath[str], datei: FromPath[str]) -> Response[Any]:
    """A draft of a letter or action, as DOCX, PDF or page."""
    art, _punkt, form = datei.partition(".")
    g = gelesen(speicher(request), kennung)
    if art not in BRIEFE_UND_KLAGEN or form not in _FORMEN or not g.fall.antragsteller_ids:
        return weiter(f"/fall/{kennung}/schriftstuecke")
    brief_ = BRIEFE_UND_KLAGEN[art][0](stoff(g.fall, (), g.pruefung.stichtag))
    inhalt = als_datei(brief_, form)
    return dokument(inhalt.decode()) if form == "html" else _datei(inhalt, _FORMEN[form], art)


@hole("/fall/{kennung:str}/unterhalt.pdf")
def unterhaltsanlage(request: Anfrage, kennung: FromPath[str]) -> Response[Any]:
    """The livelihood calculation as an annex."""
    from nachzug.gutachten.unterhalt_html import als_pdf as unterhalt_als_pdf
    from nachzug.web.seiten_vorhaben import rechnungen

    g = gelesen(speicher(request), kennung)
    ergebnisse = [(e, w) for _paar, e, w in rechnungen(g.fall)]
    if not ergebnisse:
        return weiter(f"/fall/{kennung}/unterhalt")
    return _datei(
        unterhalt_als_pdf(g.fall, ergebnisse, g.pruefung.stichtag, g.pruefung.rechtsstand), "application/pdf", "lebensunterhalt"
    )


@hole("/fall/{kennung:str}/gutachten")
def gutachten_html(request: Anfrage, kennung: FromPath[str]) -> Response[str]:
    g = gelesen(speicher(request), kennung)
    protokolliert(speicher(request), g, "Gutachten")
    return dokument(als_html(g.pruefung, _strahl(g)))


@hole("/fall/{kennung:str}/gutachten.pdf")
def gutachten_pdf(request: Anfrage, kennung: FromPath[str]) -> Response[Any]:
    g = gelesen(speicher(request), kennung)
    protokolliert(speicher(request), g, "Gutachten")
    return _datei(als_pdf(als_html(g.pruefung, _strahl(g)), g.fall), "application/pdf", f"gutachten-{g.akte.titel}")


@hole("/fall/{kennung:str}/gutachten.docx")
def gutachten_docx(request: Anfrage, kennung: FromPath[str]) -> Response[Any]:
    g = gelesen(speicher(request), kennung)
    protokolliert(speicher(request), g, "Gutachten")
    return _datei(als_docx(g.pruefung, _strahl(g)), _DOCX, f"gutachten-{g.akte.titel}")


@hole("/fall/{kennung:str}/akte.yaml")
def akte_yaml(request: Anfrage, kennung: FromPath[str]) -> Response[Any]:
    g = gelesen(speicher(request), kennung)
    return _datei(schreibe_fall(g.fall), "application/yaml", f"akte-{g.akte.titel}")


@hole("/fall/{kennung:str}/familienbrief")
def familienbrief(request: Anfrage, kennung: FromPath[str], auf: FromQuery[str] = "de") -> Response[str]:
    g = gelesen(speicher(request), kennung)
    return dokument(brief(g, auf if auf in sprache.NAMEN else "de"))


@hole("/fall/{kennung:str}/familienbrief.pdf")
def familienbrief_pdf(request: Anfrage, kennung: FromPath[str], auf: FromQuery[str] = "de") -> Response[Any]:
    g = gelesen(speicher(request), kennung)
    gewaehlt = auf if auf in sprache.NAMEN else "de"
    return _datei(als_pdf(brief(g, gewaehlt), g.fall), "application/pdf", f"familienbrief-{gewaehlt}")


@hole("/fall/{kennung:str}/vergleich")
def vergleich(request: Anfrage, kennung: FromPath[str]) -> Response[str]:
    """A Gutachten opened again: the same facts under today's law, and on today's day."""
    g = gelesen(speicher(request), kennung)
    heute = tag_aus(date.today())
    recht = pruefe(g.fall, stichtag=g.pruefung.stichtag, rechtsstand=heute)
    beides = pruefe(g.fall, stichtag=heute, rechtsstand=heute)
    return seite(
        request,
        "vergleich.html",
        akte=g.akte,
        g=g,
        recht=aenderungen(g.pruefung, recht),
        beides=aenderungen(g.pruefung, beides),
        merkmale=[u for u in unterschiede(g.pruefung, beides, heute) if u.merkmal],
    )


@nimm("/fall/{kennung:str}/heute")
def auf_heute(request: Anfrage, kennung: FromPath[str]) -> Redirect:
    """Judge the case on today's day under today's law from now on."""

    def aendere(akte: Akte) -> Akte:
        daten = {k: v for k, v in akte.daten.items() if k != "rechtsstand"}
        return akte._replace(daten=daten | {"stichtag": date.today().isoformat()})

    geaendert(speicher(request), kennung, aendere, "Stichtag und Rechtsstand auf heute")
    return weiter(f"/fall/{kennung}")


SEITEN = (
    *(schriftstuecke, gutachten_html, gutachten_pdf, gutachten_docx, akte_yaml, familienbrief, familienbrief_pdf),
    *(vergleich, auf_heute, schreiben, unterhaltsanlage),
)
