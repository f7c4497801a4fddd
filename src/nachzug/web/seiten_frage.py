"""The interview: one question at a time, and all answers on one page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from litestar import Response
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from nachzug.akte.antworten import wieder_fragen
from nachzug.fall.felder import ist_liste, ist_zuordnung
from nachzug.fall.formfelder import Formfeld, felder
from nachzug.fall.fragen import Frage
from nachzug.fall.orte import Ort, UnbekannterOrt, lies_ort, wert
from nachzug.web.eingabe import tag_fuer_menschen
from nachzug.web.fallwerk import Abgelehnt, Gelesen, geaendert, gelesen, protokolliert
from nachzug.web.felder import Feldname, feldname
from nachzug.web.interview import BEWEISE, Leer, antworte, blatt, reihe
from nachzug.web.offenes import frage_im_fall
from nachzug.web.seite import Anfrage, seite, speicher, weiter
from nachzug.web.seiten_start import Formular
from nachzug.web.sprache import _, in_sprache
from nachzug.web.wahlworte import wahlwort
from nachzug.web.wege import hole, nimm


@hole("/fall/{kennung:str}/frage")
def frage(request: Anfrage, kennung: FromPath[str], ort: FromQuery[str] = "", nach: FromQuery[str] = "") -> Response[Any]:
    g = gelesen(speicher(request), kennung)
    protokolliert(speicher(request), g, "Fragen")
    return _frage(request, g, ort, nach)


def _frage(
    request: Anfrage, g: Gelesen, ort: str, nach: str = "", fehler: str = "", formular: dict[str, Any] | None = None
) -> Response[Any]:
    offene = reihe(g)
    if not ort:
        if not offene:
            return _fertig(request, g)
        ort = offene[0].ort
    try:
        stelle = lies_ort(ort, g.akte.daten)
    except UnbekannterOrt:
        return weiter(f"/fall/{g.akte.id}/frage")
    gezeigt = blatt(g, stelle, next((o for o in offene if o.ort == ort), None))
    if gezeigt is None:
        return weiter(f"/fall/{g.akte.id}/frage")
    return seite(
        request,
        "frage.html",
        status=422 if fehler else 200,
        akte=g.akte,
        g=g,
        b=gezeigt,
        ort=ort,
        rest=len([o for o in offene if o.ort != ort]),
        beantwortet=len(g.akte.stand.antworten),
        zurueck=_davor(g, ort),
        nach=nach,
        fehler=fehler,
        formular=formular or {},
        beweise=BEWEISE,
        felder=felder(gezeigt.feld.eintrag) if gezeigt.feld.eintrag else (),
        eintragsworte=[_eintrag_in_worten(gezeigt.feld, e) for e in gezeigt.eintraege],
        personen={k: v.name or k for k, v in g.fall.personen.items()},
    )


def _eintrag_in_worten(feld: Formfeld, eintrag: Mapping[str, Any]) -> list[tuple[Feldname, str]]:
    """An entry of a list with the names of its fields."""
    namen = {f.name: feldname(f) for f in felder(feld.eintrag)} if feld.eintrag else {}
    return [(namen.get(k) or Feldname(k.replace("_", " "), "de"), _kurz(v)) for k, v in eintrag.items()]


def _davor(g: Gelesen, ort: str) -> str:
    """The question answered before this one."""
    orte = [a.ort for a in g.akte.stand.antworten]
    if ort in orte:
        stelle = orte.index(ort)
        return orte[stelle - 1] if stelle else ""
    return orte[-1] if orte else ""


def _fertig(request: Anfrage, g: Gelesen) -> Response[str]:
    from nachzug.pruefung.naechste import punkte
    from nachzug.web.offenes import offene_fragen
    from nachzug.web.uebersicht import gruppen

    rest = offene_fragen(g, punkte(g.pruefung))
    return seite(request, "fertig.html", akte=g.akte, g=g, rest=rest, gruppen=gruppen(g))


@nimm("/fall/{kennung:str}/frage")
def antwort(request: Anfrage, kennung: FromPath[str], data: Formular) -> Response[Any]:
    akten = speicher(request)
    text = str(data.get("ort", ""))
    akte = akten.lies(kennung)
    try:
        ort = lies_ort(text, akte.daten)
        with in_sprache("de"):  # what the file keeps of its steps is German, whoever answers
            gezeigt = blatt(gelesen(akten, kennung), ort, None)
        if gezeigt is None:
            return weiter(f"/fall/{kennung}/frage")
        geaendert(akten, kennung, lambda a: antworte(a, ort, gezeigt.feld, data), f"Antwort: {gezeigt.frage}")
    except UnbekannterOrt:
        return weiter(f"/fall/{kennung}/frage")
    except Leer:
        return _frage(
            request,
            gelesen(akten, kennung),
            text,
            fehler=_("Bitte antworten oder eine der Möglichkeiten darunter wählen."),
            formular=data,
        )
    except Abgelehnt as fehler:
        return _frage(request, gelesen(akten, kennung), text, fehler="; ".join(m.text for m in fehler.maengel), formular=data)
    bleibt = str(data.get("tat", "")).startswith(("eintrag", "streiche", "kind"))
    ziel = str(data.get("nach", ""))
    if bleibt:
        from urllib.parse import quote

        return weiter(f"/fall/{kennung}/frage?ort={quote(text, safe='')}")
    return weiter(f"/fall/{kennung}/{ziel}" if ziel in ("antworten", "entscheidend") else f"/fall/{kennung}/frage")


@hole("/fall/{kennung:str}/antworten")
def antworten(request: Anfrage, kennung: FromPath[str]) -> Response[str]:
    g = gelesen(speicher(request), kennung)
    stand = g.akte.stand
    return seite(
        request,
        "antworten.html",
        akte=g.akte,
        g=g,
        gegeben=[_zeile(g, a.ort) | {"am": a.am} for a in stand.antworten],
        beiseite=[_zeile(g, b.ort) | {"wert": _kurz(b.wert)} for b in stand.beiseite],
        spaeter=[_zeile(g, o) for o in stand.spaeter],
        entfaellt=[_zeile(g, o) for o in stand.entfaellt],
        offen=[o for o in reihe(g) if not o.stand],
    )


def _zeile(g: Gelesen, text: str) -> dict[str, Any]:
    """A question and what was answered, for the copy of the answers."""
    try:
        ort = lies_ort(text, g.akte.daten)
    except UnbekannterOrt:
        return {"ort": "", "frage": text.replace("_", " "), "wert": "", "sprache": "de"}
    gefragt = frage_im_fall(g, ort)
    gefragt = gefragt or Frage(text, "")
    return {"ort": text, "frage": gefragt.frage, "wert": _antwort(g, ort), "sprache": gefragt.sprache}


def _antwort(g: Gelesen, ort: Ort) -> str:
    roh = wert(g.akte.daten, ort)
    if ort.art == "fall":
        return ", ".join(dict.fromkeys(g.fall.personen[k.kind].name or k.kind for k in g.fall.kindschaften))
    return _kurz(roh)


def _kurz(roh: Any) -> str:
    """A value of the case file on one line."""
    if roh is None:
        return ""
    if ist_zuordnung(roh):
        if "wert" in roh:
            zusatz = f" ({wahlwort(str(roh['beweis']))})" if roh.get("beweis") else ""
            return f"{_kurz(roh['wert'])}{zusatz}"
        return ", ".join(f"{k.replace('_', ' ')}: {_kurz(v)}" for k, v in roh.items())
    if ist_liste(roh):
        return "; ".join(map(_kurz, roh)) or _("keine")
    return wahlwort(tag_fuer_menschen(str(roh)))


@nimm("/fall/{kennung:str}/wieder-fragen")
def erneut(request: Anfrage, kennung: FromPath[str], data: Formular) -> Redirect:
    akten = speicher(request)
    try:
        ort = lies_ort(str(data.get("ort", "")), akten.lies(kennung).daten)
    except UnbekannterOrt:
        return weiter(f"/fall/{kennung}/antworten")
    geaendert(akten, kennung, lambda a: wieder_fragen(a, ort), "Frage wieder aufgenommen")
    return weiter(f"/fall/{kennung}/antworten")


SEITEN = (frage, antwort, antworten, erneut)
