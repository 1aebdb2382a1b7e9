"""A title and a body in one cell, told apart by its lines or by a stroke: 'Head of Housing' over 'Harbour Homes'."""

from __future__ import annotations

from ...segment.list_lines import cut
from ...segment.passage import Passage
from ..words import HEAD, TITLE
from ..words import words as read_words
from .roles import organisation_like
from .row_cells import Cells

__all__ = ["part_stacked"]

_STROKE = " / "
_NAMES = 3  # words of one person's name; more may be of two


def part_stacked(cells: Cells) -> None:
    """Give the body of the only name in a row a cell of its own."""
    if len(cells.names) != 1 or cells.organisations or _called(cells.names[0]) > _NAMES:
        return
    roles = _lines(cells.roles)
    if len(roles) != 2:
        return
    bodies = [_names_body(passage) for passage in roles]
    if bodies == [False, True]:
        cells.roles, cells.organisations = roles[:1], roles[1:]
    elif bodies == [True, False]:
        cells.roles, cells.organisations = roles[1:], roles[:1]


def _lines(roles: list[Passage]) -> list[Passage]:
    """The two lines of a cell, or the words on both sides of its only stroke."""
    if len(roles) != 1 or roles[0].text.count(_STROKE) != 1 or len(roles[0].pieces) > 1:
        return roles
    at = roles[0].text.index(_STROKE)
    if roles[0].text.count("(", 0, at) > roles[0].text.count(")", 0, at):
        return roles  # 'Support Officer (notes / minutes)'
    return [cut(roles[0], 0, at), cut(roles[0], at + len(_STROKE), len(roles[0].text))]


def _called(name: Passage) -> int:
    """How many words of a name stand in front of what a bracket says."""
    words = read_words(name.text.partition(" (")[0])
    return sum(not word.has(TITLE) for word in words)


def _names_body(passage: Passage) -> bool:
    words = passage.once(read_words)
    return organisation_like(words) and not any(word.has(HEAD) for word in words)
