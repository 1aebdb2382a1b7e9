"""An entry of a review that no date leads: a point of a list, a number, a label, words and what became of them."""

from __future__ import annotations

from typing import NamedTuple

from ...document.tree import Styles
from ...segment.passage import Passage
from ..items import Entry, clean_number
from ..labels import Label, find_labels
from ..lines import Knows, LineReader, TaskLine
from ..lines.patterns import line_patterns
from ..mentions import Mark, mark
from ..section_words import Section
from ..status import Status, led_status
from ..tasks import Subject, Tasks
from ..titles import section_kind
from .beside import say_behind
from .cited import cite_behind, counts, past_last
from .front import Front, cite, front
from .labels import known_behind, names_alone, names_at, names_doer, number_of_label, owners_of, told_before
from .model import UpdateDraft
from .owned import OwnerField, in_bracket, owner_field
from .patterns import patterns
from .split import say, split, strip_dash
from .told import only_told, sets_task


class Place(NamedTuple):
    """Where a line stands in its review."""

    section: Section
    deeper: bool  # in a list below the entry before it
    labelled: bool  # labels tell the entries of the review
    answered: bool  # the paragraph below tells what became of something
    cites: bool = False  # numbers in front of its lines are of the minutes before, though one may look like that of a paragraph here


class _Words(NamedTuple):
    """Where the words of an entry stand, and what is said of it in front of them or behind."""

    ahead: Front
    begin: int
    end: int
    named: list[Mark]
    number: Mark | None = None
    label: Label | None = None
    owned: OwnerField | None = None

    def past_field(self) -> _Words:
        """These without the field that names its owners."""
        if self.owned is None:
            return self
        field, begin = self.owned, self.begin if self.owned.start > self.begin + 2 else self.owned.end
        return self._replace(begin=begin, end=field.start if field.start > begin else self.end, named=field.owners)


def read_bare(entry: Entry, place: Place, reader: LineReader, styles: Styles) -> UpdateDraft | None:
    """The entry that a line of a review is, or None; `reader` takes lines apart."""
    words = _words(entry, place, reader.knows)
    if words is None:
        return None
    if place.section.sure and words.label is None and not place.deeper:
        if (told := only_told(entry, words.begin, reader.knows)) is not None:
            return told
    words = words.past_field()
    line = reader.read(entry.passage, words.begin, words.end, log=True)
    line.start = past_last(entry.passage.text, line.start)
    draft = _draft(entry, place.section, words, line)
    _take_said(draft, words.owned, line, reader.knows, styles)
    cite_behind(draft)
    _settle_box(draft, entry, words.begin)
    cell, code = _row_or_heading(entry) if words.ahead.head is None else (None, None)
    if cell is not None:
        draft.ref = mark(cell, 0, len(cell.text))
    draft.ref = draft.ref or code
    signs = _Signs(entry, place, words, line, draft)
    return draft if signs.tell(cell is not None, code, reader.knows) else None


# what stands in front


def _words(entry: Entry, place: Place, knows: Knows) -> _Words | None:
    """The words of an entry behind what stands in front of them; None where a label marks a new action."""
    passage, text, sure = entry.passage, entry.passage.text, place.section.sure
    ahead = front(text, entry.begin, sure)
    begin = ahead.end
    robot = patterns()["tracked"].match(text, begin) is not None  # a tracker says the line
    owned = owner_field(passage, begin, len(text), knows) if sure else None
    label = _first_label(text, begin, knows) if not robot and owned is None else None
    plain = _Words(ahead, begin, len(text), [], None, label, owned)
    if label is None:
        return plain
    start, end = begin + label.start, begin + label.end
    if names_alone(passage, end):
        return plain._replace(end=start, named=names_at(passage, end))
    if label.start > 25 and told_before(passage, begin, start):
        return None  # what is said of a matter, and a new action behind it
    if (sure or (place.labelled and label.start < 3)) and not place.deeper:
        named = [mark(passage, begin + a, begin + b) for a, b in owners_of(text[begin:], label)]
        named = named or known_behind(passage, end, knows)
        return plain._replace(begin=end, named=named, number=number_of_label(passage, begin, label))
    return None if sure or label.start < 30 else plain


