"""What rests on all documents together, made anew when an archive is finished."""

from __future__ import annotations

import sqlite3

from minutes_extract.archive.database import schema
from minutes_extract.archive.database.derive_bodies import mark_copies, part_namesakes
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
        part_namesakes(connection)
        mark_copies(connection)
        write_people(connection)
        write_register(connection)
        index(connection)
        connection.execute("UPDATE meta SET value = '1' WHERE name = 'finished'")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


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
