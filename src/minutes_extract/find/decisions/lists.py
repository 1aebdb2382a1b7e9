"""Decisions told as a list: the words that one follows, and what belongs to it."""

from __future__ import annotations

from ...segment.labels import heads_decisions, unnumbered
from ..items import Entry
from .patterns import patterns

_OPENING = (":", "–", "—")  # the sign that a list follows


class Points:
    """The points below a title or a line such as 'Decisions:'; told of every entry in order."""

    def __init__(self) -> None:
        self.base: int | None = None  # list depth of the words that head them; None: no such words stand above
        self.level = 0  # depth of the points themselves, once there is one
        self.lasting = False  # a title heads them: they go on to the next one
        self.mixed = False  # it heads actions as well

    def title(self, text: str) -> None:
        """A title stands above what follows."""
        self.base, self.level = (0, 0) if heads_decisions(text) else (None, 0)
        self.lasting = self.base is not None
        self.mixed = "action" in text.lower() or "next steps" in text.lower()

    def opened(self, entry: Entry) -> bool:
        """Whether a line heads a list of them itself: 'Decisions:'."""
        text, paragraph = entry.passage.text[entry.begin :].rstrip(), entry.passage.paragraph
        level = paragraph.level if paragraph.kind == "list_item" else 0
        numbered = (paragraph.marker or "")[:1].isdigit()
        alone = paragraph.kind == "paragraph" and entry.begin == 0 and len(text) < 30
        if (text.endswith(":") or numbered or alone) and len(text) < 60:
            if heads_decisions(text):
                self.base, self.level, self.lasting = level, 0, False
                self.mixed = "action" in text.lower()
                return True
            if self.base is not None and level <= self.base and not alone:
                self.base = None
        return False

    def holds(self, entry: Entry) -> bool:
        """Whether an entry is one of the points."""
        paragraph, text = entry.passage.paragraph, entry.passage.text
        if self.base is None:
            return False
        if paragraph.kind != "list_item":
            if not self.lasting and self.level:
                self.base = None
            return False
        if paragraph.level <= self.base:
            self.base = None
            return False
        self.level = self.level or paragraph.level
        if patterns()["no_point"].fullmatch(text) or (self.mixed and patterns()["owned_point"].match(text)):
            return False
        return paragraph.level <= self.level and paragraph.first and len(text) > 5 and text[-1:] not in ":?"


def heads_list(text: str) -> bool:
    """'RESOLVED:', 'It was agreed that there will be:'."""
    if len(text) >= 400:
        return False
    found = patterns()["heads_list"].search(text) if text.rstrip()[-1:] in _OPENING else None
    if found is not None:
        return patterns()["clause"].search(text[: found.start()]) is None  # not what others had recommended
    return patterns()["resolves"].fullmatch(text) is not None


def list_verb(text: str) -> str:
    """The last word of such words that says what was done."""
    said = [match.group() for match in patterns()["list_verb"].finditer(text)]
    return said[-1] if said else "resolved"


def begins_parts(text: str) -> bool:
    """Whether a resolution begins with the first of its parts: 'RESOLVED – (1) That the report be noted.'"""
    return "(" in text and patterns()["first_part"].search(text) is not None


def in_list(entry: Entry, listing: Entry, end: int, parted: bool = False) -> bool:
    """Whether a passage is a member of the list that follows such words, whose last member ended at `end`.

    `parted`: the words hold its first member themselves, and all are numbered.
    """
    if parted:
        told = patterns()["part"].match(entry.passage.text, entry.begin) is not None
        return told and not entry.heading and entry.item is listing.item
    if entry.heading or entry.item is not listing.item or patterns()["field"].match(entry.passage.text):
        return False  # 'Moved by: Ann' is about a motion
    if patterns()["resolution"].match(entry.passage.text):
        return True
    if heads_list(listing.passage.text) and patterns()["member"].match(entry.passage.text, entry.begin) is not None:
        return entry.passage.start - end < 4
    paragraph, above = entry.passage.paragraph, listing.passage.paragraph
    inside = above.kind != "list_item" or paragraph.level > above.level
    return paragraph.kind == "list_item" and paragraph.first and inside and entry.passage.start - end < 4


def tells(text: str) -> bool:
    """Whether a heading tells a decision itself: 'Accepted the minutes of the last meeting'."""
    words = unnumbered(text)
    return (
        patterns()["resolution_heading"].match(text) is not None or patterns()["heading_tells"].match(words) is not None
    )
