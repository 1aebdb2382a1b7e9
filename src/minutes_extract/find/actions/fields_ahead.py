"""Fields in front of the action that they are of: 'To be actioned by: Ann', below it 'Action: ask the bank', then 'Deadline: 4 May'."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...segment.column_heads import header_role
from ..fields import labelled
from ..items import Entry
from ..mentions import mark
from ..tasks import Tasks
from .label_owners import owners_in
from .model import ActionDraft

_ROLES = ("action", "owner", "due", "status")
_LABEL = 36
"""No label of a field is longer."""


class FieldsAhead:
    """The fields of blocks of lines that tell whose a task is before they tell the task."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.of: dict[int, list[tuple[str, int, Entry]]] = {}
        self.taken: set[int] = set()
        for run in _runs(entries):
            for block in _blocks(run):
                ahead = block[:-1]
                self.of[id(block[-1][2])] = ahead
                self.taken |= {id(entry) for _, _, entry in ahead}

    def give(self, entry: Entry, drafts: list[ActionDraft]) -> None:
        """Give the action of a line what the lines in front of it say."""
        for role, begin, field in self.of.get(id(entry), ()) if len(drafts) == 1 else ():
            passage, draft = field.passage, drafts[0]
            if role == "owner" and not draft.label_owners and not _led(draft):
                draft.label_owners = owners_in(passage, (begin, len(passage.text)))
            elif role == "due":
                draft.column_due = draft.column_due or mark(passage, begin, len(passage.text))


def _led(draft: ActionDraft) -> bool:
    """Whether an action names its doer: 'Action by: Ann' in front of it is of what stands above."""
    return draft.text.passage.once(Tasks).subject(draft.text.start, draft.text.end) is not None


def _runs(entries: Iterable[Entry]) -> Iterator[list[tuple[str, int, Entry]]]:
    """Lines next to each other that are fields of actions: the role of each, where its words begin, its entry."""
    run: list[tuple[str, int, Entry]] = []
    for entry in entries:
        text = entry.passage.text
        field = _field(entry) if ":" in text[entry.begin : entry.begin + _LABEL] else None
        if field is None and not run:
            continue
        if field is None or (run and run[-1][2].item is not entry.item):
            yield run
            run = []
        if field is not None:
            run.append(field)
    yield run


def _field(entry: Entry) -> tuple[str, int, Entry] | None:
    if entry.heading or (entry.unit.tabular and entry.passage.table >= 0):
        return None
    found = labelled(entry.passage, entry.begin)
    role = header_role(found.label) if found is not None else None
    if found is None or role not in _ROLES or found.begin >= len(entry.passage.text.rstrip()):
        return None
    return role, found.begin, entry


def _blocks(run: list[tuple[str, int, Entry]]) -> Iterator[list[tuple[str, int, Entry]]]:
    """The parts of a run that end with an action, and begin with its owner; none where owners stand behind."""
    roles = [role for role, _, _ in run]
    if "action" not in roles or "owner" not in roles[: roles.index("action")]:
        return
    first = roles[0]
    starts = [n for n, role in enumerate(roles) if role == first]
    for start, end in zip(starts, [*starts[1:], len(run)], strict=True):
        held = roles[start:end]
        if held.count("action") == 1 == held.count("owner") and held.index("owner") < held.index("action"):
            yield run[start : start + held.index("action") + 1]
