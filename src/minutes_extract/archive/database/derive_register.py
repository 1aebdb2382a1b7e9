"""Writing the register to its tables."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator

from minutes_extract.archive.database.columns import Table
from minutes_extract.archive.database.following import REGISTER, REGISTER_HISTORY, REGISTER_OWNERS
from minutes_extract.archive.database.load import Body, bodies, mentions
from minutes_extract.archive.register.entries import Entry, entries
from minutes_extract.archive.register.follow import follow

__all__ = ["write_register"]

Row = tuple[Table, tuple[object, ...]]


def write_register(connection: sqlite3.Connection) -> None:
    """Follow the actions of every body, one body at a time."""
    at = 0
    for body in list(bodies(connection)):
        found = (mention for document in body.documents for mention in mentions(connection, document))
        initials = _initials(connection, body)
        for entry in entries(follow(found, body.days), body.days):
            at += 1
            for table, row in _rows(at, body, entry, initials):
                connection.execute(f"INSERT INTO {table.name} VALUES ({', '.join('?' * len(row))})", row)


def _rows(at: int, body: Body, entry: Entry, initials: dict[str, str]) -> Iterator[Row]:
    reviewed = [step.mention.date for step in entry.history if step.mention.date]
    yield (
        REGISTER,
        (
            at,
            body.name,
            body.key,
            entry.raised_on,
            entry.number,
            entry.ref,
            entry.key,
            entry.text,
            _json([owner.shown for owner in entry.owners]),
            entry.due,
            entry.due_latest,
            entry.status,
            entry.closed_on,
            max(reviewed, default=None),
            len(entry.history),
            entry.source.sha256 if entry.source else None,
            entry.source.id if entry.source else None,
            _json(entry.flags),
            _json(entry.candidates),
            _json(entry.duplicates),
        ),
    )
    for place, step in enumerate(entry.history, start=1):
        mention, match = step.mention, step.match
        told = (match.by, _json(match.agrees), _json(match.differs)) if match else (None, "[]", "[]")
        row = (
            at,
            place,
            mention.date,
            mention.status,
            mention.status_text,
            mention.narrative,
            *told,
            mention.sha256,
            mention.id,
        )
        yield REGISTER_HISTORY, row
    for place, owner in enumerate(entry.owners, start=1):
        yield REGISTER_OWNERS, (at, place, owner.shown, owner.text, initials.get(owner.shown), owner.kind)


def _initials(connection: sqlite3.Connection, body: Body) -> dict[str, str]:
    """Name → initials, from the attendance lists of the body."""
    sql = "SELECT name, initials FROM attendance WHERE document_sha256 = ? AND initials IS NOT NULL"
    return {name: short for document in body.documents for name, short in connection.execute(sql, (document,))}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
