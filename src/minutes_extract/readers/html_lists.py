"""Lists of a page of HTML, and the numbers that a browser gives their items."""

from __future__ import annotations

import re
from functools import cache

from .html_tokens import Opening
from .numerals import letters, roman

__all__ = ["List", "whole"]

_LIST_STYLES = {
    "lower-roman": "i", "upper-roman": "I", "lower-alpha": "a", "upper-alpha": "A", "lower-latin": "a",
    "upper-latin": "A", "decimal": "1", "disc": "", "circle": "", "square": "", "none": "none",
}  # fmt: skip


@cache
def _list_style() -> re.Pattern[str]:
    return re.compile(r"list-style(?:-type)?\s{0,9}:[^;]{0,60}?\b(" + "|".join(_LIST_STYLES) + r")\b")


def whole(text: str | None) -> int | None:
    """A whole number from an attribute, within reason."""
    return int(text) if text and re.fullmatch(r"-?[0-9]{1,6}", text.strip()) else None


class List:
    """An open list and the number of its next item."""

    def __init__(self, tag: Opening | None, ordered: bool) -> None:
        found = tag.attributes if tag is not None else {}
        self.kind = _kind_of(found) or ("1" if ordered else "")
        self.backwards = "reversed" in found
        self.number = whole(found.get("start")) or (0 if found.get("start", "").strip() == "0" else 1)

    def marker(self, item: Opening | None) -> str | None:
        found = item.attributes if item is not None else {}
        if "data-inline-task-id" in found:
            return "[x]" if "checked" in found.get("class", "").split() else "[ ]"
        value = whole(found.get("value"))
        if value is not None:
            self.number = value
        number = self.number
        self.number += -1 if self.backwards else 1
        kind = _kind_of(found) or self.kind
        if kind == "none":
            return None
        if not kind:
            return "•"
        text = letters(number) if kind in "aA" else roman(number) if kind in "iI" else str(number)
        return (text.upper() if kind in "AI" else text) + "."


def _kind_of(attributes: dict[str, str]) -> str:
    style = attributes.get("style", "")
    if "list-style" in style.lower() and (match := _list_style().search(style.lower())):
        return _LIST_STYLES[match[1]]
    kind = attributes.get("type", "").strip()
    return kind if kind in ("1", "a", "A", "i", "I") else ""
