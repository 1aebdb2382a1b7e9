"""An earlier action under review, as the finder hands it on."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..items import ItemDraft
from ..lines import TaskLine
from ..mentions import Mark
from ..status import Status


@dataclass(slots=True)
class UpdateDraft:
    """An earlier action under review, as found."""

    text: Mark
    rule: str
    item: ItemDraft | None = None
    number: Mark | None = None
    raised: Mark | None = None
    ref: Mark | None = None
    status: Status | None = None
    narrative: list[Mark] = field(default_factory=list)
    owners: list[Mark] = field(default_factory=list)  # words of an owner column
    named: list[Mark] = field(default_factory=list)  # owners that the line itself is marked with
    due: Mark | None = None
    generated: str | None = None  # its number, where that is the marker of a list

    def take(self, line: TaskLine) -> None:
        """What a line says beside the action itself."""
        self.named = self.named or line.owners
        self.due = self.due or line.due
        self.status = self.status or line.status
        self.number = self.number or line.number
