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
