"""The agenda as a list below its title, where nothing else in the minutes heads the items."""

from __future__ import annotations

from collections.abc import Sequence

from ...lexicons import words
from ..labels import container, heads_decisions
from ..passage import normal
from .heads import Head, head_of
from .lines import Line
from .listed import key_of, lead_of
from .page import Choice, Page, bodies, contents, worth_of
from .patterns import patterns
from .words import listing

_LONGEST = 160
_WEAK = ("list", "inner-list", "run-in", "listed-run-in", "title")
_SURE = 0.6  # what such a choice is worth where an agenda that it does not follow need not be asked


def agenda_of(lines: Sequence[Line]) -> list[Line]:
    """The entries of the outermost list below a title such as 'Agenda'; none where no list of two stands there."""
    for at, line in enumerate(lines):
        if _title(line) and not line.tables:
            found = _entries(lines[at + 1 :])
            if len(found) > 1 and not any(_told(entry) for entry in found):
                return found
    return []


def _title(line: Line) -> bool:
    text = line.text.strip(" :*")
    if len(text) > 40 or line.paragraph.kind == "list_item" or normal(text) not in words("headings.agenda.lists"):
        return False
    return line.distinct or line.text.rstrip().endswith(":") or line.paragraph.kind == "paragraph"


def _entries(below: Sequence[Line]) -> list[Line]:
    """The entries of the list that begins here, or behind one line that leads to it."""
    lead = below[0] if below and below[0].paragraph.kind == "paragraph" else None
    if lead is not None and lead.text.rstrip().endswith(":"):
        if listing(lead.text.rstrip(" :")) or heads_decisions(lead.text.rstrip(" :")):
            return []
        below = below[1:]
    found: list[Line] = []
    for line in below:
        paragraph = line.paragraph
        if paragraph.kind != "list_item":
            break
        if paragraph.first and (not found or paragraph.level <= found[0].paragraph.level):
            found.append(line)
    return found


def _told(line: Line) -> bool:
    """Whether an entry tells something, as minutes do, or holds no words."""
    text = line.text
    return (
        line.paragraph.marker in ("[ ]", "[x]")  # a task may stand among them
        or not 2 < len(text) <= _LONGEST
        or patterns()["link"].match(text) is not None
        or patterns()["sentence"].search(text) is not None
        or patterns()["action"].match(text) is not None
        or container(text)
    )


def by_agenda(page: Page, entries: list[Line]) -> Choice | None:
    """The entries of later lists, or lines, that say again most of what the agenda lists."""
    if len(entries) < 3:
        return None
    known = {key_of(page, line, line.stop): line.index for line in entries}
    last = entries[-1].index
    heads: list[Head] = []
    seen: set[str] = set()
    for line in page.lines[last + 1 :]:
        paragraph = line.paragraph
        if line.index in page.lists or (paragraph.kind == "list_item" and (paragraph.level > 1 or not paragraph.first)):
            continue
        for end in {line.stop, lead_of(page, line)} - {0}:
            key = key_of(page, line, end)
            head = head_of(line, next(iter(page.readings[line.index]), None), "listed-heading", "whole")
            if head is not None and end < line.stop:
                head = Head(line, head.begin, end, "listed-heading", head.reading)
            if key in known and key not in seen and head is not None:
                seen.add(key)
                heads.append(head)
                break
    if 5 * len(heads) < 3 * len(entries):
        return None
    content = contents(page, [h.line.index for h in heads])
    return Choice(heads, worth_of(page, heads, 1.3, bodies(page, heads, content), content), "listed")


def instead(page: Page, best: Choice | None) -> Choice | None:
    """The choice that the agenda's list speaks for, where what seems best is only a guess; none: its entries are all there is."""
    if best is not None and best.kind not in _WEAK:
        return best
    entries = agenda_of(page.lines)
    if not entries:
        return best
    again = by_agenda(page, entries)
    if again is not None or best is None:
        return again
    own = {line.index for line in entries}
    filled = sum(h.line.index in own for h in best.heads)  # with what was said set in below them
    return best if best.worth >= _SURE or 5 * filled >= 3 * len(entries) else None
