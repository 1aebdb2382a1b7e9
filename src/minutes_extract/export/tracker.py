"""The action tracker: a CSV that a spreadsheet opens, one row for each action and for each report of an earlier one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from minutes_extract.export.csv_guard import BOM, csv_lines

if TYPE_CHECKING:
    from minutes_extract.models import Action, ActionUpdate, Item, Minutes

__all__ = ["COLUMNS", "Row", "to_tracker", "tracker_text"]

COLUMNS = (
    "action no.",
    "meeting date",
    "body",
    "minute ref",
    "agenda heading",
    "action",
    "owner",
    "due",
    "status",
    "progress",
    "source",
)
Row = Sequence[object]
"""A cell for each of `COLUMNS`; None is an empty one."""


def to_tracker(minutes: Minutes) -> str:
    """The tracker of one document: its actions, then what it reports of earlier ones.

    The meeting date is that of the meeting that raised the action; the due date is EDTF, or as written where it
    is no date of the calendar. UTF-8 with a byte order mark; what a spreadsheet would run is guarded.
    """
    return tracker_text(_rows(minutes))


def tracker_text(rows: Iterable[Row]) -> str:
    """The whole file, with its heading."""
    return BOM + csv_lines([COLUMNS]) + csv_lines(rows)


def _rows(minutes: Minutes) -> Iterator[Row]:
    headings = dict(_headings(minutes.items, None))
    meeting = minutes.meeting
    source = minutes.source.path or minutes.source.name
    for action in minutes.actions:
        progress = action.status_text
        yield _row(action, meeting.date, meeting.body, headings, progress, source)
    for update in minutes.action_updates:
        progress = update.narrative or update.status_text
        yield _row(update, update.raised_on, meeting.body, headings, progress, source)


def _row(
    task: Action | ActionUpdate,
    raised: object,
    body: str | None,
    headings: dict[str, str | None],
    progress: str | None,
    source: str,
) -> Row:
    owners = "; ".join(owner.name or owner.text for owner in task.owners)
    due = None if task.due is None else task.due.edtf or task.due.text
    heading = headings.get(task.item_id) if task.item_id is not None else None
    return (task.number, raised, body, task.ref, heading, task.text, owners, due, task.status, progress, source)


def _headings(items: Iterable[Item], above: str | None) -> Iterator[tuple[str, str | None]]:
    """Item id → its heading, or that of the item above it."""
    for item in items:
        heading = item.heading or above
        yield item.id, heading
        yield from _headings(item.items, heading)
