"""What looks like the label of an entry of a review, and what stands in front of one."""

from __future__ import annotations

import re
from functools import cache

from ...segment.passage import Passage
from ..labels import Label
from ..lines import Knows
from ..lines.patterns import line_patterns
from ..mentions import Mark, mark
from ..sentences import sentences
from ..status import find_status
from ..tasks import Tasks, split_owners
from .patterns import patterns


def told_before(passage: Passage, a: int, b: int) -> bool:
    """Whether text[a:b] are whole sentences that neither set a task nor say what became of one."""
    text = passage.text[a:b].rstrip(" *_–-(")
    if not text.endswith((".", "!", "?", "”", "’")) or find_status(mark(passage, a, b)) is not None:
        return False
    spans = [(a + x, a + y) for x, y in sentences(text)]
    return all(passage.once(Tasks).subject(*span) is None for span in spans)


def names_doer(text: str, at: int, knows: Knows) -> bool:
    """Whether what looks like a label is somebody's initials: 'AP to ask', 'AP and CD to write'."""
    return text.startswith(("AP ", "AI "), at) and _led().match(text, at + 2) is not None and knows(text[at : at + 2])


@cache
def _led() -> re.Pattern[str]:
    return re.compile(r"\s(?:to|will|shall)\s|\s?(?:/|&|and\s)\s?(?=[A-Z])")


def names_alone(passage: Passage, at: int) -> bool:
    """Whether nothing but owners, and perhaps a date, follows a label."""
    rest = passage.text[at:]
    found = line_patterns()["owners"].match(rest)
    return found is not None and len(rest) < 60 and patterns()["dated_end"].fullmatch(rest, found.end()) is not None


def names_at(passage: Passage, at: int) -> list[Mark]:
    """The owners that text[at:] begins with."""
    found = line_patterns()["owners"].match(passage.text, at)
    spans = split_owners(passage.text, at, found.end()) if found is not None else []
    return [mark(passage, a, b) for a, b in spans]


def known_behind(passage: Passage, at: int, knows: Knows) -> list[Mark]:
    """The initials of somebody known that a label's words begin with, whatever follows: 'action FK about the fair'."""
    found = re.compile(r"\s?(?P<who>[A-Z]{2,4})\s(?=[a-z])").match(passage.text, at)
    return [mark(passage, *found.span("who"))] if found is not None and knows(found["who"]) else []


def owners_of(text: str, label: Label) -> list[tuple[int, int]]:
    """The owners that a label names, as offsets."""
    return split_owners(text, *label.who) if label.who is not None else []


def number_of_label(passage: Passage, begin: int, label: Label) -> Mark | None:
    """The number that a label gives its action."""
    if not label.number:
        return None
    at = passage.text.index(label.number, begin + label.start)
    return mark(passage, at, at + len(label.number))
