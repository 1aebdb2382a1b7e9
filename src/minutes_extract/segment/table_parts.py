"""Where another table begins in one: headings of other columns, the minutes below a list of people."""

from __future__ import annotations

from itertools import takewhile

from ..document.tree import Row, Table
from .by_body import sided
from .column_heads import header_role, is_header, is_ref
from .front_rows import is_item, keyed, lone_label, people_row, ruled
from .grouped import grouped, names_people
from .kind_columns import kinds_below, kinds_of
from .log_ends import ends_log
from .matrix import crossed
from .names import STRONG, people_like
from .offices_first import names_second
from .outline.words import narrative
from .pointers import begins_summary
from .resumed import Course


def _told_below(rows: list[Row], width: int) -> bool:
    """Whether all these rows have another number of cells, and some of them tell what was said."""
    rows = [row for row in rows if not row.separator and any(row.texts)]
    if not rows or any(len(row.cells) == width for row in rows):
        return False
    return any(len(text) > 120 and narrative(text) for row in rows[:4] for text in row.texts)


def _of_people(roles: tuple[str | None, ...]) -> bool:
    """Whether headings are those of people: 'Name', or 'Who | Designation | From'."""
    told = set(roles) - {None, "other", "owner", "initials", "attendance"}
    return "name" in told or (bool(told) and told <= {"role", "organisation"})


def _begins_item(texts: list[str]) -> bool:
    return is_ref(texts[0]) or is_item(texts)


def split_tables(table: Table) -> list[Table]:
    """The table cut where a header row of other columns begins another one."""
    parts = [Table()]
    current: tuple[str | None, ...] | None = None
    course = Course()
    for at, row in enumerate(table.rows):
        if not current and begins_summary(table.rows, at) and any(any(r.texts) for r in parts[-1].rows):
            parts.append(Table())
            current = ()
            if is_header(row):
                course.head(row)
                current = tuple(header_role(t) for t in row.texts)
        elif not current and any(any(r.texts) for r in parts[-1].rows) and _lists_abreast(table.rows, at):
            parts.append(Table())  # lists in columns below the day and place
        elif is_header(row):
            interrupts = course.interrupted(row)
            course.head(row)
            roles = tuple(header_role(t) for t in row.texts)
            if (
                (current and roles != current)
                or interrupts
                or (
                    current is None
                    and "name" not in roles
                    and (_listing(parts[-1]) or (row.breaks and ruled(table.rows, at) and ruled(parts[-1].rows, 0)))
                )
            ):
                parts.append(Table())
            current = roles
        elif (row.breaks or table.rows[at - 1].separator or course.unbroken(row)) and course.resumes(table.rows, at):
            parts.append(Table())  # the minutes go on below another table
            current = None
        elif (
            row.breaks
            and current is not None
            and (("action" in current and _narrower(parts[-1], table.rows[at:])) or ends_log(current, table.rows, at))
        ):
            parts.append(Table())  # the minutes, without headings, below the tasks of earlier meetings
            current = None
        elif row.breaks and _begins_item(row.texts) and not _of_minutes(current) and _listing(parts[-1]):
            parts.append(Table())  # the minutes below a list of people
        elif row.breaks and current and _of_people(current) and _told_below(table.rows[at:], len(current)):
            parts.append(Table())  # the minutes, in other columns, below the table of people
            current = None
        elif _names_move(parts[-1].rows, table.rows, at):
            parts.append(Table())  # a list whose names stand in another column
            current = None
        elif row.breaks and ruled(table.rows, at) and _lists_in_columns(parts[-1]):
            parts.append(Table())  # another table below them
            current = None
        course.pass_row(row)
        parts[-1].rows.append(row)
    return [part for part in parts if part.rows]


def _names_move(above: list[Row], rows: list[Row], at: int) -> bool:
    """Whether a label heads rows that begin with people, below rows of a list whose people stand in the second column."""
    if not lone_label(rows[at]):
        return False
    before = [row for row in above if not row.separator and len(row.cells) > 1 and row.texts[1]]
    below = list(takewhile(lambda row: any(row.texts) and not row.breaks, rows[at + 1 : at + 4]))
    if len(before) < 2 or not below or not all(len(row.cells) > 1 for row in below):
        return False
    led = all(people_like(row.texts[0]) == STRONG > people_like(row.texts[1]) for row in below)
    return led and all(names_people(r.texts[1]) == STRONG > people_like(r.texts[0]) for r in before[-2:])


def _lists_abreast(rows: list[Row], at: int) -> bool:
    """Whether labels of lists stand side by side in a row, some of unknown words: 'Trustees | Executive'."""
    row = rows[at]
    return len(kinds_of(row)) > 1 or (row.breaks and len(kinds_below(rows[at : at + 3])) > 1)


def _lists_in_columns(table: Table) -> bool:
    """Whether labels of lists stand at the head of columns."""
    rows = [row for row in table.rows if not row.separator and any(row.texts)]
    return len(rows) > 1 and (len(kinds_of(rows[0])) > 1 or bool(kinds_below(rows) or crossed(rows)))


def _narrower(tasks: Table, rows: list[Row]) -> bool:
    """Whether all these rows have the same number of cells, another one than those of a table of tasks above."""
    if "body" in (roles := [header_role(text) for text in tasks.rows[0].texts]) or len(rows) < 3:
        return False
    widths = {len(row.cells) for row in rows if not row.separator}
    return len(widths) == 1 and all(len(row.cells) == len(roles) for row in tasks.rows) and len(roles) not in widths


def _of_minutes(roles: tuple[str | None, ...] | None) -> bool:
    """Whether the headings of a table are those of minutes or of actions."""
    return roles is not None and ("body" in roles or "action" in roles)


def _listing(table: Table) -> bool:
    """Whether the rows so far list people."""
    rows = [row for row in table.rows if not row.separator and any(row.texts)]
    labelled = bool(rows) and keyed([row for row in rows if row.texts[0]]) and bool(rows[0].texts[0])
    if labelled or (bool(rows) and all(people_row(row) or lone_label(row) for row in rows)):
        return True
    return sided(rows, True) or bool(names_second(rows)) or grouped(rows, True)
