"""Tables whose every cell says with its own label what it holds: 'Date: 6 May | Chair: Ann Bell | Apologies: Carl Dunn'."""

from __future__ import annotations

from ..document.tree import Table
from .cues import cues
from .labels import attendance_label, label_kind
from .list_lines import is_detail
from .model import Layout
from .passage import Passage, normal
from .rosters import Rosters
from .side_lists import cells_of

_MOST = 10  # rows of such a table
_LONG = 60  # letters of what stands behind an unknown label: 'Quorum: 3'


def told_in_cells(table: Table) -> bool:
    """Whether all cells do so, with two in a row or more, and one of them lists who was there or was not."""
    rows = [[text for text in row.texts if text] for row in table.rows if not row.separator and any(row.texts)]
    if not 0 < len(rows) <= _MOST or max(map(len, rows)) < 2:
        return False
    lists = 0
    for text in (text for row in rows for text in row):
        match = cues()["key"].match(text)
        if match is None:
            return False
        label = _people(text)
        if label is None and not is_detail(text) and len(text) > _LONG:
            return False
        lists += label is not None and label_kind(normal(match["key"])) is not None
    return lists > 0


def _people(text: str) -> tuple[str, int] | None:
    """The label of a list with its people behind it."""
    label = attendance_label(text, True) if not is_detail(text) else None
    return label if label is not None and label[1] < len(text) else None


def take_cells(layout: Layout, table: Table, rosters: Rosters) -> None:
    """Take the cells of such a table: lists of people, and what they say of the meeting."""
    for row in table.rows:
        for cell in cells_of(row):
            rosters.end()
            for passage in cell:
                _take(layout, passage, rosters)
    rosters.end()


def _take(layout: Layout, passage: Passage, rosters: Rosters) -> None:
    label = _people(passage.text)
    if label is not None:
        rosters.open(passage, *label)
    elif rosters.roster is not None:
        rosters.line(passage)
    else:
        layout.header.append(passage)
