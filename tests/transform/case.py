"""A document with its gold, and the parts that transformations work on: lines, rows and cells."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

TAG = re.compile(r"<[^<>]*>")
SEPARATOR = re.compile(r"[\s\t:|-]*---[\s\t:|-]*")
OWNER_HEADS = re.compile(
    r"(?:actions?(?: (?:by|for|owner|officer|date|lead|required))*|by whom|owner|lead|who|responsib(?:le|ility)|by)"
    r"(?: ?/ ?(?:date|owner|by whom|lead|when))?"
)


@dataclass(frozen=True)
class Case:
    """A document, as its text, and what a careful reader finds in it."""

    text: str
    gold: dict[str, Any]

    @property
    def data(self) -> bytes:
        return self.text.encode("utf-8")

    def with_text(self, text: str) -> Case:
        return replace(self, text=text)


Transformation = Callable[[Case], Case]


def is_row(line: str) -> bool:
    return "\t" in line


def is_separator(line: str) -> bool:
    return bool(line.strip()) and SEPARATOR.fullmatch(line) is not None


def words(cell: str) -> str:
    """The visible words of a cell, white space collapsed."""
    return " ".join(html.unescape(TAG.sub(" ", cell)).split())


def map_rows(text: str, change: Callable[[list[str]], list[str]]) -> str:
    """The text with the cells of every row changed; separators and other lines stay."""
    lines = text.split("\n")
    return "\n".join(
        "\t".join(change(line.split("\t"))) if is_row(line) and not is_separator(line) else line for line in lines
    )


def map_cells(text: str, change: Callable[[str], str]) -> str:
    return map_rows(text, lambda cells: [change(cell) for cell in cells])


def map_outside_tags(text: str, change: Callable[[str], str]) -> str:
    """The text with everything changed that is not inside a tag."""
    parts = re.split(r"(<[^<>]*>)", text)
    return "".join(part if index % 2 else change(part) for index, part in enumerate(parts))


def map_strings(node: Any, change: Callable[[str], str]) -> Any:
    """A copy of the gold with every string changed."""
    if isinstance(node, str):
        return change(node)
    if isinstance(node, list):
        return [map_strings(part, change) for part in node]
    if isinstance(node, dict):
        return {key: map_strings(part, change) for key, part in node.items()}
    return node


def owner_column(line: str) -> int | None:
    """The column of the owners, where the line is the header row of the minutes' table."""
    cells = [words(cell).lower().strip(" :.*") for cell in line.split("\t")]
    if len(cells) < 3 or is_separator(line):
        return None
    return next((column for column, cell in enumerate(cells) if OWNER_HEADS.fullmatch(cell)), None)


def minutes_rows(lines: list[str]) -> Iterator[tuple[int, int]]:
    """Number of the line and column of the owners, for the header row and each row of its width after it."""
    column: int | None = None
    width = 0
    for number, line in enumerate(lines):
        if not is_row(line):
            continue
        found = owner_column(line)
        if found is not None and column is None:
            column, width = found, line.count("\t")
        if column is not None and line.count("\t") == width and not is_separator(line):
            yield number, column
