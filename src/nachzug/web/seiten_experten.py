"""For professionals: the whole case on one page, the case as text, what decides and what an answer would change, findings."""

from __future__ import annotations

from datetime import date
from typing import Any

from litestar import Response
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from nachzug.akte.speicher import Akte
from nachzug.fall.formfelder import feld_zu
from nachzug.fall.lesen import FallFehler, lies_fall
from nachzug.fall.orte import UnbekannterOrt, lies_ort
from nachzug.fall.schreiben import als_daten, schreibe_fall
from nachzug.logik.regel import Merkmal
from nachzug.pruefung.naechste import gelesene_orte
from nachzug.pruefung.pruefen import pruefe
from nachzug.web import eingabe
from nachzug.web.fallwerk import Abgelehnt, Gelesen, fall_aus, geaendert, gelesen, protokolliert
from nachzug.web.formular import abschnitte, feld_des_mangels, uebernommen
from nachzug.web.interview import BEWEISE
from nachzug.web.offenes import Offen
from nachzug.web.seite import Anfrage, seite, speicher, weiter
from nachzug.web.seiten_start import Formular
from nachzug.web.sprache import _
from nachzug.web.uebersicht import alle_fragen
from nachzug.web.wege import hole, nimm
from nachzug.web.wirkung import aenderungen, moegliche_werte, wenn

_VON_SELBST = 12
"""How many points are tried without being asked."""


@hole("/fall/{kennung:str}/formular")
def formular(request: Anfrage, kennung: FromPath[str]) -> Response[str]:
    return _formular(request, gelesen(speicher(request), kennung))


def _formular(request: Anfrage, g: Gelesen, daten: dict[str, Any] | None = None, maengel: Any = ()) -> Response[str]:
    namen = {k: v.name or k for k, v in g.fall.personen.items()}
    fehler = {f: m.text for m in maengel if (f := feld_des_mangels(g.akte.daten, m))}
    return seite(
        request,
        "formular.html",
        status=422 if maengel else 200,
        akte=g.akte,
        g=g,
        abschnitte=list(abschnitte(g.akte.daten, namen, gelesene_orte(g.fall))),
        eingegeben=daten or {},
        maengel=[(feld_des_mangels(g.akte.daten, m), m.text) for m in maengel],
        fehler=fehler,
        beweise=BEWEISE,
    )


@nimm("/fall/{kennung:str}/formular")
def formular_speichern(request: Anfrage, kennung: FromPath[str], data: Formular) -> Response[Any]:
    akten = speicher(request)
    try:
        akte = geaendert(akten, kennung, lambda a: a._replace(daten=uebernommen(a.daten, data)), "Formular")
    except Abgelehnt as fehler:
        if request.headers.get("hx-request"):
            return seite(request, "teile/stand.html", fehler="; ".join(m.text for m in fehler.maengel), akte=akten.lies(kennung))
        return _formular(request, gelesen(akten, kennung), data, fehler.maengel)
    if request.headers.get("hx-request"):
        return seite(request, "teile/stand.html", fehler="", akte=akte)
    return weiter(f"/fall/{kennung}/formular")


@hole("/fall/{kennung:str}/text")
def text(request: Anfrage, kennung: FromPath[str]) -> Response[str]:
    g = gelesen(speicher(request), kennung)
    return seite(request, "text.html", akte=g.akte, g=g, text=schreibe_fall(g.fall), fehler="")


@nimm("/fall/{kennung:str}/text")
def text_speichern(request: Anfrage, kennung: FromPath[str], data: Formular) -> Response[Any]:
    akten = speicher(request)
    geschrieben = str(data.get("text", ""))
    try:
        fall = lies_fall(geschrieben, _("Zeile"))
    except FallFehler as fehler:
        g = gelesen(akten, kennung)
        return seite(request, "text.html", status=422, akte=g.akte, g=g, text=geschrieben, fehler=str(fehler))
    akten.aendere(kennung, lambda a: a._replace(daten=als_daten(fall)), "Text der Akte")
    return weiter(f"/fall/{kennung}/text")


@hole("/fall/{kennung:str}/entscheidend")
def entscheidend(request: Anfrage, kennung: FromPath[str], ort: FromQuery[str] = "", wert: FromQuery[str] = "") -> Response[str]:
    g = gelesen(speicher(request), kennung)
    protokolliert(speicher(request), g, "Was entscheidet")
    offene = alle_fragen(g)
    return seite(
        request,
        "entscheidend.html",
        akte=g.akte,
        g=g,
        offene=[(o, _von_selbst(g, o) if i < _VON_SELBST else []) for i, o in enumerate(offene)],
        felder={o.ort: f for o in offene if o.ort and (f := feld_zu(lies_ort(o.ort, g.akte.daten)))},
        probe=_probe(g, ort, wert),
        ort=ort,
        wert=wert,
    )


def _von_selbst(g: Gelesen, o: Offen) -> list[tuple[str, list[Any]]]:
    """Yes and no, or each choice, tried out."""
    if not o.ort:
        return []
    stelle = lies_ort(o.ort, g.akte.daten)
    feld = feld_zu(stelle)
    versuche: list[tuple[str, list[Any]]] = []
    for roh in moegliche_werte(feld) if feld else ():
        try:
            versuche.append((roh, wenn(g.akte.daten, g.pruefung, stelle, roh)))
        except Abgelehnt:
            continue
    return versuche


