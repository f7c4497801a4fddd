"""The application in a real browser: three stories from an empty start to the Gutachten, accessibility, nothing from outside."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.web.browser import CHROMIUM, Fahrt, Server, bis_zum_ende, fehlt, starte_chromium

pypdf = pytest.importorskip("pypdf")

FLUECHTLING = {
    "wer": {"name": "Amal", "geboren": "3.4.1994", "staaten": "syrisch", "aufenthaltsstaat": "Türkei"},
    "beziehung": "Ehegatte oder eingetragener Lebenspartner",
    "hier": {"name": "Samir", "geboren": "1991", "staaten": "syrisch"},
    "status": "fluechtling",
    "seit": "9/2022",
    "weg": "§ 30",
}
DEUTSCHER = {
    "wer": {"name": "Lan", "geboren": "12.1998", "staaten": "vietnamesisch", "aufenthaltsstaat": "Vietnam"},
    "beziehung": "Ehegatte oder eingetragener Lebenspartner",
    "hier": {"name": "Jonas", "geboren": "1990", "staaten": "deutsch"},
    "status": "deutsch",
    "seit": "",
    "weg": "§ 28",
}
MUTTER = {
    "wer": {"name": "Roza", "geboren": "ca. 1950", "staaten": "russisch", "aufenthaltsstaat": "Russland"},
    "beziehung": "Elternteil",
    "hier": {"name": "Irina", "geboren": "1978", "staaten": "russisch"},
    "status": "niederlassung",
    "seit": "2015",
    "weg": "§ 36",
}
GESCHICHTEN = {"fluechtling": FLUECHTLING, "deutscher": DEUTSCHER, "mutter": MUTTER}


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if not CHROMIUM:
        fehlt("Chromium fehlt (apt-get install chromium): die Prüfungen im Browser laufen nicht")
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as p:
        chromium = starte_chromium(p)
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    s = Server(tmp_path_factory.mktemp("akten") / "akten.sqlite")
    yield s
    s.toete()


def erste_angaben(f: Fahrt, g: dict[str, Any]) -> None:
    """From the start page to the ways."""
    f.gehe("/")
    f.seite.get_by_role("button", name="Neuer Fall: Beratung").click()
    for vorsatz in ("wer", "hier"):
        for feld, wert in g[vorsatz].items():
            f.seite.fill(f"#{vorsatz}_{feld}", wert)
    f.seite.get_by_label(g["beziehung"]).check()
    f.seite.select_option("#hier_status", g["status"])
    f.seite.fill("#hier_seit", g["seit"])
    f.seite.get_by_role("button", name="Wege zeigen").click()


def antworte(f: Fahrt, ort: str) -> None:
    """A plausible answer to any question, by the kind of its form."""
    s = f.seite
    if s.locator("button[value=keine]").count():
        s.locator("button[value=keine]").click()
    elif s.locator("#wert-ja").count():
        nein = re.search(r"verurteil|ausweisung|falsche|zwang|aufenthaltszweck|leistungsbezug|drittstaat", ort)
        s.locator("#wert-nein" if nein else "#wert-ja").check()
        s.get_by_role("button", name="Speichern und weiter").click()
    elif s.locator("fieldset#wert input").count():
        s.locator("fieldset#wert input").first.check()
        s.get_by_role("button", name="Speichern und weiter").click()
    else:
        s.get_by_role("button", name="Weiß ich nicht").click()


def gutachten(f: Fahrt, ziel: Path) -> Any:
    """The Gutachten as PDF, fetched through the browser."""
    f.gehe(f"{f.fall}/schriftstuecke")
    with f.seite.expect_download() as laden:
        f.seite.locator("a[href$='gutachten.pdf']").click()
    laden.value.save_as(ziel)
    return pypdf.PdfReader(ziel)


@pytest.mark.parametrize("name", list(GESCHICHTEN))
@pytest.mark.parametrize("javascript", [True, False], ids=["mit", "ohne"])
def test_a_story_leads_from_an_empty_start_to_the_gutachten(
    browser: Any, server: Server, tmp_path: Path, name: str, javascript: bool
) -> None:
    g = GESCHICHTEN[name]
    f = Fahrt(browser, server, javascript=javascript)
    erste_angaben(f, g)
    assert g["weg"] in f.seite.locator("main").inner_text()
    assert bis_zum_ende(f, antworte) >= 1
    pdf = gutachten(f, tmp_path / "gutachten.pdf")
    text = "\n".join(seite.extract_text() for seite in pdf.pages)
    assert "Gutachten" in text
    assert g["wer"]["name"] in text
    assert [a.name for a in pdf.attachment_list] == ["fallakte.yaml"]
    f.schliesse()


def tippe(f: Fahrt, *tasten: str) -> None:
    for taste in tasten:
        f.seite.keyboard.press(taste)


def bis_fokus(f: Fahrt, auswahl: str) -> None:
    """Tab forward until the focus is there, as somebody without a mouse does."""
    for _ in range(120):
        f.seite.keyboard.press("Tab")
        if f.seite.evaluate("a => !!document.activeElement && document.activeElement.matches(a)", auswahl):
            return
    raise AssertionError(f"mit der Tabulatortaste nicht erreichbar: {auswahl}")


def test_a_story_by_keyboard_alone(browser: Any, server: Server, tmp_path: Path) -> None:
    f = Fahrt(browser, server)
    tippe(f, "Tab")
    assert f.seite.evaluate("document.activeElement.textContent") == "Zum Inhalt springen"
    tippe(f, "Enter")
    bis_fokus(f, "button[value=familie]")
    tippe(f, "Enter")
    f.seite.wait_for_url("**/anfang")
    for feld, wert in (
        ("#wer_name", "Amal"),
        ("#wer_geboren", "1994"),
        ("#wer_staaten", "syrisch"),
        ("#wer_aufenthaltsstaat", "Türkei"),
    ):
        bis_fokus(f, feld)
        f.seite.keyboard.type(wert)
    bis_fokus(f, "[name=beziehung]")
    tippe(f, "Space")
    bis_fokus(f, "#hier_name")
    f.seite.keyboard.type("Samir")
    bis_fokus(f, "#hier_status")
    f.seite.keyboard.type("Flüchtling")
    bis_fokus(f, "button[value=weiter]")
    tippe(f, "Enter")
    f.seite.wait_for_url(re.compile(r"/fall/[^/]+$"))
    bis_fokus(f, "a[href$='/frage'].kern-btn")
    tippe(f, "Enter")
    f.seite.wait_for_url("**/frage")
    bis_fokus(f, "button[value=spaeter]")
    with f.seite.expect_navigation():
        tippe(f, "Enter")
    f.gehe(f"{f.fall}/schriftstuecke")
    bis_fokus(f, "a[href$='gutachten.pdf']")
    with f.seite.expect_download() as laden:
        tippe(f, "Enter")
    laden.value.save_as(tmp_path / "g.pdf")
    assert pypdf.PdfReader(tmp_path / "g.pdf").pages
    f.schliesse()


def test_killing_the_server_between_any_two_steps_loses_nothing(browser: Any, tmp_path: Path) -> None:
    server = Server(tmp_path / "akten.sqlite")
    f = Fahrt(browser, server)
    erste_angaben(f, FLUECHTLING)
    server.neu()
    gefragt: list[str] = []

    def mit_absturz(fahrt: Fahrt, ort: str) -> None:
        gefragt.append(ort)
        if len(gefragt) <= 3:
            server.neu()  # the form on the screen outlives the server
        antworte(fahrt, ort)

    bis_zum_ende(f, mit_absturz)
    server.neu()
    f.gehe(f"{f.fall}/antworten")
    zeilen = f.seite.locator("table").first.locator("tbody tr").count()
    assert zeilen == len(set(gefragt))
    f.fehler[:] = [x for x in f.fehler if "net::ERR_" not in x]  # the killed server did not answer
    f.schliesse()
    server.toete()


def test_an_error_is_said_in_words_and_takes_the_focus(browser: Any, server: Server) -> None:
    f = Fahrt(browser, server)
    f.seite.get_by_role("button", name="Neuer Fall: Familie").click()
    f.seite.get_by_role("button", name="Wege zeigen").click()
    f.seite.locator("[role=alert]:focus").wait_for()
    f.seite.get_by_role("link", name="Bitte angeben, wie die beiden").click()
    assert f.seite.url.endswith("#beziehung")
    f.fehler.clear()  # the browser reports the status 422 of the page itself
    f.schliesse()


def test_a_gutachten_dropped_back_in_is_examined_under_todays_law(browser: Any, server: Server, tmp_path: Path) -> None:
    f = Fahrt(browser, server)
    f.seite.get_by_role("button", name="Ehe vor der Flucht, subsidiärer Schutz").click()
    gutachten(f, tmp_path / "g.pdf")
    f.gehe("/")
    f.seite.set_input_files("#datei", tmp_path / "g.pdf")
    f.seite.get_by_role("button", name="Öffnen").click()
    assert f.ueberschrift() == "Damals und heute"
    assert "gesperrt" in f.seite.locator("main").inner_text()
    f.schliesse()


def _adressen(fall: str) -> list[str]:
    seiten = (
        "anfang frage formular antworten pruefung entscheidend zeit unterhalt unterlagen schriftstuecke text protokoll vergleich"
    )
    return [
        *("/", "/auskunft", "/fristen", "/recht", "/recht?norm=§ 36a AufenthG", "/recherche?suche=BVerwG", "/gibt-es-nicht"),
        *(fall, f"{fall}/loeschen", f"{fall}/familienbrief", f"{fall}/familienbrief?auf=ar", f"{fall}/gutachten"),
        *(f"{fall}/{s}" for s in seiten.split()),
    ]


def _auswahl(fall: str) -> list[str]:
    """One page of each kind, for languages that share everything but words and direction."""
    return ["/", fall, *(f"{fall}/{s}" for s in ("anfang", "formular", "pruefung", "unterhalt", "familienbrief?auf=ar"))]


@pytest.mark.parametrize("sprache", ["de", "en", "ar"])
def test_every_page_passes_axe_and_fits_a_phone(browser: Any, server: Server, sprache: str) -> None:
    import axe_playwright_python

    axe = next(Path(axe_playwright_python.__file__).parent.rglob("axe.min.js")).read_text("utf-8")
    f = Fahrt(browser, server)
    f.seite.get_by_role("button", name="Ehe nach der Flucht").click()
    adressen = _adressen(f.fall) if sprache == "de" else _auswahl(f.fall)
    f.kontext.add_cookies([{"name": "sprache", "value": sprache, "url": server.adresse}])
    wahl = json.dumps({"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
    maengel: list[str] = []
    for adresse in adressen:
        f.gehe(adresse)
        f.seite.evaluate(axe)
        ergebnis = f.seite.evaluate(f"async () => await axe.run(document, {wahl})")
        maengel += [f"{adresse}: {v['id']}: {v['nodes'][0]['html'][:160]}" for v in ergebnis["violations"]]
        f.seite.set_viewport_size({"width": 390, "height": 844})
        breite = f.seite.evaluate("document.documentElement.scrollWidth")
        if breite > 390:
            maengel.append(f"{adresse}: {breite} Pixel breit auf dem Telefon")
        f.seite.set_viewport_size({"width": 1280, "height": 900})
    assert maengel == []


@pytest.mark.parametrize("name", ["Pflegebedürftige Mutter zum Sohn", "Subsidiärer Schutz während der Aussetzung"])
def test_the_page_that_decides_is_one_sheet_of_paper(browser: Any, server: Server, tmp_path: Path, name: str) -> None:
    f = Fahrt(browser, server)
    f.seite.get_by_role("button", name=name).click()
    f.seite.get_by_role("heading", name="Mitzubringen").wait_for()
    f.seite.evaluate("dispatchEvent(new Event('beforeprint'))")
    f.seite.pdf(path=tmp_path / "blatt.pdf", format="A4")
    blatt = pypdf.PdfReader(tmp_path / "blatt.pdf")
    assert len(blatt.pages) == 1
    text = blatt.pages[0].extract_text()
    for wort in ("Was noch entscheidet", "Nächste Frist", "So gerechnet", "Jetzt zu tun", "Mitzubringen", "Recht bekannt bis"):
        assert wort in text, wort
    f.schliesse()
