"""Tables that a PDF page shows without lines: words set one under another with wide gaps between them."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from .breaks import left_open
from .pdf_flow import GAP, SLIGHT, Measure, full
from .pdf_lines import Segment, TextLine, segments

__all__ = ["Columns", "columns_of"]

_NEAR = 5.0
_MARGINS = 8.0  # between the words of two cells that touch
_MOSTLY = 0.75


@dataclass(slots=True)
class Columns:
    """Rows of cells of lines, and where the columns begin and, if known, where their lines are wrapped."""

    starts: list[float]
    rows: list[list[list[TextLine]]] = field(default_factory=list)
    ends: list[float] = field(default_factory=list)

    @property
    def labelled(self) -> bool:
        """Whether it is labels and what they label, which wraps behind a tab: 'Present:', and who was."""
        return bool(self.rows) and all(
            len(row) == 2 and row[0] and row[1] and row[0][-1].text.endswith(":") for row in self.rows
        )


@dataclass(slots=True)
class _Row:
    line: TextLine
    parts: list[Segment]


def columns_of(lines: list[TextLine], measure: Measure, places: list[float]) -> list[TextLine | Columns]:
    """The lines with each group that stands in columns made a table, or parted where they are columns of prose.

    One line alone is a table where its words stand at `places` at which others of the document do.
    """
    cut = [_Row(line, segments(line, places)) for line in lines]
    out: list[TextLine | Columns] = []
    at = 0
    while at < len(cut):
        end = _group(cut, at, measure) if len(cut[at].parts) > 1 else at
        group = cut[at:end]
        alone = len(cut[at].parts) > 1 and all(_at(part.x0, places) for part in cut[at].parts[1:])
        if sum(len(row.parts) > 1 for row in group) < (1 if alone else 2):
            out.append(cut[at].line)
            at += 1
            continue
        starts = _starts(group)
        prose = _prose(group, starts)
        out.extend(prose or [_table(group, starts, measure)])
        at = end
    return out


def _group(rows: list[_Row], begin: int, measure: Measure) -> int:
    """Where the group ends that begins with this line of several parts."""
    starts = [part.x0 for part in rows[begin].parts]
    last = end = begin + 1
    while end < len(rows):
        above, row = rows[end - 1].line, rows[end]
        if above.base - row.line.base > 2.4 * measure.pitch.get(round(row.line.size), 1.2 * row.line.size):
            break
        if len(row.parts) > 1:
            if not any(_at(part.x0, starts[1:]) for part in row.parts):
                break
            starts += [part.x0 for part in row.parts if not _at(part.x0, starts)]
            last = end + 1
        elif not _hangs(row.line, starts, above, measure):
            break
        elif _at(row.line.x0, starts[1:]) or (
            last == end and full(rows[end - 1].parts[0], row.line, min(starts[1:]) - _MARGINS)
        ):
            last = end + 1
        end += 1
    return last


def _at(x: float, starts: list[float]) -> bool:
    return any(abs(x - start) < _NEAR for start in starts)


def _hangs(line: TextLine, starts: list[float], above: TextLine, measure: Measure) -> bool:
    """Whether a line of one part belongs to a cell of the row above: it stands in one column and near."""
    if measure.apart(above, line):
        return False
    if _at(line.x0, starts[1:]):
        return True
    further = [start for start in starts if start > line.x0 + _NEAR]
    return _at(line.x0, starts[:1]) and bool(further) and line.x1 < min(further)


def _starts(group: list[_Row]) -> list[float]:
    """Where the columns begin: places at which several parts do, and the first of all."""
    places = sorted(part.x0 for row in group if len(row.parts) > 1 for part in row.parts)
    clusters: list[list[float]] = []
    for place in places:
        if clusters and place - clusters[-1][-1] < _NEAR:
            clusters[-1].append(place)
        else:
            clusters.append([place])
    several = sum(len(row.parts) > 1 for row in group) > 1
    return [cluster[0] for n, cluster in enumerate(clusters) if n == 0 or len(cluster) > 1 or not several]


def _column(part: Segment, starts: list[float]) -> int:
    return max((n for n, start in enumerate(starts) if start < part.x0 + _NEAR), default=0)


def _table(group: list[_Row], starts: list[float], measure: Measure) -> Columns:
    table = Columns(starts)
    gap = _row_gap(group, starts, measure)
    for row in group:
        places = [(_column(part, starts), part) for part in row.parts]
        if not table.rows or not _goes_on(table.rows[-1], places, measure, gap):
            table.rows.append([[] for _ in starts])
        for column, part in places:
            cell = table.rows[-1][column]
            if cell and cell[-1].base == part.base and cell[-1].words[-1].x1 < part.x0:
                cell[-1].words.extend(part.words)
            else:
                cell.append(part)
    return table


def _row_gap(group: list[_Row], starts: list[float], measure: Measure) -> float:
    """How far apart rows stand, as a share of the usual distance; 0 where no gaps part them."""
    for gap in (GAP, SLIGHT):
        steps = [measure.apart(above.line, row.line, gap) for above, row in pairwise(group) if len(row.parts) > 1]
        if sum(steps) > max(1, 0.6 * len(steps)):
            return gap
    return GAP if _fills(group, starts, measure) else 0


def _fills(group: list[_Row], starts: list[float], measure: Measure) -> bool:
    """Whether each line that no gap parts from the one above goes on in cells that had no room for its first words."""
    parts = [{_column(part, starts): part for part in row.parts} for row in group]
    last = max((part[len(starts) - 1].x1 for part in parts if len(starts) - 1 in part), default=0)
    edges = [*(start - _MARGINS for start in starts[1:]), last]
    close = [n for n in range(1, len(group)) if not measure.apart(group[n - 1].line, group[n].line)]
    found = [_fills_cell(parts[n - 1].get(c), part, edges[c]) for n in close for c, part in parts[n].items()]
    return bool(found) and sum(found) >= _MOSTLY * len(found)


def _fills_cell(above: TextLine | None, line: TextLine, edge: float) -> bool:
    """Whether a cell has no room for the first word of the line below, and neither is a label of its own."""
    if above is None or above.text.endswith(":") or line.text.endswith(":"):
        return False
    return full(above, line, edge)


def _goes_on(row: list[list[TextLine]], places: list[tuple[int, Segment]], measure: Measure, gap: float) -> bool:
    """Whether a line wraps the cells of the row above rather than beginning the next; `gap` parts the rows, if any."""
    last = min((cell[-1] for cell in row if cell), key=lambda line: line.base)
    if measure.apart(last, places[0][1], gap or GAP):
        return False
    if gap and all(row[column] and not measure.apart(row[column][-1], part, gap) for column, part in places):
        return True
    if len(places) == 1:
        column, part = places[0]
        return column > 0 or (bool(row[0]) and (gap > 0 or _wraps(row[0][-1], part)))
    return all(row[column] and _wraps(row[column][-1], part) for column, part in places)


def _wraps(above: TextLine, part: Segment) -> bool:
    return part.text[0].islower() or part.text[0] == "(" or left_open(above.text)


def _prose(group: list[_Row], starts: list[float]) -> list[TextLine | Columns]:
    """The lines of columns of prose, one column after another; nothing where the group is a table."""
    if len(starts) not in (2, 3) or sum(len(row.parts) > 1 for row in group) < 12:
        return []
    found: list[list[TextLine]] = [[] for _ in starts]
    for row in group:
        for part in row.parts:
            found[_column(part, starts)].append(part)
    for lines in found:
        widest = max((line.x1 - line.x0 for line in lines), default=0)
        full = sum(line.x1 - line.x0 > 0.75 * widest and len(line.words) > 3 for line in lines)
        if full < 0.6 * len(lines) or not lines:
            return []
    return [line for lines in found for line in lines]
