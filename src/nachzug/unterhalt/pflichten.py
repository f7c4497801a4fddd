"""Maintenance owed to people outside the household, and maintenance that grown children owe.

Legal duties are taken off even without a title (BVerwG 1 C 17.08; otherwise than in § 11b SGB II); for children abroad what is
really paid tells how much. Claims of the old and disabled against their children are left out below 100,000 EUR a year: up to
2015 only below it, since then also at exactly that sum (§ 43 SGB XII a. F., since 2020 § 94 Abs. 1a SGB XII).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from nachzug.fall.modell import Fall
from nachzug.fall.verhaeltnisse import Unterhaltspflicht
from nachzug.logik.zeit import Spanne
from nachzug.unterhalt.alter import alter
from nachzug.unterhalt.betrag import UNBEKANNT, UNENDLICH, Betrag
from nachzug.unterhalt.gemeinschaft import hier, kinder, name, unverheiratetes_kind, volljaehrig
from nachzug.unterhalt.haushalt import JA, NEIN, OFFEN, Abzug, Einnahme
from nachzug.unterhalt.lesen import geld, tag
from nachzug.unterhalt.nachschlag import Nachschlag
from nachzug.werte import WertUnbekannt, wert

DECKT = {"255": "abzuege", "256": "_pflicht", "268": "anspruch_gegen_kinder"}
"""Numbers of the coverage table (docs/stand.md) and what implements them."""

_STUFEN = ((6, "stufe1"), (12, "stufe2"), (18, "stufe3"))


def abzuege(fall: Fall, mitglieder: Iterable[str], im_haus: frozenset[str], n: Nachschlag, am: int) -> Iterator[Abzug]:
    """What members owe to people who do not live with them: as the file says, else to every minor child unknown."""
    erfasst: set[str] = set()
    for person in mitglieder:
        for pflicht in fall.personen[person].unterhaltspflichten or ():
            if pflicht.fuer not in im_haus:
                erfasst.add(pflicht.fuer or "")
                yield _pflicht(fall, person, pflicht, am)
    for person in mitglieder:
        for kind in kinder(fall, person):
            if kind not in im_haus and kind not in erfasst and unverheiratetes_kind(fall, kind, am, 18):
                erfasst.add(kind)
                yield Abzug(
                    person=person,
                    text=f"Unterhalt für {name(fall, kind)}",
                    betrag=Betrag(0, _mindestunterhalt(fall, kind, n, am)),
                    ungewiss="Eine gesetzliche Unterhaltspflicht besteht; was gezahlt wird, ist nicht angegeben.",
                )


def _pflicht(fall: Fall, person: str, pflicht: Unterhaltspflicht, am: int) -> Abzug:
    """A titled debt in full; else what is paid, which for children abroad tells how much is owed."""
    geschuldet, gezahlt = geld(pflicht.betrag, am), geld(pflicht.gezahlt, am)
    betrag = geschuldet or gezahlt or UNBEKANNT
    if geschuldet is not None and gezahlt is not None and _im_ausland(fall, pflicht.fuer, am):
        betrag = gezahlt
    wer = name(fall, pflicht.fuer) if pflicht.fuer in fall.personen and pflicht.fuer else pflicht.fuer or "andere"
    return Abzug(
        person=person,
        text=f"Unterhalt für {wer}",
        betrag=betrag,
        ungewiss="" if betrag.genau else "Die Höhe des Unterhalts steht nicht fest.",
    )


def _im_ausland(fall: Fall, person: str | None, am: int) -> bool:
    return person is not None and person in fall.personen and hier(fall, person, am) is False


def _mindestunterhalt(fall: Fall, kind: str, n: Nachschlag, am: int) -> int:
    """The minimum for a child of this age bounds what may be owed; where it is not known, nothing does."""
    jahre = alter(tag(fall.personen[kind].geboren, am), am)[-1]
    name_ = next((s for unter, s in _STUFEN if jahre < unter), "stufe3")
    try:
        return wert(f"mindestunterhalt.{name_}", n.am, n.gebiet).zahl
    except WertUnbekannt:
        return UNENDLICH


def gegen_kind(jahreseinkommen: Betrag | None, recht_am: int) -> Spanne:
    """Bounds of whether a claim against a child counts; the income is presumed to be below the limit."""
    if jahreseinkommen is None:
        return NEIN
    grenze = wert("jahreseinkommen.grenze", recht_am).zahl
    genau_schadet = wert("jahreseinkommen.genau_schadet_zahl", recht_am).zahl
    schwelle = grenze if genau_schadet else grenze + 1
    if jahreseinkommen.von >= schwelle:
        return JA
    return NEIN if jahreseinkommen.bis < schwelle else OFFEN


def anspruch_gegen_kinder(fall: Fall, person: str, recht_am: int, am: int) -> Iterator[Einnahme]:
    """Claims of somebody under SGB XII against grown children (BVerwG 10 C 10.12 Rn. 26)."""
    for kind in kinder(fall, person):
        if volljaehrig(fall, kind, am) == JA:
            try:
                gilt = gegen_kind(geld(fall.personen[kind].jahreseinkommen, am), recht_am)
            except WertUnbekannt:
                gilt = OFFEN
            if gilt == NEIN:
                grund = "Einkommen bis 100.000 € im Jahr (vermutet): § 94 Abs. 1a SGB XII, bis 2019 § 43 SGB XII."
            else:
                grund = "Einkommen des Kindes über 100.000 € im Jahr: Der Anspruch kann zählen, seine Höhe ist nicht angegeben."
            yield Einnahme(
                art="unterhaltsanspruch",
                netto=UNBEKANNT,
                bezeichnung=f"Unterhaltsanspruch gegen {name(fall, kind)}",
                anrechenbar=Spanne(0, gilt.bis),
                grund=grund,
            )
