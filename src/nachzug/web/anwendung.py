"""The application: all pages, static files, the interface, errors in words."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from litestar import Litestar, Request, Response, Router
from litestar.config.csrf import CSRFConfig
from litestar.datastructures import State
from litestar.exceptions import HTTPException, PermissionDeniedException
from litestar.static_files import create_static_files_router  # pyright: ignore[reportUnknownVariableType]

from nachzug.akte.speicher import Speicher, UnbekannteAkte
from nachzug.web import (
    schnittstelle,
    seiten_anfang,
    seiten_ausgabe,
    seiten_experten,
    seiten_fall,
    seiten_frage,
    seiten_recht,
    seiten_start,
    seiten_vorhaben,
)
from nachzug.web.schutz import Anwendung, geschuetzt
from nachzug.web.seite import gewaehlte_sprache, seite
from nachzug.web.sprache import _, setze

STATISCH = Path(__file__).parent / "statisch"
_MODULE = (
    *(seiten_start, seiten_fall, seiten_anfang, seiten_frage, seiten_experten, seiten_vorhaben, seiten_ausgabe),
    seiten_recht,
)


def _fehlerseite(request: Request[Any, Any, Any], status: int, titel: str, text: str) -> Response[Any]:
    if request.url.path.startswith("/api/"):
        return Response(schnittstelle.Fehler([text]), status_code=status)
    return seite(request, "fehler.html", status=status, titel=titel, text=text)


def _http(request: Request[Any, Any, Any], fehler: HTTPException) -> Response[Any]:
    setze(gewaehlte_sprache(request))
    if isinstance(fehler, schnittstelle.Abgewiesen):
        return Response(schnittstelle.Fehler(fehler.fehler), status_code=422)
    if isinstance(fehler, PermissionDeniedException):
        text = _("Das Formular ist abgelaufen oder stammt nicht von dieser Seite. Bitte die Seite neu laden und erneut senden.")
        return _fehlerseite(request, 403, _("Nicht angenommen"), text)
    if fehler.status_code == 404:
        text = _("Vielleicht ist der Fall gelöscht oder die Adresse unvollständig.")
        return _fehlerseite(request, 404, _("Diese Seite gibt es nicht"), text)
    gruende = [f"{x.get('key', '')}: {x.get('message', '')}".lstrip(": ") for x in fehler.extra or () if isinstance(x, dict)]
    text = "; ".join((str(fehler.detail), *gruende))
    antwort = _fehlerseite(request, fehler.status_code, _("Das ging nicht"), text)
    antwort.headers.update(fehler.headers or {})
    return antwort


def _ohne_akte(request: Request[Any, Any, Any], fehler: UnbekannteAkte) -> Response[Any]:
    setze(gewaehlte_sprache(request))
    return _fehlerseite(request, 404, _("Diesen Fall gibt es nicht"), _("Er ist gelöscht, oder die Aktendatei ist eine andere."))


def _unerwartet(request: Request[Any, Any, Any], fehler: Exception) -> Response[Any]:
    """A fault of the program: told to the user in words, written to the error output for whoever mends it."""
    setze(gewaehlte_sprache(request))
    logging.getLogger("nachzug").error("%s %s", request.method, request.url.path, exc_info=fehler)
    text = _("Das hätte nicht geschehen dürfen. Gespeichert ist alles bis zum letzten Schritt.")
    return _fehlerseite(request, 500, _("Fehler im Programm"), text)


def baue(speicher: Speicher) -> Anwendung:
    """The application over a store, behind its checks."""
    statisch = create_static_files_router(path="/statisch", directories=[STATISCH], cache_control=None)
    app = Litestar(
        route_handlers=[*(s for m in _MODULE for s in m.SEITEN), statisch, Router("/api", route_handlers=schnittstelle.ROUTEN)],
        csrf_config=CSRFConfig(secret=speicher.geheimnis(), cookie_samesite="strict", cookie_httponly=True, exclude=["^/api/"]),
        exception_handlers={HTTPException: _http, UnbekannteAkte: _ohne_akte, Exception: _unerwartet},
        state=State({"speicher": speicher}),
        openapi_config=schnittstelle.OPENAPI,
        request_max_body_size=25_000_000,
    )
    return geschuetzt(app)  # type: ignore[arg-type]
