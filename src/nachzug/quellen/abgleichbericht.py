"""The comparison of rules and law in words, with the case files that use the rules concerned."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nachzug.fall.lesen import FallFehler, lies_datei
from nachzug.logik.zeit import deutsch, iso
from nachzug.pruefung.pruefen import pruefe
from nachzug.quellen.abgleich import Abgleich, Abschnittsbefund, Regelbefund, Urteil
from nachzug.quellen.wortvergleich import als_zeilen
from nachzug.zitat.norm import Norm

Akten = dict[str, tuple[str, ...]]

_BETROFFEN = (Urteil.WEGGEFALLEN, Urteil.GEAENDERT)
_UEBERSCHRIFT = {
    Urteil.WEGGEFALLEN: "weggefallen: die zitierte Vorschrift oder der Absatz ist nicht mehr im Gesetz",
    Urteil.GEAENDERT: "geändert: der zitierte Wortlaut ist ein anderer als der, nach dem die Regel geschrieben ist",
    Urteil.NIE_GESEHEN: "nie gesehen: geladen, aber die Regeln kennen keinen Wortlaut zum Vergleich",
    Urteil.NICHT_GELADEN: "nicht geladen: kein oder nur älterer Wortlaut im Speicher",
    Urteil.NEBENAN: "unberührt im zitierten Absatz; die Vorschrift ist sonst geändert",
    Urteil.UNBERUEHRT: "unberührt",
}


def akten_je_regel(ordner: Path) -> tuple[Akten, tuple[str, ...]]:
    """Case files by the rules their examination goes through, and what is wrong with files that are no cases."""
    gefunden: dict[str, list[str]] = {}
    unlesbar: list[str] = []
    for datei in sorted(d for d in ordner.rglob("*") if d.suffix in (".yaml", ".yml", ".json")):
        try:
            for kennung in benutzte_regeln(datei):
                gefunden.setdefault(kennung, []).append(str(datei.relative_to(ordner)))
        except FallFehler as fehler:
            unlesbar.append(str(fehler).split("\n")[0])
    return {k: tuple(v) for k, v in gefunden.items()}, tuple(unlesbar)


def benutzte_regeln(datei: Path) -> set[str]:
    """Ids of every Weg and Merkmal that the examination of this case goes through. Raises FallFehler."""
    benutzt: set[str] = set()
    for w in pruefe(lies_datei(datei), entscheidend=False).wege:
        benutzt.add(w.befund.weg.id)
        if w.plan is not None:
            benutzt.update(m.id for m in w.plan.merkmale)
    return benutzt


def bericht(abgleich: Abgleich, akten: Akten, *, mit_akten: bool) -> Iterator[str]:
    """Changed and gone sections first, with differences and rules; then what could not be compared; then the count."""
    for befund in abgleich.abschnitte.values():
        betroffen = [r for r in abgleich.regeln if _trifft(r, befund)]
        if befund.urteil in _BETROFFEN and betroffen:
            yield from _abschnitt(befund, betroffen, akten, mit_akten=mit_akten)
    for urteil in (Urteil.NIE_GESEHEN, Urteil.NICHT_GELADEN):
        if namen := [b.abschnitt for b in abgleich.abschnitte.values() if b.urteil is urteil]:
            yield f"{_UEBERSCHRIFT[urteil]}:"
            yield f"  {', '.join(namen)}"
            yield ""
    yield "Regeln insgesamt:"
    for urteil in Urteil:
        if zahl := len(abgleich.mit(urteil)):
            yield f"  {zahl:5} {_UEBERSCHRIFT[urteil]}"


def _trifft(r: Regelbefund, befund: Abschnittsbefund) -> bool:
    return any(_in(n, befund) and u in _BETROFFEN for n, u in r.normen)


def _in(norm: Norm, befund: Abschnittsbefund) -> bool:
    return str(Norm(*norm[:3])) == befund.abschnitt


def _abschnitt(befund: Abschnittsbefund, betroffen: list[Regelbefund], akten: Akten, *, mit_akten: bool) -> Iterator[str]:
    yield f"{befund.abschnitt}: {_was(befund)}"
    for absatz, aenderungen in befund.unterschiede.items():
        yield f"  Abs. {absatz}:" if absatz else "  Text:"
        yield from (f"    {z}" for z in als_zeilen(aenderungen))
    if befund.wortlaut_fehlt:
        yield f"  Der bekannte Wortlaut (gesehen ab {befund.bekannt}) ist nicht geladen; darum kein Vergleich"
    for r in betroffen:
        normen = ", ".join(f"{n}: {u.value}" for n, u in r.normen if _in(n, befund))
        yield f"  Regel {r.regel.id} ({r.regel.titel}): {normen}"
        if mit_akten and r.urteil in _BETROFFEN:
            yield f"    eigene Akten: {', '.join(akten.get(r.regel.id, ())) or '-'}"
    yield ""


def _was(befund: Abschnittsbefund) -> str:
    if befund.urteil is Urteil.WEGGEFALLEN:
        return f"am {deutsch(befund.gesehen)} nicht mehr im Gesetz"
    teile = [
        f"{wort} {', '.join(f'Abs. {x}' for x in absaetze)}"
        for wort, absaetze in (("geändert", befund.geaendert), ("neu", befund.neu), ("weggefallen", befund.weg))
        if absaetze
    ]
    return f"Wortlaut vom {deutsch(befund.gesehen)} war den Regeln nicht bekannt: {'; '.join(teile) or 'geändert'}"


def als_daten(abgleich: Abgleich, akten: Akten) -> dict[str, Any]:
    return {
        "regeln": [
            {
                "id": r.regel.id,
                "art": r.regel.art,
                "titel": r.regel.titel,
                "urteil": r.urteil.value,
                "normen": {str(n): u.value for n, u in r.normen},
                "akten": list(akten.get(r.regel.id, ())) if r.urteil in _BETROFFEN else [],
            }
            for r in abgleich.regeln
        ],
        "abschnitte": [
            {
                "abschnitt": b.abschnitt,
                "urteil": b.urteil.value,
                "gesehen": iso(b.gesehen) if b.gesehen else None,
                "geaendert": list(b.geaendert),
                "neu": list(b.neu),
                "weggefallen": list(b.weg),
                "unterschiede": b.unterschiede,
            }
            for b in abgleich.abschnitte.values()
        ],
    }
