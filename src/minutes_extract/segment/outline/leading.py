"""Words set as the headings are, in front of text in their line: 'COMMUNITY FORUM - None' among lines in capitals."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from ..names import STRONG, people_like
from ..passage import normal
from .heads import Head, head_of, words_of_heading
from .lines import Line
from .page import Page
from .patterns import patterns
from .words import heading_like, says, trimmed, usual

_RULES = {"bold": "bold-heading", "underlined": "underlined-heading", "capitals": "capitals-heading"}

_REPORTS = ("report", "reports", "update", "updates", "business", "announcements")


def add_leading(page: Page, kind: str, heads: dict[int, Head]) -> None:
    """Add the headings in front of their text that are set as those are that fill their line; `kind`: how."""
    if kind not in _RULES:
        return
    first = min(heads)
    found = [
        head
        for line in page.lines[first + 1 :]
        if line.index not in heads and line.index not in page.lists and line.index not in page.tasks
        if line.paragraph.kind == "paragraph" and not page.readings[line.index]
        if (head := _lead(line, kind)) is not None and not page.apart(head)
    ]
    often = Counter(normal(head.words) for head in found)
    found = [head for head in found if often[normal(head.words)] == 1 and people_like(head.words) != STRONG]
    if len(found) <= len(heads):
        heads.update({head.line.index: head for head in found})


def _lead(line: Line, kind: str) -> Head | None:
    """The heading that opens a line in one way of setting, where its text can be told from it."""
    if line.distinct:
        return None
    if kind == "capitals":
        shouted = patterns()["shouts"].match(line.text, line.lead)
        end = line.lead + trimmed(shouted["words"]) if shouted is not None else line.lead
        said = line.text[line.lead : end]
        likely = usual(said) or len(said.split()) > 1
        if not likely or not words_of_heading(line.text[line.lead :]) or not heading_like(said, False):
            return None
        return Head(line, line.lead, end, _RULES[kind])
    if (line.bold if kind == "bold" else line.underlined) <= 2:
        return None
    head = head_of(line, None, _RULES[kind], "lead")
    if head is None or (kind == "bold") != (line.bold >= head.end):
        return None
    nothing = patterns()["nothing"].match(line.text, head.end) is not None
    reports = normal(head.words).rpartition(" ")[2] in _REPORTS
    return head if nothing or reports or usual(head.words) else None


def add_bold_leads(page: Page, heads: dict[int, Head]) -> None:
    """Bold words that lead a line, where blank lines part such lines and the bold ones from all others."""
    first, *rest = sorted(heads)
    leads = [
        x for x in page.lines
        if x.index not in heads and x.bold > 2 and x.paragraph.gap and (x.index > first or usual(x.text))
    ]  # fmt: skip
    if not all(page.lines[k].paragraph.gap or page.lines[k - 1].paragraph.kind == "list_item" for k in rest):
        return
    found = [h for h in (head_of(x, None, "bold-heading", "whole lead") for x in leads) if h is not None]
    if 0 < len(found) <= len(heads):
        heads.update({h.line.index: h for h in found if not page.apart(h)})


def add_alone(page: Page, heads: dict[int, Head]) -> None:
    """Bold lines with a list below them, among bold words that lead their lines: they head items as those do."""
    first = min(heads)
    found = [
        head
        for line, below in pairwise(page.lines[first:])
        if line.whole_bold and not line.heading and line.index not in heads and line.index not in page.lists
        if line.paragraph.kind == "paragraph" and not line.paragraph.soft and below.paragraph.kind == "list_item"
        if (head := head_of(line, None, "bold-heading", "whole")) is not None and not page.apart(head)
    ]
    if len(found) < len(heads):
        heads.update({head.line.index: head for head in found if people_like(head.words) != STRONG})


def leads_on(page: Page, line: Line, kind: str, top: Head) -> bool:
    """Whether a line with a colon only leads to the list below it."""
    if kind == "bold":
        return top.line.heading and not usual(line.text.rstrip(" :"))
    below = page.lines[line.index + 1 : line.index + 2]
    return (
        kind == "title"
        and top.line.distinct
        and not usual(line.text)
        and any(x.paragraph.kind == "list_item" for x in below)
    )


def names_part(head: Head) -> bool:
    """Whether few words, of nobody's name, stand in front of a dash or colon: '6.2 Treasurer – the bill was paid'."""
    behind = head.line.text[head.end : head.end + 2].strip()[:1]
    few = len(head.words.split()) <= 5 and head.words[:1].isupper()
    return few and behind in (":", "–", "—", "-") and people_like(head.words) != STRONG and not says(head.words)


def list_title(page: Page, line: Line) -> bool:
    """An ordered item of an inner list with a list of its own under it."""
    following = page.below_point(line, 2)
    if following is None:
        return False
    marker, below = (line.paragraph.marker or "").strip("(["), following.paragraph
    return marker[:1].isalnum() and below.kind == "list_item" and below.level > 2 and len(line.text) <= 100
