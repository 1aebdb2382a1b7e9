"""Sentences of a passage, as offsets."""

from __future__ import annotations

import re
from functools import cache

from ..honorifics import STOPPED


@cache
def _end() -> re.Pattern[str]:
    return re.compile(r"""[.!?…]+[)\]”’"']*(?=\s|$)""")


@cache
def _abbreviation() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{STOPPED}|St|No|Nos|Ref|vs|etc|e\.g|i\.e|eg|ie|p|pp|para|paras|approx|Jan|Feb"
        r"|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Ltd|Co|Sat|Sun|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Rs|Smt|Kum|Sri|Mohd|Md|Exe|Asst|Assoc|Govt|Msgr|Bros?|Sis|[Pp]rop|[Ss]ec"
        r"|[A-Z]|[a-z]|\d{1,2}(?:st|nd|rd|th)?|[ivx]{1,4})"
    )


@cache
def _cited() -> re.Pattern[str]:
    """The number of what letters in front of it name, more than a count of things would be: '1147', '12-2', '42 of 2004'."""
    return re.compile(r"\s{1,3}(?:\d{3}|\d{1,2}(?:[-–/]\d|\s?(?:$|[,;)])|\sof\s(?:19|20)\d\d))")


@cache
def _single() -> re.Pattern[str]:
    """A letter or number and its stop."""
    return re.compile(r"(?:^|\s)(?:[A-Za-z]|[ivx]{1,4}|\d{1,2})\.$")


_CLAUSE = 24  # longer than the words in front of a sentence that say when
_SINGLE = 9  # longer than a letter or number that begins a sentence


def _abbreviated(tail: str) -> bool:
    """Whether the stop behind these last words of a sentence belongs to an abbreviation."""
    if not tail or tail[-1].isspace() or tail[-1] == "(":
        return False
    return _abbreviation().fullmatch(tail.replace("(", " ").rsplit(None, 1)[-1]) is not None


def _ends_with_day(said: str, following: str) -> bool:
    """Whether a sentence ends with the number of a day: '… on the 28th. Closed.'"""
    day = said[-2:] in ("st", "nd", "rd", "th") and said[-3:-2].isdigit() and len(said) > 8
    return day and following[:1].isupper() and following[:3].lower() not in _MONTHS


@cache
def _short_month() -> re.Pattern[str]:
    """The number of a day and its month, shortened."""
    return re.compile(r"(?:^|\s)\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$")


_MONTHS = frozenset("jan feb mar apr may jun jul aug sep oct nov dec".split())


def sentences(text: str) -> list[tuple[int, int]]:
    """(start, end) of each sentence, trimmed."""
    out: list[tuple[int, int]] = []
    at = 0
    for match in _end().finditer(text):
        end = match.end()
        following = text[end : end + 4].lstrip()
        if following and following[0].islower() and not following[1:2].isupper():
            continue
        if match.group() == "." and following[:1].isdigit() and text[max(at, end - 4) : end] in (" no.", "(no."):
            continue  # 'no. 42'
        initials = text[end - 3 : end - 2] == "." and text[end - 2 : end - 1].isupper()
        if initials and following[:1].isdigit() and _cited().match(text, end) is not None:
            continue  # 'I.S. 1147', not 'from A.B. 4 members asked'
        if match.group() == "." and _abbreviated(text[max(at, end - 12) : end - 1]):
            ends_number = text[max(at, end - 2) : end - 1].isdigit() and end - 2 > at and following[:1].isupper()
            ends_number = ends_number or _ends_with_day(text[max(at, end - 10) : end - 1], following)
            if following[:1].isupper() and not ends_number and end - at > _CLAUSE:  # not '25 Nov. 2017'
                ends_number = _short_month().search(text, max(at, end - 12), end - 1) is not None
            single = _single().search(text[at:end]) if end - at < _SINGLE else None
            if not ends_number or (single and single.start() <= 1):
                continue
        out.append((at, end))
        at = end
        while at < len(text) and text[at] == " ":
            at += 1
    if at < len(text):
        out.append((at, len(text)))
    return out
