"""Numbers of minutes in front of the rows of a list of actions, that could be days as well: '2.1', '2.2', '3.0'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from .column_cells import dated


def minuted(texts: Sequence[str]) -> bool:
    """Whether the numbers of a column go up as those of minutes do: several of one item, or some that are no days."""
    found = [_number().fullmatch(text) for text in texts]
    numbers = [(int(m["item"]), int(m["part"])) for m in found if m is not None]
    if len(numbers) < 2 or len(numbers) < len(texts) or any(a > b for a, b in pairwise(numbers)):
        return False
    return len({item for item, _ in numbers}) < len({*numbers}) or not all(map(dated, texts))


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"(?P<item>\d{1,2})\.(?P<part>\d{1,2})\.?")


def in_series(codes: Sequence[str]) -> bool:
    """Whether codes are those of one series, each higher than the one before: '24/06', '24/07', 'A8', 'A11'."""
    found = [_code().fullmatch(code.rstrip(",;.")) for code in codes]
    told = [(m["stem"], int(m["last"])) for m in found if m is not None]
    if len(told) < 2 or len(told) < len(codes) or len({stem for stem, _ in told}) > 1:
        return False
    return all(a < b for (_, a), (_, b) in pairwise(told))


@cache
def _code() -> re.Pattern[str]:
    return re.compile(r"(?P<stem>(?:[A-Z]{1,6}[/.-]?)?(?:\d{1,4}[/-]){0,2}(?<=[A-Z/-]))(?P<last>\d{1,4})")
