"""Statutes in the store: loading states, the wording of a provision on a day, its versions side by side.

A state is what the publisher showed on the day of its build. Between two states with different wordings nobody can tell from
them on which day the wording changed, and the portal shows a new wording up to a day early and some days late. So the answer to
"what did it say on that day" carries how sure it is.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from nachzug.logik.zeit import deutsch
from nachzug.quellen.gesetz import Gesetz, Standangabe, hinweise
from nachzug.quellen.gesetzestext import Absatz, Vorschrift, digests
from nachzug.quellen.speicher import Speicher
from nachzug.zitat.norm import Norm


class Fassung(Struct, frozen=True):
    """One wording: first and last build that showed it, and the build after it that did not (0: none). digest "" is gone."""

    norm: str
    digest: str
    titel: str
    von: int
    bis: int
    danach: int
    davor: int
    stand: tuple[Standangabe, ...] = ()

    @property
    def weggefallen(self) -> bool:
        return self.digest == ""


class Auskunft(Struct, frozen=True):
    """The wording of a provision on a day. sicher: seen before and after that day without change."""

    vorschrift: Vorschrift | None
    fassung: Fassung | None
    sicher: bool
    hinweise: tuple[str, ...]


def lade(speicher: Speicher, gesetz: Gesetz) -> bool:
    """Store one state; False where this state is there already (a single section is added to its day)."""
    with speicher.vorgang():
        neu = _lade(speicher, gesetz)
        if gesetz.zuletzt > gesetz.bau:
            neu = _lade(speicher, replace(gesetz, bau=gesetz.zuletzt)) or neu
        return neu


def _lade(speicher: Speicher, gesetz: Gesetz) -> bool:
    schluessel = (gesetz.name, gesetz.bau, int(gesetz.vollstaendig))
    vorhanden = speicher.eine("SELECT id FROM gesetzesstand WHERE gesetz = ? AND bau = ? AND vollstaendig = ?", schluessel)
    if vorhanden and gesetz.vollstaendig:
        return False
    stand = vorhanden[0] if vorhanden else speicher.neue(
        "INSERT INTO gesetzesstand (gesetz, bau, vollstaendig, titel, doknr, stand, quelle) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (*schluessel, gesetz.titel, gesetz.doknr, msgspec.json.encode(gesetz.stand).decode(), gesetz.quelle),
    )  # fmt: skip
    neu = False
    for reihe, v in enumerate(gesetz.vorschriften):
        d = "" if v.weggefallen else digests(v)[""]
        if d:
            speicher.tue(
                "INSERT INTO wortlaut (digest, daten) VALUES (?, ?) ON CONFLICT (digest) DO NOTHING",
                (d, msgspec.json.encode(v.absaetze).decode()),
            )
        else:
            speicher.tue("INSERT INTO wortlaut (digest, daten) VALUES ('', '[]') ON CONFLICT (digest) DO NOTHING")
        if speicher.eine("SELECT 1 FROM vorschrift WHERE stand = ? AND norm = ?", (stand, str(v.norm))) is None:
            speicher.tue(
                "INSERT INTO vorschrift (stand, norm, titel, digest, reihe) VALUES (?, ?, ?, ?, ?)",
                (stand, str(v.norm), v.titel, d, reihe),
            )
            neu = True
    return neu


def staende(speicher: Speicher, gesetz: str = "") -> list[tuple[str, int, int, str, str]]:
    """(law, day of build, provisions, last amendment as the publisher says, source), by law and day; whole laws only."""
    zeilen = speicher.lies(
        "SELECT g.gesetz, g.bau, (SELECT count(*) FROM vorschrift v WHERE v.stand = g.id), g.stand, g.quelle, g.vollstaendig "
        "FROM gesetzesstand g ORDER BY g.gesetz, g.bau"
    )
    return [(z[0], z[1], z[2], _letzte(z[3]), z[4]) for z in zeilen if not gesetz or z[0] == gesetz]


def _letzte(stand: str) -> str:
    return next((s.text for s in _angaben(stand) if s.typ == "Stand"), "")


def _angaben(stand: str) -> tuple[Standangabe, ...]:
    return msgspec.json.decode(stand, type=tuple[Standangabe, ...])


def fassungen(speicher: Speicher, norm: Norm) -> tuple[Fassung, ...]:
    """All wordings of a section in order of their builds; a whole law without the section means it is gone or not yet there."""
    abschnitt = Norm(*norm[:3])
    zeilen = speicher.lies(
        "SELECT g.bau, g.stand, v.digest, v.titel FROM gesetzesstand g LEFT JOIN vorschrift v ON v.stand = g.id AND v.norm = ? "
        "WHERE g.gesetz = ? AND (g.vollstaendig = 1 OR v.norm IS NOT NULL) ORDER BY g.bau, g.vollstaendig",
        (str(abschnitt), abschnitt.gesetz),
    )
    return tuple(_zusammengefasst(str(abschnitt), zeilen))


def _zusammengefasst(norm: str, zeilen: list[tuple[int, str, str | None, str | None]]) -> Iterator[Fassung]:
    gruppen: list[list[tuple[int, str, str, str]]] = []
    for bau, stand, d, titel in zeilen:
        if gruppen and gruppen[-1][-1][2] == (d or ""):
            gruppen[-1].append((bau, stand, d or "", titel or ""))
        else:
            gruppen.append([(bau, stand, d or "", titel or "")])
    while gruppen and not gruppen[0][0][2]:
        gruppen.pop(0)  # before it existed there is nothing to show
    for i, gruppe in enumerate(gruppen):
        danach = gruppen[i + 1][0][0] if i + 1 < len(gruppen) else 0
        davor = gruppen[i - 1][-1][0] if i else 0
        erster, letzter = gruppe[0], gruppe[-1]
        yield Fassung(norm, erster[2], letzter[3] or erster[3], erster[0], letzter[0], danach, davor, _angaben(letzter[1]))


def wortlaut(speicher: Speicher, fassung: Fassung) -> Vorschrift:
    """The text of a version."""
    zeile = speicher.eine("SELECT daten FROM wortlaut WHERE digest = ?", (fassung.digest,))
    gesetz, art, paragraph = _zerlegt(fassung.norm)
    absaetze = msgspec.json.decode(zeile[0], type=tuple[Absatz, ...]) if zeile else ()
    return Vorschrift(gesetz, art, paragraph, fassung.titel, absaetze)


def _zerlegt(norm: str) -> tuple[str, str, str]:
    gesetz, art, paragraph = norm.rsplit(" ", 2)
    return gesetz, art, paragraph


def auskunft(speicher: Speicher, norm: Norm, tag: int) -> Auskunft:
    """What the store can say about the wording on a day."""
    alle = fassungen(speicher, norm)
    if not alle:
        return Auskunft(None, None, False, (f"{Norm(*norm[:3])} ist nicht geladen",))
    gewaehlt = next((f for f in reversed(alle) if f.von <= tag), None)
    if gewaehlt is None:
        frueh = alle[0]
        return Auskunft(None, None, False, (f"Vor dem {deutsch(frueh.von)} ist kein Wortlaut geladen",))
    sagt = list(hinweise(gewaehlt.stand, gewaehlt.bis))
    sicher = True
    if tag > gewaehlt.bis and gewaehlt.danach:
        sicher = False
        sagt.insert(
            0,
            f"Zwischen dem {deutsch(gewaehlt.bis)} und dem {deutsch(gewaehlt.danach)} hat der Wortlaut gewechselt; "
            "welcher am gefragten Tag galt, sagt der Speicher nicht. Gezeigt ist der ältere",
        )
    elif tag > gewaehlt.bis:
        sicher = False
        sagt.insert(0, f"Zuletzt gesehen am {deutsch(gewaehlt.bis)}; Änderungen danach sind nicht geladen")
    elif tag == gewaehlt.von and gewaehlt.davor:
        sicher = False
        sagt.insert(0, "Der Abruf zeigt diesen Wortlaut zum ersten Mal; das Portal zeigt neues Recht oft schon am Vorabend")
    if gewaehlt.weggefallen:
        return Auskunft(None, gewaehlt, sicher, (f"Am {deutsch(gewaehlt.von)} nicht mehr im Gesetz", *sagt))
    return Auskunft(wortlaut(speicher, gewaehlt), gewaehlt, sicher, tuple(sagt))
