"""Whether a line end inside a paragraph parts two entries or only wraps the line.

Minutes put one person or one statement on a line; mail and editors wrap prose at a width. The
rule, for lines `a` and `b` of one paragraph whose longest line has W characters:

1. `b` begins with a label ('Chair: …'), bold, a bullet or a list number: they are two entries,
   and so they are where `a` ends with a colon, unless `b` begins in lower case.
2. `b` does not begin as an entry does (capital, digit, bracket), or `a` is left open by a comma,
   an opened bracket or a word such as 'of': the line is wrapped.
3. Otherwise they are two entries where the lines are not wrapped at a width: W is above 110 or
   below 50, `a` is below 60% of W, or the first word of `b` would have fitted on `a` with eight
   characters to spare while most lines of the paragraph begin as entries do.
"""

from __future__ import annotations

import re
from functools import cache

__all__ = ["entry_breaks", "labelled"]

WIDE, NARROW, SHORT, SPARE = 110, 50, 0.6, 8


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "label": re.compile(r"[A-Z][\w/&.'’()-]*(?: [\w/&.'’()-]+){0,4}:(?=\s|$|[*_])"),
        "strong": re.compile(r"\*\*|__\w|<b>|<strong>|[-+*•·◦▪‣●○–]\s|\[[ xX]\]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s"),
        "entry": re.compile(r"[\W_]*[A-Z0-9À-ÖØ-Þ]"),
        "open": re.compile(
            r"(?:,|[-–—(/&]|\b(?:the|a|an|of|to|and|or|for|with|in|on|at|by|from|that|which|who|whom|as|is|are|was|were"
            r"|be|been|its|their|his|her|our|my|this|these|those|into|any|all|no|not|will|would|should|has|have|had"
            r"|between|than|if|when|where|because|but|nor|per|via|Mr|Mrs|Ms|Dr|Cllr|St|Rev|Prof)\.?)$"
        ),
        "markup": re.compile(r"\]\([^()\s]*\)|\*\*|__|~~|</?[A-Za-z][^<>]*>|[\[`]"),
    }


def labelled(line: str) -> bool:
    """Whether a line begins as an entry of its own: a label, bold, a bullet, a list number."""
    return bool(_patterns()["strong"].match(line) or _patterns()["label"].match(line))


def entry_breaks(lines: list[str]) -> list[bool]:
    """For each line but the last: whether its end parts two entries.

    >>> entry_breaks(["Jo Hall (JH)", "Sam Lee (SL)"])
    [True]
    >>> entry_breaks(["The board met for the first time since the summer and", "agreed."])
    [False]
    """
    if len(lines) < 2:
        return []
    shown = [_patterns()["markup"].sub("", line.strip()) for line in lines]
    width = max(map(len, shown))
    starts = [bool(_patterns()["entry"].match(line)) for line in shown[1:]]
    listed = sum(starts) >= 0.8 * len(starts)
    return [
        _parts(shown[i], lines[i + 1].strip(), shown[i + 1], width, listed) for i in range(len(lines) - 1)
    ]


def _parts(above: str, raw: str, below: str, width: int, listed: bool) -> bool:
    if labelled(raw):
        return True
    starts = bool(_patterns()["entry"].match(below))
    if above.endswith(":"):
        return starts
    if not starts or _patterns()["open"].search(above[-12:]) or above.count("(") > above.count(")"):
        return False
    if width > WIDE or width < NARROW or len(above) < SHORT * width:
        return True
    word = below.split(maxsplit=1)[0] if below else ""
    return listed and len(above) + 1 + len(word) + SPARE <= width
