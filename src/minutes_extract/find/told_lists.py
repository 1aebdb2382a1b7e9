"""What lines say became of the actions that a list below them names, and what single points of a list say of theirs."""

from __future__ import annotations

import re
from functools import cache

from ..document.tree import Styles
from ..kept import kept
from ..lexicons import labels
from ..segment.labels import unnumbered
from ..segment.passage import Passage, normal
from .items import Entry
from .lines.patterns import line_patterns

_TASKS = r"(?:actions?|action (?:items|points)|ais|aps|tasks|to[ -]?dos|items|matters|points|follow[ -]?ups)"


@cache
def _leading() -> re.Pattern[str]:
    """'The following actions were reported as complete', 'Actions completed since the last meeting', 'These remain open'."""
    return re.compile(
        r"(?:it was (?:noted|reported|confirmed|agreed|heard) that |members (?:noted|heard|were told) that |the (?:chair|clerk|secretary) (?:reported|confirmed|noted|advised) that )?"
        r"(?:(?:all |both |each )?(?:of )?(?:the |these |those )?(?:\w{3,12} )?(?:following|below)(?: (?:\w{3,12} )?" + _TASKS + r")?(?: (?:points|items|below))?"
        r"|(?:all |both )?(?:of )?(?:the |these |those )?(?:\w{3,12} )?" + _TASKS + r"(?: (?:below|listed|listed below))?"
        r"|these|those)"
        r"(?: (?:from|of|set at|agreed at) (?:the |our )?(?:\w{3,10} )?(?:meeting|minutes|session|call|time))?"
        r"(?: (?:have|has|had|are|is|were|was|been|be|being|now|all|since|still|already|that|which|noted|reported|recorded|marked|shown|listed|considered|confirmed|agreed|declared|as|being|to|remain|remains|remained)){0,5}"
        r" (?P<said>\S.*)"
    )  # fmt: skip


@cache
def _behind() -> re.Pattern[str]:
    """What may follow a status in such a line: 'since the last meeting', 'and closed', 'as follows'."""
    return re.compile(
        r"(?:since|at|by|before|from|after|during) (?:the |this |our |then|today)?\s?(?:\w{3,10} )?(?:meeting|minutes|session|call|time|date|today)?|and (?:closed|removed|completed|can be closed|discharged|signed off|outstanding|carried forward)|as follows|below|(?:to |until |till )?(?:the |this |our )?next (?:meeting|session|call|time)|forward|over|off|from the (?:log|list|tracker)"
    )


@cache
def _ahead() -> re.Pattern[str]:
    """What is still to become of them is no status: 'actions to be completed', 'must be closed'."""
    return re.compile(r"\b(?:will|must|should|shall|needs?|to be (?:done|complete[d]?|closed)|who|agreed to)\b")


@kept
def said_above(text: str) -> str | None:
    """The status that a line above a list gives all of its points: 'The following actions were reported as complete:'."""
    key = normal(unnumbered(text)).lstrip("0123456789 ")
    if not 12 < len(key) < 140 or ("." in text.rstrip(" .:") and ". " in text) or _ahead().search(key):
        return None
    found = _leading().fullmatch(key)
    return _said(found["said"]) if found is not None else None


def _said(words: str) -> str | None:
    """The status that words begin with, where nothing of weight follows."""
    known, parts = labels("cues.status"), words.split()
    for size in range(min(4, len(parts)), 0, -1):
        value = known.get(" ".join(parts[:size]))
        if value is not None:
            rest = " ".join(parts[size:])
            return value if not rest or _behind().fullmatch(rest) else None
    return None


def heads_told(entry: Entry, following: Entry | None) -> bool:
    """Whether a line says what became of the actions that the list below it names."""
    if following is None or following.heading or entry.heading:
        return False
    own, below = entry.passage.paragraph, following.passage.paragraph
    if below.kind != "list_item":
        return False
    text = entry.passage.text[entry.begin :]
    led = text.rstrip().endswith(":")
    if own.kind == "list_item" and below.level <= own.level and not led:
        return False
    return (led or "follow" in text or "below" in text) and said_above(text) is not None


def pointed(entry: Entry) -> bool:
    """Whether a line is a point of a list, or a box or another sign stands in front of it."""
    return (
        entry.passage.paragraph.kind == "list_item"
        or line_patterns()["sign"].match(entry.passage.text, entry.begin) is not None
    )


@cache
def _end() -> re.Pattern[str]:
    """What stands last on a line behind a dash, in a bracket or behind a full stop: '– Deferred', '[DONE]', '. Status: closed'."""
    return re.compile(
        r"(?:\s[–—-]{1,2}\s|\s[\[(]|[.;:]\s|\s→\s)(?:status\s?:\s)?(?P<said>[a-z][a-z/’' -]{2,24})[\])]?\s?[.!]?$",
        re.IGNORECASE,
    )


def ended(passage: Passage, begin: int, styles: Styles) -> bool:
    """Whether a point of a list ends with what became of it, or is ticked or struck: not only that it goes on."""
    if passage.paragraph.marker == "[x]" or passage.share(styles.struck, begin) > 0.5:
        return True
    sign = line_patterns()["sign"].match(passage.text, begin)
    if sign is not None and sign["yes"]:
        return True
    found = _end().search(passage.text[-40:]) if len(passage.text) > begin + 12 else None
    if found is None:
        return False
    value = labels("cues.status").get(normal(found["said"]))
    return value in ("complete", "deferred", "cancelled") or (value == "open" and found.group().strip()[0] in "[(–—")
