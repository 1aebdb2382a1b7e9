"""Opening the database to ask it something."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from minutes_extract.archive.database import schema
from minutes_extract.archive.database.state import is_finished
from minutes_extract.errors import UnreadableDocument

__all__ = ["open_database"]

_LATER = "ask it again when minutes-extract archive has ended"
_AGAIN = "run minutes-extract archive again with it as output"


@contextmanager
def open_database(path: str) -> Iterator[sqlite3.Connection]:
    """A connection that cannot write. Raises `UnreadableDocument` for what is no finished database of ours."""
    file = Path(path)
    if not file.exists():
        raise UnreadableDocument(path, "no such file; make it with minutes-extract archive SRC -o " + path)
    if not file.is_file():
        raise UnreadableDocument(path, "not a file; give a database made by minutes-extract archive")
    # not mode=ro: what a killed run left half written has to be rolled back first
    try:
        connection = sqlite3.connect(file.absolute().as_uri() + "?mode=rw", uri=True, isolation_level=None)
    except sqlite3.OperationalError as error:
        raise UnreadableDocument(path, f"cannot be opened ({error}); check that you may read it") from None
    try:
        connection.execute("PRAGMA query_only = ON")
        _check(connection, path)
        yield connection
    except sqlite3.DatabaseError as error:
        busy = "locked" in str(error)
        reason = f"it is being written; {_LATER}" if busy else f"cannot be read as a database ({error})"
        raise UnreadableDocument(path, reason) from None
    finally:
        connection.close()


def _check(connection: sqlite3.Connection, path: str) -> None:
    try:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError:
        raise UnreadableDocument(path, "not a database; give one made by minutes-extract archive") from None
    if application != schema.APPLICATION_ID:
        raise UnreadableDocument(path, "not a database that minutes-extract archive made")
    if version != schema.SCHEMA_VERSION:
        raise UnreadableDocument(path, f"made by another version of minutes-extract; {_AGAIN}")
    if not is_finished(connection):
        raise UnreadableDocument(path, f"its archive was not finished; {_AGAIN}")
