"""How far a document is read: its parts so far, and what stands above the block that is read next."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..document.tree import Row
from .labels import titled, unnumbered
from .model import Layout
from .passage import Passage, normal
from .rosters import Rosters
from .side_lists import cells_of


@dataclass(slots=True)
class Progress:
    """What those who take the paragraphs and the tables of a document tell one another."""

    layout: Layout
    rosters: Rosters
    title: Passage | None = None  # the last line that may head what follows
    heads: int = 0  # how many headings of the outline stand above
    seen_minutes: bool = False  # whether a table of the minutes, or of actions, does
    header_words: set[str] = field(default_factory=set)

    def take_title(self, rows: list[Row]) -> None:
        """Take the cells in which the title stands for lines of the header."""
        self.take_header([passage for row in rows for cell in cells_of(row) for passage in cell])

    def take_header(self, passages: list[Passage]) -> None:
        self.layout.header += passages
        self.header_words |= {word for passage in passages for word in normal(passage.text).split()}

    def of_tasks(self) -> bool:
        """Whether a title of actions stands above: the names below it are of those who are to do them."""
        return self._titled("list")

    def of_earlier_tasks(self) -> bool:
        """Whether a title of the review of earlier actions stands above."""
        return self._titled("log")

    def _titled(self, part: str) -> bool:
        return self.title is not None and titled(unnumbered(self.title.text)) == part
