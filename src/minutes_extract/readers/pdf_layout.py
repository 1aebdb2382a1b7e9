"""The pages of a PDF put together to one document: furniture, tables and paragraphs in reading order."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..document.tree import Document
from .pdf_columns import Columns, columns_of
from .pdf_flow import Measure, Paragraph, joins_over_pages, paragraphs, right_edge, written
from .pdf_grids import Grid, grids
from .pdf_lines import TextLine, lines_of, running
from .pdf_words import PageWords, Word
from .writer import Line, TextWriter

__all__ = ["compose"]


@dataclass(slots=True)
class _Table:
    """Rows of cells of paragraphs; `edges` tell whether two tables have the same columns."""

    edges: list[float]
    rows: list[list[list[Paragraph]]]
    cuts: set[int] = field(default_factory=set)  # rows before which a page ends


@dataclass(slots=True)
class _Page:
    head: list[TextLine] = field(default_factory=list)
    body: list[Paragraph | _Table] = field(default_factory=list)
    foot: list[TextLine] = field(default_factory=list)
    turned: str = ""


def compose(pages: list[PageWords], format: str, metadata: dict[str, str]) -> Document:
    """The document that the words of these pages make."""
    ruled = [grids(page.rules) for page in pages]
    free = [_outside(page.words, found) for page, found in zip(pages, ruled, strict=True)]
    lines = [lines_of(words, number) for number, words in enumerate(free)]
    furniture = running(pages, lines)
    bodies = [[line for line in found if id(line) not in furniture] for found in lines]
    everything = [
        sorted([*body, *(line for grid in found for line in _grid_lines(grid))], key=lambda line: -line.base)
        for body, found in zip(bodies, ruled, strict=True)
    ]
    measure = Measure.of(everything)
    right = right_edge(line for body in bodies for line in body)
    laid: list[_Page] = []
    for number, page in enumerate(pages):
        made = _Page(turned=page.turned.strip())
        made.body = _body(bodies[number], ruled[number], measure, right)
        for line in lines[number]:
            if id(line) in furniture:
                (made.head if line.base > page.height / 2 else made.foot).append(line)
        laid.append(made)
    _join(laid)
    return _write(laid, measure).document(format, metadata)


def _outside(words: list[Word], found: list[Grid]) -> list[Word]:
    """The words that stand in no ruled table; the others are put in theirs."""
    smallest = sorted(found, key=lambda grid: (grid.xs[-1] - grid.xs[0]) * (grid.ys[0] - grid.ys[-1]))
    return [word for word in words if not any(grid.take(word) for grid in smallest)]


def _grid_lines(grid: Grid) -> list[TextLine]:
    return [line for words in grid.words.values() for line in lines_of(words, 0)]


def _body(lines: list[TextLine], ruled: list[Grid], measure: Measure, right: float) -> list[Paragraph | _Table]:
    """Paragraphs and tables from the top of a page to its end."""
    out: list[Paragraph | _Table] = []
    waiting = sorted((grid for grid in ruled if grid.words), key=lambda grid: -grid.ys[0])
    run: list[TextLine] = []
    for line in [*lines, None]:
        while waiting and (line is None or line.base < waiting[0].ys[0]):
            out += _flow(run, measure, right)
            run = []
            out.append(_ruled(waiting.pop(0), measure))
        if line is not None:
            run.append(line)
    return out + _flow(run, measure, right)


def _flow(lines: list[TextLine], measure: Measure, right: float) -> list[Paragraph | _Table]:
    out: list[Paragraph | _Table] = []
    run: list[TextLine] = []
    for part in columns_of(lines, measure):
        if isinstance(part, Columns):
            out += paragraphs(run, measure, right)
            run = []
            out.append(_spaced(part, measure, right))
        else:
            run.append(part)
    return [*out, *paragraphs(run, measure, right)]


def _ruled(grid: Grid, measure: Measure) -> _Table:
    rows: list[list[list[Paragraph]]] = []
    for n, owners in enumerate(grid.owners):
        row: list[list[Paragraph]] = []
        for column, owner in enumerate(owners):
            words = grid.words.get(owner, []) if owner == (n, column) else []
            last = max((c for c, other in enumerate(owners) if other == owner), default=column)
            right = grid.xs[last + 1] - 4
            row.append(paragraphs(lines_of(words, 0), measure, right))
        if any(row) or any(owner[0] == n for owner in owners):
            rows.append(row)
    return _Table(grid.xs, rows)


def _spaced(table: Columns, measure: Measure, right: float) -> _Table:
    ends = [start - 8 for start in table.starts[1:]] + [right]
    rows = [[paragraphs(cell, measure, end) for cell, end in zip(row, ends, strict=True)] for row in table.rows]
    return _Table(table.starts, rows)


# over the page breaks


def _join(pages: list[_Page]) -> None:
    """Put together paragraphs and tables that go on on the next page."""
    open_: Paragraph | _Table | None = None
    for page in pages:
        first = page.body[0] if page.body else None
        if isinstance(open_, Paragraph) and isinstance(first, Paragraph) and joins_over_pages(open_, first):
            open_.lines += first.lines
            open_.breaks += [False, *first.breaks]
            page.body.pop(0)
        elif isinstance(open_, _Table) and isinstance(first, _Table) and _same_columns(open_, first):
            open_.cuts.add(len(open_.rows))
            open_.rows += first.rows
            page.body.pop(0)
        open_ = page.body[-1] if page.body else open_


def _same_columns(above: _Table, below: _Table) -> bool:
    if len(above.edges) != len(below.edges):
        return False
    return all(abs(a - b) < 6 for a, b in zip(above.edges, below.edges, strict=True))


# writing


def _write(pages: list[_Page], measure: Measure) -> TextWriter:
    writer = TextWriter()
    for page in pages:
        _furniture(writer, page.head)
        last: float | None = None
        for part in page.body:
            if isinstance(part, _Table):
                _write_table(writer, part, measure)
                last = None
                continue
            if last is not None and part.lines[0].base < last:
                writer.line(Line())  # the gap that is seen
            writer.line(written(part, measure))
            end = part.lines[-1]
            last = end.base - 1.25 * measure.pitch.get(round(end.size), 1.2 * end.size)
        _furniture(writer, page.foot)
        if page.turned:
            writer.line(Line([(page.turned, 0)], furniture=True))
    return writer


def _furniture(writer: TextWriter, lines: list[TextLine]) -> None:
    for line in lines:
        writer.line(Line([(line.text, 0)], furniture=True))


def _write_table(writer: TextWriter, table: _Table, measure: Measure) -> None:
    writer.open_table()
    for n, row in enumerate(table.rows):
        writer.open_row(breaks=n in table.cuts)
        for cell in row:
            writer.open_cell()
            for paragraph in cell:
                writer.line(written(paragraph, measure))
            writer.close_cell()
        writer.close_row()
    writer.close_table()
