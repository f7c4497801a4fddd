"""The livelihood calculation as data and as text: every line with amount, norm, date and source of its figure, running sum."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from nachzug.logik.zeit import SPAETESTENS, deutsch, iso
from nachzug.unterhalt.betrag import Betrag, euro, summe
from nachzug.unterhalt.lebensunterhalt import Lebensunterhalt
from nachzug.unterhalt.wohnraum import Wohnraum
from nachzug.unterhalt.zeile import Ausgang, Rechnung, Zeile

AUSGANG = {
    Ausgang.GESICHERT: "Der Lebensunterhalt ist gesichert.",
    Ausgang.NICHT_GESICHERT: "Der Lebensunterhalt ist nicht gesichert.",
    Ausgang.OFFEN: "Ob der Lebensunterhalt gesichert ist, ist offen.",
}
_SICHERHEIT = {
    "berechnet": "aus amtlichen Größen berechnet",
    "gettsim": "nach Sekundärdaten mit Fundstelle",
    "sekundaer": "nur nichtamtliche Quelle",
    "ungeprueft": "ungeprüft",
}
_SPALTE = 28
"""Width of the column of amounts."""
TEILE = (("bedarf", "Bedarf"), ("einnahmen", "Einnahmen"), ("abzuege", "Abzüge"))


def laufend(zeilen: tuple[Zeile, ...]) -> Iterator[tuple[Zeile, Betrag]]:
    """Each line with the sum up to it."""
    for i, z in enumerate(zeilen, 1):
        yield z, summe([x.betrag for x in zeilen[:i]])


def herkunft(z: Zeile) -> str:
    """Date and source of the figure, with what limits its certainty."""
    teile = [f"Stand {deutsch(z.stand)}" if z.stand else "", z.quelle, _SICHERHEIT.get(z.sicherheit, "")]
    return ", ".join(t for t in teile if t)


def teil(r: Rechnung, name: str) -> tuple[Zeile, ...]:
    zeilen: tuple[Zeile, ...] = getattr(r, name)
    return zeilen


def schluss(r: Rechnung) -> Iterator[str]:
    """The sums, what is missing or left over, what closes the gap, what is uncertain."""
    yield f"Bedarf {r.bedarf_summe}, Mittel {r.mittel_summe}."
    d = r.differenz
    if d.von >= 0:
        yield f"Überschuss: {d}."
    elif d.bis < 0:
        yield f"Fehlbetrag: {r.fehlbetrag}."
    else:
        yield f"Vom Fehlbetrag {euro(-d.von) if d.von > -SPAETESTENS else 'ohne bekannte Grenze'} bis zum Überschuss {_oben(d)}."
    if d.von < 0:
        yield luecke(r)
    if r.dahingestellt:
        yield "Kann dahinstehen, weil es am Ergebnis nichts ändert: " + "; ".join(z.text for z in r.dahingestellt) + "."
    elif r.ungewisse:
        yield "Ungewiss und möglicherweise entscheidend: " + "; ".join(z.text for z in r.ungewisse) + "."


def _oben(b: Betrag) -> str:
    return "ohne bekannte Grenze" if b.offen else euro(b.bis)


def luecke(r: Rechnung) -> str:
    """How much more net income closes the gap; more earnings may bring more allowances, which do not count as means."""
    fehlt = r.fehlbetrag
    if fehlt.bis >= SPAETESTENS:
        return "Wie viel Einkommen fehlt, lässt sich erst sagen, wenn die fehlenden Beträge bekannt sind."
    if not r.freibetrag_rest:
        return f"Die Lücke schließt zusätzliches Nettoeinkommen von {_bis_zu(fehlt)} im Monat."
    mehr = _bis_zu(Betrag(fehlt.von, fehlt.bis + r.freibetrag_rest))
    return (
        f"Die Lücke schließt zusätzliches Nettoeinkommen von {mehr} im Monat (mehr, soweit mit dem Lohn der Freibetrag steigt)."
    )


def _bis_zu(b: Betrag) -> str:
    return f"bis zu {euro(b.bis)}" if b.von == 0 else str(b)


def als_text(e: Lebensunterhalt, *, einzug: str = "") -> Iterator[str]:
    """For a terminal."""
    for nummer, r in enumerate(e.alle):
        if nummer:
            yield ""
        kopf = f"Nachzug von {r.titel}" if len(e.alle) > 1 else ""
        yield from (einzug + zeile for zeile in _rechnung_text(r, kopf))
    if e.grund:
        yield ""
        yield f"{einzug}{e.grund}"
    yield ""
    yield f"{einzug}{AUSGANG[e.ausgang]}"


def _rechnung_text(r: Rechnung, kopf: str) -> Iterator[str]:
    if kopf:
        yield kopf
    yield r.recht
    if any(z.art == "freibetrag" for z in r.abzuege) or "Richtlinie" in r.sicht:
        yield r.sicht
    for name, ueberschrift in TEILE:
        if zeilen := teil(r, name):
            yield ""
            yield ueberschrift
            yield from _zeilen_text(zeilen)
    if r.unbeachtlich:
        yield ""
        yield "Nicht angerechnet"
        yield from (f"  {z.text}: {z.betrag if not z.betrag.offen else 'ohne Betrag'} ({z.rechenweg})" for z in r.unbeachtlich)
    yield ""
    yield from schluss(r)
    yield from (f"Hinweis: {h}" for h in r.hinweise)
    yield from (f"Nicht bekannt: {f}" for f in r.fehlt)
    if r.bekannt_bis and r.bekannt_bis < SPAETESTENS:
        yield f"Alle verwendeten Werte sind bekannt bis {deutsch(r.bekannt_bis)}."


def _zeilen_text(zeilen: tuple[Zeile, ...]) -> Iterator[str]:
    for z, bisher in laufend(zeilen):
        yield f"  {z.betrag!s:>{_SPALTE}}  {z.text}  [{z.norm}]"
        zusatz = "; ".join(t for t in (z.rechenweg, z.ungewiss) if t)
        yield f"{'':{_SPALTE + 4}}{herkunft(z)}; Summe {bisher}" + (f"; {zusatz}" if zusatz else "")


def als_kurztext(e: Lebensunterhalt) -> Iterator[str]:
    """One line per amount and the sums, for a tree that shows more than the livelihood."""
    r = e.rechnung
    for name, ueberschrift in TEILE:
        for z in teil(r, name):
            yield f"{z.betrag!s:>{_SPALTE}}  {z.text}"
        if teil(r, name):
            yield f"{summe([z.betrag for z in teil(r, name)])!s:>{_SPALTE}}  = {ueberschrift}"
    yield from schluss(r)
    if e.grund:
        yield e.grund
    yield from r.fehlt


def als_daten(e: Lebensunterhalt) -> dict[str, Any]:
    """Plain data (docs/unterhalt.md): amounts in cents as [from, to]; to is null where nobody knows an upper bound."""
    return {
        "antragsteller": e.antragsteller,
        "zu": e.zu,
        "ausgang": e.ausgang.value,
        "satz": AUSGANG[e.ausgang],
        "grund": e.grund,
        "rechnung": _rechnung_daten(e.rechnung),
        "weitere": [_rechnung_daten(r) for r in e.weitere],
    }


def _rechnung_daten(r: Rechnung) -> dict[str, Any]:
    return {
        "nachzug": r.titel,
        "recht": r.recht,
        "sicht": r.sicht,
        **{name: [_zeile_daten(z, bisher) for z, bisher in laufend(teil(r, name))] for name, _ in TEILE},
        "unbeachtlich": [{"text": z.text, "betrag": _cent(z.betrag), "grund": z.rechenweg} for z in r.unbeachtlich],
        "summen": {
            "bedarf": _cent(r.bedarf_summe),
            "einnahmen": _cent(r.einnahmen_summe),
            "mittel": _cent(r.mittel_summe),
            "differenz": _cent(r.differenz),
            "fehlbetrag": _cent(r.fehlbetrag),
        },
        "ausgang": r.ausgang.value,
        "luecke": luecke(r) if r.differenz.von < 0 else "",
        "ungewiss": [z.text for z in r.ungewisse],
        "dahingestellt": [z.text for z in r.dahingestellt],
        "vermoegen": _cent(r.vermoegen),
        "hinweise": list(r.hinweise),
        "fehlt": list(r.fehlt),
        "werte_bekannt_bis": iso(r.bekannt_bis) if r.bekannt_bis < SPAETESTENS else None,
    }


def _zeile_daten(z: Zeile, bisher: Betrag) -> dict[str, Any]:
    return {
        "text": z.text,
        "person": z.person,
        "betrag": _cent(z.betrag),
        "summe": _cent(bisher),
        "norm": z.norm,
        "rechenweg": z.rechenweg,
        "stand": iso(z.stand) if z.stand else None,
        "quelle": z.quelle,
        "sicherheit": z.sicherheit,
        "ungewiss": z.ungewiss,
    }


def _cent(b: Betrag) -> list[int | None]:
    return [b.von if b.von > -SPAETESTENS else None, b.bis if b.bis < SPAETESTENS else None]


def wohnraum_text(w: Wohnraum) -> Iterator[str]:
    """For a terminal."""
    yield "Wohnraum (§ 2 Abs. 4 AufenthG)"
    yield from (f"  {wer:<52} {wie:>26}" for wer, wie in w.zeilen)
    yield f"  {w.kurz}"
    yield from (f"Hinweis: {h}" for h in w.hinweise)
    satz = {True: "Der Wohnraum reicht.", False: "Der Wohnraum reicht nicht.", None: "Ob der Wohnraum reicht, ist offen."}
    yield satz[w.fest]


def wohnraum_daten(w: Wohnraum) -> dict[str, Any]:
    return {
        "gebraucht": list(w.gebraucht),
        "vorhanden": [w.vorhanden[0], w.vorhanden[1] if w.vorhanden[1] < SPAETESTENS else None],
        "reicht": w.fest,
        "personen": [{"person": wer, "bedarf": wie} for wer, wie in w.zeilen],
        "hinweise": list(w.hinweise),
        "quelle": w.quelle,
    }
