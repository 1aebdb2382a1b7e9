"""Decisions told as a list: the words that one follows, and what belongs to it."""

from __future__ import annotations

from ...segment.labels import unnumbered
from ..items import Entry
from .patterns import patterns

_OPENING = (":", "–", "—")  # the sign that a list follows


def heads_list(text: str) -> bool:
    """'RESOLVED:', 'It was agreed that there will be:'."""
    if len(text) >= 400:
        return False
    if text.rstrip()[-1:] in _OPENING and patterns()["heads_list"].search(text) is not None:
        return True
    return patterns()["resolves"].fullmatch(text) is not None


def list_verb(text: str) -> str:
    """The last word of such words that says what was done."""
    said = [match.group() for match in patterns()["list_verb"].finditer(text)]
    return said[-1] if said else "resolved"


def in_list(entry: Entry, listing: Entry, end: int) -> bool:
    """Whether a passage is a member of the list that follows such words, whose last member ended at `end`."""
    if entry.heading or entry.item is not listing.item or patterns()["field"].match(entry.passage.text):
        return False  # 'Moved by: Ann' is about a motion
    if patterns()["resolution"].match(entry.passage.text):
        return True
    paragraph, above = entry.passage.paragraph, listing.passage.paragraph
    inside = above.kind != "list_item" or paragraph.level > above.level
    return paragraph.kind == "list_item" and paragraph.first and inside and entry.passage.start - end < 4


def tells(text: str) -> bool:
    """Whether a heading tells a decision itself: 'Accepted the minutes of the last meeting'."""
    words = unnumbered(text)
    return (
        patterns()["resolution_heading"].match(text) is not None or patterns()["heading_tells"].match(words) is not None
    )
