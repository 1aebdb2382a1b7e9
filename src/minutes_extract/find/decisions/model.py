"""A decision as the finder hands it on."""

from __future__ import annotations

from dataclasses import dataclass

from ..items import ItemDraft
from ..mentions import Mark


@dataclass(slots=True)
class DecisionDraft:
    """A decision as found."""

    text: Mark
    kind: str
    rule: str
    item: ItemDraft | None = None
    label: Mark | None = None
    proposer: Mark | None = None
    seconder: Mark | None = None
    vote: dict[str, tuple[int, Mark]] | None = None
    ref: Mark | None = None
