"""`minutes-extract people OUT.sqlite`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from minutes_extract.archive.database.ask_people import COUNTS, people
from minutes_extract.archive.database.reader import open_database
from minutes_extract.archive.terminal import Heading, bold, columns_wide, table, wrapped
from minutes_extract.archive.verbs.common import note, parser, print_csv, print_json, print_lines, told_bodies

__all__ = ["run"]

Node = dict[str, Any]
_EPILOG = """\
A person is 'not recorded' at a meeting whose lists do not name them: that is not 'absent', which a list must say.
Forms of a name are gathered into one person only where nothing else fits; "may be" lists what is left unsure.
"""


def run(words: list[str]) -> int:
    """Parse `words`, and print who came how often."""
    made = parser("people", "The people of each body, and how often they came.", _EPILOG)
    made.add_argument("--person", metavar="NAME", help="only this person: initials, a name or a part of it")
    args = made.parse_args(words)
    with open_database(args.database) as connection:
        if args.body is not None:
            told_bodies(connection, args.body)
        found = list(people(connection, body=args.body, person=args.person))
    if args.format == "json":
        print_json(found)
    elif args.format == "csv":
        print_csv(_csv(found))
    else:
        print_lines(_lines(found))
    if not found:
        note("no people")
    return 0


_HEADINGS = (
    Heading("Name", 12, 4),
    Heading("Role, organisation", 14, 6),
    Heading("Present", 7, right=True),
    Heading("In att.", 7, right=True),
    Heading("Apol.", 5, right=True),
    Heading("Absent", 6, right=True),
    Heading("Unclear", 7, right=True),
    Heading("Not rec.", 8, right=True),
)


def _lines(found: Sequence[Node]) -> Iterator[str]:
    width = columns_wide()
    for body, group in groupby(found, key=lambda person: person["body"]):
        listed = list(group)
        yield from map(bold, wrapped(body, width))
        yield f"{len(listed)} {'person' if len(listed) == 1 else 'people'}, {listed[0]['meetings']} meetings"
        yield ""
        yield from table(_HEADINGS, [_cells(person) for person in listed], width)
        yield ""


def _cells(person: Node) -> list[str]:
    named = f"{person['name']} ({person['initials']})" if person["initials"] else person["name"]
    names = [named, *(f"also {name}" for name in person["other_names"])]
    names += [f"may be {other['name']} ({other['reason']})" for other in person["may_be"]]
    post = ", ".join(part for part in (person["role"], person["organisation"]) if part)
    posts = [post, *(f"before: {role}" for role in person["other_roles"])]
    return ["\n".join(names), "\n".join(posts), *(str(person["attendance"][name]) for name in COUNTS)]


def _csv(found: Sequence[Node]) -> Iterator[Sequence[object]]:
    plain = ("body", "name", "initials", "role", "organisation", "first_date", "last_date", "meetings")
    yield (*plain, *COUNTS, "other_names", "other_roles", "may_be")
    for person in found:
        doubts = "; ".join(f"{other['name']} ({other['reason']})" for other in person["may_be"])
        lists = ("; ".join(person["other_names"]), "; ".join(person["other_roles"]), doubts)
        yield (*(person[name] for name in plain), *(person["attendance"][name] for name in COUNTS), *lists)
