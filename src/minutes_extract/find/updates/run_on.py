"""A review that runs on in one paragraph: 'Actions: Ann to ask – done. Bob to write – not yet; Carl to pay (done).'"""

from __future__ import annotations

import re
from functools import cache

from ...segment.passage import Passage
from ..items import Entry
from ..labels import find_labels
from ..lines import Knows
from ..mentions import Mark, mark
from ..reported import tells
from ..sentences import sentences
from ..status import Status, led_status, may_lead
from ..tasks import Tasks
from ..titles import about_actions, section_kind
from .front import Front, cite_day, front
from .model import UpdateDraft
from .split import say, strip_dash

_LEAST = 2
"""Tasks that make a review: one alone is read as a line."""


@cache
def _parts() -> re.Pattern[str]:
    """What parts one task of such a review from the next within a sentence."""
    return re.compile(r";\s+|(?<=[)\]])[,.;]?\s+(?=[A-Z@])")


@cache
def _behind() -> re.Pattern[str]:
    """What parts a task from what is said of it."""
    return re.compile(
        r"\s[–—-]{1,3}\s|\s(?:→|->|=>)\s|:\s|\s(?=[(\[])|,\s(?=(?:which )?(?:had|has|have|was|were|is|are|remain(?:s|ed)?)\b)"
    )


def _spans(passage: Passage, begin: int) -> list[tuple[int, int]]:
    """The sentences of an entry and what semicolons or closed brackets part in them."""
    out: list[tuple[int, int]] = []
    for a, b in passage.once(sentences):
        a = max(a, begin)
        for cut in _parts().finditer(passage.text, a, b):
            out.append((a, cut.start()))
            a = cut.end()
        if a < b:
            out.append((a, b))
    return out


@cache
def _title() -> re.Pattern[str]:
    return re.compile(r"[^.;:()\[\]]{4,50}?(?::|\s[–—-])\s+")


@cache
def _counted() -> re.Pattern[str]:
    """What stands in front of a task that is told: 'It was reported that (a) action 6, ', 'and (b) '."""
    return re.compile(
        r"(?:(?:It was|The \w{3,12}|Members|[A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20})?)(?: were| was)? (?:reported|noted|advised|told|confirmed|heard) that[:,]?\s+)?"
        r"(?:and\s+)?(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s*)?(?:[Aa]ction(?: (?:no\.?|point))?\s+(?P<number>[A-Z]{0,4}[\d./-]{1,8})(?:,|\s[–—-]|:)?\s+)?"
    )


def _past_title(text: str, a: int, b: int) -> int:
    """Where the tasks begin behind a title in their own line: 'Outstanding actions:', 'Action points –'."""
    counted = _counted().match(text, a, b)
    if counted is not None and counted.end() > a:
        return counted.end()
    found = _title().match(text, a, b)
    if found is None:
        return a
    words = found.group().rstrip(" :–—-")
    return found.end() if section_kind(words) is not None or about_actions().search(words.lower()) else a


class _Task:
    """A task of a run, text[start:end], and what is said of it."""

    def __init__(self, passage: Passage, start: int, end: int, front: Front | None = None) -> None:
        """`front`: what stands in front of it, where that cites the meeting that raised it."""
        self.front = front
        cut = _behind().search(passage.text, start + 8, end)
        self.start, self.end = start, cut.start() if cut is not None else end
        self.said = [mark(passage, cut.start(), end)] if cut is not None else []

    def status(self) -> Status | None:
        for words in self.said:
            if (found := led_status(words)) is not None:
                return found
        return None

    def told(self) -> bool:
        return any(map(tells, self.said))


_NEAR = 110
"""Characters in which a sentence that sets a task names its doers."""


