"""What comes when, what money is needed, what to bring: timeline and deadlines, livelihood, documents."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from typing import Any, NamedTuple

from litestar import Response
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect
from msgspec.structs import replace

from nachzug.akte.speicher import Akte
from nachzug.fall.modell import Fall
from nachzug.gutachten.zeitstrahl_bild import als_svg
from nachzug.logik.regel import Ergebnis
from nachzug.logik.zeit import SPAETESTENS, tag_aus
from nachzug.pruefung.pruefen import GESCHLOSSEN, Wegpruefung, paare
from nachzug.pruefung.zeitstrahl import Abschnitt, Modus, Zeitstrahl, zeitstrahl
from nachzug.unterhalt.lebensunterhalt import Lebensunterhalt, berechne
from nachzug.unterhalt.wohnraum import pruefe_wohnraum
from nachzug.verfahren.frist import Stand
from nachzug.verfahren.fristenbuch import buch
from nachzug.verfahren.kalender import als_ics
from nachzug.verfahren.stufen import Lage
from nachzug.verfahren.unterlagen import Haken, Posten, unterlagen
from nachzug.web import eingabe, sprache
from nachzug.web.fallwerk import Abgelehnt, Gelesen, fall_aus, geaendert, gelesen
from nachzug.web.seite import Anfrage, seite, speicher, weiter
from nachzug.web.seiten_start import Formular
from nachzug.web.sprache import _
from nachzug.web.uebersicht import naechste_termine, verlaeufe, zusammengefasst
from nachzug.web.wege import hole, nimm

_VORSCHAU = 30_000
"""Three years: how far the timeline looks."""


@hole("/fall/{kennung:str}/zeit")
def zeit(request: Anfrage, kennung: FromPath[str], modus: FromQuery[str] = "beides") -> Response[str]:
    g = gelesen(speicher(request), kennung)
    wahl = Modus.TATSACHEN if modus == "tatsachen" else Modus.BEIDES
    strahl = strahl_des_falls(g, wahl)
    eintraege = buch([g.fall])
    bewegt, bleiben = _bewegliche(strahl)
    return seite(
        request,
        "zeit.html",
        akte=g.akte,
        g=g,
        strahl=strahl,
        modus=wahl.value,
        termine=zusammengefasst(eintraege),
        naechste=next(iter(naechste_termine(g)), None),
        stand_worte=stand_worte(),
        spaetestens=SPAETESTENS,
        bild=als_svg(g.fall, bewegt, eintraege, "de" if sprache.aktuelle() == "de" else "en"),
        verfahren=verlaeufe(g),
        lagen={Lage.ERLEDIGT: _("erledigt"), Lage.LAEUFT: _("läuft"), Lage.OFFEN: _("noch nicht"), Lage.ENTFAELLT: _("entfällt")},
        zeilen=_zeilen(bewegt),
        bleiben=bleiben,
    )


class Zeitzeile(NamedTuple):
    """A period and the ways whose result differs from the period before; in the first all that are ever open or change."""

    abschnitt: Abschnitt
    wege: tuple[Wegpruefung, ...]


def _kennung(w: Wegpruefung) -> tuple[str, str, str]:
    return w.antragsteller, w.zu, w.befund.weg.id


def _bewegliche(strahl: Zeitstrahl) -> tuple[Zeitstrahl, int]:
    """Without the ways that stay closed all the time, unless there are no others; and how many these are."""
    ergebnisse: dict[tuple[str, str, str], set[Ergebnis]] = {}
    for s in strahl.abschnitte:
        for w in s.pruefung.wege:
            ergebnisse.setdefault(_kennung(w), set()).add(w.befund.ergebnis)
    bewegt = {k for k, e in ergebnisse.items() if len(e) > 1 or not e <= GESCHLOSSEN}
    if not bewegt:
        return strahl, 0
    abschnitte = tuple(
        replace(s, pruefung=replace(s.pruefung, wege=tuple(w for w in s.pruefung.wege if _kennung(w) in bewegt)))
        for s in strahl.abschnitte
    )
    return replace(strahl, abschnitte=abschnitte), len(ergebnisse) - len(bewegt)


def _zeilen(strahl: Zeitstrahl) -> list[Zeitzeile]:
    zeilen: list[Zeitzeile] = []
    vorher: dict[tuple[str, str, str], Ergebnis] = {}
    for s in strahl.abschnitte:
        zeilen.append(Zeitzeile(s, tuple(w for w in s.pruefung.wege if vorher.get(_kennung(w)) is not w.befund.ergebnis)))
        vorher = {_kennung(w): w.befund.ergebnis for w in s.pruefung.wege}
    return zeilen


def strahl_des_falls(g: Gelesen, modus: Modus) -> Zeitstrahl:
    """From the day of the facts to three years from now."""
    von = g.pruefung.stichtag
    bis = max(von, tag_aus(date.today())) + _VORSCHAU
    return zeitstrahl(g.fall, von, bis, modus=modus, rechtsstand=None if modus is Modus.BEIDES else g.pruefung.rechtsstand)


def stand_worte() -> dict[Stand, str]:
    return {
        Stand.HEUTE: _("heute ist der letzte sichere Tag"),
        Stand.LAEUFT: _("läuft"),
        Stand.FRAGLICH: _("der sichere Tag ist vorbei, rechtlich kann es noch rechtzeitig sein"),
        Stand.KOMMT: _("kommt"),
        Stand.MOEGLICH: _("jetzt möglich"),
        Stand.VORBEI: _("abgelaufen"),
        Stand.GEWAHRT: _("gewahrt"),
    }


def _ics(inhalt: bytes, name: str) -> Response[bytes]:
    kopf = {"content-disposition": f'attachment; filename="{name}.ics"'}
    return Response(inhalt, media_type="text/calendar", headers=kopf)


@hole("/fall/{kennung:str}/fristen.ics")
def kalender(request: Anfrage, kennung: FromPath[str]) -> Response[bytes]:
    g = gelesen(speicher(request), kennung)
    return _ics(als_ics(buch([_eigen(g.akte, g.fall)])), "fristen")


def _eigen(akte: Akte, fall: Fall) -> Fall:
    """The case under the identifier of the store, so that two families never share an entry of a calendar."""
    fall = deepcopy(fall)
    fall.fall = akte.id
    return fall


@hole("/fristen")
def alle_fristen(request: Anfrage) -> Response[str]:
    heute = tag_aus(date.today())
    termine = [
        (akte, t)
        for akte, fall in _lesbare(request)
        for t in zusammengefasst(buch([fall], heute))
        if t.eintrag.stand not in (Stand.VORBEI, Stand.GEWAHRT)
    ]
    termine.sort(key=lambda x: (x[1].eintrag.stand is Stand.MOEGLICH, x[1].eintrag.frist.sicher, x[1].eintrag.frist.id))
    return seite(request, "fristen.html", termine=termine, stand_worte=stand_worte())


def _lesbare(request: Anfrage) -> Iterator[tuple[Akte, Fall]]:
    """Every case of the store that can be read, without examining it."""
    for akte in speicher(request).alle():
        try:
            yield akte, fall_aus(akte.daten)
        except Abgelehnt:
            continue


@hole("/fristen.ics")
def aller_kalender(request: Anfrage) -> Response[bytes]:
    faelle = [_eigen(akte, fall) for akte, fall in _lesbare(request)]
    return _ics(als_ics(buch(faelle, tag_aus(date.today()))), "fristen")


def _gemeinte(fall: Fall) -> list[tuple[str, str]]:
    return [(p, zu) for p, zu in paare(fall) if zu not in fall.antragsteller_ids]


@hole("/fall/{kennung:str}/unterhalt")
def unterhalt(request: Anfrage, kennung: FromPath[str], mehr: FromQuery[str] = "", miete: FromQuery[str] = "") -> Response[str]:
    g = gelesen(speicher(request), kennung)
    fehler = ""
    probe: dict[tuple[str, str], Lebensunterhalt] = {}
    if mehr.strip() or miete.strip():
        try:
            probe = {k: e for k, e, _wohnraum in rechnungen(_mit(g, mehr, miete))}
        except Abgelehnt as abgelehnt:
            fehler = "; ".join(m.text for m in abgelehnt.maengel)
    return seite(
        request,
        "unterhalt.html",
        status=422 if fehler else 200,
        akte=g.akte,
        g=g,
        rechnungen=list(rechnungen(g.fall)),
        probe=probe,
        mehr=mehr,
        miete=miete,
        fehler=fehler,
        namen={k: v.name or k for k, v in g.fall.personen.items()},
        **_unterhaltsworte(),
    )


def _unterhaltsworte() -> dict[str, Any]:
    from nachzug.gutachten.unterhalt import AUSGANG, TEILE, herkunft, laufend, schluss, teil

    return {
        "ausgang": AUSGANG,
        "teile": TEILE,
        "herkunft": herkunft,
        "laufend": laufend,
        "schluss": schluss,
        "teil": teil,
    }


def rechnungen(fall: Fall) -> list[tuple[tuple[str, str], Lebensunterhalt, Any]]:
    """The livelihood of every applicant with every person joined, and the housing."""
    am, recht = fall.stichtag_tag, fall.rechtsstand_tag
    return [((p, zu), berechne(fall, p, zu, am, recht), pruefe_wohnraum(fall, p, zu, am, recht)) for p, zu in _gemeinte(fall)]


def _mit(g: Gelesen, mehr: str, miete: str) -> Fall:
    """The case with another income and rent of those who are joined."""
    daten = deepcopy(g.akte.daten)
    for zu in dict.fromkeys(zu for _p, zu in _gemeinte(g.fall)):
        person = daten["personen"][zu]
        if mehr.strip():
            person["einkommen"] = [
                *person.get("einkommen", ()),
                {"art": "arbeit", "netto": eingabe.betrag(mehr), "brutto": eingabe.betrag(mehr)},
            ]
        if miete.strip():
            wohnungen: list[dict[str, Any]] = person.get("wohnungen") or [{}]
            person["wohnungen"] = [wohnungen[-1] | {"kaltmiete": eingabe.betrag(miete)}]
    return fall_aus(daten)


@hole("/fall/{kennung:str}/unterlagen")
def unterlagenseite(request: Anfrage, kennung: FromPath[str]) -> Response[str]:
    g = gelesen(speicher(request), kennung)
    listen = _je_person(g.fall)
    namen = {k: v.name or k for k, v in g.fall.personen.items()}
    worte = {
        Haken.EINGEREICHT: _("eingereicht"),
        Haken.VORHANDEN: _("vorhanden"),
        Haken.VERALTET: _("zu alt oder abgelaufen"),
        Haken.FEHLT: _("fehlt"),
    }
    return seite(request, "unterlagen.html", akte=g.akte, g=g, listen=listen, namen=namen, worte=worte)


def _je_person(fall: Fall) -> list[tuple[str, list[Posten], int, int]]:
    """Per person whose documents they are: each once, the needed ones first; how many of these are there, how many there must be."""
    je: dict[str, dict[str, Posten]] = {p: {} for p in fall.antragsteller_ids}
    for p, zu in _gemeinte(fall):
        for x in unterlagen(fall, p, zu):
            je.setdefault(x.person, {}).setdefault(x.vorgabe.id, x)
    listen: list[tuple[str, list[Posten], int, int]] = []
    for person, posten in je.items():
        noetig = [x for x in posten.values() if x.vorgabe.pflicht == "ja"]
        da = sum(x.haken in (Haken.VORHANDEN, Haken.EINGEREICHT) for x in noetig)
        if posten:
            listen.append((person, sorted(posten.values(), key=lambda x: x.vorgabe.pflicht != "ja"), da, len(noetig)))
    return listen


@nimm("/fall/{kennung:str}/unterlagen")
def abhaken(request: Anfrage, kennung: FromPath[str], data: Formular) -> Redirect:
    """Tick documents off, or take a tick back. What the file knows of a document (its age) stays."""
    war, da = _mehrere(data, "war"), _mehrere(data, "da")

    def aendere(akte: Akte) -> Akte:
        daten = deepcopy(akte.daten)
        for posten in war ^ da:
            person, _trenner, art = posten.rpartition("|")
            if person in daten["personen"]:
                _hake(daten["personen"][person], art, vorhanden=posten in da)
        return akte._replace(daten=daten)

    geaendert(speicher(request), kennung, aendere, "Unterlagen abgehakt")
    return weiter(f"/fall/{kennung}/unterlagen")


def _mehrere(data: dict[str, Any], name: str) -> set[str]:
    """All values of a control that may stand several times in a form."""
    wert: Any = data.get(name, [])
    return {wert} if isinstance(wert, str) else set(map(str, wert))


def _hake(person: dict[str, Any], art: str, *, vorhanden: bool) -> None:
    liste = [u for u in person.get("unterlagen", ()) if u.get("art") != art]
    alt = next((u for u in person.get("unterlagen", ()) if u.get("art") == art), None)
    if vorhanden:
        liste.append((alt or {"art": art}) | {"vorhanden": "ja"})
    elif alt is not None:
        liste.append(alt | {"vorhanden": "nein"})
    person["unterlagen"] = liste
    if not liste:
        person.pop("unterlagen")


SEITEN = (zeit, kalender, alle_fristen, aller_kalender, unterhalt, unterlagenseite, abhaken)
