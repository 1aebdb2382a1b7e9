"""Tables of actions: each row one."""

from __future__ import annotations

from ...segment.layout import ActionTable
from ...segment.passage import Passage
from ...segment.rows import Unit
from ..labels import find_labels
from ..lines.patterns import group_patterns
from ..mentions import Mark, mark
from .model import ActionDraft, is_new
from .patterns import patterns


def table_actions(table: ActionTable) -> list[ActionDraft]:
    """The actions of a table; of a log those only that are said to be new."""
    return [draft for unit in table.units if (draft := _row(unit, table)) is not None]


def _row(unit: Unit, table: ActionTable) -> ActionDraft | None:
    action = unit.get("action") or unit.get("body")
    if not action or patterns()["no_action"].match(action[0].text) or (table.log and not is_new(unit)):
        return None
    text = action[0]
    for more in action[1:]:
        text = text.joined(more)
    draft = ActionDraft(_whole(text), "action-table", None, unit, ["list"])
    labels = find_labels(text.text)
    if labels and labels[0].start == 0 and labels[0].end < len(text.text):
        draft.label = mark(text, 0, labels[0].end)
        draft.text = mark(text, labels[0].end, len(text.text))
    for passage in unit.get("number")[:1]:
        draft.number = _whole(passage)
    for passage in unit.refs[:1]:
        draft.ref = _whole(passage)
    draft.column_owners = [_whole(p) for p in unit.owners]
    for passage in unit.dues[:1]:
        draft.column_due = _whole(passage)
    for passage in unit.get("status")[:1]:
        draft.status = _whole(passage)
    draft.label_owners = titled_owner(table)
    return draft


def titled_owner(table: ActionTable) -> list[Mark]:
    """Whose tasks a table's title says that it holds: 'Malcolm's actions'."""
    if table.title is None:
        return []
    found = group_patterns()["possessive"].match(table.title.text)
    return [mark(table.title, *found.span("who"))] if found is not None else []


def _whole(passage: Passage) -> Mark:
    return mark(passage, 0, len(passage.text))
