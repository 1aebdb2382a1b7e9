"""A line that gives a task, taken apart, and what its words could be."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache

from ...document.tree import Styles
from ...honorifics import STOPPED
from ...lexicons import labels
from ...lexicons import words as word_list
from ...segment.passage import Passage, normal
from ..mentions import Mark, mark
from ..status import Status, find_status
from ..tasks import Tasks, imperative
from ..words import GIVEN, GROUP, HEAD, ORG, words
from .patterns import OWNERS

Knows = Callable[[str], bool]
Same = Callable[[str, str], bool]


def nobody(_: str) -> bool:
    """Where no list of people is at hand."""
    return False


def alike(first: str, second: str) -> bool:
    """Whether two names are one and the same, where no list of people is at hand."""
    return first == second


@dataclass(slots=True)
class TaskLine:
    """`passage.text[start:end]` is the task; the rest of the line is said of it."""

    passage: Passage
    start: int
    end: int
    owners: list[Mark] = field(default_factory=list)
    status: Status | None = None
    new: bool = False
    due: Mark | None = None
    number: Mark | None = None

    @property
    def text(self) -> Mark:
        return mark(self.passage, self.start, self.end)


def whole_status(words: Mark) -> Status | None:
    """The status that these words are, with nothing beside it."""
    found = find_status(words) if normal(words.text) in labels("cues.status") else None
    return found if found is not None and found.leads else None


def initialled(text: str, knows: Knows) -> bool:
    """Whether words are somebody known, or a surname behind initials: 'A. Bell'."""
    return knows(text) or re.fullmatch(r"(?:[A-Z]\.[ -]?){1,3}[A-Z][\w’'-]+", text) is not None


@cache
def _with_title() -> re.Pattern[str]:
    return re.compile(rf"(?:{STOPPED})\.?(?: [A-Z][\w.’'-]{{1,30}}){{1,4}}")


def nameable(text: str, knows: Knows) -> bool:
    """Whether words on their own could be an owner, not a topic: somebody known, initials, an office, a full name."""
    if (
        knows(text)
        or text.startswith("@")
        or re.fullmatch(r"[A-Z]{2,4}|[A-Z][a-z]?[A-Z]{1,2}|(?:[A-Z]\.\s?){1,3}[A-Z][\w’'-]+", text)
        or _with_title().fullmatch(text)
    ):
        return True
    tokens = words(text)
    if not tokens or len(tokens) > 6 or text.lower() in word_list("cues.tasks.imperatives"):
        return False
    if tokens[0].has(HEAD) and len(tokens) > 2 and tokens[1].text == "of":
        return True  # 'Head of Water Supply'
    if tokens[-1].has(HEAD | GROUP | ORG) or (tokens[0].has(GIVEN) and tokens[0].capital):
        return True
    return normal(text).split()[0] in (
        "all",
        "everyone",
        "everybody",
        "members",
        "trustees",
        "governors",
        "councillors",
    )


def bold_owners(passage: Passage, start: int, end: int, styles: Styles) -> tuple[int, int] | None:
    """Offsets of owners in bold at the end of a line that is not bold; in italics behind a sentence that has ended."""
    for style in (styles.bold, styles.italic):
        runs = [run for run in passage.styled(style) if run[0] < end] if style.starts else ()
        if not runs or runs[-1][0] <= start + 8 or runs[-1][1] < end - 2:
            continue
        a, b = runs[-1]
        core = passage.text[a:b].strip(" .()[]–-")
        if not re.fullmatch(OWNERS, core) or passage.share(style, start, a) > 0.5:
            continue
        if style is styles.italic and not passage.text[start:a].rstrip(" ([–-").endswith((".", "!", ";")):
            continue  # a name that is stressed in its sentence
        at = passage.text.index(core, a)
        return at, at + len(core)
    return None


def of_task(line: TaskLine) -> bool:
    """Whether a line of a list reads as a task: an owner of its own, a doer, an instruction."""
    text = line.text.text
    if line.owners or imperative(text):
        return True
    return line.passage.once(Tasks).subject(line.start, line.end) is not None
