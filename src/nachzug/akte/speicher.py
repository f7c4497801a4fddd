"""The store: one SQLite file. What a call has returned from is on the disk; what is deleted is overwritten.

One connection per thread; every change reads, changes and writes the case in one transaction, so that two windows on the same
case cannot lose each other's answers.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from nachzug.akte.stand import Stand

_FASSUNG = 1
_TABELLEN = """
CREATE TABLE akte (
    id TEXT PRIMARY KEY, rolle TEXT NOT NULL, titel TEXT NOT NULL, suchtext TEXT NOT NULL, daten BLOB NOT NULL, stand BLOB NOT NULL,
    erstellt TEXT NOT NULL, geaendert TEXT NOT NULL, loeschen_am TEXT NOT NULL, nummer INTEGER NOT NULL
) STRICT;
CREATE TABLE schritt (
    id INTEGER PRIMARY KEY, akte TEXT NOT NULL REFERENCES akte (id) ON DELETE CASCADE, am TEXT NOT NULL, was TEXT NOT NULL
) STRICT;
CREATE INDEX schritt_akte ON schritt (akte);
CREATE TABLE pruefung (
    id INTEGER PRIMARY KEY, akte TEXT NOT NULL REFERENCES akte (id) ON DELETE CASCADE, am TEXT NOT NULL, anlass TEXT NOT NULL,
    protokoll BLOB NOT NULL, ergebnis BLOB NOT NULL
) STRICT;
CREATE INDEX pruefung_akte ON pruefung (akte);
CREATE TABLE einstellung (name TEXT PRIMARY KEY, wert TEXT NOT NULL) STRICT;
"""
AUFBEWAHRT = timedelta(days=365)
"""How long a new case is kept unless its user says otherwise."""


class SpeicherFehler(Exception):
    """The file cannot be used; the text says why and what to do."""


class UnbekannteAkte(Exception):
    """No case has this identifier (any more)."""


class Akte(NamedTuple):
    """A case with its state. daten: the facts as plain data (nachzug.fall.schreiben.als_daten)."""

    id: str
    rolle: str
    titel: str
    daten: dict[str, Any]
    stand: Stand
    erstellt: str
    geaendert: str
    loeschen_am: str
    nummer: int


class Kopf(NamedTuple):
    """A case in a list."""

    id: str
    rolle: str
    titel: str
    geaendert: str
    loeschen_am: str


class Pruefungseintrag(NamedTuple):
    """An examination in the log: when, why, under which receipt, what came out."""

    am: str
    anlass: str
    protokoll: dict[str, Any]
    ergebnis: list[dict[str, Any]]


class Speicher:
    """The cases in one file."""

    def __init__(self, datei: str | Path) -> None:
        self.datei = Path(datei)
        self._eigen = threading.local()
        neu = not self.datei.exists()
        try:
            if neu:
                os.close(os.open(self.datei, os.O_CREAT | os.O_RDWR, 0o600))
            self._bereite_vor()
        except OSError as fehler:
            raise SpeicherFehler(
                f"{datei}: nicht zu öffnen ({fehler.strerror}); erlaubt ist eine Datei in einem Ordner, den es gibt"
            ) from None
        except sqlite3.DatabaseError as fehler:
            raise SpeicherFehler(f"{datei}: keine Aktendatei von nachzug ({fehler}); bitte eine andere Datei nennen") from None

    def _verbindung(self) -> sqlite3.Connection:
        v: sqlite3.Connection | None = getattr(self._eigen, "verbindung", None)
        if v is None:
            v = self._eigen.verbindung = sqlite3.connect(self.datei, timeout=30, isolation_level=None)
            v.execute("PRAGMA journal_mode = WAL")
            v.execute("PRAGMA synchronous = FULL")
            v.execute("PRAGMA foreign_keys = ON")
            v.execute("PRAGMA secure_delete = ON")
        return v

    def _bereite_vor(self) -> None:
        (fassung,) = self._verbindung().execute("PRAGMA user_version").fetchone()
        if fassung > _FASSUNG:
            raise SpeicherFehler(f"{self.datei}: von einer neueren Fassung des Programms geschrieben; bitte dieses aktualisieren")
        if fassung == 0:
            with self._schreibend() as v:
                if v.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                    raise SpeicherFehler(f"{self.datei}: eine andere SQLite-Datei; bitte eine eigene Datei für die Akten nennen")
                for befehl in _TABELLEN.split(";"):
                    v.execute(befehl)
                v.execute(f"PRAGMA user_version = {_FASSUNG}")

    @contextmanager
    def _schreibend(self) -> Generator[sqlite3.Connection, None, None]:
        v = self._verbindung()
        v.execute("BEGIN IMMEDIATE")
        try:
            yield v
        except BaseException:
            v.execute("ROLLBACK")
            raise
        v.execute("COMMIT")

    # Cases

    def neu(self, daten: dict[str, Any], rolle: str, was: str, *, heute: date | None = None) -> str:
        """Keep a case; returns its identifier, which tells nothing about it."""
        kennung, jetzt = secrets.token_urlsafe(12), _jetzt()
        loeschen = ((heute or date.today()) + AUFBEWAHRT).isoformat()
        with self._schreibend() as v:
            werte = (kennung, rolle, _titel(daten), _suchtext(daten), _json(daten), _json(Stand()), jetzt, jetzt, loeschen, 1)
            v.execute("INSERT INTO akte VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", werte)
            v.execute("INSERT INTO schritt (akte, am, was) VALUES (?, ?, ?)", (kennung, jetzt, was))
        return kennung

    def lies(self, kennung: str) -> Akte:
        return _lies(self._verbindung(), kennung)

    def aendere(self, kennung: str, aenderung: Callable[[Akte], Akte], was: str) -> Akte:
        """Change a case in one transaction; whatever `aenderung` raises leaves it as it was."""
        with self._schreibend() as v:
            alt = _lies(v, kennung)
            neu = aenderung(alt)
            neu = neu._replace(geaendert=_jetzt(), titel=_titel(neu.daten), nummer=alt.nummer + 1)
            inhalt = _json(neu.daten), _json(neu.stand)
            v.execute(
                "UPDATE akte SET rolle=?, titel=?, suchtext=?, daten=?, stand=?, geaendert=?, loeschen_am=?, nummer=? WHERE id=?",
                (neu.rolle, neu.titel, _suchtext(neu.daten), *inhalt, neu.geaendert, neu.loeschen_am, neu.nummer, kennung),
            )
            v.execute("INSERT INTO schritt (akte, am, was) VALUES (?, ?, ?)", (kennung, neu.geaendert, was))
        return neu

    def liste(self, suche: str = "") -> list[Kopf]:
        """The cases, the last changed first; suche: words that all stand in titles, names or notes."""
        bedingung = " AND ".join(["instr(suchtext, ?) > 0"] * len(suche.split())) or "1"
        felder = "id, rolle, titel, geaendert, loeschen_am"
        zeilen = self._verbindung().execute(
            f"SELECT {felder} FROM akte WHERE {bedingung} ORDER BY geaendert DESC, id", [w.casefold() for w in suche.split()]
        )
        return [Kopf(*z) for z in zeilen]

    def alle(self) -> Iterator[Akte]:
        """Every case, for what concerns many of them."""
        for kopf in self.liste():
            try:
                yield self.lies(kopf.id)
            except UnbekannteAkte:
                continue

    def faellige(self, heute: date) -> list[Kopf]:
        """Cases whose day of deletion has come."""
        return [k for k in self.liste() if k.loeschen_am <= heute.isoformat()]

    def loesche(self, kennung: str) -> None:
        """Delete a case with its log; the freed part of the file is overwritten and given back."""
        with self._schreibend() as v:
            if not v.execute("DELETE FROM akte WHERE id = ?", (kennung,)).rowcount:
                raise UnbekannteAkte(kennung)
        v = self._verbindung()
        v.execute("VACUUM")
        v.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    # Log

    def schritte(self, kennung: str) -> list[tuple[str, str]]:
        """When what was changed, the latest first."""
        return list(self._verbindung().execute("SELECT am, was FROM schritt WHERE akte = ? ORDER BY id DESC", (kennung,)))

    def protokolliere(self, kennung: str, anlass: str, protokoll: dict[str, Any], ergebnis: list[dict[str, Any]]) -> None:
        """Log an examination, unless the last one logged has the same receipt and occasion."""
        with self._schreibend() as v:
            letzte = v.execute(
                "SELECT anlass, protokoll FROM pruefung WHERE akte = ? ORDER BY id DESC LIMIT 1", (kennung,)
            ).fetchone()
            roh = _json(protokoll)
            if letzte != (anlass, roh):
                v.execute(
                    "INSERT INTO pruefung (akte, am, anlass, protokoll, ergebnis) VALUES (?, ?, ?, ?, ?)",
                    (kennung, _jetzt(), anlass, roh, _json(ergebnis)),
                )

    def pruefungen(self, kennung: str) -> list[Pruefungseintrag]:
        zeilen = self._verbindung().execute(
            "SELECT am, anlass, protokoll, ergebnis FROM pruefung WHERE akte = ? ORDER BY id DESC", (kennung,)
        )
        return [Pruefungseintrag(am, anlass, msgspec.json.decode(p), msgspec.json.decode(e)) for am, anlass, p, e in zeilen]

    # Settings of the installation

    def geheimnis(self) -> str:
        """A secret that outlives the server, so that a form filled in before a crash can still be sent after it."""
        with self._schreibend() as v:
            v.execute("INSERT OR IGNORE INTO einstellung VALUES ('geheimnis', ?)", (secrets.token_hex(32),))
            return str(v.execute("SELECT wert FROM einstellung WHERE name = 'geheimnis'").fetchone()[0])


def _lies(v: sqlite3.Connection, kennung: str) -> Akte:
    felder = "id, rolle, titel, daten, stand, erstellt, geaendert, loeschen_am, nummer"
    zeile = v.execute(f"SELECT {felder} FROM akte WHERE id = ?", (kennung,)).fetchone()
    if zeile is None:
        raise UnbekannteAkte(kennung)
    kennung, rolle, titel, daten, stand, erstellt, geaendert, loeschen_am, nummer = zeile
    return Akte(
        kennung,
        rolle,
        titel,
        msgspec.json.decode(daten),
        msgspec.json.decode(stand, type=Stand),
        erstellt,
        geaendert,
        loeschen_am,
        nummer,
    )


def _json(wert: Any) -> bytes:
    return msgspec.json.encode(wert)


def _jetzt() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _titel(daten: dict[str, Any]) -> str:
    return str(daten.get("titel") or daten.get("fall") or "")


def _suchtext(daten: dict[str, Any]) -> str:
    """What a search looks at: title, names, notes, sources."""
    personen: dict[str, Any] = daten.get("personen") or {}
    namen = [f"{k} {p.get('name') or ''}" for k, p in personen.items()]
    return " ".join(
        [_titel(daten), str(daten.get("fall")), *namen, str(daten.get("notiz") or ""), *daten.get("quellen", [])]
    ).casefold()
