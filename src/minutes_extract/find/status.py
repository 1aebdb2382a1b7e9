"""Statuses in words: 'Complete.', 'Not yet begun', 'c/f', 'Remains open'."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..cues import Cues
from ..lexicons import labels
from ..segment.two_languages import twin_in_front
from .dates.scan import lowered
from .mentions import Mark, mark


class Status(NamedTuple):
    """A status, its words (None: a ticked box or struck words say it), and whether they lead what is said."""

    value: str
    mark: Mark | None
    leads: bool


@cache
def _phrases() -> re.Pattern[str]:
    """The phrases of the lexicon; they are asked of the lower case, which takes a quarter of the time."""
    known = sorted(labels("cues.status"), key=len, reverse=True)
    return re.compile(r"(?<![\w-])(?:" + "|".join(map(re.escape, known)) + r")(?!\w|-\w)")


_GOING = (
    r"(?:(?:the |this )?(?:work|drafting|planning|preparations?|discussions?|talks|negotiations|consultation|recruitment|repairs)"
    r" (?:continues?|(?:is|are) (?:continuing|well advanced|progressing)|(?:has|have) (?:now )?(?:begun|started|commenced)))"
)


@cache
def _weak() -> re.Pattern[str]:
    """Inside a sentence only such words report a status; it is asked of the lower case, which takes half as long."""
    return re.compile(
        r"\b(?:remains? (?:open|outstanding)|(?:now|been|was|is|are|were|action) (?:complete[d]?|closed|done|discharged|deferred|withdrawn|cancelled)"
        r"|carried (?:forward|over)|carry (?:forward|over)|c/f|no longer (?:required|needed)|not yet (?:complete[d]?|begun|started|done|been)|(?:still|is|are) awaited|still (?:outstanding|open|pending|waiting|awaiting)"
        r"|in progress|in hand|on-?going|under ?way|to be (?:removed|taken off)|held over|left over(?= (?:until|to|for)\b)|(?:leave|left) (?:until|till)|on hold|in circulation|on order|out for (?:comment|consultation)|"
        + _GOING
        + r")\b"
    )


_WEAK = Cues((
    "still", "remain", "complete", "closed", "done", "discharged", "deferred", "withdrawn", "cancelled", "carr", "c/f",
    "no longer", "not yet", "await", "in progress", "in hand", "going", "way", "removed", "taken off", "over", "on hold", "until", "till", "circulation", "on order", "out for", "continu", "begun", "started", "commenced", "advanced", "progressing",
))  # fmt: skip
"""Words, in lower case, of which a status inside a sentence needs one."""


def _value(words: str) -> str:
    known = labels("cues.status")
    key = words.lower()
    if key in known:
        return known[key]
    if re.fullmatch(_GOING, key):
        return "in_progress"
    for phrase in sorted(known, key=len, reverse=True):
        if key.endswith(phrase) or phrase in key:
            return known[phrase]
    return "unknown"


@cache
def _lead() -> re.Pattern[str]:
    """What may stand before a status: marks, 'Status:', 'this has been', a cross before 'not done'."""
    return re.compile(
        r"[\W_]*(?:[xX]\s+(?=not))?(?:(?:status|update|(?:the |this )?(?:action|item|matter|task|job)|progress|(?:the )?work (?:is|has been)|this (?:is|was|has been)|now|has been|was|is)\b[\s:–-]*){0,2}",
        re.IGNORECASE,
    )


@cache
def _named() -> re.Pattern[str]:
    """A word for a status that is the first of a name: 'Open day', 'Green fees'."""
    return re.compile(
        r"(?:[Oo]pen|[Gg]reen|[Aa]mber|[Rr]ed)\s+(?!(?:as|at|until|till|since|for|with|pending|but|and|or|in|on|by|due|to|awaiting|from|because|per|while|not|no|again|still|subject|only|now|action|actions|items?|status|rating|rated)\b)[a-z]{3,}"
    )


@cache
def _sign() -> re.Pattern[str]:
    """A tick or a cross in front, or the answer to 'Done?'."""
    return re.compile(
        r"[\s(\[]*(?:(?P<yes>[✓✔☑✅√]|:(?:heavy_check_mark|white_check_mark|ballot_box_with_check):|Yes(?=\s[–—-]\s|[,;:]\s|\.\s[A-Z]))"
        r"|(?P<no>[✗✘❌]|:x:|No(?=\s[–—-]\s|[,;:]\s))|(?P<on>[⏳⌛🔄🚧]))\ufe0f?"
    )


@cache
def _part() -> re.Pattern[str]:
    """What makes a task done in part: 'Done for 3 of 5 schools', 'complete apart from the roof'."""
    return re.compile(r"\s(?:for|in|at|by)\s\w+\s(?:out )?of\s|,?\s(?:apart from|except|other than|bar)\s")


@cache
def _half() -> re.Pattern[str]:
    """What makes a task done in part where it begins what is said of it: 'Half had been done'."""
    return re.compile(
        r"\W{0,3}(?:half|part|some|most|one|two|three)\b(?: of (?:it|them|these|the \w+))? (?:had|has|have|is|are|was|were) "
    )


@cache
def _still() -> re.Pattern[str]:
    """'still trying', 'good progress', 'with the solicitor'; 'still no answer'; 'new date'."""
    return re.compile(
        r"[\W_]*(?:(?P<on>with (?:the|our|his|her|their) [a-z]{3,16}(?=\W*$|[.;,])|still (?:\w{3,12}ing)|(?:good|some|making|slow) progress|"
        + _GOING
        + r")"
        r"|(?P<open>still (?:no|not|to|a|due)|nothing (?:(?:has|had) (?:yet )?been |was )?(?:done|heard|received|agreed|happened) (?:yet|so far)|no (?:news|reply|response|answer|word) (?:yet|so far)|(?:(?:this|that|it) )?(?:was|has|had|did|is)(?:n[’']?t| not) (?:yet )?(?:been )?(?:done|complete[d]?|happen(?:ed)?|started|begun))|(?P<later>new (?:due |target )?(?:date|deadline)))\b",
        re.IGNORECASE,
    )


def _led(words: Mark) -> Status | None:
    """A status that a sign or a general form in front tells."""
    sign = _sign().match(words.text)
    if sign is not None:
        where = mark(words.passage, words.start, words.start + sign.end())
        return Status("complete" if sign["yes"] else "in_progress" if sign["on"] else "open", where, True)
    still = _still().match(words.text)
    if still is None:
        return None
    value = "in_progress" if still["on"] else "open" if still["open"] else "deferred"
    return Status(value, mark(words.passage, words.start, words.start + still.end()), True)


def may_lead(text: str) -> bool:
    """Whether some part of a text could begin with a status: a cheap question, which a part that does never denies."""
    low = lowered(text)
    return _LEADING.within(low) or _phrases().search(low) is not None


_LEADING = Cues(("yes", "with ", "no ", "no,", "no;", "no:", "still ", "nothing ", "no news", "no reply", "no response", "no answer", "no word", "n't ", "n’t ", " not ", "new ", " progress", *"✓✔☑✅√✗✘❌⏳⌛🔄🚧", ":x:", "_check",
            "continu", "begun", "started", "commenced", "advanced"))  # fmt: skip
"""Words and signs, in lower case, of which a status has one that is no phrase of the lexicon."""


def find_status(words: Mark) -> Status | None:
    """The status that these words report: the phrase they begin with, or else one inside."""
    text = words.text
    lead = _lead().match(text)
    at = lead.end() if lead else 0
    match = _phrases().match(lowered(text), at)
    twin = twin_in_front(text) if match is None and "/" in text[:60] else 0
    if twin:
        match = _phrases().match(lowered(text), twin)
        if match is not None and text[match.end() :].lstrip(" ")[:1].isalpha():
            match = None  # 'Paint / Closed shop'
    led = _led(words) if match is None else None
    if led is not None:
        return led
    if match is not None:
        start, end = (
            words.start + (match.start() if not twin else len(text) - len(text.lstrip())),
            words.start + match.end(),
        )
        if text[match.end() : match.end() + 1] in (".", "!"):
            end += 1
        follow = text[match.end() : match.end() + 30].lower()
        on = match.group() == "continuing" and re.match(r"\s+\w", follow)  # 'Continuing concerns were raised'
        bids = (  # 'Open a bank account'
            match.group() in ("open", "close", "complete")
            and re.match(r"\s+(?:an?|the|our|their|any|all|up)\s+\w", follow) is not None
        )
        named = _named().match(text, match.start()) is not None
        if (
            not on
            and not bids
            and not named
            and not re.match(r"\s+(?:the|a|an|his|her|their|by the|and)\s+\w+ed\b", follow)
        ):
            value = _value(match.group())
            if value == "complete" and _part().match(text, match.end()):
                value = "in_progress"
            return Status(value, mark(words.passage, start, end), True)
    found = None
    low = lowered(text)
    if _WEAK.within(low):
        for weak in _weak().finditer(low):
            found = weak
    if found is not None:
        value = _value(found.group())
        if value == "complete" and _half().match(low):
            value = "in_progress"
        return Status(value, mark(words.passage, words.start + found.start(), words.start + found.end()), False)
    return None


def led_status(words: Mark) -> Status | None:
    """The status that these words begin with; None where they begin with none, whatever stands inside."""
    found = find_status(words)
    return found if found is not None and found.leads else None
