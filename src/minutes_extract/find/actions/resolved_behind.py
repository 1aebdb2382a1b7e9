"""Where a labelled task ends in front of what the body went on to resolve: 'Action: AB to ask. The Board approved a grant.'"""

from __future__ import annotations

import re
from functools import cache

from ...lexicons import words as word_list
from ...segment.passage import Passage
from ..sentences import sentences
from ..tasks import Tasks, imperative


def before_resolution(passage: Passage, start: int, end: int) -> int:
    """Where the first sentence behind a task begins that is a resolution of its own; `end` where none is."""
    text = passage.text
    if _cue().search(text, start, end) is None:
        return end
    spans = [(max(a, start), min(b, end)) for a, b in passage.once(sentences) if a < end and b > start]
    if len(spans) < 2:
        return end
    first = passage.once(Tasks).subject(*spans[0])
    if (first is None or first.start > start + 3) and not imperative(text[slice(*spans[0])]):
        return end
    return next((a for a, b in spans[1:] if _resolves(text, a, b)), end)


def _resolves(text: str, a: int, b: int) -> bool:
    """Whether a sentence tells what a body resolved, or who proposed and seconded it."""
    if _moved().search(text, a, b) is not None or _resolved().match(text, a, b) is not None:
        return True
    bodies = word_list("roles.group_heads") | word_list("roles.many") | _BODIES
    return any(m["body"].lower() in bodies or _letters(m["body"]) for m in _told().finditer(text, a, b))


def _letters(body: str) -> bool:
    """Whether a word is the short form of a council: 'PC', 'GCC', 'PCC'."""
    return body.isupper() and body.endswith(("PC", "CC", "TC", "GB", "PCC"))


_BODIES = frozenset("meeting members governors trustees directors councillors".split())


@cache
def _cue() -> re.Pattern[str]:
    return re.compile(r"\b(?:[Aa]greed|[Rr]esolved|RESOLVED|[Aa]pproved|noted|thanked|accepted|voted|seconded)\b")


@cache
def _told() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w-])(?P<body>[A-Za-z]{2,14})\s(?:(?:then|also|unanimously|all|formally|therefore)\s){0,2}(?:agreed(?!\s(?:to|with|by)\b)|resolved|approved|noted|thanked|accepted|voted)\b"
    )


@cache
def _resolved() -> re.Pattern[str]:
    return re.compile(
        r"\W{0,3}(?:It was\s)?(?:(?:also|then|further|unanimously|duly)\s){0,2}(?:RESOLVED|[Rr]esolved|approved)\b"
    )


@cache
def _moved() -> re.Pattern[str]:
    return re.compile(r"\b(?:[Pp]rop(?:osed)?\.? by|[Pp]roposed:?)\s.{2,60}\b[Ss]econded\b")
