"""An action as the finders hand it on."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ...segment.rows import Unit
from ..items import Entry, ItemDraft
from ..lines import TaskLine
from ..mentions import Mark
from ..status import Status


@dataclass(slots=True)
class ActionDraft:
    """An action as found; its row's refs, owners and dates are given to it when rows are aligned."""

    text: Mark
    rule: str
    item: ItemDraft | None = None
    unit: Unit | None = None
    marked_by: list[str] = field(default_factory=list)
    label: Mark | None = None
    number: Mark | None = None
    more: list[Mark] = field(default_factory=list)  # list items or repeats that belong to it
    label_owners: list[Mark] = field(default_factory=list)
    column_owners: list[Mark] = field(default_factory=list)
    column_due: Mark | None = None
    ref: Mark | None = None
    status: Mark | None = None
    said: Status | None = None  # its status, where the line itself is marked with it
    position: int = 0  # paragraph of the row it stands in

    @property
    def start(self) -> int:
        return self.text.ranges()[0][0]

    def take(self, line: TaskLine) -> None:
        """What a line says beside the task itself."""
        self.label_owners = self.label_owners or line.owners
        self.column_due = self.column_due or line.due
        self.said = self.said or line.status
        self.number = self.number or line.number


def label_draft(words: Mark, rule: str, entry: Entry, label: Mark | None) -> ActionDraft:
    """An action of an entry that a label marks."""
    return ActionDraft(words, rule, entry.item, entry.unit, ["label"], label)


def is_new(unit: Unit) -> bool:
    """Whether a row of an action log is said to be new."""
    return any(re.match(r"\W*new\b", p.text, re.IGNORECASE) for p in unit.get("status"))
