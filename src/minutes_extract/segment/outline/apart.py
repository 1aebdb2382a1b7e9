"""What stands under markup headings that only head parts of the page, and what a line below a heading says of it."""

from __future__ import annotations

from ..labels import attendance_label, container
from ..names import NONE, people_like
from .heads import sets_apart
from .lines import Line
from .page import Page
from .words import attends, listing, reviewing


def held_apart(page: Page) -> bool:
    """Whether more text stands right under headings such as 'Notes' than under those that could head items.

    Then what is set apart in that text heads the items, and not 'Roll call' and 'Next' beside it.
    """
    marks = [line for line in page.lines if line.heading]
    if not any(container(line.text) for line in marks):
        return False
    apart = own = 0
    for line, after in zip(marks, [*marks[1:], None], strict=True):
        held = page.text(line.index, after.index if after is not None else len(page.lines)) - len(line.text)
        if container(line.text):
            apart += held if _parted(page, line, after) else 0
        elif line.index != page.over_all and not (_told(line.text) or sets_apart(line.text)):
            own += held
    return apart > own


def _parted(page: Page, line: Line, after: Line | None) -> bool:
    """Whether a line below a heading is set apart, or a list parts the text below it."""
    below = page.lines[line.index + 1 : after.index if after is not None else len(page.lines)]
    return any(x.distinct or x.paragraph.kind == "list_item" for x in below)


def _told(text: str) -> bool:
    """Whether a heading heads people or tasks."""
    return attends(text) or listing(text) or reviewing(text)


def speaks(text: str) -> bool:
    """Whether a line tells what somebody said: '@ann: the slates are here'."""
    name, colon, rest = text.partition(":")
    return bool(colon) and len(name) < 40 and attendance_label(text) is None and people_like(rest) == NONE
