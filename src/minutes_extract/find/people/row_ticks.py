"""What the columns of a row say of attendance: words, codes and ticks, one for each of its people or one for all."""

from __future__ import annotations

import re
from itertools import pairwise

from ...lexicons import table
from ...segment.labels import label_kind
from ...segment.layout import Roster
from ...segment.list_lines import cut
from ...segment.passage import Passage, normal
from ..mentions import PersonDraft, mark
from .codes import column_attendance, legend_codes, tick, ticked_attendance


def tell_attendance(
    roster: Roster, row: list[list[Passage]], by_role: dict[str, list[Passage]], drafts: list[PersonDraft],
    session: int | None,
) -> None:  # fmt: skip
    """What the columns of a row say of attendance."""
    marks = row[session] if session is not None and session < len(row) else by_role.get("attendance", [])
    if session is not None and _crosses(roster):
        for draft in drafts:  # a grid of crosses alone
            draft.attendance = (roster.kind or "present") if marks else "absent"
            draft.attendance_mark = mark(marks[0], 0, len(marks[0].text)) if marks else None
        return
    if session is None and _crossed(roster):
        for draft in drafts:
            draft.attendance = (roster.kind or "present") if marks else "absent"
            draft.attendance_mark = mark(marks[0], 0, len(marks[0].text)) if marks else None
        return
    if not marks and _ticks(roster, session):
        for draft in drafts:
            draft.attendance = "absent"
    each = _of_each(marks, len(drafts))
    for n, passage in enumerate(each or marks):
        column_attendance(drafts[n : n + 1] if each else drafts, passage, legend_codes(roster))
        for draft in drafts if roster.kind == "in_attendance" else []:
            draft.attendance = "in_attendance" if draft.attendance == "present" else draft.attendance
    ticked_attendance(roster, row, drafts)


def _of_each(marks: list[Passage], people: int) -> list[Passage]:
    """The marks of a cell that has one for each of its people: 'Y N'; none where it says one thing of all."""
    if people < 2 or not marks:
        return []
    if len(marks) == people or len(marks) > 1:
        return marks if len(marks) == people else []
    text = marks[0].text
    found = [m.start() for m in re.finditer(r"\S+", text)]
    if len(found) != people or any(len(token) > 4 for token in text.split()):
        found = _words_of_attendance(text)
    if len(found) != people or found[0] != 0:
        return []
    return [cut(marks[0], a, b) for a, b in pairwise([*found, len(text)])]


def _words_of_attendance(text: str) -> list[int]:
    """Where words stand that say how somebody attended: 'Present Absent, excused In attendance'."""
    codes = table("people.codes")
    out: list[int] = []
    end = 0
    for token in re.finditer(r"\S+", text):
        if token.start() < end or not token.group()[0].isupper():
            continue
        for size in (1, 2):
            said = " ".join(text[token.start() :].split()[:size])
            if normal(said) in codes or label_kind(normal(said)) is not None:
                out.append(token.start())
                end = token.start() + len(said)
                break
    return out


def _crosses(roster: Roster) -> bool:
    """Whether the columns of days hold one mark alone, and blanks: who has it was there."""
    columns = roster.columns
    if columns is None or roster.legend:
        return False
    days = [c for c, role in enumerate(columns.roles) if role == "session"]
    told = [[p.text for c in days if c < len(row) for p in row[c]] for row in roster.rows]
    marks = {text.lower() for row in told for text in row}
    blank = any(len(row) < len(days) for row in told)
    return len(marks) == 1 and blank and tick(next(iter(marks)))


def _ticks(roster: Roster, session: int | None) -> bool:
    """Whether a column of attendance holds ticks alone: an empty cell of it says that somebody was not there."""
    if session is not None:
        return False
    columns = roster.columns
    if columns is None or "name" not in columns.roles:
        return _yeses(roster.rows)
    if "attendance" not in columns.roles:
        return False
    told = _said(roster.rows, columns.roles.index("attendance"))
    return len(told) == 1 and table("people.codes").get(told.pop()) == "present"


def _yeses(rows: list[list[list[Passage]]]) -> bool:
    """Whether a column without a heading has one word for having come beside most people, and nothing beside the others."""
    width = min((len(row) for row in rows), default=0)
    if len(rows) < _FEWEST or width < 2 or any(len(row) != width for row in rows):
        return False
    filled = sum(bool(row[-1]) for row in rows)
    told = _said(rows, width - 1)
    return 2 * filled > len(rows) and len(told) == 1 and table("people.codes").get(told.pop()) == "present"


def _crossed(roster: Roster) -> bool:
    """Whether a column 'Attended' holds one cross as its only mark, and blanks: who has it was there."""
    columns = roster.columns
    if columns is None or "attendance" not in columns.roles or roster.legend:
        return False
    at = columns.roles.index("attendance")
    heading = columns.names[at] if at < len(columns.names) else ""
    blank = any(at >= len(row) or not row[at] for row in roster.rows)
    return blank and _said(roster.rows, at) == {"x"} and label_kind(normal(heading)) == "present"


def _said(rows: list[list[list[Passage]]], at: int) -> set[str]:
    """What the cells of a column say."""
    return {normal(p.text) or p.text for row in rows if at < len(row) for p in row[at]}


_FEWEST = 4  # rows of a table without headings
