"""The real application over a real file, reached as a browser reaches it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import httpx
import pytest

from nachzug.akte.speicher import Speicher
from nachzug.web.anwendung import baue


class Besuch:
    """A visitor without JavaScript: keeps cookies, sends forms with the token of the page."""

    def __init__(self, speicher: Speicher) -> None:
        from anyio.from_thread import start_blocking_portal

        self.speicher = speicher
        self._portal_leiter = start_blocking_portal()
        self._portal = self._portal_leiter.__enter__()
        transport = httpx.ASGITransport(app=baue(speicher), raise_app_exceptions=False)  # type: ignore[arg-type]
        self._klient = httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8117", follow_redirects=True)

    def schliesse(self) -> None:
        self._portal.call(self._klient.aclose)
        self._portal_leiter.__exit__(None, None, None)

    def anfrage(self, methode: str, adresse: str, **mehr: Any) -> httpx.Response:
        return self._portal.call(lambda: self._klient.request(methode, adresse, **mehr))

    def hole(self, adresse: str, **mehr: Any) -> httpx.Response:
        return self.anfrage("GET", adresse, **mehr)

    def marke(self) -> str:
        treffer = re.search(r'name="_csrf_token" value="([^"]+)"', self.hole("/").text)
        assert treffer
        return treffer[1]

    def sende(self, adresse: str, daten: dict[str, Any] | None = None, **mehr: Any) -> httpx.Response:
        return self.anfrage("POST", adresse, data={"_csrf_token": self.marke(), **(daten or {})}, **mehr)

    def beispiel(self, name: str = "bverwg-1-c-17-23") -> str:
        """A copy of an example; returns the path of its page."""
        antwort = self.sende(f"/beispiele/{name}")
        assert antwort.status_code == 200
        return antwort.url.path


def text(antwort: httpx.Response) -> str:
    """What a reader sees."""
    ohne = re.sub(r"<(script|style)\b.*?</\1>", "", antwort.text, flags=re.S)
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", ohne)))


@pytest.fixture
def besuch(tmp_path: Path) -> Iterator[Besuch]:
    b = Besuch(Speicher(tmp_path / "akten.sqlite"))
    yield b
    b.schliesse()
