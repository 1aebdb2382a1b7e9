"""Actions and reviews made by hand."""

from __future__ import annotations

from typing import Any

from minutes_extract.archive.register.entries import Entry, entries
from minutes_extract.archive.register.follow import follow
from minutes_extract.archive.register.mentions import Mention, Owner


def raised(day: str | None, text: str, *, at: int = 1, ref: str | None = None, by: str = "", **more: Any) -> Mention:
    """An action raised on a day; `by` are its owners, in one string."""
    more.setdefault("status", "open")
    return _mention(day, text, at, ref, by, raised=True, raised_on=day, **more)


def review(day: str | None, text: str, *, at: int = 1, ref: str | None = None, by: str = "", **more: Any) -> Mention:
    """What the meeting on a day says of an action."""
    more.setdefault("status", "in_progress")
    return _mention(day, text, at, ref, by, raised=False, **more)


def _mention(day: str | None, text: str, at: int, ref: str | None, by: str, *, raised: bool, **more: Any) -> Mention:
    own = f"{'a' if raised else 'u'}{at}"
    source = "column" if raised else "text"
    owners = tuple(Owner(name, None, source=source) for name in by.split())
    document = more.pop("document", f"document of {day}")
    return Mention(document, own, at, day, raised, f"{document}/{own}", text, ref=ref, owners=owners, **more)


def register(*mentions: Mention, meetings: tuple[str, ...] = ()) -> list[Entry]:
    days = sorted({mention.date for mention in mentions if mention.date} | set(meetings))
    return entries(follow(mentions, days), days)


def matches(found: list[Entry]) -> list[list[str | None]]:
    """For each entry: what matched each of its reviews."""
    return [[step.match.by if step.match else None for step in entry.history] for entry in found]
