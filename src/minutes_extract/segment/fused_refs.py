"""Cells that hold an item's number and heading in front of the numbers of its paragraphs: '3. Roof 3.1'."""

from __future__ import annotations

import re
from functools import cache

from .column_heads import is_ref
from .list_lines import cut
from .rows import Rows, Unit

_NUMBER = r"(?:(?:[A-Z]{1,5}[/-])?\d{1,4}(?:[/-]\d{1,4}){0,2}|[IVXL]{1,6}|[A-Z])"
_LONGEST = 110


@cache
def _fused() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<head>(?P<number>{_NUMBER})[.):]{{0,2}}\s+(?P<words>[^\W\d_].{{1,{_LONGEST}}}?))\s+"
        r"(?P<subs>(?P=number)[./]\d{1,2}(?:\s+(?P=number)[./]\d{1,2}){0,7})\.?"
    )


@cache
def _part() -> re.Pattern[str]:
    return re.compile(rf"{_NUMBER}[./]\d{{1,2}}\.?")


def part_headings(rows: Rows) -> None:
    """Give each such heading a row of its own, above the one that keeps the numbers of its paragraphs."""
    out: list[Unit] = []
    for unit in rows.units:
        held = unit.get("heading")
        if len(held) == 1 and not unit.refs and (is_ref(held[0].text) or _part().fullmatch(held[0].text)):
            unit.cells["ref"] = unit.cells.pop("heading")  # '3.2' below '3. Roof 3.1'
        head = _in_one_cell(unit)
        if head is not None:
            unit.breaks = False
            out.append(head)
        out.append(unit)
    rows.units[:] = out


def _in_one_cell(unit: Unit) -> Unit | None:
    """'3. Roof 3.1' in the cell of the numbers."""
    cell = next((role for role in ("ref", "heading") if len(unit.get(role)) == 1), None)
    passage = unit.get(cell)[0] if cell is not None else None
    found = _fused().fullmatch(passage.text) if passage is not None else None
    if cell is None or passage is None or found is None:
        return None
    head = Unit({"body": [cut(passage, 0, found.end("head"))]}, tabular=True, breaks=unit.breaks)
    del unit.cells[cell]
    at = found.start("subs")
    spans = [(at + m.start(), at + m.end()) for m in re.finditer(r"\S+", found["subs"])]
    unit.cells["ref"] = [cut(passage, a, b) for a, b in spans]
    return head