def _probe(g: Gelesen, ort: str, text: str) -> dict[str, Any] | None:
    """An answer that the user wants to try."""
    if not ort or not text.strip():
        return None
    try:
        stelle = lies_ort(ort, g.akte.daten)
        feld = feld_zu(stelle)
        if feld is None:
            return None
        return {"ort": ort, "wert": text, "aenderungen": wenn(g.akte.daten, g.pruefung, stelle, eingabe.wert(feld.art, text))}
    except UnbekannterOrt:
        return None
    except Abgelehnt as fehler:
        return {"ort": ort, "wert": text, "fehler": "; ".join(m.text for m in fehler.maengel)}


def _merkmal(g: Gelesen, kennung: str) -> Merkmal | None:
    return next(
        (b.merkmal for w in g.pruefung.wege for b in w.befund.alle() if b.merkmal.id == kennung and b.merkmal.wertung), None
    )


@hole("/fall/{kennung:str}/wertung")
def wertung(
    request: Anfrage, kennung: FromPath[str], merkmal: FromQuery[str], antragsteller: FromQuery[str] = "", zu: FromQuery[str] = ""
) -> Response[Any]:
    werte = {"merkmal": merkmal, "antragsteller": antragsteller, "zu": zu, "am": date.today().isoformat()}
    return _wertung(request, gelesen(speicher(request), kennung), werte)


def _wertung(request: Anfrage, g: Gelesen, werte: dict[str, Any], fehler: dict[str, str] | None = None) -> Response[Any]:
    m = _merkmal(g, str(werte.get("merkmal")))
    if m is None:
        return weiter(f"/fall/{g.akte.id}/pruefung")
    folgen = [(e, _mit_feststellung(g, werte | {"ergebnis": e, "rolle": "behoerde"})) for e in ("erfuellt", "nicht_erfuellt")]
    namen = {k: v.name or k for k, v in g.fall.personen.items()}
    status = 422 if fehler else 200
    werte = dict.fromkeys(("ergebnis", "rolle", "durch", "gruende", "am", "antragsteller", "zu"), "") | werte
    return seite(
        request,
        "wertung.html",
        status=status,
        akte=g.akte,
        g=g,
        m=m,
        werte=werte,
        fehler=fehler or {},
        folgen=folgen,
        namen=namen,
    )


def _eintrag(werte: dict[str, Any]) -> dict[str, Any]:
    felder = ("merkmal", "ergebnis", "rolle", "am", "gruende", "durch", "antragsteller", "zu")
    return {f: t for f in felder if (t := str(werte.get(f, "")).strip())}


def _mit_feststellung(g: Gelesen, werte: dict[str, Any]) -> list[Any]:
    """What a binding finding would change."""
    eintrag = _eintrag(werte | {"am": g.fall.stichtag, "gruende": "", "durch": ""})
    fall = fall_aus(g.akte.daten | {"feststellungen": [*g.akte.daten.get("feststellungen", ()), eintrag]})
    return aenderungen(g.pruefung, pruefe(fall, entscheidend=False))


@nimm("/fall/{kennung:str}/wertung")
def wertung_speichern(request: Anfrage, kennung: FromPath[str], data: Formular) -> Response[Any]:
    akten = speicher(request)
    pflicht = {
        "ergebnis": _("Bitte angeben, was festgestellt ist."),
        "rolle": _("Bitte angeben, wer das festgestellt hat."),
        "durch": _("Bitte Name, Zeichen oder Stelle der Person angeben."),
        "am": _("Bitte den Tag angeben."),
        "gruende": _("Bitte die Gründe angeben: Eine Feststellung ohne Gründe lässt sich nicht nachprüfen."),
    }
    fehler = {f: t for f, t in pflicht.items() if not str(data.get(f, "")).strip()}
    if not fehler:
        try:
            geaendert(akten, kennung, lambda a: _festgestellt(a, data), f"Feststellung: {data.get('merkmal')}")
        except Abgelehnt as abgelehnt:
            fehler = {"am": "; ".join(m.text for m in abgelehnt.maengel)}
    if fehler:
        return _wertung(request, gelesen(akten, kennung), dict(data), fehler)
    return weiter(f"/fall/{kennung}/pruefung?zeige=wertung")


def _festgestellt(akte: Akte, data: dict[str, Any]) -> Akte:
    return akte._replace(daten=akte.daten | {"feststellungen": [*akte.daten.get("feststellungen", ()), _eintrag(data)]})


@nimm("/fall/{kennung:str}/feststellung-streichen")
def feststellung_streichen(request: Anfrage, kennung: FromPath[str], data: Formular) -> Redirect:
    nummer = str(data.get("nummer"))

    def ohne(akte: Akte) -> Akte:
        uebrig = [f for i, f in enumerate(akte.daten.get("feststellungen", ())) if str(i) != nummer]
        daten = {k: v for k, v in akte.daten.items() if k != "feststellungen"}
        return akte._replace(daten=daten | ({"feststellungen": uebrig} if uebrig else {}))

    geaendert(speicher(request), kennung, ohne, "Feststellung gestrichen")
    return weiter(f"/fall/{kennung}/protokoll")


SEITEN = (
    *(formular, formular_speichern, text, text_speichern, entscheidend, wertung, wertung_speichern),
    feststellung_streichen,
)
