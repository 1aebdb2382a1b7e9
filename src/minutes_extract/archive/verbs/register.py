"""`minutes-extract register OUT.sqlite`."""

from __future__ import annotations

import argparse
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from minutes_extract.archive.database.ask import Question, latest_meeting, register
from minutes_extract.archive.database.reader import open_database
from minutes_extract.archive.register.mentions import CLOSED
from minutes_extract.archive.terminal import Heading, bold, columns_wide, table, wrapped
from minutes_extract.archive.verbs.common import note, parser, print_csv, print_json, print_lines, told_bodies
from minutes_extract.errors import UsageError

__all__ = ["run"]

Node = dict[str, Any]
_EPILOG = """\
An action is overdue where the last day of its due date lies before DATE and no meeting reported it complete or
cancelled. Without --as-of DATE is today; 'latest' is the day of the last meeting in the archive.
"""


def run(words: list[str]) -> int:
    """Parse `words`, and print the register."""
    made = parser("register", "Each action, from the meeting that raised it through every later review.", _EPILOG)
    made.add_argument("--as-of", metavar="DATE", help="the day to tell overdue actions for: 2024-03-31, or latest")
    made.add_argument("--owner", metavar="NAME", help="only actions of this owner: initials, a name or a part of it")
    made.add_argument("--open", action="store_true", help="only what is neither complete nor cancelled")
    made.add_argument("--overdue", action="store_true", help="only what is overdue")
    args = made.parse_args(words)
    with open_database(args.database) as connection:
        if args.body is not None:
            told_bodies(connection, args.body)
        question = _question(connection, args)
        found = list(register(connection, question))
    if args.format == "json":
        print_json(found)
    elif args.format == "csv":
        print_csv(_csv(found))
    else:
        print_lines(_lines(found, question.as_of))
    if not found:
        note("no actions")
    return 0


def _question(connection: sqlite3.Connection, args: argparse.Namespace) -> Question:
    if args.as_of is None:
        as_of = date.today()  # the one clock that is read, and only here
    elif args.as_of == "latest":
        as_of = latest_meeting(connection) or date.today()
    else:
        try:
            as_of = date.fromisoformat(args.as_of)
        except ValueError:
            raise UsageError(f"--as-of takes a day like 2024-03-31, or latest, not {args.as_of!r}") from None
    return Question(as_of, args.body, args.owner, args.open, args.overdue)


_HEADINGS = (
    Heading("Raised", 10),
    Heading("No.", 4, 1),
    Heading("Ref", 4, 1),
    Heading("Action", 14, 12),
    Heading("Owner", 10, 3),
    Heading("Due", 10),
    Heading("Status", 11, 2),
)


def _lines(found: Sequence[Node], as_of: date) -> Iterator[str]:
    """A table for each body, the flags under the status, the reviews under the action."""
    width = columns_wide()
    for body, group in groupby(found, key=lambda entry: entry["body"]):
        entries = list(group)
        yield from map(bold, wrapped(body or "no body", width))
        yield _summary(entries, as_of)
        yield ""
        yield from table(_HEADINGS, [_cells(entry) for entry in entries], width)
        yield ""


def _summary(entries: Sequence[Node], as_of: date) -> str:
    still = sum(entry["status"] not in CLOSED for entry in entries)
    late = sum("overdue" in entry["flags"] for entry in entries)
    count = f"{len(entries)} action{'' if len(entries) == 1 else 's'}"
    return f"{count}, {still} open, {late} overdue on {as_of}"


def _cells(entry: Node) -> list[str]:
    age = entry["age_days"]
    status = [entry["status"].replace("_", " "), *([entry["closed_on"]] if entry["closed_on"] else []), *entry["flags"]]
    return [
        "\n".join([entry["raised_on"] or "–", *([f"{age} days"] if age is not None else [])]),
        entry["number"] or "",
        entry["ref"] or "",
        "\n".join([entry["text"], *map(_step, entry["history"])]),
        "\n".join(entry["owners"]),
        entry["due"] or "",
        "\n".join(status),
    ]


def _step(step: Node) -> str:
    by = f" ({step['matched_by']})" if step["matched_by"] else ""
    said = f": {step['narrative']}" if step["narrative"] else ""
    return f"› {step['date'] or 'no date'} {step['status'].replace('_', ' ')}{by}{said}"


_COLUMNS = ("body", "raised_on", "number", "ref", "text", "owners", "due", "status", "closed_on", "age_days")


def _csv(found: Sequence[Node]) -> Iterator[Sequence[object]]:
    yield (*_COLUMNS, "last_reviewed", "history", "flags", "key", "sha256", "action_id")
    for entry in found:
        source = entry["source"] or {}
        plain = {**entry, "owners": "; ".join(entry["owners"])}
        reviewed = max((step["date"] for step in entry["history"] if step["date"]), default=None)
        history = "\n".join(_step(step) for step in entry["history"])
        more = (
            reviewed,
            history,
            "; ".join(entry["flags"]),
            entry["key"],
            source.get("sha256"),
            source.get("action_id"),
        )
        yield (*(plain[name] for name in _COLUMNS), *more)
