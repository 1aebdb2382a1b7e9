"""Lines that tabs set in columns, read as the table that they show."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from .docx_body import Step
from .writer import Line

__all__ = ["tabulated"]

_SHORT = 60


@cache
def _typed_mark() -> re.Pattern[str]:
    """A number or bullet typed before a tab: it belongs to its line and makes no column."""
    return re.compile(r"\W{0,3}(?:\d{1,4}(?:[./]\d{1,4}){0,4}|[a-zA-Z]|[ivxIVX]{1,5})?\W{0,3}")


def tabulated(steps: Iterable[Step]) -> Iterator[Step]:
    """The steps with each group of lines in columns made a table."""
    held: list[Line] = []
    depth = 0
    for step in steps:
        if step.line is not None and depth == 0 and _in_columns(step.line):
            held.append(step.line)
            continue
        yield from _released(held)
        held = []
        depth += {"table": 1, "/table": -1}.get(step.kind, 0)
        yield step
    yield from _released(held)


def _in_columns(line: Line) -> bool:
    """Whether a tab parts two short texts, the first neither a label nor a number."""
    text = line.text
    if "\t" not in text or line.kind != "paragraph" or line.number or "\n" in text:
        return False
    first = text.split("\t", 1)[0].strip()
    rest = [part for part in text.split("\t")[1:] if part.strip()]
    if not first or not rest or len(first) > _SHORT or first.endswith(":") or _typed_mark().fullmatch(first):
        return False
    return all(len(part) <= 2 * _SHORT for part in rest)


def _released(held: list[Line]) -> Iterator[Step]:
    if len(held) < 2:
        for line in held:
            yield Step("line", line)
        return
    yield Step("table")
    for line in held:
        yield Step("row")
        for cell in _cells(line):
            yield from (Step("cell"), Step("line", cell), Step("/cell"))
        yield Step("/row")
    yield Step("/table")


def _cells(line: Line) -> list[Line]:
    """The parts between runs of tabs."""
    cells = [Line(furniture=line.furniture)]
    for text, style in line.runs:
        for n, part in enumerate(text.split("\t")):
            if n and cells[-1].text.strip():
                cells.append(Line(furniture=line.furniture))
            if part:
                cells[-1].runs.append((part, style))
    return [cell for cell in cells if cell.text.strip()]
