"""The words of labels, where one may begin, and the labels that signs or bold letters set apart: '[Action: Ann] Go'."""

from __future__ import annotations

import re
from functools import cache

WORDS = (
    r"(?:(?:[Aa]greed|[Nn]ew|[Ff]urther|[Ff]ollow[- ]up|[Kk]ey)\s+[Aa]ctions?|(?:(?:[Aa]greed|[Nn]ew|[Ff]urther|[Kk]ey|AGREED|NEW|FURTHER)\s+)?(?:ACTIONS?(?!ED\b)|Actions?)"
    r"(?:\s+(?:[Pp]oints?|POINTS?|[Ii]tems?|ITEMS?|[Rr]equired|REQUIRED|[Aa]greed|AGREED|[Nn]eeded|NEEDED|[Aa]rising|[Tt]aken|[Tt]o (?:be )?[Tt]aken?|TO BE TAKEN|[Rr]e(?:quested|corded)|[Ss]teps?|(?:[Bb]y|BY)(?=\s?:)"
    r"|(?:(?:[Tt]o be )?[Tt]aken [Bb]y|[Oo]wners?|OWNERS?|[Aa]ssigned to)(?=\s?:)"
    r"|[Ff]rom (?:the |this )?meeting))?|(?:[Ff]or|FOR) (?:[Aa]ction|ACTION)(?=\s?[:–—]|\s(?:by|BY)\s(?:[A-Z]|all\b)[^:.;\n]{0,60}:\s)|[Aa]ctions?(?= ?[:–—])|ACT(?=\s?:)|TODO|todo|To[ -]?[Dd]o(?=\s?(?:[:–—]|-\s)|\s?\([A-Z][^()\n]{1,60}\)\s?(?:[:–—]|-\s))|TO DO|A[/.]P\.?(?=\s?\d|\s?[:–—-])|AP(?=\s?\d|\s*[:–—→(\[-])|AI(?=[ -]?\d|\s*[:(\[])"
    r"|(?:Tasks?|TASKS?|Follow[- ]?[Uu]ps?|FOLLOW[- ]?UPS?)(?=\s?\d{0,4}\s?(?:[:–—→]|-\s)))"
)
"""What every label begins with."""
_OWNER = r"(?:[A-Z][\w.’'-]{0,20}(?: [A-Z][\w.’'-]{0,20}){0,2}|[Aa]ll)"
_OWNERS = rf"{_OWNER}(?:(?:\s?[/,&+]\s?|\s(?:and|or)\s){_OWNER}){{0,4}}"
_NUMBER = r"(?:\s*(?:[Nn]o\.?|#)?\s*(?P<number>\d{1,4}(?:[./]\d{1,3})?))?"


@cache
def _before() -> re.Pattern[str]:
    """What may stand before a label in mid passage."""
    return re.compile(r"(?:^|[.!?:;…)(\[\]”’\"'*•●○◦▪▫■□◆‣–—>→⇒►▶»➢➤★☐☑☒✓✔_-])\s*$")


def opens(text: str, start: int) -> bool:
    """Whether something may begin here: a passage, or what follows a stop or a sign."""
    return _before().search(text[max(0, start - 4) : start]) is not None


@cache
def _boxed() -> re.Pattern[str]:
    """A label between signs, alone or with its owner, and its words behind: '[ACTION] Ann to go', '<<Action: Ann>> Go'."""
    return re.compile(
        rf"(?P<label>{WORDS}){_NUMBER}"
        rf"(?:\s?[:–—-]\s?(?P<by>{_OWNERS}))?(?:\s?:)?(?P<close>[\])]|\s?[<>{{}}!#~*=«»]{{1,4}})\s*[:–—-]{{0,2}}\s*(?=\w)"
    )


@cache
def _framing() -> re.Pattern[str]:
    """The signs in front of a label that stands between signs: '** ACTION **', '{Action}'."""
    return re.compile(r"(?:^|[\s.!?:;])(?P<open>[<>{!#~*=«])(?P=open){0,3}\s?$")


_ANSWERS = {"(": ")]", "[": ")]", "<": ">", ">": "<", "{": "}", "«": "»"}
"""The signs that close what others open; the rest close what they open."""


def box(text: str, start: int) -> re.Match[str] | None:
    """The label between signs that begins at this place, where what closes it answers what opens it."""
    sign = text[start - 1 : start]
    if sign in ("[", "("):
        sign = sign if opens(text, start) else ""
    elif sign.isalnum():
        return None
    else:
        found = _framing().search(text, max(0, start - 7), start)
        sign = found["open"] if found is not None else ""
    boxed = _boxed().match(text, start) if sign else None
    return boxed if boxed is not None and boxed["close"].strip()[0] in _ANSWERS.get(sign, sign) else None


@cache
def _run_of() -> re.Pattern[str]:
    """A label and its owner that fill their run in bold, and the task behind it: '*Action: Ann* Go', '*ACTION (Ann)* Go'."""
    return re.compile(
        rf"(?P<label>{WORDS}){_NUMBER}"
        rf"(?:\s?[:–—-]\s?|\s?[(\[])(?P<by>{_OWNERS})[)\]]?(?P<after>)\s{{1,3}}(?=[A-Z][a-z]{{1,20}}\s[a-z])"
    )


def named_run(text: str, start: int, end: int) -> re.Match[str] | None:
    """The label with its owner that fills the run in bold text[start:end], with a task behind it."""
    found = _run_of().match(text, start)
    return found if found is not None and end <= found.start("after") + 1 <= end + 1 else None
