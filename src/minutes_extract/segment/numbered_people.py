"""Numbers in front of people in tables: in their cells, or in a column of their own."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise

from ..document.tree import Cell, Paragraph, Row, Table
from .column_heads import header_role, heads_serials, is_header
from .labels import label_kind
from .names import NONE, STRONG, crowd, people_like
from .passage import Passage, normal

MOST = 40  # people of one cell


@cache
def _ordinal() -> re.Pattern[str]:
    """A number in front of a name: '2. Carl Dunn', '(2) Carl Dunn'."""
    return re.compile(r"(?:(?<=\s)|^)(?:\((?P<round>\d{1,2})\)|(?P<bare>\d{1,2})[.)])\s{1,3}(?=[A-Z])")


def _numbers(text: str) -> list[int]:
    """The numbers of a cell that holds nothing else, each one more than that before it: '2. 3.'; none of any other."""
    tokens = [token.strip("().,&") for token in text.split()] if text[:2].strip("(")[:1].isdigit() else []
    if not tokens or len(tokens) > MOST or not all(token.isdecimal() and len(token) < 3 for token in tokens):
        return []
    found = list(map(int, tokens))
    return found if all(b == a + 1 for a, b in pairwise(found)) else []


def _column(rows: list[Row]) -> tuple[int, int]:
    """How many of the first rows count their people in their first cell, and the most that one of them counts."""
    following, most = 0, 0
    for at, row in enumerate(rows):
        if row.separator or not any(row.texts):
            continue
        if at and _label_alone(row):
            following = 0 if _starts_again(rows[at + 1 :]) else following
            continue
        told = _numbers(row.texts[0]) if len(row.cells) > 1 else []
        if not told or told[0] != following + 1 or not _people(row.texts[1]):
            return at, most
        following, most = told[-1], max(most, len(told))
    return len(rows), most


def _label_alone(row: Row) -> bool:
    """Whether the label of another list stands alone in a row, with or without an empty cell for a number in front."""
    filled = [text for text in row.texts if text]
    return len(filled) == 1 and filled[0] in row.texts[:2] and label_kind(normal(filled[0])) is not None


def _starts_again(below: list[Row]) -> bool:
    """Whether the next numbers count from one."""
    following = next((row for row in below if not row.separator and any(row.texts)), None)
    return following is not None and _numbers(following.texts[0])[:1] == [1]


def _people(text: str) -> bool:
    return people_like(text) > NONE or crowd(text)


def told_apart(row: Row) -> tuple[Row, list[Passage]]:
    """A row with a paragraph for each person of the cells that count theirs, and the numbers that were taken off."""
    taken: list[Passage] = []
    cells = []
    for cell in row.cells:
        blocks: list[Paragraph] = []
        changed = False
        for block in cell.blocks:
            parts, numbers = _parts(block) if isinstance(block, Paragraph) else ([], [])
            changed = changed or bool(numbers)
            taken += numbers
            blocks += parts
        cells.append(Cell(list(blocks), cell.header) if changed and len(blocks) >= len(cell.blocks) else cell)
    return (Row(cells, row.breaks, row.separator), taken) if taken else (row, taken)


def _parts(paragraph: Paragraph) -> tuple[list[Paragraph], list[Passage]]:
    """The people of a paragraph that counts them, and their numbers; the paragraph where it counts none."""
    text = paragraph.text
    marks = list(_ordinal().finditer(text)) if text[:1] in "(0123456789" else []
    told = [int(m["round"] or m["bare"]) for m in marks]
    if not marks or marks[0].start() or any(b != a + 1 for a, b in pairwise(told)):
        return [paragraph], []
    ends = [*[m.start() for m in marks[1:]], len(text)]
    people = [text[m.end() : end].rstrip() for m, end in zip(marks, ends, strict=True)]
    if len(people) > MOST or not all(map(_people, people)):
        return [paragraph], []
    at = paragraph.start
    parts = [
        replace(paragraph, start=at + m.end(), end=at + m.end() + len(said), text=said)
        for m, said in zip(marks, people, strict=True)
    ]
    whole = Passage.of(paragraph)
    numbers = [
        Passage(m.group().rstrip(), [(0, whole.start + m.start(), len(m.group().rstrip()))], paragraph) for m in marks
    ]
    return parts, numbers


def without_numbers(table: Table, opened: bool) -> tuple[list[Table], list[Passage]]:
    """A table without the numbers of its first people, the rest of it apart, and these; `opened`: below the label of a list."""
    rows = table.rows
    if not any(any(map(str.isdigit, row.texts[0][:3])) for row in rows[:12] if row.cells):
        return [table], []
    begin = next((i for i, row in enumerate(rows) if not row.separator and any(row.texts)), 0)
    headed = heads_serials(rows[begin].texts[0])
    of_minutes = headed and not _OF_MINUTES.isdisjoint(map(header_role, rows[begin].texts[1:]))
    count, most = _column(rows[begin + headed :]) if (headed or opened) and not of_minutes else (0, 0)
    if count and (most > 1 or headed) and _surely(rows[begin + headed : begin + headed + count]):
        at = begin + headed + count
        first, taken = _without_column(rows[begin:at], headed)
        return [first, Table(rows[at:])] if rows[at:] else [first], taken
    rest, taken = _uncounted(table)
    return [rest], taken


_OF_MINUTES = frozenset(("body", "heading", "action", "owner", "owner_due", "due", "status", "decision", "item"))


def _surely(rows: list[Row]) -> bool:
    """Whether most of these rows surely name people behind their numbers, as headings of items do not."""
    told = [row.texts[1] for row in rows if not row.separator and any(row.texts)]
    return sum(people_like(text) == STRONG or crowd(text) for text in told) * 2 > len(told)


def _without_column(rows: list[Row], headed: bool) -> tuple[Table, list[Passage]]:
    """The rows without the numbers in their first column, and without a heading that says nothing of the others."""
    kept = []
    labels = [bool(row.texts[0]) and _label_alone(row) for row in rows]
    taken = [
        Passage.of(p) for row, label in zip(rows, labels, strict=True) if not label for p in row.cells[0].paragraphs
    ]
    for n, row in enumerate(rows):
        rest = Row([row.cells[0], *row.cells[2:]] if labels[n] else _counted(row), row.breaks, row.separator)
        if n == 0 and headed and not is_header(rest):
            taken += [Passage.of(p) for cell in rest.cells for p in cell.paragraphs]
        else:
            kept.append(rest)
    return Table(kept), taken


def _counted(row: Row) -> list[Cell]:
    """The cells of a row behind its numbers, the first with how many people these count."""
    told = len(_numbers(row.texts[0]))
    names = row.cells[1].blocks if told and len(row.cells) > 1 else []
    if len(names) != 1 or not isinstance(names[0], Paragraph):
        return row.cells[1:]
    return [Cell([replace(names[0], people=told)], row.cells[1].header), *row.cells[2:]]


def _uncounted(table: Table) -> tuple[Table, list[Passage]]:
    """The table with a paragraph for each person of its first cells, as far as these count on from row to row."""
    rows, taken = list(table.rows), []
    following, most = 0, 0
    for at, row in enumerate(rows):
        inner, numbers = told_apart(row)
        if numbers:
            first = int(numbers[0].text.strip("().,"))
            if first not in (1, following + 1):
                break
            following = first + len(numbers) - 1
            most = max(most, len(numbers))
        taken += numbers
        rows[at] = inner
    return (Table(rows), taken) if most > 1 else (table, [])
