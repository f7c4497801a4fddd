"""Only this machine, only own forms, nothing from outside."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.web.conftest import Besuch, text

WEB = Path(__file__).parent.parent.parent / "src" / "nachzug" / "web"


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:8117", "0.0.0.0:8117", ""])
def test_another_host_is_refused(besuch: Besuch, host: str) -> None:
    assert besuch.hole("/", headers={"host": host}).status_code == 403


@pytest.mark.parametrize("host", ["localhost", "localhost:9", "127.0.0.1:8117", "[::1]:8117"])
def test_local_names_are_answered(besuch: Besuch, host: str) -> None:
    assert besuch.hole("/", headers={"host": host}).status_code == 200


def test_a_form_without_its_token_is_refused_in_words(besuch: Besuch) -> None:
    antwort = besuch.anfrage("POST", "/neu", data={"rolle": "familie"})
    assert antwort.status_code == 403
    assert "stammt nicht von dieser Seite" in text(antwort)
    assert besuch.speicher.liste() == []


@pytest.mark.parametrize("kopf", [{"origin": "http://evil.example"}, {"sec-fetch-site": "cross-site"}, {"origin": "null"}])
def test_a_form_from_elsewhere_is_refused_even_with_a_token(besuch: Besuch, kopf: dict[str, str]) -> None:
    assert besuch.sende("/neu", {"rolle": "familie"}, headers=kopf).status_code == 403
    assert besuch.speicher.liste() == []


@pytest.mark.parametrize("adresse", ["/", "/gibt-es-nicht", "/fall/unbekannt", "/statisch/nachzug.css"])
def test_every_answer_forbids_scripts_of_others_and_keeping(besuch: Besuch, adresse: str) -> None:
    kopf = besuch.hole(adresse).headers
    regeln = kopf["content-security-policy"]
    assert "default-src 'none'" in regeln
    assert "unsafe" not in regeln
    assert "http" not in regeln
    assert kopf["cache-control"] == "no-store"
    assert kopf["x-content-type-options"] == "nosniff"


def test_templates_hold_neither_inline_script_nor_style_nor_foreign_addresses() -> None:
    for datei in WEB.glob("vorlagen/**/*.html"):
        quelle = datei.read_text("utf-8")
        assert not re.search(r"<script(?![^>]*\ssrc=\"/statisch/)", quelle), datei
        assert not re.search(r"\sstyle=|\son[a-z]+=|javascript:", quelle), datei
        assert datei.name == "familienbrief.html" or "<style" not in quelle, datei
        assert not re.search(r"(src|href|action)=\"(https?:)?//", quelle), datei


def test_own_styles_and_script_load_nothing_from_outside() -> None:
    for name in ("nachzug.css", "nachzug.js"):
        assert not re.search(r"https?://|//[a-z]", re.sub(r"//.*", "", (WEB / "statisch" / name).read_text("utf-8")))


def test_a_link_back_never_leads_away(besuch: Besuch) -> None:
    for ziel in ("//evil.example", "https://evil.example/", "/\\evil.example"):
        antwort = besuch.sende("/sprache", {"sprache": "en", "zurueck": ziel}, follow_redirects=False)
        assert antwort.headers["location"] == "/"


def test_a_document_may_hold_its_styles_but_no_script_at_all(besuch: Besuch) -> None:
    pfad = besuch.beispiel()
    for adresse in ("gutachten", "familienbrief"):
        regeln = besuch.hole(f"{pfad}/{adresse}").headers["content-security-policy"]
        assert "script-src" not in regeln
        assert "default-src 'none'" in regeln
