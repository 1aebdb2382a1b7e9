"""A user's program: only public names, checked with `mypy --strict` and never run."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

from minutes_extract import (
    Minutes,
    MinutesExtractError,
    Options,
    Outcome,
    UnreadableDocument,
    __version__,
    extract,
    extract_bytes,
    extract_many,
    extract_text,
    json_schema,
    to_json,
)
from minutes_extract.models import Action, Owner, Span


def due_days(path: Path) -> dict[str, datetime.date | None]:
    try:
        minutes: Minutes = extract(path, day_first=False, encoding="cp1252")
    except UnreadableDocument as error:
        print(error.name, error.reason)
        return {}
    except MinutesExtractError as error:
        print(str(error))
        return {}
    return {action.key: action.due.latest if action.due else None for action in minutes.actions}


def owners(text: str) -> Iterator[tuple[Action, Owner, str | None]]:
    for action in extract_text(text, name="pasted").actions:
        for owner in action.owners:
            yield action, owner, owner.name


def quotes(data: bytes) -> list[str]:
    minutes = extract_bytes(data, name="b.txt", options=Options(max_bytes=1000))
    spans: tuple[Span, ...] = minutes.meeting.provenance.spans
    role = minutes.attendees[0].provenance.fields["role"]
    return [span.quote for span in (*spans, *role.spans)]


def convert(folder: str) -> list[str]:
    lines: list[str] = []
    outcome: Outcome
    for outcome in extract_many([folder, Path(folder) / "x.txt"]):
        if outcome.minutes is not None:
            lines.append(to_json(outcome.minutes, indent=None))
        elif outcome.error is not None:
            lines.append(f"{outcome.path}: {outcome.error}")
    for outcome in extract_many(folder):
        lines.append(outcome.path)
    title: str = str(json_schema()["description"]) + __version__
    return [title, *lines]
