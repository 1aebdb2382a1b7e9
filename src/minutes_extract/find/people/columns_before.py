"""Columns of a short table that no heading or habit of its own tells: they are those of the list above."""

from __future__ import annotations

from ...segment.columns import Columns
from ...segment.layout import Roster
from ...segment.list_lines import placeholder
from ...segment.names import NONE, STRONG, crowd, people_like
from ...segment.passage import Passage

FEW = 3  # rows of a table too short to show a habit


def columns_as_before(roster: Roster, above: Columns | None) -> Columns | None:
    """The columns of a list, or where nothing tells them those of the list above it, if all rows suit them."""
    if roster.columns is not None or above is None or not roster.rows:
        return roster.columns
    if not _OF_PEOPLE.issuperset(above.roles) or any(len(row) != len(above.roles) for row in roster.rows):
        return None
    if above.header is not None:
        suits = above.has("organisation") and all(_suits(row, above) for row in roster.rows)
        return Columns(above.roles, None, above.names) if suits else None
    if above.roles[1:2] != ["name"] or len(roster.rows) > FEW:
        return None
    people = [(_people(row[0]), _people(row[1])) for row in roster.rows if not _nobody(row[1])]
    return above if people and all(second > NONE and first < STRONG for first, second in people) else None


_OF_PEOPLE = frozenset(("name", "role", "organisation", "initials"))


def _suits(row: list[list[Passage]], columns: Columns) -> bool:
    """Whether names stand where the heading of another table has them."""
    by_role = dict(zip(columns.roles, row, strict=True))
    return _people(by_role.get("name", [])) > NONE


def _people(cell: list[Passage]) -> int:
    """How surely a cell names people, one or several."""
    return (people_like(cell[0].text) or STRONG * crowd(cell[0].text)) if cell else NONE


def _nobody(cell: list[Passage]) -> bool:
    """Whether a cell is empty, or says that nobody came: '–', 'Vacancy'."""
    return all(placeholder(p.text) or not any(map(str.isalnum, p.text)) for p in cell)
