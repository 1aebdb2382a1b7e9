"""Words of titles that head lists of actions, or reviews of earlier ones."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ..lexicons import words
from ..months import NAMES

_MONTHS = rf"(?:{NAMES}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"


@cache
def _past() -> re.Pattern[str]:
    """'from the last meeting', 'of 6 May': what looks back at another day."""
    return re.compile(r"(?:of|from|since) (?:the )?(?:meeting )?(?:held )?(?:on )?(?:\d|\w{1,6}\d|" + _MONTHS + r"\b)")


@cache
def _left_over() -> re.Pattern[str]:
    """What is still to do or was to be done, of another day: 'Outstanding from January', 'Stuff from last time', 'Loose ends since 5 May'."""
    what = r"(?:still )?(?:(?:things|stuff|bits|jobs|items|matters|points|anything|what (?:is|was)|business) )?(?:outstanding|left over|left|leftovers?|unfinished(?: business)?|pending|remaining|still to do)"
    plain = r"(?:things|stuff|bits(?: and (?:bobs|pieces))?|odds and ends|loose ends|jobs|homework|business|tasks)"
    when = rf"(?:(?:the )?(?:last|previous) (?:time|meeting|month|week|session|call|one)|(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)? )?{_MONTHS}(?: \d{{1,4}})?(?: meeting)?|(?:meeting )?(?:no )?\d{{1,3}})"
    return re.compile(rf"(?:{what}|{plain}) (?:from|since|at|of) {when}")


@cache
def _numbered_meeting() -> re.Pattern[str]:
    """Actions of a meeting called by letters or kind and its number: 'Actions from DTM 11', 'Actions from site meeting no 4', 'Action points from the AGM'."""
    return re.compile(
        r"(?:open |outstanding )?(?:actions?|action (?:items|points)|tasks) (?:agreed |set )?(?:from|at) (?:the |our )?"
        rf"(?:(?:[a-z]{{2,12}} ){{0,3}}(?:no |number )?\d{{1,4}}|[ae]gm)(?:,? (?:of |on |held )?(?:on )?\d{{1,2}}(?:st|nd|rd|th)? {_MONTHS}(?: \d{{2,4}})?)?"
    )


@cache
def _reviewed() -> re.Pattern[str]:
    return re.compile(
        r"(?:action log|matters arising|outstanding actions|(?:points|issues|items) arising(?: from the (?:last )?(?:minutes|notes|meeting))?$|(?:review|update|progress|report(?:s|ing)?(?: back)?)\b.*\bactions?|actions? (?:from|of) (?:the )?(?:previous|last|minutes$)"
        r"|actions? (?:items |points )?(?:from|of|set at|agreed at) (?:the |our )?(?:"
        + NAMES
        + r"|spring|summer|autumn|winter) (?:\w+ )?(?:meeting|interim|session|call|telecon|workshop|forum|board|committee)s?$)"
        r"|(?:list of )?(?:the )?(?:remaining |open |pending |current |all ){0,2}actions?(?: items| points)? from (?:the |our )?(?:last|previous)\b"
        r"|you (?:said|asked|told us),?(?: and)?(?: what)? we (?:did|do|have done|acted|said)\b"
        r"|(?:items? |things |jobs |matters |tasks )?(?:still )?(?:outstanding|open|unfinished|pending|left(?: over)?|remaining|held over) from (?:the |our )?(?:last|previous|"
        + NAMES
        + r"|spring|summer|autumn|winter)\b"
        r"|(?:carried over )?from (?:the )?(?:last|previous) (?:time|meeting|call|week|month|session)\b"
    )


@lru_cache(maxsize=4096)
def reviewing(text: str) -> bool:
    """Whether a title heads a review of earlier actions: words of titles alone, of tasks and of what has been."""
    if len(text) >= 70:
        return False
    if len(text) < 60 and _reviewed().match(text) and "this meeting" not in text:
        return True
    if (
        len(text) < 60
        and (_left_over().fullmatch(text) or _numbered_meeting().fullmatch(text))
        and " this " not in text
    ):
        return True
    text = text.replace("follow up", "follow-up")
    if text.startswith(("to do ", "todo ")):
        text = "to-do " + text.partition("do ")[2]
    tokens = [token.removesuffix("'s").removesuffix("’s") for token in text.split()]
    held = set(tokens)
    if not held & words("headings.log.tasks"):
        return False
    strange = held - words("headings.log.tasks") - words("headings.log.past") - words("headings.log.plain")
    strange = {token for token in strange if not any(map(str.isdigit, token))}
    earlier = held & {"minutes", "notes"} and any(map(str.isdigit, text))  # 'Notes and actions, 8 July 2021'
    return not strange and bool(earlier or held & words("headings.log.past") or _past().search(text))


@cache
def _tasked() -> re.Pattern[str]:
    return re.compile(
        r"[:–—]\s{1,3}(?:the\s)?(?:[A-Z][\w.’'-]{0,20}(?:\s?[/,&+]\s?|\s(?:and\s)?)){1,5}(?:to|will|should)\s[a-z]"
    )


def gives_task(text: str) -> bool:
    """Whether words that could head a list have a task in their own line: 'Action from last meeting: AB to ask'."""
    return (" to " in text or " will " in text or " should " in text) and _tasked().search(text) is not None


@cache
def _of_all() -> re.Pattern[str]:
    return re.compile(
        r"\W{0,4}actions?\s?(?:[:–—-]|by\b:?)\s{0,3}(?:all(?: (?:the )?[a-z]{3,14})?|everyone|everybody|members)\W{0,4}",
        re.IGNORECASE,
    )


def for_all(text: str) -> bool:
    """Whether words say that a task is everybody's, and head none: 'ACTION: ALL', 'Action by all members'."""
    return len(text) < 40 and _of_all().fullmatch(text) is not None


