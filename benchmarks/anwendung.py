"""The application: a step of the interview over HTTP with 200 cases stored against the examination alone, and twenty users at
once without an error or a mixed-up case."""

from __future__ import annotations

import re
import subprocess
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from html import unescape
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import httpx

from benchmarks.messen import PYTHON, melde
from nachzug.akte.speicher import Speicher
from nachzug.fall.lesen import deute, lies_datei
from nachzug.fall.schreiben import als_daten
from nachzug.logik.zeit import tag_aus
from nachzug.pruefung.pruefen import pruefe
from nachzug.pruefung.vorbereitung import aus_modul, gedaechtnis

BEISPIELE = sorted((Path(__file__).parent.parent / "beispiele").glob("*.yaml"))
ANGABEN = {
    "wer_geboren": "1994",
    "wer_staaten": "syrisch",
    "wer_aufenthaltsstaat": "Türkei",
    "beziehung": "ehegatte",
    "hier_staaten": "syrisch",
    "hier_status": "fluechtling",
    "hier_seit": "2022",
    "tat": "weiter",
}


class Nutzer:
    """Somebody at the interview: knows the own case, and sees every page that comes back."""

    def __init__(self, adresse: str, name: str) -> None:
        self.klient = httpx.Client(base_url=adresse, timeout=60, follow_redirects=True)
        self.name = name
        self.marke = self._marke(self.klient.get("/").text)
        self.pfad = self.sende("/neu", rolle="beratung").url.path.removesuffix("/anfang")
        self.seite = self.sende(f"{self.pfad}/anfang", **ANGABEN, wer_name=name, hier_name=f"bei {name}")
        self.seite = self.klient.get(f"{self.pfad}/frage")

    @staticmethod
    def _marke(text: str) -> str:
        treffer = re.search(r'name="_csrf_token" value="([^"]+)"', text)
        assert treffer
        return treffer[1]

    def sende(self, pfad: str, **felder: str) -> httpx.Response:
        return self.klient.post(pfad, data={"_csrf_token": self.marke, **felder})

    def schritt(self) -> float | None:
        """Answer the question on the page and read the next one; seconds, None where no question is left."""
        ort = re.search(r'name="ort" value="([^"]+)"', self.seite.text)
        if not ort:
            return None
        if 'value="keine"' in self.seite.text:
            felder = {"tat": "keine"}
        elif 'id="wert-ja"' in self.seite.text:
            felder = {"tat": "antwort", "wert": "ja"}
        else:
            felder = {"tat": "unbekannt"}
        anfang = time.perf_counter()
        self.seite = self.sende(f"{self.pfad}/frage", ort=unescape(ort[1]), **felder)
        dauer = time.perf_counter() - anfang
        assert self.seite.status_code == 200, self.seite.status_code
        assert self.name in self.seite.text, "ein anderer Fall"
        return dauer


def pruefung_allein(daten: dict[str, Any]) -> float:
    """Reading the case and examining it for the first time, the rules loaded."""
    for v in _vorbereitete:
        v.gemerkt.clear()
    gedaechtnis(tag_aus(date.today())).vergiss()
    anfang = time.perf_counter()
    fall, maengel = deute(daten)
    assert fall is not None
    assert not list(maengel)
    pruefe(fall)
    return time.perf_counter() - anfang


_vorbereitete: list[Any] = []


def main() -> None:
    with tempfile.TemporaryDirectory() as ordner:
        datei = Path(ordner) / "akten.sqlite"
        speicher = Speicher(datei)
        for i in range(200):
            speicher.neu(als_daten(lies_datei(BEISPIELE[i % len(BEISPIELE)])), "anwalt", f"Bestand {i}")
        server = subprocess.Popen(
            [PYTHON, "-m", "nachzug", "serve", str(datei), "--port", "0"], stdout=subprocess.PIPE, text=True
        )
        assert server.stdout is not None
        treffer = re.search(r"http://\S+?(?=/\s)", server.stdout.readline())
        assert treffer
        try:
            _miss(treffer[0], speicher)
        finally:
            server.kill()


def _miss(adresse: str, speicher: Speicher) -> None:
    Nutzer(adresse, "Aufwärmen").schritt()
    from nachzug.recht.verzeichnis import MODULE

    schritte: list[float] = []
    allein: list[float] = []
    for i in range(12):
        n = Nutzer(adresse, f"Einzeln{i}")
        while (dauer := n.schritt()) is not None and len(schritte) < (i + 1) * 12:
            schritte.append(dauer)
            daten = speicher.lies(n.pfad.rsplit("/", 1)[1]).daten
            if not _vorbereitete:
                pruefung_allein(daten)
                _vorbereitete.extend(v for m in MODULE for v in aus_modul(m.modul, tag_aus(date.today()), ()))
            allein.append(min(pruefung_allein(daten) for _ in range(3)))
    p95 = quantiles(schritte, n=20)[-1]
    verhaeltnis = p95 / quantiles(allein, n=20)[-1]
    notiz = f"Schritt {p95 * 1e3:.1f} ms, Prüfung {quantiles(allein, n=20)[-1] * 1e3:.1f} ms; Mediane {median(schritte) / median(allein):.1f}"
    melde("Schritt der Fragen (95 %) / Prüfung allein (95 %), 200 Fälle", verhaeltnis, "≤ 5", verhaeltnis <= 5, notiz)
    with ThreadPoolExecutor(20) as alle:
        zahlen = list(alle.map(lambda i: _lauf(adresse, f"Zugleich{i}x"), range(20)))
    melde("20 Nutzer zugleich: Fehler oder vertauschte Fälle", 0, "0", True, f"{sum(zahlen)} Schritte")


def _lauf(adresse: str, name: str) -> int:
    n = Nutzer(adresse, name)
    zahl = 0
    while n.schritt() is not None and zahl < 15:
        zahl += 1
    return zahl


if __name__ == "__main__":
    main()
