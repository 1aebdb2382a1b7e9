"""Who is asked to do a task: 'The meeting asked the Clerk to', 'It would help if the group could', 'Could Ann send'."""

from __future__ import annotations

import re
from functools import cache

_ONE = r"(?:the |Mr |Mrs |Ms |Dr |Cllr )?[A-Z][\w.’'&/-]{0,30}"
_WHO = rf"{_ONE}(?:(?:,? and |, | & | )(?:the )?[A-Z][\w.’'&/-]{{0,30}}){{0,6}}"
_ANY = rf"(?:{_WHO}|everyone|everybody|all members|members|the [a-z]{{3,14}}(?: (?!could\b|can\b|would\b|to\b)[a-z]{{3,14}})??|all(?! of\b))"


def asked(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where those stand in text[start:end] who are asked to do what it says."""
    found = _told().match(text, start, end) or _politely().match(text, start, end)
    return found.span("who") if found is not None else None


@cache
def _told() -> re.Pattern[str]:
    return re.compile(
        rf"(?:The )?(?:[A-Z]?[\w’'-]{{2,20}} ){{1,4}}(?:asked|requested|instructed|invited|tasked|directed) (?P<who>{_WHO}) to\s+[a-z]"
    )


@cache
def _politely() -> re.Pattern[str]:
    wished = r"(?:good|great|nice|helpful|useful|handy|best|ideal|appreciated|helpful and useful)"
    return re.compile(
        rf"(?:(?:(?:It|This|it) (?:would|might)|(?:It|it)[’']d|Would) (?:be (?:(?:very|really|most) )?{wished}|help)(?: if)? |(?:Please )?(?:[Cc]an|[Cc]ould|[Ww]ould|[Ww]ill) (?=(?:[\w.’'&/-]{{1,20}} ){{1,5}}(?:please |kindly )?[a-z]{{2,14}}\b))"
        rf"(?P<who>{_ANY})(?: (?:could|can|would|to))?(?: (?:please|kindly|also|each|all))? (?!(?:be|been|has|is|was)\b)[a-z]{{2,14}}\b"
    )
