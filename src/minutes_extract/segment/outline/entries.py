"""An agenda as a list with what was said in it: entries with lists of their own among 'Accounts: we made £40' and 'AOB'."""

from __future__ import annotations

from ..names import NONE, people_like
from .heads import Head, head_of
from .lines import Line
from .page import Choice, Page, bodies, contents, worth_of
from .siblings import title_of
from .words import states, usual


def by_entries(page: Page) -> list[Choice]:
    """The outermost entries of a list, where each heads something, some by the names of usual items, others with text."""
    out: list[Choice] = []
    for run in _lists(page):
        tops = [line for line in run if line.paragraph.level == 1 and line.paragraph.first]
        if len(tops) < 4 or any(line.index in page.lists | page.tasks | page.reviews for line in tops):
            continue
        heads = [head for line in tops if (head := _head(page, line)) is not None]
        known = sum(usual(head.words) for head in heads)
        parents = sum(_parent(page, head.line) for head in heads)
        if len(heads) < len(tops) or not known or known + parents < 3:
            continue
        content = contents(page, [head.line.index for head in heads])
        body = max(bodies(page, heads, content), 0.6)
        out.append(Choice(heads, worth_of(page, heads, 1.0, body, content), "list"))
    return out


def _lists(page: Page) -> list[list[Line]]:
    """The runs of list entries that nothing parts."""
    out: list[list[Line]] = []
    open_ = False
    for line in page.lines:
        listed = line.paragraph.kind == "list_item"
        if listed:
            out = out if open_ else [*out, []]
            out[-1].append(line)
        open_ = listed
    return out


def _parent(page: Page, line: Line) -> bool:
    below = page.lines[line.index + 1 : line.index + 2]
    return bool(below) and below[0].paragraph.kind == "list_item" and below[0].paragraph.level > 1


def _head(page: Page, line: Line) -> Head | None:
    """The heading in an entry: all of it above a list, the name of a usual item, or words in front of its text."""
    head = title_of(page, line)
    if head is not None:
        return head
    reading = next(iter(page.readings[line.index]), None)
    if _parent(page, line):
        head = head_of(line, reading, "list-heading", "whole")
        return head if head is not None and not (page.apart(head) or states(head.words)) else None
    head = head_of(line, reading, "list-heading", "run-in")
    if head is None or page.apart(head) or people_like(head.words) > NONE or len(head.words.split()) > 6:
        return None
    return head
