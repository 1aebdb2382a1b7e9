"""Minutes that go on below a table of other columns in the midst of them: their numbers tell."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from ..document.tree import Row, Table
from .column_cells import is_owner
from .column_heads import header_role, is_header

if TYPE_CHECKING:
    from .columns import Columns

_NEAR = 6  # rows in which the next number stands


class Course:
    """Where the minutes stand: the headings that began them if there are any, how wide they are, and the last number."""

    def __init__(self) -> None:
        self.heads: list[str] = []
        self.width = 0
        self.last = ""
        self.within = ""  # the last number of another table since
        self.outside = False
        self.other = 0  # how wide that table is

    def head(self, row: Row) -> None:
        """Take a row of headings: those of the minutes, or of a table in their midst."""
        texts = [text.lower() for text in row.texts]
        if texts == self.heads or (not self.last and _of_minutes(row)):
            self.heads, self.outside = texts, False
            self.width = len(texts)
        else:
            self.outside, self.other = bool(self.last), len(texts)
        self.within = ""

    def pass_row(self, row: Row) -> None:
        number = _number(row) if not row.separator else ""
        if not number:
            return
        if self.outside:
            self.within = number
        elif self.heads or not self.last or _follows(self.last, number):
            self.last = number
            self.width = self.width if self.heads else len(row.cells)

    def interrupted(self, row: Row) -> bool:
        """Whether a row of headings of tasks stands in the midst of minutes that have none."""
        if self.heads or not self.last or not row.breaks:
            return False
        roles = set(map(header_role, row.texts))
        return "action" in roles and "body" not in roles and bool(_OF_TASKS & roles)

    def resumes(self, rows: list[Row], at: int) -> bool:
        """Whether the minutes go on from this row: their next number stands in it or soon below it."""
        if not self.outside or is_header(rows[at]):
            return False
        if len(rows[at].cells) != self.width and not self._next(rows[at]):
            return False
        near = list(takewhile(lambda row: not row.breaks, rows[at + 1 : at + _NEAR]))
        first = first_number([rows[at], *near])
        found = _follows(self.last, first) and not _follows(self.within, first)
        self.outside = not found
        return found

    def unbroken(self, row: Row) -> bool:
        """Whether the minutes may go on from a row that no blank line parts: it has their width, and their next number."""
        return self.outside and len(row.cells) == self.width != self.other and self._next(row)

    def _next(self, row: Row) -> bool:
        """Whether a row of other width, as where empty cells end it, has the next number itself, one of two parts."""
        return not row.separator and bool(self.within) and _next_part(self.last, _number(row))


_OF_TASKS = frozenset(("owner", "owner_due", "due", "status", "raised"))


def _of_minutes(row: Row) -> bool:
    """Whether headings are those of minutes, not of people, of a review, or of tasks with their owners alone."""
    roles = set(map(header_role, row.texts))
    if {"name", "status", "raised"} & roles or len(row.texts) < 2:
        return False
    tasks = "action" in roles and bool({"owner", "owner_due", "due"} & roles)
    return "body" in roles or not tasks or not any(row.texts[:2])


class Above(NamedTuple):
    """The minutes above a table: their columns, how far their numbers have come, and their rows."""

    columns: Columns
    last: str
    rows: list[Row]


def going_on(above: Above | None, table: Table) -> Columns | None:
    """The columns of the minutes above for a table without headings that goes on with their numbers."""
    if above is None or above.columns.header is None or not _goes_on(above, table):
        return None
    return replace(above.columns, roles=[*above.columns.roles])


def untold(above: Above, table: Table) -> bool:
    """Whether a column of the minutes above for owners is empty so far, and the table that goes on with it has tasks there."""
    columns = [c for c, role in enumerate(above.columns.roles) if role in ("action", "owner", "owner_due")]
    below = [row for row in above.rows if not row.separator and not is_header(row)]
    if not columns or any(row.texts[c] for row in below for c in columns if c < len(row.texts)):
        return False
    texts = [row.texts[c] for row in table.rows for c in columns if c < len(row.texts) and row.texts[c]]
    return 2 * sum(map(is_owner, texts)) < len(texts)


def with_above(above: Above | None, table: Table) -> Table:
    """A table with the rows of the minutes above it, where neither has headings and its numbers go on with theirs."""
    if above is None or above.columns.header is not None or not _goes_on(above, table):
        return table
    return Table([*above.rows, *table.rows])


def _goes_on(above: Above, table: Table) -> bool:
    rows = [row for row in table.rows if not row.separator and any(row.texts)]
    if not rows or any(map(is_header, rows)) or any(len(row.cells) != len(above.columns.roles) for row in rows):
        return False
    return _follows(above.last, first_number(rows[:_NEAR]))


def first_number(rows: list[Row]) -> str:
    return next((number for row in rows if not row.separator and (number := _number(row))), "")


def last_number(rows: list[Row]) -> str:
    return first_number(rows[::-1])


def _number(row: Row) -> str:
    """The number that the first cell of a row is, or that its heading begins with: '4', '4. Roof'."""
    text = row.texts[0] if row.texts else ""
    if _counted().fullmatch(text) is not None:
        return text
    led = _led().match(text)
    return led.group() if led is not None else ""


def _follows(last: str, first: str) -> bool:
    """Whether a number is the next after another one: '34.' after '33.', 'AB/23/9' after 'AB/23/8', '6' after '5.3', 'iv' after 'iii'."""
    a, b = _of_year().fullmatch(last), _of_year().fullmatch(first)
    if a is not None and b is not None and a["year"] == b["year"] and int(b["n"]) == int(a["n"]) + 1:
        return True  # '46/23' after '45/23'
    if _next_part(last, first):
        return True
    a, b = _counted().fullmatch(last), _counted().fullmatch(first)
    if a is None or b is None or a["front"] != b["front"]:
        return False
    if a["n"] and b["n"]:
        return int(b["n"]) == int(a["n"]) + 1
    letters = a["letters"] or "", b["letters"] or ""
    if letters[0].lower() in _ROMAN and letters[1].lower() in _ROMAN:
        return _ROMAN.index(letters[1].lower()) == _ROMAN.index(letters[0].lower()) + 1
    return all(len(one) == 1 for one in letters) and ord(letters[1]) == ord(letters[0]) + 1


def _next_part(last: str, first: str) -> bool:
    """'23.17' after '23.16'."""
    a, b = _parted().fullmatch(last), _parted().fullmatch(first)
    return a is not None and b is not None and a["front"] == b["front"] and int(b["n"]) == int(a["n"]) + 1


_ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split()


@cache
def _counted() -> re.Pattern[str]:
    return re.compile(
        r"(?P<front>[A-Za-z&]{0,8}[ ./-]?(?:\d{1,4}/)?)(?P<n>\d{1,4})(?:\.\d{1,3}){0,3}[.):]?|\(?(?P<letters>[ivxIVX]{1,5}|[A-Za-z])[.)]"
    )


@cache
def _parted() -> re.Pattern[str]:
    return re.compile(r"(?P<front>(?:[A-Za-z&]{1,8}[ ./-]?)?\d{1,4}\.)(?P<n>\d{1,3})[.):]?")


@cache
def _of_year() -> re.Pattern[str]:
    return re.compile(r"(?P<n>\d{1,4})/(?P<year>\d{2}|\d{4})[.):]?")


@cache
def _led() -> re.Pattern[str]:
    """A number in front of a heading: '4.' of '4. Roof', '17/08' of '17/08 Roof'."""
    return re.compile(r"(?:(?:\d{1,4}/)?\d{1,4}[.):]?|\(?[ivx]{1,5}[.)])(?=\s[A-Z])")
