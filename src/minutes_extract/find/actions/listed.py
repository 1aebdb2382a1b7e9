"""Actions that stand in a list of them, or behind a checkbox; fields on the lines below an action."""

from __future__ import annotations

import re

from ...document.bullets import box_of
from ...lexicons import words as word_list
from ...segment.passage import Passage, normal
from ..items import Entry
from ..lines import Knows, LineReader, TaskLine, nameable, of_task
from ..lines.patterns import OWNERS, line_patterns
from ..mentions import Mark, mark
from ..section_words import Section, bids
from ..sentences import sentences
from ..tasks import Tasks, everyone_leads, imperative, passive, past_opening, split_owners
from .label_owners import owners_in
from .list_habits import ListHabits
from .marked import bold_behind
from .model import ActionDraft
from .patterns import patterns

_CODE = 24
"""No number of an action is longer."""


class Listed:
    """Reads the lines of action lists; `sections` says which lines stand in one."""

    def __init__(self, reader: LineReader, sections: dict[int, Section], entries: list[Entry]) -> None:
        self.reader = reader
        self.sections = sections
        self.level = 0  # list depth of the last action
        self.last: ActionDraft | None = None
        self.titled: Passage | None = None  # the title under which it stands
        self.habits = ListHabits(entries, sections, reader)
        self.topic: tuple[int, list[Mark]] | None = None  # the point that heads those below: its depth, whom it names

    def section(self, entry: Entry) -> Section | None:
        found = self.sections.get(id(entry))
        if found is None or found.kind != "list" or (found.each and not bids(entry, self.reader.knows)):
            return None
        return found

    def draft(self, entry: Entry) -> ActionDraft | None:
        """The action that a line is, if it is one."""
        section, paragraph = self.section(entry), entry.passage.paragraph
        boxed = box_of(paragraph) is not None or self.numbered(entry)
        outside = section.heads if section is not None else not boxed
        if self._topic(entry) or outside or id(entry) in self.habits.remarks:
            self.last = None
            return None
        level = paragraph.level if paragraph.kind == "list_item" else 0
        if section is not None and self._goes_on(entry, level):
            return None
        ref, begin = self.habits.cited(entry) or (None, entry.begin)
        line = self.reader.read(entry.passage, begin, len(entry.passage.text))
        said = line.text.text
        if not said or patterns()["no_action"].match(said) or not self._counts(line, section, boxed):
            return None
        made = self._made(entry, line, section)
        made.ref = made.ref or ref
        self.last, self.level = made, level + bool(level and entry.begin)  # behind a heading: those below go beside it
        self.titled = section.title if section is not None else None
        return made

    def _topic(self, entry: Entry) -> bool:
        """Whether a point heads those below it; keeps whom it names until its list goes on at its own depth."""
        topic, level = id(entry) in self.habits.topics, entry.passage.paragraph.level
        if topic or self.topic is None or level <= self.topic[0]:
            self.topic = (level, self._people(entry)) if topic else None
        return topic

    def _goes_on(self, entry: Entry, level: int) -> bool:
        """Whether a point stands below the last action and goes on with it: 'Ann to ask about:', and what."""
        last = self.last
        if last is None or level <= self.level or not (self.level > 0 or last.text.text.endswith(":")):
            return False
        if last.text.passage.text.rstrip().endswith((":", ",", "–", "-")):  # what it says goes on there
            last.more.append(mark(entry.passage, entry.begin, len(entry.passage.text)))
        return True

    def _made(self, entry: Entry, line: TaskLine, section: Section | None) -> ActionDraft:
        """The action that a line tells, with what its section, its number or the point above it says of it."""
        made = ActionDraft(line.text, "action-list" if section is not None else "checkbox", entry.item, entry.unit)
        made.marked_by = ["list"]
        if self.numbered(entry):
            made.marked_by = ["list"] if section is not None else ["label"]
            made.number = _bare_number(entry.unit.refs[0])
            made.rule = "action-number"
        made.take(line)
        if not made.label_owners:
            bold_behind(made, self.reader)
        if section is not None and section.owner is not None and not made.label_owners and not self._led(line):
            made.label_owners = section.owners
        if self.topic is not None:
            made.label_owners = made.label_owners or list(self.topic[1])
        if section is not None and patterns()["by_day"].search(line.text.text) is None:
            made.column_due = made.column_due or section.due
        return made

    def _people(self, entry: Entry) -> list[Mark]:
        """The people of the document whose names alone a point is; none where it says anything else."""
        text, end = entry.passage.text, len(entry.passage.text.rstrip(" :"))
        owners = [mark(entry.passage, a, b) for a, b in split_owners(text, entry.begin, end)]
        return owners if all(self.reader.knows(owner.text) for owner in owners) else []

    def _led(self, line: TaskLine) -> bool:
        """Whether a line names its doer itself, whoever it is listed under: 'ann and bob to ask'."""
        text = line.passage.text
        nicks = line_patterns()["nicks"].match(text, line.start, line.end)
        return nicks is not None and nicks["cue"] == "to" and not imperative(text[line.start : line.end])

    def _counts(self, line: TaskLine, section: Section | None, boxed: bool) -> bool:
        """Whether a line of a list is an action, not a word around the list."""
        text = line.text.text
        if patterns()["remark"].match(text):
            return False
        if text.endswith("?"):  # 'Ann: ask what slates cost?'
            return section is not None and section.sure and (bool(line.owners) or imperative(text))
        if text.endswith(":"):  # 'Ann to ask about:', and points below it
            doer = line.passage.once(Tasks).subject(line.start, line.end)
            return doer is not None and doer.start <= line.start + 3 and doer.cue == "to" and "following" not in text
        if section is None and self.reader.knows(text):
            return False  # a tick beside somebody's name
        if boxed and box_of(line.passage.paragraph) is None:
            return True
        if section is None:
            return (self.habits.boxes and box_of(line.passage.paragraph) == "[ ]") or of_task(line)
        item = line.passage.paragraph.kind == "list_item"
        told = patterns()["not_task"].search(text) is not None and not imperative(text)
        if item and (section.sure or section.owner is not None) and not told:
            return True
        if item or line.owners or section.owner is not None:
            return of_task(line)
        if self._first(section) and not patterns()["not_task"].search(text):
            return True
        found = line.passage.once(Tasks).subject(line.start, line.end)
        text = line.passage.text
        if found is not None and found.start > line.start + 3 and section.sure:
            topic = patterns()["topic"].match(text, line.start, found.start)  # 'Roof – Ann to ask'
            return topic is not None and topic.end() == found.start and found.cue == "to"
        if found is None or found.start > line.start + 3:
            return False
        return found.cue == "to" or (section.sure and all(self.reader.knows(text[a:b]) for a, b in found.parts))

    def _first(self, section: Section) -> bool:
        """Whether a paragraph is the first below a heading, or a line of its own, that says nothing but 'Action'."""
        title = section.title
        heads = title.paragraph.kind in ("heading", "paragraph") and normal(title.text) in (
            "action",
            "actions",
            "action point",
            "action points",
        )
        return heads and self.titled is not title

    def numbered(self, entry: Entry) -> bool:
        """Whether the reference beside a line is the number of an action: 'AP3.1'."""
        refs = entry.unit.refs if entry.unit.tabular else []
        return len(refs) == 1 and patterns()["action_number"].fullmatch(refs[0].text) is not None

    def field(self, entry: Entry) -> bool:
        """Whether a line has the form of a field."""
        return patterns()["field_line"].fullmatch(entry.passage.text, entry.begin) is not None

    def fields(self, entry: Entry, draft: ActionDraft) -> bool:
        """Whether a line below an action is a field of it: 'Person responsible: Ann Bell'."""
        text = entry.passage.text
        found = patterns()["field_line"].fullmatch(text, entry.begin)
        if found is None:
            return False
        line = TaskLine(entry.passage, entry.begin, len(text), owners=list(draft.label_owners), due=draft.column_due)
        line.status = draft.said
        if not self.reader.give_field(line, found):
            return False
        draft.take(line)
        return True

    def taken(self, entry: Entry) -> list[ActionDraft]:
        """A sentence that says who took an action: 'Ann Bell took the action item to answer the letter'."""
        passage, text = entry.passage, entry.passage.text
        if " action" not in text and " A" not in text:
            return []
        out = []
        for found in patterns()["taken"].finditer(text, entry.begin):
            a, b = next(
                (s for s in passage.once(sentences) if s[0] <= found.start() < s[1]), (found.start(), found.end())
            )
            a = max(a, entry.begin)
            who = text[a : found.start()].strip()
            if re.fullmatch(OWNERS, who) and patterns()["pronoun"].match(who.lower()) is None:
                draft = ActionDraft(mark(passage, a, b), "action-taken", entry.item, entry.unit, ["label"])
                draft.label_owners = owners_in(passage, (a, found.start()))
                out.append(draft)
        return out

    def pointed(self, entry: Entry) -> list[ActionDraft]:
        """A line that an arrow begins and that gives somebody a task: '→ Ann to ask'."""
        passage, text = entry.passage, entry.passage.text
        sign = line_patterns()["sign"].match(text, entry.begin)
        if sign is None or not sign.group().strip(" \ufe0f").endswith((*">→⇒►➔👉☛", ":point_right:")):
            return []
        line = self.reader.read(passage, entry.begin, len(text))
        led = line_patterns()["nicks"].match(text, line.start)
        found = passage.once(Tasks).subject(line.start)
        known = led is not None and all(self.reader.knows(text[a:b]) for a, b in split_owners(text, *led.span("who")))
        bids = sign.group().strip(" \ufe0f") in ("→", "⇒", "➔") and (
            imperative(text[line.start :]) or passive(text[line.start :])
        )
        front = past_opening(text, line.start, len(text))  # '→ Once painted, Ann to hang it'
        if not (bids or line.owners or known or (found is not None and found.start <= front + 3)):
            return []
        made = ActionDraft(line.text, "arrow", entry.item, entry.unit, ["label"], mark(passage, *sign.span()))
        made.take(line)
        return [made]

    def coded(self, entry: Entry) -> list[ActionDraft]:
        """A line that the number of an action begins and that gives somebody a task: 'A7.1 Ann: ask', '14.3 [AB] Ask', '=> A12 Bob to go'.

        Any number is one in front of people of the meeting, or initials, in brackets and what they are to do, but for what a meeting
        does itself, which such a point of its agenda says; elsewhere it takes somebody known.
        """
        passage, text = entry.passage, entry.passage.text
        sign = line_patterns()["sign"].match(text, entry.begin)
        begin = sign.end() if sign is not None else entry.begin
        code = patterns()["action_code"].match(text, begin)
        near = text[begin : begin + _CODE]
        boxed = patterns()["code_boxed"].match(text, begin) if "[" in near or "(" in near else None
        bidden = boxed is not None and (imperative if code is not None else _bidden)(text[boxed.end() :])
        code = code if code is not None or not bidden else boxed
        if code is None:
            return []
        line = self.reader.read(passage, code.end("end") if code is boxed else code.end(), len(text))
        found = passage.once(Tasks).subject(line.start)
        led = found.parts if found is not None and found.start <= line.start + 3 and found.cue in ("to", "will") else []
        doers = [o.text for o in line.owners] or [text[a:b] for a, b in led]
        named = bool(doers) and all(self.reader.knows(who) or everyone_leads(who) for who in doers)
        could = _lettered if code is boxed else nameable
        if not named and not (bidden and line.owners and all(could(who, self.reader.knows) for who in doers)):
            return []
        made = ActionDraft(
            line.text,
            "action-number",
            entry.item,
            entry.unit,
            ["label"],
            mark(passage, code.start(), code.end("number")),
        )
        made.take(line)
        made.number = mark(passage, *code.span("number"))
        return [made]


def _lettered(text: str, knows: Knows) -> bool:
    """Whether words are somebody known, or initials: 'AB'; others in brackets may be anybody, an applicant too."""
    return knows(text) or re.fullmatch(r"[A-Z]{2,4}|[A-Z][a-z]?[A-Z]{1,2}", text) is not None


def _bidden(text: str) -> bool:
    """Whether words bid somebody do something, and neither ask nor say what the meeting is to do: 'Note the report.'"""
    first = text.partition(" ")[0].lower()
    return imperative(text) and first not in word_list("cues.tasks.of_meetings") and not text.rstrip().endswith("?")


def _bare_number(ref: Passage) -> Mark:
    """The number in a cell beside an action, without the word in front of it: '22/3' of 'ACTION 22/3', 'AP3.1' as it is."""
    found = patterns()["action_number"].fullmatch(ref.text)
    return mark(ref, *found.span("number")) if found is not None and found["number"] else mark(ref, 0, len(ref.text))
