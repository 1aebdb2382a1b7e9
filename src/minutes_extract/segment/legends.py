"""What the letters and signs of a list stand for, where a line explains them: 'P = present', '✅ here · ❌ not here'."""

from __future__ import annotations

import re
from functools import cache

from ..kept import kept
from .labels import label_kind
from .passage import normal

SIGN = "[√\u2600-\u27bf\u2b1b-\u2b55\U0001f300-\U0001faff]\ufe0f?"
"""Ticks, crosses, envelopes, circles: signs that stand for a word."""

VARIANT = "\ufe0f"
"""What follows a sign that is to be shown in colour."""

_LONGEST = 200  # letters of a line that explains signs


@kept
def explains_codes(text: str) -> bool:
    """Whether a line says what the letters of a table stand for: 'P = present, A = apologies', 'Key: ✓ attended; A apologies'."""
    if len(text) > _LONGEST:
        return False
    if sum(map(text.count, "=–-:")) > 1 and _known(_explained(), text) > 1:
        return True
    if (";" in text or "," in text) and _known(_listed(), text) > 1:
        return True
    return not text.isascii() and _known(_signed(), text) > 1


def lists_codes(text: str) -> bool:
    """Whether a line gives several letters or signs with words behind them, be they known or not."""
    return explains_codes(text) or len(_given().findall(text)) > 1


def stands_for(words: str) -> str | None:
    """How somebody attended, by these words or the first of them: 'excused', 'present on Zoom'."""
    said = normal(words)
    return label_kind(said) or (label_kind(said.split()[0]) if " " in said else None)


def is_sign(text: str) -> bool:
    """Whether a cell holds one sign and no word."""
    return 0 < len(text) < 4 and not text.isascii() and _sign().fullmatch(text) is not None


@cache
def _sign() -> re.Pattern[str]:
    return re.compile(SIGN)


def _known(pattern: re.Pattern[str], text: str) -> int:
    found = [m.groupdict() for m in pattern.finditer(text)]
    return sum(stands_for(m["words"]) is not None or stands_for(m.get("twin") or "") is not None for m in found)


@cache
def _listed() -> re.Pattern[str]:
    """A letter or tick in front of words in small letters, between commas; these may stand there in two languages."""
    return re.compile(
        r"(?:^|[;,:]\s|\(|^(?:Key|KEY|Legend)\s)(?P<code>[A-Z✓✗✔✘√])\s(?P<words>[a-z][^\W\d_]{0,20}(?: [a-z][^\W\d_]{0,20}){0,4})"
        r"(?:\s?/\s?(?P<twin>[a-z][a-z ]{2,40}))?(?=[;,.)]|$)",
    )


@cache
def _explained() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![A-Za-z])(?P<code>[A-Z]{{1,2}}|{SIGN})\s?[=:–-]\s?(?P<words>[A-Za-z][A-Za-z ]{{2,40}}?)(?=[^A-Za-z ]|\s+(?:[A-Z]{{1,2}}|{SIGN})\s?[=:–-]|\s*$)"
    )


@cache
def _signed() -> re.Pattern[str]:
    """A sign in front of words, whatever parts it from them and from the next one."""
    return re.compile(rf"(?P<code>{SIGN})\s?[=:–-]?\s?(?P<words>[A-Za-z][A-Za-z ]{{2,40}})(?=[^A-Za-z ]|$)")


@cache
def _given() -> re.Pattern[str]:
    return re.compile(rf"(?<![A-Za-z])(?:[A-Z]{{1,2}}|{SIGN})\s*[=:–-]\s*[A-Za-z]{{3}}")
