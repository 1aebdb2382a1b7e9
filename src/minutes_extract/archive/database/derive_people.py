"""Writing the people of each body to their tables."""

from __future__ import annotations

import json
import sqlite3
from hashlib import blake2b

from minutes_extract.archive.database.load import Body, bodies, sightings
from minutes_extract.archive.people.gather import Person, gather

__all__ = ["write_people"]


def write_people(connection: sqlite3.Connection) -> None:
    """Gather the people of every body, one body at a time; documents without a body have none."""
    for body in list(bodies(connection)):
        if body.key is not None:
            _write(connection, body)


def _write(connection: sqlite3.Connection, body: Body) -> None:
    people, doubts = gather(one for document in body.documents for one in sightings(connection, document))
    for person in people:
        own = _id(body, person.key)
        connection.execute("INSERT INTO people VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (own, *_row(body, person)))
        connection.executemany(
            "UPDATE attendance SET person_id = ? WHERE document_sha256 = ? AND id = ?",
            [(own, sighting.sha256, sighting.id) for sighting in person.sightings],
        )
    connection.executemany(
        "INSERT INTO people_doubts VALUES (?, ?, ?)",
        [(*sorted((_id(body, doubt.one), _id(body, doubt.other))), doubt.reason) for doubt in doubts],
    )


def _row(body: Body, person: Person) -> tuple[str | None, ...]:
    days, roles = person.days, person.roles
    return (
        body.key,
        person.name,
        json.dumps(person.other_names, ensure_ascii=False),
        person.initials,
        roles[0] if roles else None,
        json.dumps(roles[1:], ensure_ascii=False),
        person.organisation,
        min(days, default=None),
        max(days, default=None),
    )


def _id(body: Body, key: str) -> str:
    joined = f"{body.key}\x1f{key}"
    return blake2b(joined.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
