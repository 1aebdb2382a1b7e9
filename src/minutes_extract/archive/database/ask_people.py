"""Asking the database for the people of its bodies, and how often they came."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from typing import Any

from minutes_extract.archive.bodies import is_of_body
from minutes_extract.archive.database.ask import owner_fits
from minutes_extract.archive.database.load import bodies

__all__ = ["COUNTS", "people"]

Node = dict[str, Any]
COUNTS = ("present", "in_attendance", "apologies", "absent", "unclear", "not_recorded")
_SQL = f"""
SELECT p.id, p.name, p.other_names, p.initials, p.role, p.other_roles, p.organisation, p.first_date, p.last_date,
  {", ".join(f"v.{name}" for name in COUNTS)}
FROM people p JOIN attendance_by_person v ON v.person_id = p.id WHERE p.body_key = ? ORDER BY p.name, p.id
"""


def people(connection: sqlite3.Connection, *, body: str | None = None, person: str | None = None) -> Iterator[Node]:
    """The people by body and name; `person` is initials, a name or a part of it."""
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    for met in list(bodies(connection)):
        if met.key is None or (body is not None and not is_of_body(met.key, body)):
            continue
        for row in cursor.execute(_SQL, (met.key,)).fetchall():
            others = json.loads(row["other_names"])
            names = [row["name"], *others]
            if person is None or any(owner_fits(person, name, name, row["initials"]) for name in names):
                yield {
                    "body": met.name,
                    "name": row["name"],
                    "other_names": others,
                    **{name: row[name] for name in ("initials", "role")},
                    "other_roles": json.loads(row["other_roles"]),
                    **{name: row[name] for name in ("organisation", "first_date", "last_date")},
                    "meetings": sum(row[name] for name in COUNTS),
                    "attendance": {name: row[name] for name in COUNTS},
                    "may_be": list(_doubts(connection, row["id"])),
                }


def _doubts(connection: sqlite3.Connection, person: str) -> Iterator[Node]:
    sql = """SELECT p.name, d.reason FROM people_doubts d
        JOIN people p ON p.id = CASE d.person_id WHEN :own THEN d.other_id ELSE d.person_id END
        WHERE :own IN (d.person_id, d.other_id) ORDER BY p.name"""
    for name, reason in connection.execute(sql, {"own": person}):
        yield {"name": name, "reason": reason}
