"""Statuses in words: 'Complete.', 'Not yet begun', 'c/f', 'Remains open'."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ..lexicons import labels
from .mentions import Mark, mark


@dataclass(frozen=True, slots=True)
class Status:
    """A status, its words (None: a ticked box or struck words say it), and whether they lead what is said."""

    value: str
    mark: Mark | None
    leads: bool


@cache
def _phrases() -> re.Pattern[str]:
    known = sorted(labels("cues.status"), key=len, reverse=True)
    return re.compile(r"(?<![\w-])(?:" + "|".join(map(re.escape, known)) + r")(?![\w-])", re.IGNORECASE)


@cache
def _weak() -> re.Pattern[str]:
    """Inside a sentence only such words report a status."""
    return re.compile(
        r"\b(?:remains? (?:open|outstanding)|(?:now|been|was|is|are|were|action) (?:complete[d]?|closed|done|discharged|deferred|withdrawn|cancelled)"
        r"|carried (?:forward|over)|carry (?:forward|over)|c/f|no longer (?:required|needed)|not yet (?:complete[d]?|begun|started|done|been)|still (?:outstanding|open|pending|awaited)"
        r"|in progress|on-?going|under ?way|to be (?:removed|taken off)|held over|on hold)\b",
        re.IGNORECASE,
    )


def _value(words: str) -> str:
    known = labels("cues.status")
    key = words.lower()
    if key in known:
        return known[key]
    for phrase in sorted(known, key=len, reverse=True):
        if key.endswith(phrase) or phrase in key:
            return known[phrase]
    return "unknown"


def find_status(words: Mark) -> Status | None:
    """The status that these words report: the phrase they begin with, or else one inside."""
    text = words.text
    lead = re.match(
        r"[\W_]*(?:(?:status|update|action|progress|this (?:is|was|has been)|now|has been|was|is)\b[\s:–-]*)?",
        text,
        re.IGNORECASE,
    )
    at = lead.end() if lead else 0
    match = _phrases().match(text, at)
    if match is not None:
        start, end = words.start + match.start(), words.start + match.end()
        if text[match.end() : match.end() + 1] in (".", "!"):
            end += 1
        follow = text[match.end() : match.end() + 30].lower()
        if not re.match(r"\s+(?:the|a|an|his|her|their|by the|and)\s+\w+ed\b", follow):
            return Status(_value(match.group()), mark(words.passage, start, end), True)
    found = None
    for weak in _weak().finditer(text):
        found = weak
    if found is not None:
        return Status(
            _value(found.group()), mark(words.passage, words.start + found.start(), words.start + found.end()), False
        )
    return None
