"""Tasks in the column of owners: 'AB to order slates' where other rows hold initials alone."""

from __future__ import annotations

import re

from ...segment.passage import Passage
from ...segment.rows import Unit
from ..items import Entry
from ..lines import LineReader
from ..mentions import mark
from ..tasks import Tasks, imperative
from .model import ActionDraft
from .tables import by_doer


def tasks_beside(row: list[Entry], reader: LineReader) -> list[ActionDraft]:
    """The tasks among the owners of a row; its unit keeps the owners that are left."""
    unit = row[0].unit
    role = "owner" if unit.get("owner") else "owner_due"
    beside = unit.get(role)
    found = {id(p): made for p in beside if len(p.text) > _SHORT and (made := _task(p, row, reader))}
    if found:
        unit.cells[role] = [p for p in beside if id(p) not in found]
    return [draft for made in found.values() for draft in made]


_SHORT = 10  # letters: no task is as short


def _task(passage: Passage, row: list[Entry], reader: LineReader) -> list[ActionDraft]:
    """What a line of the owners' cell gives somebody to do, as one action or one for each doer; empty where it names owners."""
    unit = row[0].unit
    own = Unit({name: cell for name, cell in unit.cells.items() if name not in ("owner", "owner_due")}, unit.tabular)
    draft = ActionDraft(mark(passage, 0, len(passage.text)), "action-column", row[-1].item, own, ["column"])
    line = reader.read(passage, 0, len(passage.text))
    doer = passage.once(Tasks).subject(0)
    if doer is not None and doer.start <= 1 and doer.cue in ("to", "will"):
        return by_doer(draft, reader) if _says(passage.text, doer.parts[-1][1]) else []
    if not line.owners or not imperative(line.text.text) or len(line.text.text.split()) < 2:
        return []
    draft.text = line.text
    draft.take(line)
    return [draft]


def _says(text: str, at: int) -> bool:
    """Whether something is to be done behind a doer: 'AB to order slates', not 'AB to action', 'AB to lead; 30 June'."""
    words = re.split(r"[;,.(]|\s[–—-]\s", text[at:], maxsplit=1)[0].split()
    return len(words) > 2 and words[1].isalpha() and words[1] not in _NO_TASK and not any(map(str.isdigit, words[2]))


_NO_TASK = ("lead", "action", "do", "follow", "progress", "by")
