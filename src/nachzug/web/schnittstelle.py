"""The interface for programs: the same functions as pages and commands, OpenAPI 3.1 under /api/openapi.json.

Nothing is kept: a case comes in with the request and goes with the answer.
"""

from __future__ import annotations

from itertools import islice
from typing import Annotated, Any

from litestar import get, post
from litestar.exceptions import ClientException
from litestar.openapi.config import OpenAPIConfig
from litestar.openapi.datastructures import ResponseSpec
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.openapi.spec import License
from msgspec import Meta, Struct

from nachzug import __version__
from nachzug.fall.lesen import HOECHSTENS_FEHLER, deute
from nachzug.fall.mangel import Mangel
from nachzug.fall.modell import Fall
from nachzug.fall.schema import schema
from nachzug.gutachten import ergebnis
from nachzug.gutachten.strahl import als_daten as als_daten_des_strahls
from nachzug.logik.zeit import DatumFehler, lies_tag
from nachzug.pruefung.naechste import punkte
from nachzug.pruefung.pruefen import paare, pruefe
from nachzug.pruefung.zeitstrahl import Modus, zeitstrahl
from nachzug.web.wege import im_faden

Tag = Annotated[str, Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description="Tag, JJJJ-MM-TT")]
Akte = Annotated[dict[str, Any], Meta(description="Fallakte; ihr JSON-Schema steht unter /api/schema")]


class Auftrag(Struct, forbid_unknown_fields=True):
    """A case, and the days of facts and law where they are not those of the case."""

    fall: Akte
    stichtag: Tag | None = None
    rechtsstand: Tag | None = None


class Zeitauftrag(Auftrag, forbid_unknown_fields=True, kw_only=True):
    """A case and the last day to look at. modus: whether the law moves too."""

    bis: Tag
    modus: Modus = Modus.TATSACHEN


class Textauftrag(Struct, forbid_unknown_fields=True):
    """A text in which citations are to be found."""

    text: Annotated[str, Meta(max_length=1_000_000, description="deutscher Rechtstext")]


class Fehler(Struct):
    """What was wrong with the request: one sentence per fault, with its place."""

    fehler: list[str]


class Abgewiesen(ClientException):
    """A request that cannot be answered."""

    status_code = 422

    def __init__(self, fehler: list[str]) -> None:
        super().__init__("; ".join(fehler))
        self.fehler = fehler


_ANTWORTEN = {
    400: ResponseSpec(Fehler, description="Die Anfrage ist kein JSON dieser Form"),
    422: ResponseSpec(Fehler, description="Die Fallakte oder ein Tag ist nicht lesbar oder unmöglich"),
}
_MEHR: dict[str, Any] = {"status_code": 200, "responses": _ANTWORTEN}


def _satz(m: Mangel) -> str:
    ort = "".join(f"[{teil + 1}]" if isinstance(teil, int) else f".{teil}" for teil in m.pfad).lstrip(".")
    return f"{ort}: {m.text}" if ort else m.text


def _fall(auftrag: Auftrag) -> Fall:
    fall, funde = deute(auftrag.fall)
    erste = [_satz(m) for m in islice(funde, HOECHSTENS_FEHLER)]
    if fall is None or erste:
        raise Abgewiesen(erste or ["keine Fallakte"])
    return fall


def _tag(name: str, text: str | None) -> int | None:
    try:
        return lies_tag(text) if text else None
    except DatumFehler as fehler:
        raise Abgewiesen([f"{name}: {fehler}"]) from None


@post("/pruefen", summary="Einen Fall vollständig prüfen", **_MEHR)
@im_faden
def pruefen(data: Auftrag) -> dict[str, Any]:
    p = pruefe(_fall(data), stichtag=_tag("stichtag", data.stichtag), rechtsstand=_tag("rechtsstand", data.rechtsstand))
    return ergebnis.als_daten(p)


