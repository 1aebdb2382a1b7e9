"""Actions that stand in a list of them, or behind a checkbox; fields on the lines below an action."""

from __future__ import annotations

import re

from ..items import Entry
from ..lines import LineReader, TaskLine, bold_owners, of_task
from ..lines.patterns import OWNERS, line_patterns
from ..mentions import mark
from ..sections import Section
from ..sentences import sentences
from ..tasks import Tasks, split_owners
from .labelled import operative
from .model import ActionDraft
from .patterns import patterns


class Listed:
    """Reads the lines of action lists; `sections` says which lines stand in one."""

    def __init__(self, reader: LineReader, sections: dict[int, Section]) -> None:
        self.reader = reader
        self.sections = sections
        self.level = 0  # list depth of the last action
        self.last: ActionDraft | None = None

    def section(self, entry: Entry) -> Section | None:
        found = self.sections.get(id(entry))
        return found if found is not None and found.kind == "list" else None

    def draft(self, entry: Entry) -> ActionDraft | None:
        """The action that a line is, if it is one."""
        section, paragraph = self.section(entry), entry.passage.paragraph
        boxed = paragraph.marker in ("[ ]", "[x]") or self.numbered(entry)
        if (section is None and not boxed) or (section is not None and section.heads):
            self.last = None
            return None
        level = paragraph.level if paragraph.kind == "list_item" else 0
        if self.last is not None and level > self.level and section is not None and section.title is not None:
            self.last.more.append(mark(entry.passage, entry.begin, len(entry.passage.text)))
            return None
        line = self.reader.read(entry.passage, entry.begin, len(entry.passage.text))
        if (
            not line.text.text
            or patterns()["no_action"].match(line.text.text)
            or not self._counts(line, section, boxed)
        ):
            return None
        made = ActionDraft(line.text, "action-list" if section is not None else "checkbox", entry.item, entry.unit)
        made.marked_by = ["list"] if section is not None or not self.numbered(entry) else ["label"]
        if self.numbered(entry):
            made.number = mark(entry.unit.refs[0], 0, len(entry.unit.refs[0].text))
            made.rule = "action-number"
        made.take(line)
        if section is not None and section.owner is not None and not made.label_owners:
            made.label_owners = [section.owner]
        self.last, self.level = made, level
        return made

    def _counts(self, line: TaskLine, section: Section | None, boxed: bool) -> bool:
        """Whether a line of a list is an action, not a word around the list."""
        text = line.text.text
        if text.endswith((":", "?")) or patterns()["remark"].match(text):
            return False
        if section is None and self.reader.knows(text):
            return False  # a tick beside somebody's name
        if boxed and line.passage.paragraph.marker not in ("[ ]", "[x]"):
            return True
        if section is None:
            return of_task(line)
        item = line.passage.paragraph.kind == "list_item"
        if item and section.sure and not patterns()["not_task"].search(text):
            return True
        if item or line.owners or section.owner is not None:
            return of_task(line)
        found = line.passage.once(Tasks).subject(line.start, line.end)
        return found is not None and found.start <= line.start + 3 and found.cue == "to"

    def numbered(self, entry: Entry) -> bool:
        """Whether the reference beside a line is the number of an action: 'AP3.1'."""
        refs = entry.unit.refs if entry.unit.tabular else []
        return len(refs) == 1 and patterns()["action_number"].fullmatch(refs[0].text) is not None

    def alone(self, entry: Entry, earlier: list[Entry]) -> ActionDraft | None:
        """The sentence before owners in bold that stand on a line of their own."""
        passage, text = entry.passage, entry.passage.text
        if len(text) > 40 or entry.unit.tabular or passage.share(self.reader.styles.bold) < 0.9 or not earlier:
            return None
        core = text.strip(" .()[]–-")
        if not re.fullmatch(OWNERS, core) or earlier[-1].heading or len(earlier[-1].passage.text) < 20:
            return None
        owners = [mark(passage, a, b) for a, b in split_owners(text, 0, len(text))]
        short = all(o.text.isupper() or o.text.lower().startswith("all") for o in owners)
        whole = patterns()["everyone_only"].fullmatch(core) is not None
        if not short or not (whole or all(self.reader.knows(o.text) for o in owners)):
            return None
        before = earlier[-1].passage
        words = operative(before, earlier[-1].begin, len(before.text), owners, self.reader.same)
        if words is None:
            return None
        draft = ActionDraft(words, "owner-alone", earlier[-1].item, earlier[-1].unit, ["bold"])
        draft.label_owners = owners
        return draft

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

    def pointed(self, entry: Entry) -> list[ActionDraft]:
        """A line that an arrow begins and that gives somebody a task: '→ Ann to ask'."""
        passage, text = entry.passage, entry.passage.text
        sign = line_patterns()["sign"].match(text, entry.begin)
        if sign is None or sign.group().strip()[-1] not in ">→⇒►➔":
            return []
        line = self.reader.read(passage, entry.begin, len(text))
        led = line_patterns()["nicks"].match(text, line.start)
        found = passage.once(Tasks).subject(line.start)
        known = led is not None and all(self.reader.knows(text[a:b]) for a, b in split_owners(text, *led.span("who")))
        if not (line.owners or known or (found is not None and found.start <= line.start + 3)):
            return []
        made = ActionDraft(line.text, "arrow", entry.item, entry.unit, ["label"], mark(passage, *sign.span()))
        made.take(line)
        return [made]

    def behind(self, entry: Entry) -> list[ActionDraft]:
        """The sentence before owners in bold at the end of a paragraph."""
        passage = entry.passage
        run = bold_owners(passage, entry.begin, len(passage.text), self.reader.styles)
        if run is None:
            return []
        owners = [mark(passage, a, b) for a, b in split_owners(passage.text, *run)]
        if not all(self.reader.knows(o.text) for o in owners) or len(passage.text) - run[1] > 2:
            return []
        end = run[0]
        while end > entry.begin and passage.text[end - 1] in " –—-:([":
            end -= 1
        spans = [(max(a, entry.begin), b) for a, b in sentences(passage.text[:end]) if b > entry.begin]
        if not spans or re.search(line_patterns()["ask"], passage.text[slice(*spans[-1])]):
            return []
        draft = ActionDraft(mark(passage, *spans[-1]), "bold-owner", entry.item, entry.unit, ["bold"])
        draft.label_owners = owners
        return [draft]
