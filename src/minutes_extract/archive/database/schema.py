"""The tables of the database, each column with what it holds.

All tables are WITHOUT ROWID: their rows stand in the order of the primary key, whatever the order in which
documents came. `rowid` in three of them is a column like any other: the number by which the full-text index,
and Datasette, find a row.
"""

from __future__ import annotations

from collections.abc import Iterator

from minutes_extract.archive.database.columns import (
    DOCUMENT,
    GROUND,
    ID,
    OF_DOCUMENT,
    PLACE,
    Column,
    Table,
    count,
    needed,
    text,
)
from minutes_extract.archive.database.findings import (
    ABBREVIATIONS,
    ACTIONS,
    DATES,
    DECISIONS,
    DIAGNOSTICS,
    ITEMS,
    OWNERS,
    UNASSIGNED,
    UPDATES,
)
from minutes_extract.archive.database.following import REGISTER, REGISTER_HISTORY, REGISTER_OWNERS

__all__ = ["APPLICATION_ID", "DERIVED", "INDEXED", "SCHEMA_VERSION", "TABLES", "statements"]

APPLICATION_ID = 0x4D696E45
"""In the file's header: 'MinE', which tells a database of this program from any other."""
SCHEMA_VERSION = 1
"""In the file's header as `user_version`: goes up whenever tables, views or what stands in them change."""

DOCUMENTS = Table(
    "documents",
    "One row for each document that was extracted, whatever the number of its copies.",
    (
        needed("sha256", "of the source bytes"),
        text("format", "how it was read"),
        text("encoding", "the encoding that its offsets are good for"),
        count("characters", "length of the decoded source"),
        Column("coverage", "REAL", "share of its visible characters that findings account for"),
        text("json_version", "`schema_version` of its JSON"),
    ),
    ("sha256",),
)
SOURCES = Table(
    "sources",
    "Every path of the archive: copies of one document share it, and one that failed has none.",
    (
        needed("path", "as it was read; bytes that are not UTF-8 are escaped"),
        needed("sha256", "of its bytes; empty where they could not be read"),
        needed("status", "`extracted` or `failed`"),
        text("error", "what went wrong"),
        text("document_sha256", "the document"),
    ),
    ("path",),
    (OF_DOCUMENT,),
    ("document_sha256", "status"),
)
MEETINGS = Table(
    "meetings",
    "The meeting of each document.",
    (
        DOCUMENT,
        text("body", "who met, as written"),
        text(
            "body_key",
            "the same without case, article and punctuation, with a number where several bodies have that name: what meetings are grouped by",
        ),
        text("date", "day of the meeting"),
        text("title", "title of the document"),
        text("start_time", "HH:MM"),
        text("end_time", "HH:MM"),
        text("location", "place"),
        text("status", "`draft` or `approved`, where the minutes say so"),
        count("public_present", "members of the public, where counted"),
        text("next_date", "day of the next meeting, or its month (`2026-06`)"),
        text("next_start_time", "HH:MM"),
        text("next_location", "place of the next meeting"),
        Column("counts", "INTEGER NOT NULL DEFAULT 1", "1, or 0 where another copy of the meeting counts"),
    ),
    ("document_sha256",),
    (OF_DOCUMENT,),
    ("body_key, date", "date"),
)
PEOPLE = Table(
    "people",
    "The people of each body across its meetings; what is unsure stays apart, and is in `people_doubts`.",
    (
        needed("id", "stable: made of body and name"),
        needed("body_key", "the body"),
        needed("name", "the fullest form of the name"),
        text("other_names", "other forms of it, as a JSON list"),
        text("initials", "as used in the minutes"),
        text("role", "the latest"),
        text("other_roles", "earlier ones, the latest first, as a JSON list"),
        text("organisation", "the latest"),
        text("first_date", "first meeting that lists the person"),
        text("last_date", "last meeting that lists the person"),
    ),
    ("id",),
    (),
    ("body_key, name",),
)
PEOPLE_DOUBTS = Table(
    "people_doubts",
    "Pairs of people who may be the same.",
    (
        needed("person_id", "one"),
        needed("other_id", "the other"),
        needed(
            "reason",
            "what speaks for it: `initials`, `middle-name`, `family-name`, `short-form`, `spelling`, `given-name+role`",
        ),
    ),
    ("person_id", "other_id"),
    (("person_id", "people", "id"), ("other_id", "people", "id")),
    ("other_id",),
)
ATTENDANCE = Table(
    "attendance",
    "The attendance lists.",
    (
        DOCUMENT,
        ID,
        PLACE,
        text("person_id", "the person across meetings; null where the document's meeting has no body"),
        needed("name", "as written, without honorific and post-nominals"),
        text("honorific", "`Mrs`, `Dr`, `Cllr`"),
        text("post_nominals", "`MBE`, `QC`"),
        text("initials", "initials"),
        text("role", "office or post"),
        text("organisation", "organisation"),
        text("attendance", "`present`, `in_attendance`, `apologies`, `absent`; null where the list does not say"),
        text("note", "`left 7.40`"),
        Column("chair", "INTEGER NOT NULL", "1 where this person took the chair"),
        Column("minute_taker", "INTEGER NOT NULL", "1 where this person took the minutes"),
        text("represented_by", "who came instead"),
        *GROUND,
    ),
    ("document_sha256", "id"),
    (OF_DOCUMENT, ("person_id", "people", "id")),
    ("person_id", "name"),
)
TABLES: tuple[Table, ...] = (
    DOCUMENTS,
    SOURCES,
    MEETINGS,
    PEOPLE,
    PEOPLE_DOUBTS,
    ATTENDANCE,
    ITEMS,
    ACTIONS,
    UPDATES,
    OWNERS,
    DECISIONS,
    DATES,
    ABBREVIATIONS,
    UNASSIGNED,
    DIAGNOSTICS,
    REGISTER,
    REGISTER_HISTORY,
    REGISTER_OWNERS,
)
DERIVED = (PEOPLE, PEOPLE_DOUBTS, REGISTER, REGISTER_HISTORY, REGISTER_OWNERS)
"""Made anew from the others whenever an archive is finished."""
INDEXED = {ITEMS.name: ("heading", "text"), ACTIONS.name: ("text",), DECISIONS.name: ("text",)}
"""The tables with a full-text index, and its columns."""


def statements() -> Iterator[str]:
    """What creates the whole database, views apart."""
    yield "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"
    for table in TABLES:
        yield from table.statements()
    for name, columns in INDEXED.items():
        listed = ", ".join(columns)
        yield (
            f'CREATE VIRTUAL TABLE {name}_fts USING fts5({listed}, content="{name}",'
            " tokenize='porter unicode61 remove_diacritics 2')"
        )
