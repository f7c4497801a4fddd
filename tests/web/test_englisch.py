"""On English pages everything is English but what is marked as German: elements and sentences of the law, titles of cases, the
notation of the case file."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from nachzug.pruefung.vorbereitung import vorbereitet
from nachzug.recht.verzeichnis import RECHT_BEKANNT_BIS
from nachzug.verfahren.unterlagen import vorgaben
from nachzug.web.sprache import in_sprache
from nachzug.web.titel import titel
from nachzug.web.titel.english import ENGLISH
from nachzug.web.titel.familie import FAMILIE
from tests.web.conftest import Besuch

_DEUTSCH = re.compile(
    r"\b(?:und|oder|nicht|der|die|das|den|dem|ist|sind|wird|noch|mit|von|zu|für|auf|ein|eine|kein|keine|wenn|nach)\b"
)
_LEER = frozenset(("meta", "link", "input", "br", "hr", "img"))


class _Sichtbar(HTMLParser):
    """Text outside elements in another language than the page, and labels that are read aloud."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self._offen: list[bool] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        werte = dict(attrs)
        fremd = (self._offen[-1] if self._offen else False) or werte.get("lang") not in (None, "en")
        fremd = fremd or tag in ("script", "style", "svg", "code", "textarea", "title", "h1", "option")
        if not fremd and werte.get("aria-label"):
            self.text.append(str(werte["aria-label"]))
        if tag not in _LEER:
            self._offen.append(fremd)

    def handle_endtag(self, tag: str) -> None:
        if self._offen and tag not in _LEER:
            self._offen.pop()

    def handle_data(self, data: str) -> None:
        if not (self._offen and self._offen[-1]):
            self.text.append(data)


def unmarkiert(seite: str) -> str:
    leser = _Sichtbar()
    leser.feed(seite)
    return re.sub(r"\s+", " ", " ".join(leser.text))


_SEITEN = (
    *("", "/anfang", "/frage", "/formular", "/antworten", "/pruefung", "/entscheidend", "/zeit", "/unterhalt", "/unterlagen"),
    *("/schriftstuecke", "/protokoll", "/vergleich", "/loeschen", "/familienbrief?auf=en"),
)


@pytest.mark.parametrize("name", ["mutter-pflege", "subsidiaer-2026", "witwe-nach-fuenf-monaten"])
def test_english_pages_hold_no_german_that_is_not_marked(besuch: Besuch, name: str) -> None:
    pfad = besuch.beispiel(name)
    besuch.sende("/sprache", {"sprache": "en", "zurueck": "/"})
    eigener = besuch.speicher.lies(pfad.rsplit("/", 1)[1]).titel  # the case's own name
    funde: list[str] = []
    for adresse in (*(pfad + s for s in _SEITEN), "/fristen", "/abgleich", "/auskunft", "/recherche?suche=Ehe", "/recht"):
        text = unmarkiert(besuch.hole(adresse).text).replace(eigener, "")
        funde += [f"{adresse}: …{text[max(0, t.start() - 50) : t.end() + 50]}…" for t in _DEUTSCH.finditer(text)]
    assert funde == []


def test_every_document_and_nearly_every_way_has_an_english_title() -> None:
    """A Weg that is new may wait for its translation: it is shown in German and marked."""
    tage = (20050601, 20120101, 20140101, 20180901, 20200101, 20250101, RECHT_BEKANNT_BIS)
    wege = {v.weg.titel for tag in tage for v in vorbereitet(tag)}
    assert len(wege - ENGLISH.keys()) * 10 <= len(wege)
    assert {v.titel for v in vorgaben()} - ENGLISH.keys() == set()


@pytest.mark.parametrize("kuerzel", list(FAMILIE))
def test_what_to_bring_is_said_in_the_language_of_the_family(kuerzel: str) -> None:
    assert {v.titel for v in vorgaben()} - FAMILIE[kuerzel].keys() == set()
    assert FAMILIE[kuerzel].keys() - ENGLISH.keys() == set()


def test_a_title_without_translation_stays_german_and_is_marked() -> None:
    with in_sprache("en"):
        assert titel("Etwas Neues").__html__() == '<span lang="de">Etwas Neues</span>'
        assert titel("Pass läuft ab; vorher verlängern").__html__() == "Passport expires; renew it before"
        assert titel("Falls zugelassen: Klage erheben").text == "If leave is given: Bring an action (Klage)"
        assert titel("Ausländerbehörde am künftigen Wohnort (Bonn)").text.endswith("place of residence (Bonn)")
    with in_sprache("de"):
        assert titel("<b>").__html__() == "&lt;b&gt;"
