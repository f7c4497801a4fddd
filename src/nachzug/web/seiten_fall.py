"""Pages of a case: the one page that decides, the tree, findings of persons, log, deletion."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from litestar import Response
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from nachzug.akte.speicher import Akte
from nachzug.logik.zeit import SPAETESTENS
from nachzug.web.baum import FILTER, baum, karten
from nachzug.web.fallwerk import Abgelehnt, Gelesen, geaendert, gelesen, protokolliert
from nachzug.web.interview import reihe
from nachzug.web.seite import ROLLEN, Anfrage, seite, speicher, weiter
from nachzug.web.seiten_start import Formular
from nachzug.web.seiten_vorhaben import stand_worte
from nachzug.web.sprache import _
from nachzug.web.uebersicht import gruppen, mitbringen, naechste_termine, schritte, wichtige_fragen
from nachzug.web.wege import hole, nimm


@hole("/fall/{kennung:str}")
def uebersicht(request: Anfrage, kennung: FromPath[str]) -> Response[Any]:
    g = gelesen(speicher(request), kennung)
    if not g.fall.personen:
        return weiter(f"/fall/{kennung}/anfang")
    protokolliert(speicher(request), g, "Übersicht")
    offen, zahl = wichtige_fragen(g)
    return seite(
        request,
        "uebersicht.html",
        akte=g.akte,
        g=g,
        gruppen=gruppen(g),
        offen=offen,
        zahl_offen=zahl,
        naechste_frage=bool(reihe(g)),
        termine=naechste_termine(g),
        schritte=schritte(g),
        unterlagen=mitbringen(g),
        stand_worte=stand_worte(),
        spaetestens=SPAETESTENS,
    )


@hole("/fall/{kennung:str}/pruefung")
def pruefung(request: Anfrage, kennung: FromPath[str], zeige: FromQuery[str] = "alle") -> Response[str]:
    g = gelesen(speicher(request), kennung)
    protokolliert(speicher(request), g, "Prüfung")
    gewaehlt = zeige if zeige in FILTER else "alle"
    wege = [(k, b) for k in karten(g.pruefung, mit_streit=True) if (b := baum(k.weg, gewaehlt)) or gewaehlt == "alle"]
    return seite(request, "pruefung.html", akte=g.akte, g=g, wege=wege, zeige=gewaehlt, filter=FILTER)


@hole("/fall/{kennung:str}/protokoll")
def protokollseite(request: Anfrage, kennung: FromPath[str]) -> Response[str]:
    g = gelesen(speicher(request), kennung)
    return seite(request, "protokoll.html", akte=g.akte, g=g, **_protokoll(request, g))


def _protokoll(request: Anfrage, g: Gelesen) -> dict[str, Any]:
    akten, kennung = speicher(request), g.akte.id
    titel = {b.merkmal.id: b.merkmal.titel for w in g.pruefung.wege for b in w.befund.alle()}
    return {"pruefungen": akten.pruefungen(kennung), "schritte": akten.schritte(kennung), "merkmale": titel}


@nimm("/fall/{kennung:str}/kopfdaten")
def kopfdaten(request: Anfrage, kennung: FromPath[str], data: Formular) -> Response[Any]:
    """Title, role, dates of the examination, day of deletion."""

    def aendere(akte: Akte) -> Akte:
        daten = dict(akte.daten)
        for feld in ("titel", "stichtag", "rechtsstand"):
            if feld in data:
                daten[feld] = str(data[feld]).strip()
        daten = {k: v for k, v in daten.items() if v != ""}
        daten.setdefault("stichtag", date.today().isoformat())
        rolle = str(data.get("rolle", akte.rolle))
        loeschen = _tag(str(data.get("loeschen_am", akte.loeschen_am)))
        return akte._replace(daten=daten, rolle=rolle if rolle in ROLLEN else akte.rolle, loeschen_am=loeschen)

    try:
        geaendert(speicher(request), kennung, aendere, "Kopf der Akte geändert")
    except Abgelehnt as fehler:
        g = gelesen(speicher(request), kennung)
        return seite(request, "protokoll.html", status=422, akte=g.akte, g=g, fehler=fehler.maengel, **_protokoll(request, g))
    return weiter(f"/fall/{kennung}/protokoll")


def _tag(text: str) -> str:
    from nachzug.fall.mangel import Mangel

    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise Abgelehnt([Mangel(("loeschen_am",), _("Das ist kein Tag; erlaubt ist JJJJ-MM-TT."))]) from None


@nimm("/fall/{kennung:str}/kopie")
def kopie(request: Anfrage, kennung: FromPath[str]) -> Redirect:
    """A second case with the same facts, to try something or for a relative in the same position. Answers and log stay behind."""
    akten = speicher(request)
    alt = akten.lies(kennung)
    daten = alt.daten | {"titel": _("Kopie von") + f" {alt.titel}"}
    return weiter(f"/fall/{akten.neu(daten, alt.rolle, 'Kopie eines Falls')}")


@nimm("/fall/{kennung:str}/verlaengern")
def verlaengern(request: Anfrage, kennung: FromPath[str]) -> Redirect:
    neu = (date.today() + timedelta(days=365)).isoformat()
    speicher(request).aendere(kennung, lambda a: a._replace(loeschen_am=neu), "Löschtag verschoben")
    return weiter("/")


@hole("/fall/{kennung:str}/loeschen")
def loeschen_fragen(request: Anfrage, kennung: FromPath[str]) -> Response[str]:
    return seite(request, "loeschen.html", akte=speicher(request).lies(kennung))


@nimm("/fall/{kennung:str}/loeschen")
def loeschen(request: Anfrage, kennung: FromPath[str]) -> Redirect:
    speicher(request).loesche(kennung)
    return weiter("/")


SEITEN = (uebersicht, pruefung, protokollseite, kopfdaten, kopie, verlaengern, loeschen_fragen, loeschen)
