"""The start: cases, a new one, opening a file, examples; language; what the program is and is not."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

import anyio.to_thread
from litestar import Response, post
from litestar.datastructures import Cookie, UploadFile
from litestar.enums import RequestEncodingType
from litestar.params import Body, FromPath, FromQuery
from litestar.response import Redirect

from nachzug.fall.lesen import HOECHSTENS_BYTES, FallFehler
from nachzug.web import sprache
from nachzug.web.oeffnen import aus_datei, beispiele, daten_von
from nachzug.web.seite import ROLLEN, Anfrage, gewaehlte_sprache, seite, speicher, weiter
from nachzug.web.sprache import _
from nachzug.web.wege import hole, nimm

Formular = Annotated[dict[str, Any], Body(media_type=RequestEncodingType.URL_ENCODED)]
Datei = Annotated[dict[str, Any], Body(media_type=RequestEncodingType.MULTI_PART)]


@hole("/")
def start(request: Anfrage, suche: FromQuery[str] = "") -> Response[str]:
    return _start(request, suche)


def _start(request: Anfrage, suche: str = "", fehler: str = "", status: int = 200) -> Response[str]:
    akten = speicher(request)
    teil = "teile/liste.html" if request.headers.get("hx-request") else "start.html"
    return seite(
        request,
        teil,
        status=status,
        suche=suche,
        faelle=akten.liste(suche),
        faellig=akten.faellige(date.today()),
        beispiele=beispiele(),
        fehler=fehler,
        datei=akten.datei.name,
    )


@nimm("/neu")
def neu(request: Anfrage, data: Formular) -> Redirect:
    rolle = str(data.get("rolle"))
    daten: dict[str, Any] = {"fall": "neuer-fall", "stichtag": date.today().isoformat(), "personen": {}}
    kennung = speicher(request).neu(daten, rolle if rolle in ROLLEN else "beratung", "angelegt")
    return weiter(f"/fall/{kennung}/anfang")


@post("/oeffnen", include_in_schema=False, request_max_body_size=HOECHSTENS_BYTES + 1_000_000)
async def oeffnen(request: Anfrage, data: Datei) -> Response[Any]:
    sprache.setze(gewaehlte_sprache(request))
    datei = data.get("datei")
    if not isinstance(datei, UploadFile) or not datei.filename:
        return _start(
            request, fehler=_("Bitte eine Datei wählen: eine Fallakte (YAML, JSON) oder ein Gutachten (PDF)."), status=422
        )
    roh = await datei.read(HOECHSTENS_BYTES + 1)
    return await anyio.to_thread.run_sync(_geoeffnet, request, roh, datei.filename)


def _geoeffnet(request: Anfrage, roh: bytes, name: str) -> Response[Any]:
    try:
        fall = aus_datei(roh, name)
    except FallFehler as fehler:
        return _start(request, fehler=str(fehler), status=422)
    kennung = speicher(request).neu(daten_von(fall), "beratung", f"geöffnet aus {name}")
    return weiter(f"/fall/{kennung}/vergleich" if roh.startswith(b"%PDF") else f"/fall/{kennung}")


@nimm("/beispiele/{name:str}")
def beispiel(request: Anfrage, name: FromPath[str]) -> Redirect:
    fall = beispiele().get(name)
    if fall is None:
        return weiter("/")
    kennung = speicher(request).neu(daten_von(fall), "anwalt", f"Kopie des Beispiels {name}")
    return weiter(f"/fall/{kennung}")


@nimm("/sprache")
def waehle_sprache(request: Anfrage, data: Formular) -> Redirect:
    gewaehlt = str(data.get("sprache"))
    ziel = str(data.get("zurueck") or "/")
    antwort = weiter(ziel if ziel.startswith("/") and not ziel.startswith(("//", "/\\")) else "/")
    antwort.cookies = [
        Cookie(
            key="sprache",
            value=gewaehlt if gewaehlt in sprache.NAMEN else "de",
            path="/",
            max_age=31_536_000,
            samesite="strict",
            httponly=True,
        )
    ]
    return antwort


@hole("/auskunft")
def auskunft(request: Anfrage) -> Response[str]:
    return seite(request, "auskunft.html", datei=speicher(request).datei)


SEITEN = (start, neu, oeffnen, beispiel, waehle_sprache, auskunft)
