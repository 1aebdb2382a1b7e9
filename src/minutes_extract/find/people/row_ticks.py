"""What the columns of a row say of attendance: words, codes and ticks, one for each of its people or one for all."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from ...lexicons import table
from ...segment.labels import label_kind
from ...segment.layout import Roster
from ...segment.legends import VARIANT
from ...segment.list_lines import cut
from ...segment.passage import Passage, normal
from ..mentions import PersonDraft
from .codes import column_attendance, legend_codes, session_column, ticked_attendance


class Marks(NamedTuple):
    """What the marks of a list stand for: those of the column of its day, or of its column of attendance."""

    column: int | None  # that of the day of the meeting
    said: dict[str, str]  # how somebody came, by what his cell says in small letters; '' for an empty cell


def marks_of(roster: Roster, day: date | None) -> Marks:
    """The marks of a list, for the meeting of this day."""
    session, said = session_column(roster, day), legend_codes(roster)
    columns = roster.columns
    at = session
    if at is None and columns is not None and "attendance" in columns.roles:
        at = columns.roles.index("attendance")
    if at is not None and columns is not None:
        heading = columns.names[at] if at < len(columns.names) else ""
        days = [c for c, role in enumerate(columns.roles) if role == "session"] if session is not None else [at]
        told = Counter(_cell(row, c) for row in roster.rows for c in days)
        said |= _shown(told, roster.kind or "present", session is not None, said, label_kind(normal(heading)))
    elif _yeses(roster.rows):
        said[""] = "absent"
    return Marks(session, said)


def _shown(told: Counter[str], came: str, grid: bool, known: dict[str, str], heading: str | None) -> dict[str, str]:
    """What crosses, dashes and empty cells stand for among these cells: a cross for who came, where no other mark does."""
    codes, blank = table("people.codes"), told[""]
    values = {
        text: known.get(text) or codes.get(normal(text) or text) or label_kind(normal(text)) for text in told if text
    }
    coming = [text for text, value in values.items() if value in ("present", "in_attendance")]
    others = [text for text in values if text not in coming and text != "x" and text not in _DASHES]
    crossed = "x" in values and "x" not in known and not coming
    most = 2 * told["x"] > sum(told.values())
    crossed = crossed and (most or (blank > 0 and (heading == "present" or (grid and not others))))
    signs = crossed or (
        bool(coming) and all(len(normal(text)) < 2 or text == "yes" or text[0] == ":" for text in coming)
    )
    out = {"x": came} if crossed else {}
    if crossed or coming:
        out |= dict.fromkeys(_DASHES, "absent")
    if (
        signs
        and blank
        and (not grid or crossed or len(values) == 1)
        and all(values[text] == "apologies" for text in others)
    ):
        out[""] = "absent"
    return out


_DASHES = ("-", "–", "—")


def _cell(row: list[list[Passage]], at: int) -> str:
    """What the cell of a column says, in small letters and without a bracket."""
    return " ".join(p.text for p in row[at]).split("(")[0].strip().rstrip(VARIANT).lower() if at < len(row) else ""


def tell_attendance(
    roster: Roster, row: list[list[Passage]], by_role: dict[str, list[Passage]], drafts: list[PersonDraft], marks: Marks
) -> None:
    """What the columns of a row say of attendance."""
    at, said = marks.column, marks.said
    cell = row[at] if at is not None and at < len(row) else by_role.get("attendance", [])
    if not cell and "" in said:
        for draft in drafts:
            draft.attendance = said[""]
    each = _of_each(cell, len(drafts))
    for n, passage in enumerate(each or cell):
        column_attendance(drafts[n : n + 1] if each else drafts, passage, said)
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


def _yeses(rows: list[list[list[Passage]]]) -> bool:
    """Whether a column without a heading has one word for having come beside most people, and nothing beside the others."""
    width = min((len(row) for row in rows), default=0)
    if len(rows) < _FEWEST or width < 2 or any(len(row) != width for row in rows):
        return False
    filled = sum(bool(row[-1]) for row in rows)
    told = _said(rows, width - 1)
    return 2 * filled > len(rows) and len(told) == 1 and table("people.codes").get(told.pop()) == "present"


def _said(rows: list[list[list[Passage]]], at: int) -> set[str]:
    """What the cells of a column say."""
    return {normal(p.text) or p.text for row in rows if at < len(row) for p in row[at]}


_FEWEST = 4  # rows of a table without headings
