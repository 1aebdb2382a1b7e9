"""How deep the lists of a Markdown document stand, and how their items are numbered.

To Markdown a list ends where one of another kind begins; to its writer '- the gutter leaks' below '1. Roof' stands
inside it, if it is set in at all, or if the numbers go on behind it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from .markdown_lines import numbering

if TYPE_CHECKING:
    from markdown_it.token import Token

__all__ = ["Lists", "with_marks"]


_SIGNS = "•‣◦▪▫●○■□➢➤∙"


@cache
def _signs() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(rf"(?m)^([ \t>]{{0,40}})[{_SIGNS}][ \t\xa0](?=[ \t\xa0]{{0,20}}\S)"),
        re.compile(r"(?m)^([ \t]{0,40})o[ \t\xa0](?=[ \t\xa0]{0,20}[A-Z])"),
        re.compile(r"([ \t>]{0,40})([–—])[ \t\xa0](?=\S)"),
    )


def with_marks(text: str) -> str:
    """The text with hyphens for the bullets that Markdown does not know, letter for letter.

    A dash is a bullet where the line before or after begins with one too; the letter o, where two lines begin with it.

    >>> with_marks("• Ann\\n  ◦ Carl")
    '- Ann\\n  - Carl'
    """
    bullet, letter, _ = _signs()
    found = 0
    if any(map(text.__contains__, _SIGNS)):
        text, found = bullet.subn(r"\1- ", text)
    if found or "\no " in text:
        marked, known = letter.subn(r"\1- ", text)
        text = marked if found or known > 1 else text
    return _without_dashes(text) if "\n–" in text or "\n—" in text or " – " in text or " — " in text else text


def _without_dashes(text: str) -> str:
    dash = _signs()[2].match
    lines = text.split("\n")
    held = [i for i, line in enumerate(lines) if line and not line.isspace()]
    led = [dash(lines[i]) for i in held]
    for n, (i, match) in enumerate(zip(held, led, strict=True)):
        beside = [*led[max(0, n - 1) : n], *led[n + 1 : n + 2]]
        if match is not None and any(other is not None and other[2] == match[2] for other in beside):
            lines[i] = f"{match[1]}- {lines[i][match.end() :]}"
    return "\n".join(lines)


class _List(NamedTuple):
    """A list: the column of its first marker, how much deeper it is than Markdown has it, the number behind its last.

    `holds`: bullets in its own column stand inside its items.
    """

    column: int
    deeper: int = 0
    following: int | None = None
    holds: bool = False


class Lists:
    """The lists that are open where the walk over the tokens stands."""

    def __init__(self) -> None:
        self._open: list[tuple[_List, list[int | bool] | None]] = []
        self._closed: _List | None = None  # the list that ended last

    @property
    def depth(self) -> int:
        return len(self._open) + sum(held.deeper for held, _ in self._open)

    def open(self, tokens: list[Token], i: int, column: int) -> None:
        """Enter the list that tokens[i] opens."""
        above = self._closed if i and tokens[i - 1].type.endswith("_list_close") else None
        numbers = numbering(tokens[i], tokens, i)
        place = _List(column) if above is None else _below(above, column, tokens, i)
        if numbers is not None:
            place = place._replace(following=numbers[0] + _items(tokens, i))
        self._open.append((place, None if numbers is None else list(numbers)))

    def close(self) -> None:
        self._closed = self._open.pop()[0]

    def marker(self, token: Token) -> str:
        """What marks the item that a token opens."""
        numbers = self._open[-1][1] if self._open else None
        if numbers is None:
            return "•"
        start, renumber, done = numbers
        numbers[2] += 1
        return f"{start + done if renumber else token.info}{token.markup}"


def _below(above: _List, column: int, tokens: list[Token], i: int) -> _List:
    """The place of the list that tokens[i] opens right below another one."""
    bullets = tokens[i].type == "bullet_list_open"
    if column < above.column:
        return _List(column)
    if column > above.column:
        return _List(column, above.deeper + 1)
    if bullets and above.following is not None and (above.holds or _interrupts(above, tokens, i)):
        return _List(column, above.deeper + 1, holds=True)
    if above.holds and not bullets:
        return _List(column, above.deeper - 1, holds=True)  # the numbers go on
    return _List(column, above.deeper)


def _interrupts(above: _List, tokens: list[Token], i: int) -> bool:
    """Whether the numbers of the list above go on right behind a list of bullets."""
    level = tokens[i].level
    end = next(
        k for k in range(i + 1, len(tokens)) if tokens[k].level == level and tokens[k].type == "bullet_list_close"
    )
    if end + 2 >= len(tokens) or tokens[end + 1].type != "ordered_list_open":
        return False
    return tokens[end + 2].info == str(above.following)


def _items(tokens: list[Token], i: int) -> int:
    level, count = tokens[i].level + 1, 0
    for token in tokens[i + 1 :]:
        if token.level == level - 1:
            break
        count += token.type == "list_item_open" and token.level == level
    return count
