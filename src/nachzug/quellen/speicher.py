"""The user's own store of statutes and decisions: SQLite in a file, or PostgreSQL by address.

One small class over the two database modules instead of a mapper: the statements are few, both engines understand them but for
what the dialect names below, and the full-text index is written by hand in each anyway.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from nachzug.quellen.schema_sql import POSTGRESQL, SCHEMASTAND, SQLITE

Zeile = tuple[Any, ...]


_ABGEBILDET = 1 << 30
"""Bytes of the file that are read straight from the system's cache."""


class SpeicherFehler(Exception):
    """The store cannot be opened or is of another version; the message says what to do."""


def vorgabeort() -> str:
    """Where the store lies unless the user says otherwise: NACHZUG_QUELLEN, else the data folder of the user."""
    if ort := os.environ.get("NACHZUG_QUELLEN"):
        return ort
    daten = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return str(Path(daten) / "nachzug" / "quellen.db")


class Speicher:
    """An open store. Statements use ? for parameters in both engines; changes need `vorgang`."""

    def __init__(self, verbindung: Any, dialekt: str, ort: str) -> None:
        self._verbindung = verbindung
        self.dialekt = dialekt
        self.ort = ort

    def lies(self, sql: str, werte: Sequence[object] = ()) -> list[Zeile]:
        return self._cursor(sql, werte).fetchall()

    def eine(self, sql: str, werte: Sequence[object] = ()) -> Zeile | None:
        return self._cursor(sql, werte).fetchone()

    def tue(self, sql: str, werte: Sequence[object] = ()) -> None:
        self._cursor(sql, werte)

    def neue(self, sql: str, werte: Sequence[object] = ()) -> int:
        """Insert a row and return its id."""
        zeile = self._cursor(f"{sql} RETURNING id", werte).fetchone()
        return int(zeile[0])

    def viele(self, sql: str, zeilen: Iterable[Sequence[object]]) -> None:
        cursor = self._verbindung.cursor()
        cursor.executemany(self._sql(sql), list(zeilen))

    @contextmanager
    def vorgang(self) -> Generator[None]:
        """All or nothing: what is written inside is there after it, or not at all."""
        if self.dialekt == "sqlite":
            self._verbindung.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._verbindung.rollback()
            raise
        self._verbindung.commit()

    def schliesse(self) -> None:
        self._verbindung.close()

    def __enter__(self) -> Speicher:
        return self

    def __exit__(self, *_: object) -> None:
        self.schliesse()

    def _cursor(self, sql: str, werte: Sequence[object]) -> Any:
        cursor = self._verbindung.cursor()
        cursor.execute(self._sql(sql), tuple(werte))
        return cursor

    def _sql(self, sql: str) -> str:
        return sql if self.dialekt == "sqlite" else sql.replace("%", "%%").replace("?", "%s")


def oeffne(ort: str | None = None, *, neu: bool = True) -> Speicher:
    """Open the store and bring its tables up. neu: make it where it does not exist yet. Raises SpeicherFehler."""
    ort = ort or vorgabeort()
    if ort.startswith(("postgresql://", "postgres://")):
        return _postgresql(ort)
    if not neu and ort != ":memory:" and not Path(ort).is_file():
        raise SpeicherFehler(f"{ort}: noch kein Speicher; »nachzug recht laden« oder »nachzug entscheidungen laden« legt ihn an")
    try:
        if ort != ":memory:":
            Path(ort).parent.mkdir(parents=True, exist_ok=True)
        verbindung = sqlite3.connect(ort, isolation_level=None, timeout=30)
        verbindung.execute("PRAGMA journal_mode=WAL")
        verbindung.execute("PRAGMA synchronous=NORMAL")
        verbindung.execute("PRAGMA foreign_keys=ON")
        verbindung.execute(f"PRAGMA mmap_size={_ABGEBILDET}")
    except (OSError, sqlite3.Error) as fehler:
        raise SpeicherFehler(f"{ort}: kein Speicher von nachzug ({fehler})") from None
    speicher = Speicher(verbindung, "sqlite", ort)
    try:
        _schema(speicher, SQLITE)
    except sqlite3.DatabaseError as fehler:
        raise SpeicherFehler(f"{ort}: kein Speicher von nachzug ({fehler})") from None
    return speicher


def _postgresql(ort: str) -> Speicher:
    try:
        import psycopg
    except ImportError:
        raise SpeicherFehler("Für PostgreSQL fehlt psycopg: pip install 'nachzug[postgresql]'") from None
    try:
        verbindung = psycopg.connect(ort)
    except psycopg.OperationalError as fehler:
        grund = " ".join(str(fehler).split())
        raise SpeicherFehler(f"PostgreSQL ist nicht zu erreichen: {grund}") from None
    speicher = Speicher(verbindung, "postgresql", ort)
    _schema(speicher, POSTGRESQL)
    return speicher


def _schema(speicher: Speicher, tabellen: Sequence[str]) -> None:
    """Create the tables in a new store; another version of them is refused, never guessed at. Opening one that is there only reads,
    so that one may search while another loads."""
    stand = _schemastand(speicher)
    if stand is None:
        with speicher.vorgang():
            for befehl in tabellen:
                speicher.tue(befehl)
            speicher.tue("INSERT INTO merkzettel (name, wert) VALUES ('schema', ?) ON CONFLICT DO NOTHING", (SCHEMASTAND,))
    elif stand != SCHEMASTAND:
        speicher.schliesse()
        raise SpeicherFehler(f"{speicher.ort}: der Speicher hat Stand {stand}, dieses Programm {SCHEMASTAND}; bitte neu laden")


def _schemastand(speicher: Speicher) -> str | None:
    da = (
        "SELECT 1 FROM sqlite_master WHERE name = 'merkzettel'"
        if speicher.dialekt == "sqlite"
        else "SELECT 1 FROM information_schema.tables WHERE table_name = 'merkzettel' AND table_schema = current_schema()"
    )
    zeile = speicher.eine("SELECT wert FROM merkzettel WHERE name = 'schema'") if speicher.eine(da) else None
    return zeile[0] if zeile else None
