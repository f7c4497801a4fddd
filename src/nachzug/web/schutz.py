"""What keeps the application to one machine and one user: only local names, only own forms, nothing from outside.

The Host check stops a page of the internet that points a name of its own at 127.0.0.1; the origin check stops it from sending
forms; the headers stop scripts and content that are not ours. `no-store` keeps one client's data out of the next one's form.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

Scope = dict[str, Any]
Empfang = Callable[[], Awaitable[dict[str, Any]]]
Versand = Callable[[dict[str, Any]], Awaitable[None]]
Anwendung = Callable[[Scope, Empfang, Versand], Awaitable[None]]

LOKAL = frozenset(("localhost", "127.0.0.1", "::1"))
_LESEND = frozenset(("GET", "HEAD", "OPTIONS"))
_REGELN = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
KOPFZEILEN = {
    "content-security-policy": _REGELN,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "cache-control": "no-store",
}
_FREMD = "Diese Anwendung antwortet nur auf diesem Rechner, unter http://127.0.0.1 oder http://localhost.\n"


def _rechner(wert: str) -> str | None:
    """The host of `name:port`; None where it is none."""
    try:
        return urlsplit(f"//{wert}").hostname
    except ValueError:
        return None


def _erlaubt(scope: Scope) -> bool:
    kopf: dict[bytes, str] = {name: wert.decode("latin-1") for name, wert in scope["headers"]}
    host = kopf.get(b"host", "")
    if _rechner(host) not in LOKAL:
        return False
    if scope["method"] in _LESEND:
        return True
    if kopf.get(b"sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return False
    herkunft = kopf.get(b"origin")
    return herkunft is None or (herkunft.startswith("http") and urlsplit(herkunft).netloc == host)


def geschuetzt(anwendung: Anwendung) -> Anwendung:
    """The application behind the checks; every answer, errors too, carries the headers."""

    async def aussen(scope: Scope, receive: Empfang, send: Versand) -> None:
        if scope["type"] != "http":
            await anwendung(scope, receive, send)
            return
        if not _erlaubt(scope):
            kopf = [(b"content-type", b"text/plain; charset=utf-8"), *_als_kopf(KOPFZEILEN)]
            await send({"type": "http.response.start", "status": 403, "headers": kopf})
            await send({"type": "http.response.body", "body": _FREMD.encode()})
            return

        async def mit_kopf(nachricht: dict[str, Any]) -> None:
            if nachricht["type"] == "http.response.start":
                schon = {name.lower() for name, _ in nachricht["headers"]}
                neu = [(k, v) for k, v in _als_kopf(KOPFZEILEN) if k not in schon]
                nachricht["headers"] = [*nachricht["headers"], *neu]
            await send(nachricht)

        await anwendung(scope, receive, mit_kopf)

    return aussen


def _als_kopf(zeilen: dict[str, str]) -> list[tuple[bytes, bytes]]:
    return [(k.encode(), v.encode()) for k, v in zeilen.items()]
