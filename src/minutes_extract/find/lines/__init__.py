"""One line that gives a task, taken apart: marks in front, owners before or behind, what became of it, its fields.

The same grammar reads the points of an action list, checkboxes, what follows a label, and the entries of a review.
"""

from __future__ import annotations

import re

from ...document.tree import Styles
from ...segment.column_heads import header_role
from ...segment.passage import Passage
from ..dates import find_dates
from ..mentions import Mark, mark
from ..status import Status, find_status
from ..tasks import Tasks, imperative, split_owners
from .model import Knows, Same, TaskLine, alike, bold_owners, initialled, nameable, nobody, of_task, whole_status
from .patterns import OWNERS, line_patterns, may

__all__ = [
    "Knows",
    "LineReader",
    "Same",
    "TaskLine",
    "alike",
    "bold_owners",
    "nameable",
    "nobody",
    "of_task",
    "whole_status",
]


_NAMED = ("coloned", "dashed", "within", "everyone", "body", "commaed")
_LEADS = {"[": ("bracketed",), "(": ("bracketed",), "@": ("coloned", "dashed", "within", "body", "handled", "commaed")}
"""What may stand in front of a line, by its first sign."""


class LineReader:
    """Takes lines apart; `knows` tells the people of the document, `same` whether two names are one person's."""

    def __init__(self, styles: Styles, knows: Knows, same: Same = alike) -> None:
        self.styles = styles
        self.knows = knows
        self.same = same
        self.find = line_patterns()

    def read(
        self, passage: Passage, start: int, end: int, *, listed: bool = True, log: bool = False, labelled: bool = False
    ) -> TaskLine:
        """The line text[start:end]; `listed`: it stands in a list of actions, `log`: in a review of earlier ones."""
        line = TaskLine(passage, start, end)
        if start >= end:  # nothing in front of a label
            if passage.paragraph.marker == "[x]":
                line.status = Status("complete", None, False)
            return line
        self._marks(line, log)
        self._lead(line, listed)
        doer = passage.once(Tasks).subject(line.start, line.end)
        led = doer is not None and doer.start <= line.start + 3  # what follows is about the doer's task
        done = labelled and led
        for _ in range(5):
            if not self._trim(line, listed and not done, kept=labelled, led=led):
                break
        if passage.paragraph.marker == "[x]" and line.status is None:
            line.status = Status("complete", None, False)
        if line.status is None and line.end > line.start:
            if passage.share(self.styles.struck, line.start, line.end) > 0.8:
                line.status = Status("complete", None, False)
        return line

    # in front

    def _marks(self, line: TaskLine, log: bool) -> None:
        text = line.passage.text
        speaker = self.find["speaker"].match(text, line.start, line.end) if log else None
        line.start = speaker.end() if speaker is not None else line.start
        for _ in range(4):
            begin = line.start
            sign = self.find["sign"].match(text, begin, line.end)
            if sign is not None:
                line.start = sign.end()
                if not sign["none"]:
                    value = "complete" if sign["yes"] else "open"
                    line.status = Status(value, mark(line.passage, begin, sign.end()), False)
                continue
            for name in ("state", "said", "shouted"):
                found = self.find[name].match(text, begin, line.end)
                if found is not None and self._said(line, found):
                    line.start = found.end()
                    break
            coded = self.find["coded"].match(text, line.start, line.end)
            if coded is not None and coded.end() < line.end and line.number is None:
                line.number = mark(line.passage, *coded.span("number"))
                line.start = coded.end()
            tagged = self.find["tag"].match(text, line.start, line.end)
            line.start = tagged.end() if tagged is not None else line.start
            tracked = self.find["tracker"].match(text, line.start, line.end) if log else None
            if tracked is not None and tracked.end() < line.end:
                line.number = mark(line.passage, *tracked.span("number"))
                line.start = tracked.end()
            if line.start == begin:
                return

    def _said(self, line: TaskLine, found: re.Match[str]) -> bool:
        said = mark(line.passage, *found.span("said"))
        fresh = self.find["fresh"].fullmatch(said.text)
        if fresh is not None:
            line.new = True
            if fresh["who"] and not line.owners:
                at = said.start + fresh.start("who")
                line.owners = self._owners(line.passage, at, at + len(fresh["who"]))
            return True
        status = whole_status(said)
        if status is not None:
            line.status = line.status or status
        return status is not None

    def _lead(self, line: TaskLine, listed: bool) -> None:
        """Owners in front of the words."""
        text = line.passage.text
        first = text[line.start : line.start + 1]
        if first in ("[", "(") and self._dated_lead(line, text):
            return
        for name in _LEADS.get(first, _NAMED):
            needed = may(name, text, line.start, line.end)
            found = self.find[name].match(text, line.start, line.end) if needed else None
            if found is None:
                continue
            owners = self._owners(line.passage, *found.span("who"))
            sure = all(self.knows(o.text) or o.text.startswith("@") for o in owners)
            if name == "everyone":
                owners, sure = [mark(line.passage, *found.span("who"))], listed
            if name == "body":  # 'Interested members: read the plan'
                owners, sure = [mark(line.passage, *found.span("who"))], listed and imperative(text[found.end() :])
            if not sure and (
                name in ("commaed", "within", "everyone", "body")
                or not (listed and self._plain(line, owners, found.end(), name))
            ):
                continue
            line.owners, line.start = owners, found.end()
            return
        needed = may("noted", text, line.start, line.end)
        noted = self.find["noted"].match(text, line.start, line.end) if needed else None
        if noted is not None and all(self.knows(o.text) for o in self._owners(line.passage, *noted.span("who"))):
            line.owners = self._owners(line.passage, *noted.span("who"))
            return
        self._bold_lead(line)

    def _dated_lead(self, line: TaskLine, text: str) -> bool:
        """'[Ann, 20 May] Count the keys'."""
        found = self.find["bracketed_date"].match(text, line.start, line.end)
        if found is None:
            return False
        dates = find_dates(found["when"], cell=True)
        owners = self._owners(line.passage, *found.span("who"))
        if not dates or dates[0].lead or not all(nameable(o.text, self.knows) for o in owners):
            return False
        line.owners, line.due = owners, mark(line.passage, *found.span("when"))
        line.start = found.end()
        return True

    def _plain(self, line: TaskLine, owners: list[Mark], at: int, form: str) -> bool:
        """Whether unknown words in front are owners rather than a topic."""
        if form == "bracketed" or not all(nameable(o.text, self.knows) for o in owners):
            return form == "bracketed"
        found = line.passage.once(Tasks).subject(at, line.end)
        return found is None or found.start > at + 3

    def _bold_lead(self, line: TaskLine) -> None:
        text = line.passage.text
        for a, b in line.passage.styled(self.styles.bold, most=1):
            core = text[a:b].rstrip(" :–-,")
            if abs(a - line.start) > 1 or b >= line.end or not re.fullmatch(OWNERS, core):
                continue
            rest = text[b : line.end].lstrip(" :–-,")
            owners = self._owners(line.passage, a, a + len(core))
            if re.match(r"(?:to|will|shall|should|must|and|agreed|is|has)\b", rest) or not rest:
                continue
            if all(nameable(o.text, self.knows) for o in owners):
                line.owners, line.start = owners, line.end - len(text[b : line.end].lstrip(" :–-,"))

    def _owners(self, passage: Passage, start: int, end: int) -> list[Mark]:
        return [mark(passage, a, b) for a, b in split_owners(passage.text, start, end)]

    # behind

    def _trim(self, line: TaskLine, listed: bool, kept: bool, led: bool) -> bool:
        """Take one thing off the end of the line; whether there was one. `kept`: a status stays with its words; `led`: the words begin with a doer."""
        text = line.passage.text[: line.end]
        noise = self.find["recorded"].search(text, line.start) if may("recorded", text, line.start) else None
        if noise is not None:
            line.end = noise.start()
            return True
        if self._field(line, text) or (not kept and self._state(line, text)):
            return True
        return (listed or not kept) and self._tail(line, text, listed, led)

    def _field(self, line: TaskLine, text: str) -> bool:
        """'Owner: Ann Bell', 'due: 12 May' at the end."""
        tagged = self.find["tagged"].search(text, line.start + 4) if may("tagged", text, line.start) else None
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
        found = self.find["field"].search(text, line.start + 4) if may("field", text, line.start) else None
        found = tagged or found
        if found is None:
            return False
        return self.give_field(line, found) and self._cut(line, found.start())

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
        if role == "due" and line.due is None and re.search(r"\d|[A-Z]|asap|next|end of", value.text):
            line.due = value
            return True
        if role == "status" and line.status is None:
            line.status = find_status(value)
            return line.status is not None
        return False

    def _state(self, line: TaskLine, text: str) -> bool:
        ticked = self.find["ticked"].search(text, line.start) if may("ticked", text, line.start) else None
        if ticked is not None:
            value = "complete" if ticked["yes"] else "open"
            line.status = line.status or Status(value, mark(line.passage, *ticked.span()), False)
            return self._cut(line, ticked.start())
        for name in ("stated", "dash_said", *(("bare_said",) if line.number is not None else ())):
            found = self.find[name].search(text, line.start + 4) if may(name, text, line.start) else None
            if found is not None and self._said(line, found):
                return self._cut(line, found.start())
        return False

    def _tail(self, line: TaskLine, text: str, listed: bool, led: bool) -> bool:
        """Owners behind the words: in brackets, after a dash, as handles, in bold."""
        if line.owners:
            if listed:
                self._when_tail(line, text)
            return False
        if self._dated_tail(line, text, listed) or (listed and self._parted_tail(line, text)):
            return True
        for name in ("round", "handles", "ends"):
            found = self.find[name].search(text, line.start + 4) if may(name, text, line.start) else None
            if found is None:
                continue
            owners = self._owners(line.passage, *found.span("who"))
            sure = all(self.knows(o.text) or (o.text.startswith("@") and not led) for o in owners)
            could = nameable if not found.groupdict().get("colon") else initialled
            if sure or (listed and all(could(o.text, self.knows) for o in owners)):
                line.owners = owners
                return self._cut(line, found.start())
        run = bold_owners(line.passage, line.start, line.end, self.styles)
        if run is None or not all(nameable(o.text, self.knows) for o in self._owners(line.passage, *run)):
            return False
        line.owners = self._owners(line.passage, *run)
        return self._cut(line, run[0])

    def _dated_tail(self, line: TaskLine, text: str, listed: bool) -> bool:
        """Owners behind the words with their date: '– Ann, 12 May', '(AB by Friday)'."""
        for name in ("dated", "round_dated"):
            found = self.find[name].search(text, line.start + 4) if may(name, text, line.start) else None
            if found is not None and self._dated_by(line, found, listed):
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
            rest = words.text[dates[-1].end :].strip(" .")
            return words if not rest or (rest[0] == "(" and rest[-1] == ")") else None
        return words if self.find["whenever"].fullmatch(words.text) is not None else None

    def _when_tail(self, line: TaskLine, text: str) -> None:
        """When it is due, behind a dash at the end of a line whose owners are told already; the words keep it."""
        if line.due is not None or not may("when_behind", text, line.start):
            return
        found = self.find["when_behind"].search(text, line.start + 4)
        if found is None:
            return
        words = mark(line.passage, *found.span("when"))
        soon = self.find["soon"].fullmatch(words.text)
        if self._when(words) is not None:
            line.due = self._when(words)
        elif soon is not None and (find_dates(words.text, cell=True) or not soon["loose"]):
            line.due = words

    def _parted_tail(self, line: TaskLine, text: str) -> bool:
        """Owners between dashes, and behind the second whatever is said of when: '– Ann – straight away'."""
        found = self.find["parted"].search(text, line.start + 4) if may("parted", text, line.start) else None
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
