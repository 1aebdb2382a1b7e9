"""Labels with no sign behind them, right in front of a name: 'Present Ann Bell', '1 APOLOGIES Carl Dunn'."""

from __future__ import annotations

import re
from functools import cache

from .labels import label_kind, weak_label
from .names import STRONG, people_like
from .passage import normal

_MOST = 60


@cache
def _before_name() -> re.Pattern[str]:
    """One to three words in front of another that no small letter begins, as no sentence has them often."""
    return re.compile(r"(?:\S{1,8} )?\S+ (?:\S+ ){0,2}?[^\Wa-z]")


def bare_label(text: str) -> tuple[str, int] | None:
    """(kind, end of the label) where words that head a list stand in front of a name; a number may stand before them."""
    if _before_name().match(text) is None:
        return None
    number = text.split(" ", 1)[0] if text[:1].isdigit() else ""
    begin = len(number) + 1 if number and number.rstrip(".):").isdecimal() and len(number) < 5 else 0
    tokens = text[begin : begin + _MOST].split(" ") if text[begin : begin + 1].isupper() else []
    for count in (3, 2, 1):
        if len(tokens) <= count or tokens[count][:1].islower():
            continue  # no name follows
        head = " ".join(tokens[:count])
        rest = text[begin + len(head) :].lstrip()
        if head[-1:].isalpha() and rest[:1].isupper() and (kind := label_kind(normal(head))) is not None:
            shown = head.isupper() or not weak_label(normal(head))
            if shown and people_like(rest) == STRONG:
                return kind, begin + len(head)
    return None
