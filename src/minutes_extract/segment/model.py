"""What a document's layout is made of: its parts, as the segmentation hands them on."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..diagnostics import Remark
from ..document.tree import Document
from .columns import Columns
from .outline import Outline
from .passage import Passage
from .rows import Furniture, Unit


@dataclass(slots=True)
class Roster:
    """An attendance list: what kind its label gives it, and its lines or table rows."""

    kind: str | None
    label: Passage | None
    lines: list[Passage] = field(default_factory=list)
    rows: list[list[list[Passage]]] = field(default_factory=list)  # rows → cells → passages
    columns: Columns | None = None
    legend: list[Passage] = field(default_factory=list)  # what explains its letters
    of_body: bool = False  # whether its label is the name of the body that its people are of


@dataclass(slots=True)
class ActionTable:
    """A table of its own for actions; `log` where it reviews those of earlier meetings."""

    columns: Columns
    units: list[Unit]
    title: Passage | None
    log: bool
    position: int  # how many units of the minutes stand before it
    row: Unit | None = None  # the row of the minutes in a cell of which it stands


@dataclass(slots=True)
class Layout:
    document: Document
    header: list[Passage] = field(default_factory=list)
    rosters: list[Roster] = field(default_factory=list)
    units: list[Unit] = field(default_factory=list)
    tables: list[ActionTable] = field(default_factory=list)
    footer: list[Passage] = field(default_factory=list)
    furniture: list[Furniture] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    outline: Outline = field(default_factory=Outline)

    def forget(self) -> None:
        """Let go of all parts of the document but its furniture, when what is in them has been found."""
        for part in (self.header, self.rosters, self.units, self.tables, self.footer):
            part.clear()
