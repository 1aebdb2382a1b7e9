"""Lists that stand beside another in the same table, and what a table's rows say of the meeting."""

from __future__ import annotations

from ..document.tree import Row
from ..lexicons import words
from .labels import attendance_label, label_kind, office_kind
from .model import Layout, Roster
from .passage import Passage, normal

Cells = list[list[Passage]]


def cells_of(row: Row) -> Cells:
    """The passages of each cell of a row."""
    return [[Passage.of(p) for p in cell.paragraphs] for cell in row.cells]


class Sides:
    """Lists that stand beside another in the same table: their label is in a later cell of a row.

    What stands behind such a label, and below that in the same columns, is theirs.
    """

    def __init__(self, layout: Layout, keyed: bool = False) -> None:
        self.layout = layout
        self.keyed = keyed  # whether labels need no colon, and head their own row alone
        self.column: int | None = None
        self.roster: Roster | None = None

    def take(self, cells: Cells) -> Cells:
        """The cells of a row that are left to the main list."""
        if self.keyed and cells and cells[0]:
            self.column = self.roster = None
        first = 2 if self.keyed else 1
        at = next((c for c in range(first, len(cells)) if self._heads(cells, c)), None)
        if at is not None:
            kind = attendance_label(cells[at][0].text.rstrip(": ") + ": A", True)
            self.column = at
            self.roster = Roster(kind[0] if kind else None, cells[at][0])
            if kind is not None:
                self.layout.rosters.append(self.roster)
            else:
                self.layout.header += details(cells[at:])
                self.roster = None
            behind = cells[at][1:] + [p for cell in cells[at + 1 :] for p in cell]
        elif self.column is not None and len(cells) > self.column:
            behind = [p for cell in cells[self.column :] for p in cell]
        else:
            return cells
        if self.roster is not None:
            self.roster.lines += behind
        return cells[: self.column]

    def _heads(self, cells: Cells, at: int) -> bool:
        """Whether a cell is the label of what stands behind it; without a colon only where something does."""
        if not cells[at] or not _side_label(cells[at][0].text, self.keyed):
            return False
        return not self.keyed or (at + 1 < len(cells) and bool(cells[at + 1]))


def _side_label(text: str, keyed: bool) -> bool:
    """'Apologies:', 'Distribution:' in a cell of its own."""
    phrase = normal(text)
    if not (keyed or text.rstrip().endswith(":")) or len(text) > 40:
        return False
    return label_kind(phrase) is not None or office_kind(phrase) is not None or phrase in words("labels.details")


def details(cells: Cells) -> list[Passage]:
    """The pairs of label and words of a row, each as one passage."""
    out: list[Passage] = []
    for label, value in zip(cells[::2], cells[1::2], strict=False):
        passages = [*label, *value]
        for n, passage in enumerate(passages):
            if n == 1 and label:
                out[-1] = out[-1].joined(passage)
            else:
                out.append(passage)
    return out + (cells[-1] if len(cells) % 2 else [])
