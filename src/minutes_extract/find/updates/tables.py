"""Tables that review earlier actions: each row one."""

from __future__ import annotations

from itertools import pairwise

from ...document.tree import Styles
from ...lexicons import labels
from ...lexicons import table as table_of
from ...segment.layout import ActionTable
from ...segment.passage import Passage, normal
from ...segment.reviews import state_in
from ...segment.rows import Unit
from ..actions.fused_rows import fused_rows
from ..actions.model import is_new
from ..actions.tables import titled_owner
from ..citations import of_minutes
from ..dates import find_dates
from ..items import ItemDraft
from ..lines import LineReader
from ..mentions import Mark, mark
from ..status import Status, find_status
from .entries import cite_front
from .model import UpdateDraft
from .patterns import patterns
from .split import say, split


def table_updates(table: ActionTable, item: ItemDraft | None, styles: Styles, reader: LineReader) -> list[UpdateDraft]:
    """The entries of a log's table; rows that are said to be new are not of it."""
    rows = [row for unit in table.units for row in fused_rows(unit, reader)]
    found = [draft for row in rows if (draft := _row(row, table, item, styles)) is not None]
    for draft in found:
        if not (draft.owners or draft.named):
            _own_words(draft, reader)
    told = [draft for draft in found if draft.owners or draft.due or (draft.status is not None)]
    if len(told) > 1 and 2 * sum(bool(draft.owners) for draft in found) >= len(found):
        found = told  # a row of words alone among them is none
    for draft in found if table.columns.header is None else ():
        if draft.number is not None and draft.ref is None and of_minutes(draft.number.text, item):
            draft.number, draft.ref = None, draft.number  # 'HB 29' beside a task, in item 'HB 38'
    if _counted(found) or _in_years(found, item) or _running(found, item) or _lettered(found, item):
        for draft in found:
            draft.number, draft.ref = draft.ref, None
    return found


def _own_words(draft: UpdateDraft, reader: LineReader) -> None:
    """Take the number and the owners of a row without a column of them out of its words: 'AI-17 Ann: ask'."""
    words = draft.text
    line = reader.read(words.passage, words.start, words.end, log=True)
    owned = [owner for owner in line.owners if owner.passage is words.passage]
    if line.text.text and (owned or line.number is not None):
        status = draft.status
        draft.text = line.text
        draft.take(line)
        draft.status = status or draft.status


def _in_years(drafts: list[UpdateDraft], item: ItemDraft | None) -> bool:
    """Whether every row has a number of its own behind the year, as no minutes here have: '23/03', '22/17'."""
    shown = [draft.ref.text.strip(" .#") for draft in drafts if draft.ref is not None and draft.number is None]
    if len(shown) < 3 or len(shown) < len(drafts) or len(set(shown)) < len(shown):
        return False
    return all(map(_year_first, shown)) and not any(of_minutes(s, item) for s in shown)


def _year_first(code: str) -> bool:
    year, _, number = code.partition("/")
    return len(number) == 2 and year.isdecimal() and number.isdecimal() and year.removeprefix("20")[:1] in tuple("012")


def _counted(drafts: list[UpdateDraft]) -> bool:
    """Whether the references of all rows are whole numbers or letters one after another, which number the actions themselves."""
    shown = [draft.ref.text.strip(" .#") for draft in drafts if draft.ref is not None and draft.number is None]
    if len(shown) < 2 or len(shown) < len(drafts):
        return False
    if all(len(s) == 1 and s.isalpha() for s in shown):
        return all(ord(b) == ord(a) + 1 for a, b in pairwise(shown))
    if not all(s.isdecimal() and len(s) < 5 for s in shown):
        return False
    return all(int(b) == int(a) + 1 for a, b in pairwise(shown))


def _running(drafts: list[UpdateDraft], item: ItemDraft | None) -> bool:
    """Whether whole numbers go up over the days of several meetings, higher than those of the items of one."""
    if len(drafts) < 2 or any(
        draft.ref is None or draft.number is not None or draft.raised is None for draft in drafts
    ):
        return False
    shown = [draft.ref.text.strip(" .#") for draft in drafts if draft.ref is not None]
    days = {draft.raised.text for draft in drafts if draft.raised is not None}
    if len(days) < 2 or not all(s.isdecimal() and len(s) < 5 for s in shown) or any(of_minutes(s, item) for s in shown):
        return False
    return int(shown[-1]) > _ITEMS and all(int(a) < int(b) for a, b in pairwise(shown))


