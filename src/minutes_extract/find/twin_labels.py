"""Labels of actions in two languages: 'Gweithred / Action 3: ', 'Gníomh (Action): ', 'Action / Mesure : '."""

from __future__ import annotations

import re
from functools import cache

from ..segment.two_languages import TWIN, strange, twin_before
from .label_forms import WORDS

__all__ = ["first_half", "second_half", "twin_before"]

_NUMBER = r"(?P<number>\d{1,4}(?:[./-]\d{1,4}){0,3}[a-z]?)"


@cache
def _behind() -> re.Pattern[str]:
    """The label behind its half in another language, which a colon ends."""
    return re.compile(rf"{WORDS}\s?{_NUMBER}?(?P<close>\))?(?:\s?[:–—]+[\s:–—-]*|\s*$)")


@cache
def _in_front() -> re.Pattern[str]:
    """The label, and behind a stroke its half in another language, or an owner."""
    return re.compile(rf"{WORDS}\s?/\s?(?P<who>{TWIN})(?:\s{_NUMBER})?\s?:[\s:–—-]*")


def second_half(text: str, start: int, twin: re.Match[str]) -> re.Match[str] | None:
    """The label that begins at `start`, behind its half in another language."""
    match = _behind().match(text, start)
    return match if match is not None and (twin["sign"] == "(") == bool(match["close"]) else None


def first_half(text: str, start: int) -> re.Match[str] | None:
    """The label that begins at `start` and has a half in another language behind it."""
    match = _in_front().match(text, start) if "/" in text[start : start + 30] else None
    return match if match is not None and strange(match["who"]) else None
