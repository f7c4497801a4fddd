"""The first answers: one form for a pair; a further person joins the same way."""

from __future__ import annotations

from datetime import date
from typing import Any

from litestar import Response
from litestar.params import FromPath
from litestar.response import Redirect

from nachzug.akte.antworten import geloest, person_entfernt
from nachzug.web.erste import BEZIEHUNG, STATUS, Mangelhaft, aufgenommen
from nachzug.web.fallwerk import Abgelehnt, geaendert, gelesen
from nachzug.web.interview import aufgeraeumt
from nachzug.web.seite import Anfrage, seite, speicher, weiter
from nachzug.web.seiten_start import Formular
from nachzug.web.wege import hole, nimm


@hole("/fall/{kennung:str}/anfang")
def anfang(request: Anfrage, kennung: FromPath[str]) -> Response[str]:
    return _anfang(request, kennung)


def _anfang(
    request: Anfrage, kennung: str, werte: dict[str, Any] | None = None, fehler: dict[str, str] | None = None, maengel: Any = ()
) -> Response[str]:
    g = gelesen(speicher(request), kennung)
    namen = {k: v.name or k for k, v in g.fall.personen.items()}
    paare = [(a, v) for a in g.fall.antragsteller_ids for v in g.fall.verbundene(a)]
    return seite(
        request,
        "anfang.html",
        status=422 if fehler or maengel else 200,
        akte=g.akte,
        g=g,
        werte=werte or {},
        fehler=fehler or {},
        maengel=maengel,
        namen=namen,
        paare=paare,
        beziehungen=BEZIEHUNG,
        stati=STATUS,
    )


@nimm("/fall/{kennung:str}/anfang")
def aufnehmen(request: Anfrage, kennung: FromPath[str], data: Formular) -> Response[Any]:
    try:
        geaendert(
            speicher(request), kennung, lambda a: aufgeraeumt(a._replace(daten=aufgenommen(a.daten, data)), a), "Erste Angaben"
        )
    except Mangelhaft as fehler:
        return _anfang(request, kennung, data, fehler.fehler)
    except Abgelehnt as fehler:
        return _anfang(request, kennung, data, maengel=fehler.maengel)
    return weiter(f"/fall/{kennung}/anfang" if data.get("tat") == "weitere" else f"/fall/{kennung}")


@nimm("/fall/{kennung:str}/loesen")
def loesen(request: Anfrage, kennung: FromPath[str], data: Formular) -> Redirect:
    """Take back a relation: it was entered wrongly. Answers that depend on it are set aside."""
    wer, hier = str(data.get("wer")), str(data.get("hier"))
    heute = date.today().isoformat()
    geaendert(speicher(request), kennung, lambda a: aufgeraeumt(geloest(a, wer, hier, heute), a), "Beziehung gelöst")
    return weiter(f"/fall/{kennung}/anfang")


@nimm("/fall/{kennung:str}/person-entfernen")
def entfernen(request: Anfrage, kennung: FromPath[str], data: Formular) -> Redirect:
    person = str(data.get("person"))
    geaendert(speicher(request), kennung, lambda a: aufgeraeumt(person_entfernt(a, person), a), "Person entfernt")
    return weiter(f"/fall/{kennung}/anfang")


SEITEN = (anfang, aufnehmen, loesen, entfernen)
