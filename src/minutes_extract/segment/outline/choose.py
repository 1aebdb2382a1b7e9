"""Which lines head the items: the manner of setting or the sequence of numbers that explains the document best."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from itertools import dropwhile, pairwise

from ..labels import attendance_label, container
from ..names import NONE, STRONG, people_like
from ..passage import normal
from .heads import Head, head_of, sets_apart
from .lines import Line
from .numbers import Reading, Step, readings, sequences
from .patterns import patterns
from .words import attends, listing, narrative, usual

_LEAST = 0.22
_TEXT = 15  # letters of a heading's text that are worth the name


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

    @property
    def first_list(self) -> int:
        """Where the first attendance list begins; -1 where there is none in the first third of the text."""
        first = min(self.lists, default=-1)
        return first if first >= 0 and 3 * self.upto[first] < self.total else -1

    def apart(self, head: Head) -> bool:
        """Whether a heading heads a part of the page and not an item: one with sentences under it is an item."""
        if head.reading is not None and head.reading.end > head.reading.start:
            return False
        if not sets_apart(head.words):
            return False
        after = head.line.index + 1
        below = head.line.text[head.end :] if head.rest else self.lines[after].text if after < len(self.lines) else ""
        label = attendance_label(head.words)
        told = (label is not None and label[0] in ("apologies", "absent")) or normal(head.words) == "attendance"
        return not (told and narrative(below))

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
    return Page(lines, [readings(line) for line in lines], upto, _lists(lines), levels[0][0] if alone else -1)


def _lists(lines: list[Line]) -> set[int]:
    """Lines under the label of an attendance list that could be its entries."""
    out: set[int] = set()
    kind = ""  # of the entries of the list that is open: "?" before the first one
    for line, below in zip(lines, [*lines[1:], None], strict=True):
        paragraph = line.paragraph
        if attends(line.text) and not (below is not None and narrative(below.text)):
            kind = "?" if normal(line.text).count(" ") <= 4 else ""
            if not (line.distinct and usual(line.text)):  # 'ROLL CALL' may be an item as well
                out.add(line.index)
        elif kind and _ends_list(line, below, kind):
            kind = ""
        elif kind:
            kind = paragraph.kind
            out.add(line.index)
    return out


def _ends_list(line: Line, below: Line | None, kind: str) -> bool:
    """Whether a line is no entry of the attendance list above it; `kind` is what its entries are."""
    paragraph = line.paragraph
    if line.distinct or len(line.text) > 90 or kind not in ("?", paragraph.kind):
        return True
    if paragraph.kind == "paragraph":
        return people_like(line.text) == NONE
    return below is not None and paragraph.kind == "list_item" and below.paragraph.level > paragraph.level


def best_choice(page: Page) -> Choice | None:
    """The best choice, or None where nothing is good enough."""
    found = [*_by_number(page), *_by_manner(page), *_by_listing(page)]
    best = max(found, key=lambda c: c.worth, default=None)
    return best if best is not None and best.worth >= _LEAST else None


# sequences of numbers


def _by_number(page: Page) -> list[Choice]:
    groups: defaultdict[str, list[tuple[Line, Reading]]] = defaultdict(list)
    for line, found in zip(page.lines, page.readings, strict=True):
        for reading in found:
            groups[reading.shape].append((line, reading))
            if len(reading.values) == 2 and reading.values[-1] == 0:
                groups[reading.shape + "=0"].append((line, reading))  # '1.0', '2.0' among '1.1', '1.2'
    out: list[Choice] = []
    for shape, members in groups.items():
        content = _contents(page, [line.index for line, _ in members])
        for steps in sequences(members, content):
            choice = _numbered(page, shape, steps, content)
            if choice is not None:
                out.append(choice)
    return out


def _contents(page: Page, places: list[int]) -> dict[int, int]:
    """Letters between each of these lines and the next one."""
    ends = [*places[1:], len(page.lines)]
    return {
        place: page.text(place, end) - len(page.lines[place].text) for place, end in zip(places, ends, strict=False)
    }


_SHAPES = {"a": 0.6, "i": 0.6, "(a": 0.6, "(i": 0.6}


def _numbered(page: Page, shape: str, steps: list[Step], content: dict[int, int]) -> Choice | None:
    loose = not all(s.reading.closed for s in steps) and "/" not in shape
    if len(steps) < (3 if loose else 2):
        return None
    heads = [head_of(s.line, s.reading, "numbered-heading") for s in steps]
    kept = [h for h in heads if h is not None]
    if not kept:
        return None
    share = len(kept) / len(steps)
    manner = Counter(s.line.manner for s in steps).most_common(1)[0][1] / len(steps)
    body = _bodies(page, kept, content)
    prior = (_dotted(page, steps) if "." in shape and "=" not in shape else 1.3) * _SHAPES.get(shape, 1.0)
    if not any(h.line.distinct for h in kept) and sum(not h.rest for h in kept) < 0.5 * len(kept):
        prior *= 0.75
    worth = _worth(page, kept, prior * (0.6 + 0.4 * manner), body, content) * share**1.5
    return Choice(kept, worth, "numbers")


def _dotted(page: Page, steps: list[Step]) -> float:
    """How much '2.1', '2.2' are worth: little where a heading above them has the number 2."""
    above = {step.reading.values[:-1] for step in steps}
    first = steps[0].line.index
    whole = {r.values for found in page.readings[: steps[-1].line.index] for r in found if "." not in r.shape}
    headed = any(line.heading for line in page.lines[:first])
    return 0.3 if above <= whole and headed else 0.85


def _bodies(page: Page, heads: list[Head], content: dict[int, int]) -> float:
    """The share of headings, the last one aside, with text under them or after them in the line."""
    inner = heads[:-1]
    full = [h for h in inner if content[h.line.index] >= _TEXT or len(h.line.text) - h.end >= _TEXT]
    return (len(full) + 0.5) / (len(inner) + 0.5) if inner else 0.0


def _worth(page: Page, heads: list[Head], prior: float, body: float, content: dict[int, int]) -> float:
    cover = page.text(heads[0].line.index, len(page.lines)) / max(1, page.total)
    known = sum(usual(h.words) for h in heads) / len(heads)
    prior *= 0.6 if _uneven(page, heads) else 1.0
    return prior * body * (0.25 + cover) * (1 + known) * len(heads) / (len(heads) + 1.5)


# an agenda listed first


def _by_listing(page: Page) -> list[Choice]:
    """Lines that say again, in order, what a list further up says."""
    seen: dict[str, int] = {}
    pairs: list[tuple[int, Line]] = []
    for line in page.lines:
        key = _key(page, line)
        if not key:
            continue
        first = seen.setdefault(key, line.index)
        if first < line.index and (not pairs or first > pairs[-1][0]) and line.index not in page.lists:
            pairs.append((first, line))
    pairs = _together(pairs)
    if len(pairs) < 3 or pairs[-1][0] >= pairs[0][1].index:
        return []
    run = pairs[-1][0] - pairs[0][0] + 1
    heads = [
        h for _, x in pairs if (h := head_of(x, next(iter(page.readings[x.index]), None), "listed-heading", "whole"))
    ]
    if len(heads) < 0.6 * run or any(len(page.lines[k].text) > 120 for k in range(pairs[0][0], pairs[-1][0])):
        return []
    content = _contents(page, [h.line.index for h in heads])
    return [Choice(heads, _worth(page, heads, 1.3, _bodies(page, heads, content), content), "listed")]


def _together(pairs: list[tuple[int, Line]]) -> list[tuple[int, Line]]:
    """The most of these whose first places stand next to each other, or nearly so."""
    groups: list[list[tuple[int, Line]]] = []
    for pair in pairs:
        if groups and pair[0] - groups[-1][-1][0] <= 2:
            groups[-1].append(pair)
        else:
            groups.append([pair])
    return max(groups, key=len, default=[])


def _key(page: Page, line: Line) -> str:
    """The words of a line that could stand in a list, without a number or a note's mark."""
    if len(line.text) > 120:
        return ""
    begin = max((r.begin for r in page.readings[line.index]), default=line.lead)
    return normal(patterns()["note"].sub("", line.text[begin : line.stop]))


