"""What the finders hand on: marked words and drafts of findings, typed and unresolved."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..segment.passage import Passage, VisibleRange


@dataclass(slots=True, init=False)
class Mark:
    """Words of a passage: text[start:end]. Made by the hundred and never changed: freezing costs more than it guards."""

    passage: Passage
    start: int
    end: int
    text: str = field(compare=False, repr=False)  # asked for more often than marks are made

    def __init__(self, passage: Passage, start: int, end: int) -> None:
        self.passage = passage
        self.start = start
        self.end = end
        self.text = passage.text[start:end]

    def ranges(self) -> list[VisibleRange]:
        return self.passage.ranges(self.start, self.end)

    def __len__(self) -> int:
        return self.end - self.start


def mark(passage: Passage, start: int, end: int) -> Mark:
    """Words of a passage, trimmed of white space."""
    text = passage.text
    if start < end and (text[start] == " " or text[end - 1] == " "):
        while start < end and text[start] == " ":
            start += 1
        while end > start and text[end - 1] == " ":
            end -= 1
    return Mark(passage, start, end)


@dataclass(slots=True)
class PersonDraft:
    """Someone named in an attendance list, as found."""

    name: Mark
    rule: str
    honorific: Mark | None = None
    post_nominals: Mark | None = None
    initials: Mark | None = None
    role: Mark | None = None
    organisation: Mark | None = None
    note: Mark | None = None
    functions: dict[str, Mark] = field(default_factory=dict)
    represented_by: Mark | None = None
    attendance: str | None = None
    attendance_mark: Mark | None = None
    aliases: list[str] = field(default_factory=list)
    ambiguous: bool = False
    marks: str = ""  # stars, ticks and the like beside the name; '☐' an empty box

    def all_marks(self) -> list[Mark]:
        found = [self.honorific, self.name, self.post_nominals, self.initials, self.role,
                 self.organisation, self.note, self.represented_by, *self.functions.values()]  # fmt: skip
        return [m for m in found if m is not None]
