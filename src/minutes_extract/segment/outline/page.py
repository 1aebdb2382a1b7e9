"""A document as the choice of its headings sees it: its lines, their numbers, where text and attendance lists stand."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise

from ...lexicons import words
from ..labels import attendance_label, container, label_kind, titled
from ..names import NONE, STRONG, people_like
from ..passage import normal
from .counted import over_counts
from .heads import Head, sets_apart
from .lines import Line
from .lists import lists_of
from .numbers import Reading, readings
from .owned import over_tasks
from .patterns import patterns
from .words import approves, attends, listing, narrative, reviewing, titles, usual

ENOUGH = 15  # letters of a heading's text that are worth the name


@dataclass(slots=True)
class Choice:
    """A way to read the document: its headings, and how well it explains what stands there."""

    heads: list[Head]
    worth: float
    kind: str  # 'numbers' or a manner of setting


@dataclass(slots=True)
class Page:
    """The lines of a document, the readings of their numbers, and where its text stands."""

    lines: list[Line]
    readings: list[list[Reading]]
    upto: list[int]  # letters before each line
    lists: set[int]  # lines of attendance lists
    over_all: int = -1  # the first markup heading, where all others stand below its level
    parents: frozenset[int] = frozenset()  # markup headings with deeper ones right below
    rolls: frozenset[int] = frozenset()  # markup headings inside the part that lists who was there
    tasks: frozenset[int] = frozenset()  # what is listed below a title of actions
    reviews: frozenset[int] = frozenset()  # what stands below the heading of a review, where other headings follow
    consent: bool = False  # whether a heading holds what is agreed to without a word: then another holds the rest
    counted: frozenset[int] = frozenset()  # what heads a count of its own, beside others that do
    form: frozenset[int] = frozenset()  # '1. Meeting information', '2. Discussion points': parts of a form

    @property
    def first_list(self) -> int:
        """Where the first attendance list begins; -1 where there is none in the first third of the text."""
        first = min(self.lists, default=-1)
        return first if first >= 0 and 3 * self.upto[first] < self.total else -1

    def below_point(self, line: Line, level: int) -> Line | None:
        """The line below a line that begins a point of the list at `level`; None where it begins none, or is the last."""
        paragraph = line.paragraph
        point = paragraph.kind == "list_item" and paragraph.level == level and paragraph.first
        return self.lines[line.index + 1] if point and line.index + 1 < len(self.lines) else None

    def apart(self, head: Head) -> bool:
        """Whether a heading heads a part of the page and not an item: one with sentences under it is an item."""
        said = normal(head.words)
        if head.line.heading and (
            patterns()["own_minutes"].fullmatch(head.words) or said in words("headings.agenda.continued")
        ):
            return True
        if self.consent and said in words("headings.agenda.regular"):
            return False
        if head.line.index in self.form or head.line.index in self.rolls:
            return True
        if head.reading is not None and head.reading.end > head.reading.start:
            return False
        if head.line.index - 1 in self.lists and people_like(head.words) == STRONG:
            return True  # names set as a heading
        if self._over_people(head):
            return True
        if head.line.index in self.counted:
            return False
        if not sets_apart(head.words):
            return False
        if head.line.index in self.parents and normal(head.words) in words("headings.containers.inner"):
            return container(head.words) or titled(head.words) == "list"  # 'Resolutions', over each of them
        below = self._below(head)
        if self.of_minutes(head):
            return False
        label = attendance_label(head.words)
        told = (label is not None and label[0] in ("apologies", "absent")) or normal(head.words) == "attendance"
        read = head.rest and container(head.words) and listing(head.words) is False  # 'MINUTES: adopted as read'
        told = told or self._reports(head, below)
        nothing = told and patterns()["nothing"].match(below) is not None and not self._like_lists(head)
        return not nothing and not ((told or read) and narrative(below))

    def _reports(self, head: Head, below: str) -> bool:
        """Whether a word such as 'Speaker' heads what was told, behind a heading of an item, and not who was there."""
        kind = label_kind(normal(head.words)) if head.line.heading and len(head.words) < 30 else None
        if kind != "in_attendance" or people_like(below) != NONE:
            return False
        return any(x.heading and usual(x.text) for x in self.lines[: head.line.index])

    def _below(self, head: Head) -> str:
        after = head.line.index + 1
        return head.line.text[head.end :] if head.rest else self.lines[after].text if after < len(self.lines) else ""

    def of_minutes(self, head: Head) -> bool:
        """Whether 'Minutes' heads what was made of those of the meeting before, not all that follows."""
        said = normal(head.words)
        return "minutes" in said and container(head.words) and approves(self._below(head).strip(" :–—-"))

    def _like_lists(self, head: Head) -> bool:
        """Whether the labels of the attendance lists above are set as a heading is."""
        return any(
            x.manner == head.line.manner and attends(x.text) for x in self.lines[: head.line.index] if x.distinct
        )

    def _over_people(self, head: Head) -> bool:
        """Whether words such as 'Attending', which may also head an item, stand over a list of people."""
        if not head.line.distinct or head.rest or usual(head.words) or label_kind(normal(head.words)) is None:
            return False
        below = self.lines[head.line.index + 1 : head.line.index + 3]
        if len(below) < 2 or below[0].manner != below[1].manner:
            return False
        likely = [people_like(x.text) for x in below]
        if below[0].paragraph.kind == "list_item":
            return head.line.heading and NONE not in likely
        return NONE not in likely and STRONG in likely

    def repeated(self, line: Line, first: int) -> bool:
        """Whether a line behind the first heading says the title of the document again: what runs over its pages."""
        if line.index <= first or not titles(line.text):
            return False
        said = normal(line.text)
        above = [x for x in self.lines[: min(first, 8)] if x.paragraph.kind != "list_item" and len(x.text) > 12]
        return any(said.startswith(normal(x.text)) for x in above)

    def below_agenda(self, line: Line) -> bool:
        """Whether the markup heading of a higher level above a line holds the agenda."""
        above = [x for x in self.lines[: line.index] if x.heading and x.paragraph.level < line.paragraph.level]
        return bool(above) and container(above[-1].text) and "agenda" in above[-1].text.lower()

    def text(self, first: int, last: int) -> int:
        """Letters in lines[first:last], tables after them included."""
        return self.upto[last] - self.upto[first]

    @property
    def total(self) -> int:
        return self.upto[-1]


def page_of(lines: list[Line]) -> Page:
    upto = [0]
    for line in lines:
        upto.append(upto[-1] + len(line.text) + line.tables)
    levels = [(x.index, x.paragraph.level) for x in lines if x.heading]
    alone = len(levels) > 1 and min(level for _, level in levels[1:]) > levels[0][1]
    parents = frozenset(index for (index, level), (_, below) in pairwise(levels) if below > level)
    first = levels[0][0] if alone else -1
    numbers = [readings(line) for line in lines]
    rolls, tasks = _rolls(lines), _tasks(lines) | over_tasks(lines)
    reviews, form = _reviews(lines), _form(lines, numbers)
    consent = any(
        line.heading and normal(line.text).startswith(("consent agenda", "consent calendar")) for line in lines
    )
    counted = over_counts(lines, numbers)
    return Page(lines, numbers, upto, lists_of(lines), first, parents, rolls, tasks, reviews, consent, counted, form)


def _reviews(lines: list[Line]) -> frozenset[int]:
    """The lines below a markup heading of a review of earlier actions, up to the next heading."""
    out: set[int] = set()
    open_: list[int] | None = None
    for line in lines:
        if line.heading:
            out |= set(open_ or ())
            open_ = [] if reviewing(line.text) else None
        elif open_ is not None:
            open_.append(line.index)
    return frozenset(out)


def _tasks(lines: list[Line]) -> frozenset[int]:
    """The points of lists right below a title of actions, where lists stand in lists: by owner; lines 'Buy paint - Ann'."""
    out: set[int] = set()
    held: list[Line] | None = None
    owned = False  # below a title of actions nothing but lines that end or begin with an owner
    for line in lines:
        behind = line.paragraph.kind == "paragraph" and (
            patterns()["owned"].search(line.text) or patterns()["led"].match(line.text)
        )
        if owned and behind:
            out.add(line.index)
        owned = bool(owned and behind) or (len(line.text) < 60 and listing(line.text.rstrip(" :")))
        if line.paragraph.kind == "list_item":
            if held is not None:
                held.append(line)
            continue
        out |= _by_owner(held or [])
        held = [] if len(line.text) < 60 and listing(line.text.rstrip(" :")) else None
    return frozenset(out | _by_owner(held or []))


def _by_owner(points: list[Line]) -> set[int]:
    nested = any(x.paragraph.level > 1 for x in points)
    led = sum(x.bold > 2 and ":" in x.text[x.bold - 1 : x.bold + 2] for x in points)  # '**The Board:** write to …'
    return {x.index for x in points} if nested or (led and 2 * led >= len(points)) else set()


def _rolls(lines: list[Line]) -> frozenset[int]:
    """The markup headings below one that heads the list of people, with people below them: 'Guests', 'Missing'."""
    out: set[int] = set()
    level = 0  # of the heading that opened the list; 0 where none is open
    for line, below in zip(lines, [*lines[1:], None], strict=True):
        if not line.heading:
            continue
        if level and line.paragraph.level >= level and line.tables and (below is None or below.heading):
            if label_kind(normal(line.text)) is not None:
                out.add(line.index)  # 'Staff', over a table of them
                continue
        inside = level and line.paragraph.level > level and below is not None and not readings(line)
        if inside and below is not None and not narrative(below.text) and people_like(below.text) > NONE:
            out.add(line.index)
            continue
        level = line.paragraph.level if attends(line.text) and not usual(line.text) else 0
    return frozenset(out)


def _form(lines: list[Line], numbers: list[list[Reading]]) -> frozenset[int]:
    """The numbered lines set apart by their print, where most of them name parts of a page and not items.

    Of two, both, one of which holds the agenda; what is an item by its name stays one: 'III. Next meeting'.
    """
    groups: defaultdict[str, list[tuple[int, str, bool]]] = defaultdict(list)
    for line, found in zip(lines, numbers, strict=True):
        if line.distinct and found:
            said = line.text[found[0].begin :].rstrip(" :")
            groups[found[0].shape].append((line.index, said, sets_apart(said)))
    return frozenset(
        index
        for group in groups.values()
        if _parts_of_form([(said, apart) for _, said, apart in group])
        for index, said, apart in group
        if apart or not usual(said)
    )


def _parts_of_form(group: list[tuple[str, bool]]) -> bool:
    apart = sum(a for _, a in group)
    if len(group) == 2:
        return apart == 2 and any(container(said) for said, _ in group)
    return len(group) > 2 and 2 * apart > len(group)


def contents(page: Page, places: list[int]) -> dict[int, int]:
    """Letters between each of these lines and the next one."""
    ends = [*places[1:], len(page.lines)]
    return {
        place: page.text(place, end) - len(page.lines[place].text) for place, end in zip(places, ends, strict=False)
    }


def bodies(page: Page, heads: list[Head], content: dict[int, int]) -> float:
    """The share of headings, the last one aside, with text under them or after them in the line."""
    inner = heads[:-1]
    full = [
        h
        for h in inner
        if content[h.line.index] >= ENOUGH or len(h.line.text) - h.end >= ENOUGH or (h.rest and usual(h.words))
    ]  # 'Old business: none'
    return (len(full) + 0.5) / (len(inner) + 0.5) if inner else 0.0


def worth_of(page: Page, heads: list[Head], prior: float, body: float, content: dict[int, int]) -> float:
    cover = page.text(heads[0].line.index, len(page.lines)) / max(1, page.total)
    known = sum(usual(h.words) for h in heads) / len(heads)
    named = known * len(heads) > 2.5 and known >= 0.5  # as agendas are
    prior *= 0.6 if not named and _uneven(page, heads) else 1.0
    return prior * body * (0.25 + cover) * (1 + known) * len(heads) / (len(heads) + 1.5)


def _uneven(page: Page, heads: list[Head]) -> bool:
    """Whether nearly all of the text stands under one of the headings: then others in it head the items."""
    places = [h.line.index for h in heads] + [len(page.lines)]
    sizes = [page.text(a, b) for a, b in pairwise(places)]
    return max(sizes) > 0.75 * sum(sizes) and sum(sizes) > 600