@post("/fragen", summary="Was den Fall noch entscheidet, das Wirksamste zuerst", **_MEHR)
@im_faden
def fragen(data: Auftrag) -> list[dict[str, Any]]:
    from nachzug.fall.orte import frage_zu

    fall = _fall(data)
    p = pruefe(fall, stichtag=_tag("stichtag", data.stichtag), rechtsstand=_tag("rechtsstand", data.rechtsstand))
    namen = {k: v.name or k for k, v in fall.personen.items()}
    gefragt = [(x, frage_zu(x.ort, namen) if x.ort else None) for x in punkte(p)]
    return [
        {
            "ort": str(x.ort) if x.ort else None,
            "frage": f.frage if f else None,
            "nachweis": f.nachweis if f else None,
            "wertung": x.wertung.id if x.wertung else None,
            "normen": list(x.wertung.normen if x.wertung else x.normen),
            "wege": list(x.wege),
        }
        for x, f in gefragt
    ]


@post("/zeitstrahl", summary="Wann sich welches Ergebnis ändert und warum", **_MEHR)
@im_faden
def zeit(data: Zeitauftrag) -> dict[str, Any]:
    fall = _fall(data)
    von, bis = _tag("stichtag", data.stichtag) or fall.stichtag_tag, _tag("bis", data.bis) or 0
    if bis < von:
        raise Abgewiesen(["bis: liegt vor dem ersten Tag"])
    return als_daten_des_strahls(zeitstrahl(fall, von, bis, modus=data.modus, rechtsstand=_tag("rechtsstand", data.rechtsstand)))


@post("/unterhalt", summary="Lebensunterhalt, Zeile für Zeile", **_MEHR)
@im_faden
def unterhalt(data: Auftrag) -> list[dict[str, Any]]:
    from nachzug.gutachten.unterhalt import als_daten
    from nachzug.unterhalt.lebensunterhalt import berechne

    fall = _fall(data)
    am = _tag("stichtag", data.stichtag) or fall.stichtag_tag
    recht = _tag("rechtsstand", data.rechtsstand) or fall.rechtsstand_tag
    return [als_daten(berechne(fall, p, zu, am, recht)) for p, zu in paare(fall) if zu not in fall.antragsteller_ids]


@post("/fristen", summary="Das Fristenbuch eines Falls", **_MEHR)
@im_faden
def fristen(data: Auftrag) -> list[dict[str, Any]]:
    from nachzug.gutachten.fristen import als_daten
    from nachzug.verfahren.fristenbuch import buch

    return als_daten(buch([_fall(data)], _tag("stichtag", data.stichtag)))


@post("/verfahren", summary="Stationen, Zuständigkeit und Wirkung von Antrag und Rechtsbehelf", **_MEHR)
@im_faden
def verfahren(data: Auftrag) -> list[dict[str, Any]]:
    from nachzug.gutachten.verlauf import verfahrensdaten

    fall = _fall(data)
    return verfahrensdaten(fall, _tag("stichtag", data.stichtag) or fall.stichtag_tag)


@post("/unterlagen", summary="Welche Unterlagen wer braucht und was davon vorliegt", **_MEHR)
@im_faden
def unterlagen(data: Auftrag) -> list[dict[str, Any]]:
    from nachzug.gutachten.verlauf import unterlagendaten

    fall = _fall(data)
    return unterlagendaten(fall, _tag("stichtag", data.stichtag) or fall.stichtag_tag)


@post("/zitate", summary="Normen und Entscheidungen in einem Text", **_MEHR)
@im_faden
def zitate(data: Textauftrag) -> list[dict[str, Any]]:
    import msgspec

    from nachzug.quellen.zitate import finde

    gefunden: list[dict[str, Any]] = [msgspec.to_builtins(z) for z in finde(data.text)]
    return [{k: v for k, v in z.items() if k != "normen"} for z in gefunden]


@get("/schema", summary="JSON-Schema der Fallakte")
@im_faden
def fallschema() -> dict[str, Any]:
    return schema()


ROUTEN = (pruefen, fragen, zeit, unterhalt, fristen, verfahren, unterlagen, zitate, fallschema)
OPENAPI = OpenAPIConfig(
    title="nachzug",
    version=__version__,
    description="Familiennachzug prüfen. Lokal, ohne Anmeldung, nichts wird aufbewahrt.",
    license=License(name="EUPL-1.2", identifier="EUPL-1.2"),
    path="/api",
    render_plugins=[JsonRenderPlugin(path="/openapi.json")],
)
