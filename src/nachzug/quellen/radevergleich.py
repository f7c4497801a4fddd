"""What a page of ra.de says its decision cites, against what the decision itself cites.

The portal maps citations to its own texts and errs: an article of the Convention becomes one of the constitution, old law becomes
new. Nothing is repaired in silence: what is listed and not cited, and what is cited and not listed, is told, with the likely cause.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from nachzug.logik.zeit import deutsch
from nachzug.quellen.entscheidung import Beigabe, Bemerkung, Entscheidung, Quelle
from nachzug.quellen.gesetzesspeicher import fassungen
from nachzug.quellen.gesetzestext import Vorschrift, digests
from nachzug.quellen.gesetzestextdatei import lies_absaetze
from nachzug.quellen.saetze import teile_saetze
from nachzug.quellen.schluessel import az_schluessel
from nachzug.quellen.speicher import Speicher
from nachzug.quellen.verweise import Verweis, verweise
from nachzug.zitat.norm import ZitatFehler, lies_norm

DECKT = {"408": "vergleiche", "409": "vergleiche"}


class Portalvergleich(Struct, frozen=True):
    """zitiert: sections the decision cites, in statute order; ungelistet, unzitiert: where list and decision differ;
    entscheidungen: cited decisions whose text or entry the page has."""

    zitiert: tuple[str, ...]
    ungelistet: tuple[str, ...]
    unzitiert: tuple[str, ...]
    entscheidungen: tuple[str, ...]
    bemerkungen: tuple[Bemerkung, ...]


def vergleiche(quelle: Quelle, speicher: Speicher | None = None) -> Portalvergleich:
    """Compare; with a store also date the printed provisions."""
    zitate = [v for _, p in quelle.entscheidung.passagen() for v in verweise(p.text)]
    zitiert = _sortiert({v.ziel for v in zitate if v.art == "norm" and _ist_abschnitt(v.ziel)})
    gelistet = {n.text: n.zeile for n in quelle.zitierte_normen}
    ungelistet = tuple(z for z in zitiert if z not in gelistet)
    unzitiert = tuple(n for n in gelistet if _ist_abschnitt(n) and n not in zitiert)
    bemerkungen = [
        *_normbemerkungen(ungelistet, unzitiert, gelistet),
        *_streitwert(quelle.entscheidung),
        *_schreibfehler(zitate),
        *(_datiert(quelle, speicher) if speicher else ()),
    ]
    return Portalvergleich(zitiert, ungelistet, unzitiert, _entscheidungen(quelle), tuple(bemerkungen))


def _ist_abschnitt(norm: str) -> bool:
    return " § " in norm or " Art. " in norm


def _sortiert(normen: set[str]) -> tuple[str, ...]:
    gelesen: list[tuple[tuple[object, ...], str]] = []
    for n in normen:
        try:
            gelesen.append((lies_norm(n).schluessel(), n))
        except ZitatFehler:
            gelesen.append(((n,), n))
    return tuple(n for _, n in sorted(gelesen, key=lambda x: str(x[0])))


def _normbemerkungen(ungelistet: tuple[str, ...], unzitiert: tuple[str, ...], gelistet: dict[str, int]) -> Iterator[Bemerkung]:
    verwechselt = {u: z for u in unzitiert for z in ungelistet if u.rsplit(" ", 1)[1] == z.rsplit(" ", 1)[1]}
    for norm in unzitiert:
        if norm in verwechselt:
            yield Bemerkung(f"Gelistet ist {norm}; die Entscheidung zitiert {verwechselt[norm]}", gelistet[norm])
        else:
            yield Bemerkung(f"Gelistet ist {norm}; die Entscheidung zitiert diese Vorschrift nicht", gelistet[norm])
    for norm in ungelistet:
        if norm not in verwechselt.values():
            ganzes = norm.split(" ")[0]
            zusatz = f" (gelistet ist nur »{ganzes}« als Ganzes)" if ganzes in gelistet else ""
            yield Bemerkung(f"Zitiert ist {norm}; in der Liste fehlt die Vorschrift{zusatz}")


def _streitwert(e: Entscheidung) -> Iterator[Bemerkung]:
    """The value in dispute rests on the GKG; a section of the VwGO in such a sentence is a slip of the court, kept as written."""
    for _, p in e.passagen():
        for satz in teile_saetze(p.text):
            if "Streitwert" not in satz or "GKG" not in satz:
                continue
            for v in verweise(satz):
                if v.ziel in ("VwGO § 47", "VwGO § 52", "VwGO § 63"):
                    gemeint = v.kanonisch.replace("VwGO", "GKG")
                    yield Bemerkung(f"Die Entscheidung schreibt zum Streitwert {v.kanonisch}; gemeint ist wohl {gemeint}")


def _schreibfehler(zitate: list[Verweis]) -> Iterator[Bemerkung]:
    for v in zitate:
        if v.beanstandung:
            yield Bemerkung(f"{v.kanonisch}: {v.beanstandung}")


def _entscheidungen(quelle: Quelle) -> tuple[str, ...]:
    """Decisions of the page that the main decision cites: listed ones and those only printed."""
    gefunden: dict[str, str] = {}
    for e in quelle.zitierte_entscheidungen:
        gefunden.setdefault(az_schluessel(e.aktenzeichen), f"{e.gericht} {e.aktenzeichen} ({deutsch(e.datum)})")
    for e in (b.entscheidung for b in quelle.beigaben if b.entscheidung is not None):
        if e.aktenzeichen:
            gefunden.setdefault(az_schluessel(e.aktenzeichen[0]), e.kennung)
    return tuple(gefunden.values())


def _datiert(quelle: Quelle, speicher: Speicher) -> Iterator[Bemerkung]:
    """Which loaded wording a printed provision is, and whether that was the law on the day of the decision."""
    einzig: dict[str, Beigabe] = {}
    for b in quelle.beigaben:
        if b.norm:
            einzig.setdefault(b.norm, b)
    for norm, beigabe in einzig.items():
        alle = fassungen(speicher, lies_norm(norm))
        gleich = next((f for f in alle if not f.weggefallen and _gleich(f.norm, f.digest, beigabe)), None)
        if gleich is None or not quelle.entscheidung.datum:
            continue
        damals = [f for f in alle if f.von <= quelle.entscheidung.datum]
        if damals and damals[-1].digest != gleich.digest:
            yield Bemerkung(
                f"{norm}: abgedruckt ist der Wortlaut, der vom {deutsch(gleich.von)} bis {deutsch(gleich.bis)} gesehen wurde, "
                f"nicht der vom Tag der Entscheidung ({deutsch(quelle.entscheidung.datum)})",
                beigabe.zeile,
            )


def _gleich(norm: str, digest: str, beigabe: Beigabe) -> bool:
    gelesen = lies_norm(norm)
    absaetze = lies_absaetze(beigabe.wortlaut.split("\n"))
    return digests(Vorschrift(*gelesen[:3], "", absaetze))[""] == digest
