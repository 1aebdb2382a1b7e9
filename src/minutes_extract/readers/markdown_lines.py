"""Lines of Markdown: how the items of a list are numbered, and what in a heading is not its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.token import Token

__all__ = ["headed_by_one", "heads_by_one", "numbering", "without_attributes"]


@cache
def _one() -> re.Pattern[str]:
    return re.compile(
        r"#(?!(?i:to-?dos?|actions?|ai|ap|info|idea|help|link|topic|note|decision|agreed|accepted|rejected)\b)(?=[^\W\d_a-z][\w’'-]* [^#\n]{2,80}(?<![.,;:!?])$)"
    )


@cache
def _of_level() -> re.Pattern[str]:
    return re.compile(r"^# [^\W\d_]", re.MULTILINE)


@cache
def _without_space() -> re.Pattern[str]:
    return re.compile(r"^" + _one().pattern, re.MULTILINE)


def headed_by_one(line: str) -> bool:
    """Whether a line may be a heading without the space behind its one mark: '#Notes of last meeting'; '#12 Roof' is an issue."""
    return _one().match(line) is not None


def heads_by_one(text: str) -> bool:
    """Whether other lines of a text are headings of that level, or more are written so."""
    return _of_level().search(text) is not None or sum(1 for _ in _without_space().finditer(text)) > 2


@cache
def _attributes() -> re.Pattern[str]:
    return re.compile(r"\s{0,8}\{:?\s{0,2}[#.][\w-][^{}\n]{0,250}\}$")


def without_attributes(parts: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """The words of a heading without what is said of them to a program: 'Roof {#roof .wide}'."""
    text, source = parts[-1] if parts else ("", 0)
    match = _attributes().search(text, max(0, len(text) - 300)) if text.endswith("}") else None
    return parts if match is None else [*parts[:-1], (text[: match.start()], source)]


def numbering(token: Token, tokens: list[Token], i: int) -> tuple[int, bool, int] | None:
    """An ordered list's first number, and whether its items all bear that one and are to be counted."""
    if token.type != "ordered_list_open":
        return None
    items = (t for t in _within(tokens, i) if t.type == "list_item_open" and t.level == token.level + 1)
    numbers = [int(t.info) for t in items if t.info.isdecimal()]
    same = len(numbers) > 1 and all(a == b for a, b in pairwise(numbers))
    return (numbers[0] if numbers else 1, same or not numbers, 0)


def _within(tokens: list[Token], i: int) -> Iterator[Token]:
    for token in tokens[i + 1 :]:
        if token.type == "ordered_list_close" and token.level == tokens[i].level:
            return
        yield token
