"""The parts of a document: header, attendance, minutes, action tables, sign-off, furniture."""

from __future__ import annotations

from ..diagnostics import Remark
from ..document.tree import Block, Document, Table, paragraphs_of
from .boxed import unboxed
from .ending import close_tables, signs_off, take_footer
from .last_lines import last_lines
from .layout_prose import Prose
from .layout_tables import Tables
from .meetings import second_meeting
from .model import ActionTable, Layout, Roster
from .outline import outline
from .page_breaks import over_pages, repeated_tables, running_lines
from .progress import Progress
from .rosters import Rosters
from .side_lists import cells_of

__all__ = ["ActionTable", "Layout", "Roster", "segment"]


def segment(document: Document) -> Layout:
    """The layout of a document."""
    layout = Layout(document)
    so_far = Progress(layout, Rosters(layout))
    running = running_lines(document)
    prose, tables = Prose(so_far, running), Tables(so_far)
    second = second_meeting(document.blocks)
    if second is not None:
        rest = [p for block in document.blocks[second:] for p in paragraphs_of([block])]
        message = "another meeting's minutes follow; only the first were read"
        layout.remarks.append(Remark("several-meetings", message, spans=((rest[0].start, rest[-1].end),)))
    layout.outline = outline(document, second, running)
    blocks = _without_repeated(last_lines(unboxed(over_pages(document.blocks[:second], running))), so_far)
    for at, block in enumerate(blocks):
        if isinstance(block, Table) and so_far.seen_minutes and signs_off(blocks[at - 1 :]):
            layout.furniture += [("signature", p) for row in block.rows for cell in cells_of(row) for p in cell]
        elif isinstance(block, Table):
            tables.take(block)
        else:
            prose.take(block, blocks[at + 1 : at + 4])
    close_tables(layout)
    take_footer(layout)
    return layout


def _without_repeated(blocks: list[Block], so_far: Progress) -> list[Block]:
    """The blocks without the tables that every page repeats; what the first says in front of all else is of the title."""
    repeated = repeated_tables(blocks)
    for n, table in enumerate(repeated):
        if not n and table is blocks[0]:
            so_far.take_title([row for row in table.rows if not row.separator])
        else:
            passages = [p for row in table.rows for cell in cells_of(row) for p in cell]
            so_far.layout.furniture += [("page-furniture", passage) for passage in passages]
    left = set(map(id, repeated))
    return [block for block in blocks if id(block) not in left] if left else blocks
