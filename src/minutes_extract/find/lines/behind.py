"""What stands behind the words of a line that gives a task: its fields, its status, its owners and when it is due."""

from __future__ import annotations

import re

from ...document.tree import Styles
from ...segment.column_heads import header_role
from ...segment.passage import Passage
from ..dates import find_dates
from ..mentions import Mark, mark
from ..status import Status, find_status
from ..tasks import split_owners
from .model import Knows, TaskLine, bold_owners, initialled, nameable, whole_status
from .patterns import NEEDS, line_patterns


class Behind:
    """Takes things off the end of a line, one by one; `knows` tells the people of the document."""

    def __init__(self, styles: Styles, knows: Knows) -> None:
        self.styles = styles
        self.knows = knows
        self.find = line_patterns()
        self.signs: frozenset[str] = frozenset()  # those in the line that is read
        self.log = False  # whether it stands in a review

    def _said(self, line: TaskLine, found: re.Match[str]) -> bool:
        said = mark(line.passage, *found.span("said"))
        fresh = self.find["fresh"].fullmatch(said.text)
        if fresh is not None:
            line.new = True
            if fresh["who"] and not line.owners:
                at = said.start + fresh.start("who")
                line.owners = self._owners(line.passage, at, at + len(fresh["who"]))
            return True
        status = whole_status(said) if not self.knows(said.text) else None  # 'CF to ask', of Carl Fox
        if status is not None:
            line.status = line.status or status
        return status is not None

    def _owners(self, passage: Passage, start: int, end: int) -> list[Mark]:
        return [mark(passage, a, b) for a, b in split_owners(passage.text, start, end)]

    def _trim(self, line: TaskLine, listed: bool, kept: bool, led: bool) -> bool:
        """Take one thing off the end of the line; whether there was one. `kept`: a status stays with its words; `led`: the words begin with a doer."""
        text = line.passage.text[: line.end]
        noise = self._search("recorded", text, line.start)
        if noise is not None:
            line.end = noise.start()
            return True
        if self._field(line, text) or (not kept and self._state(line, text)):
            return True
        return (listed or not kept) and self._tail(line, text, listed, led)

    def _search(self, name: str, text: str, start: int) -> re.Match[str] | None:
        """Where a pattern stands behind the words of the line; not asked where the signs that it needs are not there."""
        needs = NEEDS.get(name)
        return self.find[name].search(text, start) if needs is None or not needs.isdisjoint(self.signs) else None

    def _field(self, line: TaskLine, text: str) -> bool:
        """'Owner: Ann Bell', 'due: 12 May' at the end."""
        tagged = self._search("tagged", text, line.start + 4)
        if tagged is not None and header_role(tagged["label"]) == "owner" and not line.owners:
            line.owners = self._owners(line.passage, *tagged.span("value"))  # whatever they go by
            return self._cut(line, tagged.start())
        behind = (
            self.find["due_behind"].search(text, line.start + 4)
            if line.due is None and " due" in text[-40:].lower()
            else None
        )
        if behind is not None and (when := self._when(mark(line.passage, *behind.span("when")))) is not None:
            line.due = when
            return self._cut(line, behind.start())
        found = self._search("field", text, line.start + 4)
        if tagged is None and found is None:
            found = self._search("dash_field", text, line.start + 4)  # 'Lead officer – AB'
        found = tagged or found
        if found is None:
            return self._bare_field(line, text)
        return self.give_field(line, found) and self._cut(line, found.start())

    def _bare_field(self, line: TaskLine, text: str) -> bool:
        """'… Lead AB.', '… Due 6 June.': a label and its value without a sign between them, in a sentence of their own."""
        found = self.find["bare_field"].search(text, line.start + 4)
        if found is None:
            return False
        said = "when" if found["when"] else "by"
        when = self._when(mark(line.passage, *found.span(said))) if found[said] else None
        if when is None and found[said]:
            return False
        if found["who"]:
            owners = self._owners(line.passage, *found.span("who"))
            if line.owners or not all(self.knows(o.text) for o in owners):
                return False
            line.owners = owners
        line.due = line.due or when
        return self._cut(line, found.start())

    def give_field(self, line: TaskLine, found: re.Match[str]) -> bool:
        """Take what a field says; whether it is one of an action."""
        role = header_role(found["label"].strip())
        value = mark(line.passage, *found.span("value"))
        if role == "owner" and self._when(value) is not None:
            role = "due"  # 'By: 24/03/23'
        handle = value.text.count(" ") < 2 and self.find["handle"].fullmatch(value.text) is not None
        if role == "owner" and not line.owners and (handle or self.find["owners"].match(value.text)):
            by = self.find["by_when"].search(line.passage.text, value.start, value.end)
            line.owners = self._owners(line.passage, value.start, by.start() if by else value.end)
            line.due = line.due or (mark(line.passage, by.end(), value.end) if by else None)
            return True
        if role == "due" and line.due is None and (len(value.text.split()) < 9 or re.search(r"\d", value.text)):
            line.due = value
            return True
        if role == "status" and line.status is None:
            line.status = find_status(value)
            return line.status is not None
        return False

    def _state(self, line: TaskLine, text: str) -> bool:
        ticked = self._search("ticked", text, line.start)
        if ticked is not None:
            value = "complete" if ticked["yes"] else "open"
            line.status = line.status or Status(value, mark(line.passage, *ticked.span()), False)
            return self._cut(line, ticked.start())
        for name in ("stated", "dash_said", *(("bare_said",) if line.number is not None else ())):
            found = self._search(name, text, line.start + 4)
            if found is not None and self._said(line, found):
                return self._cut(line, found.start())
        return False

    def _tail(self, line: TaskLine, text: str, listed: bool, led: bool) -> bool:
        """Owners behind the words: in brackets, after a dash, as handles, in bold."""
        if line.owners:
            if listed:
                self._when_tail(line, text)
            return listed and self._when_between(line, text)
        if led and listed:
            self._when_tail(line, text)  # 'Ann to chase - 14/9'
        if self._dated_tail(line, text, listed) or (listed and self._parted_tail(line, text)):
            return True
        behind = self._search("when_bracket", text, line.start + 8)
        when = self._when(mark(line.passage, *behind.span("when"))) if behind is not None and listed else None
        text = text[: behind.start()] if behind is not None and when is not None else text
        for name in ("round", "round_nicks", "handles", "ends"):
            found = self._search(name, text, line.start + 4)
            if found is None:
                continue
            owners = self._owners(line.passage, *found.span("who"))
            sure = all(self.knows(o.text) or (o.text.startswith("@") and not led) for o in owners)
            could = nameable if not found.groupdict().get("colon") else initialled
            nicks = name == "round_nicks"
            if sure or (listed and not nicks and all(could(o.text, self.knows) for o in owners)):
                line.owners, line.due = owners, line.due or when
                return self._cut(line, found.start())
        run = bold_owners(line.passage, line.start, line.end, self.styles)
        if run is None or not all(nameable(o.text, self.knows) for o in self._owners(line.passage, *run)):
            return False
        line.owners = self._owners(line.passage, *run)
        return self._cut(line, run[0])

    def _inside(self, line: TaskLine) -> None:
        """Owners whom the document knows in brackets behind the first sentence; the words keep them: 'Ask him (Ann). He knows.'"""
        found = self._search("round_inside", line.passage.text[: line.end], line.start + 4)
        owners = self._owners(line.passage, *found.span("who")) if found is not None else []
        if all(self.knows(o.text) for o in owners):
            line.owners = owners

    def _dated_tail(self, line: TaskLine, text: str, listed: bool) -> bool:
        """Owners behind the words with their date: '– Ann, 12 May', '(AB by Friday)'."""
        for name in ("dated", "round_dated", "stopped"):
            found = self._search(name, text, line.start + 4)
            if found is not None and self._dated_by(line, found, listed and name != "stopped"):
                return True
        return False

    def _dated_by(self, line: TaskLine, found: re.Match[str], listed: bool) -> bool:
        when = self._when(mark(line.passage, *found.span("when")))
        if when is None:
            return False
        owners = self._owners(line.passage, *found.span("who"))
        sure = all(self.knows(o.text) or o.text.startswith("@") for o in owners)
        if not sure and not (listed and all(nameable(o.text, self.knows) for o in owners)):
            return False
        line.owners, line.due = owners, line.due or when
        return self._cut(line, found.start())

    def _when(self, words: Mark) -> Mark | None:
        """The words that say when, where these say nothing else: 'by 12 May', '30 May (half term)', 'by Easter (9 April)'."""
        named = self.find["named_day"].fullmatch(words.text)
        if named is not None and (dates := find_dates(named["when"], cell=True)) and dates[0].lead == 0:
            return mark(words.passage, words.start + named.start("when"), words.start + named.end("when"))
        dates = find_dates(words.text, cell=True)
        if dates and dates[0].lead == 0:
            if words.text[dates[0].end :].lower().startswith((" so ", " in order ", " to ", ", so ", " ready for ")):
                return words  # 'by 12 May so that it can go to the Board on 20 May'
            rest = words.text[dates[-1].end :].strip(" .")
            return words if not rest or (rest[0] == "(" and rest[-1] == ")") else None
        return words if self.find["whenever"].fullmatch(words.text) is not None else None

    def _when_tail(self, line: TaskLine, text: str) -> None:
        """When it is due, behind a dash at the end of a line whose owners are told already; the words keep it, but behind a bar."""
        if line.due is not None:
            return
        found = self._search("when_behind", text, line.start + 4)
        if found is None:
            led = not line.owners or line.owners[0].start < line.end  # 'Ann: mend it (Fri)'
            told = self._search("when_bracket", text, line.start + 4) if led else None
            line.due = self._when(mark(line.passage, *told.span("when"))) if told is not None else None
            return
        words = mark(line.passage, *found.span("when"))
        soon = self.find["soon"].fullmatch(words.text)
        if self._when(words) is not None:
            line.due = self._when(words)
        elif soon is not None and (find_dates(words.text, cell=True) or not soon["loose"]):
            line.due = words
        if line.due is not None and "|" in found.group():
            self._cut(line, found.start())

    def _when_between(self, line: TaskLine, text: str) -> bool:
        """When it is due, in a bracket between the words and their owners: '… (by 3 June) – Ann'."""
        if line.due is not None or line.owners[0].start < line.end:
            return False
        found = self._search("when_bracket", text, line.start + 8)
        when = self._when(mark(line.passage, *found.span("when"))) if found is not None else None
        line.due = when
        return found is not None and when is not None and self._cut(line, found.start())

    def _parted_tail(self, line: TaskLine, text: str) -> bool:
        """Owners between dashes, and behind the second whatever is said of when: '– Ann – straight away'."""
        found = self._search("parted", text, line.start + 4)
        if found is None:
            return False
        owners = self._owners(line.passage, *found.span("who"))
        when = mark(line.passage, *found.span("when"))
        if not find_dates(when.text, cell=True) and not all(nameable(o.text, self.knows) for o in owners):
            return False
        line.owners, line.due = owners, line.due or when
        return self._cut(line, found.start())

    def _cut(self, line: TaskLine, at: int) -> bool:
        text = line.passage.text
        while at > line.start and text[at - 1] in " –—-,;:([|":
            at -= 1
        if at <= line.start:
            return False
        line.end = at
        return True
