"""Rows between pipes that no rule makes a table of Markdown, as a converter writes cells of HTML page by page."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice

from minutes_extract.patterns import Patterns, Source

__all__ = ["tabbed"]

_LEAST = 5  # so many rows in tables without a rule


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns({
        "row": Source(r"^[ ]{0,3}\|[^\r\n]*\|[ ]*\r?$", re.MULTILINE),
        "cell": Source(r"\|\s*(?:\*\*)?<(?:p|b|strong|u|ul|ol|div|span)\b", re.IGNORECASE),
        "rule": Source(r"[\s|:-]*---[\s|:-]*"),
        "block": Source(r"^[ ]{0,3}<(?:p|h[1-6]|div|ul|ol)\b[^<>]*>", re.MULTILINE | re.IGNORECASE),
        "pipe": Source(r"(?<!\\)\|"),
    })  # fmt: skip


def tabbed(text: str) -> str:
    """The text with a tab for each pipe between cells, and a blank for those around a row; every offset stays as it is.

    >>> tabbed("|1|<p>Roof</p>|\\n" * 6)[:17]
    ' 1\\t<p>Roof</p> \\n '
    """
    if "|" not in text:
        return text
    paged = "<p" in text and _paged(text)
    if not paged and _patterns()["cell"].search(text) is None:
        return text
    rows = list(_patterns()["row"].finditer(text))
    if len(rows) < 2 or (not paged and _unruled(text, rows) < max(_LEAST, len(rows) // 3)):
        return text
    out, at = [], 0
    for row in rows:
        out.append(text[at : row.start()])
        line = row.group()
        first, last = line.index("|"), line.rindex("|")
        inner = _patterns()["pipe"].sub("\t", line[first + 1 : last])
        out.append(f"{line[:first]} {inner} {line[last + 1 :]}")
        at = row.end()
    return "".join(out) + text[at:]


def _paged(text: str) -> bool:
    """Whether the words around the tables are paragraphs of HTML, in which Markdown is not read."""
    return sum(1 for _ in islice(_patterns()["block"].finditer(text), _LEAST)) == _LEAST


def _unruled(text: str, rows: list[re.Match[str]]) -> int:
    """How many rows stand in tables whose second line is no rule."""
    count, first = 0, 0
    for n, row in enumerate(rows):
        if n and text[rows[n - 1].end() : row.start()] == "\n":
            continue
        count += _counted(rows[first:n])
        first = n
    return count + _counted(rows[first:])


def _counted(table: list[re.Match[str]]) -> int:
    ruled = len(table) > 1 and _patterns()["rule"].fullmatch(table[1].group()) is not None
    return 0 if ruled else len(table)
