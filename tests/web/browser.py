"""A real server in a process of its own, and Debian's Chromium before it: what the browser tests share."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

CHROMIUM = next((p for p in ("/usr/bin/chromium", "/usr/bin/chromium-browser") if Path(p).exists()), "")
_SCHALTER = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"),
]


def fehlt(grund: str) -> None:
    """Say that the browser tests do not run; where they must, fail."""
    if os.environ.get("NACHZUG_PRUEFDATEN_PFLICHT") == "1":
        pytest.fail(grund)
    pytest.skip(grund)


def starte_chromium(playwright: Any) -> Any:
    return playwright.chromium.launch(executable_path=CHROMIUM, args=_SCHALTER)


class Server:
    """`nachzug serve` over a file. Killing it is part of the tests: it is stopped without being asked."""

    def __init__(self, datei: Path) -> None:
        with socket.socket() as s:
            s.bind(("127.0.0.1", 0))
            self.port = s.getsockname()[1]
        self.datei = datei
        self.starte()

    @property
    def adresse(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def starte(self) -> None:
        befehl = [sys.executable, "-m", "nachzug", "serve", str(self.datei), "--port", str(self.port)]
        self._lauf = subprocess.Popen(befehl, stdout=subprocess.PIPE, text=True)
        assert self._lauf.stdout is not None
        gemeldet = self._lauf.stdout.readline()
        assert self.adresse in gemeldet, gemeldet
        for _ in range(200):
            try:
                urlopen(self.adresse, timeout=1).close()
                return
            except OSError:
                time.sleep(0.05)

    def toete(self) -> None:
        self._lauf.kill()
        self._lauf.wait()

    def neu(self) -> None:
        self.toete()
        self.starte()


class Fahrt:
    """A page with everything it asked of the network, and ways to fill it in by label as a user does."""

    def __init__(self, browser: Any, server: Server, *, javascript: bool = True, breite: int = 1280) -> None:
        self.server = server
        self.kontext = browser.new_context(
            java_script_enabled=javascript, viewport={"width": breite, "height": 900}, locale="de-DE"
        )
        self.anfragen: list[str] = []
        self.fehler: list[str] = []
        self.kontext.on("request", lambda r: self.anfragen.append(r.url))
        self.seite = self.kontext.new_page()
        self.seite.set_default_timeout(15_000)
        self.seite.on("console", lambda m: self.fehler.append(m.text) if m.type == "error" else None)
        self.seite.on("pageerror", lambda e: self.fehler.append(str(e)))
        self.gehe("/")

    def gehe(self, pfad: str) -> None:
        self.seite.goto(self.server.adresse + pfad, wait_until="load")

    @property
    def fall(self) -> str:
        treffer = re.search(r"/fall/[^/?]+", self.seite.url)
        assert treffer, self.seite.url
        return treffer[0]

    def ueberschrift(self) -> str:
        return self.seite.locator("h1").inner_text()

    def schliesse(self) -> None:
        fremd = [a for a in self.anfragen if not a.startswith((self.server.adresse, "data:", "blob:"))]
        assert fremd == []
        assert not self.fehler, self.fehler
        self.kontext.close()


def bis_zum_ende(fahrt: Fahrt, antworte: Callable[[Fahrt, str], None], hoechstens: int = 60) -> int:
    """Answer the interview until no question is left; returns how many there were."""
    for zahl in range(hoechstens):
        fahrt.gehe(f"{fahrt.fall}/frage")
        if "Keine Frage" in fahrt.ueberschrift():
            return zahl
        antworte(fahrt, fahrt.seite.locator("input[name=ort]").get_attribute("value") or "")
    raise AssertionError("die Fragen nehmen kein Ende")
