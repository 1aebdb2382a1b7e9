"""Minutes that go on below a table of other columns in the midst of them: their numbers tell."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from ..document.tree import Row, Table
from .column_heads import header_role, is_header

if TYPE_CHECKING:
    from .columns import Columns

_NEAR = 6  # rows in which the next number stands


class Course:
    """Where the minutes stand that a row of headings began: these and the last number."""

    def __init__(self) -> None:
        self.heads: list[str] = []
        self.last = ""
        self.within = ""  # the last number of another table since
        self.outside = False

    def head(self, row: Row) -> None:
        """Take a row of headings: those of the minutes, or of a table in their midst."""
        texts = [text.lower() for text in row.texts]
        if texts == self.heads or (not self.last and _of_minutes(row)):
            self.heads, self.outside = texts, False
        else:
            self.outside = bool(self.last)
        self.within = ""

    def pass_row(self, row: Row) -> None:
        if row.separator or not _number(row):
            return
        if self.outside:
            self.within = row.texts[0]
        elif self.heads:
            self.last = row.texts[0]

    def resumes(self, rows: list[Row], at: int) -> bool:
        """Whether the minutes go on from this row: their next number stands in it or soon below it."""
        if not self.outside or len(rows[at].cells) != len(self.heads) or is_header(rows[at]):
            return False
        first = first_number(rows[at : at + _NEAR])
        found = _follows(self.last, first) and not _follows(self.within, first)
        self.outside = not found
        return found


def _of_minutes(row: Row) -> bool:
    """Whether headings are those of minutes, not of people, of a review, or of tasks with their owners alone."""
    roles = set(map(header_role, row.texts))
    if {"name", "status", "raised"} & roles or len(row.texts) < 2:
        return False
    tasks = "action" in roles and bool({"owner", "owner_due", "due"} & roles)
    return "body" in roles or not tasks or not any(row.texts[:2])


def going_on(above: Columns | None, last: str, table: Table) -> Columns | None:
    """The columns of the minutes above for a table without headings that goes on with their numbers."""
    rows = [row for row in table.rows if not row.separator and any(row.texts)]
    if above is None or above.header is None or not rows or any(map(is_header, rows)):
        return None
    if any(len(row.cells) != len(above.roles) for row in rows):
        return None
    return replace(above, roles=[*above.roles]) if _follows(last, first_number(rows[:_NEAR])) else None


def first_number(rows: list[Row]) -> str:
    return next((row.texts[0] for row in rows if not row.separator and _number(row)), "")


def last_number(rows: list[Row]) -> str:
    return first_number(rows[::-1])


def _number(row: Row) -> bool:
    return bool(row.texts) and _counted().fullmatch(row.texts[0]) is not None


def _follows(last: str, first: str) -> bool:
    """Whether a number is the next after another one: '34.' after '33.', 'AB/23/9' after 'AB/23/8', '6' after '5.3'."""
    a, b = _counted().fullmatch(last), _counted().fullmatch(first)
    return a is not None and b is not None and a["front"] == b["front"] and int(b["n"]) == int(a["n"]) + 1


@cache
def _counted() -> re.Pattern[str]:
    return re.compile(r"(?P<front>[A-Za-z&]{0,8}[ ./-]?(?:\d{1,4}/)?)(?P<n>\d{1,4})(?:\.\d{1,3}){0,3}[.):]?")
