"""Rows that hold an item's number and heading beside the numbers of its paragraphs: '3. Roof 3.1', '3. 3.1 | Roof It leaks.'"""

from __future__ import annotations

import re
from functools import cache

from .column_heads import is_ref
from .list_lines import cut
from .passage import Passage
from .rows import Rows, Unit

__all__ = ["NUMBER", "part_headings"]

NUMBER = r"(?:(?:[A-Z]{1,5}[/-])?\d{1,4}(?:[/-]\d{1,4}){0,2}|[IVXL]{1,6}|[A-Z])"
_LONGEST = 110


@cache
def _fused() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<head>(?P<number>{NUMBER})[.):]{{0,2}}\s+(?P<words>[^\W\d_].{{1,{_LONGEST}}}?))\s+"
        r"(?P<subs>(?P=number)[./]\d{1,2}(?:\s+(?P=number)[./]\d{1,2}){0,7})\.?"
    )


@cache
def _part() -> re.Pattern[str]:
    return re.compile(rf"{NUMBER}[./]\d{{1,2}}\.?")


def part_headings(rows: Rows) -> None:
    """Give each such heading a row of its own, above the one that keeps the numbers of its paragraphs."""
    out: list[Unit] = []
    for unit in rows.units:
        held = unit.get("heading")
        if len(held) == 1 and not unit.refs and (is_ref(held[0].text) or _part().fullmatch(held[0].text)):
            unit.cells["ref"] = unit.cells.pop("heading")  # '3.2' below '3. Roof 3.1'
        head = _in_one_cell(unit) or _beside(unit)
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


def _beside(unit: Unit) -> Unit | None:
    """'3. 3.1' beside 'Roof' and the paragraphs below it."""
    if len(unit.refs) < 2 or len(unit.body) < 2 or not _heads(unit.refs, unit.body[0]):
        return None
    head = Unit({"ref": unit.refs[:1], "body": unit.body[:1]}, tabular=True, breaks=unit.breaks)
    unit.cells["ref"] = unit.refs[1:]
    unit.cells["body"] = unit.body[1:]
    return head


def _heads(refs: list[Passage], first: Passage) -> bool:
    number = refs[0].text.rstrip(".):")
    if re.fullmatch(NUMBER, number) is None or len(first.text) > _LONGEST or first.text.rstrip()[-1:] in ".,;?!":
        return False
    return all(re.match(rf"{re.escape(number)}[./]\d", ref.text) for ref in refs[1:])
