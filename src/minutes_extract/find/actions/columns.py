"""Actions that stand in a column of their own beside the minutes, and what their cells say beside them."""

from __future__ import annotations

import re
from bisect import bisect_left

from ...segment.passage import Passage
from ...segment.rows import Unit
from ..dates import find_dates
from ..items import Entry
from ..labels import find_labels
from ..lines import LineReader
from ..mentions import mark
from ..sentences import sentences
from ..tasks import Tasks, imperative, split_owners
from .cell_owners import bare_owners, groups, only_date
from .marked import bold_behind, bold_code
from .model import ActionDraft
from .patterns import patterns
from .run_together import run_together


def in_column(row: list[Entry], reader: LineReader) -> list[ActionDraft]:
    """The actions that stand in a column of their own beside the minutes."""
    unit = row[0].unit
    tasks = unit.get("action")
    wanted = _owners_beside(unit, reader) if len(tasks) == 1 and unit.owners else 0
    out = []
    for passage in tasks:
        if patterns()["codes_only"].fullmatch(passage.text):
            out += _coded(passage, row)
        elif not patterns()["no_owner"].fullmatch(passage.text) and not patterns()["no_action"].match(passage.text):
            labels = find_labels(passage.text)
            begin = labels[0].end if labels and not labels[0].start and labels[0].who is None else 0
            begin = begin if begin < len(passage.text) else 0
            parts = [(begin, len(passage.text))]
            if len(tasks) == 1 or not unit.owners:
                parts = run_together(passage, begin, wanted, reader.styles.bold, reader)
            for start, end in parts:
                draft = ActionDraft(mark(passage, start, end), "action-column", row[-1].item, unit, ["column"])
                take_code(draft)
                out.append(draft)
    return out


def _owners_beside(unit: Unit, reader: LineReader) -> int:
    """For how many owners the cell beside a task is."""
    told = groups(unit.owners)
    return len(bare_owners(unit.owners[0], reader)) or 1 if len(told) == 1 else len(told)


def _coded(codes: Passage, row: list[Entry]) -> list[ActionDraft]:
    """The paragraphs that begin with the codes which alone stand beside them: 'A44'; a list elsewhere may hold their words."""
    out = []
    for code in re.finditer(r"[^\s,;]+(?: \d+)?", codes.text):
        for entry in row:
            begin = entry.begin + len(code.group())
            if (
                entry.passage.text.startswith(code.group(), entry.begin)
                and entry.passage.text[begin : begin + 1] in " :.–-"
            ):
                draft = ActionDraft(
                    mark(entry.passage, entry.begin, len(entry.passage.text)),
                    "action-column",
                    entry.item,
                    entry.unit,
                    ["column"],
                )
                take_code(draft)
                out.append(draft)
    return out


def own_words(draft: ActionDraft, reader: LineReader) -> ActionDraft:
    """An action of a table without a column of owners: 'AB – fees to be paid', 'All: read the plan' name them."""
    bold_code(draft, reader.styles.bold)
    if draft.unit is not None and not draft.unit.owners:
        bold_behind(draft, reader)
        line = reader.read(draft.text.passage, draft.text.start, draft.text.end)
        if line.text.text:
            draft.text = line.text
            line.owners = line.owners or draft.label_owners
            draft.take(line)
        _dated_in_front(draft)
        owned_behind(draft, reader)
    if draft.unit is not None and not draft.unit.owners and not draft.label_owners:
        _bracket_behind(draft, reader)
    return draft


def _bracket_behind(draft: ActionDraft, reader: LineReader) -> None:
    """'Mend the roof (AB, CD / 31.05.23)': owners and by when in a bracket at the end."""
    words = draft.text
    found = patterns()["bracket_behind"].search(words.text) if words.text[-1:] in ")]" else None
    if found is None:
        return
    at = words.start
    spans = split_owners(words.passage.text, at + found.start("who"), at + found.end("who"))
    owners = [mark(words.passage, a, b) for a, b in spans]
    if not owners or not all(reader.knows(o.text) or o.text.lower() == "all" for o in owners):
        return
    draft.label_owners = owners
    draft.column_due = draft.column_due or mark(words.passage, at + found.start("when"), at + found.end("when"))
    draft.text = mark(words.passage, at, at + found.start())


def take_code(draft: ActionDraft) -> None:
    """Take a code in front of an action for its number: 'A26/2 Oil the gate', '2026/12 Ann to oil the gate'."""
    words, text = draft.text, draft.text.passage.text
    found = patterns()["code"].match(text, words.start, words.end)
    if found is None and (plain := patterns()["plain_code"].match(text, words.start, words.end)) is not None:
        doer = words.passage.once(Tasks).subject(plain.end(), words.end)
        led = (doer is not None and doer.start <= plain.end() + 3) or imperative(text[plain.end() : words.end])
        found = plain if led else None
    if found is None or draft.number is not None:
        return
    shown = mark(words.passage, *found.span("number"))
    if "minute" in found.re.groupindex and found["minute"]:
        draft.ref = draft.ref or shown  # '3.1 Ann to oil the gate'
    else:
        draft.number = shown
    draft.text = mark(words.passage, found.end(), words.end)


def _dated_in_front(draft: ActionDraft) -> None:
    """'12/6 – AB to mend the roof'."""
    words = draft.text
    found = find_dates(words.text[:24], cell=True) if words.text[:1].isdigit() and draft.column_due is None else []
    dash = patterns()["dash"].match(words.text, found[0].end) if found and found[0].lead == 0 else None
    if dash is not None:
        draft.column_due = mark(words.passage, words.start, words.start + found[0].end)
        draft.text = mark(words.passage, words.start + dash.end(), words.end)


def owned_behind(draft: ActionDraft, reader: LineReader) -> None:
    """'Mend the roof. AB. By June.'"""
    words = draft.text
    if draft.label_owners:
        return
    found = patterns()["behind"].search(words.passage.text, words.start, words.end)
    if found is None:
        return
    owners = [mark(words.passage, a, b) for a, b in split_owners(words.passage.text, *found.span("who"))]
    if all(reader.knows(owner.text) for owner in owners):
        draft.label_owners, draft.text = owners, mark(words.passage, words.start, found.start())
        if found["when"] and draft.column_due is None:
            draft.column_due = mark(words.passage, *found.span("when"))


def add_deadline(draft: ActionDraft, starts: set[tuple[int, int]]) -> None:
    """Take up the sentence behind an action that says when it is due: 'Deadline is 14 May.'"""
    passage = draft.text.passage
    told = passage.once(sentences)
    for a, b in told[bisect_left(told, (draft.text.end,)) :]:
        if a >= draft.text.end + 4:
            return
        if (id(passage), a) not in starts:
            words = passage.text[a:b].strip()
            if patterns()["deadline"].match(passage.text, a, b) or (
                words[:1] == "(" and words[-1:] == ")" and only_date(words[1:-1])
            ):  # '… by the end of term. (31 March)'
                draft.more.append(mark(passage, a, b))
