"""How likely a sentence is the task of a row whose owner column is filled."""

from __future__ import annotations

import re
from functools import cache

from ...document.tree import Ranges
from ...lexicons import words as word_list
from ..mentions import Mark
from ..tasks import Tasks, imperative, passive, subject
from ..words import stands_in
from .patterns import no_task, patterns


def weight(words: Mark, bold: Ranges) -> float:
    """How likely a sentence is the action of a row whose owner column is filled."""
    text, find = words.text, patterns()
    strong = words.passage.share(bold, words.start, words.end) > 0.9
    doer = subject(text)
    score = _tasked(text, doer is not None) + 0.5 * (doer is not None)
    at_start = doer is not None and doer.start < 40
    score += 0.7 * (at_start and doer is not None and doer.cue == "to") + 0.3 * bool(find["will"].search(text))
    told = imperative(text)
    tasked = score > 0 or told
    score += (1.2 if tasked else 0.6) * strong + 1.0 * told - 2.0 * no_task(text)
    if (resolved := find["resolved_that"].match(text)) is not None:  # 'Resolved that the Clerk write'
        told = any(word.lower() in word_list("cues.tasks.imperatives") for word in resolved["who"].split()[1:])
        score += 3.0 * told
    if "greed that " in text and " would " in text:
        score += 2.5 * (words.passage.once(Tasks).promised(words.start, words.end) is not None)
    score += 2.5 * (find["ruled"].match(text) is not None)
    score += 0.5 * (words.start <= 1 and words.end >= len(words.passage.text) - 1)
    score += 1.8 if passive(text) else 0.5 * bool(find["to_be"].search(text))
    score += _resolved(text)
    score += 1.0 * bool(find["asked"].search(text)) + 0.6 * bool(find["by_day"].search(text))
    score += 1.5 * any(m["verb"] in word_list("cues.tasks.imperatives") for m in find["would_do"].finditer(text))
    spoken = find["speaks"].match(text)
    score -= 2.0 * (spoken is not None and not imperative(text[spoken.end() :]))
    assigned = at_start and doer is not None and text.startswith(" to ", doer.parts[-1][1])
    told_by = doer.parts[-1][1] if assigned and doer is not None else len(text)  # behind it stands the task
    score -= 0.8 * bool(find["unsure"].search(text, 0, told_by)) + 0.8 * text.endswith(":")
    score -= 1.5 * bool(find["happens"].match(text))
    score -= 1.0 * bool(find["wished"].match(text))
    score -= 0.8 * (bool(find["told"].match(text)) and not tasked) + 0.8 * bool(find["decided"].search(text))
    return score


def _resolved(text: str) -> float:
    """How much a sentence orders, in the words of a resolution, that something be done: 'that figures be sent'."""
    find = patterns()
    if find["to_be_done"].match(text):
        return 1.8  # 'To be looked into.'
    if " be " not in text or "that " not in text.lower():
        return 0.0
    if find["be_done"].search(text) or find["also_done"].search(text):
        return 2.5
    return -1.0 * bool(find["only_heard"].search(text))


def _tasked(text: str, doer: bool) -> float:
    """How much the verbs of a sentence sound like a task; what 'will' happen is none where nobody is to do it."""
    found = patterns()["task"].search(text)
    if found is None:
        return 0.0
    return 1.0 if doer or not found.group().startswith("will") or patterns()["task"].search(text, found.end()) else 0.4


@cache
def _name() -> re.Pattern[str]:
    return re.compile(r"[A-Z][\w’'-]+")


def _named(text: str, own: list[str], names: list[list[str]], apart: bool) -> float:
    """How a sentence speaks for an owner: it names him, or else only others of the row; `apart`: tasks stand apart from what was told."""
    said = sum(stands_in(name, text) for name in own)
    if said:
        tells = patterns()["told"].match(text) is not None  # what the owner told may be what is meant
        return (1.5 if said == len(own) else 1.0) + (-0.8 if apart else 0.8) * tells
    return -0.5 if any(stands_in(name, text) for other in names for name in other) else 0.0
