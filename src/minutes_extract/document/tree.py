"""The tree that every reader makes: paragraphs, and tables of rows of cells of blocks.

All offsets are half-open ranges in `Document.text`, the visible text of the whole document,
in which paragraphs are parted by a line end. `Document.offsets` leads back to the source.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from ..diagnostics import Remark
from .offsets import OffsetMap

ParagraphKind = Literal["paragraph", "list_item", "heading"]


@dataclass(slots=True)
class Paragraph:
    """One visible line of prose.

    `level` is the list depth (from 1) or the heading level; `marker` a generated list number
    or bullet that is not in the text; `soft` says that only a line break, not a paragraph
    break, parts it from the one before; `gap` counts the empty paragraphs before it, `after` those behind it at the
    end of its cell; `people` how many people the numbers in a cell beside it count.
    """

    start: int
    end: int
    text: str
    kind: ParagraphKind = "paragraph"
    level: int = 0
    marker: str | None = None
    soft: bool = False
    gap: int = 0
    after: int = 0
    first: bool = True  # the first paragraph of its list item
    beside: bool = False  # it stands in the margin of the paragraph before it
    people: int = 0
    styles: int = -1  # flags of the styles in which some of its text may be set

    def __len__(self) -> int:
        return self.end - self.start


@dataclass(slots=True)
class Cell:
    """A table cell: its paragraphs and, rarely, tables inside it."""

    blocks: list[Block] = field(default_factory=list)
    header: bool = False

    @property
    def paragraphs(self) -> list[Paragraph]:
        """The paragraphs of the cell, those of inner tables included."""
        found = [block for block in self.blocks if isinstance(block, Paragraph)]
        return found if len(found) == len(self.blocks) else paragraphs_of(self.blocks)

    @property
    def text(self) -> str:
        blocks = self.blocks
        if not blocks:
            return ""
        if len(blocks) == 1 and isinstance(blocks[0], Paragraph):
            return blocks[0].text
        return " ".join([p.text for p in paragraphs_of(blocks)])


@dataclass(slots=True)
class Row:
    """A table row; `breaks` says that a page break or a blank line stands before it."""

    cells: list[Cell] = field(default_factory=list)
    breaks: bool = False
    separator: bool = False
    heads: bool | None = None  # whether it is a heading row: settled once, by the segmentation
    _texts: list[str] | None = None

    @property
    def texts(self) -> list[str]:
        """The visible text of each cell; the row must be complete when this is first asked."""
        if self._texts is None:
            self._texts = [cell.text for cell in self.cells]
        return self._texts

    def forget(self) -> None:
        """Let go of what was kept."""
        self._texts = None


@dataclass(slots=True)
class Table:
    rows: list[Row] = field(default_factory=list)

    @property
    def width(self) -> int:
        return max([len(row.cells) for row in self.rows], default=0)

    @property
    def letters(self) -> int:
        """How many letters its cells hold."""
        return sum([len(p.text) for p in paragraphs_of([self])])


Block: TypeAlias = Paragraph | Table


def paragraphs_of(blocks: list[Block]) -> list[Paragraph]:
    """Every paragraph under these blocks, in order; tables may be nested however deep."""
    out: list[Paragraph] = []
    waiting = blocks[::-1]
    while waiting:
        block = waiting.pop()
        if isinstance(block, Paragraph):
            out.append(block)
        else:
            held = [inner for row in block.rows for cell in row.cells for inner in cell.blocks]
            plain = [inner for inner in held if isinstance(inner, Paragraph)]
            if len(plain) == len(held):  # most tables hold no others
                out += plain
            else:
                waiting += held[::-1]
    return out


BOLD, ITALIC, UNDERLINE, STRUCK = 1, 2, 4, 8


class Ranges:
    """Sorted, disjoint ranges of visible text that share a style."""

    __slots__ = ("ends", "flag", "starts")

    def __init__(self, flag: int = -1) -> None:
        self.flag = flag  # set in `Paragraph.styles` of those that are in these ranges
        self.starts: list[int] = []
        self.ends: list[int] = []

    def add(self, start: int, end: int, bridge: int = 0) -> None:
        """Append a range; it joins the last one where at most `bridge` characters part them."""
        if self.ends and start - self.ends[-1] <= bridge:
            self.ends[-1] = max(end, self.ends[-1])
        elif end > start:
            self.starts.append(start)
            self.ends.append(end)

    def within(self, start: int, end: int) -> list[tuple[int, int]]:
        """The parts of [start, end) that lie in these ranges."""
        if not self.starts:
            return []
        first = bisect_right(self.ends, start)
        last = bisect_left(self.starts, end)
        return [(max(self.starts[i], start), min(self.ends[i], end)) for i in range(first, last)]

    def share(self, start: int, end: int) -> float:
        """The share of [start, end) that lies in these ranges."""
        starts, ends = self.starts, self.ends
        if end <= start or not starts:
            return 0.0
        i, covered = bisect_right(ends, start), 0
        while i < len(starts) and starts[i] < end:
            covered += min(ends[i], end) - max(starts[i], start)
            i += 1
        return covered / (end - start)


@dataclass(slots=True)
class Styles:
    bold: Ranges = field(default_factory=lambda: Ranges(BOLD))
    italic: Ranges = field(default_factory=lambda: Ranges(ITALIC))
    underline: Ranges = field(default_factory=lambda: Ranges(UNDERLINE))
    struck: Ranges = field(default_factory=lambda: Ranges(STRUCK))


@dataclass(slots=True)
class Document:
    """What a reader returns: the source, its visible text, the tree and the map between them."""

    source: str
    text: str
    offsets: OffsetMap
    blocks: list[Block]
    styles: Styles
    format: str
    metadata: dict[str, str] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)
    _paragraphs: list[Paragraph] | None = field(default=None, init=False, repr=False, compare=False)

    def forget(self) -> None:
        """Let go of the texts of cells that its rows kept: the layout holds them otherwise."""
        for block in self.blocks:
            for row in block.rows if isinstance(block, Table) else ():
                row.forget()

    def changed(self) -> None:
        """Let go of the list of paragraphs, where the tree has others now."""
        self._paragraphs = None

    def fell(self) -> None:
        """Let go of the tree: the texts and the map between them remain."""
        self.blocks, self._paragraphs = [], []

    def paragraphs(self) -> list[Paragraph]:
        """Every paragraph, in order: those the document had when this was first asked."""
        if self._paragraphs is None:
            self._paragraphs = paragraphs_of(self.blocks)
        return self._paragraphs
