"""Which lines of prose head the agenda's items, found for the document as a whole.

Minutes head their items in many ways: numbered lines, bold or underlined ones, lines in capitals, markup headings,
items of a list with text under them. Every way that a document could be meant is tried on all its lines at once, and
the one that explains most of it counts: whose numbers follow on one another, whose headings have text under them,
from near the top of the document to its end, and bear the names that items have.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from ...document.tree import Block, Document, Paragraph, Ranges, Table
from ...lexicons import words as word_list
from ..column_cells import patterns as cells
from ..column_heads import is_header
from ..labels import titled
from ..passage import normal
from .agenda import agenda_of, instead
from .choose import best_choice
from .heads import Head
from .levels import outline_heads
from .lines import Line, lines_of
from .page import page_of
from .words import closes, heading_like, trimmed

__all__ = ["Head", "Outline", "closes", "heading_like", "outline", "trimmed"]


@dataclass(slots=True)
class Outline:
    """Headings by where their line begins in the visible text; `kind` says how they were told."""

    heads: dict[int, Head] = field(default_factory=dict)
    kind: str = ""
    names: frozenset[str] = frozenset()  # the headings' words, to know a list of them by
    agenda: list[Paragraph] = field(default_factory=list)  # where there are none: the entries of the agenda's own list

    def __bool__(self) -> bool:
        return bool(self.heads)


def outline(document: Document, end: int | None = None, running: Ranges | None = None) -> Outline:
    """The headings of the items among the first `end` blocks, where they stand outside tables.

    `running`: the visible ranges of what every page repeats.
    """
    running = running or Ranges()
    lines = lines_of(document, end, running)
    if len(lines) < 3:
        return Outline()
    if _in_a_table(document.blocks[:end], running):
        return _listed(lines)
    page = page_of(lines)
    choice = instead(page, best_choice(page))
    if choice is None:
        return _listed(lines)
    heads = _without_titles(outline_heads(page, choice), document, end)
    names = frozenset(normal(h.words) for h in heads)
    return Outline({h.line.paragraph.start: h for h in heads}, choice.kind, names)


def _listed(lines: list[Line]) -> Outline:
    """An outline without headings; where an agenda is listed, its entries."""
    return Outline(agenda=[line.paragraph for line in agenda_of(lines)])


def _without_titles(heads: list[Head], document: Document, end: int | None) -> list[Head]:
    """The headings, without those that head a table of actions or of the meeting where most have numbers and they have none."""
    if 2 * sum(head.reading is not None for head in heads) < len(heads):
        return heads
    below = {
        a.start: b for a, b in pairwise(document.blocks[:end]) if isinstance(a, Paragraph) and isinstance(b, Table)
    }
    return [
        head
        for n, head in enumerate(heads)
        if head.reading is not None
        or (table := below.get(head.line.paragraph.start)) is None
        or not (titled(head.words) in ("log", "list") or (not n and _told_of_meeting(table)))
    ]


def _told_of_meeting(table: Table) -> bool:
    """Whether a table says when and where the meeting was, so that the name of who met stands over it."""
    first = next((row.texts[0] for row in table.rows if not row.separator and any(row.texts)), "")
    return normal(first) in word_list("labels.details")


def _in_a_table(blocks: list[Block], running: Ranges) -> bool:
    """Whether one table holds most of the text: then its rows head the items."""
    tables: list[int] = []
    parts: dict[
        int, tuple[int, list[str]]
    ] = {}  # by their width, those that a page break or a log may part: which, its headings
    for block in blocks:
        if isinstance(block, Table):
            heads = block.rows[0].texts if block.rows and is_header(block.rows[0]) else []
            at, above = parts.get(block.width, (-1, []))
            if at >= 0 and heads in ([], above):
                tables[at] += block.letters
            else:
                parts[block.width] = len(tables), heads
                tables.append(block.letters)
        elif not cells()["page"].fullmatch(block.text) and running.share(block.start, block.end) < 1:
            parts.clear()
    prose = sum([len(block.text) for block in blocks if isinstance(block, Paragraph)])
    return bool(tables) and max(tables) > 0.5 * (prose + sum(tables))