def run_on(entry: Entry, knows: Knows) -> list[UpdateDraft]:
    """The reviews that a paragraph strings together; none where it does not say what became of most of its tasks."""
    passage, text = entry.passage, entry.passage.text
    if not may_lead(text) or (text.count(" to ", entry.begin) < _LEAST and not _dated(text, entry.begin)):
        return []
    tasks: list[_Task] = []
    for a, b in _spans(passage, entry.begin):
        if (found_front := _cited(text, a, b)) is not None:
            tasks.append(_Task(passage, found_front.end, b, found_front))
            continue
        start = _past_title(text, a, b)
        near = text.find(" to ", start, min(b, start + _NEAR)) >= 0
        found = passage.once(Tasks).subject(start, b) if near else None
        doers = [text[x:y] for x, y in found.parts] if found is not None else []
        if found is not None and found.cue == "to" and found.start <= start + 3 and all(map(knows, doers)):
            tasks.append(_Task(passage, start, b))
        elif tasks:
            tasks[-1].said.append(mark(passage, a, b))
    told = sum(task.told() for task in tasks)
    if len(tasks) < _LEAST or 3 * told < 2 * len(tasks):
        return []
    if all(task.status() is None and task.front is None for task in tasks):
        return []
    labels = find_labels(text)
    if any(label.start > tasks[0].start for label in labels):
        return []  # its labels mark its tasks
    return [_draft(entry, task) for task in tasks]


def _dated(text: str, begin: int) -> bool:
    """Whether days or minutes of meetings may stand in front of tasks: '28/07 ref 3.4 – '."""
    return sum(map(str.isdigit, text[begin:])) > 2 * _LEAST and any(sign in text for sign in ("–", "—", ": ", " - "))


def _cited(text: str, a: int, b: int) -> Front | None:
    """What cites the day of the meeting that raised a task, in front of it: '28/07 ref 3.4 – Ann to ask'."""
    if not any(map(str.isdigit, text[a : a + _CITES])):
        return None
    found = front(text, a, False)
    dated = found.cited is not None and found.cited.raised is not None if found.head is None else found.dated
    return found if dated and found.end + 8 < b and text[found.end - 2 : found.end].strip(" :–—-") == "" else None


_CITES = 24
"""Characters in which a day stands that a task is cited with."""


@cache
def _number() -> re.Pattern[str]:
    """The number of an action right in front of its words."""
    return re.compile(r"[Aa]ction(?: (?:no\.?|point))?\s+(?P<number>[A-Z]{0,4}[\d./-]{0,7}\d)(?:,|\s[–—-]|:)?\s+$")


def _draft(entry: Entry, task: _Task) -> UpdateDraft:
    draft = UpdateDraft(strip_dash(mark(entry.passage, task.start, task.end)), "log-item", entry.item)
    number = _number().search(entry.passage.text, max(entry.begin, task.start - 24), task.start)
    draft.number = mark(entry.passage, *number.span("number")) if number is not None else None
    if task.front is not None:
        cite_day(draft, entry.passage, task.front)
    for words in task.said:
        say(draft, _bare(words))
    return draft


@cache
def _stated() -> re.Pattern[str]:
    """What says of all the tasks behind it what became of them: 'The following actions remain outstanding:'."""
    return re.compile(
        r"\W{0,3}(?:The following(?: (?:\w+ )?(?:actions?|items?|points?|matters))?|(?:\w+ )?[Aa]ctions?|Those)(?: (?:which|that))?"
        r"(?: (?:were|are|was|is|had been|have been|has been|remain(?:s|ed)?|still))*\s(?P<said>[a-z][a-z -]{3,24}):\s+",
        re.IGNORECASE,
    )


def stated(entry: Entry, knows: Knows) -> list[UpdateDraft]:
    """The tasks of a paragraph that says first what became of them all: 'The following were completed: Ann to ask; Carl to pay.'"""
    passage, text = entry.passage, entry.passage.text
    lead = _stated().match(text, entry.begin)
    status = led_status(mark(passage, *lead.span("said"))) if lead is not None else None
    if lead is None or status is None:
        return []
    out: list[UpdateDraft] = []
    for a, b in _spans(passage, lead.end()):
        found = passage.once(Tasks).subject(a, b)
        if (
            found is None
            or found.cue != "to"
            or found.start > a + 4
            or not all(knows(text[x:y]) for x, y in found.parts)
        ):
            return []
        draft = UpdateDraft(strip_dash(mark(passage, found.start, b)), "log-item", entry.item)
        draft.status = status
        out.append(draft)
    return out


def _bare(words: Mark) -> Mark:
    """The words without the brackets around them."""
    text = words.text.rstrip(" .")
    if text[:1] + text[-1:] in ("()", "[]"):
        return mark(words.passage, words.start + 1, words.start + len(text) - 1)
    return words