def _first_label(text: str, begin: int, knows: Knows) -> Label | None:
    labels = find_labels(text[begin:])
    return next((one for one in labels if not names_doer(text, begin + one.start, knows)), None)


# what is said


def _draft(entry: Entry, section: Section, words: _Words, line: TaskLine) -> UpdateDraft:
    draft = UpdateDraft(line.text, "log-item", entry.item, number=words.number, named=words.named)
    draft.take(line)
    say_behind(draft, line, words.end)
    cite(draft, entry.passage, words.ahead, section)
    return draft


def _take_said(draft: UpdateDraft, owned: OwnerField | None, line: TaskLine, knows: Knows, styles: Styles) -> None:
    """Part the action from what became of it: at its owners, at its bracket, or by the words."""
    passage, start, end = line.passage, line.start, line.end
    if owned is not None:
        owned.give(draft, styles, start, end)
        return
    bracket = in_bracket(passage, start, end, knows) if not draft.named else None
    if bracket is not None:
        draft.text = strip_dash(mark(passage, start, bracket.start()))
        draft.named = names_at(passage, bracket.start("who"))
        say(draft, mark(passage, bracket.end(), end))
    elif (whole := _inside(passage, start, end)) is not None:
        draft.text = whole
        say(draft, mark(passage, whole.end + 1, end))
    else:
        split(draft, passage, start, end, styles)


def _inside(passage: Passage, start: int, end: int) -> Mark | None:
    """The action, where a bracket holds it and what became of it stands behind: 'AP1 (Ann to ask the bank) – done.'"""
    text = passage.text
    close = text.find(")", start, end) if text[start : start + 1] == "(" else -1
    if close < 0 or not text[close + 1 : end].strip(" .") or "(" in text[start + 1 : close]:
        return None
    found = passage.once(Tasks).subject(start + 1, close)
    return mark(passage, start + 1, close) if found is not None and found.start <= start + 4 else None


def _settle_box(draft: UpdateDraft, entry: Entry, begin: int) -> None:
    """Give an entry without a status the one that its words are, or its box, that of a citation in front as well: '☑ Item 4: …'."""
    if draft.status is not None:
        return
    draft.status = led_status(draft.text)  # '38/2: still open'
    passage = draft.text.passage
    drawn = {passage.text[at : at + 1] for at in (begin, entry.begin)}
    if draft.status is None and (passage.paragraph.marker == "[ ]" or "☐" in drawn):
        draft.status = Status("open", None, False)
    sign = line_patterns()["sign"].match(passage.text, entry.begin) if draft.status is None else None
    if sign is not None and not sign["none"]:
        value = "complete" if sign["yes"] else "open"
        draft.status = Status(value, mark(passage, *sign.span("yes" if sign["yes"] else "no")), False)


# the reference beside it or above


def _row_or_heading(entry: Entry) -> tuple[Passage | None, Mark | None]:
    """The reference in the row of an entry, or else the heading above that is nothing but one: 'GPC 37/15'."""
    cell = _cited(entry)
    heading = entry.item.heading if cell is None and entry.item is not None else None
    return cell, heading if heading is not None and patterns()["code"].fullmatch(heading.text) else None


def _cited(entry: Entry) -> Passage | None:
    """The reference in the row of an entry, where it is not the number of the item or of a paragraph of it."""
    refs = entry.unit.refs if entry.unit.tabular else []
    own = entry.item.number_text if entry.item is not None else None
    shown = clean_number(refs[0].text) if len(refs) == 1 else None
    if shown is None or own is None or counts(entry.item, shown):
        return None
    item = entry.item
    while item is not None:
        if item.number_text == shown:
            return None  # that of the item itself, or of one around it
        item = item.parent
    return refs[0]


# whether it is an entry


