"""CSV that a spreadsheet opens as what it is: text, never a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

__all__ = ["BOM", "csv_lines", "guarded"]

BOM = "\ufeff"
"""Goes once before the first line: spreadsheets read a file as UTF-8 only with it."""
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")


def guarded(cell: object) -> str:
    """`cell` as text; an apostrophe goes before what a spreadsheet would run as a formula.

    >>> guarded("=2+2"), guarded(None)
    ("'=2+2", '')
    """
    text = "" if cell is None else str(cell)
    return f"'{text}" if text.startswith(_FORMULA) or text.lstrip().startswith(_FORMULA) else text


def csv_lines(rows: Iterable[Sequence[object]]) -> str:
    """The rows as CSV (RFC 4180), each cell guarded, without the BOM."""
    out = StringIO()
    csv.writer(out).writerows([guarded(cell) for cell in row] for row in rows)
    return out.getvalue()
