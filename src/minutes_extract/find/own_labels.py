"""Labels of a document's own: the same words in front of task after task, beside owners, where no usual label stands.

'A/P – Ann to ask', 'Next step agreed: leaflet to be printed', each in a row with owners in their column.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

from ..lexicons import words
from ..segment.labels import heads_decisions
from ..segment.passage import Passage, normal
from ..segment.rows import Unit
from .labels import Label, find_labels
from .tasks import imperative, subject

__all__ = ["OwnLabels"]

_LEAST = 3  # so many tasks make a label of the words in front of them


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(
        r"\W{0,4}(?P<words>[A-Za-z][\w/.’'()&-]{0,16}(?: [\w/.’'()&-]{1,16}){0,4}?)\s?(?::|[–—]|-(?=\s))\s{0,3}(?=\w)"
    )


@cache
def _passive() -> re.Pattern[str]:
    return re.compile(r"\b(?:to be|will be) [a-z]{3,}")


class OwnLabels:
    """The words that a document's own labels consist of; most documents have none."""

    def __init__(self, units: Iterable[Unit] = ()) -> None:
        self.words = _learned([unit for unit in units if unit.tabular])

    def __bool__(self) -> bool:
        return bool(self.words)

    def find(self, text: str, begin: int = 0) -> list[Label]:
        """The label that a text begins with, if it is one of them."""
        found = _lead().match(text, begin) if self.words else None
        return [Label(begin, found.end())] if found is not None and normal(found["words"]) in self.words else []


def _learned(rows: list[Unit]) -> frozenset[str]:
    owned = [unit for unit in rows if unit.owners]
    if len(owned) < _LEAST:
        return frozenset()
    usual = sum(any(find_labels(passage.text) for passage in unit.body) for unit in owned)
    tasks = Counter(key for unit in owned for key in _leads(unit.body, tasks=True))
    often = {key for key, count in tasks.items() if count >= max(_LEAST, usual)}
    if not often:
        return frozenset()
    every = Counter(key for unit in rows for key in _leads(unit.body, tasks=False))
    doers = {normal(p.text) for unit in owned for p in unit.owners}
    return frozenset(key for key in often if 4 * tasks[key] >= 3 * every[key] and key not in doers and _may_label(key))


def _leads(body: list[Passage], tasks: bool) -> Iterable[str]:
    """What paragraphs begin with in front of a colon or a dash; `tasks`: those with a task behind it."""
    for passage in body:
        found = _lead().match(passage.text)
        if found is not None and (not tasks or _bids(passage.text, found.end())):
            yield normal(found["words"])


def _bids(text: str, at: int) -> bool:
    if text.startswith("to ", at):
        return False  # 'AB – to ask': whose it is
    return imperative(text[at:]) or subject(text, at) is not None or _passive().search(text, at) is not None


def _may_label(key: str) -> bool:
    """Whether words may mark an action: not a decision, a question and its answer, or somebody speaking."""
    held = key.split()
    return not heads_decisions(key) and key not in ("q", "a", "note") and not words("roles.heads") & set(held)