def _uneven(page: Page, heads: list[Head]) -> bool:
    """Whether nearly all of the text stands under one of the headings: then others in it head the items."""
    places = [h.line.index for h in heads] + [len(page.lines)]
    sizes = [page.text(a, b) for a, b in pairwise(places)]
    return max(sizes) > 0.75 * sum(sizes) and sum(sizes) > 600


# manners of setting


def _by_manner(page: Page) -> list[Choice]:
    out: list[Choice] = []
    fits: Callable[[Line], bool]
    for kind, prior, rule, parts, fits in (
        ("markup", 1.0, "markup-heading", "whole", lambda x: x.heading),
        ("bold", 0.9, "bold-heading", "whole", lambda x: x.whole_bold and not x.heading),
        ("underlined", 0.85, "underlined-heading", "whole", lambda x: x.whole_underlined and not x.heading),
        ("italic", 0.75, "italic-heading", "whole", lambda x: x.whole_italic and not x.heading),
        ("capitals", 0.85, "capitals-heading", "whole", lambda x: x.capitals and not x.heading),
        ("bold-lead", 0.7, "bold-heading", "lead", lambda x: x.bold > 2 and not x.whole_bold),
        ("underlined-lead", 0.7, "underlined-heading", "lead", lambda x: x.underlined > 2 and not x.whole_underlined),
        ("topic", 1.2, "topic-heading", "whole", lambda x: patterns()["topic"].match(x.text, x.lead) is not None),
        ("ruled", 1.2, "ruled-heading", "whole", lambda x: x.ruled),
        ("list", 0.6, "list-heading", "whole", lambda x: _opens_list(page, x)),
        ("title", 0.4, "plain-heading", "whole", lambda x: _title(page, x)),
        ("run-in", 0.4, "run-in-heading", "run-in", lambda x: not x.distinct and x.paragraph.kind == "paragraph"),
        ("listed-run-in", 0.35, "run-in-heading", "run-in", _outermost),
    ):
        lines = [x for x in page.lines if fits(x) and (x.index not in page.lists or x.heading)]
        choice = _set(page, lines, kind, prior, rule, parts)
        if choice is not None:
            out.append(choice)
    return out


