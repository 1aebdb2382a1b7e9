"""What the verbs that ask a database have in common."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence

from minutes_extract.archive.bodies import body_key, plain_key
from minutes_extract.errors import UsageError
from minutes_extract.output import say, standard_output

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3

__all__ = ["FORMATS", "note", "parser", "print_csv", "print_json", "print_lines", "told_bodies"]

FORMATS = ("table", "csv", "json")
PROG = "minutes-extract"


def parser(verb: str, about: str, epilog: str = "") -> argparse.ArgumentParser:
    """A parser that takes the database, `--body` and `--format`."""
    made = argparse.ArgumentParser(
        prog=f"{PROG} {verb}",
        description=about,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    made.add_argument("database", metavar="OUT.sqlite", help="a database made by minutes-extract archive")
    made.add_argument("--body", metavar="NAME", help="only this body; case, 'the' and punctuation do not count")
    made.add_argument("--format", choices=FORMATS, default="table", help="default: table")
    return made


def print_json(values: object) -> None:
    """On standard output, two spaces deep."""
    import json

    _write(json.dumps(values, ensure_ascii=False, indent=2) + "\n")


def print_csv(rows: Iterable[Sequence[object]]) -> None:
    from minutes_extract.export.csv_guard import BOM, csv_lines

    _write(BOM + csv_lines(rows))


def print_lines(lines: Iterable[str]) -> None:
    _write("".join(f"{line}\n" for line in lines))


def note(words: str) -> None:
    """A remark on standard error, beside the answer."""
    say(f"{PROG}: {words}")


def told_bodies(connection: sqlite3.Connection, name: str) -> None:
    """Raises `UsageError` where no meeting is of the body `name`: it says which bodies there are."""
    rows = connection.execute("SELECT body_key, max(body) FROM meetings WHERE body_key IS NOT NULL GROUP BY body_key")
    known = {plain_key(key): body for key, body in rows}
    if body_key(name) not in known:
        listed = "; ".join(sorted(known.values())[:8]) + ("; …" if len(known) > 8 else "")
        raise UsageError(f"no body {name!r} in this database; it has: {listed or 'none'}")


def _write(text: str) -> None:
    with standard_output() as out:
        out.write(text.encode("utf-8"))
