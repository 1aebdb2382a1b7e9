"""`minutes-extract search OUT.sqlite WORDS`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, islice
from typing import Any

from minutes_extract.archive.search import END, KINDS, START, Match, search
from minutes_extract.archive.terminal import bold, columns_wide, wrapped
from minutes_extract.archive.verbs.common import note, parser, print_csv, print_json, print_lines, told_bodies
from minutes_extract.errors import UsageError

__all__ = ["run"]

_EPILOG = """\
All words are looked for, in any form ('threshold' finds 'thresholds'). Operators are those of SQLite's FTS5:
  "in quotes" for a phrase, OR, NOT, NEAR(one two, 5), thresh* for a beginning, ( ) for groups
"""


def run(words: list[str]) -> int:
    """Parse `words`, search, and print the matches."""
    made = parser("search", "Find items, actions and decisions by their words, the newest meeting first.", _EPILOG)
    made.add_argument("words", nargs="+", metavar="WORDS", help="what to look for")
    made.add_argument("--kind", choices=tuple(KINDS), help="only items, actions or decisions")
    made.add_argument(
        "--limit", type=int, default=50, metavar="N", help="print at most N matches; 0: all (default: 50)"
    )
    args = made.parse_intermixed_args(words)
    from minutes_extract.archive.database.reader import open_database  # not needed for --help

    if args.limit < 0:
        raise UsageError("--limit takes a number from 0 up")
    with open_database(args.database) as connection:
        if args.body is not None:
            told_bodies(connection, args.body)
        kinds = (args.kind,) if args.kind else tuple(KINDS)
        found = search(connection, " ".join(args.words), body=args.body, kinds=kinds)
        matches = list(islice(found, args.limit or None))
        left = sum(1 for _ in found)
    _PRINT[args.format](matches)
    if left:
        note(f"{left} more matches; see them with --limit 0")
    elif not matches:
        note("no matches")
    return 0


def _print_table(matches: Sequence[Match]) -> None:
    print_lines(_lines(matches))


def _lines(matches: Sequence[Match]) -> Iterator[str]:
    width = columns_wide()
    for (date, body, paths), group in groupby(matches, key=lambda match: (match.date, match.body, match.paths)):
        yield from map(bold, wrapped(f"{date or 'no date'}  {body or 'no body'}", width))
        for path in paths:
            yield from (f"  {line}" for line in wrapped(path, width - 2))
        for match in group:
            place = " › ".join(match.item)
            label = " ".join(part for part in (match.kind, match.ref) if part)
            yield from (f"  {line}" for line in wrapped(f"{label} · {place}" if place else label, width - 2))
            yield from (f"    {line}" for line in _marked(match.marked, width - 4))
        yield ""


def _marked(text: str, width: int) -> Iterator[str]:
    """The words of a match in lines, those found in bold."""
    for paragraph in text.split("\n"):
        inside = False
        for line in wrapped(paragraph, width, marks=START + END):
            parts = re.split(f"([{START}{END}])", line)
            shown = ""
            for part in parts:
                if part in (START, END):
                    inside = part == START
                else:
                    shown += bold(part) if inside else part
            yield shown


def as_json(match: Match) -> dict[str, Any]:
    return {
        "body": match.body,
        "date": match.date,
        "kind": match.kind,
        "ref": match.ref,
        "item": list(match.item),
        "quote": match.quote,
        "paths": list(match.paths),
        "sha256": match.sha256,
        "id": match.id,
    }


def _print_json(matches: Sequence[Match]) -> None:
    print_json([as_json(match) for match in matches])


def _print_csv(matches: Sequence[Match]) -> None:
    heads = ("body", "date", "kind", "ref", "item", "quote", "path", "sha256", "id")
    rows = (
        (m.body, m.date, m.kind, m.ref, " › ".join(m.item), m.quote, "; ".join(m.paths), m.sha256, m.id)
        for m in matches
    )
    print_csv([heads, *rows])


_PRINT = {"table": _print_table, "csv": _print_csv, "json": _print_json}
