"""Headings that only hold the agenda's own: the title of the minutes, 'Meeting', 'Topics discussed'."""

from __future__ import annotations

from itertools import pairwise

from ...lexicons import words
from ..labels import container, heads_decisions, of_site, titled, unnumbered
from ..passage import normal
from .heads import Head, inner
from .lines import Line
from .page import Page
from .patterns import patterns
from .words import attends, is_task, listing, reviewing, usual


def drop_parts(page: Page, heads: dict[int, Head]) -> None:
    """Take out headings inside a list of actions or of people, and those beside a part that holds the agenda."""
    sections = _sections(page)
    for line, end in sections:
        if of_site(line.text) and line.index > max((k for k in heads if usual(heads[k].words)), default=0):
            for k in [k for k in heads if line.index <= k < end]:
                del heads[k]
    for line, end in sorted(sections, key=lambda s: container(s[0].text) or inner(s[0].text)):  # lists first
        within = [k for k in heads if line.index < k < end]
        if not within or line.index in heads:
            continue
        text = unnumbered(patterns()["edit"].sub("", line.text).rstrip(" :"))
        if titled(text) == "list" or attends(text) or heads_decisions(text):
            if 2 * len(within) <= len(heads):
                for k in within:
                    del heads[k]
        elif (container(text) or inner(text)) and len(within) > 2:
            beside = [k for k, h in heads.items() if not (line.index < k < end or usual(h.words) or h.reading)]
            if 2 * sum(not attends(heads[k].words) for k in beside) > len(within):
                continue
            for k in beside:
                del heads[k]


def drop_lists(heads: dict[int, Head]) -> None:
    """Take out what heads the list of actions or of resolutions; early on a review of earlier ones is meant."""
    places = sorted(heads)
    for place in places[len(places) // 2 :]:
        if _lists_tasks(heads[place]):
            del heads[place]


def _lists_tasks(head: Head) -> bool:
    """Whether a numbered heading only heads the list of actions or of resolutions: 'IV. Action items'."""
    if head.reading is None:
        return False
    said = normal(head.words)
    if "action" in said and listing(head.words):
        return True
    return said in words("headings.decisions.summaries") or heads_decisions(head.words)


def drop_tasks(page: Page, heads: dict[int, Head]) -> None:
    """Drop what is listed by owner below a title of actions."""
    for place in page.tasks & heads.keys():
        del heads[place]


def drop_reviewed(heads: dict[int, Head]) -> None:
    """Drop the numbered points below the title of a review, where most set a task or tell what became of one."""
    places = sorted(heads)
    for place, end in pairwise([*places, None]):
        if place not in heads or end is None or not reviewing(heads[place].words):
            continue
        level = heads[place].level
        below: list[int] = []
        for k in places[places.index(end) :]:
            if heads[k].level <= level:
                break
            below.append(k)
        told = sum(is_task(heads[k].line.text[heads[k].begin :]) for k in below)
        if len(below) > 1 and 2 * told > len(below):
            for k in below:
                del heads[k]


def drop_trailing(heads: dict[int, Head]) -> None:
    """Take out what stands behind the last item: notes behind the adjournment, the list of actions."""
    places = sorted(heads)
    for above, last in zip(places[-2::-1], places[:0:-1], strict=True):
        head = heads[last]
        if head.reading is not None or usual(head.words):
            return
        over = patterns()["over"].match(heads[above].words) is not None and head.level <= heads[above].level
        if not over and normal(head.words) not in words("headings.list.titles"):
            return
        del heads[last]


def _sections(page: Page) -> list[tuple[Line, int]]:
    """Each markup heading with the place where its section ends."""
    out: list[tuple[Line, int]] = []
    open_: list[Line] = []
    for line in page.lines:
        if line.heading:
            while open_ and open_[-1].paragraph.level >= line.paragraph.level:
                out.append((open_.pop(), line.index))
            open_.append(line)
    return out + [(line, len(page.lines)) for line in open_]


def unwrap(page: Page, heads: dict[int, Head]) -> None:
    """Take out an unnumbered heading of the first level that nearly all others stand below, and raise those."""
    for _ in range(3):
        wrap = _wrap(page, [heads[k] for k in sorted(heads)])
        if wrap is None:
            return
        head, below = wrap
        del heads[head.line.index]
        for part in below:
            part.level -= 1


def _wrap(page: Page, heads: list[Head]) -> tuple[Head, list[Head]] | None:
    tops = [k for k, head in enumerate(heads) if head.level == 1]
    for k, end in pairwise([*tops, len(heads)]):
        head, below = heads[k], heads[k + 1 : end]
        own = sum(part.level == 2 for part in below)
        if head.reading is not None or own < 2 or not head.line.heading or not _holds(page, head, len(tops)):
            continue
        if own > 2 * (len(tops) - 1):
            return head, below
    return None


def _holds(page: Page, head: Head, tops: int) -> bool:
    """Whether the words of a heading may stand over an agenda, not over the parts of an item."""
    if normal(head.words) in words("headings.agenda.regular"):
        return False
    if patterns()["title"].search(head.words) or container(head.words):
        return True
    if usual(head.words):
        return False
    at = head.line.index + 1
    if tops == 1 and page.below_agenda(head.line):
        return False
    return tops == 1 or (tops == 2 and at < len(page.lines) and page.lines[at].heading)
