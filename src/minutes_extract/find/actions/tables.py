"""Tables of actions: each row one."""

from __future__ import annotations

from functools import reduce
from itertools import pairwise

from ...segment.layout import ActionTable
from ...segment.passage import Passage
from ...segment.rows import Unit
from ..labels import find_labels
from ..lines import Knows, LineReader
from ..lines.patterns import group_patterns
from ..mentions import Mark, mark
from ..tasks import split_owners
from .columns import own_words, take_code
from .fused_rows import fused_rows, refs_of_one
from .model import ActionDraft, is_new
from .parts import Parts
from .patterns import patterns


def table_actions(table: ActionTable, reader: LineReader) -> list[ActionDraft]:
    """The actions of a table; of a log those only that are said to be new."""
    units = [part for unit in table.units for row in _abreast(unit) for part in fused_rows(row, reader)]
    drafts = [draft for unit in units if (draft := _row(unit, table)) is not None]
    return [own_words(part, reader) for draft in drafts for part in by_doer(draft, reader)]


def doers_known(tables: list[ActionTable], knows: Knows) -> Knows:
    """`knows`, and whoever stands in the column of owners of a table: 'Legal' is somebody there, and so above it."""
    cells = [p.text for table in tables for unit in table.units for p in unit.owners if len(p.text) < 60]
    names = {text[a:b].lower() for text in cells for a, b in split_owners(text, 0, len(text)) if text[a].isupper()}
    names = {name for name in names if name.replace(" ", "").isalpha() and name.count(" ") < 3}
    return (lambda text: knows(text) or text.lower() in names) if names else knows


def by_doer(draft: ActionDraft, reader: LineReader) -> list[ActionDraft]:
    """The actions of a row whose doers the words name: 'Ann to ask; Carl to mend'."""
    if draft.column_owners or draft.unit is None:
        return [draft]
    parts = Parts(reader).of(draft)
    for part in parts if len(parts) > 1 else ():
        part.number, part.ref, part.status = draft.number, draft.ref, draft.status
        part.column_due = part.column_due or draft.column_due
    return parts


def _abreast(unit: Unit) -> list[Unit]:
    """A row that holds several actions, each line of them abreast with its owner's and its date's, cut into rows."""
    tasks = unit.get("action") or unit.get("body")
    count = len(tasks)
    role = "action" if unit.get("action") else "body"
    beside = {name: cell for name, cell in unit.cells.items() if name in _BESIDE and cell}
    in_step = [name for name, cell in beside.items() if len(cell) == count]
    points = count > 1 and all(p.paragraph.kind == "list_item" and p.paragraph.first for p in tasks)
    if points and not beside:
        held = {name: cell for name, cell in unit.cells.items() if name != role}  # a list of tasks in a cell
        return [Unit({**(held if k == 0 else {}), role: [p]}, unit.tabular, unit.breaks) for k, p in enumerate(tasks)]
    if count < 2 or not unit.owners or any(len(cell) not in (1, count) for cell in beside.values()):
        return [unit]
    whole = all(p.text[0].isupper() and " " in p.text for p in tasks)
    numbered = [name for name in _NUMBERS if len(unit.get(name)) == count]
    owned = {"owner", "owner_due"} & set(in_step) and (whole or len(in_step) > 1)
    if not owned and not (points and (in_step or numbered)):  # several tasks of one owner, each with its day or number
        return [unit]
    cut = [*in_step, *numbered]
    held = {name: cell for name, cell in unit.cells.items() if name not in (*_BESIDE, *numbered, role)}
    rows = [
        {role: [task], **{n: [unit.cells[n][k]] if n in cut else beside[n] for n in (*beside, *numbered)}}
        for k, task in enumerate(tasks)
    ]
    return [Unit({**(held if k == 0 else {}), **row}, unit.tabular, unit.breaks) for k, row in enumerate(rows)]


_NUMBERS = ("ref", "number")
_BESIDE = ("owner", "owner_due", "due", "status")


def _row(unit: Unit, table: ActionTable) -> ActionDraft | None:
    action = unit.get("action") or unit.get("body")
    if not action and not table.columns.has("action", "body"):
        action = unit.get("number")  # which action it is, and nothing else of it
    if not action or (table.log and not is_new(unit)):
        return None
    if patterns()["no_action"].match(action[0].text) or patterns()["no_owner"].fullmatch(action[0].text):
        return None
    text = action[0]
    for more in action[1:]:
        text = text.joined(more)
    draft = ActionDraft(_whole(text), "action-table", None, unit, ["list"])
    take_code(draft)
    labels = find_labels(text.text)
    if labels and labels[0].start == 0 and labels[0].end < len(text.text):
        draft.label = mark(text, 0, labels[0].end)
        draft.text = mark(text, labels[0].end, len(text.text))
    for passage in unit.get("number")[:1]:
        draft.number = _whole(passage)
    for passage in unit.refs[:1] or (table.row.refs[:1] if table.row is not None else []):
        draft.ref = _whole(passage)
    if several := refs_of_one(unit):
        draft.ref = _whole(reduce(Passage.joined, several))  # '1.1 1.2'
    draft.column_owners = [_whole(p) for p in unit.owners]
    for passage in unit.dues[:1]:
        draft.column_due = _whole(passage)
    for passage in unit.get("status")[:1]:
        draft.status = _whole(passage)
    draft.label_owners = titled_owner(table)
    return draft


def follow_codes(drafts: list[ActionDraft]) -> None:
    """Take plain numbers in front of tasks in a column where most go up behind the same year: '23/14 Re-audit …'."""
    led: list[tuple[ActionDraft, tuple[int, int], int]] = []
    shown: list[str] = []
    column = [draft for draft in drafts if "column" in draft.marked_by]
    for draft in column:
        words = draft.text
        found = patterns()["plain_code"].match(words.passage.text, words.start, words.end)
        if draft.number is not None:
            shown.append(draft.number.text)
        elif found is not None and not found["minute"]:
            shown.append(found["number"])
            led.append((draft, found.span("number"), found.end()))
    years = {code.partition("/")[0] for code in shown}
    ends = [code.partition("/")[2] for code in shown]
    if len(shown) < 3 or 3 * len(shown) < 2 * len(column) or len(years) > 1 or not all(map(str.isdecimal, ends)):
        return
    if all(int(a) < int(b) for a, b in pairwise(ends)):
        for draft, number, end in led:
            draft.number = mark(draft.text.passage, *number)
            draft.text = mark(draft.text.passage, end, draft.text.end)


def titled_owner(table: ActionTable) -> list[Mark]:
    """Whose tasks a table's title says that it holds: 'Malcolm's actions'."""
    if table.title is None:
        return []
    found = group_patterns()["possessive"].match(table.title.text)
    return [mark(table.title, *found.span("who"))] if found is not None else []


def _whole(passage: Passage) -> Mark:
    return mark(passage, 0, len(passage.text))
