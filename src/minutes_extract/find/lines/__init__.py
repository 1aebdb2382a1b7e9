"""One line that gives a task, taken apart: marks in front, owners before or behind, what became of it, its fields.

The same grammar reads the points of an action list, checkboxes, what follows a label, and the entries of a review.
"""

from __future__ import annotations

import re
from itertools import pairwise

from ...document.tree import Styles
from ...segment.passage import Passage
from ..dates import find_dates
from ..mentions import Mark, mark
from ..status import Status
from ..tasks import Subject, Tasks, imperative
from .behind import Behind
from .model import Knows, Same, TaskLine, alike, bold_owners, nameable, nobody, of_task, whole_status
from .patterns import NEEDS, OWNERS, signs_in

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


_NAMED = ("coloned", "dashed", "within", "everyone", "body", "small", "commaed")
_LEADS = {
    "[": ("bracketed", "small"),
    "(": ("bracketed", "small"),
    "@": ("coloned", "dashed", "within", "body", "handled", "commaed"),
}
"""What may stand in front of a line, by its first sign."""


class LineReader(Behind):
    """Takes lines apart; `knows` tells the people of the document, `same` whether two names are one person's."""

    def __init__(self, styles: Styles, knows: Knows, same: Same = alike) -> None:
        super().__init__(styles, knows)
        self.same = same

    def read(
        self, passage: Passage, start: int, end: int, *, listed: bool = True, log: bool = False, labelled: bool = False
    ) -> TaskLine:
        """The line text[start:end]; `listed`: it stands in a list of actions, `log`: in a review of earlier ones."""
        line = TaskLine(passage, start, end)
        if start >= end:  # nothing in front of a label
            if passage.paragraph.marker == "[x]":
                line.status = Status("complete", None, False)
            return line
        self.log = log
        self._marks(line, log)
        self.signs = signs_in(passage.text, line.start, line.end)
        self._lead(line, listed)
        doer = passage.once(Tasks).subject(line.start, line.end)
        # whether what follows is about the doer's task
        led = doer is not None and doer.start <= line.start + 3 and not self._others_behind(line, doer)
        done = labelled and led
        for _ in range(5):
            if not self._trim(line, listed and not done, kept=labelled, led=led):
                break
        if listed and not (line.owners or led):
            self._inside(line)
        if passage.paragraph.marker == "[x]" and line.status is None:
            line.status = Status("complete", None, False)
        if line.status is None and line.end > line.start:
            if passage.share(self.styles.struck, line.start, line.end) > 0.8:
                line.status = Status("complete", None, False)
        return line

    def _others_behind(self, line: TaskLine, doer: Subject) -> bool:
        """Whether a bracket behind the words holds people, and nobody leads them: 'Figures to be sent (AB, 4 May)'."""
        text = line.passage.text
        opened = text.rfind("(", line.start, line.end) if text[line.start : line.end].rstrip(" .").endswith(")") else -1
        found = self.find["owners"].match(text, opened + 1, line.end) if opened > line.start + 10 else None
        if found is None or any(self.knows(text[a:b]) for a, b in doer.parts):
            return False
        return all(self.knows(owner.text) for owner in self._owners(line.passage, *found.span()))

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

    def _lead(self, line: TaskLine, listed: bool) -> None:
        """Owners in front of the words."""
        text = line.passage.text
        first = text[line.start : line.start + 1]
        if first in ("[", "(") and self._dated_lead(line, text):
            return
        for name in _LEADS.get(first, _NAMED):
            needs = NEEDS.get(name)
            if needs is not None and needs.isdisjoint(self.signs):
                continue
            found = self.find[name].match(text, line.start, line.end)
            if found is None:
                continue
            owners = self._owners(line.passage, *found.span("who"))
            sure = all(self.knows(o.text) or o.text.startswith("@") for o in owners)
            sure = sure or (listed and name == "coloned" and self._together(text, owners))
            if name == "everyone":
                owners, sure = [mark(line.passage, *found.span("who"))], listed
            if name == "body":  # 'Interested members: read the plan'
                owners, sure = [mark(line.passage, *found.span("who"))], listed and imperative(text[found.end() :])
            if not sure and (
                name in ("commaed", "within", "everyone", "body", "small")
                or not (listed and self._plain(line, owners, found.end(), name))
            ):
                continue
            line.owners, line.start = owners, found.end()
            return
        noted = self.find["noted"].match(text, line.start, line.end) if "(" in self.signs else None
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

    def _together(self, text: str, owners: list[Mark]) -> bool:
        """Whether names that a '+' or a stroke joins are of people, since one of them is known: 'Ann/Zed: ask'."""
        joined = all(text[a.end : b.start].strip() in ("/", "+", "&") for a, b in pairwise(owners))
        return len(owners) > 1 and joined and any(self.knows(o.text) for o in owners)

    def _plain(self, line: TaskLine, owners: list[Mark], at: int, form: str) -> bool:
        """Whether unknown words in front are owners rather than a topic."""
        bracketed = form == "bracketed"
        if bracketed and self.log and line.passage.text[line.start : line.start + 1] == "(":
            bracketed = False  # in a review '(Insurance)' is what it is about
        if bracketed or not all(nameable(o.text, self.knows) for o in owners):
            return bracketed
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
