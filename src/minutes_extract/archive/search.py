"""Full-text search over the items, actions and decisions of an archive."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from minutes_extract.archive.bodies import is_of_body
from minutes_extract.archive.database.schema import INDEXED
from minutes_extract.errors import UsageError, one_line

__all__ = ["KINDS", "Match", "as_query", "search"]

KINDS = {"item": "items", "action": "actions", "decision": "decisions"}
START, END = "\x02", "\x03"
"""Stand before and after each word found in `Match.marked`."""
_OPERATOR = re.compile(r"[\"*():^+]|(?<!\S)(?:AND|OR|NOT|NEAR)(?!\S)")


class Match(NamedTuple):
    """A finding that matches.

    quote: the words themselves: of an action or decision all, of an item the paragraphs (or the heading) that match.
    marked: the same with `START` and `END` around each word found.
    item: the numbers and headings of the agenda item it stands in, the outermost first.
    """

    kind: str
    body: str | None
    date: str | None
    ref: str | None
    item: tuple[str, ...]
    quote: str
    marked: str
    paths: tuple[str, ...]
    sha256: str
    id: str


def as_query(words: str) -> str:
    """`words` in the language of FTS5: all of them are looked for, unless operators or quotation marks say more.

    >>> as_query("Q&E group")
    '"Q&E" "group"'
    >>> as_query("budget OR finance")
    'budget OR finance'
    """
    plain = words.replace("\x00", " ").strip()
    if not plain:
        raise UsageError("give words to look for")
    return plain if _OPERATOR.search(plain) else " ".join(f'"{word}"' for word in plain.split())


_SQL = """
SELECT m.body, m.date, m.body_key, {ref}, {item}, {marked}, t.document_sha256, t.id
FROM {table}_fts JOIN {table} t ON t.rowid = {table}_fts.rowid JOIN meetings m USING (document_sha256)
WHERE {table}_fts MATCH ? AND m.counts
ORDER BY m.date DESC, m.body_key, t.document_sha256, t.place
"""


def search(
    connection: sqlite3.Connection, words: str, *, body: str | None = None, kinds: tuple[str, ...] = tuple(KINDS)
) -> Iterator[Match]:
    """The matches, the newest meeting first; of copies of one meeting, in the one that counts.

    Raises `UsageError` where FTS5 does not understand `words`.
    """
    query = as_query(words)
    found: list[tuple[tuple[object, ...], str, tuple[str, ...]]] = []
    for kind in kinds:
        try:
            rows = connection.execute(_statement(KINDS[kind]), (query,)).fetchall()
        except sqlite3.OperationalError as error:
            hint = "words with punctuation go in double quotes"
            raise UsageError(f"cannot search for {one_line(words)!r} ({error}); {hint}") from None
        rows = [row for row in rows if body is None or is_of_body(row[2], body)]
        found += [((row[1] or "", row[2] or "", row[6]), kind, row) for row in rows]
    found.sort(key=lambda match: match[0][1:])
    found.sort(key=lambda match: str(match[0][0]), reverse=True)
    for _, kind, row in found:
        yield _match(connection, kind, row)


def _statement(table: str) -> str:
    marked = [f"highlight({table}_fts, {n}, '{START}', '{END}')" for n in range(len(INDEXED[table]))]
    own = table == "items"
    return _SQL.format(
        table=table,
        ref="NULL" if own else "t.ref",
        item="t.id" if own else "t.item_id",
        marked=" || char(10) || ".join(f"coalesce({part}, '')" for part in marked),
    )


def _match(connection: sqlite3.Connection, kind: str, row: tuple[str, ...]) -> Match:
    body, date, _, ref, item, marked, sha256, own = row
    lines = [line for line in marked.split("\n") if START in line] if kind == "item" else [marked]
    shown = "\n".join(lines)
    paths = connection.execute("SELECT path FROM sources WHERE document_sha256 = ? ORDER BY path", (sha256,))
    return Match(
        kind=kind,
        body=body,
        date=date,
        ref=ref,
        item=_item(connection, sha256, item),
        quote=shown.replace(START, "").replace(END, ""),
        marked=shown,
        paths=tuple(path for (path,) in paths),
        sha256=sha256,
        id=own,
    )


def _item(connection: sqlite3.Connection, sha256: str, item: str | None) -> tuple[str, ...]:
    """The item's numbers and headings, from the outermost in."""
    found: list[str] = []
    while item is not None:
        sql = "SELECT number, heading, parent_id FROM items WHERE document_sha256 = ? AND id = ?"
        number, heading, item = connection.execute(sql, (sha256, item)).fetchone()
        found.append(" ".join(part for part in (number, heading) if part))
    return tuple(part for part in reversed(found) if part)
