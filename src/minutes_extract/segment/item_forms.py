"""Minutes set as forms, the same few rows for each item: 'Item 1 | Roof', 'Notes | …', 'Agreed | …', 'To do | …'."""

from __future__ import annotations

import re
from functools import cache

from ..document.tree import Row, Table
from ..lexicons import labels, words
from .column_heads import header_role, is_ref
from .labels import titled
from .list_lines import cut
from .model import Layout
from .passage import normal
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


_TITLES = frozenset(("item", "agenda item", "topic", "subject", "item heading", "heading", "matter", "agenda topic"))
_HEADS = frozenset(("number", "title"))
_PARTS = frozenset(("body", "action", "owner", "due", "owner_due", "decision"))


def _part(label: str) -> str | None:
    """What the words behind the label of a row are."""
    said = normal(label)
    if _counted().fullmatch(label.strip()) or (is_ref(label) and any(map(str.isdigit, label))):
        return "number"
    if said in _TITLES:
        return "title"
    if said in words("headings.decisions.columns") or said in ("agreed", "decided", "resolved", "conclusions"):
        return "decision"
    role = header_role(label)
    if role in _PARTS:
        return role
    if said in words("labels.details") or said in labels("labels.keys") or titled(label) == "next":
        return "detail"
    return None


def _parts(rows: list[Row]) -> list[str | None]:
    return [_part(row.texts[0]) if row.texts[0] else "more" for row in rows]


def forms_at(table: Table) -> int | None:
    """Where rows begin that are such forms to the end: most have a known label, and items have rows of several kinds."""
    if table.width != 2 or len(table.rows) < 2 * _LEAST + 1:
        return None
    heads = (n for n, row in enumerate(table.rows) if row.texts[0] and _part(row.texts[0]) in _HEADS)
    at = next(heads, None)
    return at if at is not None and _are_forms([row for row in table.rows[at:] if not row.separator]) else None


def _are_forms(rows: list[Row]) -> bool:
    parts = _parts(rows)
    heads = [n for n, part in enumerate(parts) if part in _HEADS]
    if len(heads) < _LEAST or parts.count(None) * 8 > len(parts):
        return False
    told = sum(n + 1 < len(parts) and parts[n + 1] in _PARTS for n in heads)
    short = all(0 < len(rows[n].texts[-1]) < 120 for n in heads)
    return short and 2 * told > len(heads) and bool({"body", "decision"} & set(parts)) and len(_PARTS & set(parts)) > 1


def take_forms(layout: Layout, rows: list[Row]) -> None:
    """Take such rows for the minutes, one unit an item; what they say of the next meeting and the end stands below them."""
    rows = [row for row in rows if not row.separator]
    unit = Unit({}, True)
    for row, part in zip(rows, _parts(rows), strict=True):
        label, value = ([*cells_of(row), [], []])[:2]
        if part in _HEADS:
            number = _number().search(label[0].text) if part == "number" else None
            refs = [cut(label[0], *number.span())] if number is not None else []
            unit = Unit({"ref": refs, "body": value} if refs else {"heading": value}, True)
            layout.units.append(unit)
            word = cut(label[0], 0, number.start()) if number is not None else label[0]
            layout.furniture += [("label", word)] if word.text.strip() else []
        elif part == "detail":
            layout.footer += [label[0].joined(value[0]), *value[1:]] if value else label
        elif part is None or part == "more":
            unit.cells.setdefault("body", []).extend([*label, *value])
        else:
            unit.cells.setdefault(part, []).extend(value)
            layout.furniture += [("label", p) for p in label]