@cache
def _bracket() -> re.Pattern[str]:
    return re.compile(
        r"\s[(\[](?P<said>(?:open |old |outstanding )?(?:actions|action (?:items|points)|ais|aps|to-?dos|tasks) from [^()\[\]]{3,40})[)\]]\W*$",
        re.IGNORECASE,
    )


def reviewed_in_brackets(text: str) -> bool:
    """Whether a title says in brackets that it heads earlier actions: 'Other mills (actions from last meeting)'."""
    found = _bracket().search(text) if len(text) < 90 and text.rstrip(" :.*_")[-1:] in (")", "]") else None
    return found is not None and reviewing(found["said"].lower())


@cache
def _who_does() -> re.Pattern[str]:
    """'Who is doing what', 'After the meeting: who does what by when'."""
    return re.compile(r"\bwho(?:['’ ]?s| is| are| will)? (?:to )?do(?:es|ing)? what\b")


@cache
def _we_will() -> re.Pattern[str]:
    """'What we will do', 'What you are all going to do next', 'What happens next'."""
    return re.compile(
        r"what happens (?:next|now)|what (?:we|you|they|everyone)(?:['’ ]?ll| will|(?:['’ ]?re| are)(?: all)? going to| plan to| need to| agreed to| must| should)(?: all)? (?:now )?do(?: next| now)?"
    )


@cache
def _absent() -> re.Pattern[str]:
    """Whose tasks these are that were not there: 'Actions to members not present'."""
    return re.compile(
        r"\s(?:(?:for|to) )?(?:absent (?:members|people|ones)|(?:members|people|those|anyone) (?:who (?:are|were) )?(?:not (?:present|here|there|at the meeting)|absent))$"
    )


@cache
def _by_the_way() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:so|now|ok|okay|right|well|then|and|finally|lastly|in (?:short|summary|sum)|to (?:sum up|summarise|summarize|recap))(?: then| now)?(?:,|:|\s?[–—]|\s-)\s{1,2}){1,2}(?=\w)",
        re.IGNORECASE,
    )


def spoken_lead(text: str) -> int:
    """How long the words are with which somebody who writes as he speaks leads up to a title: 'So, to do:', 'Right then – jobs'."""
    found = _by_the_way().match(text) if len(text) < 70 else None
    return found.end() if found is not None else 0


_AHEAD = frozenset(("by", "before", "for", "until"))


@lru_cache(maxsize=4096)
def listing(text: str) -> bool:
    """Whether a title heads a list of actions: 'Re-assigned action items', 'Actions for next week'."""
    if len(text) >= 60:
        return False
    if re.match(
        r"(?:summary|list|schedule|table) of (?:\w{1,12} ){0,4}action|(?:new )?action (?:items|points)\b", text
    ):
        return True
    if re.fullmatch(r"(?:(?!no |to |the |an? |any )[\w'-]{1,16} ){1,3}action (?:items|points)", text):
        return True
    if _who_does().search(text) or _we_will().fullmatch(text):
        return True
    whose = _absent().search(text)
    held = set((text[: whose.start()] if whose is not None else text).split())
    if held & _AHEAD:  # 'Actions for the June meeting', 'To do by 4 May'
        held = {word for word in held if not (word in words("headings.list.calendar") or any(map(str.isdigit, word)))}
        held |= {"to-do"} if text.startswith(("to do ", "to be done ", "to be actioned ")) else set()
    vague = {"matters"} if held & {"do", "done"} else {"matters", "things", "jobs"}  # 'Other things'
    named = held & words("headings.log.tasks") - vague
    beside = words("headings.decisions.beside") | {"&"}
    return (
        bool(named)
        and len(held) + bool(whose) > 1
        and held <= words("headings.log.tasks") | words("headings.list.plain") | beside
    )
