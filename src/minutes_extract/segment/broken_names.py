"""Names that a table breaks off at the end of a row: the surname stands in the next one."""

from __future__ import annotations

from .model import Roster
from .side_lists import Cells


def rest_of_name(roster: Roster, cells: Cells) -> bool:
    """Whether a row holds no more than the surname that the row above broke off, whose people run on in one cell."""
    if not roster.rows or len(cells) < 3 or len(cells[0]) != 1 or cells[1] or not roster.rows[-1][0]:
        return False
    above = roster.rows[-1][0][-1].text
    word = cells[0][0].text
    return " " not in word and word[0].isupper() and word[1:2].islower() and len(above.split()) > 2 and "(" not in above


def join_name(row: Cells, cells: Cells) -> None:
    row[0][-1] = row[0][-1].joined(cells[0][0])
    for held, more in zip(row[1:], cells[1:], strict=False):
        held += more
