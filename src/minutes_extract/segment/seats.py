"""What stands in front of councillors in a row of theirs: the council, ward or party that they sit for."""

from __future__ import annotations

from ..lexicons import labels, words
from .names import STRONG, name_like
from .passage import normal

_TITLES = frozenset(
    ("cllr", "cllrs", "councillor", "councillors", "coun", "cr", "crs", "clr", "ald", "alderman", "baillie")
)
_KNOWN = (
    "roles.heads",
    "roles.starts",
    "roles.topics",
    "roles.group_heads",
    "roles.seats",
    "roles.kinds",
    "roles.parts",
)
_MOST = 3  # words of such a name


def sit_for(front: str, people: str) -> bool:
    """Whether a cell in front of councillors names nothing but what they sit for: 'Harrowby | Cllr Ann Bell', not 'Members'."""
    tokens = front.split()
    if not 0 < len(tokens) <= _MOST or not _TITLES.intersection(normal(people[:24]).split()[:1]):
        return False
    if not all(token[0].isupper() or token in ("of", "and", "&", "the", "upon", "on", "in") for token in tokens):
        return False
    if len(tokens) > 1 and name_like(front) == STRONG:
        return False  # 'Ann Bell | Cllr Carl Dunn', one for another
    said = set(normal(front).split())
    return said.isdisjoint(labels("labels.attendance")) and all(said.isdisjoint(words(name)) for name in _KNOWN)
