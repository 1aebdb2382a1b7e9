"""What an output holds of which source: a small database beside it, which is also its lock.

One row for each source. Writing is in transactions, so that a kill leaves the last whole one; the exclusive
lock ends with the process, whatever ends it.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass

from minutes_extract.archive.records import Record
from minutes_extract.errors import MinutesExtractError
from minutes_extract.inputs import utf8

__all__ = ["Entry", "OutputInUse", "State", "StateDamaged"]

_VERSION = 1
_SCHEMA = """
CREATE TABLE documents (
  key BLOB PRIMARY KEY,         -- the path as the file system has it
  path TEXT NOT NULL,
  run INTEGER NOT NULL,         -- the run that last met it
  position INTEGER NOT NULL,    -- its place among the sources of that run
  made TEXT NOT NULL,           -- program and options that made it ('' where the next run is to try again)
  sha256 TEXT NOT NULL,
  status TEXT NOT NULL,
  error TEXT,
  note TEXT,
  codes TEXT NOT NULL,
  place TEXT                    -- where the output has it, as the sink says
) WITHOUT ROWID;
CREATE INDEX documents_order ON documents (run, position);
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE names (name TEXT PRIMARY KEY, key BLOB NOT NULL) WITHOUT ROWID;
"""


class OutputInUse(MinutesExtractError):
    """Another run is writing the same output."""


class StateDamaged(MinutesExtractError):
    """What an earlier run left beside the output to go on from cannot be read."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: what became of a source when it was last met. `key` is its path as the file system has it."""

    key: bytes
    path: str
    sha256: str
    status: str
    error: str | None
    note: str | None
    codes: tuple[str, ...]
    place: str | None
    made: str
    run: int
    position: int


class State:
    """The rows of one output. Raises `OutputInUse` where another process has it open."""

    def __init__(self, path: str, output: str) -> None:
        self.path = path
        self._db = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            self._db.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._db.execute("PRAGMA synchronous = NORMAL")
            self._db.execute("CREATE TEMP TABLE staged (key BLOB PRIMARY KEY, place TEXT NOT NULL)")
            self._db.execute("BEGIN EXCLUSIVE")
            self._prepare()
        except sqlite3.OperationalError as error:
            self._db.close()
            if "locked" in str(error):
                raise OutputInUse(
                    f"{output}: another run is writing it; wait for its end, or give another OUT"
                ) from None
            raise
        except sqlite3.DatabaseError as error:
            self._db.close()
            raise StateDamaged(f"{path}: is damaged ({error}); delete it, and all is converted anew") from None
        self.run = int(self.fact("run") or 0) + 1
        self.remember("run", str(self.run))
        self._position = 0

    def _prepare(self) -> None:
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        if version == _VERSION:
            return
        for (name,) in self._db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            self._db.execute(f"DROP TABLE {name}")
        for statement in _SCHEMA.split(";\n"):
            self._db.execute(statement)
        self._db.execute(f"PRAGMA user_version = {_VERSION}")

    def commit(self) -> None:
        self._db.execute("COMMIT")
        self._db.execute("BEGIN EXCLUSIVE")

    def close(self) -> None:
        """Close, and give up what was not committed."""
        with suppress(sqlite3.Error):
            self._db.execute("ROLLBACK")
        self._db.close()

    def fact(self, name: str) -> str | None:
        row = self._db.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def remember(self, name: str, value: str) -> None:
        self._db.execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", (name, value))

    def get(self, path: str) -> Entry | None:
        """What is known of a source, by its path as found."""
        row = self._db.execute(f"SELECT {_COLUMNS} FROM documents WHERE key = ?", (os.fsencode(path),)).fetchone()
        return None if row is None else _entry(row)

    def next_position(self) -> int:
        self._position += 1
        return self._position

    def meet(self, path: str, position: int) -> None:
        """The source is there in this run; what is known of it stays for now."""
        self._db.execute(
            "INSERT INTO documents (key, path, run, position, made, sha256, status, codes)"
            " VALUES (?, ?, ?, ?, '', '', 'pending', '[]')"
            " ON CONFLICT (key) DO UPDATE SET run = excluded.run, position = excluded.position",
            (os.fsencode(path), utf8(path), self.run, position),
        )

    def put(
        self, path: str, position: int, record: Record, *, status: str, made: str, note: str | None, place: str | None
    ) -> None:
        """What became of the source in this run, in place of what was known of it."""
        values = (os.fsencode(path), record.path, self.run, position, made, record.sha256, status)
        self._db.execute(
            "INSERT OR REPLACE INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*values, record.error, note, json.dumps(record.codes), place),
        )

    def stage(self, key: bytes, place: str) -> None:
        """Note a new place of a document, to count with the others once `apply_staged` is called."""
        self._db.execute("INSERT OR REPLACE INTO temp.staged VALUES (?, ?)", (key, place))

    def apply_staged(self) -> None:
        self._db.execute("UPDATE documents SET place = s.place FROM temp.staged s WHERE s.key = documents.key")
        self._db.execute("DELETE FROM temp.staged")

    def relocate(self, before: str, after: str) -> None:
        """All places in one file are now in another, known by another letter."""
        query = "UPDATE documents SET place = ? || substr(place, ?) WHERE substr(place, 1, ?) = ?"
        self._db.execute(query, (after, len(before) + 1, len(before), before))

    def claim(self, name: str, key: bytes) -> bool:
        """Whether the document may have this name in the output: no other one has, in any case of letters."""
        query = "INSERT INTO names VALUES (?, ?) ON CONFLICT DO NOTHING"
        self._db.execute(query, (name.casefold(), key))
        row = self._db.execute("SELECT key FROM names WHERE name = ?", (name.casefold(),)).fetchone()
        return bool(row[0] == key)

    def release(self, key: bytes) -> None:
        self._db.execute("DELETE FROM names WHERE key = ?", (key,))

    def entries(self) -> Iterator[Entry]:
        """What is settled: the sources of this run in their order, then, where they were kept, earlier ones."""
        query = f"SELECT {_COLUMNS} FROM documents WHERE status != 'pending' ORDER BY run DESC, position"
        return (_entry(row) for row in self._db.cursor().execute(query))

    def gone(self, lost: Collection[bytes] = ()) -> Iterator[Entry]:
        """The sources of earlier runs that this one has not met, but for what is in a `lost` folder or archive."""
        query = f"SELECT {_COLUMNS} FROM documents WHERE run < ? ORDER BY run DESC, position"
        entries = (_entry(row) for row in self._db.cursor().execute(query, (self.run,)))
        return (entry for entry in entries if not _inside(entry.key, lost))

    def forget_gone(self, lost: Collection[bytes] = ()) -> None:
        keys = [(entry.key,) for entry in self.gone(lost)]
        self._db.executemany("DELETE FROM documents WHERE key = ?", keys)


def _inside(key: bytes, lost: Collection[bytes]) -> bool:
    """Whether a source stands below one of these."""
    at = key.find(b"/", 1) if lost else -1
    while at > 0:
        if key[:at] in lost:
            return True
        at = key.find(b"/", at + 1)
    return False


_COLUMNS = "key, path, sha256, status, error, note, codes, place, made, run, position"


def _entry(row: tuple[bytes, str, str, str, str | None, str | None, str, str | None, str, int, int]) -> Entry:
    key, path, sha256, status, error, note, codes, place, made, run, position = row
    return Entry(key, path, sha256, status, error, note, tuple(json.loads(codes)), place, made, run, position)
