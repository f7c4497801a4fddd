"""Rendering a page: templates, language, what every page shows."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from litestar import Request, Response
from litestar.enums import MediaType
from litestar.response import Redirect

from nachzug import __version__
from nachzug.akte.speicher import Akte, Speicher
from nachzug.gutachten.sprachen import wort
from nachzug.logik.zeit import datum_aus, iso, tag_aus
from nachzug.recht.verzeichnis import RECHT_BEKANNT_BIS, REGELSTAND
from nachzug.web import sprache
from nachzug.web.felder import feldname
from nachzug.web.titel import titel
from nachzug.web.wahlworte import wahlwort

Anfrage = Request[Any, Any, Any]
VORLAGEN = Path(__file__).parent / "vorlagen"
ROLLEN = {"familie": "Familie", "beratung": "Beratung", "anwalt": "Anwaltschaft", "behoerde": "Behörde"}


@cache
def umgebung() -> Environment:
    """The templates with the functions they use."""
    env = Environment(
        loader=FileSystemLoader(VORLAGEN),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
    )
    env.install_gettext_callables(sprache._, lambda e, m, n: sprache._(e if n == 1 else m), newstyle=True)  # type: ignore[attr-defined]
    env.filters.update(tag=sprache.tag, zeitpunkt=sprache.zeitpunkt, iso=iso, wahlwort=wahlwort, ergebniswort=ergebniswort)
    globale: dict[str, Any] = {
        "ROLLEN": ROLLEN,
        "NAMEN": sprache.NAMEN,
        "VOLLSTAENDIG": sprache.VOLLSTAENDIG,
        "richtung": sprache.richtung,
        "feldname": feldname,
        "titel": titel,
        "tage": tage_zwischen,
        "bekannt_bis": RECHT_BEKANNT_BIS,
        "regelstand": REGELSTAND,
        "programm": __version__,
    }
    env.globals.update(globale)
    return env


def tage_zwischen(von: int, bis: int) -> int:
    """How many days from one day to another (JJJJMMTT)."""
    return (datum_aus(bis) - datum_aus(von)).days


def ergebniswort(wert: str) -> str:
    """A result or status in words."""
    ohne_ergebnis = {
        "kommt nicht in Betracht": sprache._("kommt nicht in Betracht"),
        "nicht vorgesehen": sprache._("nicht vorgesehen"),
    }
    return ohne_ergebnis.get(wert) or wort("de" if sprache.aktuelle() == "de" else "en", wert)


def speicher(request: Anfrage) -> Speicher:
    return request.app.state.speicher


def gewaehlte_sprache(request: Anfrage) -> str:
    gewaehlt = request.cookies.get("sprache", "de")
    return gewaehlt if gewaehlt in sprache.NAMEN else "de"


def seite(request: Anfrage, vorlage: str, /, *, status: int = 200, akte: Akte | None = None, **werte: Any) -> Response[str]:
    """A page in the language of the user."""
    gewaehlt = gewaehlte_sprache(request)
    sprache.setze(gewaehlt)
    text = (
        umgebung()
        .get_template(vorlage)
        .render(
            akte=akte,
            sprache=gewaehlt,
            pfad=request.url.path,
            heute=date.today(),
            heute_tag=tag_aus(date.today()),
            csrf=_csrf(request),
            meldung=werte.pop("meldung", None),
            **werte,
        )
    )
    return Response(text, media_type=MediaType.HTML, status_code=status)


def _csrf(request: Anfrage) -> str:
    from litestar.utils.scope.state import ScopeState

    wert = ScopeState.from_scope(request.scope).csrf_token
    return str(wert) if isinstance(wert, str) else ""


def weiter(ziel: str) -> Redirect:
    """To another page after a form was accepted, so that reloading sends nothing twice."""
    return Redirect(ziel, status_code=303)
