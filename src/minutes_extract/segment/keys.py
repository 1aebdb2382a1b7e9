"""Lines of a cell of actions that say whose the one above is, and by when: 'Lead: AB', 'By: end of March'."""

from __future__ import annotations

import re
from functools import cache

from .column_heads import header_role
from .list_lines import cut
from .passage import Passage


@cache
def _key() -> re.Pattern[str]:
    return re.compile(r"(?P<key>[A-Za-z][A-Za-z /]{1,24}?)\s?:\s*")


def take_keyed(cells: dict[str, list[Passage]]) -> list[Passage]:
    """Move what such lines say to the columns of owners and of days; the keys, which are labels."""
    actions = cells.get("action", [])
    if len(actions) < 2:
        return []
    kept, keys = actions[:1], list[Passage]()
    for passage in actions[1:]:
        found = _key().match(passage.text)
        role = header_role(found["key"]) if found is not None else None
        if found is None or role not in ("owner", "due", "owner_due"):
            kept.append(passage)
            continue
        keys.append(cut(passage, 0, found.end()))
        if passage.text[found.end() :].strip():
            cells.setdefault(role, []).append(cut(passage, found.end(), len(passage.text)))
    cells["action"] = kept
    return keys
