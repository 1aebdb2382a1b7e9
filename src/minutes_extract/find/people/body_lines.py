"""Lists each line of which begins with a body and goes on with its people: 'New Weir: Ann Bell (chair), Carl Dunn'."""

from __future__ import annotations

import re
from functools import cache

from ...segment.labels import label_kind, office_label
from ...segment.list_lines import cut
from ...segment.names import NONE, STRONG, crowd, name_like, people_like
from ...segment.passage import Passage, normal
from ..mentions import PersonDraft, mark
from ..words import HEAD, START
from ..words import words as read_words

_LEAST = 3


def body_lines(lines: list[Passage]) -> bool:
    """Whether nearly all lines of a list begin so, with another body each, some of several people."""
    found = [match for line in lines if (match := _led().fullmatch(line.text)) is not None]
    bodies = [match for match in found if _body(match["body"]) and _people(match["who"])]
    several = any("," in match["who"] or " and " in match["who"] for match in bodies)
    distinct = len({match["body"] for match in bodies}) == len(bodies)
    return len(bodies) >= _LEAST and distinct and several and len(bodies) * 4 >= len(lines) * 3


def parted(line: Passage) -> tuple[Passage, Passage] | None:
    """The body that a line of such a list begins with, and its people."""
    match = _led().fullmatch(line.text)
    if match is None or not _people(match["who"]):
        return None
    return cut(line, *match.span("body")), cut(line, *match.span("who"))


def give_body(drafts: list[PersonDraft], body: Passage) -> None:
    """Make the body that of all the people behind it, where nothing else is said to be theirs."""
    for draft in drafts:
        draft.organisation = draft.organisation or mark(body, 0, len(body.text))


@cache
def _led() -> re.Pattern[str]:
    return re.compile(r"\W{0,3}(?P<body>[A-Z][^:,;()]{1,60}?)\s?:\s+(?P<who>\S.{2,400})")


def _body(text: str) -> bool:
    """Whether words in front of a colon could be a body: no label, no office, nobody's name."""
    said = normal(text)
    if said.partition(" ")[0] in _OF:
        return False
    if label_kind(said) is not None or office_label(said) or name_like(text) == STRONG:
        return False
    return not read_words(text)[-1].flags & HEAD and not read_words(text)[0].flags & START


_OF = frozenset(("from", "for", "on", "of", "by", "representing", "other", "others"))
"""What leads to the body of somebody, and is read as that elsewhere."""


def _people(text: str) -> bool:
    return people_like(text) > NONE or crowd(text)
