"""Minutes set as forms, the same few rows for each item: 'Item 1 | Roof', 'Notes | …', 'Agreed | …', 'To do | …'."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from ..document.tree import Row, Table
from ..lexicons import labels, words
from .column_heads import header_role, is_ref
from .columns import Columns
from .labels import titled
from .list_lines import cut
from .model import ActionTable, Layout
from .passage import Passage, normal
from .rows import Unit
from .side_lists import cells_of

_LEAST = 2
"""Items of which each has a row of its own, and something below it."""


@cache
def _counted() -> re.Pattern[str]:
    """'Item 1', 'Agenda item no. 4', 'Topic #2', '3.'"""
    return re.compile(
        r"(?:(?:agenda )?(?:item|point|topic|subject|matter)\s?)(?:no\.?|#|number)?\s?\d{1,3}[a-z]?[.:]?", re.IGNORECASE
    )


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"\d[\w./-]{0,8}")


@cache
def _numbered() -> re.Pattern[str]:
    """'Action 47.1', 'Decision no. 3', 'Task #12': the number of what the row holds, behind the word for it."""
    return re.compile(
        r"(?P<word>[A-Za-z][A-Za-z -]{1,24}?)[ (]{1,2}(?:no\.?|number|#)? ?(?P<number>(?:[A-Za-z]{1,3}-?)?\d[\w./-]{0,9})[).:]{0,2}",
        re.IGNORECASE,
    )


_TITLES = frozenset(("item", "agenda item", "topic", "subject", "item heading", "heading", "matter", "agenda topic"))
_HEADS = frozenset(("number", "title"))
_PARTS = frozenset(("body", "action", "owner", "due", "owner_due", "decision", "log"))
_NUMBERED = frozenset(("action", "decision"))
_OF_TASK = frozenset(("owner", "due", "owner_due", "status"))


def _part(label: str) -> str | None:
    """What the words behind the label of a row are."""
    said = normal(label)
    if _counted().fullmatch(label.strip()):
        return "number"
    numbered = _numbered().fullmatch(label.strip()) if any(map(str.isdigit, label)) else None
    held = _part(numbered["word"]) if numbered is not None else None
    if held in _NUMBERED:
        return held
    if is_ref(label) and any(map(str.isdigit, label)):
        return "number"
    if said in _TITLES:
        return "title"
    if said in words("headings.decisions.columns") or said in ("agreed", "decided", "resolved", "conclusions"):
        return "decision"
    role = header_role(label)
    if role in _PARTS:
        return role
    if titled(label) == "log":
        return "log"
    if said in words("labels.details") or said in labels("labels.keys") or titled(label) == "next":
        return "detail"
    return None


def _parts(rows: list[Row]) -> list[str | None]:
    return [_part(row.texts[0]) if row.texts[0] else "more" for row in rows]


def forms_at(table: Table) -> int | None:
    """Where rows begin that are such forms to the end: most have a known label, and items have rows of several kinds."""
    if table.width < 2 or len(table.rows) < 2 * _LEAST + 1:
        return None
    pairs = (n for n, row in enumerate(table.rows) if len(row.texts) > 1 and row.texts[0] and not any(row.texts[2:]))
    at = next((n for n in pairs if _part(table.rows[n].texts[0]) in _HEADS), None)
    rows = [row for row in table.rows[at:] if not row.separator] if at is not None else []
    return at if not any(text for row in rows for text in row.texts[2:]) and _are_forms(rows) else None


def _are_forms(rows: list[Row]) -> bool:
    parts = _parts(rows)
    heads = [n for n, part in enumerate(parts) if part in _HEADS]
    strange = {rows[n].texts[0] for n, part in enumerate(parts) if part is None}
    if len(heads) < _LEAST or len(strange) * 8 > len(parts):
        return False
    told = sum(not _PARTS.isdisjoint(parts[a:b]) for a, b in zip(heads, [*heads[1:], len(parts)], strict=True))
    short = all(len(rows[n].texts) > 1 and 0 < len(rows[n].texts[1]) < 120 for n in heads)
    return short and 2 * told > len(heads) and bool({"body", "decision"} & set(parts)) and len(_PARTS & set(parts)) > 1


def take_forms(layout: Layout, rows: list[Row]) -> None:
    """Take such rows for the minutes, one unit an item; what they say of the next meeting and the end stands below them."""
    rows = [row for row in rows if not row.separator]
    parts = _parts(rows)
    often = {label for label, count in Counter(row.texts[0] for row in rows).items() if count > 1}
    unit = Unit({}, True)
    for n, (row, part) in enumerate(zip(rows, parts, strict=True)):
        label, value = ([*cells_of(row), [], []])[:2]
        if part in _HEADS:
            unit = _headed(layout, label, value, part == "number")
        elif part == "detail":
            layout.footer += [label[0].joined(value[0]), *value[1:]] if value else label
        elif part == "more" or _says(part, row, rows[n - 1], often):
            unit.cells.setdefault("body", []).extend([*label, *value])
        elif part == "action" and _own_rows(row, parts[n + 1 : n + 2]):
            _open_task(layout, unit, label, value)
        elif part in _OF_TASK and _of_task(parts[:n]) and layout.tables and layout.tables[-1].row is unit:
            layout.tables[-1].units[-1].cells.setdefault(part or "", []).extend(value)
            layout.furniture += [("label", p) for p in label]
        else:
            role = part if part is not None and part != "log" else "body"
            unit.cells.setdefault(role, []).extend(value)
            layout.furniture += [("label", p) for p in label]


def _says(part: str | None, row: Row, above: Row, often: set[str]) -> bool:
    """Whether the label of a row is said with its words: one met once, or that of a review over its first entry."""
    return row.texts[0] not in often if part is None else part == "log" and above.texts[0] != row.texts[0]


def _headed(layout: Layout, label: list[Passage], value: list[Passage], counted: bool) -> Unit:
    """The unit of the item that a row heads."""
    number = _number().search(label[0].text) if counted else None
    refs = [cut(label[0], *number.span())] if number is not None else []
    unit = Unit({"ref": refs, "heading": value} if refs else {"heading": value}, True)
    layout.units.append(unit)
    word = cut(label[0], 0, number.start()) if number is not None else label[0]
    layout.furniture += [("label", word)] if word.text.strip() else []
    return unit


def _own_rows(row: Row, below: list[str | None]) -> bool:
    """Whether an action has rows of its own for who is to do it and by when, or a number in its label."""
    return bool(below and below[0] in _OF_TASK) or _numbered().fullmatch(row.texts[0].strip()) is not None


def _of_task(above: list[str | None]) -> bool:
    """Whether the rows above a row are those of an action."""
    return next((part for part in reversed(above) if part not in _OF_TASK), None) == "action"


def _open_task(layout: Layout, unit: Unit, label: list[Passage], value: list[Passage]) -> None:
    """Take an action that has rows of its own, into a small table that stands in its item."""
    found = _numbered().fullmatch(label[0].text)
    if not layout.tables or layout.tables[-1].row is not unit:
        columns = Columns(["number", "action", "owner", "due"])
        layout.tables.append(ActionTable(columns, [], None, False, len(layout.units), unit))
    number = [cut(label[0], *found.span("number"))] if found is not None else []
    layout.tables[-1].units.append(Unit({"action": value, **({"number": number} if number else {})}, True))
    layout.furniture.append(("label", cut(label[0], 0, found.start("number")) if found is not None else label[0]))
