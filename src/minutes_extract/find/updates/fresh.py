"""New actions among the points of a review: what stands in a list below one speaks of it."""

from __future__ import annotations

from ..items import Entry
from ..labels import find_labels


class Fresh:
    """Told of every line of the document in order."""

    def __init__(self) -> None:
        self.level: int | None = None  # list depth of the new action that is open

    def below(self, entry: Entry) -> bool:
        """Whether a point stands below a new action."""
        paragraph = entry.passage.paragraph
        if paragraph.kind != "list_item" or (self.level is not None and paragraph.level <= self.level):
            self.level = None
        return self.level is not None

    def take(self, entry: Entry) -> None:
        """An entry of which nothing was made: a new action, where a label begins it."""
        paragraph = entry.passage.paragraph
        if paragraph.kind != "list_item" or self.level is not None:
            return
        label = next(iter(find_labels(entry.passage.text)), None)
        if label is not None and label.start <= entry.begin + 1:
            self.level = paragraph.level
