"""Headings by how they are set."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import dropwhile, pairwise

from ..labels import attendance_label, container, office_label
from ..names import STRONG, people_like
from ..passage import normal
from .alike import give_back_numbers, parted_alike, said_seldom
from .apart import held_apart, speaks
from .heads import Head, head_of
from .lines import Line
from .named import named
from .page import ENOUGH, Choice, Page, bodies, contents, worth_of
from .patterns import patterns
from .spoken import without_speakers
from .stating import with_stating
from .words import heading_like, listing, reviewing, states, tells_how, titles, usual

# manners of setting

_SHORT = 70  # a heading without any mark is not longer


def by_manner(page: Page) -> list[Choice]:
    out: list[Choice] = []
    fits: Callable[[Line], bool]
    inner = _in_container(page)
    open_ = [
        x for x in page.lines if x.index not in page.tasks and (x.index not in page.lists or x.heading or x.stamped)
    ]
    noted = 2 * sum(_opens_list(page, page.lines[k]) for k in inner) > len(inner)
    for kind, prior, rule, parts, fits in (
        ("markup", 1.0, "markup-heading", "whole", lambda x: x.heading),
        ("bold", 0.9, "bold-heading", "whole", lambda x: x.whole_bold and not x.heading),
        ("underlined", 0.85, "underlined-heading", "whole", lambda x: x.whole_underlined and not x.heading),
        ("italic", 0.75, "italic-heading", "whole", lambda x: x.whole_italic and not x.heading),
        ("capitals", 0.85, "capitals-heading", "whole", lambda x: x.capitals and not x.heading),
        ("bold-lead", 0.7, "bold-heading", "lead", lambda x: x.bold > 2 and (not x.whole_bold or x.text[-1] == ":")),
        ("capitals-lead", 0.7, "capitals-heading", "run-in", _shouts),
        ("underlined-lead", 0.7, "underlined-heading", "lead", lambda x: x.underlined > 2 and not x.whole_underlined),
        ("topic", 1.2, "topic-heading", "whole", lambda x: patterns()["topic"].match(x.text, x.lead) is not None),
        ("clock", 1.0, "timed-heading", "whole lead run-in", lambda x: patterns()["clock"].match(x.text) is not None),
        ("ruled", 1.2, "ruled-heading", "whole", lambda x: x.ruled > 0),
        ("stamped", 1.2, "list-heading", "whole", lambda x: x.stamped and x.paragraph.level == 1),
        ("list", 0.6, "list-heading", "whole", lambda x: _opens_list(page, x)),
        ("inner-list", 1.2 if noted else 0.7, "list-heading", "whole run-in", lambda x: x.index in inner),
        ("title", 0.4, "plain-heading", "whole", lambda x: could_title(page, x)),
        ("run-in", 0.4, "run-in-heading", "run-in", lambda x: not x.distinct and x.paragraph.kind == "paragraph"),
        ("listed-run-in", 0.35, "run-in-heading", "run-in", _outermost),
    ):
        if kind == "markup" and held_apart(page):
            prior *= 0.4
        choice = _set(page, list(filter(fits, open_)), kind, prior, rule, parts)
        if choice is not None:
            out.append(choice)
    return out


def _set(page: Page, lines: list[Line], kind: str, prior: float, rule: str, parts: str) -> Choice | None:
    """The choice of lines set in one manner."""
    heads: list[Head] = []
    for line in lines:
        head = head_of(line, next(iter(page.readings[line.index]), None), rule, parts)
        if kind.endswith("run-in"):
            head = _over_list(page, line) if head is None else None if office_label(normal(head.words)) else head
            head = (named(line, rule) if kind == "run-in" else None) or head
        if head is not None and (not page.apart(head) or (_rolls(head) and _behind_items(page, head, heads))):
            heads.append(head)
    if kind == "list":
        heads = [h for h in heads if h.line.index not in page.reviews]
    heads = said_seldom(heads)
    if kind.endswith("run-in"):
        heads = parted_alike(heads)
        if (at := _below_container(page, heads)) is not None:
            heads, prior = heads[at:], prior + 0.3
    if kind in ("title", "markup", "bold", "bold-lead"):
        heads = without_speakers(page, heads)
    if kind == "title":
        heads = _punctuated(heads)
        lines = [h.line for h in heads]
        prior += _alone(page, heads)
    content = contents(page, [line.index for line in lines])
    above = page.first_list
    heads = [h for h in heads if h.line.index > above or usual(h.words) or _over_usual(page, h)]
    if kind in ("title", "list", "run-in", "listed-run-in"):
        heads = [
            h
            for h in heads
            if people_like(h.words) != STRONG or usual(h.words) or content[h.line.index] + h.line.stop - h.end > 200
        ]
    if kind == "list":
        heads = [h for h in heads if not states(h.words)]
    # the title of the document and what stands with it
    levels = Counter(h.line.paragraph.level for h in heads if h.line.heading)
    heads = list(dropwhile(lambda h: _leads_in(page, h, content, levels), heads))
    heads = [h for h in heads if not page.repeated(h.line, heads[0].line.index)]
    give_back_numbers(heads)
    if len(heads) < 2:
        return None
    if kind == "markup":
        heads = with_stating(page, heads, lines, content)
    body = bodies(page, heads, content)
    known = sum(usual(h.words) for h in heads)
    if kind == "capitals-lead" and known < 2:
        return None  # 'IETF: Ann spoke', 'AB: Carl asked'
    if kind in ("title", "run-in", "listed-run-in") and known < len(heads):
        if len(heads) < 3 or (known < 2 and body < 0.9):
            return None
    share = 1.0
    if kind.endswith("run-in"):
        share = len(heads) / max(1, len([x for x in lines if x.index >= heads[0].line.index]))
        share = max(share, 0.6) if known == len(heads) or (known > 1 and 2 * known >= len(heads)) else share
    return Choice(heads, worth_of(page, heads, prior * share, body, content), kind)


def _over_usual(page: Page, head: Head) -> bool:
    """Whether a numbered heading has its first part right below it, an item by its name: '1. Opening', '1.1 Roll call'."""
    below = head.line.index + 1
    return head.reading is not None and head.line.index in page.parents and usual(_words(page, below))


def _words(page: Page, index: int) -> str:
    """A line without its number."""
    found = page.readings[index]
    return page.lines[index].text[found[0].begin if found else 0 :]


def _punctuated(heads: list[Head]) -> list[Head]:
    """Without those that a colon ends where most have none: they lead to a list inside an item."""
    opening = [h for h in heads if h.line.text.rstrip().endswith(":")]
    if 2 * len(opening) >= len(heads):
        return heads
    return [h for h in heads if h not in opening or usual(h.words)]


def _alone(page: Page, heads: list[Head]) -> float:
    """What is added to the worth of unmarked titles where lists stand below them, and hardly any prose."""
    places = {h.line.index for h in heads}
    rest = [x for x in page.lines[min(places, default=len(page.lines)) :] if x.index not in places]
    lists = sum(x.paragraph.kind == "list_item" and x.index - 1 in places for x in rest)
    prose = sum(x.paragraph.kind == "paragraph" and len(x.text) > _SHORT for x in rest)
    return 0.5 * max(0, lists - prose) / max(1, len(places))


def _over_list(page: Page, line: Line) -> Head | None:
    """The name of a usual item with a colon, above a list: 'Matters arising:'."""
    below = page.lines[line.index + 1] if line.index + 1 < len(page.lines) else None
    said = line.text[:-1].rstrip() if line.text.endswith(":") and line.lead == 0 else ""
    if below is None or below.paragraph.kind != "list_item" or not said or not usual(said):
        return None
    return Head(line, 0, len(said), "run-in-heading") if heading_like(said, False) else None


def _below_container(page: Page, heads: list[Head]) -> int | None:
    """The first heading that stands right below 'Minutes' or 'Discussion', where others follow it."""
    for at, head in enumerate(heads[:-2]):
        above = page.lines[head.line.index - 1] if head.line.index else None
        if above is not None and len(above.text) < 40 and container(above.text) and head.line.index not in page.lists:
            return at
    return None


def _leads_in(page: Page, head: Head, content: dict[int, int], levels: Counter[int]) -> bool:
    if patterns()["title_line"].match(head.words) and not _shouts(head.line):
        return True
    if page.of_minutes(head) or head.line.index in page.counted:
        return False
    place, title = head.line.index, patterns()["title"].search(head.words) is not None
    if _over_all(page, head) and (title or patterns()["minutes_of"].match(normal(head.words))):
        return True
    alike = head.line.heading and levels[head.line.paragraph.level] > 1
    title = title or (titles(head.words) and not any(x.heading for x in page.lines[:place]))
    if alike and place in page.parents and place != page.over_all and not title:
        return False  # an item with parts, and others like it
    empty = _empty(page, head, content) and not _begun(page, head)
    empty = empty and not (head.line.index in page.parents and page.below_agenda(head.line))
    return not usual(head.words) and (empty or _heads_page(page, head) or _over_title(page, head))


def _over_title(page: Page, head: Head) -> bool:
    """Whether one of the first lines stands right over the line that says that these are minutes, and of when."""
    at = head.line.index + 1
    below = page.lines[at].text if at < min(4, len(page.lines)) else ""
    return len(below) < 60 and any(map(str.isdigit, below)) and patterns()["minutes_word"].search(below) is not None


def _begun(page: Page, head: Head) -> bool:
    """Whether headings of the same level with text below them stand above: then the title of the page does not."""
    level = head.line.paragraph.level
    above = [x for x in page.lines[: head.line.index] if x.heading and x.paragraph.level == level]
    return head.line.heading and any(
        page.text(a.index, b.index) - len(a.text) >= ENOUGH for a, b in pairwise([*above, head.line])
    )


def _heads_page(page: Page, head: Head) -> bool:
    """Whether a heading is the title of the document, or stands over one or over a list of people."""
    inner = head.line.heading and 0 <= page.over_all < head.line.index
    title = patterns()["title"].search(head.words) is not None if inner else titles(head.words)
    if title and _shouts(head.line):
        return False
    if title or _over_all(page, head):
        return True
    if head.line.tables or reviewing(head.words):
        return False
    below = [x for x in page.lines[head.line.index + 1 : head.line.index + 3] if len(x.text) < 100]
    right = [x for x in below if x.index == head.line.index + 1 and not x.heading]
    spoken = [x for x in below if not (inner and x.paragraph.kind == "list_item")]  # the page has its title above
    if any(titles(x.text) and x.text[-1] != "." and not _shouts(x) for x in spoken):
        return True
    if head.reading is not None or not right or people_like(right[0].text) != STRONG or speaks(right[0].text):
        return False
    return patterns()["field"].match(right[0].text) is None or attendance_label(right[0].text) is not None


def _over_all(page: Page, head: Head) -> bool:
    """Whether a markup heading is the first one, and all others stand below its level."""
    return head.line.index == page.over_all and head.reading is None


def _rolls(head: Head) -> bool:
    """Whether a heading heads the roll: an item where others stand above it."""
    label = attendance_label(head.words)
    return label is not None and not container(head.words) and not listing(head.words)


def _behind_items(page: Page, head: Head, heads: list[Head]) -> bool:
    """Whether items stand above a heading of the roll, the last of them no roll that it is a part of: 'Regrets'."""
    part = bool(heads) and _rolls(heads[-1]) and not usual(head.words)
    return not part and any(usual(h.words) and not _over_all(page, h) for h in heads)


def _empty(page: Page, head: Head, content: dict[int, int]) -> bool:
    return content[head.line.index] < ENOUGH and not head.rest


def _shouts(line: Line) -> bool:
    """Whether words in capitals and a colon or dash stand in front of text: 'CORRESPONDENCE: none'."""
    return not line.distinct and patterns()["shouts"].match(line.text, line.lead) is not None


def _outermost(line: Line) -> bool:
    """Whether a line is a plain item of the outermost list."""
    paragraph = line.paragraph
    return paragraph.kind == "list_item" and paragraph.level == 1 and paragraph.first and not line.distinct


def _opens_list(page: Page, line: Line) -> bool:
    """Whether a line is an item of the outermost list, with a list or text of its own under it."""
    following = page.below_point(line, 1)
    if following is None:
        return False
    below = following.paragraph
    inside = below.level > 1 and below.first  # else a line that goes on, of a new sentence
    return below.kind == "list_item" and (inside or ((below.level > 1 or not below.first) and below.text[:1].isupper()))


def _in_container(page: Page) -> set[int]:
    """The entries of a list that stands in an entry like 'Agenda' of an outer one, or below such a heading with their notes."""
    out: set[int] = set()
    inside = below = False
    for line in page.lines:
        paragraph = line.paragraph
        if line.heading:
            below = container(line.text) and "agenda" in line.text.lower() and normal(line.text) != "agenda"
        elif below and paragraph.kind == "list_item" and paragraph.level == 1 and paragraph.first:
            out.add(line.index)
        if paragraph.kind != "list_item" or paragraph.level == 1:
            inside = paragraph.kind == "list_item" and container(line.text) and "agenda" in line.text.lower()
        elif inside and paragraph.level == 2 and paragraph.first:
            out.add(line.index)
    return out


def could_title(page: Page, line: Line) -> bool:
    """Whether a line without any mark could be a heading: short, no sentence, prose or a list right under it."""
    text = line.text
    if line.distinct or line.paragraph.kind != "paragraph" or line.index + 1 == len(page.lines) or len(text) > _SHORT:
        return False
    if not text[:1].isupper() or patterns()["verb"].search(text) or len(text.split()) > 9:
        return False
    if text[-1] in ".,;!" and not text.endswith("etc."):
        return False
    if text[-1] == "?" and len(text.split()) > 5 and not usual(text):
        return False
    if patterns()["field"].match(text) or container(text) or patterns()["entry"].match(text):
        return False
    if patterns()["initialled"].match(text) or tells_how(text):
        return False
    below = page.lines[line.index + 1]
    return len(below.text) > len(text) or usual(text) or below.paragraph.kind == "list_item" or line.tables > 0
