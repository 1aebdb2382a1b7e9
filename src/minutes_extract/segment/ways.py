"""Words for how somebody came, or did not: 'In person', 'Online', 'Apologies', apart from those that say as what: 'Members'."""

from __future__ import annotations

from ..lexicons import labels
from .labels import label_kind
from .passage import normal

_LONGEST = 60  # letters in which the words for it stand
_AS_WHAT = frozenset(("members", "bodies", "guests"))


def is_way(phrase: str) -> bool:
    """Whether words say how somebody came, not as what: 'online', no 'council', 'staff'."""
    first = labels("labels.attendance").get(phrase.partition(" ")[0])
    return first not in _AS_WHAT and label_kind(phrase) not in (None, "in_attendance")


def way_of(text: str) -> str | None:
    """The kind of the words for how somebody came that a cell begins with: 'In person. Chair.', 'Apologies received'."""
    said = normal(text[:_LONGEST]).split()
    phrases = [" ".join(said[:n]) for n in (3, 2, 1)]
    return next((label_kind(phrase) for phrase in phrases if is_way(phrase)), None)


def column_of_ways(texts: list[str]) -> bool:
    """Whether a column says how each came: nearly every cell begins with words for it, whatever is said behind them."""
    return bool(texts) and 4 * sum(way_of(text) is not None for text in texts) >= 3 * len(texts)
