"""The sentence of a passage that owners behind it are to see to."""

from __future__ import annotations

from collections.abc import Collection

from ...segment.passage import Passage
from ..dates import find_dates
from ..lines import Same
from ..lines.patterns import line_patterns
from ..mentions import Mark, mark
from ..sentences import sentences
from .patterns import patterns


def operative(
    passage: Passage, begin: int, end: int, owners: list[Mark], same: Same, taken: Collection[int] = ()
) -> Mark | None:
    """The sentence of text[begin:end] that gives the owners their task: the last one that does, or the last of all.

    Those that begin where `taken` says are others' already.
    """
    while end > begin and passage.text[end - 1] in " ([–-":
        end -= 1
    spans = [(a + begin, b + begin) for a, b in sentences(passage.text[begin:end]) if a + begin not in taken]
    if not spans:
        return None
    spans = [s for s in spans if deadline(passage, *s) is None] or spans
    spans = [s for s in spans if not patterns()["left"].match(passage.text, *s)] or spans
    weighed = [(_weight(passage.text, a, b, owners, same) + 0.1 * n, (a, b)) for n, (a, b) in enumerate(spans[-3:])]
    best = max(weighed)
    return mark(passage, *(best[1] if best[0] >= 1.0 else spans[-1]))


def deadline(passage: Passage, a: int, b: int) -> Mark | None:
    """The date of a sentence that says nothing but when a task is due: 'Due: 4 April.', 'By the end of May.'"""
    found = patterns()["only_due"].match(passage.text, a, b) if b - a < 70 else None
    if found is None:
        return None
    when = mark(passage, *found.span("when"))
    dates = find_dates(when.text, cell=True)
    whole = (
        len(dates) == 1 and when.text[: dates[0].lead] in ("", "the ") and not when.text[dates[0].end :].strip(" .,;)")
    )
    return when if whole or line_patterns()["whenever"].fullmatch(when.text) else None


def deadline_behind(words: Mark, end: int) -> Mark | None:
    """The date that a sentence between a task and its label, which begins at `end`, says it is due."""
    text = words.passage.text
    while end > words.end and text[end - 1] in " ([–-*_":
        end -= 1
    spans = sentences(text[words.end : end]) if end > words.end + 4 else []
    found = (deadline(words.passage, words.end + a, words.end + b) for a, b in spans)
    return next((when for when in found if when is not None), None)


def sets_task(words: Mark, owners: list[Mark], same: Same) -> bool:
    """Whether a sentence reads like a task that is still to be done."""
    return _weight(words.passage.text, words.start, words.end, owners, same) >= 1.0


def _weight(text: str, a: int, b: int, owners: list[Mark], same: Same) -> float:
    """How much a sentence reads like a task of these owners."""
    find = patterns()
    score = 1.0 * any(not find["no_task"].search(text, a, m.start()) for m in find["task"].finditer(text, a, b))
    told = [m.group() for m in find["name"].finditer(text, a, b)]
    named = sum(any(same(name, owner.text) for name in told) for owner in owners)
    if not score and named:
        score = 1.0 * (find["would_by"].search(text, a, b) is not None)  # 'The papers would be drawn up by Ann'
    score -= 0.8 * bool(find["wondered"].search(text, a, b))
    return score + (0.5 * (named > 0) + 0.3 * (named == len(owners) > 1) if score > 0 else 0.0)
