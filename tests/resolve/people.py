"""A registry of people for the tests of resolving."""

from __future__ import annotations

from find.people.rosters import evidence
from minutes_extract.find.mentions import PersonDraft
from minutes_extract.find.people.lines import read_line
from minutes_extract.find.people.roles import Context
from minutes_extract.resolve.people import Registry
from minutes_extract.resolve.register import register
from segment.building import passage


def drafts(lines: list[str], initials: str = "") -> list[PersonDraft]:
    seen, found = evidence(initials), []
    for line in lines:
        found += read_line(passage(line), seen, Context(comma_last=True))
    for draft in found:
        draft.attendance = draft.attendance or "present"
    return found


def registry(
    lines: str,
    initials: str = "",
    groups: str = "",
    short: dict[str, str] | None = None,
    body: str | None = None,
) -> Registry:
    """People of an attendance list, one a line; `initials` are those that the body uses, `groups` parted by '|'."""
    named = [group.strip() for group in groups.split("|") if group.strip()]
    people = drafts([line.strip() for line in lines.strip().splitlines()], initials)
    return register(people, evidence(initials), named, short or {}, body)
