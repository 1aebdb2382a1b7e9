"""Headings beside those chosen: entries of the same list with nothing below them, names of items in front of their text."""

from __future__ import annotations

from collections import Counter

from .heads import Head, head_of
from .lines import Line
from .named import named
from .page import Page
from .words import narrative, usual


def add_childless(page: Page, heads: dict[int, Head]) -> None:
    """Add the names of usual items among entries that have lists of their own, as these have nothing below them."""
    manner = Counter(page.lines[k].manner for k in heads).most_common(1)[0][0]
    found = [
        head
        for line in page.lines
        if line.index not in heads and line.manner == manner and line.paragraph.first
        if _beside(page, line, heads) and (head := title_of(page, line)) is not None
    ]
    if len(found) < len(heads):
        heads.update({head.line.index: head for head in found})


def _beside(page: Page, line: Line, heads: dict[int, Head]) -> bool:
    """Whether nothing but entries of lists stands between a line and one of the headings."""
    for step in (1, -1):
        place = line.index + step
        while 0 <= place < len(page.lines) and page.lines[place].paragraph.kind == "list_item":
            if place in heads:
                return True
            place += step
    return False


def title_of(page: Page, line: Line) -> Head | None:
    """The heading in an entry of a list that is the name of a usual item: 'Any other business'."""
    reading = next(iter(page.readings[line.index]), None)
    for kinds in ("run-in", "whole"):
        head = head_of(line, reading, "list-heading", kinds)
        if head is not None and usual(head.words) and (not page.apart(head) or line.index not in page.lists):
            return head
    return None


def add_named(page: Page, heads: dict[int, Head]) -> None:
    """Add the names of usual items in front of their text, above the titles that fill their line."""
    for line in page.lines[: min(heads)]:
        if line.index in heads or line.index in page.lists:
            continue
        head = named(line, "run-in-heading") or head_of(line, None, "run-in-heading", "run-in")
        told = head is not None and head.rest and narrative(line.text[head.end :])
        if head is not None and told and usual(head.words) and not page.apart(head):
            heads[line.index] = head
