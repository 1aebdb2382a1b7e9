"""Tables that the foot of a page cuts: a page number between two parts of one table."""

from __future__ import annotations

from ..document.tree import Block, Paragraph, Ranges, Table
from .column_cells import patterns
from .column_heads import header_role, is_header

_MOST = 3  # lines between the parts
_TOLD = 5  # rows that tell how wide a table is at its end


def over_pages(blocks: list[Block], running: Ranges) -> list[Block]:
    """The blocks, a table put together again that goes on below a page number or `running` lines; they stand behind it."""
    out: list[Block] = []
    last: Table | None = None  # the table that nothing but furniture follows so far
    between = 0
    for block in blocks:
        if isinstance(block, Paragraph):
            between += 1
            if last is None or between > _MOST or not _foot(block, running):
                last = None
        elif last is not None and between and _goes_on(last, block):
            joined = Table([*last.rows, *block.rows])
            block.rows[0].breaks = True
            out[out.index(last)] = joined
            last, between = joined, 0
            continue
        else:
            last, between = block, 0
        out.append(block)
    return out


def _foot(paragraph: Paragraph, running: Ranges) -> bool:
    if len(paragraph.text) > 120:
        return False
    return (
        patterns()["page"].fullmatch(paragraph.text) is not None or running.share(paragraph.start, paragraph.end) > 0.9
    )


def _goes_on(first: Table, second: Table) -> bool:
    """Whether a table has the columns of the one above, and no headings or the same ones."""
    rows = [row for row in second.rows if not row.separator]
    ending = Table(first.rows[-_TOLD:])  # above may stand one of other columns
    if not rows or ending.width != second.width or ending.width < 2:
        return False
    heading = next((row for row in rows[:2] if is_header(row)), None)
    if heading is None:
        return True
    above = next((row for row in reversed(first.rows) if is_header(row)), None)
    return above is not None and [header_role(t) for t in above.texts] == [header_role(t) for t in heading.texts]