def _set(page: Page, lines: list[Line], kind: str, prior: float, rule: str, parts: str) -> Choice | None:
    """The choice of lines set in one manner."""
    heads: list[Head] = []
    for line in lines:
        head = head_of(line, next(iter(page.readings[line.index]), None), rule, parts)
        if head is not None and (not page.apart(head) or (_rolls(head) and any(usual(h.words) for h in heads))):
            heads.append(head)
    content = _contents(page, [line.index for line in lines])
    above = page.first_list
    heads = [h for h in heads if h.line.index > above or usual(h.words)]
    if kind in ("title", "list", "run-in", "listed-run-in"):
        heads = [h for h in heads if people_like(h.words) != STRONG or usual(h.words)]
    # the title of the document and what stands with it
    heads = list(dropwhile(lambda h: _leads_in(page, h, content), heads))
    _unread(heads)
    if len(heads) < 2:
        return None
    body = _bodies(page, heads, content)
    known = sum(usual(h.words) for h in heads)
    if kind in ("title", "run-in", "listed-run-in") and (len(heads) < 3 or (known < 2 and body < 0.9)):
        return None
    share = (
        len(heads) / max(1, len([x for x in lines if x.index >= heads[0].line.index]))
        if kind.endswith("run-in")
        else 1.0
    )
    return Choice(heads, _worth(page, heads, prior * share, body, content), kind)


def _leads_in(page: Page, head: Head, content: dict[int, int]) -> bool:
    if patterns()["title_line"].match(head.words):
        return True
    return not usual(head.words) and (_empty(page, head, content) or _heads_page(page, head))


def _unread(heads: list[Head]) -> None:
    """Give back to their headings the numbers that are alone of their shape: '4.2 release'."""
    shapes = Counter(h.reading.shape for h in heads if h.reading is not None)
    for head in heads:
        if head.reading is not None and len(heads) > 2 and shapes[head.reading.shape] == 1:
            head.begin, head.reading = head.reading.start, None


def _heads_page(page: Page, head: Head) -> bool:
    """Whether a heading is the title of the document, or stands over one or over a list of people."""
    if patterns()["title"].search(head.words) or _over_all(page, head):
        return True
    below = [x for x in page.lines[head.line.index + 1 : head.line.index + 3] if len(x.text) < 100]
    if any(patterns()["title"].search(x.text) and x.text[-1] != "." for x in below):
        return True
    return head.reading is None and bool(below) and people_like(below[0].text) == STRONG


def _over_all(page: Page, head: Head) -> bool:
    """Whether a markup heading is the first one, and all others stand below its level."""
    return head.line.index == page.over_all and head.reading is None


def _rolls(head: Head) -> bool:
    """Whether a heading heads the roll: an item where others stand above it."""
    label = attendance_label(head.words)
    return label is not None and not container(head.words) and not listing(head.words)


def _empty(page: Page, head: Head, content: dict[int, int]) -> bool:
    return content[head.line.index] < _TEXT and not head.rest


def _outermost(line: Line) -> bool:
    """Whether a line is a plain item of the outermost list."""
    paragraph = line.paragraph
    return paragraph.kind == "list_item" and paragraph.level == 1 and paragraph.first and not line.distinct


def _opens_list(page: Page, line: Line) -> bool:
    """Whether a line is an item of the outermost list, with a list or text of its own under it."""
    paragraph = line.paragraph
    if (
        paragraph.kind != "list_item"
        or paragraph.level != 1
        or not paragraph.first
        or line.index + 1 == len(page.lines)
    ):
        return False
    below = page.lines[line.index + 1].paragraph
    return below.kind == "list_item" and (below.level > 1 or not below.first) and below.text[:1].isupper()


def _title(page: Page, line: Line) -> bool:
    """Whether a line without any mark could be a heading: short, no sentence, prose or a list right under it."""
    text = line.text
    if line.distinct or line.paragraph.kind != "paragraph" or line.index + 1 == len(page.lines) or len(text) > 70:
        return False
    if not text[:1].isupper() or text[-1] in ".,;!?" or patterns()["verb"].search(text) or len(text.split()) > 9:
        return False
    if patterns()["field"].match(text) or container(text):
        return False
    below = page.lines[line.index + 1]
    return len(below.text) > len(text) or below.paragraph.kind == "list_item" or line.tables > 0
