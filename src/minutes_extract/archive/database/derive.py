"""What rests on all documents together, made anew when an archive is finished."""

from __future__ import annotations

import sqlite3
from itertools import groupby

from minutes_extract.archive.copies import Copy, counting
from minutes_extract.archive.database import schema
from minutes_extract.archive.database.derive_people import write_people
from minutes_extract.archive.database.derive_register import write_register

__all__ = ["detach", "finish", "mark_unfinished"]


def mark_unfinished(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE meta SET value = '0' WHERE name = 'finished'")


def detach(connection: sqlite3.Connection) -> None:
    """Take away what was made from documents, and what refers to it."""
    connection.execute("UPDATE attendance SET person_id = NULL WHERE person_id IS NOT NULL")
    for table in reversed(schema.DERIVED):
        connection.execute(f"DELETE FROM {table.name}")


def finish(connection: sqlite3.Connection) -> None:
    """Bring all of it up to date, in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("PRAGMA defer_foreign_keys = ON")
        detach(connection)
        mark_copies(connection)
        write_people(connection)
        write_register(connection)
        index(connection)
        connection.execute("UPDATE meta SET value = '1' WHERE name = 'finished'")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


_COPIES = """
SELECT m.body_key, m.date, m.document_sha256, m.status, m.start_time, d.characters
FROM meetings m JOIN documents d ON d.sha256 = m.document_sha256
WHERE (m.body_key, m.date) IN (SELECT body_key, date FROM meetings GROUP BY body_key, date HAVING count(*) > 1)
ORDER BY m.body_key, m.date
"""


def mark_copies(connection: sqlite3.Connection) -> None:
    """Set `meetings.counts`."""
    connection.execute("UPDATE meetings SET counts = 1 WHERE counts <> 1")
    found = connection.execute(_COPIES).fetchall()
    for _, group in groupby(found, key=lambda row: row[:2]):
        copies = [
            Copy(sha256, status, start, characters, _texts(connection, sha256))
            for _, _, sha256, status, start, characters in group
        ]
        chosen = counting(copies)
        for copy in copies:
            if copy.sha256 not in chosen:
                connection.execute("UPDATE meetings SET counts = 0 WHERE document_sha256 = ?", (copy.sha256,))


def _texts(connection: sqlite3.Connection, sha256: str) -> frozenset[str]:
    union = " UNION ".join(f"SELECT text FROM {name} WHERE document_sha256 = :sha" for name in ("actions", "decisions"))
    return frozenset(row[0] for row in connection.execute(union, {"sha": sha256}))


def index(connection: sqlite3.Connection) -> None:
    """Number the rows of the searched tables in their order, and build the full-text index."""
    for name in schema.INDEXED:
        connection.execute(f"UPDATE {name} SET rowid = NULL WHERE rowid IS NOT NULL")
        connection.execute(
            f"UPDATE {name} SET rowid = o.n FROM (SELECT document_sha256 AS d, id AS i,"
            f" row_number() OVER (ORDER BY document_sha256, place) AS n FROM {name}) AS o"
            " WHERE document_sha256 = o.d AND id = o.i"
        )
        connection.execute(f"INSERT INTO {name}_fts({name}_fts) VALUES ('rebuild')")
