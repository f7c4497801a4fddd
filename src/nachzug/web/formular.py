"""The expert form: every field of the case on one page, read from the model. Short values in their own control, courses over
time and lists as one line of the case file's own notation."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, NamedTuple

from nachzug.fall.felder import ist_liste, ist_zuordnung
from nachzug.fall.formfelder import TRAEGER, Formfeld, felder
from nachzug.fall.fragen import frage_nach
from nachzug.fall.mangel import Mangel
from nachzug.fall.orte import Ort, UnbekannterOrt, gesetzt, lies_ort, wert
from nachzug.fall.quelltext import QuelltextFehler, lies
from nachzug.fall.schreiben import fluss
from nachzug.web import eingabe
from nachzug.web.fallwerk import Abgelehnt
from nachzug.web.felder import Feldname, feldname
from nachzug.web.interview import angabe
from nachzug.web.sprache import _

_KURZ = frozenset(("wert", "beweis", "beleg"))
_NICHT = frozenset(("zwischen", "kind", "elternteil", "person", "zu"))
"""What names the relation itself: it is changed with the first answers, not here."""


class Zeile(NamedTuple):
    """A field of the form. name: of its control; lang: as a line of notation; frage: for people, as a hint where it is not the name itself."""

    name: str
    feld: Formfeld
    wert: str
    beweis: str
    lang: bool
    bezeichnung: Feldname
    frage: str


class Abschnitt(NamedTuple):
    """A person or relation: what is filled in or asked for, and everything else."""

    kennung: str
    titel: str
    zeilen: tuple[Zeile, ...]
    weitere: tuple[Zeile, ...]


def abschnitte(daten: Mapping[str, Any], namen: Mapping[str, str], gefragt: Collection[Ort]) -> Iterator[Abschnitt]:
    """The sections of the form. gefragt: places that a Weg in question reads."""
    for ort, titel in _traeger(daten, namen):
        alle = [(f, ort._replace(feld=f.name)) for f in felder(TRAEGER[ort.art]) if f.name not in _NICHT]
        wichtig = [(f, o) for f, o in alle if wert(daten, o) is not None or o in gefragt or f.name == "name"]
        rest = [(f, o) for f, o in alle if (f, o) not in wichtig]
        yield Abschnitt(
            str(ort), titel, tuple(_zeile(daten, f, o) for f, o in wichtig), tuple(_zeile(daten, f, o) for f, o in rest)
        )


def _traeger(daten: Mapping[str, Any], namen: Mapping[str, str]) -> Iterator[tuple[Ort, str]]:
    def beide(a: str, b: str) -> str:
        return f"{namen.get(a, a)} – {namen.get(b, b)}"

    for person in daten["personen"]:
        yield Ort("person", (person,), ""), namen.get(person, person)
    for art, liste, titel in (("ehe", "ehen", _("Ehe")), ("gemeinschaft", "gemeinschaften", _("Zusammenleben anderswo"))):
        for paar in dict.fromkeys(tuple(sorted(e["zwischen"])) for e in daten.get(liste, ())):
            yield Ort(art, paar, ""), f"{titel}: {beide(*paar)}"
    for k, e in dict.fromkeys((k["kind"], k["elternteil"]) for k in daten.get("kindschaften", ())):
        yield Ort("kindschaft", (k, e), ""), _("Kind und Elternteil") + f": {beide(k, e)}"
    for p, zu in dict.fromkeys((a["person"], a["zu"]) for a in daten.get("antraege", ()) if a.get("zu")):
        yield Ort("antrag", (p, zu), ""), _("Antrag") + f": {beide(p, zu)}"


def _zeile(daten: Mapping[str, Any], feld: Formfeld, ort: Ort) -> Zeile:
    roh = wert(daten, ort)
    lang = feld.art == "liste" or (ist_liste(roh) and feld.art != "worte") or (ist_zuordnung(roh) and not set(roh) <= _KURZ)
    gefragt = frage_nach(f"{feld.teil}.{feld.name}", _("die Person"))
    bezeichnung, beweis = feldname(feld), ""
    if lang:
        text = "" if roh is None else fluss(roh)
    elif ist_zuordnung(roh):
        text, beweis = str(roh.get("wert", "")), str(roh.get("beweis", ""))
    elif ist_liste(roh):
        text = ", ".join(map(str, roh))
    else:
        text = "" if roh is None else str(roh)
    return Zeile(
        str(ort),
        feld,
        eingabe.tag_fuer_menschen(text) if feld.art == "tag" and not lang else text,
        beweis,
        lang,
        bezeichnung,
        gefragt.frage if gefragt and bezeichnung.sprache == "de" else "",
    )


def uebernommen(daten: dict[str, Any], formular: Mapping[str, Any]) -> dict[str, Any]:
    """The case with every field of the form that was changed. Raises Abgelehnt where a line cannot be read."""
    maengel: list[Mangel] = []
    neu = daten
    for name, eingegeben in formular.items():
        if not name.startswith("f|"):
            continue
        try:
            ort = lies_ort(name[2:], daten)
        except UnbekannterOrt:
            continue
        feld = next((f for f in felder(TRAEGER[ort.art]) if f.name == ort.feld and f.name not in _NICHT), None)
        if feld is None:
            continue
        alt = _zeile(daten, feld, ort)
        text, beweis = str(eingegeben).strip(), str(formular.get(f"b|{name[2:]}", alt.beweis))
        if (text, beweis) != (alt.wert, alt.beweis):
            try:
                neu = gesetzt(neu, ort, _roh(feld, alt, text, beweis, wert(daten, ort)))
            except QuelltextFehler as fehler:
                maengel.append(Mangel(_pfad(daten, ort), str(fehler)))
    if maengel:
        raise Abgelehnt(maengel)
    return neu


def _roh(feld: Formfeld, alt: Zeile, text: str, beweis: str, bisher: Any) -> Any:
    if not text:
        return None
    if feld.art in ("liste", "worte"):
        return (
            lies(f"[{text}]")[0]
            if text.startswith("[")
            else [t.strip() for t in text.split(",")]
            if feld.art == "worte"
            else lies(f"- {text}")
        )
    if alt.lang or text.startswith(("[{", "{")):
        return lies(text)
    if not feld.mit_beweis:
        return text
    belege = bisher.get("beleg", "") if ist_zuordnung(bisher) else ""
    return angabe(feld.art, text, beweis, ", ".join(map(str, belege)) if ist_liste(belege) else str(belege))


def _pfad(daten: Mapping[str, Any], ort: Ort) -> tuple[str | int, ...]:
    return ("personen", ort.wer[0], ort.feld) if ort.art == "person" else (ort.art, ort.feld)


_LISTEN = {"ehen": "ehe", "kindschaften": "kindschaft", "gemeinschaften": "gemeinschaft", "antraege": "antrag"}


def feld_des_mangels(daten: Mapping[str, Any], m: Mangel) -> str:
    """The name of the control that a fault concerns; '' where there is none."""
    match m.pfad:
        case ("personen", str(wer), str(feld), *_):
            return str(Ort("person", (wer,), feld))
        case (str(liste), int(nummer), str(feld), *_) if liste in _LISTEN:
            e = daten[liste][nummer]
            wer = (
                tuple(sorted(e["zwischen"]))
                if "zwischen" in e
                else (e.get("kind", e.get("person")), e.get("elternteil", e.get("zu")))
            )
            return str(Ort(_LISTEN[liste], tuple(map(str, wer)), feld))
        case (str(art), str(feld)) if art in TRAEGER:
            return ""
        case _:
            return ""
