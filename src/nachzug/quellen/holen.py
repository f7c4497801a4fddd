"""Fetches statutes from gesetze-im-internet.de: slowly, with resume, and only what has changed.

A broken download is kept as NAME.teil with the validator (ETag or Last-Modified) it belongs to; the next try asks for the rest
and begins anew where the server has another file by then. Between requests there is a pause.
"""

from __future__ import annotations

import time
import urllib.error
import urllib.request
from collections.abc import Callable
from http.client import HTTPException, HTTPResponse
from pathlib import Path

SERVER = "https://www.gesetze-im-internet.de"
PAUSE = 1.0
"""Seconds between two requests."""
VERSUCHE = 4
HOECHSTENS_BYTES = 300_000_000
_STUECK = 1 << 16


class HolenFehler(Exception):
    """What was asked for cannot be had; the message says why."""


class Holer:
    """Fetches from one server. ordner: where files and parts of files are kept between runs."""

    def __init__(
        self, ordner: Path, server: str = SERVER, pause: float = PAUSE, warte: Callable[[float], None] = time.sleep
    ) -> None:
        self._ordner = ordner
        self._server = server.rstrip("/")
        self._pause = pause
        self._warte = warte
        self._zuletzt = 0.0

    def adresse(self, was: str) -> str:
        """Address of the XML archive of a law: the page of the law, its short name there, or the archive itself."""
        pfad = was.removeprefix(self._server).strip("/")
        if "://" in pfad:
            raise HolenFehler(f"{was}: geholt wird nur von {self._server}")
        teile = pfad.split("/")
        if not all(t and t.replace("_", "").replace("-", "").replace(".", "").isalnum() and ".." not in t for t in teile):
            raise HolenFehler(f"{was}: keine Adresse eines Gesetzes; erwartet z. B. {self._server}/aufenthg_2004/")
        return f"{self._server}/{pfad}" if teile[-1].endswith((".zip", ".xml")) else f"{self._server}/{teile[0]}/xml.zip"

    def hole(self, was: str) -> Path:
        """The file, complete. Raises HolenFehler."""
        adresse = self.adresse(was)
        ziel = self._ordner / adresse.removeprefix(self._server + "/").replace("/", "__")
        self._ordner.mkdir(parents=True, exist_ok=True)
        fehler = ""
        for versuch in range(VERSUCHE):
            try:
                return self._versuch(adresse, ziel)
            except urllib.error.HTTPError as e:
                if e.code in (400, 401, 403, 404, 410):
                    raise HolenFehler(f"{adresse}: der Server antwortet {e.code}") from None
                fehler = f"der Server antwortet {e.code}"
            except (urllib.error.URLError, HTTPException, OSError) as e:
                fehler = f"abgebrochen ({e})"
            self._warte(self._pause * 2**versuch)
        raise HolenFehler(f"{adresse}: {fehler}; der geladene Teil bleibt, ein neuer Aufruf setzt fort")

    def _versuch(self, adresse: str, ziel: Path) -> Path:
        teil, marke = ziel.with_name(ziel.name + ".teil"), ziel.with_name(ziel.name + ".marke")
        vorhanden = teil.stat().st_size if teil.is_file() and marke.is_file() else 0
        kopf = {"User-Agent": "nachzug (Gesetzestexte, ein Abruf je Sekunde)", "Accept-Encoding": "identity"}
        gemerkt = marke.read_text("utf-8") if marke.is_file() else ""
        if vorhanden and gemerkt:
            kopf |= {"Range": f"bytes={vorhanden}-", "If-Range": gemerkt}
        elif ziel.is_file() and gemerkt:
            kopf["If-None-Match" if gemerkt.startswith(('"', "W/")) else "If-Modified-Since"] = gemerkt
        self._bremse()
        try:
            with urllib.request.urlopen(urllib.request.Request(adresse, headers=kopf), timeout=60) as antwort:
                self._schreibe(antwort, teil, marke, vorhanden)
        except urllib.error.HTTPError as e:
            if e.code == 304 and ziel.is_file():
                return ziel
            if e.code == 416:  # the part is longer than the file: begin anew
                teil.unlink(missing_ok=True)
            raise
        teil.replace(ziel)
        return ziel

    def _schreibe(self, antwort: HTTPResponse, teil: Path, marke: Path, vorhanden: int) -> None:
        fortgesetzt = antwort.status == 206
        if not fortgesetzt:
            vorhanden = 0
            marke.write_text(antwort.headers.get("ETag") or antwort.headers.get("Last-Modified") or "", "utf-8")
        laenge = antwort.headers.get("Content-Length")
        soll = vorhanden + int(laenge) if laenge else None
        if (soll or 0) > HOECHSTENS_BYTES:
            raise HolenFehler(f"die Datei ist größer als {HOECHSTENS_BYTES // 1_000_000} MB")
        with teil.open("ab" if fortgesetzt else "wb") as datei:
            ist = vorhanden
            while stueck := antwort.read(_STUECK):
                datei.write(stueck)
                ist += len(stueck)
                if ist > HOECHSTENS_BYTES:
                    raise HolenFehler(f"die Datei ist größer als {HOECHSTENS_BYTES // 1_000_000} MB")
        if soll is not None and ist < soll:
            raise HTTPException(f"{ist} von {soll} Bytes")

    def _bremse(self) -> None:
        seit = time.monotonic() - self._zuletzt
        if seit < self._pause:
            self._warte(self._pause - seit)
        self._zuletzt = time.monotonic()
