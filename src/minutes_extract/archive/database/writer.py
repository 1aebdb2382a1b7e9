"""Writing documents to the database: each once, each whole, in whatever order they come."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from typing import TYPE_CHECKING

from minutes_extract.archive.database import derive, schema
from minutes_extract.archive.database.columns import Table
from minutes_extract.archive.database.rows import rows
from minutes_extract.archive.database.state import is_finished
from minutes_extract.archive.database.views import VIEWS
from minutes_extract.errors import UsageError

if TYPE_CHECKING:
    from minutes_extract.archive.records import Record

__all__ = ["Database", "printable"]


def printable(path: str) -> str:
    """`path` as the database holds it: bytes that are not UTF-8 come as escapes (`\\udc80`)."""
    return path.encode("utf-8", "backslashreplace").decode("utf-8")


class Database:
    """A database that is being written; `notice` says in words what `open` had to do, else None.

    What is added stays after `commit`. Killed at any moment, the file holds what was committed last, and opens
    again. The same records give the same rows in the same order, however they came and were interrupted.
    """

    def __init__(self, connection: sqlite3.Connection, notice: str | None) -> None:
        self.notice = notice
        self._connection = connection
        self._insert = {table.name: _insert(table) for table in schema.TABLES}

    @classmethod
    def open(cls, path: str, *, program: str, options: str) -> Database:
        """Open or create `path`; one that another version or other options made is emptied, with a `notice`.

        Raises `UsageError` where it is no database, or not one of this program's.
        """
        try:
            connection = sqlite3.connect(os.fspath(path), isolation_level=None)
        except sqlite3.OperationalError as error:
            raise UsageError(f"{path}: cannot be written ({error}); give another output") from None
        try:
            notice = _prepare(connection, path, {"program": program, "options": options})
        except sqlite3.DatabaseError as error:
            connection.close()
            raise UsageError(
                f"{path}: cannot be written as a database ({error}); move it away, or give another output"
            ) from None
        except BaseException:
            connection.close()
            raise
        return cls(connection, notice)

    def known(self) -> dict[str, str]:
        """Path -> sha256 of every source that is in the database, failed ones too; paths are `printable`."""
        return dict(self._connection.execute("SELECT path, sha256 FROM sources"))

    def has(self, path: str, sha256: str) -> bool:
        """Whether this source is in the database, with these bytes."""
        query = "SELECT 1 FROM sources WHERE path = ? AND sha256 = ?"
        return self._connection.execute(query, (printable(path), sha256)).fetchone() is not None

    def add(self, record: Record) -> None:
        """Add a document, or what became of it.

        A path that was there before is replaced; a document that no path has any more goes. Of one that is there
        already only the path is new.
        """
        self._begin()
        execute = self._connection.execute
        path = printable(record.path)
        old = execute("SELECT document_sha256 FROM sources WHERE path = ?", (path,)).fetchone()
        document = record.sha256 if record.status == "extracted" else None
        if document and not execute("SELECT 1 FROM documents WHERE sha256 = ?", (document,)).fetchone():
            if record.line is None:
                raise ValueError(f"{path}: extracted, and neither its minutes nor an earlier copy of it is there")
            for table, row in rows(document, json.loads(record.line)):
                execute(self._insert[table.name], [row.get(name) for name in table.names])
        execute(
            "INSERT OR REPLACE INTO sources VALUES (?, ?, ?, ?, ?)",
            (path, record.sha256, record.status, record.error, document),
        )
        if old and old[0] and old[0] != document:
            self._drop_unused(old[0])

    def drop(self, paths: Iterable[str]) -> None:
        """Forget paths, and their documents where no other path has them."""
        execute = self._connection.execute
        for path in map(printable, paths):
            self._begin()
            old = execute("SELECT document_sha256 FROM sources WHERE path = ?", (path,)).fetchone()
            execute("DELETE FROM sources WHERE path = ?", (path,))
            if old and old[0]:
                self._drop_unused(old[0])

    def commit(self) -> None:
        """Make what was added stay."""
        if self._connection.in_transaction:
            self._connection.execute("COMMIT")

    def finish(self) -> None:
        """Commit, and bring up to date what rests on all documents: which count, people, register, full-text index.

        Until then the database holds what was committed, and the verbs that ask it say that it is not finished.
        """
        self.commit()
        if not is_finished(self._connection):
            derive.finish(self._connection)

    def close(self) -> None:
        """Close; what was added since the last `commit` is lost."""
        with closing(self._connection):
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")

    def _begin(self) -> None:
        if not self._connection.in_transaction:
            self._connection.execute("BEGIN IMMEDIATE")
            derive.mark_unfinished(self._connection)

    def _drop_unused(self, sha256: str) -> None:
        execute = self._connection.execute
        if execute("SELECT 1 FROM sources WHERE document_sha256 = ?", (sha256,)).fetchone():
            return
        execute("PRAGMA defer_foreign_keys = ON")
        derive.detach(self._connection)
        for table in schema.TABLES:
            column = "sha256" if table is schema.DOCUMENTS else "document_sha256"
            if table is not schema.SOURCES and column in table.names:
                execute(f"DELETE FROM {table.name} WHERE {column} = ?", (sha256,))


def _insert(table: Table) -> str:
    return f"INSERT INTO {table.name} ({', '.join(table.names)}) VALUES ({', '.join('?' * len(table.names))})"


def _prepare(connection: sqlite3.Connection, path: str, made_by: dict[str, str]) -> str | None:
    """Check or create the tables; returns what to tell of it."""
    connection.execute("PRAGMA foreign_keys = OFF")  # while tables are dropped
    connection.execute("BEGIN IMMEDIATE")
    application, version = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in _HEADER)
    empty = not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if application != schema.APPLICATION_ID and not empty:
        raise UsageError(f"{path}: this database is not one that minutes-extract made; give another output")
    notice = None
    if not empty:
        known = dict(connection.execute("SELECT name, value FROM meta")) if version == schema.SCHEMA_VERSION else {}
        notice = _difference(path, known, made_by)
    if empty or notice:
        _create(connection, made_by)
    connection.execute("COMMIT")
    connection.execute("PRAGMA foreign_keys = ON")
    return notice


_HEADER = ("application_id", "user_version")


def _difference(path: str, known: dict[str, str], made_by: dict[str, str]) -> str | None:
    """Why the database is of no use, in words."""
    if not known:
        return f"{path}: made with another version of the database; it is built anew"
    for name, value in made_by.items():
        if known.get(name) != value:
            what = "another version of the program" if name == "program" else "other options"
            return f"{path}: made with {what}; it is built anew"
    return None


def _create(connection: sqlite3.Connection, made_by: dict[str, str]) -> None:
    kinds = "('table', 'view')"
    for kind, name in connection.execute(f"SELECT type, name FROM sqlite_master WHERE type IN {kinds}").fetchall():
        if name.rpartition("_fts_")[1] == "" and not name.startswith("sqlite_"):  # shadow tables go with their own
            connection.execute(f'DROP {kind} "{name}"')
    for statement in (*schema.statements(), *VIEWS.values()):
        connection.execute(statement)
    connection.executemany("INSERT INTO meta VALUES (?, ?)", [*made_by.items(), ("finished", "0")])
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {schema.SCHEMA_VERSION}")
