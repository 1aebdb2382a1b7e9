"""The pages of a PDF put together to one document: furniture, tables and paragraphs in reading order."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby

from ..document.tree import Document
from .pdf_columns import Columns, columns_of
from .pdf_flow import Measure, Paragraph, joins_over_pages, paragraphs, right_edge, written
from .pdf_grids import Grid, grids
from .pdf_gutters import Stretch, gutters, set_off
from .pdf_lines import TextLine, lines_of, running
from .pdf_rows import rows_of
from .pdf_words import PageWords, Word
from .writer import Line, TextWriter

__all__ = ["compose"]


@dataclass(slots=True)
class _Table:
    """Rows of cells of paragraphs; `edges` tell whether two tables have the same columns."""

    edges: list[float]
    rows: list[list[list[Paragraph | _Table]]]
    cuts: set[int] = field(default_factory=set)  # rows before which a page ends
    main: int | None = None  # the column of the text, where no rules part the rows


@dataclass(slots=True)
class _Page:
    head: list[TextLine] = field(default_factory=list)
    body: list[Paragraph | _Table] = field(default_factory=list)
    foot: list[TextLine] = field(default_factory=list)
    turned: str = ""


def compose(pages: list[PageWords], format: str, metadata: dict[str, str]) -> Document:
    """The document that the words of these pages make."""
    every = [grids(page.rules) for page in pages]
    free = [_outside(page.words, found) for page, found in zip(pages, every, strict=True)]
    ruled = [_outermost(found) for found in every]
    lines = [lines_of(words, number) for number, words in enumerate(free)]
    furniture = running(pages, lines)
    bodies = [[line for line in found if id(line) not in furniture] for found in lines]
    everything = bodies + [lines_of(words, 0) for found in every for grid in found for words in grid.words.values()]
    measure = Measure.of(everything)
    right = right_edge([line for body in bodies for line in body], [g.xs[-1] - 4 for found in ruled for g in found])
    places = set_off([line for body in bodies for line in body])
    laid: list[_Page] = []
    for number, (page, found) in enumerate(zip(pages, gutters(bodies, measure), strict=True)):
        made = _Page(turned=page.turned.strip())
        sheet = _Sheet.of(page, bodies[number], found, measure, right, places)
        made.body = _body(bodies[number], ruled[number], sheet)
        for line in lines[number]:
            if id(line) in furniture:
                (made.head if line.base > page.height / 2 else made.foot).append(line)
        laid.append(made)
    _join(laid)
    return _write(laid, measure).document(format, metadata)


def _outside(words: list[Word], found: list[Grid]) -> list[Word]:
    """The words that stand in no ruled table; the others are put in theirs, the smallest first."""
    return [word for word in words if not any(grid.take(word) for grid in found)]


def _outermost(found: list[Grid]) -> list[Grid]:
    """The tables that stand in no cell of another; the others are put in theirs."""
    return [g for n, g in enumerate(found) if not any(other.hold(g) for other in found[n + 1 :])]


def _body(lines: list[TextLine], ruled: list[Grid], sheet: _Sheet) -> list[Paragraph | _Table]:
    """Paragraphs and tables from the top of a page to its end."""
    out: list[Paragraph | _Table] = []
    waiting = sorted((grid for grid in ruled if grid.words or grid.inner), key=lambda grid: -grid.ys[0])
    run: list[TextLine] = []
    for line in [*lines, None]:
        while waiting and (line is None or line.base < waiting[0].ys[0]):
            out += sheet.flow(run)
            run = []
            out.append(_ruled(waiting.pop(0), sheet.measure))
        if line is not None:
            run.append(line)
    return out + sheet.flow(run)


@dataclass(slots=True)
class _Sheet:
    """What it takes to read the lines of a page: the stretches that stand in columns, by the ids of their lines."""

    measure: Measure
    right: float
    levels: list[float]  # of its level rules, from below
    columns: dict[int, Stretch]
    places: list[float]  # where words are set off on several lines

    @classmethod
    def of(
        cls,
        page: PageWords,
        lines: list[TextLine],
        found: list[Stretch],
        measure: Measure,
        right: float,
        places: list[float],
    ) -> _Sheet:
        levels = sorted(rule.at for rule in page.rules if not rule.upright and rule.end - rule.start > 0.3 * page.width)
        columns = {id(line): stretch for stretch in found for line in lines[stretch.first : stretch.last]}
        return cls(measure, right, levels, columns, places)

    def flow(self, lines: list[TextLine]) -> list[Paragraph | _Table]:
        """Paragraphs and tables of lines that stand in no ruled table."""
        out: list[Paragraph | _Table] = []
        for _, group in groupby(lines, key=lambda line: id(self.columns.get(id(line)))):
            members = list(group)
            stretch = self.columns.get(id(members[0]))
            if stretch is None:
                out += self._free(members)
            else:
                table = self._spaced(rows_of(members, stretch, self.measure, self.levels))
                table.main = stretch.main
                out.append(table)
        return out

    def _free(self, lines: list[TextLine]) -> list[Paragraph | _Table]:
        out: list[Paragraph | _Table] = []
        run: list[TextLine] = []
        for part in columns_of(lines, self.measure, self.places):
            if isinstance(part, Columns):
                out += paragraphs(run, self.measure, self.right)
                run = []
                out += self._labelled(part) if part.labelled else [self._spaced(part)]
            else:
                run.append(part)
        return [*out, *paragraphs(run, self.measure, self.right)]

    def _labelled(self, table: Columns) -> list[Paragraph]:
        """A paragraph for each label, with the lines that hang behind it."""
        out: list[Paragraph] = []
        for label, words in table.rows:
            first, *others = paragraphs(words, self.measure, self.right)
            first.lines[0] = TextLine(label[-1].words + first.lines[0].words, label[-1].page)
            first.lines[:0] = label[:-1]
            first.breaks[:0] = [False] * (len(label) - 1)
            for other in others:
                first.lines += other.lines
                first.breaks += [True, *other.breaks]
            out.append(first)
        return out

    def _spaced(self, table: Columns) -> _Table:
        ends = table.ends or [start - 8 for start in table.starts[1:]] + [self.right]
        rows: list[list[list[Paragraph | _Table]]] = [
            [[*paragraphs(cell, self.measure, end)] for cell, end in zip(row, ends, strict=True)] for row in table.rows
        ]
        return _Table(table.starts, rows)


def _ruled(grid: Grid, measure: Measure) -> _Table:
    rows: list[list[list[Paragraph | _Table]]] = []
    for n, owners in enumerate(grid.owners):
        row: list[list[Paragraph | _Table]] = []
        for column, owner in enumerate(owners):
            first = owner == (n, column)
            last = max((c for c, other in enumerate(owners) if other == owner), default=column)
            row.append(_cell(grid, owner, grid.xs[last + 1] - 4, measure) if first else [])
        if any(row) or any(owner[0] == n for owner in owners):
            rows.append(row)
    return _Table(grid.xs, rows)


def _cell(grid: Grid, owner: tuple[int, int], right: float, measure: Measure) -> list[Paragraph | _Table]:
    """The paragraphs of a cell, and the tables that stand in it, from its top."""
    lines = lines_of(grid.words.get(owner, []), 0)
    out: list[Paragraph | _Table] = []
    for inner in sorted(grid.inner.get(owner, []), key=lambda other: -other.ys[0]):
        above = [line for line in lines if line.base > inner.ys[0]]
        out += [*paragraphs(above, measure, right), _ruled(inner, measure)]
        lines = lines[len(above) :]
    return [*out, *paragraphs(lines, measure, right)]


# over the page breaks


def _join(pages: list[_Page]) -> None:
    """Put together paragraphs and tables that go on on the next page."""
    open_: Paragraph | _Table | None = None
    for page in pages:
        first = page.body[0] if page.body else None
        if open_ is not None and first is not None and _joined(open_, first):
            page.body.pop(0)
        elif isinstance(open_, _Table) and isinstance(first, _Table) and _same_columns(open_, first):
            _append(open_, first, page)
            page.body.pop(0)
        open_ = page.body[-1] if page.body else open_


def _append(above: _Table, below: _Table, page: _Page) -> None:
    """Let a table go on with that of the next page; a row that the page cuts goes on in its cells.

    Headings that it has again there are furniture of the page.
    """
    rows, main = below.rows, below.main
    if (
        len(rows) > 1
        and above.rows
        and _said(rows[0]) == _said(above.rows[0])
        and all(_plain(cell) for cell in rows[0])
    ):
        page.head += [
            line for cell in rows.pop(0) for part in cell if isinstance(part, Paragraph) for line in part.lines
        ]
    alone = main is not None and [n for n, cell in enumerate(rows[0]) if cell] == [main]
    if above.rows and (alone or _is_cut(above.rows[-1], rows[0])):
        for cell, more in zip(above.rows[-1], rows.pop(0), strict=True):
            cell += more[1:] if cell and more and _joined(cell[-1], more[0]) else more
    else:
        above.cuts.add(len(above.rows))
    above.rows += rows


def _plain(cell: list[Paragraph | _Table]) -> bool:
    return all(isinstance(part, Paragraph) for part in cell)


def _said(row: list[list[Paragraph | _Table]]) -> list[str]:
    """The words of each cell of a row."""
    return [" ".join(line.text for p in cell if isinstance(p, Paragraph) for line in p.lines) for cell in row]


def _is_cut(above: list[list[Paragraph | _Table]], below: list[list[Paragraph | _Table]]) -> bool:
    """Whether the words of a cell go on in the row at the head of the next page, which begins nothing of its own."""
    goes_on = [
        isinstance(cell[-1], Paragraph) and isinstance(more[0], Paragraph) and joins_over_pages(cell[-1], more[0])
        for cell, more in zip(above, below, strict=False)
        if cell and more
    ]
    return any(goes_on) and (not below[0] or goes_on[0])


def _joined(above: Paragraph | _Table, below: Paragraph | _Table) -> bool:
    """Let a paragraph go on in the one above, where it is cut by the page; False where it does not."""
    if not (isinstance(above, Paragraph) and isinstance(below, Paragraph) and joins_over_pages(above, below)):
        return False
    above.lines += below.lines
    above.breaks += [False, *below.breaks]
    return True


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
            for part in cell:
                if isinstance(part, _Table):
                    _write_table(writer, part, measure)
                else:
                    writer.line(written(part, measure))
            writer.close_cell()
        writer.close_row()
    writer.close_table()
