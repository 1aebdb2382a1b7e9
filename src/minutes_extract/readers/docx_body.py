"""The blocks of a Word document in order: paragraphs, and tables opened and closed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .docx_numbering import Numbering
from .docx_package import attribute, child, local, value
from .docx_runs import merged_mark, style_of, words_of
from .docx_styles import StyleSheet, whole
from .writer import Line

if TYPE_CHECKING:
    from lxml import etree

__all__ = ["Body", "Step"]

_TRANSPARENT = frozenset(
    "body hdr ftr footnote endnote txbxContent sdt sdtContent ins moveTo customXml smartTag".split()
)
_WIDEST = 60
_LONG_HEADING = 250  # paragraphs of prose are sometimes set in a heading style for its number


@dataclass(slots=True)
class Step:
    """A paragraph, or a table part that opens or closes."""

    kind: Literal["line", "table", "row", "cell", "/table", "/row", "/cell"]
    line: Line | None = None
    header: bool = False


@dataclass(slots=True)
class _Task:
    """Something still to be walked: an element, or the steps that end one.

    `part` says that it is a row or cell in its place; elsewhere those only wrap blocks.
    """

    element: etree._Element | None
    end: tuple[Step, ...] = ()
    table: str = ""  # style of the table whose first row this is in
    part: str = ""


class Body:
    """Walks the parts of a document that hold text, in the order they are asked for."""

    def __init__(self, styles: StyleSheet, numbering: Numbering) -> None:
        self._styles = styles
        self._numbering = numbering
        self._carried: list[tuple[str, int]] = []

    def steps(self, root: etree._Element, furniture: bool = False) -> Iterator[Step]:
        """The steps of a part: the body, a header, a footnote."""
        stack = [_Task(root)]
        while stack:
            task = stack.pop()
            if task.element is None:
                yield from self._left_over(furniture)
                yield from task.end
                continue
            name = local(task.element)
            if name == "p":
                line, boxes = self._paragraph(task.element, task.table)
                if line is not None:
                    line.furniture = line.furniture or furniture
                    yield Step("line", line)
                stack.extend(_Task(box) for box in reversed(boxes))
            elif name == "tbl":
                yield Step("table")
                stack.append(_Task(None, (Step("/table"),)))
                stack.extend(reversed(_rows(task.element)))
            elif task.part == "row":
                yield Step("row")
                stack.append(_Task(None, (Step("/row"),)))
                stack.extend(reversed(_cells(task)))
            elif task.part == "cell":
                yield Step("cell", header=bool(task.end))
                stack.append(_Task(None, _after(task.element)))
                stack.extend(_Task(e, table=task.table) for e in reversed(task.element))
            else:
                stack.extend(_Task(e, table=task.table) for e in reversed(_inside(task.element, name)))
        yield from self._left_over(furniture)

    # paragraphs

    def _left_over(self, furniture: bool) -> Iterator[Step]:
        """The words of a paragraph whose mark is deleted, where no other paragraph takes them."""
        if self._carried:
            yield Step("line", Line(self._carried, furniture=furniture))
            self._carried = []

    def _paragraph(self, element: etree._Element, table: str) -> tuple[Line | None, list[etree._Element]]:
        properties = child(element, "pPr")
        style = style_of(properties)
        words = words_of(element, self._styles, style, table)
        runs = self._carried + words.runs
        if merged_mark(properties):
            self._carried = runs
            return None, words.boxes
        self._carried = []
        line = Line(runs, furniture=self._styles.contents(style))
        self._shape(line, properties, style)
        return line, words.boxes

    def _shape(self, line: Line, properties: etree._Element | None, style: str | None) -> None:
        """The paragraph's kind, level and number."""
        list_, level = self._list_of(properties, style)
        printed = self._numbering.next(list_, level) if list_ else None
        if printed is not None and line.text.strip():
            line.kind, line.level = "list_item", level + 1
            line.number = printed.number
            line.marker = printed.number or printed.bullet or None
        heading = self._styles.heading(style, properties)
        if heading and len(line.text) <= _LONG_HEADING:
            line.kind, line.level = "heading", heading

    def _list_of(self, properties: etree._Element | None, style: str | None) -> tuple[int, int]:
        """The list and level of a paragraph; list 0 is none."""
        numbers = child(properties, "numPr")
        list_, level = whole(value(numbers, "numId")), whole(value(numbers, "ilvl"))
        styled, styled_level = self._styles.number(style)
        if list_ is None and styled:
            list_ = styled
            if styled_level is None:
                styled_level = self._numbering.level_of(styled, style)
        level = styled_level if level is None else level
        return list_ or 0, level or 0


def _inside(element: etree._Element, name: str) -> list[etree._Element]:
    """The children of what only wraps blocks."""
    if name in _TRANSPARENT or name in ("tr", "tc"):
        return list(element)
    if name == "AlternateContent":
        choice = child(element, "Choice")
        choice = child(element, "Fallback") if choice is None else choice
        return [] if choice is None else list(choice)
    return []


def _unwrapped(element: etree._Element, wanted: str) -> list[etree._Element]:
    """The rows of a table or the cells of a row, out of content controls too."""
    found: list[etree._Element] = []
    stack = list(reversed(element))
    while stack:
        part = stack.pop()
        name = local(part)
        if name == wanted:
            found.append(part)
        elif name in _TRANSPARENT:
            stack.extend(reversed(part))
    return found


def _rows(table: etree._Element) -> list[_Task]:
    """The rows, deleted ones left out; the first one carries the table's style."""
    properties = child(table, "tblPr")
    style = value(properties, "tblStyle") or ""
    look = child(properties, "tblLook")
    wants = look is None or attribute(look, "firstRow") in ("1", "true", "on")
    if look is not None and (mask := attribute(look, "val")) and attribute(look, "firstRow") is None:
        wants = bool(int(mask, 16) & 0x20) if all(c in "0123456789abcdefABCDEF" for c in mask[:8]) else True
    rows = [row for row in _unwrapped(table, "tr") if child(child(row, "trPr"), "del") is None]
    return [_Task(row, table=style if wants and n == 0 else "", part="row") for n, row in enumerate(rows)]


def _cells(task: _Task) -> list[_Task]:
    """The cells of a row, with empty ones for the columns that it leaves out at its left."""
    assert task.element is not None
    properties = child(task.element, "trPr")
    skipped = min(max(whole(value(properties, "gridBefore")) or 0, 0), _WIDEST)
    header = child(properties, "tblHeader")
    heads = header is not None and (attribute(header, "val") or "1") not in ("0", "false", "off")
    mark = (Step("/cell"),) if heads else ()
    empty = _Task(None, (Step("cell"), Step("/cell")))
    return [empty] * skipped + [_Task(cell, mark, task.table, "cell") for cell in _unwrapped(task.element, "tc")]


def _after(cell: etree._Element) -> tuple[Step, ...]:
    """The end of a cell, and an empty one for each further column that it spans."""
    span = min(max(whole(value(child(cell, "tcPr"), "gridSpan")) or 1, 1), _WIDEST)
    return (Step("/cell"), *(Step(kind) for _ in range(span - 1) for kind in ("cell", "/cell")))
