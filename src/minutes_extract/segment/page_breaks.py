"""Tables that the foot of a page cuts: page numbers and running lines between two parts of one table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from ..document.tree import Block, Document, Paragraph, Ranges, Row, Table
from ..lexicons import words
from .column_cells import patterns
from .column_heads import header_role, is_header
from .labels import label_kind, titled
from .passage import normal

_MOST = 3  # lines between the parts
_TOLD = 5  # rows that tell how wide a table is at its end
_DIGITS = str.maketrans("123456789", "000000000")


def running_lines(document: Document) -> Ranges:
    """Visible ranges of the lines that every page repeats: those the reader knew, and those that cut tables."""
    told = document.metadata.get("furniture", "")
    found = {(int(a), int(b)) for a, b in (part.split(",") for part in told.split(";") if "," in part)}
    found |= {(p.start, p.end) for p in _between_tables(document.blocks)}
    out = Ranges()
    for start, end in sorted(found):
        out.add(start, end)
    return out


def _between_tables(blocks: list[Block]) -> list[Paragraph]:
    """Lines between parts of tables that several breaks repeat, or that count them: '1', '2', …"""
    cuts = list(_cuts(blocks))
    shapes = Counter(shape for cut in cuts for shape in {_shape(p.text) for p in cut})
    counts = [p for cut in cuts for p in cut if p.text.strip(" -–—").isdecimal()]
    numbers = [int(p.text.strip(" -–—")) for p in counts]
    counted = len(numbers) > 1 and all(a < b < a + 3 for a, b in pairwise(numbers))
    repeated = [p for cut in cuts for p in cut if shapes[_shape(p.text)] > 1 and _may_run(p.text)]
    return [*repeated, *(counts if counted else [])]


def _cuts(blocks: list[Block]) -> Iterator[list[Paragraph]]:
    """The few short lines between each two tables of which the second may go on with the first."""
    last: Table | None = None
    lines: list[Paragraph] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            lines.append(block)
            continue
        short = 0 < len(lines) <= _MOST and all(len(p.text) <= 120 and p.kind == "paragraph" for p in lines)
        if last is not None and short and _goes_on(last, block):
            yield lines
        last, lines = block, []


def repeated_tables(blocks: list[Block]) -> list[Table]:
    """Small tables that every page repeats, the number of the page in one of their cells: a running header in columns."""
    small = [b for b in blocks if isinstance(b, Table) and 0 < len(b.rows) <= _MOST and _counts_pages(b)]
    shapes = Counter(map(_shapes, small))
    return [table for table in small if shapes[_shapes(table)] > 1]


def _counts_pages(table: Table) -> bool:
    return any(patterns()["page"].fullmatch(text) for row in table.rows for text in row.texts if text)


def _shapes(table: Table) -> tuple[str, ...]:
    """The words of a table without its figures."""
    return tuple(normal(text).translate(_DIGITS) for row in table.rows for text in row.texts)


def _shape(text: str) -> str:
    """Words that pages repeat: with other numbers only where they are many."""
    key = normal(text)
    return key.translate(_DIGITS) if key.count(" ") > 3 else key


def _may_run(text: str) -> bool:
    """Whether a line could stand on every page: it heads nothing, and is long or says how the paper is to be kept."""
    key = normal(text)
    if text.endswith((":", ".")) or not key or label_kind(key) is not None or titled(text) is not None:
        return False
    return key.count(" ") > 2 or set(key.split()) <= words("headings.running.words")


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
        elif last is not None and (_goes_on(last, block) if between else _cut_in_two(last, block)):
            joined = Table([*last.rows, *block.rows])
            block.rows[0].breaks = True
            out[out.index(last)] = joined
            last, between = joined, 0
            continue
        else:
            last, between = block, 0
        out.append(block)
    return out


def _cut_in_two(first: Table, second: Table) -> bool:
    """Whether blank lines alone part two tables of the minutes, the second without headings or a rule."""
    if any(row.separator or is_header(row) for row in second.rows) or not _goes_on(first, second):
        return False
    return all(any(map(_told, rows)) for rows in (first.rows[-_TOLD:], second.rows))


def _told(row: Row) -> bool:
    """Whether a cell of a row holds prose."""
    return any(len(text) > 60 and patterns()["sentence"].search(text) for text in row.texts)


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
    if ending.width != second.width or ending.width < 2:
        return False
    if not rows:
        return True  # the rule below the headings
    heading = next((row for row in rows[:2] if is_header(row)), None)
    if heading is None:
        return True
    above = next((row for row in reversed(first.rows) if is_header(row)), None)
    return above is not None and [header_role(t) for t in above.texts] == [header_role(t) for t in heading.texts]
