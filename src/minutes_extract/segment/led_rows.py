"""Labels of lists in front of the people of their own cell: 'Present: Ann Bell Carl Dunn | Clerk Warden'."""

from __future__ import annotations

from ..document.tree import Row
from .labels import attendance_label, label_kind, office_label, without_brackets
from .list_lines import cut
from .model import Layout, Roster
from .names import NONE, crowd, people_like
from .passage import normal
from .side_lists import Cells


def led(row: Row) -> tuple[str, int] | None:
    """The kind and the end of the label in front of the people in the first cell of a row, others beside them."""
    text = row.texts[0] if len(row.cells) > 1 and any(row.texts[1:]) else ""
    found = attendance_label(text, True) if ":" in text[:60] else None
    if found is None or found[1] >= len(text) or text[: found[1]].rstrip()[-1:] != ":":
        return None
    label, rest = normal(without_brackets(text[: found[1]])), text[found[1] :].strip()
    if label_kind(label) is None or office_label(label) or not (people_like(rest) > NONE or crowd(rest)):
        return None
    return found


def all_led(rows: list[Row]) -> bool:
    """Whether the first row of a table begins so, and another one that has something in its first cell."""
    return led(rows[0]) is not None and len(rows) > 1 and any(led(row) is not None for row in rows[1:])


def open_led(layout: Layout, roster: Roster, row: Row, cells: Cells) -> tuple[Roster, Cells]:
    """The list that a row opens so, and its cells without the label; else the list that is open, and the cells."""
    found = led(row) if cells[0] and len(cells[0][0].pieces) == 1 else None
    first = cells[0][0] if cells[0] else None
    if found is None or first is None or found[1] >= len(first.text):
        return roster, cells
    label = cut(first, 0, found[1])
    if roster.rows or roster.lines or roster.label is not None:
        roster = Roster(found[0], label, columns=roster.columns, legend=roster.legend)
        layout.rosters.append(roster)
    roster.kind, roster.label = found[0], label
    return roster, [[cut(first, found[1], len(first.text)), *cells[0][1:]], *cells[1:]]
