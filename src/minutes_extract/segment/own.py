"""Titles that name the meeting of the minutes themselves: 'Actions arising from the 12th meeting' in its own minutes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache


@cache
def _figures() -> re.Pattern[str]:
    return re.compile(r"\d{1,4}")


@cache
def _of_meeting() -> re.Pattern[str]:
    """The number or the day of a meeting: 'the 12th meeting', 'meeting 3/2021', 'of 6 May 2021'."""
    return re.compile(
        r"\b\d{1,3}(?:st|nd|rd|th) (?:meeting|session|call)\b|\b(?:meeting|session|call) (?:no\.? |number )?\d"
        r"|\b(?:from|of|at|on) (?:the )?\d{1,2}(?:[./-]\d|(?:st|nd|rd|th)? [a-z]{3,9}\b)",
        re.IGNORECASE,
    )


def of_this_meeting(title: str, header: Iterable[str]) -> bool:
    """Whether a title counts or dates a meeting, by figures that all stand in one line of the minutes' own header."""
    if len(title) > 90 or _of_meeting().search(title) is None:
        return False
    told = set(_figures().findall(title))
    return any(told <= set(_figures().findall(line)) for line in header)


def of_other_meeting(title: str, header: Iterable[str]) -> bool:
    """Whether a title counts or dates a meeting, and not that of the header."""
    return _of_meeting().search(title) is not None and not of_this_meeting(title, header)
