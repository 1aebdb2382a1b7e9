"""Lists of people in the first rows of the table of the minutes: '1 | Present | Ann Bell, Carl Dunn', '1. Attendance' with 'Present: …' below."""

from __future__ import annotations

from itertools import takewhile

from ..document.tree import Row, Table
from .column_heads import is_header, is_ref
from .labels import attendance_label, list_kind
from .list_lines import placeholder
from .model import Layout
from .names import NONE, crowd, people_like
from .passage import Passage
from .rosters import Rosters
from .side_lists import cells_of

_FIRST = 8  # rows that may list people
_LONGEST = 40  # letters of a label


def take_listed(layout: Layout, table: Table, rosters: Rosters) -> Table:
    """Take such lists; the table without the rows that hold nothing else: those with a number are items as well."""
    if any(roster.kind == "present" and (roster.lines or roster.rows) for roster in layout.rosters):
        return table
    rows = [row for row in table.rows if not row.separator and any(row.texts)][:_FIRST]
    rows = rows[1:] if rows and is_header(rows[0]) else rows
    labelled = _labelled(rows)
    for row in labelled:
        _take(rosters, cells_of(row))
    if not labelled:
        labelled = _take_told(rosters, rows)
    rosters.end()
    dropped = {id(row) for row in labelled if not is_ref(row.texts[0])}
    return Table([row for row in table.rows if id(row) not in dropped]) if dropped else table


def _labelled(rows: list[Row]) -> list[Row]:
    """The leading rows with a label behind the number, and people behind that."""
    out: list[Row] = []
    for row in rows:
        if (
            len(row.cells) < 3
            or (row.texts[0] and not is_ref(row.texts[0]))
            or list_kind(row.texts[1], _LONGEST) is None
        ):
            break
        people = [text for text in row.texts[2:] if text]
        if not people or not (crowd(people[0]) or people_like(people[0]) > NONE or placeholder(people[0])):
            break
        out.append(row)
    return out if any(list_kind(row.texts[1], _LONGEST) == "present" for row in out) else []


def _take(rosters: Rosters, cells: list[list[Passage]]) -> None:
    label = cells[1][0]
    rosters.open(label, list_kind(label.text, _LONGEST), len(label.text))
    for passage in (passage for cell in cells[2:] for passage in cell):
        rosters.line(passage)


def _take_told(rosters: Rosters, rows: list[Row]) -> list[Row]:
    """Take the lines of people, each behind its label, from the first rows that hold some; those that hold nothing else."""
    first = next((n for n, row in enumerate(rows[:3]) if _told_alone(row) or _tells_who(row)), len(rows))
    alone = list(takewhile(_told_alone, rows[first:]))
    if alone and not any(_led(_only(row)) == "present" for row in alone):
        return []
    for row in alone or rows[first : first + 1]:
        _take_lines(rosters, row)
    return alone


def _tells_who(row: Row) -> bool:
    """Whether a cell has a list of those who were there, behind its label, on a line of its own among others."""
    found = [_led(p.text) for cell in row.cells for p in cell.paragraphs if len(cell.paragraphs) > 1]
    return "present" in found


def _told_alone(row: Row) -> bool:
    """Whether the only line of a row lists people behind its label."""
    return _led(_only(row)) is not None


def _only(row: Row) -> str:
    """The only line of a row but for its number; nothing where it has several."""
    lines = [p.text for cell in row.cells for p in cell.paragraphs if p.text]
    lines = lines[1:] if lines and is_ref(row.texts[0]) else lines
    return lines[0] if len(lines) == 1 else ""


def _led(text: str) -> str | None:
    """The kind of the label that a line of people begins with."""
    label = attendance_label(text) if ":" in text[:60] else None
    if label is None or label[1] >= len(text):
        return None
    rest = text[label[1] :].strip()
    return label[0] if crowd(rest) or people_like(rest) > NONE else None


def _take_lines(rosters: Rosters, row: Row) -> None:
    """Take the lines of people in the cells of a row, each with its label."""
    for passage in (passage for cell in cells_of(row) for passage in cell):
        kind, label = _led(passage.text), attendance_label(passage.text)
        if kind is not None and label is not None:
            rosters.open(passage, *label)
