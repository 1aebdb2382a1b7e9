"""Telling bodies apart, and which of several copies of a meeting's minutes counts."""

from __future__ import annotations

import sqlite3
from itertools import groupby

from minutes_extract.archive.bodies import body_key
from minutes_extract.archive.copies import Copy, counting
from minutes_extract.archive.namesakes import Sitting, groups
from minutes_extract.archive.people.names import parse

__all__ = ["mark_copies", "part_namesakes"]


def part_namesakes(connection: sqlite3.Connection) -> None:
    """Set `meetings.body_key`: the plain name, and a number behind it where several bodies have that name."""
    connection.create_function("body_key", 1, body_key, deterministic=True)
    connection.execute("UPDATE meetings SET body_key = body_key(body) WHERE body_key IS NOT body_key(body)")
    keys = "SELECT body_key FROM meetings WHERE body_key IS NOT NULL GROUP BY body_key HAVING count(*) > 1 ORDER BY 1"
    for (key,) in connection.execute(keys).fetchall():
        found = connection.execute("SELECT document_sha256, date, next_date FROM meetings WHERE body_key = ?", (key,))
        parted = groups([_sitting(connection, *row) for row in found.fetchall()])
        for at, group in enumerate(parted[1:], start=2):
            sql = "UPDATE meetings SET body_key = ? WHERE document_sha256 = ?"
            connection.executemany(sql, [(f"{key} ({at})", sha256) for sha256 in group])


def _sitting(connection: sqlite3.Connection, sha256: str, date: str | None, next_date: str | None) -> Sitting:
    sql = "SELECT DISTINCT raised_on FROM action_updates WHERE document_sha256 = ? AND raised_on IS NOT NULL"
    days = [day for (day,) in connection.execute(sql, (sha256,))]
    return Sitting(sha256, date, _people(connection, sha256), frozenset([*days, *([next_date] if next_date else [])]))


def _people(connection: sqlite3.Connection, sha256: str) -> frozenset[str]:
    """Family name and first initial: lists of one body may write names out or not."""
    rows = connection.execute("SELECT name FROM attendance WHERE document_sha256 = ?", (sha256,))
    names = (parse(name) for (name,) in rows)
    return frozenset(f"{name.given[0][0]} {name.family}" for name in names if name.given and name.family)


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
            Copy(sha256, status, start, characters, _texts(connection, sha256), _people(connection, sha256))
            for _, _, sha256, status, start, characters in group
        ]
        chosen = counting(copies)
        for copy in copies:
            if copy.sha256 not in chosen:
                connection.execute("UPDATE meetings SET counts = 0 WHERE document_sha256 = ?", (copy.sha256,))


def _texts(connection: sqlite3.Connection, sha256: str) -> frozenset[str]:
    union = " UNION ".join(f"SELECT text FROM {name} WHERE document_sha256 = :sha" for name in ("actions", "decisions"))
    return frozenset(row[0] for row in connection.execute(union, {"sha": sha256}))
