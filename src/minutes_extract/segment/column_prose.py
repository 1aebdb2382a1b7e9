"""The column of a table that holds what was said, and those beside it that are headed as if they did."""

from __future__ import annotations

from .column_cells import Stats
from .subjects import settle_headings, settle_items, subjects_beside


def settle_body(roles: list[str | None], stats: list[Stats], minutes: bool) -> None:
    """Exactly one column holds the prose; `minutes`: rows with actions are items."""
    _settle_prose(roles, stats)
    settle_headings(roles, stats)
    if "name" in roles or "action" in roles:
        _settle_numbers(roles, stats, minutes)
        if minutes:
            settle_items(roles, stats)
        return
    settle_items(roles, stats)
    _settle_refs(roles, stats)
    if "body" not in roles or not stats[roles.index("body")].length:
        _settle_longest(roles, stats)


def _settle_numbers(roles: list[str | None], stats: list[Stats], minutes: bool) -> None:
    """Beside tasks or people, what is headed as numbers and holds none is text, and the other way round."""
    for c, role in enumerate(roles):
        if role == "ref" and stats[c].filled and stats[c].ref < 0.5:
            roles[c] = "heading" if subjects_beside(c, roles, stats) else "body"
        elif role in ("body", "heading") and stats[c].filled and stats[c].ref > 0.6 and "number" not in roles:
            roles[c] = "number" if not minutes else "ref"


def _settle_refs(roles: list[str | None], stats: list[Stats]) -> None:
    """What is headed as numbers and holds none: the headings of items, where the prose is longer or stands below them."""
    told = "body" in roles
    prose = stats[roles.index("body")].length if told else max((s.length for s in stats if s.prose > 0.4), default=0)
    for c, role in enumerate(roles):
        if role == "ref" and stats[c].filled and stats[c].ref < 0.4:
            short = stats[c].length < 70 * stats[c].filled and stats[c].prose < 0.3
            led = told and stats[c].lead < 70 * stats[c].filled  # a heading, and text below it
            roles[c] = "heading" if led or (short and prose > 2 * stats[c].length) else None


def _settle_longest(roles: list[str | None], stats: list[Stats]) -> None:
    """The longest column of which nothing else is known holds the prose."""
    free = [c for c, role in enumerate(roles) if role in (None, "ref", "body", "role", "status")]
    free = [c for c in free if roles[c] != "ref" or stats[c].ref < 0.6]
    best = max(free, key=lambda c: stats[c].length, default=None)
    if best is not None and stats[best].length:
        roles[:] = [None if role == "body" else role for role in roles]
        roles[best] = "body"


def _settle_prose(roles: list[str | None], stats: list[Stats]) -> None:
    """A column headed as subjects that holds all that was said is the one of prose: 'Topic | What we talked about'."""
    told = [c for c, role in enumerate(roles) if role == "heading"]
    if not told:
        return
    c = max(told, key=lambda c: stats[c].length)
    if stats[c].prose <= 0.3 or stats[c].length <= 40 * max(stats[c].filled, 1):
        return
    if "body" in roles:
        beside = roles.index("body")
        if 3 * stats[beside].length > stats[c].length:
            return
        roles[beside] = "heading"
    roles[c] = "body"
