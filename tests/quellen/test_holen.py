"""Fetching from a server: a real one on the loopback, which breaks off, changes its file and counts requests."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from nachzug.quellen.holen import HolenFehler, Holer

INHALT = bytes(range(256)) * 400


class Server(ThreadingHTTPServer):
    """Serves one file; bricht_ab: how many answers stop after half of what was asked for."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Antwort)
        self.inhalt = INHALT
        self.etag = '"eins"'
        self.bricht_ab = 0
        self.anfragen: list[dict[str, str]] = []

    @property
    def adresse(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Antwort(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        self.server.anfragen.append(dict(self.headers))
        if self.path != "/probg/xml.zip":
            self.send_error(404)
            return
        if self.headers.get("If-None-Match") == self.server.etag:
            self.send_response(304)
            self.end_headers()
            return
        ab = 0
        if (bereich := self.headers.get("Range")) and self.headers.get("If-Range") == self.server.etag:
            ab = int(bereich.removeprefix("bytes=").rstrip("-"))
        rest = self.server.inhalt[ab:]
        self.send_response(206 if ab else 200)
        self.send_header("ETag", self.server.etag)
        self.send_header("Content-Length", str(len(rest)))
        self.end_headers()
        if self.server.bricht_ab:
            self.server.bricht_ab -= 1
            self.wfile.write(rest[: len(rest) // 2])
            self.close_connection = True
            return
        self.wfile.write(rest)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as offen:
        threading.Thread(target=offen.serve_forever, daemon=True).start()
        yield offen
        offen.shutdown()


def holer(server: Server, ordner: Path, gewartet: list[float] | None = None, pause: float = 0.0) -> Holer:
    return Holer(ordner, server.adresse, pause, (gewartet if gewartet is not None else []).append)


def test_a_broken_download_goes_on_where_it_stopped(server: Server, tmp_path: Path) -> None:
    server.bricht_ab = 2
    datei = holer(server, tmp_path).hole(f"{server.adresse}/probg/")
    assert datei.read_bytes() == INHALT
    assert [a.get("Range") for a in server.anfragen] == [None, "bytes=51200-", "bytes=76800-"]


def test_a_later_run_takes_up_the_part_of_an_earlier_one(server: Server, tmp_path: Path) -> None:
    server.bricht_ab = 4
    with pytest.raises(HolenFehler, match="ein neuer Aufruf setzt fort"):
        holer(server, tmp_path).hole("probg")
    assert holer(server, tmp_path).hole("probg").read_bytes() == INHALT
    assert server.anfragen[-1]["Range"] == "bytes=96000-"


def test_a_file_that_changed_in_between_is_fetched_anew(server: Server, tmp_path: Path) -> None:
    server.bricht_ab = 4
    with pytest.raises(HolenFehler):
        holer(server, tmp_path).hole("probg")
    server.inhalt, server.etag = INHALT[::-1], '"zwei"'
    assert holer(server, tmp_path).hole("probg").read_bytes() == INHALT[::-1]


def test_what_has_not_changed_is_not_sent_again(server: Server, tmp_path: Path) -> None:
    holer(server, tmp_path).hole("probg")
    assert holer(server, tmp_path).hole("probg").read_bytes() == INHALT
    assert server.anfragen[-1]["If-None-Match"] == '"eins"'


def test_between_requests_there_is_a_pause(server: Server, tmp_path: Path) -> None:
    gewartet: list[float] = []
    h = holer(server, tmp_path, gewartet, pause=600.0)
    h.hole("probg")
    h.hole("probg")
    assert len(gewartet) == 1
    assert 500.0 < gewartet[0] <= 600.0


@pytest.mark.parametrize(
    ("was", "meldung"),
    [("https://example.org/x.zip", "geholt wird nur von"), ("../../etc", "keine Adresse"), ("gibtsnicht", "antwortet 404")],
)
def test_other_servers_odd_paths_and_missing_laws_are_refused(server: Server, tmp_path: Path, was: str, meldung: str) -> None:
    with pytest.raises(HolenFehler, match=meldung):
        holer(server, tmp_path).hole(was)
