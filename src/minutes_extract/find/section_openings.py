"""What a line alone opens that stands above a list: a list of actions, a review, or the end of one."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import Literal

from ..document.tree import Paragraph
from ..lexicons import words as word_list
from ..segment.labels import heads_decisions
from ..segment.passage import normal
from .items import Entry
from .labels import find_labels
from .lines import nobody
from .mentions import Mark, mark
from .section_words import Section, ahead, below_it, bids, by_when, looks_back
from .status import find_status
from .titles import about_actions, aged, concluding, maybe_list, mixed, section_kind, state_of
from .told_lists import heads_told


def paragraph_below(following: Entry | None) -> Paragraph | None:
    """The paragraph that the next entry stands in, where that is no heading."""
    return following.passage.paragraph if following is not None and not following.heading else None


def opened(entry: Entry, following: Entry | None, current: Section | None) -> Section | Literal[False] | None:
    """What a line alone above a list opens: 'Next steps'; below a title of actions 'Previous:', 'New:'.

    False where it heads something else: 'Decisions:'. `current` is the section that the line stands in.
    """
    passage, text = entry.passage, entry.passage.text[entry.begin :]
    if heads_told(entry, following):
        return Section("log", True, passage, told=True)
    coloned = text.rstrip().endswith(":")
    celled = entry.unit.tabular and following is not None and following.unit is entry.unit
    if celled and (coloned or current is None) and not entry.heading and section_kind(text) == "log":
        return Section("log", False, passage)  # over paragraphs of the same cell, other ones among them
    if not _over_list(entry, text, paragraph_below(following)):
        return None
    if (coloned or _alone(entry, text, current)) and not about_actions().search(text.lower()):
        if heads_decisions(text) or normal(text) in word_list("headings.list.ends"):
            return False
    if find_labels(text):
        return None  # a label marks the points of its list itself
    if coloned and state_of(text) is not None:
        return Section("log", True, passage)
    kind = (aged(text) if current is not None else None) or section_kind(text)
    if kind is None and looks_back(entry.item) and maybe_list(text) and not bids(entry, nobody):
        kind = "log"  # 'New and ongoing actions', below 'Minutes of the last meeting'
    if kind == "list" and text.rstrip().endswith("?"):
        return Section(kind, False, passage, weak=True)  # 'Actions?' asks whether there are any
    if kind == "list" and following is not None and looks_back(entry.item, nearest=True) and _stated(following):
        kind = "log"  # 'Actions:' below 'Minutes of the last meeting', and what became of the first
    if kind in ("list", "log"):
        return Section(kind, not mixed(text), passage, due=ahead(_words(entry)) if kind == "list" else None)
    weak = _weak(entry, text, current) if kind is None else None
    return weak or _dated(entry, current)


def _stated(entry: Entry) -> bool:
    """Whether a line ends with what became of something."""
    return find_status(mark(entry.passage, entry.begin, len(entry.passage.text))) is not None


@cache
def _coded() -> re.Pattern[str]:
    """The number of an earlier action in front of it: '8.8 - ', '41/1: ', 'A12.3 – '."""
    return re.compile(r"\W{0,3}[A-Z]{0,3}\d{1,3}[./-]\d{1,3}\s?(?:[:–—]|-(?=\s))\s")


def _words(entry: Entry) -> Mark:
    return mark(entry.passage, entry.begin, len(entry.passage.text))


def _over_list(entry: Entry, text: str, below: Paragraph | None) -> bool:
    """Whether a short line stands over the points of a list, one that is a point itself over deeper ones."""
    if below is not None and below.kind == "paragraph" and len(text) < 60 and _coded().match(below.text):
        return True  # 'Ongoing actions', over '8.8 - Mend the roof'
    if below is None or below.kind != "list_item" or len(text) > 100 or (len(text) > 60 and not state_of(text)):
        return False
    paragraph = entry.passage.paragraph
    return paragraph.kind != "list_item" or below.level > paragraph.level


def _alone(entry: Entry, text: str, current: Section | None) -> bool:
    """Whether a line is so short that it may head a list without a colon, in a section of actions."""
    return current is not None and entry.passage.paragraph.kind != "list_item" and len(text) < 40


def _weak(entry: Entry, text: str, current: Section | None) -> Section | None:
    """A list of actions, should its points bid somebody do something: 'Before the next meeting', 'Plans:'."""
    if current is None or not current.sure:
        due = ahead(_words(entry))
        if due is not None or concluding(text.rstrip(" :")):
            return Section("list", False, entry.passage, weak=True, each=True, due=due)
    if current is None and text.rstrip().endswith(":") and maybe_list(text.rstrip(" :")):
        return Section("list", False, entry.passage, weak=True)
    return None


def _dated(entry: Entry, current: Section | None) -> Section | None:
    """The section that a heading below its title goes on with, by which day: 'By the end of May'."""
    if current is None or entry.passage.paragraph.kind != "heading" or not below_it(entry.passage, current):
        return None
    due = by_when(_words(entry))
    return replace(current, due=due) if due is not None or current.due is not None else None
