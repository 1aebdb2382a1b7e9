"""Lists side by side below the names of the bodies whose people they are: 'Weir Council | Dale Council', over their members."""

from __future__ import annotations

from ..document.tree import Row, Table
from .by_body import heads_body
from .model import Layout, Roster
from .names import NONE, STRONG, people_like
from .side_lists import cells_of

_FEWEST = 3
"""People below the names: with fewer of them, words of two columns may be anything."""

_MARKS = "*+†‡#• "
"""What may stand in front of a name: what the mark means is said elsewhere."""


def bodies_abreast(rows: list[Row]) -> list[int]:
    """The columns that the first row heads by the names of bodies, people below each; none where it does not."""
    heads = [c for c, text in enumerate(rows[0].texts) if text]
    if len(heads) < 2 or heads[0] > 0 or any(len(rows[0].texts[c]) > 60 for c in heads):
        return []
    if 3 * sum(heads_body(rows[0].texts[c]) for c in heads) < 2 * len(heads):
        return []
    if any(people_like(rows[0].texts[c]) == STRONG for c in heads):
        return []
    told = [row for row in rows[1:] if not row.separator and any(row.texts)]
    found = [people_like(text.lstrip(_MARKS)) for row in told for text in row.texts if text]
    if len(found) < _FEWEST or NONE in found or 2 * found.count(STRONG) < len(found):
        return []
    held = {c for row in told for c, text in enumerate(row.texts) if text}
    return heads if held == {*heads} else []


def take_bodies_abreast(layout: Layout, table: Table, opened: Roster) -> int:
    """Take the rows of such a table, a list for each body; how many they are. `opened`: the list that stands open above."""
    told = [row for row in table.rows if not row.separator and any(row.texts)]
    heads = cells_of(told[0])
    lists = {c: Roster(opened.kind, heads[c][0], legend=opened.legend, of_body=True) for c in bodies_abreast(told)}
    layout.rosters += lists.values()
    for row in told[1:]:
        for c, cell in enumerate(cells_of(row)):
            if cell:
                lists[c].lines += cell
    return len(table.rows)