def _lettered(drafts: list[UpdateDraft], item: ItemDraft | None) -> bool:
    """Whether every row has a serial number of its own behind the same letters, as no minutes here have: 'A118', 'A121'."""
    shown = [draft.ref.text.strip(" .#") for draft in drafts if draft.ref is not None and draft.number is None]
    if len(shown) < 2 or len(shown) < len(drafts) or len(set(shown)) < len(shown):
        return False
    codes = [patterns()["serial"].fullmatch(code) for code in shown]
    letters = {code["letters"] for code in codes if code is not None}
    return None not in codes and len(letters) == 1 and not any(of_minutes(code, item) for code in shown)


_ITEMS = 30
"""More items than one meeting has."""


def _row(unit: Unit, table: ActionTable, item: ItemDraft | None, styles: Styles) -> UpdateDraft | None:
    action = unit.get("action") or unit.get("body")
    if not action or is_new(unit) or patterns()["nothing"].match(action[0].text):
        return None
    text = action[0]
    for more in action[1:]:
        text = text.joined(more)
    draft = UpdateDraft(_whole(text), "log-table", item)
    for passage in unit.get("number")[:1]:
        if not _cites(draft, passage):
            draft.number, draft.raised = _dated_ref(passage) or (_whole(passage), None)
    for passage in unit.refs[:1]:
        if not _cites(draft, passage):
            draft.ref, draft.raised = _dated_ref(passage) or (_whole(passage), None)
    for passage in unit.get("raised")[:1]:
        of_minute = _dated_ref(passage)
        draft.raised = _whole(passage) if of_minute is None else of_minute[1]
        draft.ref = draft.ref or (of_minute[0] if of_minute is not None else None)
    draft.owners = [_whole(p) for p in unit.owners]
    for passage in unit.dues[:1]:
        draft.due = _whole(passage)
    for passage in sorted(unit.get("status"), key=_coloured):  # what is said counts before a colour
        colour = table_of("cues.letters").get(normal(passage.text))
        if normal(passage.text) in _COLOURS:
            continue  # of which nothing says what it means
        if draft.status is not None and _coloured(passage):
            if not _named(draft.status):  # 'Booked for 2 February' in front of 'Amber'
                draft.status = find_status(_whole(passage)) or Status(colour or "unknown", _whole(passage), True)
            continue
        if colour is None:
            say(draft, _whole(passage))
        else:
            draft.status = draft.status or Status(colour, _whole(passage), True)
    for passage in unit.get("body") if unit.get("action") else []:
        say(draft, _whole(passage))
    if draft.status is None and not unit.get("status"):
        split(draft, text, 0, len(text.text), styles)
    draft.named = titled_owner(table)
    state = state_in(table.title.text) if draft.status is None and table.title is not None else None
    if state is not None:
        draft.status = Status(state, None, False)
    return draft


def _cites(draft: UpdateDraft, passage: Passage) -> bool:
    """Take what a cell says in words: 'Action No 3 (10.09.19 ref 4.2)'."""
    found = patterns()["entry"].fullmatch(passage.text)
    if found is None or not found["word"] or not found["number"]:
        return False
    if patterns()["date"].search(found["paren"] or found["bare"] or "") is None:
        return False
    cite_front(draft, passage, found)
    return True


def _dated_ref(passage: Passage) -> tuple[Mark, Mark] | None:
    """The number of a minute and the day of its meeting, in a bracket or not: '5.3 (25/6/15)', '9/6, 3.4', '9 June 2026 item 3.4'."""
    found = patterns()["day_minute"].fullmatch(passage.text) or patterns()["minute_day"].fullmatch(passage.text)
    if found is not None and find_dates(found["day"], cell=True):
        return mark(passage, *found.span("ref")), mark(passage, *found.span("day"))
    number, bracket, day = passage.text.partition(" (")
    if not bracket or " " in number or not day.endswith(")") or not find_dates(day[:-1], cell=True):
        return None
    begin = len(number) + len(bracket)
    return mark(passage, 0, len(number)), mark(passage, begin, len(passage.text) - 1)


def _coloured(passage: Passage) -> bool:
    """Whether a cell holds nothing but a colour."""
    key = normal(passage.text)
    return key in ("red", "amber", "green") or key in _COLOURS or key in table_of("cues.letters")


def _named(status: Status) -> bool:
    """Whether a status is told by a word for one, not by what was done."""
    return status.mark is not None and normal(status.mark.text) in labels("cues.status")


_COLOURS = frozenset("grey gray black white blue purple".split())


def _whole(passage: Passage) -> Mark:
    return mark(passage, 0, len(passage.text))
