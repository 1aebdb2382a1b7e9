"""What the database holds, as the register and the attendance tables take it."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from minutes_extract.archive.people.gather import Sighting
from minutes_extract.archive.register.mentions import Mention, Owner

__all__ = ["Body", "bodies", "mentions", "sightings"]


@dataclass(frozen=True, slots=True)
class Body:
    """A body: `key` groups its meetings, and is None for a single document that names no body.

    name: the one that it has most often; a number stands behind it where several bodies have that name.

    days: on which it met, as far as is known. documents: of the copies that count, by day.
    """

    key: str | None
    name: str | None
    days: tuple[str, ...]
    documents: tuple[str, ...]


def bodies(connection: sqlite3.Connection) -> Iterator[Body]:
    """All bodies by name; every document without a body stands for itself, after them."""
    sql = "SELECT body_key, body, date, document_sha256 FROM meetings WHERE counts"
    groups: dict[tuple[str, str], list[tuple[str | None, str | None, str | None, str]]] = {}
    for row in connection.execute(sql + " ORDER BY date, document_sha256"):
        groups.setdefault((row[0] or "", "" if row[0] else row[3]), []).append(row)
    found = []
    for group in groups.values():
        names = Counter(name for _, name, _, _ in group if name)
        name = max(names, key=lambda name: (names[name], name), default=None)
        days = tuple(dict.fromkeys(day for _, _, day, _ in group if day))
        key = group[0][0]
        number = key.partition(" (")[2] if key else ""
        name = f"{name} ({number}" if number else name
        found.append(Body(key, name, days, tuple(row[3] for row in group)))
    yield from sorted(
        found, key=lambda body: (body.key is None, (body.name or "").casefold(), body.key or body.documents[0])
    )


_COLUMNS = "document_sha256, id, place, key, text, number, ref, due, due_text, due_latest, status, status_text"


def mentions(connection: sqlite3.Connection, document: str) -> Iterator[Mention]:
    """What a document says of actions, those that it raises and those that it reviews."""
    (date,) = connection.execute("SELECT date FROM meetings WHERE document_sha256 = ?", (document,)).fetchone()
    for table, own, more in (
        ("actions", "action_id", "NULL, NULL"),
        ("action_updates", "update_id", "raised_on, narrative"),
    ):
        owners = _owners(connection, document, own)
        sql = f"SELECT {_COLUMNS}, {more} FROM {table} WHERE document_sha256 = ? ORDER BY place"
        for row in connection.execute(sql, (document,)):
            (
                sha,
                own_id,
                place,
                key,
                text,
                number,
                ref,
                due,
                due_text,
                due_latest,
                status,
                status_text,
                raised_on,
                narrative,
            ) = row
            yield Mention(
                sha256=sha,
                id=own_id,
                place=place,
                date=date,
                raised=table == "actions",
                key=key,
                text=text,
                number=number,
                ref=ref,
                raised_on=date if table == "actions" else raised_on,
                owners=tuple(owners.get(own_id, ())),
                due=due,
                due_text=due_text,
                due_latest=due_latest,
                status=status or "unknown",
                status_text=status_text,
                narrative=narrative,
            )


def sightings(connection: sqlite3.Connection, document: str) -> Iterator[Sighting]:
    """The attendance list of a document."""
    sql = """SELECT a.document_sha256, a.id, m.date, a.name, a.honorific, a.initials, a.role, a.organisation
        FROM attendance a JOIN meetings m USING (document_sha256) WHERE a.document_sha256 = ? ORDER BY a.place"""
    for row in connection.execute(sql, (document,)):
        yield Sighting(*row)


def _owners(connection: sqlite3.Connection, document: str, column: str) -> dict[str, list[Owner]]:
    sql = f"""SELECT o.{column}, o.text, coalesce(p.name, o.name), o.kind, o.source FROM owners o
        LEFT JOIN attendance a ON a.document_sha256 = o.document_sha256 AND a.id = o.attendee_id
        LEFT JOIN people p ON p.id = a.person_id
        WHERE o.document_sha256 = ? AND o.{column} IS NOT NULL ORDER BY o.place"""
    found: dict[str, list[Owner]] = {}
    for own, text, name, kind, source in connection.execute(sql, (document,)):
        found.setdefault(own, []).append(Owner(text, name, kind or "unknown", source or "text"))
    return found
