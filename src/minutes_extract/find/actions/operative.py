"""The sentence of a passage that owners behind it are to see to."""

from __future__ import annotations

from collections.abc import Collection

from ...segment.passage import Passage
from ..lines import Same
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
    spans = [s for s in spans if not patterns()["left"].match(passage.text, *s)] or spans
    weighed = [(_weight(passage.text, a, b, owners, same) + 0.1 * n, (a, b)) for n, (a, b) in enumerate(spans[-3:])]
    best = max(weighed)
    return mark(passage, *(best[1] if best[0] >= 1.0 else spans[-1]))


def sets_task(words: Mark, owners: list[Mark], same: Same) -> bool:
    """Whether a sentence reads like a task that is still to be done."""
    return _weight(words.passage.text, words.start, words.end, owners, same) >= 1.0


def _weight(text: str, a: int, b: int, owners: list[Mark], same: Same) -> float:
    """How much a sentence reads like a task of these owners."""
    find = patterns()
    score = 1.0 * any(not find["no_task"].search(text, a, m.start()) for m in find["task"].finditer(text, a, b))
    score -= 0.8 * bool(find["wondered"].search(text, a, b))
    named = (m.group() for m in find["name"].finditer(text, a, b))
    return score + 0.5 * (score > 0 and any(same(name, owner.text) for name in named for owner in owners))