class _Signs:
    """What tells that a line of a review is an entry of it."""

    def __init__(self, entry: Entry, place: Place, words: _Words, line: TaskLine, draft: UpdateDraft) -> None:
        self.entry, self.place, self.words, self.line, self.draft = entry, place, words, line, draft
        self.task: Subject | None = entry.passage.once(Tasks).subject(line.start)
        self.was = patterns()["was_to"].match(entry.passage.text, line.start) is not None

    def tell(self, rowed: bool, code: Mark | None, knows: Knows) -> bool:
        """Whether it is one; `rowed`: its row has a reference, `code`: the heading above is one."""
        draft, listed = self.draft, self._listed(rowed, knows)
        words = draft.text.text
        if draft.status is None and (words.endswith(":") or not self._placed(listed, code)):
            return False
        if not words or patterns()["nothing"].match(words) or patterns()["resolved"].match(words):
            return False
        if patterns()["nothing"].match(self.entry.passage.text, self.entry.begin):
            return False  # 'Minutes of meeting 12 (6 May) were accepted': what stands in front is no citation
        if listed or self.was or self._marked() or self._stated():
            return True
        return self.task is not None and self.task.start <= self.line.start + 40

    def _listed(self, rowed: bool, knows: Knows) -> bool:
        """Whether it is set as an entry: a point of a list, a row, a task that is answered or that its sentence sets."""
        passage, unit, line = self.entry.passage, self.entry.unit, self.line
        if rowed or passage.paragraph.kind == "list_item":
            return True
        if unit.tabular and unit.refs and unit.body[:1] == [passage]:
            return True
        if self.place.answered and self.task is not None and self.task.start <= line.start + 3:
            return True
        sure = self.place.section.sure and self.words.label is None
        return sure and (self._owners_lead() or sets_task(passage, line.start, knows))

    def _owners_lead(self) -> bool:
        """Whether owners stand in a square bracket in front: '[AB] Ask the bank'."""
        line = self.line
        led = bool(line.owners) and line.owners[0].start < line.start
        return led and line.passage.text[self.words.begin : self.words.begin + 1] == "["

    def _placed(self, listed: bool, code: Mark | None) -> bool:
        """Whether a line without a status is known by what it cites, or by its place and a task."""
        ahead, entry, place = self.words.ahead, self.entry, self.place
        if (
            ahead.dated
            or self.was
            or (ahead.head is not None and (place.cites or not counts(entry.item, ahead.head["ref"])))
        ):
            return True
        leads = self.task is not None and self.task.start <= self.line.start + 3
        if leads and ahead.cited is not None and ahead.cited.ref is not None:
            return True  # 'Bell rope (min. 6) Ann to ask for prices.'
        fronted = (ahead.letter, ahead.cited, ahead.head, ahead.coded, code)
        labelled = place.labelled and self.words.label is not None
        if not listed and not labelled and all(sign is None for sign in fronted):
            return False
        if code is None and not _direct(entry, place.section):
            return False
        if self.task is not None or ahead.letter is not None or self.line.owners or (labelled and self.words.named):
            return True
        return place.section.sure and (labelled or patterns()["told"].match(self.draft.text.text) is None)

    def _marked(self) -> bool:
        """Whether a citation, a letter, a number, its owners or a label mark it."""
        ahead, draft = self.words.ahead, self.draft
        fronted = ahead.dated or not (ahead.head is None and ahead.cited is None and ahead.letter is None)
        named = draft.number or draft.named or self.words.label or self._owners_lead()
        return fronted or bool(named)

    def _stated(self) -> bool:
        """Whether what became of it stands in front of its words or, under a title of actions, behind them."""
        draft, line = self.draft, self.line
        if line.status is not None and line.start > self.words.begin:  # 'DONE Ann to ask'
            return True
        leads = draft.status is not None and draft.status.leads
        return self.place.section.sure and leads and draft.text.end < line.end


def _direct(entry: Entry, section: Section) -> bool:
    """Whether a line stands in the review itself, not under a matter that arose and has a heading of its own."""
    item = entry.item
    if section.sure or item is None or item.parent is None or item.heading is None:
        return True
    return section_kind(item.heading.text) == "log"
